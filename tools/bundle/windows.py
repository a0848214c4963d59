"""What a bundle for Windows says about itself: version resource, manifest, icon."""

from pathlib import Path

from tools.bundle import facts


def write_version(work: str) -> str:
    """Write the version resource as PyInstaller reads it; give the file."""
    file = Path(work) / "version.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(version_resource(facts.VERSION), encoding="utf-8")
    return str(file)


def version_resource(version: str) -> str:
    """Give the version resource: an expression of PyInstaller's `VSVersionInfo`.

    Args:
        version: numbers with dots between them; a release candidate's letters do not count.
    """
    numbers = _four_numbers(version)
    strings = {
        "FileDescription": facts.NAME,  # what "Open with" and the task manager show
        "FileVersion": version,
        "InternalName": facts.NAME,
        "LegalCopyright": facts.COPYRIGHT,
        "OriginalFilename": f"{facts.NAME}.exe",
        "ProductName": facts.NAME,
        "ProductVersion": version,
    }
    listed = ",\n          ".join(
        f"StringStruct({key!r}, {text!r})" for key, text in strings.items()
    )
    return f"""\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([
      StringTable('080904B0', [
          {listed}])]),
    VarFileInfo([VarStruct('Translation', [0x0809, 1200])])])
"""


def manifest() -> str:
    """Give the manifest: sharp on every screen, names of any length and letter, no rights asked."""
    return """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security>
      <requestedPrivileges>
        <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
      </requestedPrivileges>
    </security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application>
      <supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/>
    </application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAware xmlns="http://schemas.microsoft.com/SMI/2005/WindowsSettings">true/pm</dpiAware>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">\
PerMonitorV2</dpiAwareness>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">\
true</longPathAware>
      <activeCodePage xmlns="http://schemas.microsoft.com/SMI/2019/WindowsSettings">\
UTF-8</activeCodePage>
    </windowsSettings>
  </application>
</assembly>
"""


def _four_numbers(version: str) -> tuple[int, int, int, int]:
    plain = [int(part) for part in version.split(".")[:3] if part.isdigit()]
    major, minor, patch = (*plain, 0, 0, 0)[:3]
    return major, minor, patch, 0
