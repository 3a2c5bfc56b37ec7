"""A language model that knows nothing, as a file in the GGUF format: one layer of random weights.

Left alone it puts out noise. Whatever shape its answers have is the doing of the server that runs it.
"""

from __future__ import annotations

import random
import struct
from array import array
from collections.abc import Sequence
from pathlib import Path

__all__ = ["CONTEXT", "write_model"]

CONTEXT = 16_384
"""Tokens the model takes, of about a byte each."""

# The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md

_UINT32, _INT32, _FLOAT32, _STRING, _ARRAY = 4, 5, 6, 8, 9  # the format's numbers for kinds of values
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6  # and for kinds of tokens
_ALIGNMENT = 32
_WIDTH, _HEADS, _INNER = 64, 2, 96
_SPECIAL = [("<unk>", _UNKNOWN), ("<s>", _CONTROL), ("</s>", _CONTROL)]
_PIECES = ["▁", '{"', '":', '","', '"]', '"}', "},{", "null", "true", "per", "son", "▁der", "▁la", "ka", "lo", "né"]
_TOKENS = [*_SPECIAL, *((f"<0x{byte:02X}>", _BYTE) for byte in range(256)), *((piece, _NORMAL) for piece in _PIECES)]
_TEMPLATE = "{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}"
# How much likelier than others a byte is. What closes is as likely as what opens, so that answers end. Control
# characters are all but impossible: the server's grammar lets them stand in a string as they are, which JSON does not.
_BIAS = {'"': 5.0, "]": 4.0, "}": 4.0, "{": 4.0, ",": 3.0, "n": 3.0, **{chr(code): -20.0 for code in range(32)}}


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _list(kind: int, items: Sequence[bytes]) -> bytes:
    return struct.pack("<IQ", kind, len(items)) + b"".join(items)


def _header() -> dict[str, tuple[int, bytes]]:
    """What the file says of the model: for each key the kind of its value, and the value."""
    numbers = {
        "llama.block_count": 1,
        "llama.context_length": CONTEXT,
        "llama.embedding_length": _WIDTH,
        "llama.feed_forward_length": _INNER,
        "llama.attention.head_count": _HEADS,
        "tokenizer.ggml.unknown_token_id": 0,
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
    }
    texts = {
        "general.architecture": "llama",
        "tokenizer.ggml.model": "llama",
        "tokenizer.chat_template": _TEMPLATE,
    }
    words = [_string(token) for token, _ in _TOKENS]
    kinds = [struct.pack("<i", kind) for _, kind in _TOKENS]
    scores = [struct.pack("<f", 0.0) for _ in _TOKENS]
    return {
        **{key: (_STRING, _string(text)) for key, text in texts.items()},
        **{key: (_UINT32, struct.pack("<I", number)) for key, number in numbers.items()},
        "llama.attention.layer_norm_rms_epsilon": (_FLOAT32, struct.pack("<f", 1e-5)),
        "tokenizer.ggml.tokens": (_ARRAY, _list(_STRING, words)),
        "tokenizer.ggml.token_type": (_ARRAY, _list(_INT32, kinds)),
        "tokenizer.ggml.scores": (_ARRAY, _list(_FLOAT32, scores)),
    }


def _weights(seed: int) -> dict[str, tuple[tuple[int, ...], array[float]]]:
    """The layers: for each tensor its shape, the innermost dimension first, and its numbers."""
    chance = random.Random(seed)

    def noise(rows: int, columns: int, spread: float) -> tuple[tuple[int, ...], array[float]]:
        return (columns, rows), array("f", (chance.gauss(0, spread) for _ in range(rows * columns)))

    def ones() -> tuple[tuple[int, ...], array[float]]:
        return (_WIDTH,), array("f", [1.0] * _WIDTH)

    meaning, reading = noise(len(_TOKENS), _WIDTH, 0.125), noise(len(_TOKENS), _WIDTH, 0.15)
    # The first of the dimensions is the same whatever the text, which makes it a place for the bias. It comes out of
    # the norm as about 5.6: all others together are about as large.
    for token in range(len(_TOKENS)):
        meaning[1][token * _WIDTH] = 1.0
    for character, bias in _BIAS.items():
        reading[1][(len(_SPECIAL) + ord(character)) * _WIDTH] = bias / 5.6
    return {
        "token_embd.weight": meaning,
        "blk.0.attn_norm.weight": ones(),
        "blk.0.attn_q.weight": noise(_WIDTH, _WIDTH, 0.1),
        "blk.0.attn_k.weight": noise(_WIDTH, _WIDTH, 0.1),
        "blk.0.attn_v.weight": noise(_WIDTH, _WIDTH, 0.02),
        "blk.0.attn_output.weight": noise(_WIDTH, _WIDTH, 0.02),
        "blk.0.ffn_norm.weight": ones(),
        "blk.0.ffn_gate.weight": noise(_INNER, _WIDTH, 0.05),
        "blk.0.ffn_up.weight": noise(_INNER, _WIDTH, 0.05),
        "blk.0.ffn_down.weight": noise(_WIDTH, _INNER, 0.05),
        "output_norm.weight": ones(),
        "output.weight": reading,
    }


def write_model(path: Path) -> None:
    """Write the model to *path*; the same bytes each time."""
    header, weights = _header(), _weights(seed=20)
    parts = [b"GGUF", struct.pack("<IQQ", 3, len(weights), len(header))]
    parts += [_string(key) + struct.pack("<I", kind) + value for key, (kind, value) in header.items()]
    offset = 0
    for name, (shape, numbers) in weights.items():
        parts.append(_string(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, offset))
        offset += len(numbers) * 4
        assert offset % _ALIGNMENT == 0
    before = b"".join(parts)
    body = b"".join(numbers.tobytes() for _, numbers in weights.values())
    path.write_bytes(before + bytes(-len(before) % _ALIGNMENT) + body)
