import type { Block } from "../../../messages/message.ts";
import { wording } from "../wording.ts";
import { renderBlock, type Surface } from "./block.ts";
import { divider, type SlackBlock } from "./element.ts";
import { countAll } from "./items.ts";
import { renderSmall } from "./text.ts";

/** A block as it is shown, how many things are left out behind it, and what it takes. */
export type Part = {
  readonly block: Block;
  readonly position: number;
  /** What stands above it in the message as it was meant. */
  readonly after: Block["kind"] | undefined;
  readonly left: number;
  readonly shown: readonly SlackBlock[];
  readonly chars: number;
};

type Made = Pick<Part, "block" | "position" | "after" | "left">;

export function makePart({ block, position, after, left }: Made, surface: Surface): Part {
  const rendered = renderBlock(block, position, surface);
  const apart = rendered.length > 0 && standsApart(block.kind, after) ? [divider] : [];
  const shown = [...apart, ...rendered];
  return { block, position, after, left, shown, chars: charsOf(shown) };
}

/** The part with a shorter block, counting what that leaves out. */
export function shortenPart(part: Part, block: Block, surface: Surface): Part {
  const left = part.left + countAll(part.block) - countAll(block);
  return makePart({ ...part, block, left }, surface);
}

/** Its blocks, with a line that tells how many things are left out. */
export function blocksOf({ shown, left }: Part): readonly SlackBlock[] {
  return left > 0 ? [...shown, ...renderSmall(wording.andMore(left))] : shown;
}

/** Whether it is one of the things of which a message can have many. */
export function isName({ block }: Part): boolean {
  return block.kind === "person" || block.kind === "contact";
}

/** Under the last person's own buttons those of the whole message would seem to be that person's. */
function standsApart(kind: Block["kind"], after: Block["kind"] | undefined): boolean {
  if (after === undefined) return false;
  if (kind === "buttons") return after === "person";
  return kind === "emergency" || after === "emergency" || (kind === "person" && after === "person");
}

/**
 * As Slack counts: as JSON in which everything but ASCII is escaped, six characters a sign. Of the
 * rarer signs this takes it for more, never for less.
 */
function charsOf(blocks: readonly SlackBlock[]): number {
  const json = JSON.stringify(blocks);
  return json.length + 5 * (Buffer.byteLength(json) - json.length);
}
