"""What each picture shows: the texts that an editor would have written beside it."""

from dataclasses import dataclass
from pathlib import Path

FILES = Path(__file__).parent / "files"
CREDIT = "Ilustrasi: Kabar Mahakam"


@dataclass(frozen=True)
class Drawing:
    alt: str
    caption: str
    focus: tuple[float, float] = (0.5, 0.5)  # shares from the left and from the top
    folder: str = ""


def path_of(name: str) -> Path:
    return FILES / f"{name}.webp"


def portrait_path(name: str) -> Path:
    return FILES / "portraits" / f"{name}.webp"


# fmt: off
DRAWINGS: dict[str, Drawing] = {
    # river
    "mahakam-senja": Drawing("Jembatan rangka baja melintasi Sungai Mahakam saat matahari terbenam, dua ketinting lewat di bawahnya.", "Jembatan Mahakam menjelang malam.", (0.62, 0.52), "Sungai Mahakam"),
    "jembatan-kota": Drawing("Jembatan kabel dengan dua menara jingga di atas sungai, sebuah kapal melintas di depannya.", "Jembatan kabel di Samarinda pada pagi hari.", (0.5, 0.45), "Sungai Mahakam"),
    "tongkang-batu-bara": Drawing("Tongkang bermuatan empat gundukan batu bara ditarik kapal tunda.", "Tongkang batu bara di alur Sungai Mahakam.", (0.55, 0.66), "Sungai Mahakam"),
    "ketinting-pagi": Drawing("Tiga ketinting berangkat di sungai yang berkabut saat matahari terbit.", "Ketinting menjadi angkutan utama warga di hulu.", (0.55, 0.6), "Sungai Mahakam"),
    "kampung-tepi-sungai": Drawing("Deretan rumah kayu bertiang di tepi sungai dengan pohon kelapa di belakangnya.", "Permukiman di tepian sungai.", (0.5, 0.58), "Kampung"),
    "pesut": Drawing("Tiga pesut mahakam muncul di permukaan sungai.", "Pesut mahakam, lumba-lumba air tawar yang dilindungi.", (0.45, 0.62), "Alam"),
    "perahu-sekolah": Drawing("Tujuh pelajar berseragam putih duduk di perahu menuju sekolah di tepi sungai.", "Pelajar naik perahu ke sekolah.", (0.48, 0.68), "Pendidikan"),
    "banjir": Drawing("Petugas mengangkut warga dengan perahu karet di jalan kota yang terendam banjir.", "Banjir merendam permukiman setelah hujan deras.", (0.48, 0.75), "Banjir"),
    "matahari-terbenam": Drawing("Tikungan sungai memantulkan langit jingga, sebuah kapal berlayar di tengahnya.", "Senja di tikungan Sungai Mahakam.", (0.5, 0.5), "Sungai Mahakam"),
    # city
    "masjid": Drawing("Masjid berkubah hijau dengan menara tinggi di tepi sungai saat senja.", "Masjid di tepian Mahakam menjelang magrib.", (0.52, 0.42), "Kota"),
    "malam-kota": Drawing("Jendela gedung-gedung kota menyala di tepi sungai pada malam hari.", "Samarinda pada malam hari.", (0.55, 0.55), "Kota"),
    "lalu-lintas": Drawing("Mobil, truk, dan sepeda motor memadati jalan di depan deretan ruko.", "Arus kendaraan pada jam sibuk.", (0.5, 0.68), "Kota"),
    "jalan-rusak": Drawing("Tiga pekerja berhelm dan mesin gilas memperbaiki jalan berlubang.", "Perbaikan jalan penghubung antarkabupaten.", (0.55, 0.7), "Jalan"),
    "bandara": Drawing("Pesawat lepas landas di atas terminal bandara beratap lengkung.", "Penerbangan dari bandara di Kalimantan Timur.", (0.48, 0.38), "Perhubungan"),
    "pembangunan-ikn": Drawing("Tiga derek menara dan gedung beratap sirip hijau di lahan pembangunan.", "Pekerjaan konstruksi di kawasan ibu kota negara baru.", (0.5, 0.5), "IKN"),
    "pelabuhan": Drawing("Kapal peti kemas sandar di dermaga dengan derek kuning.", "Bongkar muat peti kemas di pelabuhan.", (0.5, 0.6), "Perhubungan"),
    "pemadam": Drawing("Mobil pemadam dan dua petugas menyemprot api pada malam hari.", "Petugas memadamkan kebakaran di permukiman.", (0.55, 0.68), "Kebakaran"),
    "garis-polisi": Drawing("Dua petugas dan mobil patroli di balik pita kuning hitam pada malam hari.", "Polisi menutup lokasi untuk pemeriksaan.", (0.55, 0.7), "Kepolisian"),
    # institutions
    "puskesmas": Drawing("Gedung puskesmas beratap hijau dengan ambulans dan keluarga yang datang berobat.", "Layanan kesehatan di puskesmas.", (0.52, 0.55), "Kesehatan"),
    "rumah-sakit": Drawing("Gedung rumah sakit bertingkat dengan ambulans di depan pintu masuk.", "Rumah sakit umum daerah.", (0.5, 0.45), "Kesehatan"),
    "ruang-kelas": Drawing("Guru berhijab mengajar di depan papan tulis, murid duduk di bangku kayu.", "Kegiatan belajar di sekolah dasar.", (0.5, 0.6), "Pendidikan"),
    "kotak-suara": Drawing("Tangan memasukkan surat suara ke kotak putih, satu jari berwarna ungu tinta.", "Pemilih memasukkan surat suara.", (0.5, 0.5), "Pilkada"),
    "ruang-rapat": Drawing("Delapan orang duduk di meja rapat panjang di depan papan bergambar grafik.", "Rapat koordinasi pemerintah daerah.", (0.5, 0.55), "Pemerintahan"),
    "mimbar": Drawing("Mimbar kayu penuh mikrofon diterangi lampu, wartawan menunggu di depannya.", "Wartawan menunggu keterangan pers.", (0.5, 0.48), "Pemerintahan"),
    "kantor-gubernur": Drawing("Kantor pemerintah bertiang putih dengan bendera merah putih dan barisan pegawai di halaman.", "Apel pagi di halaman kantor pemerintah.", (0.5, 0.5), "Pemerintahan"),
    "sidang": Drawing("Palu hakim dan timbangan kuningan di atas meja sidang.", "Perkara disidangkan di pengadilan negeri.", (0.48, 0.62), "Hukum"),
    # life
    "pasar": Drawing("Tiga pedagang berdiri di balik lapak sayur dan buah beratap garis-garis.", "Pedagang sayur dan buah di pasar.", (0.45, 0.6), "Ekonomi"),
    "durian": Drawing("Durian, lai jingga, dan sepiring daging buah kuning di atas meja kayu.", "Musim durian dan lai.", (0.5, 0.58), "Kuliner"),
    "erau": Drawing("Lima penari memegang kipas bulu enggang di depan matahari terbenam.", "Tarian pada pembukaan pesta adat.", (0.5, 0.6), "Budaya"),
    "lamin": Drawing("Rumah panjang lamin bertiang dengan dinding berukir dan patung kayu di depannya.", "Lamin, rumah panjang untuk berkumpul.", (0.5, 0.55), "Budaya"),
    "ulap-doyo": Drawing("Kain tenun merah dengan deretan belah ketupat dan lengkung pakis.", "Motif kain tenun serat doyo.", (0.5, 0.5), "Budaya"),
    "sepak-bola": Drawing("Dua pemain sepak bola berebut bola di bawah lampu stadion.", "Laga malam di stadion.", (0.48, 0.7), "Olahraga"),
    "lomba-perahu": Drawing("Tiga perahu panjang dengan belasan pedayung berlomba di sungai, penonton memenuhi tepian.", "Lomba perahu di Sungai Mahakam.", (0.5, 0.7), "Olahraga"),
    "warung": Drawing("Pembeli duduk di bangku merah di depan warung yang terang pada malam hari.", "Warung makan yang buka sampai malam.", (0.5, 0.62), "Kuliner"),
    # land
    "orangutan": Drawing("Orangutan bergelantungan di dahan pada tajuk hutan berkabut.", "Orangutan di hutan Kalimantan.", (0.47, 0.5), "Alam"),
    "kebun-sawit": Drawing("Truk bermuatan tandan buah melintas di jalan tanah merah di antara pohon sawit.", "Angkutan tandan buah segar di kebun sawit.", (0.52, 0.6), "Perkebunan"),
    "panen-padi": Drawing("Tiga petani bercaping memanen padi yang menguning.", "Panen padi di Penajam Paser Utara.", (0.46, 0.65), "Pertanian"),
    "tambang": Drawing("Ekskavator dan truk kuning di tambang terbuka yang berteras.", "Kegiatan di tambang batu bara.", (0.48, 0.72), "Pertambangan"),
    "panel-surya": Drawing("Barisan panel surya di padang rumput dengan rumah desa di belakangnya.", "Pembangkit listrik tenaga surya untuk desa.", (0.5, 0.65), "Energi"),
    "hutan-hujan": Drawing("Air terjun di antara pohon besar saat hujan.", "Hutan hujan di hulu sungai.", (0.5, 0.55), "Alam"),
    "kabut-asap": Drawing("Tiga petugas memadamkan api di lahan terbakar, langit kecokelatan oleh asap.", "Pemadaman kebakaran lahan.", (0.45, 0.7), "Kebakaran"),
    # sea
    "penyu": Drawing("Penyu hijau berenang di atas terumbu karang berwarna.", "Penyu hijau di perairan Derawan.", (0.55, 0.48), "Alam"),
    "dermaga-maratua": Drawing("Dua orang berjalan di dermaga kayu menuju laguna berair biru toska.", "Dermaga di Pulau Maratua.", (0.5, 0.5), "Wisata"),
    "hiu-paus": Drawing("Hiu paus bertotol putih dan seorang penyelam di bawah laut.", "Hiu paus di perairan Berau.", (0.6, 0.5), "Wisata"),
    "rumah-apung": Drawing("Rumah-rumah di atas laut saat senja dengan cerobong industri di kejauhan.", "Permukiman di atas laut di Bontang.", (0.45, 0.6), "Kampung"),
    "nelayan": Drawing("Nelayan melempar jala dari perahu saat matahari terbit.", "Nelayan menebar jala.", (0.52, 0.6), "Perikanan"),
    "tambak-udang": Drawing("Petambak bercaping memeriksa kolam udang dengan kincir air.", "Tambak udang di pesisir.", (0.48, 0.65), "Perikanan"),
    "kilang": Drawing("Menara kilang minyak menyala pada malam hari dan terpantul di teluk.", "Kilang minyak di Balikpapan.", (0.55, 0.45), "Energi"),
    # work
    "penenun": Drawing("Perempuan berkerudung jingga menenun kain di alat tenun kayu.", "Penenun mengerjakan kain serat doyo.", (0.45, 0.6), "Ekonomi"),
    "menara-internet": Drawing("Menara telekomunikasi berdiri di kampung, warga membuka ponsel di bawahnya.", "Menara telekomunikasi baru di kampung.", (0.55, 0.5), "Telekomunikasi"),
    "pelatihan-las": Drawing("Peserta berhelm memperhatikan seorang juru las bekerja, percikan api beterbangan.", "Pelatihan las di balai latihan kerja.", (0.56, 0.58), "Ketenagakerjaan"),
    "petugas-kebersihan": Drawing("Dua petugas menyapu jalan di dekat truk sampah hijau pada pagi hari.", "Petugas kebersihan mulai bekerja sejak subuh.", (0.5, 0.68), "Lingkungan"),
    "anggaran": Drawing("Tumpukan koin, buku catatan, dan grafik batang yang naik.", "Anggaran daerah dalam angka.", (0.55, 0.55), "Pemerintahan"),
}

PORTRAITS: dict[str, str] = {
    "hijab-jingga": "Gambar seorang perempuan berhijab jingga.",
    "peci-hitam": "Gambar seorang laki-laki berpeci hitam.",
    "hijab-krem-kacamata": "Gambar seorang perempuan berhijab krem dan berkacamata.",
    "kacamata": "Gambar seorang laki-laki berkacamata.",
    "rambut-panjang": "Gambar seorang perempuan berambut panjang.",
    "berewok": "Gambar seorang laki-laki berewok.",
    "pewarta-foto": "Gambar seorang pewarta foto membawa kamera.",
    "hijab-hijau": "Gambar seorang perempuan berhijab hijau.",
    "peci-kacamata": "Gambar seorang laki-laki berpeci dan berkacamata.",
    "rambut-ikal": "Gambar seorang laki-laki berambut ikal.",
}
