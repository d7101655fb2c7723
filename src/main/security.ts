import { app, session } from './platform.ts';

/** The only thing a page may do beyond showing itself: put text on the clipboard. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** No page leaves its address, opens another window or gets a permission, whatever it holds. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Requests are granted by default, so both handlers are needed: one for asking, one for looking. */
export function denyPermissions(isOwnPage: (url: string) => boolean): void {
  const mayHave = (permission: string, url: string): boolean => allowed.has(permission) && isOwnPage(url);
  session.defaultSession.setPermissionRequestHandler((contents, permission, answer) =>
    answer(mayHave(permission, contents.getURL())),
  );
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) =>
    mayHave(permission, origin),
  );
}
