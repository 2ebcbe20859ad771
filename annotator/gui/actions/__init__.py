"""The actions: one table of all that a person can do, and the menus, keys and key sheet made from it."""
