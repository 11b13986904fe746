import { meetButton } from "../../src/cards/meeting-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { State } from "./action.ts";
import { after, answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.feed;

/** Nobody follows more; the rest of the seats meet with the same people. */
const MOST = 6;

/** Where the meetings of one's own seats can be followed; an address is made when it is asked for. */
export function feed(scene: Scene): Outcome<State> {
  const seats = ownSeats(scene);
  if (seats.length === 0) return answer(scene, { text: words.noSeat });
  const missing = seats.filter(({ id }) => !hasFeed(scene, id)).map(({ id }) => renewed(scene, id));
  return shown(after(scene, missing), seats, { text: words.intro, changes: missing });
}

/** Another address for one seat: the old one leads nowhere from now on. */
export function renewFeed(scene: Scene, id: SeatId): Outcome<State> {
  const seats = ownSeats(scene);
  const seat = seats.find((one) => one.id === id);
  if (seats.length === 0) return answer(scene, { text: words.noSeat });
  if (!seat) return shown(scene, seats, { text: words.notYours, changes: [] });
  const changes = [renewed(scene, id)];
  return shown(after(scene, changes), [seat], { text: words.renewed, changes });
}

/** Seats for which people come together; who stands in for somebody has no meetings of their own. */
function ownSeats(scene: Scene): readonly Seat[] {
  const { network, me } = scene;
  const day = todayIn(scene);
  return seatIndex(network)
    .everHeldBy(me.id)
    .filter((seat) => holderOn(seat, day) === me.id && seat.role.kind !== "deputy")
    .slice(0, MOST);
}

function hasFeed({ network, me }: Scene, id: SeatId): boolean {
  return network.feeds.get(id)?.person === me.id;
}

function renewed({ me }: Scene, seat: SeatId): Fact {
  return { kind: "feed-renewed", seat, person: me.id };
}

type Showing = { readonly text: string; readonly changes: readonly Fact[] };

function shown(scene: Scene, seats: readonly Seat[], { text, changes }: Showing): Outcome<State> {
  const { network } = scene;
  const known = seats.filter(({ id }) => hasFeed(scene, id));
  const links = known.map((seat) => ({
    label: words.link(seatInWords(network, seat)),
    file: { kind: "feed", seat: seat.id, serial: network.feeds.get(seat.id)?.serial ?? 0 } as const,
  }));
  const buttons = known.map((seat) => {
    const label = known.length === 1 ? words.renew : words.renewFor(seatInWords(network, seat));
    return meetButton(label, { kind: "renew-feed", seat: seat.id });
  });
  const linked: readonly Block[] = links.length > 0 ? [{ kind: "links", links }] : [];
  const more = [...linked, paragraph(words.secret, "subtle"), ...rowOf(buttons)];
  return answer(scene, { text, more, changes });
}
