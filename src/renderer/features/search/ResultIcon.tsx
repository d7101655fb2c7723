import { useEffect } from 'react';
import { useFeature, useServices } from '../../app/Services.tsx';
import { extensionOf } from '../../../shared/shown-types.ts';
import { classNames } from '../../ui/class-names.ts';
import { FileIcon } from '../../ui/FileIcon.tsx';

/** A file's icon as its system shows it where that can be had, else our own of its family. */
export function ResultIcon({
  fileId,
  path,
  type,
  className,
}: {
  fileId: number;
  path: string;
  type: string;
  className: string;
}) {
  const { icons } = useServices();
  const kind = extensionOf(path);
  const canAsk = useFeature('engine', ({ abilities }) => abilities.icons);
  const icon = useFeature('icons', (state) => state.icons[kind]);
  useEffect(() => {
    if (canAsk) icons.getState().ask(kind, fileId);
  }, [canAsk, icons, kind, fileId]);
  if (typeof icon !== 'string') return <FileIcon type={type} className={className} />;
  return (
    <img src={icon} alt="" draggable={false} className={classNames('shrink-0 object-contain', className)} />
  );
}
