"""The trained part of the pipeline: one compact encoder that reads words once, with a head for each question."""
