/** Classes of words, and the sets of them that words belong to: each set is kept once and known by its number; 0 is empty. */
export class Classes {
  readonly #classes = new Map<string, number>()
  readonly #classNames: string[] = []
  readonly #sets: number[][] = [[]]
  readonly #setIds = new Map<string, number>([['', 0]])
  readonly #unions = new Map<number, number>()

  /** The number of a class, given out when it is first named. */
  classOf(name: string): number {
    const known = this.#classes.get(name)
    if (known !== undefined) return known
    const id = this.#classNames.length
    this.#classes.set(name, id)
    this.#classNames.push(name)
    return id
  }

  /** Whether a set has a class. */
  has(set: number, id: number): boolean {
    return this.#sets[set]!.includes(id)
  }

  /** The classes of a set. */
  classesOf(set: number): readonly number[] {
    return this.#sets[set]!
  }

  /** What a class is called, for the rules' documentation and for looking into a match. */
  nameOf(id: number): string {
    return this.#classNames[id] ?? ''
  }

  /** The set that has one class more. */
  protected union(set: number, id: number): number {
    const key = set * 4096 + id
    const known = this.#unions.get(key)
    if (known !== undefined) return known
    const classes = this.has(set, id) ? this.#sets[set]! : [...this.#sets[set]!, id].sort((a, b) => a - b)
    const name = classes.join(' ')
    let union = this.#setIds.get(name)
    if (union === undefined) {
      union = this.#sets.length
      this.#sets.push(classes)
      this.#setIds.set(name, union)
    }
    this.#unions.set(key, union)
    return union
  }
}
