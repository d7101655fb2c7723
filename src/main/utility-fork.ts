import { join } from 'node:path';
import { engineEnvironment, helperEnvironment, helperFlags } from '../shared/helper-environment.ts';
import type { HelperName } from '../shared/ipc.ts';
import { utilityProcess, type UtilityProcessSurface } from './platform.ts';

/** Starts one of the bundles beside this one as a utility process. */
export function forkUtility(name: 'engine' | HelperName): UtilityProcessSurface {
  return utilityProcess.fork(join(import.meta.dirname, `${name}.js`), [], {
    serviceName: `Trove ${name}`,
    execArgv: [...(helperFlags[name] ?? [])],
    env: (name === 'engine' ? engineEnvironment : helperEnvironment)(process.env),
  });
}

/** Ends a utility process at once, also one that is stuck in native code; `kill()` only asks it to. */
export function killUtility(utility: UtilityProcessSurface): void {
  if (utility.pid === undefined) return;
  try {
    process.kill(utility.pid, 'SIGKILL');
  } catch (error) {
    // It ended by itself in the meantime, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
