"""From bytes to text: nothing replaced, nothing lost, every guess said, and what is no text refused with a remedy."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.decoding import decode, refuse_control_characters
from summarizer.errors import BinaryInput, InputError, UnreadableInput

_FRENCH = "« Nous n’irons pas à Nîmes », a juré Noël Lefèvre – sa sœur, elle, paiera 12 € dès août…"
_MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}

# No NUL, which no text holds; no mark at the start, which is dropped.
_TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])).filter(
    lambda text: not text.startswith("\ufeff")
)


# --- Unicode ---------------------------------------------------------------------------------------------------------


@given(_TEXTS)
def test_utf8_comes_back_unchanged(text: str) -> None:
    """Every text survives UTF-8, and nothing has to be guessed."""
    assert decode(text.encode("utf-8")) == (text, ())


@given(_TEXTS, st.sampled_from(sorted(_MARKS)))
def test_marked_text_comes_back_unchanged(text: str, encoding: str) -> None:
    """A byte order mark names the encoding; only the mark is dropped."""
    assert decode(_MARKS[encoding] + text.encode(encoding)) == (text, ())


def test_only_one_mark_is_dropped() -> None:
    """A second mark, or one inside the text, is a character of the text."""
    text = "\ufeffUn\ufeff deux"

    assert decode(codecs.BOM_UTF8 + text.encode("utf-8"))[0] == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [_FRENCH, "Мэр отказался отвечать на вопросы.\nОн ушёл.", "Ā, ā un Ē: mērs runā."])
def test_utf16_without_a_mark_is_told_by_its_zeros(text: str, encoding: str) -> None:
    """UTF-16 without a mark is recognised, and the note says that it was guessed."""
    assert decode(text.encode(encoding)) == (text, (f"encoding guessed: {encoding}",))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-32-be"])
def test_a_mark_that_lies_is_refused(encoding: str) -> None:
    """Bytes that break the encoding their mark names are an error that says which byte."""
    data = _MARKS[encoding] + "été".encode(encoding)[:-1]

    with pytest.raises(UnreadableInput, match=rf"marked as {encoding}, but its byte \d+ is not"):
        decode(data)


# --- UTF-8 with stray bytes ------------------------------------------------------------------------------------------


def test_stray_bytes_are_read_and_said() -> None:
    """A few bytes of windows-1252 in UTF-8 text are read as what they are, with a note of how many and where."""
    data = "« Été », dit l’élu, « ".encode() + "l’été à Nîmes".encode("cp1252") + " », et l’âge s’y prête.".encode()

    text, notes = decode(data)

    assert text == "« Été », dit l’élu, « l’été à Nîmes », et l’âge s’y prête."
    assert notes == ("encoding mixed: utf-8 with 5 stray bytes read as windows-1252, first at byte 31",)


def test_a_marked_text_may_hold_stray_bytes_too() -> None:
    """A UTF-8 mark does not keep a stray byte from being read."""
    text, notes = decode(codecs.BOM_UTF8 + "Été à Nîmes".encode() + b" en \xe9t\xe9")

    assert text == "Été à Nîmes en été"
    assert notes[0].startswith("encoding mixed: utf-8 with 2 stray bytes")


def test_a_broken_character_is_not_taken_for_a_stray_byte() -> None:
    """A UTF-8 character that lost its second byte makes no sense as windows-1252 and is never passed off as such."""
    data = "Le préfet a reçu l’élu à l’hôtel.".encode().replace(b"\xc3\xa9f", b"\xc3f")

    with pytest.raises(UnreadableInput, match="is UTF-8, but its byte 5 is not"):
        decode(data)


def test_damaged_utf8_is_not_read_as_something_else() -> None:
    """Text that is mainly UTF-8 is never read in another encoding, which would turn its quotes into letters."""
    data = "“We won’t pay,” she said at the town hall on Monday night.".encode() + b"\x81"

    with pytest.raises(UnreadableInput, match="is UTF-8"):
        decode(data)


def test_a_text_cut_inside_a_character_is_refused() -> None:
    """A text that ends in the middle of a character was cut short, and what is missing cannot be guessed."""
    data = "Le préfet est passé à l’hôtel où l’on fête No".encode() + "ë".encode()[:1]

    with pytest.raises(UnreadableInput, match="ends in the middle of a character"):
        decode(data)


# --- older encodings -------------------------------------------------------------------------------------------------

_SENTENCES = [
    "« Non », a-t-il lancé.",
    "Été pourri à Besançon",
    "Reçu hier",
    "Ça suffit !",
    "Où est passé l'argent ?",
    "ÉLECTIONS : LE MAIRE BATTU À CHÂTEAUROUX",
    "Élu à Peñíscola ? Non : à Orléans, près de Besançon.",
    "L'élève Sämmler, née en été, a été très félicitée et récompensée.",
    "Der Bürgermeister trat zurück.",
    "Größe zählt nicht.",
    "»Nein«, rief sie Herrn Pérez Thaçi zu, der für die Maßnahme war.",
    "El niño volvió a casa.",
    "¿Dónde está el dinero?",
    "The café's owner denied it.",
    "Herr Pérez Thaçi, der schöne Maßnahmen wollte, trat in der kleinen Stadt am Fluss gestern zurück.",
    "«\u00a0À\u00a0»",
    "Costs: £40m",
    "Não há condições, disse João.",
    "Borgmästaren vägrade svara på frågor.",
]


@pytest.mark.parametrize("encoding", ["windows-1252", "latin-1", "iso-8859-15"])
@pytest.mark.parametrize("text", _SENTENCES)
def test_one_western_sentence_is_enough(text: str, encoding: str) -> None:
    """A single sentence of a western language comes back unchanged from each of its older encodings, with a note."""
    found, notes = decode(text.encode(encoding))

    assert found == text
    assert notes[0].startswith("encoding guessed: ")


@pytest.mark.parametrize(
    "text", ["“We won’t pay,” she said.", "Un œuf à 3 €", "Le signe ¤ n’est pas celui de l’euro, dit Noël", _FRENCH]
)
def test_typographic_marks_are_those_of_windows(text: str) -> None:
    """Curly quotes, dashes, the euro sign and œ in windows-1252 come back unchanged."""
    assert decode(text.encode("cp1252")) == (text, ("encoding guessed: windows-1252",))


@pytest.mark.parametrize("text", ["Un budget de 12 € par élève", "Sa sœur vit à Nîmes", "Œuvre volée", "Une demi-cœur"])
def test_latin9_is_told_from_latin1(text: str) -> None:
    """The euro sign and œ of latin-9 are not taken for the ¤ and ½ that the same bytes are in latin-1."""
    assert decode(text.encode("iso-8859-15")) == (text, ("encoding guessed: iso-8859-15",))


def test_a_half_stays_a_half() -> None:
    """A figure with a half in latin-1 is not taken for latin-9."""
    assert decode("2½h d'été, 1 ½ litre".encode("latin-1"))[0] == "2½h d'été, 1 ½ litre"


_WORDS = st.sampled_from(
    "le maire a été reçu à l’hôtel où sa sœur, déçue, « lâche » : Noël n’aura coûté que 3 € … – ÉLU çà île".split()
)


@given(st.lists(_WORDS, min_size=1, max_size=30).map(" ".join))
def test_french_in_windows_1252_comes_back(text: str) -> None:
    """Any run of French words and signs in windows-1252 comes back unchanged."""
    assert decode(text.encode("cp1252"))[0] == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Губернатор заявил, что школа будет закрыта до конца месяца. «Мы не можем рисковать», — сказал он."),
        ("koi8-r", "Губернатор заявил, что школа будет закрыта до конца месяца, сказал он журналистам в понедельник."),
        ("cp1253", "Η κυβέρνηση είπε ότι το σχολείο θα παραμείνει κλειστό. «Δεν έχουμε χρήματα», είπε ο υπουργός."),
        ("cp1255", "ראש העיר סירב להשיב לשאלות העיתונאים. בית הספר יישאר סגור עד סוף החודש."),
        ("cp1256", "رفض رئيس البلدية الرد على أسئلة الصحفيين. وستظل المدرسة مغلقة حتى نهاية الشهر."),
        ("shift_jis", "県知事は月曜日、学校を月末まで閉鎖すると発表した。「危険は冒せない」と述べた。"),
        ("gb18030", "市长拒绝回答记者的问题。"),
        ("big5", "市長拒絕回答記者的問題。省長星期一宣布，學校將關閉到月底。"),
        ("euc-kr", "시장은 기자들의 질문에 답하지 않았다. 도지사는 월요일 학교를 폐쇄한다고 발표했다."),
        ("cp1250", "Starosta odmítl odpovědět na otázky novinářů. Škola zůstane zavřená až do konce měsíce."),
        ("cp1250", "Burmistrz odmówił odpowiedzi na pytania. Szkoła będzie zamknięta, powiedział Łukasz Żółć."),
        ("iso-8859-2", "Burmistrz odmówił odpowiedzi na pytania. Szkoła będzie zamknięta, powiedział Łukasz Żółć."),
        ("cp1254", "Belediye başkanı soruları yanıtlamayı reddetti. Vali okulun iki gün kapalı kalacağını söyledi."),
        ("cp1252", "Borgarstjórinn neitaði að svara. Skólinn verður lokaður, þar sem ýmsir óttast slæmt veður."),
        ("cp1257", "Mērs atteicās atbildēt uz žurnālistu jautājumiem. Skola paliks slēgta līdz mēneša beigām."),
        ("mac-roman", "Le préfet a rappelé que l’État s’était engagé à financer un tiers des travaux dès septembre."),
        ("mac-roman", "“We won’t pay,” she said. “It isn’t ours.”"),
        ("cp850", "Le préfet a rappelé que la région s'était engagée."),
    ],
)
def test_other_encodings_are_recognised(encoding: str, text: str) -> None:
    """A sentence or two in another common encoding is read right, and the note says that it was guessed."""
    found, notes = decode(text.encode(encoding))

    assert found == text
    assert notes[0].startswith("encoding guessed: ")


def test_what_is_ambiguous_is_refused() -> None:
    """Where several encodings explain the bytes equally well, none is chosen; the error names them and a remedy."""
    with pytest.raises(UnreadableInput, match=r"cp1251, .* fit equally well") as caught:
        decode("Пожар".encode("cp1251"))

    assert "iconv" in caught.value.hint


def test_a_byte_beyond_the_sample_is_not_replaced() -> None:
    """A byte that the guessed encoding does not know, however far down, is an error and not a replacement character."""
    data = "Un été à Nîmes.\n".encode("cp1252") * 10_000 + b"\x81"

    with pytest.raises(UnreadableInput, match="looks like windows-1252, but its byte 160000 is not"):
        decode(data)


def test_a_long_text_is_decoded_to_its_end() -> None:
    """Only a sample is weighed, but all of the text is decoded."""
    text = "県知事は月曜日、学校を閉鎖すると発表した。\n" * 5_000

    assert decode(text.encode("shift_jis"))[0] == text


_BYTES = st.lists(st.sampled_from([b"\xe9", b"\xc3\xa9", b"a", b" ", b"\x81", b"\x92", b"\xa9"])).map(b"".join)


@given(st.binary(max_size=40) | _BYTES)
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    """Whatever the bytes, the answer is a text without replacement characters of ours, or an `InputError`."""
    try:
        text, _ = decode(data)
    except InputError:
        return

    assert "\ufffd" not in text or "\ufffd".encode() in data or b"\xff\xfd" in data or b"\xfd\xff" in data


# --- not text --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "name", "remedy"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF", "pdftotext"),
        (b"PK\x03\x04" + b"\x14\0" * 13 + b"[Content_Types]" + b"\0" * 400 + b"word/a.xml", "Word", "pandoc"),
        (b"PK\x03\x04" + b"\n\0" * 13 + b"mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument", "pandoc"),
        (b"PK\x03\x04" + b"\0" * 40, "ZIP", "unpack"),
        (b"\x1f\x8b\x08\0", "gzip", "gunzip"),
        (b"BZh91AY&SY", "compressed", "unpack"),
        (b"\xfd7zXZ\0\0", "compressed", "unpack"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "Office", "text"),
        (rb"{\rtf1\ansi Bonjour}", "Rich Text", "pandoc"),
        (b"%!PS-Adobe-3.0", "PostScript", "ps2ascii"),
        (b"\x89PNG\r\n\x1a\n\0", "image", "tesseract"),
        (b"\xff\xd8\xff\xe0\0", "image", "tesseract"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "image", "tesseract"),
        (b"MZ\x90\0\x03\0\0\0\x04", "NUL", "text"),
        (b"a\0\0bc\0\0d", "NUL", "text"),
        (b"abcd" * 50 + b"e\0", "NUL", "text"),
        (b"Le maire\0 part.", "NUL", "text"),
        (b"\x01\x02\x03\xe9\x04 \x05", "control", "text"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, name: str, remedy: str) -> None:
    """Documents, images, archives and programs are refused by name, with the command that helps."""
    with pytest.raises(BinaryInput, match=name) as caught:
        decode(data)

    assert remedy in caught.value.hint


def test_a_stray_control_character_is_no_reason_to_refuse() -> None:
    """One bell or escape in an article does no harm; more than two percent of them are no article."""
    article = "Le maire de Brézeilles\x07 a refusé de répondre à la question."
    refuse_control_characters(article)

    with pytest.raises(BinaryInput, match="3 control characters"):
        refuse_control_characters("Le \x01mai\x02re\x03 part.")
    with pytest.raises(BinaryInput):
        refuse_control_characters(article.replace("\x07", "\0"))
