"""Presses random keys, and changes the size of the window between 1 x 1 and 100 x 300, on screens that the
program is started with in turn; one of them is a shared test that a PIN locks, which keys may never leave.
Prints how often the program crashed, was stuck, sent control bytes of a person's, or left the terminal
changed: never.

  Tests/Benchmarks/faults keys [KEYS [SEED]]
"""
import base64, hashlib, json, os, random, re, select, signal, sqlite3, sys, termios, time
from room import Ended, Room, Screen

KEYS = (["\r"] * 12 + ["\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\t", "\x1b[Z", " "] * 5
        + ["\x1b", "\x1b[5~", "\x1b[6~", "\x1b[H", "\x1b[F", "\x7f", "\x1b[3~", "\x1bOP", "\x1b[15~"] * 2
        + list("abcdefghijklmnopqrstuvwxyz0123456789?*/,.-") + ["’", "é", "漢", "\U0001f642", "\u202e"]
        + ["\x13", "\x11", "\x03", "\x0c", "\x04", "\x1c", "\x00", "\x1b[200~a\nb\x1b[201~",
           "\x1b[<0;5;5M\x1b[<0;5;5m", "\x1b[M !!", "\x9b", "\x1b]0;x\x07", "\x1b[999;999R"])
STARTS = [[], ["quiz"], ["review"], ["read", "D"], ["session", "take", "1", "--test", "pre-test"]]


def choose_pin(room, pin):
    salt = os.urandom(16)
    key = hashlib.scrypt(pin.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
    text = lambda data: base64.b64encode(data).decode()
    value = {"salt": text(salt), "key": text(key), "rounds": 2**15, "blockSize": 8, "parallelism": 1}
    with sqlite3.connect(room.data + "/berdaya.sqlite") as database:
        database.execute("UPDATE device SET pin = ?", [json.dumps(value)])
    database.close()


def is_waiting(pid):
    """It sleeps in poll, for the next key."""
    try:
        with open(f"/proc/{pid}/syscall") as file:
            fields = file.read().split()
    except OSError:
        return True
    return len(fields) > 2 and fields[0] in ("7", "271", "73")


def memory(pid):
    try:
        with open(f"/proc/{pid}/status") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) / 1024
    except (OSError, AttributeError):
        return 0


class Figures:
    keys = sizes = sittings = restored = crashes = stuck = controls = left = 0
    memory = 0


def sit(room, start, keys, figures):
    """One sitting, ended by SIGTERM where no key has ended it."""
    program = Screen(room.command(*start), room.variables)
    before = termios.tcgetattr(program.output)
    modes = {}
    figures.sittings += 1
    is_locked = bool(start[:1] == ["session"])
    try:
        program.look("?", "Esc", "Enter")
        for number in range(keys):
            if random.random() < 1 / 150:
                program.resize(random.randint(1, 100), random.randint(1, 300))
                os.kill(program.pid, signal.SIGWINCH)
                figures.sizes += 1
            if program.written.rfind("\x1b[?1049l") > program.written.rfind("\x1b[?1049h"):
                # Left: what is typed now is the shell's.
                raise Ended
            program.type(random.choice(KEYS))
            figures.keys += 1
            while select.select([program.output], [], [], 0.001)[0]:
                program.more(0)
            if number % 100 == 99:
                end = time.monotonic() + 20
                while not is_waiting(program.pid) and time.monotonic() < end:
                    if select.select([program.output], [], [], 0.01)[0]:
                        program.more(0)
                figures.stuck += not is_waiting(program.pid)
                figures.memory = max(figures.memory, memory(program.pid))
        os.kill(program.pid, signal.SIGTERM)
    except Ended:
        figures.left += is_locked
    program.rest()
    status = os.waitstatus_to_exitcode(os.waitpid(program.pid, 0)[1])
    if status not in (0, 128 + signal.SIGTERM, 128 + signal.SIGHUP, 1):
        figures.crashes += 1
        print("CRASHED:", start, status, program.written[-300:], flush=True)
    # What a terminal does with U+0080 to U+009F differs; they are sent by nobody.
    figures.controls += len(re.findall("[\x80-\x9f]", program.written))
    switched = [program.written.rfind("\x1b[?1049" + end) for end in "hl"]
    after = None
    try:
        after = termios.tcgetattr(program.output)
    except termios.error:
        pass
    figures.restored += switched[1] >= switched[0] and after in (None, before)
    os.close(program.output)


def run(keys=100_000, seed=1):
    random.seed(seed)
    room = Room(people=5)
    choose_pin(room, "98765432")
    figures, begun = Figures(), time.monotonic()
    while figures.keys < keys:
        sit(room, STARTS[figures.sittings % len(STARTS)], min(2_500, keys - figures.keys), figures)
    room.stored()
    print(f"keys: {figures.keys}, sizes: {figures.sizes}, sittings: {figures.sittings}; crashes: "
          f"{figures.crashes}, stuck: {figures.stuck}, control bytes sent: {figures.controls}, locked tests "
          f"left: {figures.left}, terminal restored: {figures.restored} of {figures.sittings}, memory up to "
          f"{figures.memory:.0f} MB; integrity ok; {time.monotonic() - begun:.0f} s")
    room.remove()
    return not (figures.crashes or figures.stuck or figures.controls or figures.left)


if __name__ == "__main__":
    sys.exit(not run(*map(int, sys.argv[1:])))
