"""Small windows that ask or explain; all of them are opened, none blocks."""
