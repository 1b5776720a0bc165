import type { Layer } from '../config/layer';

/** What the command line says about settings; a plain value that a process can be handed. */
export interface SettingsTask {
  /** The path of a configuration that is taken instead of the nearest. */
  readonly config: string | null;
  /** The path of a baseline; null for the one that the configuration names, false for none. */
  readonly baseline: string | null | false;
  /** What counts more than any file. */
  readonly layer: Layer;
}

/** Nothing chosen on the command line, for work without rules: it needs no baseline. */
export const noSettings: SettingsTask = {
  config: null,
  baseline: false,
  layer: { place: { source: 'command line', path: [] }, rules: {}, groups: {} },
};
