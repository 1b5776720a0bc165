import { type CableRecord, recordOf } from '../features/record';
import { lineIndex } from '../text/line-index';
import type { CableDocument } from './document';

/** What stands in each cable, as plain data under the name of its file. */
export function records({ text, cables }: CableDocument, file: string): readonly CableRecord[] {
  const lines = lineIndex(text);
  return cables.map(({ cable, offset }, index) =>
    recordOf(cable, { file, cable: index, range: lines.rangeOf(offset, offset + cable.text.length) }),
  );
}
