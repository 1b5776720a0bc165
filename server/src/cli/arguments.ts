import { parseArgs } from 'node:util';
import { didYouMean, UsageError } from './usage';

/** An option of a command. */
export interface Option<Value> {
  /** What stands for its value in the help, `YYYY`; null for a flag. */
  readonly placeholder: string | null;
  readonly help: string;
  /** The value where the option is not given. */
  readonly otherwise: Value;
  /** The value of what the user wrote; throws the words that follow `--name ` in the error. */
  readonly read: (text: string) => Value;
}

/** The options of a command, by their names. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** The values of a table of options, under the same names. */
export type Values<Of extends Options> = {
  readonly [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never;
};

/** What stands behind the name of a command: the values of its options, and all else. */
export interface Arguments<Of extends Options> {
  readonly values: Values<Of>;
  readonly positionals: readonly string[];
}

/** `--fix`: off unless given. */
export function flag(help: string): Option<boolean> {
  return { placeholder: null, help, otherwise: false, read: () => true };
}

/** `--config FILE`: any words. */
export function words(placeholder: string, help: string): Option<string | null> {
  return { placeholder, help, otherwise: null, read: (text) => text };
}

/** `--ext .cable,.txt`: words parted by commas. */
export function list(placeholder: string, help: string): Option<readonly string[] | null> {
  const read = (text: string) => {
    const entries = text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    if (entries.length > 0) return entries;
    throw new UsageError(`takes words parted by commas, not "${text}"`);
  };
  return { placeholder, help, otherwise: null, read };
}

/** `--jobs N`: a whole number within bounds. */
export function integer(
  placeholder: string,
  least: number,
  most: number,
  help: string,
): Option<number | null> {
  const read = (text: string) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw new UsageError(`takes a whole number ${bounds}, not "${text}"`);
  };
  return { placeholder, help, otherwise: null, read };
}

/** `--format text|json`: one of a few words. */
export function choice<const Word extends string, Default extends Word | null>(
  choices: readonly Word[],
  otherwise: Default,
  help: string,
): Option<Word | Default> {
  const read = (text: string) => {
    const chosen = choices.find((word) => word === text);
    if (chosen !== undefined) return chosen;
    throw new UsageError(`takes ${choices.join(', ')}, not "${text}"${didYouMean(text, choices)}`);
  };
  return { placeholder: choices.join('|'), help, otherwise, read };
}

/**
 * Reads the arguments of a command against its table of options. `-` is a positional, `--` ends the options, the last
 * of a repeated option counts. Throws a UsageError that names the option.
 */
export function readArguments<Of extends Options>(options: Of, args: readonly string[]): Arguments<Of> {
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) values[name] = option.otherwise;

  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { placeholder }]) => [
        name,
        { type: placeholder === null ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    values[token.name] = readOption(options, token.name, token.rawName, token.value);
  }
  return { values: values as Values<Of>, positionals };
}

function readOption(options: Options, name: string, printed: string, value: string | undefined): unknown {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const known = Object.keys(options).map((known) => `--${known}`);
    throw new UsageError(`there is no option ${printed}${didYouMean(printed, known)}`);
  }
  if (option.placeholder === null && value !== undefined) throw new UsageError(`${printed} takes no value`);
  if (option.placeholder !== null && (value === undefined || value === '')) {
    throw new UsageError(`${printed} takes a value: ${printed} ${option.placeholder}`);
  }
  try {
    return option.read(value ?? '');
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${printed} ${error.message}`);
    throw error;
  }
}
