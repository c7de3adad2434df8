"""Kills the program at random moments while tests are taken, line by line, on screens and on phones, as a
power cut of the program alone; after each kill compares what the database has with what had been told to
be kept. Prints how many answers were told, and how many of them are missing, which must be none.

  Tests/Benchmarks/faults kills [ROUNDS [SEED]]
"""
import os, random, signal, socket, subprocess, sys, threading, time
from room import Ended, ITEMS, Lines, Phone, Room, Screen, is_first_option, lines


class Ledger:
    """What was told to be kept: by name and item the response that the database had then."""

    def __init__(self, room):
        # Going on with a test that was killed takes its person's code.
        self.codes = room.codes()
        self.room, self.kept, self.lock = room, {}, threading.Lock()
        self.told = self.compared = self.missing = self.submitted = 0

    def tell(self, name, item, response):
        with self.lock:
            self.told += (name, item) not in self.kept
            self.kept[name, item] = response

    def compare(self):
        tests = self.room.stored()
        for (name, item), response in self.kept.items():
            self.compared += 1
            now = tests.get(name, {"items": {}})["items"].get(item, {}).get("response")
            if now is None or now != response:
                self.missing += 1
                print(f"MISSING: {name}, item {item + 1}: {response} is now {now}", flush=True)
        return tests


class Killer:
    """Kills some programs while they start, most while answers are given."""

    def __init__(self, kill):
        self.kill, self.timer = kill, None
        if random.random() < 0.12:
            self.start(0.3)

    def begin(self):
        """The first answer is next."""
        if not self.timer:
            self.start(2)

    def start(self, longest):
        self.timer = threading.Timer(random.uniform(0, longest), self.kill)
        self.timer.start()

    def end(self):
        if self.timer:
            self.timer.join()


def place(text):
    """The item of `Soal 7 dari 20`, from 0."""
    return int(text.split()[1]) - 1


PLACES = [f"Soal {number} dari {ITEMS}" for number in range(1, ITEMS + 1)]


def by_lines(ledger, name):
    room = ledger.room
    program = Lines(room.take + ["--plain"], room.variables)
    killer = Killer(program.kill)
    try:
        program.type(name, "1")
        seen = 0
        seen = program.wait("Lanjutkan sebagai", *PLACES)
        if seen == "Lanjutkan sebagai":
            program.type(ledger.codes[name])
            seen = program.wait(*PLACES)
        item = place(seen)
        killer.begin()
        while item < ITEMS:
            response = room.stored()[name]["items"][item]
            seen = len(program.written)
            program.type(*lines(response))
            if item + 1 == ITEMS:
                program.wait("Kumpulkan", since=seen)
            else:
                program.wait(PLACES[item + 1], since=seen)
            now = room.stored()[name]["items"][item]
            assert is_first_option(now), now
            ledger.tell(name, item, now["response"])
            item += 1
        program.type(str(ITEMS + 1), "2")
        program.wait("Terima kasih", since=seen)
        ledger.submitted += 1
    except (Ended, BrokenPipeError):
        pass
    killer.end()
    return program.end()


def on_screen(ledger, name):
    room = ledger.room
    program = Screen(room.take, room.variables)
    killer = Killer(program.kill)
    try:
        program.look("Ketik nama")
        program.type(name + "\r")
        program.look("Apakah Anda")
        program.type("\r")
        seen = program.look("Lanjutkan sebagai", *PLACES)
        if seen == "Lanjutkan sebagai":
            program.type(ledger.codes[name] + "\r")
            seen = program.look(*PLACES)
        item = place(seen)
        killer.begin()
        while True:
            kind = room.stored()[name]["items"][item]["kind"]
            can_answer = kind in ("singleChoice", "trueFalse")
            program.type("\x1b[B\x1b[A\r" if can_answer else "\t")
            others = [text for text in PLACES if text != PLACES[item]]
            seen = program.look("[ Kumpulkan ]", *others)
            if can_answer:
                response = room.stored()[name]["items"][item]["response"]
                assert response, "told, not kept"
                ledger.tell(name, item, response)
            if seen == "[ Kumpulkan ]":
                program.kill()
                break
            item = place(seen)
    except (Ended, BrokenPipeError, OSError):
        pass
    killer.end()
    return program.end()


def on_phones(ledger, phones):
    room = ledger.room
    server = Lines(room.command("session", "serve", "1", "--test", "pre-test", "--port",
                                str(phones[0].port), "--address", "127.0.0.1"), room.variables)

    def answer(phone):
        name = room.names[phone.number - 1]
        try:
            path, text = phone.join()
            while path.split("?")[0].split("/")[-1].isdigit():
                item = int(path.split("?")[0].split("/")[-1]) - 1
                path, text = phone.answer(path, text)
                response = room.stored()[name]["items"][item]["response"]
                assert response, "told, not kept"
                ledger.tell(name, item, response)
            if path.endswith("/daftar"):
                phone.send("POST", phone.home + "/kumpulkan")
                ledger.submitted += 1
        except Ended:
            pass

    killer = Killer(server.kill)
    try:
        server.wait("Ctrl-C")
        killer.begin()
        threads = [threading.Thread(target=answer, args=(phone,)) for phone in phones]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    except Ended:
        pass
    killer.end()
    return server.end()


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


def run(rounds=500, seed=1):
    random.seed(seed)
    room = Room(people=400)
    ledger = Ledger(room)
    left = {"lines": list(range(0, 150)), "screens": list(range(150, 300)), "phones": list(range(300, 400))}
    port = free_port()
    phones = [Phone(port, number + 1, ledger.codes[room.names[number]]) for number in left["phones"]]
    kills = {"lines": 0, "screens": 0, "phones": 0}
    others = 0
    start = time.monotonic()
    for number in range(rounds):
        face = random.choices(list(kills), [5, 3, 2])[0]
        if face == "phones":
            tests = room.stored()
            working = [phone for phone in phones
                       if not tests.get(room.names[phone.number - 1], {}).get("submitted")][:6]
            status = on_phones(ledger, working)
        else:
            people = left[face]
            status = {"lines": by_lines, "screens": on_screen}[face](ledger, room.names[people[0]])
            test = room.stored().get(room.names[people[0]], {"submitted": False, "items": {}})
            done = [item for item in test["items"].values() if item["response"]]
            # Who has submitted, or answered all, or what arrows and Enter can, has had their turn.
            if test["submitted"] or len(done) >= (8 if face == "screens" else ITEMS):
                people.pop(0)
        if status == -signal.SIGKILL:
            kills[face] += 1
        elif status == 0:
            others += 1
        else:
            print(f"ENDED by itself: {face} {status}", flush=True)
        ledger.compare()
        if number % 50 == 49:
            print(f"{number + 1} rounds, {ledger.told} answers told, {ledger.missing} missing", flush=True)
    print(f"kills: {sum(kills.values())} {kills}, ended before the kill: {others}; answers told to be kept: "
          f"{ledger.told}, compared after kills: {ledger.compared}, submitted: {ledger.submitted}, "
          f"MISSING: {ledger.missing}; integrity ok {rounds} times; {time.monotonic() - start:.0f} s")
    # It also tells of a disk that others can read, and of no network.
    print(room.run("doctor", check=False).splitlines()[0])
    room.remove()
    return ledger.missing == 0


if __name__ == "__main__":
    sys.exit(not run(*map(int, sys.argv[1:])))
