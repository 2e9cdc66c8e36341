"""Item-based likenesses of the same sizes as RecommendBench's ratio run, with scipy: cosine, fifty neighbours an item.

    python3 src/bench/python/recommend.py CUSTOMERS ITEMS EVENTS
"""

import resource
import sys
import time

import numpy as np
import scipy.sparse as sp


def main(customers, items, events):
    random = np.random.default_rng(1)
    customer = random.integers(0, customers, events)
    item = (items * random.random(events) ** 2.5).astype(np.int64)
    wall, processor = time.perf_counter(), time.process_time()
    matrix = sp.csr_matrix((np.ones(events), (customer, item)), shape=(customers, items))
    matrix.data[:] = 1
    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=0)).ravel())
    norms[norms == 0] = 1
    scaled = (matrix @ sp.diags(1 / norms)).tocsc()
    turned = scaled.T.tocsr()
    kept = 0
    for first in range(0, items, 500):
        alike = (turned[first : first + 500] @ scaled).toarray()
        alike[np.arange(alike.shape[0]), np.arange(first, first + alike.shape[0])] = 0
        best = np.argpartition(-alike, 50, axis=1)[:, :50]
        kept += int((np.take_along_axis(alike, best, axis=1) > 0).sum())
    print(f"likenesses of items {time.perf_counter() - wall:.3f} s, processor {time.process_time() - processor:.3f} s")
    print(f"{kept:,} neighbours")
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
