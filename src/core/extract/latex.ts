import type { BlockKind, ExtractedDocument } from './document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { plainLatex } from './latex-letters.ts';

const levels: Readonly<Record<string, number>> = {
  part: 1,
  chapter: 1,
  section: 2,
  subsection: 3,
  subsubsection: 4,
  paragraph: 5,
  subparagraph: 6,
};
const heading =
  /^\s*\\(part|chapter|section|subsection|subsubsection|paragraph|subparagraph)\*?\s*(?:\[[^\]]*\])?\{/;
const verbatim = /^\s*\\(begin|end)\{(?:verbatim|lstlisting|minted|Verbatim|alltt)\*?\}/;
const lists = new Set(['itemize', 'enumerate', 'description']);
const tables = new Set(['tabular', 'tabularx', 'longtable', 'tabular*']);
const maxArgument = 2000;

/** Reads LaTeX: headings, lists, tables and code as such; commands are stripped lightly, formulas stay as they are. */
export function readLatex(text: string): ExtractedDocument {
  const reader = new LatexReader();
  const bodyStart = text.indexOf('\\begin{document}');
  const preamble = bodyStart < 0 ? '' : text.slice(0, bodyStart);
  const title = plainLatex(argumentOf(preamble, 'title') || argumentOf(text, 'title'));
  const author = plainLatex(argumentOf(preamble, 'author') || argumentOf(text, 'author'));
  reader.title(title);
  const body = bodyStart < 0 ? text : text.slice(bodyStart + '\\begin{document}'.length);
  for (const line of body.split('\n')) {
    if (/^\s*\\end\{document\}/.test(line)) break;
    reader.line(line);
  }
  return reader.finish({ title, author: author.replace(/\s+/g, ' ') });
}

/** The argument of the first command of this name, braces within it being part of it. */
function argumentOf(text: string, command: string): string {
  const match = new RegExp(`\\\\${command}\\s*(?:\\[[^\\]]*\\])?\\{`).exec(text);
  return match === null ? '' : balanced(text, match.index + match[0].length);
}

function balanced(text: string, start: number): string {
  let depth = 1;
  const limit = Math.min(text.length, start + maxArgument);
  for (let at = start; at < limit; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(start, at);
  }
  return text.slice(start, limit).split('\n', 1)[0] ?? '';
}

/** The state of reading a LaTeX document line by line. */
class LatexReader {
  readonly #builder = new DocumentBuilder();
  #lines: string[] = [];
  #kind: BlockKind = 'paragraph';
  readonly #environments: BlockKind[] = [];
  #verbatim = false;

  title(title: string): void {
    this.#builder.add('heading', title, { level: 1 });
  }

  line(line: string): void {
    if (verbatim.test(line)) return this.#toggleVerbatim(line);
    if (this.#verbatim) {
      this.#lines.push(line);
      return;
    }
    const source = line.replace(/(^|[^\\])%.*$/, '$1');
    if (source.trim() === '') {
      // A comment on a line of its own does not end the paragraph, nor does an empty line a list.
      if (line.trim() === '' && this.#kind === 'paragraph') this.#flush();
      return;
    }
    const found = heading.exec(source);
    if (found === null) this.#text(source);
    else this.#heading(source, found);
  }

  finish(facts: { title: string; author: string }): ExtractedDocument {
    this.#flush();
    return this.#builder.finish(facts);
  }

  #heading(source: string, found: RegExpExecArray): void {
    this.#flush();
    const argument = balanced(source, found[0].length);
    const title = plainLatex(argument);
    this.#builder.add('heading', title, { level: levels[found[1] ?? ''] ?? 2 });
    this.#text(source.slice(found[0].length + argument.length + 1));
  }

  #text(source: string): void {
    for (const [, way, name = ''] of source.matchAll(/\\(begin|end)\{([^}]*)\}/g))
      this.#environment(way, name);
    const text = plainLatex(this.#kind === 'table' ? source.replace(/\s*(?<!\\)&\s*/g, '\t') : source);
    if (text !== '') this.#lines.push(text);
  }

  #environment(way: string | undefined, name: string): void {
    const kind = lists.has(name) ? 'list' : tables.has(name) ? 'table' : null;
    if (kind === null) {
      if (way === 'end' && this.#kind === 'paragraph') this.#flush();
      return;
    }
    this.#flush();
    if (way === 'begin') this.#environments.push(kind);
    else this.#environments.pop();
    this.#kind = this.#environments.at(-1) ?? 'paragraph';
  }

  #toggleVerbatim(line: string): void {
    this.#flush(this.#verbatim ? 'code' : this.#kind);
    this.#verbatim = line.includes('\\begin');
  }

  #flush(kind = this.#kind): void {
    this.#builder.add(kind, this.#lines.join('\n'));
    this.#lines = [];
  }
}
