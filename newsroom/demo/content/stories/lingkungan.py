"""River, forest and shore."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="bank-sampah-terapung",
        section="lingkungan",
        kicker="Kampung Atas Air",
        headline="Bank Sampah Terapung Menjemput Botol dari Rumah ke Rumah di Pesisir Bontang",
        short_headline="Bank sampah terapung di pesisir Bontang",
        standfirst=(
            "Sebuah rakit bekas keramba disulap menjadi pos timbang. Dalam sebulan, 340 keluarga menabung hampir "
            "dua ton plastik."
        ),
        dateline_city="Bontang",
        region="kota-bontang",
        topics=("Sampah", "Pesisir"),
        authors=("hamzah",),
        editor="budi",
        picture="rumah-apung",
        picture_caption=(
            "Permukiman di atas air di Bontang. Rakit penimbang singgah di setiap jembatan kayu dua kali sepekan."
        ),
        hours_ago=3.1,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Bunyi lonceng sepeda terdengar dari arah laut. Di permukiman atas air itu, lonceng bukan penanda penjual
            es, melainkan rakit bank sampah yang merapat di jembatan kayu setiap dua hari tertentu dalam sepekan.

            Rakit berukuran empat kali enam meter tersebut dulunya keramba milik Haji Sahrul Tolleng. Setelah tak lagi
            dipakai membesarkan kerapu, papan dan drumnya diperbaiki warga bersama kelompok pemuda Laut Rumah Kita.
            “Daripada karam pelan-pelan, lebih baik bekerja,” ucap Sahrul.

            Plastik ditimbang di depan pemiliknya, dicatat di buku tabungan, lalu dibawa ke gudang pengepul di darat.
            Selama sebulan sampai {hari:-1}, 340 keluarga menyetor 1.940 kilogram, sebagian besar botol minuman dan
            jeriken.

            ## Tidak semua laku

            Koordinator kelompok, Wahyuni Saleh, tak menutupi bahwa sebagian besar sampah yang tersangkut di kolong
            rumah justru tidak bernilai jual. Kemasan berlapis, popok, dan tali jaring tetap harus dibawa ke tempat
            pembuangan akhir. Ongkosnya diambil dari selisih harga botol.

            “Kalau hitung-hitungan, kami cuma tekor waktu. Tetapi kepiting mulai kelihatan lagi di tiang rumah,” tutur
            Wahyuni.

            Setiap kilogram botol bersih dihargai Rp2.500. Tabungan terkecil dimiliki seorang siswa kelas tiga sekolah
            dasar, Rp7.000, yang menurut catatan bukunya akan dibelikan kok bulu tangkis. Tabungan terbesar,
            Rp412.000, milik sebuah warung kopi.

            Kelompok itu berencana menambah satu rakit lagi sebelum musim angin utara, ketika sampah dari laut lepas
            lebih banyak terdorong ke permukiman.

            ## Dari keramba ke buku tabungan

            Buku tabungan dibuat dari kertas tebal yang dilapisi plastik supaya tahan air. Setiap setoran ditulis dua
            kali, satu di buku nasabah, satu di buku rakit. Sekali sebulan kedua catatan dicocokkan. Selisih terbesar
            yang pernah ditemukan Rp1.500, ternyata karena angka tujuh ditulis seperti angka satu.

            Sebagian ibu mulai memisahkan sampah sejak di dapur. Botol digantung dalam jaring bekas di bawah lantai
            rumah agar tidak memakan tempat. Dari kejauhan, jaring itu tampak seperti lampion.
        """),
    ),
    DemoStory(
        key="hitung-pesut",
        section="lingkungan",
        kicker="Satwa Mahakam",
        headline="Tiga Hari Menunggu Napas: Relawan Mencatat Kemunculan Pesut di Danau dan Muara",
        short_headline="Relawan mencatat kemunculan pesut tiga hari",
        standfirst=(
            "Empat belas perahu berhenti di titik yang sama pada jam yang sama. Mereka tidak mengejar, hanya "
            "menunggu bunyi napas."
        ),
        dateline_city="Kota Bangun",
        region="kabupaten-kutai-kartanegara",
        topics=("Satwa Liar", "Sungai Mahakam", "Relawan"),
        authors=("rani",),
        editor="dewi",
        picture="pesut",
        picture_caption="Pesut muncul sesaat untuk mengambil napas.",
        hours_ago=16.3,
        closing="(rsf/dwk)",
        body=unwrapped("""
            Mesin dimatikan. Percakapan juga. Di atas perahu yang hanyut pelan, enam orang menatap air dan menunggu
            bunyi seperti orang meniup lilin. Itulah napas pesut.

            Selama tiga hari hingga {hari:-1}, empat belas perahu relawan mencatat kemunculan lumba-lumba air tawar
            itu di danau dan muara anak sungai sekitar Kota Bangun, Kutai Kartanegara. Semua perahu berhenti di titik
            yang sudah ditentukan dan mencatat pada jam yang sama agar satu hewan tidak terhitung dua kali.

            Hasilnya 37 catatan kemunculan. Angka itu, kata pemimpin kegiatan Laila Mursyidah, bukan jumlah pesut.
            “Satu ekor bisa muncul lima kali, lima ekor bisa tidak muncul sama sekali. Kami mencatat perjumpaan, bukan
            sensus,” ujarnya.

            ## Nelayan menjadi guru

            Relawan kota belajar dari nelayan setempat. Mereka tahu pesut sering mengikuti rombongan ikan kecil saat
            air mulai surut. Mereka pula yang mengusulkan agar perahu wisata menjaga jarak sekurang-kurangnya 50 meter
            dan tidak memotong jalur.

            Nelayan Kai Saderi, 66 tahun, sudah lama mengganti sebagian jaringnya dengan bubu. “Kalau pesut lewat,
            kami tidak menangkap dulu. Dia juga cari makan,” tuturnya.

            Catatan selengkapnya akan dibagikan kepada sekolah-sekolah di tepi danau sebagai bahan belajar. Anak-anak
            diminta menebak nama yang cocok untuk pesut dengan sirip robek yang muncul tiga kali. Usulan terbanyak
            sejauh ini: Si Sobek.
        """),
    ),
    DemoStory(
        key="jalur-canopy",
        section="lingkungan",
        headline="Hutan Kampung di Berau Punya Seratus Nama Pohon yang Ditulis Anak-Anak",
        short_headline="Seratus nama pohon di hutan kampung Berau",
        standfirst=(
            "Papan nama ditulis dalam tiga bahasa: Indonesia, latin, dan bahasa setempat. Dua nama masih "
            "diperdebatkan para tetua."
        ),
        dateline_city="Tanjung Redeb",
        region="kabupaten-berau",
        topics=("Hutan", "Desa", "Pariwisata"),
        authors=("hamzah",),
        editor="dewi",
        picture="hutan-hujan",
        picture_caption="Tajuk hutan di Berau dilihat dari menara pandang kampung.",
        hours_ago=70.1,
        closing="(hmz/dwk)",
        body=unwrapped("""
            Setiap papan hanya selebar telapak tangan, digantung dengan tali rami agar tidak melukai batang. Seratus
            papan nama pohon itu ditulis murid sekolah dasar di sebuah kampung di Berau dan dipasang di sepanjang
            jalur hutan, {hari:-3}.

            Nama ditulis dalam tiga bahasa. Bahasa setempat diletakkan paling atas karena, kata guru pendamping
            Rahmawati Dollah, pohon itu sudah punya nama jauh sebelum buku datang.

            Mencari nama setempat ternyata pekerjaan tersulit. Anak-anak mewawancarai 26 orang tua. Untuk dua jenis
            pohon, jawaban para tetua berbeda dan tidak seorang pun mau mengalah. Papan untuk keduanya dibiarkan
            berisi dua nama.

            “Pohonnya diam saja, tidak keberatan,” tulis seorang murid kelas lima dalam laporannya.

            Jalur sepanjang 1,8 kilometer tersebut dibuka untuk pengunjung yang didampingi pemandu kampung. Setiap
            rombongan paling banyak sepuluh orang.
        """),
    ),
    DemoStory(
        key="rilis-tepian-bersih",
        section="lingkungan",
        kind="press_release",
        headline="Komunitas Tepian Bersih Mengajak Warga Memungut Sampah dengan Perahu Dayung",
        short_headline="Ajakan memungut sampah dengan perahu dayung",
        standfirst=(
            "Kegiatan berlangsung sepekan lagi dengan 30 perahu. Peserta wajib bisa berenang dan mengenakan pelampung."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Sampah", "Relawan"),
        authors=("anjas",),
        editor="budi",
        picture="petugas-kebersihan",
        picture_caption="Petugas kebersihan memulai hari di Samarinda.",
        hours_ago=100.4,
        closing="(Siaran pers)",
        body=unwrapped("""
            _Teks berikut adalah siaran pers Komunitas Tepian Bersih. Redaksi hanya menyesuaikan ejaan._

            Komunitas Tepian Bersih mengundang warga Samarinda mengikuti kegiatan Dayung Pungut pada {hari:7}, pukul
            06.30 Wita, di dermaga warga tepi Sungai Mahakam. Tersedia 30 perahu dayung untuk 90 peserta.

            Peserta akan dibagi ke dalam sepuluh regu. Setiap regu memungut sampah di ruas sepanjang 400 meter, lalu
            memilahnya di darat. Sampah yang bernilai jual diserahkan kepada bank sampah, sisanya diangkut petugas
            kebersihan.

            Syarat peserta: berusia sekurang-kurangnya 17 tahun, dapat berenang, mengenakan pelampung, dan membawa
            botol minum sendiri. Pendaftaran ditutup {tanggal:5} atau setelah kuota terpenuhi.

            Narahubung: meja informasi Komunitas Tepian Bersih di balai RW setempat, setiap sore pukul 16.00–18.00
            Wita.
        """),
    ),
    DemoStory(
        key="mangrove-bontang",
        section="lingkungan",
        headline="Bibit Mangrove Bontang Banyak Mati, Relawan Belajar Menanam Lebih Sedikit",
        short_headline="Relawan mangrove menanam lebih sedikit",
        standfirst=(
            "Dari 5.000 bibit tahun lalu hanya 1.150 yang hidup. Kini relawan memindahkan bibit liar dan menunggu"
            " lumpur siap."
        ),
        dateline_city="Bontang",
        region="kota-bontang",
        topics=("Pesisir", "Relawan"),
        authors=("hamzah",),
        editor="budi",
        picture="rumah-apung",
        picture_caption="Pesisir Bontang saat air surut.",
        hours_ago=280.2,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Relawan mangrove di Bontang melakukan sesuatu yang jarang dilakukan panitia penanaman: mengumumkan
            kegagalan. Dari 5.000 bibit yang ditanam setahun lalu, tinggal 1.150 yang hidup, atau 23 persen.

            Angka itu dibacakan di depan warga, {hari:-3}, lengkap dengan sebabnya. Sebagian bibit ditanam terlalu
            dekat dengan laut, sebagian di jenis lumpur yang salah, dan sebagian lagi ditanam pada hari yang nyaman
            bagi tamu, bukan bagi bibit.

            “Kami dulu bangga dengan jumlah,” kata koordinator relawan, Nirwana Saleng. “Padahal bibit tidak membaca
            spanduk.”

            Tahun ini mereka hanya menanam 600 batang, sebagian besar bibit liar dari lokasi terdekat. Saluran kecil
            lebih dulu dibuka agar pasang surut kembali masuk. Setelah tiga bulan, 512 batang masih hidup.

            Relawan mempersilakan siapa pun meniru cara itu, termasuk meniru pengumuman kegagalannya.

            Pengajar ekologi pesisir, Taufan Ardiansyah, menyambut baik keterbukaan itu. Menurut dia, laporan
            penanaman umumnya berhenti pada hari penanaman. “Foto diambil saat bibit paling hijau. Setelah itu tidak
            ada yang memotret,” katanya.

            Relawan kini memasang papan kecil di setiap petak. Isinya tanggal tanam, jumlah bibit, dan kolom kosong
            untuk jumlah yang masih hidup. Kolom itu diisi siapa saja yang lewat dan bersedia menghitung. Sampai
            {tanggal:-3}, kolom di petak pertama sudah diisi enam orang, dengan hasil yang hanya berselisih dua
            batang.
        """),
    ),
    DemoStory(
        key="panen-hujan",
        section="lingkungan",
        headline="Kota yang Menunggu Keran, Gang yang Menabung Hujan",
        short_headline="Gang di Balikpapan menabung hujan",
        standfirst=(
            "Tiga puluh rumah memasang talang bersama. Air hujan dipakai menyiram dan mencuci, tagihan turun sepertiga."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("Air Bersih", "Warga"),
        authors=("nuraini",),
        editor="dewi",
        hours_ago=821.3,
        closing="(nab/dwk)",
        body=unwrapped("""
            Setiap kali mendung, warga sebuah gang di Balikpapan tidak mengangkat jemuran lebih dulu. Mereka memeriksa
            talang.

            Tiga puluh rumah di gang itu memasang talang bersama yang bermuara di empat tandon. Air hujan menit-menit
            pertama dibuang karena membawa debu atap, selebihnya ditampung untuk menyiram, mencuci kendaraan, dan
            menyiram kakus.

            Dari catatan warga selama tiga bulan hingga {hari:-2}, pemakaian air perpipaan turun 34 persen. “Kami
            tidak minum air hujan. Tetapi tanaman tidak pilih-pilih,” kata ketua RT, Wiwik Suharti.

            Seluruh peralatan menghabiskan Rp9,6 juta, dicicil Rp32.000 per rumah setiap bulan selama sepuluh bulan.
            Tandon ditutup rapat agar tidak menjadi sarang nyamuk.
        """),
    ),
    DemoStory(
        key="survei-air-sumur",
        section="lingkungan",
        state="ready",
        headline="Survei Warga: Sumur Dangkal di Tiga Kelurahan Balikpapan Membaik setelah Selokan Ditutup",
        short_headline="Sumur dangkal membaik setelah selokan ditutup",
        standfirst=(
            "Hasil uji 120 sumur dibuka serentak oleh tim warga dan mahasiswa. Sebagian sumur tetap tidak layak "
            "diminum tanpa dimasak."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("Air Bersih", "Data"),
        authors=("nuraini",),
        editor="dewi",
        hours_ago=-30.0,
        note="Embargo sampai hasil dibacakan di pertemuan warga. Sudah disetujui redaktur pelaksana.",
        closing="(nab/dwk)",
        body=unwrapped("""
            Dari 120 sumur dangkal yang diuji, 71 sumur menunjukkan perbaikan dibandingkan dengan tahun lalu. Hasil
            survei warga bersama mahasiswa itu dibuka dalam pertemuan terbuka di Balikpapan, {hari:0}.

            Perbaikan terlihat di gang yang selokannya sudah ditutup dan diberi jarak dari sumur. Meskipun demikian,
            38 sumur masih harus dimasak lebih dulu sebelum diminum dan 11 sumur disarankan tidak dipakai untuk
            memasak.

            “Angka ini bukan rapor siapa-siapa. Ini daftar pekerjaan,” kata koordinator survei, Yulita Sembiring.
        """),
    ),
)
