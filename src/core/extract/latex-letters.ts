/** Commands whose argument is not text: places, files, sizes. */
const dropped =
  /\\(?:label|ref|eqref|pageref|autoref|cref|cite[a-z]*|nocite|bibliography|bibliographystyle|includegraphics|input|include|vspace|hspace|usepackage|documentclass|setlength|addtolength|newcommand|renewcommand|def|begin|end|pagestyle|thispagestyle|setcounter|addcontentsline|hypersetup|graphicspath|index|color|definecolor|rule)\*?(?:\s*\[[^\]]*\])*(?:\{[^{}]*\})*/g;
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  c: '\u0327',
  k: '\u0328',
};
const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  ldots: '…',
  dots: '…',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textbackslash: '\\',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  S: '§',
  euro: '€',
};

/** Marks characters that were escaped while the unescaped ones are taken out. A private character, in no text. */
const kept = '\uE000';

/** LaTeX as plain text, on as many lines: arguments stay, commands go, accents and quotes become letters. */
export function plainLatex(source: string): string {
  const parts = source.split(/((?<!\\)\$[^$]*(?<!\\)\$)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : withoutCommands(part)))
    .join('')
    .replace(/[^\S\n\t]+/g, ' ')
    .trim();
}

function withoutCommands(source: string): string {
  return (
    source
      .replace(dropped, ' ')
      .replace(/\\href\{[^{}]*\}/g, '')
      .replace(/\\([`'^~="ucvHrk.])(?:\s*\{\s*(\\?[A-Za-z])\s*\}|(?<=[`'^~=".])(\\?[A-Za-z]))/g, accented)
      .replace(/\\([A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))/g, (command: string, name: string) => {
        const letter = letters[name];
        return letter === undefined ? command : letter;
      })
      .replace(/\\item\b\s*(?:\[([^\]]*)\])?/g, '$1 ')
      .replace(
        /\\(?:\\|newline\b|hline\b|cline\{[^}]*\}|toprule\b|midrule\b|bottomrule\b)(?:\[[^\]]*\])?/g,
        ' ',
      )
      // What is left of commands: their names and options go, their arguments stay.
      .replace(/\\[A-Za-z@]+\*?(?:\[[^\]]*\])?/g, ' ')
      .replace(/\\([#$%&_{}])/g, `${kept}$1`)
      .replace(/\\[,;:! ]/g, ' ')
      .replace(/(?<!\uE000)[{}]/g, '')
      .replaceAll(kept, '')
      .replace(/(?<!\\)~/g, '\u00A0')
      .replace(/---/g, '—')
      .replace(/--/g, '–')
      .replace(/``|''/g, '"')
      .replace(/ +([.,;:!?])/g, '$1')
  );
}

function accented(
  whole: string,
  accent: string,
  inBraces: string | undefined,
  bare: string | undefined,
): string {
  const letter = (inBraces ?? bare ?? '').replace('\\', '');
  const mark = accents[accent];
  return mark === undefined ? whole : `${letter}${mark}`.normalize('NFC');
}
