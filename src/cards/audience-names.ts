import type { PersonId, SeatId } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import { holderOn, type SeatRole } from "../domain/seat.ts";
import { seatIndex } from "../domain/seat-index.ts";
import type { Day } from "../domain/time.ts";
import { wordsOf } from "../domain/words.ts";
import type { AudienceNames } from "../language/meeting/read-audience.ts";
import type { PersonName } from "../language/meeting/read-people.ts";
import { isNameParticle } from "../language/name-particle.ts";

/** How the themes, the tables and the people of a network are called, in words. */
export function audienceNames(network: Network, day: Day): AudienceNames {
  const { themes, tables } = network;
  return {
    themes: [...themes].map(({ id, short, label }) => ({
      id,
      names: [short, label, id.replaceAll("-", " ")].map((name) => wordsOf(name)),
    })),
    tables: [...tables].map(({ id, name }) => ({ id, name: wordsOf(name) })),
    people: peopleIn(network, day),
    coordinators: seatIndex(network)
      .ofKind("coordinator")
      .map(({ id }) => id),
  };
}

/** In which of their seats somebody is asked, when they are asked by name. */
const order: readonly SeatRole["kind"][] = [
  ...(["coordinator", "webber", "contact", "table-member", "deputy", "manager"] as const),
];

function peopleIn(network: Network, day: Day): readonly PersonName[] {
  const { ofKind } = seatIndex(network);
  const seats = new Map<PersonId, SeatId>();
  for (const seat of order.flatMap(ofKind)) {
    const person = holderOn(seat, day);
    if (person !== undefined && !seats.has(person)) seats.set(person, seat.id);
  }
  return [...seats].flatMap(([person, seat]) => {
    const name = network.people.get(person)?.name;
    return name === undefined ? [] : [{ seat, names: waysToCall(name) }];
  });
}

/** In full, without `van der`, by the first name and by the last one. */
function waysToCall(name: string): readonly (readonly string[])[] {
  const [first = "", ...last] = name.split(/\s+/u);
  const whole = wordsOf(name);
  const ways = [
    whole,
    whole.filter((word) => !isNameParticle(word)),
    wordsOf(first),
    wordsOf(first).slice(0, 1),
    wordsOf(last.join(" ")),
    wordsOf(last.join(" ")).filter((word) => !isNameParticle(word)),
  ];
  return ways.filter((way) => way.length > 0);
}

/** Who is called so by their first name, when they are several: `Petra`. */
export function peopleCalled({ people }: Network, first: string): readonly string[] {
  const [low, ...others] = wordsOf(first);
  if (low === undefined || others.length > 0) return [];
  return [...people].map(({ name }) => name).filter((name) => wordsOf(name)[0] === low);
}
