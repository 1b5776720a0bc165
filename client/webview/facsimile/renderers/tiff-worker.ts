// A worker of its own: a large page takes a second to decode, and a broken one must not stop the view.
import { Damaged } from './sheet';
import type { FromTiffWorker, ToTiffWorker } from './tiff-messages';
import { type TiffPage, tiffPages, tiffPixels } from './tiff-pages';

let file = new Uint8Array();
let pages: readonly TiffPage[] = [];

self.onmessage = async ({ data }: MessageEvent<ToTiffWorker>) => {
  const answer = await answerTo(data).catch(
    (error: unknown): FromTiffWorker => ({ wrong: whatIsWrong(error) }),
  );
  self.postMessage(answer, { transfer: 'bitmap' in answer ? [answer.bitmap] : [] });
};

async function answerTo(question: ToTiffWorker): Promise<FromTiffWorker> {
  if ('bytes' in question) {
    file = question.bytes;
    pages = tiffPages(file);
    return { sizes: pages.map(({ size }) => size) };
  }
  const page = pages[question.page];
  if (!page) throw new Damaged('has no such page');
  const { rgba, width, height } = tiffPixels(file, page);
  const bitmap = await createImageBitmap(new ImageData(rgba, width, height), {
    resizeWidth: question.size.width,
    resizeHeight: question.size.height,
    resizeQuality: 'high',
  });
  return { bitmap };
}

function whatIsWrong(error: unknown): string {
  if (error instanceof Damaged) return error.message;
  return `is damaged: ${error instanceof Error ? error.message : String(error)}`;
}
