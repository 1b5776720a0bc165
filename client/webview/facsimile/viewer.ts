import {
  firstView,
  type ScanFile,
  type Spot,
  type View,
  type Zoom,
} from '../../src/views/facsimile/messages';
import { MARGIN, nextContrast, percent, quarterTurn, within, ZOOM_STEP } from './layout';
import { openScan } from './open-scan';
import { layPages, type Pages, type Point } from './pages';
import type { LoadPart } from './parts';
import type { OpenScan } from './renderers/sheet';

/** What the viewer tells those around it. */
export interface ViewerEvents {
  /** The reader has moved or changed something. */
  readonly onView: (view: View) => void;
  /** Something that a reader who does not see should hear. */
  readonly say: (words: string) => void;
}

/** What `createViewer` gives. */
export type Viewer = ReturnType<typeof createViewer>;

/** The scan in its frame, and all that a reader can do with it. */
export function createViewer(frame: HTMLElement, load: LoadPart, { onView, say }: ViewerEvents) {
  let scan: OpenScan | undefined;
  let pages: Pages | undefined;
  let view = firstView;
  let current = 1;
  /** Where the viewer itself has scrolled to: the page it went to stays the current one. */
  let scrolledTo = -1;
  /** How often the view was cleared: what was being opened before is no longer wanted. */
  let cleared = 0;

  /**
   * @returns false where something else was asked for before the files were open: then they are not shown
   * @throws Error with a sentence for the reader
   */
  async function show(files: readonly ScanFile[], wanted: View): Promise<boolean> {
    clear();
    const turn = cleared;
    const opened = await openScan(files, load).catch((error: unknown) => {
      if (turn === cleared) throw error;
    });
    if (!opened || turn !== cleared) {
      opened?.close();
      return false;
    }
    scan = opened;
    pages = layPages(frame, opened.sheets);
    view = wanted;
    arrange(view.spot, { x: 0, y: 0 });
    tell();
    return true;
  }

  /** Takes away what is shown, and gives up what is being opened. */
  function clear(): void {
    cleared++;
    pages?.close();
    scan?.close();
    pages = undefined;
    scan = undefined;
    view = firstView;
    current = 1;
  }

  /** Lays everything out anew, with the spot under the point where it was. */
  function arrange(spot: Spot, point: Point): void {
    if (!pages) return;
    frame.style.setProperty('--contrast', String(view.contrast));
    frame.style.setProperty('--inverted', view.inverted ? '1' : '0');
    pages.arrange(view);
    pages.bring(spot, point);
    stay(pages.pageAt(readingLine()));
  }

  /** Keeps a page as the current one until the reader scrolls. */
  function stay(page: number): void {
    scrolledTo = frame.scrollTop;
    current = page;
  }

  /** The height of the frame at which a page has to lie to be the current one. */
  function readingLine(): number {
    return MARGIN + frame.clientHeight / 4;
  }

  function tell(): void {
    if (!pages) return;
    view = { ...view, spot: pages.spotAt({ x: 0, y: 0 }) };
    onView(view);
  }

  function change(part: Partial<View>, words: string, point: Point = middle()): void {
    if (!pages) return;
    const spot = pages.spotAt(point);
    view = { ...view, ...part };
    arrange(spot, point);
    tell();
    say(words);
  }

  function middle(): Point {
    return { x: frame.clientWidth / 2, y: frame.clientHeight / 2 };
  }

  function goTo(page: number): void {
    if (!pages) return;
    const number = within(1, page, pages.count);
    pages.bringTop(number);
    stay(number);
    tell();
    say(`Page ${number} of ${pages.count}`);
  }

  frame.addEventListener('scroll', () => {
    if (!pages) return;
    if (Math.abs(frame.scrollTop - scrolledTo) > 1) {
      scrolledTo = -1;
      const page = pages.pageAt(readingLine());
      if (page !== current) say(`Page ${page} of ${pages.count}`);
      current = page;
    }
    tell();
  });
  new ResizeObserver(() => {
    if (pages) arrange(view.spot, { x: 0, y: 0 });
  }).observe(frame);

  return {
    show,
    clear,
    get page() {
      return current;
    },
    get count() {
      return pages?.count ?? 0;
    },
    get view() {
      return view;
    },
    /** By what the page before the reader is enlarged. */
    get scale() {
      return pages?.scaleOf(current) ?? 1;
    },
    goTo,
    /** Shows a page, unless the reader is there. */
    follow(page: number): void {
      if (pages && page !== current && page <= pages.count) goTo(page);
    },
    turnPage: (by: number) => goTo(current + by),
    scrollBy(by: number): void {
      frame.scrollTop += by * frame.clientHeight;
    },
    /** @param point what stays where it is; the middle of the view unless told */
    zoomTo(zoom: Zoom, point?: Point): void {
      change({ zoom }, typeof zoom === 'number' ? `Zoom ${percent(zoom)}` : `Fitted to the ${zoom}`, point);
    },
    zoomBy(factor: number, point?: Point): void {
      this.zoomTo(this.scale * factor, point);
    },
    zoomIn(): void {
      this.zoomBy(ZOOM_STEP);
    },
    zoomOut(): void {
      this.zoomBy(1 / ZOOM_STEP);
    },
    rotate(by: 1 | -1): void {
      const rotation = quarterTurn(view.rotation, by);
      change({ rotation }, rotation === 0 ? 'Upright' : `Turned by ${rotation} degrees`);
    },
    stepContrast(by: 1 | -1): void {
      const contrast = nextContrast(view.contrast, by);
      change({ contrast }, `Contrast ${percent(contrast)}`);
    },
    invert(): void {
      change({ inverted: !view.inverted }, view.inverted ? 'As scanned' : 'Inverted');
    },
    /** The spot under a point of the frame, upright: where it lies on the paper. */
    spotAt: (point: Point): Spot | undefined => pages?.spotAt(point),
  };
}
