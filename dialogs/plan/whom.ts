import { audienceWithCount } from "../../src/cards/audience-words.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Day } from "../../src/domain/time.ts";

type Option = { readonly value: string; readonly label: string };

/** All are asked about the same meeting in one menu; a chat shows no more. */
const MOST_OPTIONS = 88;
const MOST_SEATS = 12;

/** For whom a meeting may be: all webbers, contacts, a table, or the webbers of themes. */
export function whomOptions(network: Network, today: Day, said?: Audience): readonly Option[] {
  const audiences: readonly Audience[] = [
    { kind: "webbers" },
    { kind: "contacts" },
    ...byName([...network.tables], ({ name }) => name).map(
      ({ id }): Audience => ({ kind: "table", table: id }),
    ),
    ...themesWithWebber(network).map((id): Audience => ({ kind: "webbers-of", themes: [id] })),
  ];
  const options = audiences.slice(0, MOST_OPTIONS).map((audience) => ({
    value: valuesOf(audience)[0] ?? "",
    label: audienceWithCount(network, audience, today),
  }));
  return [...options, ...seatOptions(network, today, said)].slice(0, MOST_OPTIONS + MOST_SEATS);
}

/** Those who were meant by name, so that they can stay. */
function seatOptions(network: Network, today: Day, said: Audience | undefined): readonly Option[] {
  if (said?.kind !== "seats") return [];
  return said.seats.slice(0, MOST_SEATS).flatMap((id) => {
    const seat = network.seats.get(id);
    const holder = seat && holderOn(seat, today);
    const name = holder && network.people.get(holder)?.name;
    const label = [name, seat && seatInWords(network, seat)].filter(Boolean).join(", ");
    return seat ? [{ value: `seat:${id}`, label }] : [];
  });
}

/** The options that together stand for an audience. */
export function valuesOf(audience: Audience): readonly string[] {
  switch (audience.kind) {
    case "webbers-of":
      return audience.themes.map((theme) => `theme:${theme}`);
    case "table":
      return [`table:${audience.table}`];
    case "seats":
      return audience.seats.map((id) => `seat:${id}`);
    default:
      return [audience.kind];
  }
}

/** The audience of what was chosen; nothing when it goes not together. */
export function audienceFrom(network: Network, values: readonly string[]): Audience | undefined {
  const [first, ...others] = values;
  const themes = values.flatMap((value) => {
    const id = value.startsWith("theme:") ? ids.theme.safeParse(value.slice(6)).data : undefined;
    return id !== undefined && network.themes.has(id) ? [id] : [];
  });
  if (themes.length > 0 && themes.length === values.length) return { kind: "webbers-of", themes };
  const seats = values.flatMap((value) => {
    const id = value.startsWith("seat:") ? ids.seat.safeParse(value.slice(5)).data : undefined;
    return id !== undefined && network.seats.has(id) ? [id] : [];
  });
  if (seats.length > 0 && seats.length === values.length) return { kind: "seats", seats };
  if (others.length > 0 || first === undefined) return undefined;
  if (first === "webbers" || first === "contacts") return { kind: first };
  const table = first.startsWith("table:") ? ids.table.safeParse(first.slice(6)).data : undefined;
  return table !== undefined && network.tables.has(table) ? { kind: "table", table } : undefined;
}

function themesWithWebber(network: Network) {
  const { ofKind } = seatIndex(network);
  const themes = ofKind("webber").flatMap(({ role }) => (role.kind === "webber" ? role.theme : []));
  const known = [...new Set(themes)].flatMap((id) => network.themes.get(id) ?? []);
  return byName(known, ({ short }) => short).map(({ id }) => id);
}

function byName<One>(all: readonly One[], nameOf: (one: One) => string): readonly One[] {
  return all.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), "nl"));
}
