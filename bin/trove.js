#!/usr/bin/env node
// Starts the command line on Node 24: this process when it is one, else the project's own.
// Plain JavaScript for any Node from 18 on, and as little of it as possible: it is part of every start.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNode24, isNewEnough, neededMajor } from './node-24.js';

const program = new URL('../out/main/cli.js', import.meta.url);

// Halves the time to load the bundles. In the project, not in a shared temporary folder that others can write.
const compileCache = fileURLToPath(new URL('../node_modules/.cache/trove', import.meta.url));

// glibc gives each thread an arena of its own and keeps what is freed there: 100 MB more for the same work.
// It is read when a process starts, so it cannot be set later.
const hasFewArenas = process.platform !== 'linux' || process.env.MALLOC_ARENA_MAX !== undefined;

// These end before their memory matters, and a second start would be a sixth of their time.
const asksOnce = ['search', 'status', 'why', 'duplicates'].includes(process.argv[2]);

if (!existsSync(program)) {
  stop('Trove has not been built yet. Run `npm run build` in its folder first.');
} else if (isNewEnough() && (hasFewArenas || asksOnce)) {
  await start();
} else {
  await startAgain();
}

async function start() {
  const module = await import('node:module');
  module.enableCompileCache?.(compileCache);
  await import(program.href);
}

async function startAgain() {
  const node = isNewEnough() ? process.execPath : findNode24();
  if (node === null) {
    stop(
      `Trove needs Node ${neededMajor} or newer; this is ${process.versions.node}, and \`npm install\` left none.`,
    );
    return;
  }
  // Rows pass through and are garbage at once: V8 would keep tens of megabytes of them before it looks. Of limits it
  // grows more slowly below 2 GB. Not by `--heap-growing-percent`: such a flag makes V8 refuse Node's compiled code.
  const flags = ['--max-semi-space-size=8', '--max-old-space-size=2000'];
  const args = [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  // The compile cache by its variable: so it reaches threads and helper processes too.
  // glibc gives back what is freed: else what was once freed raises these limits, up to 32 MB.
  const memory = {
    MALLOC_ARENA_MAX: '2',
    MALLOC_MMAP_THRESHOLD_: '262144',
    MALLOC_TRIM_THRESHOLD_: '524288',
  };
  const env = { NODE_COMPILE_CACHE: compileCache, ...memory, ...process.env };
  if (process.execve && process.platform !== 'win32') {
    process.execve(node, [node, ...args], env);
  }
  const { spawn } = await import('node:child_process');
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the child by itself; twice would mean "at once" to it.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => stop(`Trove could not start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
