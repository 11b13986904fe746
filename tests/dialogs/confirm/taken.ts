import { confirm } from "../../../dialogs/confirm/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import type { Block, Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { Days } from "../../domain/cycle/asking.ts";
import { at } from "../../domain/sample.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

/** Wednesday 28 October 2026, an hour after jan was asked. */
export const wednesday = at("2026-10-28T09:00Z");
/** When jan was shown the question. */
export const shown = at("2026-10-28T08:00Z");

/** The town on the day that jan is asked. */
export const asked = (): Network => new Days("2026-10-28").network;

type More = Partial<Omit<Given, "happening">>;

/** What a turn says and makes true, and the network after it. */
export type Turn = Outcome<unknown> & {
  readonly text: string;
  readonly network: Network;
  readonly buttons: readonly Button[];
};

function taken(given: Given): Turn {
  const network = given.network ?? asked();
  const when = given.at ?? wednesday;
  const outcome = confirm.step(situation({ ...given, network, at: when }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n---\n");
  const { person } = given;
  return {
    ...outcome,
    text: text.replace(/\n\nSpoed:.*/g, ""),
    buttons: outcome.say.flatMap(({ message }) => message.blocks.flatMap(buttonsOf)),
    network: person === undefined ? network : madeTrue(network, person, outcome.changes, when),
  };
}

/** The network after somebody made these true. */
export function madeTrue(
  network: Network,
  who: string,
  facts: readonly Fact[],
  when: Instant = wednesday,
): Network {
  const by = { kind: "person", person: ids.person.parse(who) } as const;
  return facts.reduce(
    (before, fact) => apply(before, { ...fact, by, at: when, via: "teams" }),
    network,
  );
}

function buttonsOf(block: Block): readonly Button[] {
  return block.kind === "form" ? [block.submit] : "buttons" in block ? block.buttons : [];
}

/** Somebody presses a button with this action. */
export const press = (
  person: string | undefined,
  action: unknown,
  { form = {}, ...more }: More & { readonly form?: Record<string, string | string[]> } = {},
): Turn => {
  const happening = { ...pressing(action), form };
  return taken({ happening, ...more, ...(person !== undefined && { person }) });
};

/** Somebody types something. */
export const type = (person: string | undefined, text: string, more: More = {}): Turn =>
  taken({ happening: typing(text), ...more, ...(person !== undefined && { person }) });

/** What is asked to be kept in memory. */
export const kept = ({ state }: Turn): unknown =>
  state.kind === "brief" ? state.state : undefined;
