import type { OrganisationId, PersonId, SeatId, ThemeId } from "./ids.ts";
import type { Network } from "./network.ts";
import type { Seat, SeatRole } from "./seat.ts";

/** The seats of a network by what one looks for. Lists that are not there are empty. */
export type SeatIndex = {
  readonly ofKind: (kind: SeatRole["kind"]) => readonly Seat[];
  readonly webbersFor: (theme: ThemeId) => readonly Seat[];
  readonly contactsFor: (theme: ThemeId) => readonly Seat[];
  readonly contactsOf: (organisation: OrganisationId) => readonly Seat[];
  readonly deputiesOf: (seat: SeatId) => readonly Seat[];
  /** Held now, before or later. */
  readonly everHeldBy: (person: PersonId) => readonly Seat[];
};

/** One index for each value of the seats: a question does not go past all seats again. */
const indexes = new WeakMap<Network["seats"], SeatIndex>();

/** The index of a network's seats. */
export function seatIndex({ seats }: Pick<Network, "seats">): SeatIndex {
  const known = indexes.get(seats);
  if (known) return known;
  const made = makeIndex(seats);
  indexes.set(seats, made);
  return made;
}

function makeIndex(seats: Network["seats"]): SeatIndex {
  const lists = new Map<string, Seat[]>();
  const add = (key: string, seat: Seat) => {
    const list = lists.get(key);
    if (list) list.push(seat);
    else lists.set(key, [seat]);
  };
  for (const seat of seats) {
    for (const key of new Set(keysOf(seat))) add(key, seat);
  }
  const list = (key: string) => lists.get(key) ?? [];
  return {
    ofKind: (kind) => list(`kind/${kind}`),
    webbersFor: (theme) => list(`webber/${theme}`),
    contactsFor: (theme) => list(`contact/${theme}`),
    contactsOf: (organisation) => list(`organisation/${organisation}`),
    deputiesOf: (seat) => list(`deputy/${seat}`),
    everHeldBy: (person) => list(`person/${person}`),
  };
}

function keysOf({ role, holdings }: Seat): readonly string[] {
  const own = [`kind/${role.kind}`, ...holdings.map(({ person }) => `person/${person}`)];
  switch (role.kind) {
    case "webber":
      return [...own, `webber/${role.theme}`];
    case "contact": {
      const themes = role.themes.map((theme) => `contact/${theme}`);
      return [...own, `organisation/${role.organisation}`, ...themes];
    }
    case "deputy":
      return [...own, `deputy/${role.of}`];
    default:
      return own;
  }
}
