import { expect, it } from "vitest";
import { home } from "../../../dialogs/home/dialog.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { type Given, situation } from "../situation.ts";

function page(more: Omit<Given, "happening"> = {}) {
  const outcome = home.step(
    situation({ happening: { kind: "opened" }, channel: "slack", ...more }),
  );
  if (outcome === "unreadable") throw new Error("unreadable");
  expect(outcome.say).toMatchObject([{ as: "new", to: "here" }]);
  return outcome.say.map(({ message }) => messageToText(message)).join("\n");
}

it("the page of somebody whom nobody knows says how to be known", () => {
  expect(page()).toMatchInlineSnapshot(`
    "Dan bel ik…, de wegwijzer van Netwerk Dorp

    Waar loop je op vast?:
    [Wie bel ik?]

    Of kies een thema:

    [Energie en water] [Eten en voedselhulp] [Rouw en verlies] [Schoolkosten] [Schulden]

    Wie ben jij?

    Ik weet nog niet wie je bent. Opzoeken kan gewoon. Als ik je ken, zie je ook je eigen plekken, en telt het mee als jij zegt dat iets niet meer klopt.

    Typ: ik ben, en daarna je voor- en achternaam.

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
});

it("the page of who has a seat shows it", () => {
  expect(page({ person: "jan" })).toMatchInlineSnapshot(`
    "Dan bel ik…, de wegwijzer van Netwerk Dorp

    Waar loop je op vast?:
    [Wie bel ik?]

    Of kies een thema:

    [Energie en water] [Eten en voedselhulp] [Rouw en verlies] [Schoolkosten] [Schulden]

    Jouw plekken

    Contactpersoon Leergeld Dorp in Noord

    Organisatie: Leergeld Dorp
    Thema's: Schoolkosten
    Gebieden: Noord
    Telefoon: 06 10001010
    Mail: jan@voorbeeld.example
    Werktijden: ma–do 9.00–17.00
    Plaatsvervanger: IJsbrand 't Hart

    Bevestigd 12 dagen geleden door Jan van der Berg zelf.

    [Mijn plekken] [Wie denk je dat ik ben?]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
});

it("the page of who has none says so", () => {
  const base = smallNetwork();
  const seats = [...base.seats].reduce((all, { id }) => all.without(id), base.seats);
  expect(page({ person: "jan", network: { ...base, seats } })).toMatchInlineSnapshot(`
    "Dan bel ik…, de wegwijzer van Netwerk Dorp

    Waar loop je op vast?:
    [Wie bel ik?]

    Of kies een thema:

    [Energie en water] [Eten en voedselhulp] [Rouw en verlies] [Schoolkosten] [Schulden]

    Jouw plekken

    Ik ken je als Jan van der Berg. Je hebt geen plek in dit netwerk.

    [Mijn plekken] [Wie denk je dat ik ben?]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
});

it("the page of a guest has neither a question nor how to be known", () => {
  expect(page({ guest: true })).toMatchInlineSnapshot(`
    "Dan bel ik…, de wegwijzer van Netwerk Dorp

    Je bent hier te gast. In dit netwerk zoeken alleen mensen van de eigen organisaties iets op.

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
  const base = smallNetwork();
  const open = { ...base, description: { ...base.description, guestsMayAsk: true as const } };
  expect(page({ guest: true, network: open })).toMatchInlineSnapshot(`
    "Dan bel ik…, de wegwijzer van Netwerk Dorp

    Waar loop je op vast?:
    [Wie bel ik?]

    Of kies een thema:

    [Energie en water] [Eten en voedselhulp] [Rouw en verlies] [Schoolkosten] [Schulden]

    Spoed: acuut gevaar: 112 · kindermishandeling of huiselijk geweld: Veilig Thuis 0800-2000 · gedachten aan zelfdoding: 113"
  `);
});
