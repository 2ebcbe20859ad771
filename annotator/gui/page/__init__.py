"""The page: the article set for reading, its marks, and what mouse and caret do on it."""
