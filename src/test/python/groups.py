# What GroupSummary and Correlations are checked against, on Auto of ISLP; pandas 3.0.6.
import pandas as pd

auto = pd.read_csv("../shared/data/statistics/islp/Auto.csv", na_values="?")
auto.loc[(auto["cylinders"] == 3) | (auto.index % 7 == 3), "horsepower"] = float("nan")
g = auto.groupby(["cylinders", "origin"], dropna=False)
t = g.agg(rows=("mpg", "size"), known=("horsepower", "count"), years=("year", "nunique"), total=("mpg", "sum"),
          mean=("horsepower", "mean"), median=("horsepower", "median"), sd=("horsepower", "std"),
          least=("weight", "min"), most=("weight", "max"))
t["share"] = t["total"] / t["total"].sum()
print(t.to_csv(float_format="%.15g"))
n = auto[["mpg", "horsepower", "weight"]]
for how in ("pearson", "spearman"):
    print(how, n.corr(how).to_csv(float_format="%.15g"))
    print(how, "complete", n.dropna().corr(how).to_csv(float_format="%.15g"), len(n.dropna()), len(n))
