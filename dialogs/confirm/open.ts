import { todayIn } from "../../src/contract/in-turn.ts";
import type { ErrandItem } from "../../src/domain/cycle/errand.ts";
import { openErrand } from "../../src/domain/cycle/open-errand.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { Seat } from "../../src/domain/seat.ts";
import type { Scene } from "./scene.ts";

/** The seats that somebody has now, also those for which somebody else is asked. */
export function heldSeats(scene: Scene): readonly Seat[] {
  const day = todayIn(scene);
  return seatsFrom(scene.network, scene.me.id, day)
    .filter(({ holding }) => holding.from <= day)
    .map(({ seat }) => seat);
}

/** The seats that somebody has now and that stay theirs. */
export function ownSeats(scene: Scene): readonly Seat[] {
  return heldSeats(scene).filter(({ id }) => !scene.network.handOvers.has(id));
}

/** All that somebody was asked and that is still open. */
export function openFor({ network, me, event }: Scene): readonly ErrandItem[] {
  return openErrand(network, me.id, event.at);
}

/** The same, and one's own seats after it when nobody asked about them. */
export function openOrOwn(scene: Scene): readonly ErrandItem[] {
  const open = openFor(scene);
  const seats = ownSeats(scene).map(({ id }) => id);
  const asked = open.find((item) => item.kind === "confirm");
  if ((asked && asked.seats.length > 0) || seats.length === 0) return open;
  const all = { kind: "confirm", step: "ask", why: "time", ...asked, seats } as const;
  return [...open.filter((item) => item !== asked), all];
}
