import { type About, noLonger, type Retell, stillSo } from "../../src/contract/about.ts";
import { openSeats } from "../../src/domain/cycle/confirmation-ladder.ts";
import { whatIsLeft } from "../../src/domain/cycle/open-errand.ts";
import { localMoment } from "../../src/domain/time.ts";
import { errandMessage } from "./errand-message.ts";

/** Of what had to wait only what nobody answered meanwhile is asked; nothing when all of it is. */
export const retell: Retell = (about, waiting) => {
  if (about.kind === "letter") return retellLetter(about, waiting);
  if (about.kind === "vacancy") return stillSo(isOpen(about, waiting), waiting);
  if (about.kind !== "errand") return undefined;
  const { network, at, to } = waiting;
  if (to === undefined) return noLonger();
  const items = whatIsLeft({ network, at, person: to }, about.items);
  if (items.length === 0) return noLonger();
  if (isSame(items, about.items)) return stillSo(true, waiting);
  return { kind: "so", message: errandMessage({ network, at }, { to, items }) };
};

/** For one of these seats somebody is still looked for. */
function isOpen(
  { seats }: Extract<About, { readonly kind: "vacancy" }>,
  { network: { handOvers } }: Parameters<Retell>[1],
): boolean {
  return seats.some((seat) => handOvers.has(seat) && !handOvers.get(seat)?.candidate);
}

/** Plain JSON, made in the same way. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function retellLetter(
  { of, seats }: Extract<About, { readonly kind: "letter" }>,
  waiting: Parameters<Retell>[1],
) {
  const { network, at } = waiting;
  const asking = network.askings.get(of);
  const today = localMoment(at, network.description.zone).day;
  const open = asking ? openSeats({ network, today }, asking) : [];
  return stillSo(
    open.some(({ id }) => seats.includes(id)),
    waiting,
  );
}
