"""The demonstration outlet Kabar Mahakam: its texts, its pictures, and the command that fills a site with them."""
