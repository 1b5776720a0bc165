// How large a page is shown. Pure: numbers only, so that it is tested without a browser.
import type { Rotation, Spot, Zoom } from '../../src/views/facsimile/messages';

/** Width and height in pixels, or in the units of a page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left free on every side of a page, in CSS pixels. */
export const MARGIN = 12;

const SMALLEST = 0.05;
const LARGEST = 8;

/** How much one press of a zoom key changes. */
export const ZOOM_STEP = 1.2;

/** The size of a page as it lies before the reader. */
export function turned({ width, height }: Size, rotation: Rotation): Size {
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** By what a page of this size is enlarged in a view of that size. */
export function scaleOf(page: Size, view: Size, zoom: Zoom): number {
  if (typeof zoom === 'number') return within(SMALLEST, zoom, LARGEST);
  const across = (view.width - 2 * MARGIN) / page.width;
  const down = (view.height - 2 * MARGIN) / page.height;
  return within(SMALLEST, zoom === 'width' ? across : Math.min(across, down), LARGEST);
}

/** A point of a page, as a part of its width and height. */
type PagePoint = Pick<Spot, 'x' | 'y'>;

/** Where a point of the upright page lies on the page as it is turned. */
export function asTurned({ x, y }: PagePoint, rotation: Rotation): PagePoint {
  if (rotation === 90) return { x: 1 - y, y: x };
  if (rotation === 180) return { x: 1 - x, y: 1 - y };
  return rotation === 270 ? { x: y, y: 1 - x } : { x, y };
}

/** The other way round: which point of the upright page lies there on the turned one. */
export function asUpright(point: PagePoint, rotation: Rotation): PagePoint {
  return asTurned(point, rotation === 90 ? 270 : rotation === 270 ? 90 : rotation);
}

/** The rotation after a quarter turn to the right (1) or to the left (-1). */
export function quarterTurn(rotation: Rotation, by: 1 | -1): Rotation {
  const turns: readonly Rotation[] = [0, 90, 180, 270];
  return turns[(turns.indexOf(rotation) + by + turns.length) % turns.length] ?? 0;
}

const CONTRASTS = [1, 1.5, 2, 3, 5];

/** The next contrast up or down from this one; stays at the ends. */
export function nextContrast(contrast: number, by: 1 | -1): number {
  const next =
    by > 0 ? CONTRASTS.find((step) => step > contrast) : CONTRASTS.findLast((step) => step < contrast);
  return next ?? contrast;
}

/** As many pixels as a canvas may safely have in every browser. */
const MOST_PIXELS = 2 ** 25;

/** The size in which a page is drawn: the pixels of the screen, but no more than a canvas can hold. */
export function drawnSize({ width, height }: Size, pixelRatio: number): Size {
  const wanted = pixelRatio * pixelRatio * width * height;
  const ratio = pixelRatio * Math.min(1, Math.sqrt(MOST_PIXELS / wanted));
  return { width: Math.max(1, Math.floor(width * ratio)), height: Math.max(1, Math.floor(height * ratio)) };
}

/** The number, or the nearest that is allowed. */
export function within(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** A factor as a reader knows it: `120 %`. */
export function percent(factor: number): string {
  return `${Math.round(100 * factor)} %`;
}
