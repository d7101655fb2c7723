import { ChevronRight } from 'lucide-react';
import type { Settings } from '../../../shared/settings.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { Segmented, Switch } from '../../ui/Choice.tsx';
import { Group, Section } from '../../ui/Page.tsx';
import { Line } from './Line.tsx';

const { pace: words } = messages.settings;
const usualNight = { from: 22, until: 7 };
const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** How hard Trove works: one choice of three, what it means in detail behind it. */
export function Pace({ settings }: { settings: Settings }) {
  const change = useFeature('settings', (state) => state.change);
  const { pace } = settings;
  return (
    <Section title={words.title}>
      <Group>
        <Line label={words.label} help={words.meanings[pace]}>
          <Segmented
            label={words.label}
            value={pace}
            // What was set by hand gives way to what the new pace means.
            onChange={(value) => void change({ pace: value, onBattery: null, whileActive: null })}
            segments={[
              { value: 'quiet', label: words.quiet },
              { value: 'balanced', label: words.balanced },
              { value: 'fast', label: words.fast },
            ]}
          />
        </Line>
      </Group>
      <details className="group mt-2">
        <summary className="flex w-fit cursor-default list-none items-center gap-1 rounded-sm text-text-2 select-none hover:text-text">
          <ChevronRight aria-hidden className="size-4 group-open:rotate-90" />
          {words.details}
        </summary>
        <div className="mt-2">
          <Details settings={settings} />
        </div>
      </details>
    </Section>
  );
}

function Details({ settings: { pace, onBattery, whileActive, overnight } }: { settings: Settings }) {
  const change = useFeature('settings', (state) => state.change);
  return (
    <Group>
      <Line label={words.battery} help={words.batteryHelp}>
        <Switch
          label={words.battery}
          isOn={(onBattery ?? (pace === 'fast' ? 'go' : 'wait')) === 'wait'}
          onChange={(isOn) => void change({ onBattery: isOn ? 'wait' : 'go' })}
        />
      </Line>
      <Line label={words.active} help={words.activeHelp}>
        <Switch
          label={words.active}
          isOn={(whileActive ?? (pace === 'fast' ? 'go' : 'slow')) === 'slow'}
          onChange={(isOn) => void change({ whileActive: isOn ? 'slow' : 'go' })}
        />
      </Line>
      <Line label={words.overnight} help={words.overnightHelp}>
        {overnight && (
          <span className="flex items-center gap-2 text-text-2">
            <Hour
              label={words.from}
              hour={overnight.from}
              onChange={(from) => void change({ overnight: { ...overnight, from } })}
            />
            {words.until}
            <Hour
              label={words.until}
              hour={overnight.until}
              onChange={(until) => void change({ overnight: { ...overnight, until } })}
            />
          </span>
        )}
        <Switch
          label={words.overnight}
          isOn={overnight !== null}
          onChange={(isOn) => void change({ overnight: isOn ? usualNight : null })}
        />
      </Line>
    </Group>
  );
}

function Hour({ label, hour, onChange }: { label: string; hour: number; onChange: (hour: number) => void }) {
  return (
    <select
      aria-label={label}
      value={hour}
      onChange={(event) => onChange(Number(event.target.value))}
      className="h-7 rounded-md border border-line bg-background px-1 text-text tabular-nums"
    >
      {hours.map((each) => (
        <option key={each} value={each}>
          {words.hour(each)}
        </option>
      ))}
    </select>
  );
}
