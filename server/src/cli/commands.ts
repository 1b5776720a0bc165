import type { Command } from './command';

/** A subcommand as the list of them knows it. The rest is loaded when it is wanted: all that it needs takes its time. */
export interface Subcommand {
  readonly name: string;
  /** What stands behind its name in the usage line, options aside: `[PATH|-]…`. */
  readonly operands: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** All subcommands, in the order of the help. */
export const commands: readonly Subcommand[] = [
  {
    name: 'parse',
    operands: 'PATH…',
    summary: 'prints what stands in cables, one JSON object for each',
    load: async () => (await import('./parse')).parseCommand,
  },
  {
    name: 'lint',
    operands: 'PATH…',
    summary: 'checks cables and prints what it finds',
    load: async () => (await import('./lint')).lintCommand,
  },
  {
    name: 'export',
    operands: 'PATH…',
    summary: 'hands cables on in another format: TEI, CSV and others',
    load: async () => (await import('./export')).exportCommand,
  },
  {
    name: 'stats',
    operands: 'PATH…',
    summary: 'counts words, characters, paragraphs, pages and open readings',
    load: async () => (await import('./stats')).statsCommand,
  },
  {
    name: 'compare',
    operands: 'FIRST SECOND',
    summary: 'compares two transcriptions of a cable, word by word',
    load: async () => (await import('./compare')).compareCommand,
  },
  {
    name: 'config',
    operands: 'FILE…',
    summary: 'tells which settings hold for files, and where they come from',
    load: async () => (await import('./config')).configCommand,
  },
  {
    name: 'rules',
    operands: '[ID]…',
    summary: 'lists the rules, or explains the ones named',
    load: async () => (await import('./rules')).rulesCommand,
  },
  {
    name: 'tags',
    operands: '[CODE]…',
    summary: 'lists the TAGS codes, or explains the ones named',
    load: async () => (await import('./tags')).tagsCommand,
  },
];
