"""k-means and silhouette with scikit-learn, for KMeansTest and SuggestKTest. Run in the project's folder."""
import os
import pandas as pd
import sklearn
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_samples, silhouette_score
from sklearn.preprocessing import MinMaxScaler, StandardScaler

print("scikit-learn", sklearn.__version__)


def fit(x, k):
    model = KMeans(k, n_init=50, random_state=1, tol=0, max_iter=1000).fit(x)
    return model, silhouette_score(x, model.labels_)


path = "../shared/data/cluster/Mall_Customers.csv"
if os.path.exists(path):
    mall = pd.read_csv(path)[["Annual_Income", "Spending_Score"]]
    for name, x in (("as they are", mall.values), ("standard", StandardScaler().fit_transform(mall)),
                    ("range", MinMaxScaler().fit_transform(mall))):
        for k in range(2, 11):
            model, s = fit(x, k)
            print(name, k, "%.9f %.12f" % (model.inertia_, s), sorted(pd.Series(model.labels_).value_counts()))
    model, _ = fit(mall.values, 5)
    widths = pd.Series(silhouette_samples(mall.values, model.labels_)).groupby(model.labels_).agg(["size", "mean"])
    print(widths.sort_values("size"), model.cluster_centers_)

import rfm  # prints its own figures too
x = StandardScaler().fit_transform(rfm.sample[["recency", "frequency", "monetary"]])
for k in range(2, 11):
    model, s = fit(x, k)
    print("sample", k, "%.9f %.12f" % (model.inertia_, s), sorted(pd.Series(model.labels_).value_counts()))
