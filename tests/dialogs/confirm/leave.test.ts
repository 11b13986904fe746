import { describe, expect, it } from "vitest";
import { at } from "../../domain/sample.ts";
import { kept, press } from "./taken.ts";
import { whole } from "./turn-whole.ts";

describe("who does not belong here", () => {
  it("is asked once more, and it can be undone", () => {
    const first = press("jan", { kind: "leave" });
    expect(whole(first)).toMatchInlineSnapshot(`
      "Hoor je niet bij Netwerk Dorp? Dan stuur ik je niets meer, en zoek ik voor je plekken een opvolger. Je kunt dit een week lang terugdraaien.

      [Ja, haal me van de lijst] [Nee, ik blijf]"
    `);
    expect(kept(first)).toStrictEqual({ kind: "leaving" });
    const sure = press("jan", { kind: "leave-sure" });
    expect(whole(sure)).toMatchInlineSnapshot(`
      "Dank je dat je het zegt. Ik stuur je niets meer. Was het een vergissing, zeg dat dan voor 4 november.

      [Ik hoor er wel bij]

      = {"kind":"network-left","person":"jan"}

      = {"kind":"seat-doubted","seat":"leergeld-contact"}

      -> {"kind":"seat","seat":"coordinator"} (left/jan/2026-10-28)
      Jan van der Berg zegt: ik hoor hier niet. Het gaat om: contactpersoon Leergeld Dorp in Noord. Over een week zoek ik een opvolger, tenzij Jan van der Berg terugkomt."
    `);
    const { network } = sure;
    for (const kind of ["leave", "leave-sure", "show", "later", "pause-year", "away"]) {
      expect(whole(press("jan", { kind }, { network }))).toBe(
        "Je zei dat je hier niet hoort. Daarom vraag ik je niets meer.\n\n[Ik hoor er wel bij]",
      );
    }
    expect(whole(press("jan", { kind: "return" }, { network }))).toMatchInlineSnapshot(`
      "Goed, je hoort er weer bij.

      Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 10001010 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart

      [Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]

      = {"kind":"network-returned","person":"jan"}"
    `);
  });

  it("is too late after a week, and reads whom to call", () => {
    const { network } = press("jan", { kind: "leave-sure" });
    const back = (day: string) =>
      press("jan", { kind: "return" }, { network, at: at(`${day}T09:00Z`) });
    expect(back("2026-11-03").changes).toHaveLength(1);
    expect(whole(back("2026-11-04"))).toMatchInlineSnapshot(`
      "Je plekken worden al overgedragen. Bel Sanne de Vries, coördinator van het netwerk.

      Sanne de Vries
      coördinator van het netwerk
      tel. 06 10001040"
    `);
  });

  it("is not the only coordinator", () => {
    expect(whole(press("sanne", { kind: "leave" }))).toMatchInlineSnapshot(`
      "Je bent de enige coördinator van Netwerk Dorp. Draag die plek eerst over. Ik heb niets veranderd.

      [Draag mijn plek over]"
    `);
    expect(whole(press("sanne", { kind: "leave-sure" }))).toMatchInlineSnapshot(`
      "Je bent de enige coördinator van Netwerk Dorp. Draag die plek eerst over. Ik heb niets veranderd.

      [Draag mijn plek over]"
    `);
  });

  it("without a seat leaves as well", () => {
    expect(whole(press("kees", { kind: "leave-sure" }))).toMatchInlineSnapshot(`
      "Dank je dat je het zegt. Ik stuur je niets meer. Was het een vergissing, zeg dat dan voor 4 november.

      [Ik hoor er wel bij]

      = {"kind":"network-left","person":"kees"}

      -> {"kind":"seat","seat":"coordinator"} (left/kees/2026-10-28)
      Kees Bakker zegt: ik hoor hier niet. Er is geen plek die daardoor leeg raakt."
    `);
  });
});
