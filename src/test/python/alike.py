"""Who is most like a customer of Online Retail, by scikit-learn: what OnlineRetailPortraitTest compares.

    python3 src/test/python/alike.py ../shared/data/baskets/online_retail.csv.gz 14646 12747
"""

import csv
import gzip
import math
import sys
from collections import defaultdict
from datetime import date

import numpy
import sklearn
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import StandardScaler

AS_OF = date(2011, 12, 10)


def table(path):
    total, paid, back = defaultdict(list), defaultdict(list), defaultdict(list)
    orders, last, returned = defaultdict(set), {}, {}
    with gzip.open(path, "rt", encoding="utf-8-sig") as file:
        for line in csv.DictReader(file):
            who = line["CustomerID"]
            if not who:
                continue
            amount = int(line["Quantity"]) * float(line["UnitPrice"])
            total[who].append(amount)
            if amount < 0:
                back[who].append(-amount)
                returned[who] = max(returned.get(who, ""), line["InvoiceDate"][:10])
            else:
                paid[who].append(amount)
                orders[who].add(line["InvoiceNo"])
                last[who] = max(last.get(who, ""), line["InvoiceDate"][:10])
    people = sorted(total)
    rows = []
    for who in people:
        spent, count, gave = math.fsum(total[who]), len(orders[who]), math.fsum(paid[who])
        rows.append([
            spent,
            count,
            spent / count if count else math.nan,
            (AS_OF - date.fromisoformat(last.get(who) or returned[who])).days,
            math.fsum(back[who]) / gave if gave else math.nan,
        ])
    return people, numpy.array(rows)


def main(path, *customers):
    people, values = table(path)
    scaled = StandardScaler().fit_transform(values)
    known = ~numpy.isnan(scaled).any(axis=1)
    names = numpy.array(people)[known]
    nearest = NearestNeighbors(n_neighbors=6).fit(scaled[known])
    print("scikit-learn", sklearn.__version__, "complete", known.sum(), "of", len(people))
    for who in customers:
        at = people.index(who)
        far, place = nearest.kneighbors(scaled[[at]])
        print(who, [(str(names[p]), repr(float(d))) for d, p in zip(far[0], place[0]) if names[p] != who])
        print(values[at].tolist())


if __name__ == "__main__":
    main(*sys.argv[1:])
