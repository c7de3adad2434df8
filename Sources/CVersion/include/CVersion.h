// What Package.swift says of this build.
const char *berdaya_version(void);
const char *berdaya_commit(void);
