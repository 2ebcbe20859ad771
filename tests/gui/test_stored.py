"""A pipeline's reasons were stored in English: what ours says is recognised and said in the reader's language."""

from annotator import nlp
from annotator.domain.claims import SuggestionLabel
from annotator.gui.stored import _wordings, said_again
from annotator.nlp.statements.opinions import VIEW_PHRASES


def test_every_reason_that_our_pipelines_give_is_recognised(sample_text):
    texts = [
        sample_text,
        "I think it is very bad! He said so. “No”, he said. They must go. Perhaps. “One.” “Two.” Ann said.",
    ]
    found = [claim for text in texts for claim in nlp.find_claims(text, pipeline="annotator-rules").claims]
    assert {claim.suggestion.label for claim in found} == set(SuggestionLabel)
    reasons = {reason for claim in found for reason in claim.suggestion.reasons}
    assert len(reasons) > 10
    assert [reason for reason in reasons if next(_wordings(reason), None) is None] == []
    assert all(next(_wordings(reason), None) for _, reason in VIEW_PHRASES)
    assert all(said_again(reason) == reason for reason in reasons)


def test_what_others_say_stays_as_they_said_it():
    assert said_again("attn {0.3} “x” thinks") == "attn {0.3} “x” thinks"
