"""The work of WalkBench with pandas: python3 walk.py online_retail.csv"""
import resource
import sys
import time

import numpy as np
import pandas as pd


def timed(what, run):
    start = time.perf_counter()
    result = run()
    print(f"{what:20} {time.perf_counter() - start:.3f} s")
    return result


def read():
    return pd.read_csv(sys.argv[1], parse_dates=["InvoiceDate"], dtype={"InvoiceNo": str, "StockCode": str})


def clean(table, middle):
    table = table.drop_duplicates()
    words = table["Description"].str.strip().str.replace(r"\s+", " ", regex=True).str.title()
    table = table.assign(Description=words)
    if middle:
        table = table[table["UnitPrice"] > 0]
    return table.assign(Total=table["Quantity"] * table["UnitPrice"]).rename(columns={"StockCode": "Code"})


def scores(table):
    as_of = table["InvoiceDate"].max().normalize() + pd.Timedelta(days=1)
    lines = table[table["CustomerID"].notna()]
    sales = lines[lines["Quantity"] >= 0]
    out = lines.groupby("CustomerID")["Total"].sum().to_frame("monetary")
    out["recency"] = (as_of - sales.groupby("CustomerID")["InvoiceDate"].max().reindex(out.index)).dt.days
    out["frequency"] = sales.groupby("CustomerID")["InvoiceNo"].nunique().reindex(out.index).fillna(0)
    for name in list(out.columns):
        cuts = np.nanquantile(out[name], [.2, .4, .6, .8])
        out[name + "_score"] = 1 + np.searchsorted(cuts, out[name], side="left")
    return out


def overview(table, customers):
    return [
        table["CustomerID"].nunique(), table["Total"].sum(), table["InvoiceNo"].nunique(),
        table.groupby(table["InvoiceDate"].dt.to_period("M"))["Total"].sum(),
        table.groupby(table["InvoiceDate"].dt.to_period("M"))["InvoiceNo"].nunique(),
        table.groupby(table["InvoiceDate"].dt.to_period("M"))["CustomerID"].nunique(),
        table.groupby("Country")["CustomerID"].nunique().nlargest(8),
        table.groupby("Description")["Total"].sum().nlargest(8),
        customers.groupby(["recency_score", "frequency_score"])["monetary"].mean(),
        table.groupby("CustomerID")["Total"].sum().nlargest(20),
    ]


def everything(table, middle):
    cleaned = clean(table, middle)
    return overview(cleaned, scores(cleaned))


table = timed("bring in", read)
for _ in range(5):
    timed("all anew", lambda: everything(table, True))
    timed("middle step off", lambda: everything(table, False))
cleaned = clean(table, True)
for _ in range(5):
    timed("scores alone", lambda: scores(cleaned))
print("VmHWM:", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, "kB")
