"""The long journey upriver."""

from newsroom.demo.content.shapes import DemoStory
from newsroom.demo.content.wrapping import unwrapped

STORIES = (
    DemoStory(
        key="kapal-hulu",
        section="khas",
        kind="feature",
        kicker="Perjalanan Mahakam",
        headline="Tiga Hari Menumpang Kapal ke Hulu, Belajar Membaca Jarak dari Rasa Kopi",
        short_headline="Tiga hari menumpang kapal ke hulu",
        standfirst=(
            "Dari Samarinda ke Long Bagun, waktu tidak diukur dengan jam. Ia diukur dari jumlah kopi, tikungan "
            "yang dinamai, dan tetangga tikar yang turun satu per satu."
        ),
        dateline_city="Long Bagun",
        region="kabupaten-mahakam-ulu",
        other_regions=("kota-samarinda", "kabupaten-kutai-kartanegara", "kabupaten-kutai-barat"),
        topics=("Sungai Mahakam", "Hulu Mahakam", "Transportasi"),
        authors=("rani", "irfan"),
        editor="sari",
        picture="ketinting-pagi",
        picture_caption="Perahu kecil merapat ke kapal di tengah alur untuk menurunkan penumpang.",
        hours_ago=120.3,
        closing="(rsf/irs/swl)",
        body=unwrapped("""
            Kapal berangkat pukul tujuh pagi, atau ketika orang terakhir yang dikenal juru mudi sudah naik. Pagi itu
            keduanya berselisih dua puluh menit. Yang ditunggu seorang ibu dengan tiga kardus anak ayam. Tidak ada
            yang menggerutu. “Kalau ayamnya tertinggal, satu kampung tidak bertelur,” ujar seorang penumpang, lalu
            menggeser tikarnya.

            Kami menumpang kapal kayu bertingkat dua menuju hulu. Di dek bawah, barang lebih banyak daripada orang:
            semen, pupuk, mi instan, sepeda anak, daun pintu, dan sebuah lemari es yang duduk tegak seperti penumpang
            kehormatan. Di dek atas, kasur tipis berjajar tanpa sekat. Nomornya ditulis dengan kapur. Kami mendapat
            nomor 31 dan 32, di antara seorang bidan dan tukang gigi.

            ## Hari pertama: kota yang lama menghilang

            Kota tidak langsung hilang. Ia menipis. Gedung menjadi gudang, gudang menjadi rumah panggung, rumah
            panggung menjadi titik-titik jemuran. Di seberang, cerobong dan derek tampak bergantian. Setelah itu hanya
            tebing, pohon, dan sesekali kubah kecil berwarna hijau.

            Juru mudi kami bernama Haji Darlan, 61 tahun. Ia memegang kemudi dengan satu tangan dan kopi dengan tangan
            yang lain. Radio di depannya nyaris tidak pernah dipakai. Ia membaca sungai dari warna.

            “Yang cokelat susu itu dalam. Yang cokelat teh itu pasir,” jelasnya. “Kalau kelihatan seperti kopi tumpah,
            ada kayu di bawah. Jangan disentuh.”

            Kami mencoba menghafal. Bagi kami semuanya cokelat.

            Menjelang magrib, kapal merapat di sebuah desa. Perahu kecil mendekat dari dua sisi. Pedagang menyodorkan
            nasi bungkus dengan galah bercabang; uang dikembalikan dengan cara yang sama. Nasi kuning, ikan haruan,
            sambal. Rp18.000. Bidan di sebelah kami, Hesti Marlina, menyarankan menambah satu bungkus. “Nanti pukul
            sebelas lapar lagi. Mesin kapal itu membuat perut ikut bekerja.”

            Ia benar.

            [[foto tongkang-batu-bara | Berpapasan dengan tongkang di alur tengah. Kapal penumpang menepi dan
            menurunkan laju. | Ilustrasi: Kabar Mahakam]]

            ## Malam: tikungan yang punya nama

            Pada malam hari, kapal berjalan lebih pelan. Seorang anak buah kapal duduk di haluan dengan lampu sorot.
            Ia menyapu tebing, mencari tanda yang hanya dikenalnya: pohon miring, papan bekas, batu berbentuk punggung
            kerbau.

            Setiap tikungan punya nama. Tikungan Mertua, karena arusnya tak dapat ditebak. Tikungan Cukur, karena di
            sanalah dahulu seorang tukang cukur membuka lapak terapung. Tikungan Surat, tempat kapal pos lama kandas
            dan selama sepekan warga membaca surat orang lain sambil mengeringkannya.

            “Yang terakhir itu kakek saya yang cerita. Jangan ditulis sebagai sejarah,” pesan Haji Darlan. Kami
            menulisnya sebagai cerita.

            Penumpang bercakap-cakap dalam gelap. Tukang gigi, Pak Sarkawi, menempuh jalur ini dua kali setahun
            membawa peralatan dalam satu koper. Ia hafal letak kampung dari geraham kepala kampungnya. Bidan Hesti
            pulang bertugas setelah pelatihan. Ia membawa alat pendengar denyut jantung janin yang baru dan memeluk
            kotaknya sepanjang malam.

            [[kutipan: Yang cokelat susu itu dalam. Yang cokelat teh itu pasir. Kalau seperti kopi tumpah, ada kayu di
            bawah. — Haji Darlan, juru mudi kapal]]

            Menjelang tengah malam, kapal singgah di sebuah dermaga yang lampunya hanya satu. Di bawah lampu itu
            seorang anak perempuan duduk di atas karung, mengerjakan pekerjaan rumah. Ibunya menjual pisang goreng.
            Kami membeli sepuluh. Anak itu bertanya, tujuh kali delapan berapa. Tiga orang dewasa menjawab dengan tiga
            angka yang berbeda. Ia menutup buku dengan sabar.

            “Lima puluh enam,” kata juru mudi dari atas, tanpa diminta, sambil memutar kemudi.

            ## Hari kedua: orang-orang yang turun

            Pukul lima pagi kabut menutup sungai rata dengan lantai dek. Kapal berhenti. Tidak ada yang memberi
            pengumuman. Penumpang bangun, melihat putih di semua sisi, lalu tidur lagi.

            Ketika kabut terangkat, orang mulai turun. Ibu dengan anak ayam turun di dermaga bambu dan dijemput
            sembilan orang, seakan-akan ia membawa pengantin. Daun pintu turun di tikungan tanpa rumah; seorang lelaki
            muncul dari balik pohon, memanggulnya, lalu lenyap. Lemari es turun di kampung yang, menurut Haji Darlan,
            belum dialiri listrik siang.

            “Untuk apa?” tanya kami.

            “Disiapkan dulu,” jawabnya. “Orang hulu itu selalu bersiap.”

            Kalimat itu terngiang sampai siang. Di hilir, kami terbiasa menunggu barang datang setelah segala sesuatu
            siap. Di sini, barang berangkat lebih dulu dan menunggu dunia menyusul.

            Selepas siang kami memasuki Kutai Barat. Air lebih jernih sedikit, atau barangkali mata kami yang mulai
            bisa membedakan. Kami menebak satu gosong pasir dan benar. Haji Darlan mengangguk tanpa menoleh. Kami
            bangga sampai sore.

            ## Dapur di buritan

            Pusat kapal ini bukan ruang kemudi, melainkan dapur. Letaknya di buritan, selebar dua tikar, dengan dua
            tungku dan satu jendela. Penguasanya bernama Acil Bainah. Ia berlayar sejak suaminya masih menjadi juru
            mesin dan tetap berlayar setelah suaminya tiada.

            Ia tidak menjual menu. Orang datang, ia memandang sebentar, lalu menyendok. Yang kelihatan lelah mendapat
            kuah lebih banyak. Yang kelihatan sedih mendapat telur. Harganya sama.

            “Orang di kapal itu lapar macam-macam,” tuturnya. “Ada yang lapar betul, ada yang lapar ditemani.”

            Di dinding dapur tergantung daftar utang. Namanya pendek-pendek dan jumlahnya kecil. Sebagian sudah
            dicoret, sebagian diberi tanda bulan sabit. Kami bertanya apa artinya. Bulan sabit, jelas Acil Bainah,
            berarti orangnya sedang susah dan tidak usah ditagih sampai ia sendiri yang ingat.

            Kami menghitung ada sembilan bulan sabit. Yang tertua berumur enam tahun. Orangnya kini bekerja di
            perkebunan dan setiap kali menumpang selalu membawakan gula. “Itu sudah lebih dari lunas,” katanya,
            “tetapi kalau dicoret, nanti dia berhenti membawa gula.”

            Sore itu hujan turun miring. Terpal diturunkan, dan dek atas menjadi ruang remang yang berbau kayu basah,
            minyak angin, dan mi rebus. Seseorang memetik gitar dengan empat senar. Lagu yang dimainkannya dikenal
            semua orang, tetapi setiap kampung ternyata punya lirik yang berbeda. Mereka menyanyikannya bersama-sama,
            masing-masing dengan kata-katanya sendiri, dan selesai pada nada yang sama.

            ## Ongkos dan hitungan

            Tiket dewasa ke perhentian terakhir Rp450.000, termasuk kasur, tidak termasuk makan. Bila air surut,
            penumpang harus berganti perahu cepat pada ruas terakhir dan membayar lagi. Kapal memuat 70 orang, tetapi
            hari itu hanya 46. Jalan darat yang membaik di beberapa ruas membuat sebagian penumpang beralih ke mobil.

            [[fakta: Menumpang kapal ke hulu]]
            - Perjalanan hulu dua hari dua malam sampai tiga hari, bergantung pada air.
            - Bawa air minum, kain tipis, senter, dan uang tunai pecahan kecil.
            - Pelampung tersedia di rak atas; periksa talinya sebelum tidur.
            - Barang mudah basah diletakkan di dek atas bagian tengah.
            - Tanyakan tinggi air sehari sebelum berangkat. Jadwal dapat berubah.
            [[/fakta]]

            Anak Haji Darlan tidak berminat menjadi juru mudi. Ia bekerja di bengkel di kota dan pulang dengan mobil.
            “Tidak apa-apa. Dulu bapak saya mendayung, saya pakai mesin. Dia pakai roda,” tuturnya. “Yang penting
            masih pulang.”

            ## Hari ketiga: air yang mengecil

            Pada hari ketiga sungai menyempit dan suaranya berubah. Batu mulai muncul. Di satu tempat, kapal berhenti
            dan kami berganti perahu panjang bermesin dua. Barang dipindahkan dari tangan ke tangan. Semua orang ikut,
            termasuk tukang gigi yang kopernya tidak boleh miring.

            Di perahu, percakapan tidak mungkin dilakukan. Orang berbicara dengan telunjuk: enggang, batu, rumah.
            Seorang remaja di haluan membaca riam dan memberi isyarat dengan bilah kayu, kiri, kiri, lurus. Umurnya
            tujuh belas. Ia akan mengikuti ujian masuk kuliah bulan depan, jurusan teknik kelautan, meskipun belum
            pernah melihat laut.

            Long Bagun muncul setelah tikungan tanpa nama. Tangga kayu, bendera kecil, anak-anak yang mengenali perahu
            dari bunyinya. Bidan Hesti turun paling dulu. Seorang perempuan dengan perut besar telah menunggunya di
            tangga teratas, memegang payung, tersenyum.

            Alat baru itu dipakai tiga jam kemudian. Kami diperbolehkan mendengarkan dari teras. Bunyinya seperti
            mesin kapal yang sangat jauh, sangat cepat, dan sangat yakin akan tiba.

            Malam itu kami menghitung. Jarak ratusan kilometer. Dua malam. Empat belas gelas kopi. Kopi pertama di
            Samarinda terlalu manis, kopi terakhir di hulu pahit dan hangat. Kata orang dapur kapal, takarannya sama.
            Airnya yang berbeda.

            [[baca juga juru-kemudi]]
        """),
    ),
)
