"""Finding an action by its name: whatever the window can do, typed instead of looked for."""
