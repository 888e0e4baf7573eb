#!/usr/bin/env python3
"""Runs COMMAND RUNS times and prints, with a tab between, the median of the ms that a run passes
without using a processor, and the most MB of memory that any of them held.

  src/bench/usage.py RUNS COMMAND

Where two threads run at once, a run may use more time of the processors than passes: then it is 0.
"""
import os
import shlex
import statistics
import subprocess
import sys
import time


def once(command):
    begun = time.monotonic()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    passed = time.monotonic() - begun
    return max(0, passed - usage.ru_utime - usage.ru_stime), usage.ru_maxrss


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    runs = [once(shlex.split(sys.argv[2])) for _ in range(int(sys.argv[1]))]
    idle = statistics.median(idle for idle, _ in runs)
    print(f"{idle * 1000:.0f}\t{max(memory for _, memory in runs) / 1024:.0f}", end="")


main()
