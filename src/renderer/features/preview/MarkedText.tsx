import { createContext, useContext, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { segmentsOf, type Layered } from './layers.ts';

/** How a piece of Markdown is written; `hidden` are the marks themselves, `break` and `gap` those that part words, `less` and
 * `greater` entities, `found` a mark that holds what is looked for. */
export type InlineLook =
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'link'
  | 'struck'
  | 'hidden'
  | 'break'
  | 'gap'
  | 'less'
  | 'greater'
  | 'found';

/** What is said of the text of one file, by place. */
export interface TextLayers {
  /** Found words; the one that is stepped to is `current`. */
  readonly marks: readonly Layered<'match' | 'current'>[];
  /** The sentence of each passage that is nearest to the search in meaning. */
  readonly nearest: readonly Layered<true>[];
  readonly inline: readonly Layered<InlineLook>[];
  /** Kinds of words in code. */
  readonly syntax: readonly Layered<string>[];
}

export const noLayers: TextLayers = { marks: [], nearest: [], inline: [], syntax: [] };

export const TextLayersContext = createContext<TextLayers>(noLayers);

const inlineLooks: Readonly<Partial<Record<InlineLook, string>>> = {
  strong: 'font-semibold',
  emphasis: 'italic',
  code: 'rounded-sm bg-hover px-0.5 font-mono text-[0.9em]',
  link: 'underline decoration-text-2/50 underline-offset-2',
  struck: 'line-through',
  found: 'font-mono text-[0.85em] text-text-2',
};

/** A piece of the file's text with all that is said of it; `start` is its place in the text. */
export function MarkedText({ text, start }: { text: string; start: number }) {
  const { marks, nearest, inline, syntax } = useContext(TextLayersContext);
  return segmentsOf(text, start, [marks, nearest, inline, syntax]).map((segment) => {
    const [mark, isNearest, look, kind] = segment.values as [
      'match' | 'current' | undefined,
      true | undefined,
      InlineLook | undefined,
      string | undefined,
    ];
    if (look === 'hidden') return null;
    if (look === 'break') return <br key={segment.start} />;
    if (look === 'gap') return ' ';
    if (look === 'less') return '<';
    if (look === 'greater') return '>';
    const className = classNames(
      look && inlineLooks[look],
      kind && `syntax-${kind}`,
      isNearest && 'nearest-sentence',
    );
    const content: ReactNode = mark ? (
      <mark data-current={mark === 'current' || undefined}>{segment.text}</mark>
    ) : (
      segment.text
    );
    if (className === '') return mark ? <span key={segment.start}>{content}</span> : segment.text;
    return (
      <span key={segment.start} className={className}>
        {content}
      </span>
    );
  });
}
