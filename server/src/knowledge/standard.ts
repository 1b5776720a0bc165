import abbreviationsCsv from '../../data/abbreviations.csv';
import attributesCsv from '../../data/attributes.csv';
import blocksCsv from '../../data/blocks.csv';
import captionsCsv from '../../data/captions.csv';
import classificationsCsv from '../../data/classifications.csv';
import collectivesCsv from '../../data/collectives.csv';
import reasonsCsv from '../../data/eo-reasons.csv';
import executiveOrdersCsv from '../../data/executive-orders.csv';
import labelsCsv from '../../data/labels.csv';
import marksCsv from '../../data/marks.csv';
import monthsCsv from '../../data/months.csv';
import officesCsv from '../../data/offices.csv';
import operatingSignalsCsv from '../../data/operating-signals.csv';
import portionMarksCsv from '../../data/portion-marks.csv';
import postAliasesCsv from '../../data/post-aliases.csv';
import postsCsv from '../../data/posts.csv';
import precedencesCsv from '../../data/precedences.csv';
import tagCorporaCsv from '../../data/tag-corpora.csv';
import tagFrequencyCsv from '../../data/tag-frequency.csv';
import tagSchemesCsv from '../../data/tag-schemes.csv';
import tagUntitledCsv from '../../data/tag-untitled.csv';
import tagVariantsCsv from '../../data/tag-variants.csv';
import tagsCsv from '../../data/tags.csv';
import telegramSeriesCsv from '../../data/telegram-series.csv';
import telegramWordsCsv from '../../data/telegram-words.csv';
import cablegateTemplate from '../../data/templates/cablegate.txt';
import middleTemplate from '../../data/templates/middle.txt';
import pre1973Template from '../../data/templates/pre-1973.txt';
import sasTemplate from '../../data/templates/sas.txt';
import smartTemplate from '../../data/templates/smart.txt';
import { abbreviationColumns } from './abbreviations';
import { archiveAttributeColumns } from './archive-attributes';
import { blockWordColumns } from './block-words';
import { captionColumns } from './captions';
import { classificationColumns } from './classifications';
import { collectiveColumns } from './collectives';
import { executiveOrderColumns } from './executive-orders';
import type { KnowledgeTables } from './knowledge';
import { labelColumns } from './labels';
import { markColumns } from './marks';
import { monthColumns } from './months';
import { officeColumns } from './offices';
import { operatingSignalColumns } from './operating-signals';
import { portionMarkColumns } from './portion-marks';
import { postAliasColumns, postColumns } from './posts';
import { precedenceColumns } from './precedences';
import { reasonColumns } from './reasons';
import { table } from './table';
import { corpusColumns, frequencyColumns } from './tag-frequencies';
import { schemeColumns, tagColumns, untitledColumns, variantColumns } from './tags';
import { telegramSeriesColumns } from './telegram-series';
import { telegramWordColumns } from './telegram-words';

/** The shipped tables. */
export const standardTables: KnowledgeTables = {
  tags: {
    tags: table(tagsCsv, tagColumns),
    schemes: table(tagSchemesCsv, schemeColumns),
    variants: table(tagVariantsCsv, variantColumns),
    untitled: table(tagUntitledCsv, untitledColumns),
    corpora: table(tagCorporaCsv, corpusColumns),
    counts: table(tagFrequencyCsv, frequencyColumns),
  },
  posts: { posts: table(postsCsv, postColumns), aliases: table(postAliasesCsv, postAliasColumns) },
  captions: table(captionsCsv, captionColumns),
  classifications: table(classificationsCsv, classificationColumns),
  portionMarks: table(portionMarksCsv, portionMarkColumns),
  precedences: table(precedencesCsv, precedenceColumns),
  executiveOrders: table(executiveOrdersCsv, executiveOrderColumns),
  reasons: table(reasonsCsv, reasonColumns),
  offices: table(officesCsv, officeColumns),
  abbreviations: table(abbreviationsCsv, abbreviationColumns),
  archiveAttributes: table(attributesCsv, archiveAttributeColumns),
  collectives: table(collectivesCsv, collectiveColumns),
  operatingSignals: table(operatingSignalsCsv, operatingSignalColumns),
  labels: table(labelsCsv, labelColumns),
  blockWords: table(blocksCsv, blockWordColumns),
  marks: table(marksCsv, markColumns),
  months: table(monthsCsv, monthColumns),
  telegramWords: table(telegramWordsCsv, telegramWordColumns),
  telegramSeries: table(telegramSeriesCsv, telegramSeriesColumns),
  templates: {
    'pre-1973': pre1973Template,
    sas: sasTemplate,
    middle: middleTemplate,
    cablegate: cablegateTemplate,
    smart: smartTemplate,
  },
};
