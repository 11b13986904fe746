import { describe, expect, it } from "vitest";
import { errand } from "../../../dialogs/errand/dialog.ts";
import { lastMoment } from "../../../dialogs/errand/last-moment.ts";
import { retell } from "../../../dialogs/errand/retell.ts";
import type { About } from "../../../src/contract/about.ts";
import type { Tell } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { calendar } from "../../domain/calendar/school-calendar.ts";
import { Days, morning } from "../../domain/cycle/asking.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { tuesdayMorning } from "../../fixtures/small-network.ts";

const knowledge = { ...keywordKnowledge, calendar };
const jan = ids.person.parse("jan");
const contact = ids.seat.parse("leergeld-contact");
const at = morning("2026-10-28");
const gone = { kind: "gone", instead: [] };

function asked(): Tell {
  const tell = errand.timetable?.strike({ network: askingTown(), knowledge, at }).tell[0];
  if (!tell) throw new Error("nobody is asked");
  return tell;
}

const { about, message } = asked();
if (about?.kind !== "errand") throw new Error("no errand");
const again = (of: About, network: Network, to = true) =>
  retell(of, { message, madeAt: at, knowledge, at, network, ...(to && { to: jan }) });

describe("a question that had to wait", () => {
  const network = new Days("2026-10-28").until("2026-10-28").network;
  const confirmed = new Days("2026-10-28").until("2026-10-28");
  confirmed.says("jan", { kind: "seat-confirmed", seat: contact });

  it("is asked as it was when nobody answered it", () => {
    expect(again(about, network)).toStrictEqual({ kind: "so", message });
  });

  it("is not asked when it was answered, or when it is of nobody", () => {
    expect(again(about, confirmed.network)).toStrictEqual(gone);
    expect(again(about, network, false)).toStrictEqual(gone);
  });

  it("is asked anew of the seats that are left", () => {
    const other = ids.seat.parse("leergeld-deputy");
    const items = about.items.map((one) =>
      one.kind === "confirm" ? { ...one, seats: [...one.seats, other] } : one,
    );
    const older = { summary: "Van twee plekken", blocks: [] };
    const waiting = { message: older, madeAt: at, knowledge, at, network, to: jan };
    expect(retell({ kind: "errand", items }, waiting)).toStrictEqual({ kind: "so", message });
    expect(retell(about, waiting)).toStrictEqual({ kind: "so", message: older });
  });

  it("about somebody is asked of a box while one of these seats is open", () => {
    const letter = { kind: "letter", of: jan, seats: [contact] } as const;
    expect(again(letter, network)).toStrictEqual({ kind: "so", message });
    expect(again({ ...letter, seats: [ids.seat.parse("leergeld-deputy")] }, network)).toStrictEqual(
      gone,
    );
    expect(again(letter, confirmed.network)).toStrictEqual(gone);
    expect(again({ ...letter, of: ids.person.parse("weg") }, network)).toStrictEqual(gone);
  });

  it("of another kind is not for this conversation", () => {
    const nomination = ids.nomination.parse("n1");
    expect(again({ kind: "nomination", nomination }, network)).toBeUndefined();
  });
});

it("goes out until twelve hours before the first reminder", () => {
  expect(lastMoment(askingTown(), tuesdayMorning)).toBe("2026-11-28T21:00:00.000Z");
  expect(messageToText(asked().message)).toContain("Klopt dit nog?");
});
