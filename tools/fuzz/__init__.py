"""Shows that hostile or damaged input harms only itself: `python -m tools.fuzz` (`make fuzz`).

Files of every kind that the program reads are damaged in ways that can be made again, and taken
through the same calls as by the program, in processes with limits of time and memory.

cases            what a case is, and how it can end
bytes_changed, texts_changed, blocks_changed, tiffs_changed      ways to damage a file
photo_seeds      sound photos of every kind, and how light they are
photos, packages, recipes, queues, stores, planted               inputs of one kind, and their trial
child, pool      the processes in which trials run, and who watches over them
table            what came of it
"""
