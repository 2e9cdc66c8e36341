"""The shares of a pie and a treemap over Online Retail with Python's own csv and math.fsum, for OnlineRetailPageTest;
run in the project's folder."""
import csv, gzip, math, sys
from collections import defaultdict

rows = list(csv.DictReader(gzip.open('../shared/data/baskets/online_retail.csv.gz', 'rt', encoding='utf-8')))
amount = [float(r['Quantity']) * float(r['UnitPrice']) for r in rows]
country, pair = defaultdict(list), defaultdict(list)
for r, a in zip(rows, amount):
    country[r['Country']].append(a)
    pair[r['Country'], r['Description']].append(a)
whole = math.fsum(amount)
country = sorted(((math.fsum(v), k) for k, v in country.items()), reverse=True)
print(sys.version.split()[0], whole)
for v, k in country[:9]:
    print(k, v, v / whole)
print('Other', math.fsum(v for v, _ in country[8:]), len(country))
pair = sorted(((math.fsum(v), k) for k, v in pair.items() if k[1]), reverse=True)
print(len(pair))
named = [k for _, k in country[:8]]
shown = [p for p in pair if p[1][0] in named][:30]
for v, k in shown:
    print(k, v)
for name in named:
    rest = [v for v, k in pair if k[0] == name and (v, k) not in shown]
    print(name, len(rest), math.fsum(rest), math.fsum(a for r, a in zip(rows, amount) if r['Country'] == name and not r['Description']))
