"""Other people's pipelines: how they are loaded, what is refused, and what their labels mean. See docs/pipelines.md."""
