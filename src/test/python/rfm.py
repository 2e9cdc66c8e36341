"""Recency, frequency, monetary value and quantile scores with pandas, for RfmTest.

Run in the project's folder; online_retail.csv.gz is read from ../shared/data/baskets where it is there.
"""
import os
import numpy as np
import pandas as pd


def rfm(lines, customer, date, order, amount, as_of):
    lines = lines[lines[customer].notna() & (lines[date] <= as_of)]
    sales = lines[lines[amount] >= 0]
    out = lines.groupby(customer)[amount].sum().to_frame("monetary")
    last = sales.groupby(customer)[date].max().reindex(out.index)
    last = last.fillna(lines.groupby(customer)[date].max())
    out["recency"] = (as_of - last).dt.days
    out["frequency"] = sales.groupby(customer)[order].nunique().reindex(out.index).fillna(0).astype(int)
    for name, column, sign in (("r", "recency", -1), ("f", "frequency", 1), ("m", "monetary", 1)):
        cuts = np.quantile(out[column], [.2, .4, .6, .8])
        score = 1 + np.searchsorted(cuts, out[column], side="left")
        out[name] = 6 - score if sign < 0 else score
        print(name, "cuts", cuts.tolist(), "scores", out[name].value_counts().sort_index().to_dict())
    print("customers", len(out), "monetary %.4f" % out.monetary.sum(), "recency", out.recency.sum(),
          "frequency", out.frequency.sum())
    return out


print("pandas", pd.__version__, "numpy", np.__version__)
orders = pd.read_csv("resources/org/clientele/samples/orders.csv", on_bad_lines="skip", parse_dates=["order_date"])
orders = orders.drop_duplicates()
print("lines", len(orders), "without customer", orders.customer_id.isna().sum(), "refunds", ((orders.amount < 0) & orders.customer_id.notna()).sum())
print("total %.2f" % orders.amount.sum())
sample = rfm(orders, "customer_id", "order_date", "order_id", "amount", pd.Timestamp("2026-11-01"))
print(sample.loc[["C10001", "C10002", "C10100", "C12000", "C14000"]].to_string())

path = "../shared/data/baskets/online_retail.csv.gz"
if os.path.exists(path):
    retail = pd.read_csv(path, parse_dates=["InvoiceDate"])
    retail["amount"] = retail.Quantity * retail.UnitPrice
    retail["day"] = retail.InvoiceDate.dt.normalize()
    print("lines", len(retail), "without", retail.CustomerID.isna().sum(), "total %.2f" % retail.amount.sum(),
          "refunds", ((retail.amount < 0) & retail.CustomerID.notna()).sum())
    r = rfm(retail, "CustomerID", "day", "InvoiceNo", "amount", pd.Timestamp("2011-12-10"))
    print(r.loc[[12346, 12347, 17850]].to_string())
