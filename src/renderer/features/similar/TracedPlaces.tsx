import { TextSearch } from 'lucide-react';
import type { TraceHit, TraceKind } from '../../../shared/contract/similar.ts';
import { messages } from '../../app/messages.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { placeOf } from '../../app/paths.ts';
import { useFeature } from '../../app/Services.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { FrontEllipsis, HighlightedText, MiddleEllipsis, RelativeDate } from '../../ui/Text.tsx';
import { pageLabel } from '../search/page-label.ts';
import { useRootPaths } from '../search/ResultList.tsx';
import { useFileMenu } from '../search/use-file-menu.tsx';
import { SimilarityMeter } from './SimilarityMeter.tsx';

const kinds: readonly TraceKind[] = ['exact', 'near', 'meaning'];
const none: readonly TraceHit[] = [];

/** Where else a passage stands: word for word, with small changes, in other words. */
export function TracedPlaces() {
  const hits = useFeature('similar', (state) => state.traced?.hits ?? none);
  if (hits.length === 0)
    return (
      <div className="min-h-0 flex-1 overflow-y-auto">
        <EmptyState icon={<TextSearch />} title={words.traceNone}>
          <p>{words.traceNoneHelp}</p>
        </EmptyState>
      </div>
    );
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled text must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label={words.traceLabel}
      className="min-h-0 flex-1 overflow-y-auto -outline-offset-2"
    >
      <div className="mx-auto max-w-200 px-6 py-5">
        {kinds.map((kind) => (
          <Places key={kind} kind={kind} hits={hits.filter((hit) => hit.kind === kind)} />
        ))}
      </div>
    </div>
  );
}

function Places({ kind, hits }: { kind: TraceKind; hits: readonly TraceHit[] }) {
  if (hits.length === 0) return null;
  return (
    <section className="mb-6">
      <h2 className="mb-2 font-semibold">{words.traceKinds[kind](hits.length)}</h2>
      <ol className="flex flex-col gap-3">
        {hits.map((hit) => (
          <li key={`${hit.fileId} ${hit.passage.start}`}>
            <PlaceCard hit={hit} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PlaceCard({ hit }: { hit: TraceHit }) {
  const { kind, name, path, type, modified, similarity, passage, highlights } = hit;
  const roots = useRootPaths();
  const actions = useFileMenu(hit).filter(({ label }) => label !== messages.search.actions.preview);
  const where = [passage.page !== null && pageLabel(type, passage.page), passage.headings.join(' › ')];
  return (
    <div className="overflow-hidden rounded-lg border border-line">
      <div className="flex items-center gap-2.5 border-b border-line bg-raised py-1 pr-1 pl-3">
        <FileIcon type={type} />
        <div className="min-w-0 flex-1">
          <div className="flex items-baseline gap-3">
            <MiddleEllipsis name={name} className="flex-1 font-semibold" />
            {kind !== 'exact' && <SimilarityMeter similarity={similarity} />}
            <RelativeDate time={modified} className="shrink-0 text-small text-text-2" />
          </div>
          <div className="flex gap-3 text-small text-text-2">
            <FrontEllipsis path={placeOf(path, roots)} title={path} className="flex-1" />
            <span className="max-w-1/2 shrink-0 truncate">{where.filter(Boolean).join(' · ')}</span>
          </div>
        </div>
        <div className="flex shrink-0">
          {actions.map(({ label, icon, run }) => (
            <IconButton key={label} label={label} onClick={run}>
              {icon}
            </IconButton>
          ))}
        </div>
      </div>
      <p className="px-3 py-2 text-read wrap-anywhere whitespace-pre-wrap select-text">
        <HighlightedText text={passage.text} ranges={highlights} />
      </p>
    </div>
  );
}
