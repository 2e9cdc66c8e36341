"""Times pandas reading a file; dates stay text. Usage: import.py FILE"""
import resource
import sys
import time

import pandas

wall, processor = time.perf_counter(), time.process_time()
pandas.read_csv(sys.argv[1])
print(f"import {time.perf_counter() - wall:.3f} s, processor {time.process_time() - processor:.3f} s")
print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
