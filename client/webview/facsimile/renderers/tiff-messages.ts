import type { Size } from '../layout';

/** To the worker: a file, once; then a page of it and the size in which it is drawn. */
export type ToTiffWorker =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly page: number; readonly size: Size };

/** From the worker, one for each question in turn. */
export type FromTiffWorker =
  | { readonly sizes: readonly Size[] }
  | { readonly bitmap: ImageBitmap }
  | { readonly wrong: string };
