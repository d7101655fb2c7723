/** A Markdown table whose columns line up in plain text too; numbers stand at the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const atRight = headings.map((_, column) => rows.some((row) => /^[\d.,≤<-]/.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    `| ${widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return atRight[column] === true ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(' | ')} |`;
  const rule = widths.map((width, column) => '-'.repeat(width - 1) + (atRight[column] === true ? ':' : '-'));
  return [line(headings), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

const separated = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A count or size with thousands separators, or with decimals when it is small. */
export function figure(value: number | null, decimals = 0): string {
  if (value === null || !Number.isFinite(value)) return '–';
  return decimals > 0 ? value.toFixed(decimals) : separated.format(value);
}

export function megabytes(bytes: number): string {
  return figure(bytes / 1e6, 1);
}
