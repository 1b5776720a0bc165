import type { CableFrame } from '../../model/cable';
import { mrnOfFileName, type WholeNumber } from '../../model/mrn';
import { type Span, textOf } from '../../text/span';
import type { Rule } from '../rule';

export const mrnIdMismatch: Rule = {
  id: 'mrn-id-mismatch',
  group: 'classification',
  reads: 'frame',
  summary:
    'The name of the file, or an id that an archive added, is another number than that of the text line.',
  why: 'Archives file a cable under year, post and number. Under a wrong one the file cannot be found; some 200 ids of the largest public collection are damaged.',
  authority: ['CGINDEX'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: ['09VALLETTA271', '', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'],
        finds: ['VALLETTA 000217'],
      },
    ],
    good: [
      { text: ['09VALLETTA217', '', 'UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
      { text: ['UNCLAS VALLETTA 000217', '', 'SIPDIS', '', 'E.O. 12958: N/A'] },
    ],
  },
  *check(cable, { file }) {
    const mrn = cable.messageNumber ?? cable.textLines[0]?.mrn;
    if (!mrn?.post || mrn.number === null || mrn.malformed) return;
    const differs = (id: WholeNumber): boolean =>
      id.number !== mrn.number || !isPost(id.post, mrn.post?.mrnName ?? '');
    const fileNumber = file.isAlone ? cable.mrn.fileNumber : null;
    const added = archiveIds(cable).find(({ id }) => differs(id));
    if (added) {
      yield {
        span: mrn.span,
        message: `${textOf(cable.text, added.span)} above the cable is not ${textOf(cable.text, mrn.span)}. One of the two was copied wrongly.`,
        related: [{ span: added.span, message: 'The id that an archive added' }],
      };
    } else if (fileNumber && differs(fileNumber)) {
      yield {
        span: mrn.span,
        message: `The name of the file says ${fileNumber.post} ${fileNumber.number}. Rename the file if the text is right.`,
      };
    }
  },
};

/** An id may cut the name of the post, as the page headings of the 1970s do. */
function isPost(name: string, mrnName: string): boolean {
  return name === mrnName || (name.length >= 3 && mrnName.startsWith(name));
}

/** Lines above the cable that are an id and nothing else. */
function archiveIds(cable: CableFrame): readonly { readonly span: Span; readonly id: WholeNumber }[] {
  return cable.artefacts.flatMap(({ kind, span }) => {
    if (kind !== 'archive' || span.end - span.start > 40 || span.start > cable.front.start) return [];
    const id = mrnOfFileName(textOf(cable.text, span));
    return id ? [{ span, id }] : [];
  });
}
