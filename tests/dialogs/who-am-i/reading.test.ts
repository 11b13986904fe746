import { describe, expect, test } from "vitest";
import { whoAmI } from "../../../dialogs/who-am-i/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { person, smallNetwork } from "../../fixtures/small-network.ts";
import { situation, typing } from "../situation.ts";
import { taken } from "./taken.ts";

const claims = (text: string, state?: unknown, network: Network = smallNetwork()) =>
  whoAmI.claims(text, { network, state });

function withPeople(...names: readonly string[]): Network {
  const base = smallNetwork();
  const people = names.reduce((all, name, index) => {
    const one = person(`extra-${index}`, name);
    return all.with(one.id, one);
  }, base.people);
  return { ...base, people };
}

describe("a text about who somebody is", () => {
  test.each([
    "ik ben Mies Jansen",
    "Ik ben mies jansen.",
    "hoi, ik ben Mies Janssen",
    "mijn naam is Fatima El Amrani",
    "ik heet Jan van der Berg",
    "ik ben Jan v.d. Berg",
    "ik ben jan berg",
    "ik ben IJsbrand 't Hart",
    "ik ben ijsbrand hart",
    "wie ben ik?",
    "Wie denk je dat ik ben",
    "koppel mij",
    "ken je mij?",
    "dat ben ik niet",
    "open verzoeken",
    "koppel K7F3XR",
    "niet koppelen k7f-3xr",
  ])("%s", (text) => {
    expect(claims(text)).toBe(true);
  });

  test.each([
    "ik ben moeder van drie kinderen",
    "ik ben bang dat het niet goed gaat",
    "ik ben docent en zit met een gezin",
    "ik ben Mies",
    "ik ben Jansen Mies",
    "ik ben niet Mies Jansen",
    "ik ben Mies Jansen en ik zoek hulp",
    "Mies Jansen",
    "wie is Mies Jansen",
    "ik ben",
    "koppel moeder",
    "koppel mij aan de voedselbank",
    "wie ben jij",
    "gezin heeft honger",
    "ja",
    "",
  ])("not: %s", (text) => {
    expect(claims(text)).toBe(false);
  });

  test("who has one name says that one", () => {
    const network = withPeople("Ada");
    expect(claims("ik ben Ada", undefined, network)).toBe(true);
    expect(claims("ik ben Ada Jansen", undefined, network)).toBe(false);
  });

  test("a name of nothing but particles is still a name", () => {
    expect(claims("ik ben De Van", undefined, withPeople("De Van"))).toBe(true);
    expect(claims("ik ben Ten Ter", undefined, withPeople("De Van"))).toBe(false);
  });

  test("a yes or a no only while somebody was asked who they are", () => {
    const state = { kind: "offered", person: "fatima", open: true };
    expect([claims("ja", state), claims("nee hoor", state)]).toStrictEqual([true, true]);
    expect([claims("ja?", state), claims("gezin heeft honger", state)]).toStrictEqual([
      false,
      false,
    ]);
    expect(claims("ja", { ...state, open: false })).toBe(false);
    expect(claims("wie ben ik", state)).toBe(true);
  });
});

describe("namesakes", () => {
  test("an exact name goes before one that is nearly so", () => {
    const network = withPeople("Mies Janssen");
    const said = (text: string) => taken({ happening: typing(text), network }).changes;
    expect(said("ik ben Mies Jansen")).toMatchObject([{ person: "mies" }]);
    expect(said("ik ben Mies Janssen")).toMatchObject([{ person: "extra-0" }]);
  });

  test("with the same name are told apart by where they work", () => {
    const base = withPeople("Mies Jansen");
    const one = base.people.get(ids.person.parse("extra-0"));
    if (!one) throw new Error("nobody");
    const organisation = ids.organisation.parse("gemeente");
    const network = { ...base, people: base.people.with(one.id, { ...one, organisation }) };
    const outcome = taken({ happening: typing("ik ben Mies Jansen"), network });
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.text).toMatch(/^Er zijn meer mensen met die naam\. Wie ben jij\?\n/);
    expect(outcome.text).toContain("[Mies Jansen van Voedselbank Dorp]");
    expect(outcome.text).toContain("[Mies Jansen van Gemeente Dorp]");
  });

  test("are no reason to ask a guest, or somebody who is known", () => {
    const network = withPeople("Mies Jansen");
    const happening = typing("ik ben Mies Jansen");
    expect(taken({ happening, network, guest: true }).text).toMatch(/^Je bent hier te gast/);
    expect(taken({ happening, network, person: "jan" }).text).toMatch(/^Ik ken je al als Jan/);
  });

  test("no more than eight are offered", () => {
    const network = withPeople(...Array.from({ length: 12 }, () => "Ada Lov"));
    const { text } = taken({ happening: typing("ik ben ada lov"), network });
    expect(text.match(/\[Ada Lov\]/g)).toHaveLength(8);
  });
});

test("the open question has a name among others", () => {
  const { network } = situation({ happening: typing("") });
  const state = { kind: "offered", person: "fatima", open: true };
  expect(whoAmI.title?.(state, network)).toBe("Of jij Fatima El Amrani bent");
});

describe("what is none of its business", () => {
  test.each([
    { kind: "joined" },
    { kind: "left" },
    { kind: "opened" },
    { kind: "search", text: "x" },
  ] as const)("$kind is left alone", (happening) => {
    expect(taken({ happening })).toMatchObject({ say: [], changes: [], tell: [] });
  });
  test.each([
    {},
    { kind: "erase" },
    { kind: "claim" },
    { kind: "claim", person: "__proto__" },
    { kind: "link", account: "slack:t:x", person: "mies" },
    { kind: "link", account: "slack:t:x", person: "mies", code: "K7F3XR", by: "sanne" },
    { kind: "not-me" },
    null,
  ])("a button that says %j is not read", (action) => {
    const press = { kind: "press", subject: "-", action, form: {} } as const;
    expect(whoAmI.step(situation({ happening: press }))).toBe("unreadable");
  });
});
