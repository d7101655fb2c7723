/** Which addresses and senders are Trove's own page. */

interface Sender {
  /** Null when the frame is gone by the time its message arrives. */
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

export type IsOwnPage = (url: string) => boolean;

/** True for addresses of the same scheme, host and port; anything that only begins alike is foreign. */
export function ownPageOf(address: string): IsOwnPage {
  const own = URL.parse(address);
  return (url) => {
    const other = URL.parse(url);
    return other !== null && own?.protocol === other.protocol && own.host === other.host && !other.username;
  };
}

/** Any frame can send: only the top frame of our own page is listened to. */
export function isFromOwnPage({ senderFrame }: Sender, isOwnPage: IsOwnPage): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
}

/**
 * Whether the session may load an address at all. Only the page itself, what it made itself and, while developing,
 * the tools and the development server: every other request of the session is cancelled.
 */
export function mayLoad(url: string, isOwnPage: IsOwnPage, isDeveloping: boolean): boolean {
  if (isOwnPage(url)) return true;
  const scheme = URL.parse(url)?.protocol;
  if (scheme === 'data:') return true;
  if (scheme === 'blob:') return isOwnPage(url.slice('blob:'.length));
  if (!isDeveloping) return false;
  return scheme === 'devtools:' || (scheme === 'ws:' && isOwnPage(url.replace(/^ws/, 'http')));
}
