import { checksum } from "../../../src/store/lowdb/journal-line.ts";

/** What is wrong with a file, and how it gets so. */
export type Damage = readonly [what: string, how: (content: Buffer) => Buffer | string];

/** One letter in the middle is another one. */
export function flipped(content: Buffer): Buffer {
  const copy = Buffer.from(content);
  copy[Math.floor(copy.length / 2)] = 0x7e;
  return copy;
}

/** A snapshot of which the checksum is right, with something else in it. */
export function rewritten(plainSnapshot: object): string {
  const content = `{"snapshot":${JSON.stringify(plainSnapshot)}`;
  return `${content},"checksum":"${checksum(content)}"}\n`;
}

/** What can happen to a snapshot. The first format is today's, so an older one is none. */
export const snapshotDamages: readonly Damage[] = [
  ["cut off", (content) => content.subarray(0, content.length - 30)],
  ["empty", () => ""],
  ["full of NUL", (content) => Buffer.alloc(content.length)],
  ["changed by one letter", flipped],
  ["of a newer version", () => rewritten({ format: 99 })],
  ["of an older version than the first", () => rewritten({ format: 0 })],
];
