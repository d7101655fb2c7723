import { useEffect, useState } from 'react';
import type { ModelState } from '../../../shared/contract/model.ts';
import { formatBytes } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { useFeature, useServices } from '../../app/Services.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { usePickFolder } from '../library/use-pick-folder.ts';
import { Line } from './Line.tsx';

const { embedding: words } = messages.settings;

/** Which model search by meaning uses, how far it is, and choosing another one. */
export function Model() {
  const { settings } = useServices();
  const model = useFeature('settings', (state) => state.model);
  const used = useFeature('engine', ({ status }) => status?.model.name);
  const [isChoosing, setChoosing] = useState(false);
  // Another face may have changed it.
  useEffect(() => void settings.getState().loadModel(), [settings, used]);
  if (model === null) return null;
  return (
    <>
      <Line label={words.label} help={<Description model={model} />}>
        <Button onClick={() => setChoosing(true)}>{words.change}</Button>
        <Dialog
          isOpen={isChoosing}
          title={words.title}
          closeLabel={words.close}
          onClose={() => setChoosing(false)}
        >
          {isChoosing && <ModelForm model={model} onDone={() => setChoosing(false)} />}
        </Dialog>
      </Line>
      <Preparation />
    </>
  );
}

function Description({ model: { name, dimensions, bytes, folder } }: { model: ModelState }) {
  return (
    <>
      <span className="wrap-anywhere">
        {folder === null ? name : words.facts(name, dimensions, formatBytes(bytes))}
      </span>
      {folder === null ? <span className="block">{words.bundled}</span> : <FrontEllipsis path={folder} />}
    </>
  );
}

/** While passages are without a vector of the model; said by the engine. */
function Preparation() {
  const isBehind = useFeature(
    'engine',
    ({ status }) => status?.notices.some(({ code }) => code === 'VECTORS_INCOMPLETE') ?? false,
  );
  const vectors = useFeature('engine', ({ status }) => status?.vectors ?? 0);
  const passages = useFeature('engine', ({ status }) => status?.passages ?? 0);
  if (!isBehind) return null;
  const said = words.progress(Math.min(vectors, passages), passages);
  return (
    <div className="flex min-h-11 flex-col justify-center gap-1.5 px-4 py-2">
      <div className="text-small text-text-2 tabular-nums">{said}</div>
      <Progress label={words.preparing} value={vectors / Math.max(1, passages)} valueText={said} />
    </div>
  );
}

function ModelForm({ model, onDone }: { model: ModelState; onDone: () => void }) {
  const { settings } = useServices();
  const [folder, setFolder] = useState('');
  const isTrying = useFeature('settings', (state) => state.isTryingModel);
  const error = useFeature('settings', (state) => state.modelError);
  const pick = usePickFolder(setFolder);
  useEffect(() => settings.setState({ modelError: null }), [settings]);
  const use = async (chosen: string | null): Promise<void> => {
    if (await settings.getState().useModel(chosen)) onDone();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void use(folder.trim());
      }}
    >
      <p className="text-text-2">{words.body}</p>
      <Field
        label={words.folder}
        help={words.folderHelp}
        value={folder}
        onChange={(event) => setFolder(event.target.value)}
        error={error && `${error.message} ${error.nextStep}`}
        suffix={pick && <Button onClick={() => void pick()}>{messages.firstRun.pick}</Button>}
      />
      <div className="flex items-center gap-2">
        <p role="status" className="min-w-0 flex-1 text-text-2">
          {isTrying && words.trying}
        </p>
        {!model.isBundled && (
          <Button disabled={isTrying} onClick={() => void use(null)}>
            {words.reset}
          </Button>
        )}
        <Button type="submit" look="primary" disabled={isTrying || folder.trim() === ''}>
          {words.use}
        </Button>
      </div>
    </form>
  );
}
