import type { Block } from "../../../messages/message.ts";
import { wording } from "../wording.ts";
import { renderBlock } from "./block.ts";
import type { CardElement } from "./element.ts";
import { countItems, keepItems, keepWithinLimits } from "./items.ts";
import { renderNote } from "./list.ts";

/** A block as it is shown, and how many things are left out behind it. */
type Part = {
  readonly block: Block;
  readonly position: number;
  readonly left: number;
  readonly elements: readonly CardElement[];
  readonly bytes: number;
};

/**
 * The elements of blocks, in at most so many bytes. What takes most room gives way first, from its
 * end: names, or the things in a list. Then whole blocks, the emergency lines last of all. What is
 * left out is told where it would have been.
 */
export function fitBlocks(blocks: readonly Block[], maxBytes: number): readonly CardElement[] {
  let parts = blocks.map((block, position) => {
    const kept = keepWithinLimits(block);
    return makePart({ ...kept, position });
  });
  let isWhole = true;
  for (let size = sizeOf(parts); size > maxBytes && parts.length > 0; size = sizeOf(parts)) {
    const shorter = shorten(parts, shareToKeep(maxBytes / size));
    isWhole &&= shorter !== undefined;
    parts = shorter ?? dropLast(parts);
  }
  const rest = isWhole ? [] : [renderNote(wording.restLeftOut)];
  return [...parts.flatMap((part, at) => setApart(withNote(part), part, parts[at - 1])), ...rest];
}

function makePart(made: { block: Block; position: number; left: number }): Part {
  const elements = renderBlock(made.block, made.position);
  return { ...made, elements, bytes: Buffer.byteLength(JSON.stringify(elements)) };
}

function withNote({ elements, left }: Part): readonly CardElement[] {
  return left > 0 ? [...elements, renderNote(wording.andMore(left))] : elements;
}

/** Under the last person's own buttons those of the whole card would seem to be that person's. */
function setApart(
  elements: readonly CardElement[],
  { block }: Part,
  before: Part | undefined,
): readonly CardElement[] {
  const [first, ...rest] = elements;
  if (!first || block.kind !== "buttons" || before?.block.kind !== "person") return elements;
  return [{ ...first, separator: true, spacing: "Medium" }, ...rest];
}

/** With room for the line that tells what was left out. */
const noteBytes = 200;

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce(
    (sum, { bytes, left }) => sum + bytes + (left > 0 ? noteBytes : 0),
    noteBytes,
  );
}

function isName({ block }: Part): boolean {
  return block.kind === "person" || block.kind === "contact";
}

/** A tenth off at a time; up to half when it is far too much. */
function shareToKeep(fitting: number): number {
  return Math.min(0.9, Math.max(0.5, fitting));
}

/** Something off what takes most room; nothing when there is only one of everything. */
function shorten(parts: readonly Part[], share: number): Part[] | undefined {
  const lists = parts.filter(({ block }) => (countItems(block) ?? 0) > 1);
  const longest = lists.toSorted((one, other) => other.bytes - one.bytes)[0];
  const names = parts.filter(isName);
  const nameBytes = names.reduce((sum, { bytes }) => sum + bytes, 0);
  if (names.length > 1 && nameBytes >= (longest?.bytes ?? 0)) return dropNames(parts, names, share);
  if (!longest) return undefined;
  const count = Math.floor((countItems(longest.block) ?? 0) * share);
  const left = longest.left + (countItems(longest.block) ?? 0) - count;
  const shorter = makePart({ ...longest, block: keepItems(longest.block, count), left });
  return parts.map((part) => (part === longest ? shorter : part));
}

function dropNames(parts: readonly Part[], names: readonly Part[], share: number): Part[] {
  const count = Math.floor(names.length * share);
  const last = names[count - 1];
  const dropped = new Set(names.slice(count));
  const left = [...dropped].reduce((sum, part) => sum + 1 + part.left, 0);
  return parts
    .filter((part) => !dropped.has(part))
    .map((part) => (part === last ? { ...part, left: part.left + left } : part));
}

function dropLast(parts: readonly Part[]): Part[] {
  const at = parts.findLastIndex(({ block }) => block.kind !== "emergency");
  return parts.toSpliced(at < 0 ? parts.length - 1 : at, 1);
}
