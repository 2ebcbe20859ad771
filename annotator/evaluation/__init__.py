"""How good a pipeline is: labelled texts, the scores of this field, and a report with its uncertainty."""
