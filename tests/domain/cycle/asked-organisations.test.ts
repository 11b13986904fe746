import { describe, expect, test } from "vitest";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import type { Fact } from "../../../src/domain/change.ts";
import {
  dueOrganisations,
  organisationDueOn,
  organisationsUnconfirmed,
} from "../../../src/domain/cycle/asked-organisations.ts";
import { openErrand } from "../../../src/domain/cycle/open-errand.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import { askingTown, dueOn } from "../../fixtures/asking-town.ts";
import { seat } from "../../fixtures/small-network.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { at, day } from "../sample.ts";
import { Days } from "./asking.ts";

const leergeld = ids.organisation.parse("leergeld");
const contact = ids.seat.parse("leergeld-contact");
const jan = ids.person.parse("jan");

/** The town in which an organisation stands so. */
function townWith(more: Partial<Organisation>, town: Network = askingTown()): Network {
  const known = town.organisations.get(leergeld);
  if (!known) throw new Error("no organisation");
  const { dueOn: _due, ...before } = known;
  const one = { ...before, ...more };
  return { ...town, organisations: town.organisations.with(leergeld, one) };
}

/** As whom somebody is asked what, today. */
const openOf = (days: Days, who = "jan") =>
  openErrand(days.network, ids.person.parse(who), days.now);
const confirmed: Fact = {
  ...{ kind: "organisation-confirmed", organisation: leergeld },
  dueOn: day("2027-10-28"),
};

describe("number and addresses of an organisation", () => {
  test("are asked of its contact, along with their own seats", () => {
    const days = new Days("2026-10-28", { network: townWith({}) });
    expect(days.network.askings.get(jan)?.round?.organisations).toStrictEqual([leergeld]);
    expect(openOf(days)).toStrictEqual([
      { kind: "confirm", step: "ask", why: "time", seats: [contact], organisations: [leergeld] },
    ]);
    expect(days.news()).toStrictEqual(["2026-10-28 jan: confirm ask (time) leergeld-contact"]);
  });

  test("never make a message of their own", () => {
    const days = new Days("2026-10-20", { network: townWith({}) }).until("2026-10-27");
    expect(days.news()).toStrictEqual([]);
  });

  test("are not asked before their day, nor of who is no contact of it", () => {
    const today = day("2026-10-28");
    const due = (network: Network, who = jan) => dueOrganisations({ network, today }, who);
    expect(due(townWith({ dueOn: day("2026-10-29") }))).toStrictEqual([]);
    expect(due(townWith({ dueOn: day("2026-10-28") }))).toStrictEqual([leergeld]);
    expect(due(townWith({}), ids.person.parse("ijsbrand"))).toStrictEqual([]);
    const days = new Days("2026-10-28", { network: townWith({ dueOn: day("2026-10-29") }) });
    expect(days.network.askings.get(jan)?.round).not.toHaveProperty("organisations");
  });

  test("are asked a year after a file says that they were confirmed", () => {
    const today = day("2026-10-28");
    const due = (when: string) =>
      dueOrganisations({ network: townWith({ confirmedAt: at(when) }), today }, jan);
    expect(due("2025-10-28T12:00Z")).toStrictEqual([leergeld]);
    expect(due("2025-10-29T12:00Z")).toStrictEqual([]);
  });

  test("are not asked of who hands the seat over", () => {
    const network = townWith({});
    const open = { id: contact, why: "leaving", openedAt: at("2026-10-01T09:00Z") } as const;
    const handOvers = network.handOvers.with(contact, { ...open, declined: [], steps: [] });
    expect(
      dueOrganisations({ network: { ...network, handOvers }, today: day("2026-10-28") }, jan),
    ).toStrictEqual([]);
  });

  test("are at most two a message, those first that wait longest", () => {
    const due = ["2026-09-03", "2026-09-01", undefined, "2026-09-02"];
    const clubs = due.map((when, index): Organisation => {
      const id = ids.organisation.parse(`club-${index}`);
      const base = { aliases: [], kind: "informal", domain: "relief", areas: [] } as const;
      return { id, name: id, ...base, ...(when !== undefined && { dueOn: day(when) }) };
    });
    const own = clubs.map(({ id }) => {
      const role = { kind: "contact", organisation: id, themes: [], areas: [] } as const;
      return seat(`contact-${id}`, role, "noor", dueOn("2027-05-03", "noor"));
    });
    const town = askingTown();
    const network = {
      ...town,
      organisations: clubs.reduce((all, one) => all.with(one.id, one), town.organisations),
      seats: own.reduce((all, one) => all.with(one.id, one), town.seats),
    };
    expect(
      dueOrganisations({ network, today: day("2026-10-28") }, ids.person.parse("noor")),
    ).toStrictEqual(["club-2", "club-1"]);
  });

  test("stay open with who confirmed their seat only, and are not asked again by a reminder", () => {
    const days = new Days("2026-10-28", { network: townWith({}) });
    days.confirms("jan", "leergeld-contact");
    expect(openOf(days)).toStrictEqual([
      { kind: "confirm", step: "ask", why: "time", seats: [], organisations: [leergeld] },
    ]);
    days.news();
    expect(openOf(days.until("2026-11-29"))).toHaveLength(1);
    expect(days.news().filter((line) => line.includes("jan"))).toStrictEqual([]);
    expect(openOf(days.until("2026-11-30"))).toStrictEqual([]);
  });

  test("come along with a reminder, and again with the next round, until somebody says so", () => {
    const days = new Days("2026-10-28", { network: townWith({}) }).until("2026-11-02");
    expect(openOf(days)).toMatchObject([{ organisations: [leergeld] }]);
    days.confirms("jan", "leergeld-contact").until("2027-02-01");
    expect(days.network.askings.get(jan)?.round).toMatchObject({
      startedAt: "2027-02-01T08:00:00.000Z",
      organisations: [leergeld],
    });
  });

  test("are done with when the contact says so", () => {
    const days = new Days("2026-10-28", { network: townWith({}) });
    days.says("jan", confirmed);
    expect(openOf(days)).toMatchObject([{ seats: [contact] }]);
    expect(openOf(days)[0]).not.toHaveProperty("organisations");
    expect(days.network.organisations.get(leergeld)).toMatchObject({
      confirmedAt: "2026-10-28T09:00:00.000Z",
      dueOn: "2027-10-28",
    });
    days.confirms("jan", "leergeld-contact");
    expect(openOf(days)).toStrictEqual([]);
  });

  test("are asked no more of who asked for no messages for a while", () => {
    const days = new Days("2026-10-28", { network: townWith({}) });
    days.says("jan", { kind: "asking-paused", person: jan, until: day("2026-12-01") });
    expect(openOf(days)).toStrictEqual([]);
    expect(days.network.askings.get(jan)?.round).not.toHaveProperty("organisations");
  });

  test("that were confirmed are no change of the organisation, so an import has no conflict", () => {
    const days = new Days("2026-10-28", { network: townWith({}) }).says("jan", confirmed);
    expect(days.network.stamps.get("organisations/leergeld")).toBeUndefined();
    const gone: Fact = { ...confirmed, organisation: ids.organisation.parse("gone") };
    expect(days.says("jan", gone).network.organisations.size).toBe(askingTown().organisations.size);
  });
});

describe("the day on which it is asked again", () => {
  test("is a year later, school holidays not counted", () => {
    const when = at("2026-11-02T12:00Z");
    expect(organisationDueOn(askingTown(), when, noSchoolCalendar)).toBe("2027-11-02");
    // Sixteen days of Christmas are all that is known.
    expect(organisationDueOn(askingTown(), when, calendar)).toBe("2027-11-18");
  });

  test("is as the network says, within bounds", () => {
    const town = askingTown();
    const when = at("2026-11-02T12:00Z");
    const on = (organisationDays: number) => {
      const description = { ...town.description, cycle: { organisationDays } };
      return organisationDueOn({ ...town, description }, when, noSchoolCalendar);
    };
    expect(on(100)).toBe("2027-02-10");
    expect(on(1)).toBe("2026-12-02");
    expect(on(9999)).toBe("2028-11-01");
  });
});

describe("what the report counts", () => {
  const unconfirmed = (days: Days) =>
    organisationsUnconfirmed({ network: days.network, today: days.day });

  test("is what was asked and not confirmed before the reminder, once", () => {
    const days = new Days("2026-10-28", { network: townWith({}) }).until("2026-11-01");
    expect(unconfirmed(days)).toStrictEqual([]);
    expect(unconfirmed(days.until("2026-11-02"))).toStrictEqual([leergeld]);
    expect(unconfirmed(days.until("2027-01-15"))).toStrictEqual([leergeld]);
    expect(unconfirmed(days.says("noor", confirmed))).toStrictEqual([]);
  });

  test("is nothing of who has no contact any more, nor of what nobody was asked", () => {
    const days = new Days("2026-10-28", { network: townWith({}) }).until("2026-11-02");
    days.says("jan", { kind: "seat-left", seat: contact, until: day("2026-11-01") });
    expect(unconfirmed(days)).toStrictEqual([]);
    expect(unconfirmed(new Days("2026-11-02", { network: townWith({}) }))).toStrictEqual([]);
  });
});
