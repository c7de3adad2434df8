"""What others take for the same work; each is a program of its own."""
import importlib.util, os, shutil, sys

MISSING = []


def needs(*modules):
    missing = [module for module in modules if not importlib.util.find_spec(module)]
    MISSING.extend(name for name in missing if name not in MISSING)
    return not missing


def python(text, *arguments, modules=()):
    return [sys.executable, "-c", text, *arguments] if needs(*modules) else None


def yaml(folder):
    return python("""
import glob, sys, yaml
for path in glob.glob(sys.argv[1] + "/**/*.yaml", recursive=True):
    yaml.load(open(path), Loader=yaml.CSafeLoader)
""", folder, modules=["yaml"])


ANALYSIS = """
def analyse(p):
    import numpy as np
    total = p.sum(axis=1)
    rest = total[:, None] - p
    facility, deviation = p.mean(axis=0), p.std(axis=0, ddof=1)
    a, b = p - facility, rest - rest.mean(axis=0)
    discrimination = (a * b).sum(axis=0) / np.sqrt((a * a).sum(axis=0) * (b * b).sum(axis=0))
    k = p.shape[1]
    alpha = k / (k - 1) * (1 - (deviation ** 2).sum() / total.var(ddof=1))
    print(facility, deviation, discrimination, alpha)
"""


def pandas(path):
    return python(ANALYSIS + """
import pandas, sys
table = pandas.read_csv(sys.argv[1])
analyse(table.pivot(index="participant", columns="item", values="mark").to_numpy(float))
""", path, modules=["pandas", "numpy"])


def numpy(data):
    return python(ANALYSIS + """
import numpy, sqlite3, sys
database = sqlite3.connect(sys.argv[1] + "/berdaya.sqlite")
marks = database.execute('''
  SELECT attemptId, item, response, answeredAt, mark FROM response JOIN attempt ON attempt.id = attemptId
  WHERE role = ? ORDER BY startedAt, attempt.rowid, item''', ("post-test",)).fetchall()
items = 1 + max(row[1] for row in marks)
analyse(numpy.array([row[4] for row in marks], float).reshape(-1, items))
""", data, modules=["numpy"])


def fit(data):
    return python("""
import sqlite3, sys
from fsrs_rs_python import FSRS, FSRSItem, FSRSReview, DEFAULT_PARAMETERS
database = sqlite3.connect(sys.argv[1] + "/berdaya.sqlite")
histories = {}
for question, rating, days in database.execute(
    "SELECT question, rating, elapsedDays FROM review ORDER BY reviewedAt, id"):
    histories.setdefault(question, []).append(FSRSReview(rating, days))
items = []
for history in histories.values():
    for end in range(2, len(history) + 1):
        items.append(FSRSItem(history[:end]))
print(FSRS(DEFAULT_PARAMETERS).compute_parameters(items))
""", data, modules=["fsrs_rs_python"])


def sqlite(data, query):
    if not shutil.which("sqlite3"):
        if "sqlite3" not in MISSING:
            MISSING.append("sqlite3")
        return None
    return ["sqlite3", "-csv", f"{data}/berdaya.sqlite", query]
