"""Makes the program that a double-click starts, and what is published with it.

`facts` says what it is called and what is in it, on every system; `build.spec` and the modules
beside it only carry that out.
"""
