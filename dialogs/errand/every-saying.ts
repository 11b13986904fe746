import type { Knowledge } from "../../src/contract/knowledge.ts";
import { roundReasons } from "../../src/domain/cycle/asking.ts";
import type { Errand, ErrandItem } from "../../src/domain/cycle/errand.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { ids, type PersonId, type SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { instant, localMoment } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { tellErrand } from "./errand-message.ts";
import { tellLetter } from "./letter-message.ts";
import { tellVacancy } from "./vacancy-message.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
/** Of these each item by itself; of the others all at once. */
const SOME = 12;

/** What everybody can be asked, alone and all at once. */
export function* everySaying(network: Network, _knowledge: Knowledge): Iterable<Message> {
  const asked = network.askings.size === 0 ? withRounds(network) : network;
  for (const errand of errandsIn(asked)) yield tellErrand({ network: asked, at }, errand).message;
  const all = [...network.seats].map(({ id }) => id);
  yield* letters(asked, all);
}

/** Everybody was asked before, so that they can be reminded of it. */
function withRounds(network: Network): Network {
  const askings = [...network.people].reduce(
    (all, { id }) =>
      all.with(id, { id, round: { startedAt: at, why: "time", seats: [], steps: [] } }),
    network.askings,
  );
  return { ...network, askings };
}

function* errandsIn(network: Network): Iterable<Errand> {
  const { day } = localMoment(at, network.description.zone);
  const people = [...network.people].map(({ id }) => id);
  const all = [...network.seats].map(({ id }) => id);
  for (const [index, to] of people.entries()) {
    const seats = seatsFrom(network, to, day).map(({ seat }) => seat.id);
    const of = people[(index + 1) % people.length] ?? to;
    for (const item of index < SOME ? itemsAbout(seats, of) : []) yield { to, items: [item] };
    yield { to, items: [...itemsAbout(seats, of), ...itemsAbout(all, of)] };
  }
  for (const to of people.slice(0, 2))
    for (const item of itemsAbout(all, to)) yield { to, items: [item] };
  yield* withOrganisations(network, all);
  const [first = ids.person.parse("nobody")] = people;
  for (const seat of all) {
    yield { to: first, items: [{ kind: "find-successor", seat, as: "deputy" }] };
    yield { to: first, items: [{ kind: "take-over", seat }] };
  }
}

/** Each organisation about one of its people, with many seats and with one. */
function* letters(network: Network, all: readonly SeatId[]): Iterable<Message> {
  const people = [...network.people].map(({ id }) => id);
  for (const [index, { id: organisation }] of [...network.organisations].entries()) {
    const of = people[index % people.length];
    if (of === undefined) return;
    for (const why of ["time", "unreachable", "absent"] as const) {
      const seats = why === "time" ? all : all.slice(index, index + 1);
      yield tellLetter({ network, at }, { organisation, of, why, seats }).message;
    }
    yield tellVacancy({ network, at }, { organisation, seats: all }).message;
    yield tellVacancy({ network, at }, { organisation, seats: all.slice(index, index + 1) })
      .message;
  }
}

/** Each organisation, asked along with another and as many seats as stand on a card. */
function* withOrganisations(network: Network, all: readonly SeatId[]): Iterable<Errand> {
  const organisations = [...network.organisations].map(({ id }) => id);
  const [to] = [...network.people].map(({ id }) => id);
  if (to === undefined) return;
  for (const [index, id] of organisations.entries()) {
    const two = { organisations: [id, organisations[index + 1] ?? id] };
    const item = { kind: "confirm", step: "ask", why: "new", seats: all, ...two } as const;
    yield { to, items: [item] };
  }
}

function itemsAbout(seats: readonly SeatId[], of: PersonId): readonly ErrandItem[] {
  if (seats.length === 0) return [];
  return [
    ...roundReasons.map((why) => ({ kind: "confirm", step: "ask", why, seats }) as const),
    { kind: "confirm", step: "first-reminder", why: "time", seats },
    ...roundReasons.map((why) => ({ kind: "vouch", of, as: "deputy", why, seats }) as const),
  ];
}
