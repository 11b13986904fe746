import type { Tell } from "../contract/outcome.ts";
import type { OutboxRow, Stored } from "../contract/stored.ts";
import type { PersonId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import { holderOn } from "../domain/seat.ts";
import { type Day, type Instant, localMoment } from "../domain/time.ts";
import { stampButtons } from "./stamp-buttons.ts";

/** The calendar day in the network. */
export function dayIn(network: Network, at: Instant): Day {
  return localMoment(at, network.description.zone).day;
}

/** Who that is on a day: the person, or who holds the seat then; the box of an organisation is nobody's. */
export function recipientOn(network: Network, to: Tell["to"], day: Day): PersonId | undefined {
  switch (to.kind) {
    case "person":
      return network.people.has(to.person) ? to.person : undefined;
    case "seat": {
      const seat = network.seats.get(to.seat);
      const holder = seat && holderOn(seat, day);
      return holder !== undefined && network.people.has(holder) ? holder : undefined;
    }
    case "organisation":
      return undefined;
    default:
      return to satisfies never;
  }
}

function rowId({ key, to }: Tell): string {
  return `${key}/${to.kind}:${nameOf(to)}`;
}

function nameOf(to: Tell["to"]): string {
  if (to.kind === "organisation") return to.organisation;
  return to.kind === "person" ? to.person : to.seat;
}

/** Who told, and when. */
export type Telling = { readonly teller: PersonId | undefined; readonly at: Instant };

/** Who said that they do not belong here is told nothing but what they asked for: a mail that proves who they are. */
function mayBeTold(network: Network, { only }: Tell, person: PersonId | undefined): boolean {
  if (person === undefined || only !== undefined) return true;
  return network.askings.get(person)?.outSince === undefined;
}

/**
 * The rows for what is told. Not to who told it themselves, unless by the one channel that it must be; not to who left the network, not a second time what was promised
 * before, and once to somebody who is meant twice, as a person and in a seat.
 */
export function rowsFor(
  stored: Stored,
  tells: readonly Tell[],
  { teller, at }: Telling,
): readonly OutboxRow[] {
  const { network, outbox } = stored;
  const day = dayIn(network, at);
  const recipient = ({ key, to }: Tell) => {
    const person = recipientOn(network, to, day);
    return person === undefined ? undefined : `${key} ${person}`;
  };
  const promised = tells.filter((tell) => outbox.has(rowId(tell)));
  const meant = new Set(promised.map(recipient));
  meant.delete(undefined);
  const rows = new Map<string, OutboxRow>();
  for (const tell of tells) {
    const id = rowId(tell);
    const who = recipient(tell);
    const isTeller =
      teller !== undefined &&
      tell.only === undefined &&
      recipientOn(network, tell.to, day) === teller;
    const isOut = !mayBeTold(network, tell, recipientOn(network, tell.to, day));
    if (isTeller || isOut || meant.has(who) || outbox.has(id) || rows.has(id)) continue;
    if (who !== undefined) meant.add(who);
    rows.set(id, { id, to: tell.to, madeAt: at, ...promise(tell, network.id, at) });
  }
  return [...rows.values()];
}

function promise(
  { message, notBefore, until, only, hours, about }: Tell,
  network: Network["id"],
  at: Instant,
): Pick<OutboxRow, "message" | "status" | "until" | "only" | "hours" | "about"> {
  return {
    ...(hours !== undefined && { hours }),
    ...(until !== undefined && { until }),
    ...(only !== undefined && { only }),
    ...(about !== undefined && { about }),
    message: stampButtons(message, network),
    status: {
      ...{ kind: "waiting", tries: 0 },
      notBefore: notBefore !== undefined && notBefore > at ? notBefore : at,
    },
  };
}
