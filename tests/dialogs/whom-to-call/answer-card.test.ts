import { describe, expect, it } from "vitest";
import { type Answer, firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { ids } from "../../../src/domain/ids.ts";
import { times } from "../../../src/domain/time.ts";
import { pressing } from "../situation.ts";
import { turn, withContacts } from "./take-turn.ts";

const night = times.instant.parse("2026-11-24T22:00:00.000Z");
const theme = (id: string, more: object = {}): Answer =>
  firstAnswer({
    about: { kind: "theme", theme: ids.theme.parse(id), because: [], also: [], ...more },
  });
const shown = (answer: object, more: object = {}) =>
  turn({ happening: pressing({ kind: "answer", answer }), ...more }).text.replace(
    /\n\nSpoed:.*/s,
    "",
  );
describe("the answer about a theme", () => {
  it("names who can be called, who comes along, and what else there is", () => {
    expect(shown(theme("school"))).toMatchInlineSnapshot(`
      "Schoolkosten

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Leestips] [Alle thema's]"
    `);
  });

  it("says why, and the other themes with whom to call", () => {
    const answer = theme("school", {
      because: ["kamp", "niet kan missen", "school"],
      also: ["voedsel", "schulden", "weg"],
      alsoBecause: [["honger"], [], []],
    });
    expect(shown(answer)).toMatchInlineSnapshot(`
      "Schoolkosten, omdat je schrijft over kamp, niet kan missen en school.

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Ook: Eten en voedselhulp, omdat je schrijft over honger · nog geen webber

      Ook: Schulden · nog geen webber

      [Eten en voedselhulp] [Schulden] [Leestips] [Alle thema's]"
    `);
  });

  it("with a second theme that weighs as much has people of both", () => {
    const answer = theme("school", { also: ["voedsel", "schulden"], both: true });
    expect(shown(answer)).toMatchInlineSnapshot(`
      "Schoolkosten

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Eten en voedselhulp

      Dit thema heeft nog geen webber. Je kunt wel bellen met:

      Mies Jansen, contactpersoon Voedselbank Dorp
      tel. 06 10001030 · mail mies@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 9 maanden geleden. Waarschijnlijk verouderd.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Ook: Schulden · nog geen webber

      [Eten en voedselhulp] [Schulden] [Leestips] [Alle thema's]"
    `);
  });

  it("says that nobody is there, and who thinks along", () => {
    expect(shown(theme("energie"))).toMatchInlineSnapshot(`
      "Energie en water

      Voor Energie en water staat nog niemand op de lijst van dit netwerk.

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Alle thema's] [Schrijf de coördinator]"
    `);
  });

  it("says that somebody is alone on the list, or one of several", () => {
    expect(shown(theme("voedsel"), { person: "mies" })).toMatchInlineSnapshot(`
      "Eten en voedselhulp

      Voor Eten en voedselhulp sta alleen jij op de lijst van dit netwerk.

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Alle thema's] [Schrijf de coördinator]"
    `);
    expect(shown(theme("school"), { person: "fatima" })).toMatchInlineSnapshot(`
      "Schoolkosten

      Je staat zelf ook op de lijst voor dit thema. Hier zie je de anderen.

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Leestips] [Alle thema's]"
    `);
  });

  it("says of an area that nobody is there, and who is elsewhere", () => {
    expect(shown({ ...theme("school"), area: "zuid" })).toMatchInlineSnapshot(`
      "Schoolkosten in Zuid

      In Zuid staat geen contactpersoon voor dit thema. Elders wel:

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Leestips] [Alle thema's]"
    `);
    expect(shown({ ...theme("school"), area: "noord" })).toMatchInlineSnapshot(`
      "Schoolkosten in Noord

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Leestips] [Alle thema's]"
    `);
  });

  it("that cannot wait says who is there now, above the rest", () => {
    const urgent = { ...theme("school"), urgent: true };
    expect(shown(urgent)).toMatchInlineSnapshot(`
      "Schoolkosten

      Omdat het haast heeft, staat bovenaan wie nu bereikbaar is.

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Leestips] [Alle thema's]"
    `);
    expect(shown(urgent, { at: night })).toMatchInlineSnapshot(`
      "Schoolkosten

      Nu is hier niemand bereikbaar. Bovenaan staat wie er het eerst weer is.

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Bereikbaar vanaf morgen 9.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Leestips] [Alle thema's]"
    `);
    expect(
      shown(
        { ...theme("voedsel"), urgent: true },
        {
          at: night,
        },
      ),
    ).toMatchInlineSnapshot(`
      "Eten en voedselhulp

      Nu is hier niemand bereikbaar.

      Dit thema heeft nog geen webber. Je kunt wel bellen met:

      Mies Jansen, contactpersoon Voedselbank Dorp
      tel. 06 10001030 · mail mies@voorbeeld.example
      Bereikbaar vanaf morgen 9.00 uur (ma–do 9.00–17.00)
      Bevestigd 9 maanden geleden. Waarschijnlijk verouderd.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Alle thema's]"
    `);
    expect(shown({ ...theme("voedsel"), urgent: true })).toMatchInlineSnapshot(`
      "Eten en voedselhulp

      Dit thema heeft nog geen webber. Je kunt wel bellen met:

      Mies Jansen, contactpersoon Voedselbank Dorp
      tel. 06 10001030 · mail mies@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 9 maanden geleden. Waarschijnlijk verouderd.
      [Gesproken] [Geen gehoor] [Klopt niet meer]

      [Alle thema's]"
    `);
  });

  it("that is acute begins with the emergency lines", () => {
    const { messages } = turn({
      happening: pressing({ kind: "answer", answer: { ...theme("school"), acute: true } }),
    });
    expect(messages[0]?.blocks.map(({ kind }) => kind)).toMatchInlineSnapshot(`
      [
        "emergency",
        "text",
        "text",
        "person",
        "person",
        "buttons",
      ]
    `);
  });

  it("ends with the coordinator when nobody answered", () => {
    const marks = (mark: string) => [
      { seat: "webber-school", mark },
      { seat: "leergeld-contact", mark },
    ];
    expect(shown({ ...theme("school"), marks: marks("no-reply") })).toMatchInlineSnapshot(`
      "Schoolkosten

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.

      Geen gehoor? Mail naar fatima@voorbeeld.example.

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.

      Geen gehoor? Mail naar ijsbrand@voorbeeld.example.

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Leestips] [Alle thema's]"
    `);
    expect(shown({ ...theme("school"), marks: marks("spoken") })).toMatchInlineSnapshot(`
      "Schoolkosten

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.

      Gesproken. Fijn.

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.

      Gesproken. Fijn.

      [Leestips] [Alle thema's]"
    `);
    expect(shown({ ...theme("school"), marks: marks("wrong") })).toMatchInlineSnapshot(`
      "Schoolkosten

      Fatima El Amrani, webber schoolkosten · intern begeleider, Gemeente Dorp
      tel. 06 10001000 · mail fatima@voorbeeld.example
      Nu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)
      Bevestigd 12 dagen geleden door Fatima El Amrani zelf.

      Dank je. Ik noteer het voor de coördinator.

      Jan van der Berg, contactpersoon Leergeld Dorp in Noord
      tel. 06 10001010 · mail jan@voorbeeld.example
      Afwezig tot en met 6 december
      Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020 · mail ijsbrand@voorbeeld.example
      Bevestigd 12 dagen geleden door Jan van der Berg zelf.

      Dank je. Ik noteer het voor de coördinator.

      Sanne de Vries
      coördinator van het netwerk, denkt mee als je er niet uitkomt
      tel. 06 10001040 · mail sanne@voorbeeld.example

      [Leestips] [Alle thema's]"
    `);
  });

  it("turns a page", () => {
    const network = withContacts(7);
    const labels = (from: number) =>
      shown({ ...theme("rouw"), from }, { network })
        .split("\n\n")
        .slice(-1);
    expect([0, 3, 6].map(labels)).toMatchInlineSnapshot(`
      [
        [
          "[Nog 4] [Alle thema's]",
        ],
        [
          "[Vorige] [Nog 1] [Alle thema's]",
        ],
        [
          "[Vorige] [Alle thema's]",
        ],
      ]
    `);
  });
});
