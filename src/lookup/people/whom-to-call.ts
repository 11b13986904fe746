import { type Callee, calleeOf } from "../../domain/callee.ts";
import type { AreaId, ThemeId } from "../../domain/ids.ts";
import type { Network } from "../../domain/network.ts";
import type { Seat } from "../../domain/seat.ts";
import { seatIndex } from "../../domain/seat-index.ts";
import type { Instant } from "../../domain/time.ts";
import { byWhoAnswers } from "./by-who-answers.ts";

/** Whom one may call for a theme, in the order in which to try. */
export type WhomToCall = {
  readonly webbers: readonly Callee[];
  readonly contacts: readonly Callee[];
  /** An area was asked for, and nobody works there for this theme: these work elsewhere. */
  readonly elsewhere: boolean;
};

export type CallQuestion = {
  readonly network: Network;
  readonly theme: ThemeId;
  readonly area?: AreaId;
  readonly at: Instant;
};

/** The webbers and contact persons for a theme, those one reaches first on top. Pure. */
export function whomToCall(question: CallQuestion): WhomToCall {
  const { network, theme, area, at } = question;
  const index = seatIndex(network);
  const callees = (seats: readonly Seat[]) =>
    seats
      .map((seat) => calleeOf(network, seat, at))
      .filter(leadsSomewhere)
      .sort(byWhoAnswers);
  const everywhere = callees(index.contactsFor(theme));
  const nearby = everywhere.filter(({ seat }) => worksIn(seat, area));
  const elsewhere = nearby.length === 0 && everywhere.length > 0;
  return {
    ...onceEach(callees(index.webbersFor(theme)), elsewhere ? everywhere : nearby),
    elsewhere,
  };
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

function worksIn({ role }: Seat, area: AreaId | undefined): boolean {
  if (area === undefined || role.kind !== "contact") return true;
  return role.areas.length === 0 || role.areas.includes(area);
}

/** A seat without anybody still leads to its organisation, when that has a number or an address. */
function leadsSomewhere({ holder, deputy, organisation }: Callee): boolean {
  return Boolean(holder ?? deputy ?? organisation?.phone ?? organisation?.mail);
}
