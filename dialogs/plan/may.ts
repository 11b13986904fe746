import { isOut } from "../../src/domain/cycle/those-around.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { participantsOn } from "../../src/domain/meeting/audience.ts";
import type { Audience } from "../../src/domain/meeting/audience-kinds.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { holderOn, type Seat } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { looksAfter } from "../../src/lookup/people/coordinators-on-duty.ts";
import { organises } from "../../src/lookup/people/organisers.ts";
import { type Scene, todayOf } from "./scene.ts";

/**
 * The seat in which somebody plans: whoever sits there later looks after it. That of a coordinator, of
 * whom a deputy takes over, or that of a webber, of one of the themes that are meant before another.
 * Nothing when they may not plan. Found out at each step: a seat may have passed on since.
 */
export function organiserSeat(scene: Scene, audience?: Audience): SeatId | undefined {
  const { network, event, me } = scene;
  const today = todayOf(scene);
  const { ofKind } = seatIndex(network);
  if (isOut(network, me)) return undefined;
  const sitsIn = (seat: Seat) => holderOn(seat, today) === me;
  if (looksAfter(network, me, event.at)) {
    const own = ofKind("coordinator").find(sitsIn);
    if (own) return own.id;
    const deputy = ofKind("deputy").filter(sitsIn);
    const of = deputy.flatMap(({ role }) => (role.kind === "deputy" ? role.of : []));
    const seat = of.find((id) => network.seats.get(id)?.role.kind === "coordinator");
    if (seat) return seat;
  }
  const webbers = ofKind("webber").filter(sitsIn);
  return (webbers.find((seat) => isMeant(seat, audience)) ?? webbers[0])?.id;
}

/** Whoever holds the organiser's seat now, and who looks after the network. */
export function mayManage(scene: Scene, { organiser }: Pick<Meeting, "organiser">): boolean {
  const { network, event, me } = scene;
  return organises(network, { organiser }, { person: me, at: event.at });
}

/** Whether they may know more of it than title, day and place. */
export function takesPart(scene: Scene, meeting: Meeting): boolean {
  const { audience, slot } = meeting;
  return (
    mayManage(scene, meeting) ||
    participantsOn(scene.network, audience, slot.day).some(({ person }) => person === scene.me)
  );
}

function isMeant({ role }: Seat, audience: Audience | undefined): boolean {
  return (
    audience?.kind === "webbers-of" &&
    role.kind === "webber" &&
    audience.themes.includes(role.theme)
  );
}
