"""Pages that mix rooms: home, regions, officials. It may know everything below; nothing below knows it."""
