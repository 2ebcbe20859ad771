"""The only package that knows Qt. A widget never updates itself: it calls the session and waits for what changed."""
