"""Layout: lines on printed pages made into the paragraphs that they were."""
