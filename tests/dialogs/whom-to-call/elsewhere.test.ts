import { describe, expect, it, test } from "vitest";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { isElsewhere } from "../../../dialogs/whom-to-call/elsewhere.ts";
import { ids } from "../../../src/domain/ids.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { asked as askedTown } from "../confirm/taken.ts";

const network = smallNetwork();

describe("after its own question a text is about something else", () => {
  test.each([
    "ander netwerk",
    "wat weet je van mij",
    "wis mijn gegevens",
    "ik wil de coördinator schrijven",
    "stuur me berichten in slack",
    "stel me voor aan de webber schulden",
    "ik draag mijn plek over",
    "plan een webberoverleg",
    "welke overleggen zijn er",
    "mijn acties",
    "notulen",
    "agenda",
    "wat is er gevraagd",
    "rapport",
    "webbers",
    "toets met een casus",
    "beheer",
    "ik ben Mies Jansen",
    "wie ben ik",
  ])("%s", (text) => {
    expect(isElsewhere(text, network)).toBe(true);
  });
});

describe("after its own question a text is the answer to it", () => {
  test.each([
    "ik ben bang",
    "mijn moeder is ziek",
    "moeder gaat weg",
    "honger",
    "nee, iets met geld",
    "ik ben Niemand Minder",
  ])("%s", (text) => {
    expect(isElsewhere(text, network)).toBe(false);
  });
});

describe("what it takes", () => {
  const claims = (text: string, state?: unknown, more: object = {}) =>
    whomToCall.claims(text, { network, state, ...more });
  const question = { kind: "asked", themes: ["school", "voedsel"], acute: false };
  const answer = {
    ...{ about: { kind: "theme", theme: "school", because: [], also: [] } },
    ...{ from: 0, acute: false, marks: [] },
  };
  const answered = { kind: "answered", answer };

  it("is anything as long as nothing was asked", () => {
    expect(claims("ander netwerk")).toBe(true);
  });

  it("is any answer after its own question, but for what is plainly something else", () => {
    const texts = ["2", "kamp te duur", "ander netwerk", "dank je", "ja"];
    expect(texts.map((text) => claims(text, question))).toStrictEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it("is only what follows on it after an answer", () => {
    const texts = ["nog meer", "geen gehoor", "en in Noord?", "kamp te duur", "ja"];
    expect(texts.map((text) => claims(text, answered))).toStrictEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("is not what somebody says of their own data", () => {
    expect(claims("ik hoor hier niet", question)).toBe(false);
    expect(claims("vraag me later", question)).toBe(false);
    expect(claims("klopt helemaal", question)).toBe(true);
    const jan = { network: askedTown(), person: ids.person.parse("jan") };
    expect(claims("klopt helemaal", question, jan)).toBe(false);
    expect(claims("ja", question, jan)).toBe(true);
    expect(claims("klopt helemaal", question, { ...jan, person: ids.person.parse("kees") })).toBe(
      true,
    );
  });
});
