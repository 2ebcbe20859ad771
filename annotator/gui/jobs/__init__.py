"""Jobs: what goes on beside the window: claims are found, files read and fetched, and things written behind it."""
