import type { Form } from '../forms';

/** The labelled fields of the front. */
export const FIELDS: ReadonlySet<Form> = new Set([
  'executiveOrder',
  'tags',
  'subject',
  'reference',
  'authority',
  'labelled',
]);

/** Lines that cannot stand in prose: where one of them stands, a heading or a front begins. */
export const ANCHORS: ReadonlySet<Form> = new Set([
  ...FIELDS,
  'transmission',
  'station',
  'security',
  'dateTime',
  'textLine',
  'classificationAlone',
  'distribution',
  'dashLine',
  'partialNotice',
]);

/** Where a page, or the cable, is at its end: no field goes on. */
export const PAGE_EDGES: ReadonlySet<Form> = new Set([
  'classificationAlone',
  'pageHeading',
  'releaseStamp',
  'attributes',
  'endMark',
]);

/** The lines of the transmission heading that stand alone. */
export const HEADING: ReadonlySet<Form> = new Set([
  'transmission',
  'calledStations',
  'station',
  'security',
  'dateTime',
  'from',
  'accounting',
  'separator',
]);

/** Lines that could be prose, unless they stand right under another line of the heading. */
export const ADDRESSED: ReadonlySet<Form> = new Set([
  'from',
  'to',
  'info',
  'exempt',
  'addressee',
  'accounting',
  'separator',
]);
