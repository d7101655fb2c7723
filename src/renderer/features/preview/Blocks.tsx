/** The blocks of a text as what they are. Every letter is drawn as text: nothing of a file becomes an element or a link. */
import { createElement } from 'react';
import { messages } from '../../app/messages.ts';
import { classNames } from '../../ui/class-names.ts';
import type { ShownBlock, ShownPiece } from '../search/shown-parts.ts';
import { MarkedText } from './MarkedText.tsx';
import { listItems } from './list-items.ts';
import { isNumber, tableOf } from './table-rows.ts';

/** How the text of a family is drawn. */
export interface Manner {
  /** One flow of lines, in a fixed width where lines mean something. */
  readonly isPlain: boolean;
  readonly isMono: boolean;
  /** A line break within a paragraph means no more than a space. */
  readonly isMarkdown: boolean;
  readonly isMail: boolean;
  readonly pageWord: (page: number) => string;
}

export function Block({ block, manner }: { block: ShownBlock; manner: Manner }) {
  const { pageLabel, headingLabel, isFound, isChosen, kind, pieces } = block;
  const hasBand = kind !== 'table' && (kind !== 'code' || pieces.length === 1);
  return (
    <>
      {pageLabel !== null && (
        <div className="mt-5 mb-2 flex items-center gap-3 font-sans text-small text-text-2 first:mt-0">
          {manner.pageWord(pageLabel)}
          <span className="h-px flex-1 bg-line" />
        </div>
      )}
      {headingLabel !== null && (
        <div className="mt-4 mb-1 font-sans text-small font-medium text-text-2 first:mt-0">
          {headingLabel}
        </div>
      )}
      <div
        data-chosen={(hasBand && isChosen) || undefined}
        className={classNames(
          '-ml-4 border-l-2 pl-3.5 wrap-anywhere',
          !hasBand || !isFound ? 'border-transparent' : isChosen ? 'border-accent' : 'border-line',
        )}
      >
        <Content block={block} manner={manner} />
      </div>
    </>
  );
}

function Content({ block, manner }: { block: ShownBlock; manner: Manner }) {
  const { kind, level, pieces } = block;
  if (manner.isPlain) return block.line === null ? <Lines pieces={pieces} /> : <NumberedLines {...block} />;
  switch (kind) {
    case 'heading':
      return createElement(
        // The file's name is the heading above all of it.
        `h${Math.min(6, level + 2)}`,
        { className: classNames('pt-3 pb-1 font-semibold', level <= 1 ? 'text-title' : 'text-read') },
        <Pieces pieces={pieces} />,
      );
    case 'code':
      return (
        <div className="my-2 overflow-x-auto rounded-md bg-raised px-3 py-2 font-mono text-base whitespace-pre">
          {pieces.length === 1 ? <Pieces pieces={pieces} /> : <Stretches pieces={pieces} />}
        </div>
      );
    case 'table':
      return <Grid pieces={pieces} />;
    case 'list':
      return <List pieces={pieces} isCounted={manner.isMarkdown} />;
    case 'paragraph':
      return manner.isMail && isMailHead(pieces) ? (
        <MailHead pieces={pieces} />
      ) : (
        <p className={classNames('py-1', manner.isMarkdown ? 'whitespace-normal' : 'whitespace-pre-wrap')}>
          <Pieces pieces={pieces} />
        </p>
      );
  }
}

function Pieces({ pieces }: { pieces: readonly ShownPiece[] }) {
  return pieces.map(({ start, text }) => <MarkedText key={start} start={start} text={text} />);
}

/** Code in parts, found ones with the band that found paragraphs have. A line that a part ends in stays whole. */
function Stretches({ pieces }: { pieces: readonly ShownPiece[] }) {
  return stretchesOf(pieces).map((stretch) => {
    const isChosen = stretch.some((piece) => piece.isChosen);
    const isFound = stretch.some((piece) => piece.isFound);
    return (
      <div
        key={stretch[0]?.start}
        data-chosen={isChosen || undefined}
        className={classNames('-mx-3 px-3', bandOf(isChosen, isFound))}
      >
        <Pieces pieces={stretch} />
      </div>
    );
  });
}

function stretchesOf(pieces: readonly ShownPiece[]): ShownPiece[][] {
  const stretches: ShownPiece[][] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last && !last.at(-1)?.text.endsWith('\n')) last.push(piece);
    else stretches.push([piece]);
  }
  return stretches;
}

function bandOf(isChosen: boolean, isFound: boolean): string | false {
  return isChosen ? 'shadow-[inset_2px_0_var(--accent)]' : isFound && 'shadow-[inset_2px_0_var(--text-2)]';
}

function Lines({ pieces }: { pieces: readonly ShownPiece[] }) {
  return (
    <div className="whitespace-pre-wrap">
      <Pieces pieces={pieces} />
    </div>
  );
}

/** The numbers are no text: they are neither selected nor copied. */
function NumberedLines({ pieces, line, isWithinLine }: ShownBlock) {
  const lines = linesOf(pieces);
  // The end of the last line begins no other one.
  if (lines.at(-1)?.text === '') lines.pop();
  return lines.map(({ text, start }, at) => (
    <div
      key={start}
      data-line={at === 0 && isWithinLine ? '' : (line ?? 1) + at}
      className="numbered-line whitespace-pre-wrap"
    >
      <MarkedText start={start} text={`${text}\n`} />
    </div>
  ));
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a block; pieces follow each other without a gap. */
function linesOf(pieces: readonly ShownPiece[]): Line[] {
  const from = pieces[0]?.start ?? 0;
  let at = from;
  return textOf(pieces)
    .split('\n')
    .map((text) => {
      const line = { text, start: at };
      at += text.length + 1;
      return line;
    });
}

function textOf(pieces: readonly ShownPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** `isCounted`: only the first number of a list counts, as Markdown has it. */
function List({ pieces, isCounted }: { pieces: readonly ShownPiece[]; isCounted: boolean }) {
  const items = listItems(linesOf(pieces), isCounted);
  const isMarked = items.some(({ isItem }) => isItem);
  return (
    <ul className="py-1">
      {items.map(({ text, start, indent, number, isItem }) => (
        <li
          key={start}
          // The mark stands where its own words begin.
          dir="auto"
          className="grid grid-cols-[1.5rem_minmax(0,1fr)]"
          style={{ marginInlineStart: `${Math.min(6, Math.floor(indent / 2)) * 1.25}rem` }}
        >
          <span aria-hidden className="text-text-2 tabular-nums">
            {number ?? (isItem || !isMarked ? '•' : '')}
          </span>
          <span>
            <MarkedText start={start} text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Found rows have the band that found paragraphs have, at their first cell. */
function Grid({ pieces }: { pieces: readonly ShownPiece[] }) {
  const from = pieces[0]?.start ?? 0;
  const { rows, hasHeader } = tableOf(textOf(pieces));
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={messages.reading.table}
      className="my-2 overflow-x-auto rounded-md border border-line -outline-offset-2"
    >
      <table className="min-w-full border-collapse text-base tabular-nums">
        <tbody>
          {rows.map(({ start, cells }, index) => {
            const piece = pieces.findLast((candidate) => candidate.start <= from + start);
            const Cell = hasHeader && index === 0 ? 'th' : 'td';
            return (
              <tr
                key={start}
                data-chosen={piece?.isChosen || undefined}
                className={classNames(
                  'border-line not-last:border-b',
                  hasHeader && index === 0 && 'bg-raised',
                  bandOf(piece?.isChosen ?? false, piece?.isFound ?? false),
                )}
              >
                {cells.map((cell) => (
                  <Cell
                    key={cell.start}
                    className={classNames(
                      'max-w-80 min-w-12 px-2.5 py-1 align-top wrap-break-word whitespace-pre-wrap not-last:border-r not-last:border-line',
                      Cell === 'th' && 'font-semibold',
                      isNumber(cell.text) ? 'text-right' : 'text-left',
                    )}
                  >
                    <MarkedText start={from + cell.start} text={cell.text} />
                  </Cell>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const mailLine = /^(From|To|Cc|Date): /;

function isMailHead(pieces: readonly ShownPiece[]): boolean {
  return linesOf(pieces).every(({ text }) => mailLine.test(text));
}

function MailHead({ pieces }: { pieces: readonly ShownPiece[] }) {
  return (
    <dl className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-line pb-2 font-sans text-base">
      {linesOf(pieces).map(({ text, start }) => {
        const label = mailLine.exec(text)?.[1] ?? '';
        const skipped = label.length + 2;
        return (
          <div key={start} className="contents">
            <dt className="text-text-2">{messages.reading.mail[label] ?? label}</dt>
            <dd>
              <MarkedText start={start + skipped} text={text.slice(skipped)} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
