import { describe, expect, test } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing, situation, typing } from "../situation.ts";

const contact = ids.seat.parse("leergeld-contact");
const deputySeat = ids.seat.parse("leergeld-deputy");
const leergeld = firstAnswer({
  about: { kind: "organisation", organisation: ids.organisation.parse("leergeld"), also: [] },
});

function taken(happening: ReturnType<typeof typing | typeof pressing>, more: object = {}) {
  const { person, ...given } = { person: "kees", ...more };
  const who = person === undefined ? {} : { person };
  const outcome = whomToCall.step(situation({ happening, ...who, ...given }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return { ...outcome, text: outcome.say.map(({ message }) => messageToText(message)).join("\n") };
}

const press = (mark: string) => pressing({ kind: "mark", answer: leergeld, seat: contact, mark });

function withEmptySeat(): Network {
  const base = smallNetwork();
  const seat = base.seats.get(contact);
  if (!seat) throw new Error("no seat");
  const holdings = seat.holdings.map((holding) => ({ ...holding, until: "2026-10-31" as Day }));
  return { ...base, seats: base.seats.with(contact, { ...seat, holdings }) };
}

describe("when the contact person is away and the deputy takes over", () => {
  test("no answer does not lead to the same deputy again", () => {
    expect(taken(press("no-reply")).text).toContain("Geen gehoor? Mail naar ijsbrand@");
  });

  test("what is no longer right does not lead to who is away", () => {
    expect(taken(press("wrong")).text).toContain("Ik noteer het voor de coördinator.\n");
  });
});

describe("when the seat is empty and the deputy stands in", () => {
  const network = withEmptySeat();

  test("a doubt is about the deputy, whose data stand on the card", () => {
    const { changes, tell } = taken(press("wrong"), { network });
    expect(changes).toStrictEqual([{ kind: "seat-doubted", seat: deputySeat }]);
    expect(tell[0]?.message.summary).toContain("IJsbrand 't Hart, plaatsvervangend contactpersoon");
  });
});

describe("in words", () => {
  const answered = (...marks: readonly string[]) => ({
    kind: "answered",
    answer: { ...leergeld, marks: marks.map((mark) => ({ seat: contact, mark })) },
  });

  test("of the only person on the card more can be said", () => {
    const { changes } = taken(typing("klopt niet meer"), { state: answered("no-reply") });
    expect(changes).toStrictEqual([{ kind: "seat-doubted", seat: contact }]);
  });

  test("the same said twice counts once", () => {
    expect(taken(typing("geen gehoor"), { state: answered("no-reply") }).counts).toStrictEqual([]);
  });

  test("when it could be somebody else the emergency lines stand under that too", () => {
    const theme = ids.theme.parse("school");
    const answer = firstAnswer({ about: { kind: "theme", theme, because: [], also: [] } });
    const { text } = taken(typing("geen gehoor"), { state: { kind: "answered", answer } });
    expect(text).toMatch(/^Tik op de knop bij de juiste persoon\.\n\nSpoed:/);
  });
});

describe("Klopt niet meer", () => {
  const school = firstAnswer({
    about: { kind: "theme", theme: ids.theme.parse("school"), because: [], also: [] },
  });
  const webber = ids.seat.parse("webber-school");
  const wrong = pressing({ kind: "mark", answer: school, seat: webber, mark: "wrong" });
  const doubtful = "Kan verouderd zijn. Iemand meldde dat dit niet meer klopt (vandaag).";

  test("by who is known shows in the proof at once", () => {
    const { text, changes, tell } = taken(wrong);
    expect(text).toContain(`Bevestigd 12 dagen geleden door Fatima El Amrani zelf. ${doubtful}`);
    expect(text).toContain("Dank je. Ik noteer het voor de coördinator.");
    expect(changes).toStrictEqual([{ kind: "seat-doubted", seat: webber }]);
    expect(tell).toMatchObject([
      {
        to: { kind: "seat", seat: "coordinator" },
        key: "doubt/webber-school/fatima/2026-11-24",
        message: {
          summary:
            "Iemand die belde, meldt dat dit niet meer klopt: Fatima El Amrani, webber schoolkosten. Wil je het nagaan?",
        },
      },
    ]);
  });

  test("leaves everybody where they stood on the card", () => {
    const lines = taken(wrong)
      .text.split("\n")
      .filter((line) => /, (webber|contactpersoon) /.test(line));
    expect(lines.map((line) => line.split(",")[0])).toStrictEqual([
      "Fatima El Amrani",
      "Jan van der Berg",
    ]);
    expect(taken(wrong).text).toContain("door Jan van der Berg zelf.\n");
  });

  test("about a deputy who stands in shows on the deputy's data", () => {
    const { text } = taken(press("wrong"), { network: withEmptySeat() });
    expect(text).toContain(`Bevestigd 12 dagen geleden door IJsbrand 't Hart zelf. ${doubtful}`);
  });

  test("by somebody whom nobody knows changes nothing, and the coordinator hears it once a day", () => {
    const stranger = { person: undefined };
    const { text, changes, tell } = taken(wrong, stranger);
    expect(changes).toStrictEqual([]);
    expect(text).toContain("Bevestigd 12 dagen geleden door Fatima El Amrani zelf.\n");
    expect(text).toContain("Dank je. Ik noteer het voor de coördinator.");
    expect(tell).toMatchObject([
      {
        to: { kind: "seat", seat: "coordinator" },
        key: "doubted/webber-school/teams:tenant:someone/2026-11-24",
        message: {
          summary:
            "Iemand die ik niet ken, meldt dat dit niet meer klopt: Fatima El Amrani, webber schoolkosten. Er is niets veranderd. Wil je het nagaan?",
        },
      },
    ]);
  });

  test.each(["spoken", "no-reply"])("but %s says nothing of the seat", (mark) => {
    const outcome = taken(press(mark));
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).not.toContain("Iemand meldde");
  });
});
