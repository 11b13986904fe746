import { toCoordinator } from "../../../dialogs/to-coordinator/dialog.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids, type SeatId } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import type { Day } from "../../../src/domain/time.ts";
import type { Block, Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, situation } from "../situation.ts";

/** The small network in which the coordinator, and the deputy, can be written to. */
export function reachedNetwork(base = smallNetwork()): Network {
  const sanne = withAccount(base, "teams:tenant:sanne", { person: "sanne", address: "to sanne" });
  return withAccount(sanne, "slack:team:kees", {
    ...{ channel: "slack", person: "kees", address: "to kees" },
  });
}

/** The coordinator is away until Christmas. */
export function coordinatorAway(base = reachedNetwork()): Network {
  const absence = { from: "2026-11-20" as Day, until: "2026-12-24" as Day };
  const availability = { hours: [], absences: [absence] };
  const sanne = person("sanne", "Sanne de Vries", { availability });
  return { ...base, people: base.people.with(sanne.id, sanne) };
}

/** Without seats of this kind. */
export function withoutSeats(base: Network, kind: Seat["role"]["kind"]): Network {
  const kept = [...base.seats].filter(({ role }) => role.kind !== kind);
  return { ...base, seats: Collection.of<SeatId, Seat>(kept) };
}

/** What this conversation comes to, with what is said as text, without the emergency lines. */
export function taken(given: Given) {
  const network = given.network ?? reachedNetwork();
  const outcome = toCoordinator.step(situation({ ...given, network }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const texts = outcome.say.map(({ message }) => messageToText(message));
  const told = outcome.tell.map(({ message }) => messageToText(message));
  const state = "state" in outcome.state ? outcome.state.state : undefined;
  return {
    ...{ outcome, told, state },
    text: texts.join("\n---\n").replace(/\n\nSpoed:.*/g, ""),
    blocks: outcome.say.flatMap(({ message }) => message.blocks),
  };
}

export type Taken = ReturnType<typeof taken>;

type Shown = { readonly blocks: readonly Block[] };

/** The button with this label, in what was said. */
export function buttonIn({ blocks }: Shown, label: string): Button {
  const found = blocks.flatMap(buttonsOf).find((button) => button.label === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

function buttonsOf(block: Block): readonly Button[] {
  if (block.kind === "form") return [block.submit];
  return "buttons" in block ? block.buttons : [];
}

/** The form that is open, with what stands in its field. */
export function fieldIn({ blocks }: Shown) {
  const form = blocks.find((block) => block.kind === "form");
  return form?.kind === "form" ? form.fields[0] : undefined;
}

type More = Omit<Given, "happening">;

/** Somebody fills in the form and looks at it. */
export function looking(message: string, more: More = {}): Taken {
  return taken({ ...more, happening: pressing({ kind: "look" }, { message }) });
}

/** Somebody presses a button of what was shown last. */
export function pressed(before: Taken, label: string, more: More = {}): Taken {
  const { action } = buttonIn(before, label).does;
  const state = before.state ?? more.state;
  return taken({ id: "event-2", ...more, state, happening: pressing(action) });
}

/** The id of the account that all this is done with in these tests. */
export const writer = ids.account.parse("teams:tenant:someone");
