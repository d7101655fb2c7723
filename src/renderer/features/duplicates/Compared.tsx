import { useEffect, useState } from 'react';
import type { TextPart } from '../../../shared/contract/files.ts';
import type { DuplicateFile } from '../../../shared/contract/duplicates.ts';
import type { DuplicateKind } from '../../../shared/duplicate-kinds.ts';
import { messages } from '../../app/messages.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';
import { baseName } from '../../app/paths.ts';
import { useServices } from '../../app/Services.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { isShownPicture } from './file-type-of.ts';
import { FolderTwins } from './FolderTwins.tsx';
import { TextDiff } from './TextDiff.tsx';

const partsShown = 20;

/** Two files of a group side by side; of equal bytes one stands for all. */
export function Compared({
  kind,
  left,
  right,
}: {
  kind: DuplicateKind;
  left: DuplicateFile;
  right: DuplicateFile;
}) {
  if (kind === 'folder') return <FolderTwins a={left.path} b={right.path} />;
  if (kind === 'exact')
    return <Content file={left.fileId === null && right.fileId !== null ? right : left} />;
  const [older, newer] = left.modified <= right.modified ? [left, right] : [right, left];
  if (kind === 'near' && isKnown(older) && isKnown(newer)) return <TextDiff older={older} newer={newer} />;
  return (
    <div className="grid overflow-hidden rounded-lg border border-line @xl:grid-cols-2">
      <Side file={left} />
      <Side file={right} className="border-t border-line @xl:border-t-0 @xl:border-l" />
    </div>
  );
}

function isKnown(file: DuplicateFile): file is DuplicateFile & { readonly fileId: number } {
  return file.fileId !== null;
}

function Side({ file, className }: { file: DuplicateFile; className?: string }) {
  return (
    <div role="group" aria-label={file.path} className={className}>
      <div className="border-b border-line bg-raised px-3 py-1 text-small">
        <FrontEllipsis path={file.path} className="font-medium" />
      </div>
      <div className="px-3 py-2">
        <Content file={file} />
      </div>
    </div>
  );
}

function Content({ file: { fileId, path } }: { file: DuplicateFile }) {
  if (fileId === null) return <p className="text-text-2">{words.notIndexed}</p>;
  if (isShownPicture(path))
    return (
      <img
        src={`/file/${fileId}`}
        alt={baseName(path)}
        className="mx-auto max-h-96 max-w-full rounded-sm object-contain"
      />
    );
  return <Text fileId={fileId} />;
}

/** The beginning of a file's text. */
function Text({ fileId }: { fileId: number }) {
  const parts = useFileText(fileId);
  if (parts === null) return null;
  if (parts.length === 0) return <p className="text-text-2">{messages.preview.noTextHelp}</p>;
  return (
    <p className="text-read wrap-anywhere whitespace-pre-wrap select-text">
      {parts.map(({ text }) => text).join('')}
    </p>
  );
}

function useFileText(fileId: number): readonly TextPart[] | null {
  const { client } = useServices().connection;
  const [parts, setParts] = useState<readonly TextPart[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    client.files.text({ fileId, limit: partsShown }, { signal: controller.signal }).then(
      (page) => setParts(page.parts),
      // A file that is gone, or has no text: the list says what became of it.
      () => !controller.signal.aborted && setParts([]),
    );
    return () => controller.abort();
  }, [client, fileId]);
  return parts;
}
