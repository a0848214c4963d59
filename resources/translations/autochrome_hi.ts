<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Works inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Autochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}; its words did not come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln photos, {rights}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives black-and-white photographs believable colour, on an ordinary computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Set as default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with Autochrome and stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other model was the default before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {name} the default again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file… (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove… (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See this photo by every model (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the colour beside the photo (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose name, place and format (Ctrl+Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the colour to the clipboard (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so there is no bolder one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vividness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How boldly colours are chosen: cautious to the left, daring to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the grey photo to full colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paler or richer colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colder or warmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greener or more magenta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the queue (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue · {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo by every model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one to use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample photos in the colours of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one from a .colormodel file, or drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On photos that it never saw. Bold: this model; beside it: the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rights not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with Autochrome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Model to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model on your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it colour photos of the kind that you want to bring into colour. It hides their colours, guesses them, and learns from its mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new model is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your models can be trained further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good choice for some hundreds of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours, for many photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many minutes as you like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>Choose a folder of colour photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stop the queue and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} of {total} photos are done. The photos at hand are finished first, a second or two each. The rest waits, and you can go on at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your adjustments?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of {name} was changed by hand and is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand and not saved: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt the training and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learned so far is kept. The next time that you start Autochrome, it can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start or stop the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Autochrome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>the note that AI made the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no room for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XMP of the photo is damaged: it was left as it is, without {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XMP of the photo fills a JPEG: there is no room for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be written into {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {1} is too long for the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for shorter names, or give the photo a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be written: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to colorize {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or scale the photo down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} met a fault of this program: {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with the photo if you can share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is already in colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be recoloured (--recolour) to replace its colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} cannot be made: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another output folder, or check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input.short_side is not a multiple of input.multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output.bin_centres are given for a network that answers ab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output.bin_centres must be 2 to {1} colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output.bin_centres must be between -{1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id must be 1 to 64 small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has more than {2} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sha256 must hold digests of 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was made by a newer version of Autochrome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Autochrome to use this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card in {1} is not valid: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the model again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be one of: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must have {2} to {3} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} must be between {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a date like 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is animated; its first frame was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be decoded to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixels are stored in a way that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stores {1} bits a channel, which is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colours were converted without its colour profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metadata could not be read and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model you chose as the default cannot be read from {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the default model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot hold 16 bits a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose PNG or TIFF, or leave the depth as it is in the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile could not be understood; sRGB was assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture format is known by the ending “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose .jpg, .png, .tif, .webp, .avif or .bmp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HEIC picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HEIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be used: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as an 8-bit or 16-bit TIFF, PNG or JPEG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is damaged: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from a backup, or scan or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is {2}, which is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a picture, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, TIFF, WebP, BMP, AVIF or GIF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no pixels: its header says {2} × {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from a backup or scan it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is too large: {2} × {3} are {4} million pixels, and the limit is {5} million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale it down, or raise the limit (--max-megapixels).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is too long: {2} × {3} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it into pieces of at most {1} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be stored as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format, such as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency was left out: {1} has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would overwrite the photo {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be stored as {2}: with {3} pixels it is longer than the {4} that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format, such as PNG or TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no models in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Autochrome again, or name a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier default model to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the models as the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model called {1} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be removed from {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} came with Autochrome and cannot be {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models that you added can be {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models in {1} cannot be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a model file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with Autochrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was added earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has the id {2} of a model that {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not listed: {2} in {3} has the same id, {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content credentials were left out: their signature covers the grey photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile is incomplete and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extension of XMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some private entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries of over 64 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged piece of metadata was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “{1}” stands alone in “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders are written in pairs of braces, as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} stands twice in “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no placeholder {{1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {{1}}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results need a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual one is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot stand in a name: it parts folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the results is chosen apart from their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot stand in a file name on every computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” begins or ends with a space or a dot, which hides or spoils file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps names that begin with “{1}.” for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows keeps the name “{1}” for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results would have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} or {number} into the pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or get this one again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers something else than one plane of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers {1} channels, its card says {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers planes that do not fit over the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not take a plane of lightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer one plane of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the runtime's private format, not ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds training steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defines operators of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps numbers in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs operators that are not part of ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not ONNX, or was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoder refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its card does not list what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .colormodel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model file {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file may be read and its disk is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zip cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than a model can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a model package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its zip is not built as a model's is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more files than a model has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {1}, which no model has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {1} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is packed in an unknown way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is larger than it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds two previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was altered: {2} is not the one its card describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a sound model package: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model cannot be called {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 1 to 80 letters, digits and signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results cannot be stored as {1}: it holds too few colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose PNG, which loses nothing either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From results called {1} nobody can tell which photos have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} into the pattern to go on with an earlier run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} exists already, and may be a photo of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, add a word to the name, as in {1}, or leave what exists alone (--skip-existing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for its sub-folders to be walked too (--recursive).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder with JPEG, PNG, TIFF, WebP, BMP, AVIF or GIF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} holds no photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} cannot be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results called {1} cannot lie beside the photos in {2}: nobody could tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word, as in {1}, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another file for the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue in {1} was made by a newer version of Autochrome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or choose another file for the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue in {1} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away to begin a new queue; the photos and results are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue cannot be kept in {1}: the file or its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for the queue in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue in {1} is kept busy by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk fails with the queue in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or choose another file for the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is damaged or no queue of Autochrome; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away to begin a new queue, or choose another file for the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} for the queue cannot be made: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autochrome was ended before it could note that this photo was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autochrome was ended {1} times while {2} was at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it when nothing else runs, or scale the photo down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is at work on the queue in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it finish, or stop it; photos that are added meanwhile are taken up by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not end in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the report a name that does, such as {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not hold pairs of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not hold texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is an unknown key {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a camera's raw file, which must be developed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends too early, or its header is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no full picture; a camera's raw file must be developed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of its {1} pictures was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stores measurements (signed or fractional numbers), not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels beside grey or colour were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF cannot be larger than 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use this model; tell whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more memory than a model may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be tried out: no process can be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes longer than {1} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashes ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers the same colour whatever it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview picture in {1} cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in {1} {2}, tried on a small picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a checkpoint of another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the run's folder to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; not of use: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} below {2} can be learned from{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes {1} at least, in colour, no two the same, {2} pixels or more on the short side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only 1 photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {1} photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported network differs from the trained one by {1} ({2} is allowed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time must be more than 0 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try --minutes 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {1} holds no weights to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from 'natural', or from a model that was trained here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, fine-tuned on own photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model cannot be called so: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give others with --id and --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model '{1}' already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name with --id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds a run on other photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another --id or --runs, or remove this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training went astray: its loss is {1} at step {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower 'rate' in the recipe's [schedule], or set 'clip'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of your photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds {2} photographs, too few to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {1} are needed; some hundreds are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (left out: {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the photographs in {1}, {2} can be learned from and {3} held out, too few{4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add colour photographs; some hundreds are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipe starts from the encoder's ImageNet weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the .npz of EfficientNet-Lite0 with --encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not hold the encoder's weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds a run of another recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another folder with --runs, or remove this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit this network: '{1}' is missing or differs in shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a model of the same recipe, or from none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday photographs: people, places, animals, plants and skies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research and private use: the rights of the training photographs are mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none stated (Flickr); SUN for research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC-BY per photograph (Flickr)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>educational purposes; credit: easterncoloradowildflowers.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research, some not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Darkroom</name>
    <message>
        <source>Pasted photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogHead</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Where results go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How results are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the photo's file says (date, camera, place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the file that AI made the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a small mark into the lower right corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder beside each folder, named “…-colour”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in one folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100, largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95, usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>85, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75, smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photo} becomes {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that a computer made the colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG and TIFF lose nothing, whatever the quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of JPEG and WebP: higher looks better, lower saves room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bit keeps finer steps; only PNG and TIFF can hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, camera, place and words go with the photo into its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For archives and other programs to read; no pixel is changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows on the picture itself that its colour is not of its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stand for what differs: {placeholders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna 1921.jpg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photo} becomes {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of a folder go beside it: album to album-colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo itself is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the training wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learned so far is kept: it goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and your models are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Choose the folder of Autochrome with training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds your colour photos; folders in it count too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos to learn from, and {m} kept aside to test it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {n} at least, and some hundreds are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln photos can be learned from: too few</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the photos: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of colour photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some hundreds are best, at least 30. Folders inside it count too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As light or dark as the rest of the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autochrome speaks it from its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are faster, fewer leave room for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own models, settings and the log lie in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos that you open from now on are coloured by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose it, though it did not do better in the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays, and one click goes back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays among your models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>This folder could not be looked at. Choose it again, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Photos that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay where they are. Double-click one to see its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, settings and the last lines of the log. Your folders are not named; an error may name a photo, so read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Autochrome noted for itself. If something went wrong, copy the report and send it to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>How far the colours are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines begin here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on photos kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on photos it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On photos kept aside: {first} at first, {last} now. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Let go to bring in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One photo opens; several photos or a folder go to the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autochrome met a fault of its own: {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are untouched. Please report it, with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to open there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have it: choose its folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this line into a terminal, press Return, and wait until it is done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get Autochrome with training from where you got Autochrome, and unpack it on this computer. Then choose its folder here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found belongs to another version of Autochrome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line for the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs one more part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing photos into colour works without it. It takes about 1 GB on the disk, and once it is there, training needs no internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelDeeds</name>
    <message>
        <source>Install a model from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the model “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Install %Ln models?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried out first, where it can do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the name changes: what the model does stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is moved to the trash of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your default; {name} takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash of this computer does not take it. It cannot be brought back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash does not take {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can delete it for good instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose it for your photos now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that it coloured stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the default now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photos are coloured by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness, dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colourfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnaturalness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained with Autochrome from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained with Autochrome, going on from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to install the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .colormodel file is tried out first, then added to your own models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a .colormodel file to your own models (Ctrl+O), or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>This photo is already in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. You can have its colours replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tone of this print was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its grey values are coloured; the original keeps its tone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colour model is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos open, but stay grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a .colormodel file, or drop it on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the model out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is added when it has coloured a small picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autochrome never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a picture nor a file was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a picture or a file, then paste again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetDesk</name>
    <message>
        <source>Keep these settings as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five sliders are kept as they are now, for any photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>Own presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings as a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a preset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour even if it is in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the adjustments of the open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to those of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a model of its own: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has adjustments of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop photos or a folder to fill the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>finishing the photos at hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paused, %Ln to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All in colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both finish the photos at hand first. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue goes on at once. Stop keeps what waits for another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits stays in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue. What you add here is taken, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reckoning the time left…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>No colour model is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of the queue wait until there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is as you left it; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in colour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click a photo that failed to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos of what came in were in the queue before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To colour one again, use its menu in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo could not be coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the queue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still to be coloured would be taken out. No file is touched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autochrome report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Progress of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one folder for all results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply my adjustments to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour all photos with the sliders as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Photos that were not learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the real colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colourfulness, of the real photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best near 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness to the real photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The higher, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new one all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left grey: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that it has never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far its colours are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower, the better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Pasted photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the colour as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so. Keeping both saves {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset one slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the original, while held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move photos in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the top, to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take photos out of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bring old photographs into colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a photo, several, or a whole folder anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste a picture with Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo at hand? Try one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more photos (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of photos (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this sample: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>known after the first photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln results are there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {needed}, but only {free} are free. Make room or choose another folder: what does not fit will fail, the rest is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {needed}; {free} are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (still counting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them as they are and make what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them anew, in place of those that are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, names and format…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailWall</name>
    <message>
        <source>Some of the photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>The training could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that what it takes is still installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was ended from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the memory ran short: close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training met a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln black and white</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in one tone, like sepia</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too small</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one tone, like sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready at about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready tomorrow at about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready in %Ln days, at about {time}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, and keeping the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It measures how fast this computer is. This takes a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On photos that it has never seen. This takes a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, even if you close Autochrome now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at {n} pictures a second, cut from {photos} photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training · {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is no better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new model is not better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that it learned did better on the photos that were kept aside, so it colours as before. More photos, or more time, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are {closer} to the real ones than those of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are no closer to the real ones than those of {before}. More photos, or more time, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended early, because it learned nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it early; this is the best that it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too pale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingBadge</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingNotices</name>
    <message>
        <source>{name} is trained and waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether it is better than the model that you use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {name} was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go on from where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training of {name} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and colour with a line to drag (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original and colour beside each other (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo as it was (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour alone (Ctrl+4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Colour this photo with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
