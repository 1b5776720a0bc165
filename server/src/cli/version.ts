/** The version of package.json; the build puts it here. */
declare const CABLE_VERSION: string;

/** The version of the command. */
export function version(): string {
  return CABLE_VERSION;
}
