/** What a search can be narrowed by, with how many files each would leave. */
import type { ReactNode } from 'react';
import type { Facet } from '../../../shared/contract/search.ts';
import { fileTypes } from '../../../shared/file-types.ts';
import { formatNumber } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { baseName } from '../../app/paths.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Checkbox, Choice } from '../../ui/Choice.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { DateFields, OtherFolder, type Days } from './FilterChoices.tsx';
import { typeLabel } from './filter-labels.ts';
import { toggleFilter, withFilter, withoutFilters, type Filter } from './query-text.ts';
import { useRootPaths } from './ResultList.tsx';

const { filters: words, finding } = messages;
const mostFormats = 6;
const mostFolders = 8;
const mostYears = 8;
const none: readonly Facet[] = [];

export function CountedTypes({ chosen }: { chosen: readonly Filter[] }) {
  const types = useFeature('search', ({ response }) => response?.facets?.types ?? none);
  const formats = useFeature('search', ({ response }) => response?.facets?.formats ?? none);
  const isFamily = (type: string): boolean => fileTypes.some((family) => family === type);
  const chosenFormats = chosen.flatMap(({ read }) => read.types ?? []).filter((type) => !isFamily(type));
  const found = formats.slice(0, mostFormats).map(({ value }) => value);
  const shownFormats = new Set([...chosenFormats, ...(found.length > 0 ? found : ['pdf'])]);
  return (
    <div className="max-h-[60vh] overflow-y-auto">
      {fileTypes.map((type) => (
        <CountedBox key={type} name="type" value={type} chosen={chosen} counts={types}>
          <FileIcon type={type} className="size-4" />
          {typeLabel(type)}
        </CountedBox>
      ))}
      <div role="group" aria-label={finding.formats} className="mt-1.5 border-t border-line pt-1.5">
        {[...shownFormats].map((format) => (
          <CountedBox key={format} name="type" value={format} chosen={chosen} counts={formats}>
            <span className="w-4" />
            {typeLabel(format)}
          </CountedBox>
        ))}
      </div>
    </div>
  );
}

export function CountedFolders({ chosen }: { chosen: readonly Filter[] }) {
  const { search } = useServices();
  const roots = useRootPaths();
  const folders = useFeature('search', ({ response }) => response?.facets?.folders ?? none);
  const paths = new Set([
    ...roots,
    ...chosen.flatMap(({ read }) => read.folders ?? []),
    ...folders.slice(0, mostFolders).map(({ value }) => value),
  ]);
  return (
    <>
      <div className="max-h-72 overflow-y-auto">
        {[...paths].map((path) => (
          <CountedBox key={path} name="in" value={path} chosen={chosen} counts={folders}>
            <span title={path} className="truncate">
              {baseName(path)}
            </span>
          </CountedBox>
        ))}
      </div>
      <OtherFolder
        onAdd={(path) => search.getState().setQuery(withFilter(search.getState().query, 'in', path))}
      />
    </>
  );
}

function CountedBox({
  name,
  value,
  chosen,
  counts,
  children,
}: {
  name: 'type' | 'in';
  value: string;
  chosen: readonly Filter[];
  counts: readonly Facet[];
  children: ReactNode;
}) {
  const { search } = useServices();
  const same = chosen.filter(({ read }) => [...(read.types ?? []), ...(read.folders ?? [])].includes(value));
  return (
    <Checkbox
      isChecked={same.length > 0}
      onChange={() => search.getState().setQuery(toggleFilter(search.getState().query, name, value, same))}
    >
      {children}
      <Count of={value} among={counts} />
    </Checkbox>
  );
}

function Count({ of, among }: { of: string; among: readonly Facet[] }) {
  const count = among.find(({ value }) => value === of)?.count;
  if (count === undefined) return null;
  return <span className="ml-auto pl-2 text-small text-text-2 tabular-nums">{formatNumber(count)}</span>;
}

export function CountedDates({ chosen }: { chosen: readonly Filter[] }) {
  const { search } = useServices();
  const years = useFeature('search', ({ response }) => response?.facets?.years ?? none);
  const only = chosen.length === 1 && chosen[0]?.operator.name === 'on' ? chosen[0].value : null;
  const set = (...filters: readonly (readonly [string, string])[]): void => {
    const { query, setQuery } = search.getState();
    const without = withoutFilters(query, chosen);
    setQuery(filters.reduce((text, [name, value]) => withFilter(text, name, value), without));
  };
  return (
    <>
      <Choice isChosen={chosen.length === 0} onChoose={() => set()}>
        {words.anyTime}
      </Choice>
      {/* Days as the query language has them, with their names here. */}
      {Object.entries(finding.days).map(([days, label]) => (
        <Choice key={days} isChosen={only === days} onChoose={() => set(['on', days])}>
          {label}
        </Choice>
      ))}
      {years.length > 0 && (
        <div
          role="group"
          aria-label={finding.years}
          className="mt-1.5 grid grid-cols-2 gap-x-1 border-t border-line pt-1.5"
        >
          {years
            .toSorted((a, b) => Number(b.value) - Number(a.value))
            .slice(0, mostYears)
            .map(({ value }) => (
              <Choice key={value} isChosen={only === value} onChoose={() => set(['on', value])}>
                {value}
                <Count of={value} among={years} />
              </Choice>
            ))}
        </div>
      )}
      <DateFields
        {...daysOf(chosen)}
        onChange={({ after, before }) =>
          set(
            ...(after === null ? [] : [['after', after] as const]),
            ...(before === null ? [] : [['before', before] as const]),
          )
        }
      />
    </>
  );
}

/** The days that all of these together leave, as fields show them. */
function daysOf(dates: readonly Filter[]): Days {
  const ranges = dates.flatMap(({ read }) => read.modified ?? []);
  const froms = ranges.flatMap(({ from }) => from ?? []).sort();
  const ends = ranges.flatMap(({ before }) => before ?? []).sort();
  return { after: froms.at(-1) ?? null, before: ends[0] ?? null };
}
