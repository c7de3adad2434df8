// What kind of file system a file is in, of which Foundation has no word.
#ifndef BERDAYA_CFILESYSTEM_SHIM_H
#define BERDAYA_CFILESYSTEM_SHIM_H

#include <linux/magic.h>
#include <sys/vfs.h>

#ifndef EXFAT_SUPER_MAGIC
#define EXFAT_SUPER_MAGIC 0x2011BAB0
#endif

#endif
