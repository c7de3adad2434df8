"""A session whose pre-test is open, and the ways of answering it: line by line, on screens, on phones."""
import fcntl, http.client, json, os, pty, random, re, select, shutil, signal, sqlite3, struct, subprocess
import tempfile, termios, time, urllib.parse

BERDAYA = os.path.abspath(os.environ["BERDAYA"])
PLAIN = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TERM": "xterm-256color",
         "SWIFT_BACKTRACE": "enable=no"}
ITEMS = 20
PATIENCE = 120


class Ended(Exception):
    """The program has ended, or its pipe."""


class Room:
    """A data folder with a session, its participants and an open pre-test."""

    def __init__(self, people, folder=None, **variables):
        """Of variables, `DATA` is the data folder. What a folder has is gone on with."""
        self.folder = folder or tempfile.mkdtemp(prefix="berdaya-faults-")
        self.data = self.folder + "/d"
        self.variables = {**PLAIN, "HOME": self.folder,
                          **{name: value.replace("DATA", self.data) for name, value in variables.items()}}
        names = self.folder + "/names.csv"
        self.names = [f"Peserta {number:03}" for number in range(1, people + 1)]
        self.take = self.command("session", "take", "1", "--test", "pre-test")
        if os.path.exists(self.data):
            return
        with open(names, "w") as file:
            file.write("nama\n" + "".join(name + "\n" for name in self.names))
        self.run("session", "create", "Kader")
        self.run("session", "roster", "import", names, "--session", "1")
        self.run("session", "open", "1", "--test", "pre-test")

    def command(self, *arguments):
        return [BERDAYA, *arguments, "--data", self.data]

    def run(self, *arguments, check=True):
        return subprocess.run(self.command(*arguments), env=self.variables, check=check,
                              capture_output=True, text=True).stdout

    def codes(self):
        """By name the code that going on with a test takes."""
        codes = self.run("session", "codes", "1").splitlines()
        return dict(zip(self.names, [line.split()[1] for line in codes if line[:1].isdigit()]))

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def stored(self, data=None):
        return stored(data or self.data)


def stored(data):
    """What the database has: by name, whether the test was submitted, and of each item the order in which
    its options stood, its kind, and the response. Fails where the database is not whole."""
    database = sqlite3.connect(f"{data}/berdaya.sqlite", timeout=60)
    try:
        found = database.execute("PRAGMA integrity_check").fetchall()
        assert found == [("ok",)], found
        assert not database.execute("PRAGMA foreign_key_check").fetchall()
        rows = database.execute(
            "SELECT name, submittedAt IS NOT NULL, item, shownOrder, body, response FROM response "
            "JOIN attempt ON attempt.id = attemptId JOIN participant ON participant.id = participantId "
            "JOIN questionVersion ON questionVersion.id = versionId ORDER BY item").fetchall()
    finally:
        database.close()
    tests = {}
    for name, is_submitted, item, order, body, response in rows:
        test = tests.setdefault(name, {"submitted": bool(is_submitted), "items": {}})
        body = json.loads(body)["body"]
        kind = next(iter(body))
        test["items"][item] = {
            "kind": kind, "order": order, "response": response,
            "count": len(body[kind]["_0"].get("pairs", [])) if kind == "matching" else
            len(body[kind]["_0"]) if kind == "ordering" else 0}
    return tests


def lines(item):
    """The lines that answer an item, the first option each time."""
    kind, count = item["kind"], item["count"]
    if kind in ("singleChoice", "trueFalse"):
        return ["1"]
    if kind == "multipleChoice":
        return ["1 2"]
    if kind == "ordering":
        return [" ".join(str(number + 1) for number in range(count))]
    if kind == "shortAnswer":
        return ["apa saja"]
    return [line for number in range(count) for line in (str(number + 1), "1")] + [""]


def is_first_option(item):
    """Whether the response is what `lines` chose, as far as that is known without the program."""
    first = item["order"].split(",")[0]
    wanted = {"singleChoice": f"choice:{first}", "trueFalse": "truth:true"}.get(item["kind"])
    return item["response"] is not None and wanted in (None, item["response"])


class Reader:
    """What a program writes: waited for by its words."""
    written = ""

    def more(self, timeout):
        if not select.select([self.output], [], [], max(0, timeout))[0]:
            return False
        try:
            read = os.read(self.output, 65536)
        except OSError:
            read = b""
        if not read:
            raise Ended
        self.written += read.decode(errors="replace")
        return True

    def wait(self, *texts, since=0):
        """Reads until one of the texts stands behind the place `since`; gives it."""
        end = time.monotonic() + PATIENCE
        while True:
            for text in texts:
                if text in self.written[since:]:
                    return text
            if not self.more(end - time.monotonic()):
                raise AssertionError(f"not seen: {texts} in\n{self.written[-1500:]}")

    def rest(self):
        try:
            while self.more(5):
                pass
        except Ended:
            pass


class Lines(Reader):
    """The program line by line."""

    def __init__(self, command, variables):
        self.process = subprocess.Popen(command, env=variables, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.output = self.process.stdout.fileno()

    def type(self, *texts):
        try:
            os.write(self.process.stdin.fileno(), "".join(text + "\n" for text in texts).encode())
        except BrokenPipeError:
            raise Ended

    def kill(self):
        self.process.kill()

    def end(self):
        """Ends the input; gives the exit status, negative for a signal."""
        if not self.process.stdin.closed:
            self.process.stdin.close()
        self.rest()
        status = self.process.wait()
        self.process.stdout.close()
        return status


class Screen(Reader):
    """The program on a terminal; Ctrl-L has it send the whole screen, so that its words can be read."""

    def __init__(self, command, variables, rows=24, columns=80):
        self.pid, self.output = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, variables)
        self.resize(rows, columns)

    def resize(self, rows, columns):
        fcntl.ioctl(self.output, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, keys):
        try:
            os.write(self.output, keys.encode())
        except OSError:
            raise Ended

    def look(self, *texts):
        """Waits until one of the texts is on the screen, which is drawn whole again and again."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            since = len(self.written)
            self.type("\f")
            pause = time.monotonic() + 0.5
            while time.monotonic() < pause:
                for text in texts:
                    if text in self.words(since):
                        return text
                self.more(pause - time.monotonic())
        raise AssertionError(f"not seen: {texts} in\n{self.words(max(0, len(self.written) - 4000))}")

    def words(self, since):
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>]", " ", self.written[since:])

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)

    def end(self):
        self.rest()
        status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self.output)
        return status


class Phone:
    """A participant's phone, answering by forms as a browser sends them."""

    def __init__(self, port, number, code):
        self.port, self.number, self.code, self.cookies, self.home = port, number, code, {}, None

    def send(self, method, path, fields=None):
        for _ in range(8):
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
            try:
                host = f"127.0.0.1:{self.port}"
                headers = {"Host": host}
                if self.cookies:
                    headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
                if method == "POST":
                    headers.update({"Content-Type": "application/x-www-form-urlencoded",
                                    "Origin": f"http://{host}"})
                body = urllib.parse.urlencode(fields or []) if method == "POST" else None
                connection.request(method, path, body, headers)
                reply = connection.getresponse()
                text = reply.read().decode()
            except (OSError, http.client.HTTPException):
                raise Ended
            finally:
                connection.close()
            for value in reply.headers.get_all("Set-Cookie") or []:
                name, value = value.split(";")[0].split("=", 1)
                self.cookies[name] = value
            if reply.status != 303:
                assert reply.status == 200, (reply.status, path, text[:300])
                return path, text
            method, path, fields = "GET", reply.headers["Location"], None
        raise AssertionError("round and round")

    def join(self):
        if self.home:
            path, text = self.send("GET", self.home)
        else:
            self.send("GET", "/")
            path, text = self.send("POST", "/masuk", [("name", self.number), ("code", self.code)])
            self.home = "/".join(path.split("/")[:3])
        if path == self.home and "/mulai" in text:
            path, text = self.send("POST", self.home + "/mulai")
        return path, text

    def answer(self, path, text):
        """Answers the question's page; gives the next one."""
        fields = [(name, re.search(f'name="{name}" value="([^"]*)"', text).group(1))
                  for name in ("attempt", "count")]
        options = re.findall(r'<input type="(\w+)" name="(option|truth)" value="(\d+)"', text)
        if options:
            fields += [(name, value) for _, name, value in options[:2 if options[0][0] == "checkbox" else 1]]
        places = re.findall(r'<select id="(place\d+)"', text)
        fields += [(name, str(number + 1)) for number, name in enumerate(places)]
        fields += [(name, "0") for name in re.findall(r'<select id="(match\d+)"', text)]
        if 'name="text"' in text:
            fields.append(("text", "apa saja"))
        return self.send("POST", path.split("?")[0], fields + [("step", "next")])


def percentiles(times):
    times = sorted(times)
    return [times[min(len(times) - 1, int(len(times) * share))] * 1000 for share in (0.5, 0.99, 1)]
