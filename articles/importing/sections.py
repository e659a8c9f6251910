"""Into which section a story goes when nobody says: by the words it uses most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from articles.models import Section

# By the addresses that regional sites give their sections; what a site lacks is passed over.
_WORDS = {
    "politik": r"pilkada|pemilu|pilgub|pilbup|pilwali|kpu|bawaslu|partai|paslon|kampanye|dprd|fraksi|koalisi|suara",
    "hukum": r"polisi|polres\w*|polda|tersangka|terdakwa|jaksa|kejaksaan|kejari|pengadilan|hakim|korupsi|narkoba|pencurian",
    "ekonomi": r"harga|pasar|umkm|inflasi|investasi|ekspor|pajak|bank|usaha|pedagang|perdagangan|industri",
    "lingkungan": r"hutan|sungai|banjir|sampah|tambang|lahan|reklamasi|satwa|orangutan|pesut|mangrove|iklim",
    "pendidikan": r"sekolah|siswa|guru|mahasiswa|kampus|universitas|pelajar|beasiswa|kurikulum",
    "kesehatan": r"rumah sakit|puskesmas|dokter|pasien|vaksin|stunting|imunisasi|kesehatan|dbd",
    "olahraga": r"pertandingan|atlet|gol|pelatih|klub|turnamen|kejuaraan|liga|medali|popda|porprov",
    "budaya": r"budaya|adat|festival|tari|musik|seni|erau|museum|sastra",
    "pariwisata": r"wisata|wisatawan|destinasi|pantai|hotel",
    "pemerintahan": r"pemprov|pemkot|pemkab|gubernur|bupati|wali kota|sekda|apbd|musrenbang",
}
_PATTERNS = {slug: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for slug, words in _WORDS.items()}


def guess_section(texts: Sequence[str]) -> Section | None:
    """The section whose words come most often, else the first one. None: the site has no section yet."""
    sections = {section.slug: section for section in Section.objects.all()}
    hits: Counter[str] = Counter()
    for slug, pattern in _PATTERNS.items():
        if slug in sections:
            hits[slug] = sum(len(pattern.findall(text)) for text in texts)
    best = hits.most_common(1)
    if best and best[0][1]:
        return sections[best[0][0]]
    return Section.objects.filter(parent=None).first()
