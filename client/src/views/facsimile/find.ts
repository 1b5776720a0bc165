import { cableOf } from '../../comparison/partners';
import { type CablePlace, patternOf, usualTemplates } from './template';

/** The names of the files in a folder; none where there is no such folder. */
export type ListFolder = (path: string) => Promise<readonly string[]>;

/** Endings of scans; where there are several files, the first of these is taken. */
export const SCAN_ENDINGS = ['pdf', 'tif', 'tiff', 'png', 'jpg', 'jpeg', 'webp'] as const;

/** Where scans are looked for, beside the usual places. */
export interface SearchOptions {
  /** The setting `cable.facsimile.path`; empty where there is none. */
  readonly template: string;
  /** Paths of folders from which the user has chosen scans for other cables of this folder. */
  readonly chosenFolders: readonly string[];
}

/**
 * Looks for the scan of a cable: as the setting says, in the usual places, and where its neighbours had theirs. A second
 * transcription without a scan of its own (`77VALLETTA918.2.cable`) has that of the first.
 * @returns the paths of its files, in the order of the pages; empty where there is none
 */
export async function findScan(
  place: CablePlace,
  options: SearchOptions,
  list: ListFolder,
): Promise<readonly string[]> {
  const listOnce = remembering(list);
  const own = await findByName(place, options, listOnce);
  return own.length > 0 ? own : findByName({ ...place, name: cableOf(place.name) }, options, listOnce);
}

async function findByName(
  place: CablePlace,
  { template, chosenFolders }: SearchOptions,
  listOnce: ListFolder,
): Promise<readonly string[]> {
  const templates = [
    ...(template.trim() === '' ? [] : [template]),
    ...usualTemplates(place),
    ...chosenFolders.map((folder) => `${folder}/\${name}.*`),
  ];
  for (const pattern of templates.map((each) => patternOf(each, place))) {
    if (!pattern) continue;
    const { folder, matches } = pattern;
    const found = ofOneKind((await listOnce(folder)).filter((name) => matches.test(name)));
    if (found.length > 0) return found.map((name) => `${folder === '/' ? '' : folder}/${name}`);
  }
  return [];
}

const inNumericOrder = new Intl.Collator('en', { numeric: true });

/** The files of the best kind among these, in the order of their numbers. */
function ofOneKind(names: readonly string[]): readonly string[] {
  const kind = SCAN_ENDINGS.find((ending) => names.some((name) => hasEnding(name, ending)));
  return kind ? names.filter((name) => hasEnding(name, kind)).sort(inNumericOrder.compare) : [];
}

function hasEnding(name: string, ending: string): boolean {
  return name.toLowerCase().endsWith(`.${ending}`);
}

function remembering(list: ListFolder): ListFolder {
  const lists = new Map<string, Promise<readonly string[]>>();
  return (path) => {
    const names = lists.get(path) ?? list(path);
    lists.set(path, names);
    return names;
  };
}
