import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Instant } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, situation, typing } from "../situation.ts";

function told(outcome: Outcome<unknown> | "unreadable"): string {
  if (outcome === "unreadable") return "unreadable";
  return outcome.say.map(({ message }) => messageToText(message)).join("\n---\n");
}

const school = firstAnswer({
  about: { kind: "theme", theme: ids.theme.parse("school"), because: [], also: [] },
});
const webber = ids.seat.parse("webber-school");

describe("what somebody types", () => {
  test("is kept nowhere: not in what is said, nor in what is remembered, counted or changed", () => {
    fc.assert(
      fc.property(fc.constantFrom("honger", "kamp", "misschien kamp stroom", "wifi"), (words) => {
        const secret = "Zevenhuizen-Jantje";
        const outcome = whomToCall.step(situation({ happening: typing(`${secret} ${words}`) }));
        expect(JSON.stringify(outcome)).not.toContain(secret);
      }),
    );
  });

  test("never throws and always leaves the emergency lines under the answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(told(whomToCall.step(situation({ happening: typing(text) })))).toContain(
          "0800-2000",
        );
      }),
    );
  });

  test("a guest gets the emergency lines and no names, unless the network lets guests ask", () => {
    const happening = typing("gezin heeft honger");
    const refused = told(whomToCall.step(situation({ happening, guest: true })));
    expect(refused).toContain("te gast");
    expect(refused).toContain("112");
    expect(refused).not.toContain("Mies");
    const base = smallNetwork();
    const network = { ...base, description: { ...base.description, guestsMayAsk: true } };
    expect(told(whomToCall.step(situation({ happening, guest: true, network })))).toContain("Mies");
  });
});

describe("Klopt niet meer", () => {
  const press = pressing({ kind: "mark", answer: school, seat: webber, mark: "wrong" });

  test("becomes a doubt about the seat and a word to the coordinator", () => {
    const outcome = whomToCall.step(situation({ happening: press, person: "kees" }));
    if (outcome === "unreadable") throw new Error("unreadable");
    expect(outcome.changes).toStrictEqual([{ kind: "seat-doubted", seat: webber }]);
    expect(outcome.tell.map(({ to }) => to)).toStrictEqual([
      { kind: "seat", seat: ids.seat.parse("coordinator") },
    ]);
    expect(told(outcome)).toContain("Dank je.");
  });

  test("said twice by the same person changes nothing the second time", () => {
    const base = smallNetwork();
    const seat = base.seats.get(webber);
    if (!seat) throw new Error("no seat");
    const by = { kind: "person", person: ids.person.parse("kees") } as const;
    const doubts = [{ at: "2026-11-23T09:00:00.000Z" as Instant, by }];
    const network = { ...base, seats: base.seats.with(webber, { ...seat, doubts }) };
    const outcome = whomToCall.step(situation({ happening: press, network, person: "kees" }));
    expect(outcome).toMatchObject({ changes: [], tell: [] });
  });

  test("about a seat that does not stand on the card does nothing", () => {
    const other = ids.seat.parse("voedselbank-contact");
    const happening = pressing({ kind: "mark", answer: school, seat: other, mark: "wrong" });
    expect(whomToCall.step(situation({ happening }))).toMatchObject({ changes: [], tell: [] });
  });

  test("by a guest who may not ask changes nothing", () => {
    expect(whomToCall.step(situation({ happening: press, guest: true }))).toMatchObject({
      changes: [],
    });
  });
});

describe("a button that was tampered with", () => {
  test.each([
    ["no action", {}],
    ["unknown kind", { kind: "confirm" }],
    ["extra field", { kind: "themes", stuck: true, admin: true }],
    ["missing field", { kind: "answer" }],
    ["prototype as id", { kind: "answer", answer: { ...school, area: "__proto__" } }],
    ["page before the first", { kind: "answer", answer: { ...school, from: -1 } }],
    ["null", null],
  ])("%s is not read", (_, action) => {
    expect(whomToCall.step(situation({ happening: pressing(action) }))).toBe("unreadable");
  });

  test("a theme, organisation or person that is not there leads to the coordinator", () => {
    for (const about of [
      { kind: "theme", theme: "constructor", because: [], also: [] },
      { kind: "organisation", organisation: "nergens", also: [] },
      { kind: "person", person: "niemand" },
    ]) {
      const happening = pressing({ kind: "answer", answer: { ...school, about } });
      expect(told(whomToCall.step(situation({ happening })))).toContain("Sanne de Vries");
    }
  });
});

test("every saying has the emergency lines and something to read in one line", () => {
  const { network, knowledge } = situation({ happening: typing("") });
  let count = 0;
  for (const message of whomToCall.everySaying(network, knowledge)) {
    count += 1;
    expect(message.summary).not.toBe("");
    expect(message.blocks.filter(({ kind }) => kind === "emergency")).toHaveLength(1);
  }
  expect(count).toBeGreaterThan(100);
});
