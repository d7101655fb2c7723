import { Files, Minus, Plus, TextQuote, X } from 'lucide-react';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { formatPercent } from '../../app/format.ts';
import { placeOf } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { FrontEllipsis, MiddleEllipsis } from '../../ui/Text.tsx';
import { useRootPaths } from '../search/ResultList.tsx';
import { isTraceable, nameOf, type Origin } from './origin.ts';
import type { Steer } from './similar-store.ts';

/** What the files below are compared with, and what steers the comparison. */
export function OriginBar() {
  const { similar } = useServices();
  const origin = useFeature('similar', (state) => state.origin);
  const steers = useFeature('similar', (state) => state.steers);
  if (origin === null) return null;
  return (
    <section
      aria-label={words.to}
      className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line px-4 py-2"
    >
      <span aria-hidden className="text-text-2">
        {words.to}
      </span>
      <OriginIcon origin={origin} />
      <div className="min-w-0 flex-1">
        <MiddleEllipsis name={nameOf(origin)} className="font-semibold" />
        <OriginDetail origin={origin} />
      </div>
      {isTraceable(origin) && <ModeChoice />}
      <Button
        look="quiet"
        title={words.change}
        icon={<X aria-hidden className="size-4 text-text-2" />}
        onClick={() => similar.getState().startOver()}
      >
        {words.startOver}
      </Button>
      {steers.length > 0 && (
        <ul aria-label={words.steering} className="flex w-full flex-wrap gap-1.5">
          {steers.map((steer) => (
            <SteerChip key={steer.fileId} steer={steer} />
          ))}
        </ul>
      )}
    </section>
  );
}

function ModeChoice() {
  const { similar } = useServices();
  const mode = useFeature('similar', (state) => state.mode);
  return (
    <Segmented
      label={words.modes.label}
      value={mode}
      onChange={(next) => similar.getState().setMode(next)}
      segments={[
        { value: 'files', label: words.modes.files },
        { value: 'places', label: words.modes.places },
      ]}
    />
  );
}

function OriginIcon({ origin }: { origin: Origin }) {
  if (origin.kind === 'text')
    return <TextQuote aria-hidden className="size-5 shrink-0 stroke-[1.5] text-text-2" />;
  if (origin.kind === 'several')
    return <Files aria-hidden className="size-5 shrink-0 stroke-[1.5] text-text-2" />;
  return <FileIcon type={origin.kind === 'indexed' ? origin.type : 'other'} />;
}

function OriginDetail({ origin }: { origin: Origin }) {
  const roots = useRootPaths();
  const phase = useFeature('similar', (state) => state.phase);
  const sent = useFeature('similar', (state) => state.sent);
  const isSlow = useFeature('similar', (state) => state.slow);
  if (phase === 'reading' && isSlow)
    return (
      <Progress
        label={words.readingProgress}
        value={sent}
        valueText={formatPercent(sent)}
        className="my-1.5 max-w-64"
      />
    );
  if (origin.kind === 'several') {
    const names = origin.files.map(({ name }) => name).join(', ');
    const paths = origin.files.map(({ path }) => path).join('\n');
    return (
      <p className="truncate text-small text-text-2" title={paths}>
        {names}
      </p>
    );
  }
  if (origin.kind === 'text' || origin.path === null) return null;
  return (
    <FrontEllipsis
      path={placeOf(origin.path, roots)}
      title={origin.path}
      className="text-small text-text-2"
    />
  );
}

function SteerChip({ steer }: { steer: Steer }) {
  const { similar } = useServices();
  const { name, way } = steer;
  const Icon = way === 'more' ? Plus : Minus;
  return (
    <li className="inline-flex h-6 max-w-80 items-center rounded-full bg-selected pl-2">
      <Icon aria-hidden className="mr-1 size-3.5 shrink-0 text-accent" />
      <span className="truncate">{way === 'more' ? words.more(name) : words.less(name)}</span>
      <button
        type="button"
        aria-label={words.removeSteer(name)}
        onClick={() => similar.getState().steer(steer, null)}
        className="mx-0.5 flex size-5 shrink-0 items-center justify-center rounded-full text-text-2 hover:bg-hover hover:text-text"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  );
}
