<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Works inside</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>About Autochrome</source>
        <translation>À propos d’Autochrome</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <source>{name} licence</source>
        <translation>Licence {name}</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>Polices et icônes</translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}; its words did not come along.</source>
        <translation>{name} est sous licence {licence} ; son texte n’a pas été fourni.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln photos, {rights}</source>
        <translation>
            <numerusform>{name} : %Ln photo, {rights}</numerusform>
            <numerusform>{name} : %Ln photos, {rights}</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Learned from:</source>
        <translation>A appris avec :</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Gives black-and-white photographs believable colour, on an ordinary computer.</source>
        <translation>Donne aux photos en noir et blanc des couleurs crédibles, sur un ordinateur ordinaire.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Set as default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Previous default</source>
        <translation>Défaut précédent</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Choisir d’abord un modèle</translation>
    </message>
    <message>
        <source>It came with Autochrome and stays as it is</source>
        <translation>Il est fourni avec Autochrome et reste tel quel</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>C’est déjà le modèle par défaut</translation>
    </message>
    <message>
        <source>It cannot be used</source>
        <translation>Il est inutilisable</translation>
    </message>
    <message>
        <source>No other model was the default before</source>
        <translation>Aucun autre modèle n’a été celui par défaut</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>Coloriser les nouvelles photos avec {name}</translation>
    </message>
    <message>
        <source>Make {name} the default again</source>
        <translation>Remettre {name} par défaut</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Renommer… (F2)</translation>
    </message>
    <message>
        <source>Export to a file… (Ctrl+E)</source>
        <translation>Exporter dans un fichier… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>Supprimer… (Suppr)</translation>
    </message>
</context>
<context>
    <name>ActionFinder</name>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Thème à contraste élevé</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Thème comme le système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Préréglage : {name}</translation>
    </message>
    <message>
        <source>Colour with {name}</source>
        <translation>Coloriser avec {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Settings: window and computer</source>
        <translation>Paramètres : fenêtre et ordinateur</translation>
    </message>
    <message>
        <source>language, theme, threads, speed, folder, where edits are kept</source>
        <translation>langue, thème, cœurs, vitesse, dossier, où sont gardés les réglages</translation>
    </message>
    <message>
        <source>Settings: files that are made</source>
        <translation>Paramètres : fichiers créés</translation>
    </message>
    <message>
        <source>format, quality, names, folder, metadata, AI note, corner mark</source>
        <translation>format, qualité, noms, dossier, métadonnées, note d’IA, marque dans le coin</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About the model {name}</source>
        <translation>À propos du modèle {name}</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>Ouvrir le dossier {name}</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>Oublier ce qui a été ouvert récemment</translation>
    </message>
    <message>
        <source>private, clear, history, recent, photos, folders</source>
        <translation>privé, effacer, historique, récents, photos, dossiers</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Putting a wrong colour right</source>
        <translation>Corriger une mauvaise couleur</translation>
    </message>
    <message>
        <source>Colouring a folder</source>
        <translation>Coloriser un dossier</translation>
    </message>
    <message>
        <source>Results: what they are and where</source>
        <translation>Les résultats, et où ils sont</translation>
    </message>
    <message>
        <source>What else the window can do</source>
        <translation>Ce que la fenêtre sait encore faire</translation>
    </message>
    <message>
        <source>Training a model of your own</source>
        <translation>Entraîner son propre modèle</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Les modèles d’autres programmes</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>load, file, picture, image</source>
        <translation>charger, fichier, image</translation>
    </message>
    <message>
        <source>directory, album, many photos, batch</source>
        <translation>répertoire, album, beaucoup de photos, lot</translation>
    </message>
    <message>
        <source>insert, clipboard</source>
        <translation>insérer, presse-papiers</translation>
    </message>
    <message>
        <source>keep, store, write, export</source>
        <translation>garder, sauvegarder, écrire, exporter</translation>
    </message>
    <message>
        <source>export, format, JPEG, PNG, TIFF, quality, size</source>
        <translation>exporter, format, JPEG, PNG, TIFF, qualité, taille</translation>
    </message>
    <message>
        <source>export, everything</source>
        <translation>exporter, tout</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>export, smaller, resize, megabytes, e-mail, share</source>
        <translation>exporter, plus petit, réduire, mégaoctets, courriel, partager</translation>
    </message>
    <message>
        <source>collage, comparison, film, GIF, share</source>
        <translation>collage, comparaison, film, GIF, partager</translation>
    </message>
    <message>
        <source>printer, paper, PDF</source>
        <translation>imprimante, papier, PDF</translation>
    </message>
    <message>
        <source>email, e-mail, mail, share, attach</source>
        <translation>courriel, e-mail, mail, envoyer, partager, joindre</translation>
    </message>
    <message>
        <source>cut, trim, straighten, crooked, level, horizon, angle, border, white edge, aspect ratio</source>
        <translation>couper, rogner, redresser, de travers, niveau, horizon, angle, bord blanc, proportions</translation>
    </message>
    <message>
        <source>settings, sliders, apply</source>
        <translation>paramètres, curseurs, appliquer</translation>
    </message>
    <message>
        <source>cut, straighten, apply</source>
        <translation>couper, redresser, appliquer</translation>
    </message>
    <message>
        <source>version, remember, keep, state</source>
        <translation>version, retenir, garder, état</translation>
    </message>
    <message>
        <source>versions, states, compare</source>
        <translation>versions, états, comparer</translation>
    </message>
    <message>
        <source>compare, snapshot, saved result, A and B</source>
        <translation>comparer, instantané, résultat enregistré, A et B</translation>
    </message>
    <message>
        <source>compare, exchange</source>
        <translation>comparer, échanger</translation>
    </message>
    <message>
        <source>compare, slider</source>
        <translation>comparer, curseur</translation>
    </message>
    <message>
        <source>forward, leaf</source>
        <translation>avancer, feuilleter</translation>
    </message>
    <message>
        <source>back, leaf</source>
        <translation>reculer, feuilleter</translation>
    </message>
    <message>
        <source>remove, delete, take away</source>
        <translation>retirer, supprimer, enlever</translation>
    </message>
    <message>
        <source>remove, take away, only this one</source>
        <translation>enlever, retirer, seulement celle-ci</translation>
    </message>
    <message>
        <source>back, take back</source>
        <translation>revenir, retour</translation>
    </message>
    <message>
        <source>again</source>
        <translation>encore, rétablir</translation>
    </message>
    <message>
        <source>start over, defaults, original settings</source>
        <translation>recommencer, par défaut, réinitialiser</translation>
    </message>
    <message>
        <source>brush, paint, hint, wrong colour, skin, clothes</source>
        <translation>pinceau, peindre, indication, mauvaise couleur, peau, vêtements</translation>
    </message>
    <message>
        <source>marks, points, dots</source>
        <translation>marques, points</translation>
    </message>
    <message>
        <source>reference, match colours, like another</source>
        <translation>référence, accorder les couleurs, comme une autre</translation>
    </message>
    <message>
        <source>compare, variants, networks</source>
        <translation>comparer, variantes, réseaux</translation>
    </message>
    <message>
        <source>alternatives, variants, suggestions, next</source>
        <translation>alternatives, variantes, suggestions, suivante</translation>
    </message>
    <message>
        <source>uncertain, doubt, sure, confidence</source>
        <translation>incertain, doute, sûr, confiance</translation>
    </message>
    <message>
        <source>rotate, upright, sideways, upside down</source>
        <translation>pivoter, redresser, couchée, de côté, à l’envers</translation>
    </message>
    <message>
        <source>flip, reverse</source>
        <translation>retourner, inverser</translation>
    </message>
    <message>
        <source>settings, sliders</source>
        <translation>paramètres, curseurs</translation>
    </message>
    <message>
        <source>compare, before and after, line</source>
        <translation>comparer, avant et après, ligne</translation>
    </message>
    <message>
        <source>compare, before and after</source>
        <translation>comparer, avant et après</translation>
    </message>
    <message>
        <source>before, black and white, grey</source>
        <translation>avant, noir et blanc, gris</translation>
    </message>
    <message>
        <source>after, result</source>
        <translation>après, résultat</translation>
    </message>
    <message>
        <source>larger, magnify</source>
        <translation>plus grand, loupe</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petit</translation>
    </message>
    <message>
        <source>whole photo, zoom</source>
        <translation>photo entière, zoom</translation>
    </message>
    <message>
        <source>actual size, full size, zoom</source>
        <translation>taille réelle, pleine taille, zoom</translation>
    </message>
    <message>
        <source>tones, curve, exposure, levels, RGB, shadows, highlights</source>
        <translation>tons, courbe, exposition, niveaux, RVB, ombres, hautes lumières</translation>
    </message>
    <message>
        <source>list, batch, many photos</source>
        <translation>liste, lot, beaucoup de photos</translation>
    </message>
    <message>
        <source>run, batch, pause, colour all</source>
        <translation>lancer, lot, pause, tout coloriser</translation>
    </message>
    <message>
        <source>check, rate, accept, reject</source>
        <translation>vérifier, noter, accepter, refuser</translation>
    </message>
    <message>
        <source>networks, install, import, AI</source>
        <translation>réseaux, installer, importer, IA</translation>
    </message>
    <message>
        <source>test, measure, blind</source>
        <translation>tester, mesurer, à l’aveugle</translation>
    </message>
    <message>
        <source>preferences, options, language</source>
        <translation>préférences, options, langue</translation>
    </message>
    <message>
        <source>learn, own model, teach</source>
        <translation>apprendre, propre modèle, enseigner</translation>
    </message>
    <message>
        <source>appearance, night, day</source>
        <translation>apparence, nuit, jour</translation>
    </message>
    <message>
        <source>large, present</source>
        <translation>grand, présenter</translation>
    </message>
    <message>
        <source>manual, guide, how, first steps</source>
        <translation>manuel, guide, comment, premiers pas</translation>
    </message>
    <message>
        <source>hotkeys, keyboard</source>
        <translation>touches, clavier</translation>
    </message>
    <message>
        <source>error, report, problem</source>
        <translation>erreur, rapport, problème</translation>
    </message>
    <message>
        <source>version, licence, authors</source>
        <translation>version, licence, auteurs</translation>
    </message>
    <message>
        <source>exit, close, end</source>
        <translation>fermer, fin, sortir</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Ouvrez d’abord une photo</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>Il n’y a pas de modèle pour coloriser</translation>
    </message>
    <message>
        <source>The photo is in colour already</source>
        <translation>La photo est déjà en couleurs</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Elle est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Rien n’a été annulé</translation>
    </message>
    <message>
        <source>No place was corrected</source>
        <translation>Aucun endroit n’a été corrigé</translation>
    </message>
    <message>
        <source>There is only one model</source>
        <translation>Il n’y a qu’un modèle</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La file d’attente est vide</translation>
    </message>
    <message>
        <source>Nothing is coloured yet</source>
        <translation>Rien n’est encore colorisé</translation>
    </message>
    <message>
        <source>No adjustments were copied</source>
        <translation>Aucun réglage n’a été copié</translation>
    </message>
    <message>
        <source>No other photo is there</source>
        <translation>Il n’y a pas d’autre photo</translation>
    </message>
    <message>
        <source>This model knows one answer alone</source>
        <translation>Ce modèle ne connaît qu’une réponse</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible en ce moment</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Adjust</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>See this photo by every model (Ctrl+T)</source>
        <translation>Voir cette photo avec chaque modèle (Ctrl+T)</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>Couleurs comme dans une autre photo…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Reset all (Ctrl+R)</source>
        <translation>Tout réinitialiser (Ctrl+R)</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Recadrer et redresser</translation>
    </message>
    <message>
        <source>Crop and straighten (C)</source>
        <translation>Recadrer et redresser (C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so there is no bolder one</source>
        <translation>{name} ne propose qu’une couleur par endroit : il n’y en a pas de plus vive</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The coloured photo is being saved</source>
        <translation>La photo en couleur est en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Copy the coloured photo to the clipboard (Ctrl+C)</source>
        <translation>Copier la photo en couleur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the coloured photo (Ctrl+S)</source>
        <translation>Enregistrer la photo en couleur (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save it where the other program waits for it (Ctrl+S)</source>
        <translation>L’enregistrer là où l’autre programme l’attend (Ctrl+S)</translation>
    </message>
    <message>
        <source>Choose name, place and format (Ctrl+Shift+S)</source>
        <translation>Choisir le nom, le lieu et le format (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>Essayer tous les modèles</translation>
    </message>
    <message>
        <source>Vividness</source>
        <translation>Vivacité</translation>
    </message>
    <message>
        <source>How boldly colours are chosen: cautious to the left, daring to the right</source>
        <translation>Audace du choix des couleurs : prudent à gauche, osé à droite</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>From the grey photo to full colour</source>
        <translation>De la photo grise à la pleine couleur</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Paler or richer colours</source>
        <translation>Couleurs plus pâles ou plus riches</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Colder or warmer</source>
        <translation>Plus froid ou plus chaud</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Greener or more magenta</source>
        <translation>Plus vert ou plus magenta</translation>
    </message>
</context>
<context>
    <name>AgainNote</name>
    <message>
        <source>Colour it now…</source>
        <translation>La coloriser maintenant…</translation>
    </message>
    <message>
        <source>Colour them now…</source>
        <translation>Les coloriser maintenant…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are to be made again</source>
        <translation>
            <numerusform>%Ln photo est à refaire</numerusform>
            <numerusform>%Ln photos sont à refaire</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the queue, and gets its adjustments as they are then.</source>
        <translation>Elle attend dans la file et prendra les réglages qu’elle aura alors.</translation>
    </message>
    <message>
        <source>They wait in the queue, and get their adjustments as they are then.</source>
        <translation>Elles attendent dans la file et prendront les réglages qu’elles auront alors.</translation>
    </message>
</context>
<context>
    <name>AllModelsPresenter</name>
    <message>
        <source>This photo by every model</source>
        <translation>Cette photo avec chaque modèle</translation>
    </message>
    <message>
        <source>Click one to use it</source>
        <translation>Cliquer sur une version pour l’utiliser</translation>
    </message>
    <message>
        <source>Colour this photo with {name}</source>
        <translation>Coloriser cette photo avec {name}</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open photos (Ctrl+O)</source>
        <translation>Ouvrir des photos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a folder (Ctrl+Shift+O)</source>
        <translation>Ouvrir un dossier (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Clair ou sombre (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Show or hide the queue (Ctrl+B)</source>
        <translation>Afficher ou masquer la file d’attente (Ctrl+B)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Queue · {n}</source>
        <translation>File d’attente · {n}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message>
        <source>Before/after picture</source>
        <translation>Image avant/après</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Short film</source>
        <translation>Petit film</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Words on the pictures</source>
        <translation>Mots sur les images</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Petite marque dans le coin</translation>
    </message>
    <message>
        <source>Note in the file</source>
        <translation>Note dans le fichier</translation>
    </message>
    <message>
        <source>Says that a computer made the colour, and which model.</source>
        <translation>Dit qu’un ordinateur a fait les couleurs, et avec quel modèle.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>{px} px</source>
        <translation>{px} px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The line moves over the photo and back, for ever.</source>
        <translation>La ligne parcourt la photo et revient, sans fin.</translation>
    </message>
    <message>
        <source>Drag the line to where it is to stand.</source>
        <translation>Faites glisser la ligne là où elle doit rester.</translation>
    </message>
</context>
<context>
    <name>CandidateMenu</name>
    <message>
        <source>Compare with the photo as it is now</source>
        <translation>Comparer à la photo telle qu’elle est</translation>
    </message>
    <message>
        <source>Show in the left half</source>
        <translation>Afficher dans la moitié gauche</translation>
    </message>
    <message>
        <source>Show in the right half</source>
        <translation>Afficher dans la moitié droite</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Fermer la comparaison (Échap)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>Voir la photo dans son dossier</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Open this sample: {name}</source>
        <translation>Ouvrir cet exemple : {name}</translation>
    </message>
    <message>
        <source>Portrait of an astronaut</source>
        <translation>Portrait d’une astronaute</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Cup of coffee</source>
        <translation>Tasse de café</translation>
    </message>
    <message>
        <source>Photographer on a lawn</source>
        <translation>Photographe sur une pelouse</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Sample photos in the colours of the model</source>
        <translation>Exemples dans les couleurs du modèle</translation>
    </message>
    <message>
        <source>More about this model</source>
        <translation>En savoir plus sur ce modèle</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>Il n’y a pas encore de modèle</translation>
    </message>
    <message>
        <source>Install one from a .colormodel file, or drop the file here.</source>
        <translation>Installez-en un depuis un fichier .colormodel, ou déposez le fichier ici.</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>On photos that it never saw. Bold: this model; beside it: the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>Sur des photos qu’il n’a jamais vues. En gras : ce modèle ; à côté : les mêmes photos laissées grises. Plus l’écart de couleur est bas et la ressemblance haute, mieux c’est ; la richesse des couleurs est idéale vers 100 %.</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>A appris avec</translation>
    </message>
    <message>
        <source>rights not stated</source>
        <translation>droits non précisés</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>It came with Autochrome.</source>
        <translation>Fourni avec Autochrome.</translation>
    </message>
    <message>
        <source>{origin}.</source>
        <translation>{origin}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Model to start from</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Train a model on your photos</source>
        <translation>Entraîner un modèle avec vos photos</translation>
    </message>
    <message>
        <source>Show it colour photos of the kind that you want to bring into colour. It hides their colours, guesses them, and learns from its mistakes.</source>
        <translation>Montrez-lui des photos en couleur du genre de celles que vous voulez coloriser. Il cache leurs couleurs, les devine et apprend de ses erreurs.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nom du nouveau modèle</translation>
    </message>
    <message>
        <source>What the new model is called</source>
        <translation>Le nom du nouveau modèle</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>Minutes d’entraînement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>Tout se passe sur cet ordinateur. Aucune photo ne le quitte.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your models can be trained further.</source>
        <translation>Aucun de vos modèles ne peut apprendre davantage.</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <translation>Donnez un nom au nouveau modèle.</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>Un premier essai</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>A good choice for some hundreds of photos</source>
        <translation>Bien pour quelques centaines de photos</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>La nuit</translation>
    </message>
    <message>
        <source>8 hours, for many photos</source>
        <translation>8 heures, pour beaucoup de photos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>As many minutes as you like</source>
        <translation>Autant de minutes que vous voulez</translation>
    </message>
</context>
<context>
    <name>ChoosePresenter</name>
    <message>
        <source>Choose a folder of colour photos</source>
        <translation>Choisir un dossier de photos en couleur</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stop the queue and close?</source>
        <translation>Arrêter la file d’attente et fermer ?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{ended} of {total} photos are done. The photos at hand are finished first, a second or two each. The rest waits, and you can go on at the next start.</source>
        <translation>{ended} photos sur {total} sont prêtes. Celles en cours sont d’abord terminées, une ou deux secondes chacune. Le reste attend et pourra reprendre au prochain démarrage.</translation>
    </message>
    <message>
        <source>Save your adjustments?</source>
        <translation>Enregistrer vos réglages ?</translation>
    </message>
    <message>
        <source>The colour of {name} was changed by hand and is not saved, and the changes could not be kept with it.</source>
        <translation>La couleur de {name} a été modifiée à la main et n’est pas enregistrée, et les modifications n’ont pas pu être gardées avec elle.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} et %Ln autre</numerusform>
            <numerusform>{names} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>Fermer sans enregistrer vos réglages ?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>Modifiées à la main, non enregistrées et non gardées avec la photo : {names}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Interrupt the training and close?</source>
        <translation>Interrompre l’entraînement et fermer ?</translation>
    </message>
    <message>
        <source>What it has learned so far is kept. The next time that you start Autochrome, it can go on from there.</source>
        <translation>Ce qu’il a appris est conservé. Au prochain démarrage d’Autochrome, il pourra reprendre là où il en était.</translation>
    </message>
    <message>
        <source>Interrupt and close</source>
        <translation>Interrompre et fermer</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
</context>
<context>
    <name>ColourChooser</name>
    <message>
        <source>Keep this colour</source>
        <translation>Garder cette couleur</translation>
    </message>
    <message>
        <source>It is offered for places of all photos, by this name.</source>
        <translation>Elle est proposée sous ce nom pour les endroits de toutes les photos.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ColourWords</name>
    <message>
        <source>{colour}, dark</source>
        <translation>{colour} foncé</translation>
    </message>
    <message>
        <source>{colour}, pale</source>
        <translation>{colour} pâle</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Reddish brown</source>
        <translation>Brun rougeâtre</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
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
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Coller une photo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save all open photos…</source>
        <translation>Enregistrer toutes les photos ouvertes…</translation>
    </message>
    <message>
        <source>Copy the coloured photo</source>
        <translation>Copier la photo colorée</translation>
    </message>
    <message>
        <source>Save at another size…</source>
        <translation>Enregistrer à une autre taille…</translation>
    </message>
    <message>
        <source>Before/after picture…</source>
        <translation>Image avant/après…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <translation>Envoyer par courriel…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all adjustments</source>
        <translation>Réinitialiser tous les réglages</translation>
    </message>
    <message>
        <source>Correct colours of places</source>
        <translation>Corriger les couleurs d’endroits</translation>
    </message>
    <message>
        <source>Hide or show the places</source>
        <translation>Masquer ou afficher les endroits</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>Couleurs comme dans une autre photo…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Close photo</source>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <source>Close the other photos</source>
        <translation>Fermer les autres photos</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>Essayer tous les modèles</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Autres suppositions</translation>
    </message>
    <message>
        <source>Show where it guesses</source>
        <translation>Montrer où il devine</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mettre en miroir</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Recadrer et redresser</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Copier les réglages</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Coller les réglages</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Coller seulement les réglages de couleur</translation>
    </message>
    <message>
        <source>Paste crop and angle only</source>
        <translation>Coller seulement le recadrage et l’angle</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Original alone</source>
        <translation>Original seul</translation>
    </message>
    <message>
        <source>Coloured photo alone</source>
        <translation>Photo en couleur seule</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Move the line left</source>
        <translation>Déplacer la ligne à gauche</translation>
    </message>
    <message>
        <source>Move the line right</source>
        <translation>Déplacer la ligne à droite</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>Échanger les moitiés</translation>
    </message>
    <message>
        <source>What the left half shows…</source>
        <translation>Ce que montre la moitié gauche…</translation>
    </message>
    <message>
        <source>What the right half shows…</source>
        <translation>Ce que montre la moitié droite…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Start or stop the queue</source>
        <translation>Lancer ou arrêter la file d’attente</translation>
    </message>
    <message>
        <source>Look through the results</source>
        <translation>Passer les résultats en revue</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparer des modèles…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entraîner un modèle…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Trouver une action…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>About Autochrome…</source>
        <translation>À propos d’Autochrome…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>CompareChoosePage</name>
    <message>
        <source>Add a model from a file…</source>
        <translation>Ajouter un modèle depuis un fichier…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Combien au plus</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Cacher les noms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Photos in colour are made grey, coloured by each model, and held against what they really look like.</source>
        <translation>Des photos en couleurs sont rendues grises, colorées par chaque modèle, puis comparées à leur véritable aspect.</translation>
    </message>
    <message>
        <source>Two to four models</source>
        <translation>Deux à quatre modèles</translation>
    </message>
    <message>
        <source>Photos in colour</source>
        <translation>Photos en couleurs</translation>
    </message>
    <message>
        <source>You choose the best picture of each photo first; then you see which model it is from.</source>
        <translation>Vous choisissez d’abord la meilleure image de chaque photo, puis vous voyez de quel modèle elle vient.</translation>
    </message>
    <message>
        <source>Folders in it count too. Grey photos in it are left out.</source>
        <translation>Les dossiers qu’il contient comptent aussi. Les photos grises sont laissées de côté.</translation>
    </message>
    <message>
        <source>Four photos that came with Autochrome: enough to see how models differ, too few to tell which is better.</source>
        <translation>Quatre photos fournies avec Autochrome : assez pour voir en quoi les modèles diffèrent, trop peu pour dire lequel est le meilleur.</translation>
    </message>
    <message>
        <source>Choose two models at least.</source>
        <translation>Choisissez au moins deux modèles.</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Photos d’exemple</translation>
    </message>
    <message>
        <source>Photos that came with Autochrome</source>
        <translation>Photos fournies avec Autochrome</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>Vos propres photos</translation>
    </message>
    <message>
        <source>Taken by chance, but each time the same</source>
        <translation>Prises au hasard, mais toujours les mêmes</translation>
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
        <translation>Distance aux vraies couleurs, par rapport au gris</translation>
    </message>
    <message>
        <source>Colourfulness, compared with the photos</source>
        <translation>Richesse, par rapport aux photos</translation>
    </message>
    <message>
        <source>Likeness to the photos</source>
        <translation>Ressemblance avec les photos</translation>
    </message>
    <message>
        <source>Distance  ·  colour  ·  dB</source>
        <translation>Distance  ·  couleur  ·  dB</translation>
    </message>
    <message>
        <source>So far {name} comes nearest to the true colours.</source>
        <translation>Jusqu’ici, {name} est le plus proche des vraies couleurs.</translation>
    </message>
    <message>
        <source>{first} and {second} come equally near to the true colours.</source>
        <translation>{first} et {second} sont aussi proches l’un que l’autre des vraies couleurs.</translation>
    </message>
    <message>
        <source>{name} comes nearest to the true colours.</source>
        <translation>{name} est le plus proche des vraies couleurs.</translation>
    </message>
    <message>
        <source>You chose {first} and {second} equally often.</source>
        <translation>Vous avez choisi {first} et {second} aussi souvent l’un que l’autre.</translation>
    </message>
    <message>
        <source>You chose {name} most often.</source>
        <translation>Vous avez choisi {name} le plus souvent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared, then stopped</source>
        <translation>
            <numerusform>%Ln photo comparée, puis arrêt</numerusform>
            <numerusform>%Ln photos comparées, puis arrêt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln photo comparée</numerusform>
            <numerusform>%Ln photos comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting models and photos ready…</source>
        <translation>Préparation des modèles et des photos…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} images sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total} pictures, now by {name}</source>
        <translation>{done} images sur {total}, maintenant par {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not in colour</source>
        <translation>
            <numerusform>%Ln laissée de côté : pas en couleurs</numerusform>
            <numerusform>%Ln laissées de côté : pas en couleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read: {names}</source>
        <translation>
            <numerusform>%Ln illisible : {names}</numerusform>
            <numerusform>%Ln illisibles : {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Which is best? Press 1 to {count}, or 0 where there is no difference. {chosen} of {total} chosen.</source>
        <translation>Laquelle est la meilleure ? Appuyez sur 1 à {count}, ou 0 s’il n’y a pas de différence. {chosen} sur {total} choisies.</translation>
    </message>
    <message>
        <source>Not every model coloured this photo, so there is nothing to choose.</source>
        <translation>Tous les modèles n’ont pas colorisé cette photo : il n’y a donc rien à choisir.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen as the best in {wins} of %Ln photos</source>
        <translation>
            <numerusform>La meilleure pour {wins} photo sur %Ln</numerusform>
            <numerusform>La meilleure pour {wins} photos sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Essai du modèle…</translation>
    </message>
    <message>
        <source>Let go to compare</source>
        <translation>Relâchez pour comparer</translation>
    </message>
    <message>
        <source>A folder of colour photos, or the file of a model</source>
        <translation>Un dossier de photos en couleurs, ou le fichier d’un modèle</translation>
    </message>
</context>
<context>
    <name>ComparisonPresenter</name>
    <message>
        <source>Untick one of them to compare {names}.</source>
        <translation>Décochez l’un d’eux pour comparer {names}.</translation>
    </message>
    <message>
        <source>Four models are ticked already</source>
        <translation>Quatre modèles sont déjà cochés</translation>
    </message>
    <message>
        <source>Choose a folder of photos in colour</source>
        <translation>Choisir un dossier de photos en couleurs</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>Ajouter un modèle depuis un fichier</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modèles ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Revenir à {name}</translation>
    </message>
</context>
<context>
    <name>ComponentSearch</name>
    <message>
        <source>Choose the folder of Autochrome with training</source>
        <translation>Choisir le dossier d’Autochrome avec entraînement</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{path} appeared while its photo was coloured, and is kept.</source>
        <translation>{path} est apparu pendant que sa photo était colorée, et reste.</translation>
    </message>
    <message>
        <source>Run it again: the result then gets a number.</source>
        <translation>Relancez : le résultat recevra alors un numéro.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>Le dossier {path} ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <source>Choose another output folder, or check that you may write there.</source>
        <translation>Choisissez un autre dossier pour les résultats, ou vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The name {name} is too long for the disk.</source>
        <translation>Le nom {name} est trop long pour le disque.</translation>
    </message>
    <message>
        <source>Ask for shorter names, or give the photo a shorter one.</source>
        <translation>Demandez des noms plus courts, ou renommez la photo.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {name}.</source>
        <translation>Il n’y a plus de place sur le disque pour {name}.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>{name} cannot be written into {folder}: {why}.</source>
        <translation>{name} ne peut pas être enregistré dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation>Choisissez un autre dossier, ou vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} ne peut pas être enregistré : {why}.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You have no home folder in which Autochrome could keep things.</source>
        <translation>Vous n’avez pas de dossier personnel où Autochrome pourrait garder des choses.</translation>
    </message>
    <message>
        <source>Name one in the environment variable {variable}.</source>
        <translation>Indiquez-en un dans la variable d’environnement {variable}.</translation>
    </message>
    <message>
        <source>{name} is not a text</source>
        <translation>{name} n’est pas un texte</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation>{name} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} est trop grand</translation>
    </message>
    <message>
        <source>{name} is neither true nor false</source>
        <translation>{name} n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} is not a list</source>
        <translation>{name} n’est pas une liste</translation>
    </message>
    <message>
        <source>there is an unknown key {name}</source>
        <translation>la clé {name} est inconnue</translation>
    </message>
    <message>
        <source>{name} must have {count} values</source>
        <translation>{name} doit avoir {count} valeurs</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}</source>
        <translation>{name} doit être l’un de : {allowed}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>le disque a un problème</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>le tout</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>{name} is not an object</source>
        <translation>{name} n’est pas un objet</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>une clé est donnée deux fois</translation>
    </message>
    <message>
        <source>{constant} is not a number</source>
        <translation>{constant} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{name} must be between {low} and {high}</source>
        <translation>{name} doit être entre {low} et {high}</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>il a plus de {most} caractères</translation>
    </message>
    <message>
        <source>it is not TOML: {why}</source>
        <translation>ce n’est pas du TOML : {why}</translation>
    </message>
    <message>
        <source>it is not TOML: line {line} cannot be read</source>
        <translation>ce n’est pas du TOML : la ligne {line} est illisible</translation>
    </message>
    <message>
        <source>line {line} has a key of more than {most} parts</source>
        <translation>la ligne {line} a une clé de plus de {most} parties</translation>
    </message>
    <message>
        <source>line {line} holds lists in lists, more than {most} deep</source>
        <translation>la ligne {line} contient des listes dans des listes, sur plus de {most} niveaux</translation>
    </message>
    <message>
        <source>line {line} has a word of more than {most} characters</source>
        <translation>la ligne {line} a un mot de plus de {most} caractères</translation>
    </message>
    <message>
        <source>The result exists already.</source>
        <translation>Le résultat existe déjà.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {model}.</source>
        <translation>Il n’y a pas assez de mémoire pour le modèle {model}.</translation>
    </message>
    <message>
        <source>Close other programs, or choose another model.</source>
        <translation>Fermez d’autres programmes, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>There is not enough memory to colorize {path}.</source>
        <translation>La mémoire ne suffit pas pour coloriser {path}.</translation>
    </message>
    <message>
        <source>Close other programs, or scale the photo down.</source>
        <translation>Fermez d’autres programmes, ou réduisez la photo.</translation>
    </message>
    <message>
        <source>{path} met a fault of this program: {kind}: {told}.</source>
        <translation>{path} a rencontré une erreur de ce programme : {kind} : {told}.</translation>
    </message>
    <message>
        <source>Please report it, with the photo if you can share it.</source>
        <translation>Merci de la signaler, si possible avec la photo.</translation>
    </message>
    <message>
        <source>To replace its colours, choose “Colour even if it is in colour” in its menu, or give a command --recolour.</source>
        <translation>Pour remplacer ses couleurs, choisissez « Coloriser même si elle est en couleur » dans son menu.</translation>
    </message>
    <message>
        <source>The model {id}, which it was edited with, is not there: {usual} was used.</source>
        <translation>Le modèle {id}, avec lequel la photo a été modifiée, n’est pas là : {usual} a été utilisé.</translation>
    </message>
    <message>
        <source>The model {id} is another version than the one that it was edited with.</source>
        <translation>Le modèle {id} est une autre version que celle avec laquelle la photo a été modifiée.</translation>
    </message>
    <message>
        <source>{path} is still being written.</source>
        <translation>{path} est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Take it once it is whole.</source>
        <translation>Prenez-la quand elle sera entière.</translation>
    </message>
    <message>
        <source>A “{brace}” stands alone in “{text}”.</source>
        <translation>Un « {brace} » est seul dans « {text} ».</translation>
    </message>
    <message>
        <source>Placeholders are written in pairs of braces, as {{name}}.</source>
        <translation>Les mots à remplacer s’écrivent entre deux accolades, comme {{name}}.</translation>
    </message>
    <message>
        <source>{placeholder} stands twice in “{text}”.</source>
        <translation>{placeholder} figure deux fois dans « {text} ».</translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <translation>Une fois suffit.</translation>
    </message>
    <message>
        <source>There is no placeholder {{{typed}}}.</source>
        <translation>Le mot {{{typed}}} n’existe pas.</translation>
    </message>
    <message>
        <source>Did you mean {{{near}}}?</source>
        <translation>Vouliez-vous dire {{{near}}} ?</translation>
    </message>
    <message>
        <source>There are {others} and {last}.</source>
        <translation>Il y a {others} et {last}.</translation>
    </message>
    <message>
        <source>Results need a name.</source>
        <translation>Les résultats ont besoin d’un nom.</translation>
    </message>
    <message>
        <source>The usual one is {standard}.</source>
        <translation>Le nom habituel est {standard}.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a name: it parts folders.</source>
        <translation>« {sign} » ne peut pas figurer dans un nom : il sépare les dossiers.</translation>
    </message>
    <message>
        <source>The folder for the results is chosen apart from their names.</source>
        <translation>Le dossier des résultats se choisit à part.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a file name on every computer.</source>
        <translation>« {sign} » ne peut pas figurer dans un nom de fichier sur tous les ordinateurs.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation>Le nom contient un caractère invisible.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Retapez-le.</translation>
    </message>
    <message>
        <source>“{text}” begins or ends with a space or a dot, which hides or spoils file names.</source>
        <translation>« {text} » commence ou finit par une espace ou un point, ce qui cache ou abîme les noms de fichiers.</translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Windows keeps names that begin with “{head}.” for itself.</source>
        <translation>Windows se réserve les noms qui commencent par « {head}. ».</translation>
    </message>
    <message>
        <source>Windows keeps the name “{head}” for itself.</source>
        <translation>Windows se réserve le nom « {head} ».</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation>Choisissez un autre mot.</translation>
    </message>
    <message>
        <source>The name is too long for a file.</source>
        <translation>Le nom est trop long pour un fichier.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>All results would have the same name.</source>
        <translation>Tous les résultats auraient le même nom.</translation>
    </message>
    <message>
        <source>Put {{name}} or {{number}} into the pattern.</source>
        <translation>Mettez {{name}} ou {{number}} dans le nom.</translation>
    </message>
    <message>
        <source>Ask for its sub-folders to be walked too (--recursive).</source>
        <translation>Demandez de parcourir aussi ses sous-dossiers (--recursive).</translation>
    </message>
    <message>
        <source>Name a folder with files of these kinds: {formats}.</source>
        <translation>Indiquez un dossier avec des fichiers de ces types : {formats}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no photos.</source>
        <translation>Le dossier {path} ne contient pas de photos.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>Le dossier {path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is connected.</source>
        <translation>Vérifiez que vous pouvez l’ouvrir et que son disque est branché.</translation>
    </message>
    <message>
        <source>Results called {pattern} cannot lie beside the photos in {path}: nobody could tell them apart.</source>
        <translation>Des résultats nommés {pattern} ne peuvent pas être à côté des photos dans {path} : on ne pourrait pas les distinguer.</translation>
    </message>
    <message>
        <source>Add a word, as in {standard}, or choose another folder.</source>
        <translation>Ajoutez un mot, comme dans {standard}, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Pictures to show around are not stored as {format}.</source>
        <translation>Les images à montrer ne s’enregistrent pas en {format}.</translation>
    </message>
    <message>
        <source>Call it .jpg, .png or .webp.</source>
        <translation>Terminez son nom par .jpg, .png ou .webp.</translation>
    </message>
    <message>
        <source>{name} cannot hold a film.</source>
        <translation>{name} ne peut pas contenir de film.</translation>
    </message>
    <message>
        <source>Call it .webp or .gif.</source>
        <translation>Terminez son nom par .webp ou .gif.</translation>
    </message>
    <message>
        <source>The first of its {count} pages was coloured: a TIFF would hold them all.</source>
        <translation>La première de ses {count} pages a été colorée : un TIFF les contiendrait toutes.</translation>
    </message>
    <message>
        <source>Its file may be larger than was asked for: it holds several pages.</source>
        <translation>Le fichier peut dépasser la taille demandée : il contient plusieurs pages.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{name} cannot hold 16 bits a channel.</source>
        <translation>{name} ne peut pas contenir 16 bits par canal.</translation>
    </message>
    <message>
        <source>Choose PNG or TIFF, or leave the depth as it is in the photo.</source>
        <translation>Choisissez PNG ou TIFF, ou gardez la profondeur de la photo.</translation>
    </message>
    <message>
        <source>“{text}” does not say how large a file may be.</source>
        <translation>« {text} » ne dit pas quelle taille un fichier peut avoir.</translation>
    </message>
    <message>
        <source>Write it as 2MB or 500kB; 10kB is the least.</source>
        <translation>Écrivez par exemple 2MB ou 500kB ; 10kB est le minimum.</translation>
    </message>
    <message>
        <source>{name} cannot be kept within {limit} kB.</source>
        <translation>{name} ne peut pas tenir dans {limit} ko.</translation>
    </message>
    <message>
        <source>Allow more, or choose JPEG or WebP, whose files are smaller.</source>
        <translation>Autorisez davantage, ou choisissez JPEG ou WebP, dont les fichiers sont plus petits.</translation>
    </message>
    <message>
        <source>There is too little memory for {path}.</source>
        <translation>Il n’y a pas assez de mémoire pour {path}.</translation>
    </message>
    <message>
        <source>what reads photos met a fault of its own</source>
        <translation>le lecteur de photos a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>Check its name, and that you may open it.</source>
        <translation>Vérifiez son nom, et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>As far from the true colours as grey is.</source>
        <translation>Aussi loin des vraies couleurs que le gris.</translation>
    </message>
    <message>
        <source>{percent} % nearer to the true colours than grey.</source>
        <translation>{percent} % plus près des vraies couleurs que le gris.</translation>
    </message>
    <message>
        <source>{percent} % farther from the true colours than grey.</source>
        <translation>{percent} % plus loin des vraies couleurs que le gris.</translation>
    </message>
    <message>
        <source>As colourful as the photos truly are.</source>
        <translation>Aussi colorées que les vraies photos.</translation>
    </message>
    <message>
        <source>{percent} % paler than the photos truly are.</source>
        <translation>{percent} % plus pâles que les vraies photos.</translation>
    </message>
    <message>
        <source>{percent} % more colourful than the photos truly are.</source>
        <translation>{percent} % plus colorées que les vraies photos.</translation>
    </message>
    <message>
        <source>Pixel by pixel as like the photos as grey is.</source>
        <translation>Pixel par pixel, aussi semblable aux photos que le gris.</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB more like the photos than grey.</source>
        <translation>Pixel par pixel, plus semblable aux photos que le gris, de {gain} dB.</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB less like the photos than grey.</source>
        <translation>Pixel par pixel, moins semblable aux photos que le gris, de {gain} dB.</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and are left out.</source>
        <translation>Les modifications dans {place} viennent d’une version plus récente d’Autochrome, et sont omises.</translation>
    </message>
    <message>
        <source>The edits in {place} are of another photo, which had this name, and are left out.</source>
        <translation>Les modifications dans {place} sont celles d’une autre photo, qui portait ce nom, et sont omises.</translation>
    </message>
    <message>
        <source>The edits in {place} are left out: {why}.</source>
        <translation>Les modifications dans {place} sont omises : {why}.</translation>
    </message>
    <message>
        <source>{path} was made with colours of {count} places, which its file has no room for.</source>
        <translation>{path} a été fait avec les couleurs de {count} endroits, pour lesquelles son fichier n’a pas de place.</translation>
    </message>
    <message>
        <source>There is no data folder in which edits could be kept.</source>
        <translation>Il n’y a pas de dossier de données où garder des modifications.</translation>
    </message>
    <message>
        <source>Keep them beside the photos.</source>
        <translation>Gardez-les à côté des photos.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être enregistré : {why}.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>The edits in {place} are damaged, and were set aside as {name}.</source>
        <translation>Les modifications dans {place} sont endommagées, et ont été mises de côté sous le nom {name}.</translation>
    </message>
    <message>
        <source>it is no file of edits</source>
        <translation>ce n’est pas un fichier de modifications</translation>
    </message>
    <message>
        <source>a newer version of Autochrome made it</source>
        <translation>cela vient d’une version plus récente d’Autochrome</translation>
    </message>
    <message>
        <source>The edits of {path} cannot be kept: {why}.</source>
        <translation>Les modifications de {path} ne peuvent pas être gardées : {why}.</translation>
    </message>
    <message>
        <source>Take some colours of places, or snapshots, away.</source>
        <translation>Retirez quelques couleurs d’endroits ou quelques instantanés.</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and stay as they are.</source>
        <translation>Les modifications dans {place} viennent d’une version plus récente d’Autochrome, et restent telles quelles.</translation>
    </message>
    <message>
        <source>Use that version, or remove the file.</source>
        <translation>Utilisez cette version, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>needs older operators than can be used</source>
        <translation>a besoin d’opérateurs trop anciens pour être utilisés</translation>
    </message>
    <message>
        <source>was adapted before</source>
        <translation>a déjà été adapté</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>Un modèle ne peut pas s’appeler {name}.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 letters, digits and signs.</source>
        <translation>Un nom a de 1 à 80 lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>There is a model called {model} already.</source>
        <translation>Il y a déjà un modèle nommé {model}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A model with the id {id} was removed, and photos may name it still.</source>
        <translation>Un modèle d’identifiant {id} a été supprimé, et des photos peuvent encore le nommer.</translation>
    </message>
    <message>
        <source>Choose another id: this model would colour them in its place.</source>
        <translation>Choisissez un autre identifiant : ce modèle les colorerait à sa place.</translation>
    </message>
    <message>
        <source>{name} is one of the two files of a Caffe model.</source>
        <translation>{name} est l’un des deux fichiers d’un modèle Caffe.</translation>
    </message>
    <message>
        <source>Choose its .prototxt and its .caffemodel together, and pts_in_hull.npy with them if you have it.</source>
        <translation>Choisissez ensemble son .prototxt et son .caffemodel, avec pts_in_hull.npy si vous l’avez.</translation>
    </message>
    <message>
        <source>Take the .prototxt that its authors give for colouring, as colorization_deploy_v2.prototxt, and not one for training.</source>
        <translation>Prenez le .prototxt que ses auteurs proposent pour coloriser, comme colorization_deploy_v2.prototxt, et non un fichier d’entraînement.</translation>
    </message>
    <message>
        <source>Get the .caffemodel again, and the .prototxt that belongs to it, from the same place.</source>
        <translation>Récupérez à nouveau le .caffemodel et le .prototxt qui va avec, au même endroit.</translation>
    </message>
    <message>
        <source>Get pts_in_hull.npy again from where the other two files are.</source>
        <translation>Récupérez à nouveau pts_in_hull.npy là où se trouvent les deux autres fichiers.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a part of a Caffe model: {why}.</source>
        <translation>{name} ne peut pas être lu comme partie d’un modèle Caffe : {why}.</translation>
    </message>
    <message>
        <source>{name} needs a third file: pts_in_hull.npy, the colours between which it chooses.</source>
        <translation>{name} a besoin d’un troisième fichier : pts_in_hull.npy, les couleurs entre lesquelles il choisit.</translation>
    </message>
    <message>
        <source>Give all three files together. It is in the folder colorization/resources of github.com/richzhang/colorization, in the branch caffe.</source>
        <translation>Donnez les trois fichiers ensemble. Il est dans le dossier colorization/resources de github.com/richzhang/colorization, dans la branche caffe.</translation>
    </message>
    <message>
        <source>it is no table of a and b as NumPy writes it</source>
        <translation>ce n’est pas un tableau de a et b tel que NumPy l’écrit</translation>
    </message>
    <message>
        <source>it has the colours of {given} bins, and the network has {wanted}</source>
        <translation>il contient les couleurs de {given} classes, et le réseau en a {wanted}</translation>
    </message>
    <message>
        <source>it has no numbers for the layer {layer}</source>
        <translation>il ne contient pas de nombres pour la couche {layer}</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are not those of this network</source>
        <translation>ses nombres pour la couche {layer} ne sont pas ceux de ce réseau</translation>
    </message>
    <message>
        <source>it has not one output of two channels, a and b</source>
        <translation>il n’a pas exactement une sortie à deux canaux, a et b</translation>
    </message>
    <message>
        <source>it has not one input, lightness or lightness with hints</source>
        <translation>il n’a pas exactement une entrée, la clarté ou la clarté avec indications</translation>
    </message>
    <message>
        <source>the layer {layer} takes “{value}”, which no layer before it gives</source>
        <translation>la couche {layer} prend « {value} », qu’aucune couche avant elle ne fournit</translation>
    </message>
    <message>
        <source>the layer {layer} gives “{value}” a second time</source>
        <translation>la couche {layer} fournit « {value} » une seconde fois</translation>
    </message>
    <message>
        <source>it is larger than such a file can be</source>
        <translation>il est plus grand qu’un tel fichier ne peut l’être</translation>
    </message>
    <message>
        <source>the layer {layer} is of the kind {kind}, which is not known here</source>
        <translation>la couche {layer} est du type {kind}, qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>the layer {layer} does not fit what it takes and gives</source>
        <translation>la couche {layer} ne va pas avec ce qu’elle prend et fournit</translation>
    </message>
    <message>
        <source>the layer {layer} has more numbers than a network may</source>
        <translation>la couche {layer} a plus de nombres qu’un réseau ne peut en avoir</translation>
    </message>
    <message>
        <source>the input in line {line} has no usable size</source>
        <translation>l’entrée de la ligne {line} n’a pas de taille utilisable</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are damaged</source>
        <translation>ses nombres pour la couche {layer} sont endommagés</translation>
    </message>
    <message>
        <source>it is no .caffemodel, or was cut short</source>
        <translation>ce n’est pas un .caffemodel, ou il a été tronqué</translation>
    </message>
    <message>
        <source>line {line} says “{field}”, which is not known here</source>
        <translation>la ligne {line} dit « {field} », qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>“{field}” in line {line} is missing, given too often or not usable</source>
        <translation>« {field} » à la ligne {line} manque, est donné trop souvent ou est inutilisable</translation>
    </message>
    <message>
        <source>line {line} is not as in the text of a Caffe network</source>
        <translation>la ligne {line} n’est pas comme dans le texte d’un réseau Caffe</translation>
    </message>
    <message>
        <source>lightness from 0 to 100</source>
        <translation>la luminosité de 0 à 100</translation>
    </message>
    <message>
        <source>lightness from -50 to 50</source>
        <translation>la luminosité de -50 à 50</translation>
    </message>
    <message>
        <source>lightness from 0 to 1</source>
        <translation>la luminosité de 0 à 1</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 1</source>
        <translation>du gris en RVB de 0 à 1</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 255</source>
        <translation>du gris en RVB de 0 à 255</translation>
    </message>
    <message>
        <source>a and b</source>
        <translation>a et b</translation>
    </message>
    <message>
        <source>a and b from -1 to 1</source>
        <translation>a et b de -1 à 1</translation>
    </message>
    <message>
        <source>RGB from 0 to 1</source>
        <translation>du RVB de 0 à 1</translation>
    </message>
    <message>
        <source>RGB from 0 to 255</source>
        <translation>du RVB de 0 à 255</translation>
    </message>
    <message>
        <source>is larger than a model can be</source>
        <translation>est plus gros qu’un modèle ne peut l’être</translation>
    </message>
    <message>
        <source>is not ONNX</source>
        <translation>n’est pas en ONNX</translation>
    </message>
    <message>
        <source>keeps numbers in {file}, which was not given with it</source>
        <translation>garde des nombres dans {file}, qui n’a pas été donné avec lui</translation>
    </message>
    <message>
        <source>names a file by its path, {file}</source>
        <translation>nomme un fichier par son chemin, {file}</translation>
    </message>
    <message>
        <source>holds numbers of an unknown kind</source>
        <translation>contient des nombres d’un genre inconnu</translation>
    </message>
    <message>
        <source>asks for numbers that are not in {file}</source>
        <translation>demande des nombres qui ne sont pas dans {file}</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>Il n’y a pas de fichier de modèle {path}.</translation>
    </message>
    <message>
        <source>The network in {name} {what}, tried on a small picture.</source>
        <translation>Le réseau de {name}, essayé sur une petite image, {what}.</translation>
    </message>
    <message>
        <source>Do not use this model; tell whoever made it.</source>
        <translation>N’utilisez pas ce modèle ; prévenez son auteur.</translation>
    </message>
    <message>
        <source>ended without an answer</source>
        <translation>s’est terminé sans réponse</translation>
    </message>
    <message>
        <source>Get the model again from where it came from.</source>
        <translation>Reprenez le modèle là d’où il vient.</translation>
    </message>
    <message>
        <source>{name} and {other} are two models.</source>
        <translation>{name} et {other} sont deux modèles.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>{name} is no ONNX model.</source>
        <translation>{name} n’est pas un modèle ONNX.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .onnx, and its data files with it.</source>
        <translation>Choisissez un fichier qui finit par .onnx, et ses fichiers de données avec lui.</translation>
    </message>
    <message>
        <source>The network in {name} {what}.</source>
        <translation>Le réseau de {name} {what}.</translation>
    </message>
    <message>
        <source>Get the model as ONNX from another place, or tell whoever made it.</source>
        <translation>Prenez le modèle en ONNX ailleurs, ou prévenez son auteur.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>{name} was changed while it was being read.</source>
        <translation>{name} a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>il ne contient pas de réseau</translation>
    </message>
    <message>
        <source>it holds several networks</source>
        <translation>il contient plusieurs réseaux</translation>
    </message>
    <message>
        <source>its zip cannot be read</source>
        <translation>son archive ne peut pas être lue</translation>
    </message>
    <message>
        <source>{name} holds pictures and no model.</source>
        <translation>{name} contient des images et pas de modèle.</translation>
    </message>
    <message>
        <source>To colour them, unpack it, and open its folder or drop that on the window.</source>
        <translation>Pour les coloriser, décompressez le fichier, puis ouvrez son dossier ou déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>it holds more files than a model has</source>
        <translation>il contient plus de fichiers qu’un modèle</translation>
    </message>
    <message>
        <source>its zip is not built as a model's is</source>
        <translation>son archive n’est pas faite comme celle d’un modèle</translation>
    </message>
    <message>
        <source>it holds {member} twice</source>
        <translation>il contient {member} deux fois</translation>
    </message>
    <message>
        <source>{member} is encrypted</source>
        <translation>{member} est chiffré</translation>
    </message>
    <message>
        <source>{member} is packed in an unknown way</source>
        <translation>{member} est compressé d’une façon inconnue</translation>
    </message>
    <message>
        <source>{member} is larger than it can be</source>
        <translation>{member} est plus gros que possible</translation>
    </message>
    <message>
        <source>{member} is cut short</source>
        <translation>{member} est tronqué</translation>
    </message>
    <message>
        <source>it is larger than a model can be</source>
        <translation>il est plus gros qu’un modèle ne peut l’être</translation>
    </message>
    <message>
        <source>{name} cannot be used as a model: {why}.</source>
        <translation>{name} ne peut pas servir de modèle : {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>Check that the file may be read and its disk is well.</source>
        <translation>Vérifiez que le fichier peut être lu et que son disque va bien.</translation>
    </message>
    <message>
        <source>answers numbers that are no colours, up to {most}</source>
        <translation>répond des nombres qui ne sont pas des couleurs, jusqu’à {most}</translation>
    </message>
    <message>
        <source>answers a picture that is not like the one it was shown</source>
        <translation>répond une image qui ne ressemble pas à celle qu’on lui montre</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>ne se charge pas</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>s’arrête sur une erreur</translation>
    </message>
    <message>
        <source>answers something else than one plane of colours</source>
        <translation>répond autre chose qu’un plan de couleurs</translation>
    </message>
    <message>
        <source>answers {found} channels instead of {wanted}</source>
        <translation>répond {found} canaux au lieu de {wanted}</translation>
    </message>
    <message>
        <source>answers planes that do not fit over the photo</source>
        <translation>répond des plans qui ne couvrent pas la photo</translation>
    </message>
    <message>
        <source>answers values that are not numbers</source>
        <translation>répond des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>takes longer than {seconds} seconds</source>
        <translation>met plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>answers the same colour whatever it is shown</source>
        <translation>répond la même couleur quoi qu’on lui montre</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side} and hints, answers {answered}</source>
        <translation>prend {fed} en {side} × {side} et des indications, répond {answered}</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers how likely each of {bins} colours is</source>
        <translation>prend {fed} en {side} × {side}, répond la probabilité de chacune de {bins} couleurs</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers {answered}</source>
        <translation>prend {fed} en {side} × {side}, répond {answered}</translation>
    </message>
    <message>
        <source>answers no colours for what it takes</source>
        <translation>ne répond pas de couleurs à ce qu’il prend</translation>
    </message>
    <message>
        <source>takes numbers of another kind than those of a picture</source>
        <translation>prend des nombres d’un autre genre que ceux d’une image</translation>
    </message>
    <message>
        <source>takes {count} inputs; a picture, or a picture, colours and their places are known</source>
        <translation>a {count} entrées ; on connaît une image, ou une image, des couleurs et leurs places</translation>
    </message>
    <message>
        <source>takes {count} channels, not a picture</source>
        <translation>prend {count} canaux, pas une image</translation>
    </message>
    <message>
        <source>takes {count} pictures at a time</source>
        <translation>prend {count} images à la fois</translation>
    </message>
    <message>
        <source>takes pictures that are no squares</source>
        <translation>prend des images qui ne sont pas carrées</translation>
    </message>
    <message>
        <source>takes pictures of {side} × {side} pixels; {least} to {most} are possible</source>
        <translation>prend des images de {side} × {side} pixels ; c’est possible de {least} à {most}</translation>
    </message>
    <message>
        <source>takes no picture of four axes</source>
        <translation>ne prend pas d’image à quatre axes</translation>
    </message>
    <message>
        <source>does not say how many channels it takes</source>
        <translation>ne dit pas combien de canaux il prend</translation>
    </message>
    <message>
        <source>answers no colours</source>
        <translation>ne répond pas de couleurs</translation>
    </message>
    <message>
        <source>has {count} outputs that may be the colours</source>
        <translation>a {count} sorties qui peuvent être les couleurs</translation>
    </message>
    <message>
        <source>is a pickle of PyTorch, which can hold any program</source>
        <translation>est un pickle de PyTorch, qui peut contenir n’importe quel programme</translation>
    </message>
    <message>
        <source>Get the model as ONNX, or export it where PyTorch is installed with torch.onnx.export; DDColor has scripts/export_onnx.py for that.</source>
        <translation>Prenez le modèle en ONNX, ou exportez-le avec torch.onnx.export là où PyTorch est installé ; DDColor a pour cela scripts/export_onnx.py.</translation>
    </message>
    <message>
        <source>Get the model as ONNX from where it came from.</source>
        <translation>Prenez le modèle en ONNX là d’où il vient.</translation>
    </message>
    <message>
        <source>holds weights and no network</source>
        <translation>contient des poids et pas de réseau</translation>
    </message>
    <message>
        <source>is a model of TensorFlow Lite</source>
        <translation>est un modèle de TensorFlow Lite</translation>
    </message>
    <message>
        <source>is a model for processors of Qualcomm</source>
        <translation>est un modèle pour les processeurs de Qualcomm</translation>
    </message>
    <message>
        <source>is a model of Core ML</source>
        <translation>est un modèle de Core ML</translation>
    </message>
    <message>
        <source>is a model of Keras</source>
        <translation>est un modèle de Keras</translation>
    </message>
    <message>
        <source>{name} {what}.</source>
        <translation>{name} {what}.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>its header is broken</source>
        <translation>son en-tête est abîmé</translation>
    </message>
    <message>
        <source>The picture is animated; its first frame was used.</source>
        <translation>L’image est animée ; sa première vue a été utilisée.</translation>
    </message>
    <message>
        <source>its pixels are stored in a way that is not read</source>
        <translation>ses pixels sont enregistrés d’une façon qui n’est pas lue</translation>
    </message>
    <message>
        <source>it stores measurements (signed or fractional numbers), not a photo</source>
        <translation>il contient des mesures (nombres négatifs ou à virgule), pas une photo</translation>
    </message>
    <message>
        <source>it cannot be decoded to its end</source>
        <translation>le fichier ne peut pas être lu jusqu’au bout</translation>
    </message>
    <message>
        <source>The file ends too early: its finest details are missing.</source>
        <translation>Le fichier s’arrête trop tôt : ses détails les plus fins manquent.</translation>
    </message>
    <message>
        <source>The file ends too early: of its {height} rows {rows} are there.</source>
        <translation>Le fichier s’arrête trop tôt : sur ses {height} lignes, {rows} sont là.</translation>
    </message>
    <message>
        <source>Its colours were converted without its colour profile.</source>
        <translation>Ses couleurs ont été converties sans son profil de couleur.</translation>
    </message>
    <message>
        <source>Its metadata could not be read and was left out.</source>
        <translation>Ses métadonnées n’ont pas pu être lues et ont été omises.</translation>
    </message>
    <message>
        <source>a camera's raw file</source>
        <translation>le fichier brut d’un appareil photo</translation>
    </message>
    <message>
        <source>a picture for medicine or science</source>
        <translation>une image médicale ou scientifique</translation>
    </message>
    <message>
        <source>a picture for screens with more than white</source>
        <translation>une image pour des écrans plus clairs que le blanc</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dessin</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation>une archive de fichiers</translation>
    </message>
    <message>
        <source>a picture in an old format</source>
        <translation>une image dans un ancien format</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un document Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un document GIMP</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>une image JPEG XR</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>une image QOI</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>une image FLIF</translation>
    </message>
    <message>
        <source>No picture format is known by the ending “{suffix}”.</source>
        <translation>Aucun format d’image n’a l’extension « {suffix} ».</translation>
    </message>
    <message>
        <source>Choose one of these endings: {endings}.</source>
        <translation>Choisissez une de ces extensions : {endings}.</translation>
    </message>
    <message>
        <source>The colour profile could not be understood; sRGB was assumed.</source>
        <translation>Le profil de couleur n’a pas pu être compris ; sRGB a été supposé.</translation>
    </message>
    <message>
        <source>it is made of more layers than any photograph</source>
        <translation>il est fait de plus de couches qu’aucune photo</translation>
    </message>
    <message>
        <source>the note that AI made the colours</source>
        <translation>la mention que les couleurs viennent d’une IA</translation>
    </message>
    <message>
        <source>how the colours were made</source>
        <translation>la mention de la façon dont les couleurs ont été faites</translation>
    </message>
    <message>
        <source>The XMP of the photo is damaged: it was left as it is, without {note}.</source>
        <translation>Les données XMP de la photo sont endommagées : elles ont été laissées telles quelles, sans {note}.</translation>
    </message>
    <message>
        <source>The XMP of the photo fills a JPEG: there is no room for {note}.</source>
        <translation>Les données XMP de la photo remplissent un JPEG : il n’y a pas de place pour {note}.</translation>
    </message>
    <message>
        <source>Content credentials were left out: their signature covers the grey photo.</source>
        <translation>Les certificats d’origine ont été omis : leur signature porte sur la photo grise.</translation>
    </message>
    <message>
        <source>The colour profile is incomplete and was left out.</source>
        <translation>Le profil de couleur est incomplet et a été omis.</translation>
    </message>
    <message>
        <source>{format} has no room for {what}.</source>
        <translation>{format} n’a pas de place pour {what}.</translation>
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
        <translation>l’extension XMP</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>les commentaires</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>le profil de couleur</translation>
    </message>
    <message>
        <source>some private entries</source>
        <translation>quelques entrées privées</translation>
    </message>
    <message>
        <source>entries of over 64 KB</source>
        <translation>les entrées de plus de 64 Ko</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>part of it is damaged</source>
        <translation>une partie est endommagée</translation>
    </message>
    <message>
        <source>The colour profile is damaged and was left out.</source>
        <translation>Le profil de couleur est endommagé et a été omis.</translation>
    </message>
    <message>
        <source>A damaged piece of metadata was left out.</source>
        <translation>Une métadonnée endommagée a été omise.</translation>
    </message>
    <message>
        <source>EXIF is never a BigTIFF</source>
        <translation>EXIF n’est jamais un BigTIFF</translation>
    </message>
    <message>
        <source>tag {tag} has type {type}</source>
        <translation>le champ {tag} est du type {type}</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <translation>pas d’en-tête TIFF</translation>
    </message>
    <message>
        <source>a directory lies outside of the file</source>
        <translation>un répertoire se trouve hors du fichier</translation>
    </message>
    <message>
        <source>a directory is cut short</source>
        <translation>un répertoire est tronqué</translation>
    </message>
    <message>
        <source>Channels beside grey or colour were left out.</source>
        <translation>Les canaux autres que le gris ou la couleur ont été omis.</translation>
    </message>
    <message>
        <source>the encoder refuses</source>
        <translation>l’encodeur refuse</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}.</source>
        <translation>Les résultats ne peuvent pas être enregistrés en {format}.</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}: it holds too few colours.</source>
        <translation>Les résultats ne peuvent pas être enregistrés en {format} : il contient trop peu de couleurs.</translation>
    </message>
    <message>
        <source>Choose PNG, which loses nothing either.</source>
        <translation>Choisissez PNG, qui ne perd rien non plus.</translation>
    </message>
    <message>
        <source>The picture is black and white alone: without grey there is hardly anything to colour. Scan it in shades of grey if you can.</source>
        <translation>L’image n’a que du noir et du blanc : sans gris, il n’y a presque rien à colorer. Numérisez-la en niveaux de gris si vous le pouvez.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}.</source>
        <translation>{path} est endommagé : {why}.</translation>
    </message>
    <message>
        <source>Take it from a backup, or scan or download it again.</source>
        <translation>Prenez-le dans une sauvegarde, ou numérisez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>What was pasted is no picture.</source>
        <translation>Ce qui a été collé n’est pas une image.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Choisissez un fichier d’image.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>son nom n’est pas valable</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} est inutilisable : {why}.</translation>
    </message>
    <message>
        <source>Export it as an 8-bit or 16-bit TIFF, PNG or JPEG first.</source>
        <translation>Exportez-le d’abord en TIFF, PNG ou JPEG de 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation>Prenez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is {kind}, which is not read.</source>
        <translation>{path} est {kind}, ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first.</source>
        <translation>Exportez-le d’abord en TIFF, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read.</source>
        <translation>{path} est d’un genre qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first, or choose a file of these kinds: {formats}.</source>
        <translation>Exportez-le d’abord en TIFF, PNG ou JPEG, ou choisissez un fichier de ces genres : {formats}.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’image collée</translation>
    </message>
    <message>
        <source>{name} has no pixels: its header says {width} × {height}.</source>
        <translation>{name} n’a pas de pixels : son en-tête indique {width} × {height}.</translation>
    </message>
    <message>
        <source>Take it from a backup or scan it again.</source>
        <translation>Prenez-le dans une sauvegarde ou numérisez-le à nouveau.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} are {millions} million pixels, and the limit is {limit} million.</source>
        <translation>{name} est trop grand : {width} × {height} font {millions} millions de pixels, et la limite est de {limit} millions.</translation>
    </message>
    <message>
        <source>Scale it down, or give a command a higher limit with --max-megapixels.</source>
        <translation>Réduisez-la.</translation>
    </message>
    <message>
        <source>{name} is too long: {width} × {height} pixels.</source>
        <translation>{name} est trop long : {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>Cut it into pieces of at most {longest} pixels.</source>
        <translation>Découpez-le en morceaux d’au plus {longest} pixels.</translation>
    </message>
    <message>
        <source>{key} is of another length</source>
        <translation>{key} a une autre longueur</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} makes no sense</source>
        <translation>{key} n’a pas de sens</translation>
    </message>
    <message>
        <source>{key} is no sentence</source>
        <translation>{key} n’est pas une phrase</translation>
    </message>
    <message>
        <source>{key} is no plane</source>
        <translation>{key} n’est pas un plan</translation>
    </message>
    <message>
        <source>Transparency was left out: {format} has none.</source>
        <translation>La transparence a été omise : {format} n’en a pas.</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}.</source>
        <translation>{name} ne peut pas être enregistré en {format}.</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG.</source>
        <translation>Choisissez un autre format, comme PNG.</translation>
    </message>
    <message>
        <source>The result would overwrite the photo {path}.</source>
        <translation>Le résultat écraserait la photo {path}.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}: with {longest} pixels it is longer than the {limit} that fit.</source>
        <translation>{name} ne peut pas être enregistré en {format} : ses {longest} pixels dépassent les {limit} possibles.</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG or TIFF.</source>
        <translation>Choisissez un autre format, comme PNG ou TIFF.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The result is in sRGB: the photo’s colour profile is of a kind that colours cannot be written in.</source>
        <translation>Le résultat est en sRGB : le profil de couleur de la photo est d’un genre dans lequel on ne peut pas écrire de couleurs.</translation>
    </message>
    <message>
        <source>The photo’s profile is one of grey: the result has its tone curve and the primaries of sRGB.</source>
        <translation>Le profil de la photo est un profil de gris : le résultat a sa courbe de tons et les couleurs primaires de sRGB.</translation>
    </message>
    <message>
        <source>The result is in sRGB: {format} has no room for a colour profile.</source>
        <translation>Le résultat est en sRGB : {format} n’a pas de place pour un profil de couleur.</translation>
    </message>
    <message>
        <source>It may be damaged, or made to do harm. If another program shows it, export it from there as TIFF, PNG or JPEG.</source>
        <translation>Il est peut-être endommagé, ou fait pour nuire. Si un autre programme l’affiche, exportez-le de là en TIFF, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>it takes longer than a photo of its size may</source>
        <translation>il prend plus de temps que ne le peut une photo de sa taille</translation>
    </message>
    <message>
        <source>what reads photos crashes over it ({signal})</source>
        <translation>ce qui lit les photos plante dessus ({signal})</translation>
    </message>
    <message>
        <source>what reads photos crashes over it</source>
        <translation>ce qui lit les photos plante dessus</translation>
    </message>
    <message>
        <source>it is a camera's raw file, which must be developed first</source>
        <translation>c’est un fichier brut d’appareil photo, qui doit d’abord être développé</translation>
    </message>
    <message>
        <source>it ends too early, or its header is broken</source>
        <translation>le fichier s’arrête trop tôt, ou son en-tête est abîmé</translation>
    </message>
    <message>
        <source>it holds no full picture; a camera's raw file must be developed first</source>
        <translation>il ne contient pas d’image complète ; un fichier brut d’appareil photo doit d’abord être développé</translation>
    </message>
    <message>
        <source>Its fax codes are broken near row {row}: what stands there and below may be wrong.</source>
        <translation>Ses codes de fax sont abîmés vers la ligne {row} : ce qui s’y trouve et ce qui suit peut être faux.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>des parties manquent</translation>
    </message>
    <message>
        <source>it has {count} channels, more than a photograph has</source>
        <translation>il a {count} canaux, plus qu’une photo</translation>
    </message>
    <message>
        <source>a TIFF cannot be larger than 4 GB</source>
        <translation>un TIFF ne peut pas dépasser 4 Go</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>en rose</translation>
    </message>
    <message>
        <source>reddish brown</source>
        <translation>en brun rougeâtre</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>en brun</translation>
    </message>
    <message>
        <source>yellowish brown</source>
        <translation>en brun jaunâtre</translation>
    </message>
    <message>
        <source>green</source>
        <translation>en vert</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>en bleu-vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>en bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>en violet</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>La photo est en noir et blanc.</translation>
    </message>
    <message>
        <source>The photo is toned {hue}; its tone is set aside.</source>
        <translation>La photo est teintée {hue} ; sa teinte est laissée de côté.</translation>
    </message>
    <message>
        <source>The photo is already in colour.</source>
        <translation>La photo est déjà en couleur.</translation>
    </message>
    <message>
        <source>origin.contract must be 1 to 64 small letters, digits and hyphens</source>
        <translation>origin.contract doit compter de 1 à 64 minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>origin.sha256 must be 64 hexadecimal digits</source>
        <translation>origin.sha256 doit être de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>origin.files must be 1 to {most} names</source>
        <translation>origin.files doit compter de 1 à {most} noms</translation>
    </message>
    <message>
        <source>origin.files must be names without folders</source>
        <translation>origin.files doit contenir des noms sans dossiers</translation>
    </message>
    <message>
        <source>{key} needs format_version {since}</source>
        <translation>{key} demande format_version {since}</translation>
    </message>
    <message>
        <source>id must be 1 to 64 small letters, digits and hyphens</source>
        <translation>id doit compter de 1 à 64 minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries</source>
        <translation>{name} a plus de {most} entrées</translation>
    </message>
    <message>
        <source>sha256 must hold digests of 64 hexadecimal digits</source>
        <translation>sha256 doit contenir des empreintes de 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>{name} must have {shortest} to {longest} characters</source>
        <translation>{name} doit avoir de {shortest} à {longest} caractères</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be shown</source>
        <translation>{name} contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Autochrome.</source>
        <translation>{name} vient d’une version plus récente d’Autochrome.</translation>
    </message>
    <message>
        <source>Update Autochrome to use this model.</source>
        <translation>Mettez Autochrome à jour pour utiliser ce modèle.</translation>
    </message>
    <message>
        <source>The card in {name} is not valid: {why}.</source>
        <translation>La fiche de {name} n’est pas valable : {why}.</translation>
    </message>
    <message>
        <source>{name} is not a date like 2026-01-31</source>
        <translation>{name} n’est pas une date comme 2026-01-31</translation>
    </message>
    <message>
        <source>needs more memory than a model may take</source>
        <translation>a besoin de plus de mémoire qu’un modèle ne peut en prendre</translation>
    </message>
    <message>
        <source>crashes ({signal})</source>
        <translation>plante ({signal})</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>plante</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} n’est pas un texte</translation>
    </message>
    <message>
        <source>{name} cannot be tried out: no process can be started.</source>
        <translation>{name} ne peut pas être essayé : aucun processus ne peut être lancé.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>input.short_side is not a multiple of input.multiple</source>
        <translation>input.short_side n’est pas un multiple de input.multiple</translation>
    </message>
    <message>
        <source>output.bin_centres are given for a network that answers ab</source>
        <translation>output.bin_centres est donné pour un réseau qui répond ab</translation>
    </message>
    <message>
        <source>output.bin_centres must be 2 to {most} colours</source>
        <translation>output.bin_centres doit compter de 2 à {most} couleurs</translation>
    </message>
    <message>
        <source>output.bin_centres must be between -{most} and {most}</source>
        <translation>output.bin_centres doit être entre -{most} et {most}</translation>
    </message>
    <message>
        <source>Which model you chose as the default cannot be read from {name}.</source>
        <translation>Le modèle choisi par défaut ne peut pas être lu dans {name}.</translation>
    </message>
    <message>
        <source>Choose the default model again.</source>
        <translation>Choisissez à nouveau le modèle par défaut.</translation>
    </message>
    <message>
        <source>{start}, fine-tuned on own photographs.</source>
        <translation>{start}, affiné sur des photos personnelles.</translation>
    </message>
    <message>
        <source>hint_inputs.mask_centre must be 0 or 0.5</source>
        <translation>hint_inputs.mask_centre doit être 0 ou 0.5</translation>
    </message>
    <message>
        <source>There are no models in {path}.</source>
        <translation>Il n’y a pas de modèles dans {path}.</translation>
    </message>
    <message>
        <source>Install Autochrome again, or name a model file.</source>
        <translation>Réinstallez Autochrome, ou indiquez un fichier de modèle.</translation>
    </message>
    <message>
        <source>There is no earlier default model to go back to.</source>
        <translation>Il n’y a pas de modèle par défaut précédent.</translation>
    </message>
    <message>
        <source>Choose one of the models as the default.</source>
        <translation>Choisissez l’un des modèles par défaut.</translation>
    </message>
    <message>
        <source>{name} was not installed.</source>
        <translation>{name} n’a pas été installé.</translation>
    </message>
    <message>
        <source>The models in {path} cannot be read: {why}.</source>
        <translation>Les modèles de {path} ne peuvent pas être lus : {why}.</translation>
    </message>
    <message>
        <source>Check that the folder may be read.</source>
        <translation>Vérifiez que le dossier peut être lu.</translation>
    </message>
    <message>
        <source>{name} is not listed: {first} in {folder} has the same id, {id}.</source>
        <translation>{name} n’est pas dans la liste : {first} dans {folder} a le même identifiant, {id}.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose another model, or get this one again from where it came from.</source>
        <translation>Choisissez un autre modèle, ou reprenez celui-ci là d’où il vient.</translation>
    </message>
    <message>
        <source>does not say how places are related, as its card promises</source>
        <translation>ne dit pas comment les endroits sont liés, comme sa fiche le promet</translation>
    </message>
    <message>
        <source>answers {found} channels, its card says {stated}</source>
        <translation>répond {found} canaux, sa fiche en annonce {stated}</translation>
    </message>
    <message>
        <source>does not take a plane of lightness</source>
        <translation>n’accepte pas de plan de luminosité</translation>
    </message>
    <message>
        <source>does not take a plane of lightness and hints, as its card promises</source>
        <translation>n’accepte pas de plan de luminosité avec des indications, comme sa fiche le promet</translation>
    </message>
    <message>
        <source>does not answer one plane of colours</source>
        <translation>ne répond pas un plan de couleurs</translation>
    </message>
    <message>
        <source>is in the runtime's private format, not ONNX</source>
        <translation>est dans le format privé du moteur, pas en ONNX</translation>
    </message>
    <message>
        <source>holds training steps</source>
        <translation>contient des étapes d’entraînement</translation>
    </message>
    <message>
        <source>defines operators of its own</source>
        <translation>définit ses propres opérateurs</translation>
    </message>
    <message>
        <source>branches or loops</source>
        <translation>fait des branchements ou des boucles</translation>
    </message>
    <message>
        <source>keeps numbers in another file</source>
        <translation>garde des nombres dans un autre fichier</translation>
    </message>
    <message>
        <source>needs operators that are not part of ONNX</source>
        <translation>a besoin d’opérateurs qui ne font pas partie d’ONNX</translation>
    </message>
    <message>
        <source>needs the operator {operator}, which no model may</source>
        <translation>a besoin de l’opérateur {operator}, qu’aucun modèle ne peut avoir</translation>
    </message>
    <message>
        <source>makes shapes of what a photo shows</source>
        <translation>tire des tailles de ce qu’une photo montre</translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation>a trop de parties</translation>
    </message>
    <message>
        <source>is not ONNX, or was cut short</source>
        <translation>n’est pas en ONNX, ou a été coupé</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be renamed.</source>
        <translation>{model} est fourni avec Autochrome et ne peut pas être renommé.</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be removed.</source>
        <translation>{model} est fourni avec Autochrome et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Only models that you added can be renamed.</source>
        <translation>Seuls les modèles que vous avez ajoutés peuvent être renommés.</translation>
    </message>
    <message>
        <source>Only models that you added can be removed.</source>
        <translation>Seuls les modèles que vous avez ajoutés peuvent être supprimés.</translation>
    </message>
    <message>
        <source>{name} cannot be removed from {folder}: {why}.</source>
        <translation>{name} ne peut pas être retiré de {folder} : {why}.</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that came with Autochrome.</source>
        <translation>{name} a l’identifiant {id} d’un modèle qui est fourni avec Autochrome.</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that was added earlier.</source>
        <translation>{name} a l’identifiant {id} d’un modèle qui a été ajouté avant.</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>Utilisez celui-là.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Supprimez d’abord celui-là.</translation>
    </message>
    <message>
        <source>it has no card</source>
        <translation>il n’a pas de fiche</translation>
    </message>
    <message>
        <source>its card does not list what it holds</source>
        <translation>sa fiche n’indique pas ce qu’il contient</translation>
    </message>
    <message>
        <source>Choose a .colormodel file.</source>
        <translation>Choisissez un fichier .colormodel.</translation>
    </message>
    <message>
        <source>It is a part of a Caffe model: install it together with its .prototxt and .caffemodel.</source>
        <translation>C’est une partie d’un modèle Caffe : installez-la avec son .prototxt et son .caffemodel.</translation>
    </message>
    <message>
        <source>A model of another program is installed first: in Models, or by “models install”.</source>
        <translation>Un modèle d’un autre programme s’installe d’abord : dans Modèles, ou par « models install ».</translation>
    </message>
    <message>
        <source>It looks like ONNX: let its name end in .onnx, and install it in Models, or by “models install”.</source>
        <translation>Cela ressemble à de l’ONNX : faites finir son nom par .onnx, et installez-le dans Modèles, ou par « models install ».</translation>
    </message>
    <message>
        <source>Whatever it was is lost: get it once more from where it came from.</source>
        <translation>Ce qu’il y avait est perdu : procurez-vous de nouveau le fichier là d’où il venait.</translation>
    </message>
    <message>
        <source>{name} is not a model package.</source>
        <translation>{name} n’est pas un modèle.</translation>
    </message>
    <message>
        <source>it holds {member}, which no model has</source>
        <translation>il contient {member}, qu’aucun modèle n’a</translation>
    </message>
    <message>
        <source>{member} is not a plain file</source>
        <translation>{member} n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it holds two previews</source>
        <translation>il contient deux aperçus</translation>
    </message>
    <message>
        <source>{member} is gone</source>
        <translation>{member} a disparu</translation>
    </message>
    <message>
        <source>{name} was altered: {member} is not the one its card describes.</source>
        <translation>{name} a été modifié : {member} n’est pas celui que sa fiche décrit.</translation>
    </message>
    <message>
        <source>{name} is not a sound model package: {why}.</source>
        <translation>{name} n’est pas un modèle sain : {why}.</translation>
    </message>
    <message>
        <source>The preview picture in {name} cannot be shown.</source>
        <translation>L’aperçu de {name} ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>Vouliez-vous dire {near} ?</translation>
    </message>
    <message>
        <source>Name a model file instead.</source>
        <translation>Indiquez plutôt un fichier de modèle.</translation>
    </message>
    <message>
        <source>There is no model called {model}.</source>
        <translation>Il n’y a pas de modèle nommé {model}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a : {known}.</translation>
    </message>
    <message>
        <source>There are: {known}, and {count} more, which the command “models” lists.</source>
        <translation>Il y a : {known}, et {count} de plus, que la commande « models » énumère.</translation>
    </message>
    <message>
        <source>{path} and others ({count} in all) are still being written.</source>
        <translation>{path} et d’autres ({count} en tout) sont encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>It is coloured once it is whole; nothing needs to be done.</source>
        <translation>La photo sera colorisée dès que son fichier sera entier ; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The queue in {path} was made by a newer version of Autochrome.</source>
        <translation>La file d’attente de {path} vient d’une version plus récente d’Autochrome.</translation>
    </message>
    <message>
        <source>Use that version, or choose another file for the queue.</source>
        <translation>Utilisez cette version, ou choisissez un autre fichier pour la file d’attente.</translation>
    </message>
    <message>
        <source>The folder {path} for the queue cannot be made: {why}.</source>
        <translation>Le dossier {path} de la file d’attente ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <source>Autochrome was ended before it could note that this photo was done.</source>
        <translation>Autochrome a été arrêté avant d’avoir pu noter que cette photo était prête.</translation>
    </message>
    <message>
        <source>Autochrome was ended {count} times while {path} was at hand.</source>
        <translation>Autochrome a été arrêté {count} fois pendant le traitement de {path}.</translation>
    </message>
    <message>
        <source>Retry it when nothing else runs, or scale the photo down.</source>
        <translation>Réessayez quand rien d’autre ne tourne, ou réduisez la photo.</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another file for the queue.</source>
        <translation>Vérifiez que vous pouvez y écrire, ou choisissez un autre fichier pour la file d’attente.</translation>
    </message>
    <message>
        <source>The queue in {path} is damaged.</source>
        <translation>La file d’attente de {path} est endommagée.</translation>
    </message>
    <message>
        <source>Move the file away to begin a new queue; the photos and results are not in it.</source>
        <translation>Déplacez le fichier pour commencer une nouvelle file d’attente ; les photos et les résultats n’y sont pas.</translation>
    </message>
    <message>
        <source>{path} is damaged or no queue of Autochrome; it was left as it is.</source>
        <translation>{path} est endommagé ou n’est pas une file d’attente d’Autochrome ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Move it away to begin a new queue, or choose another file for the queue.</source>
        <translation>Déplacez-le pour commencer une nouvelle file d’attente, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or emptied while the queue in it was in use.</source>
        <translation>{path} a été déplacé, remplacé ou vidé pendant que la file d’attente qu’il contient était utilisée.</translation>
    </message>
    <message>
        <source>Put it back if you can; results that were made are whole. Else add the photos again and let results that exist be skipped.</source>
        <translation>Remettez-le si vous le pouvez ; les résultats faits sont complets. Sinon, ajoutez de nouveau les photos et laissez passer les résultats existants.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the queue in {path}.</source>
        <translation>Il n’y a plus de place sur le disque pour la file d’attente dans {path}.</translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation>Libérez de la place, puis continuez.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: the file or its folder cannot be written.</source>
        <translation>La file d’attente ne peut pas être gardée dans {path} : on ne peut pas écrire dans le fichier ou son dossier.</translation>
    </message>
    <message>
        <source>The queue in {path} is kept busy by another program.</source>
        <translation>Un autre programme occupe la file d’attente de {path}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk fails with the queue in {path}.</source>
        <translation>Le disque a un problème avec la file d’attente de {path}.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another file for the queue.</source>
        <translation>Vérifiez le disque, ou choisissez un autre fichier pour la file d’attente.</translation>
    </message>
    <message>
        <source>{path} is too large to be sent to another computer: files may have {count} MB.</source>
        <translation>{path} est trop gros pour être envoyé à un autre ordinateur : les fichiers peuvent avoir {count} Mo.</translation>
    </message>
    <message>
        <source>Colorize it on this computer, or let the others reach its folder.</source>
        <translation>Colorisez-la sur cet ordinateur, ou donnez aux autres accès à son dossier.</translation>
    </message>
    <message>
        <source>The folder {path} is not there any more, or empty: photos in it wait.</source>
        <translation>Le dossier {path} n’est plus là, ou il est vide : ses photos attendent.</translation>
    </message>
    <message>
        <source>Connect its disk again, or take them out of the queue.</source>
        <translation>Rebranchez le disque, ou retirez ces photos de la file.</translation>
    </message>
    <message>
        <source>The folder {path} may not be opened: photos in it wait.</source>
        <translation>Le dossier {path} ne peut pas être ouvert, faute de droits : ses photos attendent.</translation>
    </message>
    <message>
        <source>Give yourself the right to open it.</source>
        <translation>Donnez-vous le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The disk at {path} is not connected any more: photos and results on it wait.</source>
        <translation>Le disque de {path} n’est plus branché : les photos et résultats qui s’y trouvent attendent.</translation>
    </message>
    <message>
        <source>Connect it again. To do without it, put its photos and results into that folder, or take them out of the queue.</source>
        <translation>Rebranchez-le. Pour vous en passer, mettez ses photos et résultats dans ce dossier, ou retirez-les de la file.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Rebranchez-le.</translation>
    </message>
    <message>
        <source>The disk or network drive at {path} fails: photos on it wait.</source>
        <translation>Le disque ou lecteur réseau de {path} est en défaut : ses photos attendent.</translation>
    </message>
    <message>
        <source>Check its cable or the network.</source>
        <translation>Vérifiez son câble ou le réseau.</translation>
    </message>
    <message>
        <source>No file can be written into {path}: photos whose results go there wait.</source>
        <translation>Aucun fichier ne peut être écrit dans {path} : les photos dont les résultats y vont attendent.</translation>
    </message>
    <message>
        <source>Make it writable, or stop the queue and choose another folder.</source>
        <translation>Rendez-le accessible en écriture, ou arrêtez la file et choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk at {path} can only be read: photos whose results go there wait.</source>
        <translation>Le disque de {path} est en lecture seule : les photos dont le résultat y va attendent.</translation>
    </message>
    <message>
        <source>Check the disk, or stop the queue and choose another folder.</source>
        <translation>Vérifiez le disque, ou arrêtez la file et choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {path}: what is not done waits.</source>
        <translation>Il n’y a pas de place sur le disque pour {path} : ce qui n’est pas fait attend.</translation>
    </message>
    <message>
        <source>Free some space, or stop the queue and choose another folder.</source>
        <translation>Libérez de la place, ou arrêtez la file et choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} does not end in {suffix}.</source>
        <translation>{name} ne se termine pas par {suffix}.</translation>
    </message>
    <message>
        <source>Give the report a name that does, such as {stem}{suffix}.</source>
        <translation>Donnez au rapport un nom qui convient, comme {stem}{suffix}.</translation>
    </message>
    <message>
        <source>Take it out of the queue, then add the photo again.</source>
        <translation>Retirez-la de la file d’attente, puis ajoutez de nouveau la photo.</translation>
    </message>
    <message>
        <source>What the queue holds about {path} is damaged.</source>
        <translation>Ce que la file d’attente contient sur {path} est endommagé.</translation>
    </message>
    <message>
        <source>Another program took over the queue in {path}, for the file of its lock was removed.</source>
        <translation>Un autre programme a repris la file d’attente de {path}, car son fichier de verrou a été supprimé.</translation>
    </message>
    <message>
        <source>Results that were made are whole; begin again when no other run is at work.</source>
        <translation>Les résultats faits sont complets ; recommencez quand aucun autre traitement n’est en cours.</translation>
    </message>
    <message>
        <source>Another run is at work on the queue in {path}.</source>
        <translation>Un autre travail est en cours sur la file d’attente de {path}.</translation>
    </message>
    <message>
        <source>Let it finish, or stop it; photos that are added meanwhile are taken up by it.</source>
        <translation>Laissez-le finir, ou arrêtez-le ; il prend aussi les photos ajoutées entre-temps.</translation>
    </message>
    <message>
        <source>Its result of before was kept beside this one: it was changed since it was made.</source>
        <translation>Le résultat précédent a été conservé à côté de celui-ci : il a été modifié depuis.</translation>
    </message>
    <message>
        <source>It was tried twice, the second time while nothing else was at hand.</source>
        <translation>Deux essais ont été faits, le second sans rien d’autre en cours.</translation>
    </message>
    <message>
        <source>It was tried twice; the first time it failed: {why}</source>
        <translation>Deux essais ont été faits ; le premier a échoué : {why}</translation>
    </message>
    <message>
        <source>{advice} The run then goes on by itself.</source>
        <translation>{advice} Tout reprend ensuite de soi-même.</translation>
    </message>
    <message>
        <source>{advice} Then start again.</source>
        <translation>{advice} Relancez ensuite.</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>son disque n’est pas là</translation>
    </message>
    <message>
        <source>The watched folder {path} cannot be read: {why}.</source>
        <translation>Le dossier surveillé {path} ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>Connect its disk, or make it readable: the watch goes on by itself then.</source>
        <translation>Branchez son disque ou rendez-le lisible : la surveillance reprend alors d’elle-même.</translation>
    </message>
    <message>
        <source>The time must be more than 0 minutes.</source>
        <translation>La durée doit dépasser 0 minute.</translation>
    </message>
    <message>
        <source>Try --minutes 10.</source>
        <translation>Essayez --minutes 10.</translation>
    </message>
    <message>
        <source>The model {model} holds no weights to go on from.</source>
        <translation>Le modèle {model} ne contient pas de poids pour continuer.</translation>
    </message>
    <message>
        <source>Start from 'natural', or from a model that was trained here.</source>
        <translation>Partez de « natural », ou d’un modèle entraîné ici.</translation>
    </message>
    <message>
        <source>A model cannot be called so: {why}.</source>
        <translation>Un modèle ne peut pas s’appeler ainsi : {why}.</translation>
    </message>
    <message>
        <source>Give others with --id and --name.</source>
        <translation>Donnez-en d’autres avec --id et --name.</translation>
    </message>
    <message>
        <source>There is a model '{model_id}' already.</source>
        <translation>Il y a déjà un modèle « {model_id} ».</translation>
    </message>
    <message>
        <source>Give another name with --id.</source>
        <translation>Donnez un autre nom avec --id.</translation>
    </message>
    <message>
        <source>{path} holds a run on other photographs.</source>
        <translation>{path} contient un entraînement sur d’autres photos.</translation>
    </message>
    <message>
        <source>Give another --id or --runs, or remove this folder.</source>
        <translation>Donnez un autre --id ou --runs, ou supprimez ce dossier.</translation>
    </message>
    <message>
        <source>Own photographs</source>
        <translation>Photos personnelles</translation>
    </message>
    <message>
        <source>the user's own</source>
        <translation>à l’utilisateur</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Name the folder of your photographs.</source>
        <translation>Indiquez le dossier de vos photos.</translation>
    </message>
    <message>
        <source>{path} holds {found} photographs, too few to learn from.</source>
        <translation>{path} contient {found} photos, trop peu pour apprendre.</translation>
    </message>
    <message>
        <source>At least {fewest} are needed; some hundreds are better.</source>
        <translation>Il en faut au moins {fewest} ; quelques centaines sont préférables.</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few (left out: {reasons}).</source>
        <translation>Parmi les photos de {path}, {learned} peuvent servir à apprendre et {held_out} à tester, trop peu (écartées : {reasons}).</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few.</source>
        <translation>Parmi les photos de {path}, {learned} peuvent servir à apprendre et {held_out} à tester, trop peu.</translation>
    </message>
    <message>
        <source>Add colour photographs; some hundreds are best.</source>
        <translation>Ajoutez des photos en couleur ; quelques centaines sont préférables.</translation>
    </message>
    <message>
        <source>The model that comes with the program holds no weights to start from.</source>
        <translation>Le modèle fourni avec le programme ne contient pas de poids pour commencer.</translation>
    </message>
    <message>
        <source>Give the .npz of EfficientNet-Lite0 with --encoder.</source>
        <translation>Donnez le .npz d’EfficientNet-Lite0 avec --encoder.</translation>
    </message>
    <message>
        <source>The finish of a recipe needs an encoder that sees colour.</source>
        <translation>La finition d’une recette demande un encodeur qui voit la couleur.</translation>
    </message>
    <message>
        <source>The weights do not fit this network: '{name}' is missing or differs in shape.</source>
        <translation>Les poids ne vont pas avec ce réseau : « {name} » manque ou a une autre forme.</translation>
    </message>
    <message>
        <source>Start from a model of the same recipe, or from none.</source>
        <translation>Partez d’un modèle de la même recette, ou d’aucun.</translation>
    </message>
    <message>
        <source>The exported network differs from the trained one by {worst} ({tolerance} is allowed).</source>
        <translation>Le réseau exporté diffère de {worst} de celui entraîné ({tolerance} est permis).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This model answers one colour a pixel: there is nothing to read in other ways.</source>
        <translation>Ce modèle répond une couleur par pixel : il n’y a rien à lire autrement.</translation>
    </message>
    <message>
        <source>Name a recipe whose network answers a distribution.</source>
        <translation>Indiquez une recette dont le réseau répond une distribution.</translation>
    </message>
    <message>
        <source>{path} is missing or is not a whole file of {title}.</source>
        <translation>{path} manque ou n’est pas un fichier complet de {title}.</translation>
    </message>
    <message>
        <source>Download the binary version of {title} anew.</source>
        <translation>Téléchargez de nouveau la version binaire de {title}.</translation>
    </message>
    <message>
        <source>{title} is not below the data directory and cannot be downloaded.</source>
        <translation>{title} n’est pas dans le dossier de données et ne peut pas être téléchargé.</translation>
    </message>
    <message>
        <source>Put its binary version there, as the folder {folder}, or its pictures, as {name}/CLASS/NAME.png.</source>
        <translation>Mettez-y sa version binaire, dans le dossier {folder}, ou ses images, sous {name}/CLASS/NAME.png.</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from; not of use: {reasons}.</source>
        <translation>{photographs} dans {path} pour apprendre ; inutilisables : {reasons}.</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from.</source>
        <translation>{photographs} dans {path} pour apprendre.</translation>
    </message>
    <message>
        <source>It takes {fewest} at least, in colour, no two the same, {smallest} pixels or more on the short side.</source>
        <translation>Il en faut au moins {fewest}, en couleur, toutes différentes, d’au moins {smallest} pixels sur le petit côté.</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>Only 1 photograph</source>
        <translation>Une seule photo</translation>
    </message>
    <message>
        <source>Only {count} photographs</source>
        <translation>Seulement {count} photos</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Give the folder of all sets with --data.</source>
        <translation>Donnez le dossier de toutes les collections avec --data.</translation>
    </message>
    <message>
        <source>{path} has no pictures below it.</source>
        <translation>Il n’y a pas d’images dans {path}.</translation>
    </message>
    <message>
        <source>It may hold {endings}.</source>
        <translation>Il peut contenir {endings}.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>endommagées</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>trop petites</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>en noir et blanc</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>d’un seul ton</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another network.</source>
        <translation>{path} est un point de reprise d’un autre réseau.</translation>
    </message>
    <message>
        <source>Remove the run's folder to begin anew.</source>
        <translation>Supprimez le dossier de l’entraînement pour recommencer.</translation>
    </message>
    <message>
        <source>Only the JAX backend trains on several devices.</source>
        <translation>Seul le moteur JAX entraîne sur plusieurs appareils.</translation>
    </message>
    <message>
        <source>Set KERAS_BACKEND=jax; see docs/devices.md.</source>
        <translation>Réglez KERAS_BACKEND=jax ; voir docs/devices.md.</translation>
    </message>
    <message>
        <source>At least one device is needed.</source>
        <translation>Il faut au moins un appareil.</translation>
    </message>
    <message>
        <source>Leave --devices out for all.</source>
        <translation>Omettez --devices pour les prendre tous.</translation>
    </message>
    <message>
        <source>{wanted} devices are asked for, and JAX sees {there}.</source>
        <translation>{wanted} appareils sont demandés, et JAX en voit {there}.</translation>
    </message>
    <message>
        <source>Leave --devices out to use those that there are.</source>
        <translation>Omettez --devices pour prendre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>{wanted} devices cannot share a batch of {batch} equally.</source>
        <translation>{wanted} appareils ne peuvent pas partager à parts égales un lot de {batch}.</translation>
    </message>
    <message>
        <source>Change --devices, or 'batch' in the recipe's [pictures].</source>
        <translation>Changez --devices, ou « batch » dans [pictures] de la recette.</translation>
    </message>
    <message>
        <source>There is no trained '{model}' in {path}.</source>
        <translation>Il n’y a pas de « {model} » entraîné dans {path}.</translation>
    </message>
    <message>
        <source>Train it: python -m training run {model} --data DIR.</source>
        <translation>Entraînez-le : python -m training run {model} --data DIR.</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder's weights.</source>
        <translation>{path} ne contient pas les poids de l’encodeur.</translation>
    </message>
    <message>
        <source>The model {start} holds no weights to go on from.</source>
        <translation>Le modèle {start} ne contient pas de poids pour continuer.</translation>
    </message>
    <message>
        <source>This recipe starts from the encoder's ImageNet weights.</source>
        <translation>Cette recette part des poids ImageNet de l’encodeur.</translation>
    </message>
    <message>
        <source>The training went astray: its loss is {loss} at step {step}.</source>
        <translation>L’entraînement s’est égaré : son erreur est de {loss} à l’étape {step}.</translation>
    </message>
    <message>
        <source>Lower 'rate' in the recipe's [schedule], or set 'clip'.</source>
        <translation>Baissez « rate » dans [schedule] de la recette, ou réglez « clip ».</translation>
    </message>
    <message>
        <source>{path} holds a run of another recipe.</source>
        <translation>{path} contient un entraînement d’une autre recette.</translation>
    </message>
    <message>
        <source>Give another folder with --runs, or remove this one.</source>
        <translation>Donnez un autre dossier avec --runs, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Ships, airplanes, automobiles and dogs, learned from pictures of 32 pixels.</source>
        <translation>Bateaux, avions, voitures et chiens, appris sur des images de 32 pixels.</translation>
    </message>
    <message>
        <source>Classics</source>
        <translation>Classiques</translation>
    </message>
    <message>
        <source>For research and private use: see the rights of the training photographs.</source>
        <translation>Pour la recherche et l’usage privé : voir les droits des photos d’apprentissage.</translation>
    </message>
    <message>
        <source>research</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>Flower 2</source>
        <translation>Fleur 2</translation>
    </message>
    <message>
        <source>Flowers of garden and meadow, with their leaves and places.</source>
        <translation>Fleurs de jardin et de prairie, avec leurs feuilles et leurs lieux.</translation>
    </message>
    <message>
        <source>CC-BY per photograph (Flickr)</source>
        <translation>CC-BY selon la photo (Flickr)</translation>
    </message>
    <message>
        <source>may be used for educational purposes; credit to easterncoloradowildflowers.com</source>
        <translation>utilisable à des fins éducatives ; crédit : easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>Daisies, dandelions, roses, sunflowers and tulips.</source>
        <translation>Marguerites, pissenlits, roses, tournesols et tulipes.</translation>
    </message>
    <message>
        <source>Landscape 2</source>
        <translation>Paysage 2</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 8,000 photographs.</source>
        <translation>Côtes, montagnes, forêts, champs et ciels, appris sur 8 000 photos.</translation>
    </message>
    <message>
        <source>none stated (Flickr); SUN for research</source>
        <translation>non précisés (Flickr) ; SUN pour la recherche</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 3,000 photographs.</source>
        <translation>Côtes, montagnes, forêts, champs et ciels, appris sur 3 000 photos.</translation>
    </message>
    <message>
        <source>Multiclass</source>
        <translation>Multiclasse</translation>
    </message>
    <message>
        <source>A hundred kinds of things and beings, learned from pictures of 32 pixels.</source>
        <translation>Cent sortes de choses et d’êtres, appris sur des images de 32 pixels.</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Everyday photographs: people, places, animals, plants and skies.</source>
        <translation>Photos de tous les jours : personnes, lieux, animaux, plantes et ciels.</translation>
    </message>
    <message>
        <source>For research and private use: the rights of the training photographs are mixed.</source>
        <translation>Pour la recherche et l’usage privé : les droits des photos d’entraînement sont variés.</translation>
    </message>
    <message>
        <source>educational purposes; credit: easterncoloradowildflowers.com</source>
        <translation>usage éducatif ; crédit : easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>research, some not stated</source>
        <translation>recherche, certains non précisés</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Shape of the frame</source>
        <translation>Format du cadre</translation>
    </message>
    <message>
        <source>Lay the frame on its other side (X)</source>
        <translation>Coucher ou dresser le cadre (X)</translation>
    </message>
    <message>
        <source>Size of what is left</source>
        <translation>Taille de ce qui reste</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Redresser</translation>
    </message>
    <message>
        <source>Turn the photo a little; a double click takes it back</source>
        <translation>Tourne un peu la photo ; un double clic l’annule</translation>
    </message>
    <message>
        <source>Straighten by a line</source>
        <translation>Redresser d’après une ligne</translation>
    </message>
    <message>
        <source>Draw a line along a horizon or a wall (or hold Ctrl)</source>
        <translation>Tracez une ligne le long d’un horizon ou d’un mur (ou maintenez Ctrl)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Show all of the photo again</source>
        <translation>Montrer de nouveau toute la photo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Laisser comme avant (Échap)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Crop the photo (Return)</source>
        <translation>Recadrer la photo (Entrée)</translation>
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
        <translation>Angle en degrés</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
</context>
<context>
    <name>CropPresenter</name>
    <message>
        <source>That line is more than 15° away from level and from plumb</source>
        <translation>Cette ligne est à plus de 15° de l’horizontale et de la verticale</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are left, turned by {angle}°</source>
        <translation>Il reste {width} × {height} pixels, tournés de {angle}°</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DialogHead</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>DialogPresenter</name>
    <message>
        <source>The models are compared</source>
        <translation>Les modèles sont comparés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln photo comparée</numerusform>
            <numerusform>%Ln photos comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Afficher la comparaison</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>How sure the model is</source>
        <translation>À quel point le modèle est sûr</translation>
    </message>
    <message>
        <source>hide where</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>show where</source>
        <translation>montrer où</translation>
    </message>
    <message>
        <source>The colours are expected to be off by {error} on average, in units of a* and b*; from {limit} on somebody should look at them (G)</source>
        <translation>On s’attend à ce que les couleurs s’écartent de {error} en moyenne, en unités de a* et b* ; à partir de {limit}, quelqu’un devrait les regarder (G)</translation>
    </message>
    <message>
        <source>Sure of its colours</source>
        <translation>Sûr de ses couleurs</translation>
    </message>
    <message>
        <source>Some guesses</source>
        <translation>En partie deviné</translation>
    </message>
    <message>
        <source>Mostly a guess</source>
        <translation>Surtout deviné</translation>
    </message>
</context>
<context>
    <name>DoubtPresenter</name>
    <message>
        <source>This model does not say where it guesses</source>
        <translation>Ce modèle ne dit pas où il devine</translation>
    </message>
    <message>
        <source>Hatched: the colours here are a guess</source>
        <translation>Hachuré : ici, les couleurs sont devinées</translation>
    </message>
    <message>
        <source>The model is sure of these colours</source>
        <translation>Le modèle est sûr de ces couleurs</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to give it colour</source>
        <translation>Lâchez pour mettre en couleur</translation>
    </message>
    <message>
        <source>One photo opens; several photos or a folder go to the queue</source>
        <translation>Une photo s’ouvre ; plusieurs photos ou un dossier vont dans la file d’attente</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Editing for another program</source>
        <translation>Modification pour un autre programme</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>The other program gets nothing</source>
        <translation>L’autre programme ne reçoit rien</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Into “{name}”</source>
        <translation>Dans « {name} »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln autre en attente</numerusform>
            <numerusform>%Ln autres en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>EditsPresenter</name>
    <message>
        <source>Pasted pictures are saved one at a time</source>
        <translation>Les images collées s’enregistrent une par une</translation>
    </message>
    <message>
        <source>They have no file yet, so nobody knows where their results would go.</source>
        <translation>Elles n’ont pas encore de fichier : personne ne sait donc où iraient leurs résultats.</translation>
    </message>
    <message>
        <source>All of them are saved already</source>
        <translation>Toutes sont déjà enregistrées</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Adjustments of {name} copied</source>
        <translation>Réglages de {name} copiés</translation>
    </message>
    <message>
        <source>{all} pastes them, {colour} the colour settings only.</source>
        <translation>{all} les colle, {colour} seulement les réglages de couleur.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted onto %Ln photos</source>
        <translation>
            <numerusform>Collés sur %Ln photo</numerusform>
            <numerusform>Collés sur %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted onto {name}</source>
        <translation>Collés sur {name}</translation>
    </message>
    <message>
        <source>Each can be undone by itself.</source>
        <translation>Chacune peut être annulée séparément.</translation>
    </message>
    <message>
        <source>Pasting undone</source>
        <translation>Collage annulé</translation>
    </message>
    <message>
        <source>All photos are as they were.</source>
        <translation>Toutes les photos sont comme avant.</translation>
    </message>
    <message>
        <source>Some adjustments cannot be kept</source>
        <translation>Certains réglages ne peuvent pas être gardés</translation>
    </message>
    <message>
        <source>They count until Autochrome is closed. Save the photo to keep its colour.</source>
        <translation>Ils comptent jusqu’à la fermeture d’Autochrome. Enregistrez la photo pour garder sa couleur.</translation>
    </message>
    <message>
        <source>Colours of places, too: {names}.</source>
        <translation>Les couleurs d’endroits aussi : {names}.</translation>
    </message>
    <message>
        <source>The settings alone, as no place in them is alike: {names}.</source>
        <translation>Les réglages seuls, car aucun endroit n’y est semblable : {names}.</translation>
    </message>
    <message>
        <source>The settings alone: {names}.</source>
        <translation>Les réglages seuls : {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
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
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>Garder les informations du fichier</translation>
    </message>
    <message>
        <source>Note that a computer made the colour</source>
        <translation>Noter qu’un ordinateur a fait les couleurs</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Petite marque dans le coin</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>In a folder of their own</source>
        <translation>Dans un dossier à part</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>À côté de chaque photo</translation>
    </message>
    <message>
        <source>In one folder…</source>
        <translation>Dans un dossier…</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} bits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>For {formats}; less of it saves room.</source>
        <translation>Pour {formats} ; moins de qualité prend moins de place.</translation>
    </message>
    <message>
        <source>Larger photos are made smaller; none is enlarged.</source>
        <translation>Les photos plus grandes sont réduites, aucune n’est agrandie.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>16 bit keeps finer steps; only {formats} can hold it.</source>
        <translation>16 bits gardent des nuances plus fines ; seuls {formats} le peuvent.</translation>
    </message>
    <message>
        <source>sRGB looks alike everywhere; the photo’s own is for archives’ rules.</source>
        <translation>sRGB a partout le même aspect ; celui de la photo est pour les règles d’archives.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Date, camera, place and words go with the photo into its result.</source>
        <translation>Date, appareil, lieu et textes passent de la photo à son résultat.</translation>
    </message>
    <message>
        <source>For archives and other programs to read; no pixel is changed by it.</source>
        <translation>Lisible par les archives et d’autres programmes ; aucun pixel n’en est changé.</translation>
    </message>
    <message>
        <source>Shows on the picture itself that its colour is not of its time.</source>
        <translation>Montre sur l’image même que sa couleur n’est pas d’époque.</translation>
    </message>
    <message>
        <source>These stand for what differs: {placeholders}</source>
        <translation>Ces mots remplacent ce qui diffère : {placeholders}</translation>
    </message>
    <message>
        <source>{formats} lose nothing, whatever the quality</source>
        <translation>{formats} ne perdent rien, quelle que soit la qualité</translation>
    </message>
    <message>
        <source>{photo} becomes {result}</source>
        <translation>{photo} devient {result}</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>La qualité baisse d’abord, puis la taille ; pour {formats}, la taille seule.</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size.</source>
        <translation>La qualité baisse d’abord, puis la taille.</translation>
    </message>
    <message>
        <source>The size is lowered for it: {format} has no quality to lower.</source>
        <translation>La taille baisse pour cela : {format} n’a pas de qualité à baisser.</translation>
    </message>
    <message>
        <source>From album to album-colour, a single photo’s beside it.</source>
        <translation>De album à album-colour, une photo seule à côté d’elle.</translation>
    </message>
    <message>
        <source>The photo itself is never touched.</source>
        <translation>La photo elle-même n’est jamais touchée.</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Choisir un dossier pour tous les résultats</translation>
    </message>
</context>
<context>
    <name>ExternalEditing</name>
    <message>
        <source>Another program asked for something unknown</source>
        <translation>Un autre programme a demandé quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>It may belong to another version of Autochrome.</source>
        <translation>Il appartient peut-être à une autre version d’Autochrome.</translation>
    </message>
</context>
<context>
    <name>ExternalEdits</name>
    <message>
        <source>There is no model to colour with</source>
        <translation>Il n’y a pas de modèle pour coloriser</translation>
    </message>
    <message>
        <source>This photo keeps its own colours: have it coloured anew, or cancel</source>
        <translation>Cette photo garde ses propres couleurs : la faire coloriser à nouveau, ou annuler</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on.</source>
        <translation>« {name} » est écrit, et l’autre programme peut continuer.</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on. The photo itself is kept as “{kept}”.</source>
        <translation>« {name} » est écrit, et l’autre programme peut continuer. La photo elle-même est conservée sous « {kept} ».</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>{name} was not handed back</source>
        <translation>{name} n’a pas été rendu</translation>
    </message>
    <message>
        <source>The other program was told that nothing was changed.</source>
        <translation>L’autre programme a été informé que rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody waits for {name} any more</source>
        <translation>Personne n’attend plus {name}</translation>
    </message>
    <message>
        <source>What you did to it is kept, and the next photo is here.</source>
        <translation>Ce que vous y avez fait est gardé, et voici la photo suivante.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>What the training wrote</source>
        <translation>Ce que l’entraînement a écrit</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation>L’entraînement a été interrompu</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>L’entraînement n’a pas pu continuer</translation>
    </message>
    <message>
        <source>What it has learned so far is kept: it goes on from there. If you forget it, what it has learned is deleted; your photos and your models stay as they are.</source>
        <translation>Ce qu’il a appris est conservé : il reprendra de là. Si vous l’oubliez, ce qu’il a appris est supprimé ; vos photos et vos modèles restent comme ils sont.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your models are as they were.</source>
        <translation>Rien n’a changé, et vos modèles sont comme avant.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>It is the default</source>
        <translation>C’est le modèle par défaut</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>Coloriser les nouvelles photos avec {name}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>At most, MB</source>
        <translation>Au plus, Mo</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Photos ouvertes</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation>Fermer {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Photos to list</source>
        <translation>Photos de la liste</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Les plus douteuses d’abord</translation>
    </message>
    <message>
        <source>Name, folder or reason</source>
        <translation>Nom, dossier ou raison</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Chercher dans la file</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Pas encore vues</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonnes</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>Laissées en gris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindableParts</name>
    <message>
        <source>bold, daring, colourful, intensity, brighter</source>
        <translation>hardi, audacieux, coloré, intensité, éclatant</translation>
    </message>
    <message>
        <source>amount, opacity, grey, black and white, fade</source>
        <translation>quantité, opacité, gris, noir et blanc, estomper</translation>
    </message>
    <message>
        <source>pale, rich, colourful, intensity</source>
        <translation>pâle, riche, coloré, intensité</translation>
    </message>
    <message>
        <source>warm, cold, yellow, blue, white balance</source>
        <translation>chaud, froid, jaune, bleu, balance des blancs</translation>
    </message>
    <message>
        <source>green, magenta, white balance</source>
        <translation>vert, magenta, balance des blancs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>large text, bigger letters, font, scale, read, accessibility</source>
        <translation>grand texte, lettres plus grandes, police, échelle, lire, accessibilité</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>movement, animation, nothing moves, calm, accessibility</source>
        <translation>mouvement, animation, rien ne bouge, calme, accessibilité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>German, French, Spanish, Hindi, English, translate</source>
        <translation>allemand, français, espagnol, hindi, anglais, traduire</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>Cœurs utilisés</translation>
    </message>
    <message>
        <source>processor, CPU, threads, speed, slow</source>
        <translation>processeur, CPU, fils, vitesse, lent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>scanner, inbox, by itself, automatic, new photos, hot folder</source>
        <translation>scanner, numériseur, boîte d’arrivée, tout seul, automatique, nouvelles photos</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Écrivez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message>
        <source>No other photos are open: open those of the same series</source>
        <translation>Aucune autre photo n’est ouverte : ouvrez celles de la même série</translation>
    </message>
    <message>
        <source>This model cannot tell what is alike; Natural can</source>
        <translation>Ce modèle ne sait pas dire ce qui se ressemble ; Natural le peut</translation>
    </message>
    <message>
        <source>Looking at photo {at} of {count}</source>
        <translation>Examen de la photo {at} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing like it in %Ln photos</source>
        <translation>
            <numerusform>Rien de ressemblant dans %Ln photo</numerusform>
            <numerusform>Rien de ressemblant dans %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be read</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être lue</numerusform>
            <numerusform>%Ln photos n’ont pas pu être lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Photos looked at</source>
        <translation>Photos examinées</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Ce dossier est inutilisable</translation>
    </message>
    <message>
        <source>There are no photos in it</source>
        <translation>Il n’y a pas de photos dedans</translation>
    </message>
    <message>
        <source>Choose the folder that holds your colour photos; folders in it count too.</source>
        <translation>Choisissez le dossier de vos photos en couleur ; ses sous-dossiers comptent aussi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos to learn from, and {m} kept aside to test it</source>
        <translation>
            <numerusform>%Ln photo pour apprendre, et {m} gardées pour le tester</numerusform>
            <numerusform>%Ln photos pour apprendre, et {m} gardées pour le tester</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {n} at least, and some hundreds are best.</source>
        <translation>Il en faut au moins {n}, et quelques centaines sont préférables.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln photos can be learned from: too few</source>
        <translation>
            <numerusform>Seulement %Ln photo peut servir : trop peu</numerusform>
            <numerusform>Seulement %Ln photos peuvent servir : trop peu</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the photos can be learned from</source>
        <translation>Aucune des photos ne peut servir</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche des photos…</translation>
    </message>
    <message>
        <source>Looking at the photos: {done} of {total}</source>
        <translation>Examen des photos : {done} sur {total}</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Écartées : {reasons}.</translation>
    </message>
    <message>
        <source>Drop a folder of colour photos here</source>
        <translation>Déposez ici un dossier de photos en couleur</translation>
    </message>
    <message>
        <source>Some hundreds are best, at least 30. Folders inside it count too.</source>
        <translation>Quelques centaines sont préférables, au moins 30. Ses sous-dossiers comptent aussi.</translation>
    </message>
</context>
<context>
    <name>FolderInspector</name>
    <message>
        <source>This folder could not be looked at. Choose it again, or another one.</source>
        <translation>Ce dossier n’a pas pu être examiné. Choisissez-le à nouveau, ou un autre.</translation>
    </message>
</context>
<context>
    <name>ForeignSheet</name>
    <message>
        <source>Add a model of another program</source>
        <translation>Ajouter un modèle d’un autre programme</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>I may use this model under this licence</source>
        <translation>J’ai le droit d’utiliser ce modèle sous cette licence</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Installation…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Essai du modèle…</translation>
    </message>
    <message>
        <source>It colours small pictures where it can do no harm. A large model takes half a minute; nothing is added yet.</source>
        <translation>Il colorise de petites images là où il ne peut faire aucun mal. Un grand modèle prend une demi-minute ; rien n’est encore ajouté.</translation>
    </message>
    <message>
        <source>Which of these looks right?</source>
        <translation>Laquelle vous paraît juste ?</translation>
    </message>
    <message>
        <source>The file does not say how it wants its numbers. Choose by the pictures; what is wrong looks grey, garish or of one colour.</source>
        <translation>Le fichier ne dit pas comment il veut ses nombres. Choisissez d’après les images ; ce qui est faux paraît gris, criard ou d’une seule couleur.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>You have this file as “{name}” already.</source>
        <translation>Vous avez déjà ce fichier sous le nom « {name} ».</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{licence}, as its makers state it</source>
        <translation>{licence}, d’après ses auteurs</translation>
    </message>
    <message>
        <source>As the place says that you have it from</source>
        <translation>Ce qu’indique l’endroit d’où il vient</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It is being installed</source>
        <translation>Installation en cours</translation>
    </message>
    <message>
        <source>Choose the picture that looks right first</source>
        <translation>Choisissez d’abord l’image qui paraît juste</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>Donnez-lui d’abord un nom</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Say first that you may use it</source>
        <translation>Indiquez d’abord que vous avez le droit de l’utiliser</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use all sure ones</source>
        <translation>Utiliser tous les sûrs</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Tout utiliser</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>The same thing in other photos</source>
        <translation>La même chose dans d’autres photos</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name}, saved</source>
        <translation>{name}, enregistrée</translation>
    </message>
</context>
<context>
    <name>GamutPicker</name>
    <message>
        <source>All colours that this place can have</source>
        <translation>Toutes les couleurs que cet endroit peut avoir</translation>
    </message>
    <message>
        <source>All colours that exist at the lightness of this place</source>
        <translation>Toutes les couleurs qui existent à la clarté de cet endroit</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>As light or dark as the rest of the computer</source>
        <translation>Clair ou sombre comme le reste de l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black and white with strong outlines, as light or dark as the system</source>
        <translation>Noir et blanc aux contours marqués, clair ou sombre comme le système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Avec animations</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Sans animation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>Cœurs utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln cœur</numerusform>
            <numerusform>%Ln cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep adjustments beside the photos</source>
        <translation>Garder les réglages à côté des photos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Words and controls alike, from the next start on.</source>
        <translation>Texte et commandes à la fois, dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Bars that run while something is awaited, and colour that comes slowly.</source>
        <translation>Les barres qui défilent pendant l’attente et la couleur qui vient peu à peu.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>In a small file each, such as photo.jpg.autochrome. Otherwise, and where a folder can only be read, Autochrome’s own folder keeps them.</source>
        <translation>Dans un petit fichier chacun, comme photo.jpg.autochrome. Sinon, et là où un dossier ne peut qu’être lu, le dossier d’Autochrome les garde.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>More are faster, fewer leave room for other programs.</source>
        <translation>Plus de cœurs vont plus vite, moins laissent de la place aux autres programmes.</translation>
    </message>
    <message>
        <source>Your own models, the queue, settings, the log, and adjustments that are not beside their photos lie in {folder}.</source>
        <translation>Vos modèles, la file d’attente, les paramètres, le journal et les réglages qui ne sont pas à côté de leurs photos sont dans {folder}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>The whole window changes to it at once.</source>
        <translation>Toute la fenêtre l’adopte aussitôt.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the queue has ended.</source>
        <translation>Passe à {language} dès que la file d’attente est terminée.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the training has ended.</source>
        <translation>Passe à {language} dès que l’entraînement est terminé.</translation>
    </message>
    <message>
        <source>Changes to {language} once no other program waits for a photo.</source>
        <translation>Passe à {language} dès qu’aucun autre programme n’attend plus de photo.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the model is added.</source>
        <translation>Passe à {language} dès que le modèle est ajouté.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as everything is saved.</source>
        <translation>Passe à {language} dès que tout est enregistré.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the models are compared.</source>
        <translation>Passe à {language} dès que les modèles sont comparés.</translation>
    </message>
    <message>
        <source>Chosen: close Autochrome and start it again to see it in this size.</source>
        <translation>Choisi : fermez Autochrome et relancez-le pour le voir à cette taille.</translation>
    </message>
</context>
<context>
    <name>GuessButton</name>
    <message>
        <source>Close guesses</source>
        <translation>Fermer les suppositions</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Autres suppositions</translation>
    </message>
    <message>
        <source>See other colourings that are likely, too (Ctrl+G)</source>
        <translation>Voir d’autres couleurs elles aussi probables (Ctrl+G)</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so it has no other guess</source>
        <translation>{name} ne propose qu’une couleur par endroit : il n’a pas d’autre supposition</translation>
    </message>
</context>
<context>
    <name>GuessesPresenter</name>
    <message>
        <source>Looking for colourings that are likely, too…</source>
        <translation>Recherche d’autres couleurs elles aussi probables…</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Autres suppositions</translation>
    </message>
    <message>
        <source>The model is sure of this photo: it knows no other that is likely</source>
        <translation>Le modèle est sûr de cette photo : il n’en connaît pas d’autre qui soit probable</translation>
    </message>
    <message numerus="yes">
        <source>It sets the colours of %Ln places: change or remove each</source>
        <translation>
            <numerusform>Fixe la couleur de %Ln endroit : on peut la changer ou l’enlever</numerusform>
            <numerusform>Fixe les couleurs de %Ln endroits : chacune peut être changée ou enlevée</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at one to see it, click to take it</source>
        <translation>Pointer sur une pour la voir, cliquer pour la prendre</translation>
    </message>
    <message>
        <source>This is what you took before the photo was turned or changed</source>
        <translation>C’est ce que vous aviez choisi avant que la photo soit tournée ou modifiée</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Choix d’avant</translation>
    </message>
    <message>
        <source>Guess {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Most colourings that the model holds possible are closest to this one</source>
        <translation>La plupart des mises en couleur que le modèle croit possibles sont les plus proches de celle-ci</translation>
    </message>
    <message>
        <source>About half of the colourings that the model holds possible are closest to this one</source>
        <translation>Environ la moitié des mises en couleur que le modèle croit possibles sont les plus proches de celle-ci</translation>
    </message>
    <message>
        <source>About one in {count} of the colourings that the model holds possible is closest to it</source>
        <translation>Environ une sur {count} des mises en couleur que le modèle croit possibles est la plus proche de celle-ci</translation>
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
        <translation>Photo en couleur telle qu’elle est</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>Résultat enregistré</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Par un modèle</translation>
    </message>
    <message>
        <source>A snapshot</source>
        <translation>Un instantané</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>Échanger les moitiés</translation>
    </message>
    <message>
        <source>Original and coloured photo again</source>
        <translation>Revenir à l’original et à la photo en couleur</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Lecture de la photo…</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
</context>
<context>
    <name>HalfPills</name>
    <message>
        <source>Choose what the left half shows (Alt+1)</source>
        <translation>Choisir ce que montre la moitié gauche (Alt+1)</translation>
    </message>
    <message>
        <source>Choose what the right half shows (Alt+2)</source>
        <translation>Choisir ce que montre la moitié droite (Alt+2)</translation>
    </message>
    <message>
        <source>Left half: {name}</source>
        <translation>Moitié gauche : {name}</translation>
    </message>
    <message>
        <source>Right half: {name}</source>
        <translation>Moitié droite : {name}</translation>
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
        <translation>Actuel : {model}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>Résultat enregistré</translation>
    </message>
    <message>
        <source>There is no saved result of this photo so far. Save it first.</source>
        <translation>Il n’y a pas encore de résultat enregistré de cette photo. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>Which part of the photo the saved result shows cannot be told. Save it again to compare.</source>
        <translation>On ne peut pas savoir quelle partie de la photo montre le résultat enregistré. Enregistrez-le de nouveau pour comparer.</translation>
    </message>
    <message>
        <source>The model {model} is not here any more.</source>
        <translation>Le modèle {model} n’est plus là.</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Contents of the help</source>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing was found about “{words}”.</source>
        <translation>Rien n’a été trouvé sur « {words} ».</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Find in other photos</source>
        <translation>Trouver dans d’autres photos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Colours of places</source>
        <translation>Couleurs d’endroits</translation>
    </message>
    <message>
        <source>and {count} more on the picture</source>
        <translation>et {count} de plus sur l’image</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Supprimer cet endroit</translation>
    </message>
    <message>
        <source>Tab goes through the places, Insert sets one in the middle</source>
        <translation>Tab parcourt les endroits, Inser en place un au milieu</translation>
    </message>
    <message>
        <source>Place {number} of {count}: {what}</source>
        <translation>Endroit {number} sur {count} : {what}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>supposition</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
</context>
<context>
    <name>HintMenu</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Choisir une couleur…</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>Pas de couleur ici</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Find in other photos</source>
        <translation>Trouver dans d’autres photos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Find in other photos</source>
        <translation>Trouver dans d’autres photos</translation>
    </message>
    <message>
        <source>Remove this place (Del)</source>
        <translation>Supprimer cet endroit (Suppr)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>What this place may look like</source>
        <translation>À quoi cet endroit peut ressembler</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisées récemment</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translation>Vos couleurs</translation>
    </message>
    <message>
        <source>Keep this colour under a name</source>
        <translation>Garder cette couleur sous un nom</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>Pas de couleur ici</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Colour of this place</source>
        <translation>Couleur de cet endroit</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Oublier {name}</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>As it is now: {colour}</source>
        <translation>Comme maintenant : {colour}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sans couleur</translation>
    </message>
</context>
<context>
    <name>HintPresenter</name>
    <message>
        <source>Click a place to say what colour it has, or draw over it</source>
        <translation>Cliquez sur un endroit pour dire quelle couleur il a, ou tracez dessus</translation>
    </message>
    <message>
        <source>The next place that you click can have this colour: it is used lately</source>
        <translation>Le prochain endroit cliqué peut avoir cette couleur : elle est dans « Utilisées récemment »</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Dark tones {dark} %, middle tones {middle} %, light tones {light} %.</source>
        <translation>Tons sombres {dark} %, moyens {middle} %, clairs {light} %.</translation>
    </message>
    <message>
        <source>{percent} % are black without detail.</source>
        <translation>{percent} % sont noirs sans détail.</translation>
    </message>
    <message>
        <source>{percent} % are white without detail.</source>
        <translation>{percent} % sont blancs sans détail.</translation>
    </message>
    <message>
        <source>Red, green and blue are in balance.</source>
        <translation>Rouge, vert et bleu sont équilibrés.</translation>
    </message>
    <message>
        <source>Red is the strongest colour.</source>
        <translation>Le rouge est la couleur la plus forte.</translation>
    </message>
    <message>
        <source>Green is the strongest colour.</source>
        <translation>Le vert est la couleur la plus forte.</translation>
    </message>
    <message>
        <source>Blue is the strongest colour.</source>
        <translation>Le bleu est la couleur la plus forte.</translation>
    </message>
</context>
<context>
    <name>HistogramPane</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Show or hide the histogram (I)</source>
        <translation>Afficher ou masquer l’histogramme (I)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>folded up</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name} is in use now</source>
        <translation>{name} est maintenant utilisé</translation>
    </message>
    <message>
        <source>The photos that you open from now on are coloured by it.</source>
        <translation>Les photos ouvertes à partir de maintenant sont colorisées par lui.</translation>
    </message>
    <message>
        <source>You chose it, though it did not do better in the test.</source>
        <translation>Vous l’avez choisi, bien qu’il n’ait pas été meilleur au test.</translation>
    </message>
    <message>
        <source>{name} stays, and one click goes back to it.</source>
        <translation>{name} reste là, et un clic y ramène.</translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation>Revenir à {name}</translation>
    </message>
    <message>
        <source>{name} is in use again</source>
        <translation>{name} est de nouveau utilisé</translation>
    </message>
    <message>
        <source>{name} stays among your models.</source>
        <translation>{name} reste parmi vos modèles.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>All that has a key of its own. Find an action looks up the rest by its name.</source>
        <translation>Tout ce qui a une touche à soi. « Trouver une action » cherche le reste par son nom.</translation>
    </message>
    <message>
        <source>While colours of places are corrected</source>
        <translation>Pendant la correction des couleurs</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
</context>
<context>
    <name>LastWords</name>
    <message>
        <source>Autochrome cannot start</source>
        <translation>Autochrome ne peut pas démarrer</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Photos that are left out</source>
        <translation>Photos écartées</translation>
    </message>
    <message>
        <source>Nothing is moved or deleted. Double-click a photo to see its folder.</source>
        <translation>Rien n’est déplacé ni supprimé. Double-cliquez sur une photo pour voir son dossier.</translation>
    </message>
</context>
<context>
    <name>LentPhotos</name>
    <message>
        <source>Where may the colours go?</source>
        <translation>Où les couleurs peuvent-elles aller ?</translation>
    </message>
    <message>
        <source>The system lends your photos to Autochrome one by one, so that nothing can be put beside them. Choose a folder for what is saved; you are asked only once.</source>
        <translation>Le système prête vos photos à Autochrome une par une, de sorte que rien ne peut être placé à côté d’elles. Choisissez un dossier pour ce qui est enregistré ; la question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>A folder for all results</source>
        <translation>Un dossier pour tous les résultats</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <translation>Copié. Collez-le dans votre message.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Fin du journal</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message>
        <source>Versions, settings and the last lines of the log. Your folders are not named; an error may name a photo, so read it before you send it.</source>
        <translation>Versions, paramètres et dernières lignes du journal. Vos dossiers ne sont pas nommés ; une erreur peut nommer une photo, alors relisez avant d’envoyer.</translation>
    </message>
    <message>
        <source>What Autochrome noted for itself. If something went wrong, copy the report and send it to whoever helps you.</source>
        <translation>Ce qu’Autochrome a noté pour lui-même. Si quelque chose n’a pas marché, copiez le rapport et envoyez-le à la personne qui vous aide.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Back to all photos (Esc)</source>
        <translation>Retour à toutes les photos (Esc)</translation>
    </message>
    <message>
        <source>0: no difference</source>
        <translation>0 : pas de différence</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Photo précédente (Gauche)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Photo suivante (Droite)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Adapter à la fenêtre</translation>
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
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>{number}: best here</source>
        <translation>{number} : la meilleure ici</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>Vraies couleurs</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>True colours</source>
        <translation>Vraies couleurs</translation>
    </message>
    <message>
        <source>Distance {distance}  ·  {psnr} dB</source>
        <translation>Distance {distance}  ·  {psnr} dB</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>How far the colours are off</source>
        <translation>L’écart des couleurs</translation>
    </message>
    <message>
        <source>The lines begin here in a moment.</source>
        <translation>Les courbes commencent ici dans un instant.</translation>
    </message>
    <message>
        <source>on photos kept aside</source>
        <translation>photos gardées à part</translation>
    </message>
    <message>
        <source>on photos it learns from</source>
        <translation>photos dont il apprend</translation>
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
        <translation>au départ</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>On ne sait encore rien.</translation>
    </message>
    <message>
        <source>On photos kept aside: {first} at first, {last} now. Lower is better.</source>
        <translation>Sur les photos gardées à part : {first} au départ, {last} maintenant. Plus bas, c’est mieux.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>La mémoire ne suffit pas pour cette photo.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Autochrome met a fault of its own: {kind}.</source>
        <translation>Autochrome a rencontré une erreur : {kind}.</translation>
    </message>
    <message>
        <source>Your files are untouched. Please report it, with the details.</source>
        <translation>Vos fichiers sont intacts. Merci de la signaler, avec les détails.</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>The folder could not be shown</source>
        <translation>Impossible d’afficher le dossier</translation>
    </message>
    <message>
        <source>No file manager opened {folder}.</source>
        <translation>Aucun gestionnaire de fichiers n’a ouvert {folder}.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est|n’est</translation>
    </message>
    <message>
        <source>Nothing to open there</source>
        <translation>Rien à ouvrir là</translation>
    </message>
    <message>
        <source>That is not a photo</source>
        <translation>Ce n’est pas une photo</translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation>Cette photo est endommagée</translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation>Cette photo est trop grande</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation>Cette photo est inutilisable</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>Le modèle est inutilisable</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The result could not be saved</source>
        <translation>Le résultat n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The queue cannot be used</source>
        <translation>La file d’attente est inutilisable</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>I have it: choose its folder…</source>
        <translation>Je l’ai : choisir son dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Type this line into a terminal, press Return, and wait until it is done:</source>
        <translation>Tapez cette ligne dans un terminal, appuyez sur Entrée et attendez la fin :</translation>
    </message>
    <message>
        <source>Get Autochrome with training from where you got Autochrome, and unpack it on this computer. Then choose its folder here.</source>
        <translation>Procurez-vous Autochrome avec entraînement là où vous avez eu Autochrome, et décompressez-le sur cet ordinateur. Puis choisissez son dossier ici.</translation>
    </message>
    <message>
        <source>What was found belongs to another version of Autochrome.</source>
        <translation>Ce qui a été trouvé est d’une autre version d’Autochrome.</translation>
    </message>
    <message>
        <source>These are missing: {names}.</source>
        <translation>Il manque : {names}.</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>Il n’a pas été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Line for the terminal</source>
        <translation>Ligne pour le terminal</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Comment l’obtenir</translation>
    </message>
    <message>
        <source>Training needs one more part</source>
        <translation>L’entraînement demande un composant de plus</translation>
    </message>
    <message>
        <source>Bringing photos into colour works without it. It takes about 1 GB on the disk, and once it is there, training needs no internet.</source>
        <translation>La mise en couleur marche sans lui. Il prend environ 1 Go sur le disque ; une fois là, l’entraînement n’a pas besoin d’internet.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Install a model from a file</source>
        <translation>Installer un modèle depuis un fichier</translation>
    </message>
    <message>
        <source>Install the model “{name}”?</source>
        <translation>Installer le modèle « {name} » ?</translation>
    </message>
    <message numerus="yes">
        <source>Install %Ln models?</source>
        <translation>
            <numerusform>Installer %Ln modèle ?</numerusform>
            <numerusform>Installer %Ln modèles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried out first, where it can do no harm.</source>
        <translation>Il est d’abord essayé, là où il ne peut pas nuire.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exporter « {name} »</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Only the name changes: what the model does stays as it is.</source>
        <translation>Seul le nom change : ce que fait le modèle reste pareil.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Its file is moved to the trash of this computer.</source>
        <translation>Son fichier est mis à la corbeille de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is your default; {name} takes its place.</source>
        <translation>C’est votre modèle par défaut ; {name} prend sa place.</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>Supprimer le modèle « {name} » ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The open photo has its colours from it, and will be grey.</source>
        <translation>La photo ouverte a ses couleurs de ce modèle et sera grise.</translation>
    </message>
    <message>
        <source>The open photo has its colours from it; {name} will colour it.</source>
        <translation>La photo ouverte a ses couleurs de ce modèle ; {name} la colorera.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>Supprimer « {name} » définitivement ?</translation>
    </message>
    <message>
        <source>The trash of this computer does not take it. It cannot be brought back then.</source>
        <translation>La corbeille de cet ordinateur ne le prend pas. Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modèles ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ModelNotices</name>
    <message>
        <source>{model} is a new version</source>
        <translation>{model} est une nouvelle version</translation>
    </message>
    <message>
        <source>Version {new} colours otherwise than version {old} did: photos that wait in the queue will have its colours. What was saved stays as it is.</source>
        <translation>La version {new} colorise autrement que la version {old} : les photos qui attendent dans la file auront ses couleurs. Ce qui a été enregistré reste tel quel.</translation>
    </message>
    <message>
        <source>The page about the model says where the earlier version is.</source>
        <translation>La page du modèle dit où se trouve la version précédente.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Afficher les modèles</translation>
    </message>
    <message>
        <source>No colour model is installed</source>
        <translation>Aucun modèle de couleur n’est installé</translation>
    </message>
    <message>
        <source>Photos open, but stay grey.</source>
        <translation>Les photos s’ouvrent, mais restent grises.</translation>
    </message>
    <message>
        <source>Install a .colormodel file, or drop it on the window.</source>
        <translation>Installez un fichier .colormodel, ou déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <source>Install a model…</source>
        <translation>Installer un modèle…</translation>
    </message>
    <message>
        <source>Trying the model out</source>
        <translation>Essai du modèle</translation>
    </message>
    <message>
        <source>It is added when it has coloured a small picture.</source>
        <translation>Il est ajouté quand il a colorisé une petite image.</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>L’utiliser par défaut</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le voir</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Photos that it never saw, each three times: without colour, as the model colours it, as it really was.</source>
        <translation>Des photos qu’il n’a jamais vues, chacune trois fois : sans couleur, colorisée par le modèle, comme elle était en vrai.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>How far it was from the right colours while it learned, from left to right: the light line on photos that it learned from, the dark one on others. The circle is what was kept.</source>
        <translation>À quelle distance des bonnes couleurs il était en apprenant, de gauche à droite : la ligne claire sur les photos dont il a appris, la foncée sur d’autres. Le cercle est ce qui a été gardé.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Comment il a appris</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>A appris avec</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What the words mean is told in [How it works](how-it-works.md#figures).</source>
        <translation>Ce que disent les mots se trouve sous [Comment ça marche](how-it-works.md#figures).</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>It came with Autochrome</source>
        <translation>Fourni avec Autochrome</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Measured on photos that it never saw; in brackets, the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>Mesuré sur des photos qu’il n’a jamais vues ; entre parenthèses, les mêmes photos laissées grises. Plus l’écart de couleur est petit et la ressemblance grande, mieux c’est ; la richesse est la meilleure près de 100 %.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Colour error</source>
        <translation>Écart de couleur</translation>
    </message>
    <message>
        <source>Likeness, dB</source>
        <translation>Ressemblance, dB</translation>
    </message>
    <message>
        <source>Colourfulness</source>
        <translation>Richesse</translation>
    </message>
    <message>
        <source>Unnaturalness</source>
        <translation>Artificialité</translation>
    </message>
    <message>
        <source>under {seconds} s a photo on this computer</source>
        <translation>moins de {seconds} s par photo sur cet ordinateur</translation>
    </message>
    <message>
        <source>about {seconds} s a photo on this computer</source>
        <translation>environ {seconds} s par photo sur cet ordinateur</translation>
    </message>
    <message>
        <source>Made with another program</source>
        <translation>Fait avec un autre programme</translation>
    </message>
    <message>
        <source>Trained with Autochrome from the beginning</source>
        <translation>Entraîné avec Autochrome depuis le début</translation>
    </message>
    <message>
        <source>Trained with Autochrome, going on from {name}</source>
        <translation>Entraîné avec Autochrome, à partir de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Paysages</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Fleurs</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Chiens</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>De tout</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Navires</translation>
    </message>
    <message>
        <source>Aeroplanes</source>
        <translation>Avions</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Voitures</translation>
    </message>
    <message>
        <source>100 kinds of things</source>
        <translation>100 sortes de choses</translation>
    </message>
    <message>
        <source>{title}, a known file</source>
        <translation>{title}, un fichier connu</translation>
    </message>
    <message>
        <source>{title}, by the names and shapes in it</source>
        <translation>{title}, d’après les noms et les formes qu’il contient</translation>
    </message>
    <message>
        <source>Not known; this was found by trying it</source>
        <translation>Inconnu ; ceci a été trouvé en l’essayant</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>You confirmed that you may use it.</source>
        <translation>Vous avez confirmé que vous avez le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>The trash does not take {name}.</source>
        <translation>La corbeille ne prend pas {name}.</translation>
    </message>
    <message>
        <source>You can delete it for good instead.</source>
        <translation>Vous pouvez le supprimer définitivement.</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} est déjà là</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} was installed</source>
        <translation>{name} a été installé</translation>
    </message>
    <message>
        <source>You can choose it for your photos now.</source>
        <translation>Vous pouvez maintenant le choisir pour vos photos.</translation>
    </message>
    <message>
        <source>{name} was exported</source>
        <translation>{name} a été exporté</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} dans {folder}</translation>
    </message>
    <message>
        <source>The model has a new name</source>
        <translation>Le modèle a un nouveau nom</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Il s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} a été supprimé</translation>
    </message>
    <message>
        <source>Results that you saved stay as they are.</source>
        <translation>Les résultats enregistrés restent tels quels.</translation>
    </message>
    <message>
        <source>{name} is the default now</source>
        <translation>{name} est maintenant le modèle par défaut</translation>
    </message>
    <message>
        <source>New photos are coloured by it.</source>
        <translation>Les nouvelles photos sont colorisées par lui.</translation>
    </message>
    <message>
        <source>The model was removed</source>
        <translation>Le modèle a été supprimé</translation>
    </message>
    <message>
        <source>It cannot be used any more. Install it again from its file.</source>
        <translation>Il ne peut plus être utilisé. Réinstallez-le depuis son fichier.</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>D’autres programmes</translation>
    </message>
    <message>
        <source>Everyday photos</source>
        <translation>Photos de tous les jours</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisables</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Un modèle</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Installer un fichier…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparer des modèles…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Essai du modèle…</translation>
    </message>
    <message>
        <source>Let go to install the model</source>
        <translation>Lâchez pour installer le modèle</translation>
    </message>
    <message>
        <source>It is tried out first, then added to your own models</source>
        <translation>Il est d’abord essayé, puis ajouté à vos propres modèles</translation>
    </message>
    <message>
        <source>See what each makes of photos in colour, and how near it comes (Ctrl+Shift+M)</source>
        <translation>Voir ce que chacun fait de photos en couleurs, et à quel point il s’en approche (Ctrl+Maj+M)</translation>
    </message>
    <message>
        <source>Add a .colormodel file, or a model of another program, to your own models (Ctrl+O), or drop it here</source>
        <translation>Ajouter un fichier .colormodel, ou un modèle d’un autre programme, à vos propres modèles (Ctrl+O), ou le déposer ici</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Revenir à {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Set as default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Compare in the open photo</source>
        <translation>Comparer sur la photo ouverte</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Snapshot taken</source>
        <translation>Instantané pris</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nom de l’instantané</translation>
    </message>
    <message>
        <source>Return keeps what is typed, Escape keeps {name}</source>
        <translation>Entrée garde ce qui est saisi, Échap garde {name}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Ce nom est déjà pris. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is not there any more</source>
        <translation>Ce n’est plus là</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <translation>{name} n’est plus dans {folder}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Voir le journal</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open photos</source>
        <translation>Photos ouvertes</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modèles ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Ouvrir un dossier de photos</translation>
    </message>
    <message>
        <source>That is an address on the web</source>
        <translation>C’est une adresse sur le web</translation>
    </message>
    <message>
        <source>Autochrome never goes online.</source>
        <translation>Autochrome ne va jamais en ligne.</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then drop the file.</source>
        <translation>Enregistrez d’abord l’image sur cet ordinateur, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>There is no photo in it</source>
        <translation>Il n’y a pas de photo dedans</translation>
    </message>
    <message>
        <source>Neither a picture nor a file was found.</source>
        <translation>Ni image ni fichier n’a été trouvé.</translation>
    </message>
    <message>
        <source>Copy a picture or a file, then paste again.</source>
        <translation>Copiez une image ou un fichier, puis collez à nouveau.</translation>
    </message>
</context>
<context>
    <name>OwnColours</name>
    <message>
        <source>Colour it anew</source>
        <translation>La recoloriser</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>Cette photo garde ses propres couleurs</translation>
    </message>
    <message>
        <source>You can have them replaced in the result. The photo itself stays as it is.</source>
        <translation>Elles peuvent être remplacées dans le résultat. La photo elle-même reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} et %Ln autre</numerusform>
            <numerusform>{names} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>Fermer sans enregistrer vos réglages ?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>Modifiées à la main, non enregistrées et non gardées avec la photo : {names}.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos closed</source>
        <translation>
            <numerusform>%Ln photo fermée</numerusform>
            <numerusform>%Ln photos fermées</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>{name} est fermée</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PastedPictures</name>
    <message>
        <source>Pasted photo</source>
        <translation>Photo collée</translation>
    </message>
    <message>
        <source>Pasted photo {number}</source>
        <translation>Photo collée {number}</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>{name} was not saved: {why}</source>
        <translation>{name} n’a pas été enregistré : {why}</translation>
    </message>
    <message>
        <source>Choose a model, and save it again.</source>
        <translation>Choisissez un modèle et enregistrez de nouveau.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos by each model</source>
        <translation>Photos par chaque modèle</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln photos…</source>
        <translation>
            <numerusform>Enregistrer %Ln photo…</numerusform>
            <numerusform>Enregistrer %Ln photos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln photos</source>
        <translation>
            <numerusform>Fermer %Ln photo</numerusform>
            <numerusform>Fermer %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Copier les réglages</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Coller les réglages</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Coller seulement les réglages de couleur</translation>
    </message>
    <message>
        <source>Use these adjustments for</source>
        <translation>Utiliser ces réglages pour</translation>
    </message>
    <message>
        <source>The other selected photos</source>
        <translation>Les autres photos sélectionnées</translation>
    </message>
    <message>
        <source>All other open photos</source>
        <translation>Toutes les autres photos ouvertes</translation>
    </message>
    <message>
        <source>All photos that wait in the queue</source>
        <translation>Toutes les photos qui attendent dans la file</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Voir le résultat dans son dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Fermer les autres</translation>
    </message>
</context>
<context>
    <name>PhotoNotices</name>
    <message>
        <source>This photo is already in colour</source>
        <translation>Cette photo est déjà en couleur</translation>
    </message>
    <message>
        <source>Nothing was changed. You can have its colours replaced.</source>
        <translation>Rien n’a été modifié. Ses couleurs peuvent être remplacées.</translation>
    </message>
    <message>
        <source>Colour it anew</source>
        <translation>La recoloriser</translation>
    </message>
    <message>
        <source>The old tint is left out</source>
        <translation>La teinte ancienne est laissée de côté</translation>
    </message>
    <message>
        <source>Old prints are often brownish. The new colours are made without that, and your own photo stays as it is.</source>
        <translation>Les vieux tirages sont souvent brunâtres. Les nouvelles couleurs n’en tiennent pas compte, et votre photo reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %Ln pages</source>
        <translation>
            <numerusform>Ce fichier a %Ln page</numerusform>
            <numerusform>Ce fichier a %Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the first. Save as TIFF, and all of them are in colour.</source>
        <translation>Vous voyez la première. Enregistrez en TIFF, et toutes sont en couleur.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} et %Ln autre</numerusform>
            <numerusform>{names} et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read</source>
        <translation>
            <numerusform>%Ln photo ne peut pas être lue</numerusform>
            <numerusform>%Ln photos ne peuvent pas être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Click one in the strip below to see why.</source>
        <translation>Cliquez sur l’une d’elles dans la bande ci-dessous pour voir pourquoi.</translation>
    </message>
    <message>
        <source>The model {model}, which it was coloured with, is not here any more.</source>
        <translation>Le modèle {model}, avec lequel elle a été colorisée, n’est plus là.</translation>
    </message>
    <message>
        <source>You see it by the usual one. What you chose stays until you change it.</source>
        <translation>Vous la voyez avec le modèle habituel. Votre choix reste jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>The model {model} is another version than the one that it was edited with.</source>
        <translation>Le modèle {model} est une autre version que celle avec laquelle la photo a été modifiée.</translation>
    </message>
    <message>
        <source>Look whether you like its colours; what you set is as you set it.</source>
        <translation>Voyez si ses couleurs vous plaisent ; vos réglages n’ont pas changé.</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved at {width} × {height} pixels</source>
        <translation>Enregistré en {width} × {height} pixels</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} dans {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The coloured photo is on the clipboard, as a picture and as a file.</source>
        <translation>La photo colorée est dans le presse-papiers, comme image et comme fichier.</translation>
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
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>Mise en couleur…</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Cette photo ne peut pas être lue</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Ouvrez d’abord une photo</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>Il n’y a pas de modèle pour coloriser</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>Cette photo garde ses propres couleurs</translation>
    </message>
    <message>
        <source>{dpi} dpi: {width} × {height} cm on paper</source>
        <translation>{dpi} ppp : {width} × {height} cm sur papier</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} bits</translation>
    </message>
</context>
<context>
    <name>PhotoTable</name>
    <message>
        <source>Distance {value}</source>
        <translation>Distance {value}</translation>
    </message>
    <message>
        <source>{photo}, true colours</source>
        <translation>{photo}, vraies couleurs</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>{photo}, {model}, chosen as the best</source>
        <translation>{photo}, {model}, choisie comme la meilleure</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>Long side, px</source>
        <translation>Grand côté, px</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
</context>
<context>
    <name>PointingButton</name>
    <message>
        <source>Correct colours</source>
        <translation>Corriger les couleurs</translation>
    </message>
    <message>
        <source>Say what colour a place has (K).
Click it or draw over it; [ and ] change the brush.
Ctrl and a click take a colour from the picture.
Space, or the middle button, moves the photo.</source>
        <translation>Dire quelle couleur a un endroit (K).
Cliquer dessus ou tracer dessus ; [ et ] changent le pinceau.
Ctrl et un clic prennent une couleur dans l’image.
Espace, ou le bouton du milieu, déplace la photo.</translation>
    </message>
</context>
<context>
    <name>PresetPresenter</name>
    <message>
        <source>Keep these settings as a preset</source>
        <translation>Garder ces réglages comme préréglage</translation>
    </message>
    <message>
        <source>All five sliders are kept as they are now, for any photo.</source>
        <translation>Les cinq curseurs sont gardés tels qu’ils sont, pour toute photo.</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mon préréglage</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The preset was kept</source>
        <translation>Le préréglage a été gardé</translation>
    </message>
    <message>
        <source>Find {name} behind the arrow to the right of the presets.</source>
        <translation>Vous trouverez {name} derrière la flèche à droite des préréglages.</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>All presets</source>
        <translation>Tous les préréglages</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>All presets; in use: {name}</source>
        <translation>Tous les préréglages ; utilisé : {name}</translation>
    </message>
    <message>
        <source>Keep these settings as a preset…</source>
        <translation>Garder ces réglages comme préréglage…</translation>
    </message>
    <message>
        <source>Forget a preset</source>
        <translation>Oublier un préréglage</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vif</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>With the original</source>
        <translation>Avec l’original</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Say below that a computer coloured it</source>
        <translation>Dire dessous qu’un ordinateur l’a colorisée</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Petite marque dans le coin</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Cet ordinateur n’a pas d’imprimante.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroites</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larges</translation>
    </message>
    <message>
        <source>As fits the page</source>
        <translation>Selon la page</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>The photo is larger than the paper: its edges are cut off.</source>
        <translation>La photo dépasse le papier : ses bords sont coupés.</translation>
    </message>
    <message>
        <source>{width} × {height} cm on paper</source>
        <translation>{width} × {height} cm sur papier</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>The photo could not be printed.</source>
        <translation>La photo n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>Look whether the printer is ready.</source>
        <translation>Vérifiez que l’imprimante est prête.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Coloured by a computer, with Autochrome</source>
        <translation>Colorée par ordinateur, avec Autochrome</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>En route vers l’imprimante</translation>
    </message>
    <message>
        <source>{name} is being printed.</source>
        <translation>{name} est en cours d’impression.</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>reckoning the time left…</source>
        <translation>calcul du temps restant…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Placer à la fin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Colour again</source>
        <translation>Coloriser à nouveau</translation>
    </message>
    <message>
        <source>Colour even if it is in colour</source>
        <translation>Coloriser même si elle est en couleur</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Voir le résultat dans son dossier</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>Voir la photo dans son dossier</translation>
    </message>
    <message>
        <source>Use the adjustments of the open photo</source>
        <translation>Utiliser les réglages de la photo ouverte</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Utiliser un autre modèle</translation>
    </message>
    <message>
        <source>Back to those of the queue</source>
        <translation>Revenir à ceux de la file d’attente</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Copier les réglages</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Coller les réglages</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Coller seulement les réglages de couleur</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Tried again at the end</source>
        <translation>Nouvel essai à la fin</translation>
    </message>
    <message>
        <source>Waits to be made again</source>
        <translation>En attente, à refaire</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>Mise en couleur…</translation>
    </message>
    <message>
        <source>Without its last adjustments</source>
        <translation>Sans les derniers réglages</translation>
    </message>
    <message>
        <source>In part: the file is cut</source>
        <translation>En partie : fichier tronqué</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonnes</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>À refaire</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>Laissées en gris</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>reste %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln bonne</numerusform>
            <numerusform>%Ln bonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mostly a guess: its colours are expected to be off by {error} on average, in units of a* and b*</source>
        <translation>Surtout deviné : on s’attend à ce que ses couleurs s’écartent de {error} en moyenne, en unités de a* et b*</translation>
    </message>
    <message>
        <source>Has a model of its own: {model}</source>
        <translation>A son propre modèle : {model}</translation>
    </message>
    <message>
        <source>Has adjustments of its own</source>
        <translation>A ses propres réglages</translation>
    </message>
    <message>
        <source>To have them in its result, choose “Colour again” in its menu</source>
        <translation>Pour les avoir dans le résultat, choisissez « Coloriser à nouveau » dans son menu</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>{ended} of {total}</source>
        <translation>{ended} sur {total}</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>À côté de chaque photo</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %Ln others</source>
        <translation>
            <numerusform>{folder} et %Ln autre</numerusform>
            <numerusform>{folder} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop photos or a folder to fill the queue.</source>
        <translation>Déposez des photos ou un dossier pour remplir la file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in part</source>
        <translation>
            <numerusform>%Ln en partie</numerusform>
            <numerusform>%Ln en partie</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the photos at hand…</source>
        <translation>Fin des photos en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln to go</source>
        <translation>
            <numerusform>En pause, reste %Ln</numerusform>
            <numerusform>En pause, reste %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being written</source>
        <translation>
            <numerusform>%Ln fichier est encore en cours d’écriture</numerusform>
            <numerusform>%Ln fichiers sont encore en cours d’écriture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln to go</source>
        <translation>
            <numerusform>En attente, encore %Ln</numerusform>
            <numerusform>En attente, encore %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All in colour</source>
        <translation>Toutes en couleur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in colour</source>
        <translation>
            <numerusform>%Ln en couleur</numerusform>
            <numerusform>%Ln en couleur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>dont %Ln en partie</numerusform>
            <numerusform>dont %Ln en partie</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos whose files end too early are listed under “To look at”.</source>
        <translation>Les photos dont le fichier s’arrête trop tôt se trouvent sous « À regarder ».</translation>
    </message>
    <message>
        <source>Click a photo that failed to see why.</source>
        <translation>Cliquez sur une photo en échec pour voir pourquoi.</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>La file d’attente est terminée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>En cours ailleurs</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Voir les résultats</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos…</source>
        <translation>
            <numerusform>Coloriser %Ln photo…</numerusform>
            <numerusform>Coloriser %Ln photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Both finish the photos at hand first. Nothing is lost.</source>
        <translation>Les photos en cours sont d’abord terminées. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Continue goes on at once. Stop keeps what waits for another time.</source>
        <translation>Continuer reprend tout de suite. Arrêter garde le reste pour plus tard.</translation>
    </message>
    <message>
        <source>It goes on by itself. Continue looks at once.</source>
        <translation>Tout reprend de soi-même. Continuer regarde tout de suite.</translation>
    </message>
    <message>
        <source>What waits stays in the queue.</source>
        <translation>Ce qui attend reste dans la file d’attente.</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue. What you add here is taken, too.</source>
        <translation>Un autre Autochrome traite cette file d’attente. Ce que vous ajoutez ici est pris aussi.</translation>
    </message>
    <message>
        <source>Nothing with “{text}” in its name, folder or reason</source>
        <translation>Rien avec « {text} » dans le nom, le dossier ou la raison</translation>
    </message>
    <message>
        <source>No photo needs a look</source>
        <translation>Aucune photo n’est à regarder</translation>
    </message>
    <message>
        <source>No photo failed</source>
        <translation>Aucune photo n’a échoué</translation>
    </message>
    <message>
        <source>No photo is left to do</source>
        <translation>Il ne reste aucune photo à faire</translation>
    </message>
    <message>
        <source>No photo is in colour yet</source>
        <translation>Aucune photo n’est encore en couleur</translation>
    </message>
    <message>
        <source>No photo was skipped</source>
        <translation>Aucune photo n’a été ignorée</translation>
    </message>
    <message>
        <source>All results are looked at</source>
        <translation>Tous les résultats ont été vus</translation>
    </message>
    <message>
        <source>No result is marked good</source>
        <translation>Aucun résultat n’est marqué bon</translation>
    </message>
    <message>
        <source>No photo is to be made again</source>
        <translation>Aucune photo n’est à refaire</translation>
    </message>
    <message>
        <source>No photo is left grey</source>
        <translation>Aucune photo n’est laissée en gris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln par minute</numerusform>
            <numerusform>%Ln par minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation>
            <numerusform>%Ln par heure</numerusform>
            <numerusform>%Ln par heure</numerusform>
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
    <name>QueueFiles</name>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Choisir un dossier pour tous les résultats</translation>
    </message>
    <message>
        <source>There are no results</source>
        <translation>Il n’y a pas de résultats</translation>
    </message>
    <message>
        <source>No photo in the queue was coloured.</source>
        <translation>Aucune photo de la file d’attente n’a été colorisée.</translation>
    </message>
    <message>
        <source>Save a report of the queue</source>
        <translation>Enregistrer un rapport de la file d’attente</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour un tableur (*.csv)</translation>
    </message>
    <message>
        <source>Autochrome report</source>
        <translation>Rapport Autochrome</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} dans {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progression de la file d’attente</translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>Passer en revue…</translation>
    </message>
    <message>
        <source>Look through the results (Ctrl+L)</source>
        <translation>Passer les résultats en revue (Ctrl+L)</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>Plus sur la file d’attente</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Vider la file d’attente</translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>Masquer la file d’attente</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose one folder for all results</source>
        <translation>Choisir un dossier pour tous les résultats</translation>
    </message>
    <message>
        <source>Apply my adjustments to all</source>
        <translation>Appliquer mes réglages à toutes</translation>
    </message>
    <message>
        <source>Colour all photos with model and sliders as they are now, in place of what each has of its own</source>
        <translation>Coloriser toutes les photos avec le modèle et les curseurs actuels, à la place de ce que chacune a en propre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>Take out what is done</source>
        <translation>Retirer ce qui est terminé</translation>
    </message>
    <message>
        <source>Show the next that failed</source>
        <translation>Montrer la suivante qui a échoué</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Résultats dans</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No colour model is installed</source>
        <translation>Aucun modèle de couleur n’est installé</translation>
    </message>
    <message>
        <source>The photos of the queue wait until there is one.</source>
        <translation>Les photos de la file d’attente attendent qu’il y en ait un.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still wait</source>
        <translation>
            <numerusform>%Ln photo attend encore</numerusform>
            <numerusform>%Ln photos attendent encore</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is as you left it; nothing was lost.</source>
        <translation>La file d’attente est comme vous l’avez laissée ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Voir la file d’attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in the queue already</source>
        <translation>
            <numerusform>%Ln photo est déjà dans la file</numerusform>
            <numerusform>%Ln photos sont déjà dans la file</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays where it is, and is made once.</source>
        <translation>Elle reste où elle est, et n’est faite qu’une fois.</translation>
    </message>
    <message>
        <source>They stay where they are, and each is made once.</source>
        <translation>Elles restent où elles sont, et chacune n’est faite qu’une fois.</translation>
    </message>
    <message>
        <source>To have it again, choose “Colour again” in the photo’s menu.</source>
        <translation>Pour le retrouver, choisissez « Coloriser à nouveau » dans le menu de la photo.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Photos de la file d’attente</translation>
    </message>
    <message>
        <source>Hide the photos of all folders</source>
        <translation>Replier tous les dossiers</translation>
    </message>
    <message>
        <source>Show the photos of all folders</source>
        <translation>Déplier tous les dossiers</translation>
    </message>
</context>
<context>
    <name>ReachSlider</name>
    <message>
        <source>How much else gets this colour (Alt and the wheel over a place)</source>
        <translation>Ce qui d’autre prend cette couleur (Alt et la molette sur un endroit)</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>This spot</source>
        <translation>Ce point</translation>
    </message>
    <message>
        <source>This thing</source>
        <translation>Cet objet</translation>
    </message>
    <message>
        <source>Everything like it</source>
        <translation>Tout ce qui ressemble</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>Oublier ce qui a été ouvert récemment</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message numerus="yes">
        <source>%Ln more are open: choose one as a file</source>
        <translation>
            <numerusform>%Ln autre est ouverte : la choisir comme fichier</numerusform>
            <numerusform>%Ln autres sont ouvertes : en choisir une comme fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>Une autre photo…</translation>
    </message>
    <message>
        <source>Choose a photo in colour</source>
        <translation>Choisir une photo en couleur</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Photos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No colours were taken from {name}</source>
        <translation>Aucune couleur n’a été prise de {name}</translation>
    </message>
    <message>
        <source>It is black and white itself.</source>
        <translation>Elle est elle-même en noir et blanc.</translation>
    </message>
    <message>
        <source>Choose a photo in colour, or open it and see to its colours first.</source>
        <translation>Choisissez une photo en couleur, ou ouvrez-la et occupez-vous d’abord de ses couleurs.</translation>
    </message>
    <message>
        <source>The model in use cannot tell what is alike.</source>
        <translation>Le modèle utilisé ne sait pas dire ce qui se ressemble.</translation>
    </message>
    <message>
        <source>Choose the model Natural.</source>
        <translation>Choisissez le modèle Natural.</translation>
    </message>
    <message>
        <source>Nothing in it is like anything in this photo.</source>
        <translation>Rien n’y ressemble à quoi que ce soit dans cette photo.</translation>
    </message>
    <message>
        <source>Choose a photo that shows the same things in a similar light.</source>
        <translation>Choisissez une photo qui montre les mêmes choses sous une lumière semblable.</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>une autre photo</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>As in {name}</source>
        <translation>Comme dans {name}</translation>
    </message>
    <message>
        <source>From the colours without the reference to those with it</source>
        <translation>Des couleurs sans la référence à celles avec elle</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>Supprimer la référence</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Photos that were not learned from</source>
        <translation>Photos dont il n’a pas appris</translation>
    </message>
    <message>
        <source>Distance from the real colours</source>
        <translation>Distance aux vraies couleurs</translation>
    </message>
    <message>
        <source>The lower, the better.</source>
        <translation>Plus c’est bas, mieux c’est.</translation>
    </message>
    <message>
        <source>Colourfulness, of the real photos</source>
        <translation>Richesse, par rapport aux vraies photos</translation>
    </message>
    <message>
        <source>Best near 100 %.</source>
        <translation>Idéale vers 100 %.</translation>
    </message>
    <message>
        <source>Likeness to the real photos</source>
        <translation>Ressemblance aux vraies photos</translation>
    </message>
    <message>
        <source>The higher, the better.</source>
        <translation>Plus c’est haut, mieux c’est.</translation>
    </message>
    <message>
        <source>Photos left grey are ahead in likeness here, for no colour is never a wrong colour. It says little about how they look.</source>
        <translation>Les photos laissées en gris sont ici en tête pour la ressemblance, car sans couleur il n’y a jamais de fausse couleur. Cela dit peu de leur aspect.</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Utiliser le nouveau modèle</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Garder l’actuel</translation>
    </message>
    <message>
        <source>Use the new one all the same</source>
        <translation>Utiliser quand même le nouveau</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Garder {name}</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>left grey: {value}</source>
        <translation>en gris : {value}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Photos or figures</source>
        <translation>Photos ou chiffres</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>Images faites</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare others…</source>
        <translation>En comparer d’autres…</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Montrer les noms</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>Vraies couleurs</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>N’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>All models coloured the same photos at their usual settings. A model that comes nearer is a safer guess; what looks best you see in the photos.</source>
        <translation>Tous les modèles ont coloré les mêmes photos avec leurs réglages habituels. Un modèle plus proche devine plus sûrement ; ce qui est le plus beau, vous le voyez sur les photos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The photos by each model</source>
        <translation>Les photos par chaque modèle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>How near each model comes</source>
        <translation>À quel point chaque modèle s’approche</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Results looked at</source>
        <translation>Résultats vus</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Les plus douteuses d’abord</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>All results small (T)</source>
        <translation>Tous les résultats en petit (T)</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Retour à la file (Échap)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Good (G)</source>
        <translation>Bon (G)</translation>
    </message>
    <message>
        <source>The result can stay</source>
        <translation>Le résultat peut rester</translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>Refaire (A)</translation>
    </message>
    <message>
        <source>Make it once more, as the photo’s adjustments are then</source>
        <translation>Le refaire, avec les réglages que la photo aura alors</translation>
    </message>
    <message>
        <source>Leave grey (Y)</source>
        <translation>Laisser en gris (Y)</translation>
    </message>
    <message>
        <source>Do not use the result: its file is kept, and it is not made anew</source>
        <translation>Ne pas utiliser le résultat : son fichier reste, et il n’est pas refait</translation>
    </message>
    <message>
        <source>Take the last mark back (U)</source>
        <translation>Annuler la dernière marque (U)</translation>
    </message>
    <message>
        <source>Open the photo with its adjustments (Return)</source>
        <translation>Ouvrir la photo avec ses réglages (Entrée)</translation>
    </message>
    <message>
        <source>{looked_at} of {results} looked at</source>
        <translation>{looked_at} sur {results} vus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln bonne</numerusform>
            <numerusform>%Ln bonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln again</source>
        <translation>
            <numerusform>%Ln à refaire</numerusform>
            <numerusform>%Ln à refaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left grey</source>
        <translation>
            <numerusform>%Ln laissée en gris</numerusform>
            <numerusform>%Ln laissées en gris</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (S)</source>
        <translation>Original et photo en couleur, avec une ligne à déplacer (S)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (S)</source>
        <translation>Original et photo en couleur côte à côte (S)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The coloured photo alone; hold O to see the original</source>
        <translation>La photo en couleur seule ; maintenir O pour voir l’original</translation>
    </message>
    <message>
        <source>The result is not there</source>
        <translation>Le résultat n’est pas là</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>doubt {doubt}</source>
        <translation>doute {doubt}</translation>
    </message>
</context>
<context>
    <name>ReviewFrames</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There are no results yet</source>
        <translation>Il n’y a pas encore de résultats</translation>
    </message>
    <message>
        <source>Photos of the queue that are in colour can be looked through here.</source>
        <translation>Les photos de la file qui sont en couleur se passent en revue ici.</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>Look through the results</source>
        <translation>Passer les résultats en revue</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Photos that it has never seen</source>
        <translation>Photos qu’il n’a jamais vues</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far its colours are off</source>
        <translation>L’écart de ses couleurs</translation>
    </message>
    <message>
        <source>The lower, the better</source>
        <translation>Plus c’est bas, mieux c’est</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the coloured photo as</source>
        <translation>Enregistrer la photo colorée sous</translation>
    </message>
    <message>
        <source>The photo itself is never replaced</source>
        <translation>La photo elle-même n’est jamais remplacée</translation>
    </message>
    <message>
        <source>{name} stays as it is. The coloured photo can be saved beside it as {new}.</source>
        <translation>{name} reste telle quelle. La photo en couleur peut être enregistrée à côté, sous le nom {new}.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Un autre nom…</translation>
    </message>
    <message>
        <source>Save beside it</source>
        <translation>Enregistrer à côté</translation>
    </message>
    <message>
        <source>{name} is saved already</source>
        <translation>{name} est déjà enregistrée</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} existe déjà</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so. Keeping both saves {name}.</source>
        <translation>Rien n’est remplacé sans votre accord. Garder les deux enregistre {name}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Your colours are still here.</source>
        <translation>Rien ne peut être enregistré dans {folder}. Vos couleurs sont toujours là.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Window and computer</source>
        <translation>Fenêtre et ordinateur</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>Fichiers créés</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Take one of the first nine presets</source>
        <translation>Prendre l’un des neuf premiers préréglages</translation>
    </message>
    <message>
        <source>Reset one slider</source>
        <translation>Réinitialiser un curseur</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Move the frame of a crop</source>
        <translation>Déplacer le cadre du recadrage</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Draw its sides, larger or smaller</source>
        <translation>Tirer ses côtés, plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Ctrl+arrows, + −</source>
        <translation>Ctrl+flèches, + −</translation>
    </message>
    <message>
        <source>Lay it on its other side</source>
        <translation>Le coucher ou le dresser</translation>
    </message>
    <message>
        <source>See the original, while held</source>
        <translation>Voir l’original, tant qu’on appuie</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer sous le pointeur</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>Ajuster ou 100 %</translation>
    </message>
    <message>
        <source>Move photos in the queue</source>
        <translation>Déplacer des photos dans la file d’attente</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>To the top, to the end</source>
        <translation>En tête, à la fin</translation>
    </message>
    <message>
        <source>Alt+Home, End</source>
        <translation>Alt+Début, Fin</translation>
    </message>
    <message>
        <source>Take photos out of the queue</source>
        <translation>Retirer des photos de la file d’attente</translation>
    </message>
    <message>
        <source>Thinner, thicker brush</source>
        <translation>Pinceau plus fin, plus épais</translation>
    </message>
    <message>
        <source>Take a colour from the picture</source>
        <translation>Prendre une couleur dans l’image</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Reach further, less far</source>
        <translation>Étendre, réduire la portée</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+molette</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Espace et glisser</translation>
    </message>
    <message>
        <source>Go through the places</source>
        <translation>Parcourir les endroits</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>Déplacer l’endroit</translation>
    </message>
    <message>
        <source>Choose its colour</source>
        <translation>Choisir sa couleur</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Supprimer l’endroit</translation>
    </message>
    <message>
        <source>Set a place in the middle</source>
        <translation>En placer un au milieu</translation>
    </message>
    <message>
        <source>Put the tool down</source>
        <translation>Poser l’outil</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Correct colours</source>
        <translation>Corriger les couleurs</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Save the picture as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Save at another size</source>
        <translation>Enregistrer à une autre taille</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Nom et emplacement…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>La qualité baisse d’abord, puis la taille ; pour {formats}, la taille seule.</translation>
    </message>
    <message>
        <source>The photo is smaller: it stays as it is, {width} × {height} pixels.</source>
        <translation>La photo est plus petite : elle reste telle quelle, {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels.</source>
        <translation>Le résultat fait {width} × {height} pixels.</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels, or fewer.</source>
        <translation>Le résultat fait {width} × {height} pixels, ou moins.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshot {number}</source>
        <translation>Instantané {number}</translation>
    </message>
</context>
<context>
    <name>SnapshotsPresenter</name>
    <message>
        <source>“{name}” is as the photo is now</source>
        <translation>« {name} » est comme la photo maintenant</translation>
    </message>
    <message>
        <source>Nothing has changed since it was taken.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
    <message numerus="yes">
        <source>This photo has %Ln snapshots</source>
        <translation>
            <numerusform>Cette photo a %Ln instantané</numerusform>
            <numerusform>Cette photo a %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>It can have no more. Remove one that you do not need.</source>
        <translation>Elle ne peut pas en avoir plus. Supprimez-en un dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Click one to go back to it</source>
        <translation>Cliquer sur un instantané pour y revenir</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>{name}: by {model}, {time}</source>
        <translation>{name} : par {model}, {time}</translation>
    </message>
    <message>
        <source>The model {model} is not here any more</source>
        <translation>Le modèle {model} n’est plus là</translation>
    </message>
    <message>
        <source>“{name}” was taken with it, and is shown by {usual} instead.</source>
        <translation>« {name} » a été pris avec lui et est montré par {usual} à sa place.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>Renommer l’instantané</translation>
    </message>
    <message>
        <source>It keeps the adjustments of a moment, whatever it is called.</source>
        <translation>Il garde les réglages d’un moment, quel que soit son nom.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Snapshot removed</source>
        <translation>Instantané supprimé</translation>
    </message>
    <message>
        <source>“{name}” is gone. The photo looks as before.</source>
        <translation>« {name} » n’est plus là. La photo est comme avant.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
</context>
<context>
    <name>SplitSlider</name>
    <message>
        <source>Line between original and colour</source>
        <translation>Ligne entre l’original et la couleur</translation>
    </message>
    <message>
        <source>Percent of the width left of the line</source>
        <translation>Pour cent de la largeur à gauche de la ligne</translation>
    </message>
    <message>
        <source>The photo is in colour</source>
        <translation>La photo est en couleur</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>Photo: the original</source>
        <translation>Photo : l’original</translation>
    </message>
    <message>
        <source>Photo: two pictures of it beside each other</source>
        <translation>Photo : deux images côte à côte</translation>
    </message>
    <message>
        <source>Photo: the original, its colour is not there yet</source>
        <translation>Photo : l’original, sa couleur n’est pas encore là</translation>
    </message>
    <message>
        <source>Photo: in colour</source>
        <translation>Photo : en couleur</translation>
    </message>
    <message>
        <source>Photo: the original to the left, in colour to the right</source>
        <translation>Photo : l’original à gauche, en couleur à droite</translation>
    </message>
    <message>
        <source>Photo: the original left of a line, in colour right of it</source>
        <translation>Photo : l’original à gauche d’une ligne, en couleur à sa droite</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Ouvertes récemment</translation>
    </message>
    <message>
        <source>No photo at hand? Try one of these</source>
        <translation>Pas de photo sous la main ? Essayez l’une de celles-ci</translation>
    </message>
    <message>
        <source>Bring old photographs into colour</source>
        <translation>Redonnez leurs couleurs aux vieilles photos</translation>
    </message>
    <message>
        <source>Drop a photo, several, or a whole folder anywhere in this window.</source>
        <translation>Déposez une photo, plusieurs ou tout un dossier n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>or paste a picture with Ctrl+V</source>
        <translation>ou collez une image avec Ctrl+V</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>Tout se passe sur cet ordinateur. Aucune photo ne le quitte.</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Ouvrir des photos…</translation>
    </message>
    <message>
        <source>Choose one or more photos (Ctrl+O)</source>
        <translation>Choisir une ou plusieurs photos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder of photos (Ctrl+Shift+O)</source>
        <translation>Choisir un dossier de photos (Ctrl+Maj+O)</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>{model}, with my adjustments</source>
        <translation>{model}, avec mes réglages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own. Yours take their place this time; turns and colours set by hand stay.</source>
        <translation>
            <numerusform>%Ln photo a les siens. Les vôtres prennent leur place cette fois ; les rotations et les couleurs mises à la main restent.</numerusform>
            <numerusform>%Ln photos ont les leurs. Les vôtres prennent leur place cette fois ; les rotations et les couleurs mises à la main restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own, and are coloured with them.</source>
        <translation>
            <numerusform>%Ln photo a les siens, et est colorisée avec eux.</numerusform>
            <numerusform>%Ln photos ont les leurs, et sont colorisées avec eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos</source>
        <translation>
            <numerusform>Coloriser %Ln photo</numerusform>
            <numerusform>Coloriser %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>known after the first photos</source>
        <translation>connu après les premières photos</translation>
    </message>
    <message>
        <source>trying a few of them…</source>
        <translation>essai sur quelques-unes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results would have the name of a file that is there</source>
        <translation>
            <numerusform>%Ln résultat aurait le nom d’un fichier qui est là</numerusform>
            <numerusform>%Ln résultats auraient le nom d’un fichier qui est là</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>About {needed}, but only {free} are free. Make room or choose another folder: what does not fit waits until there is room.</source>
        <translation>Environ {needed}, mais seuls {free} sont libres. Faites de la place ou choisissez un autre dossier : ce qui n’y tient pas attend qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>Less than 1 MB; {free} are free</source>
        <translation>Moins de 1 Mo ; {free} sont libres</translation>
    </message>
    <message>
        <source>About {needed}; {free} are free</source>
        <translation>Environ {needed} ; {free} sont libres</translation>
    </message>
    <message>
        <source>{words} (still counting)</source>
        <translation>{words} (comptage en cours)</translation>
    </message>
    <message>
        <source>Keep both: new results get a number</source>
        <translation>Garder les deux : les nouveaux résultats reçoivent un numéro</translation>
    </message>
    <message>
        <source>Leave photos alone that have their result</source>
        <translation>Laisser de côté les photos qui ont leur résultat</translation>
    </message>
    <message>
        <source>Make results anew, in place of those of the same photo</source>
        <translation>Refaire les résultats, à la place de ceux de la même photo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Place disque</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <source>The first is</source>
        <translation>Le premier s’appelle</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Moins d’options</translation>
    </message>
    <message>
        <source>Folder, names and format…</source>
        <translation>Dossier, noms et format…</translation>
    </message>
</context>
<context>
    <name>StartupNotes</name>
    <message>
        <source>Some of what Autochrome remembers was damaged</source>
        <translation>Une partie de ce qu’Autochrome retient était endommagée</translation>
    </message>
    <message>
        <source>It could not be read and was set aside in {folder}: {names}.</source>
        <translation>Elle n’a pas pu être lue et a été mise de côté dans {folder} : {names}.</translation>
    </message>
    <message>
        <source>What was in it is as at the first start. All else is as you left it.</source>
        <translation>Ce qu’elle contenait est comme au premier démarrage. Tout le reste est comme vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Autochrome did not end well the last time</source>
        <translation>Autochrome ne s’est pas bien terminé la dernière fois</translation>
    </message>
    <message>
        <source>The mark of an open window was left behind, and this window has replaced it.</source>
        <translation>La marque d’une fenêtre ouverte était restée, et cette fenêtre l’a remplacée.</translation>
    </message>
    <message>
        <source>Another window of Autochrome does not answer</source>
        <translation>Une autre fenêtre d’Autochrome ne répond pas</translation>
    </message>
    <message>
        <source>It may hang, be open on another computer, or be out of reach.</source>
        <translation>Elle est peut-être bloquée, ouverte sur un autre ordinateur ou hors d’atteinte.</translation>
    </message>
    <message>
        <source>Close it if you can: each of the two knows nothing of what the other changes.</source>
        <translation>Fermez-la si vous le pouvez : aucune des deux ne sait ce que l’autre change.</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Drag the result out, or click to print or send it</source>
        <translation>Faites glisser le résultat, ou cliquez pour l’imprimer ou l’envoyer</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Your mail program has it</source>
        <translation>Votre messagerie l’a reçue</translation>
    </message>
    <message>
        <source>{name} is attached to a new mail.</source>
        <translation>{name} est jointe à un nouveau courriel.</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>Aucune messagerie n’a répondu</translation>
    </message>
    <message>
        <source>{name} could not be attached to a mail.</source>
        <translation>{name} n’a pas pu être jointe à un courriel.</translation>
    </message>
    <message>
        <source>Drag the result into your mail, or copy it and paste it there.</source>
        <translation>Faites glisser le résultat dans votre courriel, ou copiez-le puis collez-le.</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message numerus="yes">
        <source>%Ln photos still to be coloured would be taken out. No file is touched.</source>
        <translation>
            <numerusform>%Ln photo à coloriser serait retirée. Aucun fichier n’est touché.</numerusform>
            <numerusform>%Ln photos à coloriser seraient retirées. Aucun fichier n’est touché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the queue?</source>
        <translation>Vider la file d’attente ?</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Vider la file d’attente</translation>
    </message>
    <message>
        <source>Take out what is done?</source>
        <translation>Retirer ce qui est terminé ?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln photos out?</source>
        <translation>
            <numerusform>Retirer %Ln photo ?</numerusform>
            <numerusform>Retirer %Ln photos ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>What was thought of %Ln results would be forgotten; a report saved before keeps it.</source>
        <translation>
            <numerusform>L’avis sur %Ln résultat serait oublié ; un rapport enregistré avant le conserve.</numerusform>
            <numerusform>Les avis sur %Ln résultats seraient oubliés ; un rapport enregistré avant les conserve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ThumbnailWall</name>
    <message>
        <source>Some of the photos</source>
        <translation>Quelques-unes des photos</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>The training could not be started.</source>
        <translation>L’entraînement n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Check that what it takes is still installed.</source>
        <translation>Vérifiez que tout ce qu’il faut est encore installé.</translation>
    </message>
    <message>
        <source>The training was ended from outside.</source>
        <translation>L’entraînement a été arrêté de l’extérieur.</translation>
    </message>
    <message>
        <source>Perhaps the memory ran short: close other programs and try again.</source>
        <translation>La mémoire a peut-être manqué : fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The training met a fault of its own.</source>
        <translation>L’entraînement a rencontré une erreur.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Merci de la signaler, avec les détails.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln black and white</source>
        <translation>
            <numerusform>%Ln en noir et blanc</numerusform>
            <numerusform>%Ln en noir et blanc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in one tone, like sepia</source>
        <translation>
            <numerusform>%Ln d’un seul ton, comme sépia</numerusform>
            <numerusform>%Ln d’un seul ton, comme sépia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln endommagée</numerusform>
            <numerusform>%Ln endommagées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too small</source>
        <translation>
            <numerusform>%Ln trop petite</numerusform>
            <numerusform>%Ln trop petites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there twice</source>
        <translation>
            <numerusform>%Ln en double</numerusform>
            <numerusform>%Ln en double</numerusform>
        </translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>en noir et blanc</translation>
    </message>
    <message>
        <source>in one tone, like sepia</source>
        <translation>d’un seul ton, comme sépia</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petite</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready at about {time}.</source>
        <translation>Prêt vers {time}.</translation>
    </message>
    <message>
        <source>Ready tomorrow at about {time}.</source>
        <translation>Prêt demain vers {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Ready in %Ln days, at about {time}.</source>
        <translation>
            <numerusform>Prêt dans %Ln jour, vers {time}.</numerusform>
            <numerusform>Prêt dans %Ln jours, vers {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Examen de vos photos</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Learning from your photos</source>
        <translation>Apprentissage avec vos photos</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping, and keeping the best</source>
        <translation>Arrêt, le meilleur est gardé</translation>
    </message>
    <message>
        <source>Finishing the new model</source>
        <translation>Finition du nouveau modèle</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>L’entraînement est terminé</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>L’entraînement n’a pas pu continuer</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{done} photos sur {total}</translation>
    </message>
    <message>
        <source>It takes up where it left off. This takes a moment.</source>
        <translation>Il reprend là où il s’était arrêté. Cela prend un moment.</translation>
    </message>
    <message>
        <source>It measures how fast this computer is. This takes a minute or two.</source>
        <translation>Il mesure la vitesse de cet ordinateur. Cela prend une ou deux minutes.</translation>
    </message>
    <message>
        <source>It is made into a file and tested on photos that it has never seen. This takes a minute or two.</source>
        <translation>Il est mis dans un fichier et testé sur des photos qu’il n’a jamais vues. Cela prend une ou deux minutes.</translation>
    </message>
    <message>
        <source>Nothing is lost, even if you close Autochrome now.</source>
        <translation>Rien n’est perdu, même si vous fermez Autochrome maintenant.</translation>
    </message>
    <message>
        <source>It looks at {n} pictures a second, cut from {photos} photos.</source>
        <translation>Il regarde {n} images par seconde, découpées dans {photos} photos.</translation>
    </message>
    <message>
        <source>New model ready</source>
        <translation>Nouveau modèle prêt</translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>Entraînement arrêté</translation>
    </message>
    <message>
        <source>Training interrupted</source>
        <translation>Entraînement interrompu</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>Entraînement en pause</translation>
    </message>
    <message>
        <source>Training · {left}</source>
        <translation>Entraînement · {left}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>Le nouveau modèle est meilleur</translation>
    </message>
    <message>
        <source>The new model is no better</source>
        <translation>Le nouveau modèle n’est pas meilleur</translation>
    </message>
    <message>
        <source>The new model is about the same</source>
        <translation>Le nouveau modèle est à peu près pareil</translation>
    </message>
    <message>
        <source>The new model is not better</source>
        <translation>Le nouveau modèle est moins bon</translation>
    </message>
    <message>
        <source>More photos may help.</source>
        <translation>Plus de photos peuvent aider.</translation>
    </message>
    <message>
        <source>More photos, or more time, may help.</source>
        <translation>Plus de photos, ou plus de temps, peuvent aider.</translation>
    </message>
    <message>
        <source>Nothing that it learned did better on the photos that were kept aside, so it colours as before.</source>
        <translation>Rien de ce qu’il a appris n’a fait mieux sur les photos gardées à part : il colorise donc comme avant.</translation>
    </message>
    <message>
        <source>a little closer</source>
        <translation>un peu plus proches</translation>
    </message>
    <message>
        <source>{n} % closer</source>
        <translation>{n} % plus proches</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are {closer} to the real ones than those of {before}.</source>
        <translation>Sur {photos} de vos photos qu’il n’avait jamais vues, ses couleurs sont {closer} des vraies que celles de {before}.</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are about as close to the real ones as those of {before}: the difference is too small to be seen.</source>
        <translation>Sur {photos} de vos photos qu’il n’avait jamais vues, ses couleurs sont à peu près aussi proches des vraies que celles de {before} : la différence est trop petite pour être vue.</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are no closer to the real ones than those of {before}.</source>
        <translation>Sur {photos} de vos photos qu’il n’avait jamais vues, ses couleurs ne sont pas plus proches des vraies que celles de {before}.</translation>
    </message>
    <message>
        <source>It ended early, because it learned nothing more.</source>
        <translation>Il a fini plus tôt, car il n’apprenait plus rien.</translation>
    </message>
    <message>
        <source>You stopped it early; this is the best that it had.</source>
        <translation>Vous l’avez arrêté plus tôt ; voici le meilleur qu’il avait.</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too pale.</source>
        <translation>Ses couleurs sont un peu plus proches des vraies que celles de {before}, mais elles sont devenues trop pâles.</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too strong.</source>
        <translation>Ses couleurs sont un peu plus proches des vraies que celles de {before}, mais elles sont devenues trop fortes.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un instant</translation>
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
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Voir l’entraînement</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
</context>
<context>
    <name>TrainingNotices</name>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{name} is trained and waits for you</source>
        <translation>{name} est entraîné et vous attend</translation>
    </message>
    <message>
        <source>See whether it is better than the model that you use.</source>
        <translation>Voyez s’il est meilleur que le modèle utilisé.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>The training of {name} could not go on</source>
        <translation>L’entraînement de {name} n’a pas pu continuer</translation>
    </message>
    <message>
        <source>What it has learned so far is kept, unless you forget it.</source>
        <translation>Ce qu’il a appris est conservé, sauf si vous l’oubliez.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted</source>
        <translation>L’entraînement de {name} a été interrompu</translation>
    </message>
    <message>
        <source>It can go on from where it was.</source>
        <translation>Il peut reprendre là où il en était.</translation>
    </message>
    <message>
        <source>It had not learned anything yet.</source>
        <translation>Il n’avait encore rien appris.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>The training of {name} is done</source>
        <translation>L’entraînement de {name} est terminé</translation>
    </message>
    <message>
        <source>{verdict}.</source>
        <translation>{verdict}.</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>L’entraînement n’a pas pu continuer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this photo (Ctrl+W)</source>
        <translation>Fermer cette photo (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>TryingAgain</name>
    <message>
        <source>This photo could not be coloured</source>
        <translation>Cette photo n’a pas pu être colorisée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn or mirror the photo</source>
        <translation>Tourner la photo ou la mettre en miroir</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>Click to type a number from {low} to {high}</source>
        <translation>Cliquez pour saisir un nombre de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Notation</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>Valeur exacte</translation>
    </message>
    <message>
        <source>Type or paste #rrggbb, three numbers of RGB, or of Lab</source>
        <translation>Taper ou coller #rrggbb, trois nombres de RGB, ou de Lab</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>Ce n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Nearest colour at this lightness</source>
        <translation>Couleur la plus proche à cette clarté</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Maintenir pour voir l’original (Espace)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (Ctrl+1)</source>
        <translation>Original et photo en couleur avec une ligne à déplacer (Ctrl+1)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (Ctrl+2)</source>
        <translation>Original et photo en couleur côte à côte (Ctrl+2)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The photo as it was (Ctrl+3)</source>
        <translation>La photo telle qu’elle était (Ctrl+3)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>The coloured photo alone (Ctrl+4)</source>
        <translation>La photo en couleur seule (Ctrl+4)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajuster à la fenêtre (0)</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen (1)</source>
        <translation>Un pixel de la photo sur un pixel de l’écran (1)</translation>
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
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>La file attend</translation>
    </message>
    <message>
        <source>Some photos wait</source>
        <translation>Des photos attendent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other places keep photos waiting, too.</source>
        <translation>
            <numerusform>%Ln autre emplacement fait aussi attendre des photos.</numerusform>
            <numerusform>%Ln autres emplacements font aussi attendre des photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPresenter</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Choisir un dossier à surveiller</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes it.</source>
        <translation>Un autre Autochrome travaille sur cette file et s’en charge.</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes them.</source>
        <translation>Un autre Autochrome travaille sur cette file et s’en charge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in {folder}</source>
        <translation>
            <numerusform>%Ln nouveau scan dans {folder}</numerusform>
            <numerusform>%Ln nouveaux scans dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in watched folders</source>
        <translation>
            <numerusform>%Ln nouveau scan dans les dossiers surveillés</numerusform>
            <numerusform>%Ln nouveaux scans dans les dossiers surveillés</numerusform>
        </translation>
    </message>
    <message>
        <source>A watched folder is away</source>
        <translation>Un dossier surveillé est absent</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Not there now</source>
        <translation>Absent pour l’instant</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>{folder}
Watched since {since}. Results go to {results}.</source>
        <translation>{folder}
Surveillé depuis le {since}. Les résultats vont dans {results}.</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>depuis le {since}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WatchSheet</name>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>What comes into it is coloured by itself, once all of it is written: now and whenever Autochrome is open.</source>
        <translation>Ce qui y arrive est colorisé tout seul, une fois entièrement écrit : maintenant et chaque fois qu’Autochrome est ouvert.</translation>
    </message>
    <message>
        <source>Anna 1921.jpg</source>
        <translation>Anna 1921.jpg</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>Choisir le dossier des résultats</translation>
    </message>
    <message>
        <source>Colour the photos that are there already, too</source>
        <translation>Coloriser aussi les photos qui s’y trouvent déjà</translation>
    </message>
    <message>
        <source>Watch the folders in it, too</source>
        <translation>Surveiller aussi les dossiers qu’il contient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Résultats dans</translation>
    </message>
    <message>
        <source>Called like</source>
        <translation>Noms comme</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Choisir un dossier pour tous les résultats</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>When done: {what}</source>
        <translation>À la fin : {what}</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Laisser allumé</translation>
    </message>
    <message>
        <source>The system did not let it sleep: {why}</source>
        <translation>Le système n’a pas permis la mise en veille : {why}</translation>
    </message>
    <message>
        <source>The system did not shut it down: {why}</source>
        <translation>Le système ne l’a pas éteint : {why}</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>L’ordinateur reste allumé</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>L’ordinateur se met en veille</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>L’ordinateur s’éteint</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. %Ln seconds are left to stay on.</source>
        <translation>
            <numerusform>La file est terminée. Il reste %Ln seconde pour le laisser allumé.</numerusform>
            <numerusform>La file est terminée. Il reste %Ln secondes pour le laisser allumé.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>mettre en veille</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>éteindre</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Compare, and more</source>
        <translation>Comparer, et plus</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Use this colour in {name}</source>
        <translation>Utiliser cette couleur dans {name}</translation>
    </message>
    <message>
        <source>Leave {name} as it is here</source>
        <translation>Laisser {name} tel quel ici</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisée</translation>
    </message>
</context>
</TS>
