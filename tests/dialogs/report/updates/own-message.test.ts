import { describe, expect, test } from "vitest";
import type { Shown } from "../../../../dialogs/report/shown.ts";
import {
  choiceMessage,
  chosenMessage,
  type Managing,
  ownMessage,
  updateMessage,
} from "../../../../dialogs/report/updates/own-message.ts";
import type { Fact } from "../../../../src/domain/change.ts";
import type { UpdateRhythm } from "../../../../src/domain/cycle/asking.ts";
import { ids } from "../../../../src/domain/ids.ts";
import type { Network } from "../../../../src/domain/network.ts";
import type { Message } from "../../../../src/messages/message.ts";
import { messageToText } from "../../../../src/messages/plain-text.ts";
import { became, day, noon, personId, seatId } from "../../../domain/report/given.ts";
import { managed } from "../../../domain/report/managed.ts";
import { keywordKnowledge as knowledge } from "../../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning as at, seat } from "../../../fixtures/small-network.ts";

const text = (message: Message) => messageToText(message).replace(/\n\nSpoed:[\s\S]*/, "");
const isUrgent = ({ blocks }: Message) => blocks.at(-1)?.kind === "emergency";
const shown = (network: Network = managed()): Shown => ({ network, knowledge, at });

function managing(updates?: UpdateRhythm, of: readonly string[] = ["gemeente"]): Managing {
  const { organisations } = managed();
  const own = of.flatMap((id) => organisations.get(ids.organisation.parse(id)) ?? []);
  return { organisations: own, updates };
}

/** Fatima's seat, which is of the council, went to somebody on a day. */
const taken = (who: string, from: string): Fact => ({
  ...{ kind: "seat-taken", seat: seatId("leergeld-contact") },
  ...{ person: personId(who), from: day(from) },
});
const leergeld = (updates?: UpdateRhythm) => managing(updates, ["leergeld"]);

describe("how the seats of an organisation stand, for who manages it", () => {
  test("says how many are right, who is webber, and why it comes", () => {
    expect(text(updateMessage(shown(), managing()))).toMatchInlineSnapshot(`
      "Gemeente Dorp: beide plekken bevestigd.

      Webber schoolkosten: Fatima El Amrani.

      Dit komt niet vanzelf. Met Updates kies je hoe vaak je het krijgt.

      [Updates]"
    `);
    expect(updateMessage(shown(), managing()).summary).toMatchInlineSnapshot(
      `"Gemeente Dorp: beide plekken bevestigd."`,
    );
    expect(text(updateMessage(shown(), managing("month")))).toContain(
      "\n\nJe krijgt dit elke maand, omdat je dat koos.\n\n[Updates]",
    );
    expect(text(updateMessage(shown(), managing("quarter")))).toContain(
      "\n\nJe krijgt dit elk kwartaal, omdat je dat koos.\n\n[Updates]",
    );
  });

  test("has the emergency lines under it only for who asked", () => {
    expect(isUrgent(updateMessage(shown(), managing()))).toBe(false);
    expect(isUrgent(ownMessage(shown(), managing()))).toBe(true);
    expect(text(ownMessage(shown(), managing()))).toBe(text(updateMessage(shown(), managing())));
  });

  test("says that nobody is webber", () => {
    expect(text(updateMessage(shown(), leergeld()))).toMatchInlineSnapshot(`
      "Leergeld Dorp: alle 3 plekken bevestigd.

      Niemand van Leergeld Dorp is webber.

      Dit komt niet vanzelf. Met Updates kies je hoe vaak je het krijgt.

      [Updates]"
    `);
  });

  test("names three organisations, and counts the others", () => {
    const all = managing(undefined, ["gemeente", "leergeld", "voedselbank", "budgethulp"]);
    expect(updateMessage(shown(), all).summary).toMatchInlineSnapshot(
      `"Gemeente Dorp, Leergeld Dorp, Voedselbank Dorp en nog 1: 5 van 7 plekken bevestigd."`,
    );
    expect(text(updateMessage(shown(), all))).toMatchInlineSnapshot(`
      "Gemeente Dorp, Leergeld Dorp, Voedselbank Dorp en nog 1: 5 van 7 plekken bevestigd. Verder: 1 is te laat (contactpersoon Voedselbank Dorp) en 1 is leeg (contactpersoon Budgethulp Dorp).

      Webber schoolkosten: Fatima El Amrani.

      Dit komt niet vanzelf. Met Updates kies je hoe vaak je het krijgt.

      [Updates]"
    `);
  });

  test("says what is not right, by how it stands, and names what can be named", () => {
    const network = became(
      managed(),
      { at: noon("2026-11-20"), by: { kind: "person", person: personId("mies") } },
      { kind: "seat-doubted", seat: seatId("webber-school") },
      { kind: "unreached", person: personId("kees") },
    );
    expect(text(updateMessage(shown(network), managing()))).toMatchInlineSnapshot(`
      "Gemeente Dorp: 0 van 2 plekken bevestigd. Verder: aan 1 twijfelt iemand (webber schoolkosten) en 1 is onbereikbaar (leidinggevende Gemeente Dorp).

      Webber schoolkosten: Fatima El Amrani.

      Dit komt niet vanzelf. Met Updates kies je hoe vaak je het krijgt.

      [Updates]"
    `);
  });

  test("of an organisation with one seat, or none, is said so", () => {
    const [one, none] = [managing(undefined, ["voedselbank"]), managing(undefined, ["budgethulp"])];
    expect(updateMessage(shown(), one).summary).toMatchInlineSnapshot(
      `"Voedselbank Dorp: 0 van 1 plek bevestigd."`,
    );
    const network = managed();
    const without = { ...network, seats: network.seats.without(seatId("budget-contact")) };
    expect(updateMessage(shown(without), none).summary).toMatchInlineSnapshot(
      `"Budgethulp Dorp: nog geen plekken in het netwerk."`,
    );
    const contact = seat(
      "voedselbank-contact",
      {
        ...{ kind: "contact", organisation: ids.organisation.parse("voedselbank") },
        ...{ themes: [], areas: [] },
      },
      "mies",
    );
    const fine = { ...network, seats: network.seats.with(contact.id, contact) };
    expect(updateMessage(shown(fine), one).summary).toMatchInlineSnapshot(
      `"Voedselbank Dorp: de enige plek is bevestigd."`,
    );
  });

  test.each([
    ["2026-10-20", undefined, true],
    ["2026-10-19", undefined, false],
    ["2026-10-20", "month", true],
    ["2026-10-19", "month", false],
    ["2026-10-19", "quarter", true],
    ["2026-08-20", "quarter", true],
    ["2026-08-19", "quarter", false],
  ] as const)(
    "says what was handed over on %s to who hears of it each %s: %s",
    (from, updates, isSaid) => {
      const network = became(managed(), { at: noon(from) }, taken("kees", from));
      const said = text(updateMessage(shown(network), leergeld(updates)));
      const handed = "Overgedragen: contactpersoon Leergeld Dorp in Noord aan Kees Bakker. ";
      expect(said.includes(`${handed}Niemand van Leergeld Dorp is webber.`)).toBe(isSaid);
      expect(said.includes("Overgedragen")).toBe(isSaid);
    },
  );
});

describe("how often somebody wants to hear of it", () => {
  test("is asked with what it is now, and with the emergency lines", () => {
    for (const rhythm of [undefined, "month", "quarter"] as const) {
      expect(isUrgent(choiceMessage(shown(), managing(rhythm)))).toBe(true);
    }
    expect(text(choiceMessage(shown(), managing()))).toMatchInlineSnapshot(`
      "Hoe vaak wil je horen hoe het staat met Gemeente Dorp? Nu hoor je het alleen als je het vraagt.

      [Elke maand] [Elk kwartaal] [Nooit]"
    `);
    expect(text(choiceMessage(shown(), managing("month")))).toContain("Nu hoor je het elke maand.");
    expect(text(choiceMessage(shown(), managing("quarter")))).toContain(
      "Nu hoor je het elk kwartaal.",
    );
  });

  test("is said back, with how it stands now, or how to ask when it is never", () => {
    const chosen = chosenMessage(shown(), managing("quarter"));
    expect(text(chosen)).toMatchInlineSnapshot(`
      "Goed. Je krijgt dit op de eerste werkdag van elk kwartaal. Zo staat het nu:

      Gemeente Dorp: beide plekken bevestigd.

      Webber schoolkosten: Fatima El Amrani.

      [Updates]"
    `);
    expect(chosen.summary).toBe(
      "Goed. Je krijgt dit op de eerste werkdag van elk kwartaal. Zo staat het nu:",
    );
    expect(isUrgent(chosen)).toBe(true);
    expect(text(chosenMessage(shown(), managing()))).toMatchInlineSnapshot(
      `"Goed. Je krijgt geen updates meer. Vraag je “hoe staat het met mijn organisatie”, dan antwoord ik."`,
    );
    expect(isUrgent(chosenMessage(shown(), managing()))).toBe(true);
  });
});
