import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DesktopBridge } from '../shared/ipc.ts';
import { App } from './app/App.tsx';
import { chooseCarrier } from './app/carriers.ts';
import { applyLanguage, rememberedLanguage } from './app/language.ts';
import { createServices, startServices } from './app/Services.tsx';
import './app/styles.css';
import { applyRememberedTheme } from './app/theme.ts';
import { rememberSearch } from './features/search/remembered-search.ts';
import { createConnection } from './rpc.ts';

applyRememberedTheme();

const page: Window & { trove?: DesktopBridge } = window;
const services = createServices(createConnection(chooseCarrier(page)), page.trove);
startServices(services);
// What is typed into the quick window is kept nowhere.
if (services.place.getState().place !== 'quick')
  rememberSearch(services.search, sessionStorage, localStorage);

await applyLanguage(rememberedLanguage());
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App services={services} />
  </StrictMode>,
);
