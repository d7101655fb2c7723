import { Copy } from 'lucide-react';
import { useState } from 'react';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Choice.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Group, Section } from '../../ui/Page.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { ForgetDialog } from '../search/Kept.tsx';
import { useFileActions } from '../search/file-actions.ts';
import { ExportIndex } from './ExportIndex.tsx';
import { Line } from './Line.tsx';

const { privacy: words } = messages;

/** What is stored where, what leaves (nothing), and the way to be rid of it. */
export function Privacy() {
  const dataFolder = useFeature('engine', ({ status }) => status?.dataFolder);
  const settings = useFeature('settings', (state) => state.settings);
  const change = useFeature('settings', (state) => state.change);
  const isAsking = useFeature('desktop', ({ state }) => state?.settings.lookForUpdates ?? false);
  const profile = useFeature('desktop', ({ state }) => state?.profileFolder);
  return (
    <Section title={words.title}>
      <Group>
        <Line label={words.network} help={words.networkHelp}>
          <span className="text-text-2">{isAsking ? words.networkUpdates : words.networkState}</span>
        </Line>
        {dataFolder !== undefined && <Place label={words.index} path={dataFolder} />}
        {profile !== undefined && <Place label={words.windows} path={profile} />}
        <Line
          label={words.history}
          help={profile === undefined ? words.historyHelp : `${words.historyHelp} ${words.historyQuick}`}
        >
          {settings && (
            <Switch
              label={words.historySwitch}
              isOn={settings.remember}
              onChange={(remember) => void change({ remember })}
            />
          )}
        </Line>
        <ForgetSearches />
        <ExportIndex />
        <Forget />
      </Group>
    </Section>
  );
}

function ForgetSearches() {
  const [isAsking, setAsking] = useState(false);
  return (
    <Line label={words.forgetSearches} help={words.forgetSearchesHelp}>
      <Button onClick={() => setAsking(true)}>{words.forgetSearchesAction}</Button>
      <ForgetDialog isOpen={isAsking} onClose={() => setAsking(false)} />
    </Line>
  );
}

function Place({ label, path }: { label: string; path: string }) {
  const { copyPath } = useFileActions();
  return (
    <Line label={label} help={<FrontEllipsis path={path} className="select-text" />}>
      <IconButton label={words.copyPath(label)} onClick={() => copyPath(path)}>
        <Copy aria-hidden className="size-4" />
      </IconButton>
    </Line>
  );
}

function Forget() {
  const { library } = useServices();
  const roots = useFeature('engine', ({ status }) => status?.roots);
  const [isAsking, setAsking] = useState(false);
  const files = roots?.reduce((sum, root) => sum + root.files.total, 0) ?? 0;
  const forget = async (): Promise<void> => {
    for (const { path } of roots ?? []) await library.getState().remove(path);
  };
  return (
    <Line label={words.forget} help={words.forgetHelp}>
      <Button disabled={!roots || roots.length === 0} onClick={() => setAsking(true)}>
        {words.forgetAction}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.forgetTitle}
        consequence={words.forgetBody(roots?.length ?? 0, files)}
        confirmLabel={words.forgetConfirm}
        cancelLabel={words.cancel}
        onConfirm={() => void forget()}
        onClose={() => setAsking(false)}
      />
    </Line>
  );
}
