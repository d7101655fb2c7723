import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { spokenLanguage } from './language.ts';
import { lazyPlace } from './lazy-place.tsx';
import { Places, useAppearance } from './Places.tsx';
import { ServicesProvider, useFeature, type Services } from './Services.tsx';

/** A window of its own, which the main one does not wait for. */
const Quick = lazyPlace(async () => (await import('../features/quick/Quick.tsx')).Quick);

const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('../features/gallery/Gallery.tsx')).Gallery }))
  : null;

export function App({ services }: { services: Services }) {
  // Drawn anew in another language: rows that did not change would keep their words.
  const language = useStore(spokenLanguage, (spoken) => spoken.language);
  return (
    <CSPProvider disableStyleElements>
      <ServicesProvider services={services}>
        <Tooltip.Provider delay={500}>
          <Window key={language} />
        </Tooltip.Provider>
      </ServicesProvider>
    </CSPProvider>
  );
}

function Window() {
  const isGallery = useFeature('place', ({ place }) => place === 'gallery');
  const isQuick = useFeature('place', ({ place }) => place === 'quick');
  useAppearance();
  if (isQuick) return <Quick />;
  if (!Gallery || !isGallery) return <Places />;
  return (
    <Suspense>
      <Gallery />
    </Suspense>
  );
}
