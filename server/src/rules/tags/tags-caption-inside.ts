import type { CaptionKind } from '../../knowledge';
import type { CableTop } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import { lineEnd } from '../../text/line-end';
import type { Fix, Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { withSeparator } from '../support/tag-list';
import { sicHint } from '../support/wording';

export const tagsCaptionInside: Rule = {
  id: 'tags-caption-inside',
  group: 'tags',
  reads: 'top',
  summary: 'A caption stands among the codes of the TAGS line.',
  why: 'Captions tell who may have the cable and stand below the text line. Among the codes they bind nobody, and the line says that the cable is about them.',
  authority: ['CABLEMAP'],
  severity: { draft: 'information', transcribe: 'information' },
  supersedes: ['tags-unknown'],
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['UNCLAS VALLETTA 000217', '', 'NOFORN', '', 'E.O. 12958: N/A', 'TAGS: PGOV, MT, SIPDIS'],
        finds: ['SIPDIS'],
        fixed: ['UNCLAS VALLETTA 000217', '', 'NOFORN', 'SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: PGOV, MT'],
      },
      {
        text: exampleFront({ tags: 'TAGS: SIPDIS, PGOV, MT' }),
        finds: ['SIPDIS'],
        fixed: exampleFront({ tags: 'TAGS: PGOV, MT' }),
      },
    ],
    good: [{ text: exampleFront() }, { text: exampleFront({ tags: 'TAGS: OREP, MT, CODEL ROE' }) }],
  },
  *check(cable, context) {
    const tags = cable.tags?.tags ?? [];
    for (const [index, tag] of tags.entries()) {
      if (tag.kind !== 'unknown') continue;
      const caption = context.knowledge.captions.find(tag.text);
      // words that go on, as SIPDIS GUIDANCE, make a topic
      if (!caption || !kinds.has(caption.kind) || tags[index + 1]?.kind === 'unknown') continue;
      yield {
        span: tag.span,
        message: `${tag.text} is a caption, no code: it stands below the text line.${sicHint(context)}`,
        fixes: move(cable, index, caption.caption),
      };
    }
  },
};

/** Captions that no cable is about. */
const kinds: ReadonlySet<CaptionKind> = new Set([
  'distribution',
  'dissemination-control',
  'sensitivity',
  'channel',
]);

/** Takes the word out of the TAGS and puts it below the last caption, if it does not stand there yet. */
function move(cable: CableTop, index: number, caption: string): readonly Fix[] {
  const cut: TextEdit = { span: withSeparator(cable.tags?.tags ?? [], index, cable.text), newText: '' };
  if (cable.captions.some((use) => use.caption?.caption === caption))
    return [{ title: `Remove ${caption}`, edits: [cut], safety: 'suggested' }];
  const last = cable.captions.at(-1);
  const above = last?.span ?? cable.textLines[0]?.mrn?.span;
  if (!above) return [];
  const end = lineEnd(cable.text);
  const put: TextEdit = {
    span: { start: above.end, end: above.end },
    newText: `${last ? end : end + end}${caption}`,
  };
  return [{ title: `Move ${caption} to the captions`, edits: [put, cut], safety: 'suggested' }];
}
