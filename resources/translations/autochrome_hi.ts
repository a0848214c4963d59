<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Works inside</source>
        <translation>अंदर क्या-क्या है</translation>
    </message>
    <message>
        <source>About Autochrome</source>
        <translation>Autochrome के बारे में</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>संस्करण {n}</translation>
    </message>
    <message>
        <source>{name} licence</source>
        <translation>{name} लाइसेंस</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>यह प्रोग्राम</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>फ़ॉन्ट और आइकन</translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}; its words did not come along.</source>
        <translation>{name} का लाइसेंस {licence} है; उसका पाठ साथ नहीं आया।</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln photos, {rights}</source>
        <translation>
            <numerusform>{name}: %Ln फ़ोटो, {rights}</numerusform>
            <numerusform>{name}: %Ln फ़ोटो, {rights}</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Learned from:</source>
        <translation>इनसे सीखा:</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Gives black-and-white photographs believable colour, on an ordinary computer.</source>
        <translation>साधारण कंप्यूटर पर काले-सफ़ेद फ़ोटो में सच्चे-से रंग भरता है।</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Set as default</source>
        <translation>डिफ़ॉल्ट बनाएँ</translation>
    </message>
    <message>
        <source>Previous default</source>
        <translation>पिछला डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>पहले कोई मॉडल चुनें</translation>
    </message>
    <message>
        <source>It came with Autochrome and stays as it is</source>
        <translation>यह Autochrome के साथ आया है और ऐसा ही रहता है</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>यह पहले से डिफ़ॉल्ट है</translation>
    </message>
    <message>
        <source>It cannot be used</source>
        <translation>यह काम में नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>No other model was the default before</source>
        <translation>पहले कोई दूसरा मॉडल डिफ़ॉल्ट नहीं था</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>नए फ़ोटो में {name} से रंग भरें</translation>
    </message>
    <message>
        <source>Make {name} the default again</source>
        <translation>{name} को फिर से डिफ़ॉल्ट बनाएँ</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>नाम बदलें… (F2)</translation>
    </message>
    <message>
        <source>Export to a file… (Ctrl+E)</source>
        <translation>फ़ाइल में एक्सपोर्ट करें… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>हटाएँ… (Delete)</translation>
    </message>
</context>
<context>
    <name>ActionFinder</name>
    <message>
        <source>Light theme</source>
        <translation>हल्की थीम</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>गहरी थीम</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>उच्च कंट्रास्ट थीम</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>सिस्टम जैसी थीम</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>प्रीसेट: {name}</translation>
    </message>
    <message>
        <source>Colour with {name}</source>
        <translation>{name} से रंग भरें</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Settings: window and computer</source>
        <translation>सेटिंग: विंडो और कंप्यूटर</translation>
    </message>
    <message>
        <source>language, theme, threads, speed, folder, where edits are kept</source>
        <translation>भाषा, थीम, कोर, रफ़्तार, फ़ोल्डर, सुधार कहाँ रखें</translation>
    </message>
    <message>
        <source>Settings: files that are made</source>
        <translation>सेटिंग: बनने वाली फ़ाइलें</translation>
    </message>
    <message>
        <source>format, quality, names, folder, metadata, AI note, corner mark</source>
        <translation>फ़ॉर्मैट, गुणवत्ता, नाम, फ़ोल्डर, मेटाडेटा, एआई की टिप्पणी, कोने का निशान</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>About the model {name}</source>
        <translation>मॉडल {name} के बारे में</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>फ़ोल्डर {name} खोलें</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>हाल में खोला हुआ भूल जाएँ</translation>
    </message>
    <message>
        <source>private, clear, history, recent, photos, folders</source>
        <translation>निजी, मिटाएँ, इतिहास, हाल के, फ़ोटो, फ़ोल्डर</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले क़दम</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>यह कैसे काम करता है</translation>
    </message>
    <message>
        <source>Putting a wrong colour right</source>
        <translation>ग़लत रंग को ठीक करना</translation>
    </message>
    <message>
        <source>Colouring a folder</source>
        <translation>पूरे फ़ोल्डर में रंग भरना</translation>
    </message>
    <message>
        <source>Results: what they are and where</source>
        <translation>नतीजे: क्या हैं और कहाँ हैं</translation>
    </message>
    <message>
        <source>What else the window can do</source>
        <translation>खिड़की और क्या-क्या कर सकती है</translation>
    </message>
    <message>
        <source>Training a model of your own</source>
        <translation>अपना मॉडल सिखाना</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>दूसरे प्रोग्रामों के मॉडल</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>जब कुछ गड़बड़ हो</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>सवाल और जवाब</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>load, file, picture, image</source>
        <translation>लोड, फ़ाइल, चित्र, तस्वीर</translation>
    </message>
    <message>
        <source>directory, album, many photos, batch</source>
        <translation>डायरेक्टरी, एल्बम, बहुत फ़ोटो</translation>
    </message>
    <message>
        <source>insert, clipboard</source>
        <translation>चिपकाएँ, क्लिपबोर्ड</translation>
    </message>
    <message>
        <source>keep, store, write, export</source>
        <translation>रखें, सेव करें, एक्सपोर्ट</translation>
    </message>
    <message>
        <source>export, format, JPEG, PNG, TIFF, quality, size</source>
        <translation>एक्सपोर्ट, फ़ॉर्मैट, JPEG, PNG, TIFF, गुणवत्ता, आकार</translation>
    </message>
    <message>
        <source>export, everything</source>
        <translation>एक्सपोर्ट, सब कुछ</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>क्लिपबोर्ड</translation>
    </message>
    <message>
        <source>export, smaller, resize, megabytes, e-mail, share</source>
        <translation>निर्यात, छोटा, आकार बदलें, मेगाबाइट, ईमेल, साझा करें</translation>
    </message>
    <message>
        <source>collage, comparison, film, GIF, share</source>
        <translation>कोलाज, तुलना, फ़िल्म, GIF, साझा करें</translation>
    </message>
    <message>
        <source>printer, paper, PDF</source>
        <translation>प्रिंटर, काग़ज़, PDF</translation>
    </message>
    <message>
        <source>email, e-mail, mail, share, attach</source>
        <translation>ईमेल, डाक, भेजें, साझा करें, संलग्न करें</translation>
    </message>
    <message>
        <source>cut, trim, straighten, crooked, level, horizon, angle, border, white edge, aspect ratio</source>
        <translation>काटें, सफ़ेद किनारा, सीधा, तिरछा, टेढ़ा, क्षितिज, कोण, अनुपात</translation>
    </message>
    <message>
        <source>settings, sliders, apply</source>
        <translation>सेटिंग, स्लाइडर, लागू करें</translation>
    </message>
    <message>
        <source>cut, straighten, apply</source>
        <translation>काटें, सीधा, लागू करें</translation>
    </message>
    <message>
        <source>version, remember, keep, state</source>
        <translation>संस्करण, याद रखें, रखें, स्थिति</translation>
    </message>
    <message>
        <source>versions, states, compare</source>
        <translation>संस्करण, स्थितियाँ, तुलना</translation>
    </message>
    <message>
        <source>compare, snapshot, saved result, A and B</source>
        <translation>तुलना, स्नैपशॉट, सेव किया हुआ नतीजा, A और B</translation>
    </message>
    <message>
        <source>compare, exchange</source>
        <translation>तुलना, अदला-बदली</translation>
    </message>
    <message>
        <source>compare, slider</source>
        <translation>तुलना, स्लाइडर</translation>
    </message>
    <message>
        <source>forward, leaf</source>
        <translation>आगे, पलटें</translation>
    </message>
    <message>
        <source>back, leaf</source>
        <translation>पीछे, पलटें</translation>
    </message>
    <message>
        <source>remove, delete, take away</source>
        <translation>हटाएँ, मिटाएँ</translation>
    </message>
    <message>
        <source>remove, take away, only this one</source>
        <translation>हटाएँ, केवल यही</translation>
    </message>
    <message>
        <source>back, take back</source>
        <translation>वापस, पीछे</translation>
    </message>
    <message>
        <source>again</source>
        <translation>फिर से</translation>
    </message>
    <message>
        <source>start over, defaults, original settings</source>
        <translation>शुरू से, डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>brush, paint, hint, wrong colour, skin, clothes</source>
        <translation>ब्रश, रंगना, संकेत, ग़लत रंग, त्वचा, कपड़े</translation>
    </message>
    <message>
        <source>marks, points, dots</source>
        <translation>निशान, बिंदु</translation>
    </message>
    <message>
        <source>reference, match colours, like another</source>
        <translation>संदर्भ, रंग मिलाना, दूसरे जैसा</translation>
    </message>
    <message>
        <source>compare, variants, networks</source>
        <translation>तुलना, रूप, नेटवर्क</translation>
    </message>
    <message>
        <source>alternatives, variants, suggestions, next</source>
        <translation>विकल्प, रूप, सुझाव, अगला</translation>
    </message>
    <message>
        <source>uncertain, doubt, sure, confidence</source>
        <translation>अनिश्चित, संदेह, पक्का, भरोसा</translation>
    </message>
    <message>
        <source>rotate, upright, sideways, upside down</source>
        <translation>घुमाएँ, सीधा, आड़ा, उलटा</translation>
    </message>
    <message>
        <source>flip, reverse</source>
        <translation>उलटें, पलटें</translation>
    </message>
    <message>
        <source>settings, sliders</source>
        <translation>सेटिंग, स्लाइडर</translation>
    </message>
    <message>
        <source>compare, before and after, line</source>
        <translation>तुलना, पहले और बाद, रेखा</translation>
    </message>
    <message>
        <source>compare, before and after</source>
        <translation>तुलना, पहले और बाद</translation>
    </message>
    <message>
        <source>before, black and white, grey</source>
        <translation>पहले, ब्लैक एंड व्हाइट, धूसर</translation>
    </message>
    <message>
        <source>after, result</source>
        <translation>बाद, नतीजा</translation>
    </message>
    <message>
        <source>larger, magnify</source>
        <translation>बड़ा, आवर्धन</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>whole photo, zoom</source>
        <translation>पूरा फ़ोटो, ज़ूम</translation>
    </message>
    <message>
        <source>actual size, full size, zoom</source>
        <translation>असली आकार, पूरा आकार, ज़ूम</translation>
    </message>
    <message>
        <source>tones, curve, exposure, levels, RGB, shadows, highlights</source>
        <translation>टोन, कर्व, एक्सपोज़र, लेवल, RGB, छाया, उजाला</translation>
    </message>
    <message>
        <source>list, batch, many photos</source>
        <translation>सूची, बहुत फ़ोटो</translation>
    </message>
    <message>
        <source>run, batch, pause, colour all</source>
        <translation>चलाएँ, ठहरें, सब रंगें</translation>
    </message>
    <message>
        <source>check, rate, accept, reject</source>
        <translation>जाँचें, परखें, स्वीकार, अस्वीकार</translation>
    </message>
    <message>
        <source>networks, install, import, AI</source>
        <translation>नेटवर्क, इंस्टॉल, इंपोर्ट, एआई</translation>
    </message>
    <message>
        <source>test, measure, blind</source>
        <translation>परखें, नापें, बिना नाम</translation>
    </message>
    <message>
        <source>preferences, options, language</source>
        <translation>पसंद, विकल्प, भाषा</translation>
    </message>
    <message>
        <source>learn, own model, teach</source>
        <translation>सीखना, अपना मॉडल, सिखाना</translation>
    </message>
    <message>
        <source>appearance, night, day</source>
        <translation>दिखावट, रात, दिन</translation>
    </message>
    <message>
        <source>large, present</source>
        <translation>बड़ा, दिखाएँ</translation>
    </message>
    <message>
        <source>manual, guide, how, first steps</source>
        <translation>मैनुअल, निर्देश, कैसे, पहले क़दम</translation>
    </message>
    <message>
        <source>hotkeys, keyboard</source>
        <translation>कुंजियाँ, कीबोर्ड</translation>
    </message>
    <message>
        <source>error, report, problem</source>
        <translation>चूक, रिपोर्ट, समस्या</translation>
    </message>
    <message>
        <source>version, licence, authors</source>
        <translation>संस्करण, लाइसेंस, लेखक</translation>
    </message>
    <message>
        <source>exit, close, end</source>
        <translation>बंद करें, अंत</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>पहले फ़ोटो खोलें</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>रंग भरने के लिए कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>The photo is in colour already</source>
        <translation>फ़ोटो पहले से रंगीन है</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>सेव हो रहा है</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>कुछ वापस नहीं लिया गया</translation>
    </message>
    <message>
        <source>No place was corrected</source>
        <translation>कोई जगह ठीक नहीं की गई</translation>
    </message>
    <message>
        <source>There is only one model</source>
        <translation>केवल एक मॉडल है</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>कतार ख़ाली है</translation>
    </message>
    <message>
        <source>Nothing is coloured yet</source>
        <translation>अभी कुछ नहीं रंगा गया</translation>
    </message>
    <message>
        <source>No adjustments were copied</source>
        <translation>कोई सुधार कॉपी नहीं हुआ</translation>
    </message>
    <message>
        <source>No other photo is there</source>
        <translation>कोई और फ़ोटो नहीं है</translation>
    </message>
    <message>
        <source>This model knows one answer alone</source>
        <translation>यह मॉडल एक ही जवाब जानता है</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>अभी संभव नहीं</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Adjust</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>See this photo by every model (Ctrl+T)</source>
        <translation>इस फ़ोटो को हर मॉडल से देखें (Ctrl+T)</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>दूसरे फ़ोटो जैसे रंग…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>वापस लें (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>दोबारा करें (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Reset all (Ctrl+R)</source>
        <translation>सब पहले जैसा करें (Ctrl+R)</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>काटें और सीधा करें</translation>
    </message>
    <message>
        <source>Crop and straighten (C)</source>
        <translation>काटें और सीधा करें (C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सेव करें…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so there is no bolder one</source>
        <translation>{name} हर जगह के लिए एक ही रंग बताता है, इसलिए उससे चटख रंग नहीं है</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>The coloured photo is being saved</source>
        <translation>रंगीन फ़ोटो सेव हो रहा है</translation>
    </message>
    <message>
        <source>Copy the coloured photo to the clipboard (Ctrl+C)</source>
        <translation>रंगीन फ़ोटो कॉपी करें (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the coloured photo (Ctrl+S)</source>
        <translation>रंगीन फ़ोटो सेव करें (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save it where the other program waits for it (Ctrl+S)</source>
        <translation>वहाँ सेव करें जहाँ दूसरा प्रोग्राम इसका इंतज़ार कर रहा है (Ctrl+S)</translation>
    </message>
    <message>
        <source>Choose name, place and format (Ctrl+Shift+S)</source>
        <translation>नाम, जगह और फ़ॉर्मैट चुनें (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>तुलना बंद करें</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>सभी मॉडल आज़माएँ</translation>
    </message>
    <message>
        <source>Vividness</source>
        <translation>चटखपन</translation>
    </message>
    <message>
        <source>How boldly colours are chosen: cautious to the left, daring to the right</source>
        <translation>रंग कितने खुलकर चुने जाएँ: बाएँ सँभलकर, दाएँ खुलकर</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>तीव्रता</translation>
    </message>
    <message>
        <source>From the grey photo to full colour</source>
        <translation>धूसर फ़ोटो से पूरे रंग तक</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>सैचुरेशन</translation>
    </message>
    <message>
        <source>Paler or richer colours</source>
        <translation>फीके या गाढ़े रंग</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>ताप</translation>
    </message>
    <message>
        <source>Colder or warmer</source>
        <translation>ठंडे या गर्म रंग</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>झलक</translation>
    </message>
    <message>
        <source>Greener or more magenta</source>
        <translation>ज़्यादा हरा या ज़्यादा गुलाबी</translation>
    </message>
</context>
<context>
    <name>AgainNote</name>
    <message>
        <source>Colour it now…</source>
        <translation>अभी रंगें…</translation>
    </message>
    <message>
        <source>Colour them now…</source>
        <translation>अभी रंगें…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are to be made again</source>
        <translation>
            <numerusform>%Ln फ़ोटो फिर से बनानी है</numerusform>
            <numerusform>%Ln फ़ोटो फिर से बनानी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the queue, and gets its adjustments as they are then.</source>
        <translation>वह कतार में प्रतीक्षा करती है, और तब के अपने समायोजन पाएगी।</translation>
    </message>
    <message>
        <source>They wait in the queue, and get their adjustments as they are then.</source>
        <translation>वे कतार में प्रतीक्षा करती हैं, और तब के अपने समायोजन पाएँगी।</translation>
    </message>
</context>
<context>
    <name>AllModelsPresenter</name>
    <message>
        <source>This photo by every model</source>
        <translation>यह फ़ोटो हर मॉडल से</translation>
    </message>
    <message>
        <source>Click one to use it</source>
        <translation>काम में लेने के लिए किसी एक पर क्लिक करें</translation>
    </message>
    <message>
        <source>Colour this photo with {name}</source>
        <translation>इस फ़ोटो में {name} से रंग भरें</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Open…</source>
        <translation>खोलें…</translation>
    </message>
    <message>
        <source>Open photos (Ctrl+O)</source>
        <translation>फ़ोटो खोलें (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a folder (Ctrl+Shift+O)</source>
        <translation>फ़ोल्डर खोलें (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>हल्का या गहरा (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>मेन्यू (F10)</translation>
    </message>
    <message>
        <source>Show or hide the queue (Ctrl+B)</source>
        <translation>कतार दिखाएँ या छिपाएँ (Ctrl+B)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Queue · {n}</source>
        <translation>कतार · {n}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message>
        <source>Before/after picture</source>
        <translation>पहले/बाद की तस्वीर</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Short film</source>
        <translation>छोटी फ़िल्म</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>सजावट</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बँटी हुई</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>फ़ोटो जैसा</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>लंबी भुजा</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Words on the pictures</source>
        <translation>तस्वीरों पर शब्द</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>कोने में छोटा निशान</translation>
    </message>
    <message>
        <source>Note in the file</source>
        <translation>फ़ाइल में टिप्पणी</translation>
    </message>
    <message>
        <source>Says that a computer made the colour, and which model.</source>
        <translation>बताती है कि रंग कंप्यूटर ने भरे, और किस मॉडल से।</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>{px} px</source>
        <translation>{px} px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln सेकंड</numerusform>
            <numerusform>%Ln सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>The line moves over the photo and back, for ever.</source>
        <translation>रेखा फ़ोटो पर चलती और लौटती रहती है।</translation>
    </message>
    <message>
        <source>Drag the line to where it is to stand.</source>
        <translation>रेखा को वहाँ खींचें जहाँ उसे रहना है।</translation>
    </message>
</context>
<context>
    <name>CandidateMenu</name>
    <message>
        <source>Compare with the photo as it is now</source>
        <translation>अभी के फ़ोटो से तुलना करें</translation>
    </message>
    <message>
        <source>Show in the left half</source>
        <translation>बाएँ आधे में दिखाएँ</translation>
    </message>
    <message>
        <source>Show in the right half</source>
        <translation>दाएँ आधे में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>तुलना बंद करें (Esc)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Show the result</source>
        <translation>नतीजा दिखाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>फ़ोटो उसके फ़ोल्डर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} खोलें</translation>
    </message>
    <message>
        <source>Open this sample: {name}</source>
        <translation>यह नमूना खोलें: {name}</translation>
    </message>
    <message>
        <source>Portrait of an astronaut</source>
        <translation>अंतरिक्ष यात्री का चित्र</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>बिल्ली</translation>
    </message>
    <message>
        <source>Cup of coffee</source>
        <translation>कॉफ़ी का प्याला</translation>
    </message>
    <message>
        <source>Photographer on a lawn</source>
        <translation>घास पर फ़ोटोग्राफ़र</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>मॉडल का कार्ड</translation>
    </message>
    <message>
        <source>Sample photos in the colours of the model</source>
        <translation>मॉडल के रंगों में नमूने के फ़ोटो</translation>
    </message>
    <message>
        <source>More about this model</source>
        <translation>इस मॉडल के बारे में और</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>अभी कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Install one from a .colormodel file, or drop the file here.</source>
        <translation>.colormodel फ़ाइल से कोई मॉडल इंस्टॉल करें, या फ़ाइल यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>किसके फ़ोटो</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>यह कितना अच्छा है</translation>
    </message>
    <message>
        <source>On photos that it never saw. Bold: this model; beside it: the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>उन फ़ोटो पर जो इसने कभी नहीं देखे। मोटे अक्षर: यह मॉडल; पास में: वही फ़ोटो धूसर छोड़े गए। रंग की चूक जितनी कम और समानता जितनी ज़्यादा, उतना अच्छा; रंगीनी 100 % के पास सबसे अच्छी।</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>इनसे सीखा</translation>
    </message>
    <message>
        <source>rights not stated</source>
        <translation>अधिकार नहीं बताए गए</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>कब बना</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>रफ़्तार</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>कहाँ से आया</translation>
    </message>
    <message>
        <source>It came with Autochrome.</source>
        <translation>यह Autochrome के साथ आया है।</translation>
    </message>
    <message>
        <source>{origin}.</source>
        <translation>{origin}।</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Model to start from</source>
        <translation>शुरुआती मॉडल</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>कितनी देर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>सिखाना शुरू करें</translation>
    </message>
    <message>
        <source>Train a model on your photos</source>
        <translation>अपने फ़ोटो से मॉडल सिखाएँ</translation>
    </message>
    <message>
        <source>Show it colour photos of the kind that you want to bring into colour. It hides their colours, guesses them, and learns from its mistakes.</source>
        <translation>इसे वैसे रंगीन फ़ोटो दिखाएँ जैसे फ़ोटो में आप रंग भरना चाहते हैं। यह उनके रंग छिपाता है, उन्हें बूझता है और अपनी ग़लतियों से सीखता है।</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>नए मॉडल का नाम</translation>
    </message>
    <message>
        <source>What the new model is called</source>
        <translation>नए मॉडल को क्या कहेंगे</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>सिखाने के मिनट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>सब कुछ इसी कंप्यूटर पर होता है। कोई फ़ोटो बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>इस बीच आप काम करते रह सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your models can be trained further.</source>
        <translation>आपका कोई मॉडल आगे नहीं सिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <translation>नए मॉडल को नाम दें।</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 मिनट</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>पहली कोशिश</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>A good choice for some hundreds of photos</source>
        <translation>कुछ सौ फ़ोटो के लिए अच्छा</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>रात भर</translation>
    </message>
    <message>
        <source>8 hours, for many photos</source>
        <translation>8 घंटे, बहुत-से फ़ोटो के लिए</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>और</translation>
    </message>
    <message>
        <source>As many minutes as you like</source>
        <translation>जितने मिनट आप चाहें</translation>
    </message>
</context>
<context>
    <name>ChoosePresenter</name>
    <message>
        <source>Choose a folder of colour photos</source>
        <translation>रंगीन फ़ोटो का फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stop the queue and close?</source>
        <translation>कतार रोककर बंद करें?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>रोककर बंद करें</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>चलने दें</translation>
    </message>
    <message>
        <source>{ended} of {total} photos are done. The photos at hand are finished first, a second or two each. The rest waits, and you can go on at the next start.</source>
        <translation>{total} में से {ended} फ़ोटो हो गए। हाथ के फ़ोटो पहले पूरे होते हैं, हर एक में एक-दो सेकंड। बाक़ी रुके रहेंगे, और अगली बार आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Save your adjustments?</source>
        <translation>अपने सुधार सेव करें?</translation>
    </message>
    <message>
        <source>The colour of {name} was changed by hand and is not saved, and the changes could not be kept with it.</source>
        <translation>{name} का रंग हाथ से बदला गया है और सेव नहीं है, और बदलाव उसके साथ रखे नहीं जा सके।</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>बिना सेव किए बंद करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} और %Ln और</numerusform>
            <numerusform>{names} और %Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>सुधार सेव किए बिना बंद करें?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>हाथ से बदले, सेव नहीं, और फ़ोटो के साथ रखे नहीं गए: {names}।</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Interrupt the training and close?</source>
        <translation>सिखाना बीच में रोककर बंद करें?</translation>
    </message>
    <message>
        <source>What it has learned so far is kept. The next time that you start Autochrome, it can go on from there.</source>
        <translation>अब तक जो सीखा है वह रहता है। अगली बार Autochrome खोलने पर वह वहीं से आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Interrupt and close</source>
        <translation>बीच में रोककर बंद करें</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>सिखाते रहें</translation>
    </message>
</context>
<context>
    <name>ColourChooser</name>
    <message>
        <source>Keep this colour</source>
        <translation>यह रंग रखें</translation>
    </message>
    <message>
        <source>It is offered for places of all photos, by this name.</source>
        <translation>यह सभी फ़ोटो की जगहों के लिए इसी नाम से मिलेगा।</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>ColourWords</name>
    <message>
        <source>{colour}, dark</source>
        <translation>{colour}, गहरा</translation>
    </message>
    <message>
        <source>{colour}, pale</source>
        <translation>{colour}, फीका</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>काला</translation>
    </message>
    <message>
        <source>White</source>
        <translation>सफ़ेद</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>धूसर</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>भूरा</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>फ़िरोज़ी</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>जामुनी</translation>
    </message>
    <message>
        <source>Reddish brown</source>
        <translation>लाल-भूरा</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>जैतूनी</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>बेज</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open photos…</source>
        <translation>फ़ोटो खोलें…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>फ़ोटो चिपकाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सेव करें…</translation>
    </message>
    <message>
        <source>Save all open photos…</source>
        <translation>सभी खुले फ़ोटो सेव करें…</translation>
    </message>
    <message>
        <source>Copy the coloured photo</source>
        <translation>रंगीन फ़ोटो कॉपी करें</translation>
    </message>
    <message>
        <source>Save at another size…</source>
        <translation>दूसरे आकार में सेव करें…</translation>
    </message>
    <message>
        <source>Before/after picture…</source>
        <translation>पहले/बाद की तस्वीर…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <translation>ई-मेल से भेजें…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>दोबारा करें</translation>
    </message>
    <message>
        <source>Reset all adjustments</source>
        <translation>सभी सुधार पहले जैसे करें</translation>
    </message>
    <message>
        <source>Correct colours of places</source>
        <translation>जगहों के रंग ठीक करें</translation>
    </message>
    <message>
        <source>Hide or show the places</source>
        <translation>जगहें छिपाएँ या दिखाएँ</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>दूसरे फ़ोटो जैसे रंग…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>अगला फ़ोटो</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>पिछला फ़ोटो</translation>
    </message>
    <message>
        <source>Close photo</source>
        <translation>फ़ोटो बंद करें</translation>
    </message>
    <message>
        <source>Close the other photos</source>
        <translation>बाकी फ़ोटो बंद करें</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>सभी मॉडल आज़माएँ</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>दूसरे अंदाज़े</translation>
    </message>
    <message>
        <source>Show where it guesses</source>
        <translation>दिखाएँ कि कहाँ अंदाज़ा है</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>बाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>दाएँ घुमाएँ</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>आईने-सा पलटें</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>काटें और सीधा करें</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>सुधार कॉपी करें</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>सुधार चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>केवल रंग के सुधार चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste crop and angle only</source>
        <translation>केवल कटाई और कोण चिपकाएँ</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>स्नैपशॉट लें</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>स्नैपशॉट</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बँटा हुआ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Original alone</source>
        <translation>केवल मूल</translation>
    </message>
    <message>
        <source>Coloured photo alone</source>
        <translation>केवल रंगीन फ़ोटो</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>विंडो में बिठाएँ</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>हिस्टोग्राम</translation>
    </message>
    <message>
        <source>Move the line left</source>
        <translation>रेखा बाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Move the line right</source>
        <translation>रेखा दाएँ खिसकाएँ</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>दोनों आधे आपस में बदलें</translation>
    </message>
    <message>
        <source>What the left half shows…</source>
        <translation>बायाँ आधा क्या दिखाए…</translation>
    </message>
    <message>
        <source>What the right half shows…</source>
        <translation>दायाँ आधा क्या दिखाए…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Start or stop the queue</source>
        <translation>कतार शुरू करें या रोकें</translation>
    </message>
    <message>
        <source>Look through the results</source>
        <translation>नतीजे एक-एक कर देखें</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>मॉडलों की तुलना करें…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>मॉडल सिखाएँ…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>हल्का या गहरा</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>काम खोजें…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>लॉग…</translation>
    </message>
    <message>
        <source>About Autochrome…</source>
        <translation>Autochrome के बारे में…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>CompareChoosePage</name>
    <message>
        <source>Add a model from a file…</source>
        <translation>फ़ाइल से मॉडल जोड़ें…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>अधिकतम कितनी</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>नाम छिपाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Photos in colour are made grey, coloured by each model, and held against what they really look like.</source>
        <translation>रंगीन फ़ोटो धूसर बनाई जाती हैं, हर मॉडल उन्हें रंगता है, और फिर असली रंगों से मिलाया जाता है।</translation>
    </message>
    <message>
        <source>Two to four models</source>
        <translation>दो से चार मॉडल</translation>
    </message>
    <message>
        <source>Photos in colour</source>
        <translation>रंगीन फ़ोटो</translation>
    </message>
    <message>
        <source>You choose the best picture of each photo first; then you see which model it is from.</source>
        <translation>पहले आप हर फ़ोटो का सबसे अच्छा रूप चुनते हैं; फिर दिखता है कि वह किस मॉडल का है।</translation>
    </message>
    <message>
        <source>Folders in it count too. Grey photos in it are left out.</source>
        <translation>इसके भीतर के फ़ोल्डर भी गिने जाते हैं। धूसर फ़ोटो छोड़ दी जाती हैं।</translation>
    </message>
    <message>
        <source>Four photos that came with Autochrome: enough to see how models differ, too few to tell which is better.</source>
        <translation>Autochrome के साथ आई चार फ़ोटो: अंतर देखने के लिए काफ़ी, पर कौन बेहतर है यह कहने के लिए कम।</translation>
    </message>
    <message>
        <source>Choose two models at least.</source>
        <translation>कम से कम दो मॉडल चुनें।</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>नमूना फ़ोटो</translation>
    </message>
    <message>
        <source>Photos that came with Autochrome</source>
        <translation>Autochrome के साथ आई फ़ोटो</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>आपकी अपनी फ़ोटो</translation>
    </message>
    <message>
        <source>Taken by chance, but each time the same</source>
        <translation>संयोग से चुनी गईं, पर हर बार वही</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{value} dB</source>
        <translation>{value} dB</translation>
    </message>
    <message>
        <source>Distance from the true colours, compared with grey</source>
        <translation>असली रंगों से दूरी, धूसर की तुलना में</translation>
    </message>
    <message>
        <source>Colourfulness, compared with the photos</source>
        <translation>रंगीनी, असली फ़ोटो की तुलना में</translation>
    </message>
    <message>
        <source>Likeness to the photos</source>
        <translation>असली फ़ोटो से समानता</translation>
    </message>
    <message>
        <source>Distance  ·  colour  ·  dB</source>
        <translation>दूरी  ·  रंग  ·  dB</translation>
    </message>
    <message>
        <source>So far {name} comes nearest to the true colours.</source>
        <translation>अब तक {name} असली रंगों के सबसे पास है।</translation>
    </message>
    <message>
        <source>{first} and {second} come equally near to the true colours.</source>
        <translation>{first} और {second} असली रंगों के बराबर पास हैं।</translation>
    </message>
    <message>
        <source>{name} comes nearest to the true colours.</source>
        <translation>{name} असली रंगों के सबसे पास है।</translation>
    </message>
    <message>
        <source>You chose {first} and {second} equally often.</source>
        <translation>आपने {first} और {second} को बराबर बार चुना।</translation>
    </message>
    <message>
        <source>You chose {name} most often.</source>
        <translation>आपने {name} को सबसे अधिक बार चुना।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared, then stopped</source>
        <translation>
            <numerusform>%Ln फ़ोटो की तुलना हुई, फिर रोका गया</numerusform>
            <numerusform>%Ln फ़ोटो की तुलना हुई, फिर रोका गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln फ़ोटो की तुलना हुई</numerusform>
            <numerusform>%Ln फ़ोटो की तुलना हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting models and photos ready…</source>
        <translation>मॉडल और फ़ोटो तैयार की जा रही हैं…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{total} में से {done} चित्र</translation>
    </message>
    <message>
        <source>{done} of {total} pictures, now by {name}</source>
        <translation>{total} में से {done} चित्र, अभी {name} से</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not in colour</source>
        <translation>
            <numerusform>%Ln छोड़ी गई: रंगीन नहीं</numerusform>
            <numerusform>%Ln छोड़ी गईं: रंगीन नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read: {names}</source>
        <translation>
            <numerusform>%Ln पढ़ी नहीं जा सकती: {names}</numerusform>
            <numerusform>%Ln पढ़ी नहीं जा सकतीं: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln और</numerusform>
            <numerusform>और %Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>Which is best? Press 1 to {count}, or 0 where there is no difference. {chosen} of {total} chosen.</source>
        <translation>कौन-सा सबसे अच्छा है? 1 से {count} दबाएँ, या अंतर न हो तो 0। {total} में से {chosen} चुनी गईं।</translation>
    </message>
    <message>
        <source>Not every model coloured this photo, so there is nothing to choose.</source>
        <translation>हर मॉडल ने यह फ़ोटो रंगीन नहीं की, इसलिए चुनने के लिए कुछ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Chosen as the best in {wins} of %Ln photos</source>
        <translation>
            <numerusform>%Ln में से {wins} फ़ोटो में सबसे अच्छा</numerusform>
            <numerusform>%Ln में से {wins} फ़ोटो में सबसे अच्छा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare models</source>
        <translation>मॉडलों की तुलना</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>मॉडल आज़माया जा रहा है…</translation>
    </message>
    <message>
        <source>Let go to compare</source>
        <translation>तुलना के लिए छोड़ें</translation>
    </message>
    <message>
        <source>A folder of colour photos, or the file of a model</source>
        <translation>रंगीन फ़ोटो का फ़ोल्डर, या मॉडल की फ़ाइल</translation>
    </message>
</context>
<context>
    <name>ComparisonPresenter</name>
    <message>
        <source>Untick one of them to compare {names}.</source>
        <translation>{names} की तुलना करने के लिए इनमें से एक का चयन हटाएँ।</translation>
    </message>
    <message>
        <source>Four models are ticked already</source>
        <translation>चार मॉडल पहले से चुने हुए हैं</translation>
    </message>
    <message>
        <source>Choose a folder of photos in colour</source>
        <translation>रंगीन फ़ोटो का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>फ़ाइल से मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>मॉडल ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>{name} पर वापस</translation>
    </message>
</context>
<context>
    <name>ComponentSearch</name>
    <message>
        <source>Choose the folder of Autochrome with training</source>
        <translation>सिखाने वाले Autochrome का फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{path} appeared while its photo was coloured, and is kept.</source>
        <translation>{path} तब आ गया जब इसकी फ़ोटो में रंग भरा जा रहा था, और रखा गया है।</translation>
    </message>
    <message>
        <source>Run it again: the result then gets a number.</source>
        <translation>फिर से चलाएँ: तब नतीजे को एक संख्या मिलेगी।</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>फ़ोल्डर {path} नहीं बन सका: {why}।</translation>
    </message>
    <message>
        <source>Choose another output folder, or check that you may write there.</source>
        <translation>नतीजों के लिए दूसरा फ़ोल्डर चुनें, या देखें कि आप वहाँ लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The name {name} is too long for the disk.</source>
        <translation>नाम {name} डिस्क के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Ask for shorter names, or give the photo a shorter one.</source>
        <translation>छोटे नाम चुनें, या फ़ोटो का नाम छोटा करें।</translation>
    </message>
    <message>
        <source>There is no room on the disk for {name}.</source>
        <translation>डिस्क पर {name} के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>कुछ जगह ख़ाली करें या दूसरी डिस्क चुनें।</translation>
    </message>
    <message>
        <source>{name} cannot be written into {folder}: {why}.</source>
        <translation>{name} को {folder} में नहीं लिखा जा सका: {why}।</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation>दूसरा फ़ोल्डर चुनें, या देखें कि आप वहाँ लिख सकते हैं।</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} को नहीं लिखा जा सका: {why}।</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>डिस्क देखें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>You have no home folder in which Autochrome could keep things.</source>
        <translation>आपका कोई निजी फ़ोल्डर नहीं है जिसमें Autochrome कुछ रख सके।</translation>
    </message>
    <message>
        <source>Name one in the environment variable {variable}.</source>
        <translation>परिवेश चर {variable} में कोई फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>{name} is not a text</source>
        <translation>{name} पाठ नहीं है</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation>{name} संख्या नहीं है</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} बहुत बड़ा है</translation>
    </message>
    <message>
        <source>{name} is neither true nor false</source>
        <translation>{name} न सही है न ग़लत</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} नहीं है</translation>
    </message>
    <message>
        <source>{name} is not a list</source>
        <translation>{name} सूची नहीं है</translation>
    </message>
    <message>
        <source>there is an unknown key {name}</source>
        <translation>{name} अनजान कुंजी है</translation>
    </message>
    <message>
        <source>{name} must have {count} values</source>
        <translation>{name} में {count} मान होने चाहिए</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}</source>
        <translation>{name} इनमें से एक होना चाहिए: {allowed}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>डिस्क में गड़बड़ी है</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>यह JSON नहीं है</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>यह बहुत बड़ी है</translation>
    </message>
    <message>
        <source>{name} is not an object</source>
        <translation>{name} वस्तु नहीं है</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>यह बहुत गहराई तक एक-दूसरे के अंदर है</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>एक कुंजी दो बार दी है</translation>
    </message>
    <message>
        <source>{constant} is not a number</source>
        <translation>{constant} संख्या नहीं है</translation>
    </message>
    <message>
        <source>{name} must be between {low} and {high}</source>
        <translation>{name} {low} और {high} के बीच होना चाहिए</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>इसमें {most} से ज़्यादा अक्षर हैं</translation>
    </message>
    <message>
        <source>it is not TOML: {why}</source>
        <translation>यह TOML नहीं है: {why}</translation>
    </message>
    <message>
        <source>it is not TOML: line {line} cannot be read</source>
        <translation>यह TOML नहीं है: पंक्ति {line} पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>line {line} has a key of more than {most} parts</source>
        <translation>पंक्ति {line} में {most} से ज़्यादा हिस्सों की कुंजी है</translation>
    </message>
    <message>
        <source>line {line} holds lists in lists, more than {most} deep</source>
        <translation>पंक्ति {line} में सूचियों के अंदर सूचियाँ हैं, {most} से ज़्यादा स्तर तक</translation>
    </message>
    <message>
        <source>line {line} has a word of more than {most} characters</source>
        <translation>पंक्ति {line} में {most} से ज़्यादा अक्षरों का शब्द है</translation>
    </message>
    <message>
        <source>The result exists already.</source>
        <translation>नतीजा पहले से है।</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {model}.</source>
        <translation>मॉडल {model} के लिए मेमोरी काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>Close other programs, or choose another model.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या कोई और मॉडल चुनें।</translation>
    </message>
    <message>
        <source>There is not enough memory to colorize {path}.</source>
        <translation>{path} में रंग भरने के लिए मेमोरी कम है।</translation>
    </message>
    <message>
        <source>Close other programs, or scale the photo down.</source>
        <translation>दूसरे प्रोग्राम बंद करें, या फ़ोटो छोटा करें।</translation>
    </message>
    <message>
        <source>{path} met a fault of this program: {kind}: {told}.</source>
        <translation>{path} पर इस प्रोग्राम में गड़बड़ी हुई: {kind}: {told}।</translation>
    </message>
    <message>
        <source>Please report it, with the photo if you can share it.</source>
        <translation>कृपया इसकी ख़बर दें, हो सके तो फ़ोटो के साथ।</translation>
    </message>
    <message>
        <source>To replace its colours, choose “Colour even if it is in colour” in its menu, or give a command --recolour.</source>
        <translation>इसके रंग बदलने के लिए इसके मेनू में “रंगीन हो तब भी रंग भरें” चुनें।</translation>
    </message>
    <message>
        <source>The model {id}, which it was edited with, is not there: {usual} was used.</source>
        <translation>मॉडल {id}, जिससे फ़ोटो में बदलाव किए गए थे, नहीं है: {usual} काम में लिया गया।</translation>
    </message>
    <message>
        <source>The model {id} is another version than the one that it was edited with.</source>
        <translation>मॉडल {id} का संस्करण उससे अलग है जिससे फ़ोटो में बदलाव किए गए थे।</translation>
    </message>
    <message>
        <source>{path} is still being written.</source>
        <translation>{path} अभी लिखी जा रही है।</translation>
    </message>
    <message>
        <source>Take it once it is whole.</source>
        <translation>पूरी होने पर ही इसे लें।</translation>
    </message>
    <message>
        <source>A “{brace}” stands alone in “{text}”.</source>
        <translation>“{text}” में “{brace}” अकेला है।</translation>
    </message>
    <message>
        <source>Placeholders are written in pairs of braces, as {{name}}.</source>
        <translation>बदले जाने वाले शब्द कोष्ठक के जोड़े में लिखे जाते हैं, जैसे {{name}}।</translation>
    </message>
    <message>
        <source>{placeholder} stands twice in “{text}”.</source>
        <translation>“{text}” में {placeholder} दो बार है।</translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <translation>एक बार काफ़ी है।</translation>
    </message>
    <message>
        <source>There is no placeholder {{{typed}}}.</source>
        <translation>{{{typed}}} जैसा कोई शब्द नहीं है।</translation>
    </message>
    <message>
        <source>Did you mean {{{near}}}?</source>
        <translation>क्या आपका मतलब {{{near}}} था?</translation>
    </message>
    <message>
        <source>There are {others} and {last}.</source>
        <translation>ये हैं: {others} और {last}।</translation>
    </message>
    <message>
        <source>Results need a name.</source>
        <translation>नतीजों को नाम चाहिए।</translation>
    </message>
    <message>
        <source>The usual one is {standard}.</source>
        <translation>आम तौर पर यह {standard} होता है।</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a name: it parts folders.</source>
        <translation>“{sign}” नाम में नहीं हो सकता: यह फ़ोल्डर अलग करता है।</translation>
    </message>
    <message>
        <source>The folder for the results is chosen apart from their names.</source>
        <translation>नतीजों का फ़ोल्डर नाम से अलग चुना जाता है।</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a file name on every computer.</source>
        <translation>“{sign}” हर कंप्यूटर पर फ़ाइल के नाम में नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation>नाम में ऐसा अक्षर है जो दिखता नहीं।</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>इसे दोबारा लिखें।</translation>
    </message>
    <message>
        <source>“{text}” begins or ends with a space or a dot, which hides or spoils file names.</source>
        <translation>“{text}” की शुरुआत या अंत में ख़ाली जगह या बिंदु है, जिससे फ़ाइल छिप या बिगड़ जाती है।</translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation>उसे छोड़ दें।</translation>
    </message>
    <message>
        <source>Windows keeps names that begin with “{head}.” for itself.</source>
        <translation>“{head}.” से शुरू होने वाले नाम Windows अपने लिए रखता है।</translation>
    </message>
    <message>
        <source>Windows keeps the name “{head}” for itself.</source>
        <translation>“{head}” नाम Windows अपने लिए रखता है।</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation>दूसरा शब्द चुनें।</translation>
    </message>
    <message>
        <source>The name is too long for a file.</source>
        <translation>नाम फ़ाइल के लिए बहुत लंबा है।</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>All results would have the same name.</source>
        <translation>सभी नतीजों का नाम एक ही होगा।</translation>
    </message>
    <message>
        <source>Put {{name}} or {{number}} into the pattern.</source>
        <translation>नाम में {{name}} या {{number}} डालें।</translation>
    </message>
    <message>
        <source>Ask for its sub-folders to be walked too (--recursive).</source>
        <translation>अंदर के फ़ोल्डर भी देखने को कहें (--recursive)।</translation>
    </message>
    <message>
        <source>Name a folder with files of these kinds: {formats}.</source>
        <translation>ऐसा फ़ोल्डर बताएँ जिसमें इन प्रकारों की फ़ाइलें हों: {formats}।</translation>
    </message>
    <message>
        <source>The folder {path} holds no photos.</source>
        <translation>फ़ोल्डर {path} में फ़ोटो नहीं हैं।</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>फ़ोल्डर {path} पढ़ा नहीं जा सका: {why}।</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is connected.</source>
        <translation>देखें कि आप इसे खोल सकते हैं और इसकी डिस्क जुड़ी है।</translation>
    </message>
    <message>
        <source>Results called {pattern} cannot lie beside the photos in {path}: nobody could tell them apart.</source>
        <translation>{pattern} नाम के नतीजे {path} में फ़ोटो के पास नहीं रखे जा सकते: उन्हें पहचाना नहीं जा सकेगा।</translation>
    </message>
    <message>
        <source>Add a word, as in {standard}, or choose another folder.</source>
        <translation>शब्द जोड़ें, जैसे {standard}, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Pictures to show around are not stored as {format}.</source>
        <translation>दिखाने की तस्वीरें {format} के रूप में नहीं सेव की जातीं।</translation>
    </message>
    <message>
        <source>Call it .jpg, .png or .webp.</source>
        <translation>नाम के अंत में .jpg, .png या .webp रखें।</translation>
    </message>
    <message>
        <source>{name} cannot hold a film.</source>
        <translation>{name} में फ़िल्म नहीं रखी जा सकती।</translation>
    </message>
    <message>
        <source>Call it .webp or .gif.</source>
        <translation>नाम के अंत में .webp या .gif रखें।</translation>
    </message>
    <message>
        <source>The first of its {count} pages was coloured: a TIFF would hold them all.</source>
        <translation>इसके {count} पन्नों में से पहले में रंग भरा गया: TIFF में सब आ जाते।</translation>
    </message>
    <message>
        <source>Its file may be larger than was asked for: it holds several pages.</source>
        <translation>फ़ाइल माँगे गए आकार से बड़ी हो सकती है: उसमें कई पन्ने हैं।</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>फ़ाइल {path} नहीं है।</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>उसका नाम और फ़ोल्डर देखें।</translation>
    </message>
    <message>
        <source>{name} cannot hold 16 bits a channel.</source>
        <translation>{name} में हर चैनल के 16 बिट नहीं रखे जा सकते।</translation>
    </message>
    <message>
        <source>Choose PNG or TIFF, or leave the depth as it is in the photo.</source>
        <translation>PNG या TIFF चुनें, या गहराई फ़ोटो जैसी रहने दें।</translation>
    </message>
    <message>
        <source>“{text}” does not say how large a file may be.</source>
        <translation>“{text}” से पता नहीं चलता कि फ़ाइल कितनी बड़ी हो सकती है।</translation>
    </message>
    <message>
        <source>Write it as 2MB or 500kB; 10kB is the least.</source>
        <translation>इसे 2MB या 500kB की तरह लिखें; 10kB सबसे कम है।</translation>
    </message>
    <message>
        <source>{name} cannot be kept within {limit} kB.</source>
        <translation>{name} को {limit} kB के भीतर नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>Allow more, or choose JPEG or WebP, whose files are smaller.</source>
        <translation>अधिक की अनुमति दें, या JPEG या WebP चुनें, जिनकी फ़ाइलें छोटी होती हैं।</translation>
    </message>
    <message>
        <source>There is too little memory for {path}.</source>
        <translation>{path} के लिए मेमोरी कम है।</translation>
    </message>
    <message>
        <source>what reads photos met a fault of its own</source>
        <translation>फ़ोटो पढ़ने वाले भाग में अपनी गड़बड़ी हुई</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} को पढ़ा नहीं जा सका: {why}।</translation>
    </message>
    <message>
        <source>Check its name, and that you may open it.</source>
        <translation>उसका नाम जाँचें, और यह कि आप उसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>As far from the true colours as grey is.</source>
        <translation>असली रंगों से उतना ही दूर जितना धूसर।</translation>
    </message>
    <message>
        <source>{percent} % nearer to the true colours than grey.</source>
        <translation>धूसर की तुलना में असली रंगों के {percent} % पास।</translation>
    </message>
    <message>
        <source>{percent} % farther from the true colours than grey.</source>
        <translation>धूसर की तुलना में असली रंगों से {percent} % दूर।</translation>
    </message>
    <message>
        <source>As colourful as the photos truly are.</source>
        <translation>उतनी ही रंगीन जितनी फ़ोटो असल में हैं।</translation>
    </message>
    <message>
        <source>{percent} % paler than the photos truly are.</source>
        <translation>असली फ़ोटो से {percent} % फीकी।</translation>
    </message>
    <message>
        <source>{percent} % more colourful than the photos truly are.</source>
        <translation>असली फ़ोटो से {percent} % अधिक रंगीन।</translation>
    </message>
    <message>
        <source>Pixel by pixel as like the photos as grey is.</source>
        <translation>पिक्सेल-दर-पिक्सेल फ़ोटो से उतना ही मिलता जितना धूसर।</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB more like the photos than grey.</source>
        <translation>पिक्सेल-दर-पिक्सेल फ़ोटो से धूसर की तुलना में {gain} dB अधिक मिलता।</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB less like the photos than grey.</source>
        <translation>पिक्सेल-दर-पिक्सेल फ़ोटो से धूसर की तुलना में {gain} dB कम मिलता।</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and are left out.</source>
        <translation>{place} में रखे बदलाव Autochrome के नए संस्करण के हैं, और छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The edits in {place} are of another photo, which had this name, and are left out.</source>
        <translation>{place} में रखे बदलाव किसी दूसरे फ़ोटो के हैं, जिसका यही नाम था, और छोड़ दिए जाते हैं।</translation>
    </message>
    <message>
        <source>The edits in {place} are left out: {why}.</source>
        <translation>{place} में रखे बदलाव छोड़ दिए जाते हैं: {why}।</translation>
    </message>
    <message>
        <source>{path} was made with colours of {count} places, which its file has no room for.</source>
        <translation>{path} को {count} जगहों के रंगों से बनाया गया, जिनके लिए इसकी फ़ाइल में जगह नहीं है।</translation>
    </message>
    <message>
        <source>There is no data folder in which edits could be kept.</source>
        <translation>डेटा का कोई फ़ोल्डर नहीं है जिसमें बदलाव रखे जा सकें।</translation>
    </message>
    <message>
        <source>Keep them beside the photos.</source>
        <translation>उन्हें फ़ोटो के पास रखें।</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} को नहीं लिखा जा सका: {why}।</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>देखें कि आप वहाँ लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The edits in {place} are damaged, and were set aside as {name}.</source>
        <translation>{place} में रखे बदलाव ख़राब हैं, और {name} नाम से अलग रख दिए गए।</translation>
    </message>
    <message>
        <source>it is no file of edits</source>
        <translation>यह बदलावों की फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>a newer version of Autochrome made it</source>
        <translation>यह Autochrome के नए संस्करण का है</translation>
    </message>
    <message>
        <source>The edits of {path} cannot be kept: {why}.</source>
        <translation>{path} के बदलाव रखे नहीं जा सकते: {why}।</translation>
    </message>
    <message>
        <source>Take some colours of places, or snapshots, away.</source>
        <translation>जगहों के कुछ रंग या कुछ स्नैपशॉट हटाएँ।</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and stay as they are.</source>
        <translation>{place} में रखे बदलाव Autochrome के नए संस्करण के हैं, और वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Use that version, or remove the file.</source>
        <translation>वह संस्करण काम में लें, या फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>needs older operators than can be used</source>
        <translation>को ऐसे पुराने ऑपरेटर चाहिए जो काम में नहीं लिए जा सकते</translation>
    </message>
    <message>
        <source>was adapted before</source>
        <translation>पहले ही ढाला जा चुका है</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>मॉडल का नाम {name} नहीं हो सकता।</translation>
    </message>
    <message>
        <source>A name has 1 to 80 letters, digits and signs.</source>
        <translation>नाम में 1 से 80 अक्षर, अंक और चिह्न होते हैं।</translation>
    </message>
    <message>
        <source>There is a model called {model} already.</source>
        <translation>{model} नाम का मॉडल पहले से है।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A model with the id {id} was removed, and photos may name it still.</source>
        <translation>पहचान {id} वाला एक मॉडल हटाया गया था, और फ़ोटो अब भी उसका नाम ले सकती हैं।</translation>
    </message>
    <message>
        <source>Choose another id: this model would colour them in its place.</source>
        <translation>दूसरी पहचान चुनें: वरना यह मॉडल उसकी जगह उनमें रंग भरेगा।</translation>
    </message>
    <message>
        <source>{name} is one of the two files of a Caffe model.</source>
        <translation>{name} Caffe मॉडल की दो फ़ाइलों में से एक है।</translation>
    </message>
    <message>
        <source>Choose its .prototxt and its .caffemodel together, and pts_in_hull.npy with them if you have it.</source>
        <translation>इसकी .prototxt और .caffemodel साथ में चुनें, और हो तो pts_in_hull.npy भी।</translation>
    </message>
    <message>
        <source>Take the .prototxt that its authors give for colouring, as colorization_deploy_v2.prototxt, and not one for training.</source>
        <translation>वही .prototxt लें जो इसके लेखक रंगने के लिए देते हैं, जैसे colorization_deploy_v2.prototxt, प्रशिक्षण वाली नहीं।</translation>
    </message>
    <message>
        <source>Get the .caffemodel again, and the .prototxt that belongs to it, from the same place.</source>
        <translation>.caffemodel और उसकी .prototxt एक ही जगह से फिर से लें।</translation>
    </message>
    <message>
        <source>Get pts_in_hull.npy again from where the other two files are.</source>
        <translation>pts_in_hull.npy वहीं से फिर से लें जहाँ बाकी दो फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>{name} cannot be read as a part of a Caffe model: {why}.</source>
        <translation>{name} को Caffe मॉडल के हिस्से के रूप में नहीं पढ़ा जा सकता: {why}।</translation>
    </message>
    <message>
        <source>{name} needs a third file: pts_in_hull.npy, the colours between which it chooses.</source>
        <translation>{name} को तीसरी फ़ाइल चाहिए: pts_in_hull.npy, यानी वे रंग जिनमें से वह चुनता है।</translation>
    </message>
    <message>
        <source>Give all three files together. It is in the folder colorization/resources of github.com/richzhang/colorization, in the branch caffe.</source>
        <translation>तीनों फ़ाइलें एक साथ दें। यह github.com/richzhang/colorization की caffe शाखा में colorization/resources फ़ोल्डर में है।</translation>
    </message>
    <message>
        <source>it is no table of a and b as NumPy writes it</source>
        <translation>यह a और b की वैसी तालिका नहीं है जैसी NumPy लिखता है</translation>
    </message>
    <message>
        <source>it has the colours of {given} bins, and the network has {wanted}</source>
        <translation>इसमें {given} रंग-वर्गों के रंग हैं, जबकि नेटवर्क में {wanted} हैं</translation>
    </message>
    <message>
        <source>it has no numbers for the layer {layer}</source>
        <translation>इसमें परत {layer} के लिए संख्याएँ नहीं हैं</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are not those of this network</source>
        <translation>परत {layer} के लिए इसकी संख्याएँ इस नेटवर्क की नहीं हैं</translation>
    </message>
    <message>
        <source>it has not one output of two channels, a and b</source>
        <translation>इसमें दो चैनलों, a और b, वाला ठीक एक आउटपुट नहीं है</translation>
    </message>
    <message>
        <source>it has not one input, lightness or lightness with hints</source>
        <translation>इसमें ठीक एक इनपुट नहीं है: चमक, या संकेतों के साथ चमक</translation>
    </message>
    <message>
        <source>the layer {layer} takes “{value}”, which no layer before it gives</source>
        <translation>परत {layer} “{value}” लेती है, जो उससे पहले की कोई परत नहीं देती</translation>
    </message>
    <message>
        <source>the layer {layer} gives “{value}” a second time</source>
        <translation>परत {layer} “{value}” दूसरी बार देती है</translation>
    </message>
    <message>
        <source>it is larger than such a file can be</source>
        <translation>यह ऐसी फ़ाइल के लिए संभव आकार से बड़ी है</translation>
    </message>
    <message>
        <source>the layer {layer} is of the kind {kind}, which is not known here</source>
        <translation>परत {layer} {kind} प्रकार की है, जो यहाँ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>the layer {layer} does not fit what it takes and gives</source>
        <translation>परत {layer} उससे मेल नहीं खाती जो वह लेती और देती है</translation>
    </message>
    <message>
        <source>the layer {layer} has more numbers than a network may</source>
        <translation>परत {layer} में नेटवर्क के लिए अनुमत से अधिक संख्याएँ हैं</translation>
    </message>
    <message>
        <source>the input in line {line} has no usable size</source>
        <translation>पंक्ति {line} के इनपुट का आकार उपयोगी नहीं है</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are damaged</source>
        <translation>परत {layer} के लिए इसकी संख्याएँ क्षतिग्रस्त हैं</translation>
    </message>
    <message>
        <source>it is no .caffemodel, or was cut short</source>
        <translation>यह .caffemodel नहीं है, या अधूरी रह गई है</translation>
    </message>
    <message>
        <source>line {line} says “{field}”, which is not known here</source>
        <translation>पंक्ति {line} में “{field}” है, जो यहाँ ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>“{field}” in line {line} is missing, given too often or not usable</source>
        <translation>पंक्ति {line} में “{field}” नहीं है, बहुत बार है या उपयोगी नहीं है</translation>
    </message>
    <message>
        <source>line {line} is not as in the text of a Caffe network</source>
        <translation>पंक्ति {line} Caffe नेटवर्क के पाठ जैसी नहीं है</translation>
    </message>
    <message>
        <source>lightness from 0 to 100</source>
        <translation>0 से 100 तक उजाला</translation>
    </message>
    <message>
        <source>lightness from -50 to 50</source>
        <translation>-50 से 50 तक उजाला</translation>
    </message>
    <message>
        <source>lightness from 0 to 1</source>
        <translation>0 से 1 तक उजाला</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 1</source>
        <translation>0 से 1 तक RGB में धूसर</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 255</source>
        <translation>0 से 255 तक RGB में धूसर</translation>
    </message>
    <message>
        <source>a and b</source>
        <translation>a और b</translation>
    </message>
    <message>
        <source>a and b from -1 to 1</source>
        <translation>-1 से 1 तक a और b</translation>
    </message>
    <message>
        <source>RGB from 0 to 1</source>
        <translation>0 से 1 तक RGB</translation>
    </message>
    <message>
        <source>RGB from 0 to 255</source>
        <translation>0 से 255 तक RGB</translation>
    </message>
    <message>
        <source>is larger than a model can be</source>
        <translation>किसी मॉडल के लिए बहुत बड़ा है</translation>
    </message>
    <message>
        <source>is not ONNX</source>
        <translation>ONNX में नहीं है</translation>
    </message>
    <message>
        <source>keeps numbers in {file}, which was not given with it</source>
        <translation>संख्याएँ {file} में रखता है, जो साथ नहीं दी गई</translation>
    </message>
    <message>
        <source>names a file by its path, {file}</source>
        <translation>किसी फ़ाइल का पूरा पथ बताता है, {file}</translation>
    </message>
    <message>
        <source>holds numbers of an unknown kind</source>
        <translation>में अनजानी क़िस्म की संख्याएँ हैं</translation>
    </message>
    <message>
        <source>asks for numbers that are not in {file}</source>
        <translation>ऐसी संख्याएँ माँगता है जो {file} में नहीं हैं</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>मॉडल फ़ाइल {path} नहीं है।</translation>
    </message>
    <message>
        <source>The network in {name} {what}, tried on a small picture.</source>
        <translation>छोटे चित्र पर आज़माया तो {name} का नेटवर्क {what}।</translation>
    </message>
    <message>
        <source>Do not use this model; tell whoever made it.</source>
        <translation>यह मॉडल काम में न लें; जिसने बनाया उसे बताएँ।</translation>
    </message>
    <message>
        <source>ended without an answer</source>
        <translation>बिना जवाब के ख़त्म हुआ</translation>
    </message>
    <message>
        <source>Get the model again from where it came from.</source>
        <translation>मॉडल को वहीं से दोबारा लें जहाँ से आया था।</translation>
    </message>
    <message>
        <source>{name} and {other} are two models.</source>
        <translation>{name} और {other} दो अलग मॉडल हैं।</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>इनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>{name} is no ONNX model.</source>
        <translation>{name} ONNX मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Choose a file that ends in .onnx, and its data files with it.</source>
        <translation>.onnx पर ख़त्म होने वाली फ़ाइल और उसके साथ उसकी डेटा फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>The network in {name} {what}.</source>
        <translation>{name} का नेटवर्क {what}।</translation>
    </message>
    <message>
        <source>Get the model as ONNX from another place, or tell whoever made it.</source>
        <translation>मॉडल को ONNX में कहीं और से लें, या जिसने बनाया उसे बताएँ।</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>कोई मॉडल फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{name} was changed while it was being read.</source>
        <translation>{name} पढ़ते समय बदल गया।</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>इसमें नेटवर्क नहीं है</translation>
    </message>
    <message>
        <source>it holds several networks</source>
        <translation>इसमें कई नेटवर्क हैं</translation>
    </message>
    <message>
        <source>its zip cannot be read</source>
        <translation>इसका ज़िप पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>{name} holds pictures and no model.</source>
        <translation>{name} में तस्वीरें हैं, कोई मॉडल नहीं।</translation>
    </message>
    <message>
        <source>To colour them, unpack it, and open its folder or drop that on the window.</source>
        <translation>उन्हें रंगने के लिए फ़ाइल को खोलकर निकालें, और उसका फ़ोल्डर खोलें या उसे विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>इसका अंत नहीं है</translation>
    </message>
    <message>
        <source>it holds more files than a model has</source>
        <translation>इसमें मॉडल से ज़्यादा फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>its zip is not built as a model's is</source>
        <translation>इसका ज़िप मॉडल जैसा नहीं बना है</translation>
    </message>
    <message>
        <source>it holds {member} twice</source>
        <translation>इसमें {member} दो बार है</translation>
    </message>
    <message>
        <source>{member} is encrypted</source>
        <translation>{member} कूट में बंद है</translation>
    </message>
    <message>
        <source>{member} is packed in an unknown way</source>
        <translation>{member} अनजाने ढंग से पैक है</translation>
    </message>
    <message>
        <source>{member} is larger than it can be</source>
        <translation>{member} ज़रूरत से ज़्यादा बड़ा है</translation>
    </message>
    <message>
        <source>{member} is cut short</source>
        <translation>{member} कटा हुआ है</translation>
    </message>
    <message>
        <source>it is larger than a model can be</source>
        <translation>यह मॉडल से ज़्यादा बड़ा है</translation>
    </message>
    <message>
        <source>{name} cannot be used as a model: {why}.</source>
        <translation>{name} मॉडल की तरह काम में नहीं ली जा सकती: {why}।</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} को पढ़ा नहीं जा सका: {why}।</translation>
    </message>
    <message>
        <source>Check that the file may be read and its disk is well.</source>
        <translation>देखें कि फ़ाइल पढ़ी जा सकती है और उसकी डिस्क ठीक है।</translation>
    </message>
    <message>
        <source>answers numbers that are no colours, up to {most}</source>
        <translation>ऐसी संख्याएँ बताता है जो रंग नहीं हैं, {most} तक</translation>
    </message>
    <message>
        <source>answers a picture that is not like the one it was shown</source>
        <translation>ऐसा चित्र बताता है जो दिखाए गए जैसा नहीं है</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>खुलता नहीं है</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>गड़बड़ी के साथ रुक जाता है</translation>
    </message>
    <message>
        <source>answers something else than one plane of colours</source>
        <translation>रंगों की एक परत के बजाय कुछ और बताता है</translation>
    </message>
    <message>
        <source>answers {found} channels instead of {wanted}</source>
        <translation>{wanted} की जगह {found} चैनल बताता है</translation>
    </message>
    <message>
        <source>answers planes that do not fit over the photo</source>
        <translation>ऐसी परतें बताता है जो फ़ोटो पर नहीं बैठतीं</translation>
    </message>
    <message>
        <source>answers values that are not numbers</source>
        <translation>ऐसे मान बताता है जो संख्या नहीं हैं</translation>
    </message>
    <message>
        <source>takes longer than {seconds} seconds</source>
        <translation>{seconds} सेकंड से ज़्यादा लेता है</translation>
    </message>
    <message>
        <source>answers the same colour whatever it is shown</source>
        <translation>जो भी दिखाएँ, एक ही रंग बताता है</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side} and hints, answers {answered}</source>
        <translation>{side} × {side} पर {fed} और संकेत लेता है, {answered} बताता है</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers how likely each of {bins} colours is</source>
        <translation>{side} × {side} पर {fed} लेता है, {bins} रंगों में से हर एक की संभावना बताता है</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers {answered}</source>
        <translation>{side} × {side} पर {fed} लेता है, {answered} बताता है</translation>
    </message>
    <message>
        <source>answers no colours for what it takes</source>
        <translation>जो लेता है उसके लिए रंग नहीं बताता</translation>
    </message>
    <message>
        <source>takes numbers of another kind than those of a picture</source>
        <translation>चित्र की संख्याओं से अलग क़िस्म की संख्याएँ लेता है</translation>
    </message>
    <message>
        <source>takes {count} inputs; a picture, or a picture, colours and their places are known</source>
        <translation>के {count} इनपुट हैं; चित्र, या चित्र, रंग और उनकी जगहें ही पहचानी जाती हैं</translation>
    </message>
    <message>
        <source>takes {count} channels, not a picture</source>
        <translation>{count} चैनल लेता है, चित्र नहीं</translation>
    </message>
    <message>
        <source>takes {count} pictures at a time</source>
        <translation>एक बार में {count} चित्र लेता है</translation>
    </message>
    <message>
        <source>takes pictures that are no squares</source>
        <translation>ऐसे चित्र लेता है जो चौकोर नहीं हैं</translation>
    </message>
    <message>
        <source>takes pictures of {side} × {side} pixels; {least} to {most} are possible</source>
        <translation>{side} × {side} पिक्सेल के चित्र लेता है; {least} से {most} तक हो सकते हैं</translation>
    </message>
    <message>
        <source>takes no picture of four axes</source>
        <translation>चार अक्षों वाला चित्र नहीं लेता</translation>
    </message>
    <message>
        <source>does not say how many channels it takes</source>
        <translation>नहीं बताता कि कितने चैनल लेता है</translation>
    </message>
    <message>
        <source>answers no colours</source>
        <translation>रंग नहीं बताता</translation>
    </message>
    <message>
        <source>has {count} outputs that may be the colours</source>
        <translation>के {count} आउटपुट हैं जो रंग हो सकते हैं</translation>
    </message>
    <message>
        <source>is a pickle of PyTorch, which can hold any program</source>
        <translation>PyTorch का pickle है, जिसमें कोई भी प्रोग्राम हो सकता है</translation>
    </message>
    <message>
        <source>Get the model as ONNX, or export it where PyTorch is installed with torch.onnx.export; DDColor has scripts/export_onnx.py for that.</source>
        <translation>मॉडल को ONNX में लें, या जहाँ PyTorch हो वहाँ torch.onnx.export से निर्यात करें; DDColor में इसके लिए scripts/export_onnx.py है।</translation>
    </message>
    <message>
        <source>Get the model as ONNX from where it came from.</source>
        <translation>मॉडल को ONNX में वहीं से लें जहाँ से आया था।</translation>
    </message>
    <message>
        <source>holds weights and no network</source>
        <translation>में सिर्फ़ वज़न हैं, नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>is a model of TensorFlow Lite</source>
        <translation>TensorFlow Lite का मॉडल है</translation>
    </message>
    <message>
        <source>is a model for processors of Qualcomm</source>
        <translation>Qualcomm के प्रोसेसरों का मॉडल है</translation>
    </message>
    <message>
        <source>is a model of Core ML</source>
        <translation>Core ML का मॉडल है</translation>
    </message>
    <message>
        <source>is a model of Keras</source>
        <translation>Keras का मॉडल है</translation>
    </message>
    <message>
        <source>{name} {what}.</source>
        <translation>{name} {what}।</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>यह बीच में ही ख़त्म हो जाता है</translation>
    </message>
    <message>
        <source>its header is broken</source>
        <translation>इसका शुरुआती हिस्सा टूटा है</translation>
    </message>
    <message>
        <source>The picture is animated; its first frame was used.</source>
        <translation>चित्र चलता-फिरता है; उसका पहला चित्र लिया गया।</translation>
    </message>
    <message>
        <source>its pixels are stored in a way that is not read</source>
        <translation>इसके पिक्सेल ऐसे रखे हैं जो पढ़े नहीं जाते</translation>
    </message>
    <message>
        <source>it stores measurements (signed or fractional numbers), not a photo</source>
        <translation>इसमें माप हैं (ऋण या दशमलव संख्याएँ), फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>it cannot be decoded to its end</source>
        <translation>यह अंत तक पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>The file ends too early: its finest details are missing.</source>
        <translation>फ़ाइल बीच में ही ख़त्म हो जाती है: सबसे बारीक ब्योरे नहीं हैं।</translation>
    </message>
    <message>
        <source>The file ends too early: of its {height} rows {rows} are there.</source>
        <translation>फ़ाइल बीच में ही ख़त्म हो जाती है: {height} पंक्तियों में से {rows} हैं।</translation>
    </message>
    <message>
        <source>Its colours were converted without its colour profile.</source>
        <translation>रंग बिना कलर प्रोफ़ाइल के बदले गए।</translation>
    </message>
    <message>
        <source>Its metadata could not be read and was left out.</source>
        <translation>इसका मेटाडेटा पढ़ा नहीं जा सका और छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>a camera's raw file</source>
        <translation>कैमरे की RAW फ़ाइल</translation>
    </message>
    <message>
        <source>a picture for medicine or science</source>
        <translation>चिकित्सा या विज्ञान का चित्र</translation>
    </message>
    <message>
        <source>a picture for screens with more than white</source>
        <translation>सफ़ेद से ज़्यादा चमकीली स्क्रीन का चित्र</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>रेखाचित्र</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>आइकन</translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation>फ़ाइलों का संग्रह</translation>
    </message>
    <message>
        <source>a picture in an old format</source>
        <translation>पुराने प्रारूप का चित्र</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop दस्तावेज़</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF दस्तावेज़</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>GIMP दस्तावेज़</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>JPEG XR चित्र</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>QOI चित्र</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>FLIF चित्र</translation>
    </message>
    <message>
        <source>No picture format is known by the ending “{suffix}”.</source>
        <translation>“{suffix}” वाला कोई चित्र फ़ॉर्मैट नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of these endings: {endings}.</source>
        <translation>इनमें से कोई एक्सटेंशन चुनें: {endings}।</translation>
    </message>
    <message>
        <source>The colour profile could not be understood; sRGB was assumed.</source>
        <translation>कलर प्रोफ़ाइल समझ में नहीं आई; sRGB मान लिया गया।</translation>
    </message>
    <message>
        <source>it is made of more layers than any photograph</source>
        <translation>यह किसी भी फ़ोटो से ज़्यादा परतों से बना है</translation>
    </message>
    <message>
        <source>the note that AI made the colours</source>
        <translation>यह सूचना कि रंग AI ने बनाए</translation>
    </message>
    <message>
        <source>how the colours were made</source>
        <translation>रंग कैसे बनाए गए, इसकी सूचना</translation>
    </message>
    <message>
        <source>The XMP of the photo is damaged: it was left as it is, without {note}.</source>
        <translation>फ़ोटो का XMP ख़राब है: उसे वैसा ही छोड़ा गया, {note} के बिना।</translation>
    </message>
    <message>
        <source>The XMP of the photo fills a JPEG: there is no room for {note}.</source>
        <translation>फ़ोटो का XMP JPEG को भर देता है: {note} के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Content credentials were left out: their signature covers the grey photo.</source>
        <translation>सामग्री के प्रमाण छोड़ दिए गए: उनका हस्ताक्षर धूसर फ़ोटो का है।</translation>
    </message>
    <message>
        <source>The colour profile is incomplete and was left out.</source>
        <translation>कलर प्रोफ़ाइल अधूरी है और छोड़ दी गई।</translation>
    </message>
    <message>
        <source>{format} has no room for {what}.</source>
        <translation>{format} में {what} के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>EXIF</source>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>XMP</source>
        <translation>XMP</translation>
    </message>
    <message>
        <source>the extension of XMP</source>
        <translation>XMP का विस्तार</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>कलर प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>some private entries</source>
        <translation>कुछ निजी प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>entries of over 64 KB</source>
        <translation>64 KB से बड़ी प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} और {last}</translation>
    </message>
    <message>
        <source>part of it is damaged</source>
        <translation>इसका एक हिस्सा ख़राब है</translation>
    </message>
    <message>
        <source>The colour profile is damaged and was left out.</source>
        <translation>कलर प्रोफ़ाइल ख़राब है और छोड़ दी गई।</translation>
    </message>
    <message>
        <source>A damaged piece of metadata was left out.</source>
        <translation>मेटाडेटा का एक ख़राब टुकड़ा छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>EXIF is never a BigTIFF</source>
        <translation>EXIF कभी BigTIFF नहीं होता</translation>
    </message>
    <message>
        <source>tag {tag} has type {type}</source>
        <translation>टैग {tag} का प्रकार {type} है</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <translation>TIFF का शुरुआती हिस्सा नहीं है</translation>
    </message>
    <message>
        <source>a directory lies outside of the file</source>
        <translation>एक डायरेक्टरी फ़ाइल के बाहर है</translation>
    </message>
    <message>
        <source>a directory is cut short</source>
        <translation>एक डायरेक्टरी अधूरी है</translation>
    </message>
    <message>
        <source>Channels beside grey or colour were left out.</source>
        <translation>धूसर या रंग के अलावा बाक़ी चैनल छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>the encoder refuses</source>
        <translation>एनकोडर मना करता है</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}.</source>
        <translation>नतीजे {format} में नहीं रखे जा सकते।</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}: it holds too few colours.</source>
        <translation>नतीजे {format} के रूप में सेव नहीं हो सकते: उसमें बहुत कम रंग होते हैं।</translation>
    </message>
    <message>
        <source>Choose PNG, which loses nothing either.</source>
        <translation>PNG चुनें, उसमें भी कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>The picture is black and white alone: without grey there is hardly anything to colour. Scan it in shades of grey if you can.</source>
        <translation>चित्र में केवल काला और सफ़ेद है: स्लेटी के बिना रंग भरने को लगभग कुछ नहीं है। हो सके तो इसे स्लेटी रंगों में स्कैन करें।</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}.</source>
        <translation>{path} ख़राब है: {why}।</translation>
    </message>
    <message>
        <source>Take it from a backup, or scan or download it again.</source>
        <translation>इसे बैकअप से लें, या दोबारा स्कैन या डाउनलोड करें।</translation>
    </message>
    <message>
        <source>What was pasted is no picture.</source>
        <translation>जो चिपकाया गया वह चित्र नहीं है।</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>कोई चित्र फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>इसका नाम सही नहीं है</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} को काम में नहीं लिया जा सकता: {why}।</translation>
    </message>
    <message>
        <source>Export it as an 8-bit or 16-bit TIFF, PNG or JPEG first.</source>
        <translation>पहले इसे 8 या 16 बिट के TIFF, PNG या JPEG में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ख़ाली है।</translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation>इसे बैकअप से लें।</translation>
    </message>
    <message>
        <source>{path} is {kind}, which is not read.</source>
        <translation>{path}: {kind} है, जो पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first.</source>
        <translation>पहले इसे TIFF, PNG या JPEG में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read.</source>
        <translation>{path} ऐसी फ़ाइल है जो पढ़ी नहीं जाती।</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first, or choose a file of these kinds: {formats}.</source>
        <translation>पहले इसे TIFF, PNG या JPEG में निर्यात करें, या इनमें से कोई फ़ाइल चुनें: {formats}।</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>चिपकाया गया चित्र</translation>
    </message>
    <message>
        <source>{name} has no pixels: its header says {width} × {height}.</source>
        <translation>{name} में पिक्सेल नहीं हैं: उसमें {width} × {height} लिखा है।</translation>
    </message>
    <message>
        <source>Take it from a backup or scan it again.</source>
        <translation>इसे बैकअप से लें या दोबारा स्कैन करें।</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} are {millions} million pixels, and the limit is {limit} million.</source>
        <translation>{name} बहुत बड़ा है: {width} × {height} यानी {millions} मिलियन पिक्सेल, और सीमा {limit} मिलियन है।</translation>
    </message>
    <message>
        <source>Scale it down, or give a command a higher limit with --max-megapixels.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>{name} is too long: {width} × {height} pixels.</source>
        <translation>{name} बहुत लंबा है: {width} × {height} पिक्सेल।</translation>
    </message>
    <message>
        <source>Cut it into pieces of at most {longest} pixels.</source>
        <translation>इसे ज़्यादा से ज़्यादा {longest} पिक्सेल के टुकड़ों में काटें।</translation>
    </message>
    <message>
        <source>{key} is of another length</source>
        <translation>{key} की लंबाई अलग है</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} नहीं है</translation>
    </message>
    <message>
        <source>{key} makes no sense</source>
        <translation>{key} का कोई मतलब नहीं बनता</translation>
    </message>
    <message>
        <source>{key} is no sentence</source>
        <translation>{key} वाक्य नहीं है</translation>
    </message>
    <message>
        <source>{key} is no plane</source>
        <translation>{key} परत नहीं है</translation>
    </message>
    <message>
        <source>Transparency was left out: {format} has none.</source>
        <translation>पारदर्शिता छोड़ दी गई: {format} में वह नहीं होती।</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}.</source>
        <translation>{name} को {format} के रूप में सेव नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG.</source>
        <translation>कोई और फ़ॉर्मैट चुनें, जैसे PNG।</translation>
    </message>
    <message>
        <source>The result would overwrite the photo {path}.</source>
        <translation>नतीजा फ़ोटो {path} के ऊपर लिख जाएगा।</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>दूसरा नाम या फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}: with {longest} pixels it is longer than the {limit} that fit.</source>
        <translation>{name} को {format} के रूप में सेव नहीं किया जा सकता: {longest} पिक्सेल {limit} की सीमा से ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG or TIFF.</source>
        <translation>कोई और फ़ॉर्मैट चुनें, जैसे PNG या TIFF।</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} को पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The result is in sRGB: the photo’s colour profile is of a kind that colours cannot be written in.</source>
        <translation>नतीजा sRGB में है: फ़ोटो की रंग प्रोफ़ाइल ऐसी है जिसमें रंग लिखे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>The photo’s profile is one of grey: the result has its tone curve and the primaries of sRGB.</source>
        <translation>फ़ोटो की प्रोफ़ाइल धूसर की है: नतीजे में उसका टोन कर्व और sRGB के मूल रंग हैं।</translation>
    </message>
    <message>
        <source>The result is in sRGB: {format} has no room for a colour profile.</source>
        <translation>नतीजा sRGB में है: {format} में रंग प्रोफ़ाइल के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>It may be damaged, or made to do harm. If another program shows it, export it from there as TIFF, PNG or JPEG.</source>
        <translation>शायद यह ख़राब है, या नुक़सान पहुँचाने के लिए बना है। कोई दूसरा प्रोग्राम इसे दिखाए तो वहाँ से TIFF, PNG या JPEG में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>it takes longer than a photo of its size may</source>
        <translation>इसमें इस आकार के फ़ोटो की सीमा से ज़्यादा समय लगता है</translation>
    </message>
    <message>
        <source>what reads photos crashes over it ({signal})</source>
        <translation>फ़ोटो पढ़ने वाला हिस्सा इस पर बीच में गिर जाता है ({signal})</translation>
    </message>
    <message>
        <source>what reads photos crashes over it</source>
        <translation>फ़ोटो पढ़ने वाला हिस्सा इस पर बीच में गिर जाता है</translation>
    </message>
    <message>
        <source>it is a camera's raw file, which must be developed first</source>
        <translation>यह कैमरे की रॉ फ़ाइल है, जिसे पहले डेवलप करना होता है</translation>
    </message>
    <message>
        <source>it ends too early, or its header is broken</source>
        <translation>यह बीच में ही ख़त्म हो जाता है, या इसका शुरुआती हिस्सा टूटा है</translation>
    </message>
    <message>
        <source>it holds no full picture; a camera's raw file must be developed first</source>
        <translation>इसमें पूरा चित्र नहीं है; कैमरे की रॉ फ़ाइल पहले डेवलप करनी होती है</translation>
    </message>
    <message>
        <source>Its fax codes are broken near row {row}: what stands there and below may be wrong.</source>
        <translation>इसके फ़ैक्स-कोड पंक्ति {row} के आस-पास ख़राब हैं: वहाँ और उसके नीचे जो है, वह ग़लत हो सकता है।</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>इसके कुछ हिस्से नहीं हैं</translation>
    </message>
    <message>
        <source>it has {count} channels, more than a photograph has</source>
        <translation>इसमें {count} चैनल हैं, जितने किसी फ़ोटो में नहीं होते</translation>
    </message>
    <message>
        <source>a TIFF cannot be larger than 4 GB</source>
        <translation>TIFF 4 GB से बड़ा नहीं हो सकता</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>reddish brown</source>
        <translation>लाल-भूरी</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>भूरी</translation>
    </message>
    <message>
        <source>yellowish brown</source>
        <translation>पीली-भूरी</translation>
    </message>
    <message>
        <source>green</source>
        <translation>हरी</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>नीली-हरी</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>नीली</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>फ़ोटो काला-सफ़ेद है।</translation>
    </message>
    <message>
        <source>The photo is toned {hue}; its tone is set aside.</source>
        <translation>फ़ोटो की रंगत {hue} है; यह रंगत छोड़ दी जाती है।</translation>
    </message>
    <message>
        <source>The photo is already in colour.</source>
        <translation>फ़ोटो पहले से रंगीन है।</translation>
    </message>
    <message>
        <source>origin.contract must be 1 to 64 small letters, digits and hyphens</source>
        <translation>origin.contract में 1 से 64 छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न होने चाहिए</translation>
    </message>
    <message>
        <source>origin.sha256 must be 64 hexadecimal digits</source>
        <translation>origin.sha256 में 64 हेक्साडेसिमल अंक होने चाहिए</translation>
    </message>
    <message>
        <source>origin.files must be 1 to {most} names</source>
        <translation>origin.files में 1 से {most} नाम होने चाहिए</translation>
    </message>
    <message>
        <source>origin.files must be names without folders</source>
        <translation>origin.files में बिना फ़ोल्डर के नाम होने चाहिए</translation>
    </message>
    <message>
        <source>{key} needs format_version {since}</source>
        <translation>{key} के लिए format_version {since} चाहिए</translation>
    </message>
    <message>
        <source>id must be 1 to 64 small letters, digits and hyphens</source>
        <translation>id में 1 से 64 छोटे अंग्रेज़ी अक्षर, अंक और हाइफ़न होने चाहिए</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries</source>
        <translation>{name} में {most} से ज़्यादा प्रविष्टियाँ हैं</translation>
    </message>
    <message>
        <source>sha256 must hold digests of 64 hexadecimal digits</source>
        <translation>sha256 में 64 हेक्साडेसिमल अंकों के मान होने चाहिए</translation>
    </message>
    <message>
        <source>{name} must have {shortest} to {longest} characters</source>
        <translation>{name} में {shortest} से {longest} अक्षर होने चाहिए</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be shown</source>
        <translation>{name} में ऐसे अक्षर हैं जो दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Autochrome.</source>
        <translation>{name} Autochrome के नए संस्करण का है।</translation>
    </message>
    <message>
        <source>Update Autochrome to use this model.</source>
        <translation>इस मॉडल के लिए Autochrome को अपडेट करें।</translation>
    </message>
    <message>
        <source>The card in {name} is not valid: {why}.</source>
        <translation>{name} का कार्ड सही नहीं है: {why}।</translation>
    </message>
    <message>
        <source>{name} is not a date like 2026-01-31</source>
        <translation>{name} 2026-01-31 जैसी तारीख नहीं है</translation>
    </message>
    <message>
        <source>needs more memory than a model may take</source>
        <translation>को मॉडल की सीमा से ज़्यादा मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>crashes ({signal})</source>
        <translation>बीच में गिर जाता है ({signal})</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>बीच में गिर जाता है</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} पाठ नहीं है</translation>
    </message>
    <message>
        <source>{name} cannot be tried out: no process can be started.</source>
        <translation>{name} को आज़माया नहीं जा सका: कोई प्रक्रिया शुरू नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>input.short_side is not a multiple of input.multiple</source>
        <translation>input.short_side, input.multiple का गुणज नहीं है</translation>
    </message>
    <message>
        <source>output.bin_centres are given for a network that answers ab</source>
        <translation>output.bin_centres उस नेटवर्क के लिए दिया है जो ab बताता है</translation>
    </message>
    <message>
        <source>output.bin_centres must be 2 to {most} colours</source>
        <translation>output.bin_centres में 2 से {most} रंग होने चाहिए</translation>
    </message>
    <message>
        <source>output.bin_centres must be between -{most} and {most}</source>
        <translation>output.bin_centres -{most} और {most} के बीच होना चाहिए</translation>
    </message>
    <message>
        <source>Which model you chose as the default cannot be read from {name}.</source>
        <translation>आपने कौन-सा मॉडल डिफ़ॉल्ट चुना था, यह {name} से पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Choose the default model again.</source>
        <translation>डिफ़ॉल्ट मॉडल दोबारा चुनें।</translation>
    </message>
    <message>
        <source>{start}, fine-tuned on own photographs.</source>
        <translation>{start}, अपने फ़ोटो से और सिखाया गया।</translation>
    </message>
    <message>
        <source>hint_inputs.mask_centre must be 0 or 0.5</source>
        <translation>hint_inputs.mask_centre 0 या 0.5 होना चाहिए</translation>
    </message>
    <message>
        <source>There are no models in {path}.</source>
        <translation>{path} में कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Install Autochrome again, or name a model file.</source>
        <translation>Autochrome दोबारा इंस्टॉल करें, या कोई मॉडल फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>There is no earlier default model to go back to.</source>
        <translation>कोई पहले का डिफ़ॉल्ट मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the models as the default.</source>
        <translation>किसी मॉडल को डिफ़ॉल्ट चुनें।</translation>
    </message>
    <message>
        <source>{name} was not installed.</source>
        <translation>{name} इंस्टॉल नहीं हुआ।</translation>
    </message>
    <message>
        <source>The models in {path} cannot be read: {why}.</source>
        <translation>{path} के मॉडल पढ़े नहीं जा सके: {why}।</translation>
    </message>
    <message>
        <source>Check that the folder may be read.</source>
        <translation>देखें कि फ़ोल्डर पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>{name} is not listed: {first} in {folder} has the same id, {id}.</source>
        <translation>{name} सूची में नहीं है: {folder} में {first} की वही पहचान है, {id}।</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>उनमें से एक हटाएँ।</translation>
    </message>
    <message>
        <source>Choose another model, or get this one again from where it came from.</source>
        <translation>दूसरा मॉडल चुनें, या इसे वहीं से दोबारा लें जहाँ से आया था।</translation>
    </message>
    <message>
        <source>does not say how places are related, as its card promises</source>
        <translation>यह नहीं बताता कि जगहें आपस में कैसे जुड़ी हैं, जबकि उसके कार्ड में ऐसा लिखा है</translation>
    </message>
    <message>
        <source>answers {found} channels, its card says {stated}</source>
        <translation>{found} चैनल बताता है, कार्ड में {stated} लिखा है</translation>
    </message>
    <message>
        <source>does not take a plane of lightness</source>
        <translation>उजाले की परत नहीं लेता</translation>
    </message>
    <message>
        <source>does not take a plane of lightness and hints, as its card promises</source>
        <translation>संकेतों के साथ उजाले की परत नहीं लेता, जबकि उसके कार्ड में ऐसा लिखा है</translation>
    </message>
    <message>
        <source>does not answer one plane of colours</source>
        <translation>रंगों की एक परत नहीं बताता</translation>
    </message>
    <message>
        <source>is in the runtime's private format, not ONNX</source>
        <translation>इंजन के निजी फ़ॉर्मैट में है, ONNX में नहीं</translation>
    </message>
    <message>
        <source>holds training steps</source>
        <translation>में सिखाने के चरण हैं</translation>
    </message>
    <message>
        <source>defines operators of its own</source>
        <translation>में अपने ही ऑपरेटर हैं</translation>
    </message>
    <message>
        <source>branches or loops</source>
        <translation>शाखाओं में बँटता या दोहराता है</translation>
    </message>
    <message>
        <source>keeps numbers in another file</source>
        <translation>संख्याएँ दूसरी फ़ाइल में रखता है</translation>
    </message>
    <message>
        <source>needs operators that are not part of ONNX</source>
        <translation>को ऐसे ऑपरेटर चाहिए जो ONNX में नहीं हैं</translation>
    </message>
    <message>
        <source>needs the operator {operator}, which no model may</source>
        <translation>को ऑपरेटर {operator} चाहिए, जो किसी मॉडल में नहीं हो सकता</translation>
    </message>
    <message>
        <source>makes shapes of what a photo shows</source>
        <translation>फ़ोटो में जो दिखता है उससे आकार बनाता है</translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation>में बहुत ज़्यादा हिस्से हैं</translation>
    </message>
    <message>
        <source>is not ONNX, or was cut short</source>
        <translation>ONNX में नहीं है, या कट गया है</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be renamed.</source>
        <translation>{model} Autochrome के साथ आया है और इसका नाम बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be removed.</source>
        <translation>{model} Autochrome के साथ आया है और हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Only models that you added can be renamed.</source>
        <translation>केवल आपके जोड़े मॉडलों का नाम बदला जा सकता है।</translation>
    </message>
    <message>
        <source>Only models that you added can be removed.</source>
        <translation>केवल आपके जोड़े मॉडल हटाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>{name} cannot be removed from {folder}: {why}.</source>
        <translation>{name} को {folder} से हटाया नहीं जा सका: {why}।</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that came with Autochrome.</source>
        <translation>{name} की पहचान {id} उस मॉडल की है जो Autochrome के साथ आया है।</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that was added earlier.</source>
        <translation>{name} की पहचान {id} उस मॉडल की है जो पहले जोड़ा गया था।</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>उसी को काम में लें।</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>पहले उसे हटाएँ।</translation>
    </message>
    <message>
        <source>it has no card</source>
        <translation>इसमें कार्ड नहीं है</translation>
    </message>
    <message>
        <source>its card does not list what it holds</source>
        <translation>इसका कार्ड नहीं बताता कि इसमें क्या है</translation>
    </message>
    <message>
        <source>Choose a .colormodel file.</source>
        <translation>कोई .colormodel फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>It is a part of a Caffe model: install it together with its .prototxt and .caffemodel.</source>
        <translation>यह Caffe मॉडल का एक हिस्सा है: इसे इसकी .prototxt और .caffemodel के साथ इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A model of another program is installed first: in Models, or by “models install”.</source>
        <translation>दूसरे प्रोग्राम का मॉडल पहले इंस्टॉल किया जाता है: मॉडल में, या “models install” से।</translation>
    </message>
    <message>
        <source>It looks like ONNX: let its name end in .onnx, and install it in Models, or by “models install”.</source>
        <translation>यह ONNX जैसा लगता है: इसके नाम के अंत में .onnx रखें, और इसे मॉडल में या “models install” से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Whatever it was is lost: get it once more from where it came from.</source>
        <translation>जो भी था वह खो गया है: उसे वहीं से फिर लें जहाँ से वह आया था।</translation>
    </message>
    <message>
        <source>{name} is not a model package.</source>
        <translation>{name} मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>it holds {member}, which no model has</source>
        <translation>इसमें {member} है, जो किसी मॉडल में नहीं होता</translation>
    </message>
    <message>
        <source>{member} is not a plain file</source>
        <translation>{member} सादी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it holds two previews</source>
        <translation>इसमें दो झलकियाँ हैं</translation>
    </message>
    <message>
        <source>{member} is gone</source>
        <translation>{member} नहीं मिला</translation>
    </message>
    <message>
        <source>{name} was altered: {member} is not the one its card describes.</source>
        <translation>{name} बदला गया है: {member} वह नहीं है जो कार्ड में लिखा है।</translation>
    </message>
    <message>
        <source>{name} is not a sound model package: {why}.</source>
        <translation>{name} सही मॉडल नहीं है: {why}।</translation>
    </message>
    <message>
        <source>The preview picture in {name} cannot be shown.</source>
        <translation>{name} की झलकी दिखाई नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>क्या आपका मतलब {near} था?</translation>
    </message>
    <message>
        <source>Name a model file instead.</source>
        <translation>इसकी जगह कोई मॉडल फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>There is no model called {model}.</source>
        <translation>{model} नाम का कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>ये हैं: {known}।</translation>
    </message>
    <message>
        <source>There are: {known}, and {count} more, which the command “models” lists.</source>
        <translation>ये हैं: {known}, और {count} और, जिन्हें “models” कमांड बताता है।</translation>
    </message>
    <message>
        <source>{path} and others ({count} in all) are still being written.</source>
        <translation>{path} और दूसरी (कुल {count}) अभी लिखी जा रही हैं।</translation>
    </message>
    <message>
        <source>It is coloured once it is whole; nothing needs to be done.</source>
        <translation>फ़ाइल पूरी होते ही फ़ोटो रंगी जाएगी; कुछ करना नहीं है।</translation>
    </message>
    <message>
        <source>The queue in {path} was made by a newer version of Autochrome.</source>
        <translation>{path} की कतार Autochrome के नए संस्करण की है।</translation>
    </message>
    <message>
        <source>Use that version, or choose another file for the queue.</source>
        <translation>वही संस्करण चलाएँ, या कतार के लिए दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The folder {path} for the queue cannot be made: {why}.</source>
        <translation>कतार का फ़ोल्डर {path} नहीं बन सका: {why}।</translation>
    </message>
    <message>
        <source>Autochrome was ended before it could note that this photo was done.</source>
        <translation>Autochrome यह लिखने से पहले बंद हो गया कि यह फ़ोटो हो चुका है।</translation>
    </message>
    <message>
        <source>Autochrome was ended {count} times while {path} was at hand.</source>
        <translation>{path} पर काम करते समय Autochrome {count} बार बंद हुआ।</translation>
    </message>
    <message>
        <source>Retry it when nothing else runs, or scale the photo down.</source>
        <translation>जब कुछ और न चल रहा हो तब फिर कोशिश करें, या फ़ोटो छोटा करें।</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another file for the queue.</source>
        <translation>देखें कि आप वहाँ लिख सकते हैं, या कतार के लिए दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The queue in {path} is damaged.</source>
        <translation>{path} की कतार ख़राब है।</translation>
    </message>
    <message>
        <source>Move the file away to begin a new queue; the photos and results are not in it.</source>
        <translation>नई कतार के लिए फ़ाइल हटा दें; फ़ोटो और नतीजे उसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>{path} is damaged or no queue of Autochrome; it was left as it is.</source>
        <translation>{path} ख़राब है या Autochrome की कतार नहीं है; उसे वैसा ही छोड़ा गया।</translation>
    </message>
    <message>
        <source>Move it away to begin a new queue, or choose another file for the queue.</source>
        <translation>नई कतार के लिए उसे हटा दें, या दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or emptied while the queue in it was in use.</source>
        <translation>{path} को तब हटाया, बदला या ख़ाली किया गया जब उसकी कतार काम में थी।</translation>
    </message>
    <message>
        <source>Put it back if you can; results that were made are whole. Else add the photos again and let results that exist be skipped.</source>
        <translation>हो सके तो इसे वापस रखें; बने हुए नतीजे पूरे हैं। नहीं तो फ़ोटो फिर जोड़ें और मौजूद नतीजों को छोड़ने दें।</translation>
    </message>
    <message>
        <source>There is no room on the disk for the queue in {path}.</source>
        <translation>डिस्क पर {path} की कतार के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation>कुछ जगह ख़ाली करें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: the file or its folder cannot be written.</source>
        <translation>कतार {path} में नहीं रखी जा सकती: फ़ाइल या उसके फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The queue in {path} is kept busy by another program.</source>
        <translation>{path} की कतार को दूसरे प्रोग्राम ने रोक रखा है।</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk fails with the queue in {path}.</source>
        <translation>{path} की कतार पर डिस्क में गड़बड़ी है।</translation>
    </message>
    <message>
        <source>Check the disk, or choose another file for the queue.</source>
        <translation>डिस्क देखें, या कतार के लिए दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{path} is too large to be sent to another computer: files may have {count} MB.</source>
        <translation>{path} इतना बड़ा है कि दूसरे कंप्यूटर को नहीं भेजा जा सकता: फ़ाइलें {count} MB तक की हो सकती हैं।</translation>
    </message>
    <message>
        <source>Colorize it on this computer, or let the others reach its folder.</source>
        <translation>इसे इसी कंप्यूटर पर रंगीन करें, या बाकी कंप्यूटरों को इसका फ़ोल्डर खोलने दें।</translation>
    </message>
    <message>
        <source>The folder {path} is not there any more, or empty: photos in it wait.</source>
        <translation>फ़ोल्डर {path} अब नहीं है, या ख़ाली है: उसकी फ़ोटो रुकी हैं।</translation>
    </message>
    <message>
        <source>Connect its disk again, or take them out of the queue.</source>
        <translation>डिस्क फिर से जोड़ें, या इन फ़ोटो को क़तार से हटा दें।</translation>
    </message>
    <message>
        <source>The folder {path} may not be opened: photos in it wait.</source>
        <translation>फ़ोल्डर {path} खोलने की अनुमति नहीं है: उसकी फ़ोटो इंतज़ार में हैं।</translation>
    </message>
    <message>
        <source>Give yourself the right to open it.</source>
        <translation>ख़ुद को उसे खोलने की अनुमति दें।</translation>
    </message>
    <message>
        <source>The disk at {path} is not connected any more: photos and results on it wait.</source>
        <translation>{path} की डिस्क अब जुड़ी नहीं है: उस पर की फ़ोटो और नतीजे इंतज़ार में हैं।</translation>
    </message>
    <message>
        <source>Connect it again. To do without it, put its photos and results into that folder, or take them out of the queue.</source>
        <translation>उसे फिर से जोड़ें। उसके बिना काम चलाने के लिए उसके फ़ोटो और नतीजे उस फ़ोल्डर में रखें, या उन्हें क़तार से हटा दें।</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>उसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The disk or network drive at {path} fails: photos on it wait.</source>
        <translation>{path} की डिस्क या नेटवर्क ड्राइव काम नहीं कर रही: उस पर की फ़ोटो इंतज़ार में हैं।</translation>
    </message>
    <message>
        <source>Check its cable or the network.</source>
        <translation>उसका तार या नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>No file can be written into {path}: photos whose results go there wait.</source>
        <translation>{path} में कोई फ़ाइल नहीं लिखी जा सकती: जिन फ़ोटो के नतीजे वहाँ जाते हैं वे रुकी हैं।</translation>
    </message>
    <message>
        <source>Make it writable, or stop the queue and choose another folder.</source>
        <translation>उसमें लिखने की अनुमति दें, या क़तार रोककर दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk at {path} can only be read: photos whose results go there wait.</source>
        <translation>{path} की डिस्क सिर्फ़ पढ़ी जा सकती है: जिन फ़ोटो के नतीजे वहाँ जाते हैं, वे इंतज़ार में हैं।</translation>
    </message>
    <message>
        <source>Check the disk, or stop the queue and choose another folder.</source>
        <translation>डिस्क देखें, या क़तार रोककर दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>There is no room on the disk for {path}: what is not done waits.</source>
        <translation>डिस्क पर {path} के लिए जगह नहीं है: जो नहीं हुआ वह रुका है।</translation>
    </message>
    <message>
        <source>Free some space, or stop the queue and choose another folder.</source>
        <translation>जगह ख़ाली करें, या क़तार रोककर दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>{name} does not end in {suffix}.</source>
        <translation>{name} के अंत में {suffix} नहीं है।</translation>
    </message>
    <message>
        <source>Give the report a name that does, such as {stem}{suffix}.</source>
        <translation>रिपोर्ट को सही नाम दें, जैसे {stem}{suffix}।</translation>
    </message>
    <message>
        <source>Take it out of the queue, then add the photo again.</source>
        <translation>इसे कतार से निकालें, फिर फ़ोटो दोबारा जोड़ें।</translation>
    </message>
    <message>
        <source>What the queue holds about {path} is damaged.</source>
        <translation>{path} के बारे में कतार में जो है वह ख़राब है।</translation>
    </message>
    <message>
        <source>Another program took over the queue in {path}, for the file of its lock was removed.</source>
        <translation>{path} की कतार किसी दूसरे प्रोग्राम ने ले ली, क्योंकि उसकी ताला फ़ाइल हटा दी गई थी।</translation>
    </message>
    <message>
        <source>Results that were made are whole; begin again when no other run is at work.</source>
        <translation>बने हुए नतीजे पूरे हैं; जब कोई और काम न चल रहा हो तब फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Another run is at work on the queue in {path}.</source>
        <translation>{path} की कतार पर दूसरा काम चल रहा है।</translation>
    </message>
    <message>
        <source>Let it finish, or stop it; photos that are added meanwhile are taken up by it.</source>
        <translation>उसे पूरा होने दें, या रोकें; इस बीच जोड़े फ़ोटो भी वह ले लेता है।</translation>
    </message>
    <message>
        <source>Its result of before was kept beside this one: it was changed since it was made.</source>
        <translation>पहले वाला नतीजा इसके साथ रखा गया है: बनने के बाद उसे बदला गया था।</translation>
    </message>
    <message>
        <source>It was tried twice, the second time while nothing else was at hand.</source>
        <translation>दो बार कोशिश हुई, दूसरी बार अकेले।</translation>
    </message>
    <message>
        <source>It was tried twice; the first time it failed: {why}</source>
        <translation>दो बार कोशिश हुई; पहली बार यह न हो सका: {why}</translation>
    </message>
    <message>
        <source>{advice} The run then goes on by itself.</source>
        <translation>{advice} फिर काम अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>{advice} Then start again.</source>
        <translation>{advice} फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>उसकी डिस्क नहीं है</translation>
    </message>
    <message>
        <source>The watched folder {path} cannot be read: {why}.</source>
        <translation>निगरानी वाला फ़ोल्डर {path} पढ़ा नहीं जा सकता: {why}।</translation>
    </message>
    <message>
        <source>Connect its disk, or make it readable: the watch goes on by itself then.</source>
        <translation>उसकी डिस्क जोड़ें, या उसे पढ़ने योग्य बनाएँ: निगरानी तब अपने-आप आगे चलती है।</translation>
    </message>
    <message>
        <source>The time must be more than 0 minutes.</source>
        <translation>समय 0 मिनट से ज़्यादा होना चाहिए।</translation>
    </message>
    <message>
        <source>Try --minutes 10.</source>
        <translation>--minutes 10 आज़माएँ।</translation>
    </message>
    <message>
        <source>The model {model} holds no weights to go on from.</source>
        <translation>मॉडल {model} में आगे बढ़ने के लिए भार नहीं हैं।</translation>
    </message>
    <message>
        <source>Start from 'natural', or from a model that was trained here.</source>
        <translation>‘natural’ से शुरू करें, या यहाँ सिखाए किसी मॉडल से।</translation>
    </message>
    <message>
        <source>A model cannot be called so: {why}.</source>
        <translation>मॉडल का ऐसा नाम नहीं हो सकता: {why}।</translation>
    </message>
    <message>
        <source>Give others with --id and --name.</source>
        <translation>--id और --name से दूसरे दें।</translation>
    </message>
    <message>
        <source>There is a model '{model_id}' already.</source>
        <translation>मॉडल ‘{model_id}’ पहले से है।</translation>
    </message>
    <message>
        <source>Give another name with --id.</source>
        <translation>--id से दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>{path} holds a run on other photographs.</source>
        <translation>{path} में दूसरे फ़ोटो पर किया काम है।</translation>
    </message>
    <message>
        <source>Give another --id or --runs, or remove this folder.</source>
        <translation>दूसरा --id या --runs दें, या यह फ़ोल्डर हटाएँ।</translation>
    </message>
    <message>
        <source>Own photographs</source>
        <translation>अपने फ़ोटो</translation>
    </message>
    <message>
        <source>the user's own</source>
        <translation>उपयोगकर्ता के अपने</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Name the folder of your photographs.</source>
        <translation>अपने फ़ोटो का फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>{path} holds {found} photographs, too few to learn from.</source>
        <translation>{path} में {found} फ़ोटो हैं, सीखने के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>At least {fewest} are needed; some hundreds are better.</source>
        <translation>कम से कम {fewest} चाहिए; कुछ सौ बेहतर हैं।</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few (left out: {reasons}).</source>
        <translation>{path} के फ़ोटो में से {learned} सीखने और {held_out} परखने के काम के हैं, बहुत कम (छोड़े गए: {reasons})।</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few.</source>
        <translation>{path} के फ़ोटो में से {learned} सीखने और {held_out} परखने के काम के हैं, बहुत कम।</translation>
    </message>
    <message>
        <source>Add colour photographs; some hundreds are best.</source>
        <translation>रंगीन फ़ोटो जोड़ें; कुछ सौ सबसे अच्छे हैं।</translation>
    </message>
    <message>
        <source>The model that comes with the program holds no weights to start from.</source>
        <translation>प्रोग्राम के साथ आए मॉडल में शुरू करने के लिए भार नहीं हैं।</translation>
    </message>
    <message>
        <source>Give the .npz of EfficientNet-Lite0 with --encoder.</source>
        <translation>--encoder से EfficientNet-Lite0 की .npz दें।</translation>
    </message>
    <message>
        <source>The finish of a recipe needs an encoder that sees colour.</source>
        <translation>रेसिपी की फ़िनिश के लिए ऐसा एनकोडर चाहिए जो रंग देख सके।</translation>
    </message>
    <message>
        <source>The weights do not fit this network: '{name}' is missing or differs in shape.</source>
        <translation>भार इस नेटवर्क में नहीं बैठते: ‘{name}’ नहीं है या उसका आकार अलग है।</translation>
    </message>
    <message>
        <source>Start from a model of the same recipe, or from none.</source>
        <translation>उसी रेसिपी के मॉडल से शुरू करें, या किसी से नहीं।</translation>
    </message>
    <message>
        <source>The exported network differs from the trained one by {worst} ({tolerance} is allowed).</source>
        <translation>एक्सपोर्ट किया नेटवर्क सिखाए गए से {worst} अलग है ({tolerance} तक ठीक है)।</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>कुछ भी लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>This model answers one colour a pixel: there is nothing to read in other ways.</source>
        <translation>यह मॉडल हर पिक्सेल का एक रंग बताता है: दूसरे ढंग से पढ़ने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Name a recipe whose network answers a distribution.</source>
        <translation>ऐसी रेसिपी बताएँ जिसका नेटवर्क वितरण बताता हो।</translation>
    </message>
    <message>
        <source>{path} is missing or is not a whole file of {title}.</source>
        <translation>{path} नहीं है या {title} की पूरी फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Download the binary version of {title} anew.</source>
        <translation>{title} का बाइनरी संस्करण दोबारा डाउनलोड करें।</translation>
    </message>
    <message>
        <source>{title} is not below the data directory and cannot be downloaded.</source>
        <translation>{title} डेटा के फ़ोल्डर में नहीं है और डाउनलोड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Put its binary version there, as the folder {folder}, or its pictures, as {name}/CLASS/NAME.png.</source>
        <translation>वहाँ इसका बाइनरी संस्करण {folder} फ़ोल्डर में रखें, या इसके चित्र {name}/CLASS/NAME.png के रूप में।</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from; not of use: {reasons}.</source>
        <translation>{path} में सीखने लायक {photographs}; काम के नहीं: {reasons}।</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from.</source>
        <translation>{path} में सीखने लायक {photographs}।</translation>
    </message>
    <message>
        <source>It takes {fewest} at least, in colour, no two the same, {smallest} pixels or more on the short side.</source>
        <translation>कम से कम {fewest} चाहिए, रंगीन, सब अलग-अलग, छोटी ओर {smallest} पिक्सेल या ज़्यादा।</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>कोई फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>Only 1 photograph</source>
        <translation>केवल 1 फ़ोटो</translation>
    </message>
    <message>
        <source>Only {count} photographs</source>
        <translation>केवल {count} फ़ोटो</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>Give the folder of all sets with --data.</source>
        <translation>--data से सभी संग्रहों का फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>{path} has no pictures below it.</source>
        <translation>{path} में कोई चित्र नहीं है।</translation>
    </message>
    <message>
        <source>It may hold {endings}.</source>
        <translation>इसमें {endings} हो सकते हैं।</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>बहुत छोटे</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>काले-सफ़ेद</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>एक ही रंगत के</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>दोहराए हुए</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another network.</source>
        <translation>{path} दूसरे नेटवर्क का पड़ाव है।</translation>
    </message>
    <message>
        <source>Remove the run's folder to begin anew.</source>
        <translation>नए सिरे से शुरू करने के लिए उसका फ़ोल्डर हटाएँ।</translation>
    </message>
    <message>
        <source>Only the JAX backend trains on several devices.</source>
        <translation>कई डिवाइस पर केवल JAX बैकएंड सिखाता है।</translation>
    </message>
    <message>
        <source>Set KERAS_BACKEND=jax; see docs/devices.md.</source>
        <translation>KERAS_BACKEND=jax रखें; docs/devices.md देखें।</translation>
    </message>
    <message>
        <source>At least one device is needed.</source>
        <translation>कम से कम एक डिवाइस चाहिए।</translation>
    </message>
    <message>
        <source>Leave --devices out for all.</source>
        <translation>सभी के लिए --devices छोड़ दें।</translation>
    </message>
    <message>
        <source>{wanted} devices are asked for, and JAX sees {there}.</source>
        <translation>{wanted} डिवाइस माँगे गए, और JAX को {there} दिखते हैं।</translation>
    </message>
    <message>
        <source>Leave --devices out to use those that there are.</source>
        <translation>जो हैं उन्हें लेने के लिए --devices छोड़ दें।</translation>
    </message>
    <message>
        <source>{wanted} devices cannot share a batch of {batch} equally.</source>
        <translation>{wanted} डिवाइस {batch} का बैच बराबर नहीं बाँट सकते।</translation>
    </message>
    <message>
        <source>Change --devices, or 'batch' in the recipe's [pictures].</source>
        <translation>--devices बदलें, या रेसिपी के [pictures] में ‘batch’।</translation>
    </message>
    <message>
        <source>There is no trained '{model}' in {path}.</source>
        <translation>{path} में सिखाया हुआ ‘{model}’ नहीं है।</translation>
    </message>
    <message>
        <source>Train it: python -m training run {model} --data DIR.</source>
        <translation>इसे सिखाएँ: python -m training run {model} --data DIR।</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder's weights.</source>
        <translation>{path} में एनकोडर के भार नहीं हैं।</translation>
    </message>
    <message>
        <source>The model {start} holds no weights to go on from.</source>
        <translation>मॉडल {start} में आगे बढ़ने के लिए भार नहीं हैं।</translation>
    </message>
    <message>
        <source>This recipe starts from the encoder's ImageNet weights.</source>
        <translation>यह रेसिपी एनकोडर के ImageNet भार से शुरू होती है।</translation>
    </message>
    <message>
        <source>The training went astray: its loss is {loss} at step {step}.</source>
        <translation>सीखना भटक गया: चरण {step} पर चूक {loss} है।</translation>
    </message>
    <message>
        <source>Lower 'rate' in the recipe's [schedule], or set 'clip'.</source>
        <translation>रेसिपी के [schedule] में ‘rate’ घटाएँ, या ‘clip’ दें।</translation>
    </message>
    <message>
        <source>{path} holds a run of another recipe.</source>
        <translation>{path} में दूसरी रेसिपी का काम है।</translation>
    </message>
    <message>
        <source>Give another folder with --runs, or remove this one.</source>
        <translation>--runs से दूसरा फ़ोल्डर दें, या इसे हटाएँ।</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>कुत्ता</translation>
    </message>
    <message>
        <source>Ships, airplanes, automobiles and dogs, learned from pictures of 32 pixels.</source>
        <translation>जहाज़, हवाई जहाज़, कारें और कुत्ते, 32 पिक्सेल की तस्वीरों से सीखे हुए।</translation>
    </message>
    <message>
        <source>Classics</source>
        <translation>क्लासिक</translation>
    </message>
    <message>
        <source>For research and private use: see the rights of the training photographs.</source>
        <translation>शोध और निजी इस्तेमाल के लिए: जिन फ़ोटो से सीखा, उनके अधिकार देखें।</translation>
    </message>
    <message>
        <source>research</source>
        <translation>शोध</translation>
    </message>
    <message>
        <source>Flower 2</source>
        <translation>फूल 2</translation>
    </message>
    <message>
        <source>Flowers of garden and meadow, with their leaves and places.</source>
        <translation>बाग़ और मैदान के फूल, अपने पत्तों और जगहों के साथ।</translation>
    </message>
    <message>
        <source>CC-BY per photograph (Flickr)</source>
        <translation>हर फ़ोटो का CC-BY (Flickr)</translation>
    </message>
    <message>
        <source>may be used for educational purposes; credit to easterncoloradowildflowers.com</source>
        <translation>शिक्षा के लिए इस्तेमाल हो सकता है; श्रेय: easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>फूल</translation>
    </message>
    <message>
        <source>Daisies, dandelions, roses, sunflowers and tulips.</source>
        <translation>डेज़ी, डैंडेलियन, गुलाब, सूरजमुखी और ट्यूलिप।</translation>
    </message>
    <message>
        <source>Landscape 2</source>
        <translation>प्राकृतिक दृश्य 2</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 8,000 photographs.</source>
        <translation>समुद्र तट, पहाड़, जंगल, खेत और आसमान, 8,000 फ़ोटो से सीखे हुए।</translation>
    </message>
    <message>
        <source>none stated (Flickr); SUN for research</source>
        <translation>नहीं बताए (Flickr); SUN शोध के लिए</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>प्राकृतिक दृश्य</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 3,000 photographs.</source>
        <translation>समुद्र तट, पहाड़, जंगल, खेत और आसमान, 3,000 फ़ोटो से सीखे हुए।</translation>
    </message>
    <message>
        <source>Multiclass</source>
        <translation>कई वर्ग</translation>
    </message>
    <message>
        <source>A hundred kinds of things and beings, learned from pictures of 32 pixels.</source>
        <translation>सौ तरह की चीज़ें और जीव, 32 पिक्सेल की तस्वीरों से सीखे हुए।</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Everyday photographs: people, places, animals, plants and skies.</source>
        <translation>रोज़मर्रा के फ़ोटो: लोग, जगहें, जानवर, पौधे और आसमान।</translation>
    </message>
    <message>
        <source>For research and private use: the rights of the training photographs are mixed.</source>
        <translation>शोध और निजी काम के लिए: सिखाने के फ़ोटो के अधिकार मिले-जुले हैं।</translation>
    </message>
    <message>
        <source>educational purposes; credit: easterncoloradowildflowers.com</source>
        <translation>शिक्षा के लिए; श्रेय: easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>research, some not stated</source>
        <translation>शोध, कुछ नहीं बताए गए</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Shape of the frame</source>
        <translation>चौखटे का आकार</translation>
    </message>
    <message>
        <source>Lay the frame on its other side (X)</source>
        <translation>चौखटे को दूसरी करवट रखें (X)</translation>
    </message>
    <message>
        <source>Size of what is left</source>
        <translation>जो बचता है उसका आकार</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>सीधा करें</translation>
    </message>
    <message>
        <source>Turn the photo a little; a double click takes it back</source>
        <translation>फ़ोटो को थोड़ा घुमाता है; डबल क्लिक उसे वापस लेता है</translation>
    </message>
    <message>
        <source>Straighten by a line</source>
        <translation>रेखा से सीधा करें</translation>
    </message>
    <message>
        <source>Draw a line along a horizon or a wall (or hold Ctrl)</source>
        <translation>क्षितिज या दीवार के साथ एक रेखा खींचें (या Ctrl दबाए रखें)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Show all of the photo again</source>
        <translation>फिर से पूरी फ़ोटो दिखाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>जैसी थी वैसी रहने दें (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Crop the photo (Return)</source>
        <translation>फ़ोटो काटें (Enter)</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>{width} × {height} cm</source>
        <translation>{width} × {height} सेमी</translation>
    </message>
    <message>
        <source>Angle in degrees</source>
        <translation>कोण, डिग्री में</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>मुक्त</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>फ़ोटो जैसा</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>वर्गाकार</translation>
    </message>
</context>
<context>
    <name>CropPresenter</name>
    <message>
        <source>That line is more than 15° away from level and from plumb</source>
        <translation>यह रेखा समतल और खड़ी, दोनों से 15° से अधिक दूर है</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop</source>
        <translation>काटना</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are left, turned by {angle}°</source>
        <translation>{width} × {height} पिक्सेल बचते हैं, {angle}° घुमाए हुए</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>DialogHead</name>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
</context>
<context>
    <name>DialogPresenter</name>
    <message>
        <source>The models are compared</source>
        <translation>मॉडलों की तुलना हो गई</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln फ़ोटो की तुलना हुई</numerusform>
            <numerusform>%Ln फ़ोटो की तुलना हुई</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>तुलना दिखाएँ</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>How sure the model is</source>
        <translation>मॉडल को कितना भरोसा है</translation>
    </message>
    <message>
        <source>hide where</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>show where</source>
        <translation>दिखाएँ कहाँ</translation>
    </message>
    <message>
        <source>The colours are expected to be off by {error} on average, in units of a* and b*; from {limit} on somebody should look at them (G)</source>
        <translation>रंगों में औसतन {error} की चूक का अंदाज़ा है, a* और b* की इकाइयों में; {limit} या ज़्यादा हो तो किसी को इन्हें देख लेना चाहिए (G)</translation>
    </message>
    <message>
        <source>Sure of its colours</source>
        <translation>रंगों पर भरोसा है</translation>
    </message>
    <message>
        <source>Some guesses</source>
        <translation>कुछ अंदाज़े से</translation>
    </message>
    <message>
        <source>Mostly a guess</source>
        <translation>ज़्यादातर अंदाज़ा</translation>
    </message>
</context>
<context>
    <name>DoubtPresenter</name>
    <message>
        <source>This model does not say where it guesses</source>
        <translation>यह मॉडल नहीं बताता कि कहाँ अंदाज़ा है</translation>
    </message>
    <message>
        <source>Hatched: the colours here are a guess</source>
        <translation>धारीदार: यहाँ के रंग अंदाज़ा हैं</translation>
    </message>
    <message>
        <source>The model is sure of these colours</source>
        <translation>मॉडल को इन रंगों पर भरोसा है</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to give it colour</source>
        <translation>रंग भरने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>One photo opens; several photos or a folder go to the queue</source>
        <translation>एक फ़ोटो खुलता है; कई फ़ोटो या फ़ोल्डर कतार में जाते हैं</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Editing for another program</source>
        <translation>दूसरे प्रोग्राम के लिए संपादन</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>संपादन रद्द करें</translation>
    </message>
    <message>
        <source>The other program gets nothing</source>
        <translation>दूसरे प्रोग्राम को कुछ नहीं मिलता</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Into “{name}”</source>
        <translation>“{name}” में</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln और इंतज़ार में</numerusform>
            <numerusform>%Ln और इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
</context>
<context>
    <name>EditsPresenter</name>
    <message>
        <source>Pasted pictures are saved one at a time</source>
        <translation>चिपकाए गए चित्र एक-एक करके सेव होते हैं</translation>
    </message>
    <message>
        <source>They have no file yet, so nobody knows where their results would go.</source>
        <translation>उनकी अभी कोई फ़ाइल नहीं है, इसलिए किसी को नहीं पता कि उनके नतीजे कहाँ जाएँगे।</translation>
    </message>
    <message>
        <source>All of them are saved already</source>
        <translation>सभी पहले से सहेजे हुए हैं</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>तब से कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Adjustments of {name} copied</source>
        <translation>{name} के सुधार कॉपी हुए</translation>
    </message>
    <message>
        <source>{all} pastes them, {colour} the colour settings only.</source>
        <translation>{all} उन्हें चिपकाता है, {colour} केवल रंग की सेटिंग।</translation>
    </message>
    <message numerus="yes">
        <source>Pasted onto %Ln photos</source>
        <translation>
            <numerusform>%Ln फ़ोटो पर चिपकाए गए</numerusform>
            <numerusform>%Ln फ़ोटो पर चिपकाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted onto {name}</source>
        <translation>{name} पर चिपकाए गए</translation>
    </message>
    <message>
        <source>Each can be undone by itself.</source>
        <translation>हर एक को अलग से वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Pasting undone</source>
        <translation>चिपकाना वापस लिया गया</translation>
    </message>
    <message>
        <source>All photos are as they were.</source>
        <translation>सभी फ़ोटो पहले जैसी हैं।</translation>
    </message>
    <message>
        <source>Some adjustments cannot be kept</source>
        <translation>कुछ सुधार रखे नहीं जा सकते</translation>
    </message>
    <message>
        <source>They count until Autochrome is closed. Save the photo to keep its colour.</source>
        <translation>ये Autochrome बंद होने तक रहेंगे। रंग रखने के लिए फ़ोटो सेव करें।</translation>
    </message>
    <message>
        <source>Colours of places, too: {names}.</source>
        <translation>जगहों के रंग भी: {names}।</translation>
    </message>
    <message>
        <source>The settings alone, as no place in them is alike: {names}.</source>
        <translation>केवल सुधार, क्योंकि इनमें कोई जगह मिलती-जुलती नहीं: {names}।</translation>
    </message>
    <message>
        <source>The settings alone: {names}.</source>
        <translation>केवल सुधार: {names}।</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} और {count} और</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Anna 1921.jpg</source>
        <translation>नानी 1921.jpg</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>गहराई</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>रंग प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>फ़ाइल की जानकारी रखें</translation>
    </message>
    <message>
        <source>Note that a computer made the colour</source>
        <translation>लिखें कि रंग कंप्यूटर ने भरे</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>कोने में छोटा निशान</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>नतीजों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>In a folder of their own</source>
        <translation>अपने अलग फ़ोल्डर में</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>हर फ़ोटो के पास</translation>
    </message>
    <message>
        <source>In one folder…</source>
        <translation>एक फ़ोल्डर में…</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>फ़ोटो जैसा</translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} बिट</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>For {formats}; less of it saves room.</source>
        <translation>{formats} के लिए; कम रखने पर जगह बचती है।</translation>
    </message>
    <message>
        <source>Larger photos are made smaller; none is enlarged.</source>
        <translation>बड़ी फ़ोटो छोटी की जाती हैं; कोई बड़ी नहीं की जाती।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>फ़ाइल का आकार</translation>
    </message>
    <message>
        <source>16 bit keeps finer steps; only {formats} can hold it.</source>
        <translation>16 बिट में बारीक फ़र्क़ बचे रहते हैं; सिर्फ़ {formats} में हो सकता है।</translation>
    </message>
    <message>
        <source>sRGB looks alike everywhere; the photo’s own is for archives’ rules.</source>
        <translation>sRGB हर जगह एक-सा दिखता है; फ़ोटो की अपनी प्रोफ़ाइल अभिलेखागारों के नियमों के लिए है।</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Date, camera, place and words go with the photo into its result.</source>
        <translation>तारीख़, कैमरा, जगह और शब्द फ़ोटो से नतीजे में जाते हैं।</translation>
    </message>
    <message>
        <source>For archives and other programs to read; no pixel is changed by it.</source>
        <translation>संग्रहों और दूसरे प्रोग्रामों के पढ़ने के लिए; इससे कोई पिक्सेल नहीं बदलता।</translation>
    </message>
    <message>
        <source>Shows on the picture itself that its colour is not of its time.</source>
        <translation>तस्वीर पर ही दिखाता है कि उसका रंग उसके ज़माने का नहीं है।</translation>
    </message>
    <message>
        <source>These stand for what differs: {placeholders}</source>
        <translation>ये बदलने वाली बातों की जगह लेते हैं: {placeholders}</translation>
    </message>
    <message>
        <source>{formats} lose nothing, whatever the quality</source>
        <translation>{formats} में कुछ नहीं खोता, क्वालिटी कुछ भी हो</translation>
    </message>
    <message>
        <source>{photo} becomes {result}</source>
        <translation>{photo} बनेगा {result}</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>इसके लिए पहले गुणवत्ता घटती है, फिर आकार; {formats} में सिर्फ़ आकार।</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size.</source>
        <translation>इसके लिए पहले गुणवत्ता घटती है, फिर आकार।</translation>
    </message>
    <message>
        <source>The size is lowered for it: {format} has no quality to lower.</source>
        <translation>इसके लिए आकार घटता है: {format} में घटाने के लिए गुणवत्ता नहीं होती।</translation>
    </message>
    <message>
        <source>From album to album-colour, a single photo’s beside it.</source>
        <translation>album से album-colour में, अकेली फ़ोटो का उसी के पास।</translation>
    </message>
    <message>
        <source>The photo itself is never touched.</source>
        <translation>फ़ोटो को कभी छुआ नहीं जाता।</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>सभी नतीजों के लिए फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>ExternalEditing</name>
    <message>
        <source>Another program asked for something unknown</source>
        <translation>दूसरे प्रोग्राम ने कुछ अनजान माँगा</translation>
    </message>
    <message>
        <source>It may belong to another version of Autochrome.</source>
        <translation>शायद वह Autochrome के किसी दूसरे वर्शन का है।</translation>
    </message>
</context>
<context>
    <name>ExternalEdits</name>
    <message>
        <source>There is no model to colour with</source>
        <translation>रंग भरने के लिए कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>This photo keeps its own colours: have it coloured anew, or cancel</source>
        <translation>इस फ़ोटो के अपने रंग रहते हैं: नए सिरे से रंग भरवाएँ, या रद्द करें</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on.</source>
        <translation>“{name}” लिख दिया गया है, और दूसरा प्रोग्राम आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on. The photo itself is kept as “{kept}”.</source>
        <translation>“{name}” लिख दिया गया है, और दूसरा प्रोग्राम आगे बढ़ सकता है। फ़ोटो खुद “{kept}” के नाम से रखा गया है।</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>लौटा दिया गया</translation>
    </message>
    <message>
        <source>{name} was not handed back</source>
        <translation>{name} लौटाया नहीं गया</translation>
    </message>
    <message>
        <source>The other program was told that nothing was changed.</source>
        <translation>दूसरे प्रोग्राम को बताया गया कि कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Nobody waits for {name} any more</source>
        <translation>अब कोई {name} का इंतज़ार नहीं कर रहा</translation>
    </message>
    <message>
        <source>What you did to it is kept, and the next photo is here.</source>
        <translation>आपने इसमें जो किया वह सुरक्षित है, और अगला फ़ोटो यहाँ है।</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>ब्योरा दिखाएँ</translation>
    </message>
    <message>
        <source>What the training wrote</source>
        <translation>सिखाते समय जो लिखा गया</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation>सिखाना बीच में रुक गया</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>सिखाना आगे नहीं बढ़ सका</translation>
    </message>
    <message>
        <source>What it has learned so far is kept: it goes on from there. If you forget it, what it has learned is deleted; your photos and your models stay as they are.</source>
        <translation>अब तक जो सीखा है वह रहता है: वहीं से आगे बढ़ेगा। इसे भूल जाने पर सीखा हुआ मिट जाता है; आपके फ़ोटो और मॉडल जैसे हैं वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Nothing was changed, and your models are as they were.</source>
        <translation>कुछ नहीं बदला, और आपके मॉडल पहले जैसे हैं।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>ब्योरा छिपाएँ</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Use this one</source>
        <translation>इसे उपयोग करें</translation>
    </message>
    <message>
        <source>It is the default</source>
        <translation>यह डिफ़ॉल्ट है</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>नए फ़ोटो में {name} से रंग भरें</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File size</source>
        <translation>फ़ाइल का आकार</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>जैसा बने</translation>
    </message>
    <message>
        <source>At most, MB</source>
        <translation>अधिकतम, MB</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>खुले फ़ोटो</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation>{name} बंद करें</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Photos to list</source>
        <translation>सूची के फ़ोटो</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>सबसे कम भरोसे वाले पहले</translation>
    </message>
    <message>
        <source>Name, folder or reason</source>
        <translation>नाम, फ़ोल्डर या कारण</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>कतार में खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>फ़ोल्डर के अनुसार</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>सभी फ़ोटो</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>देखने हैं</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>नहीं हो सके</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>बाक़ी</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>रंगीन</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ी गईं</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>अभी नहीं देखीं</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छी</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>फिर से बनानी हैं</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>धूसर रखी गईं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln मिली</numerusform>
            <numerusform>%Ln मिलीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindableParts</name>
    <message>
        <source>bold, daring, colourful, intensity, brighter</source>
        <translation>साहसी, रंगीन, गहरा, चमकीला</translation>
    </message>
    <message>
        <source>amount, opacity, grey, black and white, fade</source>
        <translation>मात्रा, अपारदर्शिता, धूसर, श्वेत-श्याम, फीका</translation>
    </message>
    <message>
        <source>pale, rich, colourful, intensity</source>
        <translation>फीका, गाढ़ा, रंगीन</translation>
    </message>
    <message>
        <source>warm, cold, yellow, blue, white balance</source>
        <translation>गर्म, ठंडा, पीला, नीला, श्वेत संतुलन</translation>
    </message>
    <message>
        <source>green, magenta, white balance</source>
        <translation>हरा, मैजेंटा, श्वेत संतुलन</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>large text, bigger letters, font, scale, read, accessibility</source>
        <translation>बड़े अक्षर, फ़ॉन्ट, पैमाना, पढ़ना, सुलभता</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>कम हलचल</translation>
    </message>
    <message>
        <source>movement, animation, nothing moves, calm, accessibility</source>
        <translation>एनिमेशन, कुछ न हिले, शांत, सुलभता</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>German, French, Spanish, Hindi, English, translate</source>
        <translation>जर्मन, फ़्रांसीसी, स्पेनी, हिंदी, अंग्रेज़ी, अनुवाद</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>काम के लिए कोर</translation>
    </message>
    <message>
        <source>processor, CPU, threads, speed, slow</source>
        <translation>प्रोसेसर, CPU, थ्रेड, गति, धीमा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>फ़ोल्डर पर नज़र रखें</translation>
    </message>
    <message>
        <source>scanner, inbox, by itself, automatic, new photos, hot folder</source>
        <translation>स्कैनर, इनबॉक्स, अपने-आप, स्वचालित, नए फ़ोटो</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>इस नाम का कुछ नहीं।</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>काम खोजें</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>लिखें कि आप क्या करना चाहते हैं</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>काम</translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message>
        <source>No other photos are open: open those of the same series</source>
        <translation>दूसरे फ़ोटो खुले नहीं हैं: इसी सिलसिले के फ़ोटो खोलें</translation>
    </message>
    <message>
        <source>This model cannot tell what is alike; Natural can</source>
        <translation>यह मॉडल नहीं बता सकता कि क्या मिलता-जुलता है; Natural बता सकता है</translation>
    </message>
    <message>
        <source>Looking at photo {at} of {count}</source>
        <translation>{count} में से फ़ोटो {at} देखा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Nothing like it in %Ln photos</source>
        <translation>
            <numerusform>%Ln फ़ोटो में ऐसा कुछ नहीं</numerusform>
            <numerusform>%Ln फ़ोटो में ऐसा कुछ नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln जगह</numerusform>
            <numerusform>%Ln जगहें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be read</source>
        <translation>
            <numerusform>%Ln फ़ोटो पढ़ा नहीं जा सका</numerusform>
            <numerusform>%Ln फ़ोटो पढ़े नहीं जा सके</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Photos looked at</source>
        <translation>देखे गए फ़ोटो</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>सूची दिखाएँ</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>यह फ़ोल्डर काम में नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>There are no photos in it</source>
        <translation>इसमें फ़ोटो नहीं हैं</translation>
    </message>
    <message>
        <source>Choose the folder that holds your colour photos; folders in it count too.</source>
        <translation>अपने रंगीन फ़ोटो का फ़ोल्डर चुनें; अंदर के फ़ोल्डर भी गिने जाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos to learn from, and {m} kept aside to test it</source>
        <translation>
            <numerusform>सीखने के लिए %Ln फ़ोटो, और परखने के लिए {m} अलग</numerusform>
            <numerusform>सीखने के लिए %Ln फ़ोटो, और परखने के लिए {m} अलग</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {n} at least, and some hundreds are best.</source>
        <translation>कम से कम {n} चाहिए, और कुछ सौ सबसे अच्छे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln photos can be learned from: too few</source>
        <translation>
            <numerusform>केवल %Ln फ़ोटो सीखने लायक है: बहुत कम</numerusform>
            <numerusform>केवल %Ln फ़ोटो सीखने लायक हैं: बहुत कम</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the photos can be learned from</source>
        <translation>किसी भी फ़ोटो से सीखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>फ़ोटो ढूँढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Looking at the photos: {done} of {total}</source>
        <translation>फ़ोटो देखे जा रहे हैं: {total} में से {done}</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>छोड़े गए: {reasons}।</translation>
    </message>
    <message>
        <source>Drop a folder of colour photos here</source>
        <translation>रंगीन फ़ोटो का फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Some hundreds are best, at least 30. Folders inside it count too.</source>
        <translation>कुछ सौ सबसे अच्छे हैं, कम से कम 30। अंदर के फ़ोल्डर भी गिने जाते हैं।</translation>
    </message>
</context>
<context>
    <name>FolderInspector</name>
    <message>
        <source>This folder could not be looked at. Choose it again, or another one.</source>
        <translation>यह फ़ोल्डर देखा नहीं जा सका। इसे फिर चुनें, या कोई और।</translation>
    </message>
</context>
<context>
    <name>ForeignSheet</name>
    <message>
        <source>Add a model of another program</source>
        <translation>किसी दूसरे प्रोग्राम का मॉडल जोड़ें</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>मॉडल का नाम</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>I may use this model under this licence</source>
        <translation>मैं इस लाइसेंस के तहत यह मॉडल इस्तेमाल कर सकता/सकती हूँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>इंस्टॉल हो रहा है…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>मॉडल आज़माया जा रहा है…</translation>
    </message>
    <message>
        <source>It colours small pictures where it can do no harm. A large model takes half a minute; nothing is added yet.</source>
        <translation>यह छोटी तस्वीरें ऐसी जगह रंगता है जहाँ कोई नुकसान नहीं हो सकता। बड़े मॉडल को आधा मिनट लगता है; अभी कुछ जोड़ा नहीं गया है।</translation>
    </message>
    <message>
        <source>Which of these looks right?</source>
        <translation>इनमें से कौन-सी सही दिखती है?</translation>
    </message>
    <message>
        <source>The file does not say how it wants its numbers. Choose by the pictures; what is wrong looks grey, garish or of one colour.</source>
        <translation>फ़ाइल नहीं बताती कि उसे संख्याएँ किस रूप में चाहिए। तस्वीरें देखकर चुनें; जो ग़लत है वह धूसर, भड़कीली या एक ही रंग की दिखती है।</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>यह क्या करता है</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>You have this file as “{name}” already.</source>
        <translation>यह फ़ाइल आपके पास पहले से “{name}” नाम से है।</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>{licence}, as its makers state it</source>
        <translation>{licence}, जैसा इसके बनाने वाले बताते हैं</translation>
    </message>
    <message>
        <source>As the place says that you have it from</source>
        <translation>जहाँ से यह मिला, वहाँ जो लिखा है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>It is being installed</source>
        <translation>यह इंस्टॉल हो रहा है</translation>
    </message>
    <message>
        <source>Choose the picture that looks right first</source>
        <translation>पहले वह तस्वीर चुनें जो सही दिखती है</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>पहले इसे एक नाम दें</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>यह नाम पहले से है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Say first that you may use it</source>
        <translation>पहले बताएँ कि आप इसे इस्तेमाल कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Use all sure ones</source>
        <translation>सभी पक्के लें</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>सभी लें</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>The same thing in other photos</source>
        <translation>यही चीज़ दूसरे फ़ोटो में</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>{name}, saved</source>
        <translation>{name}, सेव हो चुकी</translation>
    </message>
</context>
<context>
    <name>GamutPicker</name>
    <message>
        <source>All colours that this place can have</source>
        <translation>वे सभी रंग जो इस जगह के हो सकते हैं</translation>
    </message>
    <message>
        <source>All colours that exist at the lightness of this place</source>
        <translation>वे सभी रंग जो इस जगह की रोशनी पर होते हैं</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>As light or dark as the rest of the computer</source>
        <translation>बाक़ी कंप्यूटर जितना हल्का या गहरा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>हमेशा हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>हमेशा गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Black and white with strong outlines, as light or dark as the system</source>
        <translation>मोटी रेखाओं के साथ काला और सफ़ेद, सिस्टम जितना हल्का या गहरा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>हलचल</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>चीज़ें हिल सकती हैं</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ नहीं हिलता</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>काम के लिए कोर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln कोर</numerusform>
            <numerusform>%Ln कोर</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep adjustments beside the photos</source>
        <translation>सुधार फ़ोटो के पास रखें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Words and controls alike, from the next start on.</source>
        <translation>अक्षर और बटन दोनों, अगली बार खोलने से।</translation>
    </message>
    <message>
        <source>Bars that run while something is awaited, and colour that comes slowly.</source>
        <translation>इंतज़ार में चलती पट्टियाँ और धीरे-धीरे आता रंग।</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>In a small file each, such as photo.jpg.autochrome. Otherwise, and where a folder can only be read, Autochrome’s own folder keeps them.</source>
        <translation>हर फ़ोटो के लिए एक छोटी फ़ाइल में, जैसे photo.jpg.autochrome। वरना, और जहाँ फ़ोल्डर केवल पढ़ा जा सकता है, ये Autochrome के अपने फ़ोल्डर में रहते हैं।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>More are faster, fewer leave room for other programs.</source>
        <translation>ज़्यादा हों तो तेज़, कम हों तो दूसरे प्रोग्रामों के लिए जगह।</translation>
    </message>
    <message>
        <source>Your own models, the queue, settings, the log, and adjustments that are not beside their photos lie in {folder}.</source>
        <translation>आपके मॉडल, कतार, सेटिंग, लॉग और वे सुधार जो अपनी फ़ोटो के पास नहीं हैं, {folder} में हैं।</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>The whole window changes to it at once.</source>
        <translation>पूरी विंडो तुरंत इस भाषा में बदल जाती है।</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the queue has ended.</source>
        <translation>कतार पूरी होते ही भाषा {language} हो जाएगी।</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the training has ended.</source>
        <translation>सिखाना पूरा होते ही भाषा {language} हो जाएगी।</translation>
    </message>
    <message>
        <source>Changes to {language} once no other program waits for a photo.</source>
        <translation>जब कोई और प्रोग्राम फ़ोटो की प्रतीक्षा में न हो, तब भाषा {language} हो जाएगी।</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the model is added.</source>
        <translation>मॉडल जुड़ते ही भाषा {language} हो जाएगी।</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as everything is saved.</source>
        <translation>सब कुछ सेव होते ही भाषा {language} हो जाएगी।</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the models are compared.</source>
        <translation>मॉडलों की तुलना पूरी होते ही भाषा {language} हो जाएगी।</translation>
    </message>
    <message>
        <source>Chosen: close Autochrome and start it again to see it in this size.</source>
        <translation>चुना गया: इस आकार में देखने के लिए Autochrome बंद करके फिर खोलें।</translation>
    </message>
</context>
<context>
    <name>GuessButton</name>
    <message>
        <source>Close guesses</source>
        <translation>अंदाज़े बंद करें</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>दूसरे अंदाज़े</translation>
    </message>
    <message>
        <source>See other colourings that are likely, too (Ctrl+G)</source>
        <translation>दूसरे रंग देखें जो भी संभव हैं (Ctrl+G)</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so it has no other guess</source>
        <translation>{name} हर जगह के लिए एक ही रंग बताता है, इसलिए उसका कोई दूसरा अंदाज़ा नहीं है</translation>
    </message>
</context>
<context>
    <name>GuessesPresenter</name>
    <message>
        <source>Looking for colourings that are likely, too…</source>
        <translation>दूसरे संभव रंग खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>दूसरे अंदाज़े</translation>
    </message>
    <message>
        <source>The model is sure of this photo: it knows no other that is likely</source>
        <translation>मॉडल को इस फ़ोटो पर भरोसा है: उसके पास दूसरा कोई संभव अंदाज़ा नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>It sets the colours of %Ln places: change or remove each</source>
        <translation>
            <numerusform>यह %Ln जगह का रंग तय करता है: उसे बदलें या हटाएँ</numerusform>
            <numerusform>यह %Ln जगहों के रंग तय करता है: हर एक को बदला या हटाया जा सकता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at one to see it, click to take it</source>
        <translation>देखने के लिए किसी एक पर माउस ले जाएँ, लेने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>This is what you took before the photo was turned or changed</source>
        <translation>फ़ोटो घुमाने या बदलने से पहले आपने यही चुना था</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>पहले चुना गया</translation>
    </message>
    <message>
        <source>Guess {number}</source>
        <translation>अंदाज़ा {number}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>Most colourings that the model holds possible are closest to this one</source>
        <translation>मॉडल जिन रंगों को संभव मानता है, उनमें से ज़्यादातर इसी के सबसे क़रीब हैं</translation>
    </message>
    <message>
        <source>About half of the colourings that the model holds possible are closest to this one</source>
        <translation>मॉडल जिन रंगों को संभव मानता है, उनमें से लगभग आधे इसी के सबसे क़रीब हैं</translation>
    </message>
    <message>
        <source>About one in {count} of the colourings that the model holds possible is closest to it</source>
        <translation>मॉडल जिन रंगों को संभव मानता है, उनमें से लगभग हर {count} में से एक इसके सबसे क़रीब है</translation>
    </message>
</context>
<context>
    <name>HalfMenu</name>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Coloured photo as it is now</source>
        <translation>रंगीन फ़ोटो, जैसा अभी है</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>सेव किया हुआ नतीजा</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>किसी मॉडल से</translation>
    </message>
    <message>
        <source>A snapshot</source>
        <translation>कोई स्नैपशॉट</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>दोनों आधे आपस में बदलें</translation>
    </message>
    <message>
        <source>Original and coloured photo again</source>
        <translation>फिर से मूल और रंगीन फ़ोटो</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>फ़ोटो पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>स्नैपशॉट लें</translation>
    </message>
</context>
<context>
    <name>HalfPills</name>
    <message>
        <source>Choose what the left half shows (Alt+1)</source>
        <translation>चुनें कि बायाँ आधा क्या दिखाए (Alt+1)</translation>
    </message>
    <message>
        <source>Choose what the right half shows (Alt+2)</source>
        <translation>चुनें कि दायाँ आधा क्या दिखाए (Alt+2)</translation>
    </message>
    <message>
        <source>Left half: {name}</source>
        <translation>बायाँ आधा: {name}</translation>
    </message>
    <message>
        <source>Right half: {name}</source>
        <translation>दायाँ आधा: {name}</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Now: {model}</source>
        <translation>अभी: {model}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>सेव किया हुआ नतीजा</translation>
    </message>
    <message>
        <source>There is no saved result of this photo so far. Save it first.</source>
        <translation>इस फ़ोटो का अब तक कोई सेव किया हुआ नतीजा नहीं है। पहले इसे सेव करें।</translation>
    </message>
    <message>
        <source>Which part of the photo the saved result shows cannot be told. Save it again to compare.</source>
        <translation>सेव किया हुआ नतीजा फ़ोटो का कौन-सा हिस्सा दिखाता है, यह पता नहीं चलता। तुलना के लिए उसे फिर से सेव करें।</translation>
    </message>
    <message>
        <source>The model {model} is not here any more.</source>
        <translation>मॉडल {model} अब नहीं है।</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Contents of the help</source>
        <translation>मदद की सूची</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>पीछे (Alt+बायाँ)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>आगे (Alt+दायाँ)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>मदद में खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>Nothing was found about “{words}”.</source>
        <translation>“{words}” के बारे में कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Find in other photos</source>
        <translation>दूसरे फ़ोटो में खोजें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Colours of places</source>
        <translation>जगहों के रंग</translation>
    </message>
    <message>
        <source>and {count} more on the picture</source>
        <translation>और {count} और चित्र पर</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>यह जगह हटाएँ</translation>
    </message>
    <message>
        <source>Tab goes through the places, Insert sets one in the middle</source>
        <translation>Tab से जगहों पर बारी-बारी जाएँ, Insert से बीच में एक रखें</translation>
    </message>
    <message>
        <source>Place {number} of {count}: {what}</source>
        <translation>{count} में से जगह {number}: {what}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>सुझाया गया</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>अंदाज़ा</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>कोई रंग नहीं</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>जैसा है वैसा</translation>
    </message>
</context>
<context>
    <name>HintMenu</name>
    <message>
        <source>Choose a colour…</source>
        <translation>रंग चुनें…</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>यहाँ कोई रंग नहीं</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>जैसा है वैसा छोड़ें</translation>
    </message>
    <message>
        <source>Find in other photos</source>
        <translation>दूसरे फ़ोटो में खोजें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Find in other photos</source>
        <translation>दूसरे फ़ोटो में खोजें</translation>
    </message>
    <message>
        <source>Remove this place (Del)</source>
        <translation>यह जगह हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>What this place may look like</source>
        <translation>यह जगह कैसी दिख सकती है</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>हाल में लिए गए</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translation>आपके अपने रंग</translation>
    </message>
    <message>
        <source>Keep this colour under a name</source>
        <translation>यह रंग किसी नाम से रखें</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>यहाँ कोई रंग नहीं</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>जैसा है वैसा छोड़ें</translation>
    </message>
    <message>
        <source>Colour of this place</source>
        <translation>इस जगह का रंग</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} भूल जाएँ</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>जैसा था वैसा छोड़ा</translation>
    </message>
    <message>
        <source>As it is now: {colour}</source>
        <translation>जैसा अभी है: {colour}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>कोई रंग नहीं</translation>
    </message>
</context>
<context>
    <name>HintPresenter</name>
    <message>
        <source>Click a place to say what colour it has, or draw over it</source>
        <translation>किसी जगह पर क्लिक करके बताएँ कि उसका रंग क्या है, या उस पर रेखा खींचें</translation>
    </message>
    <message>
        <source>The next place that you click can have this colour: it is used lately</source>
        <translation>अगली जिस जगह पर क्लिक करेंगे उसका यह रंग हो सकता है: यह “हाल में लिए गए” में है</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Dark tones {dark} %, middle tones {middle} %, light tones {light} %.</source>
        <translation>गहरे टोन {dark} %, बीच के टोन {middle} %, हल्के टोन {light} %।</translation>
    </message>
    <message>
        <source>{percent} % are black without detail.</source>
        <translation>{percent} % बिना ब्योरे के काला है।</translation>
    </message>
    <message>
        <source>{percent} % are white without detail.</source>
        <translation>{percent} % बिना ब्योरे के सफ़ेद है।</translation>
    </message>
    <message>
        <source>Red, green and blue are in balance.</source>
        <translation>लाल, हरा और नीला संतुलन में हैं।</translation>
    </message>
    <message>
        <source>Red is the strongest colour.</source>
        <translation>लाल रंग सबसे तेज़ है।</translation>
    </message>
    <message>
        <source>Green is the strongest colour.</source>
        <translation>हरा रंग सबसे तेज़ है।</translation>
    </message>
    <message>
        <source>Blue is the strongest colour.</source>
        <translation>नीला रंग सबसे तेज़ है।</translation>
    </message>
</context>
<context>
    <name>HistogramPane</name>
    <message>
        <source>Histogram</source>
        <translation>हिस्टोग्राम</translation>
    </message>
    <message>
        <source>Show or hide the histogram (I)</source>
        <translation>हिस्टोग्राम दिखाएँ या छिपाएँ (I)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>दिख रहा है</translation>
    </message>
    <message>
        <source>folded up</source>
        <translation>सिमटा हुआ</translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>{name} is in use now</source>
        <translation>अब {name} काम में है</translation>
    </message>
    <message>
        <source>The photos that you open from now on are coloured by it.</source>
        <translation>अब से जो फ़ोटो खोलेंगे उनमें यही रंग भरेगा।</translation>
    </message>
    <message>
        <source>You chose it, though it did not do better in the test.</source>
        <translation>आपने इसे चुना, हालाँकि जाँच में यह बेहतर नहीं था।</translation>
    </message>
    <message>
        <source>{name} stays, and one click goes back to it.</source>
        <translation>{name} भी रहता है, एक क्लिक से वापस आ जाता है।</translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation>{name} पर वापस जाएँ</translation>
    </message>
    <message>
        <source>{name} is in use again</source>
        <translation>{name} फिर से काम में है</translation>
    </message>
    <message>
        <source>{name} stays among your models.</source>
        <translation>{name} आपके मॉडलों में रहता है।</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>All that has a key of its own. Find an action looks up the rest by its name.</source>
        <translation>वह सब जिसकी अपनी कुंजी है। बाक़ी को “काम खोजें” नाम से ढूँढ देता है।</translation>
    </message>
    <message>
        <source>While colours of places are corrected</source>
        <translation>जगहों के रंग ठीक करते समय</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
</context>
<context>
    <name>LastWords</name>
    <message>
        <source>Autochrome cannot start</source>
        <translation>Autochrome शुरू नहीं हो सकता</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Photos that are left out</source>
        <translation>छोड़े गए फ़ोटो</translation>
    </message>
    <message>
        <source>Nothing is moved or deleted. Double-click a photo to see its folder.</source>
        <translation>कुछ भी हटाया या मिटाया नहीं जाता। फ़ोटो का फ़ोल्डर देखने के लिए उस पर डबल क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>LentPhotos</name>
    <message>
        <source>Where may the colours go?</source>
        <translation>रंगीन फ़ोटो कहाँ रखे जाएँ?</translation>
    </message>
    <message>
        <source>The system lends your photos to Autochrome one by one, so that nothing can be put beside them. Choose a folder for what is saved; you are asked only once.</source>
        <translation>सिस्टम आपके फ़ोटो Autochrome को एक-एक करके देता है, इसलिए उनके पास कुछ नहीं रखा जा सकता। जो सेव हो, उसके लिए एक फ़ोल्डर चुनें; यह सिर्फ़ एक बार पूछा जाता है।</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>A folder for all results</source>
        <translation>सभी नतीजों के लिए एक फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <translation>कॉपी हो गई। इसे अपने संदेश में चिपकाएँ।</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>लॉग का अंत</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>अभी कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Versions, settings and the last lines of the log. Your folders are not named; an error may name a photo, so read it before you send it.</source>
        <translation>संस्करण, सेटिंग और लॉग की आख़िरी पंक्तियाँ। आपके फ़ोल्डरों के नाम नहीं हैं; किसी गड़बड़ी में फ़ोटो का नाम हो सकता है, इसलिए भेजने से पहले पढ़ लें।</translation>
    </message>
    <message>
        <source>What Autochrome noted for itself. If something went wrong, copy the report and send it to whoever helps you.</source>
        <translation>जो Autochrome ने अपने लिए लिखा। कुछ ग़लत हुआ हो तो रिपोर्ट कॉपी करके अपने मददगार को भेजें।</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>All photos</source>
        <translation>सभी फ़ोटो</translation>
    </message>
    <message>
        <source>Back to all photos (Esc)</source>
        <translation>सभी फ़ोटो पर वापस (Esc)</translation>
    </message>
    <message>
        <source>0: no difference</source>
        <translation>0: कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>पिछली फ़ोटो (बायाँ)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>अगली फ़ोटो (दायाँ)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>छोटा करें (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>बड़ा करें (+)</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>विंडो में समाएँ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>LookPane</name>
    <message>
        <source>Picture {number}</source>
        <translation>चित्र {number}</translation>
    </message>
    <message>
        <source>{number}: best here</source>
        <translation>{number}: यहाँ सबसे अच्छा</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>असली रंग</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>True colours</source>
        <translation>असली रंग</translation>
    </message>
    <message>
        <source>Distance {distance}  ·  {psnr} dB</source>
        <translation>दूरी {distance}  ·  {psnr} dB</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} में से {place}</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>How far the colours are off</source>
        <translation>रंग कितने हटे हैं</translation>
    </message>
    <message>
        <source>The lines begin here in a moment.</source>
        <translation>रेखाएँ यहाँ थोड़ी देर में शुरू होंगी।</translation>
    </message>
    <message>
        <source>on photos kept aside</source>
        <translation>अलग रखे फ़ोटो पर</translation>
    </message>
    <message>
        <source>on photos it learns from</source>
        <translation>सीखने वाले फ़ोटो पर</translation>
    </message>
    <message>
        <source> h</source>
        <translation> घं</translation>
    </message>
    <message>
        <source> min</source>
        <translation> मि</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>शुरू में</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>अभी कुछ पता नहीं है।</translation>
    </message>
    <message>
        <source>On photos kept aside: {first} at first, {last} now. Lower is better.</source>
        <translation>अलग रखे फ़ोटो पर: शुरू में {first}, अब {last}। कम बेहतर है।</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>इस फ़ोटो के लिए मेमोरी कम है।</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Autochrome met a fault of its own: {kind}.</source>
        <translation>Autochrome में अपनी गड़बड़ी हुई: {kind}।</translation>
    </message>
    <message>
        <source>Your files are untouched. Please report it, with the details.</source>
        <translation>आपकी फ़ाइलें सुरक्षित हैं। कृपया ब्योरे के साथ ख़बर दें।</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>होम फ़ोल्डर</translation>
    </message>
    <message>
        <source>The folder could not be shown</source>
        <translation>फ़ोल्डर दिखाया नहीं जा सका</translation>
    </message>
    <message>
        <source>No file manager opened {folder}.</source>
        <translation>किसी फ़ाइल मैनेजर ने {folder} नहीं खोला।</translation>
    </message>
    <message>
        <source>is</source>
        <translation>है</translation>
    </message>
    <message>
        <source>Nothing to open there</source>
        <translation>वहाँ खोलने को कुछ नहीं</translation>
    </message>
    <message>
        <source>That is not a photo</source>
        <translation>यह फ़ोटो नहीं है</translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation>यह फ़ोटो ख़राब है</translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation>यह फ़ोटो बहुत बड़ा है</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation>यह फ़ोटो काम में नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>मॉडल काम में नहीं लिया जा सकता</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भर गई है</translation>
    </message>
    <message>
        <source>The result could not be saved</source>
        <translation>नतीजा सेव नहीं हो सका</translation>
    </message>
    <message>
        <source>The queue cannot be used</source>
        <translation>कतार काम में नहीं ली जा सकती</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>यह नहीं हो सका</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>ब्योरा दिखाएँ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या मिला</translation>
    </message>
    <message>
        <source>I have it: choose its folder…</source>
        <translation>मेरे पास है: फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर देखें</translation>
    </message>
    <message>
        <source>Type this line into a terminal, press Return, and wait until it is done:</source>
        <translation>यह पंक्ति टर्मिनल में लिखें, Enter दबाएँ और पूरा होने तक रुकें:</translation>
    </message>
    <message>
        <source>Get Autochrome with training from where you got Autochrome, and unpack it on this computer. Then choose its folder here.</source>
        <translation>जहाँ से Autochrome लिया था वहीं से सिखाने वाला Autochrome लें और इस कंप्यूटर पर खोलें। फिर उसका फ़ोल्डर यहाँ चुनें।</translation>
    </message>
    <message>
        <source>What was found belongs to another version of Autochrome.</source>
        <translation>जो मिला वह Autochrome के दूसरे संस्करण का है।</translation>
    </message>
    <message>
        <source>These are missing: {names}.</source>
        <translation>ये नहीं हैं: {names}।</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>यह इस कंप्यूटर पर नहीं मिला।</translation>
    </message>
    <message>
        <source>Line for the terminal</source>
        <translation>टर्मिनल के लिए पंक्ति</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>यह कैसे मिले</translation>
    </message>
    <message>
        <source>Training needs one more part</source>
        <translation>सिखाने के लिए एक हिस्सा और चाहिए</translation>
    </message>
    <message>
        <source>Bringing photos into colour works without it. It takes about 1 GB on the disk, and once it is there, training needs no internet.</source>
        <translation>फ़ोटो में रंग भरना इसके बिना भी चलता है। यह डिस्क पर लगभग 1 GB लेता है; आ जाने पर सिखाने के लिए इंटरनेट नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>ब्योरा छिपाएँ</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Install a model from a file</source>
        <translation>फ़ाइल से मॉडल इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Install the model “{name}”?</source>
        <translation>मॉडल “{name}” इंस्टॉल करें?</translation>
    </message>
    <message numerus="yes">
        <source>Install %Ln models?</source>
        <translation>
            <numerusform>%Ln मॉडल इंस्टॉल करें?</numerusform>
            <numerusform>%Ln मॉडल इंस्टॉल करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried out first, where it can do no harm.</source>
        <translation>इसे पहले ऐसी जगह आज़माया जाता है जहाँ नुक़सान न हो।</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>“{name}” एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>मॉडल का नाम बदलें</translation>
    </message>
    <message>
        <source>Only the name changes: what the model does stays as it is.</source>
        <translation>केवल नाम बदलता है: मॉडल का काम वही रहता है।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Its file is moved to the trash of this computer.</source>
        <translation>इसकी फ़ाइल इस कंप्यूटर के कूड़ेदान में जाती है।</translation>
    </message>
    <message>
        <source>It is your default; {name} takes its place.</source>
        <translation>यह आपका डिफ़ॉल्ट है; इसकी जगह {name} लेगा।</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>मॉडल “{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>The open photo has its colours from it, and will be grey.</source>
        <translation>खुली फ़ोटो के रंग इसी के हैं, और वह धूसर हो जाएगी।</translation>
    </message>
    <message>
        <source>The open photo has its colours from it; {name} will colour it.</source>
        <translation>खुली फ़ोटो के रंग इसी के हैं; फिर उसमें {name} रंग भरेगा।</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>“{name}” हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>The trash of this computer does not take it. It cannot be brought back then.</source>
        <translation>इस कंप्यूटर का कूड़ेदान इसे नहीं लेता। फिर वापस नहीं आएगा।</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>मॉडल ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>ModelNotices</name>
    <message>
        <source>{model} is a new version</source>
        <translation>{model} का नया संस्करण</translation>
    </message>
    <message>
        <source>Version {new} colours otherwise than version {old} did: photos that wait in the queue will have its colours. What was saved stays as it is.</source>
        <translation>संस्करण {new} के रंग संस्करण {old} से अलग हैं: कतार में रखी तस्वीरों को नए रंग मिलेंगे। जो सेव किया जा चुका है, वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>The page about the model says where the earlier version is.</source>
        <translation>मॉडल के पेज पर लिखा है कि पिछला संस्करण कहाँ है।</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>मॉडल दिखाएँ</translation>
    </message>
    <message>
        <source>No colour model is installed</source>
        <translation>कोई रंग मॉडल इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Photos open, but stay grey.</source>
        <translation>फ़ोटो खुलते हैं, पर धूसर रहते हैं।</translation>
    </message>
    <message>
        <source>Install a .colormodel file, or drop it on the window.</source>
        <translation>.colormodel फ़ाइल इंस्टॉल करें, या उसे विंडो पर छोड़ें।</translation>
    </message>
    <message>
        <source>Install a model…</source>
        <translation>मॉडल इंस्टॉल करें…</translation>
    </message>
    <message>
        <source>Trying the model out</source>
        <translation>मॉडल आज़माया जा रहा है</translation>
    </message>
    <message>
        <source>It is added when it has coloured a small picture.</source>
        <translation>छोटे चित्र में रंग भर लेने पर इसे जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>इसे डिफ़ॉल्ट बनाएँ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Photos that it never saw, each three times: without colour, as the model colours it, as it really was.</source>
        <translation>ऐसे फ़ोटो जो इसने कभी नहीं देखे, हर एक तीन बार: बिना रंग, मॉडल के रंग में, और जैसा वह सच में था।</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>यह कितना अच्छा है</translation>
    </message>
    <message>
        <source>How far it was from the right colours while it learned, from left to right: the light line on photos that it learned from, the dark one on others. The circle is what was kept.</source>
        <translation>सीखते समय यह सही रंगों से कितना दूर था, बाएँ से दाएँ: हल्की रेखा उन फ़ोटो पर जिनसे इसने सीखा, गहरी रेखा दूसरे फ़ोटो पर। गोला वह है जो रखा गया।</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>इसने कैसे सीखा</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>इनसे सीखा</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>What the words mean is told in [How it works](how-it-works.md#figures).</source>
        <translation>शब्दों का मतलब यहाँ लिखा है: [यह कैसे काम करता है](how-it-works.md#figures)।</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>किसके फ़ोटो</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>It came with Autochrome</source>
        <translation>यह Autochrome के साथ आया है</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>बात</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>कहाँ से आया</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>कब बना</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Measured on photos that it never saw; in brackets, the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>ऐसे फ़ोटो पर नापा गया जो इसने कभी नहीं देखे; कोष्ठक में वही फ़ोटो धूसर छोड़े हुए। रंग की चूक जितनी कम और समानता जितनी ज़्यादा, उतना अच्छा; रंगीनी 100 % के पास सबसे अच्छी है।</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Colour error</source>
        <translation>रंग की चूक</translation>
    </message>
    <message>
        <source>Likeness, dB</source>
        <translation>समानता, dB</translation>
    </message>
    <message>
        <source>Colourfulness</source>
        <translation>रंगीनी</translation>
    </message>
    <message>
        <source>Unnaturalness</source>
        <translation>बनावटीपन</translation>
    </message>
    <message>
        <source>under {seconds} s a photo on this computer</source>
        <translation>इस कंप्यूटर पर हर फ़ोटो में {seconds} s से कम</translation>
    </message>
    <message>
        <source>about {seconds} s a photo on this computer</source>
        <translation>इस कंप्यूटर पर हर फ़ोटो में लगभग {seconds} s</translation>
    </message>
    <message>
        <source>Made with another program</source>
        <translation>दूसरे प्रोग्राम से बना</translation>
    </message>
    <message>
        <source>Trained with Autochrome from the beginning</source>
        <translation>Autochrome से शुरू से सिखाया गया</translation>
    </message>
    <message>
        <source>Trained with Autochrome, going on from {name}</source>
        <translation>Autochrome से {name} के आगे सिखाया गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>नज़ारे</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>फूल</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>कुत्ते</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>हर तरह के</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>आपके अपने</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>जहाज़</translation>
    </message>
    <message>
        <source>Aeroplanes</source>
        <translation>हवाई जहाज़</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>गाड़ियाँ</translation>
    </message>
    <message>
        <source>100 kinds of things</source>
        <translation>100 तरह की चीज़ें</translation>
    </message>
    <message>
        <source>{title}, a known file</source>
        <translation>{title}, एक जानी-पहचानी फ़ाइल</translation>
    </message>
    <message>
        <source>{title}, by the names and shapes in it</source>
        <translation>{title}, इसके भीतर के नामों और आकारों के अनुसार</translation>
    </message>
    <message>
        <source>Not known; this was found by trying it</source>
        <translation>अज्ञात; यह आज़माकर पता चला</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}।</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>फ़ाइल का SHA-256</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>You confirmed that you may use it.</source>
        <translation>आपने पुष्टि की है कि आप इसे इस्तेमाल कर सकते हैं।</translation>
    </message>
    <message>
        <source>The trash does not take {name}.</source>
        <translation>कूड़ेदान {name} को नहीं लेता।</translation>
    </message>
    <message>
        <source>You can delete it for good instead.</source>
        <translation>आप इसे हमेशा के लिए मिटा सकते हैं।</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} पहले से है</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{name} was installed</source>
        <translation>{name} इंस्टॉल हो गया</translation>
    </message>
    <message>
        <source>You can choose it for your photos now.</source>
        <translation>अब आप इसे अपने फ़ोटो के लिए चुन सकते हैं।</translation>
    </message>
    <message>
        <source>{name} was exported</source>
        <translation>{name} एक्सपोर्ट हो गया</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{folder} में {file}</translation>
    </message>
    <message>
        <source>The model has a new name</source>
        <translation>मॉडल का नया नाम है</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>अब इसका नाम {name} है।</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} हटा दिया गया</translation>
    </message>
    <message>
        <source>Results that you saved stay as they are.</source>
        <translation>सेव किए गए नतीजे जैसे हैं वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>{name} is the default now</source>
        <translation>अब {name} डिफ़ॉल्ट है</translation>
    </message>
    <message>
        <source>New photos are coloured by it.</source>
        <translation>नए फ़ोटो में यही रंग भरता है।</translation>
    </message>
    <message>
        <source>The model was removed</source>
        <translation>मॉडल हटा दिया गया</translation>
    </message>
    <message>
        <source>It cannot be used any more. Install it again from its file.</source>
        <translation>अब इसका इस्तेमाल नहीं हो सकता। इसे इसकी फ़ाइल से फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>दूसरे प्रोग्रामों से</translation>
    </message>
    <message>
        <source>Everyday photos</source>
        <translation>रोज़मर्रा के फ़ोटो</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>काम के नहीं</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>कोई मॉडल</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>फ़ाइल से इंस्टॉल करें…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>मॉडलों की तुलना करें…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>मॉडल आज़माया जा रहा है…</translation>
    </message>
    <message>
        <source>Let go to install the model</source>
        <translation>मॉडल इंस्टॉल करने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>It is tried out first, then added to your own models</source>
        <translation>पहले इसे आज़माया जाता है, फिर आपके अपने मॉडलों में जोड़ा जाता है</translation>
    </message>
    <message>
        <source>See what each makes of photos in colour, and how near it comes (Ctrl+Shift+M)</source>
        <translation>देखें कि हर मॉडल रंगीन तस्वीरों का क्या बनाता है, और कितना पास आता है (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Add a .colormodel file, or a model of another program, to your own models (Ctrl+O), or drop it here</source>
        <translation>अपने मॉडलों में .colormodel फ़ाइल या किसी दूसरे प्रोग्राम का मॉडल जोड़ें (Ctrl+O), या उसे यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>{name} पर वापस</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>इसे इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Set as default</source>
        <translation>डिफ़ॉल्ट बनाएँ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>फ़ाइल में एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Compare in the open photo</source>
        <translation>खुली फ़ोटो में तुलना करें</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Snapshot taken</source>
        <translation>स्नैपशॉट ले लिया</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>स्नैपशॉट का नाम</translation>
    </message>
    <message>
        <source>Return keeps what is typed, Escape keeps {name}</source>
        <translation>Enter लिखा हुआ रखता है, Esc {name} रखता है</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>यह नाम पहले से है। कोई दूसरा चुनें।</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is not there any more</source>
        <translation>वह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <translation>{name} अब {folder} में नहीं है।</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open photos</source>
        <translation>खुले फ़ोटो</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>फ़ोटो ({patterns})</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>मॉडल ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>फ़ोटो का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>That is an address on the web</source>
        <translation>यह वेब का पता है</translation>
    </message>
    <message>
        <source>Autochrome never goes online.</source>
        <translation>Autochrome कभी ऑनलाइन नहीं जाता।</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then drop the file.</source>
        <translation>पहले चित्र को इस कंप्यूटर पर सेव करें, फिर फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>There is no photo in it</source>
        <translation>इसमें कोई फ़ोटो नहीं है</translation>
    </message>
    <message>
        <source>Neither a picture nor a file was found.</source>
        <translation>न चित्र मिला न फ़ाइल।</translation>
    </message>
    <message>
        <source>Copy a picture or a file, then paste again.</source>
        <translation>चित्र या फ़ाइल कॉपी करें, फिर दोबारा चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>OwnColours</name>
    <message>
        <source>Colour it anew</source>
        <translation>नए रंग भरें</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>इस फ़ोटो के अपने रंग रहते हैं</translation>
    </message>
    <message>
        <source>You can have them replaced in the result. The photo itself stays as it is.</source>
        <translation>नतीजे में आप इन्हें बदलवा सकते हैं। फ़ोटो जैसा है वैसा ही रहेगा।</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the help</source>
        <translation>मदद का पन्ना</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} और %Ln और</numerusform>
            <numerusform>{names} और %Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>सुधार सेव किए बिना बंद करें?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>हाथ से बदले, सेव नहीं, और फ़ोटो के साथ रखे नहीं गए: {names}।</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>बिना सेव किए बंद करें</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos closed</source>
        <translation>
            <numerusform>%Ln फ़ोटो बंद हुई</numerusform>
            <numerusform>%Ln फ़ोटो बंद हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>{name} बंद हुई</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>कुछ भी मिटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>PastedPictures</name>
    <message>
        <source>Pasted photo</source>
        <translation>चिपकाया गया फ़ोटो</translation>
    </message>
    <message>
        <source>Pasted photo {number}</source>
        <translation>चिपकाया गया फ़ोटो {number}</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>{name} was not saved: {why}</source>
        <translation>{name} सेव नहीं हुई: {why}</translation>
    </message>
    <message>
        <source>Choose a model, and save it again.</source>
        <translation>कोई मॉडल चुनें और फिर से सेव करें।</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos by each model</source>
        <translation>हर मॉडल की फ़ोटो</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln photos…</source>
        <translation>
            <numerusform>%Ln फ़ोटो सेव करें…</numerusform>
            <numerusform>%Ln फ़ोटो सेव करें…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln photos</source>
        <translation>
            <numerusform>%Ln फ़ोटो बंद करें</numerusform>
            <numerusform>%Ln फ़ोटो बंद करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सेव करें…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>सुधार कॉपी करें</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>सुधार चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>केवल रंग के सुधार चिपकाएँ</translation>
    </message>
    <message>
        <source>Use these adjustments for</source>
        <translation>यही सुधार इनके लिए भी</translation>
    </message>
    <message>
        <source>The other selected photos</source>
        <translation>चुनी हुई बाकी फ़ोटो</translation>
    </message>
    <message>
        <source>All other open photos</source>
        <translation>खुली हुई बाकी सारी फ़ोटो</translation>
    </message>
    <message>
        <source>All photos that wait in the queue</source>
        <translation>कतार में इंतज़ार कर रही सारी फ़ोटो</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>नतीजा उसके फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>बाकी बंद करें</translation>
    </message>
</context>
<context>
    <name>PhotoNotices</name>
    <message>
        <source>This photo is already in colour</source>
        <translation>यह फ़ोटो पहले से रंगीन है</translation>
    </message>
    <message>
        <source>Nothing was changed. You can have its colours replaced.</source>
        <translation>कुछ नहीं बदला गया। आप इसके रंग बदलवा सकते हैं।</translation>
    </message>
    <message>
        <source>Colour it anew</source>
        <translation>नए रंग भरें</translation>
    </message>
    <message>
        <source>The old tint is left out</source>
        <translation>पुरानी रंगत छोड़ दी गई है</translation>
    </message>
    <message>
        <source>Old prints are often brownish. The new colours are made without that, and your own photo stays as it is.</source>
        <translation>पुराने प्रिंट अक्सर भूरे-से होते हैं। नए रंग उसके बिना बनते हैं, और आपका अपना फ़ोटो जैसा है वैसा ही रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>This file has %Ln pages</source>
        <translation>
            <numerusform>इस फ़ाइल में %Ln पन्ना है</numerusform>
            <numerusform>इस फ़ाइल में %Ln पन्ने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the first. Save as TIFF, and all of them are in colour.</source>
        <translation>आप पहला देख रहे हैं। TIFF में सेव करें तो सब रंगीन होंगे।</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} और %Ln और</numerusform>
            <numerusform>{names} और %Ln और</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read</source>
        <translation>
            <numerusform>%Ln फ़ोटो पढ़ी नहीं जा सकती</numerusform>
            <numerusform>%Ln फ़ोटो पढ़ी नहीं जा सकतीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Click one in the strip below to see why.</source>
        <translation>वजह देखने के लिए नीचे की पट्टी में किसी पर क्लिक करें।</translation>
    </message>
    <message>
        <source>The model {model}, which it was coloured with, is not here any more.</source>
        <translation>मॉडल {model}, जिससे इसमें रंग भरा गया था, अब नहीं है।</translation>
    </message>
    <message>
        <source>You see it by the usual one. What you chose stays until you change it.</source>
        <translation>आप इसे आम मॉडल से देख रहे हैं। आपने जो चुना है वह तब तक रहेगा जब तक आप न बदलें।</translation>
    </message>
    <message>
        <source>The model {model} is another version than the one that it was edited with.</source>
        <translation>मॉडल {model} का संस्करण उससे अलग है जिससे फ़ोटो में बदलाव किए गए थे।</translation>
    </message>
    <message>
        <source>Look whether you like its colours; what you set is as you set it.</source>
        <translation>देखें कि इसके रंग आपको पसंद हैं या नहीं; आपने जो सेट किया था वह वैसा ही है।</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>सब वापस लें</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सेव हो गया</translation>
    </message>
    <message>
        <source>Saved at {width} × {height} pixels</source>
        <translation>{width} × {height} पिक्सेल में सेव हो गया</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{folder} में {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>The coloured photo is on the clipboard, as a picture and as a file.</source>
        <translation>रंगीन फ़ोटो क्लिपबोर्ड पर है, तस्वीर और फ़ाइल दोनों रूपों में।</translation>
    </message>
</context>
<context>
    <name>PhotoPresenter</name>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>रंग भरे जा रहे हैं…</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>यह फ़ोटो पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>पहले कोई फ़ोटो खोलें</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>रंग भरने के लिए कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>इस फ़ोटो के अपने रंग रहते हैं</translation>
    </message>
    <message>
        <source>{dpi} dpi: {width} × {height} cm on paper</source>
        <translation>{dpi} dpi: काग़ज़ पर {width} × {height} सेमी</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} बिट</translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Distance {value}</source>
        <translation>दूरी {value}</translation>
    </message>
    <message>
        <source>{photo}, true colours</source>
        <translation>{photo}, असली रंग</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>चित्र {number}</translation>
    </message>
    <message>
        <source>{photo}, {model}, chosen as the best</source>
        <translation>{photo}, {model}, सबसे अच्छा चुना गया</translation>
    </message>
    <message>
        <source>{photo}, {model}</source>
        <translation>{photo}, {model}</translation>
    </message>
</context>
<context>
    <name>PixelField</name>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>फ़ोटो जैसा</translation>
    </message>
    <message>
        <source>Long side, px</source>
        <translation>लंबी भुजा, px</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>मेगापिक्सेल</translation>
    </message>
</context>
<context>
    <name>PointingButton</name>
    <message>
        <source>Correct colours</source>
        <translation>रंग ठीक करें</translation>
    </message>
    <message>
        <source>Say what colour a place has (K).
Click it or draw over it; [ and ] change the brush.
Ctrl and a click take a colour from the picture.
Space, or the middle button, moves the photo.</source>
        <translation>बताएँ कि किसी जगह का रंग क्या है (K)।
उस पर क्लिक करें या रेखा खींचें; [ और ] से ब्रश बदलता है।
Ctrl दबाकर क्लिक करने से चित्र से रंग लिया जाता है।
Space या बीच के बटन से फ़ोटो खिसकता है।</translation>
    </message>
</context>
<context>
    <name>PresetPresenter</name>
    <message>
        <source>Keep these settings as a preset</source>
        <translation>यह सेटिंग प्रीसेट के रूप में रखें</translation>
    </message>
    <message>
        <source>All five sliders are kept as they are now, for any photo.</source>
        <translation>पाँचों स्लाइडर जैसे हैं वैसे रखे जाते हैं, किसी भी फ़ोटो के लिए।</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>मेरा प्रीसेट</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>The preset was kept</source>
        <translation>प्रीसेट रख लिया गया</translation>
    </message>
    <message>
        <source>Find {name} behind the arrow to the right of the presets.</source>
        <translation>{name} प्रीसेट के दाईं ओर के तीर के पीछे मिलेगा।</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>All presets</source>
        <translation>सभी प्रीसेट</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>All presets; in use: {name}</source>
        <translation>सभी प्रीसेट; उपयोग में: {name}</translation>
    </message>
    <message>
        <source>Keep these settings as a preset…</source>
        <translation>यह सेटिंग प्रीसेट के रूप में रखें…</translation>
    </message>
    <message>
        <source>Forget a preset</source>
        <translation>प्रीसेट भुलाएँ</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Natural</source>
        <translation>सहज</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>चटख</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>पुराना</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>पन्ने पर</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>With the original</source>
        <translation>मूल के साथ</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>काग़ज़</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>हाशिये</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Say below that a computer coloured it</source>
        <translation>नीचे लिखें कि इसे कंप्यूटर ने रंगा</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>कोने में छोटा निशान</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF के रूप में सेव करें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>प्रिंटर खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>इस कंप्यूटर में कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>सँकरे</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>चौड़े</translation>
    </message>
    <message>
        <source>As fits the page</source>
        <translation>पन्ने के अनुसार</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>असली आकार</translation>
    </message>
    <message>
        <source>The photo is larger than the paper: its edges are cut off.</source>
        <translation>फ़ोटो काग़ज़ से बड़ी है: उसके किनारे कट जाएँगे।</translation>
    </message>
    <message>
        <source>{width} × {height} cm on paper</source>
        <translation>काग़ज़ पर {width} × {height} cm</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>The photo could not be printed.</source>
        <translation>फ़ोटो छापी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Look whether the printer is ready.</source>
        <translation>देखें कि प्रिंटर तैयार है या नहीं।</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Coloured by a computer, with Autochrome</source>
        <translation>कंप्यूटर ने रंगा, Autochrome से</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सेव करें</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>प्रिंटर की ओर</translation>
    </message>
    <message>
        <source>{name} is being printed.</source>
        <translation>{name} छप रही है।</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>reckoning the time left…</source>
        <translation>बाक़ी समय आँका जा रहा है…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} बाक़ी</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>एक मिनट से कम</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>लगभग एक मिनट</numerusform>
            <numerusform>लगभग %Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>लगभग {hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Move to the top</source>
        <translation>सबसे ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>सबसे नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Colour again</source>
        <translation>फिर से रंग भरें</translation>
    </message>
    <message>
        <source>Colour even if it is in colour</source>
        <translation>रंगीन हो तब भी रंग भरें</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>कतार से हटाएँ</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>नतीजा खोलें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>नतीजा उसके फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>फ़ोटो उसके फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Use the adjustments of the open photo</source>
        <translation>खुले फ़ोटो के सुधार काम में लें</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>दूसरा मॉडल काम में लें</translation>
    </message>
    <message>
        <source>Back to those of the queue</source>
        <translation>कतार वाले पर वापस</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>सुधार कॉपी करें</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>सुधार चिपकाएँ</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>केवल रंग के सुधार चिपकाएँ</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Tried again at the end</source>
        <translation>अंत में फिर कोशिश होगी</translation>
    </message>
    <message>
        <source>Waits to be made again</source>
        <translation>फिर से बनने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>बारी का इंतज़ार</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>रंग भरे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Without its last adjustments</source>
        <translation>आख़िरी सुधारों के बिना</translation>
    </message>
    <message>
        <source>In part: the file is cut</source>
        <translation>आंशिक: फ़ाइल अधूरी है</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>अच्छी</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>फिर से बनानी हैं</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>धूसर रखी गईं</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>देखना है</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>रंगीन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>%Ln बाक़ी</numerusform>
            <numerusform>%Ln बाक़ी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln नहीं हो सका</numerusform>
            <numerusform>%Ln नहीं हो सके</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln देखना है</numerusform>
            <numerusform>%Ln देखने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln अच्छी</numerusform>
            <numerusform>%Ln अच्छी</numerusform>
        </translation>
    </message>
    <message>
        <source>Mostly a guess: its colours are expected to be off by {error} on average, in units of a* and b*</source>
        <translation>ज़्यादातर अंदाज़ा: इसके रंगों में औसतन {error} की चूक का अंदाज़ा है, a* और b* की इकाइयों में</translation>
    </message>
    <message>
        <source>Has a model of its own: {model}</source>
        <translation>इसका अपना मॉडल है: {model}</translation>
    </message>
    <message>
        <source>Has adjustments of its own</source>
        <translation>इसके अपने सुधार हैं</translation>
    </message>
    <message>
        <source>To have them in its result, choose “Colour again” in its menu</source>
        <translation>नतीजे में इन्हें पाने के लिए इसके मेनू में “फिर से रंग भरें” चुनें</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>अभी यहाँ कुछ नहीं</translation>
    </message>
    <message>
        <source>{ended} of {total}</source>
        <translation>{total} में से {ended}</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>हर फ़ोटो के पास</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %Ln others</source>
        <translation>
            <numerusform>{folder} और %Ln अन्य</numerusform>
            <numerusform>{folder} और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop photos or a folder to fill the queue.</source>
        <translation>कतार भरने के लिए फ़ोटो या फ़ोल्डर छोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln छोड़ा</numerusform>
            <numerusform>%Ln छोड़े</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in part</source>
        <translation>
            <numerusform>%Ln आंशिक</numerusform>
            <numerusform>%Ln आंशिक</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the photos at hand…</source>
        <translation>हाथ के फ़ोटो पूरे हो रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln to go</source>
        <translation>
            <numerusform>ठहरा हुआ, %Ln बाक़ी</numerusform>
            <numerusform>ठहरा हुआ, %Ln बाक़ी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being written</source>
        <translation>
            <numerusform>%Ln फ़ाइल अब भी लिखी जा रही है</numerusform>
            <numerusform>%Ln फ़ाइलें अब भी लिखी जा रही हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln to go</source>
        <translation>
            <numerusform>इंतज़ार में, %Ln बाक़ी</numerusform>
            <numerusform>इंतज़ार में, %Ln बाक़ी</numerusform>
        </translation>
    </message>
    <message>
        <source>All in colour</source>
        <translation>सब रंगीन</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in colour</source>
        <translation>
            <numerusform>%Ln रंगीन</numerusform>
            <numerusform>%Ln रंगीन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>उनमें से %Ln आंशिक</numerusform>
            <numerusform>उनमें से %Ln आंशिक</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos whose files end too early are listed under “To look at”.</source>
        <translation>जिन फ़ोटो की फ़ाइलें बीच में ही ख़त्म हो जाती हैं, वे “देखने हैं” में हैं।</translation>
    </message>
    <message>
        <source>Click a photo that failed to see why.</source>
        <translation>कारण देखने के लिए उस फ़ोटो पर क्लिक करें जो नहीं हो सका।</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}।</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>कतार पूरी हो गई</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>कहीं और चल रहा है</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>नतीजे दिखाएँ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos…</source>
        <translation>
            <numerusform>%Ln फ़ोटो में रंग भरें…</numerusform>
            <numerusform>%Ln फ़ोटो में रंग भरें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Both finish the photos at hand first. Nothing is lost.</source>
        <translation>दोनों हाथ के फ़ोटो पहले पूरे करते हैं। कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Continue goes on at once. Stop keeps what waits for another time.</source>
        <translation>जारी रखें तुरंत आगे बढ़ता है। रोकें बाक़ी को बाद के लिए रखता है।</translation>
    </message>
    <message>
        <source>It goes on by itself. Continue looks at once.</source>
        <translation>यह अपने आप आगे बढ़ेगा। जारी रखें तुरंत देखता है।</translation>
    </message>
    <message>
        <source>What waits stays in the queue.</source>
        <translation>जो बाक़ी है वह कतार में रहता है।</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue. What you add here is taken, too.</source>
        <translation>दूसरा Autochrome इस कतार पर काम कर रहा है। यहाँ जो जोड़ेंगे वह भी ले लेगा।</translation>
    </message>
    <message>
        <source>Nothing with “{text}” in its name, folder or reason</source>
        <translation>नाम, फ़ोल्डर या कारण में “{text}” कहीं नहीं</translation>
    </message>
    <message>
        <source>No photo needs a look</source>
        <translation>कोई फ़ोटो देखना बाक़ी नहीं</translation>
    </message>
    <message>
        <source>No photo failed</source>
        <translation>ऐसा कोई फ़ोटो नहीं जो न हो सका</translation>
    </message>
    <message>
        <source>No photo is left to do</source>
        <translation>कोई फ़ोटो बाक़ी नहीं</translation>
    </message>
    <message>
        <source>No photo is in colour yet</source>
        <translation>अभी कोई फ़ोटो रंगीन नहीं</translation>
    </message>
    <message>
        <source>No photo was skipped</source>
        <translation>कोई फ़ोटो नहीं छोड़ी गई</translation>
    </message>
    <message>
        <source>All results are looked at</source>
        <translation>सभी नतीजे देखे जा चुके हैं</translation>
    </message>
    <message>
        <source>No result is marked good</source>
        <translation>कोई नतीजा अच्छा नहीं चिह्नित है</translation>
    </message>
    <message>
        <source>No photo is to be made again</source>
        <translation>कोई फ़ोटो फिर से नहीं बनानी है</translation>
    </message>
    <message>
        <source>No photo is left grey</source>
        <translation>कोई फ़ोटो धूसर नहीं रखी गई</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>हर मिनट %Ln</numerusform>
            <numerusform>हर मिनट %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation>
            <numerusform>हर घंटे %Ln</numerusform>
            <numerusform>हर घंटे %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln फ़ोटो</numerusform>
            <numerusform>%Ln फ़ोटो</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFiles</name>
    <message>
        <source>Choose a folder for all results</source>
        <translation>सभी नतीजों के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>There are no results</source>
        <translation>कोई नतीजा नहीं है</translation>
    </message>
    <message>
        <source>No photo in the queue was coloured.</source>
        <translation>कतार की किसी फ़ोटो में रंग नहीं भरा गया।</translation>
    </message>
    <message>
        <source>Save a report of the queue</source>
        <translation>कतार की रिपोर्ट सेव करें</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>स्प्रेडशीट के लिए तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Autochrome report</source>
        <translation>Autochrome रिपोर्ट</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>रिपोर्ट सेव हो गई</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{folder} में {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>कतार की प्रगति</translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>एक-एक देखें…</translation>
    </message>
    <message>
        <source>Look through the results (Ctrl+L)</source>
        <translation>नतीजे एक-एक कर देखें (Ctrl+L)</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>कतार के बारे में और</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>कतार ख़ाली करें</translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>कतार छिपाएँ</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>जो नहीं हुए, फिर करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Choose one folder for all results</source>
        <translation>सभी नतीजों के लिए एक फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Apply my adjustments to all</source>
        <translation>मेरे सुधार सब पर लगाएँ</translation>
    </message>
    <message>
        <source>Colour all photos with model and sliders as they are now, in place of what each has of its own</source>
        <translation>सभी फ़ोटो में अभी के मॉडल और स्लाइडर की स्थिति से रंग भरें, हर एक के अपने सुधारों की जगह</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ठहरें</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>फ़ोल्डर पर नज़र रखें…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>रिपोर्ट सेव करें…</translation>
    </message>
    <message>
        <source>Take out what is done</source>
        <translation>जो हो चुके उन्हें निकालें</translation>
    </message>
    <message>
        <source>Show the next that failed</source>
        <translation>अगली जो नहीं हुई, दिखाएँ</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>नतीजे यहाँ जाते हैं</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No colour model is installed</source>
        <translation>कोई रंग मॉडल इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>The photos of the queue wait until there is one.</source>
        <translation>कतार के फ़ोटो मॉडल आने तक रुके रहेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still wait</source>
        <translation>
            <numerusform>%Ln फ़ोटो अब भी बाक़ी है</numerusform>
            <numerusform>%Ln फ़ोटो अब भी बाक़ी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is as you left it; nothing was lost.</source>
        <translation>कतार वैसी ही है जैसी आपने छोड़ी थी; कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>कतार दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in the queue already</source>
        <translation>
            <numerusform>%Ln फ़ोटो पहले से क़तार में है</numerusform>
            <numerusform>%Ln फ़ोटो पहले से क़तार में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays where it is, and is made once.</source>
        <translation>वह जहाँ है वहीं रहता है, और एक ही बार बनता है।</translation>
    </message>
    <message>
        <source>They stay where they are, and each is made once.</source>
        <translation>वे जहाँ हैं वहीं रहते हैं, और हर एक एक ही बार बनता है।</translation>
    </message>
    <message>
        <source>To have it again, choose “Colour again” in the photo’s menu.</source>
        <translation>उसे फिर पाने के लिए फ़ोटो के मेन्यू में “फिर से रंग भरें” चुनें।</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>कतार के फ़ोटो</translation>
    </message>
    <message>
        <source>Hide the photos of all folders</source>
        <translation>सभी फ़ोल्डरों की फ़ोटो छिपाएँ</translation>
    </message>
    <message>
        <source>Show the photos of all folders</source>
        <translation>सभी फ़ोल्डरों की फ़ोटो दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ReachSlider</name>
    <message>
        <source>How much else gets this colour (Alt and the wheel over a place)</source>
        <translation>और कितना कुछ यह रंग ले (जगह पर Alt और माउस का पहिया)</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>दायरा</translation>
    </message>
    <message>
        <source>This spot</source>
        <translation>बस यहीं</translation>
    </message>
    <message>
        <source>This thing</source>
        <translation>यही चीज़</translation>
    </message>
    <message>
        <source>Everything like it</source>
        <translation>ऐसी हर चीज़</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>हाल के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>हाल में खोला हुआ भूल जाएँ</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message numerus="yes">
        <source>%Ln more are open: choose one as a file</source>
        <translation>
            <numerusform>%Ln और खुली है: उसे फ़ाइल के रूप में चुनें</numerusform>
            <numerusform>%Ln और खुली हैं: कोई एक फ़ाइल के रूप में चुनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>दूसरा फ़ोटो…</translation>
    </message>
    <message>
        <source>Choose a photo in colour</source>
        <translation>रंगीन फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>फ़ोटो ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>No colours were taken from {name}</source>
        <translation>{name} से कोई रंग नहीं लिया गया</translation>
    </message>
    <message>
        <source>It is black and white itself.</source>
        <translation>वह ख़ुद काला-सफ़ेद है।</translation>
    </message>
    <message>
        <source>Choose a photo in colour, or open it and see to its colours first.</source>
        <translation>कोई रंगीन फ़ोटो चुनें, या इसे खोलकर पहले इसके रंग ठीक कर लें।</translation>
    </message>
    <message>
        <source>The model in use cannot tell what is alike.</source>
        <translation>काम में लिया मॉडल नहीं बता सकता कि क्या मिलता-जुलता है।</translation>
    </message>
    <message>
        <source>Choose the model Natural.</source>
        <translation>मॉडल Natural चुनें।</translation>
    </message>
    <message>
        <source>Nothing in it is like anything in this photo.</source>
        <translation>उसमें कुछ भी इस फ़ोटो की किसी चीज़ जैसा नहीं है।</translation>
    </message>
    <message>
        <source>Choose a photo that shows the same things in a similar light.</source>
        <translation>ऐसा फ़ोटो चुनें जिसमें यही चीज़ें मिलती-जुलती रोशनी में हों।</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>दूसरे फ़ोटो</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>As in {name}</source>
        <translation>{name} जैसा</translation>
    </message>
    <message>
        <source>From the colours without the reference to those with it</source>
        <translation>संदर्भ फ़ोटो के बिना के रंगों से उसके साथ के रंगों तक</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>संदर्भ फ़ोटो हटाएँ</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Photos that were not learned from</source>
        <translation>जिन फ़ोटो से नहीं सीखा</translation>
    </message>
    <message>
        <source>Distance from the real colours</source>
        <translation>असली रंगों से दूरी</translation>
    </message>
    <message>
        <source>The lower, the better.</source>
        <translation>जितना कम, उतना अच्छा।</translation>
    </message>
    <message>
        <source>Colourfulness, of the real photos</source>
        <translation>रंगीनी, असली फ़ोटो के मुक़ाबले</translation>
    </message>
    <message>
        <source>Best near 100 %.</source>
        <translation>100 % के पास सबसे अच्छा।</translation>
    </message>
    <message>
        <source>Likeness to the real photos</source>
        <translation>असली फ़ोटो से समानता</translation>
    </message>
    <message>
        <source>The higher, the better.</source>
        <translation>जितना ज़्यादा, उतना अच्छा।</translation>
    </message>
    <message>
        <source>Photos left grey are ahead in likeness here, for no colour is never a wrong colour. It says little about how they look.</source>
        <translation>धूसर छोड़े फ़ोटो यहाँ समानता में आगे हैं, क्योंकि जहाँ रंग नहीं वहाँ ग़लत रंग भी नहीं। वे कैसे दिखते हैं, इस बारे में यह कम ही बताता है।</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>नया मॉडल काम में लें</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>अभी वाला रहने दें</translation>
    </message>
    <message>
        <source>Use the new one all the same</source>
        <translation>फिर भी नया काम में लें</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} रहने दें</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>धूसर</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>असली</translation>
    </message>
    <message>
        <source>left grey: {value}</source>
        <translation>धूसर छोड़ने पर: {value}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Photos or figures</source>
        <translation>फ़ोटो या आँकड़े</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>बने चित्र</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Compare others…</source>
        <translation>दूसरों की तुलना करें…</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>नाम दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>असली रंग</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>उपयोग नहीं हो सका</translation>
    </message>
    <message>
        <source>All models coloured the same photos at their usual settings. A model that comes nearer is a safer guess; what looks best you see in the photos.</source>
        <translation>सभी मॉडलों ने वही फ़ोटो अपनी सामान्य सेटिंग से रंगीं। जो पास आता है उसका अनुमान अधिक भरोसेमंद है; क्या सबसे अच्छा दिखता है, यह फ़ोटो में देखें।</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>The photos by each model</source>
        <translation>हर मॉडल की फ़ोटो</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>How near each model comes</source>
        <translation>हर मॉडल कितना पास आता है</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Results looked at</source>
        <translation>देखे गए नतीजे</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>सबसे संदिग्ध पहले</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>All results small (T)</source>
        <translation>सभी नतीजे छोटे (T)</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>वापस कतार पर (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Good (G)</source>
        <translation>अच्छा (G)</translation>
    </message>
    <message>
        <source>The result can stay</source>
        <translation>नतीजा रह सकता है</translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>फिर से (A)</translation>
    </message>
    <message>
        <source>Make it once more, as the photo’s adjustments are then</source>
        <translation>फिर से बनाएँ, तब फ़ोटो के जो समायोजन हों उनके साथ</translation>
    </message>
    <message>
        <source>Leave grey (Y)</source>
        <translation>धूसर रखें (Y)</translation>
    </message>
    <message>
        <source>Do not use the result: its file is kept, and it is not made anew</source>
        <translation>नतीजे का उपयोग न करें: उसकी फ़ाइल रहती है, और वह फिर नहीं बनता</translation>
    </message>
    <message>
        <source>Take the last mark back (U)</source>
        <translation>पिछला चिह्न वापस लें (U)</translation>
    </message>
    <message>
        <source>Open the photo with its adjustments (Return)</source>
        <translation>फ़ोटो को उसके समायोजनों के साथ खोलें (Return)</translation>
    </message>
    <message>
        <source>{looked_at} of {results} looked at</source>
        <translation>{results} में से {looked_at} देखे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln अच्छी</numerusform>
            <numerusform>%Ln अच्छी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln again</source>
        <translation>
            <numerusform>%Ln फिर से</numerusform>
            <numerusform>%Ln फिर से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left grey</source>
        <translation>
            <numerusform>%Ln धूसर रखी</numerusform>
            <numerusform>%Ln धूसर रखीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>विभाजित</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (S)</source>
        <translation>मूल और रंगीन फ़ोटो, बीच में खींचने की रेखा (S)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (S)</source>
        <translation>मूल और रंगीन फ़ोटो साथ-साथ (S)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>The coloured photo alone; hold O to see the original</source>
        <translation>केवल रंगीन फ़ोटो; मूल देखने के लिए O दबाए रखें</translation>
    </message>
    <message>
        <source>The result is not there</source>
        <translation>नतीजा वहाँ नहीं है</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>doubt {doubt}</source>
        <translation>संदेह {doubt}</translation>
    </message>
</context>
<context>
    <name>ReviewFrames</name>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There are no results yet</source>
        <translation>अभी कोई नतीजा नहीं है</translation>
    </message>
    <message>
        <source>Photos of the queue that are in colour can be looked through here.</source>
        <translation>कतार की जो फ़ोटो रंगीन हैं, उन्हें यहाँ एक-एक कर देखा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>Look through the results</source>
        <translation>नतीजे एक-एक कर देखें</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress of the training</source>
        <translation>सिखाने की प्रगति</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>धूसर</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>असली</translation>
    </message>
    <message>
        <source>Photos that it has never seen</source>
        <translation>जो फ़ोटो इसने कभी नहीं देखे</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ठहरें</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>रोकें और सबसे अच्छा रखें</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>पीछे चलने दें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>How far its colours are off</source>
        <translation>इसके रंग कितने हटे हैं</translation>
    </message>
    <message>
        <source>The lower, the better</source>
        <translation>जितना कम, उतना अच्छा</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the coloured photo as</source>
        <translation>रंगीन फ़ोटो इस नाम से सेव करें</translation>
    </message>
    <message>
        <source>The photo itself is never replaced</source>
        <translation>फ़ोटो को कभी बदला नहीं जाता</translation>
    </message>
    <message>
        <source>{name} stays as it is. The coloured photo can be saved beside it as {new}.</source>
        <translation>{name} जैसा है वैसा ही रहेगा। रंगीन फ़ोटो उसके पास {new} नाम से सेव हो सकता है।</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>दूसरा नाम…</translation>
    </message>
    <message>
        <source>Save beside it</source>
        <translation>उसके पास सेव करें</translation>
    </message>
    <message>
        <source>{name} is saved already</source>
        <translation>{name} पहले से सहेजा हुआ है</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>तब से कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} पहले से है</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so. Keeping both saves {name}.</source>
        <translation>आपके कहे बिना कुछ नहीं बदला जाता। दोनों रखने पर {name} सेव होगा।</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदल दें</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>दोनों रखें</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Your colours are still here.</source>
        <translation>{folder} में कुछ सेव नहीं हो सकता। आपके रंग अब भी यहीं हैं।</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>दूसरी जगह चुनें…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Window and computer</source>
        <translation>विंडो और कंप्यूटर</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>जो फ़ाइलें बनती हैं</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>यह पन्ना पहले जैसा करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Take one of the first nine presets</source>
        <translation>पहले नौ प्रीसेट में से एक लें</translation>
    </message>
    <message>
        <source>Reset one slider</source>
        <translation>एक स्लाइडर पहले जैसा करें</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>डबल क्लिक</translation>
    </message>
    <message>
        <source>Move the frame of a crop</source>
        <translation>कटाई का चौखटा खिसकाएँ</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>तीर</translation>
    </message>
    <message>
        <source>Draw its sides, larger or smaller</source>
        <translation>उसकी भुजाएँ खींचें, बड़ा या छोटा</translation>
    </message>
    <message>
        <source>Ctrl+arrows, + −</source>
        <translation>Ctrl+तीर, + −</translation>
    </message>
    <message>
        <source>Lay it on its other side</source>
        <translation>उसे दूसरी करवट रखें</translation>
    </message>
    <message>
        <source>See the original, while held</source>
        <translation>मूल देखें, जब तक दबा हो</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>पॉइंटर पर बड़ा करें</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>माउस का पहिया</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>बिठाएँ या 100 %</translation>
    </message>
    <message>
        <source>Move photos in the queue</source>
        <translation>कतार में फ़ोटो खिसकाएँ</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>To the top, to the end</source>
        <translation>सबसे ऊपर, सबसे नीचे</translation>
    </message>
    <message>
        <source>Alt+Home, End</source>
        <translation>Alt+Home, End</translation>
    </message>
    <message>
        <source>Take photos out of the queue</source>
        <translation>कतार से फ़ोटो निकालें</translation>
    </message>
    <message>
        <source>Thinner, thicker brush</source>
        <translation>ब्रश पतला, मोटा करें</translation>
    </message>
    <message>
        <source>Take a colour from the picture</source>
        <translation>चित्र से रंग लें</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+क्लिक</translation>
    </message>
    <message>
        <source>Reach further, less far</source>
        <translation>दायरा बढ़ाएँ, घटाएँ</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+पहिया</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>फ़ोटो खिसकाएँ</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Space और खींचें</translation>
    </message>
    <message>
        <source>Go through the places</source>
        <translation>जगहों पर बारी-बारी जाएँ</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>जगह खिसकाएँ</translation>
    </message>
    <message>
        <source>Choose its colour</source>
        <translation>उसका रंग चुनें</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>जगह हटाएँ</translation>
    </message>
    <message>
        <source>Set a place in the middle</source>
        <translation>बीच में जगह चुनें</translation>
    </message>
    <message>
        <source>Put the tool down</source>
        <translation>औज़ार रखें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Correct colours</source>
        <translation>रंग ठीक करें</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Save the picture as</source>
        <translation>तस्वीर इस नाम से सेव करें</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Save at another size</source>
        <translation>दूसरे आकार में सेव करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>नाम और जगह…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>फ़ाइल का आकार</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>इसके लिए पहले गुणवत्ता घटती है, फिर आकार; {formats} में सिर्फ़ आकार।</translation>
    </message>
    <message>
        <source>The photo is smaller: it stays as it is, {width} × {height} pixels.</source>
        <translation>फ़ोटो छोटी है: वह जैसी है वैसी ही रहेगी, {width} × {height} पिक्सेल।</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels.</source>
        <translation>नतीजा {width} × {height} पिक्सेल का है।</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels, or fewer.</source>
        <translation>नतीजा {width} × {height} पिक्सेल या कम का है।</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshot {number}</source>
        <translation>स्नैपशॉट {number}</translation>
    </message>
</context>
<context>
    <name>SnapshotsPresenter</name>
    <message>
        <source>“{name}” is as the photo is now</source>
        <translation>“{name}” वैसा ही है जैसी फ़ोटो अभी है</translation>
    </message>
    <message>
        <source>Nothing has changed since it was taken.</source>
        <translation>उसके बाद से कुछ नहीं बदला है।</translation>
    </message>
    <message numerus="yes">
        <source>This photo has %Ln snapshots</source>
        <translation>
            <numerusform>इस फ़ोटो का %Ln स्नैपशॉट है</numerusform>
            <numerusform>इस फ़ोटो के %Ln स्नैपशॉट हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>It can have no more. Remove one that you do not need.</source>
        <translation>इससे ज़्यादा नहीं हो सकते। जिसकी ज़रूरत न हो, उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Click one to go back to it</source>
        <translation>किसी पर वापस जाने के लिए उस पर क्लिक करें</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>अब तक कोई नहीं</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>स्नैपशॉट लें</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>स्नैपशॉट</translation>
    </message>
    <message>
        <source>{name}: by {model}, {time}</source>
        <translation>{name}: {model} से, {time}</translation>
    </message>
    <message>
        <source>The model {model} is not here any more</source>
        <translation>मॉडल {model} अब नहीं है</translation>
    </message>
    <message>
        <source>“{name}” was taken with it, and is shown by {usual} instead.</source>
        <translation>“{name}” उसी से लिया गया था, और अब {usual} से दिखाया जा रहा है।</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>स्नैपशॉट का नाम बदलें</translation>
    </message>
    <message>
        <source>It keeps the adjustments of a moment, whatever it is called.</source>
        <translation>नाम कुछ भी हो, यह किसी एक पल के सुधार रखता है।</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Snapshot removed</source>
        <translation>स्नैपशॉट हटाया गया</translation>
    </message>
    <message>
        <source>“{name}” is gone. The photo looks as before.</source>
        <translation>“{name}” हट गया। फ़ोटो पहले जैसी ही दिखती है।</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>वापस रखें</translation>
    </message>
</context>
<context>
    <name>SplitSlider</name>
    <message>
        <source>Line between original and colour</source>
        <translation>मूल और रंगीन के बीच की रेखा</translation>
    </message>
    <message>
        <source>Percent of the width left of the line</source>
        <translation>रेखा के बाईं ओर चौड़ाई का प्रतिशत</translation>
    </message>
    <message>
        <source>The photo is in colour</source>
        <translation>फ़ोटो रंगीन है</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>कोई फ़ोटो नहीं</translation>
    </message>
    <message>
        <source>Photo: the original</source>
        <translation>फ़ोटो: मूल</translation>
    </message>
    <message>
        <source>Photo: two pictures of it beside each other</source>
        <translation>फ़ोटो: उसकी दो तस्वीरें साथ-साथ</translation>
    </message>
    <message>
        <source>Photo: the original, its colour is not there yet</source>
        <translation>फ़ोटो: मूल, रंग अभी नहीं आया</translation>
    </message>
    <message>
        <source>Photo: in colour</source>
        <translation>फ़ोटो: रंगीन</translation>
    </message>
    <message>
        <source>Photo: the original to the left, in colour to the right</source>
        <translation>फ़ोटो: बाईं ओर मूल, दाईं ओर रंगीन</translation>
    </message>
    <message>
        <source>Photo: the original left of a line, in colour right of it</source>
        <translation>फ़ोटो: रेखा के बाईं ओर मूल, दाईं ओर रंगीन</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>हाल में खोले गए</translation>
    </message>
    <message>
        <source>No photo at hand? Try one of these</source>
        <translation>कोई फ़ोटो पास नहीं? इनमें से एक आज़माएँ</translation>
    </message>
    <message>
        <source>Bring old photographs into colour</source>
        <translation>पुराने फ़ोटो में रंग भरें</translation>
    </message>
    <message>
        <source>Drop a photo, several, or a whole folder anywhere in this window.</source>
        <translation>एक फ़ोटो, कई फ़ोटो या पूरा फ़ोल्डर इस विंडो में कहीं भी छोड़ें।</translation>
    </message>
    <message>
        <source>or paste a picture with Ctrl+V</source>
        <translation>या Ctrl+V से चित्र चिपकाएँ</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>सब कुछ इसी कंप्यूटर पर होता है। कोई फ़ोटो बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>फ़ोटो खोलें…</translation>
    </message>
    <message>
        <source>Choose one or more photos (Ctrl+O)</source>
        <translation>एक या ज़्यादा फ़ोटो चुनें (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
        <source>Choose a folder of photos (Ctrl+Shift+O)</source>
        <translation>फ़ोटो का फ़ोल्डर चुनें (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>{model}, with my adjustments</source>
        <translation>{model}, मेरे सुधारों के साथ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own. Yours take their place this time; turns and colours set by hand stay.</source>
        <translation>
            <numerusform>%Ln फ़ोटो के अपने हैं। इस बार उनकी जगह आपके लगेंगे; घुमाव और हाथ से रखे रंग रहेंगे।</numerusform>
            <numerusform>%Ln फ़ोटो के अपने हैं। इस बार उनकी जगह आपके लगेंगे; घुमाव और हाथ से रखे रंग रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own, and are coloured with them.</source>
        <translation>
            <numerusform>%Ln फ़ोटो के अपने हैं, और उसमें उन्हीं से रंग भरा जाता है।</numerusform>
            <numerusform>%Ln फ़ोटो के अपने हैं, और उनमें उन्हीं से रंग भरा जाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos</source>
        <translation>
            <numerusform>%Ln फ़ोटो में रंग भरें</numerusform>
            <numerusform>%Ln फ़ोटो में रंग भरें</numerusform>
        </translation>
    </message>
    <message>
        <source>known after the first photos</source>
        <translation>पहले कुछ फ़ोटो के बाद पता चलेगा</translation>
    </message>
    <message>
        <source>trying a few of them…</source>
        <translation>कुछ पर आज़मा रहे हैं…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results would have the name of a file that is there</source>
        <translation>
            <numerusform>%Ln नतीजे का नाम मौजूद फ़ाइल जैसा होगा</numerusform>
            <numerusform>%Ln नतीजों के नाम मौजूद फ़ाइलों जैसे होंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>About {needed}, but only {free} are free. Make room or choose another folder: what does not fit waits until there is room.</source>
        <translation>लगभग {needed}, पर केवल {free} ख़ाली है। जगह बनाएँ या दूसरा फ़ोल्डर चुनें: जो नहीं समाएगा वह जगह होने तक प्रतीक्षा करेगा।</translation>
    </message>
    <message>
        <source>Less than 1 MB; {free} are free</source>
        <translation>1 MB से कम; {free} ख़ाली है</translation>
    </message>
    <message>
        <source>About {needed}; {free} are free</source>
        <translation>लगभग {needed}; {free} ख़ाली है</translation>
    </message>
    <message>
        <source>{words} (still counting)</source>
        <translation>{words} (अभी गिनती जारी)</translation>
    </message>
    <message>
        <source>Keep both: new results get a number</source>
        <translation>दोनों रखें: नए नतीजों को संख्या मिलेगी</translation>
    </message>
    <message>
        <source>Leave photos alone that have their result</source>
        <translation>जिन फ़ोटो का नतीजा है उन्हें छोड़ दें</translation>
    </message>
    <message>
        <source>Make results anew, in place of those of the same photo</source>
        <translation>नतीजा फिर से बनाएँ, उसी फ़ोटो के पुराने नतीजे की जगह</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>डिस्क पर जगह</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>नतीजे यहाँ जाते हैं</translation>
    </message>
    <message>
        <source>The first is</source>
        <translation>पहले का नाम</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>कम विकल्प</translation>
    </message>
    <message>
        <source>Folder, names and format…</source>
        <translation>फ़ोल्डर, नाम और फ़ॉर्मैट…</translation>
    </message>
</context>
<context>
    <name>StartupNotes</name>
    <message>
        <source>Some of what Autochrome remembers was damaged</source>
        <translation>Autochrome को जो याद रहता है उसमें से कुछ ख़राब था</translation>
    </message>
    <message>
        <source>It could not be read and was set aside in {folder}: {names}.</source>
        <translation>यह पढ़ा नहीं जा सका और {folder} में अलग रख दिया गया: {names}।</translation>
    </message>
    <message>
        <source>What was in it is as at the first start. All else is as you left it.</source>
        <translation>उसमें जो था वह पहली शुरुआत जैसा है। बाक़ी सब वैसा है जैसा आपने छोड़ा था।</translation>
    </message>
    <message>
        <source>Autochrome did not end well the last time</source>
        <translation>पिछली बार Autochrome ठीक से बंद नहीं हुआ</translation>
    </message>
    <message>
        <source>The mark of an open window was left behind, and this window has replaced it.</source>
        <translation>खुली खिड़की का निशान रह गया था, और इस खिड़की ने उसे बदल दिया है।</translation>
    </message>
    <message>
        <source>Another window of Autochrome does not answer</source>
        <translation>Autochrome की दूसरी खिड़की जवाब नहीं दे रही</translation>
    </message>
    <message>
        <source>It may hang, be open on another computer, or be out of reach.</source>
        <translation>शायद वह अटकी है, किसी दूसरे कंप्यूटर पर खुली है या पहुँच से बाहर है।</translation>
    </message>
    <message>
        <source>Close it if you can: each of the two knows nothing of what the other changes.</source>
        <translation>हो सके तो उसे बंद करें: दोनों में से कोई नहीं जानती कि दूसरी क्या बदलती है।</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Drag the result out, or click to print or send it</source>
        <translation>नतीजा बाहर खींचें, या छापने और भेजने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Your mail program has it</source>
        <translation>आपके ई-मेल प्रोग्राम को मिल गया</translation>
    </message>
    <message>
        <source>{name} is attached to a new mail.</source>
        <translation>{name} नई ई-मेल में संलग्न है।</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>किसी ई-मेल प्रोग्राम ने उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{name} could not be attached to a mail.</source>
        <translation>{name} को ई-मेल में संलग्न नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Drag the result into your mail, or copy it and paste it there.</source>
        <translation>नतीजे को अपनी ई-मेल में खींचें, या कॉपी करके वहाँ चिपकाएँ।</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message numerus="yes">
        <source>%Ln photos still to be coloured would be taken out. No file is touched.</source>
        <translation>
            <numerusform>%Ln फ़ोटो जिसमें रंग भरना बाक़ी है निकाल दिया जाएगा। किसी फ़ाइल को छुआ नहीं जाता।</numerusform>
            <numerusform>%Ln फ़ोटो जिनमें रंग भरना बाक़ी है निकाल दिए जाएँगे। किसी फ़ाइल को छुआ नहीं जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the queue?</source>
        <translation>कतार ख़ाली करें?</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>कतार ख़ाली करें</translation>
    </message>
    <message>
        <source>Take out what is done?</source>
        <translation>जो पूरा हो गया उसे हटाएँ?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln photos out?</source>
        <translation>
            <numerusform>%Ln फ़ोटो हटाएँ?</numerusform>
            <numerusform>%Ln फ़ोटो हटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>What was thought of %Ln results would be forgotten; a report saved before keeps it.</source>
        <translation>
            <numerusform>%Ln नतीजे के बारे में दी गई राय भुला दी जाएगी; पहले सेव की गई रिपोर्ट उसे रखती है।</numerusform>
            <numerusform>%Ln नतीजों के बारे में दी गई राय भुला दी जाएगी; पहले सेव की गई रिपोर्ट उसे रखती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रहने दें</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ThumbnailWall</name>
    <message>
        <source>Some of the photos</source>
        <translation>कुछ फ़ोटो</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>The training could not be started.</source>
        <translation>सिखाना शुरू नहीं हो सका।</translation>
    </message>
    <message>
        <source>Check that what it takes is still installed.</source>
        <translation>देखें कि ज़रूरी चीज़ें अब भी इंस्टॉल हैं।</translation>
    </message>
    <message>
        <source>The training was ended from outside.</source>
        <translation>सिखाना बाहर से बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Perhaps the memory ran short: close other programs and try again.</source>
        <translation>शायद मेमोरी कम पड़ी: दूसरे प्रोग्राम बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The training met a fault of its own.</source>
        <translation>सिखाने में अपनी गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>कृपया ब्योरे के साथ ख़बर दें।</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln black and white</source>
        <translation>
            <numerusform>%Ln काला-सफ़ेद</numerusform>
            <numerusform>%Ln काले-सफ़ेद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in one tone, like sepia</source>
        <translation>
            <numerusform>%Ln एक ही रंगत का, जैसे सीपिया</numerusform>
            <numerusform>%Ln एक ही रंगत के, जैसे सीपिया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln ख़राब</numerusform>
            <numerusform>%Ln ख़राब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too small</source>
        <translation>
            <numerusform>%Ln बहुत छोटा</numerusform>
            <numerusform>%Ln बहुत छोटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there twice</source>
        <translation>
            <numerusform>%Ln दो बार है</numerusform>
            <numerusform>%Ln दो बार हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>काला-सफ़ेद</translation>
    </message>
    <message>
        <source>in one tone, like sepia</source>
        <translation>एक ही रंगत, जैसे सीपिया</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>ख़राब</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>बहुत छोटा</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>दो बार है</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} मिनट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln घंटा</numerusform>
            <numerusform>%Ln घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready at about {time}.</source>
        <translation>लगभग {time} तक तैयार।</translation>
    </message>
    <message>
        <source>Ready tomorrow at about {time}.</source>
        <translation>कल लगभग {time} तक तैयार।</translation>
    </message>
    <message numerus="yes">
        <source>Ready in %Ln days, at about {time}.</source>
        <translation>
            <numerusform>%Ln दिन में तैयार, लगभग {time} तक।</numerusform>
            <numerusform>%Ln दिन में तैयार, लगभग {time} तक।</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>आपके फ़ोटो देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Learning from your photos</source>
        <translation>आपके फ़ोटो से सीख रहा है</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>ठहर रहा है…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ठहरा हुआ</translation>
    </message>
    <message>
        <source>Stopping, and keeping the best</source>
        <translation>रुक रहा है, सबसे अच्छा रख रहा है</translation>
    </message>
    <message>
        <source>Finishing the new model</source>
        <translation>नया मॉडल पूरा किया जा रहा है</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>ख़त्म हो रहा है…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>सिखाना पूरा हुआ</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>सिखाना आगे नहीं बढ़ सका</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>इसमें थोड़ा समय लगता है।</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{total} में से {done} फ़ोटो</translation>
    </message>
    <message>
        <source>It takes up where it left off. This takes a moment.</source>
        <translation>यह वहीं से शुरू करता है जहाँ रुका था। इसमें थोड़ा समय लगता है।</translation>
    </message>
    <message>
        <source>It measures how fast this computer is. This takes a minute or two.</source>
        <translation>यह नापता है कि कंप्यूटर कितना तेज़ है। इसमें एक-दो मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>It is made into a file and tested on photos that it has never seen. This takes a minute or two.</source>
        <translation>इसकी फ़ाइल बनाई जाती है और उन फ़ोटो पर जाँच होती है जो इसने कभी नहीं देखे। इसमें एक-दो मिनट लगते हैं।</translation>
    </message>
    <message>
        <source>Nothing is lost, even if you close Autochrome now.</source>
        <translation>कुछ नहीं खोता, चाहे आप अभी Autochrome बंद कर दें।</translation>
    </message>
    <message>
        <source>It looks at {n} pictures a second, cut from {photos} photos.</source>
        <translation>यह हर सेकंड {n} चित्र देखता है, जो {photos} फ़ोटो से काटे गए हैं।</translation>
    </message>
    <message>
        <source>New model ready</source>
        <translation>नया मॉडल तैयार</translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>सिखाना रुका</translation>
    </message>
    <message>
        <source>Training interrupted</source>
        <translation>सिखाना बीच में रुका</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>सिखाना ठहरा</translation>
    </message>
    <message>
        <source>Training · {left}</source>
        <translation>सिखाना · {left}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>सिखाना</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>नया मॉडल बेहतर है</translation>
    </message>
    <message>
        <source>The new model is no better</source>
        <translation>नया मॉडल बेहतर नहीं है</translation>
    </message>
    <message>
        <source>The new model is about the same</source>
        <translation>नया मॉडल लगभग वैसा ही है</translation>
    </message>
    <message>
        <source>The new model is not better</source>
        <translation>नया मॉडल कमज़ोर है</translation>
    </message>
    <message>
        <source>More photos may help.</source>
        <translation>ज़्यादा फ़ोटो से मदद मिल सकती है।</translation>
    </message>
    <message>
        <source>More photos, or more time, may help.</source>
        <translation>ज़्यादा फ़ोटो या ज़्यादा समय से मदद मिल सकती है।</translation>
    </message>
    <message>
        <source>Nothing that it learned did better on the photos that were kept aside, so it colours as before.</source>
        <translation>अलग रखे फ़ोटो पर इसका सीखा कुछ भी बेहतर नहीं निकला, इसलिए यह पहले जैसे ही रंग भरता है।</translation>
    </message>
    <message>
        <source>a little closer</source>
        <translation>थोड़े ज़्यादा पास</translation>
    </message>
    <message>
        <source>{n} % closer</source>
        <translation>{n} % ज़्यादा पास</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are {closer} to the real ones than those of {before}.</source>
        <translation>आपके {photos} फ़ोटो पर, जो इसने कभी नहीं देखे थे, इसके रंग {before} के रंगों से असली रंगों के {closer} हैं।</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are about as close to the real ones as those of {before}: the difference is too small to be seen.</source>
        <translation>आपके {photos} फ़ोटो पर, जो इसने कभी नहीं देखे थे, इसके रंग असली रंगों के लगभग उतने ही पास हैं जितने {before} के: अंतर इतना छोटा है कि दिखता नहीं।</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are no closer to the real ones than those of {before}.</source>
        <translation>आपके {photos} फ़ोटो पर, जो इसने कभी नहीं देखे थे, इसके रंग {before} के रंगों से असली रंगों के ज़्यादा पास नहीं हैं।</translation>
    </message>
    <message>
        <source>It ended early, because it learned nothing more.</source>
        <translation>यह जल्दी ख़त्म हुआ, क्योंकि सीखने को कुछ और नहीं बचा।</translation>
    </message>
    <message>
        <source>You stopped it early; this is the best that it had.</source>
        <translation>आपने इसे जल्दी रोका; यह इसका अब तक का सबसे अच्छा है।</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too pale.</source>
        <translation>इसके रंग {before} के रंगों से असली रंगों के थोड़े ज़्यादा पास हैं, पर बहुत फीके हो गए हैं।</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too strong.</source>
        <translation>इसके रंग {before} के रंगों से असली रंगों के थोड़े ज़्यादा पास हैं, पर बहुत तेज़ हो गए हैं।</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>थोड़ी देर</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} मि</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
</context>
<context>
    <name>TrainingBadge</name>
    <message>
        <source>Training</source>
        <translation>सिखाना</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>सिखाना दिखाएँ</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Train a model</source>
        <translation>मॉडल सिखाएँ</translation>
    </message>
</context>
<context>
    <name>TrainingNotices</name>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>{name} is trained and waits for you</source>
        <translation>{name} सीख चुका है और आपका इंतज़ार कर रहा है</translation>
    </message>
    <message>
        <source>See whether it is better than the model that you use.</source>
        <translation>देखें कि यह आपके मॉडल से बेहतर है या नहीं।</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>नतीजा देखें</translation>
    </message>
    <message>
        <source>The training of {name} could not go on</source>
        <translation>{name} का सिखाना आगे नहीं बढ़ सका</translation>
    </message>
    <message>
        <source>What it has learned so far is kept, unless you forget it.</source>
        <translation>अब तक जो सीखा है वह रहता है, जब तक आप इसे भूल न जाएँ।</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted</source>
        <translation>{name} का सिखाना बीच में रुक गया</translation>
    </message>
    <message>
        <source>It can go on from where it was.</source>
        <translation>यह जहाँ था वहीं से आगे बढ़ सकता है।</translation>
    </message>
    <message>
        <source>It had not learned anything yet.</source>
        <translation>इसने अब तक कुछ नहीं सीखा था।</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>The training of {name} is done</source>
        <translation>{name} का सिखाना पूरा हुआ</translation>
    </message>
    <message>
        <source>{verdict}.</source>
        <translation>{verdict}।</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>सिखाना आगे नहीं बढ़ सका</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this photo (Ctrl+W)</source>
        <translation>यह फ़ोटो बंद करें (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>TryingAgain</name>
    <message>
        <source>This photo could not be coloured</source>
        <translation>इस फ़ोटो में रंग नहीं भरे जा सके</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn or mirror the photo</source>
        <translation>फ़ोटो घुमाएँ या आईने-सा पलटें</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>Click to type a number from {low} to {high}</source>
        <translation>{low} से {high} तक की संख्या लिखने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Notation</source>
        <translation>लिखने का ढंग</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>सटीक मान</translation>
    </message>
    <message>
        <source>Type or paste #rrggbb, three numbers of RGB, or of Lab</source>
        <translation>#rrggbb, या RGB या Lab की तीन संख्याएँ लिखें या चिपकाएँ</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>यह कोई रंग नहीं है।</translation>
    </message>
    <message>
        <source>Nearest colour at this lightness</source>
        <translation>इस रोशनी पर सबसे नज़दीकी रंग</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>मूल देखने के लिए दबाए रखें (Space)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बँटा हुआ</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (Ctrl+1)</source>
        <translation>मूल और रंगीन फ़ोटो, बीच में खिसकाने की रेखा (Ctrl+1)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (Ctrl+2)</source>
        <translation>मूल और रंगीन फ़ोटो साथ-साथ (Ctrl+2)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>The photo as it was (Ctrl+3)</source>
        <translation>फ़ोटो जैसा था (Ctrl+3)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>The coloured photo alone (Ctrl+4)</source>
        <translation>केवल रंगीन फ़ोटो (Ctrl+4)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>छोटा करें (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>बड़ा करें (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>विंडो में बिठाएँ (0)</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen (1)</source>
        <translation>फ़ोटो का एक पिक्सेल स्क्रीन के एक पर (1)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>क़तार इंतज़ार में है</translation>
    </message>
    <message>
        <source>Some photos wait</source>
        <translation>कुछ फ़ोटो इंतज़ार में हैं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other places keep photos waiting, too.</source>
        <translation>
            <numerusform>%Ln और जगह से भी फ़ोटो रुकी हैं।</numerusform>
            <numerusform>%Ln और जगहों से भी फ़ोटो रुकी हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPresenter</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>नज़र रखने के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes it.</source>
        <translation>इस कतार पर कोई दूसरा Autochrome काम कर रहा है और इसे भी ले लेता है।</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes them.</source>
        <translation>इस कतार पर कोई दूसरा Autochrome काम कर रहा है और इन्हें भी ले लेता है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in {folder}</source>
        <translation>
            <numerusform>{folder} में %Ln नया स्कैन</numerusform>
            <numerusform>{folder} में %Ln नए स्कैन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in watched folders</source>
        <translation>
            <numerusform>निगरानी वाले फ़ोल्डरों में %Ln नया स्कैन</numerusform>
            <numerusform>निगरानी वाले फ़ोल्डरों में %Ln नए स्कैन</numerusform>
        </translation>
    </message>
    <message>
        <source>A watched folder is away</source>
        <translation>निगरानी वाला एक फ़ोल्डर नहीं मिल रहा</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Not there now</source>
        <translation>अभी नहीं है</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>निगरानी में</translation>
    </message>
    <message>
        <source>{folder}
Watched since {since}. Results go to {results}.</source>
        <translation>{folder}
{since} से निगरानी में। नतीजे {results} में जाते हैं।</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>{since} से</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>WatchSheet</name>
    <message>
        <source>Watch a folder</source>
        <translation>फ़ोल्डर पर नज़र रखें</translation>
    </message>
    <message>
        <source>What comes into it is coloured by itself, once all of it is written: now and whenever Autochrome is open.</source>
        <translation>इसमें जो भी आता है, पूरा लिखे जाने पर अपने-आप रंगा जाता है: अभी और जब भी Autochrome खुला हो।</translation>
    </message>
    <message>
        <source>Anna 1921.jpg</source>
        <translation>नानी 1921.jpg</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>नतीजों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Colour the photos that are there already, too</source>
        <translation>जो फ़ोटो पहले से वहाँ हैं, उन्हें भी रंगें</translation>
    </message>
    <message>
        <source>Watch the folders in it, too</source>
        <translation>इसके भीतर के फ़ोल्डरों पर भी नज़र रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>नज़र रखें</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>नतीजे यहाँ जाते हैं</translation>
    </message>
    <message>
        <source>Called like</source>
        <translation>नाम ऐसे</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>सभी नतीजों के लिए फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>When done: {what}</source>
        <translation>पूरा होने पर: {what}</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>चालू रहने दें</translation>
    </message>
    <message>
        <source>The system did not let it sleep: {why}</source>
        <translation>सिस्टम ने उसे सोने नहीं दिया: {why}</translation>
    </message>
    <message>
        <source>The system did not shut it down: {why}</source>
        <translation>सिस्टम ने उसे बंद नहीं किया: {why}</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>कंप्यूटर चालू रहता है</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>कंप्यूटर सोने जा रहा है</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>कंप्यूटर बंद हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. %Ln seconds are left to stay on.</source>
        <translation>
            <numerusform>कतार पूरी हुई। चालू रखने के लिए %Ln सेकंड बचा है।</numerusform>
            <numerusform>कतार पूरी हुई। चालू रखने के लिए %Ln सेकंड बचे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>सो जाना</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>बंद करना</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>Results</source>
        <translation>नतीजे</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} खोलें</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Compare, and more</source>
        <translation>तुलना, और भी</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>पक्का</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>बहुत संभव</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>लें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Use this colour in {name}</source>
        <translation>यह रंग {name} में लें</translation>
    </message>
    <message>
        <source>Leave {name} as it is here</source>
        <translation>{name} को यहाँ जैसा है वैसा छोड़ें</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>लिया गया</translation>
    </message>
</context>
</TS>
