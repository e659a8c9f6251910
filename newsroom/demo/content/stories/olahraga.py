"""Sports."""

from newsroom.demo.content.shapes import DemoCorrection, DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="juara-antarkampung",
        section="olahraga",
        kicker="Piala Antarkampung",
        headline="Bina Tepian Juara Piala Antarkampung setelah Sebelas Penendang Maju ke Titik Putih",
        short_headline="Bina Tepian juara lewat adu penalti 11 penendang",
        standfirst=(
            "Final berakhir 1-1 sebelum adu penalti 9-8. Penentunya penjaga gawang yang baru sebulan kembali dari"
            " cedera jari."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Sepak Bola",),
        authors=("anjas",),
        editor="budi",
        picture="sepak-bola",
        picture_caption="Final Piala Antarkampung disaksikan sekitar 4.000 penonton.",
        hours_ago=9.2,
        closing="(anp/bhw)",
        body=unwrapped("""
            Sebelas penendang maju, dan yang terakhir adalah orang yang paling tidak ingin maju. Penjaga gawang Bina
            Tepian, Rizky Ananda, menatap bola cukup lama sebelum menyepaknya mendatar ke kiri. Gol. Bina Tepian
            menjuarai Piala Antarkampung, {hari:-1} malam, lewat adu penalti 9-8 atas Putra Selili setelah bermain
            imbang 1-1.

            “Pelatih bilang, anggap saja tendangan gawang. Masalahnya, tendangan gawang saya sering melenceng,” kata
            Rizky yang baru sebulan kembali berlatih setelah cedera jari.

            Putra Selili unggul lebih dulu pada menit ke-23 melalui sundulan Arif Budiman. Bina Tepian menyamakan
            kedudukan tiga menit sebelum turun minum dari tendangan bebas Jefri Oktavianus. Setelah itu kedua tim
            lebih banyak beradu di tengah lapangan yang becek.

            Panitia mencatat sekitar 4.000 penonton. Tidak ada tiket; penonton diminta membawa satu botol plastik
            bekas sebagai tanda masuk. Hasilnya 312 kilogram plastik dijual untuk membeli jaring gawang baru.

            [[fakta: Final Piala Antarkampung]]
            - Bina Tepian 1-1 Putra Selili (adu penalti 9-8)
            - Gol: Arif Budiman 23; Jefri Oktavianus 42
            - Kartu kuning: tiga
            - Pemain terbaik: Jefri Oktavianus
            - Pencetak gol terbanyak: Doni Saputra (Elang Bukit), 7 gol
            [[/fakta]]

            Pelatih Putra Selili, Suryadi Noor, memuji lawannya dan meminta pemainnya tidak menunduk. “Kami kalah oleh
            satu tendangan. Besok kami latihan satu tendangan itu,” ujarnya.
        """),
    ),
    DemoStory(
        key="balap-ketinting",
        section="olahraga",
        headline="Balap Ketinting Melak Dimenangi Pelajar yang Meminjam Mesin Pamannya",
        short_headline="Balap ketinting dimenangi pelajar 19 tahun",
        standfirst="Lintasan 800 meter ditempuh 41 detik. Juara lama memeluk lawannya lalu menawarkan pekerjaan.",
        dateline_city="Melak",
        region="kabupaten-kutai-barat",
        topics=("Balap Perahu", "Sungai Mahakam"),
        authors=("yohanes",),
        editor="budi",
        picture="lomba-perahu",
        picture_caption="Perahu panjang meramaikan pembukaan lomba di Melak.",
        hours_ago=170.2,
        closing="(ydl/bhw)",
        body=unwrapped("""
            Perahu itu belum dicat dan mesinnya masih bertempel stiker bengkel. Namun, Kristoforus Awang, 19 tahun,
            menuntaskan lintasan 800 meter dalam 41,2 detik untuk menjuarai balap ketinting di Melak, Kutai Barat,
            {hari:-1}.

            Mesin dipinjam dari pamannya dengan satu syarat: dikembalikan dalam keadaan bersih. “Juara atau tidak,
            besok mesinnya dipakai ke ladang,” ucap Kristoforus.

            Ia mengalahkan juara dua tahun terakhir, Simon Tukan, dengan selisih 0,3 detik. Simon memeluk lawannya di
            dermaga dan menawarkan pekerjaan di bengkel perahunya.

            Panitia mencatat 38 perahu dari lima kecamatan. Semua peserta wajib mengenakan pelampung dan helm. Dua
            perahu terbalik pada babak penyisihan, kedua pengemudinya selamat dan langsung memesan kopi.

            1. Kristoforus Awang, 41,2 detik
            2. Simon Tukan, 41,5 detik
            3. Agustinus Lirin, 42,8 detik
        """),
    ),
    DemoStory(
        key="takraw-kutim",
        section="olahraga",
        headline="Lapangan Takraw Sangatta Dibuat dari Sisa Papan, Pemakainya Antre sampai Malam",
        short_headline="Lapangan takraw dari sisa papan",
        standfirst=(
            "Tiga klub kecil berbagi satu lapangan. Jadwalnya ditentukan dengan bertanding, yang kalah mendapat "
            "jam siang."
        ),
        dateline_city="Sangatta",
        region="kabupaten-kutai-timur",
        topics=("Pelajar",),
        authors=("hamzah",),
        editor="budi",
        picture="sepak-bola",
        picture_caption="Gelanggang olahraga di Sangatta.",
        hours_ago=331.3,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Siapa yang kalah bermain pukul dua siang. Itulah aturan pembagian jadwal di satu-satunya lapangan sepak
            takraw beratap di sebuah kelurahan di Sangatta, Kutai Timur. Karena tidak seorang pun mau bermain pukul
            dua siang, pertandingan penentuan jadwal menjadi tontonan paling ramai setiap bulan.

            Lapangan itu dibangun tiga klub kecil dari sisa papan bangunan dan lampu bekas kapal. Diresmikan {hari:-1}
            tanpa gunting pita; bola pertama disepak ibu kantin.

            “Kami tidak punya pita, punyanya jaring,” kata pelatih klub Rotan Muda, Abdul Gafur.

            Sekitar 70 anak dan remaja berlatih setiap pekan. Tahun depan, klub-klub tersebut hendak mengirim satu
            regu gabungan ke kejuaraan tingkat provinsi.

            Biaya pembangunan Rp11,2 juta dikumpulkan dari iuran, penjualan nasi kuning, dan honor main organ tunggal
            seorang pengurus. Lantainya dirapikan dengan serbuk kayu dan lem supaya tidak licin.

            Pertandingan penentuan jadwal terakhir berlangsung tiga set. Rotan Muda kalah 1-2 dari Angin Barat dan
            bulan ini kebagian jam siang. Gafur tidak mengeluh. “Anak-anak jadi kuat panas,” ucapnya, lalu menambahkan
            bahwa bulan depan mereka tidak akan kalah lagi.
        """),
    ),
    DemoStory(
        key="sepeda-sawit",
        section="olahraga",
        headline="Pesepeda Menyusuri Jalan Kebun Paser, Lumpur Masuk Hitungan Nilai",
        short_headline="Lumba sepeda jalan kebun di Paser",
        standfirst=(
            "Lomba 42 kilometer diikuti 180 orang. Hadiah khusus diberikan kepada peserta paling kotor dan paling"
            " sopan kepada truk."
        ),
        dateline_city="Tanah Grogot",
        region="kabupaten-paser",
        topics=("Bersepeda", "Sawit"),
        authors=("anjas",),
        editor="budi",
        picture="kebun-sawit",
        picture_caption="Jalan kebun yang menjadi lintasan lomba.",
        hours_ago=600.4,
        corrections=(
            DemoCorrection(
                kind="correction",
                hours_after=5.0,
                text=(
                    "Versi awal berita ini menyebut jarak lomba 24 kilometer. Jarak yang benar 42 kilometer. Redaksi "
                    "mohon maaf."
                ),
                reason="Angka terbalik saat pengetikan; panitia mengirim peta lintasan.",
                requested_by="Panitia lomba",
            ),
        ),
        closing="(anp/bhw)",
        body=unwrapped("""
            Pemenang lomba sepeda jalan kebun di Paser, {hari:-1}, tidak mudah dikenali. Wajahnya tertutup lumpur
            sampai alis. Setelah disiram air, barulah diketahui bahwa dia Taufik Hidayat Nur, montir dari Kuaro.

            Lomba menempuh 42 kilometer jalan kebun dengan tiga tanjakan dan dua parit. Sebanyak 180 peserta berangkat
            pukul 06.00 Wita, 163 mencapai garis akhir. Taufik mencatat waktu 2 jam 4 menit.

            Panitia memberikan dua hadiah khusus. Peserta paling kotor memperoleh sabun sepuluh batang. Peserta paling
            sopan, yang menepi dan mengangguk kepada setiap truk pengangkut buah, memperoleh helm.

            “Jalan ini tempat orang bekerja. Kami cuma menumpang lewat,” ujar ketua panitia, Rusdiansyah.
        """),
    ),
    DemoStory(
        key="lomba-burung",
        section="olahraga",
        state="returned",
        headline="Lomba Layang-Layang Bontang Diikuti Ratusan Peserta",
        short_headline="Lomba layang-layang Bontang",
        standfirst="Peserta dari berbagai kelurahan memeriahkan lomba di lapangan terbuka.",
        dateline_city="Bontang",
        region="kota-bontang",
        topics=("Warga",),
        authors=("hamzah",),
        editor="budi",
        hours_ago=5.2,
        note=(
            "Bagus, Zah. Tolong tiga hal: (1) “ratusan” itu berapa? minta angka ke panitia; (2) kalimat ketua "
            "panitia belum ada; (3) siapa juaranya? Kirim lagi sebelum pukul 16.00 ya. — Budi"
        ),
        closing="(hmz/bhw)",
        body=unwrapped("""
            Lomba layang-layang di Bontang diikuti ratusan peserta, {hari:-1}. Peserta datang dari berbagai kelurahan
            dengan aneka bentuk layangan, dari burung sampai ikan pari.

            Lomba berlangsung meriah. Angin cukup kencang sehingga beberapa layangan putus dan dikejar anak-anak
            sampai ke ujung lapangan.
        """),
    ),
    DemoStory(
        key="lari-jembatan",
        section="olahraga",
        kicker="Lari Warga",
        headline="Lari Pagi Lintas Jembatan Menobatkan Peserta Terakhir sebagai Penjaga Waktu",
        short_headline="Peserta terakhir jadi penjaga waktu",
        standfirst=(
            "Sebanyak 640 pelari menyeberang saat jalan masih lengang. Garis akhir tidak dibongkar sebelum orang "
            "terakhir tiba."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Warga", "Keselamatan"),
        authors=("anjas",),
        editor="budi",
        picture="jembatan-kota",
        picture_caption="Jembatan kabel di Samarinda pada pagi hari, sebagian rute lari warga.",
        hours_ago=24.4,
        closing="(anp/bhw)",
        body=unwrapped("""
            Peserta terakhir itu bernama Pak Sarpin, 72 tahun. Ia tiba satu jam 58 menit setelah bendera start
            dikibarkan, menempuh tujuh kilometer dengan sandal gunung, dan mendapat tepuk tangan paling panjang.

            Lari Pagi Lintas Jembatan di Samarinda, {hari:-1}, diikuti 640 orang. Berbeda dari lomba biasa, tidak ada
            hadiah untuk pelari tercepat. Panitia justru menobatkan peserta terakhir sebagai penjaga waktu: garis
            akhir baru boleh dibongkar setelah ia lewat.

            “Kalau yang cepat sudah pasti sampai,” ujar ketua panitia, Novita Anggraini. “Yang ingin kami rayakan
            orang yang tetap menyelesaikan.”

            Rute ditutup untuk kendaraan selama dua jam sejak pukul 05.00 Wita. Relawan menyediakan air di gelas
            pinjaman; tidak satu pun gelas plastik tertinggal di jalan.

            Sarpin berencana ikut lagi. “Tahun depan saya lebih pelan,” katanya. “Pemandangannya bagus.”
        """),
    ),
)
