import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type LoadPart, workerFrom } from '../parts';
import { Damaged, type OpenScan, type Sheet } from './sheet';

/** A PDF measures in points, 72 to the inch; a CSS inch has 96 pixels. */
const PIXELS_A_POINT = 96 / 72;

/** Opens a PDF: pages are read and drawn in a worker, from these bytes and parts of the extension, and nothing else. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, load: LoadPart): Promise<OpenScan> {
  const port = await workerFrom(load, 'pdf-worker.js');
  const worker = pdfjs.PDFWorker.create({ port });
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    BinaryDataFactory: decodersFrom(load),
    isEvalSupported: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const close = () => {
    void task.destroy();
    port.terminate();
  };
  try {
    const document = await task.promise;
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map((number) => document.getPage(number)));
    return { sheets: pages.map(sheetOf), close };
  } catch (error) {
    close();
    throw new Damaged(whatIsWrong(error));
  }
}

/** Gives the library its decoders for JPEG 2000 and JBIG2, in which archives scan. */
function decodersFrom(load: LoadPart) {
  return class {
    readonly fetch = async ({ filename }: { readonly filename: string }): Promise<Uint8Array> => {
      if (filename === 'openjpeg.wasm' || filename === 'jbig2.wasm') return load(filename);
      throw new Error(`${filename} is not part of the extension.`);
    };
  };
}

function sheetOf(page: pdfjs.PDFPageProxy): Sheet {
  const { width, height } = page.getViewport({ scale: PIXELS_A_POINT });
  return {
    size: { width, height },
    draw: async (pixels) => {
      const canvas = Object.assign(document.createElement('canvas'), pixels);
      const viewport = page.getViewport({ scale: (PIXELS_A_POINT * pixels.width) / width });
      await page.render({ canvas, viewport }).promise;
      page.cleanup();
      return canvas;
    },
  };
}

function whatIsWrong(error: unknown): string {
  const { name } = Object(error);
  if (name === 'PasswordException') return 'is locked with a password';
  if (name === 'InvalidPDFException') return 'is damaged: this is no complete PDF';
  return `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
