/** A function that asks another one only once for each key. */
export function memoized<Key, Value>(ask: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const answer = answers.get(key) ?? { value: ask(key) };
    answers.set(key, answer);
    return answer.value;
  };
}
