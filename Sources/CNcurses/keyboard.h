// What the terminal does with keys. All of this is called from one Swift file: what is static here is
// that file's alone.
#ifndef BERDAYA_KEYBOARD_H
#define BERDAYA_KEYBOARD_H

// While a terminal is shared, the keys that end, stop or close a program are keys like others; then
// they are again what they were.
static inline void berdaya_lock_keys(int on) {
  static const int places[] = {VINTR, VQUIT, VSUSP, VEOF};
  static cc_t before[4];
  static tcflag_t flow_before;
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  // Ctrl-S stops what is shown, though the keys go on.
  if (on) flow_before = mode.c_iflag & (IXON | IXOFF);
  mode.c_iflag = (mode.c_iflag & ~(tcflag_t)(IXON | IXOFF)) | (on ? 0 : flow_before);
  for (int i = 0; i < 4; i++) {
    if (on) before[i] = mode.c_cc[places[i]];
    mode.c_cc[places[i]] = on ? _POSIX_VDISABLE : before[i];
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &mode);
}

// The same where ncurses has the terminal: it goes back to these modes after it was stopped.
static inline void berdaya_lock_keys_of_screen(int on) {
  berdaya_lock_keys(on);
  def_prog_mode();
}

// Whether what is typed is seen.
static inline void berdaya_echo(int on) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
  if (on) mode.c_lflag |= ECHO; else mode.c_lflag &= ~(tcflag_t)ECHO;
  tcsetattr(STDIN_FILENO, TCSANOW, &mode);
}

#endif
