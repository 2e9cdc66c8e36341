"""Figures that the tests of models compare with. scikit-learn 1.2.1, numpy 1.24.2, without pandas.

Writes the folds of StratifiedKFold(10, shuffle=True, random_state=0) that sklearn_10fold_cv.csv was made with, and
prints the AUC, the metrics of given predictions, and a tree.
"""
import csv
import pathlib
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import (accuracy_score, brier_score_loss, confusion_matrix, f1_score, log_loss, precision_score,
                             recall_score, roc_auc_score, roc_curve)
from sklearn.calibration import calibration_curve
from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.tree import DecisionTreeClassifier, export_text

DATA = pathlib.Path("../shared/data/classify")
OUT = pathlib.Path("src/test/resources/org/clientele/analysis/predict")


def rows(name):
    return list(csv.reader(open(DATA / name)))


def encode(table, categories, numbers):
    x = np.array([[float(r[c]) if r[c].strip() else np.nan for c in numbers] for r in table])
    x = StandardScaler().fit_transform(np.where(np.isnan(x), np.nanmedian(x, axis=0), x))
    if not categories:
        return x
    return np.hstack([x, OneHotEncoder(sparse_output=False).fit_transform([[r[c] for c in categories] for r in table])])


def sets():
    telco = rows("Telco-Customer-Churn.csv")
    numbers = [telco[0].index(n) for n in ("tenure", "MonthlyCharges", "TotalCharges", "SeniorCitizen")]
    yield "telco", telco[1:], [i for i in range(1, 20) if i not in numbers], numbers, "Yes"
    german = rows("german.csv")
    numbers = [i for i in range(20) if german[0][i].isdigit()]
    yield "german", german, [i for i in range(20) if i not in numbers], numbers, "2"
    yield "pima", rows("pima-indians-diabetes.csv"), [], list(range(8)), "1"


for name, table, categories, numbers, positive in sets():
    y = np.array([int(r[-1] == positive) for r in table])
    x = encode(table, categories, numbers)
    folds = StratifiedKFold(10, shuffle=True, random_state=0)
    number = np.zeros(len(y), int)
    for k, (_, test) in enumerate(folds.split(x, y)):
        number[test] = k
    (OUT / f"folds-{name}.txt").write_text("".join(map(str, number)) + "\n")
    for model in (LogisticRegression(max_iter=5000, penalty=None), DecisionTreeClassifier(max_depth=5, random_state=0)):
        scores = cross_val_score(model, x, y, cv=folds, scoring="roc_auc")
        print(name, type(model).__name__, "%.4f %.4f" % (scores.mean(), scores.std()))

n = 200
i = np.arange(n)
truth = ((i * 7919) % 13 < 5).astype(int)
score = np.round(((i * 104729) % 997) / 997 * 0.6 + 0.35 * truth, 2)
print("confusion", confusion_matrix(truth, score >= 0.5).ravel())
print("metrics", [repr(float(m)) for m in (
    roc_auc_score(truth, score), accuracy_score(truth, score >= 0.5), precision_score(truth, score >= 0.5),
    recall_score(truth, score >= 0.5), f1_score(truth, score >= 0.5), brier_score_loss(truth, score),
    log_loss(truth, np.clip(score, 2.0**-52, 1 - 2.0**-52)))])
a, b, t = roc_curve(truth, score, drop_intermediate=False)
print("roc", len(a), [(repr(float(a[k])), repr(float(b[k])), repr(float(t[k]))) for k in (1, 10, 40)])
share, mean = calibration_curve(truth, score, n_bins=10)
print("calibration", [repr(float(v)) for v in share], [repr(float(v)) for v in mean])

pima = rows("pima-indians-diabetes.csv")
x = np.array([[float(v) for v in r[:8]] for r in pima])
y = np.array([int(r[8]) for r in pima])
for depth, leaf in ((3, 20), (5, 1)):
    tree = DecisionTreeClassifier(max_depth=depth, min_samples_leaf=leaf, random_state=0).fit(x, y)
    t = tree.tree_
    print("tree", depth, leaf, t.node_count, repr(roc_auc_score(y, tree.predict_proba(x)[:, 1])))
    print([(int(t.feature[k]), float(t.threshold[k]), int(t.n_node_samples[k])) for k in range(min(15, t.node_count))])
