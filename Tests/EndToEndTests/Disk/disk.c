// A disk that answers late, or one of which every write is noted: to be put before a program with
// LD_PRELOAD. Built by the tests.
//
//   DISK_SLOW=FILE   As long as there is such a file, nothing is kept: fsync waits.
//   DISK_LOG=FILE    Notes there what is done in the folder DISK_FOLDER, in the order in which it is
//                    done, for whoever wants to know what a power cut could have left: lines
//                    `W OFFSET LENGTH PATH` (the bytes follow), `T LENGTH PATH`, `S PATH` (kept from
//                    here on), `C PATH` (made), `U PATH` (removed), `R PATH` with `> PATH` (renamed).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;

__attribute__((constructor)) static void start(void) {
  const char *path = getenv("DISK_LOG");
  if (path) log_file = REAL(open)(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void wait_for_disk(void) {
  const char *slow = getenv("DISK_SLOW");
  while (slow && access(slow, F_OK) == 0) usleep(20000);
}

static int is_noted(const char *path) {
  const char *folder = getenv("DISK_FOLDER");
  return log_file >= 0 && folder && strncmp(path, folder, strlen(folder)) == 0
    && !strstr(path, "-shm");
}

static int path_of(int descriptor, char path[PATH_MAX]) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length > 0 ? length : 0] = 0;
  return length > 0 && is_noted(path);
}

static void note(const char *line, const void *bytes, size_t count) {
  char *whole = malloc(strlen(line) + count + 2);
  size_t length = strlen(line);
  memcpy(whole, line, length);
  if (count) memcpy(whole + length, bytes, count);
  if (count) whole[length + count] = '\n';
  ssize_t ignored = REAL(write)(log_file, whole, length + count + (count ? 1 : 0));
  (void)ignored;
  free(whole);
}

static void note_write(int file, const void *bytes, size_t count, off_t offset) {
  char path[PATH_MAX], line[PATH_MAX + 64];
  if (!path_of(file, path)) return;
  snprintf(line, sizeof line, "W %lld %zu %s\n", (long long)offset, count, path);
  note(line, bytes, count);
}

static void note_path(const char *what, const char *path) {
  char line[PATH_MAX + 64], real[PATH_MAX];
  if (path[0] != '/' && getcwd(real, sizeof real)) {
    snprintf(line, sizeof line, "%s/%s", real, path);
    if (!is_noted(line)) return;
  } else if (!is_noted(path)) {
    return;
  }
  snprintf(line, sizeof line, "%s %s\n", what, path);
  note(line, NULL, 0);
}

// One at a time, so that the order in the log is that on the disk.
#define NOTED(call, noting) \
  pthread_mutex_lock(&lock); \
  __typeof__(call) result = call; \
  if (result >= 0) { noting; } \
  pthread_mutex_unlock(&lock); \
  return result

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) {
  NOTED(REAL(pwrite64)(file, bytes, count, offset), note_write(file, bytes, result, offset));
}
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  NOTED(REAL(pwrite)(file, bytes, count, offset), note_write(file, bytes, result, offset));
}
ssize_t write(int file, const void *bytes, size_t count) {
  if (log_file < 0) return REAL(write)(file, bytes, count);
  off_t offset = lseek(file, 0, SEEK_CUR);
  NOTED(REAL(write)(file, bytes, count), if (offset >= 0) note_write(file, bytes, result, offset));
}

static void note_file(const char *what, int file) {
  char path[PATH_MAX];
  if (path_of(file, path)) note_path(what, path);
}
int fsync(int file) {
  wait_for_disk();
  NOTED(REAL(fsync)(file), note_file("S", file));
}
int fdatasync(int file) {
  wait_for_disk();
  NOTED(REAL(fdatasync)(file), note_file("S", file));
}
static void note_length(int file, off_t length) {
  char what[40];
  snprintf(what, sizeof what, "T %lld", (long long)length);
  note_file(what, file);
}
int ftruncate64(int file, off_t length) {
  NOTED(REAL(ftruncate64)(file, length), note_length(file, length));
}
int ftruncate(int file, off_t length) {
  NOTED(REAL(ftruncate)(file, length), note_length(file, length));
}
int unlink(const char *path) { NOTED(REAL(unlink)(path), note_path("U", path)); }
int rename(const char *from, const char *to) {
  NOTED(REAL(rename)(from, to), note_path("R", from); note_path(">", to));
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    int mode = flags & O_CREAT ? va_arg(rest, int) : 0; \
    va_end(rest); \
    int is_new = log_file >= 0 && flags & O_CREAT && access(path, F_OK) != 0; \
    NOTED(REAL(name)(path, flags, mode), if (is_new) note_path("C", path)); \
  }
OPEN(open)
OPEN(open64)
