import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { lazy, Suspense } from 'react';
import { Places, useTheme } from './Places.tsx';
import { ServicesProvider, useFeature, type Services } from './Services.tsx';

const Gallery = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('../features/gallery/Gallery.tsx')).Gallery }))
  : null;

export function App({ services }: { services: Services }) {
  return (
    <CSPProvider disableStyleElements>
      <ServicesProvider services={services}>
        <Tooltip.Provider delay={500}>
          <Window />
        </Tooltip.Provider>
      </ServicesProvider>
    </CSPProvider>
  );
}

function Window() {
  const isGallery = useFeature('place', ({ place }) => place === 'gallery');
  useTheme();
  if (!Gallery || !isGallery) return <Places />;
  return (
    <Suspense>
      <Gallery />
    </Suspense>
  );
}
