import { formatNumber } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { placeOf } from '../../app/paths.ts';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { typeLabel } from './filter-labels.ts';
import type { ResultGroup } from '../../../shared/contract/search.ts';
import type { Heading } from './result-rows.ts';

const { finding: words } = messages;

/** Where a group of results begins. Screen readers are told of it by the group itself. */
export function GroupHeading({ heading, text }: { heading: Heading; text: string }) {
  return (
    <div aria-hidden className="flex items-baseline gap-2 px-2.5 pt-3 pb-1 text-small text-text-2">
      <FrontEllipsis path={text} title={text} className="min-w-0 font-semibold text-text" />
      <span className="shrink-0 tabular-nums">{formatNumber(heading.count)}</span>
    </div>
  );
}

/** What a group is called; `roots` are the added folders' paths. */
export function groupText(by: ResultGroup, value: string, roots: readonly string[]): string {
  if (by === 'type') return typeLabel(value);
  // A folder is told as the rows tell where a file is.
  if (by === 'folder') return placeOf(`${value}/.`, roots);
  return (words.dateGroups as Readonly<Record<string, string>>)[value] ?? value;
}
