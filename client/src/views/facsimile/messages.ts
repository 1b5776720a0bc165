// What the extension and the page of the facsimile say to each other. No editor, no browser: both sides share it.

/** Degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** Fitted to the width or the height of the view, or a factor; 1 is the size of the picture. */
export type Zoom = 'width' | 'page' | number;

/** A spot of a page: where it lies, as a part of the page's width and height. */
export interface Spot {
  /** Counted through the scan, from 1. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** How a facsimile is looked at; remembered for each cable. */
export interface View {
  /** What is seen at the upper left. */
  readonly spot: Spot;
  readonly zoom: Zoom;
  readonly rotation: Rotation;
  /** A factor; 1 is as scanned. */
  readonly contrast: number;
  readonly inverted: boolean;
}

/** How a facsimile is looked at for the first time. */
export const firstView: View = {
  spot: { page: 1, x: 0, y: 0 },
  zoom: 'width',
  rotation: 0,
  contrast: 1,
  inverted: false,
};

/** A file of a scan: one picture, or several pages. */
export interface ScanFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a renderer needs beside the page's own code, loaded when a scan asks for it. */
export const parts = ['pdf-worker.js', 'tiff-worker.js', 'openjpeg.wasm', 'jbig2.wasm'] as const;
/** The file name of such a part. */
export type Part = (typeof parts)[number];

/** From the extension to the page. */
export type ToPage =
  /** Show the scan of a cable; its files are its pages in order. */
  | {
      readonly type: 'show';
      readonly cable: string;
      readonly files: readonly ScanFile[];
      readonly view: View;
    }
  /** There is nothing to show; why, in words. */
  | { readonly type: 'nothing'; readonly cable: string; readonly reason: string }
  /** Show a page, unless it is before the reader already. */
  | { readonly type: 'page'; readonly page: number }
  /** Go on or back by pages. */
  | { readonly type: 'turn'; readonly by: number }
  /** Move the page up or down by a part of the view's height. */
  | { readonly type: 'scroll'; readonly by: number }
  /** Say something in the line of the status. */
  | { readonly type: 'say'; readonly words: string }
  /** A part that was asked for; null where it cannot be read. */
  | { readonly type: 'part'; readonly part: Part; readonly bytes: Uint8Array<ArrayBuffer> | null };

/** From the page to the extension. */
export type FromPage =
  /** The page listens. */
  | { readonly type: 'ready' }
  | { readonly type: 'need'; readonly part: Part }
  /** The reader has moved or changed the view. */
  | { readonly type: 'view'; readonly cable: string; readonly view: View }
  /** The reader wants the text of a spot; `pages` is how many the scan has. `enter`: and to go on there. */
  | { readonly type: 'text'; readonly spot: Spot; readonly pages: number; readonly enter: boolean }
  /** The reader wants to choose another file. */
  | { readonly type: 'choose' };

/**
 * Reads what came from the page, which the extension need not trust.
 * @returns undefined where it is no message
 */
export function readFromPage(data: unknown): FromPage | undefined {
  if (!isRecord(data)) return undefined;
  switch (data.type) {
    case 'ready':
    case 'choose':
      return { type: data.type };
    case 'need': {
      const part = parts.find((name) => name === data.part);
      return part && { type: 'need', part };
    }
    case 'view': {
      const view = readView(data.view);
      return typeof data.cable === 'string' && view ? { type: 'view', cable: data.cable, view } : undefined;
    }
    case 'text': {
      const spot = readSpot(data.spot);
      if (!spot || !isCount(data.pages)) return undefined;
      return { type: 'text', spot, pages: data.pages, enter: data.enter === true };
    }
    default:
      return undefined;
  }
}

/** Reads a view from what was remembered or sent; undefined where it is none. */
export function readView(data: unknown): View | undefined {
  if (!isRecord(data)) return undefined;
  const { zoom, rotation, contrast, inverted } = data;
  const spot = readSpot(data.spot);
  if (!spot || !isZoom(zoom) || !isRotation(rotation) || !isAmount(contrast)) return undefined;
  return { spot, zoom, rotation, contrast, inverted: inverted === true };
}

function readSpot(data: unknown): Spot | undefined {
  if (!isRecord(data)) return undefined;
  const { page, x, y } = data;
  return isCount(page) && isAmount(x) && isAmount(y) ? { page, x, y } : undefined;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

function isAmount(data: unknown): data is number {
  return Number.isFinite(data);
}

function isCount(data: unknown): data is number {
  return Number.isInteger(data) && Number(data) >= 1;
}

function isZoom(data: unknown): data is Zoom {
  return data === 'width' || data === 'page' || (isAmount(data) && data > 0);
}

function isRotation(data: unknown): data is Rotation {
  return data === 0 || data === 90 || data === 180 || data === 270;
}
