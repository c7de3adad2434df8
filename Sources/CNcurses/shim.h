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
#include <stdio.h>
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
static inline SCREEN *berdaya_new_screen(const char *type) { return newterm(type, stdout, stdin); }
// Whether there is a description of a kind of terminal; <term.h> would bring hundreds of macros.
extern int setupterm(const char *type, int descriptor, int *status);
static inline int berdaya_color_count(void) { return COLORS; }

static inline int berdaya_set_attributes(WINDOW *window, unsigned int attributes, short pair) {
  return wattr_set(window, (attr_t)attributes, pair, NULL);
}

// Macros that Swift can't see.
static const unsigned int berdaya_bold = A_BOLD;
static const unsigned int berdaya_dim = A_DIM;
static const unsigned int berdaya_underline = A_UNDERLINE;
static const unsigned int berdaya_reverse = A_REVERSE;
static const unsigned long berdaya_clicks = BUTTON1_CLICKED | BUTTON1_PRESSED;
static const unsigned long berdaya_wheel_up = BUTTON4_PRESSED;
static const unsigned long berdaya_wheel_down = BUTTON5_PRESSED;

// Takes the locale of the surroundings for characters; of nothing else, which the program has words and
// figures of its own for. Where that is not UTF-8, or was never made, characters are
// read as UTF-8 all the same, for ncurses would give up a paste at the first one that it can't read;
// what is drawn is then ASCII. Tells whether the locale is UTF-8.
static inline int berdaya_take_locale(void) {
  static int taken = -1;
  if (taken >= 0) return taken;
  const char *found = setlocale(LC_CTYPE, "");
  taken = found && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  if (!taken) setlocale(LC_CTYPE, "C.UTF-8");
  return taken;
}

// Whether the last call was interrupted, and can be made again.
static inline int berdaya_was_interrupted(void) { return errno == EINTR; }

// The window's size as the kernel has it; 0 where it has none.
static inline int berdaya_window_size(struct winsize *size) {
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, size) == 0 && size->ws_row > 0 && size->ws_col > 0;
}

// Keys as other terminals send them, whatever TERM says, and the two ends of pasted text.
enum {
  berdaya_paste_start = KEY_MAX + 1,
  berdaya_paste_end = KEY_MAX + 2,
  // What is printed on a key of the number pad, from its ASCII code on.
  berdaya_pad = KEY_MAX + 3
};
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
  // The number pad of an old keyboard: Enter, and * + , - . / 0 to 9, which lie 64 lower.
  if (key_defined("\033OM") == 0) define_key("\033OM", KEY_ENTER);
  for (char letter = 'j'; letter <= 'y'; letter++) {
    const char sequence[] = {27, 'O', letter, 0};
    // Some descriptions name the corners by what they do with NumLock off.
    define_key(sequence, berdaya_pad + letter - 64);
  }
}

// Bracketed paste: the terminal says where pasted text starts and ends.
static inline void berdaya_ask_for_paste_marks(int on) {
  static const char start[] = "\033[?2004h", stop[] = "\033[?2004l";
  ssize_t ignored = write(STDOUT_FILENO, on ? start : stop, sizeof start - 1);
  (void)ignored;
}

// Ctrl-C is a key here, and so are Ctrl-\\, Ctrl-S and Ctrl-Q; and Ctrl-Z, which as a signal would be
// lost while ncurses draws, and take the keys with it that were not read yet.
static inline void berdaya_make_interrupt_a_key(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  mode.c_cc[VINTR] = _POSIX_VDISABLE;
  mode.c_cc[VQUIT] = _POSIX_VDISABLE;
  mode.c_cc[VSUSP] = _POSIX_VDISABLE;
  // Ctrl-S would freeze the screen, though keys are still taken; Ctrl-V and Ctrl-O would take a key.
  mode.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  mode.c_lflag &= ~(tcflag_t)IEXTEN;
  tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  // What ncurses goes back to after Ctrl-Z.
  def_prog_mode();
}

// While the screen can't be drawn, a line at its foot, beside ncurses.
static inline void berdaya_write_at_foot(const char *text) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  dprintf(STDOUT_FILENO, "\0337\033[%d;1H\033[0;7m %.*s \033[0m\033[K\0338", size.ws_row,
          size.ws_col > 3 ? size.ws_col - 3 : 0, text);
}

// Reads the keys that were pressed during a wait, which are no answers; gives the last byte of them, or
// 0: Esc by itself is one byte, other keys that begin with it end otherwise.
static inline int berdaya_last_pressed(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  char keys[256];
  int pressed = 0;
  while (poll(&input, 1, 0) > 0 && input.revents == POLLIN) {
    ssize_t count = read(STDIN_FILENO, keys, sizeof keys);
    if (count <= 0) break;
    pressed = (unsigned char)keys[count - 1];
  }
  return pressed;
}

#include "keyboard.h"
#include "signals.h"

#endif
