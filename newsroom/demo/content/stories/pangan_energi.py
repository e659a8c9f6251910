"""Fields, ponds and power."""

from newsroom.demo.content.shapes import DemoCorrection, DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="durian-melak",
        section="pangan",
        kicker="Panen Raya",
        headline="Durian Matang Serentak, Harga di Melak Turun Separuh dan Pembeli Datang dari Kota",
        short_headline="Harga durian di Melak turun separuh",
        standfirst=(
            "Pekebun bergiliran menurunkan buah agar pasar tidak jenuh. Sebagian durian kupas dibekukan untuk "
            "dijual setelah musim lewat."
        ),
        dateline_city="Melak",
        region="kabupaten-kutai-barat",
        topics=("Harga Pangan", "Petani"),
        authors=("yohanes",),
        editor="budi",
        picture="durian",
        picture_caption="Durian lokal di lapak pinggir jalan, Melak.",
        hours_ago=6.8,
        corrections=(
            DemoCorrection(
                kind="correction",
                hours_after=1.5,
                text=(
                    "Versi awal berita ini menyebut 86 lapak di sepanjang jalan poros. Yang benar 68 lapak. Kekeliruan "
                    "terjadi saat menyalin catatan lapangan."
                ),
                reason="Angka lapak tertukar saat diketik; dikonfirmasi ulang kepada ketua kelompok pekebun.",
                requested_by="Ketua kelompok pekebun",
            ),
        ),
        closing="(ydl/bhw)",
        body=unwrapped("""
            Musim durian di Kutai Barat datang sekaligus. Pohon di kebun atas dan kebun bawah, yang biasanya berbuah
            berselang tiga pekan, kali ini matang bersamaan. Akibatnya harga durian ukuran sedang di Melak turun dari
            Rp40.000 menjadi Rp20.000 per butir sejak {hari:-4}.

            Di sepanjang jalan poros, 68 lapak berdiri dari pagi sampai larut. Mobil berpelat kota berjajar, bagasinya
            terbuka, dan aroma durian mendahului penjualnya menyapa.

            “Murah, tetapi jangan ditawar lagi. Memanjatnya tetap setinggi dulu,” seloroh Petrus Jalung, pekebun yang
            membawa 300 butir sehari.

            ## Giliran menurunkan buah

            Agar harga tak jatuh lebih dalam, 54 pekebun menyepakati giliran. Kebun di sebelah barat sungai menurunkan
            buah pada tanggal ganjil, kebun di timur pada tanggal genap. Buah yang jatuh di luar giliran dikupas,
            dibekukan, lalu disimpan di mesin pendingin milik kelompok perempuan.

            Bendahara kelompok, Elisabet Nyaring, menyebut sudah 410 kilogram daging durian masuk penyimpanan.
            Sebagian akan menjadi lempok, sebagian dijual beku ke Samarinda setelah musim lewat.

            “Durian itu tamu. Datangnya tak bilang, perginya juga tak pamit. Kita yang harus siap kulkas,” ucap
            Elisabet.

            [[tabel: Harga durian lokal di Melak (rupiah per butir)]]
            |= Ukuran |= {tanggal:-14} |= {tanggal:-1} |
            | Kecil | 20.000 | 10.000 |
            | Sedang | 40.000 | 20.000 |
            | Besar | 65.000 | 38.000 |
            | Lai (per kilogram) | 25.000 | 15.000 |
            [[/tabel]]

            Pembeli dari Samarinda, Nurhayati, datang bersama tiga keluarga. Perjalanan pulang pergi menghabiskan
            sehari penuh. Ia tak menyesal. “Durian di kota sudah seperti tamu undangan. Di sini, kami tamunya,”
            ujarnya.
        """),
    ),
    DemoStory(
        key="padam-bontang",
        section="energi",
        kind="brief",
        headline="Gardu Dirawat, Tiga Kelurahan di Bontang Padam Empat Jam Besok Siang",
        short_headline="Tiga kelurahan di Bontang padam besok siang",
        standfirst=(
            "Pemeliharaan dijadwalkan pukul 09.00–13.00 Wita. Warga yang memakai alat kesehatan di rumah diminta "
            "melapor lebih dulu."
        ),
        dateline_city="Bontang",
        region="kota-bontang",
        topics=("Listrik",),
        authors=("hamzah",),
        editor="budi",
        hours_ago=2.2,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Aliran listrik di sebagian wilayah tiga kelurahan di Bontang akan dihentikan sementara pada {hari:1} pukul
            09.00–13.00 Wita karena perawatan gardu.

            Petugas menyarankan warga mencabut peralatan elektronik sebelum pemadaman dan menyimpan air secukupnya.
            Keluarga yang merawat pasien dengan alat berlistrik dapat meminta pinjaman genset kecil melalui ketua RT
            paling lambat malam ini.

            Bila pekerjaan selesai lebih cepat, listrik akan dinyalakan tanpa pemberitahuan lagi.
        """),
    ),
    DemoStory(
        key="panel-kelay",
        section="energi",
        kicker="Energi Desa",
        headline="Listrik Surya Menyala 24 Jam, Seratus Dua Puluh Rumah di Kelay Simpan Genset",
        short_headline="Listrik surya 24 jam di pedalaman Berau",
        standfirst=(
            "Tiga kampung membentuk regu perawat panel sendiri. Iurannya lebih murah daripada solar, tetapi "
            "pemakaian tetap dijatah."
        ),
        dateline_city="Tanjung Redeb",
        region="kabupaten-berau",
        topics=("Listrik", "Desa"),
        authors=("hamzah",),
        editor="budi",
        picture="panel-surya",
        picture_caption="Panel surya komunal di pinggir kampung, Berau.",
        hours_ago=8.4,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Suara yang paling dirindukan Yuliana Usat di kampungnya ternyata sunyi. “Dulu kalau genset mati, anak-anak
            sorak karena akhirnya bisa dengar jangkrik,” ujarnya. Sejak {hari:-9}, genset itu ditutup terpal. Listrik
            di 120 rumah pada tiga kampung di Kelay, Berau, kini mengalir dari panel surya dan baterai.

            Setiap rumah mendapat jatah 900 watt-jam per hari. Cukup untuk empat lampu, satu kipas angin, mengisi
            telepon, dan televisi beberapa jam. Kulkas dipakai bersama di warung kampung.

            Iuran bulanannya Rp35.000. Sebelumnya satu keluarga mengeluarkan sekitar Rp180.000 untuk solar, itu pun
            menyala hanya dari pukul 18.00 sampai 22.00 Wita.

            ## Regu perawat

            Yang membedakan proyek ini dari upaya sebelumnya adalah regu perawat. Enam warga, dua di antaranya
            perempuan, belajar sepekan penuh membersihkan panel, memeriksa air aki, membaca meteran, dan mencatat
            gangguan. Mereka digaji dari iuran.

            “Kami pernah punya panel, lalu rusak karena kabelnya digigit tikus dan tak ada yang tahu harus menelepon
            siapa,” tutur Marten Along, kepala regu. “Sekarang yang ditelepon ya saya.”

            Kas perawatan ditargetkan Rp18 juta dalam setahun, setara harga satu baterai pengganti. Buku kas ditempel
            di balai kampung agar siapa pun dapat memeriksanya.

            ## Jatah dan rasa malu

            Pembagian 900 watt-jam dipantau lewat meteran kecil di setiap rumah. Bila jatah habis, listrik rumah itu
            padam sampai pukul 06.00 keesokan harinya. Pada pekan pertama, 14 rumah kehabisan jatah sebelum tengah
            malam. Pada pekan kedua tinggal tiga.

            “Yang menghemat bukan alatnya, tetapi rasa malu,” ujar Marten. “Kalau rumahmu gelap sendiri, besok ditanya
            orang satu kampung.”

            Sekolah dan pos kesehatan mendapat jalur terpisah agar lemari pendingin vaksin tidak ikut padam. Guru
            mulai membuka kelas membaca pada malam hari dua kali sepekan. Pesertanya orang tua murid.
        """),
    ),
    DemoStory(
        key="panen-babulu",
        section="pangan",
        kicker="Sawah",
        headline="Panen Babulu Maju Dua Pekan, Petani Menjemur Gabah di Halaman Sekolah yang Libur",
        short_headline="Panen Babulu maju dua pekan",
        standfirst=(
            "Varietas umur pendek menyelamatkan 310 hektare sawah dari air asin. Masalah berikutnya: tempat jemur"
            " tak cukup."
        ),
        dateline_city="Babulu",
        region="kabupaten-penajam-paser-utara",
        topics=("Petani", "Harga Pangan"),
        authors=("nuraini",),
        editor="budi",
        picture="panen-padi",
        picture_caption="Panen padi di Babulu, Penajam Paser Utara.",
        hours_ago=55.2,
        closing="(nab/bhw)",
        body=unwrapped("""
            Musim tanam yang dimajukan membuat sawah di Babulu, Penajam Paser Utara, menguning dua pekan lebih awal.
            Sebanyak 310 hektare mulai dipanen sejak {hari:-4}, sebelum air laut biasanya merembes lewat parit.

            Petani memakai varietas berumur 95 hari, sekitar tiga pekan lebih pendek daripada yang biasa ditanam.
            Hasil ubinan di enam petak menunjukkan rata-rata 4,6 ton gabah kering panen per hektare. Tidak tertinggi,
            tetapi selamat.

            “Tahun lalu saya panen garam,” kelakar Mbah Tukiyem, petani dengan setengah hektare sawah. “Sekarang
            berasnya jadi, walaupun pinggang saya tetap protes.”

            ## Menumpang halaman sekolah

            Panen yang datang bersamaan menimbulkan persoalan baru. Lantai jemur desa hanya menampung delapan ton.
            Sekolah yang sedang libur semester meminjamkan lapangan upacaranya, dengan syarat tiang bendera tidak
            dijadikan gantungan terpal.

            Kepala kelompok tani, Bambang Sugiarto, memperkirakan panen selesai pada {tanggal:6}. Harga gabah di
            tingkat petani Rp6.600 per kilogram, naik Rp100 dibandingkan dengan panen sebelumnya.

            ## Air asin yang menunggu

            Rembesan air asin menjadi persoalan tahunan di petak yang paling dekat dengan muara. Tahun lalu 60 hektare
            gagal dipanen. Petani kemudian bersepakat memajukan tanam dan menutup tiga pintu parit setiap pasang
            tinggi. Petugas pintu dipilih bergantian dan dibayar dengan gabah.

            Penyuluh pertanian, Endang Lestari, mengingatkan bahwa varietas umur pendek bukan jawaban tunggal.
            Tanahnya tetap memerlukan kapur dan bahan organik. Ia menyarankan jerami tidak dibakar, melainkan
            dibenamkan.

            Saran itu mulai diikuti. Asap yang biasanya mengepul selepas panen kali ini tidak tampak. Yang tampak
            hanya bebek.
        """),
    ),
    DemoStory(
        key="nila-keramba",
        section="pangan",
        headline="Pembudi Daya Nila di Loa Kulu Bergantian Begadang Membaca Gelembung Air",
        short_headline="Pembudi daya nila begadang membaca air",
        standfirst=(
            "Oksigen paling rendah menjelang subuh. Kelompok ronda keramba menekan kematian ikan dari 9 persen "
            "menjadi 3 persen."
        ),
        dateline_city="Loa Kulu",
        region="kabupaten-kutai-kartanegara",
        topics=("Perikanan", "Sungai Mahakam"),
        authors=("rani",),
        editor="budi",
        picture="tambak-udang",
        picture_caption="Kincir menambah oksigen di kolam budi daya.",
        hours_ago=60.4,
        closing="(rsf/bhw)",
        body=unwrapped("""
            Ronda di tepian Loa Kulu tidak mencari maling. Yang dicari gelembung. Bila ikan nila mulai megap-megap di
            permukaan menjelang subuh, peronda menyalakan kincir sebelum semuanya terlambat.

            Dua puluh dua pembudi daya nila di Kutai Kartanegara membentuk ronda keramba sejak tiga bulan lalu. Setiap
            malam tiga orang berjaga dan menulis suhu air, warna, dan tingkah ikan di buku tulis.

            Hasilnya mulai tampak. Kematian ikan yang biasanya sembilan persen dalam satu masa pemeliharaan turun
            menjadi tiga persen. Untuk 22 keramba, selisih itu setara 1,9 ton ikan.

            “Ikan tidak bisa batuk. Jadi kami yang harus peka,” ucap ketua kelompok, Syamsul Bahri.

            Harga nila di tingkat pembudi daya {hari:-1} sekitar Rp34.000 per kilogram. Pakan menyerap dua pertiga
            biaya, sehingga kelompok mulai mencoba campuran dedak dan maggot pada empat keramba.
        """),
    ),
    DemoStory(
        key="kelas-las",
        section="energi",
        kicker="Keterampilan",
        headline="Percikan Pertama: Delapan Belas Perempuan Balikpapan Lulus Kelas Juru Las",
        short_headline="Delapan belas perempuan lulus kelas juru las",
        standfirst=(
            "Pelatihan malam selama tiga bulan disesuaikan dengan jam mengasuh. Separuh lulusan sudah mendapat "
            "tawaran kerja bengkel."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("Perempuan",),
        authors=("nuraini",),
        editor="budi",
        picture="pelatihan-las",
        picture_caption="Kelas las malam di bengkel komunitas, Balikpapan.",
        hours_ago=80.5,
        closing="(nab/bhw)",
        body=unwrapped("""
            Bekas percikan di lengan baju itu tidak ditutupi Sulastri. “Medali,” katanya. Ibu dua anak tersebut satu
            dari 18 perempuan yang lulus kelas juru las malam di Balikpapan, {hari:-1}.

            Kelas yang digelar bengkel komunitas Nyala itu berlangsung tiga bulan, pukul 19.00–21.00 Wita, tiga malam
            sepekan. Jamnya dipilih sesudah peserta selesai mengurus rumah. Anak-anak menunggu di ruang sebelah
            bersama dua pengasuh.

            Dari 24 pendaftar, enam berhenti karena pindah rumah atau berganti pekerjaan. Peserta yang bertahan
            mengerjakan 40 sambungan uji. Sambungan terakhir berupa pagar untuk taman bermain kelurahan.

            Pengajar kelas, Ignatius Wahyudi, semula ragu memakai helm las berukuran dewasa pria. Kini bengkel memesan
            ukuran yang lebih kecil. “Ternyata selama ini yang tidak pas helmnya, bukan orangnya,” ujarnya.

            Sembilan lulusan telah menerima tawaran kerja dari bengkel setempat. Kelas berikutnya dibuka pada
            {tanggal:21}.

            Bagi Sulastri, upah pertamanya sudah punya tujuan. Ia akan mengganti pintu dapur yang selama ini diikat
            dengan tali rafia. Pintu itu akan dibuatnya sendiri.

            “Suami saya bertanya, kuat tidak?” ujarnya. “Saya jawab, silakan ditendang.”

            Menurut Ignatius, bengkel-bengkel kecil sebenarnya kekurangan juru las yang teliti untuk pekerjaan pelat
            tipis. Pada bagian itulah lulusan kelas malam dinilai unggul. Hasil uji bengkok menunjukkan 34 dari 36
            sambungan terakhir tidak retak.
        """),
    ),
)
