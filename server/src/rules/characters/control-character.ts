import type { Cable } from '../../model/cable';
import type { TextEdit } from '../../text/edit';
import type { Rule } from '../rule';
import { charactersOf } from '../support/characters';
import { exampleBody } from '../support/examples';
import { placesInCable } from '../support/wording';

const TAB = '\t';
/** The stops of a teleprinter and of most editors. */
const TAB_WIDTH = 8;

export const controlCharacter: Rule = {
  id: 'control-character',
  group: 'characters',
  summary: 'A tab or another control character stands in the text.',
  why: 'No cable was sent with them. Tabs make columns that fall apart elsewhere; form feeds, bells and the like are left by machines and confuse programs. One finding for each of the two in a cable.',
  authority: ['ACP127'],
  severity: { draft: 'warning', transcribe: 'warning' },
  generations: ['sas', 'middle', 'cablegate', 'smart'],
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: exampleBody('1. (U) Hives:\t40'),
        finds: ['\t'],
        fixed: exampleBody('1. (U) Hives:   40'),
      },
      {
        text: exampleBody('1. (U) The federation\u0007 met.'),
        finds: ['\u0007'],
        fixed: exampleBody('1. (U) The federation met.'),
      },
    ],
    good: [{ text: exampleBody('1. (U) Hives:   40') }],
  },
  *check(cable) {
    const { text } = cable;
    const controls = ownControls(cable);
    const tabs = controls.filter((offset) => text.charAt(offset) === TAB);
    const others = controls.filter((offset) => text.charAt(offset) !== TAB);
    const [firstTab] = tabs;
    const [firstOther] = others;
    if (firstTab !== undefined) {
      yield {
        span: { start: firstTab, end: firstTab + 1 },
        message: `A tab stands here${placesInCable(tabs.length)}; cables were sent with blanks.`,
        severity: { draft: 'information', transcribe: 'hint' },
        fixes: [{ title: 'Replace all tabs by blanks', edits: blanksFor(text, tabs), safety: 'suggested' }],
      };
    }
    if (firstOther !== undefined) {
      const edits = others.map((offset) => ({ span: { start: offset, end: offset + 1 }, newText: '' }));
      yield {
        span: { start: firstOther, end: firstOther + 1 },
        message: `An invisible control character stands here${placesInCable(others.length)}, and is no part of the cable.`,
        fixes: [{ title: 'Remove all control characters', edits, safety: 'safe' }],
      };
    }
  },
};

/** Those in the cable's own lines; rows of metadata are parted by tabs. */
function ownControls(cable: Cable): readonly number[] {
  const { controls } = charactersOf(cable);
  if (controls.length === 0) return controls;
  const ofArchive = cable.artefacts.filter(({ kind }) => kind === 'archive').map(({ span }) => span);
  let next = 0;
  return controls.filter((offset) => {
    while ((ofArchive[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    return offset < (ofArchive[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** As many blanks as each tab is wide. */
function blanksFor(text: string, tabs: readonly number[]): readonly TextEdit[] {
  let column = 0;
  let counted = 0;
  return tabs.map((offset) => {
    const since = text.slice(counted, offset);
    const lineEnd = Math.max(since.lastIndexOf('\n'), since.lastIndexOf('\r'));
    column = lineEnd < 0 ? column + since.length : since.length - lineEnd - 1;
    const width = TAB_WIDTH - (column % TAB_WIDTH);
    column += width;
    counted = offset + 1;
    return { span: { start: offset, end: offset + 1 }, newText: ' '.repeat(width) };
  });
}
