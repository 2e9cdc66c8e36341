"""Figures of random forests that tests compare with. scikit-learn 1.2.1; run after models.py, which writes the folds.

Mean AUC over the ten folds of 200 trees with leaves of 5, over two seeds; for Pima the out-of-bag area of 100 trees
over five seeds; Boston: R² over folds by place modulo ten, four columns looked at, and the out-of-bag R².
"""
import csv
import pathlib
import numpy as np
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
from sklearn.metrics import r2_score, roc_auc_score

DATA = pathlib.Path("../shared/data")
FOLDS = pathlib.Path("src/test/resources/org/clientele/analysis/predict")
SEEDS = range(5)


def rows(name):
    return list(csv.reader(open(DATA / name)))


def encode(table, categories, numbers):
    x = np.array([[float(r[c]) if r[c].strip() else np.nan for c in numbers] for r in table])
    columns = [np.where(np.isnan(x), np.nanmedian(x, axis=0), x)]
    for c in categories:
        columns.append(np.array([[float(r[c] == level) for level in sorted({r[c] for r in table})] for r in table]))
    return np.hstack(columns)


def sets():
    telco = rows("classify/Telco-Customer-Churn.csv")
    numbers = [telco[0].index(n) for n in ("tenure", "MonthlyCharges", "TotalCharges", "SeniorCitizen")]
    yield "telco", telco[1:], [i for i in range(1, 20) if i not in numbers], numbers, "Yes"
    german = rows("classify/german.csv")
    numbers = [i for i in range(20) if german[0][i].isdigit()]
    yield "german", german, [i for i in range(20) if i not in numbers], numbers, "2"
    yield "pima", rows("classify/pima-indians-diabetes.csv"), [], list(range(8)), "1"


for name, table, categories, numbers, positive in sets():
    x = encode(table, categories, numbers)
    y = np.array([int(r[-1] == positive) for r in table])
    fold = np.array([int(c) for c in (FOLDS / f"folds-{name}.txt").read_text().strip()])
    make = lambda n, seed: RandomForestClassifier(n, min_samples_leaf=5, random_state=seed, oob_score=True)
    areas = [np.mean([roc_auc_score(y[fold == k], make(200, seed).fit(x[fold != k], y[fold != k])
                                    .predict_proba(x[fold == k])[:, 1]) for k in range(10)]) for seed in range(2)]
    print(name, "%.4f" % np.mean(areas), np.round(areas, 4), flush=True)
    if name == "pima":
        bags = [roc_auc_score(y, make(100, seed).fit(x, y).oob_decision_function_[:, 1]) for seed in SEEDS]
        print(name, "out of bag %.4f" % np.mean(bags), np.round(bags, 4))

boston = np.array([[float(v) for v in r] for r in rows("statistics/islp/Boston.csv")[1:]])
x, y, fold = boston[:, :-1], boston[:, -1], np.arange(len(boston)) % 10
for leaf in (1, 5):
    scores, bags = [], []
    for seed in SEEDS:
        make = lambda: RandomForestRegressor(100, min_samples_leaf=leaf, max_features=4, random_state=seed,
                                             oob_score=True)
        scores.append(np.mean([r2_score(y[fold == k], make().fit(x[fold != k], y[fold != k]).predict(x[fold == k]))
                               for k in range(10)]))
        bags.append(make().fit(x, y).oob_score_)
    print("boston", leaf, "%.4f" % np.mean(scores), np.round(scores, 4), "out of bag %.4f" % np.mean(bags))
