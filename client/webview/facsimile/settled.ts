/** Hands on the last of many values when no other has come for a while. */
export interface Settling<Value> {
  /** Puts the value in the place of one that waits. */
  soon(value: Value): void;
  /** Hands on at once what waits. */
  now(): void;
}

/** Waits so many milliseconds behind the last value. */
export function settling<Value>(milliseconds: number, use: (value: Value) => void): Settling<Value> {
  let waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  function now(): void {
    if (!waiting) return;
    const { value, timer } = waiting;
    clearTimeout(timer);
    waiting = undefined;
    use(value);
  }

  return {
    soon(value) {
      clearTimeout(waiting?.timer);
      waiting = { value, timer: setTimeout(now, milliseconds) };
    },
    now,
  };
}
