/** What was measured, and whether it is as it should be. */
export type Figure = {
  readonly name: string;
  readonly expected: string;
  readonly seen: string;
  readonly ok: boolean;
};

/** One line of the table: a fault on one store, platform or file system. */
export type Row = { readonly about: string; readonly figures: readonly Figure[] };

/** Says how far it is: `done` of `all`. */
export type Progress = (done: number, all: number) => void;

/** Something that goes wrong, brought about for real. */
export type Fault = {
  /** As RELIABILITY numbers it: `F3`. */
  readonly id: `F${number}`;
  readonly name: string;
  /** Brings it about and measures; rejects when it could not be brought about. */
  readonly run: (progress: Progress) => Promise<readonly Row[]>;
};

type Value = number | string | boolean;

function shown(value: Value): string {
  return typeof value === "number" ? value.toLocaleString("en") : String(value);
}

/** It is this, and nothing else. */
export function exactly(name: string, expected: Value, seen: Value): Figure {
  return { name, expected: shown(expected), seen: shown(seen), ok: expected === seen };
}

/** It is so much or more. */
export function atLeast(name: string, least: number, seen: number): Figure {
  return { name, expected: `≥ ${shown(least)}`, seen: shown(seen), ok: seen >= least };
}

/** It stays below; `unit` stands behind both numbers. */
export function under(name: string, limit: number, seen: number, unit = ""): Figure {
  const ok = seen < limit;
  return { name, expected: `< ${shown(limit)}${unit}`, seen: `${shown(seen)}${unit}`, ok };
}

/** How it came out, when either way is fine. */
export function told(name: string, seen: number): Figure {
  return { name, expected: "any", seen: shown(seen), ok: true };
}
