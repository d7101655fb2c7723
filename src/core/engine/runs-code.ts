/**
 * Whether opening a file would run it rather than show it. Search brings up whatever lies in a folder, also a
 * downloaded `invoice.pdf.exe`, and Enter must not start it.
 */
import { extname } from 'node:path';

/** What Windows, macOS and Linux desktops start on opening: programs, scripts, installers, and links to programs. */
const extensions: ReadonlySet<string> = new Set(
  (
    'exe com scr pif cpl msc msi msp mst msix appx appxbundle msixbundle application appref-ms gadget ' +
    'bat cmd ps1 ps1xml psc1 vb vbs vbe js jse ws wsf wsh wsc hta sct jar jnlp reg inf scf lnk url library-ms ' +
    'settingcontent-ms chm hlp diagcab xll xlam ade adp mde ' +
    'app command tool action workflow terminal scpt scptd applescript pkg mpkg dmg webloc inetloc fileloc ' +
    'desktop appimage run bin deb rpm flatpakref snap sh bash zsh fish csh ksh out'
  ).split(' '),
);

/** By extension; on Unix also a file without one that may be executed. */
export function runsCode(path: string, mode: number, platform: NodeJS.Platform = process.platform): boolean {
  const extension = extname(path).slice(1).toLowerCase();
  if (extensions.has(extension)) return true;
  return platform !== 'win32' && extension === '' && (mode & 0o111) !== 0;
}
