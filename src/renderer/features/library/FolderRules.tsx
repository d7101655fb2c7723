import { Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { RuleEffect, RulesPreview } from '../../../shared/contract/rules.ts';
import { formatBytes } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { baseName } from '../../app/paths.ts';
import { useServices } from '../../app/Services.tsx';
import { toldRule } from '../../app/told.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { createRulesStore, differs, type RulesStore } from './rules-store.ts';

const { rules: words } = messages;

/** What is left out of one folder, and what is read nevertheless, with what a change would do before it is saved. */
export function FolderRules({ path, onClose }: { path: string; onClose: () => void }) {
  const { client } = useServices().connection;
  const [store] = useState(() => createRulesStore(client, path));
  useEffect(() => {
    void store.getState().load();
    return () => store.getState().close();
  }, [store]);
  return (
    <Dialog isOpen title={words.title(baseName(path))} closeLabel={words.close} onClose={onClose}>
      <RulesForm store={store} folder={path} onClose={onClose} />
    </Dialog>
  );
}

function RulesForm({ store, folder, onClose }: { store: RulesStore; folder: string; onClose: () => void }) {
  const state = useStore(store);
  const { exclude, include, saved, error, write, save } = state;
  const isLoading = saved === null;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save().then((isSaved) => isSaved && onClose());
      }}
    >
      <p className="text-text-2">{words.help}</p>
      <div className="grid grid-cols-2 gap-4">
        <TextArea
          label={words.exclude}
          rows={4}
          disabled={isLoading}
          value={exclude}
          onChange={(event) => write({ exclude: event.target.value })}
        />
        <TextArea
          label={words.include}
          rows={4}
          disabled={isLoading}
          value={include}
          onChange={(event) => write({ include: event.target.value })}
        />
      </div>
      <p className="text-small text-text-2">{words.includeHelp}</p>
      {error && <Notice nextStep={error.nextStep}>{error.message}</Notice>}
      <section aria-label={words.effect} aria-live="polite" className="min-h-24">
        <h3 className="mb-2 font-semibold">{words.effect}</h3>
        <Effect store={store} folder={folder} />
      </section>
      <div className="sticky -bottom-4 -mx-5 -mb-4 flex justify-end gap-2 rounded-b-xl border-t border-line bg-popup px-5 py-3">
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button type="submit" look="primary" disabled={!differs(state)}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}

function Effect({ store, folder }: { store: RulesStore; folder: string }) {
  const preview = useStore(store, (state) => state.preview);
  const isLooking = useStore(store, (state) => state.isLooking);
  if (isLooking)
    return (
      <>
        <p className="mb-2 text-text-2">{words.looking}</p>
        <Skeleton />
      </>
    );
  if (preview === null) return <p className="text-text-2">{words.unchanged}</p>;
  const { takenOut, takenIn, unchanged, complete } = preview;
  if (takenOut.files + takenIn.files === 0) return <p className="text-text-2">{words.none(unchanged)}</p>;
  return (
    <div className="flex flex-col gap-3">
      <Effects icon={Minus} effects={takenOut} say={words.out} complete={complete} folder={folder} />
      <Effects icon={Plus} effects={takenIn} say={words.in} complete={complete} folder={folder} />
      <p className="text-text-2">{words.stay(unchanged)}</p>
    </div>
  );
}

interface EffectsProps {
  readonly icon: typeof Minus;
  readonly effects: RulesPreview['takenOut'];
  readonly say: (files: number, bytes: string, complete: boolean) => string;
  readonly complete: boolean;
  readonly folder: string;
}

function Effects({ icon: Icon, effects, say, complete, folder }: EffectsProps) {
  const { files, bytes, examples } = effects;
  if (files === 0) return null;
  return (
    <div className="flex gap-2">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-text-2" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{say(files, formatBytes(bytes), complete)}</p>
        <ul className="mt-1 max-h-32 overflow-y-auto text-small">
          {examples.map((example) => (
            <Example key={example.path} example={example} folder={folder} saysWhy={Icon === Plus} />
          ))}
          {files > examples.length && <li className="text-text-2">{words.more(files - examples.length)}</li>}
        </ul>
      </div>
    </div>
  );
}

interface ExampleProps {
  readonly example: RuleEffect;
  readonly folder: string;
  /** What a new pattern takes out needs no reason beside it. */
  readonly saysWhy: boolean;
}

function Example({ example: { path, reason }, folder, saysWhy }: ExampleProps) {
  const told = toldRule(reason);
  const below = path.startsWith(folder) ? path.slice(folder.length + 1) : path;
  return (
    <li className="flex gap-4">
      <FrontEllipsis path={below} title={path} className="flex-1" />
      {saysWhy && (
        <span className="max-w-1/2 truncate text-text-2" title={told}>
          {told}
        </span>
      )}
    </li>
  );
}
