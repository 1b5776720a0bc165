/** The way to a value within JSON: names of members and numbers of elements. */
export type JsonPath = readonly (string | number)[];

/** What is wrong with a value, in a plain sentence, and where it stands. */
export interface Problem {
  readonly path: JsonPath;
  readonly message: string;
}

/**
 * A value of JSON that somebody wrote by hand. What has the right form is given, what has not is left out and told in
 * `problems`, which all places of one text share; null counts as nothing written.
 */
export class JsonPlace {
  constructor(
    readonly value: unknown,
    readonly problems: Problem[] = [],
    readonly path: JsonPath = [],
    /** What stands before the path in messages: `cable.lint`. */
    private readonly root: string = '',
  ) {}

  get isAbsent(): boolean {
    return this.value === null || this.value === undefined;
  }

  /** The place by its name: `cable.lint.rules`, `overrides[0].files`. */
  get name(): string {
    const words = this.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return (this.root + words).replace(/^\./, '') || 'the file';
  }

  complain(message: string): void {
    this.problems.push({ path: this.path, message });
  }

  /** The place of a member, which may be absent. */
  at(step: string | number): JsonPlace {
    const value =
      this.#isRecord() || Array.isArray(this.value) ? Reflect.get(Object(this.value), step) : undefined;
    return new JsonPlace(value, this.problems, [...this.path, step], this.root);
  }

  /** The members of an object; none where it is absent. */
  members(): readonly (readonly [string, JsonPlace])[] {
    if (this.isAbsent) return [];
    if (!this.#isRecord()) {
      this.complain(`${this.name} must be an object, not ${shown(this.value)}.`);
      return [];
    }
    return Object.keys(Object(this.value)).map((key) => [key, this.at(key)]);
  }

  /** The elements of a list; a single value is a list of one. */
  elements(): readonly JsonPlace[] {
    if (this.isAbsent) return [];
    return Array.isArray(this.value) ? this.value.map((_, index) => this.at(index)) : [this];
  }

  /** The words of a string. */
  string(): string | undefined {
    if (this.isAbsent) return undefined;
    if (typeof this.value === 'string' && this.value !== '') return this.value;
    this.complain(`${this.name} must be words in quotes, not ${shown(this.value)}.`);
    return undefined;
  }

  strings(): readonly string[] {
    return this.elements().flatMap((element) => element.string() ?? []);
  }

  /** One of a few words. */
  choice<const Word extends string>(words: readonly Word[]): Word | undefined {
    if (this.isAbsent) return undefined;
    const known = words.find((word) => word === this.value);
    if (known === undefined) {
      this.complain(`${this.name} cannot be ${shown(this.value)}: choose ${choiceOf(words)}.`);
    }
    return known;
  }

  #isRecord(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function choiceOf(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '');
}
