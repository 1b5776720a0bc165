import type { Exporter } from '../exporter';
import { framed } from '../framed';
import { pageOf } from '../page';
import { markdownPage } from './page';

/** For notes and sites: CommonMark that shows the words of a cable and nothing else. */
export const markdown: Exporter = {
  id: 'markdown',
  summary: 'CommonMark for notes and sites: what a cable tells of itself, and its text',
  extension: '.md',
  piece: (exported) => markdownPage(pageOf(exported)),
  document: () => framed({ before: '', between: '\n---\n\n', after: '' }),
};
