"""Content, files and data of any size, the same in each run."""
import os, random, sqlite3, string, subprocess, time, uuid

SECTIONS = "ABCDEFG"
STATEMENTS = 4
TEST = 21
PIN = "2846"
BERDAYA = os.environ["BERDAYA"]


def apart(make):
    """Makes a sample in a process of its own, and gives its path: what is measured later would count
    this program's memory as its own."""
    def made(path, *rest, **choices):
        child = os.fork()
        if child == 0:
            try:
                make(path, *rest, **choices)
                os._exit(0)
            except BaseException as error:
                print(error, flush=True)
                os._exit(1)
        if os.waitpid(child, 0)[1]:
            raise RuntimeError(f"{make.__name__} could not be made")
        return path
    return made


def words(count, chance):
    syllables = [c + v for c in "bdgjklmnprstw" for v in "aiueo"]
    return " ".join("".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(count))


@apart
def module(folder, count):
    """A module of `count` questions, beside the three that each form of the tests asks a section."""
    chance = random.Random(count)
    os.makedirs(f"{folder}/m/lessons"), os.makedirs(f"{folder}/m/questions")
    head = [
        'id: m', 'title: { id: "Contoh" }', 'language: id', 'version: "1.0.0"',
        'licence: "CC-BY-4.0"',
        'source: { title: "Contoh", author: "Contoh", body: "Contoh", note: { id: "Contoh." } }',
        'glossary: []', 'blueprints:']
    for name, form in ("exam", "practice"), ("pre-test", "A"), ("post-test", "B"):
        head += [f'  - id: {name}', f'    name: {{ id: "{name}" }}', f'    form: {form}',
                 '    minutes: 90', '    passing: 50', '    items:']
        head += [f'      - {{ section: {s}, count: {TEST // len(SECTIONS)} }}' for s in SECTIONS]
    head += ['sections:']
    for index, section in enumerate(SECTIONS):
        head += [f'  - letter: {section}', f'    title: {{ id: "{words(2, chance)}" }}',
                 f'    lesson: lessons/{section}.md', f'    questions: questions/{section}.yaml',
                 '    statements:']
        lesson = ["# Bagian", "", "Pengantar.", ""]
        for number in range(1, STATEMENTS + 1):
            head.append(f'      - {{ id: {section}{number}, title: {{ id: "{words(2, chance)}" }} }}')
            lesson += [f"## {section}{number}. Pernyataan", "", words(12, chance).capitalize() + ".", ""]
        with open(f"{folder}/m/lessons/{section}.md", "w") as file:
            file.write("\n".join(lesson))
        with open(f"{folder}/m/questions/{section}.yaml", "w") as file:
            forms = ["A", "B"] * (TEST // len(SECTIONS))
            forms += ["practice"] * len(range(index, count, len(SECTIONS)))
            for number, form in enumerate(forms, 1):
                file.write(question(f"{section}{number % STATEMENTS + 1}", number, form, chance))
    with open(f"{folder}/m/module.yaml", "w") as file:
        file.write("\n".join(head) + "\n")


def question(statement, number, form, chance):
    right = chance.randrange(4)
    options = "".join(
        f'    - text: "{words(6, chance)}"\n' + ("      correct: true\n" if place == right else "")
        + f'      why: "{words(8, chance)}."\n' for place in range(4))
    return (
        f'- id: {statement}-{number:05}\n  statement: {statement}\n  type: single-choice\n'
        f'  level: apply\n  form: {form}\n  prompt: "{words(24, chance).capitalize()}?"\n'
        f'  explanation: "{words(14, chance).capitalize()}."\n  options:\n{options}')


@apart
def marks(path, people, items):
    chance = random.Random(1)
    with open(path, "w") as file:
        file.write("participant,item,mark,max\n")
        for person in range(people):
            skill = chance.random()
            file.writelines(
                f"P{person:05},Q{item:03},{int(chance.random() < skill)},1\n" for item in range(items))


def berdaya(*arguments, typed=""):
    done = subprocess.run(
        [BERDAYA, *arguments], input=typed, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"berdaya {' '.join(arguments)}: {done.stderr[-300:]}")
    return done.stdout


def opened(data, content):
    """A data folder in which Siti has been before, with a trainer's PIN."""
    os.makedirs(data, exist_ok=True)
    berdaya("--data", data, "--content", content, "--participant", "Siti", "--plain",
            typed=f"7\n{PIN}\n{PIN}\n")
    return data


@apart
def session(data, content, people, answered=True):
    """A session of so many people who have taken both of its tests."""
    where = ["--data", data, "--content", content]
    opened(data, content)
    berdaya("session", "create", "Uji", *where)
    if people:
        berdaya("session", "roster", "import", names(f"{data}/names.csv", people), "--session", "1",
                "--duplicates", "keep", *where)
    for test, ease in (("pre-test", 0.4), ("post-test", 0.7)) if answered else ():
        berdaya("session", "answers", "import", answers(f"{data}/{test}.csv", people, ease),
                "--session", "1", "--test", test, *where)


def names(path, people):
    """A roster as a file."""
    with open(path, "w") as file:
        file.write("nama\n" + "".join(f"{words(2, random.Random(n)).title()} {n}\n" for n in range(people)))
    return path


def answers(path, people, ease):
    """What so many people answered on paper, as a file: the easier, the more of them A."""
    chance = random.Random(ease)
    with open(path, "w") as file:
        file.write("nomor,jawaban\n")
        for number in range(1, people + 1):
            letters = ("A" if chance.random() < ease else chance.choice("BCD") for _ in range(TEST))
            file.write(f"{number},{''.join(letters)}\n")
    return path


def rows(data):
    return sqlite3.connect(f"{data}/berdaya.sqlite")


def insert(database, table, values):
    values = list(values)
    database.executemany(
        f"INSERT INTO {table} ({', '.join(values[0])}) VALUES ({', '.join('?' * len(values[0]))})",
        [tuple(value.values()) for value in values])


NOW = int(time.time() * 1000)
DAY = 86_400_000


@apart
def reviews(data, module, questions, count):
    """Siti's reviews: `count` of them, of all questions in turn, over the last two years."""
    chance = random.Random(3)
    database = rows(data)
    owner, = database.execute("SELECT id FROM participant WHERE name = 'Siti'").fetchone()
    last, days = {}, 700
    for start in range(0, count, 50_000):
        batch = []
        for number in range(start, min(count, start + 50_000)):
            question = questions[number % len(questions)]
            at = NOW - days * DAY + int(number / count * days * DAY)
            before = last.get(question)
            gap = (at - before) // DAY if before else 0
            rating = 1 if chance.random() < 0.5 - 0.4 * 0.97 ** gap else 3
            batch.append(dict(
                participantId=owner, module=module, question=question, reviewedAt=at, rating=rating,
                elapsedDays=gap, interval=5.0 * DAY / 1000, phaseBefore="review" if before else None,
                stabilityBefore=5.0 if before else None, difficultyBefore=5.0 if before else None,
                lastRatingBefore=3 if before else None, lastReviewAtBefore=before,
                dueAtBefore=before + 5 * DAY if before else None))
            last[question] = at
        insert(database, "review", batch)
    insert(database, "reviewCard", (dict(
        participantId=owner, module=module, question=question, phase="review", stability=5.0,
        difficulty=5.0, lastRating=3, lastReviewAt=at, dueAt=at + 5 * DAY)
        for question, at in last.items()))
    database.commit()
    database.close()


@apart
def attempts(data, module, people, each, items):
    """Attempts in self-study, `each` of so many people, of `items` answered items."""
    chance = random.Random(4)
    database = rows(data)
    device, = database.execute("SELECT id FROM device").fetchone()
    insert(database, "questionVersion", [dict(id="0" * 32, question="A1-00001", statement="A1", body="{}")])
    for person in range(people):
        owner = str(uuid.UUID(int=person + 1)).upper()
        insert(database, "participant", [dict(
            id=owner, name=words(2, chance).title(), createdAt=NOW - 900 * DAY)])
        ids = [str(uuid.UUID(int=1 << 64 | person * each + n)).upper() for n in range(each)]
        insert(database, "attempt", (dict(
            id=id, participantId=owner, deviceId=device, module=module, kind="practice", seed=1,
            origin="screen", startedAt=NOW - DAY * (n + 1), lastActionAt=NOW - DAY * n,
            submittedAt=NOW - DAY * n, position=0, spent=600_000, itemCount=items,
            answeredCount=items, earned=chance.randrange(items)) for n, id in enumerate(ids)))
        insert(database, "response", (dict(
            attemptId=id, item=item, versionId="0" * 32, shownOrder="0,1,2,3", response="choice 1",
            mark=1.0, isSeen=1, isFlagged=0, confidence="unsaid", answeredAt=NOW)
            for id in ids for item in range(items)))
    database.commit()
    database.close()


@apart
def people(data, count):
    chance = random.Random(5)
    database = rows(data)
    insert(database, "participant", (dict(
        id=str(uuid.UUID(int=1 << 96 | n)).upper(), name=words(2, chance).title(), createdAt=NOW)
        for n in range(count)))
    database.commit()
    database.close()
