import { describe, expect, test } from "vitest";
import { openSeats, whoVouch } from "../../../src/domain/cycle/confirmation-ladder.ts";
import { ids } from "../../../src/domain/ids.ts";
import { reachablePeople } from "../../../src/domain/mail-account.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { askingTown, dueOn } from "../../fixtures/asking-town.ts";
import { calendar } from "../calendar/school-calendar.ts";
import { Days, morning } from "./asking.ts";

const contact = ids.seat.parse("leergeld-contact");
const jan = ids.person.parse("jan");
const ijsbrand = ids.person.parse("ijsbrand");

/** Jan is due on Wednesday 28 October. */
const fromMonday = (more: ConstructorParameters<typeof Days>[1] = {}) =>
  new Days("2026-10-26", more);

function without(network: Network, ...seats: readonly string[]): Network {
  return {
    ...network,
    seats: seats.reduce((left, id) => left.without(ids.seat.parse(id)), network.seats),
  };
}

function withoutWays(network: Network, who: string): Network {
  const person = network.people.get(ids.person.parse(who));
  if (!person) throw new Error("nobody");
  const { mail: _none, ...rest } = person;
  return { ...network, people: network.people.with(person.id, rest) };
}

describe("who does not answer", () => {
  test("is reminded on day 5 and 12, then those around are asked, and at last nobody", () => {
    expect(fromMonday().until("2026-12-10").news()).toStrictEqual([
      "2026-10-28 jan: confirm ask (time) leergeld-contact",
      "2026-11-02 jan: confirm first-reminder (time) leergeld-contact",
      "2026-11-09 jan: confirm second-reminder (time) leergeld-contact",
      "2026-11-16 ijsbrand: vouch deputy leergeld-contact",
      "2026-11-23 noor: vouch manager leergeld-contact",
    ]);
  });

  test("stands with the coordinator on day 33, of which no message comes", () => {
    const days = fromMonday().until("2026-11-29");
    const steps = () => days.network.askings.get(jan)?.round?.steps.map(({ step }) => step);
    expect(steps()?.at(-1)).toBe("manager");
    days.until("2026-11-30");
    expect(steps()).toStrictEqual([
      ...["ask", "first-reminder", "second-reminder", "deputy", "manager", "coordinator"],
    ]);
  });

  test("is asked again when so much time has passed as between two questions", () => {
    const days = fromMonday({ network: without(askingTown(), "leergeld-deputy") });
    days.until("2026-11-23").news();
    days.until("2027-02-20");
    expect(days.news().filter((line) => line.includes("jan:"))).toStrictEqual([]);
    days.until("2027-02-22");
    expect(days.news()).toStrictEqual(["2027-02-22 jan: confirm ask (time) leergeld-contact"]);
  });

  test("without a deputy and a manager goes to the coordinator a week after the last reminder", () => {
    const network = without(askingTown(), "leergeld-deputy", "leergeld-manager");
    const days = fromMonday({ network }).until("2026-11-16");
    expect(days.news()).toHaveLength(3);
    expect(days.network.askings.get(jan)?.round?.steps.at(-1)?.step).toBe("coordinator");
  });

  test("is not counted down in a holiday", () => {
    const days = new Days("2026-12-15", { network: withDue("2026-12-16"), calendar });
    expect(days.until("2027-01-10").news()).toStrictEqual([
      "2026-12-16 ijsbrand: confirm ask (time) webber-school+leergeld-deputy",
      "2026-12-16 jan: confirm ask (time) leergeld-contact",
      "2027-01-04 jan: confirm first-reminder (time) leergeld-contact",
      "2027-01-04 ijsbrand: confirm first-reminder (time) webber-school+leergeld-deputy",
    ]);
  });
});

function withDue(day: string): Network {
  const town = askingTown();
  const seat = town.seats.get(contact);
  if (!seat) throw new Error("no seat");
  return { ...town, seats: town.seats.with(contact, { ...seat, ...dueOn(day, "jan") }) };
}

describe("an answer", () => {
  test("ends the round, and nothing is asked until the day that comes with it", () => {
    const days = fromMonday().until("2026-10-28").confirms("jan", "leergeld-contact");
    days.news();
    expect(days.network.seats.get(contact)?.confirmation?.dueOn).toBe("2027-01-26");
    days.until("2027-01-25");
    expect(days.news().filter((line) => line.includes("leergeld-contact"))).toStrictEqual([]);
    days.until("2027-01-26");
    expect(days.news()).toContain("2027-01-26 jan: confirm ask (time) leergeld-contact");
  });

  test.each(["ijsbrand", "noor", "sanne"])("of %s, who speaks for the seat, ends it too", (who) => {
    const days = fromMonday().until("2026-11-16").confirms(who, "leergeld-contact");
    days.news();
    days.until("2026-12-10");
    expect(days.news()).toStrictEqual([]);
    const asking = days.network.askings.get(jan);
    expect(asking && openSeats({ network: days.network, today: days.day }, asking)).toStrictEqual(
      [],
    );
  });

  test("about one of two seats leaves the other one open", () => {
    const days = new Days("2026-12-16").confirms("ijsbrand", "webber-school");
    days.news();
    days.until("2026-12-21");
    expect(days.news()).toContain(
      "2026-12-21 ijsbrand: confirm first-reminder (time) leergeld-deputy",
    );
  });
});

describe("who cannot be reached", () => {
  test("is passed over: the deputy is asked on the day itself", () => {
    const network = withoutWays(askingTown(), "jan");
    expect(fromMonday({ network }).until("2026-10-28").news()).toStrictEqual([
      "2026-10-28 ijsbrand: vouch deputy leergeld-contact",
    ]);
  });

  test("in the middle of a round is passed over from then on", () => {
    const days = fromMonday().until("2026-10-28");
    days.news();
    days.network = withoutWays(days.network, "jan");
    expect(days.until("2026-10-29").news()).toStrictEqual([
      "2026-10-29 ijsbrand: vouch deputy leergeld-contact",
    ]);
  });

  test("after an answered round begins another one, with a climb of its own", () => {
    const days = fromMonday().until("2026-10-28").confirms("jan", "leergeld-contact");
    days.until("2026-10-30").says("jan", { kind: "unreached", person: jan });
    days.news();
    days.until("2026-12-08");
    expect(days.news()).toStrictEqual([
      "2026-11-02 ijsbrand: vouch deputy leergeld-contact",
      "2026-11-09 noor: vouch manager leergeld-contact",
    ]);
  });
});

describe("who is asked about somebody else", () => {
  const looking = (network: Network) => ({
    ...{ network, at: morning("2026-11-16"), today: "2026-11-16" as Day },
    reachable: reachablePeople(network),
  });
  const vouching = (network: Network) => {
    const seat = network.seats.get(contact);
    if (!seat) throw new Error("no seat");
    return whoVouch(looking(network), { of: jan, step: "deputy", seats: [seat] });
  };

  test("is the deputy, about the seats of which they are deputy", () => {
    expect(vouching(askingTown())).toStrictEqual([{ person: ijsbrand, seats: [contact] }]);
  });

  test("is nobody who left, who asked for quiet, or who cannot be reached", () => {
    const out = new Days("2026-11-16").says("ijsbrand", { kind: "network-left", person: ijsbrand });
    expect(vouching(out.network)).toStrictEqual([]);
    const until = "2026-11-17" as Day;
    const quiet = new Days("2026-11-16").says("ijsbrand", {
      ...{ kind: "asking-paused", person: ijsbrand, until },
    });
    expect(vouching(quiet.network)).toStrictEqual([]);
    expect(vouching(withoutWays(askingTown(), "ijsbrand"))).toStrictEqual([]);
  });

  test("is not the person in question, also not in another seat", () => {
    const town = askingTown();
    const manager = town.seats.get(ids.seat.parse("leergeld-manager"));
    if (!manager) throw new Error("no seat");
    const own = { ...manager, holdings: [{ person: jan, from: "2026-01-01" as Day }] };
    const network = { ...town, seats: town.seats.with(own.id, own) };
    const seats = [network.seats.get(contact)].flatMap((seat) => seat ?? []);
    expect(whoVouch(looking(network), { of: jan, step: "manager", seats })).toStrictEqual([]);
  });
});
