import { plan } from "../../../dialogs/plan/dialog.ts";
import { apply } from "../../../src/domain/apply.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import { compareSlots } from "../../../src/domain/meeting/slot.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Block, Button, Field } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { calendar, regions } from "../../domain/calendar/school-calendar.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { person, seat, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

const theme = ids.theme.parse;
const table = ids.table.parse("wijktafel-noord");

/**
 * The small network with its school region, two webbers more, and a table. Fatima is webber of
 * school, Noor of schulden and Piet of energie; Kees sits at the table; Sanne is the coordinator.
 */
export function meetingTown(): Network {
  const base = smallNetwork();
  const people = [person("noor", "Noor Nieuwenhuis"), person("piet", "Piet Post")];
  const seats = [
    seat("webber-schulden", { kind: "webber", theme: theme("schulden") }, "noor"),
    seat("webber-energie", { kind: "webber", theme: theme("energie") }, "piet"),
    seat("tafel-kees", { kind: "table-member", table }, "kees"),
  ];
  return {
    ...base,
    description: { ...base.description, region: regions.north },
    people: people.reduce((all, one) => all.with(one.id, one), base.people),
    seats: seats.reduce((all, one) => all.with(one.id, one), base.seats),
    tables: Collection.of([{ id: table, name: "Wijktafel Noord", areas: [] }]),
  };
}

type More = Omit<Given, "happening">;

/** What was said and done, and the network and the state that it leaves. */
export type Taken = ReturnType<typeof taken>;

let events = 0;

/** One turn; Sanne speaks unless it is said who does. */
export function taken(given: Given) {
  const { network = meetingTown(), person: who = "sanne", at = tuesdayMorning } = given;
  events += 1;
  const id = given.id ?? `event-${events}`;
  const world = situation({ ...given, network, person: who, at, id });
  const outcome = plan.step({ ...world, knowledge: { ...keywordKnowledge, calendar } });
  if (outcome === "unreadable") throw new Error("unreadable");
  const by = { kind: "person", person: ids.person.parse(who) } as const;
  const after = outcome.changes.reduce(
    (before, fact) => apply(before, { ...fact, by, at, via: "teams" }),
    network,
  );
  const { state } = outcome;
  const kept = state.kind === "open" || state.kind === "brief" ? state.state : undefined;
  return {
    ...{ outcome, network: after },
    state: state.kind === "keep" ? given.state : kept,
    text: outcome.say
      .map(({ message }) => messageToText(message))
      .join("\n---\n")
      .replace(/\n\nSpoed:.*/g, ""),
    blocks: outcome.say.flatMap(({ message }) => message.blocks),
  };
}

export function says(text: string, more: More = {}): Taken {
  return taken({ ...more, happening: typing(text) });
}

/** Presses a button of what was said last, in the network as it is after it. */
export function pressed(before: Taken, label: string, more: More = {}): Taken {
  const { action } = buttonIn(before, label).does;
  const { network, state } = before;
  return taken({ network, state, ...more, happening: pressing(action, {}) });
}

/** Fills in the form of what was said last, and leaves the rest as it was. */
export function filled(
  before: Taken,
  values: Readonly<Record<string, string | readonly string[]>>,
  more: More = {},
): Taken {
  const form = before.blocks.find((block) => block.kind === "form");
  if (form?.kind !== "form") throw new Error(`no form in: ${before.text}`);
  const known = form.fields.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value]],
  );
  const { network, state } = before;
  const all = { ...Object.fromEntries(known), ...values };
  const happening = pressing(form.submit.does.action, all);
  return taken({ network, state, ...more, happening });
}

/** The buttons by their label. */
export function labelsIn({ blocks }: Pick<Taken, "blocks">): readonly string[] {
  return blocks.flatMap(buttonsOf).map(({ label }) => label);
}

export function buttonIn(before: Pick<Taken, "blocks" | "text">, label: string): Button {
  const found = before.blocks.flatMap(buttonsOf).find((button) => button.label === label);
  if (!found) throw new Error(`no button ${label} in: ${before.text}`);
  return found;
}

/** What stands in the form, by the name of the field. */
export function valuesIn({ blocks }: Pick<Taken, "blocks">): Readonly<Record<string, unknown>> {
  const fields: readonly Field[] = blocks.flatMap((one) => (one.kind === "form" ? one.fields : []));
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]));
}

function buttonsOf(block: Block): readonly Button[] {
  if (block.kind === "form") return [block.submit];
  return "buttons" in block ? block.buttons : [];
}

/** When the meetings are, those that are off left out. */
export function daysOf({ network }: Pick<Taken, "network">): readonly string[] {
  return standing(network).map(({ slot }) => slot.day);
}

/** Those that are not off, in order. */
export function standing(network: Network): readonly Meeting[] {
  return [...network.meetings]
    .filter(({ cancelledAt }) => cancelledAt === undefined)
    .toSorted((one, other) => compareSlots(one.slot, other.slot));
}

/** Plans it and says yes. */
export function planned(text: string, more: More = {}): Taken {
  return pressed(says(text, more), "Ja, plan in", more);
}
