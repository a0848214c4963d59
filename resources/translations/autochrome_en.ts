<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message numerus="yes">
        <source>{name}: %Ln photos, {rights}</source>
        <translation>
            <numerusform>{name}: %Ln photo, {rights}</numerusform>
            <numerusform>{name}: %Ln photos, {rights}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgainNote</name>
    <message numerus="yes">
        <source>%Ln photos are to be made again</source>
        <translation>
            <numerusform>%Ln photo is to be made again</numerusform>
            <numerusform>%Ln photos are to be made again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%Ln photos compared, then stopped</source>
        <translation>
            <numerusform>%Ln photo compared, then stopped</numerusform>
            <numerusform>%Ln photos compared, then stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln photo compared</numerusform>
            <numerusform>%Ln photos compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not in colour</source>
        <translation>
            <numerusform>%Ln left out: not in colour</numerusform>
            <numerusform>%Ln left out: not in colour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read: {names}</source>
        <translation>
            <numerusform>%Ln cannot be read: {names}</numerusform>
            <numerusform>%Ln cannot be read: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen as the best in {wins} of %Ln photos</source>
        <translation>
            <numerusform>Chosen as the best in {wins} of %Ln photo</numerusform>
            <numerusform>Chosen as the best in {wins} of %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DialogPresenter</name>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln photo compared</numerusform>
            <numerusform>%Ln photos compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln more waiting</numerusform>
            <numerusform>%Ln more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditsPresenter</name>
    <message numerus="yes">
        <source>Pasted onto %Ln photos</source>
        <translation>
            <numerusform>Pasted onto %Ln photo</numerusform>
            <numerusform>Pasted onto %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message numerus="yes">
        <source>Nothing like it in %Ln photos</source>
        <translation>
            <numerusform>Nothing like it in %Ln photo</numerusform>
            <numerusform>Nothing like it in %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be read</source>
        <translation>
            <numerusform>%Ln photo could not be read</numerusform>
            <numerusform>%Ln photos could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message numerus="yes">
        <source>%Ln photos to learn from, and {m} kept aside to test it</source>
        <translation>
            <numerusform>%Ln photo to learn from, and {m} kept aside to test it</numerusform>
            <numerusform>%Ln photos to learn from, and {m} kept aside to test it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln photos can be learned from: too few</source>
        <translation>
            <numerusform>Only %Ln photo can be learned from: too few</numerusform>
            <numerusform>Only %Ln photos can be learned from: too few</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuessesPresenter</name>
    <message numerus="yes">
        <source>It sets the colours of %Ln places: change or remove each</source>
        <translation>
            <numerusform>It sets the colour of %Ln place: change or remove it</numerusform>
            <numerusform>It sets the colours of %Ln places: change or remove each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message numerus="yes">
        <source>Install %Ln models?</source>
        <translation>
            <numerusform>Install %Ln model?</numerusform>
            <numerusform>Install %Ln models?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos closed</source>
        <translation>
            <numerusform>%Ln photo closed</numerusform>
            <numerusform>%Ln photos closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message numerus="yes">
        <source>Save %Ln photos…</source>
        <translation>
            <numerusform>Save %Ln photo…</numerusform>
            <numerusform>Save %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln photos</source>
        <translation>
            <numerusform>Close %Ln photo</numerusform>
            <numerusform>Close %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoNotices</name>
    <message numerus="yes">
        <source>This file has %Ln pages</source>
        <translation>
            <numerusform>This file has %Ln page</numerusform>
            <numerusform>This file has %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read</source>
        <translation>
            <numerusform>%Ln photo cannot be read</numerusform>
            <numerusform>%Ln photos cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>%Ln to go</numerusform>
            <numerusform>%Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln good</numerusform>
            <numerusform>%Ln good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %Ln others</source>
        <translation>
            <numerusform>{folder} and %Ln other</numerusform>
            <numerusform>{folder} and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in part</source>
        <translation>
            <numerusform>%Ln in part</numerusform>
            <numerusform>%Ln in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln to go</source>
        <translation>
            <numerusform>Paused, %Ln to go</numerusform>
            <numerusform>Paused, %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being written</source>
        <translation>
            <numerusform>%Ln file is still being written</numerusform>
            <numerusform>%Ln files are still being written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln to go</source>
        <translation>
            <numerusform>Waiting, %Ln to go</numerusform>
            <numerusform>Waiting, %Ln to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in colour</source>
        <translation>
            <numerusform>%Ln in colour</numerusform>
            <numerusform>%Ln in colour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>%Ln of them in part</numerusform>
            <numerusform>%Ln of them in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos…</source>
        <translation>
            <numerusform>Colour %Ln photo…</numerusform>
            <numerusform>Colour %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln a minute</numerusform>
            <numerusform>%Ln a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation>
            <numerusform>%Ln an hour</numerusform>
            <numerusform>%Ln an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message numerus="yes">
        <source>%Ln photos still wait</source>
        <translation>
            <numerusform>%Ln photo still waits</numerusform>
            <numerusform>%Ln photos still wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in the queue already</source>
        <translation>
            <numerusform>%Ln photo is in the queue already</numerusform>
            <numerusform>%Ln photos are in the queue already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message numerus="yes">
        <source>%Ln more are open: choose one as a file</source>
        <translation>
            <numerusform>%Ln more is open: choose it as a file</numerusform>
            <numerusform>%Ln more are open: choose one as a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln good</numerusform>
            <numerusform>%Ln good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln again</source>
        <translation>
            <numerusform>%Ln again</numerusform>
            <numerusform>%Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left grey</source>
        <translation>
            <numerusform>%Ln left grey</numerusform>
            <numerusform>%Ln left grey</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SnapshotsPresenter</name>
    <message numerus="yes">
        <source>This photo has %Ln snapshots</source>
        <translation>
            <numerusform>This photo has %Ln snapshot</numerusform>
            <numerusform>This photo has %Ln snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message numerus="yes">
        <source>%Ln photos have their own. Yours take their place this time; turns and colours set by hand stay.</source>
        <translation>
            <numerusform>%Ln photo has its own. Yours take their place this time; turns and colours set by hand stay.</numerusform>
            <numerusform>%Ln photos have their own. Yours take their place this time; turns and colours set by hand stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own, and are coloured with them.</source>
        <translation>
            <numerusform>%Ln photo has its own, and is coloured with them.</numerusform>
            <numerusform>%Ln photos have their own, and are coloured with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos</source>
        <translation>
            <numerusform>Colour %Ln photo</numerusform>
            <numerusform>Colour %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln results would have the name of a file that is there</source>
        <translation>
            <numerusform>%Ln result would have the name of a file that is there</numerusform>
            <numerusform>%Ln results would have the name of a file that is there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message numerus="yes">
        <source>%Ln photos still to be coloured would be taken out. No file is touched.</source>
        <translation>
            <numerusform>%Ln photo still to be coloured would be taken out. No file is touched.</numerusform>
            <numerusform>%Ln photos still to be coloured would be taken out. No file is touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln photos out?</source>
        <translation>
            <numerusform>Take %Ln photo out?</numerusform>
            <numerusform>Take %Ln photos out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was thought of %Ln results would be forgotten; a report saved before keeps it.</source>
        <translation>
            <numerusform>What was thought of %Ln result would be forgotten; a report saved before keeps it.</numerusform>
            <numerusform>What was thought of %Ln results would be forgotten; a report saved before keeps it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln black and white</source>
        <translation>
            <numerusform>%Ln black and white</numerusform>
            <numerusform>%Ln black and white</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in one tone, like sepia</source>
        <translation>
            <numerusform>%Ln in one tone, like sepia</numerusform>
            <numerusform>%Ln in one tone, like sepia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln damaged</numerusform>
            <numerusform>%Ln damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too small</source>
        <translation>
            <numerusform>%Ln too small</numerusform>
            <numerusform>%Ln too small</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there twice</source>
        <translation>
            <numerusform>%Ln there twice</numerusform>
            <numerusform>%Ln there twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready in %Ln days, at about {time}.</source>
        <translation>
            <numerusform>Ready in %Ln day, at about {time}.</numerusform>
            <numerusform>Ready in %Ln days, at about {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitNote</name>
    <message numerus="yes">
        <source>%Ln other places keep photos waiting, too.</source>
        <translation>
            <numerusform>%Ln other place keeps photos waiting, too.</numerusform>
            <numerusform>%Ln other places keep photos waiting, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPresenter</name>
    <message numerus="yes">
        <source>%Ln new scans in {folder}</source>
        <translation>
            <numerusform>%Ln new scan in {folder}</numerusform>
            <numerusform>%Ln new scans in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in watched folders</source>
        <translation>
            <numerusform>%Ln new scan in watched folders</numerusform>
            <numerusform>%Ln new scans in watched folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message numerus="yes">
        <source>The queue is done. %Ln seconds are left to stay on.</source>
        <translation>
            <numerusform>The queue is done. %Ln second is left to stay on.</numerusform>
            <numerusform>The queue is done. %Ln seconds are left to stay on.</numerusform>
        </translation>
    </message>
</context>
</TS>
