"""How fast PINs can be guessed by who has the database: scrypt as it is stored, by the implementations that
are here (OpenSSL's, and that of yescrypt's author in libcrypt), on all processors at once for ten seconds.

  Tests/Benchmarks/faults guesses
"""
import ctypes, hashlib, os, time
from multiprocessing import Pool

ROUNDS, SECONDS = 2**15, 10


def openssl(number):
    hashlib.scrypt(b"%d" % number, salt=b"0123456789abcdef", n=ROUNDS, r=8, p=1, maxmem=2**26, dklen=32)


def libcrypt(number):
    library = ctypes.CDLL("libcrypt.so.1")
    library.crypt.restype = ctypes.c_char_p
    # `$7$`, then N = 2^15, r = 8 and p = 1.
    assert library.crypt(b"%d" % number, b"$7$D6..../....0123456789abcdef").startswith(b"$7$")


def guess(kind):
    """Guesses in so many seconds of this processor: other programs' work does not count."""
    count = 0
    while time.process_time() < SECONDS:
        {"openssl": openssl, "libcrypt": libcrypt}[kind](count)
        count += 1
    return count / time.process_time()


def run():
    best = 0
    for kind in ("openssl", "libcrypt"):
        with Pool(os.cpu_count()) as pool:
            rate = sum(pool.map(guess, [kind] * os.cpu_count(), chunksize=1))
        print(f"{kind}: {rate:.1f} guesses a second on {os.cpu_count()} processors")
        best = max(best, rate)
    for digits in (4, 5, 6, 7, 8, 12):
        hours = 10**digits / best / 3600
        print(f"  all PINs of {digits} digits: {hours:,.1f} hours")


if __name__ == "__main__":
    run()
