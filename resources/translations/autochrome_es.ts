<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Works inside</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>About Autochrome</source>
        <translation>Acerca de Autochrome</translation>
    </message>
    <message>
        <source>Words of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Versión {n}</translation>
    </message>
    <message>
        <source>{name} licence</source>
        <translation>Licencia {name}</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>Tipos de letra e iconos</translation>
    </message>
    <message>
        <source>{name} is under the licence {licence}; its words did not come along.</source>
        <translation>{name} tiene la licencia {licence}; su texto no se incluye.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln photos, {rights}</source>
        <translation>
            <numerusform>{name}: %Ln foto, {rights}</numerusform>
            <numerusform>{name}: %Ln fotos, {rights}</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Learned from:</source>
        <translation>Aprendió de:</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Gives black-and-white photographs believable colour, on an ordinary computer.</source>
        <translation>Da a las fotos en blanco y negro colores creíbles, en un ordenador corriente.</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Set as default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>Previous default</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose a model first</source>
        <translation>Elija primero un modelo</translation>
    </message>
    <message>
        <source>It came with Autochrome and stays as it is</source>
        <translation>Viene con Autochrome y se queda como está</translation>
    </message>
    <message>
        <source>It is the default already</source>
        <translation>Ya es el predeterminado</translation>
    </message>
    <message>
        <source>It cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>No other model was the default before</source>
        <translation>Ningún otro modelo fue antes el predeterminado</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>Colorear las fotos nuevas con {name}</translation>
    </message>
    <message>
        <source>Make {name} the default again</source>
        <translation>Volver a hacer de {name} el predeterminado</translation>
    </message>
    <message>
        <source>Rename… (F2)</source>
        <translation>Cambiar nombre… (F2)</translation>
    </message>
    <message>
        <source>Export to a file… (Ctrl+E)</source>
        <translation>Exportar a un archivo… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove… (Del)</source>
        <translation>Quitar… (Supr)</translation>
    </message>
</context>
<context>
    <name>ActionFinder</name>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Tema como el sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Preajuste: {name}</translation>
    </message>
    <message>
        <source>Colour with {name}</source>
        <translation>Colorear con {name}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Settings: window and computer</source>
        <translation>Preferencias: ventana y ordenador</translation>
    </message>
    <message>
        <source>language, theme, threads, speed, folder, where edits are kept</source>
        <translation>idioma, tema, núcleos, velocidad, carpeta, dónde se guardan los ajustes</translation>
    </message>
    <message>
        <source>Settings: files that are made</source>
        <translation>Preferencias: archivos que se crean</translation>
    </message>
    <message>
        <source>format, quality, names, folder, metadata, AI note, corner mark</source>
        <translation>formato, calidad, nombres, carpeta, metadatos, nota de IA, marca en la esquina</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About the model {name}</source>
        <translation>Sobre el modelo {name}</translation>
    </message>
    <message>
        <source>Open the folder {name}</source>
        <translation>Abrir la carpeta {name}</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>Olvidar lo abierto hace poco</translation>
    </message>
    <message>
        <source>private, clear, history, recent, photos, folders</source>
        <translation>privado, borrar, historial, recientes, fotos, carpetas</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Putting a wrong colour right</source>
        <translation>Corregir un color equivocado</translation>
    </message>
    <message>
        <source>Colouring a folder</source>
        <translation>Colorear una carpeta</translation>
    </message>
    <message>
        <source>Results: what they are and where</source>
        <translation>Resultados: qué son y dónde están</translation>
    </message>
    <message>
        <source>What else the window can do</source>
        <translation>Qué más sabe hacer la ventana</translation>
    </message>
    <message>
        <source>Training a model of your own</source>
        <translation>Entrenar un modelo propio</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>Modelos de otros programas</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo sale mal</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>load, file, picture, image</source>
        <translation>cargar, archivo, imagen</translation>
    </message>
    <message>
        <source>directory, album, many photos, batch</source>
        <translation>directorio, álbum, muchas fotos, lote</translation>
    </message>
    <message>
        <source>insert, clipboard</source>
        <translation>insertar, portapapeles</translation>
    </message>
    <message>
        <source>keep, store, write, export</source>
        <translation>conservar, grabar, escribir, exportar</translation>
    </message>
    <message>
        <source>export, format, JPEG, PNG, TIFF, quality, size</source>
        <translation>exportar, formato, JPEG, PNG, TIFF, calidad, tamaño</translation>
    </message>
    <message>
        <source>export, everything</source>
        <translation>exportar, todo</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>export, smaller, resize, megabytes, e-mail, share</source>
        <translation>exportar, más pequeño, reducir, megabytes, correo, compartir</translation>
    </message>
    <message>
        <source>collage, comparison, film, GIF, share</source>
        <translation>collage, comparación, película, GIF, compartir</translation>
    </message>
    <message>
        <source>printer, paper, PDF</source>
        <translation>impresora, papel, PDF</translation>
    </message>
    <message>
        <source>email, e-mail, mail, share, attach</source>
        <translation>correo, mail, enviar, compartir, adjuntar</translation>
    </message>
    <message>
        <source>cut, trim, straighten, crooked, level, horizon, angle, border, white edge, aspect ratio</source>
        <translation>cortar, enderezar, torcida, nivelar, horizonte, ángulo, borde blanco, proporción</translation>
    </message>
    <message>
        <source>settings, sliders, apply</source>
        <translation>ajustes, controles, aplicar</translation>
    </message>
    <message>
        <source>cut, straighten, apply</source>
        <translation>cortar, enderezar, aplicar</translation>
    </message>
    <message>
        <source>version, remember, keep, state</source>
        <translation>versión, recordar, conservar, estado</translation>
    </message>
    <message>
        <source>versions, states, compare</source>
        <translation>versiones, estados, comparar</translation>
    </message>
    <message>
        <source>compare, snapshot, saved result, A and B</source>
        <translation>comparar, instantánea, resultado guardado, A y B</translation>
    </message>
    <message>
        <source>compare, exchange</source>
        <translation>comparar, cambiar</translation>
    </message>
    <message>
        <source>compare, slider</source>
        <translation>comparar, deslizador</translation>
    </message>
    <message>
        <source>forward, leaf</source>
        <translation>adelante, pasar</translation>
    </message>
    <message>
        <source>back, leaf</source>
        <translation>atrás, pasar</translation>
    </message>
    <message>
        <source>remove, delete, take away</source>
        <translation>quitar, eliminar, borrar</translation>
    </message>
    <message>
        <source>remove, take away, only this one</source>
        <translation>quitar, retirar, solo esta</translation>
    </message>
    <message>
        <source>back, take back</source>
        <translation>atrás, volver</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez, repetir</translation>
    </message>
    <message>
        <source>start over, defaults, original settings</source>
        <translation>empezar de nuevo, predeterminado, restablecer</translation>
    </message>
    <message>
        <source>brush, paint, hint, wrong colour, skin, clothes</source>
        <translation>pincel, pintar, indicación, color equivocado, piel, ropa</translation>
    </message>
    <message>
        <source>marks, points, dots</source>
        <translation>marcas, puntos</translation>
    </message>
    <message>
        <source>reference, match colours, like another</source>
        <translation>referencia, igualar colores, como otra</translation>
    </message>
    <message>
        <source>compare, variants, networks</source>
        <translation>comparar, variantes, redes</translation>
    </message>
    <message>
        <source>alternatives, variants, suggestions, next</source>
        <translation>alternativas, variantes, sugerencias, siguiente</translation>
    </message>
    <message>
        <source>uncertain, doubt, sure, confidence</source>
        <translation>inseguro, duda, seguro, confianza</translation>
    </message>
    <message>
        <source>rotate, upright, sideways, upside down</source>
        <translation>girar, rotar, derecho, de lado, boca abajo</translation>
    </message>
    <message>
        <source>flip, reverse</source>
        <translation>voltear, invertir</translation>
    </message>
    <message>
        <source>settings, sliders</source>
        <translation>ajustes, controles</translation>
    </message>
    <message>
        <source>compare, before and after, line</source>
        <translation>comparar, antes y después, línea</translation>
    </message>
    <message>
        <source>compare, before and after</source>
        <translation>comparar, antes y después</translation>
    </message>
    <message>
        <source>before, black and white, grey</source>
        <translation>antes, blanco y negro, gris</translation>
    </message>
    <message>
        <source>after, result</source>
        <translation>después, resultado</translation>
    </message>
    <message>
        <source>larger, magnify</source>
        <translation>más grande, lupa</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>más pequeño</translation>
    </message>
    <message>
        <source>whole photo, zoom</source>
        <translation>foto entera, zoom</translation>
    </message>
    <message>
        <source>actual size, full size, zoom</source>
        <translation>tamaño real, tamaño completo, zoom</translation>
    </message>
    <message>
        <source>tones, curve, exposure, levels, RGB, shadows, highlights</source>
        <translation>tonos, curva, exposición, niveles, RGB, sombras, luces</translation>
    </message>
    <message>
        <source>list, batch, many photos</source>
        <translation>lista, lote, muchas fotos</translation>
    </message>
    <message>
        <source>run, batch, pause, colour all</source>
        <translation>ejecutar, lote, pausa, colorear todo</translation>
    </message>
    <message>
        <source>check, rate, accept, reject</source>
        <translation>revisar, valorar, aceptar, rechazar</translation>
    </message>
    <message>
        <source>networks, install, import, AI</source>
        <translation>redes, instalar, importar, IA</translation>
    </message>
    <message>
        <source>test, measure, blind</source>
        <translation>probar, medir, a ciegas</translation>
    </message>
    <message>
        <source>preferences, options, language</source>
        <translation>opciones, idioma, configuración</translation>
    </message>
    <message>
        <source>learn, own model, teach</source>
        <translation>aprender, modelo propio, enseñar</translation>
    </message>
    <message>
        <source>appearance, night, day</source>
        <translation>aspecto, noche, día</translation>
    </message>
    <message>
        <source>large, present</source>
        <translation>grande, presentar</translation>
    </message>
    <message>
        <source>manual, guide, how, first steps</source>
        <translation>manual, guía, cómo, primeros pasos</translation>
    </message>
    <message>
        <source>hotkeys, keyboard</source>
        <translation>teclas, teclado</translation>
    </message>
    <message>
        <source>error, report, problem</source>
        <translation>error, informe, problema</translation>
    </message>
    <message>
        <source>version, licence, authors</source>
        <translation>versión, licencia, autores</translation>
    </message>
    <message>
        <source>exit, close, end</source>
        <translation>cerrar, fin, terminar</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Abra primero una foto</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>No hay modelo con que colorear</translation>
    </message>
    <message>
        <source>The photo is in colour already</source>
        <translation>La foto ya está en color</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>Se está guardando</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>No se deshizo nada</translation>
    </message>
    <message>
        <source>No place was corrected</source>
        <translation>No se corrigió ningún lugar</translation>
    </message>
    <message>
        <source>There is only one model</source>
        <translation>Solo hay un modelo</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>La cola está vacía</translation>
    </message>
    <message>
        <source>Nothing is coloured yet</source>
        <translation>Todavía no hay nada coloreado</translation>
    </message>
    <message>
        <source>No adjustments were copied</source>
        <translation>No se copiaron ajustes</translation>
    </message>
    <message>
        <source>No other photo is there</source>
        <translation>No hay otra foto</translation>
    </message>
    <message>
        <source>This model knows one answer alone</source>
        <translation>Este modelo solo conoce una respuesta</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>AdjustPanel</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>See this photo by every model (Ctrl+T)</source>
        <translation>Ver esta foto con cada modelo (Ctrl+T)</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>Colores como en otra foto…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Reset all (Ctrl+R)</source>
        <translation>Restablecer todo (Ctrl+R)</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Recortar y enderezar</translation>
    </message>
    <message>
        <source>Crop and straighten (C)</source>
        <translation>Recortar y enderezar (C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so there is no bolder one</source>
        <translation>{name} da un solo color para cada lugar, así que no hay otro más atrevido</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The coloured photo is being saved</source>
        <translation>La foto en color se está guardando</translation>
    </message>
    <message>
        <source>Copy the coloured photo to the clipboard (Ctrl+C)</source>
        <translation>Copiar la foto en color (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save the coloured photo (Ctrl+S)</source>
        <translation>Guardar la foto en color (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save it where the other program waits for it (Ctrl+S)</source>
        <translation>Guardarla donde la espera el otro programa (Ctrl+S)</translation>
    </message>
    <message>
        <source>Choose name, place and format (Ctrl+Shift+S)</source>
        <translation>Elegir nombre, lugar y formato (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>Probar todos los modelos</translation>
    </message>
    <message>
        <source>Vividness</source>
        <translation>Viveza</translation>
    </message>
    <message>
        <source>How boldly colours are chosen: cautious to the left, daring to the right</source>
        <translation>Con qué audacia se eligen los colores: prudente a la izquierda, atrevido a la derecha</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>From the grey photo to full colour</source>
        <translation>De la foto gris al color pleno</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Paler or richer colours</source>
        <translation>Colores más pálidos o más ricos</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Colder or warmer</source>
        <translation>Más frío o más cálido</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>Matiz</translation>
    </message>
    <message>
        <source>Greener or more magenta</source>
        <translation>Más verde o más magenta</translation>
    </message>
</context>
<context>
    <name>AgainNote</name>
    <message>
        <source>Colour it now…</source>
        <translation>Colorearla ahora…</translation>
    </message>
    <message>
        <source>Colour them now…</source>
        <translation>Colorearlas ahora…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are to be made again</source>
        <translation>
            <numerusform>%Ln foto por rehacer</numerusform>
            <numerusform>%Ln fotos por rehacer</numerusform>
        </translation>
    </message>
    <message>
        <source>It waits in the queue, and gets its adjustments as they are then.</source>
        <translation>Espera en la cola y se hará con los ajustes que tenga entonces.</translation>
    </message>
    <message>
        <source>They wait in the queue, and get their adjustments as they are then.</source>
        <translation>Esperan en la cola y se harán con los ajustes que tengan entonces.</translation>
    </message>
</context>
<context>
    <name>AllModelsPresenter</name>
    <message>
        <source>This photo by every model</source>
        <translation>Esta foto con cada modelo</translation>
    </message>
    <message>
        <source>Click one to use it</source>
        <translation>Haga clic en una para usarla</translation>
    </message>
    <message>
        <source>Colour this photo with {name}</source>
        <translation>Colorear esta foto con {name}</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open photos (Ctrl+O)</source>
        <translation>Abrir fotos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open a folder (Ctrl+Shift+O)</source>
        <translation>Abrir una carpeta (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+Shift+L)</source>
        <translation>Claro u oscuro (Ctrl+Mayús+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Show or hide the queue (Ctrl+B)</source>
        <translation>Mostrar u ocultar la cola (Ctrl+B)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue · {n}</source>
        <translation>Cola · {n}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterDialog</name>
    <message>
        <source>Before/after picture</source>
        <translation>Imagen de antes y después</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Short film</source>
        <translation>Película corta</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Debajo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Words on the pictures</source>
        <translation>Palabras en las imágenes</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Pequeña marca en la esquina</translation>
    </message>
    <message>
        <source>Note in the file</source>
        <translation>Nota en el archivo</translation>
    </message>
    <message>
        <source>Says that a computer made the colour, and which model.</source>
        <translation>Dice que un ordenador hizo los colores, y con qué modelo.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>{px} px</source>
        <translation>{px} px</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The line moves over the photo and back, for ever.</source>
        <translation>La línea recorre la foto y vuelve, sin fin.</translation>
    </message>
    <message>
        <source>Drag the line to where it is to stand.</source>
        <translation>Arrastre la línea hasta donde deba quedar.</translation>
    </message>
</context>
<context>
    <name>CandidateMenu</name>
    <message>
        <source>Compare with the photo as it is now</source>
        <translation>Comparar con la foto tal como está</translation>
    </message>
    <message>
        <source>Show in the left half</source>
        <translation>Mostrar en la mitad izquierda</translation>
    </message>
    <message>
        <source>Show in the right half</source>
        <translation>Mostrar en la mitad derecha</translation>
    </message>
</context>
<context>
    <name>CandidateStrip</name>
    <message>
        <source>Close the comparison (Esc)</source>
        <translation>Cerrar la comparación (Esc)</translation>
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
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>Ver la foto en su carpeta</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Open this sample: {name}</source>
        <translation>Abrir este ejemplo: {name}</translation>
    </message>
    <message>
        <source>Portrait of an astronaut</source>
        <translation>Retrato de una astronauta</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Cup of coffee</source>
        <translation>Taza de café</translation>
    </message>
    <message>
        <source>Photographer on a lawn</source>
        <translation>Fotógrafo en el césped</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Card of the model</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Sample photos in the colours of the model</source>
        <translation>Fotos de ejemplo con los colores del modelo</translation>
    </message>
    <message>
        <source>More about this model</source>
        <translation>Más sobre este modelo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>There is no model yet</source>
        <translation>Todavía no hay ningún modelo</translation>
    </message>
    <message>
        <source>Install one from a .colormodel file, or drop the file here.</source>
        <translation>Instale uno desde un archivo .colormodel, o suelte el archivo aquí.</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>Fotos de</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>On photos that it never saw. Bold: this model; beside it: the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>Con fotos que nunca vio. En negrita: este modelo; al lado: las mismas fotos en gris. Cuanto menor el error de color y mayor el parecido, mejor; la riqueza de color es ideal cerca del 100 %.</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>rights not stated</source>
        <translation>derechos sin indicar</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>It came with Autochrome.</source>
        <translation>Vino con Autochrome.</translation>
    </message>
    <message>
        <source>{origin}.</source>
        <translation>{origin}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Model to start from</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar a entrenar</translation>
    </message>
    <message>
        <source>Train a model on your photos</source>
        <translation>Entrenar un modelo con sus fotos</translation>
    </message>
    <message>
        <source>Show it colour photos of the kind that you want to bring into colour. It hides their colours, guesses them, and learns from its mistakes.</source>
        <translation>Enséñele fotos en color del tipo de las que quiere colorear. Oculta sus colores, los adivina y aprende de sus errores.</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>What the new model is called</source>
        <translation>Cómo se llama el modelo nuevo</translation>
    </message>
    <message>
        <source>Minutes of training</source>
        <translation>Minutos de entrenamiento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>Todo ocurre en este ordenador. Ninguna foto sale de él.</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your models can be trained further.</source>
        <translation>Ninguno de sus modelos puede aprender más.</translation>
    </message>
    <message>
        <source>Give the new model a name.</source>
        <translation>Dé un nombre al modelo nuevo.</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>A first try</source>
        <translation>Una primera prueba</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>A good choice for some hundreds of photos</source>
        <translation>Buena opción para unos cientos de fotos</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>De noche</translation>
    </message>
    <message>
        <source>8 hours, for many photos</source>
        <translation>8 horas, para muchas fotos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>As many minutes as you like</source>
        <translation>Tantos minutos como quiera</translation>
    </message>
</context>
<context>
    <name>ChoosePresenter</name>
    <message>
        <source>Choose a folder of colour photos</source>
        <translation>Elegir una carpeta de fotos en color</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Stop the queue and close?</source>
        <translation>¿Parar la cola y cerrar?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>{ended} of {total} photos are done. The photos at hand are finished first, a second or two each. The rest waits, and you can go on at the next start.</source>
        <translation>{ended} de {total} fotos están listas. Las que están en curso se terminan antes, en uno o dos segundos cada una. El resto espera y podrá seguir la próxima vez.</translation>
    </message>
    <message>
        <source>Save your adjustments?</source>
        <translation>¿Guardar sus ajustes?</translation>
    </message>
    <message>
        <source>The colour of {name} was changed by hand and is not saved, and the changes could not be kept with it.</source>
        <translation>El color de {name} se cambió a mano y no está guardado, y los cambios no se pudieron conservar con la foto.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} y %Ln más</numerusform>
            <numerusform>{names} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>¿Cerrar sin guardar sus ajustes?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>Cambiadas a mano, sin guardar y sin conservar con la foto: {names}.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Interrupt the training and close?</source>
        <translation>¿Interrumpir el entrenamiento y cerrar?</translation>
    </message>
    <message>
        <source>What it has learned so far is kept. The next time that you start Autochrome, it can go on from there.</source>
        <translation>Lo que ha aprendido se conserva. La próxima vez que inicie Autochrome podrá seguir desde ahí.</translation>
    </message>
    <message>
        <source>Interrupt and close</source>
        <translation>Interrumpir y cerrar</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Seguir entrenando</translation>
    </message>
</context>
<context>
    <name>ColourChooser</name>
    <message>
        <source>Keep this colour</source>
        <translation>Conservar este color</translation>
    </message>
    <message>
        <source>It is offered for places of all photos, by this name.</source>
        <translation>Se ofrece con este nombre para lugares de todas las fotos.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>ColourWords</name>
    <message>
        <source>{colour}, dark</source>
        <translation>{colour} oscuro</translation>
    </message>
    <message>
        <source>{colour}, pale</source>
        <translation>{colour} pálido</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Reddish brown</source>
        <translation>Marrón rojizo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
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
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Paste photo</source>
        <translation>Pegar foto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save all open photos…</source>
        <translation>Guardar todas las fotos abiertas…</translation>
    </message>
    <message>
        <source>Copy the coloured photo</source>
        <translation>Copiar la foto en color</translation>
    </message>
    <message>
        <source>Save at another size…</source>
        <translation>Guardar con otro tamaño…</translation>
    </message>
    <message>
        <source>Before/after picture…</source>
        <translation>Imagen de antes y después…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Send by mail…</source>
        <translation>Enviar por correo…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset all adjustments</source>
        <translation>Restablecer todos los ajustes</translation>
    </message>
    <message>
        <source>Correct colours of places</source>
        <translation>Corregir colores de lugares</translation>
    </message>
    <message>
        <source>Hide or show the places</source>
        <translation>Ocultar o mostrar los lugares</translation>
    </message>
    <message>
        <source>Colours as in another photo…</source>
        <translation>Colores como en otra foto…</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Close photo</source>
        <translation>Cerrar la foto</translation>
    </message>
    <message>
        <source>Close the other photos</source>
        <translation>Cerrar las demás fotos</translation>
    </message>
    <message>
        <source>Try all models</source>
        <translation>Probar todos los modelos</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Otras suposiciones</translation>
    </message>
    <message>
        <source>Show where it guesses</source>
        <translation>Mostrar dónde adivina</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Reflejar</translation>
    </message>
    <message>
        <source>Crop and straighten</source>
        <translation>Recortar y enderezar</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Copiar los ajustes</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Pegar los ajustes</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Pegar solo los ajustes de color</translation>
    </message>
    <message>
        <source>Paste crop and angle only</source>
        <translation>Pegar solo el recorte y el ángulo</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Hacer una instantánea</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Original alone</source>
        <translation>Solo el original</translation>
    </message>
    <message>
        <source>Coloured photo alone</source>
        <translation>Solo la foto en color</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Move the line left</source>
        <translation>Mover la línea a la izquierda</translation>
    </message>
    <message>
        <source>Move the line right</source>
        <translation>Mover la línea a la derecha</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>Intercambiar las mitades</translation>
    </message>
    <message>
        <source>What the left half shows…</source>
        <translation>Qué muestra la mitad izquierda…</translation>
    </message>
    <message>
        <source>What the right half shows…</source>
        <translation>Qué muestra la mitad derecha…</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Start or stop the queue</source>
        <translation>Iniciar o parar la cola</translation>
    </message>
    <message>
        <source>Look through the results</source>
        <translation>Repasar los resultados</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparar modelos…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entrenar un modelo…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Buscar una acción…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>About Autochrome…</source>
        <translation>Acerca de Autochrome…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llevárselo</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>CompareChoosePage</name>
    <message>
        <source>Add a model from a file…</source>
        <translation>Añadir un modelo desde un archivo…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Cuántas como máximo</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <translation>Ocultar los nombres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Photos in colour are made grey, coloured by each model, and held against what they really look like.</source>
        <translation>Las fotos en color se pasan a gris, cada modelo las colorea y se comparan con su aspecto real.</translation>
    </message>
    <message>
        <source>Two to four models</source>
        <translation>De dos a cuatro modelos</translation>
    </message>
    <message>
        <source>Photos in colour</source>
        <translation>Fotos en color</translation>
    </message>
    <message>
        <source>You choose the best picture of each photo first; then you see which model it is from.</source>
        <translation>Primero elige la mejor imagen de cada foto; después ve de qué modelo es.</translation>
    </message>
    <message>
        <source>Folders in it count too. Grey photos in it are left out.</source>
        <translation>Las carpetas que contiene también cuentan. Las fotos grises se omiten.</translation>
    </message>
    <message>
        <source>Four photos that came with Autochrome: enough to see how models differ, too few to tell which is better.</source>
        <translation>Cuatro fotos incluidas en Autochrome: bastan para ver en qué difieren los modelos, pero no para decir cuál es mejor.</translation>
    </message>
    <message>
        <source>Choose two models at least.</source>
        <translation>Elija al menos dos modelos.</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>Fotos de ejemplo</translation>
    </message>
    <message>
        <source>Photos that came with Autochrome</source>
        <translation>Fotos incluidas en Autochrome</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <source>Photos of your own</source>
        <translation>Sus propias fotos</translation>
    </message>
    <message>
        <source>Taken by chance, but each time the same</source>
        <translation>Tomadas al azar, pero siempre las mismas</translation>
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
        <translation>Distancia a los colores reales, respecto al gris</translation>
    </message>
    <message>
        <source>Colourfulness, compared with the photos</source>
        <translation>Riqueza, respecto a las fotos</translation>
    </message>
    <message>
        <source>Likeness to the photos</source>
        <translation>Parecido con las fotos</translation>
    </message>
    <message>
        <source>Distance  ·  colour  ·  dB</source>
        <translation>Distancia  ·  color  ·  dB</translation>
    </message>
    <message>
        <source>So far {name} comes nearest to the true colours.</source>
        <translation>Hasta ahora, {name} es el que más se acerca a los colores reales.</translation>
    </message>
    <message>
        <source>{first} and {second} come equally near to the true colours.</source>
        <translation>{first} y {second} se acercan por igual a los colores reales.</translation>
    </message>
    <message>
        <source>{name} comes nearest to the true colours.</source>
        <translation>{name} es el que más se acerca a los colores reales.</translation>
    </message>
    <message>
        <source>You chose {first} and {second} equally often.</source>
        <translation>Ha elegido {first} y {second} igual de a menudo.</translation>
    </message>
    <message>
        <source>You chose {name} most often.</source>
        <translation>Ha elegido {name} más a menudo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared, then stopped</source>
        <translation>
            <numerusform>%Ln foto comparada; después se detuvo</numerusform>
            <numerusform>%Ln fotos comparadas; después se detuvo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln foto comparada</numerusform>
            <numerusform>%Ln fotos comparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting models and photos ready…</source>
        <translation>Preparando modelos y fotos…</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>{done} de {total} imágenes</translation>
    </message>
    <message>
        <source>{done} of {total} pictures, now by {name}</source>
        <translation>{done} de {total} imágenes, ahora de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: not in colour</source>
        <translation>
            <numerusform>%Ln omitida: no es en color</numerusform>
            <numerusform>%Ln omitidas: no son en color</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read: {names}</source>
        <translation>
            <numerusform>%Ln no se puede leer: {names}</numerusform>
            <numerusform>%Ln no se pueden leer: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Which is best? Press 1 to {count}, or 0 where there is no difference. {chosen} of {total} chosen.</source>
        <translation>¿Cuál es mejor? Pulse de 1 a {count}, o 0 si no hay diferencia. {chosen} de {total} elegidas.</translation>
    </message>
    <message>
        <source>Not every model coloured this photo, so there is nothing to choose.</source>
        <translation>No todos los modelos han coloreado esta foto, así que no hay nada que elegir.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen as the best in {wins} of %Ln photos</source>
        <translation>
            <numerusform>La mejor en {wins} de %Ln foto</numerusform>
            <numerusform>La mejor en {wins} de %Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Probando el modelo…</translation>
    </message>
    <message>
        <source>Let go to compare</source>
        <translation>Suelte para comparar</translation>
    </message>
    <message>
        <source>A folder of colour photos, or the file of a model</source>
        <translation>Una carpeta de fotos en color o el archivo de un modelo</translation>
    </message>
</context>
<context>
    <name>ComparisonPresenter</name>
    <message>
        <source>Untick one of them to compare {names}.</source>
        <translation>Desmarque uno de ellos para comparar {names}.</translation>
    </message>
    <message>
        <source>Four models are ticked already</source>
        <translation>Ya hay cuatro modelos marcados</translation>
    </message>
    <message>
        <source>Choose a folder of photos in colour</source>
        <translation>Elegir una carpeta de fotos en color</translation>
    </message>
    <message>
        <source>Add a model from a file</source>
        <translation>Añadir un modelo desde un archivo</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
</context>
<context>
    <name>ComponentSearch</name>
    <message>
        <source>Choose the folder of Autochrome with training</source>
        <translation>Elegir la carpeta de Autochrome con entrenamiento</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>{path} appeared while its photo was coloured, and is kept.</source>
        <translation>{path} apareció mientras su foto se coloreaba, y se conserva.</translation>
    </message>
    <message>
        <source>Run it again: the result then gets a number.</source>
        <translation>Vuelva a ejecutarlo: el resultado recibirá entonces un número.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {why}.</source>
        <translation>No se puede crear la carpeta {path}: {why}.</translation>
    </message>
    <message>
        <source>Choose another output folder, or check that you may write there.</source>
        <translation>Elija otra carpeta para los resultados, o compruebe que puede escribir en ella.</translation>
    </message>
    <message>
        <source>The name {name} is too long for the disk.</source>
        <translation>El nombre {name} es demasiado largo para el disco.</translation>
    </message>
    <message>
        <source>Ask for shorter names, or give the photo a shorter one.</source>
        <translation>Pida nombres más cortos, o ponga a la foto uno más corto.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {name}.</source>
        <translation>No hay sitio en el disco para {name}.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk.</source>
        <translation>Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>{name} cannot be written into {folder}: {why}.</source>
        <translation>{name} no se puede guardar en {folder}: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that you may write there.</source>
        <translation>Elija otra carpeta, o compruebe que puede escribir en ella.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} no se puede guardar: {why}.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another folder.</source>
        <translation>Compruebe el disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>You have no home folder in which Autochrome could keep things.</source>
        <translation>No tiene una carpeta personal en la que Autochrome pueda guardar cosas.</translation>
    </message>
    <message>
        <source>Name one in the environment variable {variable}.</source>
        <translation>Indique una en la variable de entorno {variable}.</translation>
    </message>
    <message>
        <source>{name} is not a text</source>
        <translation>{name} no es un texto</translation>
    </message>
    <message>
        <source>{name} is not a whole number</source>
        <translation>{name} no es un número entero</translation>
    </message>
    <message>
        <source>{name} is not a number</source>
        <translation>{name} no es un número</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} es demasiado grande</translation>
    </message>
    <message>
        <source>{name} is neither true nor false</source>
        <translation>{name} no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is not a list</source>
        <translation>{name} no es una lista</translation>
    </message>
    <message>
        <source>there is an unknown key {name}</source>
        <translation>la clave {name} es desconocida</translation>
    </message>
    <message>
        <source>{name} must have {count} values</source>
        <translation>{name} debe tener {count} valores</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}</source>
        <translation>{name} debe ser uno de: {allowed}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>el disco falla</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>{name} is not an object</source>
        <translation>{name} no es un objeto</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>una clave está dos veces</translation>
    </message>
    <message>
        <source>{constant} is not a number</source>
        <translation>{constant} no es un número</translation>
    </message>
    <message>
        <source>{name} must be between {low} and {high}</source>
        <translation>{name} debe estar entre {low} y {high}</translation>
    </message>
    <message>
        <source>it has more than {most} characters</source>
        <translation>tiene más de {most} caracteres</translation>
    </message>
    <message>
        <source>it is not TOML: {why}</source>
        <translation>no es TOML: {why}</translation>
    </message>
    <message>
        <source>it is not TOML: line {line} cannot be read</source>
        <translation>no es TOML: la línea {line} no se puede leer</translation>
    </message>
    <message>
        <source>line {line} has a key of more than {most} parts</source>
        <translation>la línea {line} tiene una clave de más de {most} partes</translation>
    </message>
    <message>
        <source>line {line} holds lists in lists, more than {most} deep</source>
        <translation>la línea {line} contiene listas dentro de listas, a más de {most} niveles</translation>
    </message>
    <message>
        <source>line {line} has a word of more than {most} characters</source>
        <translation>la línea {line} tiene una palabra de más de {most} caracteres</translation>
    </message>
    <message>
        <source>The result exists already.</source>
        <translation>El resultado ya existe.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {model}.</source>
        <translation>No hay memoria suficiente para el modelo {model}.</translation>
    </message>
    <message>
        <source>Close other programs, or choose another model.</source>
        <translation>Cierre otros programas o elija otro modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory to colorize {path}.</source>
        <translation>No hay memoria suficiente para colorear {path}.</translation>
    </message>
    <message>
        <source>Close other programs, or scale the photo down.</source>
        <translation>Cierre otros programas, o reduzca la foto.</translation>
    </message>
    <message>
        <source>{path} met a fault of this program: {kind}: {told}.</source>
        <translation>{path} dio con un fallo de este programa: {kind}: {told}.</translation>
    </message>
    <message>
        <source>Please report it, with the photo if you can share it.</source>
        <translation>Avise de ello, con la foto si puede compartirla.</translation>
    </message>
    <message>
        <source>To replace its colours, choose “Colour even if it is in colour” in its menu, or give a command --recolour.</source>
        <translation>Para sustituir sus colores, elija «Colorear aunque ya esté en color» en su menú.</translation>
    </message>
    <message>
        <source>The model {id}, which it was edited with, is not there: {usual} was used.</source>
        <translation>El modelo {id}, con el que se editó la foto, no está: se usó {usual}.</translation>
    </message>
    <message>
        <source>The model {id} is another version than the one that it was edited with.</source>
        <translation>El modelo {id} es otra versión que aquella con la que se editó la foto.</translation>
    </message>
    <message>
        <source>{path} is still being written.</source>
        <translation>{path} todavía se está escribiendo.</translation>
    </message>
    <message>
        <source>Take it once it is whole.</source>
        <translation>Tómela cuando esté completa.</translation>
    </message>
    <message>
        <source>A “{brace}” stands alone in “{text}”.</source>
        <translation>Hay un «{brace}» suelto en «{text}».</translation>
    </message>
    <message>
        <source>Placeholders are written in pairs of braces, as {{name}}.</source>
        <translation>Las palabras que se sustituyen van entre llaves, como {{name}}.</translation>
    </message>
    <message>
        <source>{placeholder} stands twice in “{text}”.</source>
        <translation>{placeholder} está dos veces en «{text}».</translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <translation>Con una basta.</translation>
    </message>
    <message>
        <source>There is no placeholder {{{typed}}}.</source>
        <translation>No existe la palabra {{{typed}}}.</translation>
    </message>
    <message>
        <source>Did you mean {{{near}}}?</source>
        <translation>¿Quiso decir {{{near}}}?</translation>
    </message>
    <message>
        <source>There are {others} and {last}.</source>
        <translation>Hay {others} y {last}.</translation>
    </message>
    <message>
        <source>Results need a name.</source>
        <translation>Los resultados necesitan un nombre.</translation>
    </message>
    <message>
        <source>The usual one is {standard}.</source>
        <translation>El habitual es {standard}.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a name: it parts folders.</source>
        <translation>«{sign}» no puede estar en un nombre: separa carpetas.</translation>
    </message>
    <message>
        <source>The folder for the results is chosen apart from their names.</source>
        <translation>La carpeta de los resultados se elige aparte.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand in a file name on every computer.</source>
        <translation>«{sign}» no puede estar en un nombre de archivo en todos los ordenadores.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation>El nombre contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“{text}” begins or ends with a space or a dot, which hides or spoils file names.</source>
        <translation>«{text}» empieza o acaba con un espacio o un punto, que oculta o estropea los nombres de archivo.</translation>
    </message>
    <message>
        <source>Leave that out.</source>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Windows keeps names that begin with “{head}.” for itself.</source>
        <translation>Windows se reserva los nombres que empiezan por «{head}.».</translation>
    </message>
    <message>
        <source>Windows keeps the name “{head}” for itself.</source>
        <translation>Windows se reserva el nombre «{head}».</translation>
    </message>
    <message>
        <source>Choose another word.</source>
        <translation>Elija otra palabra.</translation>
    </message>
    <message>
        <source>The name is too long for a file.</source>
        <translation>El nombre es demasiado largo para un archivo.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>All results would have the same name.</source>
        <translation>Todos los resultados tendrían el mismo nombre.</translation>
    </message>
    <message>
        <source>Put {{name}} or {{number}} into the pattern.</source>
        <translation>Ponga {{name}} o {{number}} en el nombre.</translation>
    </message>
    <message>
        <source>Ask for its sub-folders to be walked too (--recursive).</source>
        <translation>Pida recorrer también sus subcarpetas (--recursive).</translation>
    </message>
    <message>
        <source>Name a folder with files of these kinds: {formats}.</source>
        <translation>Indique una carpeta con archivos de estos tipos: {formats}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no photos.</source>
        <translation>La carpeta {path} no contiene fotos.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be read: {why}.</source>
        <translation>La carpeta {path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>Check that you may open it and that its disk is connected.</source>
        <translation>Compruebe que puede abrirlo y que su disco está conectado.</translation>
    </message>
    <message>
        <source>Results called {pattern} cannot lie beside the photos in {path}: nobody could tell them apart.</source>
        <translation>Los resultados llamados {pattern} no pueden estar junto a las fotos en {path}: no se podrían distinguir.</translation>
    </message>
    <message>
        <source>Add a word, as in {standard}, or choose another folder.</source>
        <translation>Añada una palabra, como en {standard}, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Pictures to show around are not stored as {format}.</source>
        <translation>Las imágenes para enseñar no se guardan como {format}.</translation>
    </message>
    <message>
        <source>Call it .jpg, .png or .webp.</source>
        <translation>Termine su nombre en .jpg, .png o .webp.</translation>
    </message>
    <message>
        <source>{name} cannot hold a film.</source>
        <translation>{name} no puede contener una película.</translation>
    </message>
    <message>
        <source>Call it .webp or .gif.</source>
        <translation>Termine su nombre en .webp o .gif.</translation>
    </message>
    <message>
        <source>The first of its {count} pages was coloured: a TIFF would hold them all.</source>
        <translation>Se coloreó la primera de sus {count} páginas: un TIFF las contendría todas.</translation>
    </message>
    <message>
        <source>Its file may be larger than was asked for: it holds several pages.</source>
        <translation>El archivo puede ser mayor de lo pedido: contiene varias páginas.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot hold 16 bits a channel.</source>
        <translation>{name} no admite 16 bits por canal.</translation>
    </message>
    <message>
        <source>Choose PNG or TIFF, or leave the depth as it is in the photo.</source>
        <translation>Elija PNG o TIFF, o deje la profundidad de la foto.</translation>
    </message>
    <message>
        <source>“{text}” does not say how large a file may be.</source>
        <translation>«{text}» no dice qué tamaño puede tener un archivo.</translation>
    </message>
    <message>
        <source>Write it as 2MB or 500kB; 10kB is the least.</source>
        <translation>Escríbalo como 2MB o 500kB; 10kB es lo mínimo.</translation>
    </message>
    <message>
        <source>{name} cannot be kept within {limit} kB.</source>
        <translation>{name} no cabe en {limit} kB.</translation>
    </message>
    <message>
        <source>Allow more, or choose JPEG or WebP, whose files are smaller.</source>
        <translation>Permita más, o elija JPEG o WebP, cuyos archivos son más pequeños.</translation>
    </message>
    <message>
        <source>There is too little memory for {path}.</source>
        <translation>No hay memoria suficiente para {path}.</translation>
    </message>
    <message>
        <source>what reads photos met a fault of its own</source>
        <translation>el lector de fotos tuvo un fallo propio</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>Check its name, and that you may open it.</source>
        <translation>Compruebe el nombre y que puede abrirla.</translation>
    </message>
    <message>
        <source>As far from the true colours as grey is.</source>
        <translation>Tan lejos de los colores reales como el gris.</translation>
    </message>
    <message>
        <source>{percent} % nearer to the true colours than grey.</source>
        <translation>{percent} % más cerca de los colores reales que el gris.</translation>
    </message>
    <message>
        <source>{percent} % farther from the true colours than grey.</source>
        <translation>{percent} % más lejos de los colores reales que el gris.</translation>
    </message>
    <message>
        <source>As colourful as the photos truly are.</source>
        <translation>Tan coloridas como las fotos reales.</translation>
    </message>
    <message>
        <source>{percent} % paler than the photos truly are.</source>
        <translation>{percent} % más pálidas que las fotos reales.</translation>
    </message>
    <message>
        <source>{percent} % more colourful than the photos truly are.</source>
        <translation>{percent} % más coloridas que las fotos reales.</translation>
    </message>
    <message>
        <source>Pixel by pixel as like the photos as grey is.</source>
        <translation>Píxel a píxel, tan parecido a las fotos como el gris.</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB more like the photos than grey.</source>
        <translation>Píxel a píxel, {gain} dB más parecido a las fotos que el gris.</translation>
    </message>
    <message>
        <source>Pixel by pixel {gain} dB less like the photos than grey.</source>
        <translation>Píxel a píxel, {gain} dB menos parecido a las fotos que el gris.</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and are left out.</source>
        <translation>Los cambios en {place} son de una versión más nueva de Autochrome, y se omiten.</translation>
    </message>
    <message>
        <source>The edits in {place} are of another photo, which had this name, and are left out.</source>
        <translation>Los cambios en {place} son de otra foto, que tenía este nombre, y se omiten.</translation>
    </message>
    <message>
        <source>The edits in {place} are left out: {why}.</source>
        <translation>Los cambios en {place} se omiten: {why}.</translation>
    </message>
    <message>
        <source>{path} was made with colours of {count} places, which its file has no room for.</source>
        <translation>{path} se hizo con colores de {count} lugares, para los que no hay sitio en su archivo.</translation>
    </message>
    <message>
        <source>There is no data folder in which edits could be kept.</source>
        <translation>No hay una carpeta de datos en la que se puedan conservar cambios.</translation>
    </message>
    <message>
        <source>Keep them beside the photos.</source>
        <translation>Consérvelos junto a las fotos.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} no se puede guardar: {why}.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Compruebe que puede escribir ahí.</translation>
    </message>
    <message>
        <source>The edits in {place} are damaged, and were set aside as {name}.</source>
        <translation>Los cambios en {place} están dañados, y se apartaron como {name}.</translation>
    </message>
    <message>
        <source>it is no file of edits</source>
        <translation>no es un archivo de cambios</translation>
    </message>
    <message>
        <source>a newer version of Autochrome made it</source>
        <translation>es de una versión más nueva de Autochrome</translation>
    </message>
    <message>
        <source>The edits of {path} cannot be kept: {why}.</source>
        <translation>Los cambios de {path} no se pueden conservar: {why}.</translation>
    </message>
    <message>
        <source>Take some colours of places, or snapshots, away.</source>
        <translation>Quite algunos colores de lugares o algunas instantáneas.</translation>
    </message>
    <message>
        <source>The edits in {place} were made by a newer version of Autochrome, and stay as they are.</source>
        <translation>Los cambios en {place} son de una versión más nueva de Autochrome, y quedan como están.</translation>
    </message>
    <message>
        <source>Use that version, or remove the file.</source>
        <translation>Use esa versión, o quite el archivo.</translation>
    </message>
    <message>
        <source>needs older operators than can be used</source>
        <translation>necesita operadores demasiado antiguos para usarse</translation>
    </message>
    <message>
        <source>was adapted before</source>
        <translation>ya se adaptó antes</translation>
    </message>
    <message>
        <source>A model cannot be called {name}.</source>
        <translation>Un modelo no puede llamarse {name}.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 letters, digits and signs.</source>
        <translation>Un nombre tiene de 1 a 80 letras, cifras y signos.</translation>
    </message>
    <message>
        <source>There is a model called {model} already.</source>
        <translation>Ya hay un modelo llamado {model}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>A model with the id {id} was removed, and photos may name it still.</source>
        <translation>Se quitó un modelo con el identificador {id}, y puede que algunas fotos aún lo nombren.</translation>
    </message>
    <message>
        <source>Choose another id: this model would colour them in its place.</source>
        <translation>Elija otro identificador: este modelo las colorearía en su lugar.</translation>
    </message>
    <message>
        <source>{name} is one of the two files of a Caffe model.</source>
        <translation>{name} es uno de los dos archivos de un modelo de Caffe.</translation>
    </message>
    <message>
        <source>Choose its .prototxt and its .caffemodel together, and pts_in_hull.npy with them if you have it.</source>
        <translation>Elija juntos su .prototxt y su .caffemodel, y con ellos pts_in_hull.npy si lo tiene.</translation>
    </message>
    <message>
        <source>Take the .prototxt that its authors give for colouring, as colorization_deploy_v2.prototxt, and not one for training.</source>
        <translation>Use el .prototxt que sus autores ofrecen para colorear, como colorization_deploy_v2.prototxt, y no uno de entrenamiento.</translation>
    </message>
    <message>
        <source>Get the .caffemodel again, and the .prototxt that belongs to it, from the same place.</source>
        <translation>Obtenga de nuevo el .caffemodel y el .prototxt que le corresponde, del mismo sitio.</translation>
    </message>
    <message>
        <source>Get pts_in_hull.npy again from where the other two files are.</source>
        <translation>Obtenga de nuevo pts_in_hull.npy de donde están los otros dos archivos.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a part of a Caffe model: {why}.</source>
        <translation>{name} no se puede leer como parte de un modelo de Caffe: {why}.</translation>
    </message>
    <message>
        <source>{name} needs a third file: pts_in_hull.npy, the colours between which it chooses.</source>
        <translation>{name} necesita un tercer archivo: pts_in_hull.npy, los colores entre los que elige.</translation>
    </message>
    <message>
        <source>Give all three files together. It is in the folder colorization/resources of github.com/richzhang/colorization, in the branch caffe.</source>
        <translation>Indique los tres archivos juntos. Está en la carpeta colorization/resources de github.com/richzhang/colorization, en la rama caffe.</translation>
    </message>
    <message>
        <source>it is no table of a and b as NumPy writes it</source>
        <translation>no es una tabla de a y b como la escribe NumPy</translation>
    </message>
    <message>
        <source>it has the colours of {given} bins, and the network has {wanted}</source>
        <translation>contiene los colores de {given} clases, y la red tiene {wanted}</translation>
    </message>
    <message>
        <source>it has no numbers for the layer {layer}</source>
        <translation>no contiene números para la capa {layer}</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are not those of this network</source>
        <translation>sus números para la capa {layer} no son los de esta red</translation>
    </message>
    <message>
        <source>it has not one output of two channels, a and b</source>
        <translation>no tiene exactamente una salida de dos canales, a y b</translation>
    </message>
    <message>
        <source>it has not one input, lightness or lightness with hints</source>
        <translation>no tiene exactamente una entrada, la claridad o la claridad con indicaciones</translation>
    </message>
    <message>
        <source>the layer {layer} takes “{value}”, which no layer before it gives</source>
        <translation>la capa {layer} toma «{value}», que ninguna capa anterior da</translation>
    </message>
    <message>
        <source>the layer {layer} gives “{value}” a second time</source>
        <translation>la capa {layer} da «{value}» por segunda vez</translation>
    </message>
    <message>
        <source>it is larger than such a file can be</source>
        <translation>es más grande de lo que puede ser un archivo así</translation>
    </message>
    <message>
        <source>the layer {layer} is of the kind {kind}, which is not known here</source>
        <translation>la capa {layer} es del tipo {kind}, que aquí no se conoce</translation>
    </message>
    <message>
        <source>the layer {layer} does not fit what it takes and gives</source>
        <translation>la capa {layer} no encaja con lo que toma y da</translation>
    </message>
    <message>
        <source>the layer {layer} has more numbers than a network may</source>
        <translation>la capa {layer} tiene más números de los que puede tener una red</translation>
    </message>
    <message>
        <source>the input in line {line} has no usable size</source>
        <translation>la entrada de la línea {line} no tiene un tamaño utilizable</translation>
    </message>
    <message>
        <source>its numbers for the layer {layer} are damaged</source>
        <translation>sus números para la capa {layer} están dañados</translation>
    </message>
    <message>
        <source>it is no .caffemodel, or was cut short</source>
        <translation>no es un .caffemodel, o se cortó</translation>
    </message>
    <message>
        <source>line {line} says “{field}”, which is not known here</source>
        <translation>la línea {line} dice «{field}», que aquí no se conoce</translation>
    </message>
    <message>
        <source>“{field}” in line {line} is missing, given too often or not usable</source>
        <translation>«{field}» en la línea {line} falta, está demasiadas veces o no se puede usar</translation>
    </message>
    <message>
        <source>line {line} is not as in the text of a Caffe network</source>
        <translation>la línea {line} no es como en el texto de una red de Caffe</translation>
    </message>
    <message>
        <source>lightness from 0 to 100</source>
        <translation>la luminosidad de 0 a 100</translation>
    </message>
    <message>
        <source>lightness from -50 to 50</source>
        <translation>la luminosidad de -50 a 50</translation>
    </message>
    <message>
        <source>lightness from 0 to 1</source>
        <translation>la luminosidad de 0 a 1</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 1</source>
        <translation>gris en RGB de 0 a 1</translation>
    </message>
    <message>
        <source>grey as RGB from 0 to 255</source>
        <translation>gris en RGB de 0 a 255</translation>
    </message>
    <message>
        <source>a and b</source>
        <translation>a y b</translation>
    </message>
    <message>
        <source>a and b from -1 to 1</source>
        <translation>a y b de -1 a 1</translation>
    </message>
    <message>
        <source>RGB from 0 to 1</source>
        <translation>RGB de 0 a 1</translation>
    </message>
    <message>
        <source>RGB from 0 to 255</source>
        <translation>RGB de 0 a 255</translation>
    </message>
    <message>
        <source>is larger than a model can be</source>
        <translation>es más grande de lo que puede ser un modelo</translation>
    </message>
    <message>
        <source>is not ONNX</source>
        <translation>no está en ONNX</translation>
    </message>
    <message>
        <source>keeps numbers in {file}, which was not given with it</source>
        <translation>guarda números en {file}, que no se dio con ella</translation>
    </message>
    <message>
        <source>names a file by its path, {file}</source>
        <translation>nombra un archivo por su ruta, {file}</translation>
    </message>
    <message>
        <source>holds numbers of an unknown kind</source>
        <translation>contiene números de un tipo desconocido</translation>
    </message>
    <message>
        <source>asks for numbers that are not in {file}</source>
        <translation>pide números que no están en {file}</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>No existe el archivo de modelo {path}.</translation>
    </message>
    <message>
        <source>The network in {name} {what}, tried on a small picture.</source>
        <translation>La red de {name}, probada con una imagen pequeña, {what}.</translation>
    </message>
    <message>
        <source>Do not use this model; tell whoever made it.</source>
        <translation>No use este modelo; avise a quien lo hizo.</translation>
    </message>
    <message>
        <source>ended without an answer</source>
        <translation>terminó sin respuesta</translation>
    </message>
    <message>
        <source>Get the model again from where it came from.</source>
        <translation>Consiga el modelo otra vez de donde vino.</translation>
    </message>
    <message>
        <source>{name} and {other} are two models.</source>
        <translation>{name} y {other} son dos modelos.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>{name} is no ONNX model.</source>
        <translation>{name} no es un modelo ONNX.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .onnx, and its data files with it.</source>
        <translation>Elija un archivo que termine en .onnx y, con él, sus archivos de datos.</translation>
    </message>
    <message>
        <source>The network in {name} {what}.</source>
        <translation>La red de {name} {what}.</translation>
    </message>
    <message>
        <source>Get the model as ONNX from another place, or tell whoever made it.</source>
        <translation>Consiga el modelo como ONNX en otro sitio, o avise a quien lo hizo.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
    <message>
        <source>Choose a model file.</source>
        <translation>Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>{name} was changed while it was being read.</source>
        <translation>{name} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it holds no network</source>
        <translation>no contiene ninguna red</translation>
    </message>
    <message>
        <source>it holds several networks</source>
        <translation>contiene varias redes</translation>
    </message>
    <message>
        <source>its zip cannot be read</source>
        <translation>su archivo comprimido no se puede leer</translation>
    </message>
    <message>
        <source>{name} holds pictures and no model.</source>
        <translation>{name} contiene imágenes y ningún modelo.</translation>
    </message>
    <message>
        <source>To colour them, unpack it, and open its folder or drop that on the window.</source>
        <translation>Para colorearlas, descomprímalo y abra su carpeta o suéltela en la ventana.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>le falta el final</translation>
    </message>
    <message>
        <source>it holds more files than a model has</source>
        <translation>contiene más archivos que un modelo</translation>
    </message>
    <message>
        <source>its zip is not built as a model's is</source>
        <translation>su archivo comprimido no es como el de un modelo</translation>
    </message>
    <message>
        <source>it holds {member} twice</source>
        <translation>contiene {member} dos veces</translation>
    </message>
    <message>
        <source>{member} is encrypted</source>
        <translation>{member} está cifrado</translation>
    </message>
    <message>
        <source>{member} is packed in an unknown way</source>
        <translation>{member} está comprimido de un modo desconocido</translation>
    </message>
    <message>
        <source>{member} is larger than it can be</source>
        <translation>{member} es mayor de lo que puede ser</translation>
    </message>
    <message>
        <source>{member} is cut short</source>
        <translation>{member} está cortado</translation>
    </message>
    <message>
        <source>it is larger than a model can be</source>
        <translation>es mayor de lo que puede ser un modelo</translation>
    </message>
    <message>
        <source>{name} cannot be used as a model: {why}.</source>
        <translation>{name} no puede usarse como modelo: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>Check that the file may be read and its disk is well.</source>
        <translation>Compruebe que el archivo se puede leer y que su disco está bien.</translation>
    </message>
    <message>
        <source>answers numbers that are no colours, up to {most}</source>
        <translation>responde números que no son colores, hasta {most}</translation>
    </message>
    <message>
        <source>answers a picture that is not like the one it was shown</source>
        <translation>responde una imagen que no se parece a la que ve</translation>
    </message>
    <message>
        <source>does not load</source>
        <translation>no se carga</translation>
    </message>
    <message>
        <source>stops with an error</source>
        <translation>se detiene con un error</translation>
    </message>
    <message>
        <source>answers something else than one plane of colours</source>
        <translation>responde otra cosa que un plano de colores</translation>
    </message>
    <message>
        <source>answers {found} channels instead of {wanted}</source>
        <translation>responde {found} canales en vez de {wanted}</translation>
    </message>
    <message>
        <source>answers planes that do not fit over the photo</source>
        <translation>responde planos que no encajan en la foto</translation>
    </message>
    <message>
        <source>answers values that are not numbers</source>
        <translation>responde valores que no son números</translation>
    </message>
    <message>
        <source>takes longer than {seconds} seconds</source>
        <translation>tarda más de {seconds} segundos</translation>
    </message>
    <message>
        <source>answers the same colour whatever it is shown</source>
        <translation>responde el mismo color sea lo que sea lo que ve</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side} and hints, answers {answered}</source>
        <translation>toma {fed} a {side} × {side} e indicaciones, responde {answered}</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers how likely each of {bins} colours is</source>
        <translation>toma {fed} a {side} × {side}, responde lo probable que es cada uno de {bins} colores</translation>
    </message>
    <message>
        <source>takes {fed} at {side} × {side}, answers {answered}</source>
        <translation>toma {fed} a {side} × {side}, responde {answered}</translation>
    </message>
    <message>
        <source>answers no colours for what it takes</source>
        <translation>no responde colores a lo que toma</translation>
    </message>
    <message>
        <source>takes numbers of another kind than those of a picture</source>
        <translation>toma números de otro tipo que los de una imagen</translation>
    </message>
    <message>
        <source>takes {count} inputs; a picture, or a picture, colours and their places are known</source>
        <translation>tiene {count} entradas; se conocen una imagen, o una imagen, colores y sus lugares</translation>
    </message>
    <message>
        <source>takes {count} channels, not a picture</source>
        <translation>toma {count} canales, no una imagen</translation>
    </message>
    <message>
        <source>takes {count} pictures at a time</source>
        <translation>toma {count} imágenes a la vez</translation>
    </message>
    <message>
        <source>takes pictures that are no squares</source>
        <translation>toma imágenes que no son cuadradas</translation>
    </message>
    <message>
        <source>takes pictures of {side} × {side} pixels; {least} to {most} are possible</source>
        <translation>toma imágenes de {side} × {side} píxeles; son posibles de {least} a {most}</translation>
    </message>
    <message>
        <source>takes no picture of four axes</source>
        <translation>no toma una imagen de cuatro ejes</translation>
    </message>
    <message>
        <source>does not say how many channels it takes</source>
        <translation>no dice cuántos canales toma</translation>
    </message>
    <message>
        <source>answers no colours</source>
        <translation>no responde colores</translation>
    </message>
    <message>
        <source>has {count} outputs that may be the colours</source>
        <translation>tiene {count} salidas que pueden ser los colores</translation>
    </message>
    <message>
        <source>is a pickle of PyTorch, which can hold any program</source>
        <translation>es un pickle de PyTorch, que puede contener cualquier programa</translation>
    </message>
    <message>
        <source>Get the model as ONNX, or export it where PyTorch is installed with torch.onnx.export; DDColor has scripts/export_onnx.py for that.</source>
        <translation>Consiga el modelo como ONNX, o expórtelo con torch.onnx.export donde PyTorch esté instalado; DDColor tiene para eso scripts/export_onnx.py.</translation>
    </message>
    <message>
        <source>Get the model as ONNX from where it came from.</source>
        <translation>Consiga el modelo como ONNX de donde vino.</translation>
    </message>
    <message>
        <source>holds weights and no network</source>
        <translation>contiene pesos y ninguna red</translation>
    </message>
    <message>
        <source>is a model of TensorFlow Lite</source>
        <translation>es un modelo de TensorFlow Lite</translation>
    </message>
    <message>
        <source>is a model for processors of Qualcomm</source>
        <translation>es un modelo para procesadores de Qualcomm</translation>
    </message>
    <message>
        <source>is a model of Core ML</source>
        <translation>es un modelo de Core ML</translation>
    </message>
    <message>
        <source>is a model of Keras</source>
        <translation>es un modelo de Keras</translation>
    </message>
    <message>
        <source>{name} {what}.</source>
        <translation>{name} {what}.</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>its header is broken</source>
        <translation>su cabecera está rota</translation>
    </message>
    <message>
        <source>The picture is animated; its first frame was used.</source>
        <translation>La imagen es animada; se usó la primera.</translation>
    </message>
    <message>
        <source>its pixels are stored in a way that is not read</source>
        <translation>sus píxeles están guardados de un modo que no se lee</translation>
    </message>
    <message>
        <source>it stores measurements (signed or fractional numbers), not a photo</source>
        <translation>guarda medidas (números negativos o con decimales), no una foto</translation>
    </message>
    <message>
        <source>it cannot be decoded to its end</source>
        <translation>no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>The file ends too early: its finest details are missing.</source>
        <translation>El archivo termina demasiado pronto: faltan sus detalles más finos.</translation>
    </message>
    <message>
        <source>The file ends too early: of its {height} rows {rows} are there.</source>
        <translation>El archivo termina demasiado pronto: de sus {height} filas hay {rows}.</translation>
    </message>
    <message>
        <source>Its colours were converted without its colour profile.</source>
        <translation>Sus colores se convirtieron sin su perfil de color.</translation>
    </message>
    <message>
        <source>Its metadata could not be read and was left out.</source>
        <translation>Sus metadatos no se pudieron leer y se omitieron.</translation>
    </message>
    <message>
        <source>a camera's raw file</source>
        <translation>el archivo en bruto de una cámara</translation>
    </message>
    <message>
        <source>a picture for medicine or science</source>
        <translation>una imagen médica o científica</translation>
    </message>
    <message>
        <source>a picture for screens with more than white</source>
        <translation>una imagen para pantallas más claras que el blanco</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>an archive of files</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a picture in an old format</source>
        <translation>una imagen en un formato antiguo</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>un documento de Photoshop</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>un documento de GIMP</translation>
    </message>
    <message>
        <source>a JPEG XR picture</source>
        <translation>una imagen JPEG XR</translation>
    </message>
    <message>
        <source>a QOI picture</source>
        <translation>una imagen QOI</translation>
    </message>
    <message>
        <source>a FLIF picture</source>
        <translation>una imagen FLIF</translation>
    </message>
    <message>
        <source>No picture format is known by the ending “{suffix}”.</source>
        <translation>Ningún formato de imagen tiene la extensión «{suffix}».</translation>
    </message>
    <message>
        <source>Choose one of these endings: {endings}.</source>
        <translation>Elija una de estas extensiones: {endings}.</translation>
    </message>
    <message>
        <source>The colour profile could not be understood; sRGB was assumed.</source>
        <translation>El perfil de color no se pudo entender; se supuso sRGB.</translation>
    </message>
    <message>
        <source>it is made of more layers than any photograph</source>
        <translation>está hecho de más capas que ninguna fotografía</translation>
    </message>
    <message>
        <source>the note that AI made the colours</source>
        <translation>la nota de que los colores son de una IA</translation>
    </message>
    <message>
        <source>how the colours were made</source>
        <translation>la nota de cómo se hicieron los colores</translation>
    </message>
    <message>
        <source>The XMP of the photo is damaged: it was left as it is, without {note}.</source>
        <translation>Los datos XMP de la foto están dañados: se dejaron como están, sin {note}.</translation>
    </message>
    <message>
        <source>The XMP of the photo fills a JPEG: there is no room for {note}.</source>
        <translation>Los datos XMP de la foto llenan un JPEG: no hay sitio para {note}.</translation>
    </message>
    <message>
        <source>Content credentials were left out: their signature covers the grey photo.</source>
        <translation>Las credenciales de contenido se omitieron: su firma es de la foto gris.</translation>
    </message>
    <message>
        <source>The colour profile is incomplete and was left out.</source>
        <translation>El perfil de color está incompleto y se omitió.</translation>
    </message>
    <message>
        <source>{format} has no room for {what}.</source>
        <translation>{format} no tiene sitio para {what}.</translation>
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
        <translation>la extensión de XMP</translation>
    </message>
    <message>
        <source>IPTC</source>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>los comentarios</translation>
    </message>
    <message>
        <source>the colour profile</source>
        <translation>el perfil de color</translation>
    </message>
    <message>
        <source>some private entries</source>
        <translation>algunas entradas privadas</translation>
    </message>
    <message>
        <source>entries of over 64 KB</source>
        <translation>entradas de más de 64 KB</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>part of it is damaged</source>
        <translation>una parte está dañada</translation>
    </message>
    <message>
        <source>The colour profile is damaged and was left out.</source>
        <translation>El perfil de color está dañado y se omitió.</translation>
    </message>
    <message>
        <source>A damaged piece of metadata was left out.</source>
        <translation>Un metadato dañado se omitió.</translation>
    </message>
    <message>
        <source>EXIF is never a BigTIFF</source>
        <translation>EXIF nunca es un BigTIFF</translation>
    </message>
    <message>
        <source>tag {tag} has type {type}</source>
        <translation>la etiqueta {tag} es del tipo {type}</translation>
    </message>
    <message>
        <source>no TIFF header</source>
        <translation>no hay cabecera TIFF</translation>
    </message>
    <message>
        <source>a directory lies outside of the file</source>
        <translation>un directorio queda fuera del archivo</translation>
    </message>
    <message>
        <source>a directory is cut short</source>
        <translation>un directorio está cortado</translation>
    </message>
    <message>
        <source>Channels beside grey or colour were left out.</source>
        <translation>Los canales distintos del gris o el color se omitieron.</translation>
    </message>
    <message>
        <source>the encoder refuses</source>
        <translation>el codificador se niega</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}.</source>
        <translation>Los resultados no se pueden guardar como {format}.</translation>
    </message>
    <message>
        <source>Results cannot be stored as {format}: it holds too few colours.</source>
        <translation>Los resultados no se pueden guardar como {format}: tiene muy pocos colores.</translation>
    </message>
    <message>
        <source>Choose PNG, which loses nothing either.</source>
        <translation>Elija PNG, que tampoco pierde nada.</translation>
    </message>
    <message>
        <source>The picture is black and white alone: without grey there is hardly anything to colour. Scan it in shades of grey if you can.</source>
        <translation>La imagen solo tiene blanco y negro: sin grises apenas hay nada que colorear. Escanéela en escala de grises si puede.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}.</source>
        <translation>{path} está dañado: {why}.</translation>
    </message>
    <message>
        <source>Take it from a backup, or scan or download it again.</source>
        <translation>Sáquelo de una copia de seguridad, o escanéelo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>What was pasted is no picture.</source>
        <translation>Lo que se pegó no es una imagen.</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} no es un archivo.</translation>
    </message>
    <message>
        <source>Choose a picture file.</source>
        <translation>Elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>its name is not valid</source>
        <translation>su nombre no es válido</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <translation>{path} no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>Export it as an 8-bit or 16-bit TIFF, PNG or JPEG first.</source>
        <translation>Expórtelo antes como TIFF, PNG o JPEG de 8 o 16 bits.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>Take it from a backup.</source>
        <translation>Sáquelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is {kind}, which is not read.</source>
        <translation>{path} es {kind}, que no se lee.</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first.</source>
        <translation>Expórtelo antes como TIFF, PNG o JPEG.</translation>
    </message>
    <message>
        <source>{path} is of a kind that is not read.</source>
        <translation>{path} es de un tipo que no se lee.</translation>
    </message>
    <message>
        <source>Export it as TIFF, PNG or JPEG first, or choose a file of these kinds: {formats}.</source>
        <translation>Expórtelo antes como TIFF, PNG o JPEG, o elija un archivo de estos tipos: {formats}.</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>La imagen pegada</translation>
    </message>
    <message>
        <source>{name} has no pixels: its header says {width} × {height}.</source>
        <translation>{name} no tiene píxeles: su cabecera dice {width} × {height}.</translation>
    </message>
    <message>
        <source>Take it from a backup or scan it again.</source>
        <translation>Sáquelo de una copia de seguridad o escanéelo otra vez.</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} are {millions} million pixels, and the limit is {limit} million.</source>
        <translation>{name} es demasiado grande: {width} × {height} son {millions} millones de píxeles, y el límite es de {limit} millones.</translation>
    </message>
    <message>
        <source>Scale it down, or give a command a higher limit with --max-megapixels.</source>
        <translation>Redúzcala.</translation>
    </message>
    <message>
        <source>{name} is too long: {width} × {height} pixels.</source>
        <translation>{name} es demasiado largo: {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>Cut it into pieces of at most {longest} pixels.</source>
        <translation>Córtelo en trozos de {longest} píxeles como máximo.</translation>
    </message>
    <message>
        <source>{key} is of another length</source>
        <translation>{key} tiene otra longitud</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} makes no sense</source>
        <translation>{key} no tiene sentido</translation>
    </message>
    <message>
        <source>{key} is no sentence</source>
        <translation>{key} no es una frase</translation>
    </message>
    <message>
        <source>{key} is no plane</source>
        <translation>{key} no es un plano</translation>
    </message>
    <message>
        <source>Transparency was left out: {format} has none.</source>
        <translation>La transparencia se omitió: {format} no la tiene.</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}.</source>
        <translation>{name} no se puede guardar como {format}.</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG.</source>
        <translation>Elija otro formato, como PNG.</translation>
    </message>
    <message>
        <source>The result would overwrite the photo {path}.</source>
        <translation>El resultado sobrescribiría la foto {path}.</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be stored as {format}: with {longest} pixels it is longer than the {limit} that fit.</source>
        <translation>{name} no se puede guardar como {format}: con {longest} píxeles es más largo que los {limit} que caben.</translation>
    </message>
    <message>
        <source>Choose another format, such as PNG or TIFF.</source>
        <translation>Elija otro formato, como PNG o TIFF.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} no se puede leer.</translation>
    </message>
    <message>
        <source>The result is in sRGB: the photo’s colour profile is of a kind that colours cannot be written in.</source>
        <translation>El resultado está en sRGB: el perfil de color de la foto es de un tipo en el que no se pueden escribir colores.</translation>
    </message>
    <message>
        <source>The photo’s profile is one of grey: the result has its tone curve and the primaries of sRGB.</source>
        <translation>El perfil de la foto es de grises: el resultado tiene su curva de tonos y los colores primarios de sRGB.</translation>
    </message>
    <message>
        <source>The result is in sRGB: {format} has no room for a colour profile.</source>
        <translation>El resultado está en sRGB: {format} no tiene sitio para un perfil de color.</translation>
    </message>
    <message>
        <source>It may be damaged, or made to do harm. If another program shows it, export it from there as TIFF, PNG or JPEG.</source>
        <translation>Puede estar dañado, o hecho para causar daño. Si otro programa lo muestra, expórtelo desde allí como TIFF, PNG o JPEG.</translation>
    </message>
    <message>
        <source>it takes longer than a photo of its size may</source>
        <translation>tarda más de lo que puede tardar una foto de su tamaño</translation>
    </message>
    <message>
        <source>what reads photos crashes over it ({signal})</source>
        <translation>lo que lee las fotos se cuelga con él ({signal})</translation>
    </message>
    <message>
        <source>what reads photos crashes over it</source>
        <translation>lo que lee las fotos se cuelga con él</translation>
    </message>
    <message>
        <source>it is a camera's raw file, which must be developed first</source>
        <translation>es un archivo sin procesar de una cámara, que antes se debe revelar</translation>
    </message>
    <message>
        <source>it ends too early, or its header is broken</source>
        <translation>termina demasiado pronto, o su cabecera está rota</translation>
    </message>
    <message>
        <source>it holds no full picture; a camera's raw file must be developed first</source>
        <translation>no contiene una imagen completa; un archivo sin procesar de una cámara antes se debe revelar</translation>
    </message>
    <message>
        <source>Its fax codes are broken near row {row}: what stands there and below may be wrong.</source>
        <translation>Sus códigos de fax están dañados cerca de la fila {row}: lo que hay ahí y más abajo puede estar mal.</translation>
    </message>
    <message>
        <source>parts of it are missing</source>
        <translation>faltan partes</translation>
    </message>
    <message>
        <source>it has {count} channels, more than a photograph has</source>
        <translation>tiene {count} canales, más que una fotografía</translation>
    </message>
    <message>
        <source>a TIFF cannot be larger than 4 GB</source>
        <translation>un TIFF no puede pasar de 4 GB</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>en rosa</translation>
    </message>
    <message>
        <source>reddish brown</source>
        <translation>en marrón rojizo</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>en marrón</translation>
    </message>
    <message>
        <source>yellowish brown</source>
        <translation>en marrón amarillento</translation>
    </message>
    <message>
        <source>green</source>
        <translation>en verde</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>en verde azulado</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>en azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>en morado</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>La foto es en blanco y negro.</translation>
    </message>
    <message>
        <source>The photo is toned {hue}; its tone is set aside.</source>
        <translation>La foto está teñida {hue}; su tono se deja de lado.</translation>
    </message>
    <message>
        <source>The photo is already in colour.</source>
        <translation>La foto ya está en color.</translation>
    </message>
    <message>
        <source>origin.contract must be 1 to 64 small letters, digits and hyphens</source>
        <translation>origin.contract debe tener de 1 a 64 minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>origin.sha256 must be 64 hexadecimal digits</source>
        <translation>origin.sha256 debe ser de 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>origin.files must be 1 to {most} names</source>
        <translation>origin.files debe tener de 1 a {most} nombres</translation>
    </message>
    <message>
        <source>origin.files must be names without folders</source>
        <translation>origin.files debe contener nombres sin carpetas</translation>
    </message>
    <message>
        <source>{key} needs format_version {since}</source>
        <translation>{key} necesita format_version {since}</translation>
    </message>
    <message>
        <source>id must be 1 to 64 small letters, digits and hyphens</source>
        <translation>id debe tener de 1 a 64 minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries</source>
        <translation>{name} tiene más de {most} entradas</translation>
    </message>
    <message>
        <source>sha256 must hold digests of 64 hexadecimal digits</source>
        <translation>sha256 debe contener resúmenes de 64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>{name} must have {shortest} to {longest} characters</source>
        <translation>{name} debe tener de {shortest} a {longest} caracteres</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be shown</source>
        <translation>{name} contiene caracteres que no se pueden mostrar</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Autochrome.</source>
        <translation>{name} es de una versión más nueva de Autochrome.</translation>
    </message>
    <message>
        <source>Update Autochrome to use this model.</source>
        <translation>Actualice Autochrome para usar este modelo.</translation>
    </message>
    <message>
        <source>The card in {name} is not valid: {why}.</source>
        <translation>La ficha de {name} no es válida: {why}.</translation>
    </message>
    <message>
        <source>{name} is not a date like 2026-01-31</source>
        <translation>{name} no es una fecha como 2026-01-31</translation>
    </message>
    <message>
        <source>needs more memory than a model may take</source>
        <translation>necesita más memoria de la que un modelo puede tomar</translation>
    </message>
    <message>
        <source>crashes ({signal})</source>
        <translation>se cuelga ({signal})</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>se cuelga</translation>
    </message>
    <message>
        <source>{key} is not a text</source>
        <translation>{key} no es un texto</translation>
    </message>
    <message>
        <source>{name} cannot be tried out: no process can be started.</source>
        <translation>{name} no se puede probar: no se puede iniciar ningún proceso.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>input.short_side is not a multiple of input.multiple</source>
        <translation>input.short_side no es múltiplo de input.multiple</translation>
    </message>
    <message>
        <source>output.bin_centres are given for a network that answers ab</source>
        <translation>output.bin_centres está puesto en una red que responde ab</translation>
    </message>
    <message>
        <source>output.bin_centres must be 2 to {most} colours</source>
        <translation>output.bin_centres debe tener de 2 a {most} colores</translation>
    </message>
    <message>
        <source>output.bin_centres must be between -{most} and {most}</source>
        <translation>output.bin_centres debe estar entre -{most} y {most}</translation>
    </message>
    <message>
        <source>Which model you chose as the default cannot be read from {name}.</source>
        <translation>El modelo que eligió como predeterminado no se puede leer de {name}.</translation>
    </message>
    <message>
        <source>Choose the default model again.</source>
        <translation>Elija de nuevo el modelo predeterminado.</translation>
    </message>
    <message>
        <source>{start}, fine-tuned on own photographs.</source>
        <translation>{start}, afinado con fotos propias.</translation>
    </message>
    <message>
        <source>hint_inputs.mask_centre must be 0 or 0.5</source>
        <translation>hint_inputs.mask_centre debe ser 0 o 0.5</translation>
    </message>
    <message>
        <source>There are no models in {path}.</source>
        <translation>No hay modelos en {path}.</translation>
    </message>
    <message>
        <source>Install Autochrome again, or name a model file.</source>
        <translation>Instale Autochrome de nuevo, o indique un archivo de modelo.</translation>
    </message>
    <message>
        <source>There is no earlier default model to go back to.</source>
        <translation>No hay un modelo predeterminado anterior.</translation>
    </message>
    <message>
        <source>Choose one of the models as the default.</source>
        <translation>Elija uno de los modelos como predeterminado.</translation>
    </message>
    <message>
        <source>{name} was not installed.</source>
        <translation>{name} no se instaló.</translation>
    </message>
    <message>
        <source>The models in {path} cannot be read: {why}.</source>
        <translation>Los modelos de {path} no se pueden leer: {why}.</translation>
    </message>
    <message>
        <source>Check that the folder may be read.</source>
        <translation>Compruebe que la carpeta se puede leer.</translation>
    </message>
    <message>
        <source>{name} is not listed: {first} in {folder} has the same id, {id}.</source>
        <translation>{name} no está en la lista: {first} en {folder} tiene el mismo identificador, {id}.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Quite uno de los dos.</translation>
    </message>
    <message>
        <source>Choose another model, or get this one again from where it came from.</source>
        <translation>Elija otro modelo, o consiga este otra vez de donde vino.</translation>
    </message>
    <message>
        <source>does not say how places are related, as its card promises</source>
        <translation>no dice cómo se relacionan los lugares, como promete su ficha</translation>
    </message>
    <message>
        <source>answers {found} channels, its card says {stated}</source>
        <translation>responde {found} canales, y su ficha dice {stated}</translation>
    </message>
    <message>
        <source>does not take a plane of lightness</source>
        <translation>no acepta un plano de luminosidad</translation>
    </message>
    <message>
        <source>does not take a plane of lightness and hints, as its card promises</source>
        <translation>no acepta un plano de luminosidad con indicaciones, como promete su ficha</translation>
    </message>
    <message>
        <source>does not answer one plane of colours</source>
        <translation>no responde un plano de colores</translation>
    </message>
    <message>
        <source>is in the runtime's private format, not ONNX</source>
        <translation>está en el formato propio del motor, no en ONNX</translation>
    </message>
    <message>
        <source>holds training steps</source>
        <translation>contiene pasos de entrenamiento</translation>
    </message>
    <message>
        <source>defines operators of its own</source>
        <translation>define operadores propios</translation>
    </message>
    <message>
        <source>branches or loops</source>
        <translation>tiene ramas o bucles</translation>
    </message>
    <message>
        <source>keeps numbers in another file</source>
        <translation>guarda números en otro archivo</translation>
    </message>
    <message>
        <source>needs operators that are not part of ONNX</source>
        <translation>necesita operadores que no son de ONNX</translation>
    </message>
    <message>
        <source>needs the operator {operator}, which no model may</source>
        <translation>necesita el operador {operator}, que ningún modelo puede tener</translation>
    </message>
    <message>
        <source>makes shapes of what a photo shows</source>
        <translation>saca tamaños de lo que muestra una foto</translation>
    </message>
    <message>
        <source>has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>is not ONNX, or was cut short</source>
        <translation>no está en ONNX, o se cortó</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be renamed.</source>
        <translation>{model} viene con Autochrome y no se le puede cambiar el nombre.</translation>
    </message>
    <message>
        <source>{model} came with Autochrome and cannot be removed.</source>
        <translation>{model} viene con Autochrome y no se puede quitar.</translation>
    </message>
    <message>
        <source>Only models that you added can be renamed.</source>
        <translation>Solo se puede cambiar el nombre de los modelos que usted añadió.</translation>
    </message>
    <message>
        <source>Only models that you added can be removed.</source>
        <translation>Solo se pueden quitar los modelos que usted añadió.</translation>
    </message>
    <message>
        <source>{name} cannot be removed from {folder}: {why}.</source>
        <translation>{name} no se puede quitar de {folder}: {why}.</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that came with Autochrome.</source>
        <translation>{name} tiene el identificador {id} de un modelo que vino con Autochrome.</translation>
    </message>
    <message>
        <source>{name} has the id {id} of a model that was added earlier.</source>
        <translation>{name} tiene el identificador {id} de un modelo que se añadió antes.</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>Use ese.</translation>
    </message>
    <message>
        <source>Remove that one first.</source>
        <translation>Quite antes ese.</translation>
    </message>
    <message>
        <source>it has no card</source>
        <translation>no tiene ficha</translation>
    </message>
    <message>
        <source>its card does not list what it holds</source>
        <translation>su ficha no dice lo que contiene</translation>
    </message>
    <message>
        <source>Choose a .colormodel file.</source>
        <translation>Elija un archivo .colormodel.</translation>
    </message>
    <message>
        <source>It is a part of a Caffe model: install it together with its .prototxt and .caffemodel.</source>
        <translation>Es una parte de un modelo de Caffe: instálela junto con su .prototxt y su .caffemodel.</translation>
    </message>
    <message>
        <source>A model of another program is installed first: in Models, or by “models install”.</source>
        <translation>Un modelo de otro programa se instala antes: en Modelos o con «models install».</translation>
    </message>
    <message>
        <source>It looks like ONNX: let its name end in .onnx, and install it in Models, or by “models install”.</source>
        <translation>Parece ONNX: haga que su nombre termine en .onnx e instálelo en Modelos o con «models install».</translation>
    </message>
    <message>
        <source>Whatever it was is lost: get it once more from where it came from.</source>
        <translation>Lo que fuera se ha perdido: consiga el archivo otra vez de donde vino.</translation>
    </message>
    <message>
        <source>{name} is not a model package.</source>
        <translation>{name} no es un modelo.</translation>
    </message>
    <message>
        <source>it holds {member}, which no model has</source>
        <translation>contiene {member}, que ningún modelo tiene</translation>
    </message>
    <message>
        <source>{member} is not a plain file</source>
        <translation>{member} no es un archivo corriente</translation>
    </message>
    <message>
        <source>it holds two previews</source>
        <translation>contiene dos vistas previas</translation>
    </message>
    <message>
        <source>{member} is gone</source>
        <translation>{member} ya no está</translation>
    </message>
    <message>
        <source>{name} was altered: {member} is not the one its card describes.</source>
        <translation>{name} fue alterado: {member} no es el que describe su ficha.</translation>
    </message>
    <message>
        <source>{name} is not a sound model package: {why}.</source>
        <translation>{name} no es un modelo sano: {why}.</translation>
    </message>
    <message>
        <source>The preview picture in {name} cannot be shown.</source>
        <translation>La vista previa de {name} no se puede mostrar.</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>¿Quiso decir {near}?</translation>
    </message>
    <message>
        <source>Name a model file instead.</source>
        <translation>Indique en su lugar un archivo de modelo.</translation>
    </message>
    <message>
        <source>There is no model called {model}.</source>
        <translation>No hay ningún modelo llamado {model}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <source>There are: {known}, and {count} more, which the command “models” lists.</source>
        <translation>Hay: {known}, y {count} más, que la orden «models» enumera.</translation>
    </message>
    <message>
        <source>{path} and others ({count} in all) are still being written.</source>
        <translation>{path} y otras ({count} en total) todavía se están escribiendo.</translation>
    </message>
    <message>
        <source>It is coloured once it is whole; nothing needs to be done.</source>
        <translation>La foto se coloreará cuando su archivo esté completo; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The queue in {path} was made by a newer version of Autochrome.</source>
        <translation>La cola de {path} es de una versión más nueva de Autochrome.</translation>
    </message>
    <message>
        <source>Use that version, or choose another file for the queue.</source>
        <translation>Use esa versión, o elija otro archivo para la cola.</translation>
    </message>
    <message>
        <source>The folder {path} for the queue cannot be made: {why}.</source>
        <translation>No se puede crear la carpeta {path} para la cola: {why}.</translation>
    </message>
    <message>
        <source>Autochrome was ended before it could note that this photo was done.</source>
        <translation>Autochrome se cerró antes de poder anotar que esta foto estaba lista.</translation>
    </message>
    <message>
        <source>Autochrome was ended {count} times while {path} was at hand.</source>
        <translation>Autochrome se cerró {count} veces mientras trataba {path}.</translation>
    </message>
    <message>
        <source>Retry it when nothing else runs, or scale the photo down.</source>
        <translation>Inténtelo cuando no haya nada más en marcha, o reduzca la foto.</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another file for the queue.</source>
        <translation>Compruebe que puede escribir ahí, o elija otro archivo para la cola.</translation>
    </message>
    <message>
        <source>The queue in {path} is damaged.</source>
        <translation>La cola de {path} está dañada.</translation>
    </message>
    <message>
        <source>Move the file away to begin a new queue; the photos and results are not in it.</source>
        <translation>Aparte el archivo para empezar una cola nueva; las fotos y los resultados no están en él.</translation>
    </message>
    <message>
        <source>{path} is damaged or no queue of Autochrome; it was left as it is.</source>
        <translation>{path} está dañado o no es una cola de Autochrome; se dejó como está.</translation>
    </message>
    <message>
        <source>Move it away to begin a new queue, or choose another file for the queue.</source>
        <translation>Apártelo para empezar una cola nueva, o elija otro archivo para ella.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or emptied while the queue in it was in use.</source>
        <translation>{path} se movió, se sustituyó o se vació mientras se usaba su cola.</translation>
    </message>
    <message>
        <source>Put it back if you can; results that were made are whole. Else add the photos again and let results that exist be skipped.</source>
        <translation>Vuelva a ponerlo si puede; los resultados hechos están completos. Si no, añada otra vez las fotos y deje que se omitan los resultados existentes.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the queue in {path}.</source>
        <translation>No hay sitio en el disco para la cola en {path}.</translation>
    </message>
    <message>
        <source>Free some space, then go on.</source>
        <translation>Libere espacio y siga después.</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: the file or its folder cannot be written.</source>
        <translation>La cola no se puede guardar en {path}: no se puede escribir en el archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>The queue in {path} is kept busy by another program.</source>
        <translation>Otro programa tiene ocupada la cola de {path}.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The disk fails with the queue in {path}.</source>
        <translation>El disco falla con la cola de {path}.</translation>
    </message>
    <message>
        <source>Check the disk, or choose another file for the queue.</source>
        <translation>Compruebe el disco, o elija otro archivo para la cola.</translation>
    </message>
    <message>
        <source>{path} is too large to be sent to another computer: files may have {count} MB.</source>
        <translation>{path} es demasiado grande para enviarse a otro ordenador: los archivos pueden tener {count} MB.</translation>
    </message>
    <message>
        <source>Colorize it on this computer, or let the others reach its folder.</source>
        <translation>Coloréela en este ordenador, o dé a los demás acceso a su carpeta.</translation>
    </message>
    <message>
        <source>The folder {path} is not there any more, or empty: photos in it wait.</source>
        <translation>La carpeta {path} ya no está, o está vacía: sus fotos esperan.</translation>
    </message>
    <message>
        <source>Connect its disk again, or take them out of the queue.</source>
        <translation>Vuelva a conectar el disco o quite esas fotos de la cola.</translation>
    </message>
    <message>
        <source>The folder {path} may not be opened: photos in it wait.</source>
        <translation>No hay permiso para abrir la carpeta {path}: sus fotos esperan.</translation>
    </message>
    <message>
        <source>Give yourself the right to open it.</source>
        <translation>Dese permiso para abrirla.</translation>
    </message>
    <message>
        <source>The disk at {path} is not connected any more: photos and results on it wait.</source>
        <translation>El disco de {path} ya no está conectado: sus fotos y resultados esperan.</translation>
    </message>
    <message>
        <source>Connect it again. To do without it, put its photos and results into that folder, or take them out of the queue.</source>
        <translation>Vuelva a conectarlo. Para seguir sin él, ponga sus fotos y resultados en esa carpeta, o quítelos de la cola.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The disk or network drive at {path} fails: photos on it wait.</source>
        <translation>El disco o la unidad de red de {path} falla: sus fotos esperan.</translation>
    </message>
    <message>
        <source>Check its cable or the network.</source>
        <translation>Revise el cable o la red.</translation>
    </message>
    <message>
        <source>No file can be written into {path}: photos whose results go there wait.</source>
        <translation>No se puede escribir ningún archivo en {path}: las fotos cuyos resultados van allí esperan.</translation>
    </message>
    <message>
        <source>Make it writable, or stop the queue and choose another folder.</source>
        <translation>Permita escribir en ella, o detenga la cola y elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk at {path} can only be read: photos whose results go there wait.</source>
        <translation>El disco de {path} es de solo lectura: las fotos cuyos resultados van allí esperan.</translation>
    </message>
    <message>
        <source>Check the disk, or stop the queue and choose another folder.</source>
        <translation>Compruebe el disco, o detenga la cola y elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {path}: what is not done waits.</source>
        <translation>No hay sitio en el disco para {path}: lo que no está hecho espera.</translation>
    </message>
    <message>
        <source>Free some space, or stop the queue and choose another folder.</source>
        <translation>Libere espacio, o detenga la cola y elija otra carpeta.</translation>
    </message>
    <message>
        <source>{name} does not end in {suffix}.</source>
        <translation>{name} no termina en {suffix}.</translation>
    </message>
    <message>
        <source>Give the report a name that does, such as {stem}{suffix}.</source>
        <translation>Dé al informe un nombre que sí, como {stem}{suffix}.</translation>
    </message>
    <message>
        <source>Take it out of the queue, then add the photo again.</source>
        <translation>Quítela de la cola y añada otra vez la foto.</translation>
    </message>
    <message>
        <source>What the queue holds about {path} is damaged.</source>
        <translation>Lo que la cola guarda sobre {path} está dañado.</translation>
    </message>
    <message>
        <source>Another program took over the queue in {path}, for the file of its lock was removed.</source>
        <translation>Otro programa tomó la cola de {path}, pues se eliminó su archivo de bloqueo.</translation>
    </message>
    <message>
        <source>Results that were made are whole; begin again when no other run is at work.</source>
        <translation>Los resultados hechos están completos; empiece de nuevo cuando no haya otro proceso en marcha.</translation>
    </message>
    <message>
        <source>Another run is at work on the queue in {path}.</source>
        <translation>Otro trabajo está en marcha con la cola de {path}.</translation>
    </message>
    <message>
        <source>Let it finish, or stop it; photos that are added meanwhile are taken up by it.</source>
        <translation>Déjelo terminar, o párelo; también toma las fotos que se añadan mientras tanto.</translation>
    </message>
    <message>
        <source>Its result of before was kept beside this one: it was changed since it was made.</source>
        <translation>El resultado anterior se conservó junto a este: se modificó después de hacerse.</translation>
    </message>
    <message>
        <source>It was tried twice, the second time while nothing else was at hand.</source>
        <translation>Se intentó dos veces, la segunda sin nada más en curso.</translation>
    </message>
    <message>
        <source>It was tried twice; the first time it failed: {why}</source>
        <translation>Se intentó dos veces; la primera falló: {why}</translation>
    </message>
    <message>
        <source>{advice} The run then goes on by itself.</source>
        <translation>{advice} Después se sigue solo.</translation>
    </message>
    <message>
        <source>{advice} Then start again.</source>
        <translation>{advice} Después, empiece de nuevo.</translation>
    </message>
    <message>
        <source>its disk is not there</source>
        <translation>su disco no está</translation>
    </message>
    <message>
        <source>The watched folder {path} cannot be read: {why}.</source>
        <translation>La carpeta vigilada {path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>Connect its disk, or make it readable: the watch goes on by itself then.</source>
        <translation>Conecte su disco o haga que se pueda leer: la vigilancia sigue entonces por sí sola.</translation>
    </message>
    <message>
        <source>The time must be more than 0 minutes.</source>
        <translation>El tiempo debe ser de más de 0 minutos.</translation>
    </message>
    <message>
        <source>Try --minutes 10.</source>
        <translation>Pruebe --minutes 10.</translation>
    </message>
    <message>
        <source>The model {model} holds no weights to go on from.</source>
        <translation>El modelo {model} no contiene pesos desde los que seguir.</translation>
    </message>
    <message>
        <source>Start from 'natural', or from a model that was trained here.</source>
        <translation>Parta de «natural», o de un modelo entrenado aquí.</translation>
    </message>
    <message>
        <source>A model cannot be called so: {why}.</source>
        <translation>Un modelo no puede llamarse así: {why}.</translation>
    </message>
    <message>
        <source>Give others with --id and --name.</source>
        <translation>Indique otros con --id y --name.</translation>
    </message>
    <message>
        <source>There is a model '{model_id}' already.</source>
        <translation>Ya hay un modelo «{model_id}».</translation>
    </message>
    <message>
        <source>Give another name with --id.</source>
        <translation>Indique otro nombre con --id.</translation>
    </message>
    <message>
        <source>{path} holds a run on other photographs.</source>
        <translation>{path} contiene un entrenamiento con otras fotos.</translation>
    </message>
    <message>
        <source>Give another --id or --runs, or remove this folder.</source>
        <translation>Indique otro --id o --runs, o quite esta carpeta.</translation>
    </message>
    <message>
        <source>Own photographs</source>
        <translation>Fotos propias</translation>
    </message>
    <message>
        <source>the user's own</source>
        <translation>del usuario</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} no es una carpeta.</translation>
    </message>
    <message>
        <source>Name the folder of your photographs.</source>
        <translation>Indique la carpeta de sus fotos.</translation>
    </message>
    <message>
        <source>{path} holds {found} photographs, too few to learn from.</source>
        <translation>{path} contiene {found} fotos, muy pocas para aprender.</translation>
    </message>
    <message>
        <source>At least {fewest} are needed; some hundreds are better.</source>
        <translation>Hacen falta al menos {fewest}; mejor unos cientos.</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few (left out: {reasons}).</source>
        <translation>De las fotos de {path}, {learned} sirven para aprender y {held_out} para probar, muy pocas (descartadas: {reasons}).</translation>
    </message>
    <message>
        <source>Of the photographs in {path}, {learned} can be learned from and {held_out} held out, too few.</source>
        <translation>De las fotos de {path}, {learned} sirven para aprender y {held_out} para probar, muy pocas.</translation>
    </message>
    <message>
        <source>Add colour photographs; some hundreds are best.</source>
        <translation>Añada fotos en color; mejor unos cientos.</translation>
    </message>
    <message>
        <source>The model that comes with the program holds no weights to start from.</source>
        <translation>El modelo que viene con el programa no contiene pesos desde los que partir.</translation>
    </message>
    <message>
        <source>Give the .npz of EfficientNet-Lite0 with --encoder.</source>
        <translation>Indique el .npz de EfficientNet-Lite0 con --encoder.</translation>
    </message>
    <message>
        <source>The finish of a recipe needs an encoder that sees colour.</source>
        <translation>El acabado de una receta necesita un codificador que vea el color.</translation>
    </message>
    <message>
        <source>The weights do not fit this network: '{name}' is missing or differs in shape.</source>
        <translation>Los pesos no encajan en esta red: «{name}» falta o tiene otra forma.</translation>
    </message>
    <message>
        <source>Start from a model of the same recipe, or from none.</source>
        <translation>Parta de un modelo de la misma receta, o de ninguno.</translation>
    </message>
    <message>
        <source>The exported network differs from the trained one by {worst} ({tolerance} is allowed).</source>
        <translation>La red exportada difiere de la entrenada en {worst} (se admite {tolerance}).</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>This model answers one colour a pixel: there is nothing to read in other ways.</source>
        <translation>Este modelo responde un color por píxel: no hay nada que leer de otra manera.</translation>
    </message>
    <message>
        <source>Name a recipe whose network answers a distribution.</source>
        <translation>Indique una receta cuya red responda una distribución.</translation>
    </message>
    <message>
        <source>{path} is missing or is not a whole file of {title}.</source>
        <translation>{path} falta o no es un archivo completo de {title}.</translation>
    </message>
    <message>
        <source>Download the binary version of {title} anew.</source>
        <translation>Descargue de nuevo la versión binaria de {title}.</translation>
    </message>
    <message>
        <source>{title} is not below the data directory and cannot be downloaded.</source>
        <translation>{title} no está en la carpeta de datos y no se puede descargar.</translation>
    </message>
    <message>
        <source>Put its binary version there, as the folder {folder}, or its pictures, as {name}/CLASS/NAME.png.</source>
        <translation>Ponga allí su versión binaria, como la carpeta {folder}, o sus imágenes, como {name}/CLASS/NAME.png.</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from; not of use: {reasons}.</source>
        <translation>{photographs} en {path} para aprender; no sirven: {reasons}.</translation>
    </message>
    <message>
        <source>{photographs} below {path} can be learned from.</source>
        <translation>{photographs} en {path} para aprender.</translation>
    </message>
    <message>
        <source>It takes {fewest} at least, in colour, no two the same, {smallest} pixels or more on the short side.</source>
        <translation>Hacen falta al menos {fewest}, en color, todas distintas, de {smallest} píxeles o más en el lado corto.</translation>
    </message>
    <message>
        <source>No photograph</source>
        <translation>Ninguna foto</translation>
    </message>
    <message>
        <source>Only 1 photograph</source>
        <translation>Solo 1 foto</translation>
    </message>
    <message>
        <source>Only {count} photographs</source>
        <translation>Solo {count} fotos</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>Give the folder of all sets with --data.</source>
        <translation>Indique la carpeta de todas las colecciones con --data.</translation>
    </message>
    <message>
        <source>{path} has no pictures below it.</source>
        <translation>No hay imágenes en {path}.</translation>
    </message>
    <message>
        <source>It may hold {endings}.</source>
        <translation>Puede contener {endings}.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañadas</translation>
    </message>
    <message>
        <source>tiny</source>
        <translation>demasiado pequeñas</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>en blanco y negro</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>de un solo tono</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>repetidas</translation>
    </message>
    <message>
        <source>{count} {reason}</source>
        <translation>{count} {reason}</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another network.</source>
        <translation>{path} es un punto guardado de otra red.</translation>
    </message>
    <message>
        <source>Remove the run's folder to begin anew.</source>
        <translation>Quite la carpeta del entrenamiento para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Only the JAX backend trains on several devices.</source>
        <translation>Solo el motor JAX entrena en varios dispositivos.</translation>
    </message>
    <message>
        <source>Set KERAS_BACKEND=jax; see docs/devices.md.</source>
        <translation>Ponga KERAS_BACKEND=jax; véase docs/devices.md.</translation>
    </message>
    <message>
        <source>At least one device is needed.</source>
        <translation>Hace falta al menos un dispositivo.</translation>
    </message>
    <message>
        <source>Leave --devices out for all.</source>
        <translation>Omita --devices para usarlos todos.</translation>
    </message>
    <message>
        <source>{wanted} devices are asked for, and JAX sees {there}.</source>
        <translation>Se piden {wanted} dispositivos, y JAX ve {there}.</translation>
    </message>
    <message>
        <source>Leave --devices out to use those that there are.</source>
        <translation>Omita --devices para usar los que hay.</translation>
    </message>
    <message>
        <source>{wanted} devices cannot share a batch of {batch} equally.</source>
        <translation>{wanted} dispositivos no pueden repartirse por igual un lote de {batch}.</translation>
    </message>
    <message>
        <source>Change --devices, or 'batch' in the recipe's [pictures].</source>
        <translation>Cambie --devices, o «batch» en [pictures] de la receta.</translation>
    </message>
    <message>
        <source>There is no trained '{model}' in {path}.</source>
        <translation>No hay ningún «{model}» entrenado en {path}.</translation>
    </message>
    <message>
        <source>Train it: python -m training run {model} --data DIR.</source>
        <translation>Entrénelo: python -m training run {model} --data DIR.</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder's weights.</source>
        <translation>{path} no contiene los pesos del codificador.</translation>
    </message>
    <message>
        <source>The model {start} holds no weights to go on from.</source>
        <translation>El modelo {start} no contiene pesos desde los que seguir.</translation>
    </message>
    <message>
        <source>This recipe starts from the encoder's ImageNet weights.</source>
        <translation>Esta receta parte de los pesos ImageNet del codificador.</translation>
    </message>
    <message>
        <source>The training went astray: its loss is {loss} at step {step}.</source>
        <translation>El entrenamiento se descarrió: su error es {loss} en el paso {step}.</translation>
    </message>
    <message>
        <source>Lower 'rate' in the recipe's [schedule], or set 'clip'.</source>
        <translation>Baje «rate» en [schedule] de la receta, o ponga «clip».</translation>
    </message>
    <message>
        <source>{path} holds a run of another recipe.</source>
        <translation>{path} contiene un entrenamiento de otra receta.</translation>
    </message>
    <message>
        <source>Give another folder with --runs, or remove this one.</source>
        <translation>Indique otra carpeta con --runs, o quite esta.</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Ships, airplanes, automobiles and dogs, learned from pictures of 32 pixels.</source>
        <translation>Barcos, aviones, automóviles y perros, aprendidos con imágenes de 32 píxeles.</translation>
    </message>
    <message>
        <source>Classics</source>
        <translation>Clásicos</translation>
    </message>
    <message>
        <source>For research and private use: see the rights of the training photographs.</source>
        <translation>Para investigación y uso privado: véanse los derechos de las fotos de entrenamiento.</translation>
    </message>
    <message>
        <source>research</source>
        <translation>investigación</translation>
    </message>
    <message>
        <source>Flower 2</source>
        <translation>Flor 2</translation>
    </message>
    <message>
        <source>Flowers of garden and meadow, with their leaves and places.</source>
        <translation>Flores de jardín y de prado, con sus hojas y lugares.</translation>
    </message>
    <message>
        <source>CC-BY per photograph (Flickr)</source>
        <translation>CC-BY según la foto (Flickr)</translation>
    </message>
    <message>
        <source>may be used for educational purposes; credit to easterncoloradowildflowers.com</source>
        <translation>puede usarse con fines educativos; crédito: easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Daisies, dandelions, roses, sunflowers and tulips.</source>
        <translation>Margaritas, dientes de león, rosas, girasoles y tulipanes.</translation>
    </message>
    <message>
        <source>Landscape 2</source>
        <translation>Paisaje 2</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 8,000 photographs.</source>
        <translation>Costas, montañas, bosques, campos y cielos, aprendidos con 8000 fotos.</translation>
    </message>
    <message>
        <source>none stated (Flickr); SUN for research</source>
        <translation>sin indicar (Flickr); SUN para investigación</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>Coasts, mountains, forests, fields and skies, learned from 3,000 photographs.</source>
        <translation>Costas, montañas, bosques, campos y cielos, aprendidos con 3000 fotos.</translation>
    </message>
    <message>
        <source>Multiclass</source>
        <translation>Multiclase</translation>
    </message>
    <message>
        <source>A hundred kinds of things and beings, learned from pictures of 32 pixels.</source>
        <translation>Cien clases de cosas y seres, aprendidas con imágenes de 32 píxeles.</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Everyday photographs: people, places, animals, plants and skies.</source>
        <translation>Fotos cotidianas: personas, lugares, animales, plantas y cielos.</translation>
    </message>
    <message>
        <source>For research and private use: the rights of the training photographs are mixed.</source>
        <translation>Para investigación y uso privado: los derechos de las fotos de entrenamiento son variados.</translation>
    </message>
    <message>
        <source>educational purposes; credit: easterncoloradowildflowers.com</source>
        <translation>fines educativos; crédito: easterncoloradowildflowers.com</translation>
    </message>
    <message>
        <source>research, some not stated</source>
        <translation>investigación, algunos sin indicar</translation>
    </message>
</context>
<context>
    <name>CropBar</name>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Shape of the frame</source>
        <translation>Forma del marco</translation>
    </message>
    <message>
        <source>Lay the frame on its other side (X)</source>
        <translation>Girar el marco hacia su otro lado (X)</translation>
    </message>
    <message>
        <source>Size of what is left</source>
        <translation>Tamaño de lo que queda</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Enderezar</translation>
    </message>
    <message>
        <source>Turn the photo a little; a double click takes it back</source>
        <translation>Gira un poco la foto; un doble clic lo deshace</translation>
    </message>
    <message>
        <source>Straighten by a line</source>
        <translation>Enderezar con una línea</translation>
    </message>
    <message>
        <source>Draw a line along a horizon or a wall (or hold Ctrl)</source>
        <translation>Trace una línea a lo largo de un horizonte o de una pared (o mantenga Ctrl)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show all of the photo again</source>
        <translation>Mostrar otra vez toda la foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it as it was (Esc)</source>
        <translation>Dejarla como estaba (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Crop the photo (Return)</source>
        <translation>Recortar la foto (Intro)</translation>
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
        <translation>Ángulo en grados</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
</context>
<context>
    <name>CropPresenter</name>
    <message>
        <source>That line is more than 15° away from level and from plumb</source>
        <translation>Esa línea se aparta más de 15° de la horizontal y de la vertical</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are left, turned by {angle}°</source>
        <translation>Quedan {width} × {height} píxeles, girados {angle}°</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DialogHead</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>DialogPresenter</name>
    <message>
        <source>The models are compared</source>
        <translation>Los modelos están comparados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos compared</source>
        <translation>
            <numerusform>%Ln foto comparada</numerusform>
            <numerusform>%Ln fotos comparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the comparison</source>
        <translation>Mostrar la comparación</translation>
    </message>
</context>
<context>
    <name>DoubtLine</name>
    <message>
        <source>How sure the model is</source>
        <translation>Lo seguro que está el modelo</translation>
    </message>
    <message>
        <source>hide where</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>show where</source>
        <translation>mostrar dónde</translation>
    </message>
    <message>
        <source>The colours are expected to be off by {error} on average, in units of a* and b*; from {limit} on somebody should look at them (G)</source>
        <translation>Se espera que los colores se desvíen {error} de media, en unidades de a* y b*; a partir de {limit}, alguien debería mirarlos (G)</translation>
    </message>
    <message>
        <source>Sure of its colours</source>
        <translation>Seguro de sus colores</translation>
    </message>
    <message>
        <source>Some guesses</source>
        <translation>En parte adivinado</translation>
    </message>
    <message>
        <source>Mostly a guess</source>
        <translation>Casi todo adivinado</translation>
    </message>
</context>
<context>
    <name>DoubtPresenter</name>
    <message>
        <source>This model does not say where it guesses</source>
        <translation>Este modelo no dice dónde adivina</translation>
    </message>
    <message>
        <source>Hatched: the colours here are a guess</source>
        <translation>Rayado: aquí los colores son adivinados</translation>
    </message>
    <message>
        <source>The model is sure of these colours</source>
        <translation>El modelo está seguro de estos colores</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to give it colour</source>
        <translation>Suelte para dar color</translation>
    </message>
    <message>
        <source>One photo opens; several photos or a folder go to the queue</source>
        <translation>Una foto se abre; varias fotos o una carpeta van a la cola</translation>
    </message>
</context>
<context>
    <name>EditBar</name>
    <message>
        <source>Editing for another program</source>
        <translation>Edición para otro programa</translation>
    </message>
    <message>
        <source>Cancel editing</source>
        <translation>Cancelar la edición</translation>
    </message>
    <message>
        <source>The other program gets nothing</source>
        <translation>El otro programa no recibe nada</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Into “{name}”</source>
        <translation>En «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>%Ln más en espera</numerusform>
            <numerusform>%Ln más en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>EditsPresenter</name>
    <message>
        <source>Pasted pictures are saved one at a time</source>
        <translation>Las imágenes pegadas se guardan una a una</translation>
    </message>
    <message>
        <source>They have no file yet, so nobody knows where their results would go.</source>
        <translation>Todavía no tienen archivo, así que nadie sabe adónde irían sus resultados.</translation>
    </message>
    <message>
        <source>All of them are saved already</source>
        <translation>Ya están todas guardadas</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Desde entonces no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Adjustments of {name} copied</source>
        <translation>Ajustes de {name} copiados</translation>
    </message>
    <message>
        <source>{all} pastes them, {colour} the colour settings only.</source>
        <translation>{all} los pega, {colour} solo los ajustes de color.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted onto %Ln photos</source>
        <translation>
            <numerusform>Pegados en %Ln foto</numerusform>
            <numerusform>Pegados en %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted onto {name}</source>
        <translation>Pegados en {name}</translation>
    </message>
    <message>
        <source>Each can be undone by itself.</source>
        <translation>Cada una se puede deshacer por separado.</translation>
    </message>
    <message>
        <source>Pasting undone</source>
        <translation>Se ha deshecho el pegado</translation>
    </message>
    <message>
        <source>All photos are as they were.</source>
        <translation>Todas las fotos están como antes.</translation>
    </message>
    <message>
        <source>Some adjustments cannot be kept</source>
        <translation>Algunos ajustes no se pueden conservar</translation>
    </message>
    <message>
        <source>They count until Autochrome is closed. Save the photo to keep its colour.</source>
        <translation>Cuentan hasta que se cierre Autochrome. Guarde la foto para conservar su color.</translation>
    </message>
    <message>
        <source>Colours of places, too: {names}.</source>
        <translation>También colores de lugares: {names}.</translation>
    </message>
    <message>
        <source>The settings alone, as no place in them is alike: {names}.</source>
        <translation>Solo los ajustes, porque ningún lugar se parece: {names}.</translation>
    </message>
    <message>
        <source>The settings alone: {names}.</source>
        <translation>Solo los ajustes: {names}.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
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
        <translation>Formato</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>Conservar los datos del archivo</translation>
    </message>
    <message>
        <source>Note that a computer made the colour</source>
        <translation>Anotar que la IA hizo los colores</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Pequeña marca en la esquina</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>In a folder of their own</source>
        <translation>En una carpeta propia</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Junto a cada foto</translation>
    </message>
    <message>
        <source>In one folder…</source>
        <translation>En una carpeta…</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>{n} bit</source>
        <translation>{n} bits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>For {formats}; less of it saves room.</source>
        <translation>Para {formats}; con menos se ahorra espacio.</translation>
    </message>
    <message>
        <source>Larger photos are made smaller; none is enlarged.</source>
        <translation>Las fotos mayores se reducen; ninguna se amplía.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>16 bit keeps finer steps; only {formats} can hold it.</source>
        <translation>16 bits guardan pasos más finos; solo {formats} pueden hacerlo.</translation>
    </message>
    <message>
        <source>sRGB looks alike everywhere; the photo’s own is for archives’ rules.</source>
        <translation>sRGB se ve igual en todas partes; el de la foto es para las normas de los archivos.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Date, camera, place and words go with the photo into its result.</source>
        <translation>La fecha, la cámara, el lugar y los textos pasan de la foto al resultado.</translation>
    </message>
    <message>
        <source>For archives and other programs to read; no pixel is changed by it.</source>
        <translation>Para que lo lean archivos y otros programas; no cambia ningún píxel.</translation>
    </message>
    <message>
        <source>Shows on the picture itself that its colour is not of its time.</source>
        <translation>Muestra en la propia imagen que su color no es de su época.</translation>
    </message>
    <message>
        <source>These stand for what differs: {placeholders}</source>
        <translation>Estos representan lo que varía: {placeholders}</translation>
    </message>
    <message>
        <source>{formats} lose nothing, whatever the quality</source>
        <translation>{formats} no pierden nada, sea cual sea la calidad</translation>
    </message>
    <message>
        <source>{photo} becomes {result}</source>
        <translation>{photo} pasa a {result}</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>Primero baja la calidad y luego el tamaño; en {formats}, solo el tamaño.</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size.</source>
        <translation>Primero baja la calidad y luego el tamaño.</translation>
    </message>
    <message>
        <source>The size is lowered for it: {format} has no quality to lower.</source>
        <translation>Para ello baja el tamaño: {format} no tiene calidad que bajar.</translation>
    </message>
    <message>
        <source>From album to album-colour, a single photo’s beside it.</source>
        <translation>De album a album-colour; el de una foto suelta, a su lado.</translation>
    </message>
    <message>
        <source>The photo itself is never touched.</source>
        <translation>La foto en sí nunca se toca.</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Elegir una carpeta para todos los resultados</translation>
    </message>
</context>
<context>
    <name>ExternalEditing</name>
    <message>
        <source>Another program asked for something unknown</source>
        <translation>Otro programa pidió algo desconocido</translation>
    </message>
    <message>
        <source>It may belong to another version of Autochrome.</source>
        <translation>Quizá pertenece a otra versión de Autochrome.</translation>
    </message>
</context>
<context>
    <name>ExternalEdits</name>
    <message>
        <source>There is no model to colour with</source>
        <translation>No hay modelo con que colorear</translation>
    </message>
    <message>
        <source>This photo keeps its own colours: have it coloured anew, or cancel</source>
        <translation>Esta foto conserva sus propios colores: colorearla de nuevo o cancelar</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on.</source>
        <translation>«{name}» está escrito, y el otro programa puede continuar.</translation>
    </message>
    <message>
        <source>“{name}” is written, and the other program can go on. The photo itself is kept as “{kept}”.</source>
        <translation>«{name}» está escrito, y el otro programa puede continuar. La propia foto se conserva como «{kept}».</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>{name} was not handed back</source>
        <translation>{name} no se ha devuelto</translation>
    </message>
    <message>
        <source>The other program was told that nothing was changed.</source>
        <translation>Se avisó al otro programa de que no se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody waits for {name} any more</source>
        <translation>Nadie espera ya {name}</translation>
    </message>
    <message>
        <source>What you did to it is kept, and the next photo is here.</source>
        <translation>Lo que hizo en ella se conserva, y aquí está la foto siguiente.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>What the training wrote</source>
        <translation>Lo que escribió el entrenamiento</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The training was interrupted</source>
        <translation>El entrenamiento se interrumpió</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>El entrenamiento no pudo seguir</translation>
    </message>
    <message>
        <source>What it has learned so far is kept: it goes on from there. If you forget it, what it has learned is deleted; your photos and your models stay as they are.</source>
        <translation>Lo que ha aprendido se conserva: sigue desde ahí. Si lo olvida, lo aprendido se borra; sus fotos y sus modelos quedan como están.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your models are as they were.</source>
        <translation>No se cambió nada, y sus modelos están como estaban.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>It is the default</source>
        <translation>Es el predeterminado</translation>
    </message>
    <message>
        <source>Colour new photos with {name}</source>
        <translation>Colorear las fotos nuevas con {name}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>El que resulte</translation>
    </message>
    <message>
        <source>At most, MB</source>
        <translation>Como máximo, MB</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Open photos</source>
        <translation>Fotos abiertas</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation>Cerrar {name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Photos to list</source>
        <translation>Fotos de la lista</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Las más dudosas primero</translation>
    </message>
    <message>
        <source>Name, folder or reason</source>
        <translation>Nombre, carpeta, causa</translation>
    </message>
    <message>
        <source>Search the queue</source>
        <translation>Buscar en la cola</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpetas</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin ver</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenas</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>Por rehacer</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>Dejadas en gris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindableParts</name>
    <message>
        <source>bold, daring, colourful, intensity, brighter</source>
        <translation>atrevido, audaz, colorido, intensidad, brillante</translation>
    </message>
    <message>
        <source>amount, opacity, grey, black and white, fade</source>
        <translation>cantidad, opacidad, gris, blanco y negro, desvanecer</translation>
    </message>
    <message>
        <source>pale, rich, colourful, intensity</source>
        <translation>pálido, intenso, colorido, intensidad</translation>
    </message>
    <message>
        <source>warm, cold, yellow, blue, white balance</source>
        <translation>cálido, frío, amarillo, azul, balance de blancos</translation>
    </message>
    <message>
        <source>green, magenta, white balance</source>
        <translation>verde, magenta, balance de blancos</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>large text, bigger letters, font, scale, read, accessibility</source>
        <translation>texto grande, letras más grandes, fuente, escala, leer, accesibilidad</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>movement, animation, nothing moves, calm, accessibility</source>
        <translation>movimiento, animación, nada se mueve, calma, accesibilidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>German, French, Spanish, Hindi, English, translate</source>
        <translation>alemán, francés, español, hindi, inglés, traducir</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>Núcleos que se usan</translation>
    </message>
    <message>
        <source>processor, CPU, threads, speed, slow</source>
        <translation>procesador, CPU, hilos, velocidad, lento</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>scanner, inbox, by itself, automatic, new photos, hot folder</source>
        <translation>escáner, entrada, por sí solo, automático, fotos nuevas</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>FindingPresenter</name>
    <message>
        <source>No other photos are open: open those of the same series</source>
        <translation>No hay otras fotos abiertas: abra las de la misma serie</translation>
    </message>
    <message>
        <source>This model cannot tell what is alike; Natural can</source>
        <translation>Este modelo no sabe qué se parece; Natural sí</translation>
    </message>
    <message>
        <source>Looking at photo {at} of {count}</source>
        <translation>Examinando la foto {at} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing like it in %Ln photos</source>
        <translation>
            <numerusform>Nada parecido en %Ln foto</numerusform>
            <numerusform>Nada parecido en %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be read</source>
        <translation>
            <numerusform>%Ln foto no se pudo leer</numerusform>
            <numerusform>%Ln fotos no se pudieron leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Photos looked at</source>
        <translation>Fotos examinadas</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Esta carpeta no se puede usar</translation>
    </message>
    <message>
        <source>There are no photos in it</source>
        <translation>No hay fotos en ella</translation>
    </message>
    <message>
        <source>Choose the folder that holds your colour photos; folders in it count too.</source>
        <translation>Elija la carpeta con sus fotos en color; sus subcarpetas también cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos to learn from, and {m} kept aside to test it</source>
        <translation>
            <numerusform>%Ln foto para aprender, y {m} apartadas para probar</numerusform>
            <numerusform>%Ln fotos para aprender, y {m} apartadas para probar</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes {n} at least, and some hundreds are best.</source>
        <translation>Hacen falta al menos {n}, y mejor unos cientos.</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln photos can be learned from: too few</source>
        <translation>
            <numerusform>Solo %Ln foto sirve para aprender: muy pocas</numerusform>
            <numerusform>Solo %Ln fotos sirven para aprender: muy pocas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the photos can be learned from</source>
        <translation>Ninguna de las fotos sirve para aprender</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message>
        <source>Looking at the photos: {done} of {total}</source>
        <translation>Examinando las fotos: {done} de {total}</translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>Descartadas: {reasons}.</translation>
    </message>
    <message>
        <source>Drop a folder of colour photos here</source>
        <translation>Suelte aquí una carpeta de fotos en color</translation>
    </message>
    <message>
        <source>Some hundreds are best, at least 30. Folders inside it count too.</source>
        <translation>Mejor unos cientos, al menos 30. Sus subcarpetas también cuentan.</translation>
    </message>
</context>
<context>
    <name>FolderInspector</name>
    <message>
        <source>This folder could not be looked at. Choose it again, or another one.</source>
        <translation>Esta carpeta no se pudo examinar. Elíjala otra vez, o elija otra.</translation>
    </message>
</context>
<context>
    <name>ForeignSheet</name>
    <message>
        <source>Add a model of another program</source>
        <translation>Añadir un modelo de otro programa</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>I may use this model under this licence</source>
        <translation>Puedo usar este modelo con esta licencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>Instalando…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Probando el modelo…</translation>
    </message>
    <message>
        <source>It colours small pictures where it can do no harm. A large model takes half a minute; nothing is added yet.</source>
        <translation>Colorea imágenes pequeñas donde no puede hacer daño. Un modelo grande tarda medio minuto; todavía no se añade nada.</translation>
    </message>
    <message>
        <source>Which of these looks right?</source>
        <translation>¿Cuál de estas se ve bien?</translation>
    </message>
    <message>
        <source>The file does not say how it wants its numbers. Choose by the pictures; what is wrong looks grey, garish or of one colour.</source>
        <translation>El archivo no dice cómo quiere sus números. Elija por las imágenes; lo incorrecto se ve gris, chillón o de un solo color.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>You have this file as “{name}” already.</source>
        <translation>Ya tiene este archivo como «{name}».</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>{licence}, as its makers state it</source>
        <translation>{licence}, según sus autores</translation>
    </message>
    <message>
        <source>As the place says that you have it from</source>
        <translation>Lo que indica el sitio de donde viene</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It is being installed</source>
        <translation>Se está instalando</translation>
    </message>
    <message>
        <source>Choose the picture that looks right first</source>
        <translation>Elija primero la imagen que se ve bien</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>Póngale primero un nombre</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nombre ya existe. Elija otro.</translation>
    </message>
    <message>
        <source>Say first that you may use it</source>
        <translation>Diga primero que puede usarlo</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Use all sure ones</source>
        <translation>Usar todos los seguros</translation>
    </message>
    <message>
        <source>Use all</source>
        <translation>Usar todos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>The same thing in other photos</source>
        <translation>Lo mismo en otras fotos</translation>
    </message>
</context>
<context>
    <name>Frames</name>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} no se puede leer</translation>
    </message>
    <message>
        <source>{name}, saved</source>
        <translation>{name}, guardada</translation>
    </message>
</context>
<context>
    <name>GamutPicker</name>
    <message>
        <source>All colours that this place can have</source>
        <translation>Todos los colores que puede tener este lugar</translation>
    </message>
    <message>
        <source>All colours that exist at the lightness of this place</source>
        <translation>Todos los colores que existen con la claridad de este lugar</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>As light or dark as the rest of the computer</source>
        <translation>Claro u oscuro como el resto del ordenador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Black and white with strong outlines, as light or dark as the system</source>
        <translation>Blanco y negro con contornos marcados, claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Con movimiento</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Cores to work with</source>
        <translation>Núcleos que se usan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cores</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep adjustments beside the photos</source>
        <translation>Conservar los ajustes junto a las fotos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Words and controls alike, from the next start on.</source>
        <translation>Textos y controles a la vez, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Bars that run while something is awaited, and colour that comes slowly.</source>
        <translation>Las barras que corren durante una espera y el color que aparece poco a poco.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>In a small file each, such as photo.jpg.autochrome. Otherwise, and where a folder can only be read, Autochrome’s own folder keeps them.</source>
        <translation>En un archivo pequeño cada uno, como photo.jpg.autochrome. Si no, y donde una carpeta solo se puede leer, los conserva la carpeta propia de Autochrome.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>More are faster, fewer leave room for other programs.</source>
        <translation>Más son más rápidos, menos dejan sitio a otros programas.</translation>
    </message>
    <message>
        <source>Your own models, the queue, settings, the log, and adjustments that are not beside their photos lie in {folder}.</source>
        <translation>Sus modelos, la cola, las preferencias, el registro y los ajustes que no están junto a sus fotos se guardan en {folder}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>The whole window changes to it at once.</source>
        <translation>Toda la ventana cambia a él en el acto.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the queue has ended.</source>
        <translation>Cambia a {language} en cuanto termine la cola.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the training has ended.</source>
        <translation>Cambia a {language} en cuanto termine el entrenamiento.</translation>
    </message>
    <message>
        <source>Changes to {language} once no other program waits for a photo.</source>
        <translation>Cambia a {language} cuando ningún otro programa espere una foto.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the model is added.</source>
        <translation>Cambia a {language} en cuanto se haya añadido el modelo.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as everything is saved.</source>
        <translation>Cambia a {language} en cuanto todo esté guardado.</translation>
    </message>
    <message>
        <source>Changes to {language} as soon as the models are compared.</source>
        <translation>Cambia a {language} en cuanto los modelos estén comparados.</translation>
    </message>
    <message>
        <source>Chosen: close Autochrome and start it again to see it in this size.</source>
        <translation>Elegido: cierre Autochrome y vuelva a iniciarlo para verlo en este tamaño.</translation>
    </message>
</context>
<context>
    <name>GuessButton</name>
    <message>
        <source>Close guesses</source>
        <translation>Cerrar suposiciones</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Otras suposiciones</translation>
    </message>
    <message>
        <source>See other colourings that are likely, too (Ctrl+G)</source>
        <translation>Ver otros colores que también son probables (Ctrl+G)</translation>
    </message>
    <message>
        <source>{name} answers one colour for each place, so it has no other guess</source>
        <translation>{name} da un solo color para cada lugar, así que no tiene otra suposición</translation>
    </message>
</context>
<context>
    <name>GuessesPresenter</name>
    <message>
        <source>Looking for colourings that are likely, too…</source>
        <translation>Buscando otros colores que también son probables…</translation>
    </message>
    <message>
        <source>Other guesses</source>
        <translation>Otras suposiciones</translation>
    </message>
    <message>
        <source>The model is sure of this photo: it knows no other that is likely</source>
        <translation>El modelo está seguro de esta foto: no conoce otra que sea probable</translation>
    </message>
    <message numerus="yes">
        <source>It sets the colours of %Ln places: change or remove each</source>
        <translation>
            <numerusform>Fija el color de %Ln lugar: se puede cambiar o quitar</numerusform>
            <numerusform>Fija los colores de %Ln lugares: cada uno se puede cambiar o quitar</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at one to see it, click to take it</source>
        <translation>Señale una para verla, haga clic para usarla</translation>
    </message>
    <message>
        <source>This is what you took before the photo was turned or changed</source>
        <translation>Es lo que eligió antes de girar o cambiar la foto</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Elección anterior</translation>
    </message>
    <message>
        <source>Guess {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Most colourings that the model holds possible are closest to this one</source>
        <translation>La mayoría de los coloreados que el modelo cree posibles se parecen más a este</translation>
    </message>
    <message>
        <source>About half of the colourings that the model holds possible are closest to this one</source>
        <translation>Cerca de la mitad de los coloreados que el modelo cree posibles se parecen más a este</translation>
    </message>
    <message>
        <source>About one in {count} of the colourings that the model holds possible is closest to it</source>
        <translation>Cerca de uno de cada {count} coloreados que el modelo cree posibles se parece más a este</translation>
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
        <translation>Foto en color tal como está ahora</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>Resultado guardado</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>Por un modelo</translation>
    </message>
    <message>
        <source>A snapshot</source>
        <translation>Una instantánea</translation>
    </message>
    <message>
        <source>Swap the halves</source>
        <translation>Intercambiar las mitades</translation>
    </message>
    <message>
        <source>Original and coloured photo again</source>
        <translation>Volver al original y a la foto en color</translation>
    </message>
    <message>
        <source>Reading the photo…</source>
        <translation>Leyendo la foto…</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Hacer una instantánea</translation>
    </message>
</context>
<context>
    <name>HalfPills</name>
    <message>
        <source>Choose what the left half shows (Alt+1)</source>
        <translation>Elegir qué muestra la mitad izquierda (Alt+1)</translation>
    </message>
    <message>
        <source>Choose what the right half shows (Alt+2)</source>
        <translation>Elegir qué muestra la mitad derecha (Alt+2)</translation>
    </message>
    <message>
        <source>Left half: {name}</source>
        <translation>Mitad izquierda: {name}</translation>
    </message>
    <message>
        <source>Right half: {name}</source>
        <translation>Mitad derecha: {name}</translation>
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
        <translation>Ahora: {model}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Saved result</source>
        <translation>Resultado guardado</translation>
    </message>
    <message>
        <source>There is no saved result of this photo so far. Save it first.</source>
        <translation>Aún no hay ningún resultado guardado de esta foto. Guárdela primero.</translation>
    </message>
    <message>
        <source>Which part of the photo the saved result shows cannot be told. Save it again to compare.</source>
        <translation>No se puede saber qué parte de la foto muestra el resultado guardado. Guárdelo de nuevo para comparar.</translation>
    </message>
    <message>
        <source>The model {model} is not here any more.</source>
        <translation>El modelo {model} ya no está.</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Contents of the help</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing was found about “{words}”.</source>
        <translation>No se encontró nada sobre «{words}».</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Find in other photos</source>
        <translation>Buscar en otras fotos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Colours of places</source>
        <translation>Colores de lugares</translation>
    </message>
    <message>
        <source>and {count} more on the picture</source>
        <translation>y {count} más en la imagen</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Quitar este lugar</translation>
    </message>
    <message>
        <source>Tab goes through the places, Insert sets one in the middle</source>
        <translation>Tab recorre los lugares, Insert pone uno en el centro</translation>
    </message>
    <message>
        <source>Place {number} of {count}: {what}</source>
        <translation>Lugar {number} de {count}: {what}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
</context>
<context>
    <name>HintMenu</name>
    <message>
        <source>Choose a colour…</source>
        <translation>Elegir un color…</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>Aquí sin color</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Find in other photos</source>
        <translation>Buscar en otras fotos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>HintPopover</name>
    <message>
        <source>Find in other photos</source>
        <translation>Buscar en otras fotos</translation>
    </message>
    <message>
        <source>Remove this place (Del)</source>
        <translation>Quitar este lugar (Supr)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>What this place may look like</source>
        <translation>Cómo puede verse este lugar</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Own colours</source>
        <translation>Colores propios</translation>
    </message>
    <message>
        <source>Keep this colour under a name</source>
        <translation>Conservar este color con un nombre</translation>
    </message>
    <message>
        <source>No colour here</source>
        <translation>Aquí sin color</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Colour of this place</source>
        <translation>Color de este lugar</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <translation>Olvidar {name}</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>As it is now: {colour}</source>
        <translation>Como ahora: {colour}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>HintPresenter</name>
    <message>
        <source>Click a place to say what colour it has, or draw over it</source>
        <translation>Haga clic en un lugar para decir qué color tiene, o trace sobre él</translation>
    </message>
    <message>
        <source>The next place that you click can have this colour: it is used lately</source>
        <translation>El próximo lugar en que haga clic puede tener este color: está en «Usados hace poco»</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Dark tones {dark} %, middle tones {middle} %, light tones {light} %.</source>
        <translation>Tonos oscuros {dark} %, medios {middle} %, claros {light} %.</translation>
    </message>
    <message>
        <source>{percent} % are black without detail.</source>
        <translation>El {percent} % es negro sin detalle.</translation>
    </message>
    <message>
        <source>{percent} % are white without detail.</source>
        <translation>El {percent} % es blanco sin detalle.</translation>
    </message>
    <message>
        <source>Red, green and blue are in balance.</source>
        <translation>Rojo, verde y azul están equilibrados.</translation>
    </message>
    <message>
        <source>Red is the strongest colour.</source>
        <translation>El rojo es el color más fuerte.</translation>
    </message>
    <message>
        <source>Green is the strongest colour.</source>
        <translation>El verde es el color más fuerte.</translation>
    </message>
    <message>
        <source>Blue is the strongest colour.</source>
        <translation>El azul es el color más fuerte.</translation>
    </message>
</context>
<context>
    <name>HistogramPane</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Show or hide the histogram (I)</source>
        <translation>Mostrar u ocultar el histograma (I)</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>folded up</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>InUsePage</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{name} is in use now</source>
        <translation>Ahora se usa {name}</translation>
    </message>
    <message>
        <source>The photos that you open from now on are coloured by it.</source>
        <translation>Las fotos que abra a partir de ahora se colorean con él.</translation>
    </message>
    <message>
        <source>You chose it, though it did not do better in the test.</source>
        <translation>Usted lo eligió, aunque no salió mejor en la prueba.</translation>
    </message>
    <message>
        <source>{name} stays, and one click goes back to it.</source>
        <translation>{name} se queda, y un clic vuelve a él.</translation>
    </message>
    <message>
        <source>Go back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>{name} is in use again</source>
        <translation>Se usa otra vez {name}</translation>
    </message>
    <message>
        <source>{name} stays among your models.</source>
        <translation>{name} se queda entre sus modelos.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>All that has a key of its own. Find an action looks up the rest by its name.</source>
        <translation>Todo lo que tiene una tecla propia. Lo demás lo encuentra «Buscar una acción» por su nombre.</translation>
    </message>
    <message>
        <source>While colours of places are corrected</source>
        <translation>Mientras se corrigen colores</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>LastWords</name>
    <message>
        <source>Autochrome cannot start</source>
        <translation>Autochrome no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Photos that are left out</source>
        <translation>Fotos descartadas</translation>
    </message>
    <message>
        <source>Nothing is moved or deleted. Double-click a photo to see its folder.</source>
        <translation>Nada se mueve ni se borra. Haga doble clic en una foto para ver su carpeta.</translation>
    </message>
</context>
<context>
    <name>LentPhotos</name>
    <message>
        <source>Where may the colours go?</source>
        <translation>¿Adónde pueden ir los colores?</translation>
    </message>
    <message>
        <source>The system lends your photos to Autochrome one by one, so that nothing can be put beside them. Choose a folder for what is saved; you are asked only once.</source>
        <translation>El sistema presta sus fotos a Autochrome de una en una, por lo que no se puede poner nada junto a ellas. Elija una carpeta para lo que se guarde; solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>A folder for all results</source>
        <translation>Una carpeta para todos los resultados</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Copied. Paste it into your message.</source>
        <translation>Copiado. Péguelo en su mensaje.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>End of the log</source>
        <translation>Final del registro</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>Versions, settings and the last lines of the log. Your folders are not named; an error may name a photo, so read it before you send it.</source>
        <translation>Versiones, preferencias y las últimas líneas del registro. Sus carpetas no se nombran; un error puede nombrar una foto, así que léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>What Autochrome noted for itself. If something went wrong, copy the report and send it to whoever helps you.</source>
        <translation>Lo que Autochrome anotó para sí. Si algo salió mal, copie el informe y envíelo a quien le ayuda.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Back to all photos (Esc)</source>
        <translation>Volver a todas las fotos (Esc)</translation>
    </message>
    <message>
        <source>0: no difference</source>
        <translation>0: sin diferencia</translation>
    </message>
    <message>
        <source>Previous photo (Left)</source>
        <translation>Foto anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next photo (Right)</source>
        <translation>Foto siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
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
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>{number}: best here</source>
        <translation>{number}: la mejor aquí</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>Colores reales</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>True colours</source>
        <translation>Colores reales</translation>
    </message>
    <message>
        <source>Distance {distance}  ·  {psnr} dB</source>
        <translation>Distancia {distance}  ·  {psnr} dB</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>LossChart</name>
    <message>
        <source>How far the colours are off</source>
        <translation>Cuánto se desvían los colores</translation>
    </message>
    <message>
        <source>The lines begin here in a moment.</source>
        <translation>Las líneas empiezan aquí en un momento.</translation>
    </message>
    <message>
        <source>on photos kept aside</source>
        <translation>fotos apartadas</translation>
    </message>
    <message>
        <source>on photos it learns from</source>
        <translation>fotos de las que aprende</translation>
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
        <translation>al principio</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Todavía no se sabe nada.</translation>
    </message>
    <message>
        <source>On photos kept aside: {first} at first, {last} now. Lower is better.</source>
        <translation>En fotos apartadas: {first} al principio, {last} ahora. Menos es mejor.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>There is not enough memory for this photo.</source>
        <translation>No hay memoria suficiente para esta foto.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Autochrome met a fault of its own: {kind}.</source>
        <translation>Autochrome tuvo un fallo propio: {kind}.</translation>
    </message>
    <message>
        <source>Your files are untouched. Please report it, with the details.</source>
        <translation>Sus archivos están intactos. Avise de ello, con los detalles.</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>The folder could not be shown</source>
        <translation>No se pudo mostrar la carpeta</translation>
    </message>
    <message>
        <source>No file manager opened {folder}.</source>
        <translation>Ningún gestor de archivos abrió {folder}.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>está|es</translation>
    </message>
    <message>
        <source>Nothing to open there</source>
        <translation>Ahí no hay nada que abrir</translation>
    </message>
    <message>
        <source>That is not a photo</source>
        <translation>Eso no es una foto</translation>
    </message>
    <message>
        <source>This photo is damaged</source>
        <translation>Esta foto está dañada</translation>
    </message>
    <message>
        <source>This photo is too large</source>
        <translation>Esta foto es demasiado grande</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation>Esta foto no se puede usar</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>El modelo no se puede usar</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The result could not be saved</source>
        <translation>El resultado no se pudo guardar</translation>
    </message>
    <message>
        <source>The queue cannot be used</source>
        <translation>La cola no se puede usar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no salió bien</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>I have it: choose its folder…</source>
        <translation>Lo tengo: elegir su carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Type this line into a terminal, press Return, and wait until it is done:</source>
        <translation>Escriba esta línea en un terminal, pulse Intro y espere a que termine:</translation>
    </message>
    <message>
        <source>Get Autochrome with training from where you got Autochrome, and unpack it on this computer. Then choose its folder here.</source>
        <translation>Consiga Autochrome con entrenamiento donde consiguió Autochrome, y descomprímalo en este ordenador. Después elija aquí su carpeta.</translation>
    </message>
    <message>
        <source>What was found belongs to another version of Autochrome.</source>
        <translation>Lo que se encontró es de otra versión de Autochrome.</translation>
    </message>
    <message>
        <source>These are missing: {names}.</source>
        <translation>Faltan: {names}.</translation>
    </message>
    <message>
        <source>It was not found on this computer.</source>
        <translation>No se encontró en este ordenador.</translation>
    </message>
    <message>
        <source>Line for the terminal</source>
        <translation>Línea para el terminal</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>Cómo conseguirlo</translation>
    </message>
    <message>
        <source>Training needs one more part</source>
        <translation>Entrenar necesita una parte más</translation>
    </message>
    <message>
        <source>Bringing photos into colour works without it. It takes about 1 GB on the disk, and once it is there, training needs no internet.</source>
        <translation>Dar color a las fotos funciona sin ella. Ocupa cerca de 1 GB en el disco y, una vez instalada, entrenar no necesita internet.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Install a model from a file</source>
        <translation>Instalar un modelo desde un archivo</translation>
    </message>
    <message>
        <source>Install the model “{name}”?</source>
        <translation>¿Instalar el modelo «{name}»?</translation>
    </message>
    <message numerus="yes">
        <source>Install %Ln models?</source>
        <translation>
            <numerusform>¿Instalar %Ln modelo?</numerusform>
            <numerusform>¿Instalar %Ln modelos?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is tried out first, where it can do no harm.</source>
        <translation>Antes se prueba, donde no puede hacer daño.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar «{name}»</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
        <source>Only the name changes: what the model does stays as it is.</source>
        <translation>Solo cambia el nombre: lo que hace el modelo sigue igual.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Its file is moved to the trash of this computer.</source>
        <translation>Su archivo va a la papelera de este ordenador.</translation>
    </message>
    <message>
        <source>It is your default; {name} takes its place.</source>
        <translation>Es el predeterminado; {name} ocupa su lugar.</translation>
    </message>
    <message>
        <source>Remove the model “{name}”?</source>
        <translation>¿Quitar el modelo «{name}»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>The open photo has its colours from it, and will be grey.</source>
        <translation>La foto abierta tiene sus colores y quedará gris.</translation>
    </message>
    <message>
        <source>The open photo has its colours from it; {name} will colour it.</source>
        <translation>La foto abierta tiene sus colores; {name} la coloreará.</translation>
    </message>
    <message>
        <source>Delete “{name}” for good?</source>
        <translation>¿Borrar «{name}» para siempre?</translation>
    </message>
    <message>
        <source>The trash of this computer does not take it. It cannot be brought back then.</source>
        <translation>La papelera de este ordenador no lo admite. Después no se podrá recuperar.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ModelNotices</name>
    <message>
        <source>{model} is a new version</source>
        <translation>{model} es una versión nueva</translation>
    </message>
    <message>
        <source>Version {new} colours otherwise than version {old} did: photos that wait in the queue will have its colours. What was saved stays as it is.</source>
        <translation>La versión {new} colorea de otro modo que la versión {old}: las fotos que esperan en la cola tendrán sus colores. Lo guardado queda como está.</translation>
    </message>
    <message>
        <source>The page about the model says where the earlier version is.</source>
        <translation>La página del modelo dice dónde está la versión anterior.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Mostrar los modelos</translation>
    </message>
    <message>
        <source>No colour model is installed</source>
        <translation>No hay ningún modelo de color instalado</translation>
    </message>
    <message>
        <source>Photos open, but stay grey.</source>
        <translation>Las fotos se abren, pero siguen grises.</translation>
    </message>
    <message>
        <source>Install a .colormodel file, or drop it on the window.</source>
        <translation>Instale un archivo .colormodel, o suéltelo en la ventana.</translation>
    </message>
    <message>
        <source>Install a model…</source>
        <translation>Instalar un modelo…</translation>
    </message>
    <message>
        <source>Trying the model out</source>
        <translation>Probando el modelo</translation>
    </message>
    <message>
        <source>It is added when it has coloured a small picture.</source>
        <translation>Se añade cuando ha coloreado una imagen pequeña.</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>Hacerlo predeterminado</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Verlo</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Photos that it never saw, each three times: without colour, as the model colours it, as it really was.</source>
        <translation>Fotos que nunca vio, cada una tres veces: sin color, coloreada por el modelo, como era de verdad.</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>How far it was from the right colours while it learned, from left to right: the light line on photos that it learned from, the dark one on others. The circle is what was kept.</source>
        <translation>Lo lejos que estaba de los colores correctos mientras aprendía, de izquierda a derecha: la línea clara con las fotos de las que aprendió, la oscura con otras. El círculo es lo que se conservó.</translation>
    </message>
    <message>
        <source>How it learned</source>
        <translation>Cómo aprendió</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What the words mean is told in [How it works](how-it-works.md#figures).</source>
        <translation>Lo que significan las palabras está en [Cómo funciona](how-it-works.md#figures).</translation>
    </message>
    <message>
        <source>Photos of</source>
        <translation>Fotos de</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>It came with Autochrome</source>
        <translation>Vino con Autochrome</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Measured on photos that it never saw; in brackets, the same photos left grey. The lower the colour error and the higher the likeness, the better; colourfulness is best near 100 %.</source>
        <translation>Medido con fotos que nunca vio; entre paréntesis, las mismas fotos dejadas en gris. Cuanto menor el error de color y mayor el parecido, mejor; la riqueza es mejor cerca del 100 %.</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Colour error</source>
        <translation>Error de color</translation>
    </message>
    <message>
        <source>Likeness, dB</source>
        <translation>Parecido, dB</translation>
    </message>
    <message>
        <source>Colourfulness</source>
        <translation>Riqueza</translation>
    </message>
    <message>
        <source>Unnaturalness</source>
        <translation>Artificialidad</translation>
    </message>
    <message>
        <source>under {seconds} s a photo on this computer</source>
        <translation>menos de {seconds} s por foto en este ordenador</translation>
    </message>
    <message>
        <source>about {seconds} s a photo on this computer</source>
        <translation>unos {seconds} s por foto en este ordenador</translation>
    </message>
    <message>
        <source>Made with another program</source>
        <translation>Hecho con otro programa</translation>
    </message>
    <message>
        <source>Trained with Autochrome from the beginning</source>
        <translation>Entrenado con Autochrome desde el principio</translation>
    </message>
    <message>
        <source>Trained with Autochrome, going on from {name}</source>
        <translation>Entrenado con Autochrome, a partir de {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Landscapes</source>
        <translation>Paisajes</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>Flores</translation>
    </message>
    <message>
        <source>Dogs</source>
        <translation>Perros</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>De todo tipo</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>Barcos</translation>
    </message>
    <message>
        <source>Aeroplanes</source>
        <translation>Aviones</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Coches</translation>
    </message>
    <message>
        <source>100 kinds of things</source>
        <translation>100 clases de cosas</translation>
    </message>
    <message>
        <source>{title}, a known file</source>
        <translation>{title}, un archivo conocido</translation>
    </message>
    <message>
        <source>{title}, by the names and shapes in it</source>
        <translation>{title}, por los nombres y formas que contiene</translation>
    </message>
    <message>
        <source>Not known; this was found by trying it</source>
        <translation>No se conoce; esto se averiguó probándolo</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>You confirmed that you may use it.</source>
        <translation>Ha confirmado que puede usarlo.</translation>
    </message>
    <message>
        <source>The trash does not take {name}.</source>
        <translation>La papelera no admite {name}.</translation>
    </message>
    <message>
        <source>You can delete it for good instead.</source>
        <translation>Puede borrarlo para siempre.</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name} ya está</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} was installed</source>
        <translation>{name} se instaló</translation>
    </message>
    <message>
        <source>You can choose it for your photos now.</source>
        <translation>Ya puede elegirlo para sus fotos.</translation>
    </message>
    <message>
        <source>{name} was exported</source>
        <translation>{name} se exportó</translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation>{file} en {folder}</translation>
    </message>
    <message>
        <source>The model has a new name</source>
        <translation>El modelo tiene un nombre nuevo</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Ahora se llama {name}.</translation>
    </message>
    <message>
        <source>{name} was removed</source>
        <translation>{name} se quitó</translation>
    </message>
    <message>
        <source>Results that you saved stay as they are.</source>
        <translation>Los resultados guardados quedan como están.</translation>
    </message>
    <message>
        <source>{name} is the default now</source>
        <translation>{name} es ahora el predeterminado</translation>
    </message>
    <message>
        <source>New photos are coloured by it.</source>
        <translation>Las fotos nuevas se colorean con él.</translation>
    </message>
    <message>
        <source>The model was removed</source>
        <translation>Se quitó el modelo</translation>
    </message>
    <message>
        <source>It cannot be used any more. Install it again from its file.</source>
        <translation>Ya no se puede usar. Instálelo de nuevo desde su archivo.</translation>
    </message>
    <message>
        <source>From other programs</source>
        <translation>De otros programas</translation>
    </message>
    <message>
        <source>Everyday photos</source>
        <translation>Fotos de cada día</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se pueden usar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Un modelo</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Install from file…</source>
        <translation>Instalar de un archivo…</translation>
    </message>
    <message>
        <source>Compare models…</source>
        <translation>Comparar modelos…</translation>
    </message>
    <message>
        <source>Trying the model out…</source>
        <translation>Probando el modelo…</translation>
    </message>
    <message>
        <source>Let go to install the model</source>
        <translation>Suelte para instalar el modelo</translation>
    </message>
    <message>
        <source>It is tried out first, then added to your own models</source>
        <translation>Primero se prueba y luego se añade a sus propios modelos</translation>
    </message>
    <message>
        <source>See what each makes of photos in colour, and how near it comes (Ctrl+Shift+M)</source>
        <translation>Ver qué hace cada uno con fotos en color y cuánto se acerca (Ctrl+Mayús+M)</translation>
    </message>
    <message>
        <source>Add a .colormodel file, or a model of another program, to your own models (Ctrl+O), or drop it here</source>
        <translation>Añadir un archivo .colormodel, o un modelo de otro programa, a sus propios modelos (Ctrl+O), o soltarlo aquí</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Set as default</source>
        <translation>Hacer predeterminado</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Compare in the open photo</source>
        <translation>Comparar en la foto abierta</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Snapshot taken</source>
        <translation>Instantánea hecha</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nombre de la instantánea</translation>
    </message>
    <message>
        <source>Return keeps what is typed, Escape keeps {name}</source>
        <translation>Intro conserva lo escrito, Esc conserva {name}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nombre ya existe. Elija otro.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>It is not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>{name} is no longer in {folder}.</source>
        <translation>{name} ya no está en {folder}.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Ver el registro</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open photos</source>
        <translation>Fotos abiertas</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>Modelos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>Abrir una carpeta de fotos</translation>
    </message>
    <message>
        <source>That is an address on the web</source>
        <translation>Eso es una dirección de internet</translation>
    </message>
    <message>
        <source>Autochrome never goes online.</source>
        <translation>Autochrome nunca se conecta a internet.</translation>
    </message>
    <message>
        <source>Save the picture to this computer first, then drop the file.</source>
        <translation>Guarde antes la imagen en este ordenador y suelte después el archivo.</translation>
    </message>
    <message>
        <source>There is no photo in it</source>
        <translation>No hay ninguna foto</translation>
    </message>
    <message>
        <source>Neither a picture nor a file was found.</source>
        <translation>No se encontró ni una imagen ni un archivo.</translation>
    </message>
    <message>
        <source>Copy a picture or a file, then paste again.</source>
        <translation>Copie una imagen o un archivo y pegue de nuevo.</translation>
    </message>
</context>
<context>
    <name>OwnColours</name>
    <message>
        <source>Colour it anew</source>
        <translation>Colorearla de nuevo</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>Esta foto conserva sus propios colores</translation>
    </message>
    <message>
        <source>You can have them replaced in the result. The photo itself stays as it is.</source>
        <translation>Se pueden sustituir en el resultado. La foto en sí queda como está.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>Parting</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} y %Ln más</numerusform>
            <numerusform>{names} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving your adjustments?</source>
        <translation>¿Cerrar sin guardar sus ajustes?</translation>
    </message>
    <message>
        <source>Changed by hand, not saved, and not kept with the photo: {names}.</source>
        <translation>Cambiadas a mano, sin guardar y sin conservar con la foto: {names}.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos closed</source>
        <translation>
            <numerusform>%Ln foto cerrada</numerusform>
            <numerusform>%Ln fotos cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} closed</source>
        <translation>{name} cerrada</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PastedPictures</name>
    <message>
        <source>Pasted photo</source>
        <translation>Foto pegada</translation>
    </message>
    <message>
        <source>Pasted photo {number}</source>
        <translation>Foto pegada {number}</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>{name} was not saved: {why}</source>
        <translation>{name} no se guardó: {why}</translation>
    </message>
    <message>
        <source>Choose a model, and save it again.</source>
        <translation>Elija un modelo y guárdela de nuevo.</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos by each model</source>
        <translation>Fotos de cada modelo</translation>
    </message>
</context>
<context>
    <name>PhotoMenu</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln photos…</source>
        <translation>
            <numerusform>Guardar %Ln foto…</numerusform>
            <numerusform>Guardar %Ln fotos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln photos</source>
        <translation>
            <numerusform>Cerrar %Ln foto</numerusform>
            <numerusform>Cerrar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Copiar los ajustes</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Pegar los ajustes</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Pegar solo los ajustes de color</translation>
    </message>
    <message>
        <source>Use these adjustments for</source>
        <translation>Usar estos ajustes para</translation>
    </message>
    <message>
        <source>The other selected photos</source>
        <translation>Las demás fotos seleccionadas</translation>
    </message>
    <message>
        <source>All other open photos</source>
        <translation>Todas las demás fotos abiertas</translation>
    </message>
    <message>
        <source>All photos that wait in the queue</source>
        <translation>Todas las fotos que esperan en la cola</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Ver el resultado en su carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Close others</source>
        <translation>Cerrar las demás</translation>
    </message>
</context>
<context>
    <name>PhotoNotices</name>
    <message>
        <source>This photo is already in colour</source>
        <translation>Esta foto ya está en color</translation>
    </message>
    <message>
        <source>Nothing was changed. You can have its colours replaced.</source>
        <translation>No se cambió nada. Sus colores se pueden sustituir.</translation>
    </message>
    <message>
        <source>Colour it anew</source>
        <translation>Colorearla de nuevo</translation>
    </message>
    <message>
        <source>The old tint is left out</source>
        <translation>El tono antiguo se deja aparte</translation>
    </message>
    <message>
        <source>Old prints are often brownish. The new colours are made without that, and your own photo stays as it is.</source>
        <translation>Las copias antiguas suelen ser parduzcas. Los colores nuevos se hacen sin ese tono, y su foto queda tal como está.</translation>
    </message>
    <message numerus="yes">
        <source>This file has %Ln pages</source>
        <translation>
            <numerusform>Este archivo tiene %Ln página</numerusform>
            <numerusform>Este archivo tiene %Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>You see the first. Save as TIFF, and all of them are in colour.</source>
        <translation>Ve la primera. Guárdelo como TIFF y todas estarán en color.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} y %Ln más</numerusform>
            <numerusform>{names} y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos cannot be read</source>
        <translation>
            <numerusform>%Ln foto no se puede leer</numerusform>
            <numerusform>%Ln fotos no se pueden leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Click one in the strip below to see why.</source>
        <translation>Haga clic en una de ellas en la tira de abajo para ver por qué.</translation>
    </message>
    <message>
        <source>The model {model}, which it was coloured with, is not here any more.</source>
        <translation>El modelo {model}, con el que se coloreó, ya no está.</translation>
    </message>
    <message>
        <source>You see it by the usual one. What you chose stays until you change it.</source>
        <translation>La ve con el habitual. Lo que eligió queda hasta que lo cambie.</translation>
    </message>
    <message>
        <source>The model {model} is another version than the one that it was edited with.</source>
        <translation>El modelo {model} es otra versión que aquella con la que se editó la foto.</translation>
    </message>
    <message>
        <source>Look whether you like its colours; what you set is as you set it.</source>
        <translation>Mire si le gustan sus colores; lo que ajustó sigue igual.</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved at {width} × {height} pixels</source>
        <translation>Guardado a {width} × {height} píxeles</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} en {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The coloured photo is on the clipboard, as a picture and as a file.</source>
        <translation>La foto en color está en el portapapeles, como imagen y como archivo.</translation>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>Coloreando…</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>Esta foto no se puede leer</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Abra primero una foto</translation>
    </message>
    <message>
        <source>There is no model to colour with</source>
        <translation>No hay modelo con que colorear</translation>
    </message>
    <message>
        <source>This photo keeps its own colours</source>
        <translation>Esta foto conserva sus propios colores</translation>
    </message>
    <message>
        <source>{dpi} dpi: {width} × {height} cm on paper</source>
        <translation>{dpi} ppp: {width} × {height} cm en papel</translation>
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
        <translation>Distancia {value}</translation>
    </message>
    <message>
        <source>{photo}, true colours</source>
        <translation>{photo}, colores reales</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>{photo}, {model}, chosen as the best</source>
        <translation>{photo}, {model}, elegida como la mejor</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>Long side, px</source>
        <translation>Lado largo, px</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
</context>
<context>
    <name>PointingButton</name>
    <message>
        <source>Correct colours</source>
        <translation>Corregir colores</translation>
    </message>
    <message>
        <source>Say what colour a place has (K).
Click it or draw over it; [ and ] change the brush.
Ctrl and a click take a colour from the picture.
Space, or the middle button, moves the photo.</source>
        <translation>Decir qué color tiene un lugar (K).
Haga clic en él o trace sobre él; [ y ] cambian el pincel.
Ctrl y un clic toman un color de la imagen.
Espacio, o el botón central, mueve la foto.</translation>
    </message>
</context>
<context>
    <name>PresetPresenter</name>
    <message>
        <source>Keep these settings as a preset</source>
        <translation>Guardar estos ajustes como preajuste</translation>
    </message>
    <message>
        <source>All five sliders are kept as they are now, for any photo.</source>
        <translation>Los cinco controles se guardan como están ahora, para cualquier foto.</translation>
    </message>
    <message>
        <source>My preset</source>
        <translation>Mi preajuste</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The preset was kept</source>
        <translation>El preajuste se ha guardado</translation>
    </message>
    <message>
        <source>Find {name} behind the arrow to the right of the presets.</source>
        <translation>Encontrará {name} tras la flecha a la derecha de los preajustes.</translation>
    </message>
</context>
<context>
    <name>PresetRow</name>
    <message>
        <source>All presets</source>
        <translation>Todos los preajustes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>All presets; in use: {name}</source>
        <translation>Todos los preajustes; en uso: {name}</translation>
    </message>
    <message>
        <source>Keep these settings as a preset…</source>
        <translation>Guardar estos ajustes como preajuste…</translation>
    </message>
    <message>
        <source>Forget a preset</source>
        <translation>Olvidar un preajuste</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Vivo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>With the original</source>
        <translation>Con el original</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Márgenes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Say below that a computer coloured it</source>
        <translation>Decir debajo que la coloreó un ordenador</translation>
    </message>
    <message>
        <source>Small mark in the corner</source>
        <translation>Pequeña marca en la esquina</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Este ordenador no tiene impresora.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrechos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Anchos</translation>
    </message>
    <message>
        <source>As fits the page</source>
        <translation>Según la página</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>The photo is larger than the paper: its edges are cut off.</source>
        <translation>La foto es mayor que el papel: sus bordes se cortan.</translation>
    </message>
    <message>
        <source>{width} × {height} cm on paper</source>
        <translation>{width} × {height} cm en papel</translation>
    </message>
</context>
<context>
    <name>PrintJobs</name>
    <message>
        <source>The photo could not be printed.</source>
        <translation>La foto no se pudo imprimir.</translation>
    </message>
    <message>
        <source>Look whether the printer is ready.</source>
        <translation>Compruebe que la impresora está lista.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Coloured by a computer, with Autochrome</source>
        <translation>Coloreada por ordenador, con Autochrome</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>De camino a la impresora</translation>
    </message>
    <message>
        <source>{name} is being printed.</source>
        <translation>{name} se está imprimiendo.</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
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
        <translation>calculando el tiempo restante…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} más</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>cerca de un minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Move to the top</source>
        <translation>Mover al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Mover al final</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Colour again</source>
        <translation>Colorear de nuevo</translation>
    </message>
    <message>
        <source>Colour even if it is in colour</source>
        <translation>Colorear aunque ya esté en color</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Abrir el resultado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show the result in its folder</source>
        <translation>Ver el resultado en su carpeta</translation>
    </message>
    <message>
        <source>Show the photo in its folder</source>
        <translation>Ver la foto en su carpeta</translation>
    </message>
    <message>
        <source>Use the adjustments of the open photo</source>
        <translation>Usar los ajustes de la foto abierta</translation>
    </message>
    <message>
        <source>Use another model</source>
        <translation>Usar otro modelo</translation>
    </message>
    <message>
        <source>Back to those of the queue</source>
        <translation>Volver a los de la cola</translation>
    </message>
    <message>
        <source>Copy adjustments</source>
        <translation>Copiar los ajustes</translation>
    </message>
    <message>
        <source>Paste adjustments</source>
        <translation>Pegar los ajustes</translation>
    </message>
    <message>
        <source>Paste colour settings only</source>
        <translation>Pegar solo los ajustes de color</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Tried again at the end</source>
        <translation>Se intentará de nuevo al final</translation>
    </message>
    <message>
        <source>Waits to be made again</source>
        <translation>En espera, por rehacer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Colouring…</source>
        <translation>Coloreando…</translation>
    </message>
    <message>
        <source>Without its last adjustments</source>
        <translation>Sin los últimos ajustes</translation>
    </message>
    <message>
        <source>In part: the file is cut</source>
        <translation>En parte: archivo incompleto</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenas</translation>
    </message>
    <message>
        <source>To be made again</source>
        <translation>Por rehacer</translation>
    </message>
    <message>
        <source>Left grey</source>
        <translation>Dejadas en gris</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to go</source>
        <translation>
            <numerusform>falta %Ln</numerusform>
            <numerusform>faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln buena</numerusform>
            <numerusform>%Ln buenas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mostly a guess: its colours are expected to be off by {error} on average, in units of a* and b*</source>
        <translation>Casi todo adivinado: se espera que sus colores se desvíen {error} de media, en unidades de a* y b*</translation>
    </message>
    <message>
        <source>Has a model of its own: {model}</source>
        <translation>Tiene su propio modelo: {model}</translation>
    </message>
    <message>
        <source>Has adjustments of its own</source>
        <translation>Tiene sus propios ajustes</translation>
    </message>
    <message>
        <source>To have them in its result, choose “Colour again” in its menu</source>
        <translation>Para tenerlos en el resultado, elija «Colorear de nuevo» en su menú</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Todavía nada</translation>
    </message>
    <message>
        <source>{ended} of {total}</source>
        <translation>{ended} de {total}</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>Junto a cada foto</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %Ln others</source>
        <translation>
            <numerusform>{folder} y %Ln más</numerusform>
            <numerusform>{folder} y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop photos or a folder to fill the queue.</source>
        <translation>Suelte fotos o una carpeta para llenar la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in part</source>
        <translation>
            <numerusform>%Ln en parte</numerusform>
            <numerusform>%Ln en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the photos at hand…</source>
        <translation>Terminando las fotos en curso…</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %Ln to go</source>
        <translation>
            <numerusform>En pausa, falta %Ln</numerusform>
            <numerusform>En pausa, faltan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being written</source>
        <translation>
            <numerusform>%Ln archivo aún se está escribiendo</numerusform>
            <numerusform>%Ln archivos aún se están escribiendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln to go</source>
        <translation>
            <numerusform>En espera, queda %Ln</numerusform>
            <numerusform>En espera, quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All in colour</source>
        <translation>Todas en color</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in colour</source>
        <translation>
            <numerusform>%Ln en color</numerusform>
            <numerusform>%Ln en color</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>%Ln de ellas en parte</numerusform>
            <numerusform>%Ln de ellas en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos whose files end too early are listed under “To look at”.</source>
        <translation>Las fotos cuyos archivos terminan demasiado pronto están en «Por revisar».</translation>
    </message>
    <message>
        <source>Click a photo that failed to see why.</source>
        <translation>Haga clic en una foto con error para ver por qué.</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>La cola ha terminado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Running elsewhere</source>
        <translation>En marcha en otro lugar</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ver resultados</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos…</source>
        <translation>
            <numerusform>Colorear %Ln foto…</numerusform>
            <numerusform>Colorear %Ln fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Both finish the photos at hand first. Nothing is lost.</source>
        <translation>Las fotos en curso se terminan antes. No se pierde nada.</translation>
    </message>
    <message>
        <source>Continue goes on at once. Stop keeps what waits for another time.</source>
        <translation>Continuar sigue enseguida. Parar guarda el resto para otro momento.</translation>
    </message>
    <message>
        <source>It goes on by itself. Continue looks at once.</source>
        <translation>Se sigue solo. Continuar mira enseguida.</translation>
    </message>
    <message>
        <source>What waits stays in the queue.</source>
        <translation>Lo que espera se queda en la cola.</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue. What you add here is taken, too.</source>
        <translation>Otro Autochrome trabaja en esta cola. Lo que añada aquí también se toma.</translation>
    </message>
    <message>
        <source>Nothing with “{text}” in its name, folder or reason</source>
        <translation>Nada con «{text}» en el nombre, la carpeta o el motivo</translation>
    </message>
    <message>
        <source>No photo needs a look</source>
        <translation>No hay fotos por revisar</translation>
    </message>
    <message>
        <source>No photo failed</source>
        <translation>Ninguna foto falló</translation>
    </message>
    <message>
        <source>No photo is left to do</source>
        <translation>No queda ninguna foto por hacer</translation>
    </message>
    <message>
        <source>No photo is in colour yet</source>
        <translation>Todavía no hay ninguna foto en color</translation>
    </message>
    <message>
        <source>No photo was skipped</source>
        <translation>No se omitió ninguna foto</translation>
    </message>
    <message>
        <source>All results are looked at</source>
        <translation>Todos los resultados están vistos</translation>
    </message>
    <message>
        <source>No result is marked good</source>
        <translation>Ningún resultado está marcado como bueno</translation>
    </message>
    <message>
        <source>No photo is to be made again</source>
        <translation>No hay ninguna foto por rehacer</translation>
    </message>
    <message>
        <source>No photo is left grey</source>
        <translation>No se dejó ninguna foto en gris</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute</source>
        <translation>
            <numerusform>%Ln por minuto</numerusform>
            <numerusform>%Ln por minuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an hour</source>
        <translation>
            <numerusform>%Ln por hora</numerusform>
            <numerusform>%Ln por hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueFiles</name>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Elegir una carpeta para todos los resultados</translation>
    </message>
    <message>
        <source>There are no results</source>
        <translation>No hay resultados</translation>
    </message>
    <message>
        <source>No photo in the queue was coloured.</source>
        <translation>No se coloreó ninguna foto de la cola.</translation>
    </message>
    <message>
        <source>Save a report of the queue</source>
        <translation>Guardar un informe de la cola</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Autochrome report</source>
        <translation>Informe de Autochrome</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} en {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Progress of the queue</source>
        <translation>Progreso de la cola</translation>
    </message>
    <message>
        <source>Look through…</source>
        <translation>Repasar…</translation>
    </message>
    <message>
        <source>Look through the results (Ctrl+L)</source>
        <translation>Repasar los resultados (Ctrl+L)</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>Más sobre la cola</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Hide the queue</source>
        <translation>Ocultar la cola</translation>
    </message>
    <message>
        <source>Try failed ones again</source>
        <translation>Reintentar los errores</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose one folder for all results</source>
        <translation>Elegir una carpeta para todos los resultados</translation>
    </message>
    <message>
        <source>Apply my adjustments to all</source>
        <translation>Aplicar mis ajustes a todas</translation>
    </message>
    <message>
        <source>Colour all photos with model and sliders as they are now, in place of what each has of its own</source>
        <translation>Colorear todas las fotos con el modelo y los controles como están ahora, en lugar de lo que cada una tiene de propio</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>Take out what is done</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>Show the next that failed</source>
        <translation>Mostrar la siguiente que falló</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Resultados en</translation>
    </message>
</context>
<context>
    <name>QueuePresenter</name>
    <message>
        <source>No colour model is installed</source>
        <translation>No hay ningún modelo de color instalado</translation>
    </message>
    <message>
        <source>The photos of the queue wait until there is one.</source>
        <translation>Las fotos de la cola esperan hasta que haya uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos still wait</source>
        <translation>
            <numerusform>%Ln foto espera todavía</numerusform>
            <numerusform>%Ln fotos esperan todavía</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is as you left it; nothing was lost.</source>
        <translation>La cola está como la dejó; no se perdió nada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Ver la cola</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are in the queue already</source>
        <translation>
            <numerusform>%Ln foto ya está en la cola</numerusform>
            <numerusform>%Ln fotos ya están en la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays where it is, and is made once.</source>
        <translation>Se queda donde está, y se hace una sola vez.</translation>
    </message>
    <message>
        <source>They stay where they are, and each is made once.</source>
        <translation>Se quedan donde están, y cada una se hace una sola vez.</translation>
    </message>
    <message>
        <source>To have it again, choose “Colour again” in the photo’s menu.</source>
        <translation>Para tenerlo otra vez, elija «Colorear de nuevo» en el menú de la foto.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>Fotos de la cola</translation>
    </message>
    <message>
        <source>Hide the photos of all folders</source>
        <translation>Ocultar las fotos de todas las carpetas</translation>
    </message>
    <message>
        <source>Show the photos of all folders</source>
        <translation>Mostrar las fotos de todas las carpetas</translation>
    </message>
</context>
<context>
    <name>ReachSlider</name>
    <message>
        <source>How much else gets this colour (Alt and the wheel over a place)</source>
        <translation>Cuánto más recibe este color (Alt y la rueda sobre un lugar)</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>This spot</source>
        <translation>Este punto</translation>
    </message>
    <message>
        <source>This thing</source>
        <translation>Este objeto</translation>
    </message>
    <message>
        <source>Everything like it</source>
        <translation>Todo lo parecido</translation>
    </message>
</context>
<context>
    <name>RecentFolders</name>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Forget what was opened lately</source>
        <translation>Olvidar lo abierto hace poco</translation>
    </message>
</context>
<context>
    <name>ReferencePresenter</name>
    <message numerus="yes">
        <source>%Ln more are open: choose one as a file</source>
        <translation>
            <numerusform>%Ln más está abierta: elíjala como archivo</numerusform>
            <numerusform>%Ln más están abiertas: elija una como archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Another photo…</source>
        <translation>Otra foto…</translation>
    </message>
    <message>
        <source>Choose a photo in colour</source>
        <translation>Elegir una foto en color</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No colours were taken from {name}</source>
        <translation>No se tomaron colores de {name}</translation>
    </message>
    <message>
        <source>It is black and white itself.</source>
        <translation>Esa foto también es en blanco y negro.</translation>
    </message>
    <message>
        <source>Choose a photo in colour, or open it and see to its colours first.</source>
        <translation>Elija una foto en color, o ábrala y ocúpese primero de sus colores.</translation>
    </message>
    <message>
        <source>The model in use cannot tell what is alike.</source>
        <translation>El modelo en uso no sabe qué se parece.</translation>
    </message>
    <message>
        <source>Choose the model Natural.</source>
        <translation>Elija el modelo Natural.</translation>
    </message>
    <message>
        <source>Nothing in it is like anything in this photo.</source>
        <translation>Nada en ella se parece a nada de esta foto.</translation>
    </message>
    <message>
        <source>Choose a photo that shows the same things in a similar light.</source>
        <translation>Elija una foto que muestre las mismas cosas con una luz parecida.</translation>
    </message>
    <message>
        <source>another photo</source>
        <translation>otra foto</translation>
    </message>
</context>
<context>
    <name>ReferenceRow</name>
    <message>
        <source>As in {name}</source>
        <translation>Como en {name}</translation>
    </message>
    <message>
        <source>From the colours without the reference to those with it</source>
        <translation>De los colores sin la referencia a los colores con ella</translation>
    </message>
    <message>
        <source>Remove the reference</source>
        <translation>Quitar la referencia</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Photos that were not learned from</source>
        <translation>Fotos de las que no aprendió</translation>
    </message>
    <message>
        <source>Distance from the real colours</source>
        <translation>Distancia a los colores reales</translation>
    </message>
    <message>
        <source>The lower, the better.</source>
        <translation>Cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>Colourfulness, of the real photos</source>
        <translation>Riqueza, frente a las fotos reales</translation>
    </message>
    <message>
        <source>Best near 100 %.</source>
        <translation>Ideal cerca del 100 %.</translation>
    </message>
    <message>
        <source>Likeness to the real photos</source>
        <translation>Parecido con las fotos reales</translation>
    </message>
    <message>
        <source>The higher, the better.</source>
        <translation>Cuanto mayor, mejor.</translation>
    </message>
    <message>
        <source>Photos left grey are ahead in likeness here, for no colour is never a wrong colour. It says little about how they look.</source>
        <translation>Las fotos que quedan en gris van aquí por delante en parecido, porque sin color nunca hay un color equivocado. Eso dice poco de cómo se ven.</translation>
    </message>
    <message>
        <source>Use the new model</source>
        <translation>Usar el modelo nuevo</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Conservar el actual</translation>
    </message>
    <message>
        <source>Use the new one all the same</source>
        <translation>Usar el nuevo de todos modos</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Conservar {name}</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>left grey: {value}</source>
        <translation>en gris: {value}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Photos or figures</source>
        <translation>Fotos o cifras</translation>
    </message>
    <message>
        <source>Pictures made</source>
        <translation>Imágenes hechas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Compare others…</source>
        <translation>Comparar otros…</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Mostrar los nombres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>True colours</source>
        <translation>Colores reales</translation>
    </message>
    <message>
        <source>Could not be used</source>
        <translation>No se pudo usar</translation>
    </message>
    <message>
        <source>All models coloured the same photos at their usual settings. A model that comes nearer is a safer guess; what looks best you see in the photos.</source>
        <translation>Todos los modelos han coloreado las mismas fotos con sus ajustes habituales. Un modelo que se acerca más acierta mejor; lo que se ve mejor lo muestran las fotos.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos by each model</source>
        <translation>Las fotos de cada modelo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>How near each model comes</source>
        <translation>Cuánto se acerca cada modelo</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Results looked at</source>
        <translation>Resultados vistos</translation>
    </message>
    <message>
        <source>Most doubtful first</source>
        <translation>Las más dudosas primero</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>All results small (T)</source>
        <translation>Todos los resultados en pequeño (T)</translation>
    </message>
    <message>
        <source>Back to the queue (Esc)</source>
        <translation>Volver a la cola (Esc)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Good (G)</source>
        <translation>Bueno (G)</translation>
    </message>
    <message>
        <source>The result can stay</source>
        <translation>El resultado puede quedarse</translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>Rehacer (A)</translation>
    </message>
    <message>
        <source>Make it once more, as the photo’s adjustments are then</source>
        <translation>Hacerlo otra vez, con los ajustes que la foto tenga entonces</translation>
    </message>
    <message>
        <source>Leave grey (Y)</source>
        <translation>Dejar en gris (Y)</translation>
    </message>
    <message>
        <source>Do not use the result: its file is kept, and it is not made anew</source>
        <translation>No usar el resultado: su archivo se conserva y no se vuelve a hacer</translation>
    </message>
    <message>
        <source>Take the last mark back (U)</source>
        <translation>Deshacer la última marca (U)</translation>
    </message>
    <message>
        <source>Open the photo with its adjustments (Return)</source>
        <translation>Abrir la foto con sus ajustes (Intro)</translation>
    </message>
    <message>
        <source>{looked_at} of {results} looked at</source>
        <translation>{looked_at} de {results} vistos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good</source>
        <translation>
            <numerusform>%Ln buena</numerusform>
            <numerusform>%Ln buenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln again</source>
        <translation>
            <numerusform>%Ln por rehacer</numerusform>
            <numerusform>%Ln por rehacer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left grey</source>
        <translation>
            <numerusform>%Ln en gris</numerusform>
            <numerusform>%Ln en gris</numerusform>
        </translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (S)</source>
        <translation>Original y foto en color con una línea que se arrastra (S)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (S)</source>
        <translation>Original y foto en color una junto a otra (S)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The coloured photo alone; hold O to see the original</source>
        <translation>Solo la foto en color; mantener O para ver el original</translation>
    </message>
    <message>
        <source>The result is not there</source>
        <translation>El resultado no está</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>doubt {doubt}</source>
        <translation>duda {doubt}</translation>
    </message>
</context>
<context>
    <name>ReviewFrames</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>There are no results yet</source>
        <translation>Aún no hay resultados</translation>
    </message>
    <message>
        <source>Photos of the queue that are in colour can be looked through here.</source>
        <translation>Aquí se repasan las fotos de la cola que están en color.</translation>
    </message>
</context>
<context>
    <name>RunEnds</name>
    <message>
        <source>Look through the results</source>
        <translation>Repasar los resultados</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Photos that it has never seen</source>
        <translation>Fotos que nunca ha visto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Parar y quedarse con lo mejor</translation>
    </message>
    <message>
        <source>Run in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far its colours are off</source>
        <translation>Cuánto se desvían sus colores</translation>
    </message>
    <message>
        <source>The lower, the better</source>
        <translation>Cuanto menor, mejor</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the coloured photo as</source>
        <translation>Guardar la foto en color como</translation>
    </message>
    <message>
        <source>The photo itself is never replaced</source>
        <translation>La foto en sí nunca se sustituye</translation>
    </message>
    <message>
        <source>{name} stays as it is. The coloured photo can be saved beside it as {new}.</source>
        <translation>{name} queda como está. La foto en color se puede guardar junto a ella como {new}.</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Save beside it</source>
        <translation>Guardar junto a ella</translation>
    </message>
    <message>
        <source>{name} is saved already</source>
        <translation>{name} ya está guardada</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Desde entonces no ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} exists already</source>
        <translation>{name} ya existe</translation>
    </message>
    <message>
        <source>Nothing is replaced unless you say so. Keeping both saves {name}.</source>
        <translation>No se sustituye nada sin su permiso. Conservar las dos guarda {name}.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar las dos</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder}. Your colours are still here.</source>
        <translation>No se puede guardar nada en {folder}. Sus colores siguen aquí.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Window and computer</source>
        <translation>Ventana y ordenador</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Files that are made</source>
        <translation>Archivos que se crean</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Take one of the first nine presets</source>
        <translation>Usar uno de los nueve primeros preajustes</translation>
    </message>
    <message>
        <source>Reset one slider</source>
        <translation>Restablecer un control</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Move the frame of a crop</source>
        <translation>Mover el marco del recorte</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Draw its sides, larger or smaller</source>
        <translation>Arrastrar sus lados, más grande o más pequeño</translation>
    </message>
    <message>
        <source>Ctrl+arrows, + −</source>
        <translation>Ctrl+flechas, + −</translation>
    </message>
    <message>
        <source>Lay it on its other side</source>
        <translation>Girarlo hacia su otro lado</translation>
    </message>
    <message>
        <source>See the original, while held</source>
        <translation>Ver el original, mientras se pulsa</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar en el puntero</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Fit or 100 %</source>
        <translation>Ajustar o 100 %</translation>
    </message>
    <message>
        <source>Move photos in the queue</source>
        <translation>Mover fotos en la cola</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>To the top, to the end</source>
        <translation>Al principio, al final</translation>
    </message>
    <message>
        <source>Alt+Home, End</source>
        <translation>Alt+Inicio, Fin</translation>
    </message>
    <message>
        <source>Take photos out of the queue</source>
        <translation>Quitar fotos de la cola</translation>
    </message>
    <message>
        <source>Thinner, thicker brush</source>
        <translation>Pincel más fino, más grueso</translation>
    </message>
    <message>
        <source>Take a colour from the picture</source>
        <translation>Tomar un color de la imagen</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Reach further, less far</source>
        <translation>Más alcance, menos alcance</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+rueda</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Mover la foto</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Espacio y arrastrar</translation>
    </message>
    <message>
        <source>Go through the places</source>
        <translation>Recorrer los lugares</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>Mover el lugar</translation>
    </message>
    <message>
        <source>Choose its colour</source>
        <translation>Elegir su color</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Quitar el lugar</translation>
    </message>
    <message>
        <source>Set a place in the middle</source>
        <translation>Poner uno en el centro</translation>
    </message>
    <message>
        <source>Put the tool down</source>
        <translation>Soltar la herramienta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Correct colours</source>
        <translation>Corregir colores</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
</context>
<context>
    <name>SizeSheet</name>
    <message>
        <source>Save at another size</source>
        <translation>Guardar con otro tamaño</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>Nombre y lugar…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Quality is lowered for it, then the size; of {formats} the size alone.</source>
        <translation>Primero baja la calidad y luego el tamaño; en {formats}, solo el tamaño.</translation>
    </message>
    <message>
        <source>The photo is smaller: it stays as it is, {width} × {height} pixels.</source>
        <translation>La foto es más pequeña: se queda como está, {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels.</source>
        <translation>El resultado tiene {width} × {height} píxeles.</translation>
    </message>
    <message>
        <source>The result is {width} × {height} pixels, or fewer.</source>
        <translation>El resultado tiene {width} × {height} píxeles, o menos.</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshot {number}</source>
        <translation>Instantánea {number}</translation>
    </message>
</context>
<context>
    <name>SnapshotsPresenter</name>
    <message>
        <source>“{name}” is as the photo is now</source>
        <translation>«{name}» es como la foto está ahora</translation>
    </message>
    <message>
        <source>Nothing has changed since it was taken.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>This photo has %Ln snapshots</source>
        <translation>
            <numerusform>Esta foto tiene %Ln instantánea</numerusform>
            <numerusform>Esta foto tiene %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>It can have no more. Remove one that you do not need.</source>
        <translation>No puede tener más. Quite una que no necesite.</translation>
    </message>
    <message>
        <source>Click one to go back to it</source>
        <translation>Haga clic en una para volver a ella</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Ninguna por ahora</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Hacer una instantánea</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>{name}: by {model}, {time}</source>
        <translation>{name}: por {model}, {time}</translation>
    </message>
    <message>
        <source>The model {model} is not here any more</source>
        <translation>El modelo {model} ya no está</translation>
    </message>
    <message>
        <source>“{name}” was taken with it, and is shown by {usual} instead.</source>
        <translation>«{name}» se hizo con él y se muestra ahora con {usual}.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename the snapshot</source>
        <translation>Cambiar el nombre de la instantánea</translation>
    </message>
    <message>
        <source>It keeps the adjustments of a moment, whatever it is called.</source>
        <translation>Conserva los ajustes de un momento, se llame como se llame.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Snapshot removed</source>
        <translation>Instantánea quitada</translation>
    </message>
    <message>
        <source>“{name}” is gone. The photo looks as before.</source>
        <translation>«{name}» ya no está. La foto se ve como antes.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerla</translation>
    </message>
</context>
<context>
    <name>SplitSlider</name>
    <message>
        <source>Line between original and colour</source>
        <translation>Línea entre el original y el color</translation>
    </message>
    <message>
        <source>Percent of the width left of the line</source>
        <translation>Porcentaje del ancho a la izquierda de la línea</translation>
    </message>
    <message>
        <source>The photo is in colour</source>
        <translation>La foto está en color</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Ninguna foto</translation>
    </message>
    <message>
        <source>Photo: the original</source>
        <translation>Foto: el original</translation>
    </message>
    <message>
        <source>Photo: two pictures of it beside each other</source>
        <translation>Foto: dos imágenes de ella, una junto a otra</translation>
    </message>
    <message>
        <source>Photo: the original, its colour is not there yet</source>
        <translation>Foto: el original, su color aún no está</translation>
    </message>
    <message>
        <source>Photo: in colour</source>
        <translation>Foto: en color</translation>
    </message>
    <message>
        <source>Photo: the original to the left, in colour to the right</source>
        <translation>Foto: el original a la izquierda, en color a la derecha</translation>
    </message>
    <message>
        <source>Photo: the original left of a line, in colour right of it</source>
        <translation>Foto: el original a la izquierda de una línea, en color a su derecha</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opened lately</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>No photo at hand? Try one of these</source>
        <translation>¿No tiene una foto a mano? Pruebe una de estas</translation>
    </message>
    <message>
        <source>Bring old photographs into colour</source>
        <translation>Dé color a las fotos antiguas</translation>
    </message>
    <message>
        <source>Drop a photo, several, or a whole folder anywhere in this window.</source>
        <translation>Suelte una foto, varias o una carpeta entera en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>or paste a picture with Ctrl+V</source>
        <translation>o pegue una imagen con Ctrl+V</translation>
    </message>
    <message>
        <source>Everything happens on this computer. No photo ever leaves it.</source>
        <translation>Todo ocurre en este ordenador. Ninguna foto sale de él.</translation>
    </message>
    <message>
        <source>Open photos…</source>
        <translation>Abrir fotos…</translation>
    </message>
    <message>
        <source>Choose one or more photos (Ctrl+O)</source>
        <translation>Elegir una o varias fotos (Ctrl+O)</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder of photos (Ctrl+Shift+O)</source>
        <translation>Elegir una carpeta de fotos (Ctrl+Mayús+O)</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>{model}, with my adjustments</source>
        <translation>{model}, con mis ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own. Yours take their place this time; turns and colours set by hand stay.</source>
        <translation>
            <numerusform>%Ln foto tiene los suyos. Esta vez los de usted ocupan su lugar; los giros y los colores puestos a mano quedan.</numerusform>
            <numerusform>%Ln fotos tienen los suyos. Esta vez los de usted ocupan su lugar; los giros y los colores puestos a mano quedan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos have their own, and are coloured with them.</source>
        <translation>
            <numerusform>%Ln foto tiene los suyos, y se colorea con ellos.</numerusform>
            <numerusform>%Ln fotos tienen los suyos, y se colorean con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %Ln photos</source>
        <translation>
            <numerusform>Colorear %Ln foto</numerusform>
            <numerusform>Colorear %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>known after the first photos</source>
        <translation>se sabrá tras las primeras fotos</translation>
    </message>
    <message>
        <source>trying a few of them…</source>
        <translation>probando con algunas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results would have the name of a file that is there</source>
        <translation>
            <numerusform>%Ln resultado tendría el nombre de un archivo que ya está</numerusform>
            <numerusform>%Ln resultados tendrían el nombre de un archivo que ya está</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>About {needed}, but only {free} are free. Make room or choose another folder: what does not fit waits until there is room.</source>
        <translation>Cerca de {needed}, pero solo hay {free} libres. Haga sitio o elija otra carpeta: lo que no quepa espera hasta que haya sitio.</translation>
    </message>
    <message>
        <source>Less than 1 MB; {free} are free</source>
        <translation>Menos de 1 MB; hay {free} libres</translation>
    </message>
    <message>
        <source>About {needed}; {free} are free</source>
        <translation>Cerca de {needed}; hay {free} libres</translation>
    </message>
    <message>
        <source>{words} (still counting)</source>
        <translation>{words} (contando todavía)</translation>
    </message>
    <message>
        <source>Keep both: new results get a number</source>
        <translation>Conservar ambos: los resultados nuevos reciben un número</translation>
    </message>
    <message>
        <source>Leave photos alone that have their result</source>
        <translation>Dejar como están las fotos que ya tienen su resultado</translation>
    </message>
    <message>
        <source>Make results anew, in place of those of the same photo</source>
        <translation>Hacer de nuevo los resultados, en lugar de los de la misma foto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Resultados en</translation>
    </message>
    <message>
        <source>The first is</source>
        <translation>El primero es</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>Folder, names and format…</source>
        <translation>Carpeta, nombres y formato…</translation>
    </message>
</context>
<context>
    <name>StartupNotes</name>
    <message>
        <source>Some of what Autochrome remembers was damaged</source>
        <translation>Parte de lo que Autochrome recuerda estaba dañado</translation>
    </message>
    <message>
        <source>It could not be read and was set aside in {folder}: {names}.</source>
        <translation>No se pudo leer y se apartó en {folder}: {names}.</translation>
    </message>
    <message>
        <source>What was in it is as at the first start. All else is as you left it.</source>
        <translation>Lo que contenía está como en el primer inicio. Todo lo demás está como lo dejó.</translation>
    </message>
    <message>
        <source>Autochrome did not end well the last time</source>
        <translation>Autochrome no terminó bien la última vez</translation>
    </message>
    <message>
        <source>The mark of an open window was left behind, and this window has replaced it.</source>
        <translation>Quedaba la marca de una ventana abierta, y esta ventana la ha sustituido.</translation>
    </message>
    <message>
        <source>Another window of Autochrome does not answer</source>
        <translation>Otra ventana de Autochrome no responde</translation>
    </message>
    <message>
        <source>It may hang, be open on another computer, or be out of reach.</source>
        <translation>Puede estar bloqueada, abierta en otro ordenador o fuera de alcance.</translation>
    </message>
    <message>
        <source>Close it if you can: each of the two knows nothing of what the other changes.</source>
        <translation>Ciérrela si puede: ninguna de las dos sabe lo que cambia la otra.</translation>
    </message>
</context>
<context>
    <name>TakeButton</name>
    <message>
        <source>Drag the result out, or click to print or send it</source>
        <translation>Arrastre el resultado fuera, o haga clic para imprimirlo o enviarlo</translation>
    </message>
</context>
<context>
    <name>Taking</name>
    <message>
        <source>Your mail program has it</source>
        <translation>Su programa de correo la tiene</translation>
    </message>
    <message>
        <source>{name} is attached to a new mail.</source>
        <translation>{name} está adjunta a un correo nuevo.</translation>
    </message>
    <message>
        <source>No mail program answered</source>
        <translation>Ningún programa de correo respondió</translation>
    </message>
    <message>
        <source>{name} could not be attached to a mail.</source>
        <translation>{name} no se pudo adjuntar a un correo.</translation>
    </message>
    <message>
        <source>Drag the result into your mail, or copy it and paste it there.</source>
        <translation>Arrastre el resultado a su correo, o cópielo y péguelo allí.</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message numerus="yes">
        <source>%Ln photos still to be coloured would be taken out. No file is touched.</source>
        <translation>
            <numerusform>%Ln foto por colorear se quitaría. No se toca ningún archivo.</numerusform>
            <numerusform>%Ln fotos por colorear se quitarían. No se toca ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the queue?</source>
        <translation>¿Vaciar la cola?</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Vaciar la cola</translation>
    </message>
    <message>
        <source>Take out what is done?</source>
        <translation>¿Quitar lo que está hecho?</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln photos out?</source>
        <translation>
            <numerusform>¿Quitar %Ln foto?</numerusform>
            <numerusform>¿Quitar %Ln fotos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>What was thought of %Ln results would be forgotten; a report saved before keeps it.</source>
        <translation>
            <numerusform>Se olvidaría la valoración de %Ln resultado; un informe guardado antes la conserva.</numerusform>
            <numerusform>Se olvidarían las valoraciones de %Ln resultados; un informe guardado antes las conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ThumbnailWall</name>
    <message>
        <source>Some of the photos</source>
        <translation>Algunas de las fotos</translation>
    </message>
</context>
<context>
    <name>Trainer</name>
    <message>
        <source>The training could not be started.</source>
        <translation>El entrenamiento no pudo iniciarse.</translation>
    </message>
    <message>
        <source>Check that what it takes is still installed.</source>
        <translation>Compruebe que lo necesario sigue instalado.</translation>
    </message>
    <message>
        <source>The training was ended from outside.</source>
        <translation>El entrenamiento se terminó desde fuera.</translation>
    </message>
    <message>
        <source>Perhaps the memory ran short: close other programs and try again.</source>
        <translation>Quizá faltó memoria: cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The training met a fault of its own.</source>
        <translation>El entrenamiento tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>Please report it, with the details.</source>
        <translation>Avise de ello, con los detalles.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message numerus="yes">
        <source>%Ln black and white</source>
        <translation>
            <numerusform>%Ln en blanco y negro</numerusform>
            <numerusform>%Ln en blanco y negro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in one tone, like sepia</source>
        <translation>
            <numerusform>%Ln de un solo tono, como sepia</numerusform>
            <numerusform>%Ln de un solo tono, como sepia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln dañada</numerusform>
            <numerusform>%Ln dañadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too small</source>
        <translation>
            <numerusform>%Ln demasiado pequeña</numerusform>
            <numerusform>%Ln demasiado pequeñas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there twice</source>
        <translation>
            <numerusform>%Ln repetida</numerusform>
            <numerusform>%Ln repetidas</numerusform>
        </translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>en blanco y negro</translation>
    </message>
    <message>
        <source>in one tone, like sepia</source>
        <translation>de un solo tono, como sepia</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>demasiado pequeña</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>repetida</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready at about {time}.</source>
        <translation>Listo hacia las {time}.</translation>
    </message>
    <message>
        <source>Ready tomorrow at about {time}.</source>
        <translation>Listo mañana hacia las {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Ready in %Ln days, at about {time}.</source>
        <translation>
            <numerusform>Listo en %Ln día, hacia las {time}.</numerusform>
            <numerusform>Listo en %Ln días, hacia las {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through your photos</source>
        <translation>Examinando sus fotos</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Learning from your photos</source>
        <translation>Aprendiendo de sus fotos</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping, and keeping the best</source>
        <translation>Parando y guardando lo mejor</translation>
    </message>
    <message>
        <source>Finishing the new model</source>
        <translation>Terminando el modelo nuevo</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>The training is done</source>
        <translation>El entrenamiento ha terminado</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>El entrenamiento no pudo seguir</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>{done} of {total} photos</source>
        <translation>{done} de {total} fotos</translation>
    </message>
    <message>
        <source>It takes up where it left off. This takes a moment.</source>
        <translation>Retoma donde lo dejó. Tarda un momento.</translation>
    </message>
    <message>
        <source>It measures how fast this computer is. This takes a minute or two.</source>
        <translation>Mide lo rápido que es este ordenador. Tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>It is made into a file and tested on photos that it has never seen. This takes a minute or two.</source>
        <translation>Se convierte en un archivo y se prueba con fotos que nunca ha visto. Tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>Nothing is lost, even if you close Autochrome now.</source>
        <translation>No se pierde nada, aunque cierre Autochrome ahora.</translation>
    </message>
    <message>
        <source>It looks at {n} pictures a second, cut from {photos} photos.</source>
        <translation>Mira {n} imágenes por segundo, recortadas de {photos} fotos.</translation>
    </message>
    <message>
        <source>New model ready</source>
        <translation>Modelo nuevo listo</translation>
    </message>
    <message>
        <source>Training stopped</source>
        <translation>Entrenamiento parado</translation>
    </message>
    <message>
        <source>Training interrupted</source>
        <translation>Entrenamiento interrumpido</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>Entrenamiento en pausa</translation>
    </message>
    <message>
        <source>Training · {left}</source>
        <translation>Entrenamiento · {left}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>The new model is better</source>
        <translation>El modelo nuevo es mejor</translation>
    </message>
    <message>
        <source>The new model is no better</source>
        <translation>El modelo nuevo no es mejor</translation>
    </message>
    <message>
        <source>The new model is about the same</source>
        <translation>El modelo nuevo es más o menos igual</translation>
    </message>
    <message>
        <source>The new model is not better</source>
        <translation>El modelo nuevo es peor</translation>
    </message>
    <message>
        <source>More photos may help.</source>
        <translation>Más fotos pueden ayudar.</translation>
    </message>
    <message>
        <source>More photos, or more time, may help.</source>
        <translation>Más fotos, o más tiempo, pueden ayudar.</translation>
    </message>
    <message>
        <source>Nothing that it learned did better on the photos that were kept aside, so it colours as before.</source>
        <translation>Nada de lo que aprendió salió mejor en las fotos apartadas, así que colorea como antes.</translation>
    </message>
    <message>
        <source>a little closer</source>
        <translation>un poco más cerca</translation>
    </message>
    <message>
        <source>{n} % closer</source>
        <translation>un {n} % más cerca</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are {closer} to the real ones than those of {before}.</source>
        <translation>En {photos} de sus fotos que nunca había visto, sus colores están {closer} de los reales que los de {before}.</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are about as close to the real ones as those of {before}: the difference is too small to be seen.</source>
        <translation>En {photos} de sus fotos que nunca había visto, sus colores están más o menos tan cerca de los reales como los de {before}: la diferencia es demasiado pequeña para verse.</translation>
    </message>
    <message>
        <source>On {photos} of your photos that it had never seen, its colours are no closer to the real ones than those of {before}.</source>
        <translation>En {photos} de sus fotos que nunca había visto, sus colores no están más cerca de los reales que los de {before}.</translation>
    </message>
    <message>
        <source>It ended early, because it learned nothing more.</source>
        <translation>Terminó antes, porque ya no aprendía nada más.</translation>
    </message>
    <message>
        <source>You stopped it early; this is the best that it had.</source>
        <translation>Usted lo paró antes; esto es lo mejor que tenía.</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too pale.</source>
        <translation>Sus colores están un poco más cerca de los reales que los de {before}, pero se han vuelto demasiado pálidos.</translation>
    </message>
    <message>
        <source>Its colours are a little closer to the real ones than those of {before}, but they have become too strong.</source>
        <translation>Sus colores están un poco más cerca de los reales que los de {before}, pero se han vuelto demasiado fuertes.</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un momento</translation>
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
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>Ver el entrenamiento</translation>
    </message>
</context>
<context>
    <name>TrainingDialog</name>
    <message>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
</context>
<context>
    <name>TrainingNotices</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{name} is trained and waits for you</source>
        <translation>{name} está entrenado y le espera</translation>
    </message>
    <message>
        <source>See whether it is better than the model that you use.</source>
        <translation>Vea si es mejor que el modelo que usa.</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>The training of {name} could not go on</source>
        <translation>El entrenamiento de {name} no pudo seguir</translation>
    </message>
    <message>
        <source>What it has learned so far is kept, unless you forget it.</source>
        <translation>Lo que ha aprendido se conserva, a menos que lo olvide.</translation>
    </message>
    <message>
        <source>The training of {name} was interrupted</source>
        <translation>El entrenamiento de {name} se interrumpió</translation>
    </message>
    <message>
        <source>It can go on from where it was.</source>
        <translation>Puede seguir desde donde estaba.</translation>
    </message>
    <message>
        <source>It had not learned anything yet.</source>
        <translation>Aún no había aprendido nada.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>The training of {name} is done</source>
        <translation>El entrenamiento de {name} ha terminado</translation>
    </message>
    <message>
        <source>{verdict}.</source>
        <translation>{verdict}.</translation>
    </message>
    <message>
        <source>The training could not go on</source>
        <translation>El entrenamiento no pudo seguir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this photo (Ctrl+W)</source>
        <translation>Cerrar esta foto (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>TryingAgain</name>
    <message>
        <source>This photo could not be coloured</source>
        <translation>Esta foto no se pudo colorear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Turn or mirror the photo</source>
        <translation>Girar o reflejar la foto</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>Click to type a number from {low} to {high}</source>
        <translation>Haz clic para escribir un número de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Notation</source>
        <translation>Notación</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>Valor exacto</translation>
    </message>
    <message>
        <source>Type or paste #rrggbb, three numbers of RGB, or of Lab</source>
        <translation>Escribir o pegar #rrggbb, tres números de RGB, o de Lab</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>Esto no es un color.</translation>
    </message>
    <message>
        <source>Nearest colour at this lightness</source>
        <translation>Color más cercano con esta claridad</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>Mantener pulsado para ver el original (Espacio)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <source>Original and coloured photo with a line to drag (Ctrl+1)</source>
        <translation>Original y foto en color con una línea que se arrastra (Ctrl+1)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Original and coloured photo beside each other (Ctrl+2)</source>
        <translation>Original y foto en color una junto a otra (Ctrl+2)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The photo as it was (Ctrl+3)</source>
        <translation>La foto como era (Ctrl+3)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>The coloured photo alone (Ctrl+4)</source>
        <translation>Solo la foto en color (Ctrl+4)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Fit into the window (0)</source>
        <translation>Ajustar a la ventana (0)</translation>
    </message>
    <message>
        <source>One pixel of the photo on one of the screen (1)</source>
        <translation>Un píxel de la foto en uno de la pantalla (1)</translation>
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
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The queue waits</source>
        <translation>La cola espera</translation>
    </message>
    <message>
        <source>Some photos wait</source>
        <translation>Algunas fotos esperan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other places keep photos waiting, too.</source>
        <translation>
            <numerusform>Otro sitio (%Ln) también hace esperar fotos.</numerusform>
            <numerusform>Otros %Ln sitios también hacen esperar fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPresenter</name>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Elegir una carpeta para vigilar</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes it.</source>
        <translation>Otro Autochrome trabaja en esta cola y se encarga de ella.</translation>
    </message>
    <message>
        <source>Another Autochrome works on this queue and takes them.</source>
        <translation>Otro Autochrome trabaja en esta cola y se encarga de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in {folder}</source>
        <translation>
            <numerusform>%Ln escaneo nuevo en {folder}</numerusform>
            <numerusform>%Ln escaneos nuevos en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new scans in watched folders</source>
        <translation>
            <numerusform>%Ln escaneo nuevo en carpetas vigiladas</numerusform>
            <numerusform>%Ln escaneos nuevos en carpetas vigiladas</numerusform>
        </translation>
    </message>
    <message>
        <source>A watched folder is away</source>
        <translation>Falta una carpeta vigilada</translation>
    </message>
</context>
<context>
    <name>WatchRow</name>
    <message>
        <source>Not there now</source>
        <translation>Ahora no está</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>{folder}
Watched since {since}. Results go to {results}.</source>
        <translation>{folder}
Vigilada desde el {since}. Los resultados van a {results}.</translation>
    </message>
    <message>
        <source>since {since}</source>
        <translation>desde el {since}</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>WatchSheet</name>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>What comes into it is coloured by itself, once all of it is written: now and whenever Autochrome is open.</source>
        <translation>Lo que llega a ella se colorea por sí solo en cuanto está escrito del todo: ahora y siempre que Autochrome esté abierto.</translation>
    </message>
    <message>
        <source>Anna 1921.jpg</source>
        <translation>Anna 1921.jpg</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose the folder for results</source>
        <translation>Elegir la carpeta de los resultados</translation>
    </message>
    <message>
        <source>Colour the photos that are there already, too</source>
        <translation>Colorear también las fotos que ya están</translation>
    </message>
    <message>
        <source>Watch the folders in it, too</source>
        <translation>Vigilar también las carpetas que contiene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>Resultados en</translation>
    </message>
    <message>
        <source>Called like</source>
        <translation>Nombres como</translation>
    </message>
    <message>
        <source>Choose a folder for all results</source>
        <translation>Elegir una carpeta para todos los resultados</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>When done: {what}</source>
        <translation>Al terminar: {what}</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Dejar encendido</translation>
    </message>
    <message>
        <source>The system did not let it sleep: {why}</source>
        <translation>El sistema no permitió suspenderlo: {why}</translation>
    </message>
    <message>
        <source>The system did not shut it down: {why}</source>
        <translation>El sistema no lo apagó: {why}</translation>
    </message>
    <message>
        <source>The computer stays on</source>
        <translation>El equipo sigue encendido</translation>
    </message>
    <message>
        <source>The computer goes to sleep</source>
        <translation>El equipo entra en suspensión</translation>
    </message>
    <message>
        <source>The computer shuts down</source>
        <translation>El equipo se apaga</translation>
    </message>
    <message numerus="yes">
        <source>The queue is done. %Ln seconds are left to stay on.</source>
        <translation>
            <numerusform>La cola ha terminado. Queda %Ln segundo para dejarlo encendido.</numerusform>
            <numerusform>La cola ha terminado. Quedan %Ln segundos para dejarlo encendido.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>suspender</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>apagar</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>_Picture</name>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <source>Compare, and more</source>
        <translation>Comparar y más</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Use this colour in {name}</source>
        <translation>Usar este color en {name}</translation>
    </message>
    <message>
        <source>Leave {name} as it is here</source>
        <translation>Dejar {name} como está aquí</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
</context>
</TS>
