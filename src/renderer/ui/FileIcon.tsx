import {
  File,
  FileArchive,
  FileCodeCorner,
  FileImage,
  FileMusic,
  FilePlay,
  FileSpreadsheet,
  FileBraces,
  FileText,
  FileType,
  Mail,
  Presentation,
  type LucideIcon,
} from 'lucide-react';
import { classNames } from './class-names.ts';

const icons: Readonly<Record<string, readonly [LucideIcon, string]>> = {
  document: [FileText, 'text-blue'],
  text: [FileType, 'text-text-2'],
  markup: [FileText, 'text-violet'],
  data: [FileBraces, 'text-green'],
  code: [FileCodeCorner, 'text-violet'],
  mail: [Mail, 'text-blue'],
  sheet: [FileSpreadsheet, 'text-green'],
  slides: [Presentation, 'text-orange'],
  image: [FileImage, 'text-pink'],
  audio: [FileMusic, 'text-pink'],
  video: [FilePlay, 'text-pink'],
  archive: [FileArchive, 'text-orange'],
};

/** The icon of a family of files; decoration beside the name. */
export function FileIcon({ type, className }: { type: string; className?: string }) {
  const [Icon, tint] = icons[type] ?? [File, 'text-text-2'];
  return <Icon aria-hidden className={classNames('shrink-0 stroke-[1.5]', tint, className ?? 'size-5')} />;
}
