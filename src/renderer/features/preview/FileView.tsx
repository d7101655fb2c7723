import { ScrollText } from 'lucide-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { failureCodes } from '../../../shared/reasons.ts';
import { messages } from '../../app/messages.ts';
import { useFeature } from '../../app/Services.tsx';
import { toldLook } from '../../app/told.ts';
import { Notice } from '../../ui/Notice.tsx';
import { IconButton } from '../../ui/Button.tsx';
import { PreviewSkeleton } from './PreviewSkeleton.tsx';
import type { PreviewedResult } from './previewed-result.ts';
import { PreviewText } from '../search/PreviewText.tsx';
import { PictureView } from './PictureView.tsx';

const { reading: words } = messages;

/** pdf.js is fetched when the first PDF is looked at. */
const PdfView = lazy(() =>
  import('./PdfView.tsx').then(
    (module): { default: typeof module.PdfView } => ({ default: module.PdfView }),
    () => ({ default: PdfUnavailable }),
  ),
);

/** The server went away before it was fetched: there is still the text. */
function PdfUnavailable({ onFailed }: { onFailed: () => void }) {
  useEffect(onFailed, [onFailed]);
  return <></>;
}

/** A file as what it is: pages, a picture, or its text; with what is wrong with it above. */
export function FileView({ result, passage }: { result: PreviewedResult; passage: number }) {
  const look = useFeature('preview', (state) => state.look);
  const hasText = useFeature('preview', (state) => state.parts.length > 0);
  const [failedId, setFailedId] = useState<number | null>(null);
  const onFailed = useCallback(() => setFailedId(result.fileId), [result.fileId]);
  const [asText, setAsText] = useState(false);
  const isPdf = look?.shows === 'pdf' && look.problem?.code !== 'encrypted';
  // A file inside a PDF has no page of its own there.
  const isInside = result.passages[passage]?.part !== undefined;
  const showsPages = isPdf && !asText && !isInside && failedId !== result.fileId;
  return (
    <>
      {look?.problem && (
        <div className="shrink-0 border-b border-line px-6 py-2">
          <Notice
            tone={Object.hasOwn(failureCodes, look.problem.code) ? 'danger' : 'info'}
            nextStep={toldLook(look.problem).nextStep}
          >
            {toldLook(look.problem).message}
          </Notice>
        </div>
      )}
      {isPdf && failedId === result.fileId && (hasText || !look.problem) && (
        <p className="shrink-0 border-b border-line px-6 py-2 text-text-2">
          {hasText ? words.pdfFailed : words.pdfEmpty}
        </p>
      )}
      {look?.shows === 'picture' && <PictureView result={result} version={look.version} />}
      {showsPages ? (
        <Suspense fallback={<PreviewSkeleton />}>
          <PdfView
            {...{ result, passage, onFailed }}
            version={look.version}
            onText={hasText ? () => setAsText(true) : undefined}
          />
        </Suspense>
      ) : (
        hasText && <PreviewText result={result} passage={passage} />
      )}
      {isPdf && asText && !isInside && (
        <div className="absolute right-4 bottom-3 rounded-md bg-popup shadow-popup">
          <IconButton label={words.asPages} onClick={() => setAsText(false)}>
            <ScrollText aria-hidden className="size-4" />
          </IconButton>
        </div>
      )}
    </>
  );
}
