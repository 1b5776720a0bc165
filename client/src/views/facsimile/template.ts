// Where a scan may lie, as templates. Pure: paths as URIs have them, with forward slashes.

/** Where a cable lies. */
export interface CablePlace {
  /** The path of its folder. */
  readonly folder: string;
  /** Its file name without the ending. */
  readonly name: string;
  /** The path of the workspace folder that holds it; undefined where none does. */
  readonly workspaceFolder: string | undefined;
}

/** A folder, and how the files of a scan in it are named. */
export interface Pattern {
  readonly folder: string;
  readonly matches: RegExp;
}

/** Parts a path into folder, name and ending. */
export function placeOf(path: string, workspaceFolder?: string): CablePlace {
  const slash = path.lastIndexOf('/');
  return {
    folder: path.slice(0, slash) || '/',
    name: path.slice(slash + 1).replace(/(?<=.)\.[^.]*$/, ''),
    workspaceFolder,
  };
}

/** The usual places: beside the cable, and in folders `scans` there and further up; a picture for each page, too. */
export function usualTemplates({ folder, workspaceFolder }: CablePlace): readonly string[] {
  const names = [`\${name}.*`, `\${name}-#.*`, `\${name}_#.*`, `\${name} #.*`];
  const scans = foldersUp(folder, workspaceFolder).map((above) => join(above, 'scans'));
  return [
    ...names.map((name) => `\${folder}/${name}`),
    ...scans.flatMap((place) => [...names, `\${name}/*.*`].map((name) => join(place, name))),
  ];
}

/** The folder and those above it within the workspace; outside one, the folder and the next above. */
function foldersUp(folder: string, workspaceFolder: string | undefined): string[] {
  const parent = folder.slice(0, folder.lastIndexOf('/')) || '/';
  if (folder === workspaceFolder || folder === '/') return [folder];
  const inside = workspaceFolder !== undefined && folder.startsWith(`${workspaceFolder}/`);
  return inside ? [folder, ...foldersUp(parent, workspaceFolder)] : [folder, parent];
}

/**
 * What a template means for a cable. `${folder}`, `${name}` and `${workspaceFolder}` are those of the cable; in the file's
 * name `*` stands for anything and `#` for the number of a page. A path that is not absolute begins at the cable's folder.
 * @returns undefined where it names a workspace folder and there is none
 */
export function patternOf(template: string, place: CablePlace): Pattern | undefined {
  if (template.includes(`\${workspaceFolder}`) && place.workspaceFolder === undefined) return undefined;
  const slashed = template.trim().replaceAll('\\', '/');
  const slash = slashed.lastIndexOf('/');
  const folder = slashed
    .slice(0, slash + 1)
    .replaceAll(`\${folder}`, place.folder)
    .replaceAll(`\${workspaceFolder}`, place.workspaceFolder ?? '')
    .replaceAll(`\${name}`, place.name);
  return { folder: join(place.folder, folder), matches: namePattern(slashed.slice(slash + 1), place.name) };
}

function namePattern(template: string, name: string): RegExp {
  const pieces = template.split(/(\$\{name\}|\*|#)/).map((piece) => {
    if (piece === '*') return '.*';
    if (piece === '#') return '(?:p|pg|page)?[-_. ]?\\d+';
    return escaped(piece === `\${name}` ? name : piece);
  });
  return new RegExp(`^${pieces.join('')}$`, 'i');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Follows a path from a folder; an absolute one (`/…`, `D:/…`) begins anew. */
function join(folder: string, path: string): string {
  const absolute = /^(?:\/|[a-z]:\/)/i.test(path);
  const whole = absolute ? path : `${folder}/${path}`;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}`;
}
