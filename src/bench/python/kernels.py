"""The work of KernelBench with pandas, in seconds of wall and processor."""
import resource
import time

import numpy as np
import pandas as pd

rows = 1_000_000
random = np.random.default_rng(1)
cities = np.array(["Lyon", "上海", "Bern", "Paris", "北京", "Roma", "Wien", "Oslo"], dtype=object)
table = pd.DataFrame({
    "price": random.integers(0, 100_000, rows) / 100,
    "id": [f"A{100_000 + i * 7919 % rows}" for i in range(rows)],
    "customer": [f"C{10_000 + i}" for i in random.integers(0, 100_000, rows)],
    "city": cities[random.integers(0, len(cities), rows)],
})
for name in ("customer", "city"):
    table[name] = table[name].astype("category")
right = table.drop_duplicates("customer")[["customer", "city"]]


def timed(what, run):
    for _ in range(5):
        wall, processor = time.perf_counter(), time.process_time()
        run()
        print(f"{what:22} {time.perf_counter() - wall:.3f} s, processor {time.process_time() - processor:.3f} s")


timed("sort price", lambda: table["price"].sort_values(kind="stable"))
timed("sort id", lambda: table["id"].sort_values(kind="stable"))
timed("sort city, price", lambda: table.sort_values(["city", "price"], ascending=[True, False])[["price"]])
timed("group customer, city", lambda: table.groupby(["customer", "city"], observed=True)["price"].agg(["count", "sum"]))
timed("join customers", lambda: table.merge(right, on="customer", how="left"))
timed("profile price", lambda: (table["price"].describe(), table["price"].value_counts().head(12), np.histogram(table["price"], 18)))
timed("profile customer", lambda: table["customer"].value_counts().head(12))
timed("filter", lambda: table["price"].between(10, 20))
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB")
