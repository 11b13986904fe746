const SHARDS = 256;

function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % SHARDS;
}

/**
 * An immutable map from id to record. `with` and `without` give a new collection and copy one
 * 256th of it, so that a change costs about the same in a large network as in a small one.
 * The price: iteration is in the order of the shards, not of insertion.
 */
export class Collection<Key extends string, Value> implements Iterable<Value> {
  readonly #shards: readonly (ReadonlyMap<Key, Value> | undefined)[];
  readonly size: number;

  private constructor(shards: readonly (ReadonlyMap<Key, Value> | undefined)[], size: number) {
    this.#shards = shards;
    this.size = size;
  }

  static empty<Key extends string, Value>(): Collection<Key, Value> {
    return new Collection<Key, Value>(new Array(SHARDS).fill(undefined), 0);
  }

  /** A collection of records by their own `id`; of two with the same id the last one stays. */
  static of<Key extends string, Value extends { readonly id: Key }>(
    values: Iterable<Value>,
  ): Collection<Key, Value> {
    return Collection.from(Array.from(values, (value): [Key, Value] => [value.id, value]));
  }

  /** A collection of pairs, filled in one go; of two with the same key the last one stays. */
  static from<Key extends string, Value>(
    entries: Iterable<readonly [Key, Value]>,
  ): Collection<Key, Value> {
    const shards: (Map<Key, Value> | undefined)[] = new Array(SHARDS).fill(undefined);
    let size = 0;
    for (const [key, value] of entries) {
      const at = shardOf(key);
      const shard = shards[at] ?? new Map<Key, Value>();
      size += shard.has(key) ? 0 : 1;
      shards[at] = shard.set(key, value);
    }
    return new Collection<Key, Value>(shards, size);
  }

  get(key: Key): Value | undefined {
    return this.#shards[shardOf(key)]?.get(key);
  }

  has(key: Key): boolean {
    return this.#shards[shardOf(key)]?.has(key) ?? false;
  }

  with(key: Key, value: Value): Collection<Key, Value> {
    const at = shardOf(key);
    const shard = new Map(this.#shards[at] ?? []);
    const grown = shard.has(key) ? 0 : 1;
    return new Collection(this.#shards.with(at, shard.set(key, value)), this.size + grown);
  }

  without(key: Key): Collection<Key, Value> {
    if (!this.has(key)) return this;
    const at = shardOf(key);
    const shard = new Map(this.#shards[at] ?? []);
    shard.delete(key);
    return new Collection(this.#shards.with(at, shard), this.size - 1);
  }

  /** The immutable parts; a change makes one of them new, so what is worked out for the others holds. */
  *parts(): Iterable<ReadonlyMap<Key, Value>> {
    for (const shard of this.#shards) if (shard) yield shard;
  }

  *[Symbol.iterator](): Iterator<Value> {
    for (const shard of this.#shards) if (shard) yield* shard.values();
  }

  *entries(): Iterable<[Key, Value]> {
    for (const shard of this.#shards) if (shard) yield* shard.entries();
  }
}
