"""The churn target of Online Retail with pandas, for OnlineRetailTest; run in the project's folder. pandas 3.0.6."""
import pandas as pd

DAY, DAYS = pd.Timestamp("2011-09-01"), 90
retail = pd.read_csv("../shared/data/baskets/online_retail.csv.gz")
retail["day"] = pd.to_datetime(retail.InvoiceDate).dt.normalize()
retail["amount"] = retail.Quantity * retail.UnitPrice
retail = retail[retail.CustomerID.notna()]
past = retail[retail.day < DAY]
sales = past[past.amount >= 0]
window = retail[(retail.day >= DAY) & (retail.day < DAY + pd.Timedelta(days=DAYS)) & (retail.amount >= 0)]
t = pd.DataFrame(index=past.CustomerID.unique())
t["churned"] = ~t.index.isin(window.CustomerID.unique())
by, all_ = sales.groupby("CustomerID"), past.groupby("CustomerID")
last = by.day.max().reindex(t.index).fillna(all_.day.max())
t["recency"] = (DAY - last).dt.days
t["frequency"] = by.InvoiceNo.nunique().reindex(t.index).fillna(0)
t["monetary"] = all_.amount.sum()
t["tenure"] = (DAY - all_.day.min()).dt.days
days = by.day.nunique()
t["gap"] = ((by.day.max() - by.day.min()).dt.days / (days - 1)).where(days > 1)
t["products"] = by.StockCode.nunique().reindex(t.index).fillna(0)
t["refunds"] = all_.amount.apply(lambda a: (a < 0).mean())
for d in (30, 90):
    recent = sales[(DAY - sales.day).dt.days <= d]
    t[f"orders_{d}"] = recent.groupby("CustomerID").InvoiceNo.nunique().reindex(t.index).fillna(0)
print(len(t), int(t.churned.sum()))
print({c: float("%.12g" % t[c].sum()) for c in t.columns if c != "churned"}, int(t.gap.isna().sum()))
