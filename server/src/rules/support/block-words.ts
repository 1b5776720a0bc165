import type { BlockKind } from '../../knowledge';
import type { Block } from '../../model/blocks';
import type { CableFrame } from '../../model/cable';
import { quotedText } from '../../model/quoted';
import { textOf } from '../../text/span';
import type { Finding, Fix, RuleContext } from '../rule';
import { insertAt } from './fixes';
import { forCopyist } from './wording';

/** The words that close a block, in the letters of those that open it: `End summary.`, `END TEXT.` */
export function closingWords(opening: string): string {
  const words = opening.replace(/^[([]?(?:BEGIN\s+)?/i, '').replace(/[\s:.-]+$/, '');
  return /[a-z]/.test(opening) ? `End ${words.toLowerCase()}.` : `END ${words}.`;
}

/** The fix that puts the closing words behind the last word of a block. */
export function appendClosing(cable: CableFrame, { open, span }: Block): Fix {
  const closing = closingWords(textOf(cable.text, open));
  const end = span.start + textOf(cable.text, span).trimEnd().length;
  return {
    title: `Append ${closing}`,
    edits: [{ span: { start: end, end }, newText: ` ${closing}` }],
    safety: 'suggested',
  };
}

/**
 * What is to be said of closing words that nothing opens. `opener` finds any word above them that may have opened the
 * block in a way that is not read as one.
 */
export function* unopenedBlocks(
  cable: CableFrame,
  kind: BlockKind,
  opener: RegExp,
  context: RuleContext,
): Generator<Finding, void> {
  const unopened = cable.unopened.filter((closing) => closing.kind === kind);
  if (unopened.length === 0) return;
  const opened = cable.text.slice(cable.body.start).search(opener);
  const limit = opened < 0 ? cable.text.length : cable.body.start + opened;
  const isQuoted = quotedText(cable);
  let next = 0;
  for (const { span } of unopened) {
    if (span.start > limit || isQuoted(span.start)) continue;
    const printed = textOf(cable.text, span);
    const word = /[a-z]/.test(printed)
      ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}:`
      : `${kind.toUpperCase()}:`;
    while ((cable.paragraphs[next]?.textSpan.start ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const paragraph = cable.paragraphs[next - 1];
    yield {
      span,
      message: `${printed} closes what no ${word} opens.${forCopyist(context, 'Look above it in the original.')}`,
      fixes: paragraph ? [insertAt(paragraph.textSpan.start, `${word} `)] : [],
    };
  }
}
