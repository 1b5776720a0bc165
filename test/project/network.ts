/** Modules that reach a network. */
export const networkModules = /^(node:)?(https?|http2|net|dgram|tls|dns|undici|ws|node-fetch|axios)(\/|$)/;

/** Calls that reach a network, or report to somebody. */
export const networkCalls =
  /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|TelemetryLogger|createTelemetryLogger)\b\s*[(<.]/;

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
