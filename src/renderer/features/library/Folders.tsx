import { Filter, Folder, FolderX, Plus, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import type { Root } from '../../../shared/contract/library.ts';
import { searchableCount } from '../../app/activity.ts';
import { formatNumber } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { baseName } from '../../app/paths.ts';
import { useServices } from '../../app/Services.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Group, Section } from '../../ui/Page.tsx';
import { Row } from '../../ui/Row.tsx';
import { FrontEllipsis, MiddleEllipsis } from '../../ui/Text.tsx';
import { FolderRules } from './FolderRules.tsx';

const { library: words, rules, scans: scanWords } = messages;

export function Folders({ roots, onAdd }: { roots: readonly Root[]; onAdd: () => void }) {
  const { library } = useServices();
  const [removing, setRemoving] = useState<Root | null>(null);
  const [ruled, setRuled] = useState<Root | null>(null);
  if (roots.length === 0)
    return (
      <EmptyState
        icon={<Folder />}
        title={words.noFolders}
        action={
          <Button look="primary" icon={<Plus aria-hidden className="size-4" />} onClick={onAdd}>
            {words.addFolder}
          </Button>
        }
      >
        <p>{words.noFoldersHelp}</p>
      </EmptyState>
    );
  return (
    <Section title={words.folders}>
      <Group>
        {roots.map((root) => (
          <FolderRow key={root.rootId} root={root} onRemove={setRemoving} onRules={setRuled} />
        ))}
      </Group>
      {ruled && <FolderRules path={ruled.path} onClose={() => setRuled(null)} />}
      <ConfirmDialog
        isOpen={removing !== null}
        title={words.removeTitle(baseName(removing?.path ?? ''))}
        consequence={words.removeBody(removing?.files.total ?? 0)}
        confirmLabel={words.remove}
        cancelLabel={words.cancel}
        onConfirm={() => removing && void library.getState().remove(removing.path)}
        onClose={() => setRemoving(null)}
      />
    </Section>
  );
}

interface FolderRowProps {
  readonly root: Root;
  readonly onRemove: (root: Root) => void;
  readonly onRules: (root: Root) => void;
}

/** Every snapshot brings new objects; there may be a thousand rows, of which one or two have changed. */
const FolderRow = memo(DrawnFolderRow, (before, after) => sameRoot(before.root, after.root));

function sameRoot(one: Root, other: Root): boolean {
  const { files } = one;
  return (
    one.path === other.path &&
    one.state === other.state &&
    one.scans?.everySeconds === other.scans?.everySeconds &&
    one.scans?.reason === other.scans?.reason &&
    files.total === other.files.total &&
    searchableCount(files) === searchableCount(other.files) &&
    files.skipped === other.files.skipped &&
    files.failed === other.files.failed &&
    files.pending === other.files.pending
  );
}

function DrawnFolderRow({ root, onRemove, onRules }: FolderRowProps) {
  const { path, state } = root;
  const name = baseName(path);
  const Icon = state === 'offline' ? FolderX : Folder;
  return (
    <div
      className={classNames(
        // Rows out of sight are not laid out.
        'px-4 [contain-intrinsic-size:auto_--spacing(11)] [content-visibility:auto]',
        state === 'removing' && 'text-text-2',
      )}
    >
      <Row
        icon={
          <Icon
            aria-hidden
            className={classNames(
              'size-5 shrink-0 stroke-[1.5]',
              state === 'offline' ? 'text-text-2' : 'text-blue',
            )}
          />
        }
        title={<MiddleEllipsis name={name} className="font-medium" />}
        detail={<FrontEllipsis path={path} />}
        end={
          <>
            <FolderFigures root={root} />
            <IconButton
              label={rules.change(name)}
              onClick={() => onRules(root)}
              disabled={state === 'removing'}
              className="-mr-2"
            >
              <Filter aria-hidden className="size-4" />
            </IconButton>
            <IconButton
              label={words.removeNamed(name)}
              onClick={() => onRemove(root)}
              disabled={state === 'removing'}
              className="-mr-2"
            >
              <Trash2 aria-hidden className="size-4" />
            </IconButton>
          </>
        }
      />
    </div>
  );
}

function FolderFigures({ root: { state, scans, files } }: { root: Root }) {
  const faults = [
    scans !== null && scanWords.every(scans.everySeconds),
    files.pending > 0 && words.rootPending(files.pending),
    files.skipped > 0 && `${formatNumber(files.skipped)} ${words.skipped.toLocaleLowerCase()}`,
    files.failed > 0 && `${formatNumber(files.failed)} ${words.failed.toLocaleLowerCase()}`,
  ].filter((part) => part !== false);
  return (
    <div className="max-w-72 min-w-0 shrink-0 text-right tabular-nums">
      <div className="truncate">
        {`${formatNumber(searchableCount(files))} ${words.searchable.toLocaleLowerCase()}`}
      </div>
      <div
        className="truncate text-small text-text-2"
        title={scans ? scanWords.reasons[scans.reason] : undefined}
      >
        {state === 'watching' && faults.length > 0 ? faults.join(', ') : words.states[state]}
      </div>
    </div>
  );
}
