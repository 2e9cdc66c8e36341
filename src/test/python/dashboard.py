"""The figures of a dashboard over Online Retail with pandas, for OnlineRetailPageTest; run in the project's folder."""
import pandas as pd, numpy as np
d=pd.read_csv('../shared/data/baskets/online_retail.csv.gz',dtype={'InvoiceNo':str,'CustomerID':str,'StockCode':str})
print(pd.__version__, np.__version__, d.columns.tolist(), len(d))
d['a']=d.Quantity*d.UnitPrice
d['date']=pd.to_datetime(d.InvoiceDate)
print('total',d.a.sum(), 'orders',d.InvoiceNo.nunique(),'cust',d.CustomerID.nunique(),'avg',d.a.sum()/d.InvoiceNo.nunique())
m=d.groupby(d.date.dt.to_period('M')).a.sum(); print(m.to_string())
c=d.groupby('Country').agg(a=('a','sum'),n=('CustomerID','nunique'),med=('UnitPrice','median'),mean=('UnitPrice','mean'),mn=('Quantity','min'),mx=('Quantity','max')).sort_values('a',ascending=False); print(c.head(5).to_string())
print(d.groupby('Country').CustomerID.nunique().sort_values(ascending=False).head(9).to_string())
g=d[d.Country=='Germany']; print('germany',g.a.sum(),len(g),g.InvoiceNo.nunique(),g.CustomerID.nunique())
n=d[(d.date>='2011-11-01')&(d.date<'2011-12-01')]; print('nov',n.a.sum(),len(n),n.CustomerID.nunique())
s=d.groupby('CustomerID').a.sum()
gc=set(g.CustomerID.dropna()); print('thr',len(gc), s[s.index.isin(gc)].sum(), s[s.index.isin(gc)].median())
print(s.sort_values(ascending=False).head(3).to_string())
