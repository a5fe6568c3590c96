"""The peers of peers.py that run in Python: each fills a Table and returns its values without holes.

Where all columns are numbers, they are scikit-learn's own imputers. Categories go one-hot to those that
know numbers only (the level with the most is taken), and as codes to trees. A chain over a mixed table is
missForest's: start from mean and mode, then go through the columns by their number of holes, fit each on
the others where it is known (a classifier for categories) and fill it anew, five times.
"""
import numpy as np
import sklearn
from sklearn.ensemble import (
    HistGradientBoostingClassifier,
    HistGradientBoostingRegressor,
    RandomForestClassifier,
    RandomForestRegressor,
)
from sklearn.experimental import enable_iterative_imputer  # noqa: F401
from sklearn.impute import IterativeImputer, KNNImputer
from sklearn.linear_model import BayesianRidge

try:
    import xgboost
except ImportError:
    xgboost = None

ROUNDS = 5
SEED = 0


class Skipped(Exception):
    """A peer that cannot run here, or has nothing to do in this table."""


def mixed(table):
    return any(table.levels)


def mean(table):
    filled = table.values.copy()
    for j, levels in enumerate(table.levels):
        known = filled[~np.isnan(filled[:, j]), j]
        filled[np.isnan(filled[:, j]), j] = np.bincount(known.astype(int)).argmax() if levels else known.mean()
    return filled


def one_hot(table, impute):
    """Fills by an imputer of numbers, categories as one column a level."""
    blocks = []
    for j, levels in enumerate(table.levels):
        column = table.values[:, j : j + 1]
        block = np.where(np.isnan(column), np.nan, column == np.arange(levels)) if levels else column
        blocks.append(block.astype(float))
    # A level that is nowhere known gives a column that an imputer would drop.
    seen = [np.nansum(block, axis=0) > 0 if levels else np.array([True]) for block, levels in zip(blocks, table.levels)]
    wide = impute(np.hstack([block[:, kept] for block, kept in zip(blocks, seen)]))
    filled, at = table.values.copy(), 0
    for j, (levels, kept) in enumerate(zip(table.levels, seen)):
        block = wide[:, at : at + kept.sum()]
        at += kept.sum()
        guess = np.flatnonzero(kept)[block.argmax(axis=1)] if levels else block[:, 0]
        holes = np.isnan(filled[:, j])
        filled[holes, j] = guess[holes]
    return filled


def expand(values, levels):
    """Categories as one column a level, numbers as they are."""
    blocks = [values[:, j : j + 1] == np.arange(count) if count else values[:, j : j + 1] for j, count in enumerate(levels)]
    return np.hstack(blocks).astype(float)


class RidgeClassifier:
    """Bayesian ridge on each level's indicator; the largest wins. (Several indicators of one column must not
    be chained as columns of their own: each would be one less the others', which are holes in the same rows.)"""

    def fit(self, inputs, target):
        self.models = [BayesianRidge().fit(inputs, target == level) for level in range(int(target.max()) + 1)]
        return self

    def predict(self, inputs):
        return np.argmax([model.predict(inputs) for model in self.models], axis=0)


def chain(table, regressor, classifier, rounds=ROUNDS, native=False, wide=False):
    """`native`: the learner is told which inputs are categories; `wide`: it gets them one-hot."""
    filled = mean(table)
    holes = np.isnan(table.values)
    counts = holes.sum(axis=0)
    order = [j for j in np.argsort(counts, kind="stable") if counts[j] > 0]
    for _ in range(rounds):
        for j in order:
            known, inputs = ~holes[:, j], np.delete(filled, j, axis=1)
            others = np.delete(table.levels, j)
            options = {"categorical_features": others > 0} if native else {}
            inputs = expand(inputs, others) if wide else inputs
            target = table.values[known, j]
            if table.levels[j]:
                # Classifiers want codes without gaps.
                classes, target = np.unique(target, return_inverse=True)
                if len(classes) == 1:
                    continue
                guess = classes[classifier(**options).fit(inputs[known], target).predict(inputs[~known]).astype(int)]
            else:
                guess = regressor(**options).fit(inputs[known], target).predict(inputs[~known])
            filled[~known, j] = guess if table.levels[j] else np.clip(guess, 0, 1)
    return filled


def iterate(regressor, rounds, **options):
    return IterativeImputer(regressor, max_iter=rounds, random_state=SEED, **options).fit_transform


def knn(table):
    return one_hot(table, KNNImputer(n_neighbors=5).fit_transform)


def ridge(table):
    if not mixed(table):
        return iterate(BayesianRidge(), 10)(table.values)
    return chain(table, BayesianRidge, RidgeClassifier, rounds=10, wide=True)


def forest(table):
    options = {"n_estimators": 50, "random_state": SEED, "n_jobs": 1}
    if not mixed(table):
        return iterate(RandomForestRegressor(**options), ROUNDS)(table.values)
    return chain(table, lambda: RandomForestRegressor(**options), lambda: RandomForestClassifier(**options))


def xgb(table):
    if xgboost is None:
        raise Skipped("no xgboost")
    options = {
        "n_estimators": 100,
        "max_depth": 5,
        "learning_rate": 0.1,
        "subsample": 0.8,
        "colsample_bytree": 0.8,
        "n_jobs": 1,
        "random_state": SEED,
        "verbosity": 0,
    }
    if not mixed(table):
        return iterate(xgboost.XGBRegressor(**options), ROUNDS, min_value=0, max_value=1)(table.values)
    return chain(table, lambda: xgboost.XGBRegressor(**options), lambda: xgboost.XGBClassifier(**options))


def hgb(table):
    if not mixed(table):
        raise Skipped("numbers only")
    return chain(
        table,
        lambda **options: HistGradientBoostingRegressor(random_state=SEED, **options),
        lambda **options: HistGradientBoostingClassifier(random_state=SEED, **options),
        native=True,
    )


VERSION = f"scikit-learn {sklearn.__version__}"
METHODS = {
    "mean": ("column mean; the most frequent category", mean),
    "knn": (f"{VERSION} KNNImputer(n_neighbors=5); categories one-hot", knn),
    "iter_br": ("IterativeImputer (BayesianRidge), 10 rounds; mixed tables: the same chain, on indicators for categories", ridge),
    "missforest": (
        "IterativeImputer with RandomForestRegressor(50 trees), 5 rounds; mixed tables: the same chain with RandomForestClassifier for categories",
        forest,
    ),
    "xgb_chain": (
        "IterativeImputer with XGBRegressor(100 trees, depth 5, rate 0.1, subsample 0.8, colsample 0.8), 5 rounds, clipped to 0..1"
        + (f"; XGBoost {xgboost.__version__}" if xgboost else "")
        + "; mixed tables: the same chain with XGBClassifier for categories",
        xgb,
    ),
    "hgb_chain": (
        f"mixed tables: the same chain of {VERSION}'s HistGradientBoostingRegressor and -Classifier as they come, told which inputs are categories",
        hgb,
    ),
}
