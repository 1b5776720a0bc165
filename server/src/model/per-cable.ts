import type { TextChange } from '../text/change';
import type { CableFrame, Version } from './cable';

/**
 * The same function, but worked out once for each cable: for what several rules ask of it.
 * @param readAgain makes the answer from the one for the text before an edit, where that is known
 */
export function perCable<T, Read extends CableFrame = CableFrame>(
  read: (cable: Read) => T,
  readAgain?: (before: T, cable: Read, change: TextChange) => T,
): (cable: Read) => T {
  const asker = Symbol();

  function work(cable: Read): T {
    const { origin } = cable;
    const before = origin && answerIn(origin.version);
    return readAgain && before ? readAgain(before.value, cable, origin.change) : read(cable);
  }

  /** In a map of our own with weak keys a collector of garbage would take every answer for needed, and copy it about. */
  function answerIn(version: Version): { readonly value: T } | undefined {
    return version.get(asker) as { readonly value: T } | undefined; // nobody else writes there
  }

  return (cable) => {
    const answer = answerIn(cable.version) ?? { value: work(cable) };
    cable.version.set(asker, answer);
    return answer.value;
  };
}
