import { describe, expect, test } from "vitest";
import { ownSeats } from "../../../dialogs/own-seats/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day } from "../../../src/domain/time.ts";
import type { Button } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, situation, someone, typing } from "../situation.ts";

function taken(given: Given) {
  const outcome = ownSeats.step(situation(given));
  if (outcome === "unreadable") throw new Error("unreadable");
  const text = outcome.say.map(({ message }) => messageToText(message)).join("\n---\n");
  return { ...outcome, text: text.replace(/\n\nSpoed:.*/g, "") };
}

const mine = (more: Omit<Given, "happening"> = {}) =>
  taken({ happening: typing("mijn plekken"), person: "jan", ...more });

function buttonsOf({ say }: ReturnType<typeof taken>): readonly Button[] {
  return say.flatMap(({ message }) =>
    message.blocks.flatMap((block) => (block.kind === "buttons" ? block.buttons : [])),
  );
}

/** Kees in so many seats, each a table's, beside the one he has. */
function busyKees(count: number): Network {
  const base = smallNetwork();
  const seats = Array.from({ length: count }, (_, index) =>
    seat(
      `extra-${String(index).padStart(2, "0")}`,
      { kind: "manager", organisation: ids.organisation.parse("leergeld") },
      "kees",
    ),
  );
  return { ...base, seats: seats.reduce((all, one) => all.with(one.id, one), base.seats) };
}

const notShown =
  "Zoekt een collega je op in een groep, dan komt jouw kaart daar niet in het gesprek, alleen die van je organisatie.";

describe("one's own seats", () => {
  test("are shown as others are told of them", () => {
    expect(mine().text).toBe(
      [
        "Ik ken je als Jan van der Berg. Je hebt 1 plek in dit netwerk.",
        "Contactpersoon Leergeld Dorp in Noord",
        "Organisatie: Leergeld Dorp\nThema's: Schoolkosten\nGebieden: Noord\nTelefoon: 06 10001010\nMail: jan@voorbeeld.example\nWerktijden: ma–do 9.00–17.00\nPlaatsvervanger: IJsbrand 't Hart",
        "Bevestigd 12 dagen geleden door Jan van der Berg zelf.",
        notShown,
        "Klopt er iets niet? Dan kun je het zelf wijzigen.",
        "[Gegevens wijzigen] [Ik ben er een tijd niet]",
        "[Mijn kaart mag in groepen]",
      ].join("\n\n"),
    );
    expect(mine().say[0]?.message.summary).toBe(
      "Ik ken je als Jan van der Berg. Je hebt 1 plek in dit netwerk.",
    );
    expect(mine()).toMatchObject({ changes: [], tell: [], state: { kind: "keep" } });
  });

  test("none is said plainly", () => {
    const base = smallNetwork();
    const network = { ...base, seats: base.seats.without(ids.seat.parse("leergeld-contact")) };
    expect(mine({ network }).text).toMatch(
      /^Ik ken je als Jan van der Berg\. Je hebt geen plek in dit netwerk\.\n\nZoekt/,
    );
  });

  test("of the past are not among them", () => {
    const base = smallNetwork();
    const before = base.seats.get(ids.seat.parse("leergeld-contact"));
    if (!before) throw new Error("no seat");
    const holdings = before.holdings.map((one) => ({ ...one, until: "2026-11-23" as Day }));
    const network = { ...base, seats: base.seats.with(before.id, { ...before, holdings }) };
    expect(mine({ network }).text).toContain("Je hebt geen plek");
  });

  test("of many a page is shown, and the rest is a tap away, to and fro", () => {
    const given = { person: "kees", network: busyKees(8) } as const;
    const first = mine(given);
    expect(first.text).toContain("Je hebt 9 plekken in dit netwerk.");
    expect(first.text.match(/^(Leidinggevende|Plaatsvervangend)/gm)).toHaveLength(4);
    expect(first.text).toContain("\n\n[Nog 5]\n\n");
    const press = (from: number) =>
      taken({ happening: pressing({ kind: "seats", from }), ...given });
    const second = press(4);
    expect(second.text).toContain("[Vorige] [Nog 1]");
    expect(second.say).toMatchObject([{ as: "replacement", to: "here" }]);
    const [earlier, more] = buttonsOf(second);
    expect(earlier?.does.action).toStrictEqual({ kind: "seats", from: 0 });
    expect(more?.does.action).toStrictEqual({ kind: "seats", from: 8 });
    const last = press(8);
    expect(last.text).toContain("[Vorige]\n");
    expect(last.text.match(/^(Leidinggevende|Plaatsvervangend)/gm)).toHaveLength(1);
    expect(press(2).text).toContain("[Vorige] [Nog 3]");
    expect(buttonsOf(press(2))[0]?.does.action).toStrictEqual({ kind: "seats", from: 0 });
  });

  test("of exactly a page there is no rest", () => {
    expect(mine({ person: "kees", network: busyKees(3) }).text).not.toContain("[Nog");
  });

  test("are nobody else's in a group", () => {
    expect(mine({ kind: "group" }).say).toMatchObject([{ to: "private", as: "new" }]);
    const happening = pressing({ kind: "seats" });
    expect(taken({ happening, person: "jan", kind: "group" }).say).toMatchObject([
      { to: "private", as: "new" },
    ]);
    expect(mine().say).toMatchObject([{ to: "here", as: "new" }]);
  });
});

describe("where somebody is known", () => {
  test("is said, with a way out for each account but this one", () => {
    const here = withAccount(smallNetwork(), someone, { person: "jan" });
    expect(mine({ network: here }).text).toContain("\n\nIk ken je in Teams.\n\nZoekt");
    const both = withAccount(here, "slack:team:jan", { person: "jan", channel: "slack" });
    const outcome = mine({ network: withAccount(both, "slack:team:kees", { person: "kees" }) });
    expect(outcome.text).toContain(
      "\n\nIk ken je in Slack en Teams.\n\n[In Slack ben ik dat niet]",
    );
    expect(buttonsOf(outcome)[0]?.does).toMatchObject({
      dialog: "who-am-i",
      action: { kind: "not-me", account: "slack:team:jan" },
    });
  });
});

describe("being shown in groups", () => {
  const press = (shown: boolean, more: Omit<Given, "happening"> = {}) =>
    taken({ happening: pressing({ kind: "show-in-groups", shown }), person: "jan", ...more });
  const agreed = (): Network => {
    const base = smallNetwork();
    const jan = base.people.get(ids.person.parse("jan"));
    if (!jan) throw new Error("nobody");
    return { ...base, people: base.people.with(jan.id, { ...jan, shownInGroups: true }) };
  };

  test("is agreed to by oneself, and shows at once", () => {
    const outcome = press(true);
    expect(outcome.changes).toStrictEqual([
      { kind: "shown-in-groups-set", person: "jan", shown: true },
    ]);
    expect(outcome.text).toContain(
      "Zoekt een collega je op in een groep, dan mag jouw kaart daar in het gesprek.",
    );
    expect(outcome.text).toContain("[Mijn kaart niet in groepen]");
    expect(outcome.say).toMatchObject([{ as: "replacement", to: "here" }]);
    expect(buttonsOf(outcome).at(-1)?.does.action).toStrictEqual({
      kind: "show-in-groups",
      shown: false,
    });
  });

  test("is taken back", () => {
    const outcome = press(false, { network: agreed() });
    expect(outcome.changes).toStrictEqual([
      { kind: "shown-in-groups-set", person: "jan", shown: false },
    ]);
    expect(outcome.text).toContain(notShown);
    expect(buttonsOf(outcome).at(-1)?.does.action).toStrictEqual({
      kind: "show-in-groups",
      shown: true,
    });
  });

  test("said twice changes nothing", () => {
    expect(press(false).changes).toStrictEqual([]);
    expect(press(true, { network: agreed() }).changes).toStrictEqual([]);
    expect(press(true, { network: agreed() }).text).toContain("[Mijn kaart niet in groepen]");
  });

  test("is not for somebody whom nobody knows to say", () => {
    const happening = pressing({ kind: "show-in-groups", shown: true });
    const outcome = taken({ happening });
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.text).toMatch(/^Ik weet nog niet wie je bent\./);
  });
});

describe("who is linked to nobody", () => {
  test("reads how to be known", () => {
    const outcome = taken({ happening: typing("mijn gegevens") });
    expect(outcome.text).toMatch(/^Ik weet nog niet wie je bent\..*\n\nTyp: ik ben, en daarna/);
    expect(outcome.say[0]?.message.summary).toMatch(/^Ik weet nog niet wie je bent\./);
    expect(outcome.say[0]?.message.blocks.at(-1)).toHaveProperty("lines.length", 3);
  });

  test("reads what came of it, once they said who they are", () => {
    const at = "2026-11-24T08:00:00.000Z" as never;
    const asks = { person: ids.person.parse("jan"), code: "K7F3XR", at };
    const network = withAccount(smallNetwork(), someone, { asks });
    expect(taken({ happening: typing("mijn gegevens"), network }).text).toBe(
      "Je zei dat je Jan van der Berg bent. Dat gaat nog iemand na. Je code is K7F3XR.",
    );
  });

  test("as a guest reads that guests are not linked", () => {
    expect(taken({ happening: typing("mijn gegevens"), guest: true }).text).toMatch(
      /^Je bent hier te gast\. Gasten kan ik niet koppelen/,
    );
  });

  test("counts as such when the person is gone", () => {
    expect(mine({ person: "weg" }).text).toMatch(/^Ik weet nog niet/);
  });
});

describe("what it answers to", () => {
  const claims = (text: string) =>
    ownSeats.claims(text, { network: smallNetwork(), state: undefined });
  test.each(["mijn plekken", "Mijn gegevens?", "Wat weet je over mij?", "waar sta ik"])(
    "%s",
    (text) => {
      expect(claims(text)).toBe(true);
    },
  );
  test.each(["mijn plekken zijn vol", "gegevens van de voedselbank", "waar sta ik in de rij", ""])(
    "not %s",
    (text) => {
      expect(claims(text)).toBe(false);
    },
  );
  test.each([{ kind: "joined" }, { kind: "opened" }, { kind: "left" }] as const)(
    "not $kind",
    (happening) => {
      expect(taken({ happening, person: "jan" }).say).toStrictEqual([]);
    },
  );
  test.each([
    { kind: "seats", from: -1 },
    { kind: "seats", from: 0.5 },
    { kind: "show-in-groups" },
    { kind: "show-in-groups", shown: true, person: "kees" },
  ])("not a button that says %j", (action) => {
    expect(ownSeats.step(situation({ happening: pressing(action), person: "jan" }))).toBe(
      "unreadable",
    );
  });
});
