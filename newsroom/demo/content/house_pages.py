"""What Kabar Mahakam says of itself. Own words: guidelines and laws are named and linked, never copied."""

from .shapes import DemoPage
from .wrapping import unwrapped

HOUSE_PAGES = (
    DemoPage(
        address="redaksi",
        title="Redaksi",
        introduction=(
            "Kabar Mahakam dikerjakan sepuluh orang di Samarinda dan di sepanjang sungai. Inilah nama mereka dan "
            "tugasnya. Surel atau surat kepada redaksi dibaca setiap hari kerja."
        ),
        body=unwrapped("""
            Redaksi berita bekerja terpisah dari bagian usaha. Pemasang iklan tidak melihat naskah berita sebelum
            terbit dan tidak ikut menentukan letaknya. Tulisan berbayar selalu diberi label advertorial.

            Setiap berita mencantumkan penulis dan penyuntingnya. Inisial di akhir berita menunjukkan urutan
            pengerjaan: penulis lebih dulu, penyunting kemudian.
        """),
    ),
    DemoPage(
        address="tentang",
        title="Tentang Kabar Mahakam",
        introduction="Media lokal yang percaya bahwa berita terpenting sering terjadi di jarak seperahu dari rumah.",
        body=unwrapped("""
            Kabar Mahakam mencatat kehidupan di Kalimantan Timur: sepuluh kabupaten dan kota, satu ibu kota yang
            sedang dibangun, dan satu sungai besar yang menghubungkan semuanya.

            ## Yang kami kerjakan

            - Memberitakan yang berguna bagi warga sebelum yang ramai dibicarakan.
            - Menyebut tempat dengan jelas, sebab berita selalu terjadi di suatu tempat.
            - Menunjukkan dari mana angka berasal dan bagaimana kami menghitungnya.
            - Mengoreksi secara terbuka bila keliru.

            ## Yang tidak kami kerjakan

            - Judul yang menjanjikan lebih dari isinya.
            - Berita yang dipecah menjadi banyak halaman.
            - Iklan yang menyamar sebagai berita.

            ## Situs peragaan

            Kabar Mahakam adalah media rekaan untuk memperagakan perangkat lunak pengelola berita. Tokoh, peristiwa,
            dan sebagian besar nama tempat kecil di dalamnya dikarang. Data kependudukan dan hasil pemilihan yang
            disertai sumber berasal dari data publik.
        """),
    ),
    DemoPage(
        address="pedoman-media-siber",
        title="Pedoman Media Siber",
        introduction="Ringkasan janji kami sendiri, berpijak pada Pedoman Pemberitaan Media Siber dari Dewan Pers.",
        body=unwrapped("""
            Kabar Mahakam berpegang pada Pedoman Pemberitaan Media Siber yang ditetapkan Dewan Pers. Naskah lengkapnya
            dapat dibaca di [situs Dewan Pers](https://dewanpers.or.id/). Di bawah ini, dengan kata-kata kami sendiri,
            cara kami menjalankannya.

            ## Memeriksa sebelum menerbitkan

            Kami memeriksa keterangan kepada pihak yang mengetahuinya. Bila sebuah berita dapat merugikan seseorang
            atau lembaga, tanggapannya kami muat dalam berita yang sama. Apabila kepentingan umum menuntut berita
            terbit lebih cepat, kami menuliskan di akhir berita bahwa pemeriksaan masih berlangsung dan menautkan
            hasilnya kemudian.

            ## Komentar pembaca

            Untuk berkomentar, pembaca mendaftar dengan surel dan menyetujui [aturan komentar](/aturan-komentar/).
            Setiap komentar dapat diadukan. Aduan kami tindak lanjuti selekas mungkin, paling lambat dua kali 24 jam.

            ## Ralat, koreksi, dan hak jawab

            Perbaikan ditautkan pada berita yang diperbaiki dan diberi waktu pemuatan. Hak jawab dilayani tanpa biaya
            melalui [halaman hak jawab](/hak-jawab/). Daftar perbaikan dapat dilihat di [halaman koreksi](/koreksi/).

            ## Pencabutan

            Berita tidak dihapus karena tekanan dari luar. Bila ada alasan yang sah untuk mencabut, misalnya
            melindungi masa depan anak atau korban, alasan itu kami umumkan di [halaman pencabutan](/pencabutan/).

            ## Iklan

            Tulisan berbayar diberi label advertorial di atas judul dan pada setiap daftar, lengkap dengan nama
            pemasangnya.

            ## Mengutip

            Bila mengutip media lain, kami menyebut dan menautkannya. Bila media itu meralat, kami ikut meralat.
        """),
    ),
    DemoPage(
        address="kode-etik",
        title="Kode Etik",
        introduction="Pegangan kerja harian wartawan Kabar Mahakam, sejalan dengan Kode Etik Jurnalistik.",
        body=unwrapped("""
            Wartawan Kabar Mahakam menaati Kode Etik Jurnalistik yang berlaku bagi pers Indonesia. Berikut terjemahan
            kami atas semangatnya ke dalam pekerjaan sehari-hari.

            1. **Merdeka.** Kami tidak menerima uang, barang, atau perjalanan yang dapat memengaruhi berita. Bila
               terpaksa menumpang, kami menyebutkannya.
            2. **Jujur tentang yang diketahui.** Fakta, dugaan, dan pendapat dibedakan dengan kalimat yang jelas.
            3. **Berimbang.** Orang yang disebut buruk diberi kesempatan menjawab sebelum berita terbit.
            4. **Menjaga yang rentan.** Identitas anak dan korban kejahatan susila tidak dibuka. Cara bunuh diri tidak
               diperinci.
            5. **Melindungi sumber.** Nama yang dijanjikan rahasia tetap rahasia.
            6. **Menghormati ruang pribadi.** Kehidupan pribadi hanya diberitakan bila menyangkut kepentingan umum.
            7. **Tidak menjiplak.** Kalimat dan gambar orang lain disebut sumbernya.
            8. **Memperbaiki dengan segera.** Kekeliruan diralat terbuka disertai permintaan maaf.

            Pelanggaran dapat diadukan kepada pemimpin redaksi atau kepada Dewan Pers.
        """),
    ),
    DemoPage(
        address="kontak",
        title="Kontak",
        introduction="Ada kabar, koreksi, atau kucing di dermaga? Kami senang mendengarnya.",
        body=unwrapped("""
            ## Redaksi

            Rumah Kabar Mahakam, Jalan Tepian Contoh Nomor 12, Samarinda, Kalimantan Timur 75111.

            - Surel redaksi: [redaksi@kabarmahakam.example](mailto:redaksi@kabarmahakam.example)
            - Surel hak jawab dan koreksi: [koreksi@kabarmahakam.example](mailto:koreksi@kabarmahakam.example)
            - Surel iklan: [usaha@kabarmahakam.example](mailto:usaha@kabarmahakam.example)
            - Kantor buka hari kerja pukul 09.00–17.00 Wita.

            ## Mengirim kabar dan foto

            Sertakan nama, tempat, waktu, dan cara menghubungi Anda. Untuk foto, sebutkan siapa pemotretnya. Kami tidak
            memuat kiriman tanpa memeriksa.

            ## Mengirim opini

            Panjang naskah 500–800 kata, belum pernah dimuat di tempat lain. Sertakan satu kalimat tentang penulis.
            Jawaban kami kirim paling lambat dua pekan.

            ## Keberatan

            Gunakan [halaman aduan](/aduan/) atau [halaman hak jawab](/hak-jawab/) agar permintaan Anda memperoleh
            nomor dan tenggat.
        """),
    ),
    DemoPage(
        address="privasi",
        title="Kebijakan Privasi",
        introduction="Membaca tidak memerlukan akun. Kami menyimpan sesedikit mungkin dan menyebutkan semuanya di sini.",
        body=unwrapped("""
            ## Saat Anda membaca

            Halaman kami tidak memuat pelacak atau berkas dari pihak ketiga. Catatan peladen menyimpan alamat internet
            dan halaman yang dibuka selama 14 hari untuk keamanan, lalu dihapus. Daerah pilihan, ukuran huruf, dan
            daftar simpanan disimpan di peramban Anda sendiri.

            ## Saat Anda berkomentar

            Kami menyimpan surel, nama tampilan, waktu persetujuan atas aturan komentar, dan isi komentar. Surel tidak
            pernah ditampilkan. Alamat internet disimpan dalam bentuk sidik acak yang berganti secara berkala.

            ## Hak Anda

            Dari halaman akun, Anda dapat mengunduh data, membetulkan nama, menarik persetujuan, dan menghapus akun.
            Permintaan lain kami jawab paling lambat tiga kali 24 jam. Setelah akun dihapus, komentar yang sudah
            dijawab orang lain tetap ada tanpa nama agar percakapan dapat dipahami.

            ## Arsip jurnalistik

            Permintaan menghapus nama dari berita tidak diproses otomatis. Redaksi menimbangnya menurut Kode Etik.

            ## Perubahan

            Bila kebijakan ini berubah, nomor versinya naik dan pemilik akun diberi tahu melalui surel.
        """),
    ),
    DemoPage(
        address="sangkalan",
        title="Disclaimer",
        introduction="Batas tanggung jawab, dengan bahasa yang dapat dibaca.",
        body=unwrapped("""
            Kami berupaya agar setiap berita benar pada saat terbit. Keadaan dapat berubah; periksa waktu terbit dan
            waktu pembaruan di atas berita.

            Panduan di situs ini bersifat umum. Ia tidak menggantikan nasihat dokter, penasihat hukum, atau petugas
            yang berwenang.

            Komentar adalah pendapat penulisnya, bukan pendapat redaksi. Tautan ke situs lain disediakan untuk
            memudahkan; isi situs itu di luar kendali kami.

            Peta di situs ini bersifat indikatif dan bukan rujukan batas resmi.
        """),
    ),
    DemoPage(
        address="aturan-komentar",
        title="Aturan Komentar",
        introduction="Berbeda pendapat boleh. Berbicaralah seperti kepada tetangga yang akan Anda jumpai lagi besok.",
        body=unwrapped("""
            Dengan menyetujui aturan ini, Anda menyatakan bahwa komentar Anda:

            1. tidak berisi kebohongan, fitnah, kekejaman, atau kecabulan;
            2. tidak menyebarkan kebencian atas suku, agama, ras, atau golongan dan tidak menganjurkan kekerasan;
            3. tidak merendahkan orang karena jenis kelamin, bahasa, kemiskinan, penyakit, atau disabilitas.

            ## Yang juga kami tahan

            - Promosi judi, pinjaman, dan tautan yang menyesatkan.
            - Nomor telepon, alamat, dan nomor identitas orang lain.
            - Komentar berulang dan komentar yang dibuat massal.

            ## Yang terjadi pada komentar Anda

            Komentar dari akun baru dibaca moderator lebih dulu. Bila ditahan, Anda melihat alasannya. Bila ditolak,
            Anda dapat meminta orang kedua meninjau keputusan itu. Pembaca lain dapat mengadukan komentar; aduan
            diputuskan paling lambat dua kali 24 jam.

            ## Yang kami sukai

            Pertanyaan, pengalaman dari tempat kejadian, koreksi, dan kelakar yang tidak melukai.
        """),
    ),
)
