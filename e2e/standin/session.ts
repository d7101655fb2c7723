/** The session: every request of a page is put to the app's `onBeforeRequest`, and every permission to its handlers. */
import type { SessionSurface } from '../../src/main/platform.ts';
import { onTest, tellTest } from './link.ts';

type RequestListener = Parameters<SessionSurface['webRequest']['onBeforeRequest']>[0];
type PermissionHandler = Parameters<SessionSurface['setPermissionRequestHandler']>[0];

let onRequest: RequestListener = (_details, answer) => answer({ cancel: false });
let onPermission: PermissionHandler = null;
let onDownload: Parameters<SessionSurface['on']>[1] = () => undefined;

export const session: SessionSurface = {
  setDevicePermissionHandler: () => undefined,
  setPermissionCheckHandler: () => undefined,
  setPermissionRequestHandler: (handler) => void (onPermission = handler),
  webRequest: { onBeforeRequest: (listener) => void (onRequest = listener) },
  on: (_event, listener) => void (onDownload = listener),
};

onTest('may-load', ({ requestId, url }) =>
  onRequest({ url }, ({ cancel }) => tellTest({ type: 'verdict', requestId, allowed: !cancel })),
);
onTest('may-download', ({ requestId }) => {
  let allowed = true;
  onDownload({ preventDefault: () => (allowed = false) });
  tellTest({ type: 'verdict', requestId, allowed });
});
onTest('may-have', ({ requestId, url, permission }) => {
  const contents = { getURL: () => url } as Electron.WebContents;
  const tell = (allowed: boolean): void => tellTest({ type: 'verdict', requestId, allowed });
  if (onPermission) onPermission(contents, permission as 'media', tell, {} as Electron.PermissionRequest);
  // Electron grants what nobody decides.
  else tell(true);
});
