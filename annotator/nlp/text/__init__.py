"""The text as the rules read it: words, sentences, quotations, and the passages between them."""
