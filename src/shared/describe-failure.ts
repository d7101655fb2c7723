/**
 * What may be written to a log of an error: its name, its code and where in our bundles it was thrown. The message is
 * left out, because it may quote a path or what the person searched for.
 */
export function describeFailure(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `a thrown ${typeof thrown}`;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${plainWord(thrown.code)}` : '';
  return [`${plainWord(thrown.name)}${code}`, ...placesOf(thrown.stack ?? '')].join(' < ');
}

const mostPlaces = 4;

/** `engine.js:12:3` of each line that is a call; the lines of the message are not, and folders are dropped. */
function placesOf(stack: string): string[] {
  const calls = [...stack.matchAll(/^ {4}at .*?([\w.-]+\.(?:[cm]?js|ts):\d+:\d+)\)?$/gm)];
  return calls.slice(0, mostPlaces).map(([, place]) => place ?? '');
}

function plainWord(word: string): string {
  return /^\w{1,60}$/.test(word) ? word : 'Error';
}
