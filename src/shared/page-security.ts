/** The one Trusted Types policy: it names the address of the worker that draws PDFs, and no other. */
export const pdfWorkerPolicy = 'trove-pdf-worker';

/** Response headers of every page and asset, in the app and in the browser alike: own scripts only, no frames, no plugins. */
export const pageSecurityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // No string becomes markup or script, whatever a library or a hostile file brings along.
    "require-trusted-types-for 'script'",
    `trusted-types ${pdfWorkerPolicy}`,
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
