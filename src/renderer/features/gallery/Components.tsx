import { Copy, Folder, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { errorCodes } from '../../../shared/errors.ts';
import { fileTypes } from '../../../shared/file-types.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Checkbox, Segmented, Switch } from '../../ui/Choice.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Field } from '../../ui/Field.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { mainElement } from '../../ui/main-element.ts';
import { Menu } from '../../ui/Menu.tsx';
import { Group, Page, Section } from '../../ui/Page.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Row } from '../../ui/Row.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FrontEllipsis, HighlightedText, MiddleEllipsis, RelativeDate } from '../../ui/Text.tsx';
import { VerdictNote } from '../library/Why.tsx';
import { ResultRow, ResultRowSkeleton } from '../search/ResultRow.tsx';
import { CheckRow } from '../settings/Health.tsx';
import { cannedChecks, cannedResults } from './canned.ts';

const ignore = (): void => undefined;
const longName = 'Minutes of the extraordinary general meeting of the housing cooperative (final) v12.docx';
const longPath =
  '/home/ana/Documents/Housing/Cooperative/Meetings/Extraordinary/2026/March/Drafts/With comments';

export function Components() {
  return (
    <main ref={mainElement} className="flex min-h-0 flex-col">
      <Notice look="bar" tone="working">
        The part of Trove that searches is being restarted.
      </Notice>
      <Notice look="bar" tone="danger" action={<Button>Try again</Button>}>
        The part of Trove that searches stopped.
      </Notice>
      <Notice look="bar" tone="info" nextStep={errorCodes.DISK_FULL}>
        The disk is full.
      </Notice>
      <Page title="Components">
        <Buttons />
        <Choices />
        <Popups />
        <Texts />
        <Lists />
        <States />
      </Page>
    </main>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <div className="mb-3 flex flex-wrap items-center gap-2">{children}</div>;
}

function Buttons() {
  return (
    <Section title="Buttons">
      <Line>
        <Button look="primary">Primary</Button>
        <Button icon={<Copy aria-hidden className="size-4" />}>Plain</Button>
        <Button look="quiet">Quiet</Button>
        <Button look="danger">Danger</Button>
        <Button disabled>Disabled</Button>
        <IconButton label="Copy path" hint="mod+C">
          <Copy aria-hidden className="size-4" />
        </IconButton>
        <Keys keys="mod+↵" />
      </Line>
      <Line>
        <Chip isActive={false}>Type</Chip>
        <Chip isActive onRemove={ignore} removeLabel="Remove filter: Type">
          Documents, Code
        </Chip>
      </Line>
    </Section>
  );
}

function Choices() {
  const [isOn, setOn] = useState(true);
  const [segment, setSegment] = useState<'one' | 'two'>('one');
  return (
    <Section title="Fields and choices">
      <Line>
        <Field className="w-56" label="Folder" placeholder="Path of a folder" help="Type or paste it." />
        <Field className="w-56" label="Folder" defaultValue="/nowhere" error="There is no such folder." />
        <Field className="w-40" type="date" label="On or after" />
      </Line>
      <Line>
        <Checkbox isChecked={isOn} onChange={() => setOn(!isOn)}>
          Spreadsheets
        </Checkbox>
        <Switch label="Read hidden files" isOn={isOn} onChange={setOn} />
        <Segmented
          label="Which"
          value={segment}
          onChange={setSegment}
          segments={[
            { value: 'one', label: 'One' },
            { value: 'two', label: 'Two' },
          ]}
        />
      </Line>
    </Section>
  );
}

function Popups() {
  const [opened, setOpened] = useState<'dialog' | 'sheet' | null>(null);
  return (
    <Section title="Popups">
      <Line>
        <Popover label="Choices" trigger={<Button>Popover</Button>}>
          <p className="p-2">What belongs to the button.</p>
        </Popover>
        <Menu
          trigger={<Button>Menu</Button>}
          actions={[
            { label: 'Open', keys: '↵', run: ignore },
            { label: 'Remove', isDanger: true, icon: <Trash2 aria-hidden className="size-4" />, run: ignore },
            { label: 'Not now', isDisabled: true, run: ignore },
          ]}
        />
        <Button onClick={() => setOpened('dialog')}>Dialog</Button>
        <Button onClick={() => setOpened('sheet')}>Sheet</Button>
      </Line>
      <ConfirmDialog
        isOpen={opened === 'dialog'}
        title="Remove “Work” from Trove?"
        consequence="Its 2,104 files can no longer be found. The files themselves stay where they are."
        confirmLabel="Remove"
        cancelLabel="Cancel"
        onConfirm={ignore}
        onClose={() => setOpened(null)}
      />
      <Sheet isOpen={opened === 'sheet'} label="Sheet" onClose={() => setOpened(null)}>
        <p className="p-6">The preview of a narrow window.</p>
      </Sheet>
    </Section>
  );
}

function Texts() {
  return (
    <Section title="Text">
      <p className="text-title font-semibold">Title, 20 px</p>
      <p className="text-read">
        Reading text, 15 px, with a <HighlightedText text="marked" ranges={[[0, 6]]} /> word.
      </p>
      <p>Interface, 13 px</p>
      <p className="text-small text-text-2">Small, 11 px</p>
      <div className="mt-3 w-80">
        <MiddleEllipsis name={longName} ranges={[[0, 7]]} />
        <FrontEllipsis path={longPath} className="text-text-2" />
        <RelativeDate time={0} />
      </div>
      <div className="mt-3 flex gap-3">
        {fileTypes.map((type) => (
          <FileIcon key={type} type={type} />
        ))}
      </div>
    </Section>
  );
}

function Lists() {
  return (
    <Section title="Rows">
      <Group>
        <div className="px-4">
          <Row
            icon={<Folder aria-hidden className="size-5 text-blue" />}
            title="Documents"
            detail={<FrontEllipsis path={longPath} />}
            end="3,120"
          />
        </div>
        {cannedChecks.map((check) => (
          <CheckRow key={check.subject} check={check} />
        ))}
      </Group>
      <div role="listbox" aria-label="Results" className="mt-4 w-112">
        {cannedResults.map((result, index) => (
          <ResultRow
            key={result.fileId}
            result={result}
            query="budget"
            roots={['/home/ana/Documents']}
            showsFolder
            place={index + 1}
            count={cannedResults.length}
            snippetLength={200}
            isSelected={index === 0}
            canDrag={false}
            onPress={ignore}
            onClick={ignore}
            onDrag={ignore}
            onOpen={ignore}
          />
        ))}
      </div>
      <div className="w-112">
        <ResultRowSkeleton />
      </div>
      {(['indexed', 'pending', 'skipped', 'failed', 'not-covered', 'missing'] as const).map((state) => (
        <VerdictNote
          key={state}
          verdict={{
            state,
            code: state,
            passages: null,
            indexedAt: null,
            path: longPath,
            reason: 'One sentence says why, and where the rule stands.',
          }}
        />
      ))}
    </Section>
  );
}

function States() {
  return (
    <Section title="Progress and states">
      <div className="flex flex-col gap-3">
        <Progress label="Reading progress" value={0.62} />
        <Progress label="Reading progress" value={null} />
        <Skeleton />
        <Notice nextStep="Try again.">The file could not be opened.</Notice>
        <Notice tone="info">The disk is not connected.</Notice>
        <EmptyState
          icon={<Folder />}
          title="No folder is added yet"
          action={<Button look="primary">Add folder</Button>}
        >
          <p>Trove reads only the folders you add.</p>
        </EmptyState>
      </div>
    </Section>
  );
}
