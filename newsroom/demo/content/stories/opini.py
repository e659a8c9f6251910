"""Columns, guests and the paper's own voice."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="tajuk-air-pasang",
        section="tajuk",
        kind="editorial",
        headline="Air Pasang Bukan Kejutan",
        short_headline="Air pasang bukan kejutan",
        standfirst=(
            "Sungai yang naik menurut jadwal seharusnya dijawab dengan kebiasaan, bukan dengan kepanikan yang "
            "diulang setiap tahun."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Banjir", "Sungai Mahakam"),
        authors=("sari",),
        editor="sari",
        hours_ago=21.2,
        closing="(Redaksi)",
        body=unwrapped("""
            Pasang adalah sedikit dari bencana kecil yang sopan: ia memberi tahu jam kedatangannya. Tabelnya terbit
            setahun sebelumnya. Bulan purnama dan bulan mati terlihat dari jendela. Meski begitu, setiap kali air
            memasuki gang, kita masih menyebutnya musibah mendadak.

            Lima RT di tepian kota ini menunjukkan cara lain. Dengan tongkat bercat merah putih dan buku tulis, mereka
            mengubah kecemasan menjadi jadwal. Tidak ada aplikasi mahal, tidak ada peresmian. Yang ada hanya kesediaan
            membaca angka yang sama setiap pukul lima, hari demi hari, termasuk pada hari ketika tidak terjadi
            apa-apa.

            Justru hari-hari ketika tidak terjadi apa-apa itulah yang menentukan. Daftar rumah yang perlu dijemput
            disusun saat gang kering. Pelampung dicoba saat tak ada yang tenggelam. Saluran dibersihkan saat langit
            biru, ketika semua orang punya alasan untuk mengerjakan hal lain.

            Kota yang lebih besar daripada lima RT dapat belajar tiga hal. Pertama, bukalah angka. Tinggi muka air,
            curah hujan, dan kapasitas saluran sepatutnya mudah dibaca warga, bukan hanya rapat. Kedua, hormati
            pengetahuan setempat; ibu yang mencuci di dermaga tahu arus lebih dulu daripada kita. Ketiga, rawatlah
            yang sudah ada. Pompa yang dibeli mahal dan tidak dipanaskan mesinnya hanya akan menjadi hiasan.

            Kita tidak dapat memerintah sungai. Kita dapat memilih untuk tidak terkejut.
        """),
    ),
    DemoStory(
        key="dua-kata",
        section="kolom",
        kind="opinion",
        kicker="Kolom Bahasa",
        headline="Dua Kata untuk Wali Kota",
        short_headline="Dua kata untuk wali kota",
        standfirst="Spasi adalah tanda baca yang paling murah. Anehnya, justru itu yang paling sering kita hemat.",
        dateline_city="Samarinda",
        region="kalimantan-timur",
        topics=("Bahasa",),
        authors=("dewi",),
        editor="sari",
        hours_ago=26.3,
        body=unwrapped("""
            Setiap penyunting punya satu pekerjaan yang tak pernah selesai. Pekerjaan saya adalah menekan bilah spasi.

            Naskah yang masuk ke meja kami hampir selalu merapatkan kata _wali_ dan _kota_. Saya memisahkannya.
            Besoknya kedua kata itu rujuk lagi. Begitu terus, seperti pasangan dalam sinetron. Kamus memisahkan
            keduanya sebab _wali_ adalah kata utuh yang bermakna: orang yang mengurus, menjaga, mewakili. Wali murid,
            wali nikah, wali kota. Tidak ada yang menulis walimurid, kecuali sedang terburu-buru.

            Pembela bentuk rapat biasanya mengeluarkan kartu undang-undang. Di lembaran peraturan, katanya,
            dirapatkan. Benar. Nama resmi dalam peraturan memang dikutip sebagaimana tertulis. Akan tetapi, berita
            bukan lembaran peraturan. Kita menulis untuk orang yang sedang menunggu angkot.

            Saya pernah menjelaskan hal ini panjang lebar kepada seorang kontributor di hulu. Ia mendengarkan dengan
            sabar, lalu membalas singkat: “Siap, Mbak. Jadi dua kata, ya, terimakasih.”

            Saya tertawa sampai lupa menegur yang satu itu.

            Barangkali pelajaran dari spasi bukan soal benar dan salah, melainkan soal jarak. Kata butuh ruang untuk
            bernapas agar pembaca tahu di mana satu makna berhenti dan makna lain mulai. Hubungan antarmanusia pun
            begitu. Terlalu rapat, kita tak lagi melihat wajah. Terlalu renggang, kita lupa nama.

            Jadi, untuk wali kota mana pun yang membaca kolom ini: selamat bekerja. Ruang di antara dua kata itu milik
            Anda. Pakailah untuk berjalan-jalan melihat warga.
        """),
    ),
    DemoStory(
        key="telepon-genggam",
        section="kolom",
        kind="opinion",
        kicker="Catatan Akhir Pekan",
        headline="Telepon yang Tidak Genggam",
        short_headline="Telepon yang tidak genggam",
        standfirst=(
            "Di rumah orang tua saya di hulu, telepon digantung di paku dekat jendela. Itu satu-satunya tempat "
            "sinyal mau singgah."
        ),
        dateline_city="Samarinda",
        region="kota-samarinda",
        topics=("Keluarga", "Dunia Digital"),
        authors=("budi",),
        editor="dewi",
        picture="menara-internet",
        picture_caption="Menara telekomunikasi di bukit kampung.",
        hours_ago=85.3,
        body=unwrapped("""
            Ibu saya memiliki telepon genggam yang tidak pernah digenggam. Benda itu digantung dalam kantong kain pada
            sebuah paku di dekat jendela dapur, sebab hanya di situ sinyal mau singgah. Bila saya menelepon, ibu
            berbicara sambil menghadap jendela, berseru seakan-akan suaranya harus menyeberangi sungai sendirian.

            Percakapan kami pendek dan selalu lengkap. Sudah makan? Sudah. Hujan? Hujan. Pulang kapan? Setelah itu ibu
            akan diam sebentar. Saya mendengar ayam, mesin ketinting, dan kadang suara sungai. Kami tidak merasa perlu
            mengisi diam itu.

            Di kota, saya punya sinyal penuh dan percakapan yang tidak pernah selesai. Dua puluh enam grup, sebelas di
            antaranya beranggotakan orang yang sama. Setiap pagi saya menerima bunga mawar yang mengucapkan selamat
            pagi dari orang yang duduk dua meter di sebelah saya.

            Saya tidak sedang memuji kesulitan. Paku di dekat jendela itu bukan romantika; ia bukti bahwa sebagian
            warga provinsi ini masih harus memilih antara memasak dan menelepon. Sinyal yang layak adalah hak.

            Akan tetapi, dari paku itu saya belajar bahwa percakapan yang baik memerlukan tempat. Orang harus berjalan
            ke sana, menghadap ke satu arah, lalu mendengarkan.

            Bulan lalu saya memasang paku di dinding ruang tamu. Telepon digantung dari magrib sampai isya. Anak saya
            bertanya apa gunanya. Saya jawab, supaya sinyalnya bagus.
        """),
    ),
    DemoStory(
        key="opini-sungai-jalan",
        section="opini",
        kind="opinion",
        kicker="Opini",
        headline="Sungai sebagai Jalan Provinsi",
        short_headline="Sungai sebagai jalan provinsi",
        standfirst=(
            "Kita menghitung panjang aspal sampai meter terakhir, tetapi tidak pernah menghitung panjang air yang"
            " setiap hari dipakai orang."
        ),
        dateline_city="Samarinda",
        region="kalimantan-timur",
        topics=("Sungai Mahakam", "Transportasi"),
        authors=("tamu_arifin",),
        editor="sari",
        picture="jembatan-kota",
        picture_caption="Di bawah jembatan, sungai tetap bekerja sebagai jalan.",
        hours_ago=96.2,
        body=unwrapped("""
            Tanyakan kepada siapa pun berapa panjang jalan di Kalimantan Timur, dan angka itu akan ditemukan dalam
            hitungan detik: jalan nasional, jalan provinsi, jalan kabupaten, lengkap dengan kondisinya. Tanyakan
            berapa panjang alur sungai yang setiap hari dilewati perahu penumpang, dan kita akan saling memandang.

            Padahal, bagi puluhan ribu orang, sungai adalah jalan menuju sekolah, pasar, dan ruang bersalin. Ia punya
            tikungan berbahaya, punya lampu yang mati, punya jembatan yang terlalu rendah. Bedanya, ia tidak punya
            rambu.

            ## Tiga langkah kecil

            Saya mengusulkan tiga langkah yang tidak memerlukan anggaran raksasa.

            Pertama, **petakan alur penumpang**. Bukan alur kapal besar yang sudah ada petanya, melainkan jalur
            ketinting dan perahu sekolah. Mahasiswa dapat mengerjakannya dengan alat pelacak sederhana dan bantuan
            motoris.

            Kedua, **perlakukan dermaga sebagai halte**. Beri atap, lampu, papan jadwal, dan tangga yang tidak licin.
            Halte sederhana semacam itu tidak memerlukan pelabuhan baru.

            Ketiga, **catat kecelakaan sungai dengan cara yang sama seperti kecelakaan jalan**. Tanpa catatan, kita
            hanya akan punya kenangan, dan kenangan tidak masuk ke dalam rencana.

            ## Bukan nostalgia

            Ada yang akan berkata bahwa masa depan adalah jalan darat. Mungkin. Namun, jalan darat pun akan berjumpa
            dengan sungai, dan selama jembatan belum sampai, perahu tetap bekerja. Merawat yang ada tidak berarti
            menolak yang akan datang.

            Sungai sudah melayani provinsi ini lebih lama daripada provinsi ini sendiri. Setidaknya, berilah ia rambu.

            [[baca juga kapal-hulu]]

            _Penulis adalah peneliti transportasi perairan. Tulisan ini pendapat pribadi._
        """),
    ),
    DemoStory(
        key="tajuk-catatan-warga",
        section="tajuk",
        kind="editorial",
        headline="Buku Tulis dan Kebijakan",
        short_headline="Buku tulis dan kebijakan",
        standfirst=(
            "Catatan warga tidak menggantikan statistik, tetapi statistik yang tidak mau membaca catatan warga "
            "akan selalu terlambat."
        ),
        dateline_city="Samarinda",
        region="kalimantan-timur",
        topics=("Data", "Warga"),
        authors=("sari",),
        editor="sari",
        hours_ago=700.2,
        closing="(Redaksi)",
        body=unwrapped("""
            Dalam beberapa pekan terakhir, halaman kami diisi orang-orang yang menulis. Ibu yang mencatat tinggi air.
            Peronda yang mencatat gelembung. Relawan yang mencatat bibit mati. Tidak seorang pun dari mereka disuruh.

            Mencatat adalah bentuk perhatian yang paling rendah hati. Orang yang mencatat mengakui bahwa ingatannya
            terbatas, dan bahwa hari esok perlu tahu apa yang terjadi hari ini.

            Lembaga publik memerlukan kerendahan hati yang sama. Data resmi dikumpulkan dengan metode yang ketat, dan
            itu perlu. Akan tetapi, jarak antara survei dan dapur kadang setahun. Di sela itulah buku tulis bekerja.

            Usul kami sederhana: sediakan pintu. Satu loket, satu alamat, satu orang yang bertugas membaca catatan
            warga, memeriksa, lalu menjawab. Tidak semua catatan benar. Namun, catatan yang salah pun memberi tahu
            bagian mana yang membingungkan.

            Ada pula syarat bagi kita di ruang redaksi. Catatan warga bukan hiasan untuk mempercantik berita. Ia harus
            diperlakukan seperti sumber lain: diperiksa, dibandingkan, dan bila keliru, dikoreksi bersama pemiliknya.
            Menyebut nama pencatat adalah kewajiban, kecuali ia memintanya dirahasiakan.

            Mulai bulan ini, setiap berita yang bertumpu pada catatan warga akan kami lengkapi dengan keterangan cara
            mencatatnya. Pembaca berhak mengetahui apakah sebuah angka berasal dari alat, dari survei, atau dari buku
            tulis yang digantung di paku dapur. Ketiganya dapat benar. Ketiganya dapat salah. Yang membedakan hanyalah
            apakah kita mau memeriksanya.
        """),
    ),
)
