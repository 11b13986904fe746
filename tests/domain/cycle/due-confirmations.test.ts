import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import type { Day } from "../../../src/domain/time.ts";
import { askingTown, dueOn } from "../../fixtures/asking-town.ts";
import { person, seat } from "../../fixtures/small-network.ts";
import { Days } from "./asking.ts";

const contact = ids.seat.parse("leergeld-contact");
const jan = ids.person.parse("jan");

function change(network: Network, id: string, more: Partial<Seat>): Network {
  const before = network.seats.get(ids.seat.parse(id));
  if (!before) throw new Error("no seat");
  return { ...network, seats: network.seats.with(before.id, { ...before, ...more }) };
}

/** So many people, each webber of something, confirmed by nobody. */
function crowd(count: number, day?: string): Network {
  const town = askingTown();
  const numbers = Array.from({ length: count }, (_, number) => String(number).padStart(2, "0"));
  const role = { kind: "webber", theme: ids.theme.parse("rouw") } as const;
  return {
    ...town,
    people: Collection.of(numbers.map((number) => person(`p${number}`, `Persoon ${number}`))),
    seats: Collection.of(
      numbers.map((number) => {
        const { confirmation: _none, ...rest } = seat(`s${number}`, role, `p${number}`);
        return day === undefined ? rest : { ...rest, ...dueOn(day, `p${number}`) };
      }),
    ),
  };
}

const askedOn = (days: Days, day: string) => days.news().filter((line) => line.startsWith(day));

describe("when somebody is asked", () => {
  test("is the day itself, not the day before", () => {
    expect(new Days("2026-10-27").news()).toStrictEqual([]);
    expect(new Days("2026-10-28").news()).toStrictEqual([
      "2026-10-28 jan: confirm ask (time) leergeld-contact",
    ]);
  });

  test("is at once for who never confirmed anything, and then it is a first time", () => {
    const town = askingTown();
    const { confirmation: _none, ...bare } = seat(
      "leergeld-manager",
      {
        ...{ kind: "manager", organisation: ids.organisation.parse("leergeld") },
      },
      "noor",
    );
    const network = { ...town, seats: town.seats.with(bare.id, bare) };
    expect(new Days("2026-10-26", { network }).news()).toStrictEqual([
      "2026-10-26 noor: confirm ask (new) leergeld-manager",
    ]);
  });

  test("is on the first day in the seat, not before it", () => {
    const network = change(askingTown(), "leergeld-contact", {
      holdings: [{ person: jan, from: "2026-11-10" as Day }],
    });
    const days = new Days("2026-10-26", { network }).until("2026-11-09");
    expect(days.news().filter((line) => line.includes("jan"))).toStrictEqual([]);
    expect(days.until("2026-11-10").news()).toStrictEqual([
      "2026-11-10 jan: confirm ask (time) leergeld-contact",
    ]);
  });

  test("is not in the weekend, on a feast day or in the evening", () => {
    const saturday = change(askingTown(), "leergeld-contact", dueOn("2026-10-31", "jan"));
    const days = new Days("2026-10-30", { network: saturday });
    expect(days.until("2026-11-01").news()).toStrictEqual([]);
    expect(days.until("2026-11-02").news()).toHaveLength(1);
  });

  test("is along with what is due within a month, and without what is due later", () => {
    const town = change(askingTown(), "leergeld-deputy", dueOn("2026-11-27", "ijsbrand"));
    const near = change(town, "webber-school", dueOn("2026-10-28", "ijsbrand"));
    expect(askedOn(new Days("2026-10-28", { network: near }), "2026-10-28")).toContain(
      "2026-10-28 ijsbrand: confirm ask (time) webber-school+leergeld-deputy",
    );
    const far = change(near, "leergeld-deputy", dueOn("2026-11-28", "ijsbrand"));
    expect(askedOn(new Days("2026-10-28", { network: far }), "2026-10-28")).toContain(
      "2026-10-28 ijsbrand: confirm ask (time) webber-school",
    );
  });

  test("is not while the seat is on its way to somebody else", () => {
    const days = new Days("2026-10-27").says("jan", {
      ...{ kind: "hand-over-opened", seat: contact, why: "leaving", leaver: jan },
    });
    days.until("2026-11-30");
    expect(days.news().filter((line) => line.includes("confirm"))).toStrictEqual([]);
  });
});

describe("of many people at once", () => {
  test("no more are asked in a week than two, in a small network", () => {
    const days = new Days("2026-10-26", { network: crowd(12) }).until("2026-11-01");
    expect(days.news().map((line) => line.slice(0, 15))).toStrictEqual([
      "2026-10-26 p00:",
      "2026-10-26 p01:",
    ]);
  });

  test("no more are asked in a week than a tenth, in a large one", () => {
    const days = new Days("2026-10-26", { network: crowd(59) }).until("2026-11-01");
    expect(days.news()).toHaveLength(5);
  });

  test("all have their turn, who waited longest first", () => {
    const late = change(crowd(4, "2026-10-20"), "s03", dueOn("2026-10-01", "p03"));
    const days = new Days("2026-10-26", { network: late });
    expect(days.news().map((line) => line.slice(11, 15))).toStrictEqual(["p03:", "p00:"]);
    days.until("2026-11-02");
    const fresh = days.news().filter((line) => line.includes(" ask "));
    expect(fresh.map((line) => line.slice(0, 15))).toStrictEqual([
      "2026-11-02 p01:",
      "2026-11-02 p02:",
    ]);
  });

  test("who asked for quiet, or left, still counts for the week in which they were asked", () => {
    const days = new Days("2026-10-26", { network: crowd(4) });
    const until = "2026-12-01" as Day;
    days.says("p00", { kind: "asking-paused", person: ids.person.parse("p00"), until });
    days.says("p01", { kind: "network-left", person: ids.person.parse("p01") });
    days.news();
    expect(days.until("2026-11-01").news()).toStrictEqual([]);
    expect(days.until("2026-11-02").news()).toHaveLength(2);
  });
});

describe("a sign that something changed", () => {
  const doubt = { kind: "seat-doubted", seat: contact } as const;

  test("of one colleague is no reason to ask early", () => {
    const days = new Days("2026-10-01").says("noor", doubt);
    expect(days.until("2026-10-12").news()).toStrictEqual([]);
  });

  test("of two colleagues is", () => {
    const days = new Days("2026-10-01").says("noor", doubt).says("ijsbrand", doubt);
    expect(days.until("2026-10-02").news()).toStrictEqual([
      "2026-10-02 jan: confirm ask (doubted) leergeld-contact",
    ]);
  });

  test.each(["sanne", "jan"])("of %s alone is: coordinator, or in the seat", (who) => {
    const days = new Days("2026-10-01").says(who, doubt);
    expect(days.until("2026-10-02").news()).toStrictEqual([
      "2026-10-02 jan: confirm ask (doubted) leergeld-contact",
    ]);
  });

  test("of one seat is a reason to ask about all that the same person has", () => {
    const webber = { kind: "seat-doubted", seat: ids.seat.parse("webber-school") } as const;
    const days = new Days("2026-10-01").says("sanne", webber);
    expect(days.until("2026-10-02").news()).toStrictEqual([
      "2026-10-02 ijsbrand: confirm ask (doubted) webber-school+leergeld-deputy",
    ]);
  });

  test("comes before others who wait, and is not held up by the week", () => {
    const network = crowd(12, "2026-10-20");
    const s11 = ids.seat.parse("s11");
    const days = new Days("2026-10-26", { network });
    expect(days.news()).toHaveLength(2);
    const doubted = { kind: "seat-doubted", seat: s11 } as const;
    days.says("p05", doubted).says("p06", doubted);
    expect(days.until("2026-10-27").news()).toStrictEqual([
      "2026-10-27 p11: confirm ask (doubted) s11",
    ]);
  });

  test("is over when somebody says that all is right", () => {
    const days = new Days("2026-10-01").says("sanne", doubt).until("2026-10-02");
    days.confirms("noor", "leergeld-contact").news();
    expect(days.until("2026-10-30").news()).toStrictEqual([]);
  });
});

describe("who is away", () => {
  function away(until: string | undefined): Network {
    const town = askingTown();
    const of = town.people.get(jan);
    if (!of) throw new Error("nobody");
    const absence = {
      from: "2026-10-20" as Day,
      ...(until !== undefined && { until: until as Day }),
    };
    const availability = { ...of.availability, absences: [absence] };
    return { ...town, people: town.people.with(jan, { ...of, availability }) };
  }

  test("is asked when they are back", () => {
    const days = new Days("2026-10-26", { network: away("2026-11-08") });
    expect(days.until("2026-11-09").news()).toStrictEqual([
      "2026-11-09 jan: confirm ask (time) leergeld-contact",
    ]);
  });

  test("for longer than a month is not asked: the deputy is, once", () => {
    const days = new Days("2026-10-26", { network: away("2026-12-31") });
    expect(days.until("2026-10-30").news()).toStrictEqual([
      "2026-10-26 ijsbrand: vouch deputy leergeld-contact",
    ]);
    days.confirms("ijsbrand", "leergeld-contact");
    expect(days.until("2026-12-10").news()).toStrictEqual([]);
  });

  test("in the middle of a round is reminded when they are back", () => {
    const days = new Days("2026-10-28");
    days.network = { ...days.network, people: away("2026-11-08").people };
    days.news();
    expect(days.until("2026-11-09").news()).toStrictEqual([
      "2026-11-09 jan: confirm first-reminder (time) leergeld-contact",
    ]);
  });
});

describe("who wants to be left alone", () => {
  test("until a day is asked anew on that day", () => {
    const days = new Days("2026-10-28").says("jan", {
      ...{ kind: "asking-paused", person: jan, until: "2026-11-24" as Day },
    });
    days.news();
    expect(days.until("2026-11-23").news()).toStrictEqual([]);
    expect(days.until("2026-11-24").news()).toStrictEqual([
      "2026-11-24 jan: confirm ask (time) leergeld-contact",
    ]);
    expect(days.until("2026-11-30").news()).toStrictEqual([
      "2026-11-30 jan: confirm first-reminder (time) leergeld-contact",
    ]);
  });

  test("for good is written to no more, and may come back within a week", () => {
    const days = new Days("2026-10-28").says("jan", { kind: "network-left", person: jan });
    days.news();
    expect(days.until("2026-11-02").news()).toStrictEqual([]);
    days.says("jan", { kind: "network-returned", person: jan });
    expect(days.until("2026-11-03").news()).toStrictEqual([
      "2026-11-03 jan: confirm ask (time) leergeld-contact",
    ]);
  });

  test("for good loses the seat after a week, and the deputy is asked who takes it", () => {
    const days = new Days("2026-10-28").says("jan", { kind: "network-left", person: jan });
    days.news();
    expect(days.until("2026-11-04").news()).toStrictEqual([
      "2026-11-04 ijsbrand: find-successor deputy leergeld-contact",
    ]);
  });
});

test("somebody who is no longer in the network is not asked about, nor those around", () => {
  const days = new Days("2026-10-28");
  days.network = { ...days.network, people: days.network.people.without(jan) };
  days.news();
  expect(
    days
      .until("2026-12-10")
      .news()
      .filter((line) => !line.includes("successor")),
  ).toStrictEqual([]);
});
