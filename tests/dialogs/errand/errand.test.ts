import { describe, expect, test } from "vitest";
import { errand } from "../../../dialogs/errand/dialog.ts";
import type { Tell } from "../../../src/contract/outcome.ts";
import { ids } from "../../../src/domain/ids.ts";
import { emptyNetwork, type Network } from "../../../src/domain/network.ts";
import type { Instant } from "../../../src/domain/time.ts";
import type { Message } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { calendar } from "../../domain/calendar/school-calendar.ts";
import { Days, morning } from "../../domain/cycle/asking.ts";
import { at } from "../../domain/sample.ts";
import { askingTown, dueOn } from "../../fixtures/asking-town.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { seat } from "../../fixtures/small-network.ts";
import { pressing, situation } from "../situation.ts";

const knowledge = { ...keywordKnowledge, calendar };
const { timetable } = errand;
if (!timetable) throw new Error("no timetable");

const strike = (network: Network, when: Instant) =>
  timetable.strike({ network, knowledge, at: when });
const text = ({ message }: Tell) => messageToText(message as Message);
const firstLine = (tell: Tell) => text(tell).split("\n")[0];

/** What goes out on a day, after the days before it. */
function toldOn(day: string, before: Days | Network = askingTown()): readonly Tell[] {
  const network = before instanceof Days ? before.network : before;
  return strike(network, morning(day)).tell;
}

const why = "Je krijgt dit ongeveer 4 keer per jaar, omdat je op de lijst van Netwerk Dorp staat.";

describe("what somebody is asked", () => {
  test("is all in one message, with what is to be confirmed and a button for each answer", () => {
    const [tell, ...others] = toldOn("2026-10-28");
    expect(others).toStrictEqual([]);
    expect(tell && text(tell)).toBe(
      [
        "Dag Jan van der Berg, mensen in Netwerk Dorp bellen jou als ze vastlopen. Klopt dit nog?",
        "Contactpersoon Leergeld Dorp in Noord · thema's Schoolkosten · tel. 06 10001010 · mail jan@voorbeeld.example · ma–do 9.00–17.00 · plaatsvervanger IJsbrand 't Hart",
        "[Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]",
        why,
        "[Waarom?] [Later …] [Ik hoor hier niet]",
      ].join("\n\n"),
    );
    expect(tell).toMatchObject({
      to: { kind: "person", person: "jan" },
      key: "errand/jan/2026-10-28",
      hours: "office",
      until: "2026-11-01T20:00:00.000Z",
      message: {
        summary:
          "Dag Jan van der Berg, mensen in Netwerk Dorp bellen jou als ze vastlopen. Klopt dit nog?",
      },
    });
  });

  test("is noted, so that it is not asked again", () => {
    const { changes } = strike(askingTown(), morning("2026-10-28"));
    expect(changes.map(({ kind }) => kind)).toStrictEqual(["round-stepped", "written-to"]);
  });

  test("begins by saying who asks, the first time", () => {
    const town = askingTown();
    const { confirmation: _none, ...bare } = seat("coordinator", { kind: "coordinator" }, "noor");
    const network = {
      ...town,
      seats: town.seats.with(bare.id, bare).without(ids.seat.parse("leergeld-manager")),
    };
    const [tell] = toldOn("2026-10-26", network);
    expect(tell && firstLine(tell)).toBe(
      "Dag Noor Visser. Ik ben Dan bel ik…, de wegwijzer van Netwerk Dorp. Wie vastloopt met een kind of gezin, zoekt bij mij op wie te bellen is. Jij staat op die lijst. Klopt dit?",
    );
  });

  test("is a reminder that says when it was asked", () => {
    const days = new Days("2026-10-28").until("2026-11-01");
    const [tell] = toldOn("2026-11-02", days);
    expect(tell && firstLine(tell)).toBe(
      "Op 28 oktober vroeg ik of je gegevens kloppen. Eén tik is genoeg.",
    );
  });

  test("comes early after a sign, and says so without saying who gave it", () => {
    const doubt = { kind: "seat-doubted", seat: ids.seat.parse("leergeld-contact") } as const;
    const days = new Days("2026-10-05").says("sanne", doubt);
    const [tell] = toldOn("2026-10-06", days);
    expect(tell && firstLine(tell)).toBe(
      "Dag Jan van der Berg. Iemand gaf door dat er iets niet klopt. Kijk jij het even na?",
    );
    expect(tell && text(tell)).toContain(
      "Je krijgt dit omdat je op de lijst van Netwerk Dorp staat.",
    );
  });

  test("about a colleague is whether that still is right, or who takes over", () => {
    const days = new Days("2026-10-28").until("2026-11-15");
    const [tell] = toldOn("2026-11-16", days);
    expect(tell?.to).toStrictEqual({ kind: "person", person: "ijsbrand" });
    expect(tell && text(tell)).toMatch(
      /^Jan van der Berg heeft niet gereageerd\. Weet jij of dit nog klopt\?\n\nContactpersoon.*\n\n\[Klopt\] \[Wijzigen\] \[Is weg: wie neemt het over\?\]/,
    );
  });

  test("about a colleague who cannot be reached, or is away, says that instead", () => {
    const jan = ids.person.parse("jan");
    const town = askingTown();
    const of = town.people.get(jan);
    if (!of) throw new Error("nobody");
    const { mail: _none, ...bare } = of;
    const [lost] = toldOn("2026-10-28", { ...town, people: town.people.with(jan, bare) });
    expect(lost && firstLine(lost)).toMatch(
      /^Mijn berichten aan Jan van der Berg komen niet aan\./,
    );
    const availability = { ...of.availability, absences: [{ from: "2026-10-20" as never }] };
    const [away] = toldOn("2026-10-28", {
      ...town,
      people: town.people.with(jan, { ...of, availability }),
    });
    expect(away && firstLine(away)).toMatch(/^Jan van der Berg is langere tijd afwezig\./);
  });

  test("never threatens", () => {
    const days = new Days("2026-10-28");
    const all = ["2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23", "2026-11-30"].flatMap(
      (day) => {
        const told = toldOn(day, days);
        days.until(day);
        return told.map(text);
      },
    );
    expect(all).toHaveLength(4);
    for (const one of all) expect(one).not.toMatch(/laatste|waarschuwing|moet|!/);
  });
});

describe("who has many seats", () => {
  const town = askingTown();
  const theme = ids.theme.parse("school");
  const many = Array.from({ length: 40 }, (_, number) =>
    seat(
      `webber-${String(number).padStart(2, "0")}`,
      { kind: "webber", theme },
      "noor",
      dueOn("2026-10-20", "noor"),
    ),
  );
  const network = { ...town, seats: many.reduce((all, one) => all.with(one.id, one), town.seats) };

  test("sees the first ones whole and the rest as a list, and answers all with one tap", () => {
    const [tell] = toldOn("2026-10-26", network);
    const lines = tell ? text(tell).split("\n\n") : [];
    expect(lines.filter((line) => line.startsWith("Webber schoolkosten · "))).toHaveLength(4);
    expect(lines).toContain("[Alles klopt]");
    expect(lines.find((line) => line.startsWith("- "))?.split("\n")).toStrictEqual([
      ...Array.from({ length: 8 }, () => "- Webber schoolkosten"),
      "- en nog 28",
    ]);
    expect(lines).toContain("[Toon alles]");
  });
});

describe("when it looks", () => {
  const next = (network: Network, when: string) =>
    timetable.nextAt({ network, knowledge, at: at(when) });

  test("is when offices open again, after weekend and holiday", () => {
    expect(next(askingTown(), "2026-10-26T07:59Z")).toBe("2026-10-26T08:00:00.000Z");
    expect(next(askingTown(), "2026-10-26T08:00Z")).toBe("2026-10-27T08:00:00.000Z");
    expect(next(askingTown(), "2026-10-30T12:00Z")).toBe("2026-11-02T08:00:00.000Z");
    expect(next(askingTown(), "2026-12-18T12:00Z")).toBe("2027-01-04T08:00:00.000Z");
  });

  test("is never in a network without people", () => {
    const { id, description } = askingTown();
    expect(next(emptyNetwork(id, description), "2026-10-26T08:00Z")).toBeUndefined();
  });

  test("outside office hours nothing is asked", () => {
    for (const when of [
      "2026-10-28T07:59Z",
      "2026-10-28T16:00Z",
      "2026-10-31T10:00Z",
      "2026-12-21T10:00Z",
    ]) {
      expect(strike(askingTown(), at(when))).toStrictEqual({ changes: [], tell: [], failed: [] });
    }
  });
});

test("it only asks: what is said is for other conversations", () => {
  expect(errand.claims("ja", { network: askingTown(), state: undefined })).toBe(false);
  expect(errand.step(situation({ happening: { kind: "text", text: "ja" } }))).toMatchObject({
    say: [],
  });
  expect(errand.step(situation({ happening: pressing({ kind: "confirm" }) }))).toBe("unreadable");
});
