"""Short forms of the news: "pilgub" finds "pemilihan gubernur", "Kukar" finds "Kutai Kartanegara", and back.

Those of regions come from the regions themselves, so that a new one needs no change here.
"""

from __future__ import annotations

from collections import defaultdict

from newsroom.http.keeping import Kept
from newsroom.searchindex.terms import Synonyms
from newsroom.searchindex.words import Run, words_in
from regions.reading.places import bare, names_index

# Only forms that mean one thing: "MK" or "PN" would bring stories about something else.
SHORT_FORMS = {
    "apbd": "anggaran pendapatan dan belanja daerah",
    "apbn": "anggaran pendapatan dan belanja negara",
    "asn": "aparatur sipil negara",
    "bappeda": "badan perencanaan pembangunan daerah",
    "bawaslu": "badan pengawas pemilihan umum",
    "bpbd": "badan penanggulangan bencana daerah",
    "bps": "badan pusat statistik",
    "dprd": "dewan perwakilan rakyat daerah",
    "ikn": "ibu kota nusantara",
    "kpu": "komisi pemilihan umum",
    "pemda": "pemerintah daerah",
    "pemkab": "pemerintah kabupaten",
    "pemkot": "pemerintah kota",
    "pemprov": "pemerintah provinsi",
    "pilbup": "pemilihan bupati",
    "pileg": "pemilihan legislatif",
    "pilgub": "pemilihan gubernur",
    "pilkada": "pemilihan kepala daerah",
    "pilpres": "pemilihan presiden",
    "pilwali": "pemilihan wali kota",
    "pilwalkot": "pemilihan wali kota",
    "pns": "pegawai negeri sipil",
    "psu": "pemungutan suara ulang",
    "rsud": "rumah sakit umum daerah",
    "sekda": "sekretaris daerah",
    "sekprov": "sekretaris provinsi",
    "tps": "tempat pemungutan suara",
    "umkm": "usaha mikro kecil dan menengah",
    "wabup": "wakil bupati",
    "wagub": "wakil gubernur",
    "walikota": "wali kota",
    "wawali": "wakil wali kota",
}

_kept: Kept[Synonyms] = Kept(seconds=300)


def short_forms() -> Synonyms:
    """Both ways. Made anew every five minutes, from the names of regions that are in memory anyway."""
    return _kept.get("all", _make)


def _make() -> Synonyms:
    pairs = list(SHORT_FORMS.items())
    for place in names_index().places.values():
        if place.abbreviation and not place.is_kecamatan:
            pairs.append((place.abbreviation, bare(place.name)))
    found: dict[Run, set[Run]] = defaultdict(set)
    for short, long in pairs:
        a, b = _run(short), _run(long)
        if a and b and a != b:
            found[a].add(b)
            found[b].add(a)
    return found


def _run(name: str) -> Run:
    return tuple(words_in(name))
