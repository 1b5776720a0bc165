import type { Plugin } from 'esbuild';

export const tables: Plugin;
