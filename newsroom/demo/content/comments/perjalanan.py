"""On the way."""

from newsroom.demo.content.shapes import DemoComment

THREADS: dict[str, tuple[DemoComment, ...]] = {
    "kapal-hulu": (
        DemoComment(
            by="meri",
            minutes=20,
            text="Saya membaca ini di bus, turun kelewatan dua halte. Tanggung jawab!",
            likes=9,
            replies=(
                DemoComment(
                    by="rani",
                    minutes=45,
                    text="Mohon maaf, Mbak. Halte memang belum diberi nama seperti tikungan.",
                    likes=7,
                    replies=(
                        DemoComment(
                            by="meri",
                            minutes=50,
                            text="Saya usul: Halte Lupa Turun.",
                            likes=4,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="amat",
            minutes=33,
            text=(
                "Haji Darlan betul, cokelat susu dan cokelat teh itu beda. Ulun belajar dua puluh tahun, wartawan "
                "belajar tiga hari. Hebat."
            ),
            likes=8,
            replies=(
                DemoComment(
                    by="okta",
                    minutes=42,
                    text="Bagi saya semuanya memang cokelat, saya mewakili pembaca kota.",
                    likes=2,
                ),
            ),
        ),
        DemoComment(
            by="yosep",
            minutes=41,
            text="Lemari es untuk kampung yang belum ada listrik siang. Itu bukan lucu, itu harapan.",
            likes=6,
            replies=(
                DemoComment(
                    by="meri",
                    minutes=53,
                    text="Setuju, Bang. Bagian itu saya baca dua kali.",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="yosep",
                            minutes=60,
                            text=(
                                "Di kampung saya malah mesin cuci dulu yang datang, listriknya tiga tahun kemudian. "
                                "Sempat jadi lemari baju."
                            ),
                            likes=5,
                            replies=(
                                DemoComment(
                                    by="zaskia",
                                    minutes=66,
                                    text="Lemari baju yang bisa berputar, cita-cita semua ibu.",
                                    likes=8,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="fira",
            minutes=64,
            text="Bunyi denyut jantung di bagian akhir... saya menangis di dapur.",
            likes=2,
        ),
        DemoComment(
            by="kopi",
            minutes=71,
            text="Empat belas gelas kopi. Jurnalisme yang patut ditiru.",
            likes=3,
        ),
        DemoComment(
            by="pakde",
            minutes=85,
            text="Tulung dibuat bukune, Mbak Rani.",
            likes=1,
        ),
        DemoComment(
            by="langit",
            minutes=99,
            text="Fotonya kurang banyak!",
            replies=(
                DemoComment(
                    by="irfan",
                    minutes=120,
                    text="Siap, Kak. Berita foto menyusul; kabutnya saya simpan dulu.",
                    likes=3,
                ),
            ),
        ),
        DemoComment(
            by="amat",
            minutes=131,
            text="Ini salah kirim, maaf.",
            state="removed_author",
        ),
    ),
    "juru-kemudi": (
        DemoComment(
            by="eko",
            minutes=17,
            text="Saya sering naik perahunya. Baru sadar Pak Tahir hafal punggung kami semua.",
            likes=7,
            replies=(
                DemoComment(
                    by="bangjek",
                    minutes=26,
                    text="Saya duduk tegak mulai besok.",
                    likes=5,
                ),
                DemoComment(
                    by="upik",
                    minutes=33,
                    text="Uang tiga ribu dilaminasi. Saya ikut berkaca-kaca.",
                    likes=4,
                    replies=(
                        DemoComment(
                            by="eko",
                            minutes=40,
                            text="Ada, betul, dekat kemudi. Saya kira jimat.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="daeng",
            minutes=45,
            text="Panjang umur, Pak. Orang laut jarang melihat laut, karena sibuk bekerja di atasnya.",
            likes=3,
        ),
        DemoComment(
            by="meri",
            minutes=60,
            text="“Ternyata kami kelihatan kecil sekali. Tetapi sampai.” Sudah, saya tidak bisa komentar lagi.",
            likes=3,
        ),
        DemoComment(
            by="hoki",
            minutes=72,
            text="mantap kak, modal receh jadi jutawan di ＰＥＲＡＨＵ７７, cek profil",
            state="held_system",
            reason="gambling",
        ),
    ),
    "bus-sekolah-balikpapan": (
        DemoComment(
            by="tika",
            minutes=12,
            text="Anak saya naik rute B. Hari ini berangkat 05.50 betulan, sopirnya hafal nama anak-anak. Terharu.",
            likes=9,
            replies=(
                DemoComment(
                    by="fira",
                    minutes=20,
                    text="Rute A juga bagus, cuma kaca belakang berembun. Semoga dibaca.",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="tika",
                            minutes=27,
                            text="Ada kotak sarannya, Bun, di dekat pintu depan.",
                            likes=1,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="eko",
            minutes=22,
            text=(
                "43 persen terlambat karena nunggu sambungan. Akhirnya ada yang menghitung sebelum menyalahkan anak."
            ),
            likes=4,
        ),
        DemoComment(
            by="galih",
            minutes=30,
            text="Setelah uji coba dua pekan, siapa yang membiayai? Itu yang belum terjawab di berita.",
            likes=2,
            replies=(
                DemoComment(
                    by="nuraini",
                    minutes=52,
                    text=(
                        "Masukan yang tepat, Pak. Sumber biaya setelah uji coba memang belum diputuskan. Kami perbarui "
                        "begitu ada kejelasan."
                    ),
                    likes=6,
                    replies=(
                        DemoComment(
                            by="galih",
                            minutes=58,
                            text="Siap. Saya simpan tautannya.",
                            likes=3,
                        ),
                    ),
                ),
                DemoComment(
                    by="pakde",
                    minutes=61,
                    text="Nek aku sih iuran ora masalah, asal tepat waktu.",
                    likes=1,
                ),
            ),
        ),
        DemoComment(
            by="rifqi",
            minutes=35,
            text="Saya pelajar rute A. Tolong jangan putar lagu yang sama tiap pagi. Sekian laporan.",
            likes=3,
            replies=(
                DemoComment(
                    by="juragan",
                    minutes=43,
                    text="Lagu apa, Dik? Biar om carikan tandingannya.",
                    likes=6,
                    replies=(
                        DemoComment(
                            by="rifqi",
                            minutes=49,
                            text="Tidak saya sebut, Om, nanti semua orang ikut terngiang.",
                            likes=4,
                            replies=(
                                DemoComment(
                                    by="juragan",
                                    minutes=55,
                                    text="Bijaksana sekali untuk anak seusiamu.",
                                    likes=2,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="lena",
            minutes=66,
            text="Di Melak kami masih menunggu yang begini. Semangat, Balikpapan.",
        ),
        DemoComment(
            by="bunga",
            minutes=80,
            text="Sopir angkot lama itu semuanya tidak punya otak, dari dulu juga begitu.",
            state="held_system",
            reason="bullying",
        ),
    ),
    "perahu-sekolah": (
        DemoComment(
            by="amat",
            minutes=14,
            text=(
                "Motorisnya Pak Basran itu guru saya bawa ketinting. Kalau beliau bilang batal, artinya batal. Tidak "
                "pernah salah."
            ),
            likes=9,
        ),
        DemoComment(
            by="wiwin",
            minutes=23,
            text=(
                "Pelampung pas badan itu bukan kemewahan. Terima kasih sudah menulis soal tali yang dililit dua kali; "
                "kami semua pernah begitu."
            ),
            likes=6,
            replies=(
                DemoComment(
                    by="noor",
                    minutes=34,
                    text="Bu Wiwin, di sekolah kami masih dililit. Adakah contoh ukuran yang dipesan?",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="wiwin",
                            minutes=47,
                            text=(
                                "Yang kami pakai ukurannya menurut berat badan, Bu, bukan umur. Coba tanya perajin di "
                                "Muara Kaman."
                            ),
                            likes=2,
                        ),
                    ),
                ),
                DemoComment(
                    by="fira",
                    minutes=39,
                    text="Semoga sekolah lain menyusul.",
                ),
            ),
        ),
        DemoComment(
            by="cik_dian",
            minutes=31,
            text="Endik bolos kalau air deras. Nah, gitu etam maunya dari dulu!",
            likes=4,
            replies=(
                DemoComment(
                    by="kutai",
                    minutes=44,
                    text="Koyok kame dulu, hujan deras tetap disuruh nyeberang. Ngeri amun diingat.",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="cik_dian",
                            minutes=50,
                            text="Untung etam masih selamat semua, leh.",
                            likes=1,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="arum",
            minutes=55,
            text=(
                "Solar Rp2,7 juta sebulan ditanggung iuran desa. Bisakah masuk anggaran rutin? Semoga ada yang membaca."
            ),
            likes=1,
        ),
    ),
}
