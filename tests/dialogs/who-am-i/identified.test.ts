import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { mailSchema } from "../../../src/domain/mail-address.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { SeatRole } from "../../../src/domain/seat.ts";
import type { Day } from "../../../src/domain/time.ts";
import { person, seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, someone } from "../situation.ts";
import { actionOf, taken } from "./taken.ts";

const identified = (mail: string) =>
  ({ kind: "identified", mail: mailSchema.parse(mail) }) as const;
const mies = "mies@voorbeeld.example";
const fatima = "fatima@voorbeeld.example";
const nothing = { say: [], changes: [], tell: [], counts: [], state: { kind: "keep" } };

const of = (mail: string, more: Omit<Given, "happening"> = {}) =>
  taken({ happening: identified(mail), ...more });

function withSeat(holder: string, role: SeatRole, from: string, until?: string): Network {
  const base = smallNetwork();
  const holding = {
    person: ids.person.parse(holder),
    from: from as Day,
    ...(until !== undefined && { until: until as Day }),
  };
  const one = seat("extra", role, undefined, { holdings: [holding] });
  return { ...base, seats: base.seats.with(one.id, one) };
}

describe("an address that is one person's", () => {
  test.each([mies, "MIES@voorbeeld.example"])("%s links at once, and says so", (mail) => {
    const outcome = of(mail);
    expect(outcome.changes).toStrictEqual([
      { kind: "account-linked", account: someone, channel: "teams", person: "mies" },
    ]);
    expect(outcome.text).toBe(
      "Ik denk dat jij Mies Jansen van Voedselbank Dorp bent. Klopt dat niet?\n\n[Dat ben ik niet]",
    );
    expect(outcome.tell).toStrictEqual([]);
    expect(actionOf(outcome, "Dat ben ik niet")).toStrictEqual({
      kind: "not-me",
      account: someone,
    });
  });

  test("links the account where it is", () => {
    expect(of(mies, { channel: "slack" }).changes).toMatchObject([{ channel: "slack" }]);
  });

  test("in a group it is said to that person alone", () => {
    expect(of(mies, { kind: "group" }).say.map(({ to, as }) => [to, as])).toStrictEqual([
      ["private", "new"],
    ]);
    expect(of(mies).say.map(({ to, as }) => [to, as])).toStrictEqual([["here", "new"]]);
  });

  test("of somebody without an organisation names nobody's", () => {
    const base = smallNetwork();
    const seats = base.seats.without(ids.seat.parse("voedselbank-contact"));
    expect(of(mies, { network: { ...base, seats } }).text).toMatch(
      /^Ik denk dat jij Mies Jansen bent\. Klopt/,
    );
  });
});

describe("an address says nothing new", () => {
  const base = smallNetwork();
  test.each<[string, string, Omit<Given, "happening">]>([
    ["when it is nobody's", "wie@elders.example", {}],
    ["about a guest", mies, { guest: true }],
    ["about somebody who is linked already", mies, { person: "jan" }],
    [
      "when two people have it",
      mies,
      { network: { ...base, people: base.people.with(ids.person.parse("an"), twin()) } },
    ],
    [
      "after somebody said not to be that person",
      mies,
      { network: withAccount(base, someone, { isNot: ids.person.parse("mies") }) },
    ],
    [
      "while a coordinator is asked who it is",
      mies,
      {
        network: withAccount(base, someone, {
          asks: {
            person: ids.person.parse("jan"),
            code: "K7F3XR",
            at: "2026-11-24T08:00:00.000Z" as never,
          },
        }),
      },
    ],
  ])("%s", (_, mail, more) => {
    expect(of(mail, more)).toMatchObject(nothing);
  });

  test("but somebody who was taken for another is linked to themselves", () => {
    const network = withAccount(base, someone, { isNot: ids.person.parse("jan") });
    expect(of(mies, { network }).changes).toMatchObject([{ person: "mies" }]);
  });
});

function twin() {
  return { ...person("an", "An Twin"), mail: mailSchema.parse(mies) };
}

describe("a seat with a say is never linked by address", () => {
  test.each<[string, Network, string]>([
    ["a webber", smallNetwork(), fatima],
    ["a coordinator", smallNetwork(), "sanne@voorbeeld.example"],
    [
      "a manager",
      withSeat(
        "mies",
        { kind: "manager", organisation: ids.organisation.parse("leergeld") },
        "2026-01-01",
      ),
      mies,
    ],
    ["a coordinator of next year", withSeat("mies", { kind: "coordinator" }, "2027-01-01"), mies],
    [
      "a coordinator until today",
      withSeat("mies", { kind: "coordinator" }, "2026-01-01", "2026-11-24"),
      mies,
    ],
  ])("%s is asked", (_, network, mail) => {
    const { changes, text, state } = of(mail, { network });
    expect(changes).toStrictEqual([]);
    expect(text).toMatch(/^Ben jij .*\?.*\[Ja, dat ben ik\] \[Nee\]$/s);
    expect(state).toMatchObject({ kind: "open", state: { kind: "offered", open: true } });
  });

  test.each<[string, Network]>([
    [
      "a coordinator until yesterday",
      withSeat("mies", { kind: "coordinator" }, "2026-01-01", "2026-11-23"),
    ],
    [
      "somebody who sits at a table",
      withSeat("mies", { kind: "table-member", table: ids.table.parse("zorg") }, "2026-01-01"),
    ],
  ])("%s is linked", (_, network) => {
    expect(of(mies, { network }).changes).toMatchObject([{ kind: "account-linked" }]);
  });

  test("is offered once", () => {
    const state = { kind: "offered", person: "fatima", open: true };
    expect(of(fatima, { state })).toMatchObject(nothing);
    expect(of(fatima, { state: { ...state, open: false } })).toMatchObject(nothing);
    expect(of(fatima, { state: { ...state, person: "sanne" } }).text).toMatch(/^Ben jij Fatima/);
  });

  test("the offer says who will be asked", () => {
    const linked = withAccount(smallNetwork(), "teams:t:sanne", { person: "sanne", address: "a" });
    expect(of(fatima).text).toMatch(
      /^Ben jij Fatima El Amrani\? Dan krijg je een code voor je beheerder, die je kan koppelen\.\n/,
    );
    expect(of(fatima, { network: linked }).text).toMatch(
      /^Ben jij Fatima El Amrani\? Dan vraag ik Sanne de Vries om je te koppelen\.\n/,
    );
    expect(of("sanne@voorbeeld.example", { network: linked }).text).toMatch(
      /^Ben jij Sanne de Vries\? Dan stuur ik je een bericht waar ik je al ken\.\n/,
    );
  });
});

describe("an offer", () => {
  const state = { kind: "offered", person: "fatima", open: true };
  const closed = { kind: "open", state: { ...state, open: false } };

  test("that is taken up becomes a request, and is not open any more", () => {
    const claim = actionOf(of(fatima), "Ja, dat ben ik");
    expect(claim).toStrictEqual({ kind: "claim", person: "fatima" });
    for (const happening of [pressing(claim), { kind: "text", text: "ja" } as const]) {
      const outcome = taken({ happening, state });
      expect(outcome.changes).toMatchObject([{ kind: "link-asked", person: "fatima" }]);
      expect(outcome.state).toStrictEqual(closed);
    }
  });

  test("that is declined changes nothing, and is not open any more", () => {
    const decline = actionOf(of(fatima), "Nee");
    expect(decline).toStrictEqual({ kind: "decline", person: "fatima" });
    for (const happening of [pressing(decline), { kind: "text", text: "nee" } as const]) {
      const outcome = taken({ happening, state });
      expect(outcome).toMatchObject({ changes: [], tell: [], state: closed });
      expect(outcome.text).toBe("Goed, dan vraag ik het niet meer. Opzoeken kan gewoon.");
    }
  });

  test("that was declined stays as it is", () => {
    const decline = actionOf(of(fatima), "Nee");
    const outcome = taken({ happening: pressing(decline), state: closed.state });
    expect(outcome.state).toStrictEqual({ kind: "keep" });
  });
});
