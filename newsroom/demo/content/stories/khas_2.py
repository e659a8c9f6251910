"""Long reads and pictures."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="bagan-hiu-paus",
        section="khas",
        kind="feature",
        kicker="Laut Berau",
        headline="Tamu Bertotol di Bawah Bagan, Nelayan Talisayan Memanggilnya dengan Ketukan",
        short_headline="Tamu bertotol di bawah bagan",
        standfirst=(
            "Hiu paus datang mencari ikan kecil yang tercecer dari jaring. Nelayan, pemandu, dan penyelam "
            "menyepakati jarak yang harus dijaga."
        ),
        dateline_city="Talisayan",
        region="kabupaten-berau",
        topics=("Pesisir", "Satwa Liar", "Perikanan"),
        authors=("hamzah",),
        editor="dewi",
        picture="hiu-paus",
        picture_caption="Hiu paus dan penyelam di perairan Berau.",
        hours_ago=58.3,
        closing="(hmz/dwk)",
        body=unwrapped("""
            Ketukannya tiga kali, jeda, lalu dua kali. Bukan sandi rahasia, melainkan kebiasaan Muhtar Sappe
            membangunkan temannya sebelum jaring diangkat. Entah sejak kapan, tamu besar bertotol ikut menganggapnya
            panggilan sarapan.

            Setiap dini hari, beberapa ekor hiu paus muncul di bawah bagan di lepas pantai Talisayan, Berau. Mereka
            menganga di dekat jaring, menunggu ikan kecil yang tercecer. Panjang seekor yang paling sering datang
            kira-kira sama dengan panjang perahu.

            “Awalnya kami takut jaring robek,” tutur Muhtar. “Sekarang kalau dia tidak datang, kami yang
            bertanya-tanya.”

            ## Jarak yang disepakati

            Kabar tentang tamu itu mengundang tamu lain yang membawa kamera. Sebelum menjadi rebutan, nelayan dan
            pemandu membuat kesepakatan: paling banyak enam orang di air, tidak menyentuh, tidak memakai lampu kilat,
            dan tetap dua rentangan tangan dari sirip.

            Pemandu yang melanggar libur sepekan. Baru sekali aturan itu dijatuhkan, kepada adik ketua kelompok
            sendiri. “Makan malam jadi sepi,” kata ketua kelompok, Rosdiana Kadir, “tetapi sesudah itu semua percaya.”

            Sebagian iuran pengunjung dipakai mengganti ikan kecil milik nelayan. Hitungannya sederhana: lima ember
            setiap rombongan.

            ## Buku totol

            Pola totol hiu paus berbeda-beda seperti sidik jari. Rosdiana dan kawan-kawan memotret sisi kiri setiap
            tamu lalu menempelkannya pada buku besar. Selama dua musim, buku itu memuat sebelas pola. Masing-masing
            diberi nama menurut hari kedatangannya pertama kali, sehingga ada tiga Jumat dan tidak satu pun Senin.

            Matahari naik, jaring kosong, dan bayangan besar itu turun pelan-pelan. Muhtar mengetuk papan sekali. Kali
            ini artinya sampai besok.
        """),
    ),
)
