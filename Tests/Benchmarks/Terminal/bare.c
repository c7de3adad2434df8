// The least that a program on ncurses does: one screen like Berdaya's first, then keys until q.
// What starting costs beyond this is Berdaya's own.
#include <locale.h>
#include <ncurses.h>

static const char *items[] = {"Belajar", "Latihan", "Ujian", "Kemajuan saya", "Pengaturan",
                              "Keluar"};
enum { count = sizeof items / sizeof *items };

static void draw(int focus) {
  erase();
  attron(A_BOLD | COLOR_PAIR(1));
  mvaddstr(0, 1, "Berdaya › Beranda");
  attroff(A_BOLD | COLOR_PAIR(1));
  mvhline(1, 1, ACS_HLINE, COLS - 2);
  for (int item = 0; item < count; item++) {
    mvprintw(2 + 2 * item, 2, "%s %s", item == focus ? "›" : " ", items[item]);
    mvaddstr(3 + 2 * item, 4, "Pilih bagian; penjelasan muncul setelah tiap jawaban.");
  }
  mvhline(LINES - 2, 1, ACS_HLINE, COLS - 2);
  mvaddstr(LINES - 1, 1, "↑↓ pilih  ↵ buka  ? bantuan  q keluar");
  move(2 + 2 * focus, 2);
  refresh();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  start_color();
  use_default_colors();
  init_pair(1, COLOR_CYAN, -1);
  int focus = 0;
  draw(focus);
  for (int key; (key = getch()) != 'q';) {
    if (key == KEY_DOWN) focus = (focus + 1) % count;
    if (key == KEY_UP) focus = (focus + count - 1) % count;
    draw(focus);
  }
  endwin();
  return 0;
}
