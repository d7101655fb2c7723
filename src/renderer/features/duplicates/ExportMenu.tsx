import { Download } from 'lucide-react';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { shownGroups } from './duplicates-store.ts';
import { toCsv, toJson } from './export-groups.ts';
import type { Group } from './groups.ts';

/** Saves the listed groups as a file. */
export function ExportMenu() {
  const { duplicates } = useServices();
  const save = (name: string, type: string, write: (groups: readonly Group[]) => string): void =>
    download(new Blob([write(shownGroups(duplicates.getState()))], { type }), name);
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={<Download aria-hidden className="size-4 text-text-2" />}>
          {words.export}
        </Button>
      }
      actions={[
        { label: words.exportCsv, run: () => save('duplicates.csv', 'text/csv;charset=utf-8', toCsv) },
        { label: words.exportJson, run: () => save('duplicates.json', 'application/json', toJson) },
      ]}
    />
  );
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
