import type { ScanFile } from '../../src/views/facsimile/messages';
import { type Kind, kindOf } from './kind';
import type { LoadPart } from './parts';
import { openImage } from './renderers/image';
import { Damaged, type OpenScan } from './renderers/sheet';

/** Opens one file of a known kind; the code for it is loaded with the first file of its kind. */
async function opened(kind: Kind, bytes: Uint8Array<ArrayBuffer>, load: LoadPart): Promise<OpenScan> {
  if (kind === 'pdf') return (await import('./renderers/pdf')).openPdf(bytes, load);
  if (kind === 'tiff') return (await import('./renderers/tiff')).openTiff(bytes, load);
  return openImage(bytes, kind);
}

/**
 * Opens the files of a scan, the pages of all in order.
 * @throws Error with a sentence for the reader
 */
export async function openScan(files: readonly ScanFile[], load: LoadPart): Promise<OpenScan> {
  const scans: OpenScan[] = [];
  const close = () => {
    for (const scan of scans) scan.close();
  };
  try {
    for (const { name, bytes } of files) scans.push(await openFile(name, bytes, load));
  } catch (error) {
    close();
    throw error;
  }
  return { sheets: scans.flatMap(({ sheets }) => sheets), close };
}

async function openFile(name: string, bytes: Uint8Array<ArrayBuffer>, load: LoadPart): Promise<OpenScan> {
  if (bytes.length === 0) throw new Error(`${name} is empty.`);
  const kind = kindOf(bytes);
  if (kind === undefined) throw new Error(`${name} is no PNG, JPEG, WebP, TIFF or PDF file.`);
  try {
    return await opened(kind, bytes, load);
  } catch (error) {
    if (error instanceof Damaged) throw new Error(`${name} ${error.message}.`);
    throw error;
  }
}
