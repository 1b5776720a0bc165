import type { Composer } from '../composer';
import { authorityLine, executiveOrderLine, subjectLine, tagsLine } from '../elements/front-lines';
import { referenceLine } from '../elements/references';
import type { Form } from '../forms';
import type { Source } from '../source';
import { fieldEnd } from './field-ends';
import { readLabelled } from './labelled';
import { artefactsBetween } from './pages';

/** Reads the field that begins at a line, with all its lines. Gives the index of the line behind it. */
export function field(source: Source, composer: Composer, start: number, form: Form): number {
  const end = fieldEnd(source, start);
  const { text } = source;
  const span = {
    start: source.line(start).from,
    end: source.line(end - 1).to,
    artefacts: artefactsBetween(source, start, end),
  };
  // the words of a person stay as they are written
  const { start: from, artefacts } = span;
  const asWritten = { start: from, end: source.asWritten(source.line(end - 1)).to, artefacts };
  switch (form) {
    case 'executiveOrder':
      composer.interrupt(executiveOrderLine(text, span));
      break;
    case 'tags':
      composer.interrupt(tagsLine(text, span));
      break;
    case 'subject':
      composer.interrupt(subjectLine(source.written, asWritten));
      break;
    case 'reference':
      composer.interrupt(referenceLine(text, span));
      break;
    case 'labelled':
    case 'closing':
      composer.interrupt(readLabelled(source, start).node);
      break;
    default:
      composer.interrupt(authorityLine(source.written, asWritten));
  }
  return end;
}
