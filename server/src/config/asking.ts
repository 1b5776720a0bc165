/** Work that asks for the texts of files by their URIs and is answered with them, undefined where there is none. */
export type Asking<Result> = Generator<string, Result, string | undefined>;

/** Answers the questions at once. */
export function askedAtOnce<Result>(
  asking: Asking<Result>,
  read: (uri: string) => string | undefined,
): Result {
  let step = asking.next();
  while (!step.done) step = asking.next(read(step.value));
  return step.value;
}

/** Answers the questions as the files arrive. */
export async function askedInTime<Result>(
  asking: Asking<Result>,
  read: (uri: string) => Promise<string | undefined>,
): Promise<Result> {
  let step = asking.next();
  while (!step.done) step = asking.next(await read(step.value));
  return step.value;
}
