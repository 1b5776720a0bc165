// The pages of a scan, one below the other: where each lies, and which are drawn.
import type { Rotation, Spot, Zoom } from '../../src/views/facsimile/messages';
import { asTurned, asUpright, drawnSize, MARGIN, type Size, scaleOf, turned, within } from './layout';
import { Damaged, type Sheet } from './renderers/sheet';

/** How all pages are shown. */
interface Arrangement {
  readonly zoom: Zoom;
  readonly rotation: Rotation;
}

interface PageBox {
  readonly sheet: Sheet;
  /** As large as the page lies before the reader. */
  readonly box: HTMLElement;
  /** The upright page within it, turned. */
  readonly paper: HTMLElement;
  shown: Size;
  /** The size in which it was drawn last; null where it is not. */
  drawn: Size | null;
}

/** The pages in their scrolling frame. */
export interface Pages {
  readonly count: number;
  arrange(arrangement: Arrangement): void;
  /** By what the page is enlarged now. */
  scaleOf(page: number): number;
  /** The spot under a point of the frame, in CSS pixels from its upper left. */
  spotAt(point: Point): Spot;
  /** Scrolls until the spot lies under the point. */
  bring(spot: Spot, point: Point): void;
  /** Scrolls until a page begins at the top, no further to the left or right than it is. */
  bringTop(page: number): void;
  /** The page that lies across a height of the frame. */
  pageAt(height: number): number;
  close(): void;
}

/** A place in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lays the pages into the frame. Those near the view are drawn, the others let go. */
export function layPages(frame: HTMLElement, sheets: readonly Sheet[]): Pages {
  const boxes = sheets.map((sheet, index) => emptyBox(sheet, `Page ${index + 1} of ${sheets.length}`));
  frame.replaceChildren(...boxes.map(({ box }) => box));
  let rotation: Rotation = 0;
  const near = new Set<PageBox>();
  const drawSoon = oneAfterTheOther(() => [...near].find(isBehind), draw);
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = boxes.find(({ box }) => box === target);
        if (page && isIntersecting) near.add(page);
        else if (page) letGo(page);
      }
      drawSoon();
    },
    { root: frame, rootMargin: '50% 0px' },
  );
  for (const { box } of boxes) watcher.observe(box);

  function letGo(page: PageBox): void {
    near.delete(page);
    page.drawn = null;
    page.paper.replaceChildren();
  }

  /** The last page that begins above a height of all that scrolls. */
  function indexAbove(top: number): number {
    return Math.max(
      0,
      boxes.findLastIndex(({ box }) => box.offsetTop <= top),
    );
  }

  return {
    count: boxes.length,
    arrange(arrangement) {
      rotation = arrangement.rotation;
      const room = { width: frame.clientWidth, height: frame.clientHeight };
      for (const page of boxes) {
        const scale = scaleOf(turned(page.sheet.size, rotation), room, arrangement.zoom);
        page.shown = { width: page.sheet.size.width * scale, height: page.sheet.size.height * scale };
        place(page, rotation);
      }
      drawSoon();
    },
    scaleOf(page) {
      const box = boxes[page - 1];
      return box ? box.shown.width / box.sheet.size.width : 1;
    },
    spotAt({ x, y }) {
      const index = indexAbove(frame.scrollTop + y);
      const box = boxes[index]?.box;
      if (!box) return { page: 1, x: 0, y: 0 };
      const part = {
        x: (frame.scrollLeft + x - box.offsetLeft) / box.offsetWidth,
        y: (frame.scrollTop + y - box.offsetTop) / box.offsetHeight,
      };
      return { page: index + 1, ...asUpright(part, rotation) };
    },
    bring(spot, { x, y }) {
      const box = boxes[within(1, spot.page, boxes.length) - 1]?.box;
      if (!box) return;
      const part = asTurned(spot, rotation);
      frame.scrollLeft = box.offsetLeft + part.x * box.offsetWidth - x;
      frame.scrollTop = box.offsetTop + part.y * box.offsetHeight - y;
    },
    bringTop(page) {
      const box = boxes[page - 1]?.box;
      if (box) frame.scrollTop = box.offsetTop - MARGIN;
    },
    pageAt: (height) => indexAbove(frame.scrollTop + height) + 1,
    close() {
      watcher.disconnect();
      near.clear();
      frame.replaceChildren();
    },
  };
}

function emptyBox(sheet: Sheet, label: string): PageBox {
  const box = document.createElement('div');
  box.className = 'page';
  box.role = 'img';
  box.ariaLabel = label;
  const paper = document.createElement('div');
  paper.className = 'paper';
  box.append(paper);
  return { sheet, box, paper, shown: sheet.size, drawn: null };
}

/** How the upper left corner of an upright page moves when the page is turned. */
const CORNERS: Readonly<Record<Rotation, (page: Size) => Point>> = {
  0: () => ({ x: 0, y: 0 }),
  90: ({ height }) => ({ x: height, y: 0 }),
  180: ({ width, height }) => ({ x: width, y: height }),
  270: ({ width }) => ({ x: 0, y: width }),
};

function place({ box, paper, shown }: PageBox, rotation: Rotation): void {
  const { width, height } = turned(shown, rotation);
  Object.assign(box.style, { width: `${width}px`, height: `${height}px`, margin: `${MARGIN}px auto` });
  const corner = CORNERS[rotation](shown);
  Object.assign(paper.style, {
    width: `${shown.width}px`,
    height: `${shown.height}px`,
    transform: `translate(${corner.x}px, ${corner.y}px) rotate(${rotation}deg)`,
  });
}

function wantedSize({ shown }: PageBox): Size {
  return drawnSize(shown, window.devicePixelRatio);
}

/** True where the page is not drawn, or not as large as it is shown. */
function isBehind(page: PageBox): boolean {
  const wanted = wantedSize(page);
  return page.drawn?.width !== wanted.width || page.drawn.height !== wanted.height;
}

async function draw(page: PageBox): Promise<void> {
  const wanted = wantedSize(page);
  page.drawn = wanted;
  const content = await page.sheet.draw(wanted).catch(complaint);
  if (page.drawn === wanted) page.paper.replaceChildren(content);
}

/** What stands in place of a page that cannot be drawn. */
function complaint(error: unknown): HTMLElement {
  const words = document.createElement('p');
  words.className = 'complaint';
  words.textContent =
    error instanceof Damaged
      ? `This page ${error.message}.`
      : `This page cannot be drawn: ${error instanceof Error ? error.message : String(error)}`;
  return words;
}

/** Does one piece of work after the other, as long as there is one; gives what starts it. */
function oneAfterTheOther<Work>(
  next: () => Work | undefined,
  run: (work: Work) => Promise<void>,
): () => void {
  let busy = false;
  return async () => {
    if (busy) return;
    busy = true;
    for (let work = next(); work !== undefined; work = next()) await run(work);
    busy = false;
  };
}
