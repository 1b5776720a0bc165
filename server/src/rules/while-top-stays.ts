import type { Cable } from '../model/cable';
import type { Top } from '../model/top';
import type { Steps } from '../text/steps';
import { isSamePlace } from './rule';
import type { LintResult, Terms } from './runner';

/** What was found in a top, and all that it hangs on beside the top itself. */
interface Found {
  readonly cable: Pick<Cable, 'generation' | 'layers'>;
  readonly terms: Terms;
  readonly result: LintResult;
}

/** The last findings in each top. An edit of the body leaves the object as it is. */
const known = new WeakMap<Top, Found>();

/** What the rules of the top find: as before while neither the top nor the terms have changed. */
export function* whileTopStays(cable: Cable, terms: Terms, find: () => Steps<LintResult>): Steps<LintResult> {
  const { generation, layers } = cable;
  const { top } = cable.basis;
  const last = known.get(top);
  if (last && isSame(last, { generation, layers }, terms)) return last.result;
  const result = yield* find();
  known.set(top, { cable: { generation, layers }, terms, result });
  return result;
}

function isSame(last: Found, { generation, layers }: Found['cable'], terms: Terms): boolean {
  return (
    last.cable.generation === generation &&
    last.cable.layers.join() === layers.join() &&
    last.terms.settings === terms.settings &&
    last.terms.knowledge === terms.knowledge &&
    last.terms.rules === terms.rules &&
    isSamePlace(last.terms.file, terms.file)
  );
}
