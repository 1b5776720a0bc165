/** Drawn with lines on a field of 16 by 16, in the colour of the words around them. */
const paths = {
  up: 'M3 10 L8 5 L13 10',
  down: 'M3 6 L8 11 L13 6',
  minus: 'M3 8 H13',
  plus: 'M3 8 H13 M8 3 V13',
  width: 'M2 3 V13 M14 3 V13 M4 8 H12 M6 6 L4 8 L6 10 M10 6 L12 8 L10 10',
  page: 'M4 2 H12 V14 H4 Z M8 4 V12 M6 6 L8 4 L10 6 M6 10 L8 12 L10 10',
  actual: 'M2 5 L4 3 V13 M10 5 L12 3 V13 M7.5 6 V7 M7.5 10 V11',
  left: 'M6 2 L3 5 L6 8 M3 5 H9 A4 4 0 0 1 9 13 H5',
  right: 'M10 2 L13 5 L10 8 M13 5 H7 A4 4 0 0 0 7 13 H11',
  soft: 'M14 8 A6 6 0 1 1 2 8 A6 6 0 1 1 14 8 M8 2 V14 M10.5 3 V13 M3.5 8 H6.5',
  hard: 'M14 8 A6 6 0 1 1 2 8 A6 6 0 1 1 14 8 M8 2 V14 M10.5 3 V13 M3.5 8 H6.5 M5 6.5 V9.5',
  invert: 'M2 2 H14 V14 H2 Z M2 14 L14 2 M6 14 L14 6 M10 14 L14 10',
} as const;

/** The names of the pictures. */
export type IconName = keyof typeof paths;

/** A picture for a button that says in words what it does. */
export function icon(name: IconName): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
