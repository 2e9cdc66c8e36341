"""Times pandas reading a file; dates stay text. Usage: import.py FILE"""
import resource
import sys
import time

import pandas

start = time.perf_counter()
pandas.read_csv(sys.argv[1])
print("seconds %.3f" % (time.perf_counter() - start))
print("peak %d" % (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024))
