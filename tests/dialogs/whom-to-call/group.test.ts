import { describe, expect, test } from "vitest";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";
import { situation, typing } from "../situation.ts";

/** A second Fatima, so that the name alone does not tell who is meant. */
function withTwoFatimas(): Network {
  const base = smallNetwork();
  const other = person("fatima-bakker", "Fatima Bakker");
  return { ...base, people: base.people.with(other.id, other) };
}

function saysInGroup(text: string, network: Network = smallNetwork(), state?: unknown) {
  const happening = typing(text);
  const outcome = whomToCall.step(situation({ happening, network, state, kind: "group" }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome.say;
}

/** All that reaches those who read along: texts, summaries and what the buttons carry. */
function seenByAll(...asked: Parameters<typeof saysInGroup>): string {
  const here = saysInGroup(...asked).filter(({ to }) => to === "here");
  return JSON.stringify(here.map(({ message }) => message));
}

const answeredTheme = {
  kind: "answered",
  answer: {
    about: { kind: "theme", theme: "school", because: [], also: [] },
    from: 0,
    acute: false,
    marks: [],
  },
};

describe("where others read along", () => {
  test.each([
    "gezin heeft honger",
    "wie is Mies Jansen",
    "Fatima",
    "wifi",
    "misschien kamp stroom",
    "thema's",
    "wie is de coördinator",
    "ja",
  ])("%s names no person, not even in a button", (text) => {
    const seen = seenByAll(text, withTwoFatimas());
    expect(seen).not.toMatch(/mies|fatima|jan van|sanne|kees|@voorbeeld/i);
    expect(seen).toContain("0800-2000");
  });

  test("a person is told of to who asked alone, and not where that person works", () => {
    const [here, alone] = saysInGroup("wie is Mies Jansen");
    expect(here && messageToText(here.message)).toMatch(/^Over mensen .*\n\nSpoed:/);
    expect(alone?.to).toBe("private");
    expect(alone && messageToText(alone.message)).toContain("Mies Jansen");
  });

  test("which of two people is meant is asked of who asked alone", () => {
    const [, alone] = saysInGroup("Fatima", withTwoFatimas());
    expect(alone?.to).toBe("private");
    expect(alone && messageToText(alone.message)).toContain("[Fatima Bakker]");
  });

  test("words about a call lead to a private talk, with the emergency lines", () => {
    const seen = seenByAll("klopt niet meer", smallNetwork(), answeredTheme);
    expect(seen).toContain("alleen persoonlijk");
    expect(seen).toContain("0800-2000");
  });

  test("organisations for which the card has no room are named", () => {
    const base = smallNetwork();
    const role = (id: string) =>
      ({
        kind: "contact",
        organisation: ids.organisation.parse(id),
        themes: [ids.theme.parse("school")],
        areas: [],
      }) as const;
    const seats = ["leergeld", "voedselbank", "budgethulp", "gemeente"].reduce(
      (all, id) => {
        const seat = {
          id: ids.seat.parse(`extra-${id}`),
          role: role(id),
          holdings: [],
          doubts: [],
        };
        return all.with(seat.id, seat);
      },
      base.seats.without(ids.seat.parse("webber-school")),
    );
    const seen = seenByAll("kamp", { ...base, seats });
    for (const { name } of base.organisations) expect(seen).toContain(name);
    expect(seen).toContain("Ook hier kun je terecht: ");
  });
});
