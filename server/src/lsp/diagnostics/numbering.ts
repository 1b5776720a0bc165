/** Gives objects numbers, the same object always the same: what holds for one is named by it as long as it is there. */
export function numbering<Key extends object>(): (key: Key) => number {
  const numbers = new WeakMap<Key, number>();
  let count = 0;
  return (key) => {
    const number = numbers.get(key) ?? ++count;
    numbers.set(key, number);
    return number;
  };
}
