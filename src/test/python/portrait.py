"""The customer of Online Retail who spent most, with the csv module alone: the figures OnlineRetailPortraitTest compares.

    python3 src/test/python/portrait.py ../shared/data/baskets/online_retail.csv.gz
"""

import csv
import gzip
import math
import sys
from collections import defaultdict
from datetime import datetime


def main(path):
    with gzip.open(path, "rt", encoding="utf-8-sig") as file:
        lines = list(csv.DictReader(file))
    print(list(lines[0]), len(lines))
    total = defaultdict(list)
    orders = defaultdict(set)
    back, paid = defaultdict(list), defaultdict(list)
    days = defaultdict(list)
    refunds = defaultdict(set)
    products = defaultdict(set)
    for line in lines:
        who = line["CustomerID"]
        if not who:
            continue
        amount = int(line["Quantity"]) * float(line["UnitPrice"])
        total[who].append(amount)
        if amount < 0:
            back[who].append(-amount)
            refunds[who].add(line["InvoiceNo"])
        else:
            paid[who].append(amount)
            orders[who].add(line["InvoiceNo"])
            days[who].append(line["InvoiceDate"][:10])
            products[line["Description"].strip()].add(who)
    sums = {who: math.fsum(values) for who, values in total.items()}
    most = max(sums, key=lambda who: sums[who])
    below = sum(1 for v in sums.values() if v < sums[most]) + 0.5
    print(most, round(sums[most], 2), len(orders[most]), len(refunds[most]))
    print("average", math.fsum(sums.values()) / len(sums), "percentile", below / len(sums))
    print("days", sorted(days[most])[:1], sorted(days[most])[-1:])
    print("paid back", math.fsum(back[most]) / math.fsum(paid[most]))
    print("orders average", sum(len(orders[w]) for w in sums) / len(sums), len(sums))


if __name__ == "__main__":
    main(sys.argv[1])
