import { describe, expect, it } from "vitest";
import { press } from "./taken.ts";
import { whole } from "./turn-whole.ts";

describe("why somebody is asked", () => {
  it("is said with where they stand on the list", () => {
    expect(whole(press("jan", { kind: "why" }))).toMatchInlineSnapshot(`
      "Wie vastloopt met een kind of gezin, zoekt bij mij op wie te bellen is. Mensen van Netwerk Dorp zien dan je naam, functie, nummer, mailadres en werktijden.

      Jij staat op de lijst als contactpersoon Leergeld Dorp in Noord.

      Ongeveer 4 keer per jaar vraag ik of dat nog klopt, nooit in de schoolvakantie. Hoor ik niets, dan vraag ik het na een paar weken aan een collega.

      Je kunt je gegevens wijzigen, je plek overdragen, later antwoorden, of zeggen dat je hier niet hoort.

      [Mijn gegevens] [Ik hoor hier niet]"
    `);
    expect(whole(press(undefined, { kind: "why" }))).toMatchInlineSnapshot(`
      "Wie vastloopt met een kind of gezin, zoekt bij mij op wie te bellen is. Mensen van Netwerk Dorp zien dan je naam, functie, nummer, mailadres en werktijden.

      Ongeveer 4 keer per jaar vraag ik of dat nog klopt, nooit in de schoolvakantie. Hoor ik niets, dan vraag ik het na een paar weken aan een collega.

      Je kunt je gegevens wijzigen, je plek overdragen, later antwoorden, of zeggen dat je hier niet hoort."
    `);
  });
});
