"""Law as people meet it."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="posbakum-kelurahan",
        section="hukum",
        headline="Pos Konsultasi Hukum Gratis Buka di Tiga Kelurahan, Paling Banyak Soal Waris",
        short_headline="Pos konsultasi hukum gratis di tiga kelurahan",
        standfirst=(
            "Sepuluh advokat muda dan mahasiswa hukum bergiliran melayani warga setiap sore. Mereka tidak "
            "menerima imbalan dan tidak menangani perkara."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Bantuan Hukum", "Layanan Publik"),
        authors=("rani",),
        editor="budi",
        picture="sidang",
        picture_caption="Ruang sidang. Sebagian besar pertanyaan di pos konsultasi tidak perlu sampai ke sini.",
        hours_ago=11.4,
        closing="(rsf/bhw)",
        body=unwrapped("""
            Yang pertama datang membawa map. Yang kedua membawa kakaknya. Yang ketiga, kata petugas jaga, membawa
            kakak dan map yang isinya berbeda.

            Begitulah suasana pos konsultasi hukum gratis yang dibuka di tiga kelurahan di Samarinda sejak {hari:-5}.
            Layanan itu digagas perkumpulan Teras Hukum, terdiri atas sepuluh advokat muda dan mahasiswa hukum yang
            bergiliran jaga setiap sore.

            Dari 74 warga yang berkonsultasi, 29 menanyakan pembagian waris, 17 soal batas tanah, 12 soal perjanjian
            utang, dan sisanya beragam, dari nama yang salah eja di akta sampai pohon mangga tetangga yang akarnya
            menembus pagar.

            “Kebanyakan tidak butuh pengadilan. Mereka butuh seseorang yang membacakan surat dengan pelan,” tutur
            koordinator pos, Andini Larasati.

            Pos tidak menangani perkara dan tidak memberi jaminan hasil. Bila persoalan memerlukan pendampingan, warga
            dirujuk ke organisasi bantuan hukum yang terakreditasi. Petugas juga dilarang menyimpan salinan dokumen.

            Layanan dibuka pukul 15.30–17.30 Wita pada hari kerja sampai {tanggal:40}.

            ## Membaca pelan-pelan

            Setiap konsultasi dibatasi 30 menit. Petugas memulai dengan meminta warga bercerita tanpa dipotong selama
            lima menit, baru membuka dokumen. Cara itu, menurut Andini, menghemat waktu karena persoalan sebenarnya
            sering berbeda dari judul suratnya.

            Seorang warga, Rusdi, datang untuk menanyakan utang-piutang dan pulang dengan pemahaman bahwa surat yang
            ditandatanganinya ternyata bukan perjanjian utang, melainkan kuasa menjual. Petugas menyarankan ia
            menghubungi pihak lain dalam surat itu secara baik-baik lebih dulu, lalu kembali bila memerlukan rujukan.

            Pos juga menyediakan contoh surat kuasa, surat pernyataan waris, dan surat keberatan yang boleh disalin.
            Lembar yang paling banyak diambil sejauh ini ialah daftar pertanyaan sebelum menandatangani sesuatu.
            Isinya hanya tujuh baris; yang ketujuh berbunyi, “Sudahkah Anda membacanya sekali lagi besok pagi?”
        """),
    ),
    DemoStory(
        key="batas-kebun",
        section="hukum",
        kicker="Mediasi",
        headline="Empat Tahun Berselisih Batas Kebun, Dua Keluarga Berdamai di Bawah Pohon Penanda",
        short_headline="Dua keluarga berdamai soal batas kebun",
        standfirst=(
            "Mediator kampung meminta kedua pihak berjalan kaki menyusuri batas tanpa berbicara. Di ujung jalan, "
            "keduanya menunjuk pohon yang sama."
        ),
        dateline_city="Tanah Grogot",
        region="kabupaten-paser",
        topics=("Tanah", "Musyawarah"),
        authors=("nuraini",),
        editor="budi",
        picture="kebun-sawit",
        picture_caption="Jalan kebun di Paser.",
        hours_ago=40.2,
        closing="(nab/bhw)",
        body=unwrapped("""
            Perselisihan itu bermula dari selokan yang pindah. Hujan besar empat tahun lalu menggeser alur air selebar
            tiga meter, dan selokan adalah batas kebun dua keluarga di sebuah desa di Paser. Sejak itu mereka tak
            saling menyapa, sekalipun bertetangga dan berbesan.

            Perselisihan berakhir, {hari:-2}, di bawah pohon ulin. Mediator kampung, Kai Hasbullah, meminta kedua
            pihak berjalan kaki menyusuri batas lama tanpa berbicara. Setelah 40 menit, keduanya berhenti dan menunjuk
            pohon yang sama.

            “Orang sering bertengkar karena ingat kata-kata. Kaki biasanya lebih jujur,” ujar Hasbullah.

            Kesepakatan ditulis di kertas bermeterai, disaksikan ketua RT dan dua tetua. Batas kembali pada pohon
            ulin, sedangkan selokan yang berpindah dirawat bersama. Kedua keluarga juga sepakat mengajukan pengukuran
            resmi ke kantor pertanahan agar peta dan ingatan tidak berselisih lagi.

            Pengajar hukum agraria, Ratna Dwi Puspita, menilai mediasi seperti itu sah sebagai kesepakatan para pihak.
            Meskipun demikian, ia menyarankan hasilnya tetap didaftarkan. “Damai itu perasaan. Sertifikat itu bukti,”
            ucapnya.

            ## Selokan milik bersama

            Rincian kesepakatan sengaja dibuat sederhana. Selokan dibersihkan dua kali setahun secara bergantian.
            Pohon yang tumbuh di atas batas tidak boleh ditebang tanpa persetujuan kedua keluarga. Buah yang jatuh
            menjadi milik siapa pun yang menemukannya lebih dulu, asalkan tidak digoyang.

            Mediasi berlangsung dalam empat pertemuan. Pada pertemuan pertama kedua keluarga duduk membelakangi. Pada
            pertemuan kedua, menurut penuturan ketua RT, ada yang membawa kopi. Pada pertemuan ketiga kopinya dua
            teko.

            Desa itu kini memiliki buku catatan batas. Sejak perdamaian tersebut, tiga keluarga lain mendaftarkan diri
            agar batas kebunnya disusuri sebelum menjadi persoalan.

            [[baca juga sertifikat-hilang]]
        """),
    ),
    DemoStory(
        key="sertifikat-hilang",
        section="hukum",
        kind="explainer",
        kicker="Panduan",
        headline="Sertifikat Tanah Hilang atau Rusak? Ini Urutan Langkah yang Perlu Disiapkan",
        short_headline="Langkah mengurus sertifikat tanah hilang",
        standfirst=(
            "Jangan tergesa memakai jasa perantara. Siapkan dokumen, tanyakan biaya resmi, dan simpan setiap "
            "tanda terima."
        ),
        dateline_city="Samarinda",
        region="kalimantan-timur",
        topics=("Tanah", "Layanan Publik", "Panduan"),
        authors=("anjas",),
        editor="dewi",
        hours_ago=140.3,
        closing="(anp/dwk)",
        body=unwrapped("""
            Sertifikat yang basah terkena pasang atau hilang saat pindah rumah bukan akhir segalanya. Data tanah tetap
            tersimpan di kantor pertanahan. Berikut urutan umum yang perlu disiapkan. Persyaratan rinci dapat berbeda
            menurut keadaan, jadi tanyakan lebih dulu di loket.

            1. **Catat yang Anda ingat.** Nomor sertifikat, nama pemegang hak, alamat bidang tanah, dan tahun terbit.
              Fotokopi lama sangat membantu.
            2. **Buat laporan kehilangan** bila sertifikat hilang. Untuk yang rusak, bawa sisa lembarannya.
            3. **Ajukan permohonan penggantian** di kantor pertanahan tempat tanah berada, oleh pemegang hak atau ahli
              warisnya.
            4. **Ikuti tahap pernyataan dan pengumuman.** Untuk sertifikat hilang, pemohon membuat pernyataan dan
              permohonan diumumkan agar pihak lain dapat mengajukan keberatan.
            5. **Ambil sertifikat pengganti** dan periksa ejaan nama serta luas sebelum pulang.

            ## Yang sering keliru

            Banyak orang mengira surat jual beli di bawah tangan dapat menggantikan sertifikat. Tidak. Ada pula yang
            menyerahkan dokumen asli kepada kenalan tanpa tanda terima. Sebaiknya jangan.

            “Perantara biasanya menjual rasa takut,” tutur Ratna Dwi Puspita, pengajar hukum agraria. “Padahal petugas
            loket bisa ditanya, dan bertanya itu gratis.”

            [[fakta: Dokumen yang lazim diminta]]
            - Kartu tanda penduduk dan kartu keluarga pemohon
            - Laporan kehilangan atau sertifikat yang rusak
            - Fotokopi sertifikat bila ada
            - Bukti pembayaran pajak bumi dan bangunan terakhir
            - Surat kuasa bila diwakilkan
            [[/fakta]]

            _Tulisan ini panduan umum, bukan nasihat hukum._
        """),
    ),
    DemoStory(
        key="helm-anak",
        section="hukum",
        headline="Bank Helm Anak di Balikpapan Meminjamkan Ukuran yang Ikut Membesar",
        short_headline="Bank helm anak di Balikpapan",
        standfirst=(
            "Orang tua menukar helm yang sudah sempit tanpa biaya. Setiap helm diperiksa busa dan talinya sebelum"
            " dipinjamkan lagi."
        ),
        dateline_city="Balikpapan",
        region="kota-balikpapan",
        topics=("Keselamatan", "Pelajar"),
        authors=("nuraini",),
        editor="dewi",
        picture="lalu-lintas",
        picture_caption="Lalu lintas pagi di Balikpapan.",
        hours_ago=301.2,
        closing="(nab/dwk)",
        body=unwrapped("""
            Kepala anak bertambah besar, helm tidak. Persoalan itu mendorong sekelompok orang tua di Balikpapan
            mendirikan bank helm anak yang meminjamkan helm menurut ukuran.

            Bank itu membuka meja di tiga sekolah sejak {hari:-10}. Orang tua membawa helm yang sudah sempit dan
            pulang dengan ukuran di atasnya. Busa, tali, dan kancing setiap helm diperiksa; yang pernah terbentur
            keras tidak dipinjamkan lagi.

            Dalam sepuluh hari, 214 helm berputar. Kendala terbesarnya selera. “Ukuran pas, gambarnya tidak cocok. Itu
            bisa menjadi perundingan panjang,” ujar penggagasnya, Maya Kurniasih.

            Petugas lalu lintas membantu mengajarkan cara mengencangkan tali: dua jari harus muat di antara tali dan
            dagu, tidak lebih.

            Helm yang terkumpul berasal dari sumbangan dan dari gudang rumah. Setiap helm dicuci, dijemur, lalu diberi
            nomor. Relawan mencatat tahun pembuatannya; yang berumur lebih dari lima tahun dijadikan pot atau alat
            peraga.

            Maya memulai bank itu setelah menghitung sendiri di depan gerbang sekolah anaknya. Dari 120 anak yang
            dibonceng pada suatu pagi, hanya 41 yang memakai helm, dan 26 di antaranya memakai helm orang dewasa yang
            melorot menutupi mata.

            Penghitungan diulang setiap pekan. Pada {tanggal:-1}, jumlah anak yang berhelm pas sudah 73.
        """),
    ),
    DemoStory(
        key="ronda-daring",
        section="hukum",
        headline="Ronda Daring: Ibu-Ibu Samarinda Berlatih Mengenali Pesan Tipuan",
        short_headline="Ronda daring ibu-ibu Samarinda",
        standfirst=(
            "Setiap pesan mencurigakan dibahas bersama. Aturan pertama: jangan menekan tautan sebelum menghitung "
            "sampai dua puluh."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Dunia Digital", "Warga"),
        authors=("rani",),
        editor="budi",
        hours_ago=866.2,
        closing="(rsf/bhw)",
        body=unwrapped("""
            Pos ronda itu tetap ada, kentungannya juga. Bedanya, yang dironda kini pesan di telepon. Kelompok ibu di
            Samarinda bertemu setiap pekan untuk membahas pesan mencurigakan yang mereka terima.

            Pertemuan pada {hari:-2} membahas empat contoh: undangan palsu, kabar paket, hadiah undian, dan permintaan
            kode rahasia. Peserta diminta menunjukkan bagian yang janggal.

            “Aturan pertama, hitung sampai dua puluh. Penipu benci orang yang lambat,” ujar pendamping literasi
            digital, Silvia Natalia.

            Aturan kedua: telepon balik ke nomor resmi yang dicari sendiri, bukan nomor dalam pesan. Aturan ketiga:
            tidak boleh menertawakan yang sudah tertipu. Karena aturan ketiga itulah, menurut peserta, orang berani
            bercerita.

            Pertemuan berlangsung di teras, paling lama satu jam. Contoh pesan dicetak besar dan ditempel di papan.
            Peserta memberi tanda dengan spidol merah pada kata yang mendesak, misalnya _segera_, _terakhir_, atau
            _diblokir_.

            Rohana, peserta berusia 63 tahun, pernah hampir mengirim kode rahasia kepada orang yang mengaku cucunya.
            Ia selamat karena orang itu memanggilnya nenek. “Cucu saya memanggil saya Bos,” katanya.

            Kelompok itu kini membuat daftar kata sandi keluarga. Siapa pun yang meminta uang lewat pesan harus
            menyebutkannya. Kata sandinya tentu saja tidak dapat kami tulis.
        """),
    ),
)
