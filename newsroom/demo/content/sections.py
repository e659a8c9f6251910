"""The sections of Kabar Mahakam: two levels, in the order of the masthead."""

from .shapes import DemoSection

SECTIONS = (
    DemoSection("kaltim", "Kaltim", "Kabar dari sepuluh kabupaten dan kota serta Ibu Kota Nusantara.", 10),
    DemoSection("kota", "Kota", "Layanan, jalan, dan kehidupan sehari-hari di kota.", 11, "kaltim"),
    DemoSection("desa", "Kampung", "Desa dan kampung: yang dikerjakan warga bersama-sama.", 12, "kaltim"),
    DemoSection("ikn", "IKN", "Ibu Kota Nusantara dan orang-orang yang tinggal di sekitarnya.", 13, "kaltim"),
    DemoSection("politik", "Politik", "Pemerintahan, pemilihan, dan musyawarah.", 20),
    DemoSection("pemerintahan", "Pemerintahan", "Anggaran, pelayanan, dan keputusan pemerintah.", 21, "politik"),
    DemoSection("pemilu", "Pemilu", "Dari ketua RT sampai gubernur: cara warga memilih.", 22, "politik"),
    DemoSection("hukum", "Hukum", "Hukum yang dijumpai orang dalam hidup sehari-hari.", 30),
    DemoSection("ekonomi", "Ekonomi", "Kerja, usaha, dan harga.", 40),
    DemoSection("bisnis", "Bisnis", "Usaha kecil dan besar di Kalimantan Timur.", 41, "ekonomi"),
    DemoSection("pangan", "Pangan", "Sawah, kebun, keramba, dan pasar.", 42, "ekonomi"),
    DemoSection("energi", "Energi", "Listrik, bahan bakar, dan orang yang menjaganya menyala.", 43, "ekonomi"),
    DemoSection("lingkungan", "Lingkungan", "Sungai, hutan, pesisir, dan penghuninya.", 50),
    DemoSection("pendidikan", "Pendidikan", "Sekolah, guru, murid, dan buku.", 60),
    DemoSection("kesehatan", "Kesehatan", "Layanan kesehatan dan kebiasaan yang menyehatkan.", 70),
    DemoSection("budaya", "Budaya", "Tradisi, seni, bahasa, dan acara.", 80),
    DemoSection("wisata", "Wisata", "Tempat-tempat yang dijaga penghuninya.", 81, "budaya"),
    DemoSection("olahraga", "Olahraga", "Lapangan, lintasan, dan sungai.", 90),
    DemoSection("opini", "Opini", "Pendapat, dipisahkan dari berita.", 100),
    DemoSection("kolom", "Kolom", "Catatan tetap para penulis Kabar Mahakam.", 101, "opini"),
    DemoSection("tajuk", "Tajuk", "Suara redaksi.", 102, "opini"),
    DemoSection("khas", "Khas", "Cerita panjang dan berita foto yang digarap perlahan.", 110),
    DemoSection("advertorial", "Advertorial", "Tulisan berbayar. Tidak dikerjakan oleh redaksi berita.", 120),
)
