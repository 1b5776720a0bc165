import { readFileSync } from 'node:fs';
import path from 'node:path';
import { comparison, openDocument } from '../service';
import { lineIndex } from '../text/line-index';
import { choice, flag, type Values } from './arguments';
import { command, EXIT } from './command';
import { jsonReport, type Transcription, textReport } from './compare-report';
import { decode } from './encoding';
import { reasonOf } from './failure';
import { fileOptions } from './files';
import { nameOf, STANDARD_INPUT } from './inputs';
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
