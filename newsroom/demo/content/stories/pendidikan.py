"""Schools and books."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="perahu-sekolah",
        section="pendidikan",
        kicker="Berangkat Sekolah",
        headline="Perahu Sekolah Baru di Muara Kaman: Atapnya Rapat, Pelampungnya Pas Badan",
        short_headline="Perahu sekolah baru di Muara Kaman",
        standfirst=(
            "Dua perahu dibuat perajin desa dengan tempat duduk searah dan pelampung tiga ukuran. Sebanyak 62 "
            "anak memakainya setiap pagi."
        ),
        dateline_city="Tenggarong",
        region="kabupaten-kutai-kartanegara",
        topics=("Pelajar", "Sungai Mahakam", "Keselamatan"),
        authors=("rani",),
        editor="dewi",
        picture="perahu-sekolah",
        picture_caption="Perahu sekolah menyusuri sungai pada pagi hari.",
        hours_ago=7.6,
        closing="(rsf/dwk)",
        body=unwrapped("""
            Pukul 06.10 Wita, dermaga kayu itu sudah riuh. Anak-anak berbaris menurut ukuran pelampung, bukan menurut
            kelas. Yang berpelampung oranye duduk di depan, yang biru di tengah, yang hijau di belakang bersama dua
            pendamping.

            Aturan itu lahir bersama dua perahu sekolah baru yang mulai melayani dua desa di Muara Kaman, Kutai
            Kartanegara, {hari:-1}. Perahu sepanjang sebelas meter tersebut dibuat perajin desa dari kayu bungur,
            beratap rapat, dan berlantai antiselip.

            “Perahu lama kami pakai untuk segala urusan. Pagi mengantar anak, siang mengangkut pisang,” kata Ahmad
            Yani Basran, motoris yang sudah 18 tahun menyusuri sungai itu. “Yang sekarang khusus anak-anak. Pisang
            harus cari tumpangan lain.”

            ## Pelampung tiga ukuran

            Bagi guru pendamping, Noor Hasanah, kemajuan terbesar ada pada pelampung. Selama ini semua anak memakai
            ukuran dewasa. Talinya dililit dua kali dan sering lepas. Kini ada ukuran kecil, sedang, dan remaja,
            masing-masing bernomor dan dijemur di rak sekolah.

            Jumlah pelajar yang naik perahu 62 orang. Dua regu orang tua bergiliran menjadi penjaga dermaga. Bila arus
            terlalu deras atau jarak pandang kurang dari seratus meter, motoris berhak membatalkan perjalanan dan
            sekolah tidak mencatatnya sebagai bolos.

            Ongkos solar ditanggung iuran desa, sekitar Rp2,7 juta sebulan. Warga sedang menghitung kemungkinan
            memakai motor listrik untuk rute terpendek.

            [[baca juga guru-ujung-sungai]]
        """),
    ),
    DemoStory(
        key="guru-ujung-sungai",
        section="pendidikan",
        kind="interview",
        kicker="Wawancara",
        headline="Guru di Ujung Sungai: “Jam Pelajaran Kami Mengikuti Tinggi Air”",
        short_headline="Guru hulu: jam pelajaran mengikuti tinggi air",
        standfirst=(
            "Dua belas tahun mengajar di hulu, Theresia Bulan Lejau menyusun kalender sekolah dari musim ladang, "
            "pasang surut, dan bunyi mesin ketinting."
        ),
        dateline_city="Long Bagun",
        region="kabupaten-mahakam-ulu",
        topics=("Guru", "Hulu Mahakam", "Pelajar"),
        authors=("yohanes",),
        editor="dewi",
        picture="ruang-kelas",
        picture_caption="Ruang kelas di hulu Mahakam. Satu guru kerap memegang dua tingkat sekaligus.",
        hours_ago=28.4,
        closing="(ydl/dwk)",
        body=unwrapped("""
            Sekolah dasar tempat Theresia Bulan Lejau mengajar memiliki 43 murid, tiga ruang kelas, dan satu lonceng
            yang dibuat dari pelat mesin perahu. Ia datang dua belas tahun lalu untuk setahun. Kabar Mahakam
            menemuinya di teras sekolah, {hari:-3}.

            **Apa yang pertama Anda pelajari di sini?**

            Bahwa tepat waktu ada dua macam. Tepat menurut jam dan tepat menurut air. Kalau sungai dangkal, perahu
            anak-anak harus ditarik di dua riam. Mereka tiba pukul delapan dan itu bukan terlambat. Jadi jam pelajaran
            kami mengikuti tinggi air.

            **Bagaimana menyusun kalender sekolah kalau begitu?**

            Kami punya papan dengan tiga warna. Biru untuk kalender resmi, cokelat untuk musim ladang, putih untuk
            musim air besar. Jumlah hari belajarnya sama, letaknya saja yang berpindah. Ulangan tidak pernah saya
            taruh pada pekan menugal karena separuh kelas pasti membantu orang tua.

            **Anda mengajar dua tingkat sekaligus?**

            Kelas tiga dan empat. Satu kelas menghadap papan depan, satu kelas menghadap papan belakang. Saya berjalan
            di tengah seperti pelayan warung. Yang lucu, anak kelas tiga sering menjawab pertanyaan kelas empat.

            [[kutipan: Tepat waktu ada dua macam: tepat menurut jam dan tepat menurut air. — Theresia Bulan Lejau,
            guru sekolah dasar]]

            **Apa yang paling Anda butuhkan?**

            Orang kota selalu menyangka komputer. Kami senang kalau ada. Tetapi yang paling habis itu kapur, buku
            cerita, dan tinta. Buku cerita di sini dibaca sampai sampulnya lepas. Ada satu buku tentang unta yang
            dipinjam 61 kali. Tidak seorang pun pernah melihat unta.

            **Mengapa bertahan?**

            Dulu saya punya jawaban panjang. Sekarang pendek saja. Murid saya yang pertama sudah menjadi bidan di
            kampung sebelah. Kalau saya pulang, nanti siapa yang menegur tulisannya? Masih sama jeleknya.

            [[baca juga kapal-hulu]]

            _Wawancara disunting agar ringkas tanpa mengubah makna._
        """),
    ),
    DemoStory(
        key="masjid-baca",
        section="pendidikan",
        headline="Perpustakaan Masjid Buka sampai Pukul Sepuluh Malam, Kursi Belajar Habis Selepas Isya",
        short_headline="Perpustakaan masjid buka sampai malam",
        standfirst=(
            "Pelajar yang rumahnya bising mendapat tempat tenang. Relawan mahasiswa mendampingi pelajaran "
            "matematika tiga malam sepekan."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Literasi", "Pelajar"),
        authors=("rani",),
        editor="dewi",
        picture="masjid",
        picture_caption="Kawasan masjid di tepi sungai, Samarinda, pada malam hari.",
        hours_ago=115.1,
        closing="(rsf/dwk)",
        body=unwrapped("""
            Lampu ruang baca itu dulu padam seusai magrib. Sejak {hari:-12}, pengurus membiarkannya menyala sampai
            pukul 22.00 Wita, dan 36 kursinya hampir selalu terisi selepas isya.

            Pelajar datang dengan berbagai alasan. Sebagian tinggal di rumah yang ramai, sebagian mengejar internet
            gratis, sebagian lagi, seperti diakui Fauzan, siswa kelas sebelas, karena ada teh hangat.

            Tiga malam sepekan, mahasiswa sukarelawan mendampingi pelajaran matematika dan bahasa Inggris. Tidak ada
            daftar hadir. Tanda terima kasih ditulis pada kertas tempel di dinding, dan dinding itu kini hampir penuh.

            “Saya menghitung pengunjung dari jumlah gelas yang harus dicuci,” ujar penjaga perpustakaan, Masitah.
            “Rata-rata 54 gelas.”

            Koleksi bukunya 3.200 judul, mulai dari tafsir, novel, sampai buku resep. Yang paling sering dipinjam
            sebulan terakhir ialah buku soal ujian masuk perguruan tinggi, disusul komik sejarah.
        """),
    ),
    DemoStory(
        key="kelas-bahasa-kutai",
        section="pendidikan",
        headline="Guru-Guru Tenggarong Menyusun Buku Percakapan Bahasa Kutai dari Suara Pasar",
        short_headline="Buku percakapan bahasa Kutai dari pasar",
        standfirst=(
            "Tujuh puluh percakapan direkam di lapak ikan, bengkel, dan dapur hajatan. Buku cetaknya bergambar "
            "dan dapat diunduh tanpa biaya."
        ),
        dateline_city="Tenggarong",
        region="kabupaten-kutai-kartanegara",
        topics=("Bahasa", "Guru"),
        authors=("rani",),
        editor="dewi",
        picture="ruang-kelas",
        picture_caption="Kelas bahasa daerah di Tenggarong.",
        hours_ago=160.4,
        closing="(rsf/dwk)",
        body=unwrapped("""
            Contoh percakapan di buku pelajaran sering terlalu rapi. Tidak ada orang yang menyela, salah dengar, atau
            menawar. Sebelas guru di Tenggarong, Kutai Kartanegara, memutuskan mencari contoh dari tempat bahasa itu
            sungguh dipakai.

            Selama enam bulan mereka merekam 70 percakapan berbahasa Kutai, tentu dengan izin, di lapak ikan, bengkel,
            ruang tunggu, dan dapur hajatan. Rekaman ditulis ulang menjadi buku percakapan bergambar setebal 112
            halaman yang diluncurkan {hari:-1}.

            “Murid tertawa karena mengenali suara neneknya,” ujar ketua tim, Sri Wahyuni Anwar. “Sesudah tertawa,
            mereka mau membaca.”

            Bagian paling sukar adalah ejaan. Satu kata dapat diucapkan dalam tiga cara di tiga kecamatan. Tim memilih
            menuliskan ketiganya dan menandai asalnya.

            Buku dapat diunduh tanpa biaya dan dicetak 500 eksemplar untuk sekolah.

            Bab yang paling digemari ialah bab menawar. Di dalamnya ada lima tingkat penolakan, dari yang paling halus
            sampai yang membuat pembeli pulang. Murid diminta memerankan semuanya.

            Seorang peserta peluncuran, Encik Rahmah, pedagang ikan yang suaranya ikut direkam, semula heran suaranya
            dijadikan pelajaran. “Saya cuma jualan,” ujarnya. “Rupanya saya guru.”

            Tim akan melanjutkan pekerjaan dengan kamus kecil berisi nama-nama ikan sungai. Untuk itu mereka
            membutuhkan orang yang hafal dan sabar, sebab satu ikan dapat mempunyai empat nama menurut umurnya.
        """),
    ),
    DemoStory(
        key="rumah-baca-kutim",
        section="pendidikan",
        headline="Gerobak Baca Sangatta Berhenti di Depan Lapak yang Paling Ribut",
        short_headline="Gerobak baca berhenti di lapak ribut",
        standfirst="Relawan membalik kebiasaan: buku mendatangi keramaian, bukan menunggu di ruang sunyi.",
        dateline_city="Sangatta",
        region="kabupaten-kutai-timur",
        topics=("Literasi", "Anak"),
        authors=("hamzah",),
        editor="budi",
        hours_ago=502.3,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Kebanyakan taman baca mencari tempat tenang. Gerobak baca di Sangatta, Kutai Timur, mencari tempat paling
            ribut: depan lapak es, tepi lapangan, ruang tunggu bengkel.

            “Anak-anak ada di situ. Kalau menunggu mereka datang ke tempat sepi, yang datang cuma saya,” ucap
            penggagasnya, Ridwan Halim.

            Gerobak memuat 150 buku yang ditukar setiap pekan. Peminjam tidak mengisi formulir; namanya ditulis pada
            sampul belakang. Setelah empat bulan, 22 buku hilang dan 31 buku bertambah entah dari mana.

            Buku yang paling laris kumpulan teka-teki, disusul buku merawat ayam.
        """),
    ),
    DemoStory(
        key="perpustakaan-apung",
        section="pendidikan",
        state="scheduled",
        headline="Perpustakaan Apung Mulai Berkeliling Danau, Buku Dipinjam dengan Janji Bercerita",
        short_headline="Perpustakaan apung berkeliling danau",
        standfirst="Kapal kecil membawa 900 buku ke delapan desa. Peminjam mengembalikan buku bersama satu cerita.",
        dateline_city="Kota Bangun",
        region="kabupaten-kutai-kartanegara",
        topics=("Literasi", "Sungai Mahakam"),
        authors=("rani",),
        editor="dewi",
        picture="perahu-sekolah",
        picture_caption="Kapal kecil pembawa buku di tepi danau.",
        hours_ago=-21.0,
        note="Dijadwalkan terbit pagi, menunggu kapal berangkat.",
        closing="(rsf/dwk)",
        body=unwrapped("""
            Kapal sepanjang tujuh meter itu mengangkut 900 buku, dua tikar, dan satu peraturan: buku dikembalikan
            bersama satu cerita. Boleh cerita tentang isi buku, boleh tentang hari ketika buku itu dibaca.

            Perpustakaan apung berangkat dari Kota Bangun, Kutai Kartanegara, {hari:0} pagi dan akan menyinggahi
            delapan desa tepi danau secara bergiliran. Setiap desa disinggahi dua kali sebulan.

            “Denda tidak mendidik, cerita mendidik,” tutur pengelolanya, Fahriansyah.

            Relawan menyiapkan rak berpalang agar buku tidak jatuh ketika kapal berpapasan dengan perahu cepat.
        """),
    ),
    DemoStory(
        key="beasiswa-nelayan",
        section="pendidikan",
        state="in_review",
        headline="Nelayan Berau Menyisihkan Satu Ekor Ikan untuk Beasiswa Anak Kampung",
        short_headline="Satu ekor ikan untuk beasiswa",
        standfirst=(
            "Dari iuran seekor ikan setiap pulang melaut, kampung nelayan membiayai seragam dan ongkos sekolah 34 anak."
        ),
        dateline_city="Tanjung Redeb",
        region="kabupaten-berau",
        topics=("Pelajar", "Perikanan"),
        authors=("hamzah",),
        picture="nelayan",
        picture_caption="Nelayan menebar jala saat matahari terbit.",
        hours_ago=2.6,
        note="Mohon dicek angka kasnya, buku kas difoto dan sudah saya unggah.",
        closing="(hmz)",
        body=unwrapped("""
            Setiap kali pulang melaut, nelayan di sebuah kampung pesisir Berau menaruh satu ekor ikan di keranjang
            biru. Ikan itu dijual koperasi dan uangnya masuk kas beasiswa.

            Dalam sepuluh bulan hingga {hari:-1}, terkumpul Rp27,8 juta. Kas tersebut membiayai seragam, sepatu, dan
            ongkos perahu 34 anak.

            “Yang pulang kosong tidak usah bayar. Bulan depan mungkin dua ekor,” ucap ketua kelompok, Abdul Rauf.

            Daftar penerima disusun guru dan dibacakan tanpa menyebut besar bantuan.
        """),
    ),
)
