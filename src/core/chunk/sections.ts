/** The stretches of a document between headings and pages, and how small ones share a passage. */
import type { Block, ExtractedDocument } from '../extract/document.ts';

/** What stands under one heading on one page, or in one definition of code. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly page: number | null;
  readonly part?: string;
  /** Its own heading or the definition's name last. */
  readonly headings: readonly string[];
  /** 1 is the top; 0 where no heading begins it. */
  readonly level: number;
  readonly blocks: readonly Block[];
}

/** Neighbouring sections of one page whose text is cut as one. */
export type SectionGroup = readonly [Section, ...Section[]];

const longestHeading = 200;
/** Deeper headings count as siblings; a hostile document may nest without end. */
const deepestLevel = 12;

/** The sections in reading order; each ends where the next begins, the last at the end of the text. */
export function sectionsOf({ text, blocks }: ExtractedDocument): Section[] {
  const sections: Section[] = [];
  const path: { level: number; heading: string }[] = [];
  let from = 0;
  let level = 0;
  let headings: readonly string[] = [];
  const close = (end: number): void => {
    const [first] = blocks.slice(from, from + 1);
    if (!first || end === from) return;
    const own = blocks.slice(from, end);
    const { part, scope = [] } = first;
    sections.push({
      start: first.start,
      end: blocks[end]?.start ?? text.length,
      page: first.page ?? null,
      ...(part === undefined ? {} : { part }),
      headings: scope.length === 0 ? headings : [...headings, ...scope],
      level,
      blocks: own,
    });
    from = end;
    level = 0;
  };
  for (const [index, block] of blocks.entries()) {
    const isHeading = block.kind === 'heading';
    const before = blocks[from];
    if (isHeading || isElsewhere(block, before)) close(index);
    if (!isHeading) continue;
    level = Math.min(block.level ?? 1, deepestLevel);
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    path.push({ level, heading: headingText(text, block) });
    headings = path.map(({ heading }) => heading);
  }
  close(blocks.length);
  return sections;
}

/** On another page, in another file inside the file, or in another definition of code. */
function isElsewhere(block: Block, before: Block | undefined): boolean {
  return block.page !== before?.page || block.part !== before?.part || block.scope !== before?.scope;
}

function headingText(text: string, { start, end }: Block): string {
  const heading = text
    .slice(start, Math.min(end, start + 2 * longestHeading))
    .replace(/\s+/g, ' ')
    .trim();
  return heading.length <= longestHeading
    ? heading
    : heading.slice(0, longestHeading).toWellFormed().trimEnd();
}

/** A section this short says little alone: a title, a cross-reference. */
const scrap = 200;

/** Length from which a group ends before a heading; the upper structure ends it sooner. */
function closingLength(level: number): number {
  return level <= 1 ? 300 : level === 2 ? 500 : 700;
}

/** Packs small neighbouring sections of a page together, up to `targetLength` code units. */
export function groupSections(sections: readonly Section[], targetLength: number): SectionGroup[] {
  const groups: [Section, ...Section[]][] = [];
  for (const [index, section] of sections.entries()) {
    const group = groups.at(-1);
    if (group && belongsTo(group, section, sections[index + 1], targetLength)) group.push(section);
    else groups.push([section]);
  }
  return groups;
}

function belongsTo(
  group: SectionGroup,
  section: Section,
  following: Section | undefined,
  targetLength: number,
): boolean {
  const [first] = group;
  if (first.page !== section.page || first.part !== section.part) return false;
  const length = section.start - first.start;
  if (length < scrap) return true;
  if (section.end - first.start > targetLength) return false;
  const isTitleOfFollowing = following !== undefined && following.level > section.level;
  if (section.end - section.start < scrap && !isTitleOfFollowing) return true;
  return length < closingLength(section.level);
}
