"""The result taken elsewhere: clipboard, drag, mail, print, and pictures to show around."""
