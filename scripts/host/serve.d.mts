/** A running server of VS Code; see serve.mjs. */
export interface Server {
  readonly uri: (file: string) => string;
  readonly address: (folder?: string, payload?: readonly (readonly [string, string])[]) => string;
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
}

export function startServer(
  host: { readonly node: string; readonly server: string },
  options: readonly string[],
  port?: number | string,
): Promise<Server>;
