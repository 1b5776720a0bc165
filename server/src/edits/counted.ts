/** How a number stands among those before and behind it, in a row that should count 1, 2, 3. */
export interface Standing {
  /**
   * `gap`: numbers before it are nowhere in the row. `duplicate`: the number stood before. `backward`: it should have
   * stood before. `restart`: a second row begins with 1.
   */
  readonly kind: 'next' | 'gap' | 'duplicate' | 'backward' | 'restart';
  /** The only number that fits between its neighbours, where this one does not. */
  readonly meant: number | null;
  /** The highest number in the row before it; null at the first. */
  readonly previous: number | null;
  /** The index of the first that is the same, for a duplicate. */
  readonly first: number | null;
}

/** Tells of each number how it stands. Linear in their count. */
export function counted(numbers: readonly number[]): readonly Standing[] {
  const count = new Count(numbers);
  return numbers.map((number, index) => count.take(number, index));
}

/** Goes through a row of numbers from the first to the last. */
class Count {
  private readonly lastPlaces: ReadonlyMap<number, number>;
  /** The numbers of the row so far, each with the index of the first that is the same. */
  private readonly seen = new Map<number, number>();
  /** Up to here nothing is missing that is worth a word. */
  private last: number | null = null;
  /** The number before, as it was meant. */
  private before = 0;

  constructor(private readonly numbers: readonly number[]) {
    this.lastPlaces = new Map(numbers.map((number, index) => [number, index]));
  }

  take(number: number, index: number): Standing {
    const previous = this.last;
    if (this.restarts(number, index)) return this.restart(index, previous);
    const first = this.seen.get(number) ?? null;
    const meant = this.isMisread(number, index) ? this.expected : null;
    const kind = this.kindOf(number, index, first);
    if (meant !== null) this.last = meant;
    else if (first === null) this.goOn(number, index);
    // `2. 2. 4.`: the second 2 was meant to be 3, so that nothing is missing before 4
    else if (number === this.last && !this.comesLater(this.expected, index)) this.last = this.expected;
    this.before = meant ?? number;
    return { kind, meant, previous, first };
  }

  private get expected(): number {
    return (this.last ?? 0) + 1;
  }

  private comesLater(number: number, index: number): boolean {
    return (this.lastPlaces.get(number) ?? -1) > index;
  }

  private restarts(number: number, index: number): boolean {
    return number === 1 && (this.last ?? 0) > 1 && this.numbers[index + 1] === 2 && this.seen.has(2);
  }

  private restart(index: number, previous: number | null): Standing {
    this.seen.clear();
    this.seen.set(1, index);
    this.last = 1;
    this.before = 1;
    return { kind: 'restart', meant: null, previous, first: null };
  }

  private kindOf(number: number, index: number, first: number | null): Standing['kind'] {
    if (first !== null) return 'duplicate';
    if (this.skips(number, index) && !this.isMeantLower(number, index)) return 'gap';
    return number < this.before ? 'backward' : 'next';
  }

  /** What should stand here stands nowhere. */
  private skips(number: number, index: number): boolean {
    return this.last !== null && number > this.expected && !this.comesLater(this.expected, index);
  }

  /** `1. 3. 3.`: the first 3 was meant to be 2; the second is reported, once is enough. */
  private isMeantLower(number: number, index: number): boolean {
    return this.last !== null && number === this.expected + 1 && this.numbers[index + 1] === number;
  }

  /** The next number goes on as if this one had been the expected. */
  private isMisread(number: number, index: number): boolean {
    const { expected } = this;
    return (
      number !== expected &&
      this.numbers[index + 1] === expected + 1 &&
      !this.comesLater(expected, index) &&
      !this.isMeantLower(number, index)
    );
  }

  /** A number that is new to the row; what stood too early before counts now. */
  private goOn(number: number, index: number): void {
    this.seen.set(number, index);
    if (this.last === null || number === this.expected || this.skips(number, index)) this.last = number;
    while (this.seen.has(this.expected)) this.last = this.expected;
  }
}
