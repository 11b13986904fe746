import { describe, expect, test } from "vitest";
import { retell } from "../../../dialogs/errand/retell.ts";
import { tellVacancy } from "../../../dialogs/errand/vacancy-message.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { townAfter } from "../../domain/meeting/town.ts";
import { keywordKnowledge as knowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning as at } from "../../fixtures/small-network.ts";

const organisation = ids.organisation.parse("leergeld");
const seat = ids.seat.parse("leergeld-contact");
const jan = ids.person.parse("jan");
const opened: Fact = { kind: "hand-over-opened", seat, why: "gone", leaver: jan };
const named: Fact = {
  ...{ kind: "successor-named", seat, person: ids.person.parse("ijsbrand"), needsYes: true },
};

describe("what the mail box of an organisation is asked about who comes next", () => {
  const network = townAfter([opened]);
  const tell = tellVacancy({ network, at }, { organisation, seats: [seat] });

  test("says which seat, why, whom it can be, and whom to tell of others", () => {
    expect(tell.to).toStrictEqual({ kind: "organisation", organisation });
    expect(tell.hours).toBe("office");
    expect(messageToText(tell.message)).toBe(
      [
        "Weten jullie bij Leergeld Dorp wie dit overneemt: contactpersoon Leergeld Dorp in Noord?",
        "Jan van der Berg is er niet meer. Wie wordt contactpersoon Leergeld Dorp in Noord?",
        "[IJsbrand 't Hart]",
        "Wordt het iemand die hier niet staat? Geef het door aan:",
        "Sanne de Vries\ncoördinator van het netwerk\ntel. 06 10001040 · mail sanne@voorbeeld.example",
        "Dit gaat over de lijst van Netwerk Dorp: wie vastloopt met een kind of gezin, ziet daar wie te bellen is.",
      ].join("\n\n"),
    );
  });

  test("is asked no more when somebody was named meanwhile", () => {
    const { about, message } = tell;
    if (!about) throw new Error("no about");
    const waiting = { message, madeAt: at, knowledge, at };
    expect(retell(about, { ...waiting, network })).toStrictEqual({ kind: "so", message });
    const gone = { kind: "gone", instead: [] };
    const found = townAfter([named], network);
    expect(retell(about, { ...waiting, network: found })).toStrictEqual(gone);
    const withdrawn = townAfter([{ kind: "hand-over-withdrawn", seat }], network);
    expect(retell(about, { ...waiting, network: withdrawn })).toStrictEqual(gone);
  });
});
