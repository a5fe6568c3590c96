"""How well do others fill the same holes? Peers of bench:accuracy, scored as it scores ours.

    python3 bench/accuracy/peers.py FOLDER [--only NAME] [--peer NAME] [--again]

For each FOLDER/NAME.anything.csv beside the whole FOLDER/NAME.csv: the pooled RMSE of the filled numbers
(columns scaled to 0..1 by the whole table) and the share of the filled categories that is right, into
FOLDER/baselines.json. Scores that are there already are kept, unless --again. Needs numpy, pandas and
scikit-learn; XGBoost and R's mice are skipped where they are missing. Set OMP_NUM_THREADS=1 for one core.
"""
import argparse
import glob
import json
import os
import time
import warnings

import numpy as np
import pandas as pd

import peer_chains
import peer_mice

ABOUT = (
    "Pooled RMSE over the missing cells, columns scaled to 0..1 by the whole table, and the share of "
    "missing categories that is right. One run each, one core; other work ran beside some: the seconds are rough."
)


class Table:
    """A table with holes for the peers: numbers scaled to 0..1, categories as codes from 0, NaN for a hole.

    `levels[j]` is how many levels column j has, 0 for numbers; `truth` is the same without the holes.
    """

    def __init__(self, whole, holes):
        read = lambda path: pd.read_csv(path, dtype=str, keep_default_na=False)
        truth, given = read(whole), read(holes)
        self.values, self.truth, self.levels = (np.full(truth.shape, np.nan), np.full(truth.shape, np.nan), [])
        for j, name in enumerate(truth.columns):
            known = truth[name][truth[name] != ""]
            numbers = pd.to_numeric(known, errors="coerce")
            if numbers.isna().any():
                levels = {level: code for code, level in enumerate(sorted(set(known)))}
                scaled = known.map(levels).astype(float)
            else:
                levels = {}
                scaled = (numbers - numbers.min()) / ((numbers.max() - numbers.min()) or 1)
            self.levels.append(len(levels))
            self.truth[known.index, j] = scaled
        shown = (given.to_numpy() != "")
        self.values[shown] = self.truth[shown]
        self.holes = ~shown & ~np.isnan(self.truth)

    def scores(self, filled):
        """{rmse?, acc?} of a filled table of the same shape."""
        numeric = np.array([count == 0 for count in self.levels])
        scores = {}
        for key, columns in (("rmse", numeric), ("acc", ~numeric)):
            cells = self.holes[:, columns]
            if not cells.any():
                continue
            got, want = filled[:, columns][cells], self.truth[:, columns][cells]
            if np.isnan(got).any():
                raise ValueError(f"{int(np.isnan(got).sum())} cells were not filled")
            scores[key] = round(
                float(np.sqrt(np.mean((got - want) ** 2)) if key == "rmse" else np.mean(got == want)), 4
            )
        return scores


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder")
    arguments.add_argument("--only", action="append", default=[])
    arguments.add_argument("--peer", action="append", default=[])
    arguments.add_argument("--again", action="store_true")
    given = arguments.parse_args()
    warnings.filterwarnings("ignore")
    methods = {**peer_chains.METHODS, **peer_mice.METHODS}
    out = os.path.join(given.folder, "baselines.json")
    results = json.load(open(out)) if os.path.exists(out) else {"about": ABOUT, "methods": {}, "tables": {}}
    for name, (describe, _) in methods.items():
        results["methods"][name] = describe
    for path in sorted(glob.glob(os.path.join(given.folder, "*.*.csv"))):
        name = os.path.basename(path)[:-4]
        if given.only and not any(part in name for part in given.only):
            continue
        table = Table(os.path.join(given.folder, name.split(".")[0] + ".csv"), path)
        scores = results["tables"].setdefault(name, {})
        for peer, (_, fill) in methods.items():
            if (given.peer and peer not in given.peer) or (peer in scores and not given.again):
                continue
            start = time.time()
            try:
                filled = fill(table)
            except (peer_chains.Skipped, peer_mice.Skipped) as reason:
                print(f"{name} {peer}: skipped, {reason}", flush=True)
                continue
            scores[peer] = {**table.scores(filled), "seconds": round(time.time() - start, 2)}
            print(name, peer, scores[peer], flush=True)
            save(out, results)
    save(out, results)


def save(out, results):
    with open(out, "w") as file:
        json.dump(results, file, indent=1, sort_keys=True)


if __name__ == "__main__":
    main()
