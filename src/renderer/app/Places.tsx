import { useEffect } from 'react';
import { FirstRun } from '../features/first-run/FirstRun.tsx';
import { Library } from '../features/library/Library.tsx';
import { Search } from '../features/search/Search.tsx';
import { Settings } from '../features/settings/Settings.tsx';
import { applyLanguage } from './language.ts';
import { lazyPlace } from './lazy-place.tsx';
import { useConnectionState, useFeature } from './Services.tsx';
import { Shell } from './Shell.tsx';
import { applyTheme } from './theme.ts';

/** Not needed for the first paint. */
const Similar = lazyPlace(async () => (await import('../features/similar/Similar.tsx')).Similar);
const Duplicates = lazyPlace(async () => (await import('../features/duplicates/Duplicates.tsx')).Duplicates);

/** The place that is open; before the first folder is added, the choice of folders in the place of Search. */
export function Places() {
  const place = useFeature('place', (state) => state.place);
  const isFirstRun = useFeature('engine', ({ status }) => status?.roots.length === 0);
  const connection = useConnectionState();
  if (isFirstRun && place === 'search' && connection !== 'refused') return <FirstRun />;
  return (
    <Shell>
      {place === 'library' && <Library />}
      {place === 'settings' && <Settings />}
      {place === 'search' && <Search />}
      {place === 'similar' && <Similar />}
      {place === 'duplicates' && <Duplicates />}
    </Shell>
  );
}

/** Follows the settings, once they are known. */
export function useAppearance(): void {
  const tellApp = useFeature('desktop', ({ act }) => act);
  const theme = useFeature('settings', ({ settings }) => settings?.theme);
  useEffect(() => {
    if (theme === undefined) return;
    applyTheme(theme);
    tellApp({ type: 'change', changes: { theme } });
  }, [theme, tellApp]);
  const language = useFeature('settings', ({ settings }) => settings?.language);
  useEffect(() => {
    if (language === undefined) return;
    void applyLanguage(language);
    tellApp({ type: 'change', changes: { language } });
  }, [language, tellApp]);
}
