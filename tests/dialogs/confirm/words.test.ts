import { describe, expect, test } from "vitest";
import { confirm } from "../../../dialogs/confirm/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { Days } from "../../domain/cycle/asking.ts";
import { at } from "../../domain/sample.ts";
import { askingTown } from "../../fixtures/asking-town.ts";
import { asked, kept, madeTrue, press, type } from "./taken.ts";

const jan = ids.person.parse("jan");
const noor = ids.person.parse("noor");
const claims = (text: string, person = jan, network: Network = asked(), state?: unknown) =>
  confirm.claims(text, { network, state, person });

const labelsOf = ({ buttons }: { buttons: readonly { label: string }[] }) =>
  buttons.map(({ label }) => label);

describe("what it answers to", () => {
  test.each(["ja", "klopt", "klopt helemaal", "alles klopt", "ja dat klopt allemaal"])(
    "%s, of who was asked",
    (text) => {
      expect(claims(text)).toBe(true);
      expect(claims(text, noor)).toBe(false);
      expect(confirm.claims(text, { network: asked(), state: undefined })).toBe(false);
    },
  );

  test.each(["jawel", "nee hoor", "klopt niet", "ja maar niet alles", "👍"])(
    "%s, as long as the question is open",
    (text) => {
      expect(claims(text)).toBe(true);
      expect(claims(text, noor)).toBe(false);
      const answered = new Days("2026-10-28").confirms("jan", "leergeld-contact").network;
      expect(claims(text, jan, answered)).toBe(false);
    },
  );

  test.each([
    "waarom krijg ik dit?",
    "ik hoor hier niet",
    "vraag me na 1 mei",
    "mijn gegevens kloppen niet",
  ])("%s, of anybody", (text) => {
    expect(confirm.claims(text, { network: askingTown(), state: undefined })).toBe(true);
  });

  test.each([
    "moeder heeft geen eten",
    "ja ik zoek hulp bij schulden",
    "klopt het nummer van Jan",
    "",
  ])("not %j", (text) => {
    expect(claims(text)).toBe(false);
  });

  test.each([
    [{ kind: "leaving" }, "ja", true],
    [{ kind: "leaving" }, "moeder heeft honger", false],
    [{ kind: "leaving" }, "klopt", false],
    [{ kind: "leaving" }, "laat maar", true],
    [{ kind: "not-mine", seat: "leergeld-contact" }, "dat klopt", false],
    [{ kind: "later" }, "op 1 mei", true],
    [{ kind: "later" }, "over een week", true],
    [{ kind: "later" }, "een gezin zoekt hulp voor 1 mei", false],
    [{ kind: "changed", seat: "leergeld-contact", shown: at("2026-10-28T09:00Z") }, "klopt", true],
  ])("after %j to %s: %s", (state, text, isClaimed) => {
    expect(claims(text, noor, askingTown(), state)).toBe(isClaimed);
  });

  test("and says in a few words what is open", () => {
    expect(confirm.title?.({ kind: "leaving" }, asked())).toBe("Of je van de lijst af wilt");
    expect(confirm.title?.({ kind: "later" }, asked())).toBe("Wanneer ik je weer vraag");
  });
});

describe("a yes", () => {
  test("to what was asked is a confirmation", () => {
    const turn = type("jan", "ja dat klopt allemaal");
    expect(turn.changes).toMatchObject([{ kind: "seat-confirmed", seat: "leergeld-contact" }]);
    expect(turn.say).toMatchObject([{ as: "new", to: "here" }]);
  });

  test("that comes more than two weeks after the last question brings back the buttons", () => {
    const { network } = new Days("2026-10-28");
    expect(type("jan", "ja", { network, at: at("2026-11-11T09:00Z") }).changes).toHaveLength(1);
    const late = type("jan", "ja", { network, at: at("2026-11-12T09:00Z") });
    expect(late.changes).toStrictEqual([]);
    expect(late.text).toContain("[Klopt] [Wijzigen]");
  });

  test("in a group brings back the buttons, for this person alone", () => {
    const turn = type("jan", "klopt", { kind: "group" });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.say).toMatchObject([{ to: "private" }]);
    expect(turn.text).toMatch(/^In een groep bevestig ik niets zonder knop/);
  });

  test("without anything open is answered kindly", () => {
    const network = new Days("2026-10-28").confirms("jan", "leergeld-contact").network;
    expect(type("jan", "klopt", { network }).text).toBe(
      "Er staat nu niets open. Je hoeft niets te bevestigen.",
    );
  });

  test("of who was asked about somebody else alone brings back the buttons", () => {
    const { network } = new Days("2026-10-28").until("2026-11-23");
    const turn = type("noor", "klopt", { network, at: at("2026-11-23T09:00Z") });
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(
      /^Ik weet niet zeker wat je bedoelt\. Tik op wat klopt\.\n\nJan van der Berg heeft niet/,
    );
  });
});

test.each(["jawel", "nee hoor", "klopt niet", "ja maar …", "👍", "klopt?"])(
  "%s changes nothing and brings back the buttons",
  (text) => {
    const turn = type("jan", text);
    expect(turn.changes).toStrictEqual([]);
    expect(turn.text).toMatch(/^Ik weet niet zeker wat je bedoelt/);
    expect(turn.text).toContain("[Klopt] [Wijzigen] [Ik draag over] [Niet (meer) van mij]");
  },
);

test.each([{ kind: "leaving" }, { kind: "not-mine", seat: "leergeld-contact" }])(
  "klopt, after the question %j, is about the data and takes nobody away",
  (state) => {
    const turn = type("jan", "klopt", { state });
    expect(turn.changes.map(({ kind }) => kind)).toStrictEqual(["seat-confirmed"]);
  },
);

describe("other wishes in words", () => {
  test("vraag me na 1 mei: from the day after", () => {
    expect(type("jan", "vraag me na 1 mei").changes).toStrictEqual([
      { kind: "asking-paused", person: "jan", until: "2027-05-02" },
    ]);
  });

  test("vraag het later: which day is asked, and can be typed", () => {
    const turn = type("jan", "vraag het later");
    expect(turn.changes).toStrictEqual([]);
    expect(kept(turn)).toStrictEqual({ kind: "later" });
    const then = type("jan", "over een week", { state: kept(turn) });
    expect(then.changes).toStrictEqual([
      { kind: "asking-paused", person: "jan", until: "2026-11-04" },
    ]);
  });

  test("mijn gegevens kloppen nog: confirms what was asked, and shows what was not", () => {
    expect(type("jan", "mijn gegevens kloppen nog").changes).toHaveLength(1);
    const quiet = type("noor", "mijn gegevens kloppen nog");
    expect(quiet.changes).toStrictEqual([]);
    expect(quiet.text).toMatch(/^Dit weet ik van je/);
  });

  test("mijn nummer is nu …: the form, with it filled in, and nothing kept yet", () => {
    const turn = type("jan", "ja maar mijn nummer is veranderd naar 06 12 34 56 78");
    expect(turn.changes).toStrictEqual([]);
    const [form] = turn.say.flatMap(({ message }) =>
      message.blocks.filter((block) => block.kind === "form"),
    );
    expect(form?.fields[0]).toMatchObject({ name: "phone", value: "06 12 34 56 78" });
    expect(form?.submit.does.action).toMatchObject({ kind: "save", seat: "leergeld-contact" });
  });

  test("ik werk niet meer op vrijdag: the form as it is", () => {
    const turn = type("jan", "ik werk niet meer op vrijdag");
    expect(turn.changes).toStrictEqual([]);
    expect(labelsOf(turn)).toContain("Opslaan");
  });

  test.each(["ja", "klopt", "alles klopt", "ja hoor klopt allemaal", "jep klopt nog steeds hoor"])(
    "%s, under one's own data on the screen, confirms them though nobody asked",
    (text) => {
      const quiet = type("noor", "mijn gegevens kloppen niet");
      const state = kept(quiet);
      expect(confirm.claims(text, { network: quiet.network, state, person: noor })).toBe(true);
      const turn = type("noor", text, { state });
      expect(turn.changes.map(({ kind }) => kind)).toStrictEqual(["seat-confirmed"]);
    },
  );

  test("waarom krijg ik dit: who sees it, how often, and what one may choose", () => {
    const turn = type("jan", "waarom krijg ik dit?");
    expect(turn.text).toContain("zien dan je naam, functie, nummer, mailadres en werktijden");
    expect(turn.text).toContain("Jij staat op de lijst als contactpersoon Leergeld Dorp in Noord.");
    expect(turn.text).toContain("Ongeveer 4 keer per jaar");
    expect(type("kees", "waarom krijg ik dit?").text).toContain("Jij hebt daar nu geen plek op.");
  });

  test("who hands over still sits there until the day, and is told so", () => {
    const seat = ids.seat.parse("leergeld-contact");
    const network = madeTrue(asked(), "jan", [
      { kind: "hand-over-opened", seat, why: "leaving", leaver: jan },
    ]);
    expect(type("jan", "mijn gegevens wijzigen", { network }).text).toMatch(
      /^Voor je plekken zoek ik al een opvolger\. Tot die er is, blijf jij zichtbaar\./,
    );
    expect(type("jan", "waarom krijg ik dit?", { network }).text).toContain(
      "Jij staat op de lijst als contactpersoon Leergeld Dorp in Noord.",
    );
  });

  test("waarom krijg ik dit: also for an account that is nobody's", () => {
    const turn = type(undefined, "waarom krijg ik dit?");
    expect(turn.text).toMatch(/^Wie vastloopt met een kind of gezin/);
    expect(turn.text).not.toContain("Jij ");
    expect(turn.buttons).toStrictEqual([]);
    expect(type(undefined, "ik hoor hier niet").text).toMatch(/^Ik weet nog niet wie je bent/);
  });
});

test.each([{ kind: "joined" }, { kind: "opened" }, { kind: "left" }] as const)(
  "$kind is for others",
  (happening) => {
    const situation = { network: asked(), knowledge: {} as never, state: undefined };
    const event = { happening, actor: {}, place: {} } as never;
    expect(confirm.step({ ...situation, event })).toMatchObject({ say: [] });
  },
);

describe("at another time of the day", () => {
  const fact = (evenings: boolean) => [{ kind: "evenings-set", person: "jan", evenings }];
  const inTheEvening =
    "Goed. Wat ik je vraag, stuur ik voortaan op werkdagen tussen 19.00 en 21.00 uur.";
  const overdag = "Goed. Wat ik je vraag, stuur ik weer op werkdagen tussen 9.00 en 17.00 uur.";

  test.each(["stuur me 's avonds", "Stuur mij ’s avonds.", "liever 's avonds"])(
    "%s: from then on in the evening",
    (text) => {
      const turn = type("jan", text);
      expect(turn.changes).toStrictEqual(fact(true));
      expect(turn.text).toBe(`${inTheEvening}\n\n[Liever overdag]`);
    },
  );

  test.each(["stuur me overdag", "liever overdag"])("%s: in office hours again", (text) => {
    const evening = type("jan", "stuur me 's avonds").network;
    const turn = type("jan", text, { network: evening });
    expect(turn.changes).toStrictEqual(fact(false));
    expect(turn.text).toBe(`${overdag}\n\n[Liever 's avonds]`);
    expect(turn.network.askings.get(ids.person.parse("jan"))).not.toHaveProperty("evenings");
  });

  test("is offered beside asking later, as what one has not", () => {
    const turn = press("jan", { kind: "later" });
    expect(turn.text).toContain("[Over een week] [Over een maand]\n\n[Liever 's avonds]");
    const chosen = press("jan", { kind: "evenings", on: true });
    expect(chosen.changes).toStrictEqual(fact(true));
    expect(press("jan", { kind: "later" }, { network: chosen.network }).text).toContain(
      "[Liever overdag]",
    );
  });

  test("is claimed in words, and is nothing for who left", () => {
    const world = { network: asked(), state: undefined, person: ids.person.parse("jan") };
    expect(confirm.claims("stuur me 's avonds", world)).toBe(true);
    expect(confirm.claims("wie bel ik 's avonds", world)).toBe(false);
    const left = madeTrue(asked(), "jan", [
      { kind: "network-left", person: ids.person.parse("jan") },
    ]);
    for (const turn of [
      type("jan", "stuur me 's avonds", { network: left }),
      press("jan", { kind: "evenings", on: true }, { network: left }),
    ]) {
      expect(turn.changes).toStrictEqual([]);
      expect(turn.text).toContain("Je zei dat je hier niet hoort");
    }
  });
});
