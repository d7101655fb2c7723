import { useRef, useState } from 'react';
import type { ExportEvent } from '../../../shared/contract/export.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, Segmented } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadFrom } from '../../ui/download.ts';
import { Progress } from '../../ui/Progress.tsx';
import { Line } from './Line.tsx';

const { privacy: words } = messages;

/** Everything that is in the index, as a file of the person's own. */
export function ExportIndex() {
  const [isOpen, setOpen] = useState(false);
  const files = useFeature('engine', ({ status }) => status?.files.total ?? 0);
  return (
    <Line label={words.export} help={words.exportHelp}>
      <Button disabled={files === 0} onClick={() => setOpen(true)}>
        {words.exportAction}
      </Button>
      <Dialog isOpen={isOpen} title={words.export} closeLabel={words.close} onClose={() => setOpen(false)}>
        {isOpen && <ExportForm />}
      </Dialog>
    </Line>
  );
}

function ExportForm() {
  const [format, setFormat] = useState<'json' | 'csv'>('csv');
  const [text, setText] = useState(false);
  const { start, stop, event, error } = useExport();
  const isRunning = event?.type === 'progress';
  return (
    <div className="flex flex-col gap-4">
      <p className="text-text-2">{words.exportBody}</p>
      <Segmented
        label={words.exportFormat}
        value={format}
        onChange={setFormat}
        segments={[
          { value: 'csv', label: words.exportFormats.csv },
          { value: 'json', label: words.exportFormats.json },
        ]}
      />
      <Checkbox isChecked={text} onChange={() => setText(!text)} className="-mx-2 h-7 px-2">
        {words.exportText}
      </Checkbox>
      {error && <Notice nextStep={error.nextStep}>{error.message}</Notice>}
      <p role="status" className="min-h-5 wrap-anywhere text-text-2">
        {event && said(event)}
      </p>
      {isRunning && <Progress label={words.exporting} value={event.files / Math.max(1, event.filesTotal)} />}
      <div className="flex justify-end">
        {isRunning ? (
          <Button onClick={stop}>{words.exportStop}</Button>
        ) : (
          <Button look="primary" onClick={() => void start({ format, text })}>
            {words.exportConfirm}
          </Button>
        )}
      </div>
    </div>
  );
}

function said(event: ExportEvent): string {
  if (event.type === 'progress') return words.exportProgress(event.files, event.filesTotal);
  return event.path === null ? '' : words.exported(event.files, event.path);
}

/** Where a place can be asked for it is written there; a browser downloads it, and shows that itself. */
function useExport() {
  const { client } = useServices().connection;
  const asks = useFeature('engine', ({ abilities }) => abilities.saveFile);
  const [event, setEvent] = useState<ExportEvent | null>(null);
  const [error, setError] = useState<TroveError | null>(null);
  const controller = useRef<AbortController | null>(null);
  const start = async (request: { format: 'json' | 'csv'; text: boolean }): Promise<void> => {
    setEvent(null);
    setError(null);
    if (!asks) return downloadFrom(`/export?format=${request.format}&text=${String(request.text)}`);
    controller.current = new AbortController();
    const { signal } = controller.current;
    try {
      for await (const one of await client.export.index(request, { signal })) setEvent(one);
    } catch (thrown) {
      setEvent(null);
      if (!signal.aborted) setError(toFailure(thrown));
    }
  };
  return { start, stop: () => controller.current?.abort(), event, error };
}
