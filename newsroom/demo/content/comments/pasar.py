"""Markets and fields."""

from newsroom.demo.content.shapes import DemoComment

THREADS: dict[str, tuple[DemoComment, ...]] = {
    "durian-melak": (
        DemoComment(
            by="lena",
            minutes=10,
            text="Di rumah sudah tiga hari sarapan durian, makan siang durian, malam lempok. Tolong kirim nasi.",
            likes=6,
            replies=(
                DemoComment(
                    by="juragan",
                    minutes=17,
                    text="Kirim duriannya ke Samarinda, nanti saya kirim nasinya. Barter.",
                    likes=8,
                    replies=(
                        DemoComment(
                            by="lena",
                            minutes=23,
                            text="Jadi! Ongkos kirim siapa?",
                            likes=3,
                            replies=(
                                DemoComment(
                                    by="juragan",
                                    minutes=29,
                                    text="Nah, di situ biasanya hubungan baik berakhir.",
                                    likes=4,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="kopi",
            minutes=19,
            text="“Durian itu tamu.” Ibu Elisabet ini pantas punya kolom sendiri.",
            likes=2,
        ),
        DemoComment(
            by="utuh",
            minutes=28,
            text="Di pinggir jalan kota masih 60 ribu. Siapa yang makan selisihnya?",
            likes=3,
            replies=(
                DemoComment(
                    by="amat",
                    minutes=36,
                    text="Solar, bos. Jalan ke sana bukan jalan tol.",
                    likes=5,
                    replies=(
                        DemoComment(
                            by="utuh",
                            minutes=42,
                            text="Iya juga, tapi dua puluh jadi enam puluh itu jauh benar.",
                            replies=(
                                DemoComment(
                                    by="eko",
                                    minutes=55,
                                    text="Belum yang busuk di jalan. Pedagang menanggung juga itu.",
                                    likes=2,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="aminah",
            minutes=41,
            text="Terima kasih sudah mengoreksi jumlah lapak dengan terbuka. Jarang-jarang.",
            likes=1,
        ),
        DemoComment(
            by="ani",
            minutes=60,
            text="Lai lebih enak. Maaf, saya harus jujur.",
            replies=(
                DemoComment(
                    by="lena",
                    minutes=71,
                    text="Ini komentar paling berani sepanjang musim.",
                    likes=7,
                ),
            ),
        ),
        DemoComment(
            by="hoki",
            minutes=77,
            text="Musim durian musim cuan kak 🅢🅛🅞🅣 g4c0r pasti jp di DURIANJAYA99 cek bio sekarang",
            state="held_system",
            reason="gambling",
        ),
    ),
    "pasar-malam-sangatta": (
        DemoComment(
            by="dian",
            minutes=12,
            text="Nama saya pernah dibacakan sebelum lagu pertama. Kapok sekaligus terkenal.",
            likes=5,
            replies=(
                DemoComment(
                    by="juragan",
                    minutes=19,
                    text="Berapa hari telatnya, Mbak?",
                    likes=6,
                    replies=(
                        DemoComment(
                            by="dian",
                            minutes=24,
                            text="Empat. Rantangnya saya pakai bekal. Enak, ukurannya pas.",
                            likes=7,
                            replies=(
                                DemoComment(
                                    by="ros",
                                    minutes=30,
                                    text="Berarti rantangnya betah.",
                                    likes=3,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="noor",
            minutes=34,
            text="Saya penjual sate di sana. Wadah bambu boleh, asal tusuknya tidak menusuk.",
            likes=2,
        ),
        DemoComment(
            by="bangjek",
            minutes=55,
            text="Sanksi sosial paling merdu se-Kaltim.",
        ),
        DemoComment(
            by="bagus",
            minutes=59,
            text="Butuh dana cepat cair 5 menit tanpa syarat? hubungi admin 0813-0000-0000 dijamin amanah",
            state="held_system",
            reason="loan_scam",
        ),
    ),
    "harga-empat-pasar": (
        DemoComment(
            by="zaskia",
            minutes=12,
            text="Cabai 62 ribu dibilang turun. Iya sih, tapi dompet saya belum tahu.",
            likes=4,
            replies=(
                DemoComment(
                    by="ros",
                    minutes=20,
                    text="Dompet memang selalu terlambat dapat kabar baik.",
                    likes=3,
                ),
            ),
        ),
        DemoComment(
            by="ani",
            minutes=28,
            text="Di Tanjung Redeb ikan memang murah, tapi cabai seperti emas. Kami saling mengirim saja bagaimana?",
            likes=2,
            replies=(
                DemoComment(
                    by="lena",
                    minutes=36,
                    text="Barter durian ikut!",
                    likes=1,
                ),
            ),
        ),
        DemoComment(
            by="sule",
            minutes=44,
            text="Metodenya jelas, tiga pedagang diambil nilai tengah. Tolong rutin tiap bulan.",
            replies=(
                DemoComment(
                    by="anjas",
                    minutes=63,
                    text="Siap. Daftar belanjanya tidak akan kami ganti supaya bisa dibandingkan.",
                    likes=2,
                ),
            ),
        ),
        DemoComment(
            by="pakde",
            minutes=71,
            text="Acil Imah ki jan pinter tenan. Nek rame berarti murah.",
        ),
    ),
    "kebun-sepaku": (
        DemoComment(
            by="eko",
            minutes=13,
            text="Pak Wagiman itu kalau rapat bawa spidol warna sendiri. Kalender itu nyawanya.",
            likes=4,
        ),
        DemoComment(
            by="bangjek",
            minutes=27,
            text="“Mencangkulnya pakai rumus.” Anaknya Bu Suparmi, semangat kuliah!",
            likes=3,
            replies=(
                DemoComment(
                    by="tika",
                    minutes=35,
                    text="Semoga pulang lagi ke Sepaku.",
                    likes=2,
                ),
            ),
        ),
        DemoComment(
            by="galih",
            minutes=39,
            text="Kas Rp31,4 juta dari dua ratus rupiah per kilo. Kecil-kecil jadi mesin pengering.",
            likes=2,
        ),
        DemoComment(
            by="paser",
            minutes=58,
            text="Kami di Paser juga mau tiru kalendernya. Bolehkah datang melihat?",
            likes=1,
            replies=(
                DemoComment(
                    by="eko",
                    minutes=72,
                    text="Datang saja. Jangan pukul 02.40, semua orang sedang mengikat kangkung.",
                    likes=4,
                    replies=(
                        DemoComment(
                            by="paser",
                            minutes=80,
                            text="Justru jam segitu ayam kami juga belum bangun. Baik, siang saja.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="bunga",
            minutes=95,
            text="Yang bukan orang sini sebaiknya pulang saja semua.",
            state="rejected",
            reason="sara_suku",
        ),
    ),
    "kelas-las": (
        DemoComment(
            by="wulan",
            minutes=15,
            text="Apakah kelas berikutnya menerima peserta dari Penajam? Saya berminat sekali.",
            state="held_premod",
            reason="new_account",
        ),
        DemoComment(
            by="fira",
            minutes=21,
            text="“Yang tidak pas helmnya, bukan orangnya.” Kalimat ini berlaku untuk banyak hal.",
            likes=5,
            replies=(
                DemoComment(
                    by="tika",
                    minutes=29,
                    text="Kursi kantor juga, Bun.",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="arum",
                            minutes=37,
                            text="Dan meja rapat yang selalu ketinggian.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="bangjek",
            minutes=34,
            text="Di bengkel saya butuh dua orang. Serius. Ke mana menghubungi?",
            likes=2,
            replies=(
                DemoComment(
                    by="nuraini",
                    minutes=58,
                    text=(
                        "Kami sampaikan kepada pengelola kelas, Pak. Silakan tinggalkan pesan lewat halaman Kontak "
                        "redaksi."
                    ),
                    likes=3,
                    replies=(
                        DemoComment(
                            by="bangjek",
                            minutes=66,
                            text="Sudah saya kirim. Terima kasih.",
                            likes=1,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="eko",
            minutes=49,
            text="Pagar taman bermain itu sudah saya lihat. Lasannya halus.",
        ),
        DemoComment(
            by="tris",
            minutes=75,
            text="Jam kelasnya yang bikin berhasil. Ada yang menjaga anak, itu kuncinya.",
            likes=1,
        ),
    ),
}
