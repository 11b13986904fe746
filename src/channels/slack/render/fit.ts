import type { Block } from "../../../messages/message.ts";
import { wording } from "../wording.ts";
import type { Surface } from "./block.ts";
import type { SlackBlock } from "./element.ts";
import { countAll, isLong, keepShare, keepWithinLimits } from "./items.ts";
import { blocksOf, isName, makePart, type Part, shortenPart } from "./part.ts";
import { renderSmall } from "./text.ts";

/** How much a surface takes: in number of blocks, and in characters of them all. */
export type Room = { readonly surface: Surface; readonly blocks: number; readonly chars: number };

/** What a part takes, as a share of the room. */
type Share = (part: Part) => number;

/** With room for the line that tells what was left out. */
const note = { blocks: 1, chars: 150 };

/**
 * Blocks within the room there is. What takes most of it gives way first, from its end: names, the
 * things in a list, or words. Then whole blocks, the emergency lines last of all. What is left out is
 * told where it would have been.
 */
export function fitBlocks(blocks: readonly Block[], room: Room): readonly SlackBlock[] {
  const { surface } = room;
  let parts = blocks.map((block, position) => {
    const kept = keepWithinLimits(block);
    const left = countAll(block) - countAll(kept);
    return makePart({ block: kept, position, after: blocks[position - 1]?.kind, left }, surface);
  });
  let isWhole = true;
  for (let over = overflow(parts, room); over; over = overflow(parts, room)) {
    const shorter = shorten(parts, over, surface);
    isWhole &&= shorter !== undefined;
    parts = shorter ?? dropLast(parts);
  }
  return [...parts.flatMap(blocksOf), ...(isWhole ? [] : renderSmall(wording.restLeftOut))];
}

type Overflow = { readonly share: Share; readonly keep: number };

/** What there is too much of, and how much of that to keep; nothing when it all fits. */
function overflow(parts: readonly Part[], room: Room): Overflow | undefined {
  const shares: readonly Share[] = [
    ({ shown, left }) => (shown.length + (left > 0 ? note.blocks : 0)) / room.blocks,
    ({ chars, left }) => (chars + (left > 0 ? note.chars : 0)) / room.chars,
  ];
  const rest = [note.blocks / room.blocks, note.chars / room.chars];
  const sums = shares.map((share, at) =>
    parts.reduce((sum, part) => sum + share(part), rest[at] ?? 0),
  );
  const most = Math.max(...sums);
  const share = shares[sums.indexOf(most)];
  if (most <= 1 || !share || parts.length === 0) return undefined;
  // A tenth off at a time; up to half when it is far too much.
  return { share, keep: Math.min(0.9, Math.max(0.5, 1 / most)) };
}

/** Something off what takes most room; nothing when that would make no room. */
function shorten(
  parts: readonly Part[],
  { share, keep }: Overflow,
  surface: Surface,
): Part[] | undefined {
  const long = parts.filter(({ block }) => isLong(block));
  const longest = long.toSorted((one, other) => share(other) - share(one))[0];
  const names = parts.filter(isName);
  const inNames = names.reduce((sum, part) => sum + share(part), 0);
  if (names.length > 1 && inNames >= (longest ? share(longest) : 0)) {
    return dropNames(parts, names, keep);
  }
  if (!longest) return undefined;
  const shorter = shortenPart(longest, keepShare(longest.block, keep), surface);
  // Fewer words make no fewer blocks.
  if (share(shorter) >= share(longest)) return undefined;
  return parts.map((part) => (part === longest ? shorter : part));
}

function dropNames(parts: readonly Part[], names: readonly Part[], keep: number): Part[] {
  const count = Math.floor(names.length * keep);
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
