import type { CableFrame } from '../../model/cable';
import { type Span, textOf } from '../../text/span';
import type { Finding, RuleContext } from '../rule';
import { type DamagedLabel, damagedLabel } from './damaged-labels';
import { replaceBy } from './fixes';
import { slip } from './weights';
import { sicHint } from './wording';

/** What is to be said of the label of a field: misspelt, with another mark than a colon, or not to be read at all. */
export function* oddLabel(
  cable: CableFrame,
  name: 'tags' | 'subject',
  usual: string,
  context: RuleContext,
): Generator<Finding, void> {
  const field = cable[name];
  const odd = field
    ? readLabel(cable.text, field.label, `${usual}:`, context)
    : unread(damagedLabel(cable, name, context.knowledge));
  if (!odd) return;
  yield {
    span: odd.span,
    message: `${textOf(cable.text, odd.span)} is an odd label for ${usual}; searches for the line may miss it.${sicHint(context)}`,
    ...(odd.isAttested ? {} : { severity: slip }),
    fixes: [replaceBy(odd.span, odd.text, field ? 'safe' : 'suggested')],
  };
}

interface OddLabel extends DamagedLabel {
  /** Telegrams have such a form; else copying explains it. */
  readonly isAttested: boolean;
}

function unread(label: DamagedLabel | undefined): OddLabel | undefined {
  return label && { ...label, isAttested: false };
}

/** The marks that stand for a colon by a slip. */
const otherMark = /[ ]?[;/.-]/y;
const colon = /[ ]?:/y;

/** A label that was read: the words and their mark, where the table calls it damaged or the mark is no colon. */
function readLabel(
  text: string,
  label: Span,
  usual: string,
  { knowledge }: RuleContext,
): OddLabel | undefined {
  const printed = /[A-Za-z\d ]+$/.exec(textOf(text, label))?.[0].trim() ?? '';
  const start = label.end - printed.length;
  otherMark.lastIndex = label.end;
  const isMarked = otherMark.test(text);
  if (isMarked) return { span: { start, end: otherMark.lastIndex }, text: usual, isAttested: true };
  const form = knowledge.labels.find(printed);
  if (!form?.damaged) return undefined;
  colon.lastIndex = label.end;
  const span = { start, end: colon.test(text) ? colon.lastIndex : label.end };
  return { span, text: usual, isAttested: form.sources.some((source) => source !== 'OWN') };
}
