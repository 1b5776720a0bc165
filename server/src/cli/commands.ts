import type { Command } from './command';
import { compareCommand } from './compare';
import { configCommand } from './config';
import { lintCommand } from './lint';
import { parseCommand } from './parse';
import { rulesCommand } from './rules';
import { statsCommand } from './stats';
import { tagsCommand } from './tags';

/** All subcommands, in the order of the help. */
export const commands: readonly Command[] = [
  parseCommand,
  lintCommand,
  statsCommand,
  compareCommand,
  configCommand,
  rulesCommand,
  tagsCommand,
];
