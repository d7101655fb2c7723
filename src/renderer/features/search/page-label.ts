import { messages } from '../../app/messages.ts';

/** `Page 3`, `Slide 3` or `Sheet 3`: what a file of this family is divided into. */
export function pageLabel(type: string, page: number): string {
  if (type === 'slides') return messages.reading.slide(page);
  return type === 'sheet' ? messages.reading.sheet(page) : messages.search.page(page);
}
