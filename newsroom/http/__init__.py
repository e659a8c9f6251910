"""What views share and what knows no story: clients behind proxies, signed cursors, absolute addresses, texts that may
stand in XML, and what a process keeps for seconds.
"""
