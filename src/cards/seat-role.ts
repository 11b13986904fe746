import type { Network } from "../domain/network.ts";
import type { Seat } from "../domain/seat.ts";
import { inList } from "../language/list.ts";
import { wording } from "./wording.ts";

/** What a seat is, in words: `contactpersoon Voedselbank in Noord`, `webber schulden`. */
export function seatInWords(network: Network, seat: Seat): string {
  const { role } = seat;
  switch (role.kind) {
    case "contact": {
      const areas = role.areas.flatMap((id) => network.areas.get(id)?.name ?? []);
      const organisation = network.organisations.get(role.organisation)?.name ?? "";
      return wording.contactOf(
        organisation,
        areas.length === network.areas.size ? "" : inList(areas),
      );
    }
    case "webber":
      return wording.webberOf(lowerFirst(network.themes.get(role.theme)?.short ?? role.theme));
    case "deputy": {
      const of = network.seats.get(role.of);
      return wording.deputyOf(of && of.role.kind !== "deputy" ? seatInWords(network, of) : "");
    }
    case "coordinator":
      return wording.coordinator;
    case "manager":
      return wording.managerOf(network.organisations.get(role.organisation)?.name ?? "");
    case "table-member":
      return wording.memberOf(network.tables.get(role.table)?.name ?? "");
    default:
      return role satisfies never;
  }
}

/** `Gezondheid (JGZ)` stands in a sentence as `gezondheid (JGZ)`; `GGZ` stays as it is. */
export function lowerFirst(text: string): string {
  const [first = ""] = text;
  const isAbbreviation = /^\p{Lu}\p{Lu}/u.test(text);
  return isAbbreviation ? text : first.toLowerCase() + text.slice(first.length);
}
