import { type LoadPart, workerFrom } from '../parts';
import { Damaged, type OpenScan } from './sheet';
import type { FromTiffWorker, ToTiffWorker } from './tiff-messages';

/** Milliseconds after which a worker is given up: it meets a file that keeps its decoder busy for ever. */
const PATIENCE = 60_000;

/** Opens a TIFF: browsers cannot, so a worker decodes it, page by page as they are drawn. */
export async function openTiff(bytes: Uint8Array<ArrayBuffer>, load: LoadPart): Promise<OpenScan> {
  const worker = await workerFrom(load, 'tiff-worker.js');
  const close = () => worker.terminate();
  try {
    const answer = await ask(worker, { bytes });
    if (!('sizes' in answer)) throw new Damaged('is damaged');
    const sheets = answer.sizes.map((size, page) => ({
      size,
      draw: async (pixels: typeof size) => canvasOf(await ask(worker, { page, size: pixels })),
    }));
    return { sheets, close };
  } catch (error) {
    close();
    throw error;
  }
}

function canvasOf(answer: FromTiffWorker): HTMLCanvasElement {
  if (!('bitmap' in answer)) throw new Damaged('is damaged');
  const { bitmap } = answer;
  const canvas = Object.assign(document.createElement('canvas'), {
    width: bitmap.width,
    height: bitmap.height,
  });
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  return canvas;
}

/** One question at a time: the viewer draws one page after the other. */
function ask(worker: Worker, question: ToTiffWorker): Promise<FromTiffWorker> {
  return new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => {
      worker.terminate();
      reject(new Damaged('takes too long to decode'));
    }, PATIENCE);
    worker.onmessage = ({ data }: MessageEvent<FromTiffWorker>) => {
      clearTimeout(giveUp);
      if ('wrong' in data) reject(new Damaged(data.wrong));
      else resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(giveUp);
      reject(new Damaged('cannot be decoded'));
    };
    worker.postMessage(question);
  });
}
