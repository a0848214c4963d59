"""Ways to damage texts that programs take apart: JSON, TOML, XML, and headers of PNM."""

import json
import random
import re
from typing import Final

_NUMBER: Final = re.compile(rb"-?\d+(?:\.\d+)?")
_QUOTED: Final = re.compile(rb'"[^"\n]{0,200}"')
_WORD: Final = re.compile(rb"[A-Za-z_]{2,40}")
_NUMBERS: Final = (
    b"0", b"-1", b"1", b"255", b"256", b"65536", b"2147483647", b"2147483648", b"-2147483649",
    b"4294967296", b"9223372036854775807", b"9223372036854775808", b"1e308", b"1e999", b"-1e999",
    b"1e-320", b"0.1", b"NaN", b"Infinity", b"nan", b"inf", b"9" * 50, b"9" * 5000, b"0x10", b"1_0",
    b"00", b"- 1", b"true", b"null", b"[]", b"{}", b'"1"', b"1979-05-27",
)  # fmt: skip
_TEXTS: Final = (
    b'""', b'"\\u0000"', b'"\\ud800"', b'"../../../x"', b'"/"', b'"~"', b'"con"', b'"\\u202e"',
    b'"%s%n{0}{name}"', b'"' + b"a" * 70_000 + b'"', b'"\xff\xfe"', b'"{x!r}"', b"7", b"null",
    b"[[[[]]]]", b'{"a": {}}', b'"a\\nb"', "\"é\U0001f600\"".encode(),
)  # fmt: skip
#: Texts that make readers of XML, JSON or TOML grow, dive or read other files.
_HOSTILE: Final = (
    b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'
    b'<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>',
    b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    b"<a>" * 20_000,
    b"[" * 50_000,
    b'{"a":' * 20_000,
    b"a.b.c.d.e.f.g.h.i = 1\n",
    b"[a]\n[a]\n",
    b"[[a]]\n[a]\n",
    b"\n" * 10_000,
    b"\0",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\\",
    b'"',
    b"'''",
    b"&#x0;&amp;&b;",
    b"]]>",
    b"<?xpacket end='w'?>",
)


def with_words_changed(content: bytes, rng: random.Random) -> bytes:
    """Change a number, a quoted text, a word or a line of a text, or put in what does harm."""
    match rng.randrange(8):
        case 0 | 1:
            return _exchanged(content, _NUMBER, rng.choice(_NUMBERS), rng)
        case 2 | 3:
            return _exchanged(content, _QUOTED, rng.choice(_TEXTS), rng)
        case 4:
            others = _WORD.findall(content)
            return _exchanged(content, _WORD, rng.choice(others) if others else b"x", rng)
        case 5:
            return _with_lines_changed(content, rng)
        case 6:
            at = rng.randrange(len(content) + 1)
            return content[:at] + rng.choice(_HOSTILE) + content[at:]
        case _:
            return _exchanged(content, re.compile(rb"[^\w\s]"), rng.choice((b"", b",", b'"')), rng)


def with_values_changed(content: bytes, rng: random.Random) -> bytes:
    """Change a JSON document that stays one: values of other types, keys that go or come."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return with_words_changed(content, rng)
    changed = _value_changed(document, rng)
    return json.dumps(changed, ensure_ascii=rng.random() < 0.5, indent=1).encode(
        "utf-8", "surrogatepass"
    )


def _value_changed(value: object, rng: random.Random) -> object:
    if isinstance(value, dict) and value and rng.random() < 0.9:
        key = rng.choice(list(value))
        changed = dict(value)
        match rng.randrange(5):
            case 0:
                del changed[key]
            case 1:
                changed[rng.choice(("", "x", "\0", "名", "a" * 3000))] = changed[key]
            case _:
                changed[key] = _value_changed(changed[key], rng)
        return changed
    if isinstance(value, list) and value and rng.random() < 0.9:
        at = rng.randrange(len(value))
        match rng.randrange(4):
            case 0:
                return [*value[:at], *value[at + 1 :]]
            case 1:
                is_small = len(json.dumps(value)) < _SMALL_TEXT
                return value * (rng.choice((2, 500)) if is_small else 1)
            case _:
                return [*value[:at], _value_changed(value[at], rng), *value[at + 1 :]]
    return rng.choice(_VALUES)


#: What is repeated hundreds of times is no longer than this.
_SMALL_TEXT: Final = 1000
#: What a key may hold in place of what it should.
_VALUES: Final[tuple[object, ...]] = (
    None, True, False, 0, -1, 1, 2, 0.5, 2**31, 2**63, 2**64, -(2**63), 10**40, 1e308, float("nan"),
    float("inf"), -0.0, "", "a", "a" * 100_000, "\0", "\ud800", "..", "/", "/dev/zero", "~", "con",
    "{x}", "%n%n", "\u202eabc", [], [[]], [None], {}, {"a": 1}, [[[[[[[[]]]]]]]], [0] * 3000,
)  # fmt: skip


def _exchanged(content: bytes, what: re.Pattern[bytes], by: bytes, rng: random.Random) -> bytes:
    """Put something else in the place of one match, if there is any."""
    found = list(what.finditer(content))
    if not found:
        return content + by
    match = rng.choice(found)
    return content[: match.start()] + by + content[match.end() :]


def _with_lines_changed(content: bytes, rng: random.Random) -> bytes:
    lines = content.splitlines(keepends=True)
    if not lines:
        return b"\n"
    at = rng.randrange(len(lines))
    match rng.randrange(3):
        case 0:
            del lines[at]
        case 1:
            lines.insert(rng.randrange(len(lines)), lines[at])
        case _:
            rng.shuffle(lines)
    return b"".join(lines)
