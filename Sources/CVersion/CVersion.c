#include "CVersion.h"

const char *berdaya_version(void) { return BERDAYA_VERSION; }
const char *berdaya_commit(void) { return BERDAYA_COMMIT; }
