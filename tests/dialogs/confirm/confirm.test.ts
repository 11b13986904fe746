import { describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/apply.ts";
import { ids } from "../../../src/domain/ids.ts";
import { Days } from "../../domain/cycle/asking.ts";
import { at } from "../../domain/sample.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { asked, madeTrue, press, shown, wednesday } from "./taken.ts";

const seat = ids.seat.parse("leergeld-contact");
const confirm = { kind: "confirm", seat, shown } as const;
const fact = { kind: "seat-confirmed", seat, dueOn: "2027-01-26" };
const thanks = "Dank je. Over je gegevens vraag ik pas in januari 2027 weer iets.";

describe("Klopt", () => {
  test("is noted with the day on which it is asked again, and thanks", () => {
    const turn = press("jan", confirm);
    expect(turn.changes).toStrictEqual([fact]);
    expect(turn.text).toBe(thanks);
    expect(turn.say).toMatchObject([{ as: "replacement", to: "here" }]);
    expect(turn).toMatchObject({ tell: [], counts: [], state: { kind: "done" } });
  });

  test("of one seat leaves the others open, with their buttons", () => {
    const network = new Days("2026-12-16").network;
    const when = at("2026-12-16T09:00Z");
    const one = { kind: "confirm", seat: "webber-school", shown: at("2026-12-16T08:00Z") };
    const turn = press("ijsbrand", one, { network, at: when });
    expect(turn.text).toMatch(
      /^Klopt, dank je: webber schoolkosten\.\n\nDit staat nog open:\n\nPlaatsvervangend contactpersoon Leergeld Dorp in Noord ·/,
    );
    expect(turn.text).not.toContain("[Alles klopt]");
    expect(turn.buttons.map(({ label }) => label)).toStrictEqual([
      ...["Klopt", "Wijzigen", "Ik draag over", "Niet (meer) van mij"],
    ]);
    expect(turn.buttons[0]?.does.action).toStrictEqual({
      kind: "confirm",
      seat: "leergeld-deputy",
      shown: when,
    });
  });

  test("pressed twice changes nothing the second time", () => {
    const { network } = press("jan", confirm);
    const again = press("jan", confirm, { network, at: at("2026-10-28T09:01Z") });
    expect(again.changes).toStrictEqual([]);
    expect(again.text).toBe(
      "Dat is al bevestigd, op 28 oktober door jou zelf: contactpersoon Leergeld Dorp in Noord. Je hoeft niets te doen.",
    );
  });

  test("pressed late says who was before, and when", () => {
    const confirmed = madeTrue(
      asked(),
      "noor",
      [{ kind: "seat-confirmed", seat }],
      at("2026-11-02T09:00Z"),
    );
    const turn = press("jan", confirm, { network: confirmed, at: at("2026-11-20T09:00Z") });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain("Dat is al bevestigd, op 2 november door Noor Visser:");
  });

  test("says when somebody said so through a link that was passed on", () => {
    const by = { kind: "person", person: ids.person.parse("jan") } as const;
    const fact = { kind: "seat-confirmed", seat, by, at: wednesday, via: "web" } as const;
    const confirmed = apply(asked(), { ...fact, standIn: "Piet" });
    const when = at("2026-10-28T10:00Z");
    const text = (who: string) => press(who, confirm, { network: confirmed, at: when }).text;
    expect(text("jan")).toContain("op 28 oktober door Piet, namens jou:");
    expect(text("noor")).toContain("op 28 oktober door Piet, namens Jan van der Berg:");
  });

  test("counts again when it was doubted since", () => {
    const confirmed = madeTrue(asked(), "jan", [{ kind: "seat-confirmed", seat }]);
    const doubted = madeTrue(
      confirmed,
      "noor",
      [{ kind: "seat-doubted", seat }],
      at("2026-10-28T10:00Z"),
    );
    const turn = press("jan", confirm, { network: doubted, at: at("2026-10-28T11:00Z") });
    expect(turn.changes).toStrictEqual([fact]);
  });

  test("about what is otherwise by now is asked about anew", () => {
    const jan = askingTown().people.get(ids.person.parse("jan"));
    if (!jan) throw new Error("nobody");
    const value = { ...jan, jobTitle: "penningmeester" };
    const network = madeTrue(
      asked(),
      "noor",
      [{ kind: "recorded", part: "people", value }],
      at("2026-10-28T08:30Z"),
    );
    const turn = press("jan", confirm, { network });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(
      /^Intussen is hier iets veranderd\. Kijk het nog even na\. Klopt het zo\?/,
    );
    const again = turn.buttons[0]?.does.action;
    expect(again).toStrictEqual({ kind: "confirm", seat, shown: wednesday });
    expect(press("jan", again, { network, at: at("2026-10-28T09:01Z") }).changes).toHaveLength(1);
  });

  test("without a moment is for who has not said so today", () => {
    expect(press("jan", { kind: "confirm", seat }).changes).toStrictEqual([fact]);
    const confirmed = madeTrue(
      asked(),
      "jan",
      [{ kind: "seat-confirmed", seat }],
      at("2026-10-28T07:00Z"),
    );
    expect(press("jan", { kind: "confirm", seat }, { network: confirmed }).text).toMatch(
      /^Dat is al bevestigd/,
    );
  });

  test.each([
    ["ijsbrand", "deputy"],
    ["noor", "manager"],
    ["sanne", "coordinator"],
  ])("may be said by %s as %s, and is noted for who sits there", (who) => {
    const turn = press(who, confirm);
    expect(turn.changes).toStrictEqual([fact]);
    expect(turn.text).toBe("Dank je. Ik noteer dat het van Jan van der Berg nog klopt.");
  });

  test("is not for somebody else to say", () => {
    const turn = press("kees", confirm);
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toBe(
      "Over contactpersoon Leergeld Dorp in Noord kan alleen Jan van der Berg, IJsbrand 't Hart of Noor Visser iets zeggen. Ik heb niets veranderd.",
    );
  });

  test.each(["confirm-all", "show", "later", "leave", "leave-sure", "return"])(
    "and %s is not for an account that is nobody's",
    (kind) => {
      const turn = press(undefined, { kind });
      expect(turn.changes).toStrictEqual([]);
      expect(turn.text).toMatch(/^Ik weet nog niet wie je bent\./);
    },
  );

  test("of a guest is refused as everywhere", () => {
    expect(press(undefined, confirm, { guest: true }).text).toMatch(/^Je bent hier te gast\./);
  });

  test("of a seat that is gone, or empty, says so", () => {
    const gone = { ...asked(), seats: asked().seats.without(seat) };
    expect(press("jan", confirm, { network: gone }).text).toMatch(/^Deze plek is er niet meer/);
    const left = madeTrue(asked(), "sanne", [
      { kind: "seat-left", seat, until: "2026-10-27" as never },
    ]);
    expect(press("noor", confirm, { network: left }).text).toMatch(/^Deze plek is er niet meer/);
  });

  test("of a seat on its way to somebody else changes nothing; who sits there may stay", () => {
    const network = madeTrue(asked(), "jan", [
      { kind: "hand-over-opened", seat, why: "leaving", leaver: ids.person.parse("jan") },
    ]);
    const turn = press("jan", confirm, { network });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toContain(
      "Voor contactpersoon Leergeld Dorp in Noord wordt een opvolger gezocht.",
    );
    expect(turn.buttons.map(({ does }) => does)).toMatchObject([
      { dialog: "hand-over", action: { kind: "withdraw", seat } },
    ]);
    expect(press("noor", confirm, { network }).buttons).toStrictEqual([]);
  });

  test("is nobody else's business in a group", () => {
    expect(press("jan", confirm, { kind: "group" }).say).toMatchObject([
      { as: "new", to: "private" },
    ]);
  });
});

describe("Alles klopt", () => {
  const network = () => new Days("2026-12-16").network;
  const when = at("2026-12-16T09:00Z");
  const all = { kind: "confirm-all", shown: at("2026-12-16T08:00Z") } as const;

  test("is all that was asked", () => {
    const turn = press("ijsbrand", all, { network: network(), at: when });
    expect(turn.changes).toMatchObject([
      { kind: "seat-confirmed", seat: "webber-school" },
      { kind: "seat-confirmed", seat: "leergeld-deputy" },
    ]);
    expect(turn.text).toBe("Dank je. Over je gegevens vraag ik pas in maart 2027 weer iets.");
  });

  test("pressed twice changes nothing the second time, also not of what was not asked", () => {
    const first = press("ijsbrand", all, { network: network(), at: when });
    const again = press("ijsbrand", all, { network: first.network, at: at("2026-12-16T09:05Z") });
    expect(again.changes).toStrictEqual([]);
    expect(again.text).toBe("Dat is al beantwoord. Je hoeft niets te doen.");
  });

  test("without a question is about all that somebody has", () => {
    const quiet = askingTown();
    const turn = press("ijsbrand", { kind: "confirm-all" }, { network: quiet });
    expect(turn.changes).toHaveLength(2);
  });

  test("is asked anew when something changed since it was shown", () => {
    const value = network().people.get(ids.person.parse("ijsbrand"));
    if (!value) throw new Error("nobody");
    const changed = madeTrue(
      network(),
      "noor",
      [{ kind: "recorded", part: "people", value }],
      at("2026-12-16T08:30Z"),
    );
    const turn = press("ijsbrand", all, { network: changed, at: when });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^Intussen is hier iets veranderd/);
    expect(turn.text).toContain("[Alles klopt]");
  });

  test("of somebody else is what one was asked about them, and nothing more", () => {
    const silent = new Days("2026-12-16").until("2027-01-20").network;
    const noor = { kind: "confirm-all", of: "ijsbrand", shown: at("2027-01-20T08:00Z") };
    const turn = press("noor", noor, { network: silent, at: at("2027-01-20T09:00Z") });
    expect(turn.changes).toMatchObject([{ seat: "leergeld-deputy" }]);
    expect(turn.changes).toHaveLength(1);
    expect(turn.text).toMatch(
      /^Dank je\. Ik noteer dat het van IJsbrand 't Hart nog klopt\.\n\nDit staat nog open:\n\nJan/,
    );
    const kees = press("kees", noor, { network: silent, at: at("2027-01-20T09:00Z") });
    expect(kees.changes).toStrictEqual([]);
  });
});

describe("what one has", () => {
  test("is shown also when nobody asked", () => {
    const turn = press("noor", { kind: "show" });
    expect(turn.text).toMatch(
      /^Dit weet ik van je\. Klopt het nog\?\n\nLeidinggevende Leergeld Dorp · geen telefoonnummer/,
    );
  });

  test("may be nothing", () => {
    expect(press("kees", { kind: "show" }).text).toBe(
      "Je hebt geen plek in dit netwerk. Er is dus niets om te bevestigen.",
    );
  });

  test("comes after what one is asked about others", () => {
    const network = new Days("2026-10-28").until("2026-11-16").network;
    const turn = press("ijsbrand", { kind: "show" }, { network, at: at("2026-11-16T09:00Z") });
    const lines = turn.text.split("\n\n");
    expect(lines[1]).toBe("Jan van der Berg heeft niet gereageerd. Weet jij of dit nog klopt?");
    expect(lines.some((line) => line.startsWith("Webber schoolkosten"))).toBe(true);
  });
});
