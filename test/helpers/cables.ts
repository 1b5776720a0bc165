import { FORMS, type Message, POSTS, padded, TOPICS } from './cable-forms';
import { type Random, seededRandom } from './random';

/** Forms too short to lose a line and still be recognised by anyone. */
const WHOLE: readonly string[] = ['fragment', 'outgoingForm', 'typed'];

/** An invented cable, and what was done to it. */
export interface MadeCable {
  readonly name: string;
  readonly text: string;
}

/**
 * Makes invented cables, every form in turn: in some a line is lost, in some junk or a metadata row stands before
 * the text, and line ends and byte order marks vary. The same seed makes the same cables.
 */
export function makeCables(count: number, seed: number): MadeCable[] {
  const forms = Object.entries(FORMS);
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(seed + index);
    const [form, lines] = forms[index % forms.length] ?? ['short', FORMS.short];
    const damaged = WHOLE.includes(form)
      ? lines(messageOf(random))
      : lostLine(random, lines(messageOf(random)));
    const text = [...junkBefore(random), ...damaged].join(random.chance(0.3) ? '\r\n' : '\n');
    return { name: `${form} ${index}`, text: (random.chance(0.1) ? '\uFEFF' : '') + text };
  });
}

function messageOf(random: Random): Message {
  const post = random.pick(POSTS);
  return {
    random,
    classification: random.pick(['UNCLAS', 'UNCLAS', 'CONFIDENTIAL', 'SECRET']),
    post,
    city: post.charAt(0) + post.slice(1).toLowerCase(),
    serial: random.integer(200, 4800),
    day: padded(random.integer(1, 28), 2),
    time: padded(random.integer(0, 23), 2) + padded(random.integer(0, 59), 2),
    month: random.integer(0, 11),
    topic: random.pick(TOPICS),
    signature: random.pick(['DOE', 'ROE', 'DE LA ROE']),
  };
}

function lostLine(random: Random, lines: readonly string[]): string[] {
  const lost = random.chance(0.4) ? random.integer(0, 12) : -1;
  return lines.filter((_, index) => index !== lost);
}

function junkBefore(random: Random): string[] {
  return random.pick([
    [],
    [],
    [],
    ['', ''],
    ['Monday, 04 December 2000, 09:15', ''],
    ['217\t5/14/2009 9:05\t09VALLETTA217\tEmbassy Valletta', ''],
    Array.from(
      { length: 40 },
      (_, index) => `Note ${index}: copied by hand from a print in the reading room.`,
    ),
  ]);
}
