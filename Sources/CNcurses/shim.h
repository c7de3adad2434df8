// The one door to ncursesw, and to the few C functions that driving a terminal needs.
#ifndef BERDAYA_CNCURSES_SHIM_H
#define BERDAYA_CNCURSES_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include <ncurses.h>

// Columns of a character by the C.UTF-8 tables, whatever the process's locale is; -1 for controls.
static inline int berdaya_columns(uint32_t scalar) {
  static locale_t utf8 = (locale_t)0;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!utf8) return 1;
  locale_t before = uselocale(utf8);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(before);
  return columns;
}

// The window of the whole screen: Swift may not read the global stdscr.
static inline WINDOW *berdaya_screen_window(void) { return stdscr; }

// The same for the streams and the number of colours.
static inline SCREEN *berdaya_new_screen(void) { return newterm(NULL, stdout, stdin); }
static inline int berdaya_color_count(void) { return COLORS; }

static inline int berdaya_set_attributes(WINDOW *window, unsigned int attributes, short pair) {
  return wattr_set(window, (attr_t)attributes, pair, NULL);
}

// Macros that Swift can't see.
static const unsigned int berdaya_bold = A_BOLD;
static const unsigned int berdaya_underline = A_UNDERLINE;
static const unsigned int berdaya_reverse = A_REVERSE;
static const unsigned int berdaya_dim = A_DIM;
static const unsigned long berdaya_clicks = BUTTON1_CLICKED | BUTTON1_PRESSED;
static const unsigned long berdaya_wheel_up = BUTTON4_PRESSED;
static const unsigned long berdaya_wheel_down = BUTTON5_PRESSED;

static inline int berdaya_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// The columns of the window that lines are written to; 0 where there is none.
static inline int berdaya_window_columns(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

// Keys as other terminals send them, whatever TERM says, and the two ends of pasted text.
enum { berdaya_paste_start = KEY_MAX + 1, berdaya_paste_end = KEY_MAX + 2 };
static inline void berdaya_define_keys(void) {
  static const struct { const char *sequence; int code; } keys[] = {
      {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME}, {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME},
      {"\033[4~", KEY_END},  {"\033[8~", KEY_END},  {"\033[F", KEY_END},  {"\033OF", KEY_END},
      {"\033[A", KEY_UP},    {"\033[B", KEY_DOWN},  {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
      {"\033[Z", KEY_BTAB},  {"\033[200~", berdaya_paste_start}, {"\033[201~", berdaya_paste_end},
  };
  for (unsigned i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (key_defined(keys[i].sequence) == 0) define_key(keys[i].sequence, keys[i].code);
  }
}

// Bracketed paste: the terminal says where pasted text starts and ends.
static inline void berdaya_ask_for_paste_marks(int on) {
  static const char start[] = "\033[?2004h", stop[] = "\033[?2004l";
  ssize_t ignored = write(STDOUT_FILENO, on ? start : stop, sizeof start - 1);
  (void)ignored;
}

// Leaving on a signal: the handler notes it and wakes the loop through a pipe.
static volatile sig_atomic_t berdaya_signal = 0;
static int berdaya_wake[2] = {-1, -1};
static inline void berdaya_on_signal(int number) {
  int saved = errno;
  berdaya_signal = number;
  if (berdaya_wake[1] >= 0) { ssize_t ignored = write(berdaya_wake[1], "!", 1); (void)ignored; }
  errno = saved;
}
static inline int berdaya_catch_signals(void) {
  if (berdaya_wake[0] < 0 && pipe(berdaya_wake) != 0) return -1;
  fcntl(berdaya_wake[0], F_SETFL, O_NONBLOCK);
  fcntl(berdaya_wake[1], F_SETFL, O_NONBLOCK);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = berdaya_on_signal;
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  sigaction(SIGINT, &action, NULL);
  return berdaya_wake[0];
}
static inline int berdaya_taken_signal(void) {
  char rest[16];
  while (berdaya_wake[0] >= 0 && read(berdaya_wake[0], rest, sizeof rest) > 0) {}
  int number = berdaya_signal;
  berdaya_signal = 0;
  return number;
}

// After a crash the terminal is given back as it was, with calls that are safe in a signal handler.
static inline struct termios *berdaya_saved_termios(void) {
  static struct termios saved;
  return &saved;
}
static int berdaya_has_saved_termios = 0;
static inline void berdaya_on_crash(int number) {
  static const char restore[] =
      "\033[?1000l\033[?1006l\033[?2004l\033[?1l\033>\033[?25h\033[0m\033[?1049l";
  ssize_t ignored = write(STDOUT_FILENO, restore, sizeof restore - 1);
  (void)ignored;
  if (berdaya_has_saved_termios) tcsetattr(STDIN_FILENO, TCSANOW, berdaya_saved_termios());
  raise(number);
}
static inline void berdaya_restore_on_crash(void) {
  berdaya_has_saved_termios = tcgetattr(STDIN_FILENO, berdaya_saved_termios()) == 0;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = berdaya_on_crash;
  action.sa_flags = SA_RESETHAND;
  int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};
  for (unsigned i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaction(fatal[i], &action, NULL);
}

// Ctrl-C is a key here, and so is Ctrl-\\; Ctrl-Z keeps its meaning.
static inline void berdaya_make_interrupt_a_key(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  mode.c_cc[VINTR] = _POSIX_VDISABLE;
  mode.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &mode);
}

#endif
