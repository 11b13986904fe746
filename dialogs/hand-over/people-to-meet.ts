import { todayIn } from "../../src/contract/in-turn.ts";
import { deputiesOn } from "../../src/domain/cycle/those-around.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { otherCoordinators, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** A few are met, many are not. */
const AT_MOST = 3;

/** Whom a successor meets first: who stands in, the webber of the first theme, the coordinator. */
export function peopleToMeet(scene: Scene, seats: readonly Seat[]): readonly Block[] {
  const { network, me } = scene;
  const today = todayIn(scene);
  const roles = new Map<PersonId, string>();
  const meet = (person: PersonId | undefined, role: string) => {
    if (person === undefined || person === me || roles.has(person)) return;
    if (network.people.has(person)) roles.set(person, role);
  };
  for (const { id } of seats) {
    for (const deputy of deputiesOn(network, id, today)) meet(deputy, wording.deputy);
  }
  const theme = seats.flatMap(({ role }) => (role.kind === "contact" ? role.themes : []))[0];
  const short = theme && network.themes.get(theme)?.short;
  for (const webber of theme === undefined ? [] : seatIndex(network).webbersFor(theme)) {
    meet(holderOn(webber, today), wording.webber(short ?? ""));
  }
  for (const person of otherCoordinators(scene)) meet(person, wording.coordinator);
  const first = [...roles].slice(0, AT_MOST);
  if (first.length === 0) return [];
  return [
    paragraph(wording.meet),
    ...first.flatMap(([id, about]): readonly Block[] => {
      const person = network.people.get(id);
      if (!person) return [];
      const { name, phone, mail } = person;
      return [{ kind: "contact", name, about, ...(phone && { phone }), ...(mail && { mail }) }];
    }),
  ];
}
