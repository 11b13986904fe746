import type { Collection } from "../domain/collection.ts";

const nothing: readonly never[] = [];

type Part<Value> = ReadonlyMap<string, readonly Value[]>;

/**
 * Finds records by something else than their id. Kept for each part of a collection, so that a
 * change costs one part, also in a large network; the price is a look into each part.
 */
export class IndexBy<Value> {
  readonly #keyOf: (value: Value) => string | undefined;
  readonly #wholes = new WeakMap<object, readonly Part<Value>[]>();
  readonly #parts = new WeakMap<ReadonlyMap<string, Value>, Part<Value>>();

  constructor(keyOf: (value: Value) => string | undefined) {
    this.#keyOf = keyOf;
  }

  find(collection: Collection<string, Value>, key: string): readonly Value[] {
    return this.#indexesOf(collection).flatMap((index) => index.get(key) ?? nothing);
  }

  #indexesOf(collection: Collection<string, Value>): readonly Part<Value>[] {
    const known = this.#wholes.get(collection);
    if (known) return known;
    const indexes = Array.from(collection.parts(), (part) => this.#indexOf(part));
    this.#wholes.set(collection, indexes);
    return indexes;
  }

  #indexOf(part: ReadonlyMap<string, Value>): Part<Value> {
    const known = this.#parts.get(part);
    if (known) return known;
    const index = new Map<string, Value[]>();
    for (const value of part.values()) {
      const key = this.#keyOf(value);
      if (key === undefined) continue;
      const list = index.get(key);
      if (list) list.push(value);
      else index.set(key, [value]);
    }
    this.#parts.set(part, index);
    return index;
  }
}
