import type { Memento } from 'vscode';
import { readView, type View } from './messages';

/** What is remembered of facsimiles, in the workspace. */
export interface Memory {
  /** The files that the user chose for a cable, as URIs; undefined where none were chosen. */
  chosenFor(cable: string): readonly string[] | undefined;
  /** The folders, as URIs, from which files were chosen for cables of a folder; the last one first. */
  chosenFolders(folderOfCable: string): readonly string[];
  choose(cable: string, files: readonly string[]): Promise<void>;
  viewOf(cable: string): View | undefined;
  keepView(cable: string, view: View): Promise<void>;
}

/** So many cables are remembered; those not seen for longest are forgotten first. */
const MOST_CABLES = 500;

const FOLDERS_A_FOLDER = 3;

const keys = {
  files: 'cable.facsimile.files',
  folders: 'cable.facsimile.folders',
  views: 'cable.facsimile.views',
} as const;

/** Remembers in a memento of the editor. */
export function memoryIn(memento: Pick<Memento, 'get' | 'update'>): Memory {
  const read = <Value>(key: string) => memento.get<Readonly<Record<string, Value>>>(key, {});
  const keep = async <Value>(key: string, name: string, value: Value) => {
    const { [name]: _, ...others } = read<Value>(key);
    const latest = Object.entries({ ...others, [name]: value }).slice(-MOST_CABLES);
    await memento.update(key, Object.fromEntries(latest));
  };
  const chosenFolders = (folder: string) => read<readonly string[]>(keys.folders)[folder] ?? [];
  return {
    chosenFor: (cable) => read<readonly string[]>(keys.files)[cable],
    chosenFolders,
    async choose(cable, files) {
      await keep(keys.files, cable, files);
      const [first] = files;
      if (first === undefined) return;
      const from = folderOf(first);
      const others = chosenFolders(folderOf(cable)).filter((folder) => folder !== from);
      await keep(keys.folders, folderOf(cable), [from, ...others].slice(0, FOLDERS_A_FOLDER));
    },
    viewOf: (cable) => readView(read(keys.views)[cable]),
    keepView: (cable, view) => keep(keys.views, cable, view),
  };
}

/** The folder of a file, both as URIs. */
export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
