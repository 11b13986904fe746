import { describe, expect, test } from "vitest";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, situation, typing } from "../situation.ts";
import { actionOf, buttonsOf, turn } from "./take-turn.ts";

const typed = (text: string, more: object = {}) => turn({ happening: typing(text), ...more });
const labels = ({ messages }: ReturnType<typeof turn>) =>
  messages.flatMap((message) => buttonsOf(message).map(({ label }) => label));

function withDomain(domain: "education" | "health"): Network {
  const base = smallNetwork();
  const council = base.organisations.get(ids.organisation.parse("gemeente"));
  if (!council) throw new Error("no organisation");
  return { ...base, organisations: base.organisations.with(council.id, { ...council, domain }) };
}

describe("Leestips", () => {
  test("stand under an answer about a theme of which there is something to read", () => {
    expect(labels(typed("kamp te duur"))).toContain("Leestips");
    expect(labels(typed("gezin heeft honger"))).not.toContain("Leestips");
    expect(labels(typed("wie is Mies Jansen"))).not.toContain("Leestips");
    expect(labels(typed("kamp te duur", { kind: "group" }))).not.toContain("Leestips");
  });

  test("come as a new message, and change nothing of what was asked", () => {
    const press = pressing(actionOf(typed("kamp te duur").messages[0], "Leestips"));
    const { text, say, state, counts } = turn({ happening: press });
    expect(text).toMatch(/^Om te lezen over Schoolkosten:\n\nGeldwijzer\nWat school kost/);
    expect(text).toContain("Spoed:");
    expect([say[0]?.as, state.kind, counts]).toStrictEqual(["new", "keep", []]);
  });

  test("are other ones for who works at a school", () => {
    const happening = pressing({ kind: "guides", themes: ["school"] });
    const teacher = turn({ happening, person: "fatima", network: withDomain("education") });
    expect(teacher.text).toMatch(/Wijzer op School[\s\S]*Geldwijzer/);
    const carer = turn({ happening, person: "fatima", network: withDomain("health") });
    expect(carer.text).not.toContain("Wijzer op School");
  });

  test("about a theme of which there is nothing say so", () => {
    const happening = pressing({ kind: "guides", themes: ["rouw"] });
    expect(turn({ happening }).text).toContain("Hierover heb ik nog geen leestips.");
  });
});

describe("the button of an older card", () => {
  const old = {
    about: { kind: "theme", theme: "school", because: ["kamp"], also: ["voedsel"] },
    from: 0,
    acute: false,
    marks: [],
  };

  test.each([
    { kind: "answer", answer: old },
    { kind: "mark", answer: old, seat: "webber-school", mark: "no-reply" },
    { kind: "names", answer: old },
    { kind: "theme", theme: "school" },
    { kind: "themes", stuck: true },
  ])("is still read: $kind", (action) => {
    expect(whomToCall.step(situation({ happening: pressing(action) }))).not.toBe("unreadable");
  });

  test("shows what it showed", () => {
    const { text } = turn({ happening: pressing({ kind: "answer", answer: old }) });
    expect(text).toContain("Schoolkosten, omdat je schrijft over kamp.");
    expect(text).toContain("Ook: Eten en voedselhulp · nog geen webber");
  });

  test("and what was kept before still has meaning", () => {
    const state = { kind: "asked", themes: ["school", "voedsel"], acute: false };
    expect(typed("2", { state }).text).toMatch(/^Eten en voedselhulp/);
  });
});
