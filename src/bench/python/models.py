"""The work of ModelBench with scikit-learn, in seconds of processor and wall. Its logistic regression has no standard errors."""
import resource
import time

import numpy as np
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.tree import DecisionTreeClassifier

rows, columns = 160_000, 30
random = np.random.default_rng(1)
x = np.round(random.normal(size=(rows, columns)), 2)
eta = x @ ((np.arange(columns) % 5 - 2) * 0.2)
y = (random.random(rows) < 1 / (1 + np.exp(-eta))).astype(int)


def timed(what, run):
    for _ in range(3):
        wall, cpu = time.perf_counter(), time.process_time()
        run()
        print(f"{what:22} {time.perf_counter() - wall:.3f} s, processor {time.process_time() - cpu:.3f} s")


timed("linear regression", lambda: LinearRegression().fit(x, eta))
timed("logistic regression, lbfgs", lambda: LogisticRegression(penalty=None).fit(x, y))
timed("logistic regression, newton", lambda: LogisticRegression(penalty=None, solver="newton-cholesky").fit(x, y))
timed("tree, depth 5", lambda: DecisionTreeClassifier(max_depth=5, min_samples_leaf=20).fit(x, y))
timed("tree, depth 10", lambda: DecisionTreeClassifier(max_depth=10, min_samples_leaf=20).fit(x, y))
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "MB")
