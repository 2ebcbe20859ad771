"""Training the claim finder: needs torch and the `train` extra, which nothing else in the program does."""
