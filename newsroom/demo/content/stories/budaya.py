"""Culture and travel."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="rumah-panjang",
        section="budaya",
        kicker="Hulu Mahakam",
        headline="Enam Rumah Panjang di Hulu Mahakam Didata, Kampung Mencari Pemahat Muda",
        short_headline="Enam rumah panjang di hulu Mahakam didata",
        standfirst=(
            "Pendataan menemukan 48 tiang berukir yang masih asli dan hanya empat orang yang masih menguasai "
            "pahat lengkung."
        ),
        dateline_city="Ujoh Bilang",
        region="kabupaten-mahakam-ulu",
        topics=("Dayak", "Hulu Mahakam"),
        authors=("yohanes",),
        editor="budi",
        picture="lamin",
        picture_caption="Rumah panjang di hulu Mahakam. Tiang depan biasanya paling dulu dipahat.",
        hours_ago=5.6,
        closing="(ydl/bhw)",
        body=unwrapped("""
            Sebelum menyentuh kayu, Lawai Jau memejamkan mata dan meraba lekuk ukiran dengan ibu jari. “Kalau bagian
            ini tajam, berarti dipahat orang kiri,” ujarnya. Lelaki 71 tahun itu satu dari empat pemahat di enam
            kampung yang masih menguasai pahat lengkung.

            Selama tiga pekan hingga {hari:-2}, ia menemani sebelas anak muda mendata enam rumah panjang di sepanjang
            anak sungai. Mereka mengukur tiang, menggambar motif, dan merekam cerita di balik setiap ukiran.

            Hasil sementara: 48 tiang berukir masih asli, 19 tiang pernah diganti, dan 7 tiang perlu segera ditopang.
            Tiga lembar papan lantai yang dikira hilang ternyata dipakai sebagai meja di rumah seorang guru.

            ## Ukiran yang bercerita

            Motif paling banyak ditemukan adalah sulur dan burung enggang. Namun, yang membuat rombongan tertegun
            justru ukiran perahu kecil di tiang paling belakang. Menurut penuturan para tetua, perahu itu menandai
            tahun ketika separuh kampung pindah menyusuri sungai.

            “Anak-anak kami hafal lagu dari telepon, tetapi tidak tahu rumah ini punya halaman depan dan halaman
            belakang cerita,” tutur Maria Hibau, guru sekolah dasar yang memimpin pencatatan.

            Kampung-kampung itu sepakat membuka kelas memahat setiap bulan. Muridnya tidak dipungut biaya, tetapi
            wajib menanam dua batang kayu pengganti. Kelas pertama dimulai {hari:11} dengan sembilan pendaftar, tiga
            di antaranya perempuan.

            Lawai tidak berharap semuanya menjadi pemahat. “Satu saja yang tekun, cukup. Yang lain biar pandai
            merawat,” ucapnya.

            ## Ditopang sebelum dipugar

            Tujuh tiang yang rapuh akan ditopang lebih dahulu dengan kayu penyangga sebelum musim hujan mencapai
            puncaknya. Pekerjaan itu tidak menunggu bantuan. Setiap keluarga menyumbang satu batang kayu dan dua hari
            kerja.

            Pencatatan dilakukan dengan alat sederhana: pita ukur, kertas kalkir, dan telepon untuk merekam suara.
            Salinannya disimpan di tiga tempat, yakni sekolah, balai kampung, dan rumah tetua, supaya tidak hilang
            sekaligus bila terjadi kebakaran atau banjir.

            [[baca juga kapal-hulu]]
        """),
    ),
    DemoStory(
        key="kuota-penyu",
        section="wisata",
        kicker="Wisata Bahari",
        headline="Pengunjung Pantai Penyu di Berau Dibagi Dua Waktu agar Malam Tetap Gelap",
        short_headline="Kunjungan pantai penyu dibagi dua waktu",
        standfirst=(
            "Pemandu kampung membatasi 40 orang setiap sesi, melarang lampu kilat, dan menutup pantai mulai pukul"
            " 21.00 Wita."
        ),
        dateline_city="Tanjung Redeb",
        region="kabupaten-berau",
        topics=("Satwa Liar", "Pariwisata", "Pesisir"),
        authors=("hamzah",),
        editor="dewi",
        picture="penyu",
        picture_caption="Penyu hijau di perairan dangkal, Berau.",
        hours_ago=18.2,
        closing="(hmz/dwk)",
        body=unwrapped("""
            Kelompok pemandu kampung di salah satu pulau di Berau membagi kunjungan pantai penyu menjadi dua waktu.
            Sesi pagi dibuka pukul 06.00–09.00 Wita untuk melihat pelepasan tukik apabila ada, sesi sore pukul
            16.00–18.30 Wita untuk mengenal sarang. Setelah pukul 21.00 Wita pantai ditutup bagi siapa pun kecuali
            petugas jaga.

            Aturan yang berlaku sejak {hari:-3} itu membatasi 40 orang setiap sesi. Lampu kilat, senter putih, dan
            pesawat nirawak tidak diperbolehkan.

            “Penyu naik karena merasa aman, bukan karena ada tamu,” ucap ketua kelompok pemandu, Samsinar. “Kalau
            tamunya puas tetapi penyunya balik badan, kami rugi dua kali.”

            Pengunjung yang datang di luar jadwal ditawari berkeliling kampung, belajar membuat kerupuk ikan, atau
            memungut sampah di pantai sebelah. Yang terakhir, kata Samsinar, ternyata laku. Dalam tiga hari terkumpul
            96 kilogram sampah plastik.

            Iuran masuk Rp15.000 dipakai untuk upah jaga malam dan bambu penanda sarang.

            ## Hitungan di buku jaga

            Regu jaga malam terdiri atas delapan orang yang bergiliran berpasangan. Mereka mencatat jejak, jumlah
            sarang, dan gangguan. Pada bulan sebelum aturan diberlakukan, dari 31 induk yang naik, 12 kembali ke laut
            tanpa bertelur. Penyebab paling sering: cahaya dari pantai.

            Pemilik penginapan ikut menyesuaikan diri. Lampu yang menghadap ke laut diganti warna kuning redup dan
            dipadamkan pukul 21.00 Wita. Tamu diberi senter bertutup kertas merah.

            “Semula saya khawatir tamu mengeluh gelap,” ujar Hasnawati, pengelola sebuah penginapan. “Ternyata mereka
            baru ingat sudah lama tidak melihat bintang.”

            Hasil catatan akan dibandingkan setelah tiga bulan. Bila jumlah induk yang batal bertelur berkurang,
            aturan dipertahankan. Bila tidak, kuota akan diperkecil lagi.
        """),
    ),
    DemoStory(
        key="agenda-pekan",
        section="budaya",
        kicker="Agenda",
        headline="Agenda Sepekan: Tari Tepian, Bursa Benih, dan Kelas Menulis Nama Sungai",
        short_headline="Agenda sepekan di Kaltim",
        standfirst=(
            "Sembilan acara terbuka di Samarinda, Balikpapan, Tenggarong, dan Tanjung Redeb. Sebagian besar "
            "gratis dan cukup datang membawa botol minum."
        ),
        dateline_city="Samarinda",
        region="kalimantan-timur",
        other_regions=("kota-samarinda", "kota-balikpapan", "kabupaten-kutai-kartanegara", "kabupaten-berau"),
        topics=("Agenda",),
        authors=("anjas",),
        editor="dewi",
        picture="erau",
        picture_caption="Latihan terakhir penari sebelum pentas di tepian.",
        hours_ago=50.3,
        closing="(anp/dwk)",
        body=unwrapped("""
            Redaksi memilih acara yang terbuka untuk umum, mudah dijangkau, dan tidak memungut biaya besar. Jam dapat
            berubah; periksa kembali kepada penyelenggara sebelum berangkat.

            ## {hari:0}

            - **Tari Tepian**, panggung warga di tepi sungai, Samarinda, pukul 19.30 Wita. Gratis.
            - **Bedah Peta Lama Tenggarong**, perpustakaan komunitas, Tenggarong, pukul 15.00 Wita. Gratis, 40 kursi.

            ## {hari:1}

            - **Bursa Benih Lokal**, halaman balai tani, Balikpapan, pukul 08.00–12.00 Wita. Bawa satu jenis benih,
              pulang dengan tiga.
            - **Jalan Kaki Mengenal Pohon Kota**, titik kumpul gerbang kebun raya, Samarinda, pukul 06.00 Wita.
              Gratis.
            - **Layar Tancap Pesisir**, lapangan kampung, Tanjung Redeb, pukul 20.00 Wita. Gratis; penonton membawa
              tikar sendiri.

            ## {hari:2}

            - **Kelas Menulis Nama Sungai**, teras baca, Samarinda, pukul 09.00 Wita. Iuran Rp20.000 untuk kertas dan
              tinta.
            - **Lomba Menyumpit Antarkelas**, lapangan desa, Tenggarong, pukul 08.30 Wita. Untuk umum, pendaftaran di
              tempat.

            ## Sepanjang pekan

            - **Pameran Arsip Warga: Kota Sebelum Jembatan**, galeri kecil tepi pasar, Samarinda, pukul 10.00–18.00
              Wita sampai {tanggal:9}.
            - **Pinjam Mainan Tradisional**, rumah baca anak, Balikpapan, pukul 14.00–17.00 Wita.

            Punya acara? Kirimkan nama kegiatan, tempat, waktu, dan nomor penanggung jawab ke [redaksi](/kontak/)
            paling lambat lima hari sebelumnya.
        """),
    ),
    DemoStory(
        key="dermaga-maratua",
        section="wisata",
        kind="feature",
        kicker="Pesisir",
        headline="Di Ujung Dermaga Maratua, Anak-Anak Menjual Nama Angin",
        short_headline="Anak-anak Maratua menjual nama angin",
        standfirst=(
            "Dua belas nama angin dalam bahasa setempat dicetak pada kartu pos. Hasil penjualannya membeli buku gambar."
        ),
        dateline_city="Maratua",
        region="kabupaten-berau",
        topics=("Pariwisata", "Pesisir", "Bahasa"),
        authors=("hamzah",),
        editor="dewi",
        picture="dermaga-maratua",
        picture_caption="Dermaga kayu di Maratua.",
        hours_ago=110.2,
        closing="(hmz/dwk)",
        body=unwrapped("""
            “Yang ini angin yang membuat nenek malas,” ujar Zahra, murid kelas enam, sambil menyodorkan selembar kartu
            pos. Di kartu itu tergambar perahu terbalik di pasir dan sebuah kata yang tidak ada di kamus besar.

            Di ujung dermaga kayu Maratua, Berau, ia dan lima temannya menjual dua belas kartu pos. Setiap kartu
            memuat satu nama angin dalam bahasa setempat, gambar buatan sendiri, dan cara mengenali kedatangannya.

            Kegiatan itu tugas kelas yang kebablasan. Guru mereka, Nurjannah Asri, hanya meminta murid bertanya kepada
            kakek-nenek tentang cuaca. Yang kembali adalah dua belas nama dan delapan belas cerita.

            Ada angin yang menandai ikan layang mendekat. Ada angin yang membuat jemuran tak kering tiga hari. Ada
            pula angin yang, menurut seorang kakek, hanya bertiup bila orang menantu datang membawa ikan terlalu
            sedikit.

            Kartu dijual Rp10.000. Sampai {hari:-1} sudah 480 lembar laku. Uangnya dipakai membeli buku gambar dan
            mencetak lagi. Seorang wisatawan menawar sepuluh ribu untuk dua lembar. Zahra menolak dengan sopan.

            “Kalau satu angin lima ribu, nanti anginnya tersinggung,” ucapnya.
        """),
    ),
    DemoStory(
        key="topeng-panen",
        section="budaya",
        kind="feature",
        kicker="Tradisi",
        headline="Topeng Kayu Menari Lagi di Hulu, Penarinya Harus Bisa Menugal",
        short_headline="Topeng kayu menari lagi di hulu",
        standfirst=(
            "Sebelum boleh mengenakan topeng, pemuda kampung wajib ikut satu musim tanam penuh. Sembilan orang "
            "lulus tahun ini."
        ),
        dateline_city="Ujoh Bilang",
        region="kabupaten-mahakam-ulu",
        topics=("Dayak", "Hulu Mahakam"),
        authors=("yohanes",),
        editor="dewi",
        picture="erau",
        picture_caption="Penari bersiap sebelum upacara tanam.",
        hours_ago=362.2,
        closing="(ydl/dwk)",
        body=unwrapped("""
            Topeng itu bermata bulat, bertaring, dan berhidung panjang. Badannya daun pisang yang disayat halus. Bila
            penarinya melompat, suaranya seperti hujan yang datang dari segala arah.

            Di sebuah kampung di Mahakam Ulu, tarian penyambut musim tanam dipentaskan lagi, {hari:-2}, setelah tujuh
            tahun hanya dilakukan secara kecil-kecilan. Sembilan penari muda tampil. Syaratnya bukan kelenturan,
            melainkan satu musim tanam penuh di ladang.

            “Bagaimana mau memanggil roh padi kalau memegang padi saja geli?” tutur tetua kampung, Bayau Hingan.

            Syarat itu mengurangi pendaftar dari 24 menjadi 9. Yang bertahan belajar menugal, menyiangi, dan menjaga
            ladang dari burung. Setelah panen barulah mereka diizinkan memahat topeng sendiri dari kayu ringan.

            Salah seorang penari, Yosef Lung, bekerja di kota dan mengambil cuti. “Telapak saya lecet. Tetapi waktu
            topeng dipasang, saya tahu berat yang mana yang saya bawa,” katanya.

            Setelah tarian selesai, daun pisang ditinggalkan di pinggir ladang agar kembali menjadi tanah. Topeng
            dibawa pulang, digantung menghadap pintu.
        """),
    ),
)
