import type { BrowserContext, BrowserContextOptions } from 'playwright-core';

export function openBrowser(
  host: { readonly chromium: string; readonly chromiumLibraries: string },
  options?: BrowserContextOptions,
): Promise<BrowserContext>;
