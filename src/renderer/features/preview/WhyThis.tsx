import type { SearchResult } from '../../../shared/contract/search.ts';
import { formatRelativeDate } from '../../app/format.ts';
import { useNow } from '../../app/clock.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { foundBy, type FoundBy } from './found-by.ts';

const { why: words } = messages;

/** Why a result was found: each part in words with a small bar, and the passage that carried the meaning. */
export function WhyThis({ result }: { result: SearchResult }) {
  const query = useFeature('search', (state) => state.answeredQuery);
  const [best] = result.passages;
  const range = useFeature('explained', (state) => best && state.nearest.get(best.chunkId));
  const now = useNow();
  const carried = best && (range ? best.text.slice(...range) : null);
  return (
    <section
      aria-label={words.title}
      className="max-h-64 shrink-0 overflow-y-auto border-b border-line bg-raised py-3 pr-4 pl-6"
    >
      <dl className="grid grid-cols-[auto_4rem_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5">
        {foundBy(result, query).map((found) => (
          <div key={found.part} className="contents">
            <dt className="text-text-2">{words.parts[found.part]}</dt>
            <Bar share={found.share} />
            <dd>{sentenceOf(found, formatRelativeDate(result.modified, now))}</dd>
          </div>
        ))}
      </dl>
      {carried && (
        <figure className="mt-3">
          <figcaption className="text-small text-text-2">{words.carried}</figcaption>
          <blockquote className="mt-1 line-clamp-3 border-l-3 border-accent pl-3 wrap-anywhere">
            {carried.trim()}
          </blockquote>
        </figure>
      )}
    </section>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-line">
      <span className="block h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
    </span>
  );
}

function sentenceOf({ part, value }: FoundBy, changed: string): string {
  switch (part) {
    case 'name':
      return value === null ? words.nameNone : value === 1 ? words.nameAll : words.nameSome;
    case 'words':
      return value === null ? words.wordsNone : words.words(value);
    case 'meaning':
      return value === null ? words.meaningNone : words.meaning(value);
    case 'recency':
      return words.recency(changed, value ?? 0);
    case 'use':
      return words.use(value ?? 0);
  }
}
