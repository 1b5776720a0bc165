import sourcesMd from '../../data/SOURCES.md';
import { lazy } from '../text/lazy';
import { table } from './table';

/** What each source of the tables and rules is, by its key in server/data/SOURCES.md. */
export const sourceTitles: () => ReadonlyMap<string, string> = lazy(
  () => new Map(table(sourcesMd, ['key', 'title'])().map(({ key, title }) => [key, title])),
);
