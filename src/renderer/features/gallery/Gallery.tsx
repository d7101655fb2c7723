/** Development only: every component and every screen in every state. `#/gallery/<name>` opens one. */
import { useEffect, useState } from 'react';
import { Places } from '../../app/Places.tsx';
import { messages } from '../../app/messages.ts';
import { ServicesProvider } from '../../app/Services.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { classNames } from '../../ui/class-names.ts';
import { servicesOf, type Scene } from './canned.ts';
import { Quick } from '../quick/Quick.tsx';
import { Components } from './Components.tsx';
import { scenes } from './scenes.ts';

const components = 'Components';
const themes = messages.settings.themes;
type Theme = keyof typeof themes;

function nameInHash(): string {
  const name = decodeURIComponent(window.location.hash.split('/')[2] ?? '');
  return name in scenes ? name : components;
}

export function Gallery() {
  const [name, setName] = useState(nameInHash);
  const [theme, setTheme] = useState<Theme>('system');
  const scene = scenes[name];
  useEffect(() => {
    const read = (): void => setName(nameInHash());
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <div className="grid h-full grid-cols-[14rem_minmax(0,1fr)]">
      <nav
        aria-label={messages.places.gallery}
        className="flex flex-col overflow-y-auto border-r border-line p-2"
      >
        <Segmented
          label={messages.settings.theme}
          value={theme}
          onChange={setTheme}
          segments={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: themes[value] }))}
        />
        <div className="h-2" />
        {[components, ...Object.keys(scenes)].map((other) => (
          <a
            key={other}
            href={`#/gallery/${encodeURIComponent(other)}`}
            className={classNames('rounded-sm px-2 py-1', other === name ? 'bg-selected' : 'hover:bg-hover')}
          >
            {other}
          </a>
        ))}
      </nav>
      {scene ? <SceneView key={name} scene={scene} /> : <Components />}
    </div>
  );
}

/** As large as the window that the app makes for it. */
function QuickFrame() {
  return (
    <div className="m-8 h-120 w-190 overflow-hidden rounded-lg shadow-popup">
      <Quick />
    </div>
  );
}

function SceneView({ scene }: { scene: Scene }) {
  const [services] = useState(() => servicesOf(scene));
  return (
    <div className="min-h-0 min-w-0">
      <ServicesProvider services={services}>
        {scene.place === 'quick' ? <QuickFrame /> : <Places />}
      </ServicesProvider>
    </div>
  );
}
