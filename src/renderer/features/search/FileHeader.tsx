import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { formatBytes, formatFullDate } from '../../app/format.ts';
import { messages } from '../../app/messages.ts';
import { folderOf } from '../../app/paths.ts';
import { IconButton } from '../../ui/Button.tsx';
import { FileIcon } from '../../ui/FileIcon.tsx';
import type { MenuAction } from '../../ui/Menu.tsx';
import { FrontEllipsis } from '../../ui/Text.tsx';
import { formatLabel } from './filter-labels.ts';

/** A file above its preview: what it is, where it lies, what can be done with it. */
export function FileHeader({
  file: { name, path, size, modified, type, title },
  actions,
  onClose,
  children,
}: {
  file: Pick<SearchResult, 'name' | 'path' | 'size' | 'modified' | 'type' | 'title'>;
  actions: readonly MenuAction[];
  onClose: (() => void) | undefined;
  children?: ReactNode;
}) {
  const facts = [formatLabel(name, type), formatBytes(size), formatFullDate(modified)];
  return (
    <header className="shrink-0 border-b border-line pt-3 pr-3 pb-2 pl-6">
      <div className="flex flex-wrap items-start justify-end gap-x-3">
        <FileIcon type={type} className="mt-1 size-6" />
        <div className="min-w-40 flex-1">
          <h2 className="line-clamp-2 text-read leading-6 font-semibold wrap-anywhere">{name}</h2>
          {title !== '' && title !== name && <p className="truncate text-text-2">{title}</p>}
          <FrontEllipsis path={folderOf(path)} title={path} className="text-small text-text-2 select-text" />
        </div>
        <div className="flex shrink-0">
          {actions.map(({ label, keys, icon, run }) => (
            <IconButton key={label} label={label} hint={keys} onClick={run}>
              {icon}
            </IconButton>
          ))}
          {onClose && (
            <IconButton label={messages.preview.close} hint="Esc" onClick={onClose}>
              <X aria-hidden className="size-4" />
            </IconButton>
          )}
        </div>
      </div>
      {/* What does not fit beside each other, as with large letters, goes below. */}
      <div className="flex min-h-7 flex-wrap items-center justify-end gap-x-3 pl-9 text-small text-text-2">
        <p className="min-w-0 flex-1 truncate tabular-nums" title={facts.join(' · ')}>
          {facts.join(' · ')}
        </p>
        {children}
      </div>
    </header>
  );
}
