// Makes the package for the editor from what is built.
//   node scripts/package.mjs [FILE]      cable.vsix where none is named
import path from 'node:path';
import { makePackage } from './host/extension.mjs';

console.log(await makePackage(path.resolve(process.argv[2] ?? 'cable.vsix')));
