"""Words that only hold a sentence together. They are not indexed in running text and not searched for.

Short on purpose: longer lists of Indonesian stop words also hold words that news is made of ("kata", "tahun", "besar").
"""

_WRITTEN = """
ada adalah adapun agar akan aku anda antara apa apabila apakah atas atau
bagai bagaimana bagi bahkan bahwa begini begitu belum berapa bila bisa bukan
dalam dan dapat dari daripada demi demikian dengan di dia
guna hanya harus hingga ia ialah ini itu
jadi jika juga justru kalau kami kamu kapan karena ke kemudian kenapa kepada ketika kita
lagi lah lalu lebih maka malah mana masih melainkan memang mengapa mereka meski meskipun
namun nanti nya oleh pada padahal paling para per pernah pula pun
saat saja sambil sampai sana sang sangat saya sebab sebagai sebagaimana sebelum sebuah secara sedang sedangkan
sehingga sejak selain selama seorang seperti seraya serta sesudah setelah setiap si siapa sini situ suatu sudah supaya
tak tanpa tapi telah tentang terhadap tersebut tetapi tiap tidak untuk
walau walaupun yaitu yakni yang
"""

STOP_WORDS = frozenset(_WRITTEN.split())
