/** Starting a program that the person chose: without a shell, and with none of Trove's own or the person's other variables. */
import { spawn } from 'node:child_process';

/** What a program needs to find its libraries, its settings, and the screen of this session. */
const passedOn =
  'PATH HOME USER LOGNAME SHELL LANG LANGUAGE LC_ALL LC_CTYPE LC_MESSAGES TZ TMPDIR ' +
  'DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS DESKTOP_SESSION ' +
  'XDG_RUNTIME_DIR XDG_SESSION_TYPE XDG_SESSION_ID XDG_SEAT XDG_CURRENT_DESKTOP ' +
  'XDG_DATA_HOME XDG_DATA_DIRS XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_CACHE_HOME XDG_STATE_HOME ' +
  'SystemRoot SystemDrive windir USERPROFILE USERNAME USERDOMAIN APPDATA LOCALAPPDATA ProgramData ' +
  'ProgramFiles ProgramFiles(x86) ProgramW6432 CommonProgramFiles PATHEXT ComSpec TEMP TMP';

export function programEnvironment(from: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const entries = passedOn.split(' ').flatMap((name) => {
    const value = from[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

export interface ProgramStart {
  readonly program: string;
  readonly args: readonly string[];
  /** Windows: the arguments as they stand, for a program that reads its command line itself. */
  readonly isVerbatim?: boolean;
}

/** Resolves when the starter has done its part; the program itself outlives Trove. Rejects where it could not. */
export function startProgram({ program, args, isVerbatim = false }: ProgramStart): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      detached: true,
      env: programEnvironment(),
      shell: false,
      stdio: 'ignore',
      windowsVerbatimArguments: isVerbatim,
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The program could not be started.'));
    });
    child.unref();
  });
}
