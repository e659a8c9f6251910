"""The made-up outlet itself: values for the fields of `newsroom.outlet.models.Outlet`."""

OUTLET = {
    "name": "Kabar Mahakam",
    "tagline": "Dekat seperti tetangga, tenang seperti sungai",
    "description": "Kabar dari Samarinda, Balikpapan, dan seluruh Kalimantan Timur: jernih, dekat, dan dapat diperiksa.",
    "city": "Samarinda",
    "home_region": "kalimantan-timur",
    "legal_name": "PT Kabar Mahakam Rekaan",
    "legal_number": "Contoh untuk peragaan, bukan badan hukum",
    "responsible_person": "Sari Wulandari",
    "address": "Jalan Tepian Rindang Nomor 17, Samarinda, Kalimantan Timur",
    "email": "redaksi@kabarmahakam.example",
}
