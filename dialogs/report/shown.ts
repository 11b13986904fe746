import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { CountLine } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block, Span } from "../../src/messages/message.ts";

export { rowOf } from "../../src/messages/row-of.ts";

/** What every message of the report is made of. */
export type Shown = {
  readonly network: Network;
  readonly knowledge: Knowledge;
  readonly at: Instant;
  /** All that was ever counted; nothing when it could not be read. */
  readonly asked?: readonly CountLine[];
};

/** Lines that go on on a next card. */
export type Page = { readonly from: number };

export const say = (...spans: readonly Span[]): Block => ({ kind: "text", spans });
export const bold = (text: string): Span => ({ text, style: "bold" });
export const small = (text: string): Block => ({ kind: "text", spans: [{ text }], tone: "subtle" });

/** A moment as the day on which it was: `3 oktober`. */
export function onDay({ network, at }: Pick<Shown, "network" | "at">, moment: Instant): string {
  const { zone } = network.description;
  return dayName(localMoment(moment, zone).day, localMoment(at, zone).day);
}
