"""Government, elections and the smaller democracies."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="papan-suara-paser",
        section="pemerintahan",
        kicker="Musyawarah Desa",
        headline="Warga Desa di Paser Menyusun Urutan Perbaikan Jalan dengan Kancing Baju",
        short_headline="Warga Paser menyusun urutan jalan dengan kancing",
        standfirst=(
            "Setiap keluarga mendapat lima kancing untuk diletakkan di stoples ruas jalan. Hasilnya membatalkan "
            "rencana yang semula disusun perangkat desa."
        ),
        dateline_city="Tanah Grogot",
        region="kabupaten-paser",
        topics=("Desa", "Musyawarah", "Jalan"),
        authors=("nuraini",),
        editor="budi",
        picture="ruang-rapat",
        picture_caption="Musyawarah warga di balai desa. Hasil penghitungan dibacakan terbuka.",
        hours_ago=14.1,
        closing="(nab/bhw)",
        body=unwrapped("""
            Di meja balai desa itu ada sembilan stoples dan satu baskom berisi kancing baju. Setiap keluarga mengambil
            lima. Kancing boleh ditaruh di satu stoples, boleh disebar. Yang tidak boleh hanya satu: mengambil kancing
            orang lain.

            Dengan cara itulah 386 keluarga di sebuah desa di Kecamatan Pasir Belengkong, Paser, menentukan urutan
            perbaikan sembilan ruas jalan, {hari:-1}. Musyawarah berlangsung dua jam lebih cepat daripada tahun lalu.

            Hasilnya mengejutkan perangkat desa. Ruas menuju balai desa yang semula diusulkan paling atas hanya
            mendapat 141 kancing dan turun ke urutan enam. Yang teratas justru jembatan kayu kecil menuju kebun, 512
            kancing.

            “Kami kira orang ingin jalan yang dilihat tamu. Rupanya yang dipilih jalan yang dilewati pikulan,” ucap
            sekretaris desa, Rusmini.

            [[tabel: Lima ruas teratas menurut jumlah kancing]]
            |= Ruas |= Kancing |= Panjang |
            | Jembatan kebun | 512 | 14 m |
            | Jalan sekolah | 437 | 620 m |
            | Gang posyandu | 301 | 180 m |
            | Jalan dermaga | 226 | 340 m |
            | Jalan makam | 158 | 410 m |
            [[/tabel]]

            Metode tersebut dipelajari dari kegiatan literasi anggaran yang diikuti karang taruna. Selain mudah, kata
            ketua karang taruna, Deni Irawan, kancing membuat orang yang enggan bicara ikut menentukan.

            Hasil musyawarah akan dituangkan dalam rencana kerja desa. Kancing-kancing itu, menurut Rusmini, disimpan
            untuk tahun depan.

            ## Yang tidak terpilih

            Warga di sekitar ruas menuju balai desa sempat keberatan. Mereka merasa jalannya paling sering dilewati.
            Sekretaris desa kemudian membuka stoples itu dan menghitung kembali kancing di depan semua orang.
            Jumlahnya tetap.

            Sebagai jalan tengah, lubang terdalam di ruas tersebut akan ditimbun batu secara gotong royong tanpa
            menunggu anggaran. Pekerjaan dijadwalkan {hari:9}.

            Pendamping desa, Hilda Maryani, menilai cara itu patut dicoba di tempat lain dengan satu catatan: setiap
            keluarga harus memperoleh penjelasan biaya setiap ruas sebelum memilih. “Kancing menunjukkan keinginan,”
            tuturnya. “Angka menunjukkan kemampuan. Keduanya perlu duduk satu meja.”
        """),
    ),
    DemoStory(
        key="rt-kotak-suara",
        section="pemilu",
        kicker="Demokrasi Kampung",
        headline="Pemilihan Ketua RT Serentak di Bontang Pakai Kotak Suara dari Kaleng Kerupuk",
        short_headline="Pemilihan ketua RT pakai kaleng kerupuk",
        standfirst=(
            "Sebelas RT memilih dalam satu hari. Panitia menghitung ulang di depan warga, dan satu pemilihan "
            "berakhir seri sampai dua kali."
        ),
        dateline_city="Bontang",
        region="kota-bontang",
        topics=("Pemilihan", "Warga"),
        authors=("hamzah",),
        editor="budi",
        picture="kotak-suara",
        picture_caption="Pemilih memasukkan surat suara.",
        hours_ago=45.2,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Kotak suaranya transparan, bertutup merah, dan masih berbau kerupuk. Sebelas RT di sebuah kelurahan di
            Bontang memilih ketua secara serentak, {hari:-2}, dengan kaleng kerupuk sebagai kotak suara.

            Panitia sengaja memilih kaleng bening agar isinya terlihat sejak pagi. “Semua orang bisa melihat kaleng
            itu kosong. Sesudahnya ya kerupuknya pindah ke perut panitia,” kata ketua panitia, Muliadi.

            Dari 1.248 warga yang berhak memilih, 967 orang datang, atau 77,5 persen. Surat suara dicetak hitam putih
            dengan foto calon, dan bilik dibuat dari kardus kulkas.

            Di satu RT, dua calon sama-sama memperoleh 44 suara. Pemilihan ulang sore harinya kembali seri, kali ini
            43 berbanding 43, sebab dua orang sudah berangkat kerja sif. Keduanya lalu sepakat memimpin bergantian
            masing-masing setahun setengah.

            “Istri saya memilih dia,” ujar salah seorang calon, Burhanuddin, sambil menunjuk saingannya. “Katanya
            supaya saya tetap sempat memancing.”

            ## Aturan yang ditulis sendiri

            Tata cara pemilihan disusun dalam tiga rapat. Warga menyepakati masa jabatan tiga tahun, calon boleh
            berasal dari pengontrak asalkan sudah menetap dua tahun, dan petugas penghitung tidak boleh serumah dengan
            calon.

            Butir yang paling lama diperdebatkan adalah kampanye. Akhirnya disepakati satu malam saja: setiap calon
            berbicara lima menit, kemudian menjawab tiga pertanyaan yang diambil dari stoples. Pertanyaan terbanyak
            menyangkut lampu gang, iuran keamanan, dan kucing.

            Hasil penghitungan difoto dan ditempel di balai selama sepekan. Sampai batas waktu keberatan berakhir,
            tidak ada yang mengajukan. Muliadi menyimpan semua kaleng untuk pemilihan berikutnya. Tutupnya sudah
            hilang dua.
        """),
    ),
    DemoStory(
        key="pilgub-angka",
        section="pemilu",
        kind="explainer",
        kicker="Arsip Data",
        headline="Membaca Lagi Angka Pilgub Kaltim 2024: Dari 2,8 Juta Pemilih ke Dua Baris Hasil",
        short_headline="Membaca lagi angka Pilgub Kaltim 2024",
        standfirst=(
            "Rekapitulasi KPU memuat pelajaran berhitung: suara sah, suara tidak sah, dan tingkat partisipasi "
            "adalah tiga hal yang berbeda."
        ),
        dateline_city="Samarinda",
        region="kalimantan-timur",
        other_regions=(
            "kota-samarinda",
            "kota-balikpapan",
            "kota-bontang",
            "kabupaten-paser",
            "kabupaten-penajam-paser-utara",
            "kabupaten-kutai-barat",
            "kabupaten-kutai-timur",
            "kabupaten-kutai-kartanegara",
            "kabupaten-berau",
            "kabupaten-mahakam-ulu",
        ),
        topics=("Pilkada 2024", "Data", "Pemilihan"),
        authors=("dewi",),
        editor="sari",
        picture="kantor-gubernur",
        picture_caption=(
            "Kantor Gubernur Kalimantan Timur, Samarinda. Angka dalam tulisan ini berasal dari rekapitulasi "
            "tingkat provinsi."
        ),
        hours_ago=200.5,
        officials=("rudy-masud", "seno-aji", "isran-noor", "hadi-mulyadi"),
        closing="(dwk/swl)",
        body=unwrapped("""
            Pemungutan suara Pemilihan Gubernur Kalimantan Timur berlangsung pada Rabu (27/11/2024). Dua pasangan
            calon bertarung: nomor urut 1 Isran Noor–Hadi Mulyadi dan nomor urut 2 Rudy Mas’ud–Seno Aji. Pasangan
            nomor urut 2 memperoleh suara terbanyak dan dilantik pada Kamis (20/2/2025).

            Tulisan ini tidak membahas kampanye. Kami mengajak pembaca menghitung ulang hasil rekapitulasi dari baris
            ke baris.

            [[tabel: Perolehan suara Pilgub Kaltim 2024 menurut kabupaten dan kota]]
            |= Daerah |= Nomor urut 1 |= Nomor urut 2 |
            | Samarinda | 182.183 | 170.623 |
            | Balikpapan | 126.905 | 172.057 |
            | Bontang | 33.701 | 60.795 |
            | Paser | 56.619 | 78.308 |
            | Penajam Paser Utara | 34.943 | 67.259 |
            | Kutai Barat | 45.370 | 47.010 |
            | Kutai Timur | 94.685 | 99.941 |
            | Kutai Kartanegara | 156.428 | 214.112 |
            | Berau | 51.680 | 75.684 |
            | Mahakam Ulu | 11.279 | 10.610 |
            | **Jumlah** | **793.793** | **996.399** |
            [[/tabel]]

            ## Sah, tidak sah, dan yang datang

            Suara sah berjumlah 1.790.192. Ditambah suara tidak sah 92.199, pengguna hak pilih mencapai 1.882.391
            orang. Daftar pemilih tetap memuat 2.821.202 nama.

            Dengan demikian, pengguna hak pilih dibandingkan dengan daftar pemilih tetap adalah 66,72 persen. Angka
            partisipasi lain dapat muncul bila pembaginya berbeda, misalnya bila daftar pemilih tambahan dan khusus
            ikut dihitung. Karena itu, setiap persentase sebaiknya disertai rumusnya.

            ## Mengapa 55,66 dan bukan 55,65

            Pasangan nomor urut 2 memperoleh 996.399 dari 1.790.192 suara sah. Hasil baginya 0,556588… atau 55,66
            persen bila dibulatkan. Bila angka di belakang koma hanya dipotong, hasilnya 55,65. Keduanya beredar; yang
            pertama dibulatkan menurut kaidah.

            [[fakta: Cara memeriksa]]
            - Jumlahkan sepuluh baris setiap kolom; hasilnya harus sama dengan baris jumlah.
            - Jumlahkan dua pasangan; hasilnya harus sama dengan suara sah.
            - Tambahkan suara tidak sah; hasilnya harus sama dengan pengguna hak pilih.
            [[/fakta]]
        """),
    ),
    DemoStory(
        key="debat-pelajar",
        section="politik",
        headline="Debat Pelajar Balikpapan Melarang Kata “Pokoknya”, Juaranya Memuji Lawan",
        short_headline="Debat pelajar melarang kata “pokoknya”",
        standfirst=(
            "Setiap kata terlarang mengurangi nilai. Babak akhir mempertemukan dua regu yang harus membela "
            "pendapat yang tidak mereka setujui."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("Pelajar", "Musyawarah"),
        authors=("nuraini",),
        editor="dewi",
        picture="mimbar",
        picture_caption="Mimbar sebelum debat dimulai.",
        hours_ago=462.1,
        closing="(nab/dwk)",
        body=unwrapped("""
            Daftar kata terlarang ditempel di mimbar: pokoknya, semua orang juga tahu, dari dulu begitu. Setiap kata
            mengurangi dua nilai. Pada babak pertama, hampir semua regu kehilangan sepuluh nilai dalam tiga menit.

            Debat pelajar yang diikuti 32 regu di Balikpapan itu berakhir, {hari:-1}. Babak akhir membahas apakah
            rapat warga perlu dibatasi satu jam. Regu pembela dan penentang ditentukan dengan undian, dan kali ini
            keduanya mendapat sisi yang berlawanan dengan keyakinan mereka.

            Juaranya, regu Tiga Serai, justru mendapat nilai tertinggi pada bagian mengakui kelebihan pendapat lawan.
            “Kami berlatih mencari kalimat lawan yang paling bagus,” ujar pembicara pertama, Nadya Prameswari.
            “Biasanya yang itu yang harus dijawab.”

            Ketua dewan juri, Hasan Basri Umar, mengaku ingin menerapkan aturan tersebut di rapat orang dewasa.
            “Tetapi jurinya siapa?” katanya.
        """),
    ),
    DemoStory(
        key="desa-uang-kas",
        section="pemerintahan",
        headline="Papan Anggaran Desa di Kukar Ditulis Ulang dengan Satuan Karung Beras",
        short_headline="Papan anggaran desa bersatuan karung beras",
        standfirst=(
            "Warga mengeluh angka miliaran sukar dibayangkan. Perangkat desa lalu membandingkannya dengan belanja"
            " dapur."
        ),
        dateline_city="Tenggarong",
        region="kabupaten-kutai-kartanegara",
        topics=("Desa",),
        authors=("rani",),
        editor="budi",
        picture="anggaran",
        picture_caption="Anggaran desa dan cara membacanya.",
        hours_ago=945.3,
        closing="(rsf/bhw)",
        body=unwrapped("""
            Angka Rp1,42 miliar di papan anggaran itu benar, tetapi tidak bercerita. Perangkat sebuah desa di Kutai
            Kartanegara kemudian menambahkan satu kolom: setara berapa karung beras.

            Papan baru dipasang {hari:-2}. Perbaikan jalan lingkungan setara 540 karung, posyandu 61 karung, perayaan
            hari besar 38 karung. Satu karung dihitung 25 kilogram.

            “Begitu pakai karung, orang langsung berdebat. Berarti mengerti,” kata bendahara desa, Halimatus Sakdiah.

            Dalam rapat berikutnya, warga meminta perayaan dikurangi delapan karung dan posyandu ditambah delapan
            karung. Usul itu diterima.
        """),
    ),
)
