import { confirmButton } from "../../src/cards/confirm-button.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import { type HeldSeat, seatsFrom } from "../../src/domain/held-seats.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { differingFields } from "../../src/domain/manage/differences.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Day, type Instant, localMoment } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import type { Message } from "../../src/messages/message.ts";
import { wording } from "./wording.ts";

/** On one message; the rest is counted. */
const MOST_LINES = 8;

type Worlds = { readonly before: Network; readonly after: Network; readonly today: Day };

type Doing = {
  readonly network: Network;
  readonly event: { readonly id: string; readonly at: Instant };
  /** Who does it. */
  readonly me: Person;
};

/** One message for each person whose data or seats became others, by who did it; not for who left. */
export function newsTells(doing: Doing, after: Network): readonly Tell[] {
  const { network: before, event, me } = doing;
  const today = localMoment(event.at, before.description.zone).day;
  return [...after.people]
    .filter(({ id }) => id !== me.id && before.askings.get(id)?.outSince === undefined)
    .flatMap((person): readonly Tell[] => {
      const lines = newsFor({ before, after, today }, person);
      if (lines.length === 0) return [];
      const message = newsMessage(after, { by: me.name, lines });
      return [{ to: { kind: "person", person: person.id }, message, key: `manage/${event.id}` }];
    })
    .sort((one, other) => (JSON.stringify(one.to) < JSON.stringify(other.to) ? -1 : 1));
}

/** What became other for one person, a line each. */
function newsFor(worlds: Worlds, person: Person): readonly string[] {
  const { before, after, today } = worlds;
  if (before.people === after.people && before.seats === after.seats) return [];
  const known = before.people.get(person.id);
  const [had, has] = [heldIn(before, person.id, today), heldIn(after, person.id, today)];
  const fields = known ? differingFields("people", known, person) : [];
  return [
    ...[...has.values()].flatMap((held) => gained(worlds, held, had.get(held.seat.id)) ?? []),
    ...[...had.values()].flatMap((held) => lost(worlds, held, has.get(held.seat.id)) ?? []),
    ...(fields.length > 0 ? [wording.news.data(fields)] : []),
  ];
}

function heldIn(network: Network, person: PersonId, today: Day): ReadonlyMap<string, HeldSeat> {
  return new Map(seatsFrom(network, person, today).map((held) => [held.seat.id, held]));
}

function gained(
  { after, today }: Worlds,
  { seat, holding }: HeldSeat,
  before: HeldSeat | undefined,
) {
  const role = seatInWords(after, seat);
  if (!before)
    return wording.news.gained(
      role,
      holding.from > today ? dayName(holding.from, today) : undefined,
    );
  if (JSON.stringify(before.seat.role) !== JSON.stringify(seat.role))
    return wording.news.changed(role);
  if (before.holding.from !== holding.from && holding.from > today) {
    return wording.news.gained(role, dayName(holding.from, today));
  }
  const { until } = holding;
  if (until === before.holding.until) return undefined;
  return until === undefined
    ? wording.news.stays(role)
    : wording.news.ends(role, dayName(until, today));
}

/** A seat that somebody was only going to get is not lost but called off; to them it is the same. */
function lost({ before }: Worlds, { seat }: HeldSeat, after: HeldSeat | undefined) {
  return after ? undefined : wording.news.lost(seatInWords(before, seat));
}

/** What somebody gets to read of what a coordinator did. */
export function newsMessage(
  { description }: Network,
  { by, lines }: { readonly by: string; readonly lines: readonly string[] },
): Message {
  const intro = wording.news.intro(by, description.name);
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  const items = [...shown, ...(rest > 0 ? [wording.andMore(rest)] : [])];
  return {
    summary: intro,
    blocks: [
      { kind: "text", spans: [{ text: intro }] },
      { kind: "list", items: items.map((text) => [{ text }]) },
      { kind: "text", spans: [{ text: wording.news.wrong }], tone: "subtle" },
      { kind: "buttons", buttons: [confirmButton(wording.news.show, { kind: "show" }, "primary")] },
    ],
  };
}
