"""One file for each format of files: bytes in, extracts out. They run in the child process alone."""
