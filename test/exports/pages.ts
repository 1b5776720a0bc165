import { strict as assert } from 'node:assert';
import { htmlDocument } from '../../server/src/exports/html/document';
import type { CablePage } from '../../server/src/exports/page';
import { pageOf } from '../../server/src/exports/page';
import { recordOf } from '../../server/src/features/record';
import { standardKnowledge } from '../../server/src/knowledge';
import type { Cable } from '../../server/src/model/cable';
import { readCable } from '../../server/src/model/cable';

/** A cable as it is set for a reader. */
export function pageOfCable(cable: Cable): CablePage {
  const start = { line: 0, character: 0 };
  const record = recordOf(cable, { file: 'a.cable', cable: 0, range: { start, end: start } });
  return pageOf({ cable, record, knowledge: standardKnowledge });
}

/** The document of some pages in HTML. */
export function htmlOf(...pages: readonly CablePage[]): string {
  return [...htmlDocument(pages, (index) => pages[index] ?? assert.fail())].join('');
}

/** The page of the one cable of a text. */
export function pageOfText(text: string): CablePage {
  return pageOfCable(readCable(text));
}
