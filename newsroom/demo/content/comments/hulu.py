"""Upriver."""

from newsroom.demo.content.shapes import DemoComment

THREADS: dict[str, tuple[DemoComment, ...]] = {
    "rumah-panjang": (
        DemoComment(
            by="yosep",
            minutes=15,
            text=(
                "Lawai Jau itu guru memahat bapak saya. Kalau beliau meraba tiang, kami semua diam. Terima kasih sudah "
                "ditulis pelan-pelan."
            ),
            likes=7,
            replies=(
                DemoComment(
                    by="meri",
                    minutes=28,
                    text="Cerita dong, Bang, diajari apa saja waktu kecil?",
                    likes=2,
                    replies=(
                        DemoComment(
                            by="yosep",
                            minutes=45,
                            text=(
                                "Pertama diajari mengasah, tiga bulan. Kedua diajari menunggu kayu kering. Memahatnya "
                                "sendiri belakangan. Sabar itu ternyata mata pelajaran."
                            ),
                            likes=8,
                            replies=(
                                DemoComment(
                                    by="meri",
                                    minutes=52,
                                    text="Ini harus jadi berita sendiri!",
                                    likes=3,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="lena",
            minutes=24,
            text="Anak perempuan boleh ikut kelasnya. Itu kemajuan besar, dulu kami cuma boleh menonton.",
            likes=4,
        ),
        DemoComment(
            by="paser",
            minutes=37,
            text="Wajib tanam dua batang kayu pengganti. Semoga aturan seperti ini menular ke mana-mana.",
            likes=2,
        ),
        DemoComment(
            by="okta",
            minutes=49,
            text="Pertanyaan: apakah motif yang didata akan dibuka untuk umum? Khawatir ditiru tanpa izin.",
            likes=1,
            replies=(
                DemoComment(
                    by="yosep",
                    minutes=66,
                    text=(
                        "Setahu saya ada motif yang boleh dan ada yang tidak boleh dipakai sembarangan. Semoga kampung "
                        "yang memutuskan."
                    ),
                    likes=5,
                    replies=(
                        DemoComment(
                            by="okta",
                            minutes=73,
                            text="Setuju. Terima kasih penjelasannya.",
                            likes=1,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="tris",
            minutes=90,
            text="Meja guru ternyata papan lantai rumah panjang. Saya tertawa, lalu terharu.",
        ),
    ),
    "ulap-doyo": (
        DemoComment(
            by="lena",
            minutes=13,
            text="Nenek Itak terkenal di kampung kami. Kalau daunnya dipetik sambil mengomel, beliau suruh ulang.",
            likes=5,
        ),
        DemoComment(
            by="nurul",
            minutes=24,
            text="118 jam untuk satu kain. Besok-besok ulun kada menawar lagi, sumpah.",
            likes=4,
            replies=(
                DemoComment(
                    by="tika",
                    minutes=31,
                    text="Saya juga. Malu sendiri ingat pernah minta diskon.",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="lena",
                            minutes=38,
                            text="Tidak apa, yang penting sekarang tahu.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="meri",
            minutes=40,
            text="Hampir Satu sampai Hampir Tujuh. Saya mau beli Hampir Tujuh!",
            likes=6,
            replies=(
                DemoComment(
                    by="siti",
                    minutes=47,
                    text="Kata Veronika itu yang paling mahal nanti, Mbak.",
                    likes=1,
                ),
            ),
        ),
        DemoComment(
            by="langit",
            minutes=58,
            text="Semoga ketemu birunya. Coba tanya penenun di daerah lain yang masih pakai tarum.",
            likes=1,
            replies=(
                DemoComment(
                    by="lena",
                    minutes=77,
                    text="Sudah disampaikan ke Agnes, terima kasih sarannya.",
                    likes=2,
                ),
            ),
        ),
        DemoComment(
            by="bagus",
            minutes=80,
            text=(
                "Yang mau pesan langsung aja ke rumahnya di jalan masuk ketiga, KTP-nya 6402000000000000, orangnya baik"
                " kok."
            ),
            state="held_system",
            reason="doxing",
        ),
    ),
    "guru-ujung-sungai": (
        DemoComment(
            by="arum",
            minutes=9,
            text="Buku tentang unta dipinjam 61 kali. Saya mau kirim buku. Ke mana alamatnya?",
            likes=8,
            replies=(
                DemoComment(
                    by="sari",
                    minutes=30,
                    text=(
                        "Silakan menghubungi redaksi lewat halaman Kontak; kami sambungkan dengan sekolah. Bu Theresia "
                        "berpesan: buku cerita lebih baik daripada buku paket."
                    ),
                    likes=6,
                    replies=(
                        DemoComment(
                            by="arum",
                            minutes=36,
                            text="Siap, saya kumpulkan dari murid-murid saya.",
                            likes=4,
                            replies=(
                                DemoComment(
                                    by="zaskia",
                                    minutes=41,
                                    text="Saya ikut, Bu. Ada dua kardus di rumah.",
                                    likes=3,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="yosep",
            minutes=18,
            text="Ibu Bulan mengajar adik saya. Sampai sekarang tulisan adik saya memang jelek, tapi lancar membaca.",
            likes=7,
            replies=(
                DemoComment(
                    by="rifqi",
                    minutes=25,
                    text="Jangan-jangan adik Abang yang jadi bidan itu?",
                    likes=4,
                    replies=(
                        DemoComment(
                            by="yosep",
                            minutes=32,
                            text="Bukan, adik saya jadi montir perahu. Tulisannya di nota tidak ada yang bisa baca.",
                            likes=5,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="wiwin",
            minutes=27,
            text="“Tepat menurut jam dan tepat menurut air.” Izin saya pakai untuk pembuka rapat guru.",
            likes=6,
        ),
        DemoComment(
            by="meri",
            minutes=44,
            text="Wawancara begini lebih banyak lagi, dong.",
            likes=2,
        ),
        DemoComment(
            by="fira",
            minutes=52,
            text="Sehat terus, Bu Theresia.",
        ),
    ),
    "panel-kelay": (
        DemoComment(
            by="ani",
            minutes=16,
            text="Kampung paman saya! Katanya yang paling senang nenek, karena bisa dengar radio tanpa bunyi genset.",
            likes=5,
            replies=(
                DemoComment(
                    by="langit",
                    minutes=25,
                    text="Dan bintangnya kelihatan lagi? Atau malah lampu jadi banyak?",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="ani",
                            minutes=33,
                            text="Lampunya cuma empat per rumah, Kak. Bintangnya masih menang.",
                            likes=4,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="galih",
            minutes=29,
            text=(
                "Bagian paling penting justru regu perawat. Banyak proyek mati karena setelah difoto tidak ada yang "
                "mengelap panelnya."
            ),
            likes=6,
            replies=(
                DemoComment(
                    by="tris",
                    minutes=41,
                    text="Sepakat. Anggaran perawatan harusnya ditulis di papan nama proyek.",
                    likes=2,
                ),
            ),
        ),
        DemoComment(
            by="eko",
            minutes=48,
            text="Kas ditempel di balai kampung. Sederhana tetapi jarang.",
            likes=1,
        ),
        DemoComment(
            by="paser",
            minutes=70,
            text="Semoga baterainya nanti didaur ulang dengan benar.",
            replies=(
                DemoComment(
                    by="hamzah",
                    minutes=96,
                    text=(
                        "Itu juga kami tanyakan. Kampung sedang mencari pengumpul yang berizin; belum ada jawaban "
                        "sampai berita ini terbit."
                    ),
                    likes=4,
                ),
            ),
        ),
    ),
    "puskesmas-perahu": (
        DemoComment(
            by="fira",
            minutes=17,
            text="Nelayan yang memakai kacamata istrinya itu saya yakin suami saya.",
            likes=4,
            replies=(
                DemoComment(
                    by="siti",
                    minutes=25,
                    text="Bun, periksa dulu kacamatanya di mana sekarang.",
                    likes=5,
                    replies=(
                        DemoComment(
                            by="fira",
                            minutes=32,
                            text="Di kepalanya. Padahal dia sedang mencari.",
                            likes=7,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="aminah",
            minutes=30,
            text="Obat untuk dua pekan sangat menolong. Ibu saya dulu sering putus obat karena perahu telat datang.",
            likes=3,
        ),
        DemoComment(
            by="cik_dian",
            minutes=44,
            text="Julak Idar memang pantas jadi petugas antrean nasional.",
            likes=2,
        ),
        DemoComment(
            by="pakde",
            minutes=58,
            text="Lima desa lain kapan kebagian, ya?",
            replies=(
                DemoComment(
                    by="rani",
                    minutes=83,
                    text="Jadwal desa berikutnya disusun bulan depan. Kami kabarkan begitu terbit.",
                    likes=2,
                ),
            ),
        ),
    ),
}
