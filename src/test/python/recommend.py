"""Item-based collaborative filtering on MovieLens latest-small with numpy, apart from the program.

Writes what RecommendCheckTest and MovieLensTest compare with: the neighbours of some films by cosine and by Pearson,
sums over all neighbours, and precision, recall, F1 and NDCG at ten beside popularity, on two ways to cut the time.

    python3 src/test/python/recommend.py ../shared/data/recommend/ml-latest-small/ratings.csv \
        src/test/resources/org/clientele/analysis/recommend
"""

import csv
import math
import random
import sys

import numpy as np

K = 50
N = 10


def read(path):
    with open(path) as file:
        return [(int(r["userId"]), int(r["movieId"]), float(r["rating"]), int(r["timestamp"])) for r in csv.DictReader(file)]


def matrix(lines, users, items):
    ratings = np.zeros((len(users), len(items)))
    mask = np.zeros((len(users), len(items)))
    user = {u: i for i, u in enumerate(users)}
    item = {m: i for i, m in enumerate(items)}
    for u, m, r, _ in lines:
        ratings[user[u], item[m]] = r
        mask[user[u], item[m]] = 1
    return ratings, mask


def cosine(ratings, mask, block):
    norms = np.sqrt((ratings * ratings).sum(axis=0))
    products = ratings[:, block].T @ ratings
    with np.errstate(all="ignore"):
        return products / (norms[block][:, None] * norms[None, :]), mask[:, block].T @ mask


def pearson(ratings, mask, block):
    middle = np.rint(ratings.sum() / mask.sum())
    r = (ratings - middle) * mask
    n = mask[:, block].T @ mask
    x, y = r[:, block].T @ mask, mask[:, block].T @ r
    xx, yy = (r[:, block] ** 2).T @ mask, mask[:, block].T @ (r**2)
    xy = r[:, block].T @ r
    with np.errstate(all="ignore"):
        var_x, var_y = xx - x * x / n, yy - y * y / n
        alike = np.clip((xy - x * y / n) / np.sqrt(var_x * var_y), -1, 1)
        alike[(n < 2) | (var_x <= 1e-10 * xx) | (var_y <= 1e-10 * yy)] = np.nan
    return alike, n


def neighbours(ratings, mask, how, support, shrinkage):
    """For each item its K most alike: (item, likeness, common), equal ones by item."""
    count = ratings.shape[1]
    all_ = []
    for start in range(0, count, 500):
        block = np.arange(start, min(count, start + 500))
        alike, common = how(ratings, mask, block)
        for row, item in enumerate(block):
            values = alike[row] * (common[row] / (common[row] + shrinkage)) if shrinkage else alike[row]
            able = np.flatnonzero((common[row] >= support) & (np.nan_to_num(values) > 0))
            able = able[able != item]
            order = able[np.lexsort((able, -values[able]))][:K]
            all_.append([(int(o), float(values[o]), int(common[row][o])) for o in order])
    return all_


def rank(history, links, popular, place):
    """history: (item, weight) in the order of the items."""
    had = {i for i, _ in history}
    worth = {}
    for item, weight in history:
        for other, alike, _ in links[item]:
            worth[other] = worth.get(other, 0.0) + weight * alike
    best = sorted((i for i in worth if i not in had), key=lambda i: (-worth[i], place[i]))[:N]
    for item in popular:
        if len(best) == N:
            break
        if item not in had and item not in best:
            best.append(item)
    return best


def judge(lines, before, after, weight, how, support, shrinkage, liked=0.0):
    users = sorted({l[0] for l in lines})
    items = sorted({l[1] for l in lines})
    item = {m: i for i, m in enumerate(items)}
    ratings, mask = matrix([lines[i] for i in before], users, items)
    if weight == "bought":
        ratings = mask.copy()
    links = neighbours(ratings, mask, how, support, shrinkage)
    popularity = mask.sum(axis=0)
    popular = sorted((i for i in range(len(items)) if popularity[i] > 0), key=lambda i: (-popularity[i], i))
    place = {m: i for i, m in enumerate(popular)}
    empty = [[] for _ in items]
    later = {}
    for i in after:
        u, m, r, _ = lines[i]
        if r >= liked:
            later.setdefault(u, set()).add(item[m])
    values = {"mine": [], "popular": []}
    offered = {"mine": set(), "popular": set()}
    for index, user in enumerate(users):
        had = [(int(i), float(ratings[index, i])) for i in np.flatnonzero(mask[index])]
        wanted = later.get(user, set()) - {i for i, _ in had}
        if not had or not wanted:
            continue
        for name, chosen in (("mine", links), ("popular", empty)):
            offers = rank(had, chosen, popular, place)
            offered[name].update(offers)
            met = [p for p, o in enumerate(offers) if o in wanted]
            precision, recall = len(met) / N, len(met) / len(wanted)
            f1 = 2 * precision * recall / (precision + recall) if met else 0.0
            gain = sum(1 / math.log2(p + 2) for p in met)
            most = sum(1 / math.log2(p + 2) for p in range(min(N, len(wanted))))
            values[name].append((precision, recall, f1, gain / most))
    mine, base = np.array(values["mine"]), np.array(values["popular"])
    row = [len(before), len(after), len(mine), len(popular)]
    for part in (mine, base, mine - base):
        row += list(part.mean(axis=0))
    row += list((mine - base).std(axis=0, ddof=1) / math.sqrt(len(mine)))
    return row + [len(offered["mine"]) / len(popular), len(offered["popular"]) / len(popular)]


def by_day(lines, day):
    moment = day * 86400
    return ([i for i, l in enumerate(lines) if l[3] < moment], [i for i, l in enumerate(lines) if l[3] >= moment])


def last_part(lines, share):
    own = {}
    for i, line in enumerate(lines):
        own.setdefault(line[0], []).append(i)
    before, after = [], []
    for places in own.values():
        places.sort(key=lambda i: (lines[i][3], lines[i][1]))
        last = 0 if len(places) < 2 else max(1, math.floor(share * len(places)))
        before += places[: len(places) - last]
        after += places[len(places) - last :]
    return before, after


def main(path, folder):
    lines = read(path)
    users = sorted({l[0] for l in lines})
    items = sorted({l[1] for l in lines})
    ratings, mask = matrix(lines, users, items)
    chosen = random.Random(7).sample(range(len(items)), 60)
    with open(f"{folder}/movielens-neighbours.csv", "w") as out:
        out.write("likeness,item,place,neighbour,value,common\n")
        for name, how, support in (("COSINE", cosine, 1), ("PEARSON", pearson, 5)):
            links = neighbours(ratings, mask, how, support, 0)
            print(name, sum(map(len, links)), repr(math.fsum(v for l in links for _, v, _ in l)))
            for item in chosen:
                for place, (other, value, common) in enumerate(links[item][:10]):
                    out.write(f"{name},{items[item]},{place},{items[other]},{value!r},{common}\n")
            if name == "PEARSON":
                for item in chosen:
                    for other, value, _ in links[item][:10]:
                        both = (mask[:, item] * mask[:, other]) > 0
                        there = np.corrcoef(ratings[both, item], ratings[both, other])[0, 1]
                        assert abs(there - value) < 1e-12, (there, value)
    cuts = {"day": by_day(lines, 13250), "last": last_part(lines, 0.2)}
    with open(f"{folder}/movielens-checks.csv", "w") as out:
        names = ["precision", "recall", "f1", "ndcg"]
        out.write("cut,weight,likeness,support,shrinkage,liked,before,after,judged,items,")
        out.write(",".join(f"{p}_{n}" for p in ("mine", "popular", "gain", "error") for n in names))
        out.write(",coverage,popular_coverage\n")
        for cut, (before, after) in cuts.items():
            for weight, how, support, shrinkage, liked in (
                ("bought", cosine, 1, 0, 0.0),
                ("rating", cosine, 1, 0, 4.0),
                ("rating", cosine, 3, 20, 0.0),
                ("rating", pearson, 5, 0, 0.0),
            ):
                row = judge(lines, before, after, weight, how, support, shrinkage, liked)
                out.write(f"{cut},{weight.upper()},{how.__name__.upper()},{support},{shrinkage},{liked},")
                out.write(",".join(repr(float(v)) if isinstance(v, float) else str(v) for v in row) + "\n")
                print(cut, weight, how.__name__, support, shrinkage, liked, [round(float(v), 4) for v in row])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
