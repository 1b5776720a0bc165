import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exportDocument, exporterNamed, exportPieces, openDocument, records } from '../../server/src/service';

/** The document of files in a format, as the command makes it. */
export function exported(format: string, files: Readonly<Record<string, string>>): string {
  const document = exporterNamed(format)?.document();
  if (!document) throw new Error(`no format ${format}`);
  const written = Object.entries(files).flatMap(([file, text]) =>
    exportPieces(openDocument(text, { fileName: file }), file, format).map(document.add),
  );
  return [...written, ...document.end()].join('');
}

/** The document of one text, and how many cables it holds. */
export function exportedText(
  format: string,
  text: string,
): { readonly output: string; readonly cables: number } {
  const document = openDocument(text);
  return { output: exportDocument(document, 'a.cable', format), cables: records(document, 'a.cable').length };
}

const READINGS = 'test/corpus/readings';

/** The cables of the corpus, of every form, by their files. */
export const corpus: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(READINGS)
    .filter((name) => name.endsWith('.cable'))
    .map((name) => [name, readFileSync(path.join(READINGS, name), 'utf8')]),
);

/** One of them. */
export function reading(name: string): Readonly<Record<string, string>> {
  const file = `${name}.cable`;
  return { [file]: corpus[file] ?? '' };
}

/** A cable as it was transmitted, with all fields. */
export const whole = `P R 140905Z MAY 09
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC PRIORITY 1180
INFO RUEHRO/AMEMBASSY ROME 0219
RUEHTU/AMEMBASSY TUNIS 0118
C O N F I D E N T I A L VALLETTA 000217

SIPDIS
NOFORN

DEPT FOR EUR/SE (DOE)

E.O. 12958: DECL: 05/14/2019
TAGS: PGOV, EAGR, MT
SUBJECT: MALTA: BEEKEEPERS SAY "NO", AND SWARM

REF: A. 08 VALLETTA 501
     B. STATE 40112 (NOTAL)

Classified By: Ambassador Jane Doe for reasons 1.4 (b) and (d).

1. (C) Summary: The federation split on May 12. End summary.

2. (C/NF) Both halves claim the hat.
DOE
`;
