import type { Cable } from '../model/cable';
import type { CaptionUse } from '../model/captions';
import { coverageOf } from '../model/coverage';
import type { Generation } from '../model/generation';
import type { Address } from '../model/heading';
import type { Layer } from '../model/layers';
import type { MrnSource, YearSource } from '../model/mrn';
import type { PaperForm, PaperTelegram } from '../model/paper';
import type { LocalMoment } from '../model/paper/moment';
import type { Reference } from '../model/references';
import type { Tag } from '../model/tags';
import type { Range } from '../text/line-index';
import { figuresOf } from '../text/look-alikes';

/** What `cable parse` tells about one cable. Absent things are null or empty; texts are on one line. */
export interface CableRecord {
  readonly file: string;
  /** Zero-based place of the cable in its file. */
  readonly cable: number;
  readonly range: Range;
  readonly generation: Generation | null;
  readonly layers: readonly Layer[];
  readonly partial: boolean;
  readonly mrn: string | null;
  readonly mrnSource: MrnSource | null;
  readonly post: string | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly yearSource: YearSource | null;
  readonly classification: { readonly level: string; readonly text: string } | null;
  readonly captions: readonly string[];
  readonly section: { readonly number: number; readonly of: number | null } | null;
  readonly precedence: { readonly action: string; readonly info: string | null } | null;
  readonly dtg: { readonly text: string; readonly iso: string | null } | null;
  readonly from: string | null;
  readonly to: readonly AddressRecord[];
  readonly info: readonly AddressRecord[];
  readonly distribution: { readonly action: string | null; readonly info: readonly string[] } | null;
  readonly draftedBy: string | null;
  readonly approvedBy: string | null;
  readonly attention: readonly string[];
  readonly executiveOrder: ExecutiveOrderRecord | null;
  readonly tags: readonly TagRecord[];
  readonly subject: string | null;
  readonly references: readonly ReferenceRecord[];
  readonly classifiedBy: ClassifiedByRecord | null;
  readonly summary: string | null;
  readonly headings: readonly string[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly signature: string | null;
  readonly attributes: Readonly<Record<string, string>> | null;
  /** 0-1, cut to three decimals: 1 means all. */
  readonly coverage: number;
  /** Only for a typed or printed form to 1973: what no other cable has. */
  readonly paper?: PaperRecord;
}

/** An addressee: its name, and the precedence and the indicator where its line prints them. */
export interface AddressRecord {
  readonly name: string;
  readonly precedence: string | null;
  readonly routingIndicator: string | null;
}

/** What the E.O. line says. */
export interface ExecutiveOrderRecord {
  readonly number: string | null;
  readonly declassification: string | null;
  /** ISO day of declassification. */
  readonly date: string | null;
}

/** A TAG: its code, and as it is printed. */
export interface TagRecord {
  readonly code: string;
  readonly kind: string;
  readonly name: string | null;
  readonly text: string;
}

/** An entry of the REF line. */
export interface ReferenceRecord {
  readonly letter: string | null;
  readonly text: string;
  readonly mrn: string | null;
  /** Only where the year before is nearly as likely. */
  readonly or?: string;
  /** Only for a range: its last number. */
  readonly through?: string;
  readonly notal: boolean;
  /** Only for a telegram before 1973: the name by which it is compared, `STATE>ROME 523 [FY54]`. */
  readonly telegram?: string;
}

/** What only a typed or printed form to 1973 has. */
export interface PaperRecord {
  readonly form: PaperForm;
  /** `POLTO`, the run of the number, where it has a name. */
  readonly series: string | null;
  /** The years of the run: `FY54`, `1948`. */
  readonly period: string | null;
  readonly sent: MomentRecord | null;
  readonly received: MomentRecord | null;
  readonly control: number | null;
  readonly fileNumber: string | null;
}

/** A local day and hour, as printed, and as ISO day and clock. */
export interface MomentRecord {
  readonly text: string;
  readonly date: string | null;
  readonly time: string | null;
}

/** Who classified the cable, and why. */
export interface ClassifiedByRecord {
  readonly name: string | null;
  readonly title: string | null;
  readonly reasons: readonly string[];
  readonly text: string;
}

/** A paragraph: its text without number and mark. */
export interface ParagraphRecord {
  readonly number: number | null;
  readonly marking: string | null;
  readonly heading: string | null;
  readonly text: string;
}

/** Where a cable was found. */
export interface Place {
  /** As the user named it. */
  readonly file: string;
  readonly cable: number;
  readonly range: Range;
}

/** ENCRYPT FOR TRANSMISSION ONLY stands behind the classification in the text line, but is a caption. */
const EFTO = / ?E ?F ?T ?O$/;

/** The record of a cable, its fields in the order in which `cable parse` prints them. */
export function recordOf(cable: Cable, place: Place): CableRecord {
  const { mrn, heading, distribution, drafting, executiveOrder, authority } = cable;
  const { paper } = cable;
  const textLine = cable.textLines[0];
  const marking = textLine?.marking ?? paper?.classification ?? cable.footMarking;
  const section = textLine?.section ?? paper?.section;
  return {
    file: place.file,
    cable: place.cable,
    range: place.range,
    generation: cable.generation,
    layers: cable.layers,
    partial: cable.layers.includes('partial'),
    mrn: mrn.canonical,
    mrnSource: mrn.source,
    post: mrn.post,
    number: mrn.number,
    year: mrn.year,
    yearSource: mrn.yearSource,
    classification: marking ? { level: marking.level, text: marking.text.replace(EFTO, '') } : null,
    captions: distinct([
      ...(EFTO.test(textLine?.marking?.text ?? '') ? ['EFTO'] : []),
      ...cable.captions.map(captionOf),
    ]),
    section: section ? { number: section.number, of: section.of } : null,
    precedence: precedenceOf(cable),
    dtg: heading?.dtg ? { text: heading.dtg.text, iso: heading.dtg.iso } : null,
    from: heading?.from?.name ?? null,
    to: (heading?.to ?? []).map(addressOf),
    info: (heading?.info ?? []).map(addressOf),
    distribution: distribution && {
      action: distribution.action?.text ?? null,
      info: distribution.info.map((office) => office.text),
    },
    draftedBy: drafting?.draftedBy ?? null,
    approvedBy: drafting?.approvedBy ?? null,
    attention: distinct(cable.passing.flatMap((line) => line.offices.map((office) => office.text))),
    executiveOrder: executiveOrder && {
      number: executiveOrder.number && figuresOf(executiveOrder.number),
      declassification: executiveOrder.declassification?.text ?? null,
      date: executiveOrder.declassification?.date ?? authority?.declassification?.date ?? null,
    },
    tags: (cable.tags?.tags ?? []).flatMap(tagsOf),
    subject: cable.subject?.text || null,
    references: (cable.references?.items ?? []).map(referenceOf),
    classifiedBy: authority && {
      name: authority.name,
      title: authority.title,
      reasons: authority.reasons,
      text: authority.text,
    },
    summary: cable.blocks.find((block) => block.kind === 'summary')?.text ?? null,
    headings: cable.headings.map((heading) => heading.text),
    paragraphs: cable.paragraphs.map(({ number, marking, heading, text }) => ({
      number,
      marking: marking?.mark || null,
      heading: heading?.text ?? null,
      text,
    })),
    signature: cable.signature?.text ?? null,
    attributes: cable.attributes?.values ?? null,
    coverage: Math.floor(coverageOf(cable) * 1000) / 1000,
    ...(paper && { paper: paperOf(paper) }),
  };
}

/** A caption by the name of the tables (`S I P D I S` is SIPDIS), or as printed where a name or number belongs to it. */
function captionOf({ text, caption }: CaptionUse): string {
  const isWhole = caption?.followedBy === '' && !caption.caption.includes('(NAME)');
  return caption && isWhole ? caption.caption : text;
}

/** A code, or those that stand in a word without a blank between; each has the word as it is printed. */
function tagsOf(tag: Tag): readonly TagRecord[] {
  const codes = tag.joined.length > 0 ? tag.joined : [tag];
  return codes.map(({ code, kind, meaning }) => ({
    code,
    kind,
    name: meaning?.name ?? null,
    text: tag.text,
  }));
}

/** Of the date-time line, or the word on a paper form. */
function precedenceOf({ heading, paper }: Cable): CableRecord['precedence'] {
  if (heading?.dtg?.action) return { action: heading.dtg.action, info: heading.dtg.info };
  return paper?.precedence ? { action: paper.precedence.value, info: null } : null;
}

function paperOf({ form, series, period, sent, received, control, fileNumber }: PaperTelegram): PaperRecord {
  return {
    form,
    series,
    period,
    sent: sent && momentOf(sent),
    received: received && momentOf(received),
    control: control?.value ?? null,
    fileNumber: fileNumber?.value ?? null,
  };
}

function momentOf({ text, date, time }: LocalMoment): MomentRecord {
  return { text, date, time };
}

function addressOf({ name, precedence, routingIndicator }: Address): AddressRecord {
  return { name, precedence, routingIndicator };
}

function referenceOf({ letter, text, mrn, or, through, notal, telegram }: Reference): ReferenceRecord {
  return {
    letter,
    text,
    mrn,
    ...(or === null ? {} : { or }),
    ...(through === null ? {} : { through }),
    notal,
    ...(telegram == null ? {} : { telegram }),
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
