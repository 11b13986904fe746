import { describe, expect, it } from "vitest";
import { eraseMe } from "../../../dialogs/erase-me/dialog.ts";
import { seatsInWords } from "../../../dialogs/erase-me/messages.ts";
import { wording } from "../../../dialogs/erase-me/wording.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, seat, smallNetwork, tuesdayMorning } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function taken(given: Omit<Given, "happening">, kind = "ask") {
  const happening = kind === "ask" ? typing("wis mijn gegevens") : pressing({ kind });
  const outcome = eraseMe.step(situation({ happening, ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n");
  const told = outcome.tell.map(({ to, message, key }) => [to, messageToText(message), key]);
  return { ...outcome, text: text.slice(0, text.indexOf("Spoed")).trim(), told };
}

/** Noor, with so many seats. */
function noorWith(count: number): Network {
  const base = smallNetwork();
  const noor = person("noor", "Noor Kuipers");
  const seats = Array.from({ length: count }, (_, at) =>
    seat(`extra-${at}`, { kind: "webber", theme: ids.theme.parse(`thema-${at}`) }, "noor"),
  );
  return {
    ...withAccount(base, "teams:tenant:sanne", { person: "sanne", address: "sanne" }),
    people: base.people.with(noor.id, noor),
    seats: seats.reduce((all, one) => all.with(one.id, one), base.seats),
  };
}

describe("what is said before one's data are erased", () => {
  it("to who has a seat: what goes, what stays, and who takes over", () => {
    const network = withAccount(smallNetwork(), "teams:tenant:jan", { person: "jan" });
    expect(taken({ person: "jan", network }).text).toMatchInlineSnapshot(`
      "Ik wis alles wat ik van Jan van der Berg heb in Netwerk Dorp. Dit kan niet terug.

      - Je naam, telefoonnummer, mailadres, functie en werktijden.
      - Dat jij contactpersoon Leergeld Dorp in Noord bent. De plekken blijven; voor elke plek wordt een opvolger gezocht.
      - De koppeling met je account in Teams. Daarna ken ik je hier niet meer.

      In de geschiedenis blijft staan dat iemand iets deed, niet wie. Wat je in deze chat schreef, bewaart het chatprogramma zelf.

      Weet je al wie het overneemt? Draag je plek dan eerst over.

      [Wis alles van mij] [Toch niet]"
    `);
  });

  it("to who has none: nothing of seats, and nobody is told", () => {
    const network = noorWith(0);
    expect(taken({ person: "noor", network }).text).toMatchInlineSnapshot(`
      "Ik wis alles wat ik van Noor Kuipers heb in Netwerk Dorp. Dit kan niet terug.

      - Je naam, telefoonnummer, mailadres, functie en werktijden.
      - Daarna ken ik je niet meer.

      In de geschiedenis blijft staan dat iemand iets deed, niet wie. Wat je in deze chat schreef, bewaart het chatprogramma zelf.

      [Wis alles van mij] [Toch niet]"
    `);
    const sure = taken({ person: "noor", network }, "sure");
    expect(sure).toMatchObject({ erase: "noor", tell: [], changes: [] });
    expect(sure.text).toBe("Alles wat ik van je had, is gewist.");
  });

  it("names six seats, and counts the others", () => {
    const shown = (count: number) => {
      const network = noorWith(count);
      return seatsInWords({ network, person: person("noor", "Noor"), at: tuesdayMorning });
    };
    expect([shown(6).named.length, shown(6).more]).toStrictEqual([6, 0]);
    expect([shown(7).named.length, shown(7).more]).toStrictEqual([6, 1]);
    expect(taken({ person: "noor", network: noorWith(6) }).text).not.toContain("en nog");
    expect(taken({ person: "noor", network: noorWith(7) }).text).toContain(" bent (en nog 1). ");
  });

  it("is not for a lone coordinator, also without a deputy, but no is", () => {
    const base = smallNetwork();
    const network = { ...base, seats: base.seats.without(ids.seat.parse("coordinator-deputy")) };
    expect(taken({ person: "sanne", network }).text).toMatchInlineSnapshot(`
      "Je bent de enige coördinator van Netwerk Dorp. Draag die plek eerst over. Ik heb niets gewist.

      [Draag mijn plek over]"
    `);
    expect(taken({ person: "sanne", network }, "no").text).toBe("Goed. Ik heb niets gewist.");
    expect(taken({ person: "jan", standIn: "Bo Jansen" }, "no").text).toBe(
      "Goed. Ik heb niets gewist.",
    );
  });
});

describe("what the coordinators hear of it", () => {
  it("is which seats are free", () => {
    expect(taken({ person: "noor", network: noorWith(2) }, "sure").told).toStrictEqual([
      [
        { kind: "seat", seat: "coordinator" },
        "Iemand liet de eigen gegevens wissen. Leeg vanaf vandaag: webber thema-1 en webber thema-0. Ik zoek een opvolger.",
        "erased/event-1",
      ],
    ]);
  });

  it("is not for the coordinator who goes", () => {
    const network = noorWith(0);
    const second = seat("coordinator-2", { kind: "coordinator" }, "noor");
    const two = { ...network, seats: network.seats.with(second.id, second) };
    const told = taken({ person: "noor", network: two }, "sure").told;
    expect(told.map(([to]) => to)).toStrictEqual([{ kind: "seat", seat: "coordinator" }]);
  });

  it("counts one mail and more", () => {
    expect(wording.erasedAfter(2)).toBe(
      "Je krijgt nog 2 mails, die de overleggen uit je agenda halen. Daarna is alles gewist wat ik van je heb, uiterlijk morgen.",
    );
  });
});
