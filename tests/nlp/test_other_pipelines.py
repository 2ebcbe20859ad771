"""Pipelines of other people: what they find, what they are told, and what none of them may do."""

from __future__ import annotations

import json
import pickle
import shutil
import socket
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
import srsly
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.training import Example

from annotator import logs
from annotator.domain.claims import Highlights, SuggestionLabel
from annotator.domain.errors import ModelUnavailable
from annotator.nlp import find_claims, find_many, pipeline_name
from annotator.nlp import pipeline as pipelines
from annotator.nlp.others.forbidden import Forbidden, forbidding
from annotator.nlp.pipeline import RULES_NAME, load

Check = Callable[[str, Highlights], None]
Saved = Callable[[Language], str]
TEXT = "Ann Lee said it rains in May. The bridge was built in 1950."
QUOTED = "“It rains in May. It pours in June,” Ann Lee said. It is a scandal."
GERMAN = "„Es regnet im Mai an vielen Tagen“, sagte Ann Lee.\nDie Brücke wurde 1950 gebaut."
PARTS = [(0, 7, "SOURCE"), (8, 12, "CUE"), (13, 28, "CONTENT")]
WIDTH = 16
TOK2VEC = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": WIDTH,
        "attrs": ["ORTH"],
        "rows": [100],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": WIDTH,
        "window_size": 1,
        "maxout_pieces": 2,
        "depth": 1,
    },
}
TRANSITIONS = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "extra_state_tokens": False,
    "hidden_width": WIDTH,
    "maxout_pieces": 2,
    "use_upper": True,
    "tok2vec": TOK2VEC,
}
SPANS = {
    "@architectures": "spacy.SpanCategorizer.v1",
    "tok2vec": TOK2VEC,
    "reducer": {"@layers": "spacy.mean_max_reducer.v1", "hidden_size": WIDTH},
    "scorer": {"@layers": "spacy.LinearLogistic.v1"},
}
UP_TO_FOUR = {"@misc": "spacy.ngram_range_suggester.v1", "min_size": 1, "max_size": 4}


def trained(component: str, config: dict[str, Any], annotations: dict[str, Any], *, lang: str = "en") -> Language:
    """Return a pipeline of one component that has learnt one text by heart, which takes half a second."""
    nlp = spacy.blank(lang)
    nlp.add_pipe(component, config=config)
    example = Example.from_dict(nlp.make_doc(TEXT), annotations)
    optimizer = nlp.initialize(lambda: [example])
    optimizer.learn_rate = 0.02
    for _ in range(60):
        nlp.update([example], sgd=optimizer)
    return nlp


def marker(nlp: Language, *labels: str, key: str = "sc", entities: bool = False, **spans: Any) -> Language:
    """Add a component that marks set words, as a trained one would."""
    factory = "test_entities" if entities else "test_spans"
    nlp.add_pipe(factory, config={"labels": list(labels), "key": key, **spans})
    return nlp


class Marks:
    """Marks the same words in every text: (first words, label, score)."""

    def __init__(self, labels: list[str], key: str, marks: list[list[Any]], *, entities: bool) -> None:
        self.labels, self.key, self.marks, self.entities = tuple(labels), key, marks, entities

    def __call__(self, doc: Doc) -> Doc:
        found = [(doc.text.find(words), words, label, score) for words, label, score in self.marks]
        spans = [
            (doc.char_span(start, start + len(words), label=label, alignment_mode="expand"), score)
            for start, words, label, score in found
            if start >= 0
        ]
        if self.entities:
            doc.ents = [span for span, _ in spans]
        else:
            doc.spans[self.key] = SpanGroup(doc, name=self.key, spans=[span for span, _ in spans])
            if spans and all(score is not None for _, score in spans):
                doc.spans[self.key].attrs["scores"] = np.array([score for _, score in spans], dtype=np.float32)
        return doc


@Language.factory("test_spans", default_config={"marks": []}, assigns=["doc.spans"])
def make_spans(nlp: Language, name: str, labels: list[str], key: str, marks: list[list[Any]]) -> Marks:
    return Marks(labels, key, marks, entities=False)


@Language.factory("test_entities", default_config={"marks": []}, assigns=["doc.ents"])
def make_entities(nlp: Language, name: str, labels: list[str], key: str, marks: list[list[Any]]) -> Marks:
    return Marks(labels, key, marks, entities=True)


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """Save a pipeline and return the path by which it is asked for."""

    def save(nlp: Language) -> str:
        nlp.to_disk(tmp_path / "pipeline")
        return str(tmp_path / "pipeline")

    return save


def refused(pipeline: str, text: str = TEXT) -> str:
    """Return the one line that a person reads."""
    with pytest.raises(ModelUnavailable) as caught:
        find_claims(text, pipeline=pipeline)
    message = str(caught.value)
    assert "\n" not in message
    assert len(message) < 600
    return message


def parts_of(text: str, found: Highlights) -> list[tuple[str, str, str]]:
    return [
        tuple(" | ".join(span.of(text) for span in part) for part in (one.source, one.cue, one.content))
        for one in found.attributions
    ]


# A parser: our rules


@pytest.fixture(scope="module")
def parser() -> Language:
    heads = [1, 2, 2, 4, 2, 4, 5, 2, 9, 11, 11, 11, 11, 12, 11]
    deps = ["dep" if place != head else "ROOT" for place, head in enumerate(heads)]
    return trained(
        "parser",
        {"min_action_freq": 1, "model": {**TRANSITIONS, "state_type": "parser"}},
        {"heads": heads, "deps": deps},
    )


def test_an_english_pipeline_with_a_parser_gets_our_rules_and_keeps_its_sentences(
    check: Check, saved: Saved, parser: Language
) -> None:
    path = saved(parser)
    found = find_claims(TEXT, pipeline=path)
    check(TEXT, found)
    assert load(path).pipe_names == ["parser", "annotator_quotations", "annotator_mapping"]
    assert [sent.text for sent in load(path)(TEXT).sents] == [TEXT[:29], TEXT[30:]]
    assert parts_of(TEXT, found) == [("Ann Lee", "said", "it rains in May")]
    assert found.claims == find_claims(TEXT, pipeline=RULES_NAME).claims
    assert found.notices == ()


def test_a_pipeline_keeps_the_name_and_version_it_gives_itself(saved: Saved) -> None:
    nlp = spacy.blank("en")
    nlp.meta["name"], nlp.meta["version"] = "core_web_none", "3.8.0"
    name = pipeline_name(saved(nlp))
    assert (name.name, name.version) == ("en_core_web_none", "3.8.0")


# Spans and entities: the mapping


@pytest.mark.parametrize("component", ["spancat", "ner"])
def test_what_a_trained_component_marks_becomes_attributions(check: Check, saved: Saved, component: str) -> None:
    if component == "spancat":
        config = {"spans_key": "said", "suggester": UP_TO_FOUR, "model": SPANS}
        nlp = trained(component, config, {"spans": {"said": PARTS}})
    else:
        nlp = trained(component, {"model": {**TRANSITIONS, "state_type": "ner"}}, {"entities": PARTS})
    found = find_claims(TEXT, pipeline=saved(nlp))
    check(TEXT, found)
    assert parts_of(TEXT, found) == [("Ann Lee", "said", "it rains in May")]
    (said,) = [claim for claim in found.claims if claim.attribution]
    assert said.quote == "it rains in May"
    assert f"the component “{component}” marks it CONTENT" in said.suggestion.reasons
    # What the writer says is nobody's but ours to find.
    assert [claim.quote for claim in found.claims if not claim.attribution] == ["The bridge was built in 1950."]
    assert found.notices == ()


@pytest.mark.parametrize("entities", [False, True])
@pytest.mark.parametrize(
    ("label", "suggestion"),
    [
        ("CLAIM", SuggestionLabel.FACTUAL),
        ("FACTUAL", SuggestionLabel.FACTUAL),
        ("OPINION", SuggestionLabel.OPINION),
        ("opinion", SuggestionLabel.OPINION),
        ("ATTRIBUTED", SuggestionLabel.ATTRIBUTED),
    ],
)
def test_a_label_for_claims_becomes_a_claim_with_its_suggestion(
    check: Check, saved: Saved, label: str, suggestion: SuggestionLabel, entities: bool
) -> None:
    words = "The bridge was built in 1950"
    path = saved(marker(spacy.blank("en"), label, entities=entities, marks=[[words, label, None]]))
    found = find_claims(TEXT, pipeline=path)
    check(TEXT, found)
    (claim,) = [claim for claim in found.claims if claim.quote == words]
    assert claim.suggestion.label is suggestion
    assert claim.suggestion.score == 0.7
    component = "test_entities" if entities else "test_spans"
    assert claim.suggestion.reasons == (f"the component “{component}” marks it {label.upper()}",)
    # Who says what is found by our rules, since this pipeline does not mark it.
    assert parts_of(TEXT, found) == [("Ann Lee", "said", "it rains in May")]


def test_the_score_of_a_span_is_that_of_its_claim(saved: Saved) -> None:
    marks = [["it rains", "CLAIM", 0.81], ["The bridge", "CLAIM", 1.0]]
    found = find_claims(TEXT, pipeline=saved(marker(spacy.blank("de"), "CLAIM", marks=marks)))
    assert [(claim.quote, claim.suggestion.score) for claim in found.claims] == [
        ("it rains", 0.81),
        ("The bridge", 0.99),
    ]


def test_of_claims_that_overlap_the_surer_stays(check: Check, saved: Saved) -> None:
    marks = [["it rains in May", "CLAIM", 0.4], ["rains", "OPINION", 0.9], ["in May. The", "CLAIM", 0.5]]
    found = find_claims(TEXT, pipeline=saved(marker(spacy.blank("de"), "CLAIM", "OPINION", marks=marks)))
    check(TEXT, found)
    assert [claim.quote for claim in found.claims] == ["rains", "in May. The"]


def test_labels_that_mean_nothing_to_us_leave_the_rules_alone(saved: Saved) -> None:
    nlp = marker(
        spacy.blank("en"), "ORG", "DATE", entities=True, marks=[["May", "DATE", None], ["Ann Lee", "ORG", None]]
    )
    found = find_claims(TEXT, pipeline=saved(nlp))
    assert found.claims == find_claims(TEXT, pipeline=RULES_NAME).claims


def test_a_pipeline_that_marks_what_people_say_is_believed_where_it_marks_nothing(saved: Saved) -> None:
    found = find_claims(TEXT, pipeline=saved(marker(spacy.blank("en"), "SOURCE", "CUE", "CONTENT")))
    assert found.attributions == ()
    assert not [claim for claim in found.claims if claim.attribution]


def test_a_content_without_a_source_is_a_claim_of_nobody(check: Check, saved: Saved) -> None:
    nlp = marker(spacy.blank("en"), "CONTENT", marks=[["it rains in May", "CONTENT", 0.8]])
    found = find_claims(TEXT, pipeline=saved(nlp))
    check(TEXT, found)
    assert parts_of(TEXT, found) == [("", "", "it rains in May")]
    assert found.attributions[0].speaker is None


def test_a_source_and_a_content_meet_without_a_cue(saved: Saved) -> None:
    marks = [["Ann Lee", "SOURCE", None], ["it rains in May", "CONTENT", None]]
    found = find_claims(TEXT, pipeline=saved(marker(spacy.blank("en"), "SOURCE", "CONTENT", marks=marks)))
    assert parts_of(TEXT, found) == [("Ann Lee", "", "it rains in May")]
    assert found.attributions[0].speaker == "Ann Lee"


def test_rules_of_spacys_own_rulers_count_like_what_was_learnt(saved: Saved) -> None:
    for factory, config in (("span_ruler", {"spans_key": "any"}), ("entity_ruler", {})):
        nlp = spacy.blank("en")
        ruler: Any = nlp.add_pipe(factory, config=config)
        ruler.add_patterns([{"label": "OPINION", "pattern": "The bridge was built"}])
        found = find_claims(TEXT, pipeline=saved(nlp))
        assert ("The bridge was built", "opinion") in [(one.quote, one.suggestion.label) for one in found.claims], (
            factory
        )
        pipelines.named.cache_clear()


@pytest.mark.parametrize("label", ["SOURCE", "CUE", "CONTENT", "CLAIM", "OPINION"])
def test_marks_in_odd_places_do_no_harm(check: Check, saved: Saved, label: str) -> None:
    text = "😀\n\n “ e\u0301\u2028Ann said it . \n"
    marks = [[words, label, 0.5] for words in ("\n\n ", "😀", "\u0301", "“ e\u0301\u2028Ann", "Ann said it . \n", ".")]
    for lang in ("en", "de"):
        path = saved(marker(spacy.blank(lang), "SOURCE", "CUE", "CONTENT", "CLAIM", "OPINION", marks=marks))
        check(text, find_claims(text, pipeline=path))
        pipelines.named.cache_clear()


# Other languages


def test_german_gets_sentences_quotations_and_a_plain_notice(check: Check, saved: Saved) -> None:
    path = saved(spacy.blank("de"))
    found = find_claims(GERMAN, pipeline=path)
    check(GERMAN, found)
    assert (found.claims, found.attributions) == ((), ())
    (notice,) = found.notices
    assert "“de”" in notice
    assert "sentences and quotations only" in notice
    doc = load(path)(GERMAN)
    assert [one.text for one in doc.spans["annotator_quotations"]] == ["„Es regnet im Mai an vielen Tagen“"]
    assert len(list(doc.sents)) == 2


def test_a_german_pipeline_that_marks_attributions_is_used_and_says_what_it_cannot_find(
    check: Check, saved: Saved
) -> None:
    marks = [
        ["Ann Lee", "SOURCE", None],
        ["sagte", "CUE", None],
        ["„Es regnet im Mai an vielen Tagen“", "CONTENT", None],
    ]
    found = find_claims(GERMAN, pipeline=saved(marker(spacy.blank("de"), "SOURCE", "CUE", "CONTENT", marks=marks)))
    check(GERMAN, found)
    assert parts_of(GERMAN, found) == [("Ann Lee", "sagte", "„Es regnet im Mai an vielen Tagen“")]
    (claim,) = found.claims
    assert claim.quote == "Es regnet im Mai an vielen Tagen"
    assert claim.attribution is not None
    assert claim.attribution.direct
    (notice,) = found.notices
    assert "“test_spans”" in notice


def test_chinese_needs_no_more_than_spacy(check: Check, saved: Saved) -> None:
    text = "他说：“今天下雨。明天下雪。”大家都知道。"
    path = saved(spacy.blank("zh"))
    found = find_claims(text, pipeline=path)
    check(text, found)
    assert len(found.notices) == 1
    doc = load(path)(text)
    assert [one.text for one in doc.spans["annotator_quotations"]] == ["“今天下雨。明天下雪。”"]
    assert [sent.text for sent in doc.sents][-1] == "大家都知道。"


def test_a_language_that_needs_another_package_says_which(saved: Saved, tmp_path: Path) -> None:
    path = saved(spacy.blank("xx"))
    config = tmp_path / "pipeline" / "config.cfg"
    changed = config.read_text().replace('lang = "xx"', 'lang = "ja"')
    config.write_text(changed.replace('"spacy.Tokenizer.v1"', '"spacy.ja.JapaneseTokenizer"\nsplit_mode = null'))
    message = refused(path)
    assert "SudachiPy" in message
    assert "Install with pip what it needs" in message


# What goes wrong


@Language.component("test_raises")
def raises(doc: Doc) -> Doc:
    if "bridge" in doc.text:
        raise KeyError("bridge\n  of many lines")
    return doc


@Language.factory("test_drops")
class Drops:
    """Leaves texts out."""

    def __init__(self, nlp: Language, name: str) -> None:
        pass

    def __call__(self, doc: Doc) -> Doc:
        return doc

    def pipe(self, docs: Any, batch_size: int) -> Any:
        return iter([doc for doc in docs if "bridge" not in doc.text])


@Language.component("test_swaps")
def swaps(doc: Doc) -> Doc:
    return Doc(doc.vocab, words=["Another", "text", "."]) if "bridge" in doc.text else doc


@spacy.registry.tokenizers("test_straight_tokenizer")
class Straight:
    """Makes curly marks straight and white space one space."""

    def __call__(self, given: Any) -> Any:
        if isinstance(given, Language):
            self.vocab = given.vocab
            return self
        return Doc(self.vocab, words=given.replace("’", "'").split())

    def to_disk(self, path: Path, *, exclude: Any = ()) -> None:
        pass

    def from_disk(self, path: Path, *, exclude: Any = ()) -> None:
        pass


@pytest.mark.parametrize("component", ["test_raises", "test_drops", "test_swaps"])
def test_a_pipeline_that_fails_at_a_text_is_one_clear_line_and_reads_the_next(saved: Saved, component: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe(component)
    path = saved(nlp)
    message = refused(path)
    assert path in message
    assert "failed at this text" in message
    assert find_claims("It rains in May.", pipeline=path).claims


def test_a_tokenizer_that_changes_the_text_is_told_and_moves_no_claim(saved: Saved) -> None:
    config = {"nlp": {"tokenizer": {"@tokenizers": "test_straight_tokenizer"}}}
    path = saved(spacy.blank("en", config=config))
    assert "it changes the text" in refused(path, "It  rains in May.")
    assert find_claims("It rains in May . ", pipeline=path).claims


def test_a_pipeline_for_another_spacy_is_loaded_and_only_the_log_says_so(
    saved: Saved, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs.LOGGER, "propagate", True)
    path = saved(spacy.blank("en"))
    meta = tmp_path / "pipeline" / "meta.json"
    meta.write_text(json.dumps(json.loads(meta.read_text()) | {"spacy_version": ">=2.3.0,<2.4.0"}))
    with warnings.catch_warnings(record=True) as caught:
        assert find_claims(TEXT, pipeline=path).claims
    assert caught == []
    assert "spaCy" in caplog.text


def test_a_component_that_nobody_has_registered_is_named(saved: Saved, tmp_path: Path) -> None:
    path = saved(marker(spacy.blank("en"), "CLAIM"))
    config = tmp_path / "pipeline" / "config.cfg"
    config.write_text(config.read_text().replace('factory = "test_spans"', 'factory = "nobodys_component"'))
    message = refused(path)
    assert "nobodys_component" in message
    assert "could not be loaded" in message


@pytest.mark.parametrize("name", ["zu Hause/mein Modell", "модель 模型", "caf\u00e9 ’x’", "a;b&c %20 $HOME"])
def test_a_path_may_hold_spaces_and_any_letters(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir(parents=True)
    spacy.blank("en").to_disk(folder)
    assert find_claims(TEXT, pipeline=str(folder)).claims


@pytest.mark.parametrize("what", ["nothing", "other files", "a folder above", "a file"])
def test_a_folder_that_is_no_pipeline_says_which_folder_to_give(tmp_path: Path, what: str) -> None:
    path = tmp_path / "it"
    path.mkdir()
    match what:
        case "other files":
            (path / "pytorch_model.bin").write_bytes(b"x")
        case "a folder above":
            spacy.blank("en").to_disk(path / "en_pipeline-1.0")
        case "a file":
            path = path / "it.tar.gz"
            path.write_bytes(b"x")
    message = refused(str(path))
    assert "it" in message
    assert "not found" in message if what == "a file" else "no config.cfg" in message


# What none may do


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """Let nobody reach the network, whatever else should have stopped them; return the tries."""
    tried: list[tuple[Any, ...]] = []

    def never(*arguments: Any, **_: Any) -> None:
        tried.append(arguments)
        raise OSError("no network in this test")

    for name in ("connect", "connect_ex", "sendto", "sendmsg"):
        monkeypatch.setattr(socket.socket, name, never, raising=False)
    for name in ("getaddrinfo", "gethostbyname", "create_connection"):
        monkeypatch.setattr(socket, name, never)
    return tried


@pytest.mark.parametrize(
    "name",
    [
        "https://example.org/en_core_web_sm-3.8.0.tar.gz",
        "http://127.0.0.1:9/model",
        "file:///etc",
        "git+https://example.org/model",
        "hf://someone/model",
        "someone/model",
        "//example.org/share/model",
        "\\\\example.org\\share\\model",
        "en_core_web_sm",
        "blank:en",
    ],
)
def test_a_network_address_and_a_name_that_is_not_here_fetch_nothing(
    name: str, no_sockets: list[tuple[Any, ...]]
) -> None:
    assert "not found" in refused(name)
    assert no_sockets == []


@Language.component("test_asks_the_network")
def asks_the_network(doc: Doc) -> Doc:
    if "bridge" in doc.text:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
    return doc


def test_a_component_that_asks_for_the_network_is_refused(saved: Saved) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("test_asks_the_network")
    message = refused(saved(nlp))
    assert "was refused" in message
    assert "the network" in message


class Canary:
    """Leaves a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


@pytest.fixture
def canary(tmp_path: Path) -> tuple[Path, bytes]:
    """A file that must never be there, and the pickle that would make it."""
    path = tmp_path / "sung"
    pickle.loads(pickle.dumps(Canary(path)))
    assert path.exists(), "the canary sings where nobody forbids it"
    path.unlink()
    return path, pickle.dumps(Canary(path))


@pytest.mark.parametrize(
    "name", ["x.pkl", "weights.PICKLE", "deep/er/x.joblib", "x.dill", "model.pt", "checkpoint.pth"]
)
def test_a_pickle_in_a_pipeline_is_refused_by_its_name(
    saved: Saved, tmp_path: Path, canary: tuple[Path, bytes], name: str
) -> None:
    path = saved(spacy.blank("en"))
    file = tmp_path / "pipeline" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(canary[1])
    message = refused(path)
    assert "pickle" in message
    assert Path(name).name in message
    assert not canary[0].exists()


@pytest.mark.parametrize("name", ["vocab/lookups.bin", "vocab/vectors", "vocab/key2row", "tokenizer", "meta.json"])
def test_a_pickle_in_place_of_one_of_spacys_files_is_never_loaded(
    saved: Saved, tmp_path: Path, canary: tuple[Path, bytes], name: str
) -> None:
    path = saved(spacy.blank("en"))
    (tmp_path / "pipeline" / name).write_bytes(canary[1])
    assert "could not be loaded" in refused(path)
    assert not canary[0].exists()


@pytest.mark.parametrize("kind", ["msgpack", "numpy"])
def test_a_pickled_array_inside_spacys_own_formats_is_never_loaded(
    saved: Saved, tmp_path: Path, canary: tuple[Path, bytes], kind: str
) -> None:
    path = saved(spacy.blank("en"))
    vocab = tmp_path / "pipeline" / "vocab"
    if kind == "msgpack":
        array = {b"nd": True, b"type": "|O", b"kind": b"O", b"shape": (1,), b"data": canary[1]}
        (vocab / "lookups.bin").write_bytes(srsly.msgpack_dumps({"table": array}))
    else:
        np.save(vocab / "vectors.npy", np.array([Canary(canary[0])], dtype=object), allow_pickle=True)
        (vocab / "vectors.npy").replace(vocab / "vectors")
    assert "could not be loaded" in refused(path)
    assert not canary[0].exists()


def test_bytes_of_a_pickle_among_data_stay_bytes(saved: Saved, tmp_path: Path, canary: tuple[Path, bytes]) -> None:
    nlp = spacy.blank("en")
    nlp.vocab.lookups.add_table("hidden", {"x": canary[1]})
    assert find_claims(TEXT, pipeline=saved(nlp)).claims
    assert not canary[0].exists()


@Language.factory("test_unpickles")
class Unpickles:
    """Keeps itself as a pickle, as some components that wrap other libraries do."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.kept = b""

    def __call__(self, doc: Doc) -> Doc:
        return doc

    def to_disk(self, path: Path, *, exclude: Any = ()) -> None:
        path.write_bytes(self.kept)

    def from_disk(self, path: Path, *, exclude: Any = ()) -> None:
        try:
            pickle.loads(path.read_bytes())
        except RuntimeError as error:  # wrapped, as errors are on their way through other people's code
            raise ValueError("broken") from error


def test_a_component_that_unpickles_is_refused_whatever_its_file_is_called(
    saved: Saved, canary: tuple[Path, bytes]
) -> None:
    nlp = spacy.blank("en")
    component: Any = nlp.add_pipe("test_unpickles")
    component.kept = canary[1]
    message = refused(saved(nlp))
    assert "was refused" in message
    assert "pickle" in message
    assert not canary[0].exists()


def test_pickles_and_sockets_are_free_again_outside() -> None:
    with pytest.raises(Forbidden), forbidding():
        pickle.loads(pickle.dumps(Path("x")))
    assert pickle.loads(pickle.dumps(Path("x"))) == Path("x")
    assert socket.getaddrinfo("127.0.0.1", 9)


@pytest.mark.parametrize(
    "name", ["__init__.py", "functions.py", "sitecustomize.py", "annotator_encoder.py", "code.pth.py"]
)
def test_no_code_in_a_folder_is_run(saved: Saved, tmp_path: Path, name: str) -> None:
    path = saved(spacy.blank("en"))
    (tmp_path / "pipeline" / name).write_text(f"open({str(tmp_path / 'sung')!r}, 'w')")
    assert find_claims(TEXT, pipeline=path).claims
    assert not (tmp_path / "sung").exists()


@pytest.mark.parametrize(
    "section",
    [
        '[nlp.before_creation]\n@callbacks = "os.system"\n',
        '[nlp.before_creation]\n@callbacks = "builtins.exec"\n',
        '[nlp.after_creation]\n@misc = "subprocess:Popen"\n',
    ],
)
def test_a_configuration_reaches_nothing_that_is_not_registered(saved: Saved, tmp_path: Path, section: str) -> None:
    path = saved(spacy.blank("en"))
    config = tmp_path / "pipeline" / "config.cfg"
    key = section.partition(".")[2].partition("]")[0]
    config.write_text(config.read_text().replace(f"{key} = null\n", "") + "\n" + section)
    before = set(sys.modules)
    assert "could not be loaded" in refused(path)
    assert not {"antigravity", "this"} & (set(sys.modules) - before)


def test_a_component_copied_from_a_pipeline_elsewhere_is_under_the_same_rules(
    saved: Saved, tmp_path: Path, canary: tuple[Path, bytes]
) -> None:
    """A configuration may name another pipeline to take a component from."""
    other = spacy.blank("en")
    component: Any = other.add_pipe("test_unpickles")
    component.kept = canary[1]
    other.to_disk(tmp_path / "other")
    path = saved(spacy.blank("en"))
    config = tmp_path / "pipeline" / "config.cfg"
    sourced = f'\n[components.test_unpickles]\nsource = "{tmp_path / "other"}"\n'
    config.write_text(config.read_text().replace("pipeline = []", 'pipeline = ["test_unpickles"]') + sourced)
    assert "was refused" in refused(path)
    assert not canary[0].exists()


# Many texts


def test_many_texts_leave_the_vocabulary_as_it_was(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipelines, "KNOWN_STRINGS", 0)
    path = saved(marker(spacy.blank("en"), "CLAIM", marks=[["rains", "CLAIM", 0.9]]))
    list(find_many(["It rains in May."], pipeline=path))
    before = len(load(path).vocab.strings)
    texts = [f"It rains in nowhere{number}, said Bob{number}." for number in range(200)]
    assert sum(len(found.claims) for found in find_many(texts, pipeline=path)) >= 200
    assert len(load(path).vocab.strings) == before


def test_a_pipeline_that_was_replaced_by_another_is_let_go(tmp_path: Path) -> None:
    for name in ("one", "two"):
        spacy.blank("en").to_disk(tmp_path / name)
    first = load(str(tmp_path / "one"))
    load(str(tmp_path / "two"))
    shutil.rmtree(tmp_path / "one")
    with pytest.raises(ModelUnavailable):
        load(str(tmp_path / "one"))
    assert first("It rains.").spans
