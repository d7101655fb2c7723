import { useEffect, useState } from 'react';
import type { SearchMode } from '../../../shared/contract/search.ts';
import { toFailure } from '../../app/failure.ts';
import { formatPercent } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { baseName } from '../../app/paths.ts';
import { useServices } from '../../app/Services.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { measuredModes, measureOpened, type Measured, type Missed } from './measure-opened.ts';
import { focusSearchField } from './search-field-element.ts';

const { measuring: words } = messages.finding;
/** The worst; who wants to know more has `trove eval`. */
const mostMissed = 8;

/** Hit rates of the person's own searches, by words, by meaning, and by both. */
export function MeasureDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} title={words.title} closeLabel={messages.help.close} onClose={onClose}>
      {isOpen && <Measuring onClose={onClose} />}
    </Dialog>
  );
}

function Measuring({ onClose }: { onClose: () => void }) {
  const { client } = useServices().connection;
  const [done, setDone] = useState(0);
  const [measured, setMeasured] = useState<Measured | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const ifWanted = (act: () => void): void => {
      if (!controller.signal.aborted) act();
    };
    measureOpened(client, controller.signal, (share) => ifWanted(() => setDone(share))).then(
      (found) => ifWanted(() => setMeasured(found)),
      (thrown) => ifWanted(() => setFailure(toFailure(thrown).message)),
    );
    return () => controller.abort();
  }, [client]);
  if (failure !== null) return <Notice tone="danger">{failure}</Notice>;
  if (measured === null)
    return (
      <div className="flex flex-col gap-2 text-text-2">
        <p>{words.running}</p>
        <Progress label={words.running} value={done} />
      </div>
    );
  const { quality, missed } = measured;
  if (quality.hybrid.queries === 0) return <p className="text-text-2">{words.nothing}</p>;
  return (
    <div className="flex flex-col gap-4">
      <p className="text-text-2">{words.about(quality.hybrid.queries)}</p>
      <Rates quality={quality} />
      {missed.length > 0 && <MissedList missed={missed.slice(0, mostMissed)} onClose={onClose} />}
    </div>
  );
}

function Rates({ quality }: { quality: Measured['quality'] }) {
  const columns = [words.first, words.amongTen, 'nDCG@10'];
  const cellsOf = (mode: SearchMode): string[] => [
    formatPercent(quality[mode].hit1),
    formatPercent(quality[mode].hit10),
    quality[mode].ndcg10.toFixed(2),
  ];
  return (
    <table className="w-full border-collapse tabular-nums">
      <thead>
        <tr className="border-b border-line text-small text-text-2">
          <th scope="col" className="py-1.5 text-left font-medium">
            {words.searched}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className="py-1.5 pl-4 text-right font-medium">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measuredModes.map((mode) => (
          <tr key={mode} className="border-line not-last:border-b">
            <th scope="row" className="py-1.5 text-left font-medium">
              {words.modes[mode]}
            </th>
            {cellsOf(mode).map((cell, column) => (
              <td key={columns[column]} className="py-1.5 pl-4 text-right">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MissedList({ missed, onClose }: { missed: readonly Missed[]; onClose: () => void }) {
  const { search } = useServices();
  return (
    <section aria-label={words.missed}>
      <h3 className="mb-1 text-small font-medium text-text-2">{words.missed}</h3>
      <ul>
        {missed.map(({ text, path, place }) => (
          <li key={`${text} ${path}`}>
            <button
              type="button"
              onClick={() => {
                onClose();
                search.getState().setQuery(text);
                focusSearchField();
              }}
              className="-mx-2 flex h-8 w-[calc(100%+1rem)] items-center gap-3 rounded-md px-2 text-left hover:bg-hover"
            >
              <span dir="auto" className="max-w-[50%] shrink-0 truncate">
                {text}
              </span>
              <span className="min-w-0 flex-1 truncate text-text-2" title={path}>
                {baseName(path)}
              </span>
              <span className="shrink-0 text-text-2 tabular-nums">
                {place === null ? words.notFound : words.place(place)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
