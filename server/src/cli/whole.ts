import { EXIT, type Exit } from './command';
import { commands, type Subcommand } from './commands';
import { reasonOf } from './failure';
import { commandHelp, generalHelp } from './help';
import { READY } from './helper';
import type { Input } from './inputs';
import type { Task } from './task';
import { complain, print } from './terminal';
import { didYouMean, UsageError } from './usage';

/** `cable help help` needs no more help than `cable help`. */
const HELP_WORDS: readonly string[] = ['help', '--help', '-h'];

const HELP_POINTER = '(cable --help lists them)';

/** Does the task that this process is handed on all the files that it is given then, until nobody hears it. */
export async function work(): Promise<void> {
  const { performer } = await import('./performer');
  process.once('message', (task: Task) => {
    const perform = performer(task);
    process.send?.(READY);
    process.on('message', (batch: readonly Input[]) => process.send?.(perform(batch)));
  });
}

/** Runs the command to its end. Never throws: what goes wrong is said on standard error. */
export async function run(args: readonly string[]): Promise<Exit> {
  try {
    return await dispatch(args);
  } catch (error) {
    complain(error instanceof UsageError ? error.message : `internal failure: ${reasonOf(error)}`);
    return EXIT.failure;
  }
}

async function dispatch([name, ...args]: readonly string[]): Promise<Exit> {
  switch (name) {
    case undefined:
      throw new UsageError(`name a command, such as cable lint PATH ${HELP_POINTER}`);
    case '--help':
    case '-h':
      return say(generalHelp());
    case 'help':
      return args[0] === undefined || HELP_WORDS.includes(args[0])
        ? say(generalHelp())
        : sayHelp(subcommand(args[0]));
  }
  const wanted = subcommand(name);
  if (asksForHelp(args)) return sayHelp(wanted);
  const command = await wanted.load();
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} (cable ${name} --help tells more)`);
  }
}

async function sayHelp(wanted: Subcommand): Promise<Exit> {
  return say(commandHelp(wanted, await wanted.load()));
}

function subcommand(name: string): Subcommand {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const thing = name.startsWith('-') ? 'option' : 'command';
  const names = [...commands.map((candidate) => candidate.name), 'help', '--help', '--version'];
  throw new UsageError(`there is no ${thing} ${name}${didYouMean(name, names)} ${HELP_POINTER}`);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

async function say(text: string): Promise<Exit> {
  await print(text);
  return EXIT.clean;
}
