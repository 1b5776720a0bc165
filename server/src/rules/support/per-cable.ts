import type { Cable } from '../../model/cable';

/** The same function, but worked out once for each cable: for what several rules ask of it. */
export function perCable<T>(read: (cable: Cable) => T): (cable: Cable) => T {
  const known = new WeakMap<Cable, { readonly value: T }>();
  return (cable) => {
    let made = known.get(cable);
    if (!made) {
      made = { value: read(cable) };
      known.set(cable, made);
    }
    return made.value;
  };
}
