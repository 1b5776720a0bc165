import type { Rule } from '../rule';
import { frontCaptions, type KnownCaption } from '../support/captions';
import { exampleCaptions } from '../support/examples';
import { removeLine } from '../support/fixes';

const classified = { line: 'C O N F I D E N T I A L VALLETTA 000217', order: 'E.O. 12958: DECL: 05/14/2019' };

export const captionIncompatible: Rule = {
  id: 'caption-incompatible',
  group: 'captions',
  reads: 'top',
  summary: 'Two captions stand together that exclude each other.',
  why: 'SIPDIS opens a cable to all of the Secret-level network, NODIS and EXDIS close it to all but a few; AGREMENT and DIRGEN CHANNEL bear no other caption. In old cables the loading system may have added SIPDIS.',
  authority: ['05STATE226504', 'FAH2-440'],
  severity: { draft: 'error', transcribe: 'information' },
  supersedes: ['caption-channels'],
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleCaptions(['NODIS', 'SIPDIS'], classified),
        finds: ['SIPDIS'],
        fixed: exampleCaptions(['NODIS'], classified),
      },
      {
        text: exampleCaptions(['EXDIS', 'NODIS'], classified),
        finds: ['EXDIS'],
        fixed: exampleCaptions(['NODIS'], classified),
      },
    ],
    good: [
      { text: exampleCaptions(['NODIS', 'STADIS'], classified) },
      { text: exampleCaptions(['NOFORN', 'SIPDIS'], classified) },
    ],
  },
  *check(cable, { knowledge }) {
    const all = knowledge.captions.all();
    const captions = frontCaptions(cable).filter(({ repeated }) => !repeated);
    const strictFirst = [...captions].sort((a, b) => all.indexOf(a.caption) - all.indexOf(b.caption));
    for (const [index, open] of strictFirst.entries()) {
      const strict = strictFirst.slice(0, index).find((other) => exclude(other, open));
      if (!strict) continue;
      yield {
        span: open.span,
        message: `${open.caption.caption} does not go with ${strict.caption.caption}, which closes the cable to more people.`,
        related: [{ span: strict.span, message: 'The stricter caption' }],
        fixes: [removeLine(cable.text, open.span, `Remove ${open.caption.caption}`)],
      };
    }
  },
};

function exclude(a: KnownCaption, b: KnownCaption): boolean {
  return refuses(a, b) || refuses(b, a);
}

/** `*`: a caption that bears no other. */
function refuses({ caption }: KnownCaption, other: KnownCaption): boolean {
  return caption.incompatibleWith.some((name) => name === '*' || name === other.caption.caption);
}
