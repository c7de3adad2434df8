"""Writes fsrs.txt: random review histories as py-fsrs schedules them.

    python3 -m venv venv && venv/bin/pip install fsrs==6.3.2
    venv/bin/python fsrs.py > fsrs.txt

A line "scheduler RETENTION LONGEST LEARNING RELEARNING WEIGHTS" holds for the histories after it:
the desired retention, the longest interval in days, the learning and the relearning steps in seconds
and the weights, each a list with commas, "-" where there are none and "standard" for the default
weights. A line "history" starts a new card. Each other line is a review:

    SECONDS RATING STABILITY DIFFICULTY STATE INTERVAL

SECONDS since the review before, RATING 1-4, then the card after it: stability and difficulty rounded
to 8 decimals, STATE L, V or R (learning, review, relearning) with the step, and INTERVAL until it is
due, with "d" in days, else in seconds.
"""

import random
import sys
from datetime import datetime, timedelta, timezone

import fsrs
from fsrs.scheduler import DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS

SEED = 20261123
DAY = 86_400
HISTORIES = 520
MOST_REVIEWS = 60
STATES = {fsrs.State.Learning: "L", fsrs.State.Review: "V", fsrs.State.Relearning: "R"}
# Steps in seconds: those of py-fsrs, none, one, and many.
STEPS = [([60, 600], [600]), ([], []), ([300], [60, 900]), ([60, 600, 3600], [])]


def joined(values):
    return ",".join(str(value) for value in values) or "-"


def make_scheduler(chance, number):
    weights = list(DEFAULT_PARAMETERS)
    if number % 2:
        bounds = zip(weights, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS)
        weights = [
            round(min(max(value * chance.uniform(0.7, 1.4), low), high), 4)
            for value, low, high in bounds
        ]
    retention = 0.9 if number < 4 else round(chance.uniform(0.75, 0.97), 2)
    longest = 36_500 if number < 6 else chance.choice([365, 1000])
    learning, relearning = STEPS[0] if number < 2 else STEPS[number % len(STEPS)]
    name = joined(weights) if number % 2 else "standard"
    print("scheduler", retention, longest, joined(learning), joined(relearning), name)
    return fsrs.Scheduler(
        parameters=weights,
        desired_retention=retention,
        maximum_interval=longest,
        learning_steps=[timedelta(seconds=step) for step in learning],
        relearning_steps=[timedelta(seconds=step) for step in relearning],
        enable_fuzzing=False,
    )


def gap(chance, interval):
    """Seconds to the next review: on time, late, early, at once, or before (a clock set back)."""
    kind = chance.random()
    if kind < 0.45:
        return interval + chance.randrange(0, DAY)
    if kind < 0.65:
        return int(interval * chance.uniform(1, 3)) + chance.randrange(0, 3 * DAY)
    if kind < 0.8:
        return int(interval * chance.uniform(0.1, 1))
    if kind < 0.9:
        return chance.randrange(30, DAY)
    if kind < 0.98:
        return chance.choice([DAY - 1, DAY, DAY + 1, 2 * DAY, interval])
    return -chance.randrange(1, 2 * DAY)


def write_history(chance, scheduler):
    print("history")
    card = fsrs.Card(card_id=1)
    now = datetime(2026, 1, 1, 12, tzinfo=timezone.utc)
    seconds = 0
    for _ in range(chance.randint(1, chance.choice([10, 30, MOST_REVIEWS]))):
        now += timedelta(seconds=seconds)
        rating = chance.choices([1, 2, 3, 4], weights=[18, 15, 52, 15])[0]
        card, _ = scheduler.review_card(card, fsrs.Rating(rating), now)
        interval = int((card.due - now).total_seconds())
        step = "" if card.step is None else card.step
        print(
            seconds,
            rating,
            f"{card.stability:.8f}".rstrip("0").rstrip("."),
            f"{card.difficulty:.8f}".rstrip("0").rstrip("."),
            f"{STATES[card.state]}{step}",
            f"{interval // DAY}d" if card.state == fsrs.State.Review else interval,
        )
        seconds = min(gap(chance, interval), 400 * DAY)


def main():
    print(f"# py-fsrs {fsrs.__dict__.get('__version__', '6.3.2')}, seed {SEED}; see fsrs.py")
    chance = random.Random(SEED)
    for number in range(10):
        scheduler = make_scheduler(chance, number)
        for _ in range(HISTORIES // 10):
            write_history(chance, scheduler)


if __name__ == "__main__":
    sys.exit(main())
