import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CableDocument, type Comparison, comparison, type Difference, openDocument } from '../service';
import { type LineIndex, lineIndex } from '../text/line-index';
import { choice, flag, type Values } from './arguments';
import { command, EXIT } from './command';
import { counted, grouped } from './count';
import { decode } from './encoding';
import { reasonOf } from './failure';
import { fileOptions } from './files';
import { nameOf, STANDARD_INPUT } from './inputs';
import { hasColours, painter } from './paint';
import { printable } from './printable';
import { type FileConfigs, fileConfigs } from './settings';
import { noSettings } from './settings-task';
import { complain, print, readStandardInput } from './terminal';
import { UsageError } from './usage';

const options = {
  format: choice(['text', 'json'], 'text', 'for people, or as one JSON object'),
  'line-breaks': flag('let line breaks count, too'),
  'page-artefacts': flag('let page headings and lines of archives count, too'),
  'header-case': flag('let capitals and small letters of the header count, too'),
  year: fileOptions.year,
  encoding: fileOptions.encoding,
};

/** `cable compare`: in what two transcriptions of a cable differ. */
export const compareCommand = command({
  details: `Field is compared with field, paragraph with paragraph. Line breaks, page headings and the letters of
the header make no difference unless told to. In text, lines and columns count from 1; in JSON from 0.
Exit status: 0 the same words, 1 differences, 2 wrong usage or a file that could not be read.`,
  options,
  async run(values, operands) {
    const configs = fileConfigs(noSettings);
    const texts = await textsOf(values, operands, configs);
    for (const problem of configs.problems()) complain(problem);
    if (!texts) return EXIT.failure;
    const [first, second] = texts;
    const compared = comparison(first.document, second.document, {
      ignoreLineBreaks: !values['line-breaks'],
      ignorePageArtefacts: !values['page-artefacts'],
      ignoreHeaderCase: !values['header-case'],
    });
    const report = values.format === 'json' ? jsonReport : textReport;
    await print(report(compared, first, second));
    if (configs.problems().length > 0) return EXIT.failure;
    return compared.differences.length === 0 ? EXIT.clean : EXIT.findings;
  },
});

/** A transcription, as the user named it. */
interface Transcription {
  readonly name: string;
  readonly document: CableDocument;
  readonly lines: LineIndex;
}

/** Both transcriptions; undefined, after saying why, where one of them cannot be read. */
async function textsOf(
  values: Values<typeof options>,
  operands: readonly string[],
  configs: FileConfigs,
): Promise<readonly [Transcription, Transcription] | undefined> {
  const [first, second, ...others] = operands;
  if (first === undefined || second === undefined || others.length > 0) {
    throw new UsageError('name two files, the first transcription and the second');
  }
  if (first === STANDARD_INPUT && second === STANDARD_INPUT) {
    throw new UsageError('standard input can be read only once');
  }
  const one = await transcriptionIn(first, values, configs);
  const other = await transcriptionIn(second, values, configs);
  return one && other && [one, other];
}

async function transcriptionIn(
  file: string,
  { encoding, year }: Values<typeof options>,
  configs: FileConfigs,
): Promise<Transcription | undefined> {
  try {
    const { generation, own } = configs.of(file);
    const { text } = decode(await bytesOf(file), encoding);
    const fileName = path.basename(file);
    const document = openDocument(text, { fileName, generation, own, ...(year !== null && { year }) });
    return { name: file, document, lines: lineIndex(text) };
  } catch (error) {
    complain(`${nameOf(file)}: ${reasonOf(error)}`);
    return undefined;
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  return file === STANDARD_INPUT ? await readStandardInput() : readFileSync(file);
}

/** The differences by place, each with where it is in both files, and how much agrees. */
function textReport(
  { differences, agreement }: Comparison,
  first: Transcription,
  second: Transcription,
): string {
  const paint = painter(hasColours(process.stdout));
  const placeIn = ({ lines }: Transcription, offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return `${line + 1}:${character + 1}`;
  };
  const printed: string[] = [];
  let place = '';
  for (const difference of differences) {
    if (difference.place !== place) printed.push(paint('underline', difference.place));
    place = difference.place;
    const at = [
      placeIn(first, difference.first.span.start),
      placeIn(second, difference.second.span.start),
    ].join(' ~ ');
    printed.push(`  ${paint('dim', at.padEnd(15))}  ${difference.kind.padEnd(7)}  ${inWords(difference)}`);
  }
  const counts = `${grouped(agreement.counted.first)} and ${grouped(agreement.counted.second)} words`;
  const shares = `${percent(agreement.words)} of the words, ${percent(agreement.characters)} of the characters agree`;
  const found = differences.length === 0 ? 'no differences' : counted(differences.length, 'difference');
  return `${printed.join('\n')}${printed.length > 0 ? '\n\n' : ''}${found} in ${counts}: ${shares}\n`;
}

function inWords({ first, second, isDoubtful }: Difference): string {
  const words = [first.text, second.text].filter((text) => text !== '').map((text) => `"${printable(text)}"`);
  return `${words.join(' -> ')}${isDoubtful ? '  (marked as doubtful)' : ''}`;
}

/** Never 100 where something differs: `99.98 %`. */
function percent(share: number): string {
  return `${Math.floor(share * 10_000) / 100} %`;
}

function jsonReport(
  { differences, agreement }: Comparison,
  first: Transcription,
  second: Transcription,
): string {
  const side = ({ lines }: Transcription, { span, text }: Difference['first']) => ({
    range: lines.rangeOf(span.start, span.end),
    text,
  });
  const report = {
    first: first.name,
    second: second.name,
    agreement: { words: agreement.words, characters: agreement.characters },
    words: agreement.counted,
    differences: differences.map((difference) => ({
      kind: difference.kind,
      place: difference.place,
      first: side(first, difference.first),
      second: side(second, difference.second),
      doubtful: difference.isDoubtful,
    })),
  };
  return `${JSON.stringify(report)}\n`;
}
