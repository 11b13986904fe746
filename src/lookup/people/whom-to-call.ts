import { type Callee, calleeOf } from "../../domain/callee.ts";
import type { AreaId, PersonId, ThemeId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import type { Seat } from "../../domain/seat.ts";
import { seatIndex } from "../../domain/seat-index.ts";
import type { Instant } from "../../domain/time.ts";
import { type Asker, askerOf, isColleague, isSelf } from "./asker.ts";
import { bySoonest } from "./by-soonest.ts";
import { byWhoAnswers, reachOrder } from "./by-who-answers.ts";

/** Whom one may call for a theme, in the order in which to try. */
export type WhomToCall = {
  readonly webbers: readonly Callee[];
  readonly contacts: readonly Callee[];
  /** All of them: webbers first, unless it cannot wait. */
  readonly callees: readonly Callee[];
  /** Somebody is webber for this theme, be it the asker. */
  readonly hasWebber: boolean;
  /** The asker is on this list, and was left out. */
  readonly withoutAsker: boolean;
  /** An area was asked for, and nobody works there for this theme: these work elsewhere. */
  readonly elsewhere: boolean;
};

export type CallQuestion = {
  readonly network: Network;
  readonly theme: ThemeId;
  readonly area?: AreaId;
  readonly at: Instant;
  /** Who asks: they need not call themselves, and know their own colleagues. */
  readonly asker?: PersonId;
  /** It cannot wait: who can be reached first stands first, webber or not. */
  readonly urgent?: boolean;
};

/** The webbers and contact persons for a theme, those one reaches first on top. Pure. */
export function whomToCall(question: CallQuestion): WhomToCall {
  const { network, theme, area, at, urgent = false } = question;
  const index = seatIndex(network);
  const asker = question.asker && askerOf(network, question.asker, at);
  const callees = (seats: readonly Seat[]) =>
    seats.map((seat) => calleeOf(network, seat, at)).filter(leadsSomewhere);
  const webbers = callees(index.webbersFor(theme));
  const everywhere = callees(index.contactsFor(theme));
  const others = withoutSelf(everywhere, asker);
  const nearby = others.filter((callee) => worksIn(callee, area));
  const elsewhere = nearby.length === 0 && others.length > 0;
  const once = onceEach(
    withoutSelf(webbers, asker).sort(byWhoAnswers),
    [...(elsewhere ? others : nearby)].sort(byNearness(area, asker)),
  );
  return {
    ...once,
    callees: inOrder([...once.webbers, ...once.contacts], { urgent, asker }),
    hasWebber: webbers.length > 0,
    withoutAsker:
      asker !== undefined && [...webbers, ...everywhere].some((callee) => isSelf(asker, callee)),
    elsewhere,
  };
}

function withoutSelf(callees: readonly Callee[], asker: Asker | undefined): Callee[] {
  return callees.filter((callee) => !(asker && isSelf(asker, callee)));
}

type Circumstances = { readonly urgent: boolean; readonly asker: Asker | undefined };

/** In a hurry too, somebody else comes before one's own colleagues. */
function inOrder(callees: Callee[], { urgent, asker }: Circumstances): readonly Callee[] {
  if (!urgent) return callees;
  return callees.sort(
    (one, other) => colleagues(one, asker) - colleagues(other, asker) || bySoonest(one, other),
  );
}

/**
 * One's own colleagues last; then who answers, those who work in this very area before those who
 * work everywhere.
 */
function byNearness(area: AreaId | undefined, asker: Asker | undefined) {
  return (one: Callee, other: Callee): number =>
    colleagues(one, asker) - colleagues(other, asker) ||
    reachOrder(one) - reachOrder(other) ||
    reachesOut(one, area) - reachesOut(other, area) ||
    byWhoAnswers(one, other);
}

function colleagues(callee: Callee, asker: Asker | undefined): number {
  return asker && isColleague(asker, callee) ? 1 : 0;
}

function reachesOut(callee: Callee, area: AreaId | undefined): number {
  return area !== undefined && areasOf(callee).length === 0 ? 1 : 0;
}

/** Who is webber and contact person as well stands once, as webber, with the deputy of either seat. */
function onceEach(
  webbers: readonly Callee[],
  contacts: readonly Callee[],
): Pick<WhomToCall, "webbers" | "contacts"> {
  const isWebber = ({ holder }: Callee) =>
    holder !== undefined && webbers.some((webber) => webber.holder?.id === holder.id);
  return {
    webbers: webbers.map((webber) => {
      const { deputy, deputySeat, deputyReach } =
        contacts.find(({ holder, deputy }) => deputy && holder?.id === webber.holder?.id) ?? webber;
      return deputy && deputySeat && deputyReach && !webber.deputy
        ? { ...webber, deputy, deputySeat, deputyReach }
        : webber;
    }),
    contacts: contacts.filter((contact) => !isWebber(contact)),
  };
}

function worksIn(callee: Callee, area: AreaId | undefined): boolean {
  const areas = areasOf(callee);
  return area === undefined || areas.length === 0 || areas.includes(area);
}

/** Those of the seat, or else those of its organisation; none means everywhere. */
function areasOf({ seat, organisation }: Callee): readonly AreaId[] {
  const { role } = seat;
  if (role.kind !== "contact") return [];
  return role.areas.length > 0 ? role.areas : (organisation?.areas ?? []);
}

/** A seat without anybody still leads to its organisation, when that has a number or an address. */
function leadsSomewhere({ holder, deputy, organisation }: Callee): boolean {
  return Boolean(holder ?? deputy ?? organisation?.phone ?? organisation?.mail);
}
