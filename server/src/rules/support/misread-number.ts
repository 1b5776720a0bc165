import type { NumberedParagraph } from '../../edits/numbering';
import type { Finding, RuleContext } from '../rule';
import { replaceBy } from './fixes';
import { sicHint } from './wording';

/** What is to be said of a number that its neighbours contradict: only one fits between them. */
export function misreadNumber({ number, meant, figures }: NumberedParagraph, context: RuleContext): Finding {
  const place = meant === 1 ? 'before paragraph 2' : `between ${(meant ?? 0) - 1} and ${(meant ?? 0) + 1}`;
  return {
    span: figures,
    message: `Paragraph ${number} stands ${place}; only ${meant} fits there.${sicHint(context)}`,
    severity: { draft: 'warning', transcribe: 'warning' },
    fixes: [replaceBy(figures, String(meant))],
  };
}
