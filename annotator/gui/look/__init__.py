"""How the window looks: colours, typefaces, icons, each defined once."""
