"""Makes `.venv` and installs the locked packages into it, when they have changed.

    python3 newsroom/install.py runtime|production|dev

Run by make with whatever Python the machine has, before anything of ours is installed: standard library only, and
nothing that an old Python couldn't even parse, so that it can say that it is too old.
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys

OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
LOG = os.path.join(VENV, "install.log")
NO_NETWORK = (
    "NewConnectionError",
    "Name or service not known",
    "Temporary failure in name resolution",
    "nodename nor servname",
    "Network is unreachable",
    "ConnectTimeoutError",
    "Read timed out",
    "ProxyError",
    "No matching distribution found",
)


def refuse(message):
    sys.stderr.write(message + "\n")
    sys.exit(1)


def use_newer_python():
    """Starts again under a Python that is new enough, or refuses."""
    for name in NEWER:
        path = shutil.which(name)
        # A version manager's shim can be there without the version behind it.
        if path and subprocess.call([path, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0:
            os.execv(path, [path, os.path.abspath(__file__)] + sys.argv[1:])
    refuse(
        "Python %d.%d is too old: install Python %d.%d or newer, or name one: make PYTHON=/path/to/python3"
        % (sys.version_info[0], sys.version_info[1], OLDEST[0], OLDEST[1])
    )


def stamp_of(lock):
    """What must be the same for the installed packages to be the right ones."""
    with open(lock, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def make_environment():
    if os.path.exists(PYTHON):
        return
    print("environment: .venv, Python %d.%d" % sys.version_info[:2])
    try:
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", VENV], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
    except OSError as problem:
        refuse(".venv can't be made: %s" % problem)
    if made.returncode:
        said = made.stdout.decode("utf-8", "replace")
        shutil.rmtree(VENV, ignore_errors=True)
        if "ensurepip" in said:
            refuse("This Python has no venv: install it, for example with: apt install python3-venv")
        refuse(".venv can't be made: %s" % (said.strip().splitlines() or ["no reason given"])[-1])


def install(kind):
    lock = os.path.join(ROOT, "requirements", kind + ".txt")
    stamp = os.path.join(VENV, "installed-" + kind)
    wanted = stamp_of(lock)
    if os.path.exists(stamp):
        with open(stamp) as file:
            if file.read() == wanted:
                return
    print("packages: requirements/%s.txt" % kind)
    sys.stdout.flush()
    command = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--retries", "2"]
    with open(LOG, "wb") as log:
        failed = subprocess.call(
            command + ["--require-hashes", "-r", lock], stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL
        )
    if failed:
        explain_failure()
    # The sets agree on what they share, so the smaller one is installed too.
    for smaller in {"runtime", kind}:
        with open(os.path.join(VENV, "installed-" + smaller), "w") as file:
            file.write(stamp_of(os.path.join(ROOT, "requirements", smaller + ".txt")))


def explain_failure():
    with open(LOG, encoding="utf-8", errors="replace") as file:
        said = file.read()
    if any(sign in said for sign in NO_NETWORK):
        refuse("Packages can't be fetched: the package index doesn't answer. Check the network, then run this again.")
    errors = [line for line in said.splitlines() if line.startswith("ERROR:")]
    refuse("Packages can't be installed: %s (all of it: .venv/install.log)" % (errors or ["pip failed"])[-1][:300])


def main():
    # Ctrl-C: pip gets it too; neither owes anybody a traceback.
    signal.signal(signal.SIGINT, lambda number, frame: os._exit(130))
    if sys.version_info[:2] < OLDEST and not os.path.exists(PYTHON):
        use_newer_python()
    if not os.access(ROOT, os.W_OK):
        refuse("%s can't be written: .venv is made there." % ROOT)
    make_environment()
    install(sys.argv[1] if len(sys.argv) > 1 else "runtime")


if __name__ == "__main__":
    main()
