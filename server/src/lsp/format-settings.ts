import { defaultOptions } from '../service';
import type { ClientSettings } from './settings';

/** The settings `cable.format`. */
export interface FormatSettings {
  /** The formatter exists. */
  readonly enable: boolean;
  /** The most characters that a wrapped line has. */
  readonly width: number;
}

/** Narrower lines hold hardly a word. */
const LEAST_WIDTH = 20;

/** What holds for a text; the defaults for all that is not set, or not of its form. */
export async function formatSettings(settings: ClientSettings, uri?: string): Promise<FormatSettings> {
  const { enable, width } = await settings.below('format', uri);
  const isWidth = typeof width === 'number' && width >= LEAST_WIDTH;
  return { enable: enable === true, width: isWidth ? Math.floor(width) : defaultOptions.width };
}
