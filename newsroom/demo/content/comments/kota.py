"""Figures, words and games."""

from newsroom.demo.content.shapes import DemoComment

THREADS: dict[str, tuple[DemoComment, ...]] = {
    "penduduk-kaltim": (
        DemoComment(
            by="galih",
            minutes=14,
            text="Hitungannya saya cek ulang di kalkulator: cocok semua. Sumbernya juga disebut. Begini harusnya.",
            likes=5,
            replies=(
                DemoComment(
                    by="anjas",
                    minutes=38,
                    text=(
                        "Terima kasih sudah ikut menghitung, Pak. Kalau menemukan selisih, mohon dikabari, kami koreksi"
                        " terbuka."
                    ),
                    likes=6,
                ),
            ),
        ),
        DemoComment(
            by="langit",
            minutes=26,
            text="Kepadatan Mahakam Ulu dua orang per kilometer persegi. Satu untuk memancing, satu untuk memasak.",
            likes=1,
            replies=(
                DemoComment(
                    by="yosep",
                    minutes=40,
                    text=(
                        "Di sini biasanya yang memancing itu juga yang memasak, Bang. Sinyal saja yang kurang orang."
                    ),
                    likes=9,
                    replies=(
                        DemoComment(
                            by="langit",
                            minutes=48,
                            text="Siap salah, Bang Yosep.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="paser",
            minutes=39,
            text="Akhirnya Paser tidak cuma jadi titik di pojok peta.",
            likes=2,
        ),
        DemoComment(
            by="seberang",
            minutes=57,
            text="Boleh dibuatkan versi per kecamatan?",
        ),
        DemoComment(
            by="tris",
            minutes=66,
            text="Lihat juga tabel lengkapnya di contoh-tautan-pendek.id/abc, lebih cepat.",
            state="held_system",
            reason="links",
        ),
    ),
    "dua-kata": (
        DemoComment(
            by="wiwin",
            minutes=11,
            text=(
                "Saya guru bahasa. Kolom ini saya cetak dan tempel di mading, tepat di sebelah spanduk yang masih "
                "menulis “di jual”."
            ),
            likes=10,
            replies=(
                DemoComment(
                    by="arum",
                    minutes=19,
                    text=(
                        "Bu, di depan sekolah kami ada “di larang parkir”. Saya lewat tiap hari sambil mengelus dada."
                    ),
                    likes=4,
                    replies=(
                        DemoComment(
                            by="wiwin",
                            minutes=26,
                            text="Sabar, Bu. Kita panen contoh.",
                            likes=3,
                            replies=(
                                DemoComment(
                                    by="kopi",
                                    minutes=33,
                                    text=(
                                        "Di gang saya ada “terima kost putri, di larang bawa teman putra”. Dua-duanya "
                                        "perlu diperbaiki."
                                    ),
                                    likes=5,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="okta",
            minutes=22,
            text="Kalau begitu “orang tua” juga dua kata? Pertanyaan serius.",
            likes=2,
            replies=(
                DemoComment(
                    by="dewi",
                    minutes=37,
                    text=(
                        "Betul, dua kata. Baik yang melahirkan kita maupun yang sudah sepuh. Konteks yang membedakan."
                    ),
                    likes=8,
                    replies=(
                        DemoComment(
                            by="okta",
                            minutes=43,
                            text=(
                                "Terima kasih, Mbak. Saya minta maaf kepada orang tua saya yang selama ini saya "
                                "rapatkan."
                            ),
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="tris",
            minutes=35,
            text="Ditutup dengan manis. Ruang di antara dua kata itu milik Anda. Ngeri, sederhana sekali.",
            likes=3,
        ),
        DemoComment(
            by="nurul",
            minutes=50,
            text="Banar banget, tapi di kantor ulun masih banyak yang marah amun dibetulkan.",
            likes=1,
            replies=(
                DemoComment(
                    by="dewi",
                    minutes=69,
                    text="Dibetulkan pelan-pelan saja. Spasi itu gratis, pertemanan tidak.",
                    likes=4,
                ),
            ),
        ),
        DemoComment(
            by="bunga",
            minutes=88,
            text="Redaksi sok pintar, mending urus hal penting daripada ngurusi spasi, dasar kurang kerjaan.",
            state="held_system",
            reason="bullying",
        ),
    ),
    "juara-antarkampung": (
        DemoComment(
            by="rifqi",
            minutes=6,
            text="Saya di belakang gawang! Waktu Rizky maju, satu tribun diam. Pas gol, es saya tumpah semua.",
            likes=7,
            replies=(
                DemoComment(
                    by="juragan",
                    minutes=11,
                    text="Esnya beli di saya itu. Terima kasih sudah tumpah, jadi beli lagi.",
                    likes=5,
                    replies=(
                        DemoComment(
                            by="rifqi",
                            minutes=15,
                            text="Om licik.",
                            likes=3,
                            replies=(
                                DemoComment(
                                    by="juragan",
                                    minutes=18,
                                    text="Bukan licik, strategi.",
                                    likes=6,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="bangjek",
            minutes=14,
            text="Putra Selili main bagus, cuma lapangannya becek. Tahun depan ketemu lagi.",
            likes=3,
            replies=(
                DemoComment(
                    by="rt07",
                    minutes=21,
                    text="Setuju. Yang penting pulang tidak ada yang berkelahi. Salut untuk dua-duanya.",
                    likes=4,
                ),
            ),
        ),
        DemoComment(
            by="daeng",
            minutes=20,
            text="Tiket masuk botol plastik. 312 kilo! Panitianya jenius.",
            likes=2,
        ),
        DemoComment(
            by="bunga",
            minutes=33,
            text="Wasitnya buta apa gimana, dasar tukang sembelih pertandingan, sekeluarga begitu semua.",
            state="held_system",
            reason="bullying",
        ),
        DemoComment(
            by="okta",
            minutes=40,
            text="Adu penalti 11 penendang itu baik untuk berita, buruk untuk jantung.",
        ),
        DemoComment(
            by="bagus",
            minutes=44,
            text="Kampung sebelah memang isinya preman semua, dari kakek sampai cucu.",
            state="rejected",
            reason="bullying",
        ),
    ),
    "ikn-memilih": (
        DemoComment(
            by="eko",
            minutes=15,
            text=(
                "Saya tinggal di Sepaku dan selalu ditanya saudara dari Jawa soal ini. Sekarang tinggal kirim tautan."
            ),
            likes=4,
            replies=(
                DemoComment(
                    by="bangjek",
                    minutes=24,
                    text="Sama, Ko. Grup keluarga saya langsung hening.",
                    likes=2,
                ),
            ),
        ),
        DemoComment(
            by="galih",
            minutes=29,
            text="Penanda ganda itu ide bagus. Jangan sampai berita Sepaku hilang dari halaman PPU.",
            likes=3,
        ),
        DemoComment(
            by="aminah",
            minutes=46,
            text="Kalau nanti kodenya ada, apakah KTP harus ganti?",
            replies=(
                DemoComment(
                    by="nuraini",
                    minutes=70,
                    text=(
                        "Belum ada aturan yang menyebut itu. Bila ada perubahan kode wilayah, biasanya ada masa "
                        "peralihan. Kami akan menulisnya bila sudah pasti."
                    ),
                    likes=5,
                    replies=(
                        DemoComment(
                            by="aminah",
                            minutes=78,
                            text="Baik, ditunggu. Terima kasih.",
                            likes=1,
                        ),
                    ),
                ),
            ),
        ),
    ),
    "pilgub-angka": (
        DemoComment(
            by="galih",
            minutes=22,
            text="Bagian 55,66 dan 55,65 itu dulu jadi bahan debat di warung. Sekarang ada jawabannya.",
            likes=7,
            replies=(
                DemoComment(
                    by="utuh",
                    minutes=34,
                    text="Di warung saya masih debat, tapi sekarang soal cara membulatkan.",
                    likes=3,
                ),
            ),
        ),
        DemoComment(
            by="tris",
            minutes=41,
            text="Bagus, tidak memihak siapa-siapa. Angka saja.",
            likes=2,
        ),
        DemoComment(
            by="dian",
            minutes=55,
            text="Mohon dibuatkan juga untuk pemilihan bupati dan wali kota.",
            likes=1,
            replies=(
                DemoComment(
                    by="dewi",
                    minutes=90,
                    text="Sedang kami susun, sumbernya rekapitulasi resmi tiap daerah.",
                    likes=3,
                ),
            ),
        ),
        DemoComment(
            by="bunga",
            minutes=60,
            text="Orang dari suku sebelah memang tidak pantas dipilih, lihat saja kelakuannya.",
            state="held_system",
            reason="sara_suku",
        ),
        DemoComment(
            by="hoki",
            minutes=63,
            text="𝐏𝐢𝐥𝐢𝐡 𝐲𝐚𝐧𝐠 𝐩𝐚𝐬𝐭𝐢 𝐤𝐞𝐥𝐮𝐚𝐫 malam ini di KOTAKEMAS55 wd cepat 5 menit",
            state="held_system",
            reason="gambling",
        ),
        DemoComment(
            by="seberang",
            minutes=70,
            text="Tabelnya enak dibaca di telepon. Terima kasih.",
        ),
    ),
}
