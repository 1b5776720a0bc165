import type { CableTop } from '../../model/cable';
import type { Rule } from '../rule';
import { isClassifiedCable, usualDeclassification } from '../support/declassification';
import { exampleFront } from '../support/examples';
import { insertAt } from '../support/fixes';
import { forCopyist } from '../support/wording';

export const declMissing: Rule = {
  id: 'decl-missing',
  group: 'executive-order',
  reads: 'top',
  summary: 'The cable is classified, but its E.O. line does not say until when.',
  why: 'Since 1982 a classified cable names the date, the event or the code that ends its secrecy. A number without anything behind it has most often lost it to a line end.',
  authority: ['EO12356', '32CFR2001'],
  severity: { draft: 'error', transcribe: 'information' },
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['S E C R E T VALLETTA 01217', '', 'E.O. 12356:', 'TAGS: EAGR, MT'],
        finds: ['12356'],
        fixed: ['S E C R E T VALLETTA 01217', '', 'E.O. 12356: DECL: OADR', 'TAGS: EAGR, MT'],
      },
    ],
    good: [
      { text: ['S E C R E T VALLETTA 01217', '', 'E.O. 12356: DECL: OADR', 'TAGS: EAGR, MT'] },
      { text: ['S E C R E T VALLETTA 01217', '', 'E.O. 12356:', 'DECL: OADR', 'TAGS: EAGR, MT'] },
      { text: exampleFront({ order: 'E.O. 12958:' }) },
    ],
  },
  *check(cable, context) {
    const line = cable.executiveOrder;
    const number = line?.order?.printedNumber;
    if (!line?.numberSpan || !number || number < '12356' || !isClassifiedCable(cable, context.knowledge))
      return;
    // today's form says it below, in Declassify On
    if (cable.authority?.declassification) return;
    const value = line.declassification;
    if ((value && !/^DECL[A-Z]*[ .:]*$/i.test(value.text)) || standsBelow(cable, line.span.end)) return;
    const usual = usualDeclassification(number, cable);
    const end = line.numberSpan.end + (cable.text[line.numberSpan.end] === ':' ? 1 : 0);
    yield {
      span: value?.span ?? line.numberSpan,
      message: `A classified cable says behind the order until when it is classified.${forCopyist(context, 'Was the end of the line lost?')}`,
      fixes:
        usual === null || value ? [] : [insertAt(end, `${cable.text[end - 1] === ':' ? ' ' : ': '}${usual}`)],
    };
  },
};

/** The value stands on the line below. */
function standsBelow({ text }: CableTop, offset: number): boolean {
  return /^\s*(?:\(?DECL|OADR|X\d)/i.test(text.slice(offset, offset + 40));
}
