import { calleeOf } from "../domain/callee.ts";
import type { Network } from "../domain/network.ts";
import { showPhone } from "../domain/phone.ts";
import type { Seat } from "../domain/seat.ts";
import type { Instant } from "../domain/time.ts";
import { inShortList } from "../language/list.ts";
import { weekInWords } from "../language/week.ts";
import type { Block } from "../messages/message.ts";
import { seatInWords } from "./seat-role.ts";
import { wording } from "./wording.ts";

/** A seat may have every theme; so many are read. */
const LISTED = 8;
const words = wording.confirm;

/** A seat with all that is to be confirmed of it, on as little room as possible. */
export function seatLine(network: Network, seat: Seat, at: Instant): Block {
  const title = seatTitle(network, seat);
  const parts = partsOf(network, seat, at);
  return {
    kind: "text",
    spans: [{ text: title, style: "bold" }, { text: ` · ${parts.join(" · ")}` }],
  };
}

/** What a seat is, at the beginning of a line. */
export function seatTitle(network: Network, seat: Seat): string {
  const role = seatInWords(network, seat);
  return role.slice(0, 1).toUpperCase() + role.slice(1);
}

function partsOf(network: Network, seat: Seat, at: Instant): readonly string[] {
  const { holder, deputy } = calleeOf(network, seat, at);
  const { role } = seat;
  const stands = role.kind === "contact" || role.kind === "webber" || role.kind === "coordinator";
  return [
    ...(role.kind === "contact" ? [themesOf(network, role.themes)] : []),
    ...(holder?.jobTitle === undefined ? [] : [holder.jobTitle]),
    holder?.phone ? words.phone(showPhone(holder.phone)) : words.noPhone,
    ...(holder?.mail ? [words.mail(holder.mail)] : []),
    weekInWords(holder?.availability.hours ?? []) || words.noHours,
    ...(stands ? [deputy ? words.deputy(deputy.name) : words.noDeputy] : []),
  ];
}

function themesOf(
  { themes }: Network,
  ids: Extract<Seat["role"], { readonly kind: "contact" }>["themes"],
): string {
  const names = ids.flatMap((id) => themes.get(id)?.short ?? []);
  return names.length === 0 ? words.noThemes : words.themes(inShortList(names, LISTED));
}
