import { mayLoad, type IsOwnPage } from './own-page.ts';
import { app, session } from './platform.ts';

/** The only thing a page may do beyond showing itself: put text on the clipboard. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** No page leaves its address, opens another window or attaches another page, whatever it holds. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // Peer connections are not web requests; without a proxy they then have no way out.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** Requests are granted by default, so both handlers are needed: one for asking, one for looking. */
export function denyPermissions(isOwnPage: IsOwnPage): void {
  const mayHave = (permission: string, url: string): boolean => allowed.has(permission) && isOwnPage(url);
  session.defaultSession.setPermissionRequestHandler((contents, permission, answer) =>
    answer(mayHave(permission, contents.getURL())),
  );
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) =>
    mayHave(permission, origin),
  );
  session.defaultSession.setDevicePermissionHandler(() => false);
}

/** The session loads Trove's own page and nothing else: what a file refers to is never fetched, nor anything sent. */
export function closeNetwork(isOwnPage: IsOwnPage): void {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayLoad(url, isOwnPage, !app.isPackaged) }),
  );
  session.defaultSession.on('will-download', (event) => event.preventDefault());
}
