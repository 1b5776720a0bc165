import type { Composer } from '../composer';
import { labelledText } from '../elements/front-lines';
import type { Form } from '../forms';
import { restOfPageHeading } from '../forms/print';
import { leaf, type SyntaxNode } from '../node';
import type { Source } from '../source';
import { tile } from '../tile';

/** Page headings, page breaks and what else the print of a page leaves between the lines of a cable. */

const ARTEFACTS: Partial<Record<Form, 'pageBreak' | 'pageClassification' | 'releaseStamp'>> = {
  pageHeading: 'pageBreak',
  pageBreak: 'pageBreak',
  classificationAlone: 'pageClassification',
  releaseStamp: 'releaseStamp',
};

/** An artefact of a page, and the index of the line behind it. */
export interface PageArtefact {
  readonly node: SyntaxNode;
  readonly next: number;
}

/** The artefact that begins at a line; null where none begins. */
export function pageArtefact(source: Source, index: number): PageArtefact | null {
  const kind = ARTEFACTS[source.top(index)];
  if (!kind) return null;
  const next = kind === 'pageBreak' ? endOfPageHeading(source, index) : index + 1;
  const span = { start: source.line(index).from, end: source.line(next - 1).to };
  return { node: labelledText(kind, source.text, span), next };
}

/** The first filled line from a line on that holds no artefact of a page. */
export function behindPages(source: Source, start: number): number {
  let index = source.nextFilled(start);
  for (let page = pageArtefact(source, index); page; page = pageArtefact(source, index)) {
    index = source.nextFilled(page.next);
  }
  return index;
}

/** The artefacts of pages that stand between two lines, and the lines of marks. */
export function artefactsBetween(source: Source, start: number, end: number): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  for (let index = start; index < end; ) {
    const page = pageArtefact(source, index);
    if (page) nodes.push(page.node);
    index = page?.next ?? index + 1;
  }
  const marks = source
    .marksBetween(source.line(start).start, source.line(end - 1).start)
    .map(({ from, to }) => labelledText('markLine', source.written, { start: from, end: to }));
  if (marks.length > 0) nodes.push(...marks);
  if (marks.length > 0) nodes.sort((a, b) => a.start - b.start);
  return nodes;
}

/** `PAGE 01 …`, whole or parted over two lines, and below it the number of the operator (cable-format 4.3). */
export function printedPage(source: Source, composer: Composer, start: number): number {
  let index = endOfPageHeading(source, start);
  const span = { start: source.line(start).from, end: source.line(index - 1).to };
  composer.interrupt(labelledText('pageBreak', source.text, span));
  const below = source.nextFilled(index);
  if (isOperatorNumber(source, below)) {
    const { from, to } = source.line(below);
    composer.interrupt(
      tile('operatorLine', source.text, { start: from, end: to }, [leaf('number', from, to)]),
    );
    index = below + 1;
  }
  return index;
}

/** Behind a page heading a new section begins, with its distribution or its date; else the text goes on. */
export function opensSection(source: Source, index: number): boolean {
  if (source.top(index) !== 'pageHeading') return false;
  let next = source.nextFilled(endOfPageHeading(source, index));
  if (isOperatorNumber(source, next)) next = source.nextFilled(next + 1);
  const form = source.top(next);
  return form === 'distribution' || form === 'drafting' || form === 'dashLine' || form === 'dateTime';
}

function endOfPageHeading(source: Source, start: number): number {
  if (/\d{4,6}/.test(source.words(start))) return start + 1;
  const next = source.nextFilled(start + 1);
  restOfPageHeading.lastIndex = source.line(next).from;
  return next < source.count && restOfPageHeading.test(source.text) ? next + 1 : start + 1;
}

function isOperatorNumber(source: Source, index: number): boolean {
  return /^\d{2}(?:[ -]\d{2})*$/.test(source.words(index));
}
