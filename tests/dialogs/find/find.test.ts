import { describe, expect, test } from "vitest";
import { find } from "../../../dialogs/find/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import { mailSchema } from "../../../src/domain/mail-address.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { person, seat, smallNetwork } from "../../fixtures/small-network.ts";
import { type Given, pressing, situation, typing } from "../situation.ts";

function found(text: string, more: Omit<Given, "happening"> = {}) {
  const outcome = find.step(situation({ happening: { kind: "search", text }, ...more }));
  if (outcome === "unreadable") throw new Error("unreadable");
  expect(outcome).toMatchObject({ changes: [], tell: [], counts: [], state: { kind: "keep" } });
  return outcome.say;
}

const titles = (text: string, more: Omit<Given, "happening"> = {}) =>
  found(text, more).map(({ message }) => message.summary);
const texts = (text: string, more: Omit<Given, "happening"> = {}) =>
  found(text, more).map(({ message }) => messageToText(message));

/** The small network in which these people agreed to be shown. */
function agreed(...names: readonly string[]): Network {
  const base = smallNetwork();
  const people = names.reduce((all, name) => {
    const one = all.get(ids.person.parse(name));
    return one ? all.with(one.id, { ...one, shownInGroups: true }) : all;
  }, base.people);
  return { ...base, people };
}

const jan = "Jan van der Berg, contactpersoon Leergeld Dorp in Noord";
const mies = "Mies Jansen, contactpersoon Voedselbank Dorp";
const fatima = "Fatima El Amrani, webber schoolkosten";
const ijsbrand = "IJsbrand 't Hart, plaatsvervangend contactpersoon Leergeld Dorp in Noord";

describe("what is found", () => {
  test.each<[string, readonly string[]]>([
    ["voedselbank", ["Voedselbank Dorp", mies]],
    ["voed", ["Voedselbank Dorp", mies]],
    ["voedselbnak", ["Voedselbank Dorp", mies]],
    ["Voedselbank dorp", ["Voedselbank Dorp", mies]],
    ["telefoonnummer van de voedselbank", ["Voedselbank Dorp", mies]],
    ["BHD", ["Budgethulp Dorp"]],
    ["fatima", [fatima]],
    ["fatima gemeente", [fatima]],
    ["jan", [jan, mies]],
    ["schoolkosten", ["Leergeld Dorp", fatima, jan]],
    ["schulden", ["Budgethulp Dorp"]],
    [
      "coördinator",
      [
        "Sanne de Vries, coördinator van het netwerk",
        "Kees Bakker, plaatsvervangend coördinator van het netwerk",
      ],
    ],
    ["plaatsvervangend leergeld", [ijsbrand]],
    ["xyz", []],
    ["voedselbank xyz", []],
  ])("%s", (text, expected) => {
    expect(titles(text)).toStrictEqual(expected);
  });

  test("with nothing asked is the organisations by name", () => {
    const all = ["Budgethulp Dorp", "Gemeente Dorp", "Leergeld Dorp", "Voedselbank Dorp"];
    expect(titles("")).toStrictEqual(all);
    expect(titles("  ?!")).toStrictEqual(all);
    expect(titles("", { kind: "group" })).toStrictEqual(all);
  });

  test("is no more than 25", () => {
    const base = smallNetwork();
    const [one] = [...base.organisations];
    if (!one) throw new Error("no organisation");
    const organisations = Array.from({ length: 30 }, (_, index) => index).reduce((all, index) => {
      const id = ids.organisation.parse(`o-${index}`);
      return all.with(id, { ...one, id, name: `Stichting ${String(index).padStart(2, "0")}` });
    }, base.organisations);
    const network = { ...base, organisations };
    expect(titles("", { network })).toHaveLength(25);
    expect(titles("stichting", { network })).toHaveLength(25);
    expect(titles("stichting", { network })[0]).toBe("Stichting 00");
  });

  test("somebody with several seats is found once, in the one that was asked for", () => {
    const base = smallNetwork();
    const more = seat("more", { kind: "webber", theme: ids.theme.parse("rouw") }, "mies");
    const network = { ...base, seats: base.seats.with(more.id, more) };
    expect(titles("rouw", { network })).toStrictEqual(["Mies Jansen, webber rouw en verlies"]);
    expect(titles("mies", { network })).toStrictEqual(["Mies Jansen, webber rouw en verlies"]);
    expect(titles("voedselbank", { network })).toStrictEqual(["Voedselbank Dorp", mies]);
  });

  test("of people who fit as well comes by name", () => {
    const base = smallNetwork();
    const organisation = ids.organisation.parse("voedselbank");
    const role = { kind: "contact", organisation, themes: [], areas: [] } as const;
    const people = ["Zoe", "Ada"].map((name) => person(name.toLowerCase(), `${name} Kok`));
    const network: Network = {
      ...base,
      people: people.reduce((all, one) => all.with(one.id, one), base.people),
      seats: people.reduce((all, { id }) => {
        const one = seat(`contact-${id}`, role, id);
        return all.with(one.id, one);
      }, base.seats),
    };
    expect(titles("kok", { network }).map((title) => title.split(",")[0])).toStrictEqual([
      "Ada Kok",
      "Zoe Kok",
    ]);
  });

  test("somebody whom one cannot call is not found", () => {
    const base = smallNetwork();
    const network = { ...base, seats: base.seats.without(ids.seat.parse("voedselbank-contact")) };
    expect(titles("mies", { network })).toStrictEqual([]);
  });
});

describe("what is put into the message", () => {
  test("of an organisation is its general data and its themes", () => {
    expect(texts("voedselbank")[0]).toBe(
      "Voedselbank Dorp\nEen pakket eten.\ntel. 085 000 0101\n\nThema's: Eten en voedselhulp",
    );
    expect(texts("gemeente")[0]).toBe("Gemeente Dorp\ntel. 085 000 0101");
  });

  test("of a person is the card with its proof, and without buttons", () => {
    expect(texts("mies")).toStrictEqual([
      `${mies}\ntel. 06 10001030 · mail mies@voorbeeld.example\nNu bereikbaar, tot 17.00 uur (ma–do 9.00–17.00)\nBevestigd 9 maanden geleden. Waarschijnlijk verouderd.`,
    ]);
    for (const { message } of found("leergeld")) {
      expect(JSON.stringify(message)).not.toContain('"does"');
    }
  });

  test("of many themes names a dozen, by name, and counts the rest", () => {
    const base = smallNetwork();
    const names = Array.from(
      { length: 14 },
      (_, index) => `T${String(14 - index).padStart(2, "0")}`,
    );
    const themes = names.map((short) => {
      return { id: ids.theme.parse(short.toLowerCase()), short, label: short, description: short };
    });
    const organisation = ids.organisation.parse("gemeente");
    const role = { kind: "contact", organisation, areas: [] } as const;
    const one = seat("many", { ...role, themes: themes.map(({ id }) => id) }, "kees");
    const gone = seat("gone", {
      ...role,
      themes: [ids.theme.parse("weg"), ids.theme.parse("t01")],
    });
    const network: Network = {
      ...base,
      themes: themes.reduce((all, theme) => all.with(theme.id, theme), base.themes),
      seats: base.seats.with(one.id, one).with(gone.id, gone),
    };
    expect(texts("gemeente", { network })[0]).toBe(
      "Gemeente Dorp\ntel. 085 000 0101\n\nThema's: T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, T11, T12 en nog 2",
    );
  });

  test("each is one result to insert", () => {
    for (const { as, to } of found("")) expect([as, to]).toStrictEqual(["new", "here"]);
  });
});

describe("where others read along", () => {
  const inGroup = { kind: "group" } as const;

  test("no person is found who did not agree to that", () => {
    expect(titles("jan", inGroup)).toStrictEqual([]);
    expect(titles("voedselbank", inGroup)).toStrictEqual(["Voedselbank Dorp"]);
    expect(titles("jan", { ...inGroup, network: agreed("jan") })).toStrictEqual([jan]);
  });

  test("an organisation goes without its mail address, which may be a person's", () => {
    const base = smallNetwork();
    const id = ids.organisation.parse("voedselbank");
    const organisation = base.organisations.get(id);
    if (!organisation) throw new Error("no organisation");
    const mail = mailSchema.parse("piet@voedselbank.example");
    const network: Network = {
      ...base,
      organisations: base.organisations.with(id, { ...organisation, mail }),
    };
    expect(texts("voedselbank", { network })[0]).toContain("mail piet@voedselbank.example");
    expect(texts("voedselbank", { network, ...inGroup })[0]).not.toContain("piet@");
  });

  test("a deputy and a confirmer stand on the card only when they agreed as well", () => {
    const withDeputy = (...names: readonly string[]) =>
      texts("jan", { ...inGroup, network: agreed("jan", ...names) })[0];
    expect(withDeputy()).toBe(
      `${jan}\ntel. 06 10001010 · mail jan@voorbeeld.example\nAfwezig tot en met 6 december\nBevestigd 12 dagen geleden door Jan van der Berg zelf.`,
    );
    expect(withDeputy("ijsbrand")).toContain("Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020");
    const confirmed = (network: Network) => {
      const one = network.seats.get(ids.seat.parse("leergeld-contact"));
      if (!one?.confirmation) throw new Error("not confirmed");
      const by = { kind: "person", person: ids.person.parse("sanne") } as const;
      const confirmation = { ...one.confirmation, by };
      return { ...network, seats: network.seats.with(one.id, { ...one, confirmation }) };
    };
    const by = (...names: readonly string[]) =>
      texts("jan", { ...inGroup, network: confirmed(agreed("jan", ...names)) })[0];
    expect(by()).toMatch(/\nBevestigd 12 dagen geleden\.$/);
    expect(by("sanne")).toMatch(/\nBevestigd 12 dagen geleden door Sanne de Vries\.$/);
  });

  test("in private all of them stand there", () => {
    expect(texts("jan")[0]).toContain("Nu neemt waar: IJsbrand 't Hart, tel. 06 10001020");
  });
});

describe("who may look", () => {
  test("guests only when the network says so", () => {
    expect(found("voedselbank", { guest: true })).toStrictEqual([]);
    const base = smallNetwork();
    const network = { ...base, description: { ...base.description, guestsMayAsk: true } };
    expect(titles("voedselbank", { guest: true, network })).toHaveLength(2);
  });

  test.each([typing("voedselbank"), { kind: "opened" }, { kind: "joined" }] as const)(
    "and nothing else finds: $kind",
    (happening) => {
      expect(find.step(situation({ happening }))).toMatchObject({ say: [] });
      expect(find.claims("voedselbank", { network: smallNetwork(), state: undefined })).toBe(false);
    },
  );

  test("it has no buttons of its own", () => {
    expect(find.step(situation({ happening: pressing({ kind: "find" }) }))).toBe("unreadable");
  });
});
