"""River and weather."""

from newsroom.demo.content.shapes import DemoComment

THREADS: dict[str, tuple[DemoComment, ...]] = {
    "pasang-tepian": (
        DemoComment(
            by="amat",
            minutes=9,
            text=(
                "Tongkat nomor 4 itu dekat rumah mertua ulun. Setiap sore beliau jadi komentator, “Naik sedikit lagi, "
                "siapkan kopi.”"
            ),
            likes=8,
            replies=(
                DemoComment(
                    by="rt07",
                    minutes=14,
                    text="Salam untuk mertuanya, Mat. Beliau yang pertama lapor waktu saluran belakang tersumbat.",
                    likes=5,
                    replies=(
                        DemoComment(
                            by="amat",
                            minutes=19,
                            text="Siap, Pak RT. Katanya upahnya cukup gorengan.",
                            likes=3,
                            replies=(
                                DemoComment(
                                    by="zaskia",
                                    minutes=24,
                                    text="Gorengannya jangan dihitung pakai karung beras ya, nanti ribut.",
                                    likes=4,
                                ),
                            ),
                        ),
                        DemoComment(
                            by="utuh",
                            minutes=31,
                            text="Saluran belakang itu memang harus tiap bulan dibersihkan, jangan tunggu hujan.",
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="wiwin",
            minutes=16,
            text=(
                "Murid saya diminta ikut membaca tongkat ukur pagi-pagi. Sekarang mereka paham grafik tanpa saya paksa."
                " Terima kasih, Bu Rahmah."
            ),
            likes=11,
            replies=(
                DemoComment(
                    by="arum",
                    minutes=22,
                    text="Boleh tahu SD-nya pakai lembar catatan seperti apa, Bu? Mau saya tiru di kelas saya.",
                    likes=2,
                    replies=(
                        DemoComment(
                            by="wiwin",
                            minutes=35,
                            text=(
                                "Tabel biasa saja, Bu. Kolom tanggal, jam, angka, cuaca, dan satu kolom untuk “yang "
                                "kulihat”. Kolom terakhir itu yang paling seru."
                            ),
                            likes=3,
                            replies=(
                                DemoComment(
                                    by="arum",
                                    minutes=41,
                                    text="Wah, kolom terakhir itu yang saya curi idenya. Terima kasih!",
                                    likes=1,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="pakde",
            minutes=27,
            text="Yang bikin salut bukan alatnya, tapi telatennya. Nyatet saben dina kuwi angel, lho.",
            likes=6,
        ),
        DemoComment(
            by="galih",
            minutes=33,
            text=(
                "Pertanyaan serius: apakah angka tongkat ini dikirim juga ke dinas terkait? Kalau cuma di grup, sayang "
                "sekali."
            ),
            likes=7,
            replies=(
                DemoComment(
                    by="rani",
                    minutes=48,
                    text=(
                        "Terima kasih pertanyaannya. Menurut relawan, rekap mingguan dikirim ke kelurahan setiap hari "
                        "kerja pertama. Akan kami tanyakan bagaimana tindak lanjutnya."
                    ),
                    likes=9,
                    replies=(
                        DemoComment(
                            by="galih",
                            minutes=55,
                            text="Ditunggu lanjutannya, Mbak. Ini baru berita yang ada gunanya.",
                            likes=4,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="kopi",
            minutes=38,
            text="Judulnya adem. Biasanya media tulis “WARGA PANIK!!!” padahal orangnya lagi masak.",
            likes=2,
            replies=(
                DemoComment(
                    by="tris",
                    minutes=44,
                    text="Betul. Saya baca sampai habis karena tidak diteriaki.",
                    likes=5,
                ),
            ),
        ),
        DemoComment(
            by="upik",
            minutes=50,
            text=(
                "Alhamdulillah di gang kami sudah ada daftar serupa. Yang susah itu memperbarui kalau ada yang pindah "
                "kontrakan."
            ),
        ),
        DemoComment(
            by="okta",
            minutes=52,
            text="Sungai itu tetangga lama. Kita saja yang bangunnya maju terus ke depan pagar dia.",
            likes=1,
        ),
        DemoComment(
            by="hoki",
            minutes=57,
            text="Air naik dompet juga naik bosku!! ＴＯＮＧＫＡＮＧＨＯＫＩ８８ b0nus member baru, link di profil ya",
            state="held_system",
            reason="gambling",
        ),
        DemoComment(
            by="bagus",
            minutes=61,
            text="Yang nutup saluran itu orang rumah ujung, ini nomornya 0812-0000-0000 telponin aja rame-rame.",
            state="held_system",
            reason="doxing",
        ),
    ),
    "tajuk-air-pasang": (
        DemoComment(
            by="harapan",
            minutes=18,
            text="Baru pertama kali komentar di sini. Terima kasih tajuknya, kami di Palaran juga mulai mencatat.",
            state="held_premod",
            reason="new_account",
        ),
        DemoComment(
            by="wiwin",
            minutes=25,
            text="“Musibah yang sopan.” Saya pakai untuk pelajaran majas.",
            likes=3,
        ),
        DemoComment(
            by="galih",
            minutes=41,
            text="Tiga usul, tiga-tiganya bisa dikerjakan besok. Masalahnya siapa yang memulai.",
            likes=5,
            replies=(
                DemoComment(
                    by="rt07",
                    minutes=57,
                    text="Kami mulai dari buku tulis dulu, Pak. Pompanya menyusul.",
                    likes=4,
                    replies=(
                        DemoComment(
                            by="galih",
                            minutes=64,
                            text="Hormat, Pak RT.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="hoki",
            minutes=70,
            text="Kak admin baik, numpang lewat ya: live s-l-o-t terpercaya SUNGAIEMAS69 bonus harian",
            state="held_system",
            reason="gambling",
        ),
        DemoComment(
            by="utuh",
            minutes=77,
            text="Pompa dipanaskan sebulan sekali, jangan cuma waktu ada tamu.",
            likes=1,
        ),
    ),
    "hitung-pesut": (
        DemoComment(
            by="langit",
            minutes=12,
            text=(
                "Tujuan pencatatan dijelaskan dengan jujur: perjumpaan, bukan sensus. Terima kasih, ini jarang di "
                "berita satwa."
            ),
            likes=6,
        ),
        DemoComment(
            by="kutai",
            minutes=21,
            text=(
                "Kai Saderi itu tetangga kame. Beliau berhenti pakai jaring besar sejak lama, endik pernah minta "
                "dipuji."
            ),
            likes=8,
            replies=(
                DemoComment(
                    by="meri",
                    minutes=29,
                    text="Salam hormat untuk beliau.",
                    likes=2,
                ),
                DemoComment(
                    by="cik_dian",
                    minutes=36,
                    text="Etam patut malu, masih beli ikan yang kecil-kecil.",
                    likes=3,
                ),
            ),
        ),
        DemoComment(
            by="ani",
            minutes=33,
            text="Si Sobek! Saya ikut memilih nama itu.",
            likes=1,
            replies=(
                DemoComment(
                    by="rifqi",
                    minutes=42,
                    text="Saya usul Torpedo.",
                    likes=2,
                    replies=(
                        DemoComment(
                            by="ani",
                            minutes=49,
                            text="Torpedo terlalu galak untuk hewan yang napasnya seperti meniup lilin.",
                            likes=3,
                            replies=(
                                DemoComment(
                                    by="rifqi",
                                    minutes=54,
                                    text="Baiklah. Si Sobek menang terhormat.",
                                    likes=2,
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="eko",
            minutes=60,
            text="Perahu wisata jaga jarak 50 meter, siapa yang mengawasi?",
            replies=(
                DemoComment(
                    by="galih",
                    minutes=75,
                    text="Penumpangnya. Kalau kita minta motorisnya mendekat, ya percuma.",
                    likes=2,
                ),
            ),
        ),
    ),
    "bank-sampah-terapung": (
        DemoComment(
            by="sule",
            minutes=18,
            text=(
                "Lonceng sepedanya bikin anak saya lari, dikira es. Pulang-pulang bawa botol, bukan es. Berhasil itu "
                "program."
            ),
            likes=6,
            replies=(
                DemoComment(
                    by="ros",
                    minutes=26,
                    text="Anak saya malah nabung buat beli es. Jadi sama saja, Bang.",
                    likes=3,
                    replies=(
                        DemoComment(
                            by="sule",
                            minutes=33,
                            text="Berarti ekonomi sirkular namanya, Cik.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="daeng",
            minutes=25,
            text="Popok itu yang harus dipikirkan. Botol ada harganya, popok siapa yang mau?",
            likes=4,
            replies=(
                DemoComment(
                    by="hamzah",
                    minutes=40,
                    text=(
                        "Betul, Pak. Wahyuni dan kawan-kawan juga mengakui itu bagian tersulit. Kami akan menulis "
                        "khusus soal popok."
                    ),
                    likes=5,
                    replies=(
                        DemoComment(
                            by="daeng",
                            minutes=46,
                            text="Judulnya jangan yang jorok-jorok ya, saya bacanya sambil sarapan.",
                            likes=2,
                        ),
                    ),
                ),
            ),
        ),
        DemoComment(
            by="meri",
            minutes=39,
            text="Kepiting kembali ke tiang rumah. Kalimat paling indah hari ini.",
            likes=3,
        ),
        DemoComment(
            by="seberang",
            minutes=51,
            text=(
                "Di kampung kami di seberang sudah coba tapi berhenti karena tidak ada yang mengangkut ke darat. "
                "Bagaimana caranya supaya pengepul mau datang?"
            ),
            likes=1,
            replies=(
                DemoComment(
                    by="sule",
                    minutes=63,
                    text="Kumpulkan dulu minimal satu pikap, baru telepon. Kalau sedikit-sedikit mereka rugi solar.",
                    likes=2,
                ),
            ),
        ),
        DemoComment(
            by="siti",
            minutes=70,
            text="Tabungan kok bulu tangkis itu semoga cepat lunas, Nak.",
        ),
        DemoComment(
            by="hoki",
            minutes=74,
            text="ꜱᴀʟᴅᴏ ɢʀᴀᴛɪꜱ tanpa depo!! m4xw1n malam ini cuma di RAKITCUAN77 😍😍",
            state="held_system",
            reason="gambling",
        ),
    ),
}
