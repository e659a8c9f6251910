"""Cities, traffic, daily services."""

from newsroom.demo.content.shapes import DemoRetraction, DemoStory, DemoWorkingCopy
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="pasang-tepian",
        section="kota",
        kicker="Sungai Mahakam",
        headline="Air Pasang Datang Malam Hari, Warga Tepian Samarinda Pilih Bangun Lebih Awal",
        short_headline="Warga tepian Samarinda siaga pasang malam",
        standfirst=(
            "Berbekal tongkat ukur, grup pesan, dan daftar 212 rumah, relawan di lima RT menyusun cara sederhana "
            "menghadapi pasang yang diperkirakan memuncak tiga malam lagi."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Sungai Mahakam", "Banjir", "Warga"),
        authors=("rani",),
        editor="dewi",
        picture="mahakam-senja",
        picture_caption=(
            "Tepian Mahakam menjelang malam. Relawan membaca tinggi air dua kali sehari dari tongkat ukur di "
            "dermaga warga."
        ),
        hours_ago=1.4,
        closing="(rsf/dwk)",
        body=unwrapped("""
            Pukul tiga dini hari, gang kecil di belakang dermaga itu sudah terang. Bukan karena ada yang berhajat,
            melainkan karena Siti Rahmah mengetuk pintu tetangganya satu per satu. “Naik dua jari dari kemarin,”
            katanya sambil menunjukkan foto tongkat ukur di layar telepon. Tak ada yang panik. Kulkas sudah di atas
            balok, kasur sudah digulung, dan sepeda motor sudah dititipkan di halaman musala.

            Begitulah warga di lima RT tepian Sungai Mahakam menyambut pasang sejak {hari:-2}. Mereka tidak menunggu
            air masuk ke rumah. Mereka menghitungnya.

            Relawan yang menamai diri Jaga Tepian itu memasang tujuh tongkat ukur buatan sendiri, dicat merah dan
            putih setiap sepuluh sentimeter. Angkanya dibaca dua kali sehari, pukul 05.00 dan 17.00 Wita, lalu ditulis
            di papan tripleks dan dikirim ke grup pesan. Bila angka melewati garis kuning, regu antar mulai bergerak
            dari rumah yang dihuni lansia.

            [[foto banjir | Genangan di gang tepian saat pasang sebelumnya. Air biasanya surut dalam empat sampai enam
            jam. | Ilustrasi: Kabar Mahakam]]

            ## Dari satu tongkat menjadi tujuh

            Gagasan ini bermula dari satu tongkat pel. Tiga tahun lalu, Rahmah mengikatnya pada tiang dermaga karena
            kesal menebak-nebak. “Orang selalu bilang airnya setinggi lutut. Lutut siapa?” ujarnya, disambut tawa
            ibu-ibu yang sedang menjemur ikan.

            Catatan itu kini mengisi enam buku tulis. Dari sana warga tahu bahwa pasang yang paling merepotkan bukan
            yang paling tinggi, melainkan yang datang bersamaan dengan hujan lebih dari dua jam. Saluran di belakang
            gang tak sempat mengosongkan diri, dan air tertahan di ruang tamu sampai pagi.

            Farid Anshari, peneliti hidrologi pada kelompok studi Sungai Kita, membantu relawan membaca pola itu.
            Menurut dia, catatan warga berguna justru karena dekat dan tekun. “Alat otomatis memberi tahu keadaan
            sungai. Buku tulis ibu-ibu ini memberi tahu keadaan dapur,” tuturnya, {hari:-1}.

            [[kutipan: Alat otomatis memberi tahu keadaan sungai. Buku tulis ibu-ibu ini memberi tahu keadaan dapur. —
            Farid Anshari, peneliti kelompok studi Sungai Kita]]

            Farid mengingatkan, tujuh tongkat tidak bisa menggantikan peringatan resmi. Tinggi muka air di satu
            dermaga dapat berbeda hingga belasan sentimeter dari dermaga lain, bergantung pada bentuk tebing dan arus.
            Karena itu setiap tongkat punya garis kuning dan garis merah sendiri.

            [[tabel: Tinggi air di tongkat ukur warga, pukul 17.00 Wita (sentimeter)]]
            |= Hari |= Tongkat 1 |= Tongkat 4 |= Tongkat 7 |= Catatan |
            | {hari:-3} | 112 | 104 | 98 | Cerah |
            | {hari:-2} | 121 | 113 | 106 | Hujan 40 menit |
            | {hari:-1} | 128 | 119 | 111 | Cerah |
            | Garis kuning | 130 | 125 | 115 | Regu antar bersiap |
            | Garis merah | 150 | 140 | 130 | Lansia dan balita pindah |
            [[/tabel]]

            ## Daftar 212 rumah

            Yang membuat warga tenang bukan tongkatnya, melainkan daftarnya. Selama dua pekan, pemuda karang taruna
            mendatangi 212 rumah dan mencatat siapa yang tinggal sendiri, siapa yang sedang hamil, siapa yang
            bergantung pada alat berlistrik, serta di mana meteran listrik dipasang. Daftar itu disimpan ketua RT dan
            tidak disebarkan di grup.

            Dari pendataan tersebut, 31 rumah membutuhkan bantuan saat air naik. Setiap rumah sudah punya dua nama
            penjemput. Perahu yang dipakai milik empat pengojek sungai yang bersedia dihubungi kapan saja dengan
            ongkos solar ditanggung kas RT.

            “Kalau dulu kami ramai-ramai datang ke rumah yang sama, sementara rumah di ujung gang terlupa,” kata
            Muhammad Ilham, koordinator regu antar. “Sekarang malah kurang seru, sudah ada jadwalnya.”

            Sekolah dan puskesmas setempat menyesuaikan diri. Kegiatan posyandu digeser ke balai RT yang lantainya
            lebih tinggi, sedangkan seorang kepala sekolah dasar memilih mengganti upacara dengan kelas di lantai dua
            apabila halaman masih tergenang.

            ## Tiga malam ke depan

            Relawan memperkirakan puncak pasang jatuh pada {hari:3} antara pukul 20.00 dan 23.00 Wita. Perkiraan itu
            disusun dari catatan tahun-tahun lalu dan tabel pasang yang diumumkan otoritas pelabuhan. Warga diminta
            memindahkan kendaraan sebelum magrib dan mematikan aliran listrik di stopkontak bawah.

            Rahmah sendiri sudah menyiapkan termos kopi dan tikar. Ia tahu akan banyak tamu di teras rumahnya yang
            paling tinggi. “Kalau airnya tak jadi naik, ya kita mengopi saja,” ujarnya.

            [[fakta: Sebelum air naik]]
            - Pindahkan kendaraan ke tempat tinggi sebelum pukul 18.00 Wita.
            - Cabut peralatan dari stopkontak bawah; jangan menyentuh meteran dengan tangan basah.
            - Simpan surat penting dalam kantong plastik berklip.
            - Beri tahu ketua RT bila ada anggota keluarga yang sakit atau baru melahirkan.
            - Saat keadaan darurat, hubungi layanan 112.
            [[/fakta]]

            [[baca juga tajuk-air-pasang]]
        """),
    ),
    DemoStory(
        key="bus-sekolah-balikpapan",
        section="kota",
        kicker="Transportasi",
        headline="Angkutan Sekolah di Balikpapan Diatur Ulang, Pelajar Tak Perlu Dua Kali Naik",
        short_headline="Rute angkutan sekolah Balikpapan diatur ulang",
        standfirst=(
            "Tiga rute yang selama ini terputus di simpang digabung. Uji coba dua pekan dimulai dengan 14 "
            "kendaraan dan jam berangkat yang lebih pagi."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("Transportasi", "Pelajar"),
        authors=("nuraini",),
        editor="dewi",
        picture="lalu-lintas",
        picture_caption="Kepadatan jam berangkat sekolah di Balikpapan.",
        hours_ago=4.3,
        working_copy=DemoWorkingCopy(
            note="Menambahkan jam pulang hari pendek; menunggu kepastian dari paguyuban.",
            headline="Angkutan Sekolah di Balikpapan Diatur Ulang, Hari Pendek Dilayani Lebih Awal",
            added_paragraph=(
                "Pada hari belajar yang lebih pendek, kendaraan pulang berangkat pukul 11.15 Wita dari pintu yang sama."
            ),
        ),
        closing="(nab/dwk)",
        body=unwrapped("""
            Pelajar yang tinggal di kawasan utara Balikpapan sejak {hari:-1} tidak perlu lagi turun di simpang lalu
            menunggu angkutan kedua. Tiga rute angkutan sekolah yang selama ini terputus digabung menjadi dua rute
            panjang dalam uji coba selama dua pekan.

            Perubahan itu disusun dari usul yang dikumpulkan paguyuban orang tua. Hasil survei terhadap 1.126 keluarga
            menunjukkan 43 persen pelajar pernah terlambat karena menunggu sambungan, bukan karena macet.

            “Anak saya bangun pukul 04.30 dan tetap terlambat. Kami jadi sadar, masalahnya ada di simpang, bukan di
            kasur,” kata Lestari Handayani, ketua paguyuban.

            ## Dua rute baru

            - **Rute A** berangkat pukul 05.45 dan 06.10 Wita dari terminal utara, melewati enam sekolah di jalur
              pantai.
            - **Rute B** berangkat pukul 05.50 dan 06.15 Wita, melewati lima sekolah di jalur bukit.
            - Pulang sekolah dilayani pukul 13.30 dan 15.30 Wita dari pintu yang sama.

            Empat belas kendaraan disiapkan, dua di antaranya cadangan. Pengemudi memperoleh pelatihan keselamatan
            selama satu hari, termasuk cara menurunkan penumpang di sisi yang benar dan menghadapi pelajar yang
            bergelantungan di pintu.

            Salah seorang pengemudi, Paimin, mengaku senang karena kini tidak berebut penumpang. “Dulu kami seperti
            lomba. Sekarang yang penting tepat waktu, bukan penuh duluan,” ujarnya.

            Orang tua dapat menyampaikan masukan melalui kotak saran di setiap kendaraan. Paguyuban akan mengumumkan
            hasil uji coba pada {tanggal:15}.
        """),
    ),
    DemoStory(
        key="feri-malam",
        section="kota",
        kind="brief",
        headline="Feri Penajam–Balikpapan Ditambah Satu Perjalanan Malam Selama Dua Pekan",
        short_headline="Feri Penajam–Balikpapan tambah jadwal malam",
        standfirst=(
            "Perjalanan tambahan berangkat pukul 23.15 Wita untuk mengurangi antrean kendaraan pengangkut sayur."
        ),
        dateline_city="Penajam",
        region="kabupaten-penajam-paser-utara",
        other_regions=("kota-balikpapan",),
        topics=("Transportasi", "Penyeberangan"),
        authors=("nuraini",),
        editor="budi",
        hours_ago=0.5,
        closing="(nab/bhw)",
        body=unwrapped("""
            Penumpang feri dari Penajam menuju Balikpapan mendapat satu perjalanan tambahan setiap malam. Kapal
            berangkat pukul 23.15 Wita mulai {hari:0} dan berlaku selama dua pekan.

            Tambahan itu terutama untuk kendaraan pengangkut sayur yang harus tiba di pasar sebelum subuh. Pada malam
            ramai, antrean di dermaga dapat mencapai dua jam.

            Tarif tidak berubah. Penumpang diminta tiba paling lambat 30 menit sebelum keberangkatan.
        """),
    ),
    DemoStory(
        key="pemadam-gang",
        section="kota",
        kicker="Siaga Kampung",
        headline="Gang Terlalu Sempit untuk Truk, Relawan Samarinda Merakit Pompa di Atas Gerobak",
        short_headline="Relawan merakit pompa pemadam di gerobak",
        standfirst=(
            "Dua belas gerobak pompa disebar di gang padat. Latihan bulanan menguji berapa detik air sampai ke "
            "rumah paling ujung."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Relawan",),
        authors=("rani",),
        editor="dewi",
        picture="pemadam",
        picture_caption=(
            "Petugas memadamkan api pada malam hari. Di gang sempit, gerobak pompa meneruskan air ke dalam."
        ),
        hours_ago=66.2,
        closing="(rsf/dwk)",
        body=unwrapped("""
            Lebar gang itu 140 sentimeter. Lebar truk pemadam lebih dari dua meter. Selisih itulah yang mendorong
            relawan di Samarinda merakit pompa air di atas gerobak bakso bekas.

            Dua belas gerobak kini ditempatkan di gang-gang padat. Setiap gerobak memuat mesin pompa, selang 60 meter,
            dan dua pemukul lonceng. Sumber airnya sumur warga atau sungai. Tugasnya menahan api sampai regu pemadam
            tiba dan menyambungkan selang besar dari mulut gang.

            Dalam latihan, {hari:-2}, air sampai ke rumah paling ujung dalam 96 detik. Bulan lalu masih 150 detik.
            “Yang bikin lama bukan mesinnya. Yang bikin lama motor parkir,” ujar koordinator relawan, Budi Santosa
            Rahman.

            Karena itu warga sepakat mengecat garis kuning selebar satu meter di sepanjang gang. Motor yang melewati
            garis akan dipindahkan relawan dan pemiliknya diminta membantu menggulung selang pada latihan berikutnya.

            Instruktur dari regu pemadam mengingatkan relawan agar mendahulukan keselamatan: pastikan listrik sudah
            padam, jangan masuk ke bangunan yang berasap, dan segera telepon 112.

            ## Peta dari langkah kaki

            Sebelum gerobak dibagikan, relawan memetakan gang dengan berjalan kaki. Mereka menghitung langkah dari
            sumur terdekat, menandai tiang listrik yang miring, dan mencatat rumah yang pintunya hanya satu. Peta itu
            ditempel di pos ronda dan diperbarui setiap tiga bulan.

            Dari peta diketahui ada 19 rumah yang tidak terjangkau selang 60 meter. Untuk rumah-rumah tersebut, regu
            menyimpan sambungan tambahan di mimbar musala.
        """),
    ),
    DemoStory(
        key="jalur-sepeda-tenggarong",
        section="kota",
        state="draft",
        headline="Jalur Sepeda Kayu di Tepian Tenggarong Selesai Dipasang",
        short_headline="Jalur sepeda kayu di tepian Tenggarong",
        standfirst="Jalur 600 meter menghubungkan dua taman. (Menunggu keterangan pengelola.)",
        dateline_city="Tenggarong",
        region="kabupaten-kutai-kartanegara",
        topics=("Transportasi", "Bersepeda"),
        authors=("rani",),
        hours_ago=3.4,
        closing="(rsf)",
        body=unwrapped("""
            Jalur sepeda dari papan kayu sepanjang 600 meter di tepian Tenggarong selesai dipasang, {hari:-1}. Jalur
            itu menghubungkan dua taman dan dapat dilalui kursi roda.

            Seorang pengunjung, Rina Melati, mengatakan bunyi papan membuat pejalan kaki tahu ada sepeda di belakang.

            _Perlu ditambah: keterangan pengelola taman, jam buka, dan siapa yang merawat._
        """),
    ),
    DemoStory(
        key="kabar-penyeberangan",
        section="kota",
        state="retracted",
        headline="Penyeberangan Malam di Teluk Disebut Berhenti Sebulan",
        short_headline="Penyeberangan malam disebut berhenti",
        standfirst="Pesan berantai menyebut layanan malam dihentikan selama sebulan untuk perawatan dermaga.",
        dateline_city="Penajam",
        region="kabupaten-penajam-paser-utara",
        topics=("Penyeberangan", "Transportasi"),
        authors=("nuraini",),
        editor="budi",
        hours_ago=190.4,
        retraction=DemoRetraction(
            reason="unfounded",
            hours_after=3.5,
            notice=(
                "Berita ini dicabut karena bertumpu pada pesan berantai yang ternyata tidak benar. Kami "
                "menerbitkannya sebelum memperoleh keterangan pengelola dermaga. Layanan penyeberangan malam tetap "
                "berjalan seperti biasa. Redaksi meminta maaf kepada pembaca, penumpang, dan pengelola, dan telah "
                "mengingatkan seluruh pewarta tentang kewajiban memeriksa pesan berantai."
            ),
        ),
        closing="(nab/bhw)",
        body=unwrapped("""
            Sebuah pesan yang beredar sejak {hari:0} pagi menyebut layanan penyeberangan malam akan berhenti selama
            sebulan untuk perawatan dermaga.

            Beberapa penumpang mengaku sudah menerima pesan itu dan mengubah rencana perjalanan.
        """),
    ),
)
