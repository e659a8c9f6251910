"""Features and pictures."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="ulap-doyo",
        section="khas",
        kind="feature",
        kicker="Khas",
        headline="Serat Doyo di Jari Tiga Perempuan: Dari Daun Liar Menjadi Kain yang Dinanti",
        short_headline="Serat doyo di jari tiga perempuan",
        standfirst=(
            "Nenek meraut, ibu mengikat, cucu menjual lewat telepon. Di satu teras, tiga generasi berbagi sehelai kain."
        ),
        dateline_city="Sendawar",
        region="kabupaten-kutai-barat",
        topics=("Tenun", "Dayak", "Perempuan"),
        authors=("yohanes",),
        editor="dewi",
        picture="penenun",
        picture_caption=(
            "Menenun di teras rumah, Kutai Barat. Sehelai kain dua meter dikerjakan tiga sampai lima pekan."
        ),
        hours_ago=35.3,
        closing="(ydl/dwk)",
        body=unwrapped("""
            Daun doyo tumbuh di mana saja ia mau: di pinggir ladang, di bawah pohon karet, kadang di sela pagar. Tidak
            ada yang menanamnya. Karena itu, kata Nenek Itak Ngadai, doyo tidak boleh diambil dengan marah. “Dia tamu
            di kebun kita, atau kita tamu di kebunnya. Tidak jelas,” ujarnya.

            Perempuan 74 tahun itu duduk di lantai teras, menarik sehelai daun melewati bilah bambu. Daging daun
            terkelupas dan tinggallah serat pucat yang liat. Satu helai daun menjadi segenggam benang. Untuk sehelai
            kain dua meter, ia membutuhkan kira-kira 200 daun.

            ## Teras yang sibuk

            Di sebelahnya, anaknya, Agnes Lidia, mengikat benang menurut pola sebelum dicelup. Motif yang
            dikerjakannya hari itu disebut _waniq ngelukng_, pola yang mengingatkan orang pada sarang lebah. Ia tidak
            memakai gambar. Pola itu, katanya, ada di tangan.

            Di ujung teras, cucu Nenek Itak, Veronika, memotret kain di atas tikar. Ia menghapus empat foto sebelum
            puas. “Kalau warnanya terlalu cerah di layar, pembeli kecewa saat kain datang. Jadi saya potret pagi,
            waktu mendung,” tutur mahasiswi 21 tahun itu.

            Pembagian kerja itu terjadi tanpa rapat. Nenek tidak lagi kuat menenun lama. Ibu tidak suka berbicara
            dengan orang yang menawar lewat pesan. Veronika tidak sabar mengikat benang. Masing-masing mengerjakan
            yang tidak dikerjakan dua lainnya.

            [[kutipan: Kalau warnanya terlalu cerah di layar, pembeli kecewa saat kain datang. — Veronika, penjual dan
            cucu penenun]]

            ## Menghitung sehelai kain

            Kain dua meter dijual Rp850.000 sampai Rp1,6 juta. Sekilas mahal. Veronika pernah menghitung jam kerjanya:
            118 jam untuk kain yang paling sederhana. Bila dibagi, upahnya kurang dari delapan ribu rupiah satu jam.

            “Saya tunjukkan hitungan itu kepada Mama. Mama cuma bilang, kalau dihitung begitu, memasak juga rugi,”
            kenangnya.

            Yang dicarinya sekarang bukan pembeli lebih banyak, melainkan pembeli yang mau menunggu. Daftar tunggunya
            sepuluh orang. Setiap pembeli menerima selembar kertas kecil berisi nama peraut, pengikat, dan penenun
            beserta tanggal kain selesai.

            ## Pewarna dari dapur

            Warna merah diperoleh dari biji glinggam, hitam dari lumpur dan daun, kuning dari kunyit. Warna yang
            paling sukar adalah biru. Nenek Itak ingat ibunya dahulu merendam daun tarum, tetapi tidak ingat berapa
            lama. Agnes sudah mencoba tujuh kali. Hasilnya hijau, hijau muda, hijau tua, lalu hijau lagi.

            “Suatu hari pasti biru,” kata Agnes.

            Veronika menyimpan ketujuh helai contoh itu. Ia menamainya berurutan di buku catatan: Hampir Satu sampai
            Hampir Tujuh. Menurut dia, koleksi itulah yang nanti paling mahal.
        """),
    ),
    DemoStory(
        key="foto-pagi-sungai",
        section="khas",
        kind="photo_story",
        kicker="Berita Foto",
        headline="Pagi di Mahakam: Dari Kabut Pertama sampai Pasar Sepi",
        short_headline="Pagi di Mahakam dalam enam gambar",
        standfirst="Enam pandangan tentang sungai yang bangun lebih dulu daripada kotanya.",
        dateline_city="Samarinda",
        region="kota-samarinda",
        other_regions=("kabupaten-kutai-kartanegara",),
        topics=("Sungai Mahakam",),
        authors=("irfan",),
        editor="dewi",
        picture="ketinting-pagi",
        picture_caption="Ketinting memecah kabut sebelum matahari terbit.",
        hours_ago=43.1,
        closing="(irs/dwk)",
        body=unwrapped("""
            Sungai tidak punya jam, tetapi ia yang paling tepat waktu. Pukul 04.50 Wita ketinting pertama lewat.
            Suaranya tiba lebih dulu daripada bentuknya.

            [[galeri ketinting-pagi, pasar, perahu-sekolah, tongkang-batu-bara, masjid, matahari-terbenam | Dari kiri:
            ketinting pertama; pasar tepi sungai; perahu sekolah; tongkang di alur tengah; kubah dan menara dari
            seberang; senja sebagai penutup.]]

            Selepas subuh, pasar di tepi dermaga mulai ramai. Pisang diturunkan, ikan ditimbang, dan tawar-menawar
            dilakukan dengan suara yang dikecilkan karena sebagian rumah masih tidur.

            Menjelang pukul tujuh, giliran anak sekolah. Setelah itu tongkang lewat di alur tengah, pelan seperti
            orang tua yang tidak ingin diganggu.

            Pukul sebelas, pasar sudah sepi. Yang tersisa hanya sisik ikan yang berkilat, seekor kucing, dan sungai
            yang tetap bekerja.
        """),
    ),
    DemoStory(
        key="juru-kemudi",
        section="khas",
        kind="feature",
        kicker="Sosok",
        headline="Dua Puluh Delapan Tahun Menyeberang Teluk, Tak Sekali Pun Berwisata ke Seberang",
        short_headline="28 tahun menyeberang, tak pernah berwisata",
        standfirst=(
            "Juru kemudi perahu motor ini menghitung telah bolak-balik lebih dari 90 ribu kali. Hari bebas tugas "
            "pertamanya dipakai untuk duduk sebagai penumpang."
        ),
        dateline_city="Penajam",
        region="kabupaten-penajam-paser-utara",
        other_regions=("kota-balikpapan",),
        topics=("Penyeberangan", "Transportasi"),
        authors=("nuraini",),
        editor="sari",
        picture="kilang",
        picture_caption="Teluk Balikpapan selepas matahari terbenam, pemandangan terakhir Tahir setiap hari kerja.",
        hours_ago=402.3,
        closing="(nab/swl)",
        body=unwrapped("""
            Muhammad Tahir Baso tahu warna air Teluk Balikpapan pada pukul enam pagi di bulan apa pun. Ia tahu bangku
            mana yang disukai orang mabuk laut dan di mana harus memelankan laju agar gorengan penumpang tidak tumpah.
            Namun, bila ditanya tempat makan enak di seberang, ia menggeleng.

            “Saya sampai, putar, pulang,” tuturnya. “Dua puluh delapan tahun.”

            Lelaki 53 tahun itu juru kemudi perahu motor penyeberangan antara Penajam dan Balikpapan. Rata-rata ia
            menyeberang sepuluh kali sehari. Istrinya pernah menghitung di belakang kalender: lebih dari 90 ribu kali,
            dengan memperhitungkan libur hari raya dan tiga bulan ketika mesinnya rusak.

            ## Yang dikenang dari punggung

            Tahir jarang melihat wajah penumpang. Ia duduk di belakang dan mereka menghadap ke depan. Yang dikenalnya
            punggung: punggung guru yang mengoreksi ujian, punggung pengantin, punggung orang yang baru kehilangan. Ia
            menurunkan laju untuk yang terakhir itu, tanpa diminta.

            Pernah seorang penumpang mengembalikan ongkos dua puluh tahun setelah lupa membayar. “Katanya baru ingat
            waktu mengajari anaknya jujur,” kenang Tahir. Uang Rp3.000 itu dilaminasi dan ditempel di dekat kemudi.

            ## Menjadi penumpang

            Bulan lalu, pada hari ulang tahunnya, anak-anak Tahir membelikan tiket. Ia duduk di bangku depan, diapit
            dua cucu, dikemudikan bekas muridnya. Sepanjang jalan ia mengkritik.

            Di seberang, mereka makan soto, membeli balon, dan duduk melihat laut dari sisi yang berbeda. Tahir diam
            lama sekali. Perahu-perahu datang dan pergi.

            “Ternyata kami kelihatan kecil sekali,” katanya kemudian. “Tetapi sampai.”
        """),
    ),
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
