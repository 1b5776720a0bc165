import type { Point } from './pages';
import type { Viewer } from './viewer';

/** A pointer that moves less than this many CSS pixels clicks; one that moves more pulls the page along. */
const STILL = 4;

/** How fast a wheel or a pinch enlarges: by e for this many pixels of a wheel. */
const WHEEL = 400;

/**
 * What mouse, touchpad and fingers do: Ctrl and the wheel, and a pinch, enlarge around the pointer; pulling moves the page.
 * @param onClick is told of a click that pulls nothing, and whether it is a double click
 */
export function listenToPointers(
  frame: HTMLElement,
  viewer: Viewer,
  onClick: (point: Point, double: boolean) => void,
): void {
  const pointIn = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = frame.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  // A touchpad's pinch comes as a wheel with Ctrl held.
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      viewer.zoomBy(Math.exp(-pixelsOf(event) / WHEEL), pointIn(event));
    },
    { passive: false },
  );

  const down = new Map<number, Point>();
  let moved = 0;
  frame.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, pointIn(event));
  });
  frame.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = pointIn(event);
    moved += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other)
      viewer.zoomBy(distance(now, other) / Math.max(1, distance(before, other)), between(now, other));
    else if (event.pointerType === 'mouse' && moved >= STILL) {
      frame.setPointerCapture(event.pointerId);
      frame.scrollBy(before.x - now.x, before.y - now.y); // fingers scroll by themselves
    }
    down.set(event.pointerId, now);
  });
  // who leaves before pulling may let go outside, which nobody tells
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
    frame.addEventListener(end, ({ pointerId }) => down.delete(pointerId));
  frame.addEventListener('click', (event) => {
    if (moved < STILL) onClick(pointIn(event), event.detail > 1);
  });
}

/** A wheel may count in lines or in pages. */
function pixelsOf({ deltaY, deltaMode }: WheelEvent): number {
  return deltaY * ([1, 20, 400][deltaMode] ?? 1);
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
