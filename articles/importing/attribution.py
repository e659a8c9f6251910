"""Who speaks, in the words of one sentence: "ujar Brigjen Guslin", "Fatimah Waty, mengungkapkan", "jelasnya".

Pure and without a list of names: a name is a run of words with capitals that stands where Indonesian news
prose puts a speaker. Whether the newsroom knows the person is asked later.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Bare verbs of quoting stand behind the quotation, with a name or with -nya for whoever spoke last.
_BARE = (
    "ujar|kata|ucap|tutur|jelas|terang|tegas|ungkap|papar|imbuh|tambah|lanjut|sebut|tutup|pungkas|beber|urai|kilah|cetus"
    "|sambung|timpal|harap|pesan|tukas|tandas|sahut|akui|aku|klaim|ajak|keluh|kenang|pinta|puji|nilai|imbau|seloroh|kelakar"
)
# Derived verbs stand behind the speaker.
_DERIVED = (
    "mengatakan|menyatakan|menegaskan|mengungkapkan|menjelaskan|menyampaikan|menyebut(?:kan)?|menuturkan|menambahkan|menerangkan"
    "|memaparkan|membeberkan|mengaku(?:i)?|mengklaim|menilai|mengimbau|menghimbau|mengajak|meminta|berharap|mengharapkan|menekankan"
    "|mengingatkan|menuding|membantah|membenarkan|menanggapi|berpesan|berujar|berkata|bertutur|menguraikan|mengusulkan"
    "|mendorong|memastikan|menyoroti|menyayangkan|mengapresiasi"
)
_AFTER = re.compile(
    rf"\A[\s,.!?–—-]{{0,4}}(?:demikian\s|lalu\s)?(?P<verb>{_BARE})(?P<nya>nya)?\b[\s,]?(?P<tail>.{{0,200}})",
    re.IGNORECASE | re.DOTALL,
)
_SAID_BY = re.compile(rf"(?P<subject>[^“”\"]{{1,400}}?)[\s,](?:{_DERIVED})\b", re.DOTALL)
_SAID_AT_THE_END = re.compile(rf",\s(?:{_BARE})\s(?P<tail>[A-Z].{{1,200}})", re.DOTALL)
_SAID_BY_PASSIVE = re.compile(
    r"\bdi(?:sampaikan|katakan|ungkapkan|tegaskan|jelaskan|utarakan|tuturkan|benarkan)\s(?:oleh\s)?(?P<tail>[A-Z].{1,200})",
    re.DOTALL,
)
_ACCORDING_TO = re.compile(r"\b[Mm]enurut\s(?P<tail>.{1,200})", re.DOTALL)
_INTRODUCES = re.compile(rf"(?P<subject>[^“”\"]{{0,400}}?)\b(?:{_DERIVED})\b[^“”\"]{{0,80}}[:,]\s?\Z", re.DOTALL)

_PRONOUNS = frozenset(
    {"ia", "dia", "beliau", "pihaknya", "dirinya", "ia juga", "dia juga", "pria", "perempuan", "menurutnya"}
)
_TITLES = (
    "Kepala|Ketua|Wakil|Gubernur|Bupati|Wali|Walikota|Sekretaris|Sekda|Asisten|Staf|Direktur|Deputi|Menteri|Presiden|Anggota"
    "|Penjabat|Pj|Pjs|Plt|Plh|Camat|Lurah|Kapolda|Kapolres|Kapolresta|Kapolsek|Kapolri|Pangdam|Danrem|Dandim|Danramil|Kajati|Kajari"
    "|Kabid|Kadis|Kasat|Kasi|Kasubag|Kanit|Kabag|Komandan|Panglima|Rektor|Dekan|Guru|Dosen|Pengamat|Juru|Koordinator|Manajer"
    "|Komisioner|Inspektur|Jaksa|Hakim|Analis|Warga|Pengurus|General|Manager|CEO|Founder|Calon|Mantan|Eks|Tokoh|Pemilik|Pedagang"
)
_IS_TITLE = re.compile(rf"\A(?:{_TITLES})\b")
_RANKS = (
    "Jenderal|Letjen|Mayjen|Brigjen|Kolonel|Letkol|Mayor|Kapten|Lettu|Letda|Laksamana|Laksda|Laksma|Marsekal|Marsda|Marsma"
    "|Komjen|Irjen|Kombes|Kompol|AKBP|AKP|Iptu|Ipda|Aiptu|Bripka|Serma|Serka|Peltu|Pelda"
)
_IS_RANK = re.compile(rf"\A(?:{_RANKS})\b")
_SUFFIX = re.compile(
    r"\A(?:[SM]\.?[A-Z][\w.]{0,6}|M\.?[A-Z]\w{0,4}\.?|Sp\.?[A-Z]\w{0,4}|Ph\.?\s?D|MBA|MM|SH|MH|SE|ST|SIP|MSi|SSos|Lc|A\.?Md\.?\w*)\.?\Z"
)
_INSTITUTION = re.compile(
    r"\A(?:Pem(?:prov|kot|kab|erintah|da|des)|Kementerian|Dinas|Badan|KPU|Bawaslu|Polres\w*|Polda|Polri|Polsek|DPRD|DPR|TNI|Kodam|Kodim"
    r"|Universitas|PT|CV|Komisi|Tim|Lembaga|Satuan|Satpol|Fraksi|Partai|Rapat|Kejaksaan|Kejati|Kejari|Pengadilan|BPBD|BMKG|BPS|Otorita"
    r"|Masyarakat|Negara|Mahkamah|Majelis|Organisasi|Asosiasi|Forum|Perusahaan|Desa|Kecamatan|Kelurahan|Kabupaten|Kota|Provinsi)\b"
)
_STOP = re.compile(
    r"\s(?:saat|ketika|usai|dalam|pada|kepada|di|dikutip|seperti|yang|dengan|melalui|lewat|sambil|sembari|seraya|kemarin|hari|terkait|soal"
    r"|tentang|mengenai|menanggapi|setelah|sebelum|sesuai|karena|bahwa|itu|ini|lagi|juga|dari|untuk|via|di sela|sela-sela|dihubungi|ditemui)\b"
    r"|\s?\(\d|[“”\":;]|\s[–—-]\s"
)
_DAY = re.compile(r"\A(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)\b", re.IGNORECASE)
_NAME_WORD = re.compile(r"\A(?:\(?[A-Z][\w.'’ʼ`´-]*\)?|bin|binti|dr\.?|drg\.?|van|al)\Z")
_SENTENCE_START = re.compile(
    r"\A(?:Dalam|Dari|Pada|Menurut|Untuk|Dengan|Namun|Selain|Sementara|Kemudian|Lalu|Lebih|Saat|Ketika|Usai|Hal|Itu|Ini|Adapun|Terkait"
    r"|Bahkan|Karena|Ia|Dia|Mereka|Kami|Kita|Saya|Para|Semua|Sebagai|Setelah|Sebelum|Selanjutnya|Tak|Tidak|Terpisah|Senada|Meski|Jika)\Z"
)


@dataclass(frozen=True)
class Attribution:
    """Who is said to speak. `name` as printed with rank, `office` as printed; a `name` of "" is whoever spoke last."""

    name: str = ""
    office: str = ""

    @property
    def refers_back(self) -> bool:
        return not self.name


def after_quotation(text: str) -> Attribution | None:
    """`text` is what follows the closing mark: ",” ujar Brigjen Guslin."."""
    found = _AFTER.match(text)
    if found is None:
        return None
    if found["nya"]:
        return _named_behind(found["tail"]) if found["tail"][:1].isupper() else Attribution()
    return _named_behind(found["tail"])


def before_quotation(text: str) -> Attribution | None:
    """`text` is the sentence up to the opening mark: "Akmal Malik mengatakan, “…"."""
    found = _INTRODUCES.search(text)
    return subject_of(found["subject"]) if found else None


def in_reported_speech(sentence: str) -> Attribution | None:
    """The speaker of "Kepala Bidang …, Fatimah Waty, mengungkapkan bahwa …"."""
    if found := _ACCORDING_TO.search(sentence):
        return _named_behind(found["tail"])
    if found := _SAID_AT_THE_END.search(sentence) or _SAID_BY_PASSIVE.search(sentence):
        return _named_behind(found["tail"])
    found = _SAID_BY.match(sentence)
    return subject_of(found["subject"]) if found else None


def _named_behind(tail: str) -> Attribution | None:
    """The name in what follows a verb of quoting: "Kepala Dinas X, Jaya Mualimin, Jumat (22/11)"."""
    stop = _STOP.search(f" {tail}")
    words = tail if stop is None else f" {tail}"[: stop.start()]
    end = re.search(r"[.!?](?:\s|\Z)", _without_dots(words))
    parts = _parts(words[: end.start()] if end else words)
    if parts and parts[0].lower().removesuffix(" lagi") in _PRONOUNS:
        return Attribution()
    return _choose(parts[:2])


def subject_of(text: str) -> Attribution | None:
    """The name before a verb of saying, the last or last but one part of "…, office, name,"."""
    stripped = text.strip(" ,")
    last = stripped.rpartition(",")[2].strip()
    if last.lower() in _PRONOUNS or stripped.lower() in _PRONOUNS:
        return Attribution()
    parts = _parts(stripped)
    if not parts:
        return None
    pair = [_capitals_at_end(part) for part in parts[-2:]]
    if not pair[-1]:
        return None
    return _choose([part for part in pair if part])


def _parts(text: str) -> list[str]:
    """Between commas; academic letters behind a name belong to no part."""
    parts = [part.strip(" .") for part in text.split(",")]
    return [part for part in parts if part and not _SUFFIX.match(part) and not _DAY.match(part)]


def _choose(parts: list[str]) -> Attribution | None:
    """Which of two neighbours is the person and which the office."""
    for part, other in ((p, o) for p, o in zip(parts, [*parts[1:], ""], strict=False)):
        if _IS_TITLE.match(part) and _is_name(other):
            return Attribution(_tidy(other), part)
    for part, before in zip(reversed(parts), [*list(reversed(parts))[1:], ""], strict=False):
        if _IS_TITLE.match(part) and _is_name(before):
            return Attribution(_tidy(before), part)
    for part in reversed(parts):
        if _is_name(part):
            return Attribution(_tidy(part))
    # "Gubernur Kaltim Isran Noor": no comma says where the office ends.
    for part in reversed(parts):
        if _IS_TITLE.match(part) and len(part.split()) >= 2 and _all_capitals(part):
            return Attribution(_tidy(part))
    return None


def _is_name(part: str) -> bool:
    if not part or _IS_TITLE.match(part) or _INSTITUTION.match(part):
        return False
    words = part.split()
    if len(words) > 8 or not _all_capitals(part):
        return False
    # KPU, BPBD: one word of capitals alone is an institution.
    return any(not word.isupper() or len(word) > 5 for word in words) or len(words) > 1


def _all_capitals(part: str) -> bool:
    return all(_NAME_WORD.match(word) for word in part.split())


def _capitals_at_end(part: str) -> str:
    """The run of words with capitals at the end: "menjelang pemilihan Gubernur Kaltim Isran Noor"."""
    run: list[str] = []
    for word in reversed(part.split()):
        if not _NAME_WORD.match(word) and word not in {"dan", "TNI"}:
            break
        run.append(word)
    while run and (run[-1] == "dan" or _SENTENCE_START.match(run[-1])):
        run.pop()
    return " ".join(reversed(run))


def _tidy(name: str) -> str:
    return name.strip(" ,.;:()") if name.count("(") != name.count(")") else name.strip(" ,.;:")


def _without_dots(text: str) -> str:
    """Full stops of abbreviations hidden, so that the first that is left ends the sentence."""
    return re.sub(r"\b(?:Dr|dr|drg|Prof|Drs|Dra|Ir|H|Hj|KH|[A-Z])\.", lambda found: found[0][:-1] + "·", text)


def is_rank(text: str) -> bool:
    return bool(_IS_RANK.match(text))


def is_title(text: str) -> bool:
    return bool(_IS_TITLE.match(text))
