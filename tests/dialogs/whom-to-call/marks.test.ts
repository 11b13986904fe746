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
  const outcome = whomToCall.step(situation({ happening, ...more }));
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
    expect(changes).toEqual([{ kind: "seat-doubted", seat: deputySeat }]);
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
    expect(changes).toEqual([{ kind: "seat-doubted", seat: contact }]);
  });

  test("the same said twice counts once", () => {
    expect(taken(typing("geen gehoor"), { state: answered("no-reply") }).counts).toEqual([]);
  });

  test("when it could be somebody else the emergency lines stand under that too", () => {
    const theme = ids.theme.parse("school");
    const answer = firstAnswer({ about: { kind: "theme", theme, because: [], also: [] } });
    const { text } = taken(typing("geen gehoor"), { state: { kind: "answered", answer } });
    expect(text).toMatch(/^Tik op de knop bij de juiste persoon\.\n\nSpoed:/);
  });
});
