/** Calls `run` once things have been quiet for so many milliseconds after the last call. */
export function whenQuiet(milliseconds: number, run: () => void): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  return Object.assign(wait, { dispose: () => clearTimeout(timer) });
}
