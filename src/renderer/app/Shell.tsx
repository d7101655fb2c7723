import type { ReactNode } from 'react';
import { SearchField } from '../features/search/SearchField.tsx';
import { mainElement } from '../ui/main-element.ts';
import { DropTarget } from './DropTarget.tsx';
import { EngineBanners } from './EngineBanners.tsx';
import { Help, HelpButton } from './Help.tsx';
import { Navigation } from './Navigation.tsx';

/** The window: places at the left edge, the search field above, the place itself. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <div className="grid h-full grid-cols-[auto_minmax(0,1fr)]">
      <Navigation />
      <div className="flex min-h-0 flex-col">
        <header className="flex h-13 shrink-0 items-center border-b border-line px-4">
          <SearchField />
          <HelpButton />
        </header>
        <EngineBanners />
        <main ref={mainElement} className="flex min-h-0 flex-1 flex-col">
          {children}
        </main>
      </div>
      <DropTarget />
      <Help />
    </div>
  );
}
