"""What is worth checking: claims cut by sentence, what is page furniture, and what to suggest."""
