import { useEffect } from 'react';
import { useFeature, useServices } from '../../app/Services.tsx';
import { extensionOf } from '../../../shared/shown-types.ts';
import { classNames } from '../../ui/class-names.ts';
import { FileIcon } from '../../ui/FileIcon.tsx';

interface ResultIconProps {
  readonly fileId: number;
  readonly path: string;
  readonly type: string;
  readonly className: string;
}

/** A file's icon as its system shows it where that can be had, else our own of its family. */
export function ResultIcon(props: ResultIconProps) {
  const hasSystem = useFeature('engine', ({ abilities }) => abilities.icons);
  const { type, className } = props;
  return hasSystem ? <SystemIcon {...props} /> : <FileIcon type={type} className={className} />;
}

function SystemIcon({ fileId, path, type, className }: ResultIconProps) {
  const { icons } = useServices();
  const kind = extensionOf(path);
  const icon = useFeature('icons', (state) => state.icons[kind]);
  useEffect(() => icons.getState().ask(kind, fileId), [icons, kind, fileId]);
  if (typeof icon !== 'string') return <FileIcon type={type} className={className} />;
  return (
    <img src={icon} alt="" draggable={false} className={classNames('shrink-0 object-contain', className)} />
  );
}
