// Opens pages of the stand-in in a headless Chromium that talks to nobody but 127.0.0.1.
import { chromium } from 'playwright-core';

/**
 * @param {{ chromium: string, chromiumLibraries: string }} host where the stand-in is installed
 * @param {import('playwright-core').BrowserContextOptions} [options] size and the like
 * @returns {Promise<import('playwright-core').BrowserContext>} close() ends the browser
 */
export async function openBrowser(host, options = { viewport: { width: 1280, height: 800 } }) {
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
      '--disable-lcd-text',
    ],
  });
  const context = await browser.newContext(options);
  context.on('close', () => browser.close());
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context;
}
