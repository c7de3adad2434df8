"""Takes tests on a disk whose every write is noted (Tests/EndToEndTests/Disk/disk.c), and builds from the
notes what power cuts at many moments could have left: of each file what was kept by fsync, and of what was
not, any part, in any order, torn at the sector; of what was made, renamed and removed, any part not kept.
Compares each with what had been told to be kept by then. Missing answers must be none.

  Tests/Benchmarks/faults powercut [CUTS [TESTS [SEED]]]
  BERDAYA_SYNC=off    forgets that anything was kept: then answers must be missing, or this finds nothing
"""
import bisect, os, random, shutil, subprocess, sys, tempfile
from room import Ended, ITEMS, Lines, Room, is_first_option, lines, stored

HERE = os.path.dirname(os.path.abspath(__file__))
SECTOR = 512
KEEPS = os.environ.get("BERDAYA_SYNC") != "off"


class File:
    def __init__(self):
        self.kept, self.open = bytearray(), []

    def put(self, operation, data=None):
        data = self.kept if data is None else data
        if operation[0] == "T":
            length = operation[1]
            del data[length:]
            data.extend(bytes(length - len(data)))
        else:
            _, offset, written = operation
            data.extend(bytes(max(0, offset + len(written) - len(data))))
            data[offset:offset + len(written)] = written

    def after_cut(self):
        """What may stand there: any of what was not kept, each whole or torn."""
        data, manner = bytearray(self.kept), random.choice(["none", "all", "some", "some", "first"])
        count = {"none": 0, "first": random.randint(0, len(self.open))}.get(manner, len(self.open))
        for operation in self.open[:count]:
            if manner == "some" and random.random() < 0.5:
                continue
            if operation[0] == "W" and manner != "all" and random.random() < 0.3:
                sectors = random.randint(0, len(operation[2]) // SECTOR)
                operation = ("W", operation[1], operation[2][:sectors * SECTOR])
            self.put(operation, data)
        return data


class Disk:
    """The notes, played up to a moment."""

    def __init__(self):
        self.files, self.names = {}, []

    def note(self, what, path, *rest):
        if what == "C":
            self.files[path] = File()
            self.names.append([False, "C", path, self.files[path]])
        elif what == "U":
            self.files.pop(path, None)
            self.names.append([False, "U", path, None])
        elif what == "R":
            self.files[rest[0]] = self.files.pop(path, None) or File()
            self.names.append([False, "R", path, rest[0]])
        elif what == "S":
            if path in self.files:
                file = self.files[path]
                if KEEPS:
                    for operation in file.open:
                        file.put(operation)
                    file.open = []
            for name in self.names:
                # A file that was kept has its name, too; a folder that was kept has all of them.
                if path == os.path.dirname(name[2]) or name[1] == "C" and name[2] == path:
                    name[0] = True
        elif path in self.files:
            self.files[path].open.append((what, *rest))

    def after_cut(self):
        """The files by path, as they may be found."""
        found = {}
        for is_kept, what, path, other in self.names:
            if not is_kept and random.random() < 0.5:
                continue
            if what == "C":
                found[path] = other
            elif what == "U":
                found.pop(path, None)
            elif path in found:
                found[other] = found.pop(path)
        return {path: file.after_cut() for path, file in found.items()}


def notes(path):
    """What was done, each with the place in the log where it ends."""
    with open(path, "rb") as file:
        log = file.read()
    place = 0
    while place < len(log):
        end = log.index(b"\n", place)
        what, rest = log[place:place + 1].decode(), log[place + 2:end].decode()
        place = end + 1
        if what == "W":
            offset, count, path = rest.split(" ", 2)
            yield place + int(count) + 1, "W", path, int(offset), log[place:place + int(count)]
            place += int(count) + 1
        elif what == "T":
            length, path = rest.split(" ", 1)
            yield place, "T", path, int(length)
        elif what == "R":
            end = log.index(b"\n", place)
            other = log[place + 2:end].decode()
            place = end + 1
            yield place, "R", rest, other
        else:
            yield place, what, rest


def take(room, name, told, log):
    """A whole test, ended by its last line; notes at which place in the log each answer was told."""
    program = Lines(room.take + ["--plain"], room.variables)
    program.type(name, "1")
    for item in range(ITEMS):
        program.wait(f"Soal {item + 1} dari {ITEMS}")
        seen = len(program.written)
        program.type(*lines(room.stored()[name]["items"][item]))
        program.wait("Kumpulkan" if item + 1 == ITEMS else f"Soal {item + 2} dari {ITEMS}", since=seen)
        told.append((os.path.getsize(log), name, item))
    program.type(str(ITEMS + 1), "2")
    program.wait("Terima kasih")
    assert program.end() == 0


def run(cuts=60, tests=3, seed=1):
    random.seed(seed)
    work = tempfile.mkdtemp(prefix="berdaya-powercut-")
    library, log = work + "/disk.so", work + "/log"
    source = HERE + "/../../EndToEndTests/Disk/disk.c"
    subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    room = Room(people=tests, LD_PRELOAD=library, DISK_LOG=log, DISK_FOLDER="DATA")
    begun = os.path.getsize(log)
    told = []
    for name in room.names:
        take(room, name, told, log)
    final = room.stored()
    assert all(is_first_option(item) for test in final.values() for item in test["items"].values())
    done = list(notes(log))
    places = [place for place, *_ in done]
    later = [place for place in places if place > begun]
    # A third of the cuts is right behind an answer that was told, the rest anywhere.
    moments = sorted(random.choice(told)[0] if random.random() < 0.33 else random.choice(later)
                     for _ in range(cuts))
    missing = compared = broken = position = 0
    disk = Disk()
    found = work + "/found"
    for moment in moments:
        upto = bisect.bisect_right(places, moment)
        for _, *operation in done[position:upto]:
            disk.note(*operation)
        position = upto
        shutil.rmtree(found, ignore_errors=True)
        for path, data in disk.after_cut().items():
            target = found + path[len(room.data):]
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, "wb") as file:
                file.write(data)
        try:
            tests_found = stored(found)
        except Exception as error:
            broken += 1
            print(f"BROKEN at {moment}: {error}", flush=True)
            continue
        for place, name, item in told:
            if place > moment:
                continue
            compared += 1
            now = tests_found.get(name, {"items": {}})["items"].get(item, {}).get("response")
            if now != final[name]["items"][item]["response"]:
                missing += 1
        assert subprocess.run([os.environ["BERDAYA"], "session", "list", "--data", found],
                              capture_output=True).returncode == 0
    print(f"power cuts: {cuts} of {len(done)} writes; answers told: {len(told)}, compared: {compared}, "
          f"MISSING: {missing}, databases that are not whole: {broken}")
    shutil.rmtree(work)
    room.remove()
    return missing == broken == 0


if __name__ == "__main__":
    sys.exit(not run(*map(int, sys.argv[1:])))
