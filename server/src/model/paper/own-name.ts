import type { PaperTelegram } from './index';
import { runOf } from './references';

/**
 * The name by which other telegrams refer to this one (cable-format-pre-1973 5.2): `ROME 1204 [FY54]`; null without a
 * number, or where the number is of a run that no telegram refers to by such a name.
 */
export function ownTelegramName(paper: PaperTelegram): string | null {
  const run = ownRun(paper);
  if (paper.number === null || run === null) return null;
  const { series, period, number } = paper;
  const printed = isAirgram(series) ? `${series}-${number.value}` : number.value;
  return [run, printed, period && `[${period}]`].filter((part) => part !== '' && part !== null).join(' ');
}

function ownRun({ form, heading, series, context }: PaperTelegram): string | null {
  if (series === 'CA') return '';
  if (series !== null && !isAirgram(series)) return series;
  if (OTHER_MAIL.has(form)) return null;
  if (/^CIRCULAR$/i.test(heading?.to[0]?.name ?? '')) return 'CIRCULAR';
  return runOf(context.isOutgoing ? 'department' : 'sender', context);
}

/** Airgrams count by themselves, and bear their letters before the number. */
function isAirgram(series: string | null): boolean {
  return series === 'A' || series === 'CA';
}

/** What went by pouch and has numbers of its own. */
const OTHER_MAIL: ReadonlySet<string> = new Set(['despatch', 'instruction', 'memorandum']);
