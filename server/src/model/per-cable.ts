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
  const known = new WeakMap<Version, { readonly value: T }>();

  function work(cable: Read): T {
    const { origin } = cable;
    const before = origin && known.get(origin.version);
    return readAgain && before ? readAgain(before.value, cable, origin.change) : read(cable);
  }

  return (cable) => {
    const made = known.get(cable.version) ?? { value: work(cable) };
    known.set(cable.version, made);
    return made.value;
  };
}
