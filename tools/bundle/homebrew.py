"""What Homebrew installs by on macOS: a cask for a tap of our own.

Homebrew's own casks must pass Gatekeeper (since September 2026), which needs Apple's signature.
"""

from collections.abc import Mapping
from typing import Final

from tools.bundle import facts, macos

FILE_NAME: Final = f"{facts.DESKTOP_ID}.rb"
#: Ours of machines, Homebrew's, and its word for one that needs it.
_MACHINES: Final = {"arm64": "arm", "x86_64": "intel"}
_SYSTEMS: Final = {"14": "sonoma", "15": "sequoia", "26": "tahoe"}


def cask(archives: Mapping[str, tuple[str, str]]) -> str:
    """Give the cask, Ruby.

    Args:
        archives: name and SHA-256 of the archive for each machine, as `arm64`.
    """
    oldest = _SYSTEMS[macos.OLDEST_SYSTEM.partition(".")[0]]
    sums = {_MACHINES[machine]: sha256 for machine, (_, sha256) in sorted(archives.items())}
    name = next(iter(archives.values()))[0].replace(facts.VERSION, "#{version}")
    head, needs = [], []
    if len(archives) == 1:
        (machine,) = archives
        sha = f'sha256 "{archives[machine][1]}"'
        needs = [f"depends_on arch: :{machine}"]
    else:
        head = ['arch arm: "arm64", intel: "x86_64"', ""]
        listed = ",\n         ".join(f'{machine}: "{one}"' for machine, one in sums.items())
        sha = f"sha256 {listed}"
        for machine in archives:
            name = name.replace(f"-{machine}.", "-#{arch}.")
    program = f"{facts.NAME}.app/Contents/MacOS/{facts.NAME}"
    lines = [
        *head,
        f'version "{facts.VERSION}"',
        sha,
        "",
        f'url "{facts.REPOSITORY}/releases/download/v#{{version}}/{name}"',
        f'name "{facts.NAME}"',
        f'desc "{facts.SUMMARY}"',
        f'homepage "{facts.REPOSITORY}"',
        "",
        *needs,
        f'depends_on macos: ">= :{oldest}"',
        "",
        f'app "{facts.NAME}.app"',
        f'binary "#{{appdir}}/{program}", target: "{facts.DESKTOP_ID}"',
        "",
        f'zap trash: "~/Library/Application Support/{facts.NAME}"',
        "",
        "caveats <<~EOS",
        f"  {facts.NAME} is not signed. The first time, macOS cannot check it: open System",
        "  Settings, Privacy & Security, and choose Open Anyway.",
        "EOS",
    ]
    body = "\n".join(f"  {line}".rstrip() for line in lines)
    return f'cask "{facts.DESKTOP_ID}" do\n{body}\nend\n'
