import type { Cable } from '../../model/cable';
import { childOf, type NodeKind, type SyntaxNode } from '../../syntax/node';
import { itemAt } from '../search';
import { lineOf, shortened } from '../wording';

/** The elements of a cable as a person calls them. */
const NAMES: Readonly<Partial<Record<NodeKind, string>>> = {
  wrapper: 'lines of the archive',
  partialNotice: 'notice of the extract',
  distribution: 'distribution',
  draftingBlock: 'drafting block',
  draftingLine: 'drafting line',
  dashLine: 'dashed line of the print',
  operatorLine: 'operator line',
  releaseStamp: 'release stamp',
  attributes: 'message attributes',
  formTitle: 'title of the form',
  chargeBox: 'charge box',
  marginLine: 'margin',
  controlLine: 'control number',
  receivedLine: 'time of receipt',
  placeLine: 'place and date',
  numberLine: 'number',
  precedenceLine: 'precedence',
  sectionLine: 'section line',
  sentLine: 'SENT line',
  runningHead: 'running head',
  formFooter: 'foot of the form',
  typistMark: 'typist’s mark',
  noteLine: 'note',
  fileNumberLine: 'file number',
  volumeTitle: 'title of the volume',
  sourceNote: 'source note',
  messageNumberLine: 'MRN',
  transmissionLine: 'transmission line',
  calledStationsLine: 'called stations',
  stationLine: 'station line',
  securityLine: 'security line',
  dateTimeLine: 'date-time group',
  fromLine: 'FM',
  accountingLine: 'accounting line',
  separatorLine: 'separator',
  textLine: 'text line',
  captionLine: 'captions',
  correctionLine: 'correction line',
  passingLine: 'passing lines',
  executiveOrderLine: 'E.O.',
  tagsLine: 'TAGS',
  subjectLine: 'SUBJECT',
  referenceLine: 'REF',
  classificationAuthority: 'Classified By',
  notice: 'notice',
  rulerLine: 'ruler',
  pageBreak: 'page heading',
  pageClassification: 'class word of the page',
  minimizeLine: 'MINIMIZE line',
  signatureLine: 'signature',
  disseminationLine: 'dissemination rule',
  endMark: 'end mark',
};

const LONGEST_HEADING = 40;

/** Names the elements of a cable, which have to be asked for in text order. */
export function placesIn({ text, paragraphs }: Cable): (node: SyntaxNode) => string {
  let above: number | null = null;

  /** A paragraph by its number; one without by the number above it. */
  function paragraphName({ start }: SyntaxNode): string {
    const number = itemAt(paragraphs, start)?.number ?? null;
    if (number === null) return above === null ? 'text above paragraph 1' : `text below paragraph ${above}`;
    above = number;
    return `paragraph ${number}`;
  }

  return (node) => {
    switch (node.kind) {
      case 'paragraph':
        return paragraphName(node);
      case 'sectionHeading': {
        const words = lineOf(text, childOf(node, 'heading') ?? node);
        return `heading “${shortened(words, LONGEST_HEADING)}”`;
      }
      case 'addressees': {
        const first = node.children[0];
        const keyword = first && childOf(first, 'label');
        return keyword ? lineOf(text, keyword) : 'addressees';
      }
      default:
        return NAMES[node.kind] ?? 'a line of its own';
    }
  };
}
