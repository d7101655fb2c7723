import { Files, Library, Search, Settings, Waypoints, type LucideIcon } from 'lucide-react';
import { classNames } from '../ui/class-names.ts';
import { Progress } from '../ui/Progress.tsx';
import { formatPercent } from './format.ts';
import { messages } from './messages.ts';
import type { Place } from './place.ts';
import { useFeature } from './Services.tsx';
import { activityText, progressFraction, settledText, timeLeftText } from './activity.ts';

/** The places at the left edge; below 1,000 px only their icons. */
export function Navigation() {
  return (
    <nav
      aria-label={messages.navigation}
      className="flex w-12 flex-col gap-0.5 border-r border-line bg-raised p-2 wide:w-44"
    >
      <PlaceLink place="search" icon={Search} />
      <PlaceLink place="similar" icon={Waypoints} />
      <PlaceLink place="duplicates" icon={Files} />
      <div className="flex-1" />
      <ActivityGauge />
      <PlaceLink place="library" icon={Library} />
      <PlaceLink place="settings" icon={Settings} />
    </nav>
  );
}

function PlaceLink({ place, icon: Icon }: { place: Place; icon: LucideIcon }) {
  const isHere = useFeature('place', (state) => state.place === place);
  const goTo = useFeature('place', (state) => state.goTo);
  const label = messages.places[place];
  return (
    <a
      href={`#/${place}`}
      title={label}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        goTo(place);
      }}
      className={classNames(
        'flex h-8 items-center gap-2 rounded-md px-2 select-none',
        isHere ? 'bg-selected font-medium text-text' : 'text-text-2 hover:bg-hover hover:text-text',
      )}
    >
      <Icon aria-hidden className={classNames('size-4 shrink-0', isHere && 'text-accent')} />
      <span className="sr-only wide:not-sr-only">{label}</span>
    </a>
  );
}

/** How far the reading is; nothing while there is nothing to tell. */
function ActivityGauge() {
  const status = useFeature('engine', (state) => state.status);
  if (status === null || status.activity === 'idle' || status.roots.length === 0) return null;
  const fraction = progressFraction(status);
  const timeLeft = timeLeftText(status);
  return (
    <div className="mb-1 px-1 py-2 wide:px-2">
      <div className="mb-1.5 hidden text-small text-text-2 wide:block">
        <div className="line-clamp-2 font-medium text-text">{activityText(status)}</div>
        <div className="truncate tabular-nums">{settledText(status)}</div>
        {timeLeft && <div className="truncate tabular-nums">{timeLeft}</div>}
      </div>
      <Progress
        label={messages.activity.progress}
        value={fraction}
        valueText={fraction === null ? activityText(status) : formatPercent(fraction)}
      />
    </div>
  );
}
