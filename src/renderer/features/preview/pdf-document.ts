/** A PDF opened for drawing. It is parsed in a worker of its own, without scripts, links or requests to anywhere else. */
import { AnnotationMode, getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the build makes an address of it
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { pdfWorkerPolicy } from '../../../shared/page-security.ts';

/** Larger pictures on a page are left out: a small file can claim an enormous one. */
const largestPicture = 64 * 1024 * 1024;
const assets = new URL('assets/pdfjs/', document.baseURI).href;

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/** The page admits this one policy, and it this one address. */
const policy = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  pdfWorkerPolicy,
  {
    createScriptURL: () => workerUrl,
  },
);

export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy;
  /** Ends its worker. */
  readonly close: () => void;
}

/** Annotations are drawn as they look; nothing of them can be pressed. */
export const annotationMode = AnnotationMode.ENABLE;

/** Opens `/file/<id>`, reading only what the pages that are looked at need. Rejects as pdf.js does. */
export async function openPdf(
  fileId: number,
  version: string | null,
  signal: AbortSignal,
): Promise<OpenedPdf> {
  const port = new Worker(policy ? policy.createScriptURL(workerUrl) : workerUrl, { type: 'module' });
  const worker = new PDFWorker({ port: port as unknown as null });
  const url = new URL(`/file/${fileId}${version === null ? '' : `?v=${version}`}`, document.baseURI);
  const task = getDocument({
    url,
    worker,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    enableXfa: false,
    // Not admitted by the page's policy.
    useWasm: false,
    useWorkerFetch: false,
    maxImageSize: largestPicture,
    cMapUrl: `${assets}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
  });
  const close = (): void => {
    void task.destroy().catch(() => undefined); // it is ended all the same
    worker.destroy();
    port.terminate();
  };
  signal.addEventListener('abort', close, { once: true });
  return { pdf: await task.promise, close };
}
