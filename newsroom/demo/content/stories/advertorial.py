"""Paid for, and labelled so."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="adv-kopi",
        section="advertorial",
        kind="advertorial",
        headline="Kopi Hulu Nusa Membuka Kelas Sangrai Gratis bagi Pemula",
        short_headline="Kelas sangrai gratis Kopi Hulu Nusa",
        standfirst=(
            "Rumah sangrai di tepi sungai mengajak pengunjung mengenal liberika dari kebun hingga cangkir, setiap"
            " pekan selama sebulan."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        other_regions=("kabupaten-kutai-barat",),
        topics=("UMKM",),
        authors=("anjas",),
        editor="dewi",
        picture="matahari-terbenam",
        picture_caption="Senja dari teras rumah sangrai di tepi sungai.",
        hours_ago=33.2,
        sponsor="Kopi Hulu Nusa",
        closing="(ADV)",
        body=unwrapped("""
            Aroma kopi dari tepi sungai bukan lagi milik warung saja. Rumah sangrai Kopi Hulu Nusa membuka kelas
            gratis bagi pemula yang ingin mengenal liberika, jenis kopi berbiji besar yang tumbuh baik di lahan basah.

            Peserta belajar memilih biji, menyangrai dengan wajan tanah liat, menggiling, dan menyeduh. Setiap kelas
            berlangsung dua jam untuk paling banyak dua belas orang.

            “Kami ingin orang mengenal rasanya sebelum mengenal mereknya,” ujar pendiri Kopi Hulu Nusa, Vina
            Marselina.

            Biji kopi dipasok 19 pekebun. Peserta yang datang memakai perahu memperoleh secangkir kopi tambahan; tanda
            parkirnya cukup simpul tali di dermaga.

            [[fakta: Kelas sangrai]]
            - Waktu: setiap {namahari:4}, pukul 16.00–18.00 Wita, sampai {tanggal:32}
            - Tempat: rumah sangrai Kopi Hulu Nusa, tepi sungai Samarinda
            - Biaya: gratis, dengan pendaftaran
            - Pendaftaran: meja kasir rumah sangrai
            [[/fakta]]
        """),
    ),
    DemoStory(
        key="adv-toko-buku",
        section="advertorial",
        kind="advertorial",
        headline="Halaman Tepian Menukar Buku Lama dengan Potongan Harga",
        short_headline="Tukar buku lama di Halaman Tepian",
        standfirst=(
            "Toko buku keluarga merayakan tahun ketujuh dengan program tukar buku, dongeng sore, dan pojok tulis surat."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("Literasi", "UMKM"),
        authors=("nuraini",),
        editor="dewi",
        hours_ago=312.4,
        sponsor="Toko Buku Halaman Tepian",
        closing="(ADV)",
        body=unwrapped("""
            Toko Buku Halaman Tepian merayakan ulang tahun ketujuh dengan menerima buku lama dalam keadaan baik.
            Setiap buku ditukar dengan potongan harga 15 persen untuk satu buku baru.

            Buku yang terkumpul akan disumbangkan kepada enam taman baca. “Buku lama jangan pensiun dulu,” tutur
            pengelola toko, Ajeng Pramesti.

            Selain tukar buku, tersedia dongeng sore untuk anak setiap {namahari:2} dan pojok tulis surat; perangko
            disediakan toko. Program berlangsung sampai {tanggal:30} di toko Balikpapan.
        """),
    ),
)
