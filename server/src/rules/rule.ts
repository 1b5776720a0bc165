import type { Profile, Severity } from '../config/settings';
import type { Fix } from '../edits/fix';
import type { Knowledge } from '../knowledge';
import type { Cable, CableFrame, CableTop } from '../model/cable';
import type { Generation } from '../model/generation';
import type { Top } from '../model/top';
import type { Span } from '../text/span';
import type { RuleGroup } from './groups';

export type { Fix } from '../edits/fix';

/** What a rule says about one place. Offsets are relative to the cable. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  /** Overrides the rule's own severity for this finding (a near miss weighs more than an unknown word). */
  readonly severity?: Readonly<Record<Profile, Severity>>;
  /** The best first. */
  readonly fixes?: readonly Fix[];
  /** The other place: the first of two duplicates, the class of the text line. */
  readonly related?: readonly RelatedPlace[];
  /** How an editor may show the place: faded where it could be left out, struck through where it is out of date. */
  readonly tag?: FindingTag;
}

/** The words of LSP for what an editor fades and what it strikes through. */
export type FindingTag = 'unnecessary' | 'deprecated';

/** Another place that a finding speaks of, and what it says there. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** What a rule may use beside the cable. */
export interface RuleContext {
  readonly knowledge: Knowledge;
  readonly profile: Profile;
  /** All that a rule may know of the file. */
  readonly file: FilePlace;
}

/** Where a cable stands among the others of its file. */
export interface FilePlace {
  /** Its number in the file, from 0. */
  readonly index: number;
  /** There are no others. */
  readonly isAlone: boolean;
  /** The top of the cable before it; null for the first. */
  readonly previous: Top | null;
}

/** Whether a cable stands as it did: then what was found in it still holds. */
export function isSamePlace(one: FilePlace, other: FilePlace): boolean {
  return one.index === other.index && one.isAlone === other.isAlone && one.previous === other.previous;
}

/** An example of the documentation, line by line; the tests run every one. */
export interface Example {
  readonly text: readonly string[];
  /** Where the rule speaks differently in the two; `transcribe` when not given. */
  readonly profile?: Profile;
}

/** A text in which the rule finds something, and the text after its fix. */
export interface BadExample extends Example {
  /** The stretches that are found, word by word, in order. */
  readonly finds: readonly string[];
  /** The text after the first fix of every finding. */
  readonly fixed?: readonly string[];
}

/** A check: its metadata, what it looks for, and the examples that prove it. One file each. */
export type Rule = RuleOfTop | RuleOfFrame | RuleOfCable;

/** Looks at the top only, so that what it has found holds for as long as an edit leaves the top as it is. */
interface RuleOfTop extends About {
  readonly reads: 'top';
  readonly check: (cable: CableTop, context: RuleContext) => Generator<Finding, void>;
}

/**
 * Looks at no words of a paragraph, so that where it has found nothing it finds nothing for as long as an edit leaves the
 * frame as it is.
 */
interface RuleOfFrame extends About {
  readonly reads: 'frame';
  readonly check: (cable: CableFrame, context: RuleContext) => Generator<Finding, void>;
}

/** May look at everything. */
interface RuleOfCable extends About {
  readonly reads?: undefined;
  readonly check: (cable: Cable, context: RuleContext) => Generator<Finding, void>;
}

/** What is known of a rule before it looks at anything. */
interface About {
  readonly id: string;
  /** Rules of the group `heading` are silent on a partial extract: its heading was cut off. */
  readonly group: RuleGroup;
  /** One line: what is wrong. */
  readonly summary: string;
  /** Why it matters, in a few sentences. */
  readonly why: string;
  /** Keys of server/data/SOURCES.md. */
  readonly authority: readonly string[];
  /** `off`: the rule is silent unless the user chooses a severity for it. */
  readonly severity: Readonly<Record<Profile, Severity | 'off'>>;
  /** The ids of the rules that say less about the same place: where this one speaks, they are silent. */
  readonly supersedes?: readonly string[];
  /** The periods in which it holds; it also speaks where the period of a cable cannot be told. */
  readonly generations: readonly Generation[];
  /** The version of the extension that brought it. */
  readonly since: string;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly Example[] };
}
