#!/usr/bin/env python3
"""Runs COMMAND RUNS times and prints, with a tab between, the least ms that a run passes without
using a processor, and the most MB of memory that any of them held.

  src/bench/usage.py RUNS COMMAND

All runs on one processor, for there the time that passes is not used by two threads at once. What
else the machine does only adds to it.
"""
import os
import shlex
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
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    runs = [once(shlex.split(sys.argv[2])) for _ in range(int(sys.argv[1]))]
    print(f"{min(idle for idle, _ in runs) * 1000:.0f}\t{max(memory for _, memory in runs) / 1024:.0f}", end="")


main()
