import { describe, expect, test } from "vitest";
import { figuresOf } from "../../../src/domain/report/figures.ts";
import { seatStatuses } from "../../../src/domain/report/seat-statuses.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { worstCaseNetwork } from "../../fixtures/worst-case-network.ts";
import { became, byPerson, day, noon, personId, seatId } from "./given.ts";

const confirmed = (id: string) => ({ kind: "seat-confirmed", seat: seatId(id) }) as const;

describe("the figures of a network", () => {
  test("every seat is counted once", () => {
    const { counts, lines } = figuresOf(smallNetwork(), tuesdayMorning);
    expect(counts).toStrictEqual({
      ...{ confirmed: 5, waiting: 0, overdue: 1, unconfirmed: 0 },
      ...{ doubted: 0, unreachable: 0, "handing-over": 0, empty: 1 },
    });
    expect(lines.map(({ seat }) => seat.id)).toStrictEqual([
      ...["budget-contact", "coordinator", "coordinator-deputy", "leergeld-contact"],
      ...["leergeld-deputy", "voedselbank-contact", "webber-school"],
    ]);
    expect(lines.find(({ status }) => status === "overdue")?.holder?.name).toBe("Mies Jansen");
  });

  test("the counts are as many as there are seats, in a network at every limit too", () => {
    const network = worstCaseNetwork();
    const { counts } = figuresOf(network, tuesdayMorning);
    const sum = seatStatuses.reduce((before, status) => before + counts[status], 0);
    expect(sum).toBe(network.seats.size);
  });

  test("a confirmation counts as news for seven days", () => {
    const network = became(
      smallNetwork(),
      { at: tuesdayMorning, by: byPerson("mies") },
      confirmed("voedselbank-contact"),
    );
    expect(figuresOf(network, noon("2026-11-25")).week.confirmed).toBe(1);
    expect(figuresOf(network, noon("2026-12-02")).week.confirmed).toBe(0);
  });

  test("what was fresh a week ago and is not now has lapsed; a week later that is no news", () => {
    expect(figuresOf(smallNetwork(), noon("2027-03-12")).week.lapsed).toBe(0);
    expect(figuresOf(smallNetwork(), noon("2027-03-15")).week.lapsed).toBe(5);
    expect(figuresOf(smallNetwork(), noon("2027-03-20")).week.lapsed).toBe(0);
  });

  test("a doubt of this week makes a seat lapse, one of before does not again", () => {
    const doubt = { kind: "seat-doubted", seat: seatId("webber-school") } as const;
    const doubted = became(smallNetwork(), { at: noon("2026-11-20"), by: byPerson("kees") }, doubt);
    expect(figuresOf(doubted, tuesdayMorning).week.lapsed).toBe(1);
    expect(figuresOf(doubted, noon("2026-11-30")).week.lapsed).toBe(0);
  });

  test("a seat that went to somebody else is handed over, for seven days; one that was empty is not", () => {
    const taken = (seat: string, person: string) => ({
      ...({ kind: "seat-taken", seat: seatId(seat), person: personId(person) } as const),
      from: day("2026-11-23"),
    });
    const network = became(
      smallNetwork(),
      { at: noon("2026-11-23") },
      taken("webber-school", "kees"),
      taken("budget-contact", "kees"),
    );
    const handedOver = (at: string) =>
      figuresOf(network, noon(at)).week.handedOver.map(({ id }) => id);
    expect(handedOver("2026-11-24")).toStrictEqual(["webber-school"]);
    expect(handedOver("2026-11-29")).toStrictEqual(["webber-school"]);
    expect(handedOver("2026-11-30")).toStrictEqual([]);
  });
});
