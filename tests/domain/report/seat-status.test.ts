import { describe, expect, test } from "vitest";
import type { Network } from "../../../src/domain/network.ts";
import { lookingAt, statusOfSeat } from "../../../src/domain/report/seat-status.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { askedAbout, became, byPerson, day, noon, personId, seatId } from "./given.ts";

function statusOf(id: string, network: Network = smallNetwork(), at: Instant = tuesdayMorning) {
  const seat = network.seats.get(seatId(id));
  if (!seat) throw new Error("no such seat");
  return statusOfSeat(lookingAt(network, at), seat);
}

/** Nobody ever confirmed who sits in this seat. */
function neverConfirmed(id: string): Network {
  const network = smallNetwork();
  const { confirmation: _none, ...seat } = network.seats.get(seatId(id)) ?? { id: seatId(id) };
  const value = { doubts: [], holdings: [], role: { kind: "coordinator" }, ...seat } as const;
  return { ...network, seats: network.seats.with(seatId(id), value) };
}

const mies = { person: "mies", seats: ["voedselbank-contact"], at: noon("2026-11-20") } as const;

describe("how a seat stands", () => {
  test("what was confirmed two weeks ago is confirmed", () => {
    expect(statusOf("webber-school")).toBe("confirmed");
  });

  test("it is until a month after it was due, and not a day longer", () => {
    const last = noon("2027-03-12");
    expect(statusOf("webber-school", smallNetwork(), last)).toBe("confirmed");
    expect(statusOf("webber-school", smallNetwork(), noon("2027-03-13"))).toBe("overdue");
  });

  test("nobody sits there: empty, also while a successor is looked for", () => {
    expect(statusOf("budget-contact")).toBe("empty");
    const searched = became(
      smallNetwork(),
      { at: tuesdayMorning },
      { kind: "hand-over-opened", seat: seatId("budget-contact"), why: "empty" },
    );
    expect(statusOf("budget-contact", searched)).toBe("empty");
  });

  test("somebody begins there next week: being handed over", () => {
    const coming = became(
      smallNetwork(),
      { at: tuesdayMorning },
      ...[
        {
          kind: "seat-taken",
          seat: seatId("budget-contact"),
          person: personId("kees"),
          from: day("2026-12-01"),
        } as const,
      ],
    );
    expect(statusOf("budget-contact", coming)).toBe("handing-over");
    expect(statusOf("budget-contact", coming, noon("2026-12-01"))).toBe("unconfirmed");
  });

  test("who sits there hands it over, or says that they do not belong here", () => {
    const seat = seatId("webber-school");
    const opened = { kind: "hand-over-opened", seat, why: "leaving" } as const;
    const left = { kind: "network-left", person: personId("fatima") } as const;
    for (const fact of [opened, left]) {
      const network = became(smallNetwork(), { at: tuesdayMorning }, fact);
      expect(statusOf("webber-school", network)).toBe("handing-over");
    }
  });

  test("old, and nobody asks: overdue; asked: waiting; asked up to the coordinator: overdue", () => {
    expect(statusOf("voedselbank-contact")).toBe("overdue");
    const asked = askedAbout(smallNetwork(), { ...mies, rungs: 5 });
    expect(statusOf("voedselbank-contact", asked)).toBe("waiting");
    const ended = askedAbout(smallNetwork(), { ...mies, rungs: 6 });
    expect(statusOf("voedselbank-contact", ended)).toBe("overdue");
  });

  test("up to the coordinator is overdue however fresh it looks; asked once is not", () => {
    const round = { person: "fatima", seats: ["webber-school"], at: noon("2026-11-20") };
    const asked = askedAbout(smallNetwork(), { ...round, rungs: 1 });
    expect(statusOf("webber-school", asked)).toBe("confirmed");
    const ended = askedAbout(smallNetwork(), { ...round, rungs: 6 });
    expect(statusOf("webber-school", ended)).toBe("overdue");
  });

  test("an answer ends the waiting", () => {
    const ended = askedAbout(smallNetwork(), { ...mies, rungs: 6 });
    const answered = became(
      ended,
      { at: noon("2026-11-21"), by: byPerson("mies") },
      { kind: "seat-confirmed", seat: seatId("voedselbank-contact") },
    );
    expect(statusOf("voedselbank-contact", answered)).toBe("confirmed");
  });

  test("a round about other seats says nothing of this one", () => {
    const other = askedAbout(smallNetwork(), { ...mies, seats: ["webber-school"], rungs: 6 });
    expect(statusOf("webber-school", other)).toBe("confirmed");
    expect(statusOf("voedselbank-contact", other)).toBe("overdue");
  });

  test("never confirmed, and not asked yet", () => {
    expect(statusOf("webber-school", neverConfirmed("webber-school"))).toBe("unconfirmed");
  });

  test("one doubt takes away that it is confirmed", () => {
    const doubted = became(
      smallNetwork(),
      { at: noon("2026-11-20"), by: byPerson("kees") },
      { kind: "seat-doubted", seat: seatId("webber-school") },
    );
    expect(statusOf("webber-school", doubted)).toBe("doubted");
  });

  test("messages do not get there: unreachable, until somebody says that all is right", () => {
    const lost = became(
      smallNetwork(),
      { at: noon("2026-11-20") },
      { kind: "unreached", person: personId("fatima") },
    );
    expect(statusOf("webber-school", lost)).toBe("unreachable");
    const said = became(
      lost,
      { at: noon("2026-11-21"), by: byPerson("sanne") },
      { kind: "seat-confirmed", seat: seatId("webber-school") },
    );
    expect(statusOf("webber-school", said)).toBe("confirmed");
  });

  test("no way to write to somebody matters when what is known of them is old", () => {
    const network = smallNetwork();
    const people = ["mies", "fatima"].reduce((before, id) => {
      const { mail: _none, ...person } = network.people.get(personId(id)) ?? { id: personId(id) };
      return before.with(personId(id), person as NonNullable<ReturnType<typeof before.get>>);
    }, network.people);
    expect(statusOf("voedselbank-contact", { ...network, people })).toBe("unreachable");
    expect(statusOf("webber-school", { ...network, people })).toBe("confirmed");
  });
});
