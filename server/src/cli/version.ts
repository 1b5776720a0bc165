/** The version of package.json; the build puts it here. */
declare const CABLE_VERSION: string;

export function version(): string {
  return CABLE_VERSION;
}
