import type { LookingOn } from "../cycle/confirmation-ladder.ts";
import { deputiesOn } from "../cycle/those-around.ts";
import type { ThemeId } from "../ids.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";
import { holderOn, type Seat } from "../seat.ts";
import { seatIndex } from "../seat-index.ts";
import type { Theme } from "../theme.ts";
import { type AskedLine, byTheme } from "./asked-tally.ts";

/** Where a network breaks when one person leaves. */
export type Fragile = {
  /** Organisations that are reached through one person alone: no second contact, no deputy. */
  readonly onOnePerson: readonly { readonly organisation: Organisation; readonly person: Person }[];
  /** Themes with one webber or none. */
  readonly thinThemes: readonly { readonly theme: Theme; readonly webbers: readonly Person[] }[];
  /** Contact seats in which somebody sits, and nobody takes over. */
  readonly withoutDeputy: readonly Seat[];
  /** The webbers whose themes were asked most, the most first; what was asked of them stands by the theme. */
  readonly mostAsked: readonly MostAsked[];
};

export type MostAsked = {
  readonly theme: Theme;
  readonly webbers: readonly Person[];
  readonly asked: number;
};

/** Of how many themes it is told who was asked most. */
const MOST_ASKED = 3;
/** A theme leans on its webbers when there are fewer than these. */
const ENOUGH_WEBBERS = 2;

/** Where a network is thin at a moment; `asked` holds what was asked lately. */
export function fragileSpots(looking: LookingOn, asked: readonly AskedLine[]): Fragile {
  const themes = byName([...looking.network.themes], ({ short }) => short).map((theme) => ({
    theme,
    webbers: webbersOf(looking, theme.id),
  }));
  return {
    onOnePerson: onOnePerson(looking),
    thinThemes: themes.filter(({ webbers }) => webbers.length < ENOUGH_WEBBERS),
    withoutDeputy: contacts(looking).filter((seat) => deputies(looking, seat).length === 0),
    mostAsked: mostAsked(looking, asked),
  };
}

function byName<Value>(values: readonly Value[], nameOf: (value: Value) => string): Value[] {
  return values.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), "nl"));
}

function webbersOf({ network, today }: LookingOn, theme: ThemeId): readonly Person[] {
  return peopleIn({ network, today }, seatIndex(network).webbersFor(theme));
}

function peopleIn(
  { network, today }: Pick<LookingOn, "network" | "today">,
  seats: readonly Seat[],
): readonly Person[] {
  const held = new Set(seats.flatMap((seat) => holderOn(seat, today) ?? []));
  return [...held].flatMap((id) => network.people.get(id) ?? []);
}

/** The contact seats in which somebody sits. */
function contacts({ network, today }: LookingOn): readonly Seat[] {
  const held = seatIndex(network)
    .ofKind("contact")
    .filter((seat) => holderOn(seat, today) !== undefined);
  return held.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Who takes over for a seat; not who sits there. */
function deputies({ network, today }: LookingOn, seat: Seat): readonly Person[] {
  const holder = holderOn(seat, today);
  return deputiesOn(network, seat.id, today)
    .filter((id) => id !== holder)
    .flatMap((id) => network.people.get(id) ?? []);
}

function onOnePerson(looking: LookingOn): Fragile["onOnePerson"] {
  const { network } = looking;
  const found = [...network.organisations].flatMap((organisation) => {
    const seats = seatIndex(network).contactsOf(organisation.id);
    const own = peopleIn(looking, seats);
    const known = new Set([...own, ...seats.flatMap((seat) => deputies(looking, seat))]);
    const [person, ...others] = known;
    return person && others.length === 0 ? [{ organisation, person }] : [];
  });
  return byName(found, ({ organisation }) => organisation.name);
}

function mostAsked(looking: LookingOn, lines: readonly AskedLine[]): readonly MostAsked[] {
  return [...byTheme(lines)]
    .flatMap(([id, { answered: asked }]): readonly MostAsked[] => {
      const theme = looking.network.themes.get(id);
      const webbers = webbersOf(looking, id);
      return theme && asked > 0 && webbers.length > 0 ? [{ theme, webbers, asked }] : [];
    })
    .toSorted((one, other) => other.asked - one.asked)
    .slice(0, MOST_ASKED);
}
