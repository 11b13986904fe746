import { ids } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { askingTown, dueOn } from "../fixtures/asking-town.ts";
import { leavingTown } from "../fixtures/leaving-town.ts";
import { mailAddress } from "../fixtures/mail-address.ts";
import { minutesTown } from "../fixtures/minutes-town.ts";
import { seat, smallNetwork } from "../fixtures/small-network.ts";
import { webberTown } from "../fixtures/webber-town.ts";

/** The networks that a journey is about, by the name of its file. */
export function networksOf(name: string): readonly Network[] {
  if (name.startsWith("two-networks")) return [smallNetwork(), city()];
  if (name.startsWith("meet-")) return [meetingTown()];
  if (name.startsWith("actions-remind")) return [webberTown()];
  if (name.startsWith("minutes-")) return [minutesTown()];
  if (name.startsWith("hand-over-by-link")) return [mailedTown()];
  if (name.startsWith("hand-over-mailbox")) return [unled(leavingTown())];
  if (name.startsWith("hand-over-")) return [leavingTown()];
  if (name.startsWith("confirm-mailbox")) return [unled(askingTown())];
  if (name.startsWith("confirm-organisation")) {
    return [{ ...askingTown(), organisations: smallNetwork().organisations }];
  }
  if (name.startsWith("report-updates")) return [askingTown()];
  if (name.startsWith("poll-")) return [webberTown()];
  return [name.startsWith("confirm-") ? askingTown() : smallNetwork()];
}

/** With a contact more, whom only mail reaches. */
function meetingTown(): Network {
  const town = leavingTown();
  const role = { kind: "contact", organisation: ids.organisation.parse("budgethulp") } as const;
  const more = seat("budget-contact", { ...role, themes: [], areas: [] }, "fatima", {
    ...dueOn("2028-05-03", "fatima"),
  });
  return { ...town, seats: town.seats.with(more.id, more) };
}

function city(): Network {
  const town = smallNetwork();
  const description = { ...town.description, name: "Netwerk Stad" };
  return { ...town, id: ids.network.parse("stad"), description };
}

/** Leergeld has a mail box of its own, and nobody who leads it. */
function unled(town: Network): Network {
  const leergeld = ids.organisation.parse("leergeld");
  const known = town.organisations.get(leergeld);
  if (!known) throw new Error("no organisation");
  const withMail = { ...known, mail: mailAddress("info@leergeld.example") };
  return {
    ...town,
    organisations: town.organisations.with(leergeld, withMail),
    seats: town.seats.without(ids.seat.parse("leergeld-manager")),
  };
}

/** Sanne and Mies look after the network; Sanne has no more than mail. */
function mailedTown(): Network {
  const town = leavingTown();
  const sanne = town.people.get(ids.person.parse("sanne"));
  if (!sanne) throw new Error("no coordinator");
  const mail = mailAddress("sanne@voorbeeld.example");
  const second = seat("coordinator-2", { kind: "coordinator" }, "mies", {
    ...dueOn("2028-05-03", "mies"),
  });
  return {
    ...town,
    people: town.people.with(sanne.id, { ...sanne, mail }),
    seats: town.seats.with(second.id, second),
  };
}
