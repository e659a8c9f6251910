"""Health."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="puskesmas-perahu",
        section="kesehatan",
        kicker="Layanan Kesehatan",
        headline="Perahu Puskesmas Singgah Dua Kali Sebulan, Antrean Dimulai dari Warung Kopi",
        short_headline="Perahu puskesmas singgah dua kali sebulan",
        standfirst=(
            "Layanan keliling di enam desa danau menggabungkan periksa tekanan darah, imunisasi, dan cek mata "
            "dalam satu kunjungan."
        ),
        dateline_city="Tenggarong",
        region="kabupaten-kutai-kartanegara",
        topics=("Puskesmas", "Sungai Mahakam"),
        authors=("rani",),
        editor="dewi",
        picture="puskesmas",
        picture_caption="Layanan puskesmas di desa tepi danau, Kutai Kartanegara.",
        hours_ago=10.3,
        closing="(rsf/dwk)",
        body=unwrapped("""
            Nomor antrean itu ditulis di tutup gelas plastik. Tidak ada mesin, tidak ada pengeras suara. Pemilik
            warung kopi, Julak Idar, cukup memanggil nama, dan orang yang dipanggil menyeruput habis kopinya sebelum
            turun ke perahu.

            Perahu layanan kesehatan keliling kini singgah dua kali sebulan di enam desa tepi danau di Kutai
            Kartanegara. Sebelumnya hanya sekali, dengan waktu layanan tiga jam. Jadwal baru yang berlaku sejak
            {hari:-6} menambah waktu layanan menjadi lima jam.

            Bidan koordinator, Fitriani Amran, menjelaskan bahwa satu kunjungan kini menggabungkan periksa tekanan
            darah dan gula, imunisasi, pemeriksaan kehamilan, serta cek mata sederhana. Obat rutin untuk penderita
            tekanan darah tinggi diberikan untuk dua pekan.

            “Kalau jarak kunjungan terlalu lama, obatnya habis dan orang merasa sudah sembuh. Padahal belum tentu,”
            ujarnya.

            Pada singgah pertama, 87 warga datang. Seorang nelayan mengaku baru tahu mengapa jaringnya sering salah
            simpul: kacamatanya ternyata milik istrinya.

            ## Jadwal singgah

            1. Desa tepi danau bagian utara: pekan pertama dan ketiga.
            2. Desa tepi danau bagian selatan: pekan kedua dan keempat.
            3. Layanan dibuka pukul 08.30–13.30 Wita.
            4. Warga cukup membawa kartu identitas dan buku pemeriksaan bila ada.

            ## Lemari obat di dermaga

            Karena perahu tidak selalu dapat merapat ketika gelombang danau tinggi, setiap desa kini memiliki satu
            lemari obat terkunci. Isinya terbatas: obat rutin yang sudah diresepkan, alat pengukur tekanan darah, dan
            buku petunjuk bergambar. Kuncinya dipegang kader.

            Dua belas kader mengikuti pelatihan selama tiga hari. Mereka belajar mengenali tanda bahaya yang harus
            segera dirujuk, misalnya bicara yang mendadak pelo atau bengkak pada ibu hamil. Untuk keadaan seperti itu,
            desa menyiapkan perahu cepat dengan nomor motoris yang ditempel di pintu lemari.
        """),
    ),
    DemoStory(
        key="antrean-rs",
        section="kesehatan",
        headline="Antrean Poli Dibagi per Setengah Jam, Ruang Tunggu Rumah Sakit di Bontang Lengang",
        short_headline="Antrean poli di Bontang dibagi per setengah jam",
        standfirst=(
            "Pasien cukup datang 15 menit sebelum giliran. Lansia tanpa telepon pintar dibantu relawan di loket khusus."
        ),
        dateline_city="Bontang",
        region="kota-bontang",
        topics=("Layanan Publik",),
        authors=("hamzah",),
        editor="dewi",
        picture="rumah-sakit",
        picture_caption="Pendaftaran pasien diatur menurut jam kedatangan.",
        hours_ago=31.5,
        closing="(hmz/dwk)",
        body=unwrapped("""
            Kursi yang dulu selalu penuh kini tampak renggang. Sebuah rumah sakit di Bontang mulai membagi antrean
            poliklinik per setengah jam sejak {hari:-8}, dan pasien diminta datang 15 menit sebelum gilirannya saja.

            Sebelumnya, hampir semua pasien datang pukul 06.00 Wita walaupun dokter mulai memeriksa pukul 09.00. Waktu
            tunggu rata-rata tiga jam sepuluh menit. Pada pekan pertama, rata-ratanya turun menjadi 48 menit.

            “Awalnya saya tidak percaya, tetap datang subuh,” ujar Rosmiati, pengantar pasien. “Satpamnya menyuruh
            saya sarapan dulu.”

            Lansia yang tidak memiliki telepon pintar dapat mendaftar lewat loket khusus yang dijaga relawan. Mereka
            memperoleh kartu kertas bertuliskan jam kedatangan dengan huruf besar.

            Dokter jaga, Arif Rahman Hadi, mengatakan perubahan itu juga membuat pemeriksaan lebih tenang. Namun,
            pembagian waktu belum berlaku untuk poli anak yang jumlah pasiennya sukar ditebak.

            ## Yang belum beres

            Perubahan itu tidak lahir dari perangkat baru. Selama dua pekan petugas pendaftaran mencatat dengan pulpen
            jam datang dan jam dipanggil 900 pasien. Dari catatan tersebut terlihat bahwa loket paling sibuk justru
            pada jam ketika belum seorang dokter pun berada di ruangan.

            Masih ada keluhan. Pasien dari luar kota yang menumpang kendaraan bersama tetap tiba pagi dan harus
            menunggu lama. Untuk mereka disediakan 15 nomor tanpa jam setiap hari. Relawan juga meminta huruf pada
            layar panggilan diperbesar karena sebagian lansia salah masuk ruangan.

            Rumah sakit akan membandingkan kembali waktu tunggu setelah sebulan dan menempelkan hasilnya di ruang
            pendaftaran.
        """),
    ),
    DemoStory(
        key="posyandu-lansia",
        section="kesehatan",
        headline="Posyandu Lansia di Berau Ganti Senam dengan Jalan Kaki Menagih Utang Cerita",
        short_headline="Lansia Berau jalan kaki sambil bercerita",
        standfirst=(
            "Rute dua kilometer singgah di lima teras. Setiap singgah, tuan rumah wajib bercerita dan tekanan "
            "darah peserta diperiksa."
        ),
        dateline_city="Tanjung Redeb",
        region="kabupaten-berau",
        topics=("Puskesmas",),
        authors=("hamzah",),
        editor="dewi",
        picture="puskesmas",
        picture_caption="Pos kesehatan kampung di Berau.",
        hours_ago=150.1,
        closing="(hmz/dwk)",
        body=unwrapped("""
            Musik senam itu sudah diputar tiga tahun dan para peserta hafal sampai bosan. Kader posyandu di sebuah
            kampung di Berau lalu menggantinya dengan jalan kaki pagi sejauh dua kilometer, singgah di lima teras.

            Di setiap teras, tuan rumah wajib bercerita paling lama tujuh menit. Sementara itu, kader memeriksa
            tekanan darah peserta secara bergiliran. Siapa yang belum bercerita dianggap berutang.

            “Utang cerita saya sudah tiga,” kata Nenek Daeng Kanang, 78 tahun. “Kalau lunas semua, mungkin saya tidak
            datang lagi. Jadi saya cicil.”

            Pada {hari:-2}, 43 orang ikut. Sebelum perubahan, peserta senam tinggal sebelas. Dari pemeriksaan, enam
            orang dirujuk ke puskesmas karena tekanan darahnya tinggi pada dua kali pemeriksaan berturut-turut.

            Kader mencatat cerita-cerita itu. Sejauh ini terkumpul 71 halaman, termasuk tiga versi berbeda tentang
            asal-usul nama kampung.
        """),
    ),
    DemoStory(
        key="jentik-sangatta",
        section="kesehatan",
        headline="Detektif Jentik di Sangatta Menemukan Sarang Nyamuk di Tempat yang Tak Disangka",
        short_headline="Detektif jentik di Sangatta",
        standfirst=(
            "Enam puluh pelajar memeriksa 418 rumah dengan senter dan kaca pembesar. Temuan terbanyak bukan di "
            "bak mandi."
        ),
        dateline_city="Sangatta",
        region="kabupaten-kutai-timur",
        topics=("Puskesmas", "Anak"),
        authors=("hamzah",),
        editor="dewi",
        hours_ago=240.3,
        closing="(hmz/dwk)",
        body=unwrapped("""
            Bak mandi tidak lagi menjadi tersangka utama. Dari 418 rumah yang diperiksa pelajar sukarelawan di
            Sangatta, Kutai Timur, jentik nyamuk justru paling banyak ditemukan di tatakan dispenser dan lipatan
            terpal.

            Enam puluh pelajar yang dijuluki detektif jentik berkeliling selama dua hari hingga {hari:-1} membawa
            senter, kaca pembesar, dan formulir. Mereka didampingi kader kesehatan dan wajib meminta izin pemilik
            rumah.

            Jentik dijumpai di 52 rumah. Sebanyak 19 di tatakan dispenser, 14 di lipatan terpal, 9 di pot bunga, dan
            sisanya di tempat lain. Pemilik rumah langsung diajak menguras dan menyikat, bukan sekadar membuang
            airnya.

            “Telurnya menempel di dinding wadah. Kalau tidak disikat, nanti menetas lagi,” kata kader kesehatan, Erna
            Widiastuti.

            Pemeriksaan ulang dijadwalkan {hari:13}.
        """),
    ),
    DemoStory(
        key="bidan-kubar",
        section="kesehatan",
        kind="interview",
        kicker="Wawancara",
        headline="Bidan Kampung: “Senter Saya Lebih Sering Dipakai daripada Stetoskop”",
        short_headline="Bidan kampung dan senternya",
        standfirst=(
            "Setelah 400 persalinan, Kornelia Bunga menyusun peta rumah ibu hamil berdasarkan jarak ke sungai, "
            "bukan ke jalan."
        ),
        dateline_city="Sendawar",
        region="kabupaten-kutai-barat",
        topics=("Hulu Mahakam", "Perempuan"),
        authors=("yohanes",),
        editor="dewi",
        picture="rumah-sakit",
        picture_caption="Fasilitas kesehatan rujukan di Kutai Barat.",
        hours_ago=540.2,
        closing="(ydl/dwk)",
        body=unwrapped("""
            Di dinding rumah dinas Kornelia Bunga tergantung peta buatan tangan. Garis birunya tebal, garis hitamnya
            tipis. Biru untuk sungai, hitam untuk jalan. Titik-titik merah kecil adalah rumah ibu hamil.

            **Mengapa peta itu bertolak dari sungai?**

            Karena pada malam hari orang datang lewat air. Jalan bisa putus, sungai jarang. Kalau saya tahu siapa yang
            rumahnya paling jauh dari dermaga, ibu itu saya minta pindah ke rumah tunggu dua pekan sebelum hari
            perkiraan lahir.

            **Apa yang berubah sejak Anda bertugas?**

            Dulu saya dipanggil setelah semuanya sulit. Sekarang saya dipanggil ketika perut baru mulas. Itu lebih
            capek, tetapi lebih senang.

            **Alat apa yang paling penting?**

            Senter. Saya serius. Senter saya lebih sering dipakai daripada stetoskop. Yang kedua payung, yang ketiga
            buku catatan. Telepon di urutan kelima, setelah kopi.

            **Pernah takut?**

            Setiap kali. Bidan yang tidak takut lagi sebaiknya berlibur dulu.

            **Bagaimana Anda meyakinkan keluarga agar mau pindah ke rumah tunggu?**

            Saya tidak meyakinkan ibunya. Ibu biasanya mau. Saya meyakinkan ayamnya. Maksud saya, siapa yang memberi
            makan ayam, siapa yang menjaga anak pertama, siapa yang menyadap karet. Kalau itu selesai, semua selesai.
            Jadi di buku saya ada kolom ayam.

            **Rumah tunggu itu seperti apa?**

            Rumah papan biasa, dua kamar, dekat dermaga. Ada dapur karena orang tidak tenang kalau tidak memasak.
            Keluarga boleh ikut. Paling ramai pernah tiga ibu sekaligus. Mereka bertukar resep, lalu melahirkan pada
            malam yang sama.

            _Wawancara disunting agar ringkas tanpa mengubah makna._
        """),
    ),
)
