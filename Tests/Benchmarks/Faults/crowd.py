"""So many programs take the same test at the same time on one database, without a pause to think; then
each answer is compared with what the database has. Prints how long answers took, and how many are missing,
which must be none.

  Tests/Benchmarks/faults crowd [PROGRAMS]
"""
import sys, threading, time
from room import ITEMS, Lines, Room, is_first_option, lines, percentiles


def run(programs=200):
    room = Room(people=programs)
    # Everybody is asked the same, and one looks it up for all.
    first = Lines(room.take + ["--plain"], room.variables)
    first.type(room.names[0], "1")
    first.wait(f"Soal 1 dari {ITEMS}")
    first.kill()
    first.end()
    answers = [lines(item) for _, item in sorted(room.stored()[room.names[0]]["items"].items())]
    starts, times, failures = [], [], []

    def take(name):
        try:
            begun = time.monotonic()
            program = Lines(room.take + ["--plain"], room.variables)
            program.type(name, "1")
            program.wait(f"Soal 1 dari {ITEMS}")
            starts.append(time.monotonic() - begun)
            for item in range(ITEMS):
                seen, begun = len(program.written), time.monotonic()
                program.type(*answers[item])
                program.wait("Kumpulkan" if item + 1 == ITEMS else f"Soal {item + 2} dari {ITEMS}", since=seen)
                times.append(time.monotonic() - begun)
            program.type(str(ITEMS + 1), "2")
            program.wait("Terima kasih")
            if program.end() != 0:
                failures.append(name)
        except Exception as error:
            failures.append(f"{name}: {error!r:.300}")

    threads = [threading.Thread(target=take, args=(name,)) for name in room.names]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    tests = room.stored()
    kept = sum(is_first_option(item) for test in tests.values() for item in test["items"].values())
    submitted = sum(test["submitted"] for test in tests.values())
    for failure in failures[:5]:
        print("FAILED:", failure)
    p50, p99, most = percentiles(times)
    print(f"programs at once: {programs}, answers: {len(times)}, MISSING: {programs * ITEMS - kept}, submitted: "
          f"{submitted}, errors: {len(failures)}; an answer takes {p50:.0f} / {p99:.0f} / {most:.0f} ms (half, "
          f"99 %, all), a start up to {max(starts):.1f} s; {time.monotonic() - begun:.0f} s in all")
    room.remove()
    return kept == programs * ITEMS and not failures


if __name__ == "__main__":
    sys.exit(not run(*map(int, sys.argv[1:])))
