<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Works inside</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>About Autochrome</source>
        <translation>Über Autochrome</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>{name} licence</source>
        <translation>{name}-Lizenz</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>Schriften und Symbole</translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}; its words did not come along.</source>
        <translation>{name} steht unter der Lizenz {licence}; ihr Text liegt nicht bei.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln photos, {rights}</source>
        <translation>
            <numerusform>{name}: %Ln Foto, {rights}</numerusform>
            <numerusform>{name}: %Ln Fotos, {rights}</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Learned from:</source>
        <translation>Gelernt aus:</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Gives black-and-white photographs believable colour, on an ordinary computer.</source>
        <translation>Gibt Schwarz-Weiß-Fotos glaubhafte Farben, auf einem gewöhnlichen Computer.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Set as default</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <source>Previous default</source>
        <translation>Voriger Standard</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Zuerst ein Modell wählen</translation>
    </message>
    <message>
        <source>It came with Autochrome and stays as it is</source>
        <translation>Es gehört zu Autochrome und bleibt, wie es ist</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>Es ist schon der Standard</translation>
    </message>
    <message>
        <source>It cannot be used</source>
        <translation>Es ist nicht benutzbar</translation>
    </message>
    <message>
        <source>No other model was the default before</source>
        <translation>Kein anderes Modell war vorher der Standard</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>Neue Fotos mit {name} kolorieren</translation>
    </message>
    <message>
        <source>Make {name} the default again</source>
        <translation>{name} wieder zum Standard machen</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Umbenennen… (F2)</translation>
    </message>
    <message>
        <source>Export to a file… (Ctrl+E)</source>
        <translation>In eine Datei exportieren… (Strg+E)</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>Entfernen… (Entf)</translation>
    </message>
</context>
<context>
    <name>ActionFinder</name>
    <message>
        <source>Light theme</source>
        <translation>Helles Farbschema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Farbschema</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Farbschema mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Farbschema wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Vorgabe: {name}</translation>
    </message>
    <message>
        <source>Colour with {name}</source>
        <translation>Mit {name} färben</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Settings: window and computer</source>
        <translation>Einstellungen: Fenster und Computer</translation>
    </message>
    <message>
        <source>language, theme, threads, speed, folder, where edits are kept</source>
        <translation>Sprache, Farbschema, Kerne, Tempo, Ordner, wo Anpassungen liegen</translation>
    </message>
    <message>
        <source>Settings: files that are made</source>
        <translation>Einstellungen: Dateien, die entstehen</translation>
    </message>
    <message>
        <source>format, quality, names, folder, metadata, AI note, corner mark</source>
        <translation>Format, Qualität, Namen, Ordner, Metadaten, KI-Hinweis, Zeichen in der Ecke</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About the model {name}</source>
        <translation>Über das Modell {name}</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>Den Ordner {name} öffnen</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>Zuletzt Geöffnetes vergessen</translation>
    </message>
    <message>
        <source>private, clear, history, recent, photos, folders</source>
        <translation>privat, löschen, Verlauf, zuletzt, Fotos, Ordner</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Wie es funktioniert</translation>
    </message>
    <message>
        <source>Putting a wrong colour right</source>
        <translation>Eine falsche Farbe richtigstellen</translation>
    </message>
    <message>
        <source>Colouring a folder</source>
        <translation>Einen Ordner färben</translation>
    </message>
    <message>
        <source>Results: what they are and where</source>
        <translation>Ergebnisse, und wo sie liegen</translation>
    </message>
    <message>
        <source>What else the window can do</source>
        <translation>Was das Fenster noch kann</translation>
    </message>
    <message>
        <source>Training a model of your own</source>
        <translation>Ein eigenes Modell trainieren</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelle anderer Programme</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>load, file, picture, image</source>
        <translation>laden, Datei, Bild</translation>
    </message>
    <message>
        <source>directory, album, many photos, batch</source>
        <translation>Verzeichnis, Album, viele Fotos, Stapel</translation>
    </message>
    <message>
        <source>insert, clipboard</source>
        <translation>einsetzen, Zwischenablage</translation>
    </message>
    <message>
        <source>keep, store, write, export</source>
        <translation>sichern, behalten, schreiben, exportieren</translation>
    </message>
    <message>
        <source>export, format, JPEG, PNG, TIFF, quality, size</source>
        <translation>exportieren, Format, JPEG, PNG, TIFF, Qualität, Größe</translation>
    </message>
    <message>
        <source>export, everything</source>
        <translation>exportieren, alles</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>export, smaller, resize, megabytes, e-mail, share</source>
        <translation>exportieren, kleiner, verkleinern, Megabyte, E-Mail, teilen</translation>
    </message>
    <message>
        <source>collage, comparison, film, GIF, share</source>
        <translation>Collage, Vergleich, Film, GIF, teilen</translation>
    </message>
    <message>
        <source>printer, paper, PDF</source>
        <translation>Drucker, Papier, PDF</translation>
    </message>
    <message>
        <source>email, e-mail, mail, share, attach</source>
        <translation>E-Mail, Mail, Post, teilen, anhängen</translation>
    </message>
    <message>
        <source>cut, trim, straighten, crooked, level, horizon, angle, border, white edge, aspect ratio</source>
        <translation>beschneiden, weißer Rand, gerade, schief, Horizont, Winkel, Seitenverhältnis</translation>
    </message>
    <message>
        <source>settings, sliders, apply</source>
        <translation>Einstellungen, Regler, anwenden</translation>
    </message>
    <message>
        <source>cut, straighten, apply</source>
        <translation>beschneiden, gerade, anwenden</translation>
    </message>
    <message>
        <source>version, remember, keep, state</source>
        <translation>Version, merken, festhalten, Stand</translation>
    </message>
    <message>
        <source>versions, states, compare</source>
        <translation>Versionen, Stände, vergleichen</translation>
    </message>
    <message>
        <source>compare, snapshot, saved result, A and B</source>
        <translation>vergleichen, Schnappschuss, gespeichertes Ergebnis, A und B</translation>
    </message>
    <message>
        <source>compare, exchange</source>
        <translation>vergleichen, tauschen</translation>
    </message>
    <message>
        <source>compare, slider</source>
        <translation>vergleichen, Regler</translation>
    </message>
    <message>
        <source>forward, leaf</source>
        <translation>vor, blättern</translation>
    </message>
    <message>
        <source>back, leaf</source>
        <translation>zurück, blättern</translation>
    </message>
    <message>
        <source>remove, delete, take away</source>
        <translation>entfernen, löschen, wegnehmen</translation>
    </message>
    <message>
        <source>remove, take away, only this one</source>
        <translation>entfernen, wegnehmen, nur dieses</translation>
    </message>
    <message>
        <source>back, take back</source>
        <translation>zurück, zurücknehmen</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal, wiederholen</translation>
    </message>
    <message>
        <source>start over, defaults, original settings</source>
        <translation>von vorn, Standard, zurücksetzen</translation>
    </message>
    <message>
        <source>brush, paint, hint, wrong colour, skin, clothes</source>
        <translation>Pinsel, malen, Hinweis, falsche Farbe, Haut, Kleidung</translation>
    </message>
    <message>
        <source>marks, points, dots</source>
        <translation>Marken, Punkte</translation>
    </message>
    <message>
        <source>reference, match colours, like another</source>
        <translation>Vorlage, Farben angleichen, wie ein anderes</translation>
    </message>
    <message>
        <source>compare, variants, networks</source>
        <translation>vergleichen, Varianten, Netze</translation>
    </message>
    <message>
        <source>alternatives, variants, suggestions, next</source>
        <translation>Alternativen, Varianten, Vorschläge, nächste</translation>
    </message>
    <message>
        <source>uncertain, doubt, sure, confidence</source>
        <translation>unsicher, Zweifel, sicher, Vertrauen</translation>
    </message>
    <message>
        <source>rotate, upright, sideways, upside down</source>
        <translation>drehen, hochkant, quer, auf dem Kopf</translation>
    </message>
    <message>
        <source>flip, reverse</source>
        <translation>umdrehen, seitenverkehrt</translation>
    </message>
    <message>
        <source>settings, sliders</source>
        <translation>Einstellungen, Regler</translation>
    </message>
    <message>
        <source>compare, before and after, line</source>
        <translation>vergleichen, vorher und nachher, Linie</translation>
    </message>
    <message>
        <source>compare, before and after</source>
        <translation>vergleichen, vorher und nachher</translation>
    </message>
    <message>
        <source>before, black and white, grey</source>
        <translation>vorher, schwarzweiß, grau</translation>
    </message>
    <message>
        <source>after, result</source>
        <translation>nachher, Ergebnis</translation>
    </message>
    <message>
        <source>larger, magnify</source>
        <translation>größer, Lupe</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>whole photo, zoom</source>
        <translation>ganzes Foto, Zoom</translation>
    </message>
    <message>
        <source>actual size, full size, zoom</source>
        <translation>Originalgröße, volle Größe, Zoom</translation>
    </message>
    <message>
        <source>tones, curve, exposure, levels, RGB, shadows, highlights</source>
        <translation>Tonwerte, Kurve, Belichtung, RGB, Schatten, Lichter</translation>
    </message>
    <message>
        <source>list, batch, many photos</source>
        <translation>Liste, Stapel, viele Fotos</translation>
    </message>
    <message>
        <source>run, batch, pause, colour all</source>
        <translation>Lauf, Stapel, Pause, alle färben</translation>
    </message>
    <message>
        <source>check, rate, accept, reject</source>
        <translation>prüfen, bewerten, annehmen, ablehnen</translation>
    </message>
    <message>
        <source>networks, install, import, AI</source>
        <translation>Netze, installieren, importieren, KI</translation>
    </message>
    <message>
        <source>test, measure, blind</source>
        <translation>testen, messen, blind</translation>
    </message>
    <message>
        <source>preferences, options, language</source>
        <translation>Optionen, Sprache, Voreinstellungen</translation>
    </message>
    <message>
        <source>learn, own model, teach</source>
        <translation>lernen, eigenes Modell, beibringen</translation>
    </message>
    <message>
        <source>appearance, night, day</source>
        <translation>Aussehen, Nacht, Tag</translation>
    </message>
    <message>
        <source>large, present</source>
        <translation>groß, vorführen</translation>
    </message>
    <message>
        <source>manual, guide, how, first steps</source>
        <translation>Handbuch, Anleitung, wie, erste Schritte</translation>
    </message>
    <message>
        <source>hotkeys, keyboard</source>
        <translation>Tasten, Tastatur, Kurzbefehle</translation>
    </message>
    <message>
        <source>error, report, problem</source>
        <translation>Fehler, Bericht, Problem</translation>
    </message>
    <message>
        <source>version, licence, authors</source>
        <translation>Version, Lizenz, Autoren</translation>
    </message>
    <message>
        <source>exit, close, end</source>
        <translation>schließen, Ende, verlassen</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Zuerst ein Foto öffnen</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>Es gibt kein Modell zum Färben</translation>
    </message>
    <message>
        <source>The photo is in colour already</source>
        <translation>Das Foto ist schon farbig</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Es wird gerade gespeichert</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>No place was corrected</source>
        <translation>Keine Stelle wurde korrigiert</translation>
    </message>
    <message>
        <source>There is only one model</source>
        <translation>Es gibt nur ein Modell</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Die Warteschlange ist leer</translation>
    </message>
    <message>
        <source>Nothing is coloured yet</source>
        <translation>Noch nichts ist gefärbt</translation>
    </message>
    <message>
        <source>No adjustments were copied</source>
        <translation>Keine Anpassungen wurden kopiert</translation>
    </message>
    <message>
        <source>No other photo is there</source>
        <translation>Kein anderes Foto ist da</translation>
    </message>
    <message>
        <source>This model knows one answer alone</source>
        <translation>Dieses Modell kennt nur eine Antwort</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>See this photo by every model (Ctrl+T)</source>
        <translation>Dieses Foto mit jedem Modell ansehen (Strg+T)</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>Farben wie in einem anderen Foto…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Reset all (Ctrl+R)</source>
        <translation>Alles zurücksetzen (Strg+R)</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Zuschneiden und begradigen</translation>
    </message>
    <message>
        <source>Crop and straighten (C)</source>
        <translation>Zuschneiden und begradigen (C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so there is no bolder one</source>
        <translation>{name} nennt für jede Stelle nur eine Farbe, daher gibt es keine kühnere</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The coloured photo is being saved</source>
        <translation>Das farbige Foto wird gespeichert</translation>
    </message>
    <message>
        <source>Copy the coloured photo to the clipboard (Ctrl+C)</source>
        <translation>Das farbige Foto kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save the coloured photo (Ctrl+S)</source>
        <translation>Das farbige Foto speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save it where the other program waits for it (Ctrl+S)</source>
        <translation>Dort speichern, wo das andere Programm darauf wartet (Strg+S)</translation>
    </message>
    <message>
        <source>Choose name, place and format (Ctrl+Shift+S)</source>
        <translation>Name, Ort und Format wählen (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>Alle Modelle testen</translation>
    </message>
    <message>
        <source>Vividness</source>
        <translation>Lebendigkeit</translation>
    </message>
    <message>
        <source>How boldly colours are chosen: cautious to the left, daring to the right</source>
        <translation>Wie kühn Farben gewählt werden: links vorsichtig, rechts gewagt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>From the grey photo to full colour</source>
        <translation>Vom grauen Foto bis zur vollen Farbe</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Paler or richer colours</source>
        <translation>Blassere oder sattere Farben</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Colder or warmer</source>
        <translation>Kälter oder wärmer</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Tönung</translation>
    </message>
    <message>
        <source>Greener or more magenta</source>
        <translation>Grüner oder mehr Magenta</translation>
    </message>
</context>
<context>
    <name>AgainNote</name>
    <message>
        <source>Colour it now…</source>
        <translation>Jetzt färben…</translation>
    </message>
    <message>
        <source>Colour them now…</source>
        <translation>Jetzt färben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are to be made again</source>
        <translation>
            <numerusform>%Ln Foto soll noch einmal gemacht werden</numerusform>
            <numerusform>%Ln Fotos sollen noch einmal gemacht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the queue, and gets its adjustments as they are then.</source>
        <translation>Es wartet in der Warteschlange und wird gemacht, wie es dann angepasst ist.</translation>
    </message>
    <message>
        <source>They wait in the queue, and get their adjustments as they are then.</source>
        <translation>Sie warten in der Warteschlange und werden gemacht, wie sie dann angepasst sind.</translation>
    </message>
</context>
<context>
    <name>AllModelsPresenter</name>
    <message>
        <source>This photo by every model</source>
        <translation>Dieses Foto mit jedem Modell</translation>
    </message>
    <message>
        <source>Click one to use it</source>
        <translation>Eines anklicken, um es zu nehmen</translation>
    </message>
    <message>
        <source>Colour this photo with {name}</source>
        <translation>Dieses Foto mit {name} kolorieren</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open photos (Ctrl+O)</source>
        <translation>Fotos öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Open a folder (Ctrl+Shift+O)</source>
        <translation>Einen Ordner öffnen (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Hell oder dunkel (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Show or hide the queue (Ctrl+B)</source>
        <translation>Warteschlange zeigen oder verbergen (Strg+B)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue · {n}</source>
        <translation>Warteschlange · {n}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message>
        <source>Before/after picture</source>
        <translation>Vorher-Nachher-Bild</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Short film</source>
        <translation>Kurzer Film</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Words on the pictures</source>
        <translation>Wörter auf den Bildern</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Kleines Zeichen in der Ecke</translation>
    </message>
    <message>
        <source>Note in the file</source>
        <translation>Vermerk in der Datei</translation>
    </message>
    <message>
        <source>Says that a computer made the colour, and which model.</source>
        <translation>Sagt, dass ein Computer die Farben gemacht hat, und welches Modell.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{px} px</source>
        <translation>{px} px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The line moves over the photo and back, for ever.</source>
        <translation>Die Linie wandert über das Foto und zurück, ohne Ende.</translation>
    </message>
    <message>
        <source>Drag the line to where it is to stand.</source>
        <translation>Die Linie dorthin ziehen, wo sie stehen soll.</translation>
    </message>
</context>
<context>
    <name>CandidateMenu</name>
    <message>
        <source>Compare with the photo as it is now</source>
        <translation>Mit dem jetzigen Foto vergleichen</translation>
    </message>
    <message>
        <source>Show in the left half</source>
        <translation>In der linken Hälfte zeigen</translation>
    </message>
    <message>
        <source>Show in the right half</source>
        <translation>In der rechten Hälfte zeigen</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Vergleich schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Show the result</source>
        <translation>Das Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>Das Foto in seinem Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open this sample: {name}</source>
        <translation>Dieses Beispiel öffnen: {name}</translation>
    </message>
    <message>
        <source>Portrait of an astronaut</source>
        <translation>Porträt einer Astronautin</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Cup of coffee</source>
        <translation>Tasse Kaffee</translation>
    </message>
    <message>
        <source>Photographer on a lawn</source>
        <translation>Fotograf auf einer Wiese</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>Karte des Modells</translation>
    </message>
    <message>
        <source>Sample photos in the colours of the model</source>
        <translation>Beispielfotos in den Farben des Modells</translation>
    </message>
    <message>
        <source>More about this model</source>
        <translation>Mehr über dieses Modell</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>Es gibt noch kein Modell</translation>
    </message>
    <message>
        <source>Install one from a .colormodel file, or drop the file here.</source>
        <translation>Installieren Sie eines aus einer .colormodel-Datei, oder legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>Fotos von</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>On photos that it never saw. Bold: this model; beside it: the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>Auf Fotos, die es nie gesehen hat. Fett: dieses Modell; daneben: dieselben Fotos grau gelassen. Je kleiner der Farbfehler und je größer die Ähnlichkeit, desto besser; die Farbigkeit ist nahe 100 % am besten.</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>rights not stated</source>
        <translation>Rechte nicht angegeben</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>It came with Autochrome.</source>
        <translation>Gehört zu Autochrome.</translation>
    </message>
    <message>
        <source>{origin}.</source>
        <translation>{origin}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Model to start from</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Train a model on your photos</source>
        <translation>Ein Modell mit eigenen Fotos trainieren</translation>
    </message>
    <message>
        <source>Show it colour photos of the kind that you want to bring into colour. It hides their colours, guesses them, and learns from its mistakes.</source>
        <translation>Zeigen Sie ihm Farbfotos von der Art, die Sie kolorieren möchten. Es verdeckt ihre Farben, rät sie und lernt aus seinen Fehlern.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>What the new model is called</source>
        <translation>Wie das neue Modell heißt</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>Minuten Training</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>Alles geschieht auf diesem Computer. Kein Foto verlässt ihn.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your models can be trained further.</source>
        <translation>Keines Ihrer Modelle kann weiter trainiert werden.</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <translation>Geben Sie dem neuen Modell einen Namen.</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>Ein erster Versuch</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>A good choice for some hundreds of photos</source>
        <translation>Gut für einige hundert Fotos</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>Über Nacht</translation>
    </message>
    <message>
        <source>8 hours, for many photos</source>
        <translation>8 Stunden, für viele Fotos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>As many minutes as you like</source>
        <translation>So viele Minuten, wie Sie wollen</translation>
    </message>
</context>
<context>
    <name>ChoosePresenter</name>
    <message>
        <source>Choose a folder of colour photos</source>
        <translation>Einen Ordner mit Farbfotos wählen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stop the queue and close?</source>
        <translation>Warteschlange anhalten und schließen?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>{ended} of {total} photos are done. The photos at hand are finished first, a second or two each. The rest waits, and you can go on at the next start.</source>
        <translation>{ended} von {total} Fotos sind fertig. Die angefangenen werden noch beendet, jedes in ein bis zwei Sekunden. Der Rest wartet und kann beim nächsten Start weitergehen.</translation>
    </message>
    <message>
        <source>Save your adjustments?</source>
        <translation>Ihre Anpassungen speichern?</translation>
    </message>
    <message>
        <source>The colour of {name} was changed by hand and is not saved, and the changes could not be kept with it.</source>
        <translation>Die Farbe von {name} wurde von Hand geändert und ist nicht gespeichert, und die Änderungen ließen sich nicht bei dem Foto aufbewahren.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} und %Ln weiteres</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>Schließen, ohne Ihre Anpassungen zu speichern?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>Von Hand geändert, nicht gespeichert und nicht bei dem Foto aufbewahrt: {names}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Interrupt the training and close?</source>
        <translation>Training unterbrechen und schließen?</translation>
    </message>
    <message>
        <source>What it has learned so far is kept. The next time that you start Autochrome, it can go on from there.</source>
        <translation>Was es bisher gelernt hat, bleibt erhalten. Beim nächsten Start von Autochrome kann es dort weitermachen.</translation>
    </message>
    <message>
        <source>Interrupt and close</source>
        <translation>Unterbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
</context>
<context>
    <name>ColourChooser</name>
    <message>
        <source>Keep this colour</source>
        <translation>Diese Farbe merken</translation>
    </message>
    <message>
        <source>It is offered for places of all photos, by this name.</source>
        <translation>Sie wird unter diesem Namen für Stellen aller Fotos angeboten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
</context>
<context>
    <name>ColourWords</name>
    <message>
        <source>{colour}, dark</source>
        <translation>{colour}, dunkel</translation>
    </message>
    <message>
        <source>{colour}, pale</source>
        <translation>{colour}, blass</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Reddish brown</source>
        <translation>Rötlich braun</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Beige</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Foto einfügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save all open photos…</source>
        <translation>Alle offenen Fotos speichern…</translation>
    </message>
    <message>
        <source>Copy the coloured photo</source>
        <translation>Farbiges Foto kopieren</translation>
    </message>
    <message>
        <source>Save at another size…</source>
        <translation>In anderer Größe speichern…</translation>
    </message>
    <message>
        <source>Before/after picture…</source>
        <translation>Vorher-Nachher-Bild…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <translation>Per E-Mail senden…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset all adjustments</source>
        <translation>Alle Anpassungen zurücksetzen</translation>
    </message>
    <message>
        <source>Correct colours of places</source>
        <translation>Farben von Stellen korrigieren</translation>
    </message>
    <message>
        <source>Hide or show the places</source>
        <translation>Stellen aus- oder einblenden</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>Farben wie in einem anderen Foto…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Close photo</source>
        <translation>Foto schließen</translation>
    </message>
    <message>
        <source>Close the other photos</source>
        <translation>Die anderen Fotos schließen</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>Alle Modelle testen</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Andere Vermutungen</translation>
    </message>
    <message>
        <source>Show where it guesses</source>
        <translation>Zeigen, wo es rät</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Zuschneiden und begradigen</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Anpassungen kopieren</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Anpassungen einfügen</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Nur Farbeinstellungen einfügen</translation>
    </message>
    <message>
        <source>Paste crop and angle only</source>
        <translation>Nur Zuschnitt und Winkel einfügen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss machen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Original alone</source>
        <translation>Nur das Original</translation>
    </message>
    <message>
        <source>Coloured photo alone</source>
        <translation>Nur das farbige Foto</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Move the line left</source>
        <translation>Linie nach links</translation>
    </message>
    <message>
        <source>Move the line right</source>
        <translation>Linie nach rechts</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>Hälften tauschen</translation>
    </message>
    <message>
        <source>What the left half shows…</source>
        <translation>Was die linke Hälfte zeigt…</translation>
    </message>
    <message>
        <source>What the right half shows…</source>
        <translation>Was die rechte Hälfte zeigt…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Start or stop the queue</source>
        <translation>Warteschlange starten oder anhalten</translation>
    </message>
    <message>
        <source>Look through the results</source>
        <translation>Ergebnisse durchsehen</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Modelle vergleichen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Modell trainieren…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Aktion suchen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>About Autochrome…</source>
        <translation>Über Autochrome…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>CompareChoosePage</name>
    <message>
        <source>Add a model from a file…</source>
        <translation>Modell aus einer Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Wie viele höchstens</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Photos in colour are made grey, coloured by each model, and held against what they really look like.</source>
        <translation>Farbfotos werden grau gemacht, von jedem Modell eingefärbt und damit verglichen, wie sie wirklich aussehen.</translation>
    </message>
    <message>
        <source>Two to four models</source>
        <translation>Zwei bis vier Modelle</translation>
    </message>
    <message>
        <source>Photos in colour</source>
        <translation>Farbfotos</translation>
    </message>
    <message>
        <source>You choose the best picture of each photo first; then you see which model it is from.</source>
        <translation>Sie wählen zuerst das beste Bild jedes Fotos; dann sehen Sie, von welchem Modell es ist.</translation>
    </message>
    <message>
        <source>Folders in it count too. Grey photos in it are left out.</source>
        <translation>Ordner darin zählen mit. Graue Fotos darin werden ausgelassen.</translation>
    </message>
    <message>
        <source>Four photos that came with Autochrome: enough to see how models differ, too few to tell which is better.</source>
        <translation>Vier Fotos, die Autochrome mitbringt: genug, um Unterschiede zu sehen, zu wenige, um zu sagen, welches Modell besser ist.</translation>
    </message>
    <message>
        <source>Choose two models at least.</source>
        <translation>Wählen Sie mindestens zwei Modelle.</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Beispielfotos</translation>
    </message>
    <message>
        <source>Photos that came with Autochrome</source>
        <translation>Fotos, die Autochrome mitbringt</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>Ihre eigenen Fotos</translation>
    </message>
    <message>
        <source>Taken by chance, but each time the same</source>
        <translation>Zufällig gewählt, aber jedes Mal dieselben</translation>
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
        <translation>Abstand von den echten Farben, gemessen an Grau</translation>
    </message>
    <message>
        <source>Colourfulness, compared with the photos</source>
        <translation>Farbigkeit, gemessen an den Fotos</translation>
    </message>
    <message>
        <source>Likeness to the photos</source>
        <translation>Ähnlichkeit mit den Fotos</translation>
    </message>
    <message>
        <source>Distance  ·  colour  ·  dB</source>
        <translation>Abstand  ·  Farbe  ·  dB</translation>
    </message>
    <message>
        <source>So far {name} comes nearest to the true colours.</source>
        <translation>Bisher kommt {name} den echten Farben am nächsten.</translation>
    </message>
    <message>
        <source>{first} and {second} come equally near to the true colours.</source>
        <translation>{first} und {second} kommen den echten Farben gleich nahe.</translation>
    </message>
    <message>
        <source>{name} comes nearest to the true colours.</source>
        <translation>{name} kommt den echten Farben am nächsten.</translation>
    </message>
    <message>
        <source>You chose {first} and {second} equally often.</source>
        <translation>Sie haben {first} und {second} gleich oft gewählt.</translation>
    </message>
    <message>
        <source>You chose {name} most often.</source>
        <translation>Sie haben {name} am häufigsten gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared, then stopped</source>
        <translation>
            <numerusform>%Ln Foto verglichen, dann angehalten</numerusform>
            <numerusform>%Ln Fotos verglichen, dann angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln Foto verglichen</numerusform>
            <numerusform>%Ln Fotos verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting models and photos ready…</source>
        <translation>Modelle und Fotos werden vorbereitet…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} von {total} Bildern</translation>
    </message>
    <message>
        <source>{done} of {total} pictures, now by {name}</source>
        <translation>{done} von {total} Bildern, jetzt von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not in colour</source>
        <translation>
            <numerusform>%Ln ausgelassen: nicht farbig</numerusform>
            <numerusform>%Ln ausgelassen: nicht farbig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read: {names}</source>
        <translation>
            <numerusform>%Ln nicht lesbar: {names}</numerusform>
            <numerusform>%Ln nicht lesbar: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Which is best? Press 1 to {count}, or 0 where there is no difference. {chosen} of {total} chosen.</source>
        <translation>Welches ist am besten? Drücken Sie 1 bis {count}, oder 0, wo kein Unterschied ist. {chosen} von {total} gewählt.</translation>
    </message>
    <message>
        <source>Not every model coloured this photo, so there is nothing to choose.</source>
        <translation>Nicht jedes Modell hat dieses Foto koloriert, daher gibt es nichts zu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen as the best in {wins} of %Ln photos</source>
        <translation>
            <numerusform>Am besten in {wins} von %Ln Foto</numerusform>
            <numerusform>Am besten in {wins} von %Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Das Modell wird ausprobiert…</translation>
    </message>
    <message>
        <source>Let go to compare</source>
        <translation>Loslassen zum Vergleichen</translation>
    </message>
    <message>
        <source>A folder of colour photos, or the file of a model</source>
        <translation>Ein Ordner mit Farbfotos oder die Datei eines Modells</translation>
    </message>
</context>
<context>
    <name>ComparisonPresenter</name>
    <message>
        <source>Untick one of them to compare {names}.</source>
        <translation>Wählen Sie eines davon ab, um {names} zu vergleichen.</translation>
    </message>
    <message>
        <source>Four models are ticked already</source>
        <translation>Vier Modelle sind schon ausgewählt</translation>
    </message>
    <message>
        <source>Choose a folder of photos in colour</source>
        <translation>Ordner mit Farbfotos wählen</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>Modell aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelle ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
</context>
<context>
    <name>ComponentSearch</name>
    <message>
        <source>Choose the folder of Autochrome with training</source>
        <translation>Den Ordner von Autochrome mit Training wählen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{path} appeared while its photo was coloured, and is kept.</source>
        <translation>{path} ist erschienen, während sein Foto eingefärbt wurde, und bleibt.</translation>
    </message>
    <message>
        <source>Run it again: the result then gets a number.</source>
        <translation>Noch einmal starten: Das Ergebnis bekommt dann eine Nummer.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>Der Ordner {path} kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>Choose another output folder, or check that you may write there.</source>
        <translation>Wählen Sie einen anderen Ordner für die Ergebnisse, oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The name {name} is too long for the disk.</source>
        <translation>Der Name {name} ist zu lang für den Datenträger.</translation>
    </message>
    <message>
        <source>Ask for shorter names, or give the photo a shorter one.</source>
        <translation>Wählen Sie kürzere Namen, oder nennen Sie das Foto kürzer.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {name}.</source>
        <translation>Auf dem Datenträger ist kein Platz für {name}.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>{name} cannot be written into {folder}: {why}.</source>
        <translation>{name} kann nicht in {folder} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} kann nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Prüfen Sie den Datenträger, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You have no home folder in which Autochrome could keep things.</source>
        <translation>Sie haben keinen eigenen Ordner, in dem Autochrome etwas ablegen könnte.</translation>
    </message>
    <message>
        <source>Name one in the environment variable {variable}.</source>
        <translation>Nennen Sie einen in der Umgebungsvariablen {variable}.</translation>
    </message>
    <message>
        <source>{name} is not a text</source>
        <translation>{name} ist kein Text</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation>{name} ist keine Zahl</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} ist zu groß</translation>
    </message>
    <message>
        <source>{name} is neither true nor false</source>
        <translation>{name} ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} fehlt</translation>
    </message>
    <message>
        <source>{name} is not a list</source>
        <translation>{name} ist keine Liste</translation>
    </message>
    <message>
        <source>there is an unknown key {name}</source>
        <translation>der Schlüssel {name} ist unbekannt</translation>
    </message>
    <message>
        <source>{name} must have {count} values</source>
        <translation>{name} muss {count} Werte haben</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}</source>
        <translation>{name} muss eines davon sein: {allowed}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner fehlt</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>der Datenträger versagt</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>es ist kein JSON</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>{name} is not an object</source>
        <translation>{name} ist kein Objekt</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>ein Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>{constant} is not a number</source>
        <translation>{constant} ist keine Zahl</translation>
    </message>
    <message>
        <source>{name} must be between {low} and {high}</source>
        <translation>{name} muss zwischen {low} und {high} liegen</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>es hat mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>it is not TOML: {why}</source>
        <translation>es ist kein TOML: {why}</translation>
    </message>
    <message>
        <source>it is not TOML: line {line} cannot be read</source>
        <translation>es ist kein TOML: Zeile {line} ist nicht lesbar</translation>
    </message>
    <message>
        <source>line {line} has a key of more than {most} parts</source>
        <translation>Zeile {line} hat einen Schlüssel mit mehr als {most} Teilen</translation>
    </message>
    <message>
        <source>line {line} holds lists in lists, more than {most} deep</source>
        <translation>Zeile {line} enthält Listen in Listen, mehr als {most} tief</translation>
    </message>
    <message>
        <source>line {line} has a word of more than {most} characters</source>
        <translation>Zeile {line} hat ein Wort mit mehr als {most} Zeichen</translation>
    </message>
    <message>
        <source>The result exists already.</source>
        <translation>Das Ergebnis gibt es schon.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {model}.</source>
        <translation>Für das Modell {model} reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, or choose another model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory to colorize {path}.</source>
        <translation>Der Speicher reicht nicht, um {path} zu kolorieren.</translation>
    </message>
    <message>
        <source>Close other programs, or scale the photo down.</source>
        <translation>Schließen Sie andere Programme, oder verkleinern Sie das Foto.</translation>
    </message>
    <message>
        <source>{path} met a fault of this program: {kind}: {told}.</source>
        <translation>{path} traf auf einen Fehler dieses Programms: {kind}: {told}.</translation>
    </message>
    <message>
        <source>Please report it, with the photo if you can share it.</source>
        <translation>Bitte melden Sie ihn, möglichst mit dem Foto.</translation>
    </message>
    <message>
        <source>To replace its colours, choose “Colour even if it is in colour” in its menu, or give a command --recolour.</source>
        <translation>Um seine Farben zu ersetzen, wählen Sie in seinem Menü „Kolorieren, auch wenn es farbig ist“.</translation>
    </message>
    <message>
        <source>The model {id}, which it was edited with, is not there: {usual} was used.</source>
        <translation>Das Modell {id}, mit dem das Foto bearbeitet wurde, ist nicht da: {usual} wurde benutzt.</translation>
    </message>
    <message>
        <source>The model {id} is another version than the one that it was edited with.</source>
        <translation>Das Modell {id} ist eine andere Version als die, mit der das Foto bearbeitet wurde.</translation>
    </message>
    <message>
        <source>{path} is still being written.</source>
        <translation>{path} wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Take it once it is whole.</source>
        <translation>Nehmen Sie es, sobald es vollständig ist.</translation>
    </message>
    <message>
        <source>A “{brace}” stands alone in “{text}”.</source>
        <translation>In „{text}“ steht „{brace}“ allein.</translation>
    </message>
    <message>
        <source>Placeholders are written in pairs of braces, as {{name}}.</source>
        <translation>Platzhalter stehen in einem Paar geschweifter Klammern, wie {{name}}.</translation>
    </message>
    <message>
        <source>{placeholder} stands twice in “{text}”.</source>
        <translation>{placeholder} steht zweimal in „{text}“.</translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <translation>Einmal genügt.</translation>
    </message>
    <message>
        <source>There is no placeholder {{{typed}}}.</source>
        <translation>Den Platzhalter {{{typed}}} gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean {{{near}}}?</source>
        <translation>Meinten Sie {{{near}}}?</translation>
    </message>
    <message>
        <source>There are {others} and {last}.</source>
        <translation>Es gibt {others} und {last}.</translation>
    </message>
    <message>
        <source>Results need a name.</source>
        <translation>Ergebnisse brauchen einen Namen.</translation>
    </message>
    <message>
        <source>The usual one is {standard}.</source>
        <translation>Der übliche ist {standard}.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a name: it parts folders.</source>
        <translation>„{sign}“ kann in keinem Namen stehen: Es trennt Ordner.</translation>
    </message>
    <message>
        <source>The folder for the results is chosen apart from their names.</source>
        <translation>Der Ordner für die Ergebnisse wird getrennt vom Namen gewählt.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a file name on every computer.</source>
        <translation>„{sign}“ kann nicht auf jedem Computer in einem Dateinamen stehen.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>“{text}” begins or ends with a space or a dot, which hides or spoils file names.</source>
        <translation>„{text}“ beginnt oder endet mit einem Leerzeichen oder Punkt, was Dateinamen versteckt oder verdirbt.</translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation>Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>Windows keeps names that begin with “{head}.” for itself.</source>
        <translation>Windows behält sich Namen vor, die mit „{head}.“ beginnen.</translation>
    </message>
    <message>
        <source>Windows keeps the name “{head}” for itself.</source>
        <translation>Windows behält sich den Namen „{head}“ vor.</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation>Wählen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>The name is too long for a file.</source>
        <translation>Der Name ist zu lang für eine Datei.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>All results would have the same name.</source>
        <translation>Alle Ergebnisse hätten denselben Namen.</translation>
    </message>
    <message>
        <source>Put {{name}} or {{number}} into the pattern.</source>
        <translation>Setzen Sie {{name}} oder {{number}} in den Namen.</translation>
    </message>
    <message>
        <source>Ask for its sub-folders to be walked too (--recursive).</source>
        <translation>Lassen Sie auch die Unterordner durchsuchen (--recursive).</translation>
    </message>
    <message>
        <source>Name a folder with files of these kinds: {formats}.</source>
        <translation>Nennen Sie einen Ordner mit Dateien von einem dieser Typen: {formats}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no photos.</source>
        <translation>Der Ordner {path} enthält keine Fotos.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>Der Ordner {path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is connected.</source>
        <translation>Prüfen Sie, ob Sie die Datei öffnen dürfen und ihr Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>Results called {pattern} cannot lie beside the photos in {path}: nobody could tell them apart.</source>
        <translation>Ergebnisse namens {pattern} können nicht neben den Fotos in {path} liegen: Niemand könnte sie unterscheiden.</translation>
    </message>
    <message>
        <source>Add a word, as in {standard}, or choose another folder.</source>
        <translation>Ergänzen Sie ein Wort, wie in {standard}, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Pictures to show around are not stored as {format}.</source>
        <translation>Bilder zum Herzeigen werden nicht als {format} gespeichert.</translation>
    </message>
    <message>
        <source>Call it .jpg, .png or .webp.</source>
        <translation>Den Namen auf .jpg, .png oder .webp enden lassen.</translation>
    </message>
    <message>
        <source>{name} cannot hold a film.</source>
        <translation>{name} kann keinen Film enthalten.</translation>
    </message>
    <message>
        <source>Call it .webp or .gif.</source>
        <translation>Den Namen auf .webp oder .gif enden lassen.</translation>
    </message>
    <message>
        <source>The first of its {count} pages was coloured: a TIFF would hold them all.</source>
        <translation>Die erste seiner {count} Seiten wurde eingefärbt: Ein TIFF würde alle fassen.</translation>
    </message>
    <message>
        <source>Its file may be larger than was asked for: it holds several pages.</source>
        <translation>Die Datei kann größer sein als gewünscht: Sie hat mehrere Seiten.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot hold 16 bits a channel.</source>
        <translation>{name} kann keine 16 Bit je Kanal speichern.</translation>
    </message>
    <message>
        <source>Choose PNG or TIFF, or leave the depth as it is in the photo.</source>
        <translation>Wählen Sie PNG oder TIFF, oder lassen Sie die Tiefe wie im Foto.</translation>
    </message>
    <message>
        <source>“{text}” does not say how large a file may be.</source>
        <translation>„{text}“ sagt nicht, wie groß eine Datei sein darf.</translation>
    </message>
    <message>
        <source>Write it as 2MB or 500kB; 10kB is the least.</source>
        <translation>Zum Beispiel 2MB oder 500kB schreiben; 10kB ist das Mindeste.</translation>
    </message>
    <message>
        <source>{name} cannot be kept within {limit} kB.</source>
        <translation>{name} lässt sich nicht auf {limit} kB begrenzen.</translation>
    </message>
    <message>
        <source>Allow more, or choose JPEG or WebP, whose files are smaller.</source>
        <translation>Mehr erlauben, oder JPEG oder WebP wählen, deren Dateien kleiner sind.</translation>
    </message>
    <message>
        <source>There is too little memory for {path}.</source>
        <translation>Für {path} ist zu wenig Arbeitsspeicher da.</translation>
    </message>
    <message>
        <source>what reads photos met a fault of its own</source>
        <translation>was Fotos liest, hat einen eigenen Fehler</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Check its name, and that you may open it.</source>
        <translation>Prüfen Sie den Namen, und ob Sie ihn öffnen dürfen.</translation>
    </message>
    <message>
        <source>As far from the true colours as grey is.</source>
        <translation>So weit von den echten Farben entfernt wie Grau.</translation>
    </message>
    <message>
        <source>{percent} % nearer to the true colours than grey.</source>
        <translation>Den echten Farben {percent} % näher als Grau.</translation>
    </message>
    <message>
        <source>{percent} % farther from the true colours than grey.</source>
        <translation>Von den echten Farben {percent} % weiter entfernt als Grau.</translation>
    </message>
    <message>
        <source>As colourful as the photos truly are.</source>
        <translation>So farbig, wie die Fotos wirklich sind.</translation>
    </message>
    <message>
        <source>{percent} % paler than the photos truly are.</source>
        <translation>{percent} % blasser, als die Fotos wirklich sind.</translation>
    </message>
    <message>
        <source>{percent} % more colourful than the photos truly are.</source>
        <translation>{percent} % farbiger, als die Fotos wirklich sind.</translation>
    </message>
    <message>
        <source>Pixel by pixel as like the photos as grey is.</source>
        <translation>Punkt für Punkt den Fotos so ähnlich wie Grau.</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB more like the photos than grey.</source>
        <translation>Punkt für Punkt den Fotos um {gain} dB ähnlicher als Grau.</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB less like the photos than grey.</source>
        <translation>Punkt für Punkt den Fotos um {gain} dB unähnlicher als Grau.</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and are left out.</source>
        <translation>Die Änderungen in {place} stammen aus einer neueren Version von Autochrome und werden weggelassen.</translation>
    </message>
    <message>
        <source>The edits in {place} are of another photo, which had this name, and are left out.</source>
        <translation>Die Änderungen in {place} gehören zu einem anderen Foto, das diesen Namen hatte, und werden weggelassen.</translation>
    </message>
    <message>
        <source>The edits in {place} are left out: {why}.</source>
        <translation>Die Änderungen in {place} werden weggelassen: {why}.</translation>
    </message>
    <message>
        <source>{path} was made with colours of {count} places, which its file has no room for.</source>
        <translation>{path} wurde mit Farben von {count} Stellen gemacht, für die in seiner Datei kein Platz ist.</translation>
    </message>
    <message>
        <source>There is no data folder in which edits could be kept.</source>
        <translation>Es gibt keinen Datenordner, in dem Änderungen aufbewahrt werden könnten.</translation>
    </message>
    <message>
        <source>Keep them beside the photos.</source>
        <translation>Bewahren Sie sie neben den Fotos auf.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The edits in {place} are damaged, and were set aside as {name}.</source>
        <translation>Die Änderungen in {place} sind beschädigt und wurden als {name} beiseitegelegt.</translation>
    </message>
    <message>
        <source>it is no file of edits</source>
        <translation>es ist keine Datei mit Änderungen</translation>
    </message>
    <message>
        <source>a newer version of Autochrome made it</source>
        <translation>das stammt aus einer neueren Version von Autochrome</translation>
    </message>
    <message>
        <source>The edits of {path} cannot be kept: {why}.</source>
        <translation>Die Änderungen von {path} können nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
        <source>Take some colours of places, or snapshots, away.</source>
        <translation>Nehmen Sie einige Farben von Stellen oder Schnappschüsse weg.</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and stay as they are.</source>
        <translation>Die Änderungen in {place} stammen aus einer neueren Version von Autochrome und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Use that version, or remove the file.</source>
        <translation>Benutzen Sie diese Version, oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>needs older operators than can be used</source>
        <translation>braucht ältere Operatoren, als sich verwenden lassen</translation>
    </message>
    <message>
        <source>was adapted before</source>
        <translation>wurde schon einmal angepasst</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>Ein Modell kann nicht {name} heißen.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 letters, digits and signs.</source>
        <translation>Ein Name hat 1 bis 80 Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>There is a model called {model} already.</source>
        <translation>Ein Modell namens {model} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A model with the id {id} was removed, and photos may name it still.</source>
        <translation>Ein Modell mit der Kennung {id} wurde entfernt, und Fotos nennen es vielleicht noch.</translation>
    </message>
    <message>
        <source>Choose another id: this model would colour them in its place.</source>
        <translation>Wählen Sie eine andere Kennung: Sonst würde dieses Modell sie an seiner Stelle kolorieren.</translation>
    </message>
    <message>
        <source>{name} is one of the two files of a Caffe model.</source>
        <translation>{name} ist eine der beiden Dateien eines Caffe-Modells.</translation>
    </message>
    <message>
        <source>Choose its .prototxt and its .caffemodel together, and pts_in_hull.npy with them if you have it.</source>
        <translation>Wählen Sie .prototxt und .caffemodel zusammen, und pts_in_hull.npy dazu, wenn Sie es haben.</translation>
    </message>
    <message>
        <source>Take the .prototxt that its authors give for colouring, as colorization_deploy_v2.prototxt, and not one for training.</source>
        <translation>Nehmen Sie die .prototxt, die ihre Urheber zum Kolorieren anbieten, etwa colorization_deploy_v2.prototxt, und keine zum Trainieren.</translation>
    </message>
    <message>
        <source>Get the .caffemodel again, and the .prototxt that belongs to it, from the same place.</source>
        <translation>Holen Sie die .caffemodel und die zugehörige .prototxt noch einmal, beide von derselben Stelle.</translation>
    </message>
    <message>
        <source>Get pts_in_hull.npy again from where the other two files are.</source>
        <translation>Holen Sie pts_in_hull.npy noch einmal von dort, wo die beiden anderen Dateien liegen.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a part of a Caffe model: {why}.</source>
        <translation>{name} lässt sich nicht als Teil eines Caffe-Modells lesen: {why}.</translation>
    </message>
    <message>
        <source>{name} needs a third file: pts_in_hull.npy, the colours between which it chooses.</source>
        <translation>{name} braucht eine dritte Datei: pts_in_hull.npy, die Farben, zwischen denen es wählt.</translation>
    </message>
    <message>
        <source>Give all three files together. It is in the folder colorization/resources of github.com/richzhang/colorization, in the branch caffe.</source>
        <translation>Geben Sie alle drei Dateien zusammen an. Sie liegt im Ordner colorization/resources von github.com/richzhang/colorization, im Zweig caffe.</translation>
    </message>
    <message>
        <source>it is no table of a and b as NumPy writes it</source>
        <translation>es ist keine Tabelle von a und b, wie NumPy sie schreibt</translation>
    </message>
    <message>
        <source>it has the colours of {given} bins, and the network has {wanted}</source>
        <translation>es enthält die Farben von {given} Farbklassen, das Netz hat {wanted}</translation>
    </message>
    <message>
        <source>it has no numbers for the layer {layer}</source>
        <translation>es enthält keine Zahlen für die Schicht {layer}</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are not those of this network</source>
        <translation>die Zahlen für die Schicht {layer} sind nicht die dieses Netzes</translation>
    </message>
    <message>
        <source>it has not one output of two channels, a and b</source>
        <translation>es hat nicht genau einen Ausgang mit zwei Kanälen, a und b</translation>
    </message>
    <message>
        <source>it has not one input, lightness or lightness with hints</source>
        <translation>es hat nicht genau einen Eingang, Helligkeit oder Helligkeit mit Hinweisen</translation>
    </message>
    <message>
        <source>the layer {layer} takes “{value}”, which no layer before it gives</source>
        <translation>die Schicht {layer} nimmt „{value}“, was keine Schicht vor ihr liefert</translation>
    </message>
    <message>
        <source>the layer {layer} gives “{value}” a second time</source>
        <translation>die Schicht {layer} liefert „{value}“ ein zweites Mal</translation>
    </message>
    <message>
        <source>it is larger than such a file can be</source>
        <translation>sie ist größer, als eine solche Datei sein kann</translation>
    </message>
    <message>
        <source>the layer {layer} is of the kind {kind}, which is not known here</source>
        <translation>die Schicht {layer} ist von der Art {kind}, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>the layer {layer} does not fit what it takes and gives</source>
        <translation>die Schicht {layer} passt nicht zu dem, was sie nimmt und liefert</translation>
    </message>
    <message>
        <source>the layer {layer} has more numbers than a network may</source>
        <translation>die Schicht {layer} hat mehr Zahlen, als ein Netz haben darf</translation>
    </message>
    <message>
        <source>the input in line {line} has no usable size</source>
        <translation>der Eingang in Zeile {line} hat keine brauchbare Größe</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are damaged</source>
        <translation>die Zahlen für die Schicht {layer} sind beschädigt</translation>
    </message>
    <message>
        <source>it is no .caffemodel, or was cut short</source>
        <translation>es ist keine .caffemodel, oder sie wurde abgeschnitten</translation>
    </message>
    <message>
        <source>line {line} says “{field}”, which is not known here</source>
        <translation>Zeile {line} nennt „{field}“, was hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>“{field}” in line {line} is missing, given too often or not usable</source>
        <translation>„{field}“ in Zeile {line} fehlt, steht zu oft da oder ist nicht brauchbar</translation>
    </message>
    <message>
        <source>line {line} is not as in the text of a Caffe network</source>
        <translation>Zeile {line} ist nicht wie im Text eines Caffe-Netzes</translation>
    </message>
    <message>
        <source>lightness from 0 to 100</source>
        <translation>Helligkeit von 0 bis 100</translation>
    </message>
    <message>
        <source>lightness from -50 to 50</source>
        <translation>Helligkeit von -50 bis 50</translation>
    </message>
    <message>
        <source>lightness from 0 to 1</source>
        <translation>Helligkeit von 0 bis 1</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 1</source>
        <translation>Grau als RGB von 0 bis 1</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 255</source>
        <translation>Grau als RGB von 0 bis 255</translation>
    </message>
    <message>
        <source>a and b</source>
        <translation>a und b</translation>
    </message>
    <message>
        <source>a and b from -1 to 1</source>
        <translation>a und b von -1 bis 1</translation>
    </message>
    <message>
        <source>RGB from 0 to 1</source>
        <translation>RGB von 0 bis 1</translation>
    </message>
    <message>
        <source>RGB from 0 to 255</source>
        <translation>RGB von 0 bis 255</translation>
    </message>
    <message>
        <source>is larger than a model can be</source>
        <translation>ist größer, als ein Modell sein kann</translation>
    </message>
    <message>
        <source>is not ONNX</source>
        <translation>ist nicht in ONNX</translation>
    </message>
    <message>
        <source>keeps numbers in {file}, which was not given with it</source>
        <translation>hält Zahlen in {file}; diese Datei wurde nicht mitgegeben</translation>
    </message>
    <message>
        <source>names a file by its path, {file}</source>
        <translation>nennt eine Datei mit ihrem Pfad, {file}</translation>
    </message>
    <message>
        <source>holds numbers of an unknown kind</source>
        <translation>enthält Zahlen einer unbekannten Art</translation>
    </message>
    <message>
        <source>asks for numbers that are not in {file}</source>
        <translation>verlangt Zahlen, die nicht in {file} stehen</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Es gibt keine Modelldatei {path}.</translation>
    </message>
    <message>
        <source>The network in {name} {what}, tried on a small picture.</source>
        <translation>Fehler im Netz von {name}, ausprobiert an einem kleinen Bild: Es {what}.</translation>
    </message>
    <message>
        <source>Do not use this model; tell whoever made it.</source>
        <translation>Benutzen Sie dieses Modell nicht; sagen Sie es dem, der es gemacht hat.</translation>
    </message>
    <message>
        <source>ended without an answer</source>
        <translation>endete ohne Antwort</translation>
    </message>
    <message>
        <source>Get the model again from where it came from.</source>
        <translation>Holen Sie das Modell noch einmal von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>{name} and {other} are two models.</source>
        <translation>{name} und {other} sind zwei Modelle.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>{name} is no ONNX model.</source>
        <translation>{name} ist kein ONNX-Modell.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .onnx, and its data files with it.</source>
        <translation>Wählen Sie eine Datei, die auf .onnx endet, und ihre Datendateien dazu.</translation>
    </message>
    <message>
        <source>The network in {name} {what}.</source>
        <translation>Fehler im Netz von {name}: Es {what}.</translation>
    </message>
    <message>
        <source>Get the model as ONNX from another place, or tell whoever made it.</source>
        <translation>Holen Sie das Modell als ONNX von anderswo, oder sagen Sie es dem, der es gemacht hat.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>{name} was changed while it was being read.</source>
        <translation>{name} wurde geändert, während es gelesen wurde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>es enthält kein Netz</translation>
    </message>
    <message>
        <source>it holds several networks</source>
        <translation>es enthält mehrere Netze</translation>
    </message>
    <message>
        <source>its zip cannot be read</source>
        <translation>sein Archiv lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{name} holds pictures and no model.</source>
        <translation>{name} enthält Bilder und kein Modell.</translation>
    </message>
    <message>
        <source>To colour them, unpack it, and open its folder or drop that on the window.</source>
        <translation>Um sie zu kolorieren, entpacken Sie die Datei und öffnen Sie ihren Ordner oder ziehen Sie ihn auf das Fenster.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sein Ende fehlt</translation>
    </message>
    <message>
        <source>it holds more files than a model has</source>
        <translation>es enthält mehr Dateien, als ein Modell hat</translation>
    </message>
    <message>
        <source>its zip is not built as a model's is</source>
        <translation>sein Archiv ist nicht wie das eines Modells aufgebaut</translation>
    </message>
    <message>
        <source>it holds {member} twice</source>
        <translation>es enthält {member} zweimal</translation>
    </message>
    <message>
        <source>{member} is encrypted</source>
        <translation>{member} ist verschlüsselt</translation>
    </message>
    <message>
        <source>{member} is packed in an unknown way</source>
        <translation>{member} ist auf unbekannte Art gepackt</translation>
    </message>
    <message>
        <source>{member} is larger than it can be</source>
        <translation>{member} ist größer, als es sein kann</translation>
    </message>
    <message>
        <source>{member} is cut short</source>
        <translation>{member} ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is larger than a model can be</source>
        <translation>es ist größer, als ein Modell sein kann</translation>
    </message>
    <message>
        <source>{name} cannot be used as a model: {why}.</source>
        <translation>{name} lässt sich nicht als Modell verwenden: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Check that the file may be read and its disk is well.</source>
        <translation>Prüfen Sie, ob die Datei gelesen werden darf und ihr Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>answers numbers that are no colours, up to {most}</source>
        <translation>antwortet Zahlen, die keine Farben sind, bis {most}</translation>
    </message>
    <message>
        <source>answers a picture that is not like the one it was shown</source>
        <translation>antwortet ein Bild, das dem gezeigten nicht gleicht</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>lässt sich nicht laden</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>bricht mit einem Fehler ab</translation>
    </message>
    <message>
        <source>answers something else than one plane of colours</source>
        <translation>antwortet etwas anderes als eine Farbebene</translation>
    </message>
    <message>
        <source>answers {found} channels instead of {wanted}</source>
        <translation>antwortet {found} Kanäle statt {wanted}</translation>
    </message>
    <message>
        <source>answers planes that do not fit over the photo</source>
        <translation>antwortet Ebenen, die nicht auf das Foto passen</translation>
    </message>
    <message>
        <source>answers values that are not numbers</source>
        <translation>antwortet Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>takes longer than {seconds} seconds</source>
        <translation>braucht länger als {seconds} Sekunden</translation>
    </message>
    <message>
        <source>answers the same colour whatever it is shown</source>
        <translation>antwortet immer dieselbe Farbe, was man ihm auch zeigt</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side} and hints, answers {answered}</source>
        <translation>nimmt {fed} mit {side} × {side} und Hinweise, antwortet {answered}</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers how likely each of {bins} colours is</source>
        <translation>nimmt {fed} mit {side} × {side}, antwortet, wie wahrscheinlich jede von {bins} Farben ist</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers {answered}</source>
        <translation>nimmt {fed} mit {side} × {side}, antwortet {answered}</translation>
    </message>
    <message>
        <source>answers no colours for what it takes</source>
        <translation>antwortet keine Farben zu dem, was es nimmt</translation>
    </message>
    <message>
        <source>takes numbers of another kind than those of a picture</source>
        <translation>nimmt Zahlen anderer Art als die eines Bildes</translation>
    </message>
    <message>
        <source>takes {count} inputs; a picture, or a picture, colours and their places are known</source>
        <translation>hat {count} Eingänge; bekannt sind ein Bild, oder ein Bild, Farben und ihre Orte</translation>
    </message>
    <message>
        <source>takes {count} channels, not a picture</source>
        <translation>nimmt {count} Kanäle, kein Bild</translation>
    </message>
    <message>
        <source>takes {count} pictures at a time</source>
        <translation>nimmt {count} Bilder auf einmal</translation>
    </message>
    <message>
        <source>takes pictures that are no squares</source>
        <translation>nimmt Bilder, die keine Quadrate sind</translation>
    </message>
    <message>
        <source>takes pictures of {side} × {side} pixels; {least} to {most} are possible</source>
        <translation>nimmt Bilder von {side} × {side} Pixeln; möglich sind {least} bis {most}</translation>
    </message>
    <message>
        <source>takes no picture of four axes</source>
        <translation>nimmt kein Bild mit vier Achsen</translation>
    </message>
    <message>
        <source>does not say how many channels it takes</source>
        <translation>sagt nicht, wie viele Kanäle es nimmt</translation>
    </message>
    <message>
        <source>answers no colours</source>
        <translation>antwortet keine Farben</translation>
    </message>
    <message>
        <source>has {count} outputs that may be the colours</source>
        <translation>hat {count} Ausgänge, die die Farben sein können</translation>
    </message>
    <message>
        <source>is a pickle of PyTorch, which can hold any program</source>
        <translation>ist ein Pickle von PyTorch, das jedes Programm enthalten kann</translation>
    </message>
    <message>
        <source>Get the model as ONNX, or export it where PyTorch is installed with torch.onnx.export; DDColor has scripts/export_onnx.py for that.</source>
        <translation>Holen Sie das Modell als ONNX, oder exportieren Sie es mit torch.onnx.export dort, wo PyTorch installiert ist; DDColor hat dafür scripts/export_onnx.py.</translation>
    </message>
    <message>
        <source>Get the model as ONNX from where it came from.</source>
        <translation>Holen Sie das Modell als ONNX von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>holds weights and no network</source>
        <translation>enthält Gewichte und kein Netz</translation>
    </message>
    <message>
        <source>is a model of TensorFlow Lite</source>
        <translation>ist ein Modell von TensorFlow Lite</translation>
    </message>
    <message>
        <source>is a model for processors of Qualcomm</source>
        <translation>ist ein Modell für Prozessoren von Qualcomm</translation>
    </message>
    <message>
        <source>is a model of Core ML</source>
        <translation>ist ein Modell von Core ML</translation>
    </message>
    <message>
        <source>is a model of Keras</source>
        <translation>ist ein Modell von Keras</translation>
    </message>
    <message>
        <source>{name} {what}.</source>
        <translation>{name} {what}.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>its header is broken</source>
        <translation>sein Anfang ist defekt</translation>
    </message>
    <message>
        <source>The picture is animated; its first frame was used.</source>
        <translation>Das Bild ist animiert; das erste Bild wurde genommen.</translation>
    </message>
    <message>
        <source>its pixels are stored in a way that is not read</source>
        <translation>seine Bildpunkte sind auf eine Art gespeichert, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>it stores measurements (signed or fractional numbers), not a photo</source>
        <translation>es enthält Messwerte (negative oder gebrochene Zahlen), kein Foto</translation>
    </message>
    <message>
        <source>it cannot be decoded to its end</source>
        <translation>es lässt sich nicht bis zum Ende lesen</translation>
    </message>
    <message>
        <source>The file ends too early: its finest details are missing.</source>
        <translation>Die Datei endet zu früh: Die feinsten Einzelheiten fehlen.</translation>
    </message>
    <message>
        <source>The file ends too early: of its {height} rows {rows} are there.</source>
        <translation>Die Datei endet zu früh: Von ihren {height} Zeilen sind {rows} da.</translation>
    </message>
    <message>
        <source>Its colours were converted without its colour profile.</source>
        <translation>Die Farben wurden ohne ihr Farbprofil umgerechnet.</translation>
    </message>
    <message>
        <source>Its metadata could not be read and was left out.</source>
        <translation>Die Metadaten ließen sich nicht lesen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>a camera's raw file</source>
        <translation>die Rohdatei einer Kamera</translation>
    </message>
    <message>
        <source>a picture for medicine or science</source>
        <translation>ein Bild aus Medizin oder Wissenschaft</translation>
    </message>
    <message>
        <source>a picture for screens with more than white</source>
        <translation>ein Bild für Bildschirme, die heller als Weiß sind</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>eine Zeichnung</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation>ein Archiv von Dateien</translation>
    </message>
    <message>
        <source>a picture in an old format</source>
        <translation>ein Bild in einem alten Format</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>ein GIMP-Dokument</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>ein JPEG-XR-Bild</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>ein QOI-Bild</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>ein FLIF-Bild</translation>
    </message>
    <message>
        <source>No picture format is known by the ending “{suffix}”.</source>
        <translation>Kein Bildformat hat die Endung „{suffix}“.</translation>
    </message>
    <message>
        <source>Choose one of these endings: {endings}.</source>
        <translation>Wählen Sie eine dieser Endungen: {endings}.</translation>
    </message>
    <message>
        <source>The colour profile could not be understood; sRGB was assumed.</source>
        <translation>Das Farbprofil war nicht zu verstehen; sRGB wurde angenommen.</translation>
    </message>
    <message>
        <source>it is made of more layers than any photograph</source>
        <translation>es besteht aus mehr Schichten als irgendein Foto</translation>
    </message>
    <message>
        <source>the note that AI made the colours</source>
        <translation>den Vermerk, dass die Farben von einer KI stammen</translation>
    </message>
    <message>
        <source>how the colours were made</source>
        <translation>die Angabe, wie die Farben gemacht wurden</translation>
    </message>
    <message>
        <source>The XMP of the photo is damaged: it was left as it is, without {note}.</source>
        <translation>Die XMP-Daten des Fotos sind beschädigt: Sie wurden gelassen, wie sie sind, ohne {note}.</translation>
    </message>
    <message>
        <source>The XMP of the photo fills a JPEG: there is no room for {note}.</source>
        <translation>Die XMP-Daten des Fotos füllen ein JPEG: Es ist kein Platz für {note}.</translation>
    </message>
    <message>
        <source>Content credentials were left out: their signature covers the grey photo.</source>
        <translation>Die Herkunftsnachweise wurden weggelassen: Ihre Signatur gilt für das graue Foto.</translation>
    </message>
    <message>
        <source>The colour profile is incomplete and was left out.</source>
        <translation>Das Farbprofil ist unvollständig und wurde weggelassen.</translation>
    </message>
    <message>
        <source>{format} has no room for {what}.</source>
        <translation>{format} hat keinen Platz für {what}.</translation>
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
        <translation>die XMP-Erweiterung</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>das Farbprofil</translation>
    </message>
    <message>
        <source>some private entries</source>
        <translation>einige private Einträge</translation>
    </message>
    <message>
        <source>entries of over 64 KB</source>
        <translation>Einträge über 64 KB</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>part of it is damaged</source>
        <translation>ein Teil ist beschädigt</translation>
    </message>
    <message>
        <source>The colour profile is damaged and was left out.</source>
        <translation>Das Farbprofil ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <source>A damaged piece of metadata was left out.</source>
        <translation>Ein beschädigter Teil der Metadaten wurde weggelassen.</translation>
    </message>
    <message>
        <source>EXIF is never a BigTIFF</source>
        <translation>EXIF ist nie ein BigTIFF</translation>
    </message>
    <message>
        <source>tag {tag} has type {type}</source>
        <translation>Merkmal {tag} ist vom Typ {type}</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <translation>der Anfang eines TIFF fehlt</translation>
    </message>
    <message>
        <source>a directory lies outside of the file</source>
        <translation>ein Verzeichnis liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>a directory is cut short</source>
        <translation>ein Verzeichnis ist abgeschnitten</translation>
    </message>
    <message>
        <source>Channels beside grey or colour were left out.</source>
        <translation>Kanäle neben Grau oder Farbe wurden weggelassen.</translation>
    </message>
    <message>
        <source>the encoder refuses</source>
        <translation>der Kodierer weigert sich</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}.</source>
        <translation>Ergebnisse können nicht als {format} gespeichert werden.</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}: it holds too few colours.</source>
        <translation>Ergebnisse können nicht als {format} gespeichert werden: Es hat zu wenige Farben.</translation>
    </message>
    <message>
        <source>Choose PNG, which loses nothing either.</source>
        <translation>Wählen Sie PNG, das auch nichts verliert.</translation>
    </message>
    <message>
        <source>The picture is black and white alone: without grey there is hardly anything to colour. Scan it in shades of grey if you can.</source>
        <translation>Das Bild ist nur schwarz und weiß: Ohne Grau gibt es kaum etwas einzufärben. Scannen Sie es, wenn möglich, in Graustufen.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}.</source>
        <translation>{path} ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>Take it from a backup, or scan or download it again.</source>
        <translation>Nehmen Sie es aus einer Sicherung, oder scannen oder laden Sie es neu.</translation>
    </message>
    <message>
        <source>What was pasted is no picture.</source>
        <translation>Was eingefügt wurde, ist kein Bild.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Wählen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>der Name ist ungültig</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} ist nicht benutzbar: {why}.</translation>
    </message>
    <message>
        <source>Export it as an 8-bit or 16-bit TIFF, PNG or JPEG first.</source>
        <translation>Exportieren Sie es zuerst als TIFF, PNG oder JPEG mit 8 oder 16 Bit.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation>Nehmen Sie es aus einer Sicherung.</translation>
    </message>
    <message>
        <source>{path} is {kind}, which is not read.</source>
        <translation>{path} ist {kind}, was nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first.</source>
        <translation>Exportieren Sie es zuerst als TIFF, PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read.</source>
        <translation>{path} ist von einer Art, die nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first, or choose a file of these kinds: {formats}.</source>
        <translation>Exportieren Sie sie erst als TIFF, PNG oder JPEG, oder wählen Sie eine Datei dieser Arten: {formats}.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>{name} has no pixels: its header says {width} × {height}.</source>
        <translation>{name} hat keine Bildpunkte: Angegeben sind {width} × {height}.</translation>
    </message>
    <message>
        <source>Take it from a backup or scan it again.</source>
        <translation>Nehmen Sie es aus einer Sicherung oder scannen Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} are {millions} million pixels, and the limit is {limit} million.</source>
        <translation>{name} ist zu groß: {width} × {height} sind {millions} Millionen Bildpunkte, die Grenze liegt bei {limit} Millionen.</translation>
    </message>
    <message>
        <source>Scale it down, or give a command a higher limit with --max-megapixels.</source>
        <translation>Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>{name} is too long: {width} × {height} pixels.</source>
        <translation>{name} ist zu lang: {width} × {height} Bildpunkte.</translation>
    </message>
    <message>
        <source>Cut it into pieces of at most {longest} pixels.</source>
        <translation>Schneiden Sie es in Stücke von höchstens {longest} Bildpunkten.</translation>
    </message>
    <message>
        <source>{key} is of another length</source>
        <translation>{key} hat eine andere Länge</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} makes no sense</source>
        <translation>{key} ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>{key} is no sentence</source>
        <translation>{key} ist kein Satz</translation>
    </message>
    <message>
        <source>{key} is no plane</source>
        <translation>{key} ist keine Ebene</translation>
    </message>
    <message>
        <source>Transparency was left out: {format} has none.</source>
        <translation>Die Transparenz wurde weggelassen: {format} hat keine.</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}.</source>
        <translation>{name} kann nicht als {format} gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG.</source>
        <translation>Wählen Sie ein anderes Format, etwa PNG.</translation>
    </message>
    <message>
        <source>The result would overwrite the photo {path}.</source>
        <translation>Das Ergebnis würde das Foto {path} überschreiben.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}: with {longest} pixels it is longer than the {limit} that fit.</source>
        <translation>{name} kann nicht als {format} gespeichert werden: Mit {longest} Bildpunkten ist es länger als die {limit}, die hineinpassen.</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG or TIFF.</source>
        <translation>Wählen Sie ein anderes Format, etwa PNG oder TIFF.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The result is in sRGB: the photo’s colour profile is of a kind that colours cannot be written in.</source>
        <translation>Das Ergebnis ist in sRGB: Das Farbprofil des Fotos ist von einer Art, in der sich Farben nicht schreiben lassen.</translation>
    </message>
    <message>
        <source>The photo’s profile is one of grey: the result has its tone curve and the primaries of sRGB.</source>
        <translation>Das Profil des Fotos ist eines für Grau: Das Ergebnis hat seine Tonkurve und die Grundfarben von sRGB.</translation>
    </message>
    <message>
        <source>The result is in sRGB: {format} has no room for a colour profile.</source>
        <translation>Das Ergebnis ist in sRGB: {format} hat keinen Platz für ein Farbprofil.</translation>
    </message>
    <message>
        <source>It may be damaged, or made to do harm. If another program shows it, export it from there as TIFF, PNG or JPEG.</source>
        <translation>Die Datei ist vielleicht beschädigt oder soll Schaden anrichten. Wenn ein anderes Programm sie zeigt, exportieren Sie sie von dort als TIFF, PNG oder JPEG.</translation>
    </message>
    <message>
        <source>it takes longer than a photo of its size may</source>
        <translation>es dauert länger, als ein Foto seiner Größe darf</translation>
    </message>
    <message>
        <source>what reads photos crashes over it ({signal})</source>
        <translation>was Fotos liest, stürzt dabei ab ({signal})</translation>
    </message>
    <message>
        <source>what reads photos crashes over it</source>
        <translation>was Fotos liest, stürzt dabei ab</translation>
    </message>
    <message>
        <source>it is a camera's raw file, which must be developed first</source>
        <translation>es ist die Rohdatei einer Kamera, die erst entwickelt werden muss</translation>
    </message>
    <message>
        <source>it ends too early, or its header is broken</source>
        <translation>es endet zu früh, oder sein Anfang ist defekt</translation>
    </message>
    <message>
        <source>it holds no full picture; a camera's raw file must be developed first</source>
        <translation>es enthält kein volles Bild; die Rohdatei einer Kamera muss erst entwickelt werden</translation>
    </message>
    <message>
        <source>Its fax codes are broken near row {row}: what stands there and below may be wrong.</source>
        <translation>Ihre Faxcodes sind um Zeile {row} herum beschädigt: Was dort und darunter steht, kann falsch sein.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>Teile davon fehlen</translation>
    </message>
    <message>
        <source>it has {count} channels, more than a photograph has</source>
        <translation>es hat {count} Kanäle, mehr als ein Foto</translation>
    </message>
    <message>
        <source>a TIFF cannot be larger than 4 GB</source>
        <translation>ein TIFF kann nicht größer als 4 GB sein</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>reddish brown</source>
        <translation>rötlich braun</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>yellowish brown</source>
        <translation>gelblich braun</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>blaugrün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>Das Foto ist schwarz-weiß.</translation>
    </message>
    <message>
        <source>The photo is toned {hue}; its tone is set aside.</source>
        <translation>Das Foto ist {hue} getönt; der Ton wird beiseitegelassen.</translation>
    </message>
    <message>
        <source>The photo is already in colour.</source>
        <translation>Das Foto ist schon farbig.</translation>
    </message>
    <message>
        <source>origin.contract must be 1 to 64 small letters, digits and hyphens</source>
        <translation>origin.contract muss 1 bis 64 Kleinbuchstaben, Ziffern und Bindestriche haben</translation>
    </message>
    <message>
        <source>origin.sha256 must be 64 hexadecimal digits</source>
        <translation>origin.sha256 muss aus 64 hexadezimalen Ziffern bestehen</translation>
    </message>
    <message>
        <source>origin.files must be 1 to {most} names</source>
        <translation>origin.files muss 1 bis {most} Namen haben</translation>
    </message>
    <message>
        <source>origin.files must be names without folders</source>
        <translation>origin.files muss Namen ohne Ordner enthalten</translation>
    </message>
    <message>
        <source>{key} needs format_version {since}</source>
        <translation>{key} braucht format_version {since}</translation>
    </message>
    <message>
        <source>id must be 1 to 64 small letters, digits and hyphens</source>
        <translation>id muss 1 bis 64 Kleinbuchstaben, Ziffern und Bindestriche haben</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries</source>
        <translation>{name} hat mehr als {most} Einträge</translation>
    </message>
    <message>
        <source>sha256 must hold digests of 64 hexadecimal digits</source>
        <translation>sha256 muss Prüfsummen aus 64 hexadezimalen Ziffern enthalten</translation>
    </message>
    <message>
        <source>{name} must have {shortest} to {longest} characters</source>
        <translation>{name} muss {shortest} bis {longest} Zeichen haben</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be shown</source>
        <translation>{name} enthält Zeichen, die sich nicht anzeigen lassen</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Autochrome.</source>
        <translation>{name} stammt aus einer neueren Version von Autochrome.</translation>
    </message>
    <message>
        <source>Update Autochrome to use this model.</source>
        <translation>Aktualisieren Sie Autochrome, um dieses Modell zu benutzen.</translation>
    </message>
    <message>
        <source>The card in {name} is not valid: {why}.</source>
        <translation>Die Karte in {name} ist ungültig: {why}.</translation>
    </message>
    <message>
        <source>{name} is not a date like 2026-01-31</source>
        <translation>{name} ist kein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source>needs more memory than a model may take</source>
        <translation>braucht mehr Speicher, als ein Modell nehmen darf</translation>
    </message>
    <message>
        <source>crashes ({signal})</source>
        <translation>stürzt ab ({signal})</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>stürzt ab</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} ist kein Text</translation>
    </message>
    <message>
        <source>{name} cannot be tried out: no process can be started.</source>
        <translation>{name} kann nicht ausprobiert werden: Es lässt sich kein Prozess starten.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>input.short_side is not a multiple of input.multiple</source>
        <translation>input.short_side ist kein Vielfaches von input.multiple</translation>
    </message>
    <message>
        <source>output.bin_centres are given for a network that answers ab</source>
        <translation>output.bin_centres ist bei einem Netz angegeben, das ab antwortet</translation>
    </message>
    <message>
        <source>output.bin_centres must be 2 to {most} colours</source>
        <translation>output.bin_centres muss 2 bis {most} Farben haben</translation>
    </message>
    <message>
        <source>output.bin_centres must be between -{most} and {most}</source>
        <translation>output.bin_centres muss zwischen -{most} und {most} liegen</translation>
    </message>
    <message>
        <source>Which model you chose as the default cannot be read from {name}.</source>
        <translation>Welches Modell Sie als Standard gewählt haben, lässt sich aus {name} nicht lesen.</translation>
    </message>
    <message>
        <source>Choose the default model again.</source>
        <translation>Wählen Sie den Standard neu.</translation>
    </message>
    <message>
        <source>{start}, fine-tuned on own photographs.</source>
        <translation>{start}, mit eigenen Fotos verfeinert.</translation>
    </message>
    <message>
        <source>hint_inputs.mask_centre must be 0 or 0.5</source>
        <translation>hint_inputs.mask_centre muss 0 oder 0.5 sein</translation>
    </message>
    <message>
        <source>There are no models in {path}.</source>
        <translation>In {path} gibt es keine Modelle.</translation>
    </message>
    <message>
        <source>Install Autochrome again, or name a model file.</source>
        <translation>Installieren Sie Autochrome neu, oder nennen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>There is no earlier default model to go back to.</source>
        <translation>Es gibt keinen früheren Standard.</translation>
    </message>
    <message>
        <source>Choose one of the models as the default.</source>
        <translation>Wählen Sie eines der Modelle als Standard.</translation>
    </message>
    <message>
        <source>{name} was not installed.</source>
        <translation>{name} wurde nicht installiert.</translation>
    </message>
    <message>
        <source>The models in {path} cannot be read: {why}.</source>
        <translation>Die Modelle in {path} lassen sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Check that the folder may be read.</source>
        <translation>Prüfen Sie, ob der Ordner gelesen werden darf.</translation>
    </message>
    <message>
        <source>{name} is not listed: {first} in {folder} has the same id, {id}.</source>
        <translation>{name} fehlt in der Liste: {first} in {folder} hat dieselbe Kennung, {id}.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>Choose another model, or get this one again from where it came from.</source>
        <translation>Wählen Sie ein anderes Modell, oder holen Sie dieses noch einmal von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>does not say how places are related, as its card promises</source>
        <translation>sagt nicht, wie Stellen zusammenhängen, obwohl seine Karte es verspricht</translation>
    </message>
    <message>
        <source>answers {found} channels, its card says {stated}</source>
        <translation>antwortet {found} Kanäle, die Karte nennt {stated}</translation>
    </message>
    <message>
        <source>does not take a plane of lightness</source>
        <translation>nimmt keine Helligkeitsebene an</translation>
    </message>
    <message>
        <source>does not take a plane of lightness and hints, as its card promises</source>
        <translation>nimmt keine Helligkeitsebene mit Hinweisen an, obwohl seine Karte es verspricht</translation>
    </message>
    <message>
        <source>does not answer one plane of colours</source>
        <translation>antwortet nicht eine Farbebene</translation>
    </message>
    <message>
        <source>is in the runtime's private format, not ONNX</source>
        <translation>ist im eigenen Format der Laufzeit, nicht in ONNX</translation>
    </message>
    <message>
        <source>holds training steps</source>
        <translation>enthält Trainingsschritte</translation>
    </message>
    <message>
        <source>defines operators of its own</source>
        <translation>definiert eigene Operatoren</translation>
    </message>
    <message>
        <source>branches or loops</source>
        <translation>verzweigt sich oder läuft in Schleifen</translation>
    </message>
    <message>
        <source>keeps numbers in another file</source>
        <translation>hält Zahlen in einer anderen Datei</translation>
    </message>
    <message>
        <source>needs operators that are not part of ONNX</source>
        <translation>braucht Operatoren, die nicht zu ONNX gehören</translation>
    </message>
    <message>
        <source>needs the operator {operator}, which no model may</source>
        <translation>braucht den Operator {operator}, den kein Modell haben darf</translation>
    </message>
    <message>
        <source>makes shapes of what a photo shows</source>
        <translation>macht Größen aus dem, was ein Foto zeigt</translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation>hat zu viele Teile</translation>
    </message>
    <message>
        <source>is not ONNX, or was cut short</source>
        <translation>ist nicht in ONNX oder wurde abgeschnitten</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be renamed.</source>
        <translation>{model} gehört zu Autochrome und kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be removed.</source>
        <translation>{model} gehört zu Autochrome und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Only models that you added can be renamed.</source>
        <translation>Nur Modelle, die Sie hinzugefügt haben, können umbenannt werden.</translation>
    </message>
    <message>
        <source>Only models that you added can be removed.</source>
        <translation>Nur Modelle, die Sie hinzugefügt haben, können entfernt werden.</translation>
    </message>
    <message>
        <source>{name} cannot be removed from {folder}: {why}.</source>
        <translation>{name} kann nicht aus {folder} entfernt werden: {why}.</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that came with Autochrome.</source>
        <translation>{name} hat die Kennung {id} eines Modells, das zu Autochrome gehört.</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that was added earlier.</source>
        <translation>{name} hat die Kennung {id} eines Modells, das früher hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>Nehmen Sie dieses.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Entfernen Sie zuerst dieses.</translation>
    </message>
    <message>
        <source>it has no card</source>
        <translation>es hat keine Karte</translation>
    </message>
    <message>
        <source>its card does not list what it holds</source>
        <translation>seine Karte nennt nicht, was es enthält</translation>
    </message>
    <message>
        <source>Choose a .colormodel file.</source>
        <translation>Wählen Sie eine .colormodel-Datei.</translation>
    </message>
    <message>
        <source>It is a part of a Caffe model: install it together with its .prototxt and .caffemodel.</source>
        <translation>Das ist ein Teil eines Caffe-Modells: Installieren Sie ihn zusammen mit seiner .prototxt und .caffemodel.</translation>
    </message>
    <message>
        <source>A model of another program is installed first: in Models, or by “models install”.</source>
        <translation>Ein Modell eines anderen Programms wird zuerst installiert: unter Modelle oder mit „models install“.</translation>
    </message>
    <message>
        <source>It looks like ONNX: let its name end in .onnx, and install it in Models, or by “models install”.</source>
        <translation>Das sieht nach ONNX aus: Lassen Sie den Namen auf .onnx enden und installieren Sie es unter Modelle oder mit „models install“.</translation>
    </message>
    <message>
        <source>Whatever it was is lost: get it once more from where it came from.</source>
        <translation>Was es war, ist verloren: Holen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{name} is not a model package.</source>
        <translation>{name} ist kein Modell.</translation>
    </message>
    <message>
        <source>it holds {member}, which no model has</source>
        <translation>es enthält {member}, was kein Modell hat</translation>
    </message>
    <message>
        <source>{member} is not a plain file</source>
        <translation>{member} ist keine einfache Datei</translation>
    </message>
    <message>
        <source>it holds two previews</source>
        <translation>es enthält zwei Vorschaubilder</translation>
    </message>
    <message>
        <source>{member} is gone</source>
        <translation>{member} fehlt</translation>
    </message>
    <message>
        <source>{name} was altered: {member} is not the one its card describes.</source>
        <translation>{name} wurde verändert: {member} ist nicht das, was die Karte beschreibt.</translation>
    </message>
    <message>
        <source>{name} is not a sound model package: {why}.</source>
        <translation>{name} ist kein heiles Modell: {why}.</translation>
    </message>
    <message>
        <source>The preview picture in {name} cannot be shown.</source>
        <translation>Das Vorschaubild in {name} kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Meinten Sie {near}?</translation>
    </message>
    <message>
        <source>Name a model file instead.</source>
        <translation>Nennen Sie stattdessen eine Modelldatei.</translation>
    </message>
    <message>
        <source>There is no model called {model}.</source>
        <translation>Es gibt kein Modell namens {model}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There are: {known}, and {count} more, which the command “models” lists.</source>
        <translation>Es gibt: {known}, und {count} weitere, die der Befehl „models“ auflistet.</translation>
    </message>
    <message>
        <source>{path} and others ({count} in all) are still being written.</source>
        <translation>{path} und andere (zusammen {count}) werden noch geschrieben.</translation>
    </message>
    <message>
        <source>It is coloured once it is whole; nothing needs to be done.</source>
        <translation>Sobald die Datei vollständig ist, wird das Foto koloriert; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The queue in {path} was made by a newer version of Autochrome.</source>
        <translation>Die Warteschlange in {path} stammt aus einer neueren Version von Autochrome.</translation>
    </message>
    <message>
        <source>Use that version, or choose another file for the queue.</source>
        <translation>Benutzen Sie diese Version, oder wählen Sie eine andere Datei für die Warteschlange.</translation>
    </message>
    <message>
        <source>The folder {path} for the queue cannot be made: {why}.</source>
        <translation>Der Ordner {path} für die Warteschlange kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>Autochrome was ended before it could note that this photo was done.</source>
        <translation>Autochrome wurde beendet, bevor es notieren konnte, dass dieses Foto fertig war.</translation>
    </message>
    <message>
        <source>Autochrome was ended {count} times while {path} was at hand.</source>
        <translation>Autochrome wurde {count} Mal beendet, während {path} in Arbeit war.</translation>
    </message>
    <message>
        <source>Retry it when nothing else runs, or scale the photo down.</source>
        <translation>Versuchen Sie es noch einmal, wenn sonst nichts läuft, oder verkleinern Sie das Foto.</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another file for the queue.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie eine andere Datei für die Warteschlange.</translation>
    </message>
    <message>
        <source>The queue in {path} is damaged.</source>
        <translation>Die Warteschlange in {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>Move the file away to begin a new queue; the photos and results are not in it.</source>
        <translation>Verschieben Sie die Datei, um eine neue Warteschlange zu beginnen; Fotos und Ergebnisse liegen nicht darin.</translation>
    </message>
    <message>
        <source>{path} is damaged or no queue of Autochrome; it was left as it is.</source>
        <translation>{path} ist beschädigt oder keine Warteschlange von Autochrome; es wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Move it away to begin a new queue, or choose another file for the queue.</source>
        <translation>Verschieben Sie es, um eine neue Warteschlange zu beginnen, oder wählen Sie eine andere Datei dafür.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or emptied while the queue in it was in use.</source>
        <translation>{path} wurde verschoben, ersetzt oder geleert, während die Warteschlange darin benutzt wurde.</translation>
    </message>
    <message>
        <source>Put it back if you can; results that were made are whole. Else add the photos again and let results that exist be skipped.</source>
        <translation>Legen Sie sie zurück, wenn Sie können; fertige Ergebnisse sind vollständig. Sonst fügen Sie die Fotos neu hinzu und lassen Sie vorhandene Ergebnisse überspringen.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the queue in {path}.</source>
        <translation>Auf dem Datenträger ist kein Platz für die Warteschlange in {path}.</translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation>Schaffen Sie Platz und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: the file or its folder cannot be written.</source>
        <translation>Die Warteschlange kann nicht in {path} liegen: In die Datei oder ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The queue in {path} is kept busy by another program.</source>
        <translation>Ein anderes Programm hält die Warteschlange in {path} besetzt.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk fails with the queue in {path}.</source>
        <translation>Der Datenträger versagt bei der Warteschlange in {path}.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another file for the queue.</source>
        <translation>Prüfen Sie den Datenträger, oder wählen Sie eine andere Datei für die Warteschlange.</translation>
    </message>
    <message>
        <source>{path} is too large to be sent to another computer: files may have {count} MB.</source>
        <translation>{path} ist zu groß, um an einen anderen Computer geschickt zu werden: Dateien dürfen {count} MB haben.</translation>
    </message>
    <message>
        <source>Colorize it on this computer, or let the others reach its folder.</source>
        <translation>Kolorieren Sie es auf diesem Computer, oder geben Sie den anderen Zugang zu seinem Ordner.</translation>
    </message>
    <message>
        <source>The folder {path} is not there any more, or empty: photos in it wait.</source>
        <translation>Der Ordner {path} ist nicht mehr da oder leer: Fotos darin warten.</translation>
    </message>
    <message>
        <source>Connect its disk again, or take them out of the queue.</source>
        <translation>Schließen Sie den Datenträger wieder an, oder nehmen Sie die Fotos aus der Warteschlange.</translation>
    </message>
    <message>
        <source>The folder {path} may not be opened: photos in it wait.</source>
        <translation>Der Ordner {path} darf nicht geöffnet werden: Seine Fotos warten.</translation>
    </message>
    <message>
        <source>Give yourself the right to open it.</source>
        <translation>Geben Sie sich das Recht, ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The disk at {path} is not connected any more: photos and results on it wait.</source>
        <translation>Der Datenträger unter {path} ist nicht mehr angeschlossen: Fotos und Ergebnisse darauf warten.</translation>
    </message>
    <message>
        <source>Connect it again. To do without it, put its photos and results into that folder, or take them out of the queue.</source>
        <translation>Schließen Sie es wieder an. Um ohne es auszukommen, legen Sie seine Fotos und Ergebnisse in diesen Ordner, oder nehmen Sie sie aus der Warteschlange.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Schließen Sie es wieder an.</translation>
    </message>
    <message>
        <source>The disk or network drive at {path} fails: photos on it wait.</source>
        <translation>Der Datenträger oder das Netzlaufwerk unter {path} versagt: Fotos darauf warten.</translation>
    </message>
    <message>
        <source>Check its cable or the network.</source>
        <translation>Prüfen Sie das Kabel oder das Netz.</translation>
    </message>
    <message>
        <source>No file can be written into {path}: photos whose results go there wait.</source>
        <translation>In {path} kann keine Datei geschrieben werden: Fotos, deren Ergebnisse dorthin gehen, warten.</translation>
    </message>
    <message>
        <source>Make it writable, or stop the queue and choose another folder.</source>
        <translation>Machen Sie ihn beschreibbar, oder halten Sie die Warteschlange an und wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk at {path} can only be read: photos whose results go there wait.</source>
        <translation>Der Datenträger unter {path} kann nur gelesen werden: Fotos, deren Ergebnisse dorthin kommen, warten.</translation>
    </message>
    <message>
        <source>Check the disk, or stop the queue and choose another folder.</source>
        <translation>Prüfen Sie den Datenträger, oder halten Sie die Warteschlange an und wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {path}: what is not done waits.</source>
        <translation>Auf dem Datenträger ist kein Platz für {path}: Was nicht fertig ist, wartet.</translation>
    </message>
    <message>
        <source>Free some space, or stop the queue and choose another folder.</source>
        <translation>Schaffen Sie Platz, oder halten Sie die Warteschlange an und wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} does not end in {suffix}.</source>
        <translation>{name} endet nicht auf {suffix}.</translation>
    </message>
    <message>
        <source>Give the report a name that does, such as {stem}{suffix}.</source>
        <translation>Geben Sie dem Bericht einen passenden Namen, etwa {stem}{suffix}.</translation>
    </message>
    <message>
        <source>Take it out of the queue, then add the photo again.</source>
        <translation>Nehmen Sie es aus der Warteschlange und fügen Sie das Foto neu hinzu.</translation>
    </message>
    <message>
        <source>What the queue holds about {path} is damaged.</source>
        <translation>Was die Warteschlange über {path} enthält, ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program took over the queue in {path}, for the file of its lock was removed.</source>
        <translation>Ein anderes Programm hat die Warteschlange in {path} übernommen, denn ihre Sperrdatei wurde entfernt.</translation>
    </message>
    <message>
        <source>Results that were made are whole; begin again when no other run is at work.</source>
        <translation>Fertige Ergebnisse sind vollständig; beginnen Sie neu, wenn kein anderer Durchgang läuft.</translation>
    </message>
    <message>
        <source>Another run is at work on the queue in {path}.</source>
        <translation>An der Warteschlange in {path} arbeitet schon ein anderer Lauf.</translation>
    </message>
    <message>
        <source>Let it finish, or stop it; photos that are added meanwhile are taken up by it.</source>
        <translation>Lassen Sie ihn enden, oder halten Sie ihn an; inzwischen hinzugefügte Fotos übernimmt er.</translation>
    </message>
    <message>
        <source>Its result of before was kept beside this one: it was changed since it was made.</source>
        <translation>Das frühere Ergebnis blieb neben diesem erhalten: es wurde geändert, seit es gemacht wurde.</translation>
    </message>
    <message>
        <source>It was tried twice, the second time while nothing else was at hand.</source>
        <translation>Es wurde zweimal versucht, beim zweiten Mal ganz allein.</translation>
    </message>
    <message>
        <source>It was tried twice; the first time it failed: {why}</source>
        <translation>Es wurde zweimal versucht; beim ersten Mal misslang es: {why}</translation>
    </message>
    <message>
        <source>{advice} The run then goes on by itself.</source>
        <translation>{advice} Dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>{advice} Then start again.</source>
        <translation>{advice} Starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>sein Datenträger fehlt</translation>
    </message>
    <message>
        <source>The watched folder {path} cannot be read: {why}.</source>
        <translation>Der überwachte Ordner {path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>Connect its disk, or make it readable: the watch goes on by itself then.</source>
        <translation>Schließen Sie seinen Datenträger an oder machen Sie ihn lesbar: dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The time must be more than 0 minutes.</source>
        <translation>Die Zeit muss mehr als 0 Minuten sein.</translation>
    </message>
    <message>
        <source>Try --minutes 10.</source>
        <translation>Versuchen Sie --minutes 10.</translation>
    </message>
    <message>
        <source>The model {model} holds no weights to go on from.</source>
        <translation>Das Modell {model} enthält keine Gewichte, von denen es weitergehen könnte.</translation>
    </message>
    <message>
        <source>Start from 'natural', or from a model that was trained here.</source>
        <translation>Gehen Sie von „natural“ aus oder von einem Modell, das hier trainiert wurde.</translation>
    </message>
    <message>
        <source>A model cannot be called so: {why}.</source>
        <translation>So kann ein Modell nicht heißen: {why}.</translation>
    </message>
    <message>
        <source>Give others with --id and --name.</source>
        <translation>Geben Sie andere mit --id und --name an.</translation>
    </message>
    <message>
        <source>There is a model '{model_id}' already.</source>
        <translation>Ein Modell „{model_id}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Give another name with --id.</source>
        <translation>Geben Sie mit --id einen anderen Namen an.</translation>
    </message>
    <message>
        <source>{path} holds a run on other photographs.</source>
        <translation>{path} enthält ein Training mit anderen Fotos.</translation>
    </message>
    <message>
        <source>Give another --id or --runs, or remove this folder.</source>
        <translation>Geben Sie --id oder --runs anders an, oder entfernen Sie diesen Ordner.</translation>
    </message>
    <message>
        <source>Own photographs</source>
        <translation>Eigene Fotos</translation>
    </message>
    <message>
        <source>the user's own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>Name the folder of your photographs.</source>
        <translation>Nennen Sie den Ordner Ihrer Fotos.</translation>
    </message>
    <message>
        <source>{path} holds {found} photographs, too few to learn from.</source>
        <translation>{path} enthält {found} Fotos, zu wenige zum Lernen.</translation>
    </message>
    <message>
        <source>At least {fewest} are needed; some hundreds are better.</source>
        <translation>Mindestens {fewest} sind nötig; einige hundert sind besser.</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few (left out: {reasons}).</source>
        <translation>Von den Fotos in {path} taugen {learned} zum Lernen und {held_out} zum Prüfen, zu wenige (weggelassen: {reasons}).</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few.</source>
        <translation>Von den Fotos in {path} taugen {learned} zum Lernen und {held_out} zum Prüfen, zu wenige.</translation>
    </message>
    <message>
        <source>Add colour photographs; some hundreds are best.</source>
        <translation>Fügen Sie Farbfotos hinzu; einige hundert sind am besten.</translation>
    </message>
    <message>
        <source>The model that comes with the program holds no weights to start from.</source>
        <translation>Das Modell, das zum Programm gehört, enthält keine Gewichte, von denen es ausgehen könnte.</translation>
    </message>
    <message>
        <source>Give the .npz of EfficientNet-Lite0 with --encoder.</source>
        <translation>Geben Sie die .npz von EfficientNet-Lite0 mit --encoder an.</translation>
    </message>
    <message>
        <source>The finish of a recipe needs an encoder that sees colour.</source>
        <translation>Das Finish eines Rezepts braucht einen Encoder, der Farbe sieht.</translation>
    </message>
    <message>
        <source>The weights do not fit this network: '{name}' is missing or differs in shape.</source>
        <translation>Die Gewichte passen nicht zu diesem Netz: „{name}“ fehlt oder hat eine andere Form.</translation>
    </message>
    <message>
        <source>Start from a model of the same recipe, or from none.</source>
        <translation>Gehen Sie von einem Modell mit demselben Rezept aus oder von keinem.</translation>
    </message>
    <message>
        <source>The exported network differs from the trained one by {worst} ({tolerance} is allowed).</source>
        <translation>Das exportierte Netz weicht vom trainierten um {worst} ab ({tolerance} ist erlaubt).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This model answers one colour a pixel: there is nothing to read in other ways.</source>
        <translation>Dieses Modell antwortet eine Farbe je Bildpunkt: Da lässt sich nichts anders lesen.</translation>
    </message>
    <message>
        <source>Name a recipe whose network answers a distribution.</source>
        <translation>Nennen Sie ein Rezept, dessen Netz eine Verteilung antwortet.</translation>
    </message>
    <message>
        <source>{path} is missing or is not a whole file of {title}.</source>
        <translation>{path} fehlt oder ist keine vollständige Datei von {title}.</translation>
    </message>
    <message>
        <source>Download the binary version of {title} anew.</source>
        <translation>Laden Sie die Binärfassung von {title} neu herunter.</translation>
    </message>
    <message>
        <source>{title} is not below the data directory and cannot be downloaded.</source>
        <translation>{title} liegt nicht im Datenordner und lässt sich nicht herunterladen.</translation>
    </message>
    <message>
        <source>Put its binary version there, as the folder {folder}, or its pictures, as {name}/CLASS/NAME.png.</source>
        <translation>Legen Sie dort seine Binärfassung ab, als Ordner {folder}, oder seine Bilder, als {name}/CLASS/NAME.png.</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from; not of use: {reasons}.</source>
        <translation>{photographs} in {path}, aus denen gelernt werden kann; nicht zu gebrauchen: {reasons}.</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from.</source>
        <translation>{photographs} in {path}, aus denen gelernt werden kann.</translation>
    </message>
    <message>
        <source>It takes {fewest} at least, in colour, no two the same, {smallest} pixels or more on the short side.</source>
        <translation>Es braucht mindestens {fewest}, in Farbe, alle verschieden, die kurze Seite mit {smallest} Bildpunkten oder mehr.</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>Keine Fotos</translation>
    </message>
    <message>
        <source>Only 1 photograph</source>
        <translation>Nur 1 Foto</translation>
    </message>
    <message>
        <source>Only {count} photographs</source>
        <translation>Nur {count} Fotos</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
        <source>Give the folder of all sets with --data.</source>
        <translation>Geben Sie den Ordner aller Sammlungen mit --data an.</translation>
    </message>
    <message>
        <source>{path} has no pictures below it.</source>
        <translation>In {path} gibt es keine Bilder.</translation>
    </message>
    <message>
        <source>It may hold {endings}.</source>
        <translation>Er darf {endings} enthalten.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>schwarz-weiß</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>einfarbig getönt</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another network.</source>
        <translation>{path} ist ein Zwischenstand eines anderen Netzes.</translation>
    </message>
    <message>
        <source>Remove the run's folder to begin anew.</source>
        <translation>Entfernen Sie den Ordner des Trainings, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Only the JAX backend trains on several devices.</source>
        <translation>Auf mehreren Geräten trainiert nur das JAX-Backend.</translation>
    </message>
    <message>
        <source>Set KERAS_BACKEND=jax; see docs/devices.md.</source>
        <translation>Setzen Sie KERAS_BACKEND=jax; siehe docs/devices.md.</translation>
    </message>
    <message>
        <source>At least one device is needed.</source>
        <translation>Mindestens ein Gerät ist nötig.</translation>
    </message>
    <message>
        <source>Leave --devices out for all.</source>
        <translation>Lassen Sie --devices weg, um alle zu nehmen.</translation>
    </message>
    <message>
        <source>{wanted} devices are asked for, and JAX sees {there}.</source>
        <translation>{wanted} Geräte sind verlangt, und JAX sieht {there}.</translation>
    </message>
    <message>
        <source>Leave --devices out to use those that there are.</source>
        <translation>Lassen Sie --devices weg, um die vorhandenen zu nehmen.</translation>
    </message>
    <message>
        <source>{wanted} devices cannot share a batch of {batch} equally.</source>
        <translation>{wanted} Geräte können einen Stapel von {batch} nicht gleich aufteilen.</translation>
    </message>
    <message>
        <source>Change --devices, or 'batch' in the recipe's [pictures].</source>
        <translation>Ändern Sie --devices oder „batch“ in [pictures] des Rezepts.</translation>
    </message>
    <message>
        <source>There is no trained '{model}' in {path}.</source>
        <translation>In {path} gibt es kein trainiertes „{model}“.</translation>
    </message>
    <message>
        <source>Train it: python -m training run {model} --data DIR.</source>
        <translation>Trainieren Sie es: python -m training run {model} --data DIR.</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder's weights.</source>
        <translation>{path} enthält nicht die Gewichte des Kodierers.</translation>
    </message>
    <message>
        <source>The model {start} holds no weights to go on from.</source>
        <translation>Das Modell {start} enthält keine Gewichte, von denen es weitergehen könnte.</translation>
    </message>
    <message>
        <source>This recipe starts from the encoder's ImageNet weights.</source>
        <translation>Dieses Rezept geht von den ImageNet-Gewichten des Kodierers aus.</translation>
    </message>
    <message>
        <source>The training went astray: its loss is {loss} at step {step}.</source>
        <translation>Das Training ist entgleist: Sein Fehler ist {loss} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>Lower 'rate' in the recipe's [schedule], or set 'clip'.</source>
        <translation>Senken Sie „rate“ in [schedule] des Rezepts, oder setzen Sie „clip“.</translation>
    </message>
    <message>
        <source>{path} holds a run of another recipe.</source>
        <translation>{path} enthält ein Training nach einem anderen Rezept.</translation>
    </message>
    <message>
        <source>Give another folder with --runs, or remove this one.</source>
        <translation>Geben Sie mit --runs einen anderen Ordner an, oder entfernen Sie diesen.</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Ships, airplanes, automobiles and dogs, learned from pictures of 32 pixels.</source>
        <translation>Schiffe, Flugzeuge, Autos und Hunde, gelernt an Bildern von 32 Pixeln.</translation>
    </message>
    <message>
        <source>Classics</source>
        <translation>Klassiker</translation>
    </message>
    <message>
        <source>For research and private use: see the rights of the training photographs.</source>
        <translation>Für Forschung und privaten Gebrauch: siehe die Rechte an den Fotos, aus denen gelernt wurde.</translation>
    </message>
    <message>
        <source>research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Flower 2</source>
        <translation>Blume 2</translation>
    </message>
    <message>
        <source>Flowers of garden and meadow, with their leaves and places.</source>
        <translation>Blumen aus Garten und Wiese, mit Blättern und Umgebung.</translation>
    </message>
    <message>
        <source>CC-BY per photograph (Flickr)</source>
        <translation>CC-BY je Foto (Flickr)</translation>
    </message>
    <message>
        <source>may be used for educational purposes; credit to easterncoloradowildflowers.com</source>
        <translation>für Bildungszwecke frei; Nachweis: easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Daisies, dandelions, roses, sunflowers and tulips.</source>
        <translation>Gänseblümchen, Löwenzahn, Rosen, Sonnenblumen und Tulpen.</translation>
    </message>
    <message>
        <source>Landscape 2</source>
        <translation>Landschaft 2</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 8,000 photographs.</source>
        <translation>Küsten, Berge, Wälder, Felder und Himmel, gelernt an 8.000 Fotos.</translation>
    </message>
    <message>
        <source>none stated (Flickr); SUN for research</source>
        <translation>nicht angegeben (Flickr); SUN für Forschung</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 3,000 photographs.</source>
        <translation>Küsten, Berge, Wälder, Felder und Himmel, gelernt an 3.000 Fotos.</translation>
    </message>
    <message>
        <source>Multiclass</source>
        <translation>Vielerlei</translation>
    </message>
    <message>
        <source>A hundred kinds of things and beings, learned from pictures of 32 pixels.</source>
        <translation>Hundert Arten von Dingen und Lebewesen, gelernt an Bildern von 32 Pixeln.</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Everyday photographs: people, places, animals, plants and skies.</source>
        <translation>Alltägliche Fotos: Menschen, Orte, Tiere, Pflanzen und Himmel.</translation>
    </message>
    <message>
        <source>For research and private use: the rights of the training photographs are mixed.</source>
        <translation>Für Forschung und privaten Gebrauch: Die Rechte der Trainingsfotos sind gemischt.</translation>
    </message>
    <message>
        <source>educational purposes; credit: easterncoloradowildflowers.com</source>
        <translation>für Bildungszwecke; Quelle: easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>research, some not stated</source>
        <translation>Forschung, manche nicht angegeben</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shape of the frame</source>
        <translation>Form des Rahmens</translation>
    </message>
    <message>
        <source>Lay the frame on its other side (X)</source>
        <translation>Rahmen auf die andere Seite legen (X)</translation>
    </message>
    <message>
        <source>Size of what is left</source>
        <translation>Größe dessen, was bleibt</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Begradigen</translation>
    </message>
    <message>
        <source>Turn the photo a little; a double click takes it back</source>
        <translation>Dreht das Foto ein wenig; ein Doppelklick nimmt es zurück</translation>
    </message>
    <message>
        <source>Straighten by a line</source>
        <translation>Nach einer Linie begradigen</translation>
    </message>
    <message>
        <source>Draw a line along a horizon or a wall (or hold Ctrl)</source>
        <translation>Eine Linie entlang eines Horizonts oder einer Wand ziehen (oder Strg halten)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show all of the photo again</source>
        <translation>Wieder das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>So lassen, wie es war (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Crop the photo (Return)</source>
        <translation>Das Foto zuschneiden (Eingabe)</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>{width} × {height} cm</source>
        <translation>{width} × {height} cm</translation>
    </message>
    <message>
        <source>Angle in degrees</source>
        <translation>Winkel in Grad</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
</context>
<context>
    <name>CropPresenter</name>
    <message>
        <source>That line is more than 15° away from level and from plumb</source>
        <translation>Diese Linie ist mehr als 15° von waagerecht und senkrecht entfernt</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are left, turned by {angle}°</source>
        <translation>{width} × {height} Pixel bleiben, um {angle}° gedreht</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DialogHead</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>DialogPresenter</name>
    <message>
        <source>The models are compared</source>
        <translation>Die Modelle sind verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln Foto verglichen</numerusform>
            <numerusform>%Ln Fotos verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Vergleich zeigen</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>How sure the model is</source>
        <translation>Wie sicher sich das Modell ist</translation>
    </message>
    <message>
        <source>hide where</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>show where</source>
        <translation>zeigen, wo</translation>
    </message>
    <message>
        <source>The colours are expected to be off by {error} on average, in units of a* and b*; from {limit} on somebody should look at them (G)</source>
        <translation>Die Farben liegen voraussichtlich im Mittel um {error} daneben, in Einheiten von a* und b*; ab {limit} sollte jemand sie ansehen (G)</translation>
    </message>
    <message>
        <source>Sure of its colours</source>
        <translation>Der Farben sicher</translation>
    </message>
    <message>
        <source>Some guesses</source>
        <translation>Teils geraten</translation>
    </message>
    <message>
        <source>Mostly a guess</source>
        <translation>Meist geraten</translation>
    </message>
</context>
<context>
    <name>DoubtPresenter</name>
    <message>
        <source>This model does not say where it guesses</source>
        <translation>Dieses Modell sagt nicht, wo es rät</translation>
    </message>
    <message>
        <source>Hatched: the colours here are a guess</source>
        <translation>Schraffiert: Hier sind die Farben geraten</translation>
    </message>
    <message>
        <source>The model is sure of these colours</source>
        <translation>Das Modell ist sich dieser Farben sicher</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to give it colour</source>
        <translation>Loslassen, um Farbe zu geben</translation>
    </message>
    <message>
        <source>One photo opens; several photos or a folder go to the queue</source>
        <translation>Ein Foto wird geöffnet; mehrere oder ein Ordner kommen in die Warteschlange</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Editing for another program</source>
        <translation>Bearbeitung für ein anderes Programm</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Bearbeitung abbrechen</translation>
    </message>
    <message>
        <source>The other program gets nothing</source>
        <translation>Das andere Programm bekommt nichts</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Into “{name}”</source>
        <translation>In „{name}“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln weiteres wartet</numerusform>
            <numerusform>%Ln weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>EditsPresenter</name>
    <message>
        <source>Pasted pictures are saved one at a time</source>
        <translation>Eingefügte Bilder werden einzeln gespeichert</translation>
    </message>
    <message>
        <source>They have no file yet, so nobody knows where their results would go.</source>
        <translation>Sie haben noch keine Datei, daher weiß niemand, wohin ihre Ergebnisse kämen.</translation>
    </message>
    <message>
        <source>All of them are saved already</source>
        <translation>Alle sind schon gespeichert</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Adjustments of {name} copied</source>
        <translation>Anpassungen von {name} kopiert</translation>
    </message>
    <message>
        <source>{all} pastes them, {colour} the colour settings only.</source>
        <translation>{all} fügt sie ein, {colour} nur die Farbeinstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted onto %Ln photos</source>
        <translation>
            <numerusform>In %Ln Foto eingefügt</numerusform>
            <numerusform>In %Ln Fotos eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted onto {name}</source>
        <translation>In {name} eingefügt</translation>
    </message>
    <message>
        <source>Each can be undone by itself.</source>
        <translation>Jedes lässt sich für sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Pasting undone</source>
        <translation>Einfügen rückgängig gemacht</translation>
    </message>
    <message>
        <source>All photos are as they were.</source>
        <translation>Alle Fotos sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>Some adjustments cannot be kept</source>
        <translation>Einige Anpassungen lassen sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>They count until Autochrome is closed. Save the photo to keep its colour.</source>
        <translation>Sie gelten, bis Autochrome geschlossen wird. Speichern Sie das Foto, um seine Farbe zu behalten.</translation>
    </message>
    <message>
        <source>Colours of places, too: {names}.</source>
        <translation>Auch Farben von Stellen: {names}.</translation>
    </message>
    <message>
        <source>The settings alone, as no place in them is alike: {names}.</source>
        <translation>Nur die Einstellungen, da keine Stelle darin ähnlich ist: {names}.</translation>
    </message>
    <message>
        <source>The settings alone: {names}.</source>
        <translation>Nur die Einstellungen: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Anna 1921.jpg</source>
        <translation>Anna 1921.jpg</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>Angaben der Datei behalten</translation>
    </message>
    <message>
        <source>Note that a computer made the colour</source>
        <translation>Vermerken, dass ein Computer die Farben gemacht hat</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Kleines Zeichen in der Ecke</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>Den Ordner für Ergebnisse wählen</translation>
    </message>
    <message>
        <source>In a folder of their own</source>
        <translation>In einem eigenen Ordner</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Neben jedem Foto</translation>
    </message>
    <message>
        <source>In one folder…</source>
        <translation>In einem Ordner…</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} Bit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>For {formats}; less of it saves room.</source>
        <translation>Für {formats}; weniger spart Platz.</translation>
    </message>
    <message>
        <source>Larger photos are made smaller; none is enlarged.</source>
        <translation>Größere Fotos werden verkleinert, keines vergrößert.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>16 bit keeps finer steps; only {formats} can hold it.</source>
        <translation>16 Bit halten feinere Stufen; nur {formats} können das.</translation>
    </message>
    <message>
        <source>sRGB looks alike everywhere; the photo’s own is for archives’ rules.</source>
        <translation>sRGB sieht überall gleich aus; das eigene des Fotos ist für Regeln von Archiven.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Date, camera, place and words go with the photo into its result.</source>
        <translation>Datum, Kamera, Ort und Texte gehen vom Foto in sein Ergebnis über.</translation>
    </message>
    <message>
        <source>For archives and other programs to read; no pixel is changed by it.</source>
        <translation>Für Archive und andere Programme lesbar; kein Pixel ändert sich dadurch.</translation>
    </message>
    <message>
        <source>Shows on the picture itself that its colour is not of its time.</source>
        <translation>Zeigt auf dem Bild selbst, dass die Farbe nicht aus seiner Zeit stammt.</translation>
    </message>
    <message>
        <source>These stand for what differs: {placeholders}</source>
        <translation>Diese stehen für das, was sich unterscheidet: {placeholders}</translation>
    </message>
    <message>
        <source>{formats} lose nothing, whatever the quality</source>
        <translation>{formats} verlieren nichts, bei jeder Qualität</translation>
    </message>
    <message>
        <source>{photo} becomes {result}</source>
        <translation>{photo} wird {result}</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>Dafür sinkt erst die Qualität, dann die Größe; bei {formats} nur die Größe.</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size.</source>
        <translation>Dafür sinkt erst die Qualität, dann die Größe.</translation>
    </message>
    <message>
        <source>The size is lowered for it: {format} has no quality to lower.</source>
        <translation>Dafür sinkt die Größe: {format} kennt keine Qualität.</translation>
    </message>
    <message>
        <source>From album to album-colour, a single photo’s beside it.</source>
        <translation>Von album nach album-colour, ein einzelnes Foto daneben.</translation>
    </message>
    <message>
        <source>The photo itself is never touched.</source>
        <translation>Das Foto selbst bleibt immer unberührt.</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Einen Ordner für alle Ergebnisse wählen</translation>
    </message>
</context>
<context>
    <name>ExternalEditing</name>
    <message>
        <source>Another program asked for something unknown</source>
        <translation>Ein anderes Programm hat um etwas Unbekanntes gebeten</translation>
    </message>
    <message>
        <source>It may belong to another version of Autochrome.</source>
        <translation>Es gehört vielleicht zu einer anderen Version von Autochrome.</translation>
    </message>
</context>
<context>
    <name>ExternalEdits</name>
    <message>
        <source>There is no model to colour with</source>
        <translation>Es gibt kein Modell zum Kolorieren</translation>
    </message>
    <message>
        <source>This photo keeps its own colours: have it coloured anew, or cancel</source>
        <translation>Dieses Foto behält seine eigenen Farben: neu kolorieren lassen oder abbrechen</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on.</source>
        <translation>„{name}“ ist geschrieben, und das andere Programm kann weitermachen.</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on. The photo itself is kept as “{kept}”.</source>
        <translation>„{name}“ ist geschrieben, und das andere Programm kann weitermachen. Das Foto selbst ist als „{kept}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>{name} was not handed back</source>
        <translation>{name} wurde nicht zurückgegeben</translation>
    </message>
    <message>
        <source>The other program was told that nothing was changed.</source>
        <translation>Dem anderen Programm wurde gesagt, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Nobody waits for {name} any more</source>
        <translation>Niemand wartet mehr auf {name}</translation>
    </message>
    <message>
        <source>What you did to it is kept, and the next photo is here.</source>
        <translation>Was Sie daran geändert haben, ist aufbewahrt, und das nächste Foto ist da.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>What the training wrote</source>
        <translation>Was das Training geschrieben hat</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation>Das Training wurde unterbrochen</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>Das Training konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>What it has learned so far is kept: it goes on from there. If you forget it, what it has learned is deleted; your photos and your models stay as they are.</source>
        <translation>Was es bisher gelernt hat, bleibt erhalten: Es macht dort weiter. Wenn Sie es vergessen, wird das Gelernte gelöscht; Ihre Fotos und Ihre Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your models are as they were.</source>
        <translation>Es wurde nichts geändert, Ihre Modelle sind wie zuvor.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>It is the default</source>
        <translation>Es ist der Standard</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>Neue Fotos mit {name} kolorieren</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie sie ausfällt</translation>
    </message>
    <message>
        <source>At most, MB</source>
        <translation>Höchstens, MB</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Offene Fotos</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation>{name} schließen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Photos to list</source>
        <translation>Fotos in der Liste</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Zweifelhafteste zuerst</translation>
    </message>
    <message>
        <source>Name, folder or reason</source>
        <translation>Name, Ordner, Grund</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Warteschlange durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordnern</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslungen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>Grau gelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindableParts</name>
    <message>
        <source>bold, daring, colourful, intensity, brighter</source>
        <translation>kräftig, gewagt, bunt, Intensität, leuchtender</translation>
    </message>
    <message>
        <source>amount, opacity, grey, black and white, fade</source>
        <translation>Menge, Deckkraft, grau, schwarz-weiß, blass</translation>
    </message>
    <message>
        <source>pale, rich, colourful, intensity</source>
        <translation>blass, satt, bunt, Intensität</translation>
    </message>
    <message>
        <source>warm, cold, yellow, blue, white balance</source>
        <translation>warm, kalt, gelb, blau, Weißabgleich</translation>
    </message>
    <message>
        <source>green, magenta, white balance</source>
        <translation>grün, magenta, Weißabgleich</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>large text, bigger letters, font, scale, read, accessibility</source>
        <translation>große Schrift, größere Buchstaben, skalieren, lesen, Barrierefreiheit</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>movement, animation, nothing moves, calm, accessibility</source>
        <translation>Animation, nichts bewegt sich, ruhig, Barrierefreiheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>German, French, Spanish, Hindi, English, translate</source>
        <translation>Deutsch, Französisch, Spanisch, Hindi, Englisch, übersetzen</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>Benutzte Kerne</translation>
    </message>
    <message>
        <source>processor, CPU, threads, speed, slow</source>
        <translation>Prozessor, CPU, Threads, Tempo, langsam</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>scanner, inbox, by itself, automatic, new photos, hot folder</source>
        <translation>Scanner, Eingang, von selbst, automatisch, neue Fotos</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Schreiben Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message>
        <source>No other photos are open: open those of the same series</source>
        <translation>Keine anderen Fotos sind offen: Öffnen Sie die derselben Reihe</translation>
    </message>
    <message>
        <source>This model cannot tell what is alike; Natural can</source>
        <translation>Dieses Modell erkennt nicht, was sich ähnelt; Natural kann es</translation>
    </message>
    <message>
        <source>Looking at photo {at} of {count}</source>
        <translation>Foto {at} von {count} wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing like it in %Ln photos</source>
        <translation>
            <numerusform>Nichts Ähnliches in %Ln Foto</numerusform>
            <numerusform>Nichts Ähnliches in %Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be read</source>
        <translation>
            <numerusform>%Ln Foto ließ sich nicht lesen</numerusform>
            <numerusform>%Ln Fotos ließen sich nicht lesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Photos looked at</source>
        <translation>Angesehene Fotos</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Dieser Ordner ist nicht benutzbar</translation>
    </message>
    <message>
        <source>There are no photos in it</source>
        <translation>Es sind keine Fotos darin</translation>
    </message>
    <message>
        <source>Choose the folder that holds your colour photos; folders in it count too.</source>
        <translation>Wählen Sie den Ordner mit Ihren Farbfotos; Unterordner zählen auch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos to learn from, and {m} kept aside to test it</source>
        <translation>
            <numerusform>%Ln Foto zum Lernen, {m} zum Prüfen zurückgelegt</numerusform>
            <numerusform>%Ln Fotos zum Lernen, {m} zum Prüfen zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {n} at least, and some hundreds are best.</source>
        <translation>Es braucht mindestens {n}, einige hundert sind am besten.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln photos can be learned from: too few</source>
        <translation>
            <numerusform>Nur %Ln Foto taugt zum Lernen: zu wenig</numerusform>
            <numerusform>Nur %Ln Fotos taugen zum Lernen: zu wenige</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the photos can be learned from</source>
        <translation>Keines der Fotos taugt zum Lernen</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>Looking at the photos: {done} of {total}</source>
        <translation>Fotos werden angesehen: {done} von {total}</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Weggelassen: {reasons}.</translation>
    </message>
    <message>
        <source>Drop a folder of colour photos here</source>
        <translation>Hier einen Ordner mit Farbfotos ablegen</translation>
    </message>
    <message>
        <source>Some hundreds are best, at least 30. Folders inside it count too.</source>
        <translation>Einige hundert sind am besten, mindestens 30. Unterordner zählen auch.</translation>
    </message>
</context>
<context>
    <name>FolderInspector</name>
    <message>
        <source>This folder could not be looked at. Choose it again, or another one.</source>
        <translation>Dieser Ordner ließ sich nicht ansehen. Wählen Sie ihn noch einmal oder einen anderen.</translation>
    </message>
</context>
<context>
    <name>ForeignSheet</name>
    <message>
        <source>Add a model of another program</source>
        <translation>Ein Modell eines anderen Programms hinzufügen</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>I may use this model under this licence</source>
        <translation>Ich darf dieses Modell unter dieser Lizenz verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Wird installiert…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Das Modell wird ausprobiert…</translation>
    </message>
    <message>
        <source>It colours small pictures where it can do no harm. A large model takes half a minute; nothing is added yet.</source>
        <translation>Es färbt kleine Bilder, wo es keinen Schaden anrichten kann. Ein großes Modell braucht eine halbe Minute; noch wird nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Which of these looks right?</source>
        <translation>Welches davon sieht richtig aus?</translation>
    </message>
    <message>
        <source>The file does not say how it wants its numbers. Choose by the pictures; what is wrong looks grey, garish or of one colour.</source>
        <translation>Die Datei sagt nicht, wie sie ihre Zahlen haben will. Wählen Sie nach den Bildern; was falsch ist, sieht grau, grell oder einfarbig aus.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>You have this file as “{name}” already.</source>
        <translation>Sie haben diese Datei schon als „{name}“.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>{licence}, as its makers state it</source>
        <translation>{licence}, nach Angabe der Hersteller</translation>
    </message>
    <message>
        <source>As the place says that you have it from</source>
        <translation>Was dort steht, woher Sie es haben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is being installed</source>
        <translation>Es wird gerade installiert</translation>
    </message>
    <message>
        <source>Choose the picture that looks right first</source>
        <translation>Wählen Sie zuerst das Bild, das richtig aussieht</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>Geben Sie ihm zuerst einen Namen</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Diesen Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Say first that you may use it</source>
        <translation>Sagen Sie zuerst, dass Sie es verwenden dürfen</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Use all sure ones</source>
        <translation>Alle sicheren nehmen</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Alle nehmen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>The same thing in other photos</source>
        <translation>Dasselbe in anderen Fotos</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name}, saved</source>
        <translation>{name}, gespeichert</translation>
    </message>
</context>
<context>
    <name>GamutPicker</name>
    <message>
        <source>All colours that this place can have</source>
        <translation>Alle Farben, die diese Stelle haben kann</translation>
    </message>
    <message>
        <source>All colours that exist at the lightness of this place</source>
        <translation>Alle Farben, die es bei der Helligkeit dieser Stelle gibt</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>As light or dark as the rest of the computer</source>
        <translation>So hell oder dunkel wie der übrige Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black and white with strong outlines, as light or dark as the system</source>
        <translation>Schwarz und Weiß mit kräftigen Umrissen, so hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Es darf sich etwas bewegen</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>Benutzte Kerne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep adjustments beside the photos</source>
        <translation>Anpassungen neben den Fotos aufbewahren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Words and controls alike, from the next start on.</source>
        <translation>Schrift und Bedienelemente zugleich, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Bars that run while something is awaited, and colour that comes slowly.</source>
        <translation>Balken, die beim Warten laufen, und Farbe, die langsam kommt.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>In a small file each, such as photo.jpg.autochrome. Otherwise, and where a folder can only be read, Autochrome’s own folder keeps them.</source>
        <translation>In je einer kleinen Datei, etwa photo.jpg.autochrome. Sonst, und wo ein Ordner nur gelesen werden kann, bewahrt sie der eigene Ordner von Autochrome auf.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>More are faster, fewer leave room for other programs.</source>
        <translation>Mehr sind schneller, weniger lassen anderen Programmen Raum.</translation>
    </message>
    <message>
        <source>Your own models, the queue, settings, the log, and adjustments that are not beside their photos lie in {folder}.</source>
        <translation>Eigene Modelle, Warteschlange, Einstellungen, Protokoll und Anpassungen, die nicht neben ihren Fotos sind, liegen in {folder}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>The whole window changes to it at once.</source>
        <translation>Das ganze Fenster wechselt sofort dazu.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the queue has ended.</source>
        <translation>Wechselt zu {language}, sobald die Warteschlange fertig ist.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the training has ended.</source>
        <translation>Wechselt zu {language}, sobald das Training zu Ende ist.</translation>
    </message>
    <message>
        <source>Changes to {language} once no other program waits for a photo.</source>
        <translation>Wechselt zu {language}, sobald kein anderes Programm mehr auf ein Foto wartet.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the model is added.</source>
        <translation>Wechselt zu {language}, sobald das Modell hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as everything is saved.</source>
        <translation>Wechselt zu {language}, sobald alles gespeichert ist.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the models are compared.</source>
        <translation>Wechselt zu {language}, sobald die Modelle verglichen sind.</translation>
    </message>
    <message>
        <source>Chosen: close Autochrome and start it again to see it in this size.</source>
        <translation>Gewählt: Schließen Sie Autochrome und starten Sie es neu, um es in dieser Größe zu sehen.</translation>
    </message>
</context>
<context>
    <name>GuessButton</name>
    <message>
        <source>Close guesses</source>
        <translation>Vermutungen schließen</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Andere Vermutungen</translation>
    </message>
    <message>
        <source>See other colourings that are likely, too (Ctrl+G)</source>
        <translation>Andere Farben sehen, die auch wahrscheinlich sind (Strg+G)</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so it has no other guess</source>
        <translation>{name} nennt für jede Stelle nur eine Farbe, daher hat es keine andere Vermutung</translation>
    </message>
</context>
<context>
    <name>GuessesPresenter</name>
    <message>
        <source>Looking for colourings that are likely, too…</source>
        <translation>Andere Farben, die auch wahrscheinlich sind, werden gesucht…</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Andere Vermutungen</translation>
    </message>
    <message>
        <source>The model is sure of this photo: it knows no other that is likely</source>
        <translation>Das Modell ist sich bei diesem Foto sicher: Es kennt keine andere, die wahrscheinlich ist</translation>
    </message>
    <message numerus="yes">
        <source>It sets the colours of %Ln places: change or remove each</source>
        <translation>
            <numerusform>Setzt die Farbe von %Ln Stelle: änderbar und entfernbar</numerusform>
            <numerusform>Setzt die Farben von %Ln Stellen: jede änderbar und entfernbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at one to see it, click to take it</source>
        <translation>Auf eine zeigen, um sie zu sehen, anklicken, um sie zu nehmen</translation>
    </message>
    <message>
        <source>This is what you took before the photo was turned or changed</source>
        <translation>Das hatten Sie gewählt, bevor das Foto gedreht oder geändert wurde</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Bisherige Wahl</translation>
    </message>
    <message>
        <source>Guess {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Most colourings that the model holds possible are closest to this one</source>
        <translation>Die meisten Farbgebungen, die das Modell für möglich hält, sind dieser am ähnlichsten</translation>
    </message>
    <message>
        <source>About half of the colourings that the model holds possible are closest to this one</source>
        <translation>Etwa die Hälfte der Farbgebungen, die das Modell für möglich hält, ist dieser am ähnlichsten</translation>
    </message>
    <message>
        <source>About one in {count} of the colourings that the model holds possible is closest to it</source>
        <translation>Etwa eine von {count} Farbgebungen, die das Modell für möglich hält, ist dieser am ähnlichsten</translation>
    </message>
</context>
<context>
    <name>HalfMenu</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Coloured photo as it is now</source>
        <translation>Farbiges Foto, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>Gespeichertes Ergebnis</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Von einem Modell</translation>
    </message>
    <message>
        <source>A snapshot</source>
        <translation>Ein Schnappschuss</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>Hälften tauschen</translation>
    </message>
    <message>
        <source>Original and coloured photo again</source>
        <translation>Wieder Original und farbiges Foto</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Das Foto wird gelesen…</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss machen</translation>
    </message>
</context>
<context>
    <name>HalfPills</name>
    <message>
        <source>Choose what the left half shows (Alt+1)</source>
        <translation>Wählen, was die linke Hälfte zeigt (Alt+1)</translation>
    </message>
    <message>
        <source>Choose what the right half shows (Alt+2)</source>
        <translation>Wählen, was die rechte Hälfte zeigt (Alt+2)</translation>
    </message>
    <message>
        <source>Left half: {name}</source>
        <translation>Linke Hälfte: {name}</translation>
    </message>
    <message>
        <source>Right half: {name}</source>
        <translation>Rechte Hälfte: {name}</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Now: {model}</source>
        <translation>Jetzt: {model}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>Gespeichertes Ergebnis</translation>
    </message>
    <message>
        <source>There is no saved result of this photo so far. Save it first.</source>
        <translation>Von diesem Foto gibt es noch kein gespeichertes Ergebnis. Speichern Sie es zuerst.</translation>
    </message>
    <message>
        <source>Which part of the photo the saved result shows cannot be told. Save it again to compare.</source>
        <translation>Welchen Teil des Fotos das gespeicherte Ergebnis zeigt, lässt sich nicht sagen. Zum Vergleichen noch einmal speichern.</translation>
    </message>
    <message>
        <source>The model {model} is not here any more.</source>
        <translation>Das Modell {model} ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Contents of the help</source>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing was found about “{words}”.</source>
        <translation>Zu „{words}“ wurde nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Find in other photos</source>
        <translation>In anderen Fotos finden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Colours of places</source>
        <translation>Farben von Stellen</translation>
    </message>
    <message>
        <source>and {count} more on the picture</source>
        <translation>und {count} weitere auf dem Bild</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Diese Stelle entfernen</translation>
    </message>
    <message>
        <source>Tab goes through the places, Insert sets one in the middle</source>
        <translation>Tab geht durch die Stellen, Einfg setzt eine in die Mitte</translation>
    </message>
    <message>
        <source>Place {number} of {count}: {what}</source>
        <translation>Stelle {number} von {count}: {what}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
</context>
<context>
    <name>HintMenu</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>Hier keine Farbe</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Find in other photos</source>
        <translation>In anderen Fotos finden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Find in other photos</source>
        <translation>In anderen Fotos finden</translation>
    </message>
    <message>
        <source>Remove this place (Del)</source>
        <translation>Diese Stelle entfernen (Entf)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>What this place may look like</source>
        <translation>Wie diese Stelle aussehen kann</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translation>Eigene Farben</translation>
    </message>
    <message>
        <source>Keep this colour under a name</source>
        <translation>Diese Farbe unter einem Namen merken</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>Hier keine Farbe</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Colour of this place</source>
        <translation>Farbe dieser Stelle</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>{name} vergessen</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Gelassen, wie es ist</translation>
    </message>
    <message>
        <source>As it is now: {colour}</source>
        <translation>Wie jetzt: {colour}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>HintPresenter</name>
    <message>
        <source>Click a place to say what colour it has, or draw over it</source>
        <translation>Klicken Sie auf eine Stelle, um zu sagen, welche Farbe sie hat, oder malen Sie darüber</translation>
    </message>
    <message>
        <source>The next place that you click can have this colour: it is used lately</source>
        <translation>Die nächste Stelle, die Sie anklicken, kann diese Farbe haben: Sie steht unter „Zuletzt benutzt“</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Dark tones {dark} %, middle tones {middle} %, light tones {light} %.</source>
        <translation>Dunkle Töne {dark} %, mittlere {middle} %, helle {light} %.</translation>
    </message>
    <message>
        <source>{percent} % are black without detail.</source>
        <translation>{percent} % sind schwarz ohne Zeichnung.</translation>
    </message>
    <message>
        <source>{percent} % are white without detail.</source>
        <translation>{percent} % sind weiß ohne Zeichnung.</translation>
    </message>
    <message>
        <source>Red, green and blue are in balance.</source>
        <translation>Rot, Grün und Blau sind im Gleichgewicht.</translation>
    </message>
    <message>
        <source>Red is the strongest colour.</source>
        <translation>Rot ist die stärkste Farbe.</translation>
    </message>
    <message>
        <source>Green is the strongest colour.</source>
        <translation>Grün ist die stärkste Farbe.</translation>
    </message>
    <message>
        <source>Blue is the strongest colour.</source>
        <translation>Blau ist die stärkste Farbe.</translation>
    </message>
</context>
<context>
    <name>HistogramPane</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Show or hide the histogram (I)</source>
        <translation>Histogramm zeigen oder verbergen (I)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>folded up</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{name} is in use now</source>
        <translation>{name} wird jetzt benutzt</translation>
    </message>
    <message>
        <source>The photos that you open from now on are coloured by it.</source>
        <translation>Fotos, die Sie von jetzt an öffnen, werden damit koloriert.</translation>
    </message>
    <message>
        <source>You chose it, though it did not do better in the test.</source>
        <translation>Sie haben es gewählt, obwohl es im Test nicht besser war.</translation>
    </message>
    <message>
        <source>{name} stays, and one click goes back to it.</source>
        <translation>{name} bleibt, und ein Klick führt zurück.</translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>{name} is in use again</source>
        <translation>{name} wird wieder benutzt</translation>
    </message>
    <message>
        <source>{name} stays among your models.</source>
        <translation>{name} bleibt unter Ihren Modellen.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All that has a key of its own. Find an action looks up the rest by its name.</source>
        <translation>Alles, was eine eigene Taste hat. Das Übrige findet „Aktion suchen“ nach seinem Namen.</translation>
    </message>
    <message>
        <source>While colours of places are corrected</source>
        <translation>Während Farben von Stellen korrigiert werden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
</context>
<context>
    <name>LastWords</name>
    <message>
        <source>Autochrome cannot start</source>
        <translation>Autochrome kann nicht starten</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Photos that are left out</source>
        <translation>Weggelassene Fotos</translation>
    </message>
    <message>
        <source>Nothing is moved or deleted. Double-click a photo to see its folder.</source>
        <translation>Nichts wird verschoben oder gelöscht. Ein Doppelklick auf ein Foto zeigt seinen Ordner.</translation>
    </message>
</context>
<context>
    <name>LentPhotos</name>
    <message>
        <source>Where may the colours go?</source>
        <translation>Wohin dürfen die Farben?</translation>
    </message>
    <message>
        <source>The system lends your photos to Autochrome one by one, so that nothing can be put beside them. Choose a folder for what is saved; you are asked only once.</source>
        <translation>Das System leiht Autochrome Ihre Fotos einzeln, sodass nichts daneben abgelegt werden kann. Wählen Sie einen Ordner für das, was gespeichert wird; Sie werden nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>A folder for all results</source>
        <translation>Ein Ordner für alle Ergebnisse</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <translation>Kopiert. Fügen Sie es in Ihre Nachricht ein.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Ende des Protokolls</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Noch wurde nichts notiert.</translation>
    </message>
    <message>
        <source>Versions, settings and the last lines of the log. Your folders are not named; an error may name a photo, so read it before you send it.</source>
        <translation>Versionen, Einstellungen und die letzten Zeilen des Protokolls. Ihre Ordner werden nicht genannt; ein Fehler kann ein Foto nennen, also lesen Sie den Bericht vor dem Senden.</translation>
    </message>
    <message>
        <source>What Autochrome noted for itself. If something went wrong, copy the report and send it to whoever helps you.</source>
        <translation>Was Autochrome für sich notiert hat. Wenn etwas schiefging, kopieren Sie den Bericht und senden Sie ihn dem, der Ihnen hilft.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Back to all photos (Esc)</source>
        <translation>Zurück zu allen Fotos (Esc)</translation>
    </message>
    <message>
        <source>0: no difference</source>
        <translation>0: kein Unterschied</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Voriges Foto (Links)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Nächstes Foto (Rechts)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
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
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>{number}: best here</source>
        <translation>{number}: hier am besten</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>Echte Farben</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>True colours</source>
        <translation>Echte Farben</translation>
    </message>
    <message>
        <source>Distance {distance}  ·  {psnr} dB</source>
        <translation>Abstand {distance}  ·  {psnr} dB</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>How far the colours are off</source>
        <translation>Wie weit die Farben danebenliegen</translation>
    </message>
    <message>
        <source>The lines begin here in a moment.</source>
        <translation>Die Kurven beginnen hier gleich.</translation>
    </message>
    <message>
        <source>on photos kept aside</source>
        <translation>zurückgelegte Fotos</translation>
    </message>
    <message>
        <source>on photos it learns from</source>
        <translation>Fotos, aus denen es lernt</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>On photos kept aside: {first} at first, {last} now. Lower is better.</source>
        <translation>Auf zurückgelegten Fotos: anfangs {first}, jetzt {last}. Weniger ist besser.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>Der Speicher reicht nicht für dieses Foto.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Autochrome met a fault of its own: {kind}.</source>
        <translation>Autochrome hatte selbst einen Fehler: {kind}.</translation>
    </message>
    <message>
        <source>Your files are untouched. Please report it, with the details.</source>
        <translation>Ihre Dateien sind unversehrt. Bitte melden Sie es, mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>The folder could not be shown</source>
        <translation>Der Ordner ließ sich nicht zeigen</translation>
    </message>
    <message>
        <source>No file manager opened {folder}.</source>
        <translation>Kein Dateimanager hat {folder} geöffnet.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>Nothing to open there</source>
        <translation>Dort gibt es nichts zu öffnen</translation>
    </message>
    <message>
        <source>That is not a photo</source>
        <translation>Das ist kein Foto</translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation>Dieses Foto ist beschädigt</translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation>Dieses Foto ist zu groß</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation>Dieses Foto ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>Das Modell ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The result could not be saved</source>
        <translation>Das Ergebnis ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The queue cannot be used</source>
        <translation>Die Warteschlange ist nicht benutzbar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>I have it: choose its folder…</source>
        <translation>Ich habe es: Ordner wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Type this line into a terminal, press Return, and wait until it is done:</source>
        <translation>Tippen Sie diese Zeile in ein Terminal, drücken Sie die Eingabetaste und warten Sie, bis es fertig ist:</translation>
    </message>
    <message>
        <source>Get Autochrome with training from where you got Autochrome, and unpack it on this computer. Then choose its folder here.</source>
        <translation>Holen Sie Autochrome mit Training von dort, wo Sie Autochrome herhaben, und entpacken Sie es auf diesem Computer. Wählen Sie dann hier seinen Ordner.</translation>
    </message>
    <message>
        <source>What was found belongs to another version of Autochrome.</source>
        <translation>Was gefunden wurde, gehört zu einer anderen Version von Autochrome.</translation>
    </message>
    <message>
        <source>These are missing: {names}.</source>
        <translation>Es fehlen: {names}.</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>Es wurde auf diesem Computer nicht gefunden.</translation>
    </message>
    <message>
        <source>Line for the terminal</source>
        <translation>Zeile für das Terminal</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Wie Sie es bekommen</translation>
    </message>
    <message>
        <source>Training needs one more part</source>
        <translation>Zum Trainieren fehlt noch ein Teil</translation>
    </message>
    <message>
        <source>Bringing photos into colour works without it. It takes about 1 GB on the disk, and once it is there, training needs no internet.</source>
        <translation>Kolorieren geht auch ohne. Es braucht etwa 1 GB auf dem Datenträger; wenn es da ist, braucht das Training kein Internet.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Install a model from a file</source>
        <translation>Ein Modell aus einer Datei installieren</translation>
    </message>
    <message>
        <source>Install the model “{name}”?</source>
        <translation>Das Modell „{name}“ installieren?</translation>
    </message>
    <message numerus="yes">
        <source>Install %Ln models?</source>
        <translation>
            <numerusform>%Ln Modell installieren?</numerusform>
            <numerusform>%Ln Modelle installieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried out first, where it can do no harm.</source>
        <translation>Es wird erst ausprobiert, wo es keinen Schaden anrichten kann.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Das Modell umbenennen</translation>
    </message>
    <message>
        <source>Only the name changes: what the model does stays as it is.</source>
        <translation>Nur der Name ändert sich: Was das Modell tut, bleibt gleich.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Its file is moved to the trash of this computer.</source>
        <translation>Seine Datei kommt in den Papierkorb dieses Computers.</translation>
    </message>
    <message>
        <source>It is your default; {name} takes its place.</source>
        <translation>Es ist Ihr Standard; {name} tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>Das Modell „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The open photo has its colours from it, and will be grey.</source>
        <translation>Das offene Foto hat seine Farben von ihm und wird grau sein.</translation>
    </message>
    <message>
        <source>The open photo has its colours from it; {name} will colour it.</source>
        <translation>Das offene Foto hat seine Farben von ihm; {name} wird es dann kolorieren.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>„{name}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>The trash of this computer does not take it. It cannot be brought back then.</source>
        <translation>Der Papierkorb dieses Computers nimmt es nicht. Es lässt sich dann nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelle ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ModelNotices</name>
    <message>
        <source>{model} is a new version</source>
        <translation>{model} ist eine neue Version</translation>
    </message>
    <message>
        <source>Version {new} colours otherwise than version {old} did: photos that wait in the queue will have its colours. What was saved stays as it is.</source>
        <translation>Version {new} färbt anders als Version {old}: Fotos, die in der Warteschlange stehen, bekommen ihre Farben. Was gespeichert ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The page about the model says where the earlier version is.</source>
        <translation>Die Seite über das Modell sagt, wo die frühere Version ist.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Die Modelle zeigen</translation>
    </message>
    <message>
        <source>No colour model is installed</source>
        <translation>Kein Farbmodell ist installiert</translation>
    </message>
    <message>
        <source>Photos open, but stay grey.</source>
        <translation>Fotos lassen sich öffnen, bleiben aber grau.</translation>
    </message>
    <message>
        <source>Install a .colormodel file, or drop it on the window.</source>
        <translation>Installieren Sie eine .colormodel-Datei, oder legen Sie sie auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>Install a model…</source>
        <translation>Modell installieren…</translation>
    </message>
    <message>
        <source>Trying the model out</source>
        <translation>Das Modell wird ausprobiert</translation>
    </message>
    <message>
        <source>It is added when it has coloured a small picture.</source>
        <translation>Es kommt dazu, wenn es ein kleines Bild koloriert hat.</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Zum Standard machen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Photos that it never saw, each three times: without colour, as the model colours it, as it really was.</source>
        <translation>Fotos, die es nie gesehen hat, jedes dreimal: ohne Farbe, vom Modell gefärbt, wie es wirklich war.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>How far it was from the right colours while it learned, from left to right: the light line on photos that it learned from, the dark one on others. The circle is what was kept.</source>
        <translation>Wie weit es beim Lernen von den richtigen Farben entfernt war, von links nach rechts: die helle Linie an Fotos, aus denen es lernte, die dunkle an anderen. Der Kreis ist, was behalten wurde.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Wie es gelernt hat</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What the words mean is told in [How it works](how-it-works.md#figures).</source>
        <translation>Was die Wörter bedeuten, steht unter [Wie es funktioniert](how-it-works.md#figures).</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>Fotos von</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>It came with Autochrome</source>
        <translation>Gehört zu Autochrome</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Measured on photos that it never saw; in brackets, the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>Gemessen an Fotos, die es nie gesehen hat; in Klammern dieselben Fotos, grau gelassen. Je kleiner der Farbfehler und je größer die Ähnlichkeit, desto besser; Farbigkeit ist nahe 100 % am besten.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Colour error</source>
        <translation>Farbfehler</translation>
    </message>
    <message>
        <source>Likeness, dB</source>
        <translation>Ähnlichkeit, dB</translation>
    </message>
    <message>
        <source>Colourfulness</source>
        <translation>Farbigkeit</translation>
    </message>
    <message>
        <source>Unnaturalness</source>
        <translation>Unnatürlichkeit</translation>
    </message>
    <message>
        <source>under {seconds} s a photo on this computer</source>
        <translation>unter {seconds} s je Foto auf diesem Computer</translation>
    </message>
    <message>
        <source>about {seconds} s a photo on this computer</source>
        <translation>etwa {seconds} s je Foto auf diesem Computer</translation>
    </message>
    <message>
        <source>Made with another program</source>
        <translation>Mit einem anderen Programm gemacht</translation>
    </message>
    <message>
        <source>Trained with Autochrome from the beginning</source>
        <translation>Mit Autochrome von Anfang an trainiert</translation>
    </message>
    <message>
        <source>Trained with Autochrome, going on from {name}</source>
        <translation>Mit Autochrome trainiert, ausgehend von {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Landschaften</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Blumen</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Hunde</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Allerlei</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Schiffe</translation>
    </message>
    <message>
        <source>Aeroplanes</source>
        <translation>Flugzeuge</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Autos</translation>
    </message>
    <message>
        <source>100 kinds of things</source>
        <translation>100 Arten von Dingen</translation>
    </message>
    <message>
        <source>{title}, a known file</source>
        <translation>{title}, eine bekannte Datei</translation>
    </message>
    <message>
        <source>{title}, by the names and shapes in it</source>
        <translation>{title}, nach den Namen und Formen darin</translation>
    </message>
    <message>
        <source>Not known; this was found by trying it</source>
        <translation>Nicht bekannt; dies ergab ein Versuch</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>You confirmed that you may use it.</source>
        <translation>Sie haben bestätigt, dass Sie es verwenden dürfen.</translation>
    </message>
    <message>
        <source>The trash does not take {name}.</source>
        <translation>Der Papierkorb nimmt {name} nicht.</translation>
    </message>
    <message>
        <source>You can delete it for good instead.</source>
        <translation>Sie können es stattdessen endgültig löschen.</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} ist schon da</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} was installed</source>
        <translation>{name} wurde installiert</translation>
    </message>
    <message>
        <source>You can choose it for your photos now.</source>
        <translation>Sie können es jetzt für Ihre Fotos wählen.</translation>
    </message>
    <message>
        <source>{name} was exported</source>
        <translation>{name} wurde exportiert</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} in {folder}</translation>
    </message>
    <message>
        <source>The model has a new name</source>
        <translation>Das Modell hat einen neuen Namen</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Es heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} wurde entfernt</translation>
    </message>
    <message>
        <source>Results that you saved stay as they are.</source>
        <translation>Gespeicherte Ergebnisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{name} is the default now</source>
        <translation>{name} ist jetzt der Standard</translation>
    </message>
    <message>
        <source>New photos are coloured by it.</source>
        <translation>Neue Fotos werden damit koloriert.</translation>
    </message>
    <message>
        <source>The model was removed</source>
        <translation>Das Modell wurde entfernt</translation>
    </message>
    <message>
        <source>It cannot be used any more. Install it again from its file.</source>
        <translation>Es kann nicht mehr verwendet werden. Installieren Sie es wieder aus seiner Datei.</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>Aus anderen Programmen</translation>
    </message>
    <message>
        <source>Everyday photos</source>
        <translation>Alltägliche Fotos</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht benutzbar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Ein Modell</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Aus Datei installieren…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Modelle vergleichen…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Das Modell wird ausprobiert…</translation>
    </message>
    <message>
        <source>Let go to install the model</source>
        <translation>Loslassen, um das Modell zu installieren</translation>
    </message>
    <message>
        <source>It is tried out first, then added to your own models</source>
        <translation>Es wird erst ausprobiert und dann Ihren eigenen Modellen hinzugefügt</translation>
    </message>
    <message>
        <source>See what each makes of photos in colour, and how near it comes (Ctrl+Shift+M)</source>
        <translation>Sehen, was jedes aus Farbfotos macht und wie nahe es kommt (Strg+Umschalt+M)</translation>
    </message>
    <message>
        <source>Add a .colormodel file, or a model of another program, to your own models (Ctrl+O), or drop it here</source>
        <translation>Eine .colormodel-Datei oder ein Modell eines anderen Programms zu Ihren eigenen Modellen hinzufügen (Strg+O), oder hier ablegen</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses verwenden</translation>
    </message>
    <message>
        <source>Set as default</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>In eine Datei exportieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Compare in the open photo</source>
        <translation>Im geöffneten Foto vergleichen</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Snapshot taken</source>
        <translation>Schnappschuss gemacht</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Name des Schnappschusses</translation>
    </message>
    <message>
        <source>Return keeps what is typed, Escape keeps {name}</source>
        <translation>Eingabe behält das Getippte, Esc behält {name}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Diesen Namen gibt es schon. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <translation>{name} liegt nicht mehr in {folder}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open photos</source>
        <translation>Offene Fotos</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelle ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Einen Ordner mit Fotos öffnen</translation>
    </message>
    <message>
        <source>That is an address on the web</source>
        <translation>Das ist eine Adresse im Internet</translation>
    </message>
    <message>
        <source>Autochrome never goes online.</source>
        <translation>Autochrome geht nie ins Internet.</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then drop the file.</source>
        <translation>Speichern Sie das Bild erst auf diesem Computer und legen Sie dann die Datei ab.</translation>
    </message>
    <message>
        <source>There is no photo in it</source>
        <translation>Es ist kein Foto darin</translation>
    </message>
    <message>
        <source>Neither a picture nor a file was found.</source>
        <translation>Weder ein Bild noch eine Datei wurde gefunden.</translation>
    </message>
    <message>
        <source>Copy a picture or a file, then paste again.</source>
        <translation>Kopieren Sie ein Bild oder eine Datei, und fügen Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>OwnColours</name>
    <message>
        <source>Colour it anew</source>
        <translation>Neu kolorieren</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>Dieses Foto behält seine eigenen Farben</translation>
    </message>
    <message>
        <source>You can have them replaced in the result. The photo itself stays as it is.</source>
        <translation>Im Ergebnis lassen sie sich ersetzen. Das Foto selbst bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} und %Ln weiteres</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>Schließen, ohne Ihre Anpassungen zu speichern?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>Von Hand geändert, nicht gespeichert und nicht bei dem Foto aufbewahrt: {names}.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos closed</source>
        <translation>
            <numerusform>%Ln Foto geschlossen</numerusform>
            <numerusform>%Ln Fotos geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>{name} geschlossen</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PastedPictures</name>
    <message>
        <source>Pasted photo</source>
        <translation>Eingefügtes Foto</translation>
    </message>
    <message>
        <source>Pasted photo {number}</source>
        <translation>Eingefügtes Foto {number}</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>{name} was not saved: {why}</source>
        <translation>{name} wurde nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Choose a model, and save it again.</source>
        <translation>Wählen Sie ein Modell, und speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos by each model</source>
        <translation>Fotos von jedem Modell</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln photos…</source>
        <translation>
            <numerusform>%Ln Foto speichern…</numerusform>
            <numerusform>%Ln Fotos speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto schließen</numerusform>
            <numerusform>%Ln Fotos schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Anpassungen kopieren</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Anpassungen einfügen</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Nur Farbeinstellungen einfügen</translation>
    </message>
    <message>
        <source>Use these adjustments for</source>
        <translation>Diese Anpassungen verwenden für</translation>
    </message>
    <message>
        <source>The other selected photos</source>
        <translation>Die anderen ausgewählten Fotos</translation>
    </message>
    <message>
        <source>All other open photos</source>
        <translation>Alle anderen offenen Fotos</translation>
    </message>
    <message>
        <source>All photos that wait in the queue</source>
        <translation>Alle Fotos, die in der Warteschlange warten</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Das Ergebnis in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Andere schließen</translation>
    </message>
</context>
<context>
    <name>PhotoNotices</name>
    <message>
        <source>This photo is already in colour</source>
        <translation>Dieses Foto ist schon farbig</translation>
    </message>
    <message>
        <source>Nothing was changed. You can have its colours replaced.</source>
        <translation>Es wurde nichts geändert. Seine Farben lassen sich ersetzen.</translation>
    </message>
    <message>
        <source>Colour it anew</source>
        <translation>Neu kolorieren</translation>
    </message>
    <message>
        <source>The old tint is left out</source>
        <translation>Der alte Farbstich bleibt außen vor</translation>
    </message>
    <message>
        <source>Old prints are often brownish. The new colours are made without that, and your own photo stays as it is.</source>
        <translation>Alte Abzüge sind oft bräunlich. Die neuen Farben entstehen ohne das, und Ihr eigenes Foto bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %Ln pages</source>
        <translation>
            <numerusform>Diese Datei hat %Ln Seite</numerusform>
            <numerusform>Diese Datei hat %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the first. Save as TIFF, and all of them are in colour.</source>
        <translation>Sie sehen die erste. Als TIFF gespeichert sind alle in Farbe.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} und %Ln weiteres</numerusform>
            <numerusform>{names} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read</source>
        <translation>
            <numerusform>%Ln Foto kann nicht gelesen werden</numerusform>
            <numerusform>%Ln Fotos können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Click one in the strip below to see why.</source>
        <translation>Klicken Sie unten im Filmstreifen auf eines, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>The model {model}, which it was coloured with, is not here any more.</source>
        <translation>Das Modell {model}, mit dem es koloriert wurde, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>You see it by the usual one. What you chose stays until you change it.</source>
        <translation>Sie sehen es mit dem üblichen. Was Sie gewählt haben, bleibt, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>The model {model} is another version than the one that it was edited with.</source>
        <translation>Das Modell {model} ist eine andere Version als die, mit der das Foto bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Look whether you like its colours; what you set is as you set it.</source>
        <translation>Sehen Sie nach, ob Ihnen die Farben gefallen; was Sie eingestellt haben, ist unverändert.</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alles rückgängig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved at {width} × {height} pixels</source>
        <translation>Mit {width} × {height} Pixeln gespeichert</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The coloured photo is on the clipboard, as a picture and as a file.</source>
        <translation>Das farbige Foto liegt in der Zwischenablage, als Bild und als Datei.</translation>
    </message>
</context>
<context>
    <name>PhotoPresenter</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>Wird koloriert…</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Dieses Foto kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Zuerst ein Foto öffnen</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>Es gibt kein Modell zum Kolorieren</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>Dieses Foto behält seine eigenen Farben</translation>
    </message>
    <message>
        <source>{dpi} dpi: {width} × {height} cm on paper</source>
        <translation>{dpi} dpi: {width} × {height} cm auf Papier</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} Bit</translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Distance {value}</source>
        <translation>Abstand {value}</translation>
    </message>
    <message>
        <source>{photo}, true colours</source>
        <translation>{photo}, echte Farben</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>{photo}, {model}, chosen as the best</source>
        <translation>{photo}, {model}, als das beste gewählt</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>Long side, px</source>
        <translation>Lange Seite, px</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
</context>
<context>
    <name>PointingButton</name>
    <message>
        <source>Correct colours</source>
        <translation>Farben korrigieren</translation>
    </message>
    <message>
        <source>Say what colour a place has (K).
Click it or draw over it; [ and ] change the brush.
Ctrl and a click take a colour from the picture.
Space, or the middle button, moves the photo.</source>
        <translation>Sagen, welche Farbe eine Stelle hat (K).
Anklicken oder darübermalen; [ und ] ändern den Pinsel.
Strg und ein Klick nehmen eine Farbe aus dem Bild.
Leertaste oder mittlere Maustaste verschiebt das Foto.</translation>
    </message>
</context>
<context>
    <name>PresetPresenter</name>
    <message>
        <source>Keep these settings as a preset</source>
        <translation>Diese Einstellung als Vorgabe behalten</translation>
    </message>
    <message>
        <source>All five sliders are kept as they are now, for any photo.</source>
        <translation>Alle fünf Regler werden so gemerkt, wie sie jetzt sind, für jedes Foto.</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Meine Vorgabe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The preset was kept</source>
        <translation>Die Vorgabe wurde behalten</translation>
    </message>
    <message>
        <source>Find {name} behind the arrow to the right of the presets.</source>
        <translation>Sie finden {name} hinter dem Pfeil rechts neben den Vorgaben.</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>All presets</source>
        <translation>Alle Vorgaben</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>All presets; in use: {name}</source>
        <translation>Alle Vorgaben; in Gebrauch: {name}</translation>
    </message>
    <message>
        <source>Keep these settings as a preset…</source>
        <translation>Diese Einstellung als Vorgabe behalten…</translation>
    </message>
    <message>
        <source>Forget a preset</source>
        <translation>Vorgabe vergessen</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>With the original</source>
        <translation>Mit dem Original</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Say below that a computer coloured it</source>
        <translation>Darunter sagen: vom Computer koloriert</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Kleines Zeichen in der Ecke</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Drucker werden gesucht…</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Dieser Computer hat keinen Drucker.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>As fits the page</source>
        <translation>Passend zur Seite</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Wahre Größe</translation>
    </message>
    <message>
        <source>The photo is larger than the paper: its edges are cut off.</source>
        <translation>Das Foto ist größer als das Papier: Seine Ränder werden abgeschnitten.</translation>
    </message>
    <message>
        <source>{width} × {height} cm on paper</source>
        <translation>{width} × {height} cm auf Papier</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>The photo could not be printed.</source>
        <translation>Das Foto konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Look whether the printer is ready.</source>
        <translation>Nachsehen, ob der Drucker bereit ist.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Coloured by a computer, with Autochrome</source>
        <translation>Vom Computer koloriert, mit Autochrome</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>Unterwegs zum Drucker</translation>
    </message>
    <message>
        <source>{name} is being printed.</source>
        <translation>{name} wird gedruckt.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
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
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>reckoning the time left…</source>
        <translation>Restzeit wird geschätzt…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>etwa eine Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Colour again</source>
        <translation>Noch einmal kolorieren</translation>
    </message>
    <message>
        <source>Colour even if it is in colour</source>
        <translation>Kolorieren, auch wenn es farbig ist</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Das Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Das Ergebnis in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>Das Foto in seinem Ordner zeigen</translation>
    </message>
    <message>
        <source>Use the adjustments of the open photo</source>
        <translation>Die Anpassungen des offenen Fotos nehmen</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Ein anderes Modell nehmen</translation>
    </message>
    <message>
        <source>Back to those of the queue</source>
        <translation>Zurück zu denen der Warteschlange</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Anpassungen kopieren</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Anpassungen einfügen</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Nur Farbeinstellungen einfügen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Tried again at the end</source>
        <translation>Wird am Ende noch einmal versucht</translation>
    </message>
    <message>
        <source>Waits to be made again</source>
        <translation>Wartet, noch einmal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>Wird koloriert…</translation>
    </message>
    <message>
        <source>Without its last adjustments</source>
        <translation>Ohne letzte Anpassungen</translation>
    </message>
    <message>
        <source>In part: the file is cut</source>
        <translation>Zum Teil: Datei zu kurz</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>Grau gelassen</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln misslungen</numerusform>
            <numerusform>%Ln misslungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln gut</numerusform>
            <numerusform>%Ln gut</numerusform>
        </translation>
    </message>
    <message>
        <source>Mostly a guess: its colours are expected to be off by {error} on average, in units of a* and b*</source>
        <translation>Meist geraten: Seine Farben liegen voraussichtlich im Mittel um {error} daneben, in Einheiten von a* und b*</translation>
    </message>
    <message>
        <source>Has a model of its own: {model}</source>
        <translation>Hat ein eigenes Modell: {model}</translation>
    </message>
    <message>
        <source>Has adjustments of its own</source>
        <translation>Hat eigene Anpassungen</translation>
    </message>
    <message>
        <source>To have them in its result, choose “Colour again” in its menu</source>
        <translation>Damit das Ergebnis sie hat, wählen Sie „Noch einmal kolorieren“ in seinem Menü</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>{ended} of {total}</source>
        <translation>{ended} von {total}</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Neben jedem Foto</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %Ln others</source>
        <translation>
            <numerusform>{folder} und %Ln weiterer</numerusform>
            <numerusform>{folder} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop photos or a folder to fill the queue.</source>
        <translation>Fotos oder einen Ordner ablegen, um sie zu füllen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übergangen</numerusform>
            <numerusform>%Ln übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in part</source>
        <translation>
            <numerusform>%Ln zum Teil</numerusform>
            <numerusform>%Ln zum Teil</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the photos at hand…</source>
        <translation>Angefangene Fotos werden fertig…</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln to go</source>
        <translation>
            <numerusform>Pause, noch %Ln</numerusform>
            <numerusform>Pause, noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being written</source>
        <translation>
            <numerusform>%Ln Datei wird noch geschrieben</numerusform>
            <numerusform>%Ln Dateien werden noch geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln to go</source>
        <translation>
            <numerusform>Wartet, noch %Ln</numerusform>
            <numerusform>Wartet, noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All in colour</source>
        <translation>Alle in Farbe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in colour</source>
        <translation>
            <numerusform>%Ln in Farbe</numerusform>
            <numerusform>%Ln in Farbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>davon %Ln nur zum Teil</numerusform>
            <numerusform>davon %Ln nur zum Teil</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos whose files end too early are listed under “To look at”.</source>
        <translation>Die Fotos, deren Dateien zu früh enden, stehen unter „Anzusehen“.</translation>
    </message>
    <message>
        <source>Click a photo that failed to see why.</source>
        <translation>Klicken Sie ein misslungenes Foto an, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>Die Warteschlange ist fertig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>Läuft woanders</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos…</source>
        <translation>
            <numerusform>%Ln Foto kolorieren…</numerusform>
            <numerusform>%Ln Fotos kolorieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Both finish the photos at hand first. Nothing is lost.</source>
        <translation>Angefangene Fotos werden noch fertig. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Continue goes on at once. Stop keeps what waits for another time.</source>
        <translation>„Weiter“ geht sofort weiter. „Anhalten“ hebt den Rest für später auf.</translation>
    </message>
    <message>
        <source>It goes on by itself. Continue looks at once.</source>
        <translation>Es geht von selbst weiter. „Weiter“ sieht sofort nach.</translation>
    </message>
    <message>
        <source>What waits stays in the queue.</source>
        <translation>Was wartet, bleibt in der Warteschlange.</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue. What you add here is taken, too.</source>
        <translation>Ein anderes Autochrome arbeitet daran. Was Sie hier hinzufügen, wird auch genommen.</translation>
    </message>
    <message>
        <source>Nothing with “{text}” in its name, folder or reason</source>
        <translation>Nichts mit „{text}“ in Name, Ordner oder Grund</translation>
    </message>
    <message>
        <source>No photo needs a look</source>
        <translation>Kein Foto ist anzusehen</translation>
    </message>
    <message>
        <source>No photo failed</source>
        <translation>Kein Foto ist misslungen</translation>
    </message>
    <message>
        <source>No photo is left to do</source>
        <translation>Kein Foto ist mehr zu kolorieren</translation>
    </message>
    <message>
        <source>No photo is in colour yet</source>
        <translation>Noch kein Foto ist in Farbe</translation>
    </message>
    <message>
        <source>No photo was skipped</source>
        <translation>Kein Foto wurde übersprungen</translation>
    </message>
    <message>
        <source>All results are looked at</source>
        <translation>Alle Ergebnisse sind angesehen</translation>
    </message>
    <message>
        <source>No result is marked good</source>
        <translation>Kein Ergebnis ist als gut markiert</translation>
    </message>
    <message>
        <source>No photo is to be made again</source>
        <translation>Kein Foto soll noch einmal gemacht werden</translation>
    </message>
    <message>
        <source>No photo is left grey</source>
        <translation>Kein Foto bleibt grau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln pro Minute</numerusform>
            <numerusform>%Ln pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation>
            <numerusform>%Ln pro Stunde</numerusform>
            <numerusform>%Ln pro Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFiles</name>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Einen Ordner für alle Ergebnisse wählen</translation>
    </message>
    <message>
        <source>There are no results</source>
        <translation>Es gibt keine Ergebnisse</translation>
    </message>
    <message>
        <source>No photo in the queue was coloured.</source>
        <translation>Kein Foto der Warteschlange wurde koloriert.</translation>
    </message>
    <message>
        <source>Save a report of the queue</source>
        <translation>Einen Bericht der Warteschlange speichern</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Autochrome report</source>
        <translation>Autochrome-Bericht</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Fortschritt der Warteschlange</translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>Look through the results (Ctrl+L)</source>
        <translation>Ergebnisse durchsehen (Strg+L)</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>Mehr zur Warteschlange</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>Warteschlange verbergen</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Misslungene noch einmal</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose one folder for all results</source>
        <translation>Einen Ordner für alle Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Apply my adjustments to all</source>
        <translation>Meine Anpassungen für alle</translation>
    </message>
    <message>
        <source>Colour all photos with model and sliders as they are now, in place of what each has of its own</source>
        <translation>Alle Fotos mit Modell und Reglern kolorieren, wie sie jetzt sind, anstelle dessen, was jedes an Eigenem hat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Take out what is done</source>
        <translation>Fertige herausnehmen</translation>
    </message>
    <message>
        <source>Show the next that failed</source>
        <translation>Das nächste fehlgeschlagene zeigen</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No colour model is installed</source>
        <translation>Kein Farbmodell ist installiert</translation>
    </message>
    <message>
        <source>The photos of the queue wait until there is one.</source>
        <translation>Die Fotos der Warteschlange warten, bis es eines gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still wait</source>
        <translation>
            <numerusform>%Ln Foto wartet noch</numerusform>
            <numerusform>%Ln Fotos warten noch</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is as you left it; nothing was lost.</source>
        <translation>Die Warteschlange ist, wie Sie sie verlassen haben; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in the queue already</source>
        <translation>
            <numerusform>%Ln Foto ist schon in der Warteschlange</numerusform>
            <numerusform>%Ln Fotos sind schon in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays where it is, and is made once.</source>
        <translation>Es bleibt, wo es ist, und wird einmal koloriert.</translation>
    </message>
    <message>
        <source>They stay where they are, and each is made once.</source>
        <translation>Sie bleiben, wo sie sind; jedes wird einmal koloriert.</translation>
    </message>
    <message>
        <source>To have it again, choose “Colour again” in the photo’s menu.</source>
        <translation>Um es wiederzubekommen, wählen Sie „Noch einmal kolorieren“ im Menü des Fotos.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Fotos in der Warteschlange</translation>
    </message>
    <message>
        <source>Hide the photos of all folders</source>
        <translation>Fotos aller Ordner ausblenden</translation>
    </message>
    <message>
        <source>Show the photos of all folders</source>
        <translation>Fotos aller Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ReachSlider</name>
    <message>
        <source>How much else gets this colour (Alt and the wheel over a place)</source>
        <translation>Wie viel sonst diese Farbe bekommt (Alt und Mausrad über einer Stelle)</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>This spot</source>
        <translation>Dieser Fleck</translation>
    </message>
    <message>
        <source>This thing</source>
        <translation>Dieser Gegenstand</translation>
    </message>
    <message>
        <source>Everything like it</source>
        <translation>Alles Ähnliche</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>Letzte Ordner</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>Zuletzt Geöffnetes vergessen</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message numerus="yes">
        <source>%Ln more are open: choose one as a file</source>
        <translation>
            <numerusform>%Ln weiteres ist offen: als Datei wählen</numerusform>
            <numerusform>%Ln weitere sind offen: eines als Datei wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>Anderes Foto…</translation>
    </message>
    <message>
        <source>Choose a photo in colour</source>
        <translation>Ein Farbfoto wählen</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No colours were taken from {name}</source>
        <translation>Von {name} wurden keine Farben genommen</translation>
    </message>
    <message>
        <source>It is black and white itself.</source>
        <translation>Es ist selbst schwarz-weiß.</translation>
    </message>
    <message>
        <source>Choose a photo in colour, or open it and see to its colours first.</source>
        <translation>Wählen Sie ein Farbfoto, oder öffnen Sie es und kümmern Sie sich zuerst um seine Farben.</translation>
    </message>
    <message>
        <source>The model in use cannot tell what is alike.</source>
        <translation>Das benutzte Modell erkennt nicht, was sich ähnelt.</translation>
    </message>
    <message>
        <source>Choose the model Natural.</source>
        <translation>Wählen Sie das Modell Natural.</translation>
    </message>
    <message>
        <source>Nothing in it is like anything in this photo.</source>
        <translation>Nichts darin ähnelt etwas in diesem Foto.</translation>
    </message>
    <message>
        <source>Choose a photo that shows the same things in a similar light.</source>
        <translation>Wählen Sie ein Foto, das dieselben Dinge in ähnlichem Licht zeigt.</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>einem anderen Foto</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>As in {name}</source>
        <translation>Wie in {name}</translation>
    </message>
    <message>
        <source>From the colours without the reference to those with it</source>
        <translation>Von den Farben ohne die Vorlage bis zu denen mit ihr</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>Vorlage entfernen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Photos that were not learned from</source>
        <translation>Fotos, aus denen nicht gelernt wurde</translation>
    </message>
    <message>
        <source>Distance from the real colours</source>
        <translation>Abstand zu den echten Farben</translation>
    </message>
    <message>
        <source>The lower, the better.</source>
        <translation>Je kleiner, desto besser.</translation>
    </message>
    <message>
        <source>Colourfulness, of the real photos</source>
        <translation>Farbigkeit gegenüber den echten Fotos</translation>
    </message>
    <message>
        <source>Best near 100 %.</source>
        <translation>Am besten nahe 100 %.</translation>
    </message>
    <message>
        <source>Likeness to the real photos</source>
        <translation>Ähnlichkeit mit den echten Fotos</translation>
    </message>
    <message>
        <source>The higher, the better.</source>
        <translation>Je größer, desto besser.</translation>
    </message>
    <message>
        <source>Photos left grey are ahead in likeness here, for no colour is never a wrong colour. It says little about how they look.</source>
        <translation>Grau gelassene Fotos liegen hier bei der Ähnlichkeit vorn, denn keine Farbe ist nie eine falsche. Das sagt wenig darüber, wie sie aussehen.</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Neues Modell benutzen</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Das jetzige behalten</translation>
    </message>
    <message>
        <source>Use the new one all the same</source>
        <translation>Trotzdem das neue benutzen</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} behalten</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>left grey: {value}</source>
        <translation>grau gelassen: {value}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Photos or figures</source>
        <translation>Fotos oder Zahlen</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>Fertige Bilder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare others…</source>
        <translation>Andere vergleichen…</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>Echte Farben</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>Ließ sich nicht verwenden</translation>
    </message>
    <message>
        <source>All models coloured the same photos at their usual settings. A model that comes nearer is a safer guess; what looks best you see in the photos.</source>
        <translation>Alle Modelle haben dieselben Fotos mit ihren üblichen Einstellungen eingefärbt. Ein Modell, das näher kommt, rät sicherer; was am besten aussieht, sehen Sie an den Fotos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos by each model</source>
        <translation>Die Fotos von jedem Modell</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How near each model comes</source>
        <translation>Wie nahe jedes Modell kommt</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Results looked at</source>
        <translation>Angesehene Ergebnisse</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Zweifelhafteste zuerst</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>All results small (T)</source>
        <translation>Alle Ergebnisse klein (T)</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Zurück zur Warteschlange (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Good (G)</source>
        <translation>Gut (G)</translation>
    </message>
    <message>
        <source>The result can stay</source>
        <translation>Das Ergebnis kann bleiben</translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>Noch einmal (A)</translation>
    </message>
    <message>
        <source>Make it once more, as the photo’s adjustments are then</source>
        <translation>Noch einmal machen, so wie das Foto dann angepasst ist</translation>
    </message>
    <message>
        <source>Leave grey (Y)</source>
        <translation>Grau lassen (Y)</translation>
    </message>
    <message>
        <source>Do not use the result: its file is kept, and it is not made anew</source>
        <translation>Das Ergebnis nicht verwenden: Seine Datei bleibt, und es wird nicht neu gemacht</translation>
    </message>
    <message>
        <source>Take the last mark back (U)</source>
        <translation>Letzte Markierung zurücknehmen (U)</translation>
    </message>
    <message>
        <source>Open the photo with its adjustments (Return)</source>
        <translation>Foto mit seinen Anpassungen öffnen (Eingabe)</translation>
    </message>
    <message>
        <source>{looked_at} of {results} looked at</source>
        <translation>{looked_at} von {results} angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln gut</numerusform>
            <numerusform>%Ln gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln again</source>
        <translation>
            <numerusform>%Ln noch einmal</numerusform>
            <numerusform>%Ln noch einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left grey</source>
        <translation>
            <numerusform>%Ln grau gelassen</numerusform>
            <numerusform>%Ln grau gelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (S)</source>
        <translation>Original und farbiges Foto mit einer Linie zum Ziehen (S)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (S)</source>
        <translation>Original und farbiges Foto nebeneinander (S)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The coloured photo alone; hold O to see the original</source>
        <translation>Nur das farbige Foto; O halten zeigt das Original</translation>
    </message>
    <message>
        <source>The result is not there</source>
        <translation>Das Ergebnis ist nicht da</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>doubt {doubt}</source>
        <translation>Zweifel {doubt}</translation>
    </message>
</context>
<context>
    <name>ReviewFrames</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There are no results yet</source>
        <translation>Es gibt noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Photos of the queue that are in colour can be looked through here.</source>
        <translation>Hier lassen sich die farbigen Fotos der Warteschlange durchsehen.</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>Look through the results</source>
        <translation>Ergebnisse durchsehen</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Photos that it has never seen</source>
        <translation>Fotos, die es nie gesehen hat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Anhalten, das Beste behalten</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far its colours are off</source>
        <translation>Wie weit seine Farben danebenliegen</translation>
    </message>
    <message>
        <source>The lower, the better</source>
        <translation>Je kleiner, desto besser</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the coloured photo as</source>
        <translation>Farbiges Foto speichern unter</translation>
    </message>
    <message>
        <source>The photo itself is never replaced</source>
        <translation>Das Foto selbst wird nie ersetzt</translation>
    </message>
    <message>
        <source>{name} stays as it is. The coloured photo can be saved beside it as {new}.</source>
        <translation>{name} bleibt, wie es ist. Das farbige Foto lässt sich daneben als {new} speichern.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>Save beside it</source>
        <translation>Daneben speichern</translation>
    </message>
    <message>
        <source>{name} is saved already</source>
        <translation>{name} ist schon gespeichert</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} gibt es schon</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so. Keeping both saves {name}.</source>
        <translation>Ersetzt wird nur, was Sie wollen. „Beide behalten“ speichert {name}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Your colours are still here.</source>
        <translation>In {folder} lässt sich nichts speichern. Ihre Farben sind noch da.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Window and computer</source>
        <translation>Fenster und Computer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>Dateien, die entstehen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Take one of the first nine presets</source>
        <translation>Eine der ersten neun Vorgaben nehmen</translation>
    </message>
    <message>
        <source>Reset one slider</source>
        <translation>Einen Regler zurücksetzen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Move the frame of a crop</source>
        <translation>Rahmen des Zuschnitts verschieben</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Draw its sides, larger or smaller</source>
        <translation>Seine Seiten ziehen, größer oder kleiner</translation>
    </message>
    <message>
        <source>Ctrl+arrows, + −</source>
        <translation>Strg+Pfeile, + −</translation>
    </message>
    <message>
        <source>Lay it on its other side</source>
        <translation>Auf die andere Seite legen</translation>
    </message>
    <message>
        <source>See the original, while held</source>
        <translation>Das Original, solange gedrückt</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger vergrößern</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>Einpassen oder 100 %</translation>
    </message>
    <message>
        <source>Move photos in the queue</source>
        <translation>Fotos in der Warteschlange verschieben</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>To the top, to the end</source>
        <translation>Ganz nach oben, ans Ende</translation>
    </message>
    <message>
        <source>Alt+Home, End</source>
        <translation>Alt+Pos1, Ende</translation>
    </message>
    <message>
        <source>Take photos out of the queue</source>
        <translation>Fotos aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Thinner, thicker brush</source>
        <translation>Dünnerer, dickerer Pinsel</translation>
    </message>
    <message>
        <source>Take a colour from the picture</source>
        <translation>Eine Farbe aus dem Bild nehmen</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Reach further, less far</source>
        <translation>Weiter, weniger weit reichen</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+Mausrad</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Das Foto verschieben</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Leertaste und ziehen</translation>
    </message>
    <message>
        <source>Go through the places</source>
        <translation>Durch die Stellen gehen</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>Die Stelle verschieben</translation>
    </message>
    <message>
        <source>Choose its colour</source>
        <translation>Ihre Farbe wählen</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Die Stelle entfernen</translation>
    </message>
    <message>
        <source>Set a place in the middle</source>
        <translation>Eine in die Mitte setzen</translation>
    </message>
    <message>
        <source>Put the tool down</source>
        <translation>Das Werkzeug weglegen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Correct colours</source>
        <translation>Farben korrigieren</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Save at another size</source>
        <translation>In anderer Größe speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Name und Ort…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>Dafür sinkt erst die Qualität, dann die Größe; bei {formats} nur die Größe.</translation>
    </message>
    <message>
        <source>The photo is smaller: it stays as it is, {width} × {height} pixels.</source>
        <translation>Das Foto ist kleiner: Es bleibt, wie es ist, {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels.</source>
        <translation>Das Ergebnis hat {width} × {height} Pixel.</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels, or fewer.</source>
        <translation>Das Ergebnis hat {width} × {height} Pixel oder weniger.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshot {number}</source>
        <translation>Schnappschuss {number}</translation>
    </message>
</context>
<context>
    <name>SnapshotsPresenter</name>
    <message>
        <source>“{name}” is as the photo is now</source>
        <translation>„{name}“ ist so, wie das Foto jetzt ist</translation>
    </message>
    <message>
        <source>Nothing has changed since it was taken.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>This photo has %Ln snapshots</source>
        <translation>
            <numerusform>Dieses Foto hat %Ln Schnappschuss</numerusform>
            <numerusform>Dieses Foto hat %Ln Schnappschüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>It can have no more. Remove one that you do not need.</source>
        <translation>Mehr kann es nicht haben. Entfernen Sie einen, den Sie nicht brauchen.</translation>
    </message>
    <message>
        <source>Click one to go back to it</source>
        <translation>Einen anklicken, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss machen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>{name}: by {model}, {time}</source>
        <translation>{name}: von {model}, {time}</translation>
    </message>
    <message>
        <source>The model {model} is not here any more</source>
        <translation>Das Modell {model} ist nicht mehr da</translation>
    </message>
    <message>
        <source>“{name}” was taken with it, and is shown by {usual} instead.</source>
        <translation>„{name}“ wurde mit ihm gemacht und wird nun von {usual} gezeigt.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>Schnappschuss umbenennen</translation>
    </message>
    <message>
        <source>It keeps the adjustments of a moment, whatever it is called.</source>
        <translation>Er behält die Anpassungen eines Augenblicks, wie immer er heißt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Snapshot removed</source>
        <translation>Schnappschuss entfernt</translation>
    </message>
    <message>
        <source>“{name}” is gone. The photo looks as before.</source>
        <translation>„{name}“ ist weg. Das Foto sieht aus wie zuvor.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>SplitSlider</name>
    <message>
        <source>Line between original and colour</source>
        <translation>Linie zwischen Original und Farbe</translation>
    </message>
    <message>
        <source>Percent of the width left of the line</source>
        <translation>Prozent der Breite links der Linie</translation>
    </message>
    <message>
        <source>The photo is in colour</source>
        <translation>Das Foto ist in Farbe</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Photo: the original</source>
        <translation>Foto: das Original</translation>
    </message>
    <message>
        <source>Photo: two pictures of it beside each other</source>
        <translation>Foto: zwei Bilder davon nebeneinander</translation>
    </message>
    <message>
        <source>Photo: the original, its colour is not there yet</source>
        <translation>Foto: das Original, seine Farbe ist noch nicht da</translation>
    </message>
    <message>
        <source>Photo: in colour</source>
        <translation>Foto: in Farbe</translation>
    </message>
    <message>
        <source>Photo: the original to the left, in colour to the right</source>
        <translation>Foto: links das Original, rechts in Farbe</translation>
    </message>
    <message>
        <source>Photo: the original left of a line, in colour right of it</source>
        <translation>Foto: links einer Linie das Original, rechts von ihr in Farbe</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No photo at hand? Try one of these</source>
        <translation>Kein Foto zur Hand? Probieren Sie eines von diesen</translation>
    </message>
    <message>
        <source>Bring old photographs into colour</source>
        <translation>Alten Fotos ihre Farbe geben</translation>
    </message>
    <message>
        <source>Drop a photo, several, or a whole folder anywhere in this window.</source>
        <translation>Legen Sie ein Foto, mehrere oder einen ganzen Ordner irgendwo in diesem Fenster ab.</translation>
    </message>
    <message>
        <source>or paste a picture with Ctrl+V</source>
        <translation>oder fügen Sie mit Strg+V ein Bild ein</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>Alles geschieht auf diesem Computer. Kein Foto verlässt ihn.</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Fotos öffnen…</translation>
    </message>
    <message>
        <source>Choose one or more photos (Ctrl+O)</source>
        <translation>Ein oder mehrere Fotos wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Choose a folder of photos (Ctrl+Shift+O)</source>
        <translation>Einen Ordner mit Fotos wählen (Strg+Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{model}, with my adjustments</source>
        <translation>{model}, mit meinen Anpassungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own. Yours take their place this time; turns and colours set by hand stay.</source>
        <translation>
            <numerusform>%Ln Foto hat eigene. Ihre treten diesmal an deren Stelle; Drehungen und von Hand gesetzte Farben bleiben.</numerusform>
            <numerusform>%Ln Fotos haben eigene. Ihre treten diesmal an deren Stelle; Drehungen und von Hand gesetzte Farben bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own, and are coloured with them.</source>
        <translation>
            <numerusform>%Ln Foto hat eigene und wird damit koloriert.</numerusform>
            <numerusform>%Ln Fotos haben eigene und werden damit koloriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto kolorieren</numerusform>
            <numerusform>%Ln Fotos kolorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>known after the first photos</source>
        <translation>nach den ersten Fotos bekannt</translation>
    </message>
    <message>
        <source>trying a few of them…</source>
        <translation>einige werden probiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results would have the name of a file that is there</source>
        <translation>
            <numerusform>%Ln Ergebnis hätte den Namen einer Datei, die da ist</numerusform>
            <numerusform>%Ln Ergebnisse hätten den Namen einer Datei, die da ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>About {needed}, but only {free} are free. Make room or choose another folder: what does not fit waits until there is room.</source>
        <translation>Etwa {needed}, aber nur {free} sind frei. Schaffen Sie Platz oder wählen Sie einen anderen Ordner: Was nicht hineinpasst, wartet, bis Platz ist.</translation>
    </message>
    <message>
        <source>Less than 1 MB; {free} are free</source>
        <translation>Weniger als 1 MB; {free} sind frei</translation>
    </message>
    <message>
        <source>About {needed}; {free} are free</source>
        <translation>Etwa {needed}; {free} sind frei</translation>
    </message>
    <message>
        <source>{words} (still counting)</source>
        <translation>{words} (wird noch gezählt)</translation>
    </message>
    <message>
        <source>Keep both: new results get a number</source>
        <translation>Beide behalten: Neue Ergebnisse bekommen eine Nummer</translation>
    </message>
    <message>
        <source>Leave photos alone that have their result</source>
        <translation>Fotos auslassen, die ihr Ergebnis schon haben</translation>
    </message>
    <message>
        <source>Make results anew, in place of those of the same photo</source>
        <translation>Ergebnisse neu machen, anstelle derer desselben Fotos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The first is</source>
        <translation>Das erste heißt</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Weniger Optionen</translation>
    </message>
    <message>
        <source>Folder, names and format…</source>
        <translation>Ordner, Namen und Format…</translation>
    </message>
</context>
<context>
    <name>StartupNotes</name>
    <message>
        <source>Some of what Autochrome remembers was damaged</source>
        <translation>Einiges, was Autochrome sich merkt, war beschädigt</translation>
    </message>
    <message>
        <source>It could not be read and was set aside in {folder}: {names}.</source>
        <translation>Es war nicht lesbar und wurde in {folder} beiseitegelegt: {names}.</translation>
    </message>
    <message>
        <source>What was in it is as at the first start. All else is as you left it.</source>
        <translation>Was darin stand, ist wie beim ersten Start. Alles andere ist, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Autochrome did not end well the last time</source>
        <translation>Autochrome wurde zuletzt nicht richtig beendet</translation>
    </message>
    <message>
        <source>The mark of an open window was left behind, and this window has replaced it.</source>
        <translation>Das Zeichen eines offenen Fensters war übrig geblieben; dieses Fenster hat es ersetzt.</translation>
    </message>
    <message>
        <source>Another window of Autochrome does not answer</source>
        <translation>Ein anderes Fenster von Autochrome antwortet nicht</translation>
    </message>
    <message>
        <source>It may hang, be open on another computer, or be out of reach.</source>
        <translation>Vielleicht hängt es, ist auf einem anderen Computer offen oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>Close it if you can: each of the two knows nothing of what the other changes.</source>
        <translation>Schließen Sie es, wenn Sie können: Keines der beiden weiß, was das andere ändert.</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Drag the result out, or click to print or send it</source>
        <translation>Ergebnis herausziehen, oder klicken zum Drucken und Senden</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Your mail program has it</source>
        <translation>Das E-Mail-Programm hat es</translation>
    </message>
    <message>
        <source>{name} is attached to a new mail.</source>
        <translation>{name} hängt an einer neuen E-Mail.</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>Kein E-Mail-Programm hat geantwortet</translation>
    </message>
    <message>
        <source>{name} could not be attached to a mail.</source>
        <translation>{name} konnte an keine E-Mail gehängt werden.</translation>
    </message>
    <message>
        <source>Drag the result into your mail, or copy it and paste it there.</source>
        <translation>Das Ergebnis in die E-Mail ziehen, oder kopieren und dort einfügen.</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message numerus="yes">
        <source>%Ln photos still to be coloured would be taken out. No file is touched.</source>
        <translation>
            <numerusform>%Ln Foto, das noch koloriert werden soll, würde herausgenommen. Keine Datei wird angerührt.</numerusform>
            <numerusform>%Ln Fotos, die noch koloriert werden sollen, würden herausgenommen. Keine Datei wird angerührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the queue?</source>
        <translation>Warteschlange leeren?</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Take out what is done?</source>
        <translation>Fertiges herausnehmen?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln photos out?</source>
        <translation>
            <numerusform>%Ln Foto herausnehmen?</numerusform>
            <numerusform>%Ln Fotos herausnehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>What was thought of %Ln results would be forgotten; a report saved before keeps it.</source>
        <translation>
            <numerusform>Die Bewertung von %Ln Ergebnis würde vergessen; ein vorher gespeicherter Bericht behält sie.</numerusform>
            <numerusform>Die Bewertungen von %Ln Ergebnissen würden vergessen; ein vorher gespeicherter Bericht behält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ThumbnailWall</name>
    <message>
        <source>Some of the photos</source>
        <translation>Einige der Fotos</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>The training could not be started.</source>
        <translation>Das Training ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Check that what it takes is still installed.</source>
        <translation>Prüfen Sie, ob alles Nötige noch installiert ist.</translation>
    </message>
    <message>
        <source>The training was ended from outside.</source>
        <translation>Das Training wurde von außen beendet.</translation>
    </message>
    <message>
        <source>Perhaps the memory ran short: close other programs and try again.</source>
        <translation>Vielleicht reichte der Speicher nicht: Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The training met a fault of its own.</source>
        <translation>Das Training hatte selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Bitte melden Sie es, mit den Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln black and white</source>
        <translation>
            <numerusform>%Ln schwarz-weiß</numerusform>
            <numerusform>%Ln schwarz-weiß</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in one tone, like sepia</source>
        <translation>
            <numerusform>%Ln einfarbig getönt, wie Sepia</numerusform>
            <numerusform>%Ln einfarbig getönt, wie Sepia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln beschädigt</numerusform>
            <numerusform>%Ln beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too small</source>
        <translation>
            <numerusform>%Ln zu klein</numerusform>
            <numerusform>%Ln zu klein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there twice</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>schwarz-weiß</translation>
    </message>
    <message>
        <source>in one tone, like sepia</source>
        <translation>einfarbig getönt, wie Sepia</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready at about {time}.</source>
        <translation>Fertig gegen {time}.</translation>
    </message>
    <message>
        <source>Ready tomorrow at about {time}.</source>
        <translation>Fertig morgen gegen {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Ready in %Ln days, at about {time}.</source>
        <translation>
            <numerusform>Fertig in %Ln Tag, gegen {time}.</numerusform>
            <numerusform>Fertig in %Ln Tagen, gegen {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Ihre Fotos werden angesehen</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Learning from your photos</source>
        <translation>Lernt aus Ihren Fotos</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping, and keeping the best</source>
        <translation>Hält an und behält das Beste</translation>
    </message>
    <message>
        <source>Finishing the new model</source>
        <translation>Das neue Modell wird fertiggestellt</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>Das Training ist fertig</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>Das Training konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{done} von {total} Fotos</translation>
    </message>
    <message>
        <source>It takes up where it left off. This takes a moment.</source>
        <translation>Es knüpft dort an, wo es aufgehört hat. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>It measures how fast this computer is. This takes a minute or two.</source>
        <translation>Es misst, wie schnell dieser Computer ist. Das dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>It is made into a file and tested on photos that it has never seen. This takes a minute or two.</source>
        <translation>Es wird zu einer Datei gemacht und an Fotos geprüft, die es nie gesehen hat. Das dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Nothing is lost, even if you close Autochrome now.</source>
        <translation>Nichts geht verloren, auch wenn Sie Autochrome jetzt schließen.</translation>
    </message>
    <message>
        <source>It looks at {n} pictures a second, cut from {photos} photos.</source>
        <translation>Es sieht {n} Bilder pro Sekunde, aus {photos} Fotos geschnitten.</translation>
    </message>
    <message>
        <source>New model ready</source>
        <translation>Neues Modell fertig</translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>Training angehalten</translation>
    </message>
    <message>
        <source>Training interrupted</source>
        <translation>Training unterbrochen</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>Training pausiert</translation>
    </message>
    <message>
        <source>Training · {left}</source>
        <translation>Training · {left}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>Das neue Modell ist besser</translation>
    </message>
    <message>
        <source>The new model is no better</source>
        <translation>Das neue Modell ist nicht besser</translation>
    </message>
    <message>
        <source>The new model is about the same</source>
        <translation>Das neue Modell ist etwa gleich gut</translation>
    </message>
    <message>
        <source>The new model is not better</source>
        <translation>Das neue Modell ist schlechter</translation>
    </message>
    <message>
        <source>More photos may help.</source>
        <translation>Mehr Fotos helfen vielleicht.</translation>
    </message>
    <message>
        <source>More photos, or more time, may help.</source>
        <translation>Mehr Fotos oder mehr Zeit helfen vielleicht.</translation>
    </message>
    <message>
        <source>Nothing that it learned did better on the photos that were kept aside, so it colours as before.</source>
        <translation>Nichts, was es gelernt hat, war auf den zurückgelegten Fotos besser, daher koloriert es wie zuvor.</translation>
    </message>
    <message>
        <source>a little closer</source>
        <translation>ein wenig näher</translation>
    </message>
    <message>
        <source>{n} % closer</source>
        <translation>{n} % näher</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are {closer} to the real ones than those of {before}.</source>
        <translation>Auf {photos} Ihrer Fotos, die es nie gesehen hatte, sind seine Farben {closer} an den echten als die von {before}.</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are about as close to the real ones as those of {before}: the difference is too small to be seen.</source>
        <translation>Auf {photos} Ihrer Fotos, die es nie gesehen hatte, sind seine Farben den echten etwa so nah wie die von {before}: Der Unterschied ist zu klein, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are no closer to the real ones than those of {before}.</source>
        <translation>Auf {photos} Ihrer Fotos, die es nie gesehen hatte, sind seine Farben den echten nicht näher als die von {before}.</translation>
    </message>
    <message>
        <source>It ended early, because it learned nothing more.</source>
        <translation>Es endete früher, weil es nichts mehr dazulernte.</translation>
    </message>
    <message>
        <source>You stopped it early; this is the best that it had.</source>
        <translation>Sie haben es früher angehalten; das ist das Beste, was es hatte.</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too pale.</source>
        <translation>Seine Farben sind den echten ein wenig näher als die von {before}, aber sie sind zu blass geworden.</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too strong.</source>
        <translation>Seine Farben sind den echten ein wenig näher als die von {before}, aber sie sind zu kräftig geworden.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>ein Moment</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
<context>
    <name>TrainingBadge</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Training zeigen</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
</context>
<context>
    <name>TrainingNotices</name>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>{name} is trained and waits for you</source>
        <translation>{name} ist trainiert und wartet auf Sie</translation>
    </message>
    <message>
        <source>See whether it is better than the model that you use.</source>
        <translation>Sehen Sie, ob es besser ist als das Modell, das Sie benutzen.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ergebnis ansehen</translation>
    </message>
    <message>
        <source>The training of {name} could not go on</source>
        <translation>Das Training von {name} konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>What it has learned so far is kept, unless you forget it.</source>
        <translation>Was es bisher gelernt hat, bleibt erhalten, außer Sie vergessen es.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted</source>
        <translation>Das Training von {name} wurde unterbrochen</translation>
    </message>
    <message>
        <source>It can go on from where it was.</source>
        <translation>Es kann dort weitergehen, wo es war.</translation>
    </message>
    <message>
        <source>It had not learned anything yet.</source>
        <translation>Es hatte noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>The training of {name} is done</source>
        <translation>Das Training von {name} ist fertig</translation>
    </message>
    <message>
        <source>{verdict}.</source>
        <translation>{verdict}.</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>Das Training konnte nicht weitergehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this photo (Ctrl+W)</source>
        <translation>Dieses Foto schließen (Strg+W)</translation>
    </message>
</context>
<context>
    <name>TryingAgain</name>
    <message>
        <source>This photo could not be coloured</source>
        <translation>Dieses Foto ließ sich nicht kolorieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn or mirror the photo</source>
        <translation>Foto drehen oder spiegeln</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>Click to type a number from {low} to {high}</source>
        <translation>Anklicken, um eine Zahl von {low} bis {high} einzutippen</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Notation</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>Genauer Wert</translation>
    </message>
    <message>
        <source>Type or paste #rrggbb, three numbers of RGB, or of Lab</source>
        <translation>#rrggbb, drei Zahlen für RGB oder für Lab eintippen oder einfügen</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>Das ist keine Farbe.</translation>
    </message>
    <message>
        <source>Nearest colour at this lightness</source>
        <translation>Nächste Farbe bei dieser Helligkeit</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Halten, um das Original zu sehen (Leertaste)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (Ctrl+1)</source>
        <translation>Original und farbiges Foto mit einer Linie zum Ziehen (Strg+1)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (Ctrl+2)</source>
        <translation>Original und farbiges Foto nebeneinander (Strg+2)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The photo as it was (Ctrl+3)</source>
        <translation>Das Foto, wie es war (Strg+3)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The coloured photo alone (Ctrl+4)</source>
        <translation>Nur das farbige Foto (Strg+4)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ins Fenster einpassen (0)</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen (1)</source>
        <translation>Ein Bildpunkt des Fotos auf einem des Bildschirms (1)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>Die Warteschlange wartet</translation>
    </message>
    <message>
        <source>Some photos wait</source>
        <translation>Einige Fotos warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other places keep photos waiting, too.</source>
        <translation>
            <numerusform>Auch an %Ln anderen Ort warten Fotos.</numerusform>
            <numerusform>Auch an %Ln anderen Orten warten Fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPresenter</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Ordner zum Überwachen wählen</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes it.</source>
        <translation>Ein anderes Autochrome arbeitet an dieser Warteschlange und übernimmt es.</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes them.</source>
        <translation>Ein anderes Autochrome arbeitet an dieser Warteschlange und übernimmt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in {folder}</source>
        <translation>
            <numerusform>%Ln neuer Scan in {folder}</numerusform>
            <numerusform>%Ln neue Scans in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in watched folders</source>
        <translation>
            <numerusform>%Ln neuer Scan in überwachten Ordnern</numerusform>
            <numerusform>%Ln neue Scans in überwachten Ordnern</numerusform>
        </translation>
    </message>
    <message>
        <source>A watched folder is away</source>
        <translation>Ein überwachter Ordner fehlt</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Not there now</source>
        <translation>Fehlt zurzeit</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>{folder}
Watched since {since}. Results go to {results}.</source>
        <translation>{folder}
Überwacht seit {since}. Ergebnisse kommen nach {results}.</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>seit {since}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>WatchSheet</name>
    <message>
        <source>Watch a folder</source>
        <translation>Einen Ordner überwachen</translation>
    </message>
    <message>
        <source>What comes into it is coloured by itself, once all of it is written: now and whenever Autochrome is open.</source>
        <translation>Was hineinkommt, wird von selbst koloriert, sobald es fertig geschrieben ist: jetzt und immer, wenn Autochrome offen ist.</translation>
    </message>
    <message>
        <source>Anna 1921.jpg</source>
        <translation>Anna 1921.jpg</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>Den Ordner für Ergebnisse wählen</translation>
    </message>
    <message>
        <source>Colour the photos that are there already, too</source>
        <translation>Auch die Fotos kolorieren, die schon da sind</translation>
    </message>
    <message>
        <source>Watch the folders in it, too</source>
        <translation>Auch die Ordner darin überwachen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Called like</source>
        <translation>Namen wie</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Einen Ordner für alle Ergebnisse wählen</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>When done: {what}</source>
        <translation>Am Ende: {what}</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Anlassen</translation>
    </message>
    <message>
        <source>The system did not let it sleep: {why}</source>
        <translation>Das System ließ ihn nicht schlafen: {why}</translation>
    </message>
    <message>
        <source>The system did not shut it down: {why}</source>
        <translation>Das System hat ihn nicht ausgeschaltet: {why}</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>Der Computer bleibt an</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>Der Computer geht schlafen</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>Der Computer wird ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. %Ln seconds are left to stay on.</source>
        <translation>
            <numerusform>Die Warteschlange ist fertig. Noch %Ln Sekunde, um ihn anzulassen.</numerusform>
            <numerusform>Die Warteschlange ist fertig. Noch %Ln Sekunden, um ihn anzulassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>schlafen</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>ausschalten</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Compare, and more</source>
        <translation>Vergleichen und mehr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Use this colour in {name}</source>
        <translation>Diese Farbe in {name} nehmen</translation>
    </message>
    <message>
        <source>Leave {name} as it is here</source>
        <translation>{name} hier so lassen, wie es ist</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genommen</translation>
    </message>
</context>
</TS>
