import { Download } from 'lucide-react';
import { actingMessages as words } from '../../app/messages-acting.ts';
import { toFailure } from '../../app/failure.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { downloadText } from '../../ui/download.ts';
import { Menu } from '../../ui/Menu.tsx';
import { shownGroups } from './duplicates-store.ts';
import { toCsv, toJson } from './export-groups.ts';
import type { Group } from './groups.ts';

/** Saves the listed groups as a file: where the person says, or where the browser puts it. */
export function ExportMenu() {
  const { acting, duplicates, connection } = useServices();
  const asks = useFeature('engine', ({ abilities }) => abilities.saveFile);
  const save = async (
    name: string,
    type: string,
    write: (groups: readonly Group[]) => string,
  ): Promise<void> => {
    const text = write(shownGroups(duplicates.getState()));
    if (!asks) return downloadText(text, type, name);
    try {
      await connection.client.export.text({ name, text });
    } catch (thrown) {
      acting.setState({ error: toFailure(thrown), outcome: null });
    }
  };
  return (
    <Menu
      trigger={
        <Button look="quiet" icon={<Download aria-hidden className="size-4 text-text-2" />}>
          {words.export}
        </Button>
      }
      actions={[
        {
          label: words.exportCsv,
          run: () => void save('duplicates.csv', 'text/csv;charset=utf-8', toCsv),
        },
        {
          label: words.exportJson,
          run: () => void save('duplicates.json', 'application/json', toJson),
        },
      ]}
    />
  );
}
