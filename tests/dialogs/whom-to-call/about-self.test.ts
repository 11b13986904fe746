import { expect, it } from "vitest";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

const network = smallNetwork();
const asked = { kind: "asked", themes: ["school", "rouw"], acute: false };
const claims = (text: string) => whomToCall.claims(text, { network, state: asked });

it.each([
  ...["wie ben ik", "mijn plekken", "dat ben ik niet", "koppelverzoeken", "koppel CDFHJK"],
  ...["niet koppelen CDF HJK", "ik ben Mies Jansen", "Mijn naam is Jan van der Berg."],
])("%s is no reaction to its own question", (text) => {
  expect(claims(text)).toBe(false);
});

it.each(["ik ben bang", "ik ben het zat", "rouw", "koppel een maatje", "2", "iets anders"])(
  "%s is a reaction to its own question",
  (text) => {
    expect(claims(text)).toBe(true);
  },
);
