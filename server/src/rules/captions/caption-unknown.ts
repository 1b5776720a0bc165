import type { Caption } from '../../knowledge';
import { squeezed } from '../../knowledge/text';
import type { CableTop } from '../../model/cable';
import { generationLetters } from '../../model/generation';
import { distance } from '../../text/distance';
import { withLetters } from '../../text/look-alikes';
import type { Rule } from '../rule';
import { replaceBy } from '../support/fixes';
import { sicHint } from '../support/wording';

export const captionUnknown: Rule = {
  id: 'caption-unknown',
  group: 'captions',
  reads: 'top',
  summary: 'A line in the place of the captions is close to a caption, but none.',
  why: 'Captions such as SIPDIS or NODIS decide who may read a cable. A slip of one letter makes the word unfindable. Passing lines, names and slugs stand in the same place, so only near misses are reported, and words that end as captions do.',
  authority: ['FAH2-440'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
        finds: ['SIPDS'],
        fixed: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARM RULES',
        ],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'S1PDIS', 'N0FORN', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['S1PDIS', 'N0FORN'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', 'NOFORN', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDI S', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
        finds: ['SIPDI S'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'BEEDIS',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
          'SUBJECT: SWARMS',
        ],
        finds: ['BEEDIS'],
      },
    ],
    good: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', 'SENSITIVE', '', 'E.O. 12958: N/A', 'TAGS: EAGR, MT'],
      },
      {
        text: [
          'UNCLAS VALLETTA 000217',
          '',
          'SIPDIS',
          '',
          'DEPT FOR EUR/SE (DOE)',
          '',
          'E.O. 12958: N/A',
          'TAGS: EAGR, MT',
        ],
      },
    ],
  },
  *check(cable, context) {
    for (const { span, text, caption, repeated } of cable.captions) {
      if (caption || repeated) continue;
      const near = context.knowledge.captions.nearest(text);
      if (near) {
        yield {
          span,
          message: `${text} is no caption; ${likeness(text, near)}.${sicHint(context)}`,
          ...(isSlip(text, near, cable) ? {} : { severity: weaker }),
          fixes: [replaceBy(span, near.caption)],
        };
      } else if (/(?:DIS|CHANNEL)$/.test(withLetters(text))) {
        yield { span, message: `${text} is in no list of captions.${sicHint(context)}`, severity: weaker };
      }
    }
  },
};

/** Where more than one letter is off, or no known caption is near: it may well stand so in the original. */
const weaker = { draft: 'information', transcribe: 'hint' } as const;

/** Figures that look like letters are the likeliest slip; else a word may be near for other reasons. */
function likeness(text: string, near: Caption): string {
  return edits(withLetters(text), near) === 0 && withLetters(text) !== text
    ? `with letters for figures it is ${near.caption}`
    : `${near.caption} is close to it`;
}

/** At most one edit from a caption of the cable's time, which a slip of copying explains. */
function isSlip(text: string, near: Caption, { generation }: CableTop): boolean {
  const inUse = generation === null || near.generations.includes(generationLetters[generation]);
  return inUse && edits(withLetters(text), near) <= 1;
}

/** 0, 1, or 2 for more; blanks do not count. */
function edits(text: string, near: Caption): number {
  return distance(squeezed(text), squeezed(near.caption), 1);
}
