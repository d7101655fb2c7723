import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { messages } from '../../app/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Line } from './Line.tsx';

const { settings: words } = messages;

/** As `scripts/packaging/licences.ts` writes it while the page is built. */
interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What Trove is made of, and under which terms. */
export function Licences() {
  const [isOpen, setOpen] = useState(false);
  const [licences, setLicences] = useState<readonly Licence[] | 'failed' | null>(null);
  const open = async (): Promise<void> => {
    setOpen(true);
    try {
      const answer = await fetch('./licences.json');
      setLicences((await answer.json()) as Licence[]);
    } catch {
      // The server is away, or the page was not built: the next opening asks again.
      setLicences('failed');
    }
  };
  return (
    <Line label={words.licences} help={words.licencesHelp}>
      <Button onClick={() => void open()}>{words.licencesShow}</Button>
      <Dialog
        isOpen={isOpen}
        title={words.licences}
        closeLabel={words.licencesClose}
        onClose={() => setOpen(false)}
      >
        {licences === 'failed' ? (
          <Notice>{words.licencesFailed}</Notice>
        ) : (
          <LicenceList licences={licences ?? []} />
        )}
      </Dialog>
    </Line>
  );
}

function LicenceList({ licences }: { licences: readonly Licence[] }) {
  return (
    <ul>
      {licences.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`} className="border-b border-line last:border-0">
          <details className="group">
            <summary className="flex cursor-default items-center gap-2 rounded-sm py-1.5">
              <ChevronRight aria-hidden className="size-4 shrink-0 text-text-2 group-open:rotate-90" />
              <span className="min-w-0 flex-1 wrap-anywhere">{name}</span>
              <span className="text-text-2 tabular-nums">{version}</span>
              <span className="w-28 text-right text-text-2">{licence}</span>
            </summary>
            <pre className="pb-3 pl-6 text-small whitespace-pre-wrap text-text-2 select-text">
              {text || words.licencesNoText}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
