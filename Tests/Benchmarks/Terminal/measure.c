// Measures programs on a pseudo-terminal of 24 x 80, one after the other in turns:
//
//   measure RUNS MARKER COMMAND [ARGUMENT...] [-- COMMAND [ARGUMENT...]]...
//
// - start: from starting the program until MARKER stands on its first screen; processor: the
//   processor's time that it has taken by then, which other programs' work hardly changes;
// - key: from sending the arrow down until all that it changes has come, in ms;
// - idle: the processor's time that the program takes in two seconds without a key.
// Each start is a new process; the first of each program warms the caches and is not counted. The shell
// runs BEFORE before each, to cool them.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most_runs = 2000, most_programs = 8, keys_per_run = 5 };

struct series {
  double values[most_runs * keys_per_run];
  int count;
};

struct program {
  char **command;
  struct series start, processor, key;
  double idle;
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void fail(const char *what) {
  fprintf(stderr, "measure: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void add(struct series *series, double value) { series->values[series->count++] = value; }

// Reads what has come; gives how much, 0 after `timeout` ms without anything.
static ssize_t next(int terminal, char *buffer, size_t size, int timeout) {
  struct pollfd input = {.fd = terminal, .events = POLLIN};
  if (poll(&input, 1, timeout) <= 0) return 0;
  ssize_t count = read(terminal, buffer, size);
  return count < 0 ? 0 : count;
}

// Reads until `marker` has come; gives the time then.
static double wait_for(int terminal, const char *marker) {
  static char seen[1 << 20];
  size_t length = 0;
  for (;;) {
    ssize_t count = next(terminal, seen + length, sizeof seen - 1 - length, 300000);
    if (count == 0) fail("the first screen did not come");
    length += count;
    seen[length] = 0;
    if (memmem(seen, length, marker, strlen(marker))) return now();
  }
}

// Reads until nothing more comes; gives the time of the last.
static double wait_for_rest(int terminal, int first_timeout) {
  char buffer[65536];
  double last = now();
  for (int timeout = first_timeout; next(terminal, buffer, sizeof buffer, timeout) > 0; timeout = 3)
    last = now();
  return last;
}

// Exact for a process that sleeps.
static double clock_of(pid_t process) {
  clockid_t clock;
  struct timespec time;
  if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0) return -1;
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

// The processor's time of a process so far, in ms. While it runs, another process may read its clock
// as it stood when it was last put to sleep, or at the last tick: it is stopped for a moment.
static double processor_time(pid_t process) {
  int status;
  kill(process, SIGSTOP);
  if (waitpid(process, &status, WUNTRACED) != process || !WIFSTOPPED(status)) return -1;
  double time = clock_of(process);
  kill(process, SIGCONT);
  return time;
}

static void run(struct program *program, const char *marker, int is_counted, int is_last) {
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  int terminal;
  const char *before = getenv("BEFORE");
  if (before && system(before) != 0) fail(before);
  double start = now();
  pid_t process = forkpty(&terminal, NULL, NULL, &size);
  if (process < 0) fail("forkpty");
  if (process == 0) {
    execvp(program->command[0], program->command);
    _exit(127);
  }
  double shown = wait_for(terminal, marker);
  if (is_counted) {
    add(&program->start, shown - start);
    add(&program->processor, processor_time(process));
  }
  wait_for_rest(terminal, 20);
  for (int key = 0; key < keys_per_run && is_counted; key++) {
    double pressed = now();
    if (write(terminal, "\033OB", 3) != 3) fail("write");
    add(&program->key, wait_for_rest(terminal, 1000) - pressed);
  }
  if (is_last) {
    double before = clock_of(process);
    sleep(2);
    program->idle = clock_of(process) - before;
  }
  kill(process, SIGTERM);
  // What is written on leaving must be read, or the program waits for that.
  while (waitpid(process, NULL, WNOHANG) == 0) wait_for_rest(terminal, 1);
  close(terminal);
}

static int compare(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return difference < 0 ? -1 : difference > 0;
}

static double quantile(struct series *series, double share) {
  qsort(series->values, series->count, sizeof(double), compare);
  return series->values[(int)(share * (series->count - 1))];
}

int main(int count, char **arguments) {
  int runs = count > 1 ? atoi(arguments[1]) : 0;
  if (count < 4 || runs < 1 || runs > most_runs) {
    fputs("usage: measure RUNS MARKER COMMAND [ARGUMENT...] [-- COMMAND...]...\n", stderr);
    return 64;
  }
  static struct program programs[most_programs];
  int known = 1;
  programs[0].command = arguments + 3;
  for (int i = 3; i < count; i++) {
    if (strcmp(arguments[i], "--") != 0 || known == most_programs) continue;
    arguments[i] = NULL;
    programs[known++].command = arguments + i + 1;
  }
  for (int turn = 0; turn <= runs; turn++)
    for (int i = 0; i < known; i++) run(&programs[i], arguments[2], turn > 0, turn == runs);
  printf(
      "%-16s %8s %8s %8s %10s %8s %8s %8s\n", "", "start", "p10", "p90", "processor", "key", "p90",
      "idle");
  for (int i = 0; i < known; i++) {
    struct program *it = &programs[i];
    const char *slash = strrchr(it->command[0], '/');
    printf(
        "%-16s %8.2f %8.2f %8.2f %10.2f %8.3f %8.3f %8.3f  ms\n", slash ? slash + 1 : it->command[0],
        quantile(&it->start, 0.5), quantile(&it->start, 0.1), quantile(&it->start, 0.9),
        quantile(&it->processor, 0.5), quantile(&it->key, 0.5), quantile(&it->key, 0.9), it->idle);
  }
  double bare = quantile(&programs[0].start, 0.5);
  for (int i = 1; i < known; i++)
    printf(
        "start: %.2f times the first, processor: %.2f times\n",
        quantile(&programs[i].start, 0.5) / bare,
        quantile(&programs[i].processor, 0.5) / quantile(&programs[0].processor, 0.5));
  return 0;
}
