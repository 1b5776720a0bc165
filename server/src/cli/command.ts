import { type Options, readArguments, type Values } from './arguments';

/** How the command ends: nothing to complain of; findings (or nothing found, where something was looked for); failure. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;
/** One of these ends, as the exit status tells it. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** What a subcommand takes and does. */
export interface Command {
  /** More for its own help; lines ready for a terminal. */
  readonly details: string;
  readonly options: Options;
  /** Runs it on what stands behind its name. Throws a UsageError for what it does not understand. */
  run(args: readonly string[]): Promise<Exit>;
}

interface Definition<Of extends Options> extends Omit<Command, 'options' | 'run'> {
  readonly options: Of;
  run(values: Values<Of>, positionals: readonly string[]): Promise<Exit>;
}

/** A subcommand whose `run` gets the values of its own options, typed. */
export function command<Of extends Options>(definition: Definition<Of>): Command {
  return {
    ...definition,
    run(args) {
      const { values, positionals } = readArguments(definition.options, args);
      return definition.run(values, positionals);
    },
  };
}
