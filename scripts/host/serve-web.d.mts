import type { Server } from './serve.mjs';

export function startWebServer(
  host: { readonly server: string },
  folder: string,
  extensions: Readonly<Record<string, string>>,
): Promise<Pick<Server, 'address' | 'stop'>>;
