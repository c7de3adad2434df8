// The least that a program on ncurses does: one screen like Berdaya's first, or with an argument a text
// to scroll, then keys until q. What starting and a key cost beyond this is Berdaya's own.
#include <locale.h>
#include <ncurses.h>

static const char *items[][2] = {
    {"Belajar", "0 dari 28 dibaca"},
    {"Latihan", "pilih bagian, atau yang terlemah"},
    {"Pengulangan hari ini", "sesaat sebelum Anda lupa"},
    {"Ujian", "20 soal, 30 menit, nilai lulus minimal 70"},
    {"Kemajuan saya", "0 dari 10 soal hari ini"},
    {"Pengaturan", "nama, bahasa, warna"},
    {"Keluar", ""}};
enum { count = sizeof items / sizeof *items, lines = 60 };

static void draw_menu(int focus) {
  for (int item = 0; item < count; item++) {
    if (item == focus) attron(A_BOLD | A_REVERSE | COLOR_PAIR(1));
    mvprintw(2 + item, 1, " %s %-22s", item == focus ? "›" : " ", items[item][0]);
    if (item != focus) attron(A_DIM);
    printw("%-*s", COLS - 28, items[item][1]);
    attrset(A_NORMAL);
  }
  move(2 + focus, 2);
}

static void draw_text(int top) {
  for (int row = 0; row < LINES - 4; row++)
    mvprintw(2 + row, 2, "%d. Pendamping membawa cara kerja, klien membawa pengetahuannya sendiri.",
             top + row + 1);
}

static void draw(int place, int is_text) {
  erase();
  attron(A_BOLD | COLOR_PAIR(1));
  mvaddstr(0, 1, "Berdaya › Beranda");
  attrset(A_NORMAL);
  mvhline(1, 1, ACS_HLINE, COLS - 2);
  is_text ? draw_text(place) : draw_menu(place);
  mvhline(LINES - 2, 1, ACS_HLINE, COLS - 2);
  mvaddstr(LINES - 1, 1, "↑↓ pilih  ↵ buka  ? bantuan  q keluar");
  refresh();
}

int main(int arguments, char **argument) {
  (void)argument;
  int is_text = arguments > 1, last = is_text ? lines : count;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  start_color();
  use_default_colors();
  init_pair(1, COLOR_CYAN, -1);
  int place = 0;
  draw(place, is_text);
  for (int key; (key = getch()) != 'q';) {
    if (key == KEY_DOWN) place = (place + 1) % last;
    if (key == KEY_UP) place = (place + last - 1) % last;
    draw(place, is_text);
  }
  endwin();
  return 0;
}
