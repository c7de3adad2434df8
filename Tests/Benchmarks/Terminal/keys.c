// Measures what a key costs a program on a pseudo-terminal of 24 x 80, in ms of processor time:
//
//   keys WAY TEXT COMMAND [ARGUMENT...]
//
// WAY leads to the place: keys between bars, each sent once the screen is quiet; \r is Enter. The last of
// them must have brought TEXT to the screen. There the arrow down is pressed, in batches; the least of
// their means is printed, for other programs' work only adds to it.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { batches = 40, keys_per_batch = 20 };

// What was read last.
static char written[1 << 20];

// Reads until nothing more comes for `rest` ms, at first for `first` ms.
static void drain(int terminal, int first, int rest) {
  size_t length = 0;
  written[0] = 0;
  for (int timeout = first;; timeout = rest) {
    struct pollfd input = {.fd = terminal, .events = POLLIN};
    if (poll(&input, 1, timeout) <= 0) return;
    ssize_t count = read(terminal, written + length, sizeof written - 1 - length);
    if (count <= 0) return;
    length += count;
    written[length] = 0;
  }
}

static void press(int terminal, const char *keys) {
  if (write(terminal, keys, strlen(keys)) < 0) exit(1);
}

static double processor_time(pid_t process) {
  clockid_t clock;
  struct timespec time;
  if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0) exit(1);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
  if (count < 4) {
    fputs("usage: keys WAY TEXT COMMAND [ARGUMENT...]\n", stderr);
    return 64;
  }
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  int terminal;
  pid_t process = forkpty(&terminal, NULL, NULL, &size);
  if (process < 0) return 1;
  if (process == 0) {
    execvp(arguments[3], arguments + 3);
    _exit(127);
  }
  drain(terminal, 5000, 400);
  for (char *keys = strtok(arguments[1], "|"); keys; keys = strtok(NULL, "|")) {
    press(terminal, strcmp(keys, "\\r") == 0 ? "\r" : keys);
    drain(terminal, 3000, 250);
  }
  if (!strstr(written, arguments[2])) {
    fprintf(stderr, "keys: the way does not lead to \"%s\"\n", arguments[2]);
    return 1;
  }
  double least = 1e9;
  for (int batch = 0; batch < batches; batch++) {
    double before = processor_time(process);
    for (int key = 0; key < keys_per_batch; key++) {
      press(terminal, "\033OB");
      drain(terminal, 1000, 2);
    }
    double mean = (processor_time(process) - before) / keys_per_batch;
    if (mean < least) least = mean;
  }
  printf("%.3f\n", least);
  kill(process, SIGTERM);
  // What is written on leaving must be read, or the program waits for that.
  while (waitpid(process, NULL, WNOHANG) == 0) drain(terminal, 1, 1);
  return 0;
}
