"""R's mice as a peer of peers.py: predictive mean matching, the mean (or most frequent) of 5 imputations."""
import os
import shutil
import subprocess
import tempfile

import numpy as np

SECONDS = 600

PROGRAM = """
suppressMessages(library(mice))
given <- commandArgs(TRUE)
frame <- read.csv(given[1])
for (name in strsplit(given[3], ",")[[1]]) frame[[name]] <- factor(frame[[name]])
made <- mice(frame, m = 5, method = "pmm", printFlag = FALSE, seed = 1)
for (i in 1:5) {
  full <- complete(made, i)
  for (name in names(full)) if (is.factor(full[[name]])) full[[name]] <- as.character(full[[name]])
  write.csv(full, paste0(given[2], i), row.names = FALSE, na = "nan", quote = FALSE)
}
"""


class Skipped(Exception):
    """mice is not here, or failed on this table."""


def mice(table):
    if shutil.which("Rscript") is None:
        raise Skipped("no Rscript")
    with tempfile.TemporaryDirectory() as folder:
        path = lambda name: os.path.join(folder, name)
        names = [f"c{j}" for j in range(len(table.levels))]
        with open(path("program.R"), "w") as file:
            file.write(PROGRAM)
        with open(path("in.csv"), "w") as file:
            file.write(",".join(names) + "\n")
            for row in table.values:
                file.write(",".join("NA" if np.isnan(value) else repr(float(value)) for value in row) + "\n")
        factors = ",".join(name for name, levels in zip(names, table.levels) if levels)
        command = ["Rscript", path("program.R"), path("in.csv"), path("out"), factors]
        try:
            subprocess.run(command, check=True, capture_output=True, text=True, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise Skipped(f"more than {SECONDS} s")
        except subprocess.CalledProcessError as error:
            said = [line for line in error.stderr.split("\n") if line.strip() and "halted" not in line]
            raise Skipped(" ".join(said[-2:])[:200])
        draws = np.stack([np.genfromtxt(path(f"out{i}"), delimiter=",", skip_header=1) for i in range(1, 6)])
    return together(draws, table)


def together(draws, table):
    """The mean of the draws, the most frequent one of categories; mean and mode where mice left a hole.

    mice drops columns that are (nearly) another one's double from its models, and leaves their holes."""
    filled = np.nanmean(draws, axis=0)
    for j, levels in enumerate(table.levels):
        if levels:
            counts = np.stack([(draws[:, :, j] == level).sum(axis=0) for level in range(levels)])
            filled[:, j] = np.where(np.isnan(filled[:, j]), np.nan, counts.argmax(axis=0))
        holes, known = np.isnan(filled[:, j]), table.values[~np.isnan(table.values[:, j]), j]
        filled[holes, j] = np.bincount(known.astype(int)).argmax() if levels else known.mean()
    return filled


def version():
    """Of mice; '' where it is not."""
    if shutil.which("Rscript") is None:
        return ""
    asked = subprocess.run(["Rscript", "-e", 'cat(format(packageVersion("mice")))'], capture_output=True, text=True)
    return asked.stdout if asked.returncode == 0 else ""


METHODS = {
    "mice": (f"R mice {version()}, predictive mean matching (of the codes for categories), mean or most frequent of 5 imputations", mice),
}
