/** Modules that reach a network. */
export const networkModules = /^(node:)?(https?|http2|net|dgram|tls|dns|undici|ws|node-fetch|axios)(\/|$)/;

/** Calls that reach a network, or report to somebody. */
export const networkCalls =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|TelemetryLogger|createTelemetryLogger)\b\s*[(<.]/;

/** The same, but for methods of those names: where they are called, and where they are defined. */
export const globalNetworkCalls = new RegExp(`(?<![.\\w$#])(?:${networkCalls.source})(?![^()]*\\)\\s*\\{)`);

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
