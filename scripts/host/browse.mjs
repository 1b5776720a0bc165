// Opens pages of the stand-in in a headless Chromium that talks to nobody but 127.0.0.1.
import { chromium } from 'playwright-core';

/**
 * @param {{ chromium: string, chromiumLibraries: string }} host where the stand-in is installed
 * @param {{ width: number, height: number }} [viewport] in CSS pixels
 * @returns {Promise<import('playwright-core').BrowserContext>} close() ends the browser
 */
export async function openBrowser(host, viewport = { width: 1280, height: 800 }) {
  const browser = await chromium.launch({
    executablePath: host.chromium,
    env: { ...process.env, LD_LIBRARY_PATH: host.chromiumLibraries },
    handleSIGINT: false, // the caller closes: the server has to end, too
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport });
  context.on('close', () => browser.close());
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context;
}
