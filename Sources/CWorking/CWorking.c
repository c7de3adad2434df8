#define _GNU_SOURCE
#include "CWorking.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

enum { seconds_between_lines = 10, most_unfinished = 16 };

static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
enum { ending_count = sizeof ending / sizeof *ending };

static volatile sig_atomic_t is_begun, is_shown, is_quiet, is_in_lines, seconds, share, held, pending;
static pthread_t teller;
static struct sigaction before_ending[ending_count], before_alarm;
static char before_figures[128], after_figures[128];
// Empty where the place is free.
static char unfinished[most_unfinished][PATH_MAX];

static void erase(void) {
  static const char blank[] = "\r\033[K";
  if (is_shown && write(STDERR_FILENO, blank, sizeof blank - 1) > 0) is_shown = 0;
}

static void leave(int number) {
  // What SQLite puts beside a database goes with it.
  static const char *const ends[] = {"", "-journal", "-wal", "-shm"};
  if (held) {
    pending = number;
    return;
  }
  // An alarm that another thread gets tells nothing over what is erased.
  is_quiet = 1;
  for (int i = 0; i < most_unfinished; i++) {
    char path[PATH_MAX + 16];
    for (int end = 0; *unfinished[i] && end < 4; end++) {
      unlink(strcat(strcpy(path, unfinished[i]), ends[end]));
    }
  }
  erase();
  _exit(128 + number);
}

static char *put_number(char *to, int number) {
  if (number > 9) to = put_number(to, number / 10);
  *to = (char)('0' + number % 10);
  return to + 1;
}

// On one thread alone: two at once would miss a second, and write over what is erased.
static void tell(int signal) {
  int saved = errno;
  if (!pthread_equal(pthread_self(), teller)) {
    pthread_kill(teller, signal);
    errno = saved;
    return;
  }
  seconds++;
  int is_due = !is_quiet && (!is_in_lines || seconds % seconds_between_lines == 0);
  if (is_due && tcgetpgrp(STDERR_FILENO) == getpgrp()) {
    char line[sizeof before_figures + sizeof after_figures + 64];
    char *end = stpcpy(stpcpy(line, is_in_lines ? "" : "\r"), before_figures);
    end = stpcpy(put_number(stpcpy(end, " "), seconds), " s");
    if (share >= 0) end = stpcpy(put_number(stpcpy(end, ", "), share), " %");
    end = stpcpy(stpcpy(stpcpy(end, ". "), after_figures), is_in_lines ? "\n" : "\033[K");
    // Before it is written: who leaves meanwhile must know of it.
    is_shown = !is_in_lines;
    ssize_t written = write(STDERR_FILENO, line, (size_t)(end - line));
    (void)written;
  }
  errno = saved;
}

int berdaya_is_ignored(int signal) {
  struct sigaction now;
  return sigaction(signal, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

// What the caller has ignored, as nohup does, stays ignored. After screens, which are ended by SIGTERM and
// SIGHUP once, more of these are no reason to leave their end; Ctrl-C is.
static int take(int signal, void (*handler)(int), struct sigaction *before) {
  if (berdaya_is_ignored(signal) || sigaction(signal, NULL, before) != 0) return 0;
  if ((signal == SIGTERM || signal == SIGHUP) && before->sa_handler != SIG_DFL) return 0;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  return sigaction(signal, &action, NULL) == 0;
}

// Screens may have had handlers of their own, and still have.
static void give_back(int signal, void (*handler)(int), const struct sigaction *before) {
  struct sigaction now, ignored = {.sa_handler = SIG_IGN};
  if (sigaction(signal, NULL, &now) != 0 || now.sa_handler != handler) return;
  // An alarm that another thread has yet to take would end the program; what is ignored is forgotten.
  if (signal == SIGALRM) sigaction(signal, &ignored, NULL);
  sigaction(signal, before, NULL);
}

static void set_timer(int interval) {
  struct itimerval timer = {{interval, 0}, {interval, 0}};
  setitimer(ITIMER_REAL, &timer, NULL);
}

void berdaya_working_begin(const char *before, const char *after, int as_lines) {
  if (is_begun) return;
  strncpy(before_figures, before, sizeof before_figures - 1);
  strncpy(after_figures, after, sizeof after_figures - 1);
  is_in_lines = as_lines;
  is_quiet = seconds = 0;
  share = -1;
  is_begun = 1;
  teller = pthread_self();
  // Where phones were served they came another way, and were held back from every thread.
  sigset_t signals;
  sigemptyset(&signals);
  for (int i = 0; i < ending_count; i++) sigaddset(&signals, ending[i]);
  pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
  for (int i = 0; i < ending_count; i++) take(ending[i], leave, &before_ending[i]);
  if (isatty(STDERR_FILENO) && take(SIGALRM, tell, &before_alarm)) set_timer(1);
}

void berdaya_working_end(void) {
  if (!is_begun) return;
  set_timer(0);
  give_back(SIGALRM, tell, &before_alarm);
  for (int i = 0; i < ending_count; i++) give_back(ending[i], leave, &before_ending[i]);
  erase();
  is_begun = 0;
}

void berdaya_working_share(int percent) { share = percent; }

void berdaya_working_clear(int for_good) {
  if (for_good) is_quiet = 1;
  erase();
}

int berdaya_unfinished(const char *path) {
  for (int i = 0; i < most_unfinished; i++) {
    if (*unfinished[i] || !*path || strlen(path) >= PATH_MAX) continue;
    // The first letter comes last: until then the place counts as free.
    strcpy(unfinished[i] + 1, path + 1);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    unfinished[i][0] = path[0];
    return i;
  }
  return -1;
}

void berdaya_finished(int number) {
  if (number >= 0) unfinished[number][0] = 0;
}

void berdaya_hold_leaving(void) { held++; }

void berdaya_release_leaving(void) {
  held--;
  if (!held && pending) leave(pending);
}

int berdaya_rename_new(const char *old_name, const char *new_name) {
  return renameat2(AT_FDCWD, old_name, AT_FDCWD, new_name, RENAME_NOREPLACE);
}
