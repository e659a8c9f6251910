"""The province, its villages and the new capital."""

from newsroom.demo.content.shapes import DemoCorrection, DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="hujan-sore",
        section="kaltim",
        kind="brief",
        headline="Hujan Sore Masih Berpeluang di Pesisir Kaltim hingga Tiga Hari ke Depan",
        short_headline="Hujan sore berpeluang di pesisir Kaltim",
        standfirst="Pengendara diminta memperhatikan genangan di ruas rendah dan pohon di tepi jalan.",
        dateline_city="Samarinda",
        region="kalimantan-timur",
        other_regions=("kota-samarinda", "kota-balikpapan", "kabupaten-paser"),
        topics=("Cuaca",),
        authors=("anjas",),
        editor="budi",
        hours_ago=13.1,
        closing="(anp/bhw)",
        body=unwrapped("""
            Hujan ringan hingga sedang masih berpeluang turun pada sore dan malam di wilayah pesisir Kalimantan Timur
            sampai {hari:3}. Pada siang hari cuaca umumnya cerah berawan.

            Relawan siaga mengingatkan pengendara agar mengurangi laju di ruas jalan yang rendah dan tidak berteduh di
            bawah pohon atau papan reklame saat angin kencang. Nelayan dengan perahu kecil disarankan memantau
            prakiraan resmi sebelum berangkat.
        """),
    ),
    DemoStory(
        key="kebun-sepaku",
        section="ikn",
        kind="feature",
        kicker="Beranda Nusantara",
        headline="Dari Pekarangan ke Dapur Pekerja: Sayur Sepaku Berangkat Sebelum Subuh",
        short_headline="Sayur Sepaku masuk dapur pekerja",
        standfirst=(
            "Dua puluh tujuh keluarga menanam bergilir agar kangkung, terung, dan cabai tak panen bersamaan. Yang"
            " paling sulit bukan menanam, melainkan menepati janji."
        ),
        dateline_city="Sepaku",
        region="kabupaten-penajam-paser-utara",
        other_regions=("ibu-kota-nusantara",),
        topics=("IKN", "Petani", "Harga Pangan"),
        authors=("nuraini",),
        editor="dewi",
        picture="pembangunan-ikn",
        picture_caption="Derek bangunan di kejauhan, kebun sayur di depan: pemandangan harian di Sepaku.",
        hours_ago=12.2,
        closing="(nab/dwk)",
        body=unwrapped("""
            Jam di dinding rumah Suparmi menunjuk pukul 02.40 Wita ketika lampu teras dinyalakan. Di bawahnya, 60 ikat
            kangkung berjajar di atas daun pisang. Dua puluh menit lagi mobil bak terbuka akan lewat, dan mobil itu
            tidak pernah menunggu.

            Suparmi satu dari 27 anggota kelompok tani Subur Beranda di Sepaku, Penajam Paser Utara. Sejak setahun
            terakhir mereka memasok sayur ke dapur-dapur yang memasak untuk pekerja bangunan. Jumlahnya tidak besar,
            sekitar 400 kilogram sehari, tetapi harus ada setiap hari.

            “Menanam itu gampang. Yang susah menepati janji,” ujar ketua kelompok, Wagiman. “Dapur tidak mau dengar
            alasan hujan.”

            ## Kalender di papan tripleks

            Cara mereka menepati janji adalah sebuah kalender besar di balai kelompok. Setiap keluarga mendapat warna.
            Kotak merah berarti semai, kuning berarti pindah tanam, hijau berarti panen. Tidak boleh ada lebih dari
            lima kotak hijau untuk sayur yang sama dalam satu hari.

            Sebelum ada kalender, semua orang menanam kangkung karena paling cepat. Harga jatuh sampai Rp1.000 seikat
            dan sebagian dibuang ke kolam ikan. Kini kangkung, bayam, terung, kacang panjang, dan cabai berbagi
            giliran. Harga kangkung bertahan di Rp2.500.

            [[kutipan: Dapur tidak mau dengar alasan hujan. — Wagiman, ketua kelompok tani Subur Beranda]]

            ## Menabung untuk musim sepi

            Warga sadar jumlah pekerja tidak akan selalu sama. Karena itu kelompok menyisihkan Rp200 dari setiap
            kilogram sayur. Kas yang terkumpul, per {tanggal:-1}, Rp31,4 juta, akan dipakai membeli mesin pengering
            cabai.

            Suparmi punya rencana lain untuk bagiannya. Anak keduanya ingin kuliah pertanian. “Saya bilang, jauh-jauh
            kuliah, pulangnya mencangkul juga,” katanya, lalu tertawa. “Dia jawab, iya, tapi mencangkulnya pakai
            rumus.”

            Pukul 03.00 tepat, klakson pendek terdengar. Enam puluh ikat kangkung berpindah tangan dalam dua menit.

            [[baca juga ikn-memilih]]
        """),
    ),
    DemoStory(
        key="jembatan-gantung-buka",
        section="desa",
        kicker="Perkembangan",
        headline="Jembatan Gantung Muara Elok Dibuka Lagi, Motor Menyeberang Satu per Satu",
        short_headline="Jembatan gantung Muara Elok dibuka lagi",
        standfirst=(
            "Dua sling diganti dan 84 papan lantai dipasang ulang dalam lima hari. Beban dibatasi 300 kilogram."
        ),
        dateline_city="Sangatta",
        region="kabupaten-kutai-timur",
        topics=("Jembatan", "Desa"),
        authors=("hamzah",),
        editor="budi",
        picture="kampung-tepi-sungai",
        picture_caption="Kampung di tepi sungai yang dihubungkan jembatan gantung.",
        hours_ago=15.4,
        corrections=(
            DemoCorrection(
                kind="update",
                hours_after=2.0,
                text="Berita ini dimutakhirkan dengan jam penyeberangan malam yang baru ditetapkan rapat warga.",
                reason="Warga menetapkan jam malam setelah berita terbit.",
            ),
        ),
        closing="(hmz/bhw)",
        body=unwrapped("""
            Setelah lima hari ditutup, jembatan gantung Desa Muara Elok di Kutai Timur dibuka kembali, {hari:-1} pagi.
            Pejalan kaki boleh melintas seperti biasa, sedangkan sepeda motor menyeberang satu per satu dengan
            penumpang turun.

            Dua sling utama diganti dan 84 papan lantai dipasang ulang. Pekerjaan dilakukan tukang setempat dibantu
            puluhan warga secara bergiliran, termasuk siswa sekolah menengah yang mengangkut papan pada sore hari.

            “Papan yang berbunyi sudah tidak ada. Anak-anak malah protes, katanya jadi kurang seru,” kata kepala
            tukang, Kasman Daeng Lalo.

            Beban jembatan dibatasi 300 kilogram pada satu waktu. Papan penanda dipasang di kedua ujung dan dua warga
            berjaga pada jam ramai, pukul 06.00–08.00 serta 16.00–18.00 Wita. Menurut keputusan rapat warga, kendaraan
            tidak boleh melintas setelah pukul 22.00 Wita kecuali untuk keadaan darurat.

            Jembatan sepanjang 76 meter itu [ditutup sejak pekan lalu](/cari/?q=jembatan+gantung) setelah warga
            menemukan serat sling yang mengelupas.

            [[baca juga jembatan-gantung-tutup]]
        """),
    ),
    DemoStory(
        key="penduduk-kaltim",
        section="kaltim",
        kind="explainer",
        kicker="Kaltim dalam Angka",
        headline="Sebelas Baris Angka: Berapa Penduduk Kaltim dan Seberapa Luas Daerahnya",
        short_headline="Penduduk dan luas sebelas wilayah Kaltim",
        standfirst=(
            "Dua kota menampung empat dari sepuluh penduduk, sementara Mahakam Ulu yang lebih luas daripada "
            "beberapa provinsi dihuni kurang dari 40 ribu jiwa."
        ),
        dateline_city="Samarinda",
        region="kalimantan-timur",
        other_regions=(
            "kota-samarinda",
            "kota-balikpapan",
            "kota-bontang",
            "kabupaten-paser",
            "kabupaten-berau",
            "kabupaten-mahakam-ulu",
        ),
        topics=("Data",),
        authors=("anjas",),
        editor="dewi",
        picture="malam-kota",
        picture_caption="Lampu kota di tepi Mahakam. Samarinda berpenduduk paling banyak di Kalimantan Timur.",
        hours_ago=22.3,
        closing="(anp/dwk)",
        body=unwrapped("""
            Kalimantan Timur terdiri atas tujuh kabupaten dan tiga kota. Menurut data kependudukan Kementerian Dalam
            Negeri keadaan Desember 2024, penduduknya 4.123.303 jiwa. Angka itu terasa kecil bila dibandingkan dengan
            luasnya, 126.951,76 kilometer persegi.

            Artinya, rata-rata hanya ada sekitar 32 orang di setiap kilometer persegi. Namun, rata-rata menyembunyikan
            banyak hal. Di Balikpapan kepadatannya mendekati 1.500 orang, di Mahakam Ulu dua orang.

            [[tabel: Penduduk dan luas wilayah (keadaan Desember 2024)]]
            |= Daerah |= Penduduk |= Luas (km²) |
            | Kota Samarinda | 881.225 | 716,78 |
            | Kabupaten Kutai Kartanegara | 806.964 | 26.912,07 |
            | Kota Balikpapan | 757.418 | 509,45 |
            | Kabupaten Kutai Timur | 448.850 | 31.572,69 |
            | Kabupaten Paser | 309.667 | 10.780,68 |
            | Kabupaten Berau | 299.005 | 20.999,29 |
            | Kabupaten Penajam Paser Utara | 202.067 | 3.197,20 |
            | Kota Bontang | 191.811 | 160,20 |
            | Kabupaten Kutai Barat | 186.581 | 13.611,17 |
            | Kabupaten Mahakam Ulu | 39.715 | 18.492,24 |
            | **Kalimantan Timur** | **4.123.303** | **126.951,76** |
            [[/tabel]]

            ## Tiga hal yang mudah terlewat

            **Dua kota, empat dari sepuluh orang.** Penduduk Samarinda dan Balikpapan berjumlah 1.638.643 jiwa, atau
            39,7 persen dari seluruh provinsi, di wilayah yang kurang dari satu persen luasnya.

            **Kabupaten terluas bukan yang terpadat.** Kutai Timur mencakup seperempat luas provinsi, tetapi
            penduduknya hanya sepersepuluh.

            **IKN tidak menambah baris.** Wilayah Ibu Kota Nusantara bertumpang tindih dengan sebagian Penajam Paser
            Utara dan Kutai Kartanegara. Penduduknya tercatat pada kedua kabupaten itu.

            [[fakta: Cara kami menghitung]]
            Angka penduduk dan luas berasal dari lampiran keputusan Menteri Dalam Negeri tentang kode dan data wilayah
            yang terbit pada 2025. Jumlah sepuluh kabupaten dan kota sama dengan angka provinsi. Persentase dihitung
            redaksi dan dibulatkan satu angka di belakang koma.
            [[/fakta]]

            [[baca juga ikn-memilih]]
        """),
    ),
    DemoStory(
        key="tambal-jalan",
        section="desa",
        headline="Gotong Royong Menambal Tiga Kilometer, Upahnya Makan Siang di Rumah Sendiri",
        short_headline="Gotong royong menambal jalan tiga kilometer",
        standfirst=(
            "Warga membawa batu dari halaman masing-masing. Petugas teknis memberi petunjuk agar air tidak lagi "
            "menggenang di tengah jalan."
        ),
        dateline_city="Babulu",
        region="kabupaten-penajam-paser-utara",
        topics=("Jalan", "Relawan", "Desa"),
        authors=("nuraini",),
        editor="budi",
        picture="jalan-rusak",
        picture_caption="Perbaikan jalan di daerah berbukit.",
        hours_ago=37.1,
        closing="(nab/bhw)",
        body=unwrapped("""
            Jalan tanah sepanjang tiga kilometer yang menghubungkan sawah dan jalan poros di Babulu, Penajam Paser
            Utara, ditambal warga selama dua hari sampai {hari:-1}. Setiap keluarga menyumbang satu karung batu dan
            satu orang tenaga.

            Tidak ada konsumsi. Panitia memutuskan setiap orang makan siang di rumahnya sendiri, lalu kembali bekerja
            pukul 13.30 Wita. “Kalau makan bersama, kami pasti lama mengobrolnya,” tutur Sutrisno, ketua kelompok
            tani.

            Seorang tenaga teknis jalan memberi petunjuk agar punggung jalan dibuat sedikit lebih tinggi dan parit
            dibersihkan lebih dulu. Dengan begitu, air hujan mengalir ke samping dan tambalan tidak cepat lepas.

            Setelah ditambal, waktu angkut gabah ke penggilingan diperkirakan berkurang dari 50 menit menjadi 30
            menit.
        """),
    ),
    DemoStory(
        key="perintis-datah",
        section="kaltim",
        kind="brief",
        headline="Penerbangan Perintis ke Hulu Mahakam Berangkat Satu Jam Lebih Pagi",
        short_headline="Penerbangan perintis ke hulu lebih pagi",
        standfirst="Perubahan jam berlaku sebulan karena kabut sore lebih sering turun.",
        dateline_city="Ujoh Bilang",
        region="kabupaten-mahakam-ulu",
        other_regions=("kota-samarinda",),
        topics=("Penerbangan", "Hulu Mahakam"),
        authors=("yohanes",),
        editor="budi",
        picture="bandara",
        picture_caption="Pesawat perintis di landasan pedalaman.",
        hours_ago=47.3,
        closing="(ydl/bhw)",
        body=unwrapped("""
            Penerbangan perintis menuju hulu Mahakam berangkat satu jam lebih pagi mulai {hari:2} selama sebulan.
            Kabut yang lebih sering turun pada sore hari menjadi pertimbangannya.

            Calon penumpang diminta melapor pukul 06.30 Wita. Batas bagasi tetap sepuluh kilogram. Penumpang yang
            sudah memegang tiket dapat menjadwal ulang tanpa biaya bila tidak sempat mengejar jam baru.
        """),
    ),
    DemoStory(
        key="jembatan-gantung-tutup",
        section="desa",
        headline="Serat Sling Mengelupas, Jembatan Gantung Muara Elok Ditutup untuk Perbaikan",
        short_headline="Jembatan gantung Muara Elok ditutup sementara",
        standfirst=(
            "Warga menyeberang dengan rakit selama perbaikan. Penutupan diputuskan setelah seorang pencari rotan "
            "melihat serat yang lepas."
        ),
        dateline_city="Sangatta",
        region="kabupaten-kutai-timur",
        topics=("Jembatan", "Desa"),
        authors=("hamzah",),
        editor="budi",
        picture="kampung-tepi-sungai",
        picture_caption="Kampung di tepi sungai. Selama perbaikan, warga menyeberang dengan rakit.",
        hours_ago=133.2,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Jembatan gantung sepanjang 76 meter di Desa Muara Elok, Kutai Timur, ditutup mulai {hari:0} pukul 12.00
            Wita setelah warga menemukan serat kawat sling mengelupas di dekat tiang utara.

            Temuan itu dilaporkan Jumadi, pencari rotan yang biasa beristirahat di bawah tiang. “Ada bunyi tik, tik,
            tik. Saya kira burung,” tuturnya.

            Tukang setempat memeriksa dan menyarankan dua sling utama diganti. Sambil menunggu pekerjaan selesai,
            warga menyeberang dengan rakit yang ditarik tali. Layanan dibuka pukul 05.30–18.00 Wita tanpa bayaran,
            diutamakan untuk pelajar dan orang sakit.

            Pita pembatas dipasang di kedua ujung jembatan. Orang tua diminta mengingatkan anak-anak agar tidak
            bermain di atasnya.
        """),
    ),
    DemoStory(
        key="ikn-memilih",
        section="ikn",
        kind="explainer",
        kicker="Penjelasan",
        headline="Tinggal di Nusantara, Memilih di Mana? Penjelasan Singkat tentang Status IKN",
        short_headline="Tinggal di Nusantara, memilih di mana?",
        standfirst=(
            "Undang-Undang Nomor 3 Tahun 2022 menyebut hanya pemilu tingkat nasional yang diselenggarakan di IKN."
            " Apa artinya bagi alamat warga?"
        ),
        dateline_city="Sepaku",
        region="kabupaten-penajam-paser-utara",
        other_regions=("kabupaten-kutai-kartanegara", "ibu-kota-nusantara"),
        topics=("IKN", "Pemilihan", "Data"),
        authors=("nuraini",),
        editor="sari",
        picture="pembangunan-ikn",
        picture_caption="Kawasan pembangunan Ibu Kota Nusantara dari kejauhan.",
        hours_ago=220.2,
        closing="(nab/swl)",
        body=unwrapped("""
            Pertanyaan ini sering diajukan pembaca di Sepaku dan Samboja: apakah tinggal di wilayah Ibu Kota Nusantara
            berarti tak lagi punya bupati?

            Undang-Undang Nomor 3 Tahun 2022 tentang Ibu Kota Negara menempatkan IKN sebagai satuan pemerintahan
            daerah khusus setingkat provinsi yang dijalankan Otorita. Kepala dan wakil kepalanya diangkat dan
            diberhentikan oleh Presiden. Wilayahnya mencakup sebagian Penajam Paser Utara dan sebagian Kutai
            Kartanegara.

            ## Dua hal yang berbeda

            **Pertama, jenis pemilihan.** Pasal 5 ayat (3) undang-undang itu menyatakan bahwa di IKN hanya
            diselenggarakan pemilu tingkat nasional. Tidak ada pemilihan kepala daerah untuk Otorita.

            **Kedua, alamat dalam data.** Dalam daftar kode wilayah, IKN tidak memiliki kode provinsi sendiri.
            Penduduknya masih tercatat di kabupaten asal. Itu sebabnya pada 2024 warga tetap memperoleh surat suara
            sesuai dengan alamat di kartu tanda penduduknya.

            [[tabel: Ringkasan]]
            |= Pertanyaan |= Jawaban ringkas |
            | Siapa memimpin IKN? | Kepala Otorita, ditunjuk Presiden |
            | Ada gubernur IKN hasil pilkada? | Tidak |
            | Pemilu apa yang digelar? | Tingkat nasional |
            | Punya kode wilayah sendiri? | Belum ada dalam buku kode 2025 |
            [[/tabel]]

            Di situs ini, berita dari kawasan tersebut kami beri penanda ganda: kabupaten tempat peristiwa terjadi dan
            IKN. Dengan begitu, pembaca dapat menemukannya dari dua pintu.
        """),
    ),
    DemoStory(
        key="bandara-berau",
        section="kaltim",
        kind="brief",
        headline="Pojok Oleh-Oleh Kampung Dibuka di Ruang Tunggu Bandara Berau",
        short_headline="Pojok oleh-oleh kampung di bandara Berau",
        standfirst="Delapan belas kelompok usaha bergiliran menitipkan terasi, kerupuk, dan anyaman.",
        dateline_city="Tanjung Redeb",
        region="kabupaten-berau",
        topics=("Penerbangan", "Pariwisata"),
        authors=("hamzah",),
        editor="budi",
        picture="bandara",
        picture_caption="Bandara menjelang keberangkatan pagi.",
        hours_ago=752.1,
        closing="(hmz/bhw)",
        body=unwrapped("""
            Penumpang di bandara Berau kini dapat membeli terasi, kerupuk ikan, dan anyaman rotan dari delapan belas
            kelompok usaha kampung. Pojok oleh-oleh dibuka {hari:-1} di ruang tunggu.

            Setiap kelompok mendapat giliran sepekan. Harga disamakan dengan harga di kampung, dan terasi dibungkus
            tiga lapis atas permintaan awak kabin.
        """),
    ),
)
