import type { Option } from './arguments';
import type { Command } from './command';
import { commands, type Subcommand } from './commands';

/** What `cable --help` prints. */
export function generalHelp(): string {
  const list = commands.map(({ name, operands, summary }) => [`cable ${name} ${operands}`, summary] as const);
  return `Reads and checks US diplomatic cables.

Usage:
${columns([...list, ['cable help COMMAND', 'tells about one command'], ['cable --version', 'prints the version']])}

A PATH is a file, a folder or - for standard input. Nothing leaves this computer.
Exit status: 0 clean, 1 findings or differences, 2 wrong usage or a file that could not be read.
`;
}

/** What `cable COMMAND --help` prints. */
export function commandHelp({ name, operands, summary }: Subcommand, { details, options }: Command): string {
  const list = [...Object.entries(options).map(optionHelp), ['--help', 'prints this help'] as const];
  return `cable ${name} ${summary}

Usage: cable ${name} [OPTION]… ${operands}
${details === '' ? '' : `\n${details}\n`}
Options:
${columns(list)}
`;
}

function optionHelp([name, { placeholder, help }]: [string, Option<unknown>]): readonly [string, string] {
  return [placeholder === null ? `--${name}` : `--${name} ${placeholder}`, help];
}

/** Two columns; where the left one is long, the right one starts on a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
  const indent = ' '.repeat(width + 4);
  return rows
    .map(([left, right]) => {
      const lines = right.replaceAll('\n', `\n${indent}`);
      return left.length > width ? `  ${left}\n${indent}${lines}` : `  ${left.padEnd(width)}  ${lines}`;
    })
    .join('\n');
}
