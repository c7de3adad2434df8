// Signals. All of this is called from one Swift file: what is static here is that file's alone.
#ifndef BERDAYA_SIGNALS_H
#define BERDAYA_SIGNALS_H

// What was done about each signal before this program did something else.
static struct sigaction berdaya_before_us[NSIG] = {{0}};

// Has `handler` called for some signals; what the caller has ignored, as nohup does, stays ignored.
static inline void berdaya_handle(const int *signals, unsigned count, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK};
  for (unsigned i = 0; i < count; i++) {
    struct sigaction *before = &berdaya_before_us[signals[i]];
    if (sigaction(signals[i], NULL, before) == 0 && before->sa_handler == SIG_IGN) continue;
    sigaction(signals[i], &action, NULL);
  }
}

// A handler only notes what came, and wakes the loop through a pipe. The first here goes first.
static const int berdaya_caught[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { berdaya_caught_count = sizeof berdaya_caught / sizeof *berdaya_caught };
static volatile sig_atomic_t berdaya_came[NSIG] = {0};
static int berdaya_wake[2] = {-1, -1};
// The signal that asked the program to end, also after it was told; or 0.
static volatile sig_atomic_t berdaya_asked_to_end = 0;

static inline int berdaya_signal_to_end(void) { return berdaya_asked_to_end; }

static inline void berdaya_on_signal(int number) {
  int saved = errno;
  berdaya_came[number] = 1;
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) berdaya_asked_to_end = number;
  ssize_t ignored = write(berdaya_wake[1], "!", 1);
  (void)ignored;
  errno = saved;
}

// Gives the end of the pipe to wait on, or -1.
static inline int berdaya_wake_pipe(void) {
  if (berdaya_wake[0] < 0 && pipe(berdaya_wake) != 0) return -1;
  for (int end = 0; end < 2; end++) {
    fcntl(berdaya_wake[end], F_SETFL, O_NONBLOCK);
    fcntl(berdaya_wake[end], F_SETFD, FD_CLOEXEC);
  }
  return berdaya_wake[0];
}

static inline int berdaya_catch_signals(void) {
  int end = berdaya_wake_pipe();
  berdaya_handle(berdaya_caught, berdaya_caught_count, berdaya_on_signal);
  return end;
}

// The next signal that came, or 0.
static inline int berdaya_taken_signal(void) {
  char rest[16];
  while (read(berdaya_wake[0], rest, sizeof rest) > 0) {}
  for (int i = 0; i < berdaya_caught_count; i++) {
    if (!berdaya_came[berdaya_caught[i]]) continue;
    berdaya_came[berdaya_caught[i]] = 0;
    return berdaya_caught[i];
  }
  return 0;
}

// Waits for input, or for a signal that ends the program; gives that signal, 0 where there is input, and
// -1 where neither came in time. Between two waits such a signal does what it did before; once one has
// come, more of them are no reason to leave the program's end.
static inline int berdaya_await_line(int milliseconds) {
  enum { count = 3 };
  struct pollfd inputs[] = {{STDIN_FILENO, POLLIN, 0}, {berdaya_wake_pipe(), POLLIN, 0}};
  struct sigaction before[count];
  struct sigaction action = {.sa_handler = berdaya_on_signal};
  for (int i = 0; i < count; i++) {
    sigaction(berdaya_caught[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaction(berdaya_caught[i], &action, NULL);
  }
  int ready;
  do {
    ready = poll(inputs, 2, milliseconds);
  } while (ready < 0 && errno == EINTR && !berdaya_asked_to_end);
  for (int i = 0; i < count && !berdaya_asked_to_end; i++) {
    sigaction(berdaya_caught[i], &before[i], NULL);
  }
  return berdaya_asked_to_end ? berdaya_asked_to_end : ready > 0 ? 0 : -1;
}

// Does what Ctrl-Z does to programs that do not catch it, to this one and to the others of its job;
// returns when the program goes on.
static inline void berdaya_stop_until_continued(void) {
  struct sigaction usual, ours;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  berdaya_came[SIGCONT] = 0;
}

// After a crash the terminal is given back as it was, with calls that are safe in a signal handler;
// then the program dies as it would have without us, with Swift's backtrace where that is asked for.
// The last three are caught otherwise once there is a screen.
static const int berdaya_fatal[] = {
    SIGILL,  SIGTRAP, SIGSEGV, SIGABRT, SIGBUS,  SIGFPE, SIGQUIT,
    SIGXCPU, SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE, SIGIO,  SIGVTALRM,
    SIGPROF, SIGPWR,  SIGSTKFLT, SIGSYS, SIGTERM, SIGHUP, SIGINT};
static struct termios berdaya_modes_before_us = {0};
static volatile sig_atomic_t berdaya_restores_on_crash = 0;
static volatile sig_atomic_t berdaya_has_screen = 0;

static inline void berdaya_give_back(void) {
  static const char restore[] =
      "\033[?1000l\033[?1006l\033[?2004l\033[?1l\033>\033[?25h\033[0m\033[?1049l";
  if (!berdaya_restores_on_crash) return;
  berdaya_restores_on_crash = 0;
  if (berdaya_has_screen) {
    ssize_t ignored = write(STDOUT_FILENO, restore, sizeof restore - 1);
    (void)ignored;
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &berdaya_modes_before_us);
}

static inline void berdaya_on_crash(int number) {
  berdaya_give_back();
  sigaction(number, &berdaya_before_us[number], NULL);
  raise(number);
}

static inline void berdaya_restore_on_crash(int has_screen) {
  if (tcgetattr(STDIN_FILENO, &berdaya_modes_before_us) != 0) return;
  // A stack that has overflowed can't carry the handler.
  static char spare[65536];
  stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
  sigaltstack(&stack, NULL);
  berdaya_handle(berdaya_fatal, sizeof berdaya_fatal / sizeof *berdaya_fatal, berdaya_on_crash);
  berdaya_has_screen = has_screen;
  berdaya_restores_on_crash = 1;
}

// Where the disk hangs, nothing but this ends the program.
static inline void berdaya_end_at_once(int number) {
  berdaya_give_back();
  _exit(128 + number);
}

static inline void berdaya_restore_no_more(void) { berdaya_restores_on_crash = 0; }

#endif
