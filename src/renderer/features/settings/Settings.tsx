import { formatNumber } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented, Switch } from '../../ui/Choice.tsx';
import { Group, Page, Section } from '../../ui/Page.tsx';
import { DesktopSettings } from './DesktopSettings.tsx';
import { Health } from './Health.tsx';
import { Language } from './Language.tsx';
import { Licences } from './Licences.tsx';
import { Line } from './Line.tsx';
import { Model } from './Model.tsx';
import { Pace } from './Pace.tsx';
import { Privacy } from './Privacy.tsx';
import { isSaidInPlace, ReadingLimits } from './ReadingLimits.tsx';

const { settings: words } = messages;

export function Settings() {
  const settings = useFeature('settings', (state) => state.settings);
  const error = useFeature('settings', (state) => (isSaidInPlace(state.unsaved) ? null : state.error));
  const change = useFeature('settings', (state) => state.change);
  return (
    <Page title={words.title}>
      {error && (
        <div className="sticky top-3 z-10">
          <Notice nextStep={error.nextStep}>{`${words.saveFailed} ${error.message}`}</Notice>
        </div>
      )}
      {settings && (
        <>
          <Section title={words.appearance}>
            <Group>
              <Line label={words.theme}>
                <Segmented
                  label={words.theme}
                  value={settings.theme}
                  onChange={(theme) => void change({ theme })}
                  segments={[
                    { value: 'system', label: words.themes.system },
                    { value: 'light', label: words.themes.light },
                    { value: 'dark', label: words.themes.dark },
                  ]}
                />
              </Line>
              <Language setting={settings.language} />
            </Group>
          </Section>
          <Section title={words.searching}>
            <Group>
              <Line label={words.expand} help={words.expandHelp}>
                <Switch
                  label={words.expand}
                  isOn={settings.expandSearches}
                  onChange={(expandSearches) => void change({ expandSearches })}
                />
              </Line>
              <Model />
            </Group>
          </Section>
          <Section title={words.reading}>
            <Group>
              <ReadingLimits settings={settings} />
              <Line label={words.hidden} help={words.hiddenHelp}>
                <Switch
                  label={words.hidden}
                  isOn={settings.includeHidden}
                  onChange={(includeHidden) => void change({ includeHidden })}
                />
              </Line>
            </Group>
          </Section>
          <Pace settings={settings} />
        </>
      )}
      <DesktopSettings />
      <Privacy />
      <Health />
      <About />
    </Page>
  );
}

function About() {
  const status = useFeature('engine', (state) => state.status);
  if (status === null) return null;
  const { version, passages } = status;
  return (
    <Section title={words.about}>
      <Group>
        <Line label={words.version}>
          <span className="text-text-2 tabular-nums select-text">{version}</span>
        </Line>
        <Line label={words.passages}>
          <span className="text-text-2 tabular-nums">{formatNumber(passages)}</span>
        </Line>
        <Licences />
      </Group>
    </Section>
  );
}
