import { Fragment, memo, type ReactNode } from 'react';
import { formatFullDate, formatRelativeDate } from '../app/format.ts';
import { useNow } from '../app/clock.ts';
import { classNames } from './class-names.ts';
import { splitName } from './split-name.ts';

export type TextRange = readonly [start: number, end: number];

/** Text with its matches marked. Ranges are sorted, apart from each other, and within the text. */
export function HighlightedText({ text, ranges }: { text: string; ranges: readonly TextRange[] }) {
  if (ranges.length === 0) return text;
  const pieces: ReactNode[] = [];
  let position = 0;
  for (const [start, end] of ranges) {
    if (start < position || end > text.length || end <= start) continue;
    pieces.push(
      <Fragment key={start}>
        {text.slice(position, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>,
    );
    position = end;
  }
  return (
    <>
      {pieces}
      {text.slice(position)}
    </>
  );
}

/** A sentence in which `commands` stand between backticks, as the catalogues write them; anything else as it is. */
export function Sentence({ children }: { children: ReactNode }) {
  if (typeof children !== 'string') return children;
  return children.split('`').map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <code key={index} className="rounded-sm bg-hover px-1 font-mono text-[0.92em]">
        {piece}
      </code>
    ),
  );
}

/** The ranges of a text that fall into `[from, to)`, told from `from`. */
function within(ranges: readonly TextRange[], from: number, to: number): TextRange[] {
  return ranges
    .map(([start, end]): TextRange => [Math.max(start, from) - from, Math.min(end, to) - from])
    .filter(([start, end]) => end > start);
}

/** A name that gives way in its middle, so that its end (extension, number) stays readable. */
export function MiddleEllipsis({
  name,
  ranges = [],
  className,
}: {
  name: string;
  ranges?: readonly TextRange[];
  className?: string;
}) {
  const [head, tail] = splitName(name);
  return (
    <span title={name} className={classNames('flex min-w-0', className)}>
      <span className="sr-only">{name}</span>
      <span aria-hidden className="overflow-hidden text-ellipsis whitespace-pre">
        <HighlightedText text={head} ranges={within(ranges, 0, head.length)} />
      </span>
      {tail && (
        <span aria-hidden className="shrink-0 whitespace-pre">
          <HighlightedText text={tail} ranges={within(ranges, head.length, name.length)} />
        </span>
      )}
    </span>
  );
}

/** A path that gives way at its front. */
export function FrontEllipsis({
  path,
  title,
  className,
}: {
  path: string;
  title?: string;
  className?: string;
}) {
  return (
    <span title={title ?? path} className={classNames('front-ellipsis block min-w-0', className)}>
      <bdi dir="ltr">{path}</bdi>
    </span>
  );
}

export const RelativeDate = memo(function RelativeDate({
  time,
  className,
}: {
  time: number;
  className?: string;
}) {
  return (
    <time
      dateTime={new Date(time).toISOString()}
      title={formatFullDate(time)}
      className={classNames('whitespace-nowrap tabular-nums', className)}
    >
      {formatRelativeDate(time, useNow())}
    </time>
  );
});
