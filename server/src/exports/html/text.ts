import type { Flow, Paragraph, Part, Run } from '../page';
import { type Content, element } from './element';
import type { Places } from './ids';

/** What the text of a cable is set with. */
export interface Setting {
  readonly places: Places;
  /** The element of a section heading; null in a quotation, whose headings are none of this text. */
  readonly headings: string | null;
}

/** The elements of a text, one below the other. */
export function elementsOf(parts: readonly Part[], setting: Setting): Content {
  return parts.map((part) => elementOf(part, setting));
}

function elementOf(part: Part, setting: Setting): Content {
  switch (part.kind) {
    case 'heading': {
      const words = runsOf(part.words, setting);
      return setting.headings
        ? element(setting.headings, {}, words)
        : element('p', { class: 'heading' }, words);
    }
    case 'paragraph':
      return paragraphOf(part, setting);
    case 'quotation':
      return element('blockquote', {}, elementsOf(part.parts, { ...setting, headings: null }));
    case 'rule':
      return element('hr');
    case 'artefact':
      return element('p', { class: 'artefact' }, element('small', {}, below(part.lines)));
    case 'attributes':
      return element(
        'details',
        {},
        element('summary', {}, 'The attributes of the archive'),
        element('pre', { class: 'head' }, part.lines.join('\n')),
      );
    case 'signature':
      return element('p', { class: 'signature' }, runsOf(part.words, setting));
  }
}

/** A paragraph, its number and portion mark right before its first words. */
function paragraphOf({ head, flows }: Paragraph, setting: Setting): Content {
  if (head.length === 0) return flowsOf(flows, setting);
  const [first, ...others] = flows;
  const words = first?.kind === 'prose' ? [' ', linesOf(first.lines, setting)] : null;
  const number = head.find((each) => each.kind === 'number')?.value ?? null;
  const id = number === null ? undefined : setting.places.name('paragraph', number);
  const heads = head.map((each, index) => [
    index > 0 && ' ',
    each.kind === 'number'
      ? element('span', { class: 'number' }, each.text)
      : element('abbr', { class: 'portion', title: each.meaning || undefined }, each.text),
  ]);
  return [element('p', { id, class: 'numbered' }, heads, words), flowsOf(words ? others : flows, setting)];
}

function flowsOf(flows: readonly Flow[], setting: Setting): Content {
  return flows.map((flow) => flowOf(flow, setting));
}

function flowOf(flow: Flow, setting: Setting): Content {
  switch (flow.kind) {
    case 'prose':
      return element('p', {}, linesOf(flow.lines, setting));
    case 'list': {
      const items = flow.items.map(({ sign, words }) =>
        element('li', {}, element('span', { class: 'sign' }, sign), ' ', runsOf(words, setting)),
      );
      // a list without signs of its own is none to some screen readers
      return element('ul', { role: 'list' }, items);
    }
    case 'table':
      // who has no mouse can scroll it, too
      return element('pre', { tabindex: '0' }, flow.lines.join('\n'));
    case 'quotation':
      return element('blockquote', {}, flowsOf(flow.flows, setting));
  }
}

function linesOf(lines: readonly (readonly Run[])[], setting: Setting): Content {
  return below(lines.map((line) => runsOf(line, setting)));
}

function runsOf(runs: readonly Run[], setting: Setting): Content {
  return runs.map((run) => runOf(run, setting));
}

function runOf(run: Run, { places }: Setting): Content {
  switch (run.kind) {
    case 'words':
      return run.text;
    case 'mark':
      return element('span', { class: 'mark', title: run.meaning || undefined }, run.text);
    case 'mention': {
      const { of } = run;
      const href = 'letter' in of ? places.link('ref', of.letter) : places.link('paragraph', of.paragraph);
      return href ? element('a', { href }, run.text) : run.text;
    }
    case 'artefact':
      return element(
        'small',
        { class: run.lines.length > 1 ? 'artefact lines' : 'artefact' },
        below(run.lines),
      );
  }
}

/** Lines one below the other. */
function below(lines: readonly Content[]): Content {
  return lines.map((line, index) => [index > 0 && [element('br'), '\n'], line]);
}
