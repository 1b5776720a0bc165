import type { CableTop } from '../../model/cable';

/** The orders that ask for a classifier and his reason, as cables print their numbers (cable-format 4.24). */
export function hasReasons(cable: CableTop): boolean {
  const number = cable.executiveOrder?.order?.printedNumber;
  return number === '12958' || number === '13526';
}

/** The cable takes its class from another document, whose markings it may carry on. */
export function isDerived({ authority }: CableTop): boolean {
  return authority !== null && /\bderiv/i.test(authority.text);
}
