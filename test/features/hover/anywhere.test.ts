import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { hover } from '../../../server/src/features/hover';
import { standardKnowledge } from '../../../server/src/knowledge';
import { readCable } from '../../../server/src/model/cable';
import { shares } from '../../helpers/arbitraries';
import { EXTRACT, VALLETTA } from '../cables';

describe('hover anywhere', () => {
  it('holds the pointer in its span, in the editor of any line end', () => {
    const places = fc.record({
      text: fc.constantFrom(
        VALLETTA,
        EXTRACT,
        VALLETTA.replaceAll('\n', '\r\n'),
        EXTRACT.replaceAll('\n', '\r'),
      ),
      share: shares,
    });
    fc.assert(
      fc.property(places, ({ text, share }) => {
        const offset = Math.round(share * text.length);
        const content = hover(readCable(text), offset, standardKnowledge);
        if (content === null) return;
        assert.ok(content.span.start <= offset && offset <= content.span.end);
        assert.match(content.markdown, /^\*\*.+\*\* · /);
      }),
      { numRuns: 500 },
    );
  });
});
