"""The made-up outlet of the demonstration."""

OUTLET = {
    "name": "Kabar Mahakam",
    "tagline": "Kabar dari sungai, kota, dan hulu Kalimantan Timur",
    "description": "Berita Kalimantan Timur: Samarinda, Balikpapan, Bontang, dan tujuh kabupaten dari pesisir sampai hulu Mahakam.",
    "city": "Samarinda",
    "home_region": "kalimantan-timur",
    "dateline_pattern": "{SITE}, {city} – ",
    "legal_name": "PT Kabar Mahakam Media",
    "legal_number": "AHU-0000000.AH.01.01 (contoh)",
    "responsible_person": "Sari Wulandari",
    "address": "Jalan Tepian Contoh Nomor 12, Samarinda, Kalimantan Timur 75111",
    "phone": "+62 541 0000 000",
    "email": "redaksi@kabarmahakam.example",
}
