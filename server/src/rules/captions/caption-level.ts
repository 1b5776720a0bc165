import { ownMarks } from '../../edits/portion-marks';
import type { CaptionKind } from '../../knowledge/captions';
import type { CableFrame } from '../../model/cable';
import type { Rule } from '../rule';
import { frontCaptions, isEncrypted, levelOf } from '../support/captions';
import { exampleCaptions } from '../support/examples';
import { forCopyist } from '../support/wording';

/** Kinds that say who may read the cable; what a cable is about goes with every level. */
const restricting: ReadonlySet<CaptionKind> = new Set([
  'distribution',
  'dissemination-control',
  'sensitivity',
]);

export const captionLevel: Rule = {
  id: 'caption-level',
  group: 'captions',
  reads: 'frame',
  summary: 'A caption does not go with the classification of the cable.',
  why: 'NODIS and EXDIS need something to protect, SENSITIVE is for what is not classified, SIPDIS ends below TOP SECRET. Some three classified cables in a hundred bear SENSITIVE all the same.',
  authority: ['PLUSD-HR', 'SGP-SBU', '05STATE226504'],
  severity: { draft: 'warning', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      { text: exampleCaptions(['NODIS']), finds: ['NODIS'] },
      {
        text: exampleCaptions(['SENSITIVE', 'SIPDIS'], {
          line: 'S E C R E T VALLETTA 000217',
          order: 'E.O. 12958: DECL: 05/14/2019',
        }),
        finds: ['SENSITIVE'],
      },
    ],
    good: [
      { text: exampleCaptions(['SENSITIVE', 'NOFORN']) },
      {
        text: exampleCaptions(['EXDIS'], {
          line: 'LIMITED OFFICIAL USE LUXEMBOURG 0412',
          order: 'E.O. 11652: N/A',
        }),
      },
      { text: exampleCaptions(['SIPDIS']) },
    ],
  },
  *check(cable, context) {
    const marking = cable.textLines[0]?.marking;
    if (!marking || marking.level === 'RESTRICTED') return;
    const levels = levelsOf(cable);
    for (const { span, caption, repeated } of frontCaptions(cable)) {
      if (repeated || !restricting.has(caption.kind) || caption.compatibleLevels.length === 0) continue;
      if (caption.compatibleLevels.some((level) => levels.includes(level))) continue;
      yield {
        span,
        message: `${caption.caption} does not go with ${marking.text}.${forCopyist(context, 'Compare both with the original.')}`,
        related: [{ span: marking.span, message: 'The classification of the cable' }],
      };
    }
  },
};

/** The levels that count for a cable: an unclassified one may be sensitive as well. */
function levelsOf(cable: CableFrame): readonly string[] {
  const level = levelOf(cable);
  if (level !== 'UNCLASSIFIED') return level === null ? [] : [level];
  const sensitive =
    isEncrypted(cable) ||
    frontCaptions(cable).some(({ caption }) => caption.kind === 'sensitivity') ||
    ownMarks(cable).some(({ mark }) => mark.startsWith('SBU'));
  return sensitive ? [level, 'SBU'] : [level];
}
