"""The rows of the table; `run` tells what for."""
import glob, os, random, re, selectors, shutil, signal, socket, subprocess, sys, tempfile, time
import measuring, phones, references, samples
from measuring import Terminal, turns
from samples import BERDAYA, PIN

HERE = os.path.dirname(os.path.abspath(__file__))
ROWS = []
# A row that takes longer, in seconds, is told as one that failed.
LIMIT = 150
work = tempfile.mkdtemp(prefix="berdaya-benchmarks-")


def row(function):
    ROWS.append(function)
    return function


def show(what, size, ours, theirs, reference, goal=None, unit="s"):
    """A line of the table: ours and theirs in the unit, their ratio, and the goal: so many times the
    reference, or where there is none, so many units."""
    ratio = ours / theirs if theirs else None
    measured = ratio if theirs else ours
    verdict = "" if goal is None or reference and not theirs else "yes" if measured <= goal else "NO"
    said = "" if goal is None else f"{goal} times" if reference else f"{goal} {unit}"
    other = reference if not reference or theirs is not None else f"{reference}: missing"
    print(f"{what:<26} {size:>9} {number(ours):>9} {number(theirs):>9} "
          f"{f'{ratio:.2f}' if ratio else '–':>6}  {said:<10} {verdict:<3}  {unit:<3} {other}", flush=True)


def number(value):
    return "–" if value is None else f"{value:.3g}" if value < 100 else f"{value:.0f}"


def commands(what, size, ours, theirs=None, reference="", goal=None, memory=False, **others):
    """Whole commands, by the processor's time: other programs' work hardly changes that."""
    figure, other = turns(ours, theirs, **others)
    show(what, size, figure.processor, other and other.processor, reference, goal)
    if memory:
        show("  memory", "", figure.memory, other and other.memory, reference,
             memory if memory is not True else None, unit="MiB")


def folder(name):
    path = f"{work}/{name}"
    os.makedirs(path, exist_ok=True)
    return path


def once(make):
    kept = {}

    def kept_or_made(*key):
        if key not in kept:
            kept[key] = make(*key)
        return kept[key]
    return kept_or_made


@once
def module(count):
    return samples.module(folder(f"content-{count}"), count)


@once
def session(people):
    return samples.session(folder(f"session-{people}"), module(100), people)


def compiled(program, source, *libraries):
    path = f"{work}/{program}"
    if not os.path.exists(path):
        if not shutil.which("cc"):
            if "cc" not in references.MISSING:
                references.MISSING.append("cc")
            return None
        done = subprocess.run(["cc", "-O2", "-o", path, f"{HERE}/../Terminal/{source}", *libraries])
        if done.returncode:
            references.MISSING.append(f"what {source} needs")
            return None
    return path


@row
def content_check():
    for count in 100, 1_000, 10_000:
        path = module(count)
        commands("content check", count, [BERDAYA, "content", "check", path],
                 references.yaml(path), "PyYAML, C loader, reads them", 2 if count == 10_000 else None,
                 rounds=1 if count == 10_000 else 3)


@row
def analyse_responses():
    for people in 100, 1_000, 10_000:
        path = samples.marks(f"{work}/marks-{people}.csv", people, 100)
        last = people == 10_000
        commands("analyse --responses", people * 100, [BERDAYA, "analyse", "--responses", path],
                 references.pandas(path), "pandas", 0.5 if last else None, memory=last)


def of(data, content):
    return ["--data", data, "--content", content]


@row
def analyse_session():
    for people in 100, 1_000:
        data = session(people)
        commands("analyse --session", people,
                 [BERDAYA, "analyse", "--session", "1", *of(data, module(100))],
                 references.numpy(data), "SQL and numpy", 0.5 if people == 1_000 else None)


@row
def report():
    for people in 100, 1_000:
        commands("report --session, HTML", people,
                 [BERDAYA, "report", "--session", "1", "--force", "-o", f"{work}/report.html",
                  *of(session(people), module(100))], goal=0.4 if people == 1_000 else None)


@row
def day_of_200():
    """A day of 200 people: whatever a trainer waits for is there within a second, by the clock."""
    people, data = 200, samples.session(folder("day"), module(100), 0, answered=False)
    roster = samples.names(f"{work}/day.csv", people)
    sheets = [(test, samples.answers(f"{work}/day-{test}.csv", people, ease))
              for test, ease in (("pre-test", 0.4), ("post-test", 0.7))]
    steps = [("roster import", ["session", "roster", "import", roster, "--session", "1",
                                "--duplicates", "keep"])]
    steps += [(f"{test} import", ["session", "answers", "import", file, "--session", "1", "--test", test])
              for test, file in sheets]
    steps += [("report", ["report", "--session", "1", "-o", f"{work}/day.html"]),
              ("certificates", ["report", "certificates", "--session", "1", "-o", f"{work}/cards.html"]),
              ("scores for Excel", ["report", "--session", "1", "--format", "xlsx",
                                    "-o", f"{work}/day.xlsx"])]
    for what, command in steps:
        figure = measuring.Figure()
        measuring.once([BERDAYA, *command, *of(data, module(100))], figure)
        show(f"a day: {what}", people, figure.wall, None, "", 1)
    with open(f"{work}/cards.html") as file:
        if file.read().count("<article") != people:
            raise RuntimeError("not everybody has a certificate")


@row
def results_screens():
    for people in 100, 1_000:
        terminal = Terminal([BERDAYA, *of(session(people), module(100))])
        terminal.go("7", PIN, "\r", "7")
        goals = people == 1_000
        _, first = terminal.type("7")
        show("results", people, 1e3 * first, None, "", 100 if goals else None, "ms")
        for view, name in enumerate(
                ("scores", "distribution", "pairs", "heat map", "items", "items", "teach again"), 1):
            _, there = terminal.type(str(view))
            _, back = terminal.type("\x1b")
            show(f"  {name}", people, 1e3 * there, None, "", 20 if goals else None, "ms")
            show("  back from it", people, 1e3 * back, None, "", 20 if goals else None, "ms")
        terminal.end()


@row
def all_participants():
    for count in 100, 1_000, 5_000:
        data = samples.opened(folder(f"people-{count}"), module(100))
        samples.people(data, count)
        terminal = Terminal([BERDAYA, *of(data, module(100))])
        terminal.go("7", PIN, "\r")
        _, shown = terminal.type("2")
        show("all participants", count, 1e3 * shown, None, "", 100 if count == 5_000 else None, "ms")
        step = min(terminal.type("\x1bOB", rest=0.02)[1] for _ in range(20))
        show("  a step in the list", count, 1e3 * step, bare_step(), "bare menu in C", 4, "ms")
        terminal.end()


@once
def bare_step():
    path = compiled("bare", "bare.c", "-lncursesw", "-ltinfo")
    if not path:
        return None
    terminal = Terminal([path])
    step = min(terminal.type("\x1bOB", rest=0.02)[1] for _ in range(20))
    terminal.end()
    return 1e3 * step


@row
def review_start():
    for count in 1_000, 10_000, 50_000:
        data = samples.opened(folder(f"cards-{count}"), module(count))
        samples.reviews(data, "m", questions(module(count)), count)
        start, without = turns(
            [BERDAYA, "review", "--participant", "Siti", "--plain", *of(data, module(count))],
            [BERDAYA, "start", "--participant", "Siti", "--plain", *of(data, module(count))])
        show("review, first question", count, 1e3 * start.processor, 1e3 * without.processor,
             "start", None, "ms")


def questions(path):
    found = []
    for file in sorted(glob.glob(f"{path}/m/questions/*.yaml")):
        entry = None
        for line in open(file):
            if line.startswith("- id: "):
                entry = line[6:].strip()
            elif line == "  form: practice\n":
                found.append(entry)
    return found


@row
def review_log():
    for count in 10_000, 100_000, 1_000_000:
        data = samples.opened(folder(f"log-{count}"), module(1_000))
        samples.reviews(data, "m", questions(module(1_000)), count)
        query = """SELECT reviewedAt, question, rating, phaseBefore, interval FROM review
          WHERE module = 'm' AND undoneAt IS NULL ORDER BY reviewedAt, id"""
        commands("review log export", count,
                 [BERDAYA, "review", "log", "export", *of(data, module(1_000))],
                 references.sqlite(data, query), "sqlite3 -csv", 2 if count == 1_000_000 else None,
                 memory=count == 1_000_000)


@row
def scores():
    for people in 10, 100, 1_000:
        data = samples.opened(folder(f"scores-{people}"), module(100))
        samples.attempts(data, "m", people, 20, 50)
        query = """SELECT name, kind, startedAt, submittedAt, answeredCount, itemCount, earned,
            (SELECT COUNT(*) FROM response WHERE attemptId = attempt.id AND isSeen = 0)
          FROM attempt JOIN participant ON participant.id = participantId
          WHERE isSetAside = 0 ORDER BY name COLLATE NOCASE, participantId, startedAt DESC"""
        last = people == 1_000
        commands("scores --format csv", people * 1_000,
                 [BERDAYA, "scores", "--format", "csv", *of(data, module(100))],
                 references.sqlite(data, query), "sqlite3 -csv", 1.5 if last else None, memory=last)


@row
def review_fit():
    for count in 5_000, 20_000, 100_000:
        def fresh():
            shutil.rmtree(f"{work}/fit", ignore_errors=True)
            shutil.copytree(data, f"{work}/fit")
        data = samples.opened(folder(f"fit-{count}"), module(1_000))
        samples.reviews(data, "m", questions(module(1_000)), count)
        last = count == 100_000
        commands("review fit", count,
                 [BERDAYA, "review", "fit", "--participant", "Siti", *of(f"{work}/fit", module(1_000))],
                 references.fit(data), "fsrs-rs from Python", 1 if last else None, before=fresh,
                 rounds=1 if last else 2)


@row
def first_quiz():
    for count in 100, 1_000, 10_000:
        data = folder(f"quiz-{count}")
        ours = [BERDAYA, "quiz", "--participant", "Siti", "--plain", *of(data, module(count))]
        last = count == 10_000
        commands("first quiz, not compiled", count, ours, references.yaml(module(count)),
                 "PyYAML, C loader, reads them", 0.3 if last else None, memory=last,
                 before=lambda: shutil.rmtree(f"{data}/cache", ignore_errors=True))


@row
def start():
    measure, bare = (compiled("measure", "measure.c", "-lutil"),
                     compiled("bare", "bare.c", "-lncursesw", "-ltinfo"))
    if not (measure and bare):
        return
    environment = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
                   "XDG_DATA_HOME": folder("start")}
    subprocess.run([BERDAYA, "--participant", "Siti", "--plain"], env=environment,
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    first = ["chrt", "-f", "20"] if not subprocess.run(
        ["chrt", "-f", "20", "true"], stderr=subprocess.DEVNULL).returncode else []
    said = subprocess.run(
        [*first, measure, "30", "keluar", bare, "--", BERDAYA, "--", BERDAYA, "--lang", "id"],
        env=environment, capture_output=True, text=True).stdout.splitlines()[1:4]
    plain, ours, options = [[float(part) for part in line.split()[1:8]] for line in said]
    show("start to first screen", "", ours[0], plain[0], "bare ncurses in C", None, "ms")
    show("  with an option", "", options[0], ours[0], "without", 1.3, "ms")
    show("  a key", "", ours[4], plain[4], "bare menu in C", 4, "ms")
    show("  2 seconds without a key", "", ours[6], plain[6], "bare menu in C", None, "ms")


@row
def keys():
    """A key that moves the focus or a line, on the screens where most keys are pressed: its time, and
    what it writes."""
    bare = compiled("bare", "bare.c", "-lncursesw", "-ltinfo")
    siti = ["--participant", "Siti", "--lang", "id", "--data", folder("keys")]
    subprocess.run([BERDAYA, "--plain", *siti], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    menu, text = bare and moves([bare]), bare and moves([bare, "text"])
    for name, command, way, plain, what in (
            ("menu", [BERDAYA, *siti], (), menu, "bare menu in C"),
            ("reader", [BERDAYA, *siti], ("\r", "d", "\t"), text, "bare text in C"),
            ("quiz", [BERDAYA, "quiz", "--section", "D", "--seed", "1", *siti], (), menu,
             "bare menu in C")):
        time, size = moves(command, *way)
        show(f"a key, {name}", "", time, plain and plain[0], what, 4, "ms")
        show("  written", "", size, plain and plain[1], what, None, "B")


def moves(command, *way):
    """The median time of a key, in ms, and the mean of the bytes that it writes: down and up, in turns."""
    terminal = Terminal(command)
    terminal.go(*way)
    times, sizes = [], []
    for _ in range(40):
        for arrow in "\x1bOB", "\x1bOA":
            times.append(1e3 * terminal.type(arrow, rest=0.03)[0])
            sizes.append(len(terminal.shown))
    terminal.end()
    return sorted(times)[len(times) // 2], sum(sizes) / len(sizes)


def answers(terminal, before, answer, go_on):
    """The median time of an answer, in ms, from its key to all that it changes: of `ANSWERS`, each after
    the keys `before`, and behind it those that go on."""
    times = []
    for _ in range(ANSWERS):
        for key in before:
            terminal.type(key, rest=0.03)
        times.append(1e3 * terminal.type(answer, rest=0.03)[0])
        for key in go_on:
            terminal.type(key, rest=0.03)
    terminal.end()
    return sorted(times)[len(times) // 2]


ANSWERS = 18


@row
def answer():
    """Every answer is on the disk before what comes of it is on the screen; that each was one is looked
    up at the end."""
    rounds, content = 3, module(1_000)
    commit = compiled("commit", "commit.c", "-lncursesw", "-ltinfo", "-lsqlite3")
    data = samples.session(folder("answers"), content, rounds, answered=False)
    samples.berdaya("session", "open", "1", "--test", "pre-test", *of(data, content))

    def tall(*command):
        # So tall that questions and feedback are there whole, and one key always goes on.
        return Terminal([BERDAYA, *command, *of(data, content)], rows=40)

    practice, exam, bares = [], [], {"practice": [], "test": []}
    for number in range(1, rounds + 1):
        terminal = tall("quiz", "--count", str(ANSWERS), "--participant", "Siti")
        practice.append(answers(terminal, "b", "\r", "\r"))
        terminal = tall("session", "take", "1", "--test", "pre-test")
        terminal.go(*["\x1bOB"] * number, "\r", "\r")
        exam.append(answers(terminal, "", "b", "\r"))
        if number == 1:
            shutil.copytree(data, f"{work}/bare-answers")
        for name, rows in (("practice", ["review"]), ("test", [])) if commit else ():
            bares[name].append(answers(
                Terminal([commit, f"{work}/bare-answers/berdaya.sqlite", "key", *rows]), "", "x", ""))
    kinds = dict(samples.rows(data).execute(
        "SELECT kind, COUNT(*) FROM response JOIN attempt ON attempt.id = attemptId"
        " WHERE response IS NOT NULL GROUP BY kind"))
    if kinds != {"practice": rounds * ANSWERS, "session-test": rounds * ANSWERS}:
        raise RuntimeError(f"not every key answered: {kinds}")
    for name, figures in ("practice", practice), ("test", exam):
        show(f"answer to feedback, {name}", "", min(figures), min(bares[name], default=None),
             "bare commit and key in C", 1.5, "ms")


@row
def crowd():
    programs, content = 200, module(100)
    commit = compiled("commit", "commit.c", "-lncursesw", "-ltinfo", "-lsqlite3")
    data = samples.session(folder("crowd"), content, programs, answered=False)
    samples.berdaya("session", "open", "1", "--test", "pre-test", *of(data, content))
    names = [line.strip() for line in open(f"{data}/names.csv")][1:]
    p99, rate = at_once(data, content, names, samples.TEST)
    theirs = subprocess.run(
        [commit, f"{data}/berdaya.sqlite", "crowd", str(programs), str(samples.TEST)],
        capture_output=True, text=True).stdout.split() if commit else [0, 0]
    bare = [float(figure) or None for figure in theirs]
    show("200 at once, p99", programs, p99, bare[0], "bare commits in C", 1.5, "ms")
    show("  a thousand answers", programs, 1e3 / rate, bare[1] and 1e3 / bare[1],
         "bare commits in C", 1.43, "s")


def at_once(data, content, names, items):
    """Programs, one for each name, answer a test without thinking: the 99th percentile in ms, answers a
    second."""
    selector, running, times = selectors.DefaultSelector(), [], []
    for name in names:
        process = subprocess.Popen(
            [BERDAYA, "session", "take", "1", "--test", "pre-test", "--plain", "--lang", "id",
             *of(data, content)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0)
        os.set_blocking(process.stdout.fileno(), False)
        process.item, process.seen = 0, b""
        process.stdin.write(f"{name}\n1\n".encode())
        selector.register(process.stdout, selectors.EVENT_READ, process)
        running.append(process)

    def until(done, react):
        while any(not done(process) for process in running):
            ready = selector.select(20)
            if not ready:
                last = next(process for process in running if not done(process))
                raise RuntimeError(f"a program says no more than: {last.seen[-400:].decode()}")
            for key, _ in ready:
                read = key.fileobj.read()
                if not read:
                    raise RuntimeError(f"a program ended: {key.data.seen[-400:].decode()}")
                key.data.seen = (key.data.seen + read)[-4000:]
                react(key.data)

    def asked(process):
        return f"Soal {process.item + 1} dari {items}".encode() in process.seen

    until(asked, lambda process: None)

    def send(process):
        process.seen, process.sent = b"", time.monotonic()
        process.item += 1
        process.stdin.write(b"1\n")

    def react(process):
        if process.item < items and asked(process):
            times.append(1e3 * (time.monotonic() - process.sent))
            if process.item < items - 1:
                send(process)

    begin = time.monotonic()
    for process in running:
        send(process)
    until(lambda process: process.item == items - 1 and asked(process), react)
    rate = len(times) / (time.monotonic() - begin)
    for process in running:
        process.kill()
        process.wait()
    return sorted(times)[int(0.99 * (len(times) - 1))], rate


@row
def phones_at_a_test():
    count, thought, content = 200, 1.0, module(100)
    data = samples.session(folder("phones"), content, count, answered=False)
    samples.berdaya("session", "open", "1", "--test", "pre-test", *of(data, content))
    with served([BERDAYA, "session", "serve", "1", "--test", "pre-test", "--address", "127.0.0.1"],
                data, content) as (port, process):
        before = memory(process, "VmRSS")
        times, refused = phones.test(port, codes(data, content), samples.TEST, thought)
        most, share = memory(process, "VmHWM"), idle(port, process, codes(data, content))
    bare_times = beside(lambda port: phones.bare(port, count, samples.TEST, thought)[0])
    kept = samples.rows(data).execute(
        "SELECT COUNT(*) FROM response JOIN attempt ON attempt.id = attemptId"
        " WHERE response IS NOT NULL AND submittedAt IS NOT NULL AND origin = 'phone'").fetchone()[0]
    latencies("an answer by phone", count, times, bare_times)
    show("  lost", count * samples.TEST, count * samples.TEST - kept, None, "", 0, "")
    show("  refused", len(times), len(refused), None, "", 0, "")
    show("  memory at the most", count, most, before, "before they came", None, "MiB")
    show("  50 that wait, 30 s", 50, share, None, "", None, "%")


@row
def phones_at_a_vote():
    count, content = 200, module(100)
    data = samples.session(folder("votes"), content, count, answered=False)
    terminal = Terminal([BERDAYA, *of(data, content)])
    terminal.go("7", PIN, "\r", "7", "4", "1")
    port = int(re.search(rb":(\d{4,5})", terminal.shown).group(1))
    times, refused = phones.vote(port, codes(data, content), lambda: terminal.type("1"))
    most = memory(terminal, "VmHWM")
    votes, = samples.rows(data).execute("SELECT COUNT(*) FROM vote").fetchone()
    terminal.end()
    bare_times = beside(lambda port: phones.bare(port, count, 0, 0.25, spread=3)[0])
    latencies("a vote by phone", count, times, bare_times)
    show("  lost", count, count - votes, None, "", 0, "")
    show("  refused", len(times), len(refused), None, "", 0, "")
    show("  memory at the most", count, most, None, "", None, "MiB")


def latencies(what, count, times, others):
    for name, share in ("p50", 0.5), ("p99", 0.99):
        ours, theirs = (figures[int(share * (len(figures) - 1))] if figures else None
                        for figures in (times, others))
        show(f"{what}, {name}", count, ours, theirs, "bare Hummingbird", None, "ms")


def codes(data, content):
    said = samples.berdaya("session", "codes", "1", *of(data, content))
    return re.findall(r"^ *(\d+) +(\d{4})  ", said, re.MULTILINE)


class served:
    """A command that serves phones, until it is left."""

    def __init__(self, command, data=None, content=None):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.command = [*command, "--port", str(self.port), *of(data, content)] if data else [
            *command, str(self.port)]

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self.port, self.process
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"{self.command[0]} does not listen")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(15)


def beside(measure):
    """The same from a route that does nothing; none where it was not built."""
    path = os.environ.get("BARE") or f"{HERE}/../../../.build/phones/release/Bare"
    if not os.path.exists(path):
        references.MISSING.append("Bare (swift build -c release --package-path Tests/Benchmarks/Phones"
                                  " --scratch-path .build/phones)")
        return None
    with served([path]) as (port, _):
        return measure(port)


def memory(process, name):
    """In MiB."""
    with open(f"/proc/{process.pid}/status") as file:
        return int(re.search(rf"{name}:\s+(\d+)", file.read()).group(1)) / 1024


def idle(port, process, known, seconds=30):
    """The share of a processor in percent while fifty phones wait and ask how things stand."""
    def spent():
        with open(f"/proc/{process.pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    phones.poll(port, known[:50], 3)
    before, start = spent(), time.monotonic()
    phones.poll(port, known[:50], seconds)
    return 100 * (spent() - before) / (time.monotonic() - start)


@row
def sizes():
    """What a start reads from a disk that has not been read since boot."""
    path = os.path.realpath(BERDAYA)
    show("size of the program", "", os.path.getsize(path) / 1e6, None, "", None, "MB")
    subprocess.run(["sync"])
    file = os.open(path, os.O_RDONLY)
    os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(file)
    process = subprocess.Popen(
        [BERDAYA, "--plain", "--data", folder("cold"), "--content", module(100)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, _, used = os.wait4(process.pid, 0)
    show("  read at a first start", "", used.ru_inblock * 512 / 1e6, os.path.getsize(path) / 1e6,
         "the whole", 0.5, "MB")


def descendants(process):
    """Those that a process started, and those that they did."""
    started = {}
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path) as file:
                parent = int(file.read().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
        started.setdefault(parent, []).append(int(path.split("/")[2]))
    below = started.get(process, [])
    return below + [other for one in below for other in descendants(one)]


def measured(function):
    """Measures a row; where it fails or takes too long says so, and ends what it started."""
    def stop(*_):
        raise TimeoutError(f"it took longer than {LIMIT} s")
    signal.signal(signal.SIGALRM, stop)
    signal.alarm(LIMIT)
    try:
        function()
    except Exception as error:
        print(f"{function.__name__}: could not be measured: {' '.join(str(error).split())}", flush=True)
        for process in descendants(os.getpid()):
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                pass
    finally:
        signal.alarm(0)


def main():
    words = sys.argv[1:]
    if words in (["-h"], ["--help"]):
        print("Rows that WORDs choose:", " ".join(function.__name__ for function in ROWS))
        return
    chosen = [function for function in ROWS
              if not words or any(word in function.__name__ for word in words)]
    if not chosen:
        sys.exit(f"run: no row is called so; there are: {' '.join(f.__name__ for f in ROWS)}")
    began = time.monotonic()
    print(f"{'':<26} {'size':>9} {'Berdaya':>9} {'other':>9} {'ratio':>6}  {'goal':<10} {'':<3}  {'':<3} "
          "beside", flush=True)
    try:
        for function in chosen:
            measured(function)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print(f"Measured in {time.monotonic() - began:.0f} s.")
    if references.MISSING:
        print("No figures for want of: " + ", ".join(references.MISSING))


main()
