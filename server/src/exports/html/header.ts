import type { CablePage, Fact, FactValue } from '../page';
import { type Content, element, type Html } from './element';
import type { Places } from './ids';

/** What references lead to. */
export interface HeaderLinks {
  readonly places: Places;
  /** The cables of the document by their names, and their ids. */
  readonly cables: ReadonlyMap<string, string>;
}

/** The header of a cable: marking, title, and what head and front tell, of which what few ask for is folded away. */
export function headerOf({ marking, facts, head }: CablePage, title: Html, links: HeaderLinks): Html {
  const minor = facts.filter(({ isMinor }) => isMinor);
  return element(
    'header',
    {},
    marking !== '' && element('p', { class: 'marking' }, marking),
    title,
    list(
      facts.filter(({ isMinor }) => !isMinor),
      links,
    ),
    (minor.length > 0 || head.length > 0) &&
      element(
        'details',
        {},
        element('summary', {}, 'The heading in full'),
        list(minor, links),
        head.length > 0 && element('pre', { class: 'head' }, head.join('\n')),
      ),
  );
}

function list(facts: readonly Fact[], links: HeaderLinks): Content {
  return (
    facts.length > 0 &&
    element(
      'dl',
      {},
      facts.map((fact) => entry(fact, links)),
    )
  );
}

/** References stand below one another, so that each can be led to; other values follow one another. */
function entry({ name, values }: Fact, links: HeaderLinks): Html {
  const answers = values.some(({ reference }) => reference)
    ? values.map((value) => element('dd', { id: idOf(value, links) }, told(value, links)))
    : element(
        'dd',
        {},
        values.map((value, index) => [index > 0 && '; ', told(value, links)]),
      );
  return element('div', {}, element('dt', {}, name), answers);
}

function idOf({ reference }: FactValue, { places }: HeaderLinks): string | undefined {
  return reference?.letter ? places.name('ref', reference.letter) : undefined;
}

function told({ text, note, iso, reference }: FactValue, { cables }: HeaderLinks): Content {
  const cable = reference?.names.map((name) => cables.get(name)).find((id) => id !== undefined);
  return [
    cable ? element('a', { href: `#${cable}` }, text) : iso ? element('time', { datetime: iso }, text) : text,
    note !== '' && [' ', element('small', {}, note)],
  ];
}
