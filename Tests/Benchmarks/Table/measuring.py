"""How long programs take: whole commands, and keys on a terminal."""
import fcntl, os, pty, select, signal, struct, subprocess, tempfile, termios, time

ROUNDS = 3


class Figure:
    """The least of what was measured: other programs' work only adds to it."""

    def __init__(self):
        self.wall = self.processor = self.memory = float("inf")

    def add(self, wall, processor, memory=float("inf")):
        self.wall = min(self.wall, wall)
        self.processor = min(self.processor, processor)
        self.memory = min(self.memory, memory)


def once(command, figure, **variables):
    """Runs a command to its end."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
            env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", **variables})
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip()
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command[:6])} …: {process.returncode} {said[-200:]}")
    figure.add(time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def turns(*commands, rounds=ROUNDS, before=lambda: None):
    """Runs commands in turns; gives their figures, None for a command that is None."""
    figures = [command and Figure() for command in commands]
    for _ in range(rounds):
        for command, figure in zip(commands, figures):
            if command:
                before()
                once(command, figure)
    return figures


class Terminal:
    """A program on a terminal of 24 x 80, or of more rows."""

    def __init__(self, command, rows=24, **variables):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", **variables)
            os.execvp(command[0], command)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, 80, 0, 0))
        self.wait(first=8)

    def wait(self, first=3.0, rest=0.25):
        """Reads until nothing more comes; gives the moment of the last, and what came."""
        last, written, timeout = time.monotonic(), b"", first
        while select.select([self.terminal], [], [], timeout)[0]:
            try:
                read = os.read(self.terminal, 65536)
            except OSError:
                break
            if not read:
                break
            written += read
            last, timeout = time.monotonic(), rest
        return last, written

    @property
    def processor(self):
        # The clock of another process; it is exact while that sleeps, as it does where all is quiet.
        return time.clock_gettime(~self.pid << 3 | 2)

    def type(self, keys, rest=0.25):
        """Types keys; gives the seconds until all that they change has come, and those of the
        processor."""
        start, before = time.monotonic(), self.processor
        os.write(self.terminal, keys.encode())
        last, self.shown = self.wait(rest=rest)
        return last - start, self.processor - before

    def go(self, *keys):
        for key in keys:
            self.type(key)

    def end(self):
        os.kill(self.pid, signal.SIGTERM)
        while os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            self.wait(0.01, 0.01)
        os.close(self.terminal)
