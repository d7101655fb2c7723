/** What a browser shows when its address is not let in: a page that needs nothing else from here, since nothing is given. */

export const refusalPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const style = `
  :root { color-scheme: light dark; font: 0.9375rem/1.5 system-ui, sans-serif; }
  body { display: grid; min-height: 100vh; margin: 0; place-content: center; }
  main { max-width: 32rem; padding: 1.5rem; }
  h1 { margin: 0 0 0.5rem; font-size: 1.25rem; font-weight: 600; }
  p { margin: 0; }
`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

/** A page of one sentence and what to do. */
export function refusalPage(message: string, nextStep: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Trove</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${escape(message)}</h1>
      <p>${escape(nextStep)}</p>
    </main>
  </body>
</html>
`;
}
