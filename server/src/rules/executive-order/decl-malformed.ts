import type { Declassification } from '../../model/declassification';
import { distance } from '../../text/distance';
import type { Finding, Rule, RuleContext } from '../rule';
import { longDate } from '../support/declassification';
import { exampleFront, exampleSecret } from '../support/examples';
import { replaceBy } from '../support/fixes';
import { slip } from '../support/weights';
import { sicHint } from '../support/wording';

export const declMalformed: Rule = {
  id: 'decl-malformed',
  group: 'executive-order',
  reads: 'top',
  summary: 'What stands behind the order is no date, event or code, or is written oddly.',
  why: 'Reviewers sort cables by the date of their release. A value that nobody can read as a date, an event or a code was misread or miswritten; dates in words, with hyphens or without DECL are readable, but searches miss them.',
  authority: ['CGSAMPLE', 'EO12356', '32CFR2001'],
  severity: { draft: 'information', transcribe: 'information' },
  generations: ['middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleSecret({ order: 'E.O. 12958: DECLl: 5-14-2019' }),
        finds: ['DECLl: 5-14-2019'],
        fixed: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }),
      },
      {
        text: exampleSecret({ order: 'E.O. 12958: DECL: O5/14/2019' }),
        finds: ['DECL: O5/14/2019'],
        fixed: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }),
      },
      { text: exampleFront({ order: 'E.O. 12958: N/S' }), finds: ['N/S'], fixed: exampleFront() },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: XYZ' }), finds: ['DECL: XYZ'] },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2' }), finds: ['DECL: 05/14/2'] },
    ],
    good: [
      { text: exampleSecret({ order: 'E.O. 12958: DECL: 05/14/2019' }) },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: AFTER THE HARVEST' }) },
      { text: exampleSecret({ order: 'EO 12958 DECL: X1, X5' }) },
      { text: exampleSecret({ order: 'E.O. 12958: DECL: mm/dd/yyyy' }) },
    ],
  },
  *check(cable, context) {
    const line = cable.executiveOrder;
    const value = line?.declassification;
    const number = line?.order?.printedNumber ?? '';
    if (!value || number < '12356') return;
    const finding = findingOn(value, context);
    if (finding) yield finding;
  },
};

const readable = { draft: 'hint', transcribe: 'hint' } as const;

/** `DECL: 05/14/2019`, `DECL: 2019/05/14`, and whatever may stand around it. */
const usualDate =
  /^(?:\([A-Z/]+\) ?)?DECL(?:AS|ASSIFY ON)?[:.]?\s*(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)|\d{4}\/\d{1,2}\/\d{1,2})(?!\d)/i;
const figuresOrLetters = /^(?:DECL[: ]*)?([\dOIl]{1,4}[/.-][\dOIl]{1,2}[/.-][\dOIl]{1,4})$/;

const monthOrYear = /^(?:DECL[: ]*)?(?:[A-Z]{3,9}\.? |\d{1,2}[/.-])?(?:19|20)\d\d$/i;

function findingOn(value: Declassification, context: RuleContext): Finding | undefined {
  const { kind, text, span, date } = value;
  const mixed = mixedFigures(value, sicHint(context));
  if (mixed) return mixed;
  if (kind === 'unknown') return unreadable(value, sicHint(context));
  if ((kind !== 'date' && kind !== 'duration') || date === null) return undefined;
  if (usualDate.test(text) || /\bDNG\b|\bAMENDED\b/i.test(text)) return undefined;
  const isYearFirst = /\b(?:19|20)\d\d[/.-]\d/.test(text);
  const usual = `DECL: ${isYearFirst ? date.replaceAll('-', '/') : longDate(date)}`;
  const isDamaged = /^DECL[l1I]|^(?:DECL[: ]*){2}/.test(text);
  return {
    span,
    message: `${text} usually reads ${usual}.`,
    ...(isDamaged ? {} : { severity: readable }),
    fixes: [replaceBy(span, usual)],
  };
}

/** A day some of whose figures are letters. */
function mixedFigures({ text, span }: Declassification, hint: string): Finding | undefined {
  const printed = figuresOrLetters.exec(text)?.[1];
  const figures = printed?.replaceAll('O', '0').replace(/[Il]/g, '1');
  if (figures === printed) return undefined;
  const fixes = [replaceBy(span, `DECL: ${figures}`, 'safe')];
  return { span, message: `${text} has letters among its figures.${hint}`, severity: slip, fixes };
}

function unreadable({ text, span }: Declassification, hint: string): Finding | undefined {
  if (/^DECL[A-Z]*[ .:]*$/i.test(text)) return undefined; // `decl-missing` tells
  if (text.includes('mm/dd/yyyy')) return undefined; // a form that is still to be filled in
  if (distance(text.toUpperCase(), 'N/A', 1) <= 1) {
    const fixes = [replaceBy(span, 'N/A')];
    return { span, message: `${text} is close to N/A.${hint}`, severity: slip, fixes };
  }
  if (monthOrYear.test(text))
    return { span, message: `${text} names no day on which the cable is released.`, severity: readable };
  return { span, message: `${text} is neither N/A nor a date, an event or a code.${hint}` };
}
