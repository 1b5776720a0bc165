// What the package for the editor holds: the files that .vscodeignore names, their pages as the editor can show them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';

/** In the description of an extension the editor follows links to the web only, as it shows pictures from there only. */
const descriptions = ['README.md', 'CHANGELOG.md'];

/** Made by the server when somebody looks at them. */
const rulePage = /^docs\/rules\/[a-z0-9-]+\.md$/;

/**
 * @param {string} root the folder of the project
 * @returns {Promise<Map<string, Buffer>>} each file by its path, with forward slashes
 */
export async function packageFiles(root) {
  const names = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const files = new Set(names.map((file) => file.split(path.sep).join('/')));
  const isThere = (file) => files.has(file) || rulePage.test(file);
  return new Map(
    [...files].map((file) => {
      const content = readFileSync(path.join(root, file));
      return [file, file.endsWith('.md') ? Buffer.from(pageOf(file, content.toString(), isThere)) : content];
    }),
  );
}

/** A page without pictures and what is for those who have the project; a link to what is not there becomes its words. */
function pageOf(file, text, isThere) {
  const follows = (link) =>
    !descriptions.includes(file) &&
    isThere(path.posix.join(path.posix.dirname(file), link.replace(/#.*/, '')));
  return text
    .replace(/<!-- project -->.*?<!-- \/project -->\n*/gs, '')
    .replace(/!\[[^\]]*\]\([^)]+\)\n*/g, '')
    .replace(/\[([^\]]*)\]\(((?!\w+:|#)[^)]+)\)/g, (whole, words, link) => (follows(link) ? whole : words));
}
