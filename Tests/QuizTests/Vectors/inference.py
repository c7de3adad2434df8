"""Writes inference.txt: tests, intervals and distributions as scipy computes them.

    python3 -m venv venv && venv/bin/pip install scipy==1.17.1 numpy==2.4.6
    venv/bin/python inference.py > inference.txt

Lines:
    pairs BEFORE AFTER N MEAN SD T P LOW HIGH DZ DZLOW DZHIGH GAV GAVLOW GAVHIGH
    welch FIRST SECOND T DF P
    noncentral T DF SHIFT P
    correlation R:N,... Z-VALUE LOW HIGH LOWP
    holm P,... CORRECTED,...
BEFORE, AFTER, FIRST and SECOND are numbers with commas.
"""

import numpy as np
from scipy import optimize, special, stats

rng = np.random.default_rng(20261123)


def numbers(values):
    return ",".join(repr(float(v)) for v in values)


def out(*fields):
    print(*(f if isinstance(f, str) else repr(float(f)) for f in fields))


def shifts(t, df):
    reach = 3.5 * np.sqrt(1 + t * t / (2 * df))

    def solve(target):
        # Far out scipy's distribution is no number: the limits are near.
        return optimize.brentq(
            lambda d: stats.nct.cdf(t, df, d) - target, t - reach, t + reach, xtol=1e-12)

    return solve(0.975), solve(0.025)


for n in [5, 6, 8, 12, 20, 21, 30, 60, 200]:
    for gain in [-5, 0, 8, 25]:
        before = np.round(rng.integers(4, 14, n) * 5.0, 1)
        after = np.clip(before + np.round(rng.normal(gain, 10, n) / 5) * 5, 0, 100)
        d = after - before
        if d.std(ddof=1) == 0:
            continue
        test = stats.ttest_rel(after, before)
        interval = test.confidence_interval(0.95)
        low, high = shifts(test.statistic, n - 1)
        dz = d.mean() / d.std(ddof=1)
        pooled = np.sqrt((before.var(ddof=1) + after.var(ddof=1)) / 2)
        j = np.exp(special.gammaln((n - 1) / 2) - special.gammaln((n - 2) / 2)) / np.sqrt((n - 1) / 2)
        scale = d.std(ddof=1) / pooled * j
        dlow, dhigh = low / np.sqrt(n), high / np.sqrt(n)
        out("pairs", numbers(before), numbers(after), str(n), d.mean(), d.std(ddof=1),
            test.statistic, test.pvalue, interval.low, interval.high, dz, dlow, dhigh,
            dz * scale, dlow * scale, dhigh * scale)

for n, m in [(3, 4), (10, 10), (11, 9), (30, 12), (100, 100)]:
    first, second = rng.normal(10, 5, n), rng.normal(12, 9, m)
    test = stats.ttest_ind(first, second, equal_var=False)
    out("welch", numbers(first), numbers(second), test.statistic, test.df, test.pvalue)

for t in [-3, -0.5, 0, 0.7, 2, 8]:
    for df in [4, 19, 199]:
        for shift in [-2, 0, 0.5, 3, 9]:
            p = stats.nct.cdf(t, df, shift) if shift else stats.t.cdf(t, df)
            if not np.isnan(p):
                out("noncentral", t, df, shift, p)

for samples in [[(0.3, 20)], [(-0.45, 30)], [(0.9, 12), (0.1, 40)], [(-0.2, 20), (-0.3, 25), (0.05, 18)]]:
    w = np.array([n - 3 for _, n in samples], float)
    z = (w * np.arctanh([r for r, _ in samples])).sum() / w.sum()
    reach = stats.norm.ppf(0.975) / np.sqrt(w.sum())
    out("correlation", ",".join(f"{r}:{n}" for r, n in samples), np.tanh(z), np.tanh(z - reach),
        np.tanh(z + reach), stats.norm.cdf(z * np.sqrt(w.sum())))

for p in [[0.01, 0.04, 0.03, 0.005], [0.5], [0.2, 0.2, 0.9], list(np.round(rng.random(20) ** 3, 6))]:
    order, m, running, corrected = np.argsort(p), len(p), 0.0, [0.0] * len(p)
    for place, index in enumerate(order):
        running = max(running, min(1, p[index] * (m - place)))
        corrected[index] = running
    print("holm", numbers(p), numbers(corrected))
