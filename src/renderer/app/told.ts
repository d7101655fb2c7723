/** What the engine says, in the language of the page where the catalogue has its code, else in the engine's words. */
import type { Notice } from '../../shared/contract/search.ts';
import type { FileLook } from '../../shared/contract/files.ts';
import type { Check, Finding, Verdict } from '../../shared/contract/library.ts';
import { fillIn, parseDetail } from '../../shared/details.ts';
import { errorCodes, type ErrorCode } from '../../shared/errors.ts';
import { nearbyOperator, operatorNamed } from '../../shared/query/operators.ts';
import { reasonSentence, skipReasons, type FailureCode, type SkipReason } from '../../shared/reasons.ts';
import { formatNumber } from './format.ts';
import { messages } from './messages.ts';

export interface Told {
  readonly message: string;
  readonly nextStep: string | undefined;
}

export function toldError(code: ErrorCode, message: string, nextStep: string | undefined): Told {
  const [what, usualStep] = entryOf<readonly [string, string]>(messages.said.errors, code) ?? [
    message,
    nextStep,
  ];
  return { message: what, nextStep: usualStep };
}

/** A notice with the usual next step of its code, unless the message says it already. `about`: the text it is about. */
export function toldNotice({ code, message }: Pick<Notice, 'code' | 'message'>, about = ''): Told {
  const error = entryOf<readonly [string, string]>(messages.said.errors, code);
  if (error) return { message: error[0], nextStep: error[1] };
  const step = entryOf<string>(errorCodes, code);
  return {
    message:
      entryOf<(about: string, operator: string) => string>(messages.said.notices, code)?.(
        about,
        operatorIn(about),
      ) ?? message,
    nextStep: step !== undefined && !message.includes(step) ? step : undefined,
  };
}

/** The operator that a part of a search text begins with, or that it nearly has; empty when there is none. */
function operatorIn(text: string): string {
  const [, name = ''] = /^-?(\p{L}+):/u.exec(text) ?? [];
  return (operatorNamed(name) ?? nearbyOperator(name))?.name ?? '';
}

/** The reason of a file; what the engine adds to the usual sentence, such as a rule and its place, is kept. */
export function toldReason(code: string, reason: string): string {
  const words = entryOf<string>(messages.said.reasons, code);
  if (words === undefined) return toldDetail(reason);
  const usual = reasonSentence(code as SkipReason | FailureCode);
  if (reason === usual) return words;
  if (!reason.startsWith(usual)) return `${words} (${toldDetail(reason)})`;
  const more = reason.slice(usual.length).trim();
  const detail = /^\((.*)\)$/s.exec(more)?.[1];
  return `${words} ${detail === undefined ? more : `(${toldDetail(detail)})`}`;
}

/** Why a rule leaves a file out, of which only the sentence is known. */
export function toldRule(reason: string): string {
  const code = Object.keys(skipReasons).find((known) =>
    reason.startsWith(reasonSentence(known as SkipReason)),
  );
  return code === undefined ? reason : toldReason(code, reason);
}

/** What stands in the way of showing a file, and what to do. */
export function toldLook({ code, message, nextStep }: NonNullable<FileLook['problem']>): Told {
  const { looks } = messages.said;
  return {
    message: entryOf<string>(looks.problems, code) ?? toldReason(code, message),
    nextStep: entryOf<string>(looks.nextSteps, code) ?? looks.nextSteps.other ?? nextStep,
  };
}

/** Why a path is found or not; of a file that was read in part the code is the part's. */
export function toldVerdict({ state, code, reason }: Verdict): string {
  return state === 'indexed' ? toldDetail(reason) : toldReason(code, reason);
}

/** What is said of a file beyond its code, such as how much of it was read. */
export function toldDetail(sentence: string): string {
  const detail = parseDetail(sentence);
  const words = detail && entryOf<string>(messages.said.details, detail.code);
  if (!words) return sentence;
  const values = Object.entries(detail.values).map(([name, value]) => [
    name,
    isSentence(name) ? withSpace(value) : inOwnDigits(value),
  ]);
  return fillIn(words, Object.fromEntries(values) as Record<string, string>);
}

const isSentence = (name: string): boolean => name === 'why' || name === 'more';

/** A sentence that follows another keeps the space between. */
function withSpace(value: string): string {
  return value.startsWith(' ') ? ` ${toldDetail(value.slice(1))}` : toldDetail(value);
}

/** `1,234.5 MB` as the language of the page writes it. */
function inOwnDigits(value: string): string {
  const [, digits, unit] = /^([\d,]+(?:\.\d+)?)( \w+)?$/.exec(value) ?? [];
  return digits === undefined ? value : `${formatNumber(Number(digits.replaceAll(',', '')))}${unit ?? ''}`;
}

/** A check of the doctor: its name, what it found, what to do. */
export function toldCheck({ subject, finding, name, message, nextStep }: Check): Told & { name: string } {
  return {
    name: messages.said.checks[subject] ?? name,
    ...toldFinding(finding, message, nextStep ?? undefined),
  };
}

function toldFinding(finding: Finding, message: string, nextStep: string | undefined): Told {
  if (finding.code === 'failed') return toldError(finding.error as ErrorCode, message, nextStep);
  const say = messages.said.findings[finding.code] as ((found: Finding) => readonly string[]) | undefined;
  if (!say) return { message, nextStep };
  const [what = message, step] = say(finding);
  return { message: what, nextStep: step };
}

function entryOf<Entry>(of: Readonly<Partial<Record<string, Entry>>>, code: string): Entry | undefined {
  return Object.hasOwn(of, code) ? of[code] : undefined;
}
