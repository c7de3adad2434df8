"""Takes tests on a stick with FAT, in a machine of its own (.ci/on-fat) whose power is cut meanwhile; the
machine started again tells what is on the stick, and goes on. Compares that with what had been told to be
kept. Missing answers must be none.

  Tests/Benchmarks/faults stick [CUTS [SEED]]
"""
import json, os, random, select, shutil, signal, subprocess, sys, tempfile, time
from room import Ended, ITEMS, Lines, Room, is_first_option, lines, stored

HERE = os.path.dirname(os.path.abspath(__file__))
PLACES = [f"Soal {number} dari {ITEMS}" for number in range(1, ITEMS + 1)]
PEOPLE = 100


def say(*words):
    print(json.dumps(words), flush=True)


def found(room):
    """What is on the stick, read from a copy, so that putting it right is left to the program."""
    with tempfile.TemporaryDirectory(dir="/run") as copy:
        for name in os.listdir(room.data):
            if name.startswith("berdaya.sqlite") and not name.endswith("-shm"):
                shutil.copy(os.path.join(room.data, name), copy)
        return stored(copy)


def answer(room):
    """In the machine: says what it finds, then answers until the power is cut, and says what was told."""
    # What nobody waits for is written at once, or not at all before the power is gone.
    with open("/proc/sys/vm/dirty_writeback_centisecs", "w") as file:
        file.write(random.choice(["1", "0"]))
    with open("/proc/sys/vm/dirty_expire_centisecs", "w") as file:
        file.write("1")
    tests = found(room)
    say("found", {name: {item: is_first_option(row) for item, row in test["items"].items()}
                  for name, test in tests.items()})
    codes = room.codes()
    for name in room.names:
        if tests.get(name, {}).get("submitted"):
            continue
        program = Lines(room.take + ["--plain"], room.variables)
        program.type(name, "1")
        seen = program.wait("Lanjutkan sebagai", *PLACES)
        if seen == "Lanjutkan sebagai":
            program.type(codes[name])
            seen = program.wait(*PLACES)
        items = found(room)[name]["items"]
        for item in range(PLACES.index(seen), ITEMS):
            since = len(program.written)
            program.type(*lines(items[item]))
            program.wait("Kumpulkan" if item + 1 == ITEMS else PLACES[item + 1], since=since)
            say("told", name, item)
        program.type(str(ITEMS + 1), "2")
        program.wait("Terima kasih", since=since)
        program.end()


def is_read_only(folder):
    """Whether the kernel lets nothing be written any more, since it found what the cut had left of FAT."""
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def until_cut(image, folder, work):
    """Starts the machine and cuts its power; gives what it said."""
    machine = subprocess.Popen(
        [HERE + "/../../../.ci/on-fat", image, folder, "python3", "-B", __file__, folder],
        stdout=subprocess.PIPE, env={**os.environ, "TMPDIR": work})
    said, end, rest = [], None, b""
    while True:
        wait = 60 if end is None else end - time.monotonic()
        if wait <= 0 or not select.select([machine.stdout], [], [], wait)[0]:
            break
        read = os.read(machine.stdout.fileno(), 65536)
        if not read:
            break
        *whole, rest = (rest + read).split(b"\n")
        for line in whole:
            if line.startswith(b'["'):
                said.append(json.loads(line))
            else:
                print(line.decode(), flush=True)
        if end is None and said:
            end = time.monotonic() + random.uniform(0, 4)
    assert machine.poll() is None and said, "the machine has ended by itself"
    with open(f"/proc/{machine.pid}/task/{machine.pid}/children") as file:
        group = int(file.read())
    machine.kill()
    # All of the machine's processes, or what one of them still holds is written.
    os.killpg(group, signal.SIGKILL)
    machine.wait()
    return said


def run(cuts=60, seed=1):
    random.seed(seed)
    work = tempfile.mkdtemp(prefix="berdaya-stick-")
    image, folder = work + "/image", work + "/stick"
    os.mkdir(folder)
    told, begun = set(), time.monotonic()
    done = compared = missing = shared = read_only = 0
    while done < cuts:
        said = until_cut(image, folder, work)
        for what, *words in said:
            if what == "found":
                compared += len(told)
                for name, item in sorted(told):
                    if not words[0].get(name, {}).get(str(item)):
                        missing += 1
                        print(f"MISSING: {name}, item {item + 1}", flush=True)
            elif what == "read-only":
                # As its kernel asks for, and as other systems do of themselves.
                read_only += 1
                subprocess.run(["fsck.vfat", "-a", image], capture_output=True)
            elif what == "told":
                told.add(tuple(words))
            else:
                raise AssertionError("the program has ended by itself")
        done += 1
        found_by_check = subprocess.run(["fsck.vfat", "-n", image], capture_output=True, text=True).stdout
        shared += "share" in found_by_check
    print(f"power cuts: {done} on FAT; answers told: {len(told)}, compared: {compared}, MISSING: {missing}; "
          f"files that share room: {shared} times, nothing more could be written until the stick was checked: "
          f"{read_only} times; {time.monotonic() - begun:.0f} s")
    shutil.rmtree(work)
    return missing == 0


if __name__ == "__main__":
    if os.path.isdir(sys.argv[1] if sys.argv[1:] else ""):
        try:
            answer(Room(PEOPLE, folder=sys.argv[1]))
        except (Ended, subprocess.CalledProcessError):
            say("read-only" if is_read_only(sys.argv[1]) else "ended")
            time.sleep(60)
    else:
        sys.exit(not run(*map(int, sys.argv[1:])))
