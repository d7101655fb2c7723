import { createRef } from 'react';

/** The page's `main` element: menus open inside it, so that a screen reader finds them in a landmark. */
export const mainElement = createRef<HTMLElement>();
