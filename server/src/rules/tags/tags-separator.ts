import type { TextEdit } from '../../text/edit';
import { textOf } from '../../text/span';
import type { Rule } from '../rule';
import { exampleFront } from '../support/examples';
import { codesApart, type Separator } from '../support/tag-list';

export const tagsSeparator: Rule = {
  id: 'tags-separator',
  group: 'tags',
  reads: 'top',
  summary: 'The codes of the TAGS line are parted in more than one way.',
  why: 'Blanks, commas or both may part the codes, but one way a line. A doubled comma or one at the end, which the first handbook already names, may be all that is left of a lost code.',
  authority: ['HB1974', 'CGSAMPLE'],
  severity: { draft: 'hint', transcribe: 'hint' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleFront({ tags: 'TAGS: PGOV,, EAGR MT,' }),
        finds: ['PGOV,, EAGR MT,'],
        fixed: exampleFront({ tags: 'TAGS: PGOV, EAGR, MT' }),
      },
      {
        text: exampleFront({ tags: 'TAGS: PGOV EAGR, MT' }),
        finds: ['PGOV EAGR, MT'],
        fixed: exampleFront({ tags: 'TAGS: PGOV EAGR MT' }),
      },
    ],
    good: [
      { text: exampleFront({ tags: 'TAGS: PGOV EAGR MT' }) },
      { text: exampleFront({ tags: 'TAGS: PGOV,EAGR, MT' }) },
      { text: exampleFront({ tags: 'TAGS: OVIP (DOE, JANE), PGOV MT' }) },
    ],
  },
  *check(cable) {
    const line = cable.tags;
    const first = line?.tags[0];
    const last = line?.tags.at(-1);
    if (!line || !first || !last) return;
    const apart = codesApart(cable.text, line.tags).filter(({ text }) => /^[ \t,]+$/.test(text));
    const usual = usualOf(apart);
    const odd = apart.filter(
      ({ text }) => isComma(text) !== isComma(usual) || (text.match(/,/g)?.length ?? 0) > 1,
    );
    const trailing = trailingComma(cable.text, last.span.end, line.span.end);
    if (odd.length === 0 && !trailing) return;
    const span = { start: first.span.start, end: trailing?.span.end ?? last.span.end };
    const edits: TextEdit[] = odd.map((separator) => ({ span: separator.span, newText: usual }));
    if (trailing) edits.push(trailing);
    yield {
      span,
      message: `${isComma(usual) ? 'Commas' : 'Blanks'} part these codes, but not everywhere: ${textOf(cable.text, span).replace(/\s+/g, ' ')}. Is a code missing?`,
      fixes: [
        { title: `Part all codes by ${isComma(usual) ? 'commas' : 'blanks'}`, edits, safety: 'suggested' },
      ],
    };
  },
};

/** The first separator with its commas made one. */
function usualOf([first]: readonly Separator[]): string {
  return first?.text.replace(/(?:,\s*)+/, (commas) => (/\s$/.test(commas) ? ', ' : ',')) ?? ' ';
}

function isComma(separator: string): boolean {
  return separator.includes(',');
}

/** The comma behind the last code, as an edit that takes it out. */
function trailingComma(text: string, from: number, end: number): TextEdit | undefined {
  const comma = /^[ \t]*,+/.exec(text.slice(from, end));
  return comma ? { span: { start: from, end: from + comma[0].length }, newText: '' } : undefined;
}
