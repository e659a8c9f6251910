"""Trade, work and prices."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="pasar-malam-sangatta",
        section="bisnis",
        kicker="Usaha Kecil",
        headline="Pasar Malam Sangatta Coba Tanpa Kantong Plastik, Pedagang Meminjamkan Rantang",
        short_headline="Pasar malam Sangatta tanpa kantong plastik",
        standfirst=(
            "Sistem titip dan kembali memakai 600 rantang bernomor. Dalam empat malam, hanya sebelas yang belum pulang."
        ),
        dateline_city="Sangatta",
        region="kabupaten-kutai-timur",
        topics=("UMKM", "Pasar"),
        authors=("hamzah",),
        editor="budi",
        picture="warung",
        picture_caption="Lapak makanan di pasar malam, Sangatta.",
        hours_ago=20.4,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Membeli gado-gado di pasar malam itu kini mirip meminjam buku. Pembeli menyebut nama, menerima rantang
            bernomor, lalu mengembalikannya paling lambat tiga hari kemudian. Yang terlambat tidak didenda, hanya
            namanya dibacakan lewat pengeras suara sebelum lagu dangdut pertama.

            Sistem pinjam rantang dicoba 85 pedagang di Sangatta sejak {hari:-4}. Enam ratus rantang dibeli dari kas
            paguyuban. Dalam empat malam, 1.312 kali rantang dipinjam dan tinggal sebelas yang belum kembali.

            “Saya kira bakal habis diambil orang. Ternyata orang Sangatta takut namanya disebut,” ujar ketua
            paguyuban, Harianto, lalu tertawa.

            Bagi pedagang, penghematannya terasa. Mutmainnah, penjual bubur, biasanya menghabiskan Rp45.000 semalam
            untuk mangkuk sekali pakai. Kini ia mengupah dua tetangganya mencuci rantang dengan uang yang sama.

            Tidak semua puas. Pembeli minuman dingin masih memerlukan gelas, dan rantang tak cocok untuk sate yang
            panjang. Paguyuban sedang menjajaki wadah bambu untuk keduanya.

            ## Belajar dari yang gagal

            Tahun lalu paguyuban pernah mencoba memungut Rp1.000 untuk setiap kantong plastik. Hasilnya pertengkaran
            kecil di hampir semua lapak, dan kantong plastik tetap dipakai. Dari situ mereka menyimpulkan bahwa
            pembeli tidak menolak perubahan, hanya tidak suka didenda di depan anaknya.

            Rantang dicuci di dua titik dengan tiga ember: sabun, bilas, dan air panas. Petugas kesehatan lingkungan
            memeriksa cara pencucian pada malam ketiga dan menyarankan rantang dijemur terbalik, bukan dilap kain yang
            sama berulang kali.

            Dalam sepekan, karung sampah dari pasar berkurang dari 42 menjadi 27. “Yang senang bukan cuma kami,” kata
            Harianto. “Tukang angkutnya pulang lebih cepat.”
        """),
    ),
    DemoStory(
        key="sawit-petani",
        section="ekonomi",
        kind="brief",
        headline="Petani Swadaya Paser Sepakat Timbang Buah Sawit di Satu Tempat",
        short_headline="Petani Paser sepakat satu tempat timbang",
        standfirst="Timbangan bersama ditera setiap enam bulan dan hasilnya dipasang di papan terbuka.",
        dateline_city="Tanah Grogot",
        region="kabupaten-paser",
        topics=("Petani", "Sawit"),
        authors=("anjas",),
        editor="budi",
        hours_ago=30.2,
        closing="(anp/bhw)",
        body=unwrapped("""
            Empat kelompok petani sawit swadaya di Paser sepakat memakai satu tempat timbang bersama mulai {hari:5}.
            Selama ini setiap kelompok memakai timbangan sendiri dan hasilnya sering diperdebatkan.

            Timbangan ditera setiap enam bulan. Berat, potongan, dan nama pengangkut ditulis pada nota rangkap tiga,
            lalu rekap hariannya dipasang di papan depan gudang.

            Juru timbang dipilih bergiliran dan tidak boleh menimbang buah milik keluarganya sendiri.
        """),
    ),
    DemoStory(
        key="tongkang-antre",
        section="ekonomi",
        kicker="Alur Sungai",
        headline="Motoris Kapal Kecil dan Nakhoda Tongkang Menyepakati Jam Lewat di Tikungan Sempit",
        short_headline="Kapal kecil dan tongkang berbagi jam lewat",
        standfirst=(
            "Forum alur sungai menandai sembilan tikungan dan memasang papan cermin. Radio genggam dibagikan "
            "kepada pengojek perahu."
        ),
        dateline_city="Samarinda",
        region="kabupaten-kutai-kartanegara",
        other_regions=("kota-samarinda",),
        topics=("Sungai Mahakam", "Keselamatan"),
        authors=("anjas",),
        editor="budi",
        picture="tongkang-batu-bara",
        picture_caption="Tongkang di alur Mahakam. Perahu kecil diminta menunggu di sisi dalam tikungan.",
        hours_ago=75.2,
        closing="(anp/bhw)",
        body=unwrapped("""
            Di tikungan, tongkang sepanjang 90 meter membutuhkan hampir seluruh lebar alur. Perahu penumpang hanya
            memerlukan tiga meter. Masalahnya, keduanya sering datang bersamaan.

            Forum Alur Aman yang beranggotakan motoris, nakhoda, dan warga tepian menandai sembilan tikungan sempit
            antara Kutai Kartanegara dan Samarinda. Di setiap tikungan disepakati jam lewat: tongkang didahulukan pada
            pukul 09.00–11.00 dan 13.00–15.00 Wita, perahu penumpang pada jam berangkat serta pulang sekolah.

            Kesepakatan itu mulai dicoba {hari:-2}. Dua belas radio genggam dibagikan kepada pengojek perahu agar
            dapat saling memberi kabar. Di tiga tikungan dipasang cermin cembung pada tiang tinggi.

            “Dulu kami saling menebak dari asap,” kata motoris Jumri Alwi. “Sekarang saling menyapa. Lama-lama malah
            bertukar kabar anak.”

            Forum akan mengevaluasi percobaan setelah sebulan. Usul sementara yang paling banyak muncul justru
            sederhana: lampu perahu kecil wajib menyala sejak pukul 17.30 Wita.

            ## Mencatat yang nyaris

            Forum juga memperkenalkan buku kejadian nyaris. Motoris dan nakhoda diminta menuliskan peristiwa yang
            hampir menjadi kecelakaan, tanpa menyebut nama. Dalam dua pekan masa persiapan terkumpul 17 catatan,
            sebelas di antaranya terjadi antara magrib dan isya.

            Dari catatan itu pula diketahui bahwa arus balik di belakang tongkang lebih berbahaya daripada haluannya.
            Perahu kecil sering memotong terlalu dekat setelah tongkang lewat karena merasa sudah aman.

            “Kecelakaan dicatat orang lain,” ujar Jumri. “Yang nyaris, hanya kami yang tahu.”
        """),
    ),
    DemoStory(
        key="kafe-buku",
        section="bisnis",
        headline="Kedai di Balikpapan Memotong Harga Kopi bagi Pengunjung yang Menaruh Teleponnya",
        short_headline="Kopi lebih murah bila telepon ditaruh",
        standfirst=(
            "Potongan Rp5.000 untuk satu jam tanpa layar. Pemilik kedai menyebut meja kini lebih cepat berganti "
            "percakapan."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("UMKM", "Literasi"),
        authors=("nuraini",),
        editor="budi",
        picture="malam-kota",
        picture_caption="Balikpapan pada malam hari.",
        hours_ago=262.1,
        closing="(nab/bhw)",
        body=unwrapped("""
            Di dekat kasir ada 40 kantong kain bernomor. Pengunjung yang menaruh telepon selama satu jam mendapat
            potongan Rp5.000. Yang tergoda mengambil sebelum waktunya tidak dihukum, tetapi potongan berubah menjadi
            biji plastik yang ditaruh di stoples bertuliskan “kalah tipis”.

            Kedai kecil di Balikpapan itu mencoba cara tersebut sejak {hari:-20}. Dari sekitar 90 pengunjung sehari,
            37 orang menerima tantangan. Stoples kekalahan berisi 128 biji.

            “Ada pasangan yang datang setiap pekan dan baru tahu pasangannya suka durian,” ujar pemilik kedai, Hendra
            Kusuma.

            Pendapatan kedai naik delapan persen, terutama dari camilan. Orang yang tidak memegang telepon, kata
            Hendra, ternyata memegang pisang goreng.
        """),
    ),
    DemoStory(
        key="harga-empat-pasar",
        section="ekonomi",
        kicker="Keranjang Belanja",
        headline="Harga Cabai Turun, Bawang Bertahan: Catatan Belanja di Empat Pasar Kaltim",
        short_headline="Harga pangan di empat pasar Kaltim",
        standfirst=(
            "Redaksi belanja pada jam yang sama di Samarinda, Balikpapan, Bontang, dan Tanjung Redeb. Selisih "
            "terbesar ada pada cabai."
        ),
        dateline_city="Samarinda",
        region="kalimantan-timur",
        other_regions=("kota-samarinda", "kota-balikpapan", "kota-bontang", "kabupaten-berau"),
        topics=("Harga Pangan", "Pasar", "Data"),
        authors=("anjas",),
        editor="dewi",
        picture="pasar",
        picture_caption="Lapak sayur di pasar tradisional.",
        hours_ago=431.2,
        closing="(anp/dwk)",
        body=unwrapped("""
            Empat pewarta membawa daftar belanja yang sama ke empat pasar, {hari:-1} pukul 06.30 Wita. Harga
            ditanyakan kepada tiga pedagang di setiap pasar, lalu diambil nilai tengahnya.

            [[tabel: Harga bahan pangan (rupiah per kilogram), {tanggal:-1}]]
            |= Bahan |= Samarinda |= Balikpapan |= Bontang |= Tanjung Redeb |
            | Beras medium | 15.500 | 15.500 | 16.000 | 16.000 |
            | Cabai rawit | 62.000 | 58.000 | 70.000 | 75.000 |
            | Bawang merah | 44.000 | 42.000 | 45.000 | 46.000 |
            | Ayam ras | 38.000 | 37.000 | 40.000 | 41.000 |
            | Telur ayam | 31.000 | 30.000 | 32.000 | 33.000 |
            | Ikan layang | 35.000 | 34.000 | 30.000 | 28.000 |
            [[/tabel]]

            Dibandingkan dengan sebulan sebelumnya, cabai rawit turun di keempat pasar, paling dalam di Samarinda yang
            sempat mencapai Rp85.000. Bawang merah hampir tidak bergerak.

            Pedagang di Samarinda, Acil Imah, punya penjelasan sederhana. “Kalau cabai murah, orang menawar. Kalau
            mahal, orang diam,” ucapnya. “Hari ini ribut sekali, berarti murah.”

            Ikan layang lebih murah di kota pesisir utara karena didaratkan langsung. Ongkos angkut membuat sayur
            lebih mahal di sana. Redaksi akan mengulang catatan ini setiap bulan.
        """),
    ),
    DemoStory(
        key="tenun-sarung",
        section="bisnis",
        headline="Penenun Sarung Samarinda Membuka Alat Tenunnya untuk Dicoba Siapa Saja",
        short_headline="Alat tenun sarung boleh dicoba siapa saja",
        standfirst="Sepuluh menit mencoba sudah cukup membuat pengunjung berhenti menawar.",
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Tenun", "UMKM"),
        authors=("rani",),
        editor="budi",
        picture="penenun",
        picture_caption="Alat tenun bukan mesin di Samarinda.",
        hours_ago=905.2,
        closing="(rsf/bhw)",
        body=unwrapped("""
            Cara terbaik menghentikan tawar-menawar, menurut penenun sarung Hajah Nuriah, adalah menyerahkan alat
            tenun kepada pembeli. “Sepuluh menit saja. Setelah itu mereka bertanya harga dengan suara yang berbeda,”
            tuturnya.

            Tujuh rumah tenun di Samarinda membuka alatnya untuk dicoba pengunjung setiap pagi sejak {hari:-7}.
            Pengunjung duduk, menginjak pedal, melempar teropong benang, lalu mengetahui bahwa sehelai sarung
            memerlukan empat hari.

            Hasil tenunan pengunjung, yang biasanya miring, tidak dibuang. Nuriah menjahitnya menjadi dompet kecil
            bertuliskan “Masih Belajar” dan menjualnya Rp15.000. Dalam sepekan terjual 83 buah.
        """),
    ),
    DemoStory(
        key="tukang-sampan",
        section="ekonomi",
        headline="Pembuat Sampan di Tepian Menerima Pesanan Sampan Mini untuk Pot Bunga",
        short_headline="Sampan mini untuk pot bunga",
        standfirst="Permintaan perahu menurun, keterampilan dialihkan ke ukuran yang muat di teras.",
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Sungai Mahakam", "UMKM"),
        authors=("anjas",),
        editor="budi",
        hours_ago=957.1,
        closing="(anp/bhw)",
        body=unwrapped("""
            Pesanan sampan di bengkel Utuh Jamhari tinggal dua dalam sebulan. Karena itu ia menerima pesanan yang
            semula dikiranya gurauan: sampan sepanjang 60 sentimeter untuk pot bunga.

            Kini ia dan dua anaknya mengerjakan 30 sampan mini sebulan dengan harga Rp175.000. Kayunya sisa potongan,
            teknik sambungannya sama dengan perahu sungguhan. “Kalau mau dipakai berlayar juga bisa, asal penumpangnya
            kembang,” ujar Utuh.

            Ia tetap menerima pesanan perahu besar. Dua cetakan lama digantung di langit-langit, bersih dari debu.
        """),
    ),
)
