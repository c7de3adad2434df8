"""A room of phones on this machine: each a connection that stays, a ticket, and a person who thinks."""
import asyncio, random, re, time, urllib.parse


class Phone:
    """A browser as far as it is needed: forms, redirects, a cookie."""

    def __init__(self, port, times, refused):
        self.port, self.times, self.refused = port, times, refused
        self.cookie, self.path, self.page = "", "", ""
        self.reader = self.writer = None

    async def ask(self, method, path, fields=None):
        """One request; gives the status, and where it leads."""
        if self.writer is None or self.writer.is_closing():
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        body = urllib.parse.urlencode(fields or []).encode() if method == "POST" else b""
        head = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.port}"]
        if self.cookie:
            head.append(f"Cookie: {self.cookie}")
        if method == "POST":
            head += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
        self.writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        answer = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        status = int(answer.split(" ", 2)[1])
        headers = {}
        for line in answer.split("\r\n")[1:]:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        self.page = (await self.reader.readexactly(int(headers.get("content-length", 0)))).decode()
        if "set-cookie" in headers:
            self.cookie = headers["set-cookie"].split(";")[0]
        if headers.get("connection") == "close":
            self.writer.close()
        return status, headers.get("location")

    async def go(self, method, path, fields=None, counts=True):
        """What a person waits for: a form is sent, and the page that it leads to is there."""
        start = time.monotonic()
        for _ in range(6):
            status, onward = await self.ask(method, path, fields)
            self.path = path
            if status != 303:
                break
            method, path, fields = "GET", onward, None
        if counts:
            self.times.append(1e3 * (time.monotonic() - start))
        if status != 200:
            self.refused.append((status, self.path))

    def field(self, name):
        found = re.search(f'name="{name}" value="([^"]*)"', self.page)
        return found.group(1) if found else ""

    async def join(self, number, code):
        await self.go("GET", "/", counts=False)
        await self.go("POST", "/masuk", [("name", number), ("code", code)])
        self.home = "/".join(self.path.split("/")[:3]).split("?")[0]

    async def answer(self, option):
        await self.go("POST", self.path.split("?")[0], [
            ("attempt", self.field("attempt")), ("count", self.field("count")),
            ("option", option), ("step", "next")])

    async def vote(self, option):
        await self.go("POST", self.home + "/suara", [
            ("soal", self.field("soal")), ("putaran", self.field("putaran")), ("option", option)])


async def room(port, codes, each, spread):
    """Everybody at once, but for when they come."""
    times, refused = [], []

    async def one(number, code):
        chance = random.Random(int(number))
        await asyncio.sleep(spread * chance.random())
        await each(Phone(port, times, refused), number, code, chance)
    await asyncio.gather(*(one(*entry) for entry in codes))
    return sorted(times), refused


def test(port, codes, items, thought, spread=5):
    """Each person comes in, thinks over each question, answers it, and hands in."""
    async def each(phone, number, code, chance):
        await phone.join(number, code)
        await phone.go("POST", phone.home + "/mulai")
        for item in range(items):
            await asyncio.sleep(2 * thought * chance.random())
            await phone.answer((int(number) + item) % 4)
        await phone.go("POST", phone.home + "/kumpulkan")
    return asyncio.run(room(port, codes, each, spread))


def bare(port, count, items, thought, spread=5):
    """The same requests at the same times, to a route that does nothing."""
    async def each(phone, number, code, chance):
        await phone.go("GET", "/", counts=False)
        for item in range(items + 3):
            await asyncio.sleep(2 * thought * chance.random())
            await phone.go("POST", "/answer", [("attempt", "0" * 36), ("count", 0), ("option", item % 4)])
    return asyncio.run(room(port, [(str(n), "") for n in range(count)], each, spread))


def vote(port, codes, started, spread=3):
    """All are in; once the question stands there, all vote within `spread` seconds."""
    times, refused = [], []

    async def run():
        phones = [Phone(port, times, refused) for _ in codes]
        await asyncio.gather(*(phone.join(*entry) for phone, entry in zip(phones, codes)))
        times.clear()
        await asyncio.to_thread(started)

        async def one(place, phone):
            chance = random.Random(place)
            await phone.go("GET", phone.home, counts=False)
            await asyncio.sleep(spread * chance.random())
            await phone.vote(place % 3)
        await asyncio.gather(*(one(*entry) for entry in enumerate(phones)))
    asyncio.run(run())
    return sorted(times), refused


def poll(port, codes, seconds, every=2.5):
    """Everybody waits, and the pages ask for the state as they do while they are looked at."""
    async def each(phone, number, code, chance):
        await phone.join(number, code)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            await asyncio.sleep(every)
            await phone.ask("GET", phone.home + "/keadaan")
    return asyncio.run(room(port, codes, each, every))
