import { useState } from 'react';
import type { PreviewedResult } from './previewed-result.ts';

/** A picture as it looks, above what is known of it in words. */
export function PictureView({ result, version }: { result: PreviewedResult; version: string | null }) {
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed) return null;
  return (
    <div className="flex max-h-[70%] min-h-32 shrink justify-center border-b border-line bg-raised p-4">
      <img
        src={`/file/${result.fileId}${version === null ? '' : `?v=${version}`}`}
        alt={result.name}
        onError={() => setFailed(true)}
        className="max-h-full max-w-full rounded-sm object-contain"
      />
    </div>
  );
}
