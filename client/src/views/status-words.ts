/** What the server tells of a text at a glance. */
export interface Status {
  readonly cables: readonly { readonly years: string | null; readonly classification: string | null }[];
  readonly findings: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  readonly openReadings: number;
  readonly limits: readonly string[];
}

/** The item itself: what the cable is, findings and open readings, all in words. */
export function statusText(status: Status): string {
  return [whatItIs(status), ...counts(status)].join(' · ');
}

/** What stands beside it: the limits that were hit, and when the cable was last looked at. */
export function statusDetail({ limits }: Status, time: string): string {
  return [...limits, `Checked at ${time}`].join(' · ');
}

/** `1999-2010, CONFIDENTIAL`; of several cables in a file their number. */
function whatItIs({ cables }: Status): string {
  const [cable, ...others] = cables;
  if (others.length > 0) return `${cables.length} cables`;
  const words = [cable?.years, cable?.classification ?? 'no classification'];
  return words.filter((word) => word !== null && word !== undefined).join(', ');
}

function counts({ findings, openReadings }: Status): readonly string[] {
  const { error, warning, information, hint } = findings;
  return [
    counted(error, 'error'),
    counted(warning, 'warning'),
    counted(information + hint, 'remark'),
    counted(openReadings, 'open reading'),
  ].filter((words) => words !== '');
}

function counted(count: number, thing: string): string {
  return count === 0 ? '' : `${count} ${thing}${count === 1 ? '' : 's'}`;
}
