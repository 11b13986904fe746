import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import { noSchoolCalendar } from "../../../src/domain/calendar/school-holidays.ts";
import { dueErrands } from "../../../src/domain/cycle/due-errands.ts";
import { boxSpeaksFor } from "../../../src/domain/cycle/speaks-for.ts";
import { ids } from "../../../src/domain/ids.ts";
import { boxOfOrganisation, mailKey } from "../../../src/domain/mail-account.ts";
import type { Network } from "../../../src/domain/network.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { mailAddress } from "../../fixtures/mail-address.ts";
import { at, day, seatOf } from "../sample.ts";
import { Days, morning } from "./asking.ts";

const leergeld = ids.organisation.parse("leergeld");
const manager = ids.seat.parse("leergeld-manager");
const contact = ids.seat.parse("leergeld-contact");

/** The town in which Leergeld has an address of its own. */
function withBox(town: Network = askingTown(), mail = "info@leergeld.example"): Network {
  const known = town.organisations.get(leergeld);
  if (!known) throw new Error("no organisation");
  const one = { ...known, mail: mailAddress(mail) };
  return { ...town, organisations: town.organisations.with(leergeld, one) };
}

const unled = (town: Network): Network => ({ ...town, seats: town.seats.without(manager) });

/** What is asked of boxes on the day of that rung, and what of people. */
function onDay(when: string, network: Network) {
  const days = new Days("2026-10-28", { network }).until(
    when === "2026-11-23" ? "2026-11-22" : when,
  );
  const due = dueErrands({
    ...{ network: days.network, at: morning(when), calendar: noSchoolCalendar },
  });
  return { due, people: due.errands.map(({ to }) => String(to)), days };
}

describe("the box of an organisation", () => {
  test("is asked in the place of a manager, when there is none", () => {
    const { due, people } = onDay("2026-11-23", unled(withBox()));
    expect(people).toStrictEqual([]);
    expect(due.letters).toStrictEqual([
      { organisation: leergeld, of: "jan", why: "time", seats: [contact] },
    ]);
    expect(due.facts).toMatchObject([{ kind: "round-stepped", person: "jan", step: "manager" }]);
  });

  test("is asked nothing where there is no mail: the coordinator is next", () => {
    const { days } = onDay("2026-11-23", unled(withBox()));
    const { letters, facts } = dueErrands({
      ...{ network: days.network, at: morning("2026-11-23"), calendar: noSchoolCalendar },
      noMail: true,
    });
    expect(letters).toStrictEqual([]);
    expect(facts).not.toContainEqual(expect.objectContaining({ step: "manager" }));
  });

  test("is asked when the manager cannot be reached, or left", () => {
    const noor = ids.person.parse("noor");
    const town = withBox();
    const { mail: _none, ...bare } = town.people.get(noor) ?? expect.fail();
    const unreached = { ...town, people: town.people.with(noor, bare) };
    const out = {
      ...town,
      askings: town.askings.with(noor, { id: noor, outSince: at("2026-10-27T09:00Z") }),
    };
    for (const network of [unreached, out]) {
      expect(onDay("2026-11-23", network).due.letters).toHaveLength(1);
    }
  });

  test("is not asked when there is a manager, who is asked instead", () => {
    const { due, people } = onDay("2026-11-23", withBox());
    expect([due.letters, people]).toStrictEqual([[], ["noor"]]);
  });

  test("is not asked without an address, at one that came back, or at that of the very person", () => {
    const none = unled(askingTown());
    const change = { kind: "delivery-recorded", result: "unreachable" } as const;
    const account = mailKey(boxOfOrganisation(leergeld));
    const bounced = apply(unled(withBox()), {
      ...{ ...change, account, by: { kind: "clock" } },
      ...{ at: at("2026-10-20T09:00Z"), via: "mail" },
    });
    const same = unled(withBox(askingTown(), "Jan@voorbeeld.example"));
    for (const network of [none, bounced, same]) {
      const { due } = onDay("2026-11-23", network);
      expect(due.letters).toStrictEqual([]);
      expect(due.facts).toMatchObject([{ step: "coordinator" }]);
    }
  });

  test("is asked once, and after a week it is for the coordinator", () => {
    const network = unled(withBox());
    const days = new Days("2026-10-28", { network }).until("2026-11-30");
    const steps = days.network.askings.get(ids.person.parse("jan"))?.round?.steps;
    expect(steps?.map(({ step, at: when }) => [step, when.slice(0, 10)]).slice(-2)).toStrictEqual([
      ["manager", "2026-11-23"],
      ["coordinator", "2026-11-30"],
    ]);
  });

  test("speaks for what belongs to the organisation, and for nothing else", () => {
    const town = withBox();
    const today = day("2026-11-23");
    const speaks = (id: string, organisation = leergeld) =>
      boxSpeaksFor(town, { seat: seatOf(town, id), organisation, day: today });
    expect(
      ["leergeld-contact", "leergeld-deputy", "leergeld-manager"].map((id) => speaks(id)),
    ).toStrictEqual([true, true, true]);
    expect(speaks("coordinator")).toBe(false);
    expect(speaks("leergeld-contact", ids.organisation.parse("voedselbank"))).toBe(false);
  });
});
