import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/domain/account.ts";
import { ids } from "../../../src/domain/ids.ts";
import { linkCode } from "../../../src/domain/link-code.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, someone, typing } from "../situation.ts";
import { actionOf, taken } from "./taken.ts";

const mies = ids.person.parse("mies");
const code = linkCode({ event: "event-1", account: someone, person: mies });
const desk = withAccount(smallNetwork(), "teams:t:sanne", { person: "sanne", address: "a" });
const today = "2026-11-24" as Day;

const asking = (more: Omit<Given, "happening"> = {}, text = "ik ben Mies Jansen") =>
  taken({ happening: typing(text), network: desk, ...more });

function openFor(person: string, more: Partial<Account> = {}): Network {
  const at = "2026-11-24T08:00:00.000Z" as Instant;
  const asks = { person: ids.person.parse(person), code: "K7F3XR", name: "M", at };
  return withAccount(desk, someone, { asks, ...more } as object);
}

function withoutPhone(network: Network): Network {
  const person = network.people.get(mies);
  if (!person) throw new Error("nobody");
  const { phone: _none, ...rest } = person;
  return { ...network, people: network.people.with(mies, rest) };
}

describe("somebody who says who they are", () => {
  test("becomes a request with a code, linked to nobody yet", () => {
    const outcome = asking({ channel: "slack", displayName: "Mies J." });
    expect(outcome.changes).toStrictEqual([
      {
        ...{ kind: "link-asked", account: someone, channel: "slack", person: "mies", code },
        displayName: "Mies J",
      },
    ]);
    expect(outcome.text).toBe(
      `Dank je. Je code is ${code}. Sanne de Vries belt je op het nummer dat ik van Mies Jansen heb, en vraagt naar die code. Daarna ken ik je.`,
    );
    expect(outcome.state).toStrictEqual({ kind: "keep" });
  });

  test("the coordinator hears whom to call, with the code and two buttons", () => {
    const outcome = asking({ channel: "slack", displayName: "Mies J." });
    expect(outcome.tell).toHaveLength(1);
    expect(outcome.tell[0]).toMatchObject({
      to: { kind: "seat", seat: "coordinator" },
      key: `link/${someone}/mies/2026-11-24`,
    });
    expect(outcome.told).toStrictEqual([
      `Iemand in Slack (noemt zich “Mies J”) zegt Mies Jansen te zijn. Bel Mies Jansen op 06 10001030 en vraag naar de code ${code}. Klopt de code, koppel dan.\n\n[Koppel] [Niet koppelen]`,
    ]);
    expect(outcome.tell[0]?.message.summary).toMatch(/^Iemand in Slack .* koppel dan\.$/);
    const which = { account: someone, person: "mies", code };
    expect(actionOf(outcome, "Koppel")).toStrictEqual({ kind: "link", ...which });
    expect(actionOf(outcome, "Niet koppelen")).toStrictEqual({ kind: "refuse", ...which });
  });

  test("of a person without a phone the coordinator asks in another way", () => {
    const outcome = asking({ network: withoutPhone(desk) });
    expect(outcome.text).toBe(
      `Dank je. Je code is ${code}. Sanne de Vries vraagt je naar die code. Daarna ken ik je.`,
    );
    expect(outcome.told[0]).toContain(`Vraag Mies Jansen zelf naar de code ${code}.`);
  });

  test.each<[string, Network]>([
    ["no coordinator is linked", smallNetwork()],
    [
      "the coordinator is linked where nobody can be written to",
      withAccount(smallNetwork(), "x:y:z", { person: "sanne" }),
    ],
    [
      "the coordinator cannot be reached any more",
      withAccount(smallNetwork(), "x:y:z", {
        person: "sanne",
        address: "a",
        unreachableAt: "2026-11-23T08:00:00.000Z" as Instant,
      }),
    ],
    [
      "only the deputy is linked",
      withAccount(smallNetwork(), "x:y:z", { person: "kees", address: "a" }),
    ],
  ])("when %s the code goes to whoever runs the bot", (_, network) => {
    const outcome = asking({ network });
    expect(outcome.text).toBe(
      `Dank je. Je code is ${code}. Geef de code aan je beheerder. Die kan je koppelen.`,
    );
    expect(outcome.tell).toStrictEqual([]);
    expect(outcome.changes).toHaveLength(1);
  });

  test("each coordinator who can be reached hears it", () => {
    const more = seat("second-desk", { kind: "coordinator" }, "jan");
    const two = withAccount({ ...desk, seats: desk.seats.with(more.id, more) }, "teams:t:jan", {
      person: "jan",
      address: "b",
    });
    const outcome = asking({ network: two });
    expect(outcome.tell.map(({ to }) => to).sort()).toStrictEqual(
      [
        { kind: "seat", seat: "coordinator" },
        { kind: "seat", seat: "second-desk" },
      ].sort(),
    );
    expect(outcome.text).toMatch(
      /(Sanne de Vries of Jan van der Berg|Jan van der Berg of Sanne de Vries) belt je/,
    );
  });

  test("a coordinator who is known elsewhere compares the code themselves", () => {
    const outcome = asking({ displayName: "Sanne" }, "ik ben Sanne de Vries");
    expect(outcome.text).toMatch(
      /^Dank je\. Je code is \w{6}\. Je krijgt ook een bericht waar ik je al ken\. Staat daar dezelfde code, koppel dan\.$/,
    );
    expect(outcome.told[0]).toMatch(
      /^Iemand in Teams \(noemt zich “Sanne”\) zegt jou te zijn\. Was jij dat, en zag je daar de code \w{6}\? Koppel dan\.\n\n\[Koppel\]/,
    );
  });
});

describe("what an account calls itself", () => {
  test.each([
    ["Mies van der Berg-'t Hart", "Mies van der Berg-'t Hart"],
    ["Mies”) is al gebeld op 06 12345678 (“", "Mies is al gebeld op"],
    ["www.kwaad.example", "wwwkwaadexample"],
    ["An\u202ena", "Anna"],
    ["a".repeat(200), "a".repeat(80)],
    ["12345", undefined],
    ["", undefined],
    [`a${"\u0301".repeat(20)}`, undefined],
    [undefined, undefined],
  ])("%j is kept as %j", (displayName, kept) => {
    const { changes } = asking(displayName === undefined ? {} : { displayName });
    const [fact] = changes;
    expect(fact && "displayName" in fact ? fact.displayName : undefined).toBe(kept);
  });

  test("without a name the coordinator just reads where it was", () => {
    expect(asking().told[0]).toMatch(/^Iemand in Teams zegt Mies Jansen te zijn\./);
  });
});

describe("asked again", () => {
  test("for the same person it keeps its code, and nothing changes", () => {
    const outcome = asking({ network: openFor("mies") });
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.text).toMatch(/^Dank je\. Je code is K7F3XR\./);
    expect(outcome.tell).toMatchObject([{ key: `link/${someone}/mies/2026-11-24` }]);
    expect(outcome.told[0]).toContain("(noemt zich “M”)");
  });

  test("for another person it takes the place of the first", () => {
    const outcome = asking({ network: openFor("jan") });
    expect(outcome.changes).toMatchObject([{ kind: "link-asked", person: "mies", code }]);
  });

  test.each([
    [2, today, true],
    [3, today, false],
    [9, today, false],
    [9, "2026-11-23" as Day, true],
  ])("%i times on %s: once more %s", (times, day, may) => {
    const network = withAccount(desk, someone, { asked: { day, times } });
    const outcome = asking({ network });
    expect([outcome.changes.length, outcome.tell.length]).toStrictEqual(may ? [1, 1] : [0, 0]);
    if (!may) {
      expect(outcome.text).toBe(
        "Je hebt dit vandaag al drie keer gevraagd. Bel de coördinator, of probeer het morgen.",
      );
    }
  });

  test("what is open may be read however often it was asked", () => {
    const network = openFor("mies", { asked: { day: today, times: 3 } });
    expect(asking({ network }).text).toMatch(/^Dank je\. Je code is K7F3XR\./);
  });
});

describe("nothing is asked", () => {
  test("by a guest", () => {
    const outcome = asking({ guest: true });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).toBe(
      "Je bent hier te gast. Gasten kan ik niet koppelen aan iemand in het netwerk. Klopt er iets niet? Bel de coördinator.",
    );
  });

  test("by somebody who is known as that person", () => {
    const outcome = asking({ person: "mies" });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).toBe("Dat wist ik al: jij bent Mies Jansen.");
  });

  test("by somebody who is known as another", () => {
    const outcome = asking({ person: "jan" });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).toBe(
      "Ik ken je al als Jan van der Berg. Klopt dat niet? Zeg dat eerst, en typ dan wie je wel bent.\n\n[Dat ben ik niet]",
    );
  });

  test("about somebody who is not there", () => {
    const outcome = taken({ happening: pressing({ kind: "claim", person: "weg" }), network: desk });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).toMatch(/^Ik weet nog niet wie je bent\./);
  });
});

describe("who am I", () => {
  const who = (more: Omit<Given, "happening"> = {}) =>
    taken({ happening: typing("wie ben ik"), network: desk, ...more });

  test("somebody who is known hears the name and where they work", () => {
    const outcome = who({ person: "fatima" });
    expect(outcome.text).toBe(
      "Ik ken je als Fatima El Amrani van Gemeente Dorp. Klopt dat niet?\n\n[Dat ben ik niet] [Mijn plekken]",
    );
    expect(who({ person: "kees" }).text).toMatch(/^Ik ken je als Kees Bakker\. Klopt/);
  });

  test("somebody who is not known hears why that matters and how to change it", () => {
    expect(who().text).toBe(
      "Ik weet nog niet wie je bent. Opzoeken kan gewoon. Als ik je ken, zie je ook je eigen plekken, en telt het mee als jij zegt dat iets niet meer klopt.\n\nTyp: ik ben, en daarna je voor- en achternaam.",
    );
  });

  test("somebody who asked already hears the code once more, and nothing changes", () => {
    const outcome = who({ network: openFor("mies") });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).toBe(
      "Je zei dat je Mies Jansen bent. Je code is K7F3XR. Sanne de Vries belt je op het nummer dat ik van Mies Jansen heb, en vraagt naar die code. Daarna ken ik je.\n\n[Dat ben ik niet]",
    );
    expect(who({ network: openFor("weg") }).text).toMatch(/^Ik weet nog niet/);
    expect(who({ network: openFor("mies"), guest: true }).text).toMatch(/^Je bent hier te gast/);
  });

  test("in a group nobody else reads it, and a button's answer takes its place elsewhere", () => {
    expect(who({ kind: "group" }).say).toMatchObject([{ to: "private", as: "new" }]);
    const happening = pressing({ kind: "who" });
    expect(taken({ happening }).say).toMatchObject([{ to: "here", as: "replacement" }]);
    expect(taken({ happening, kind: "group" }).say).toMatchObject([{ to: "private", as: "new" }]);
  });

  test("the emergency lines stand under it", () => {
    const [say] = who().say;
    expect(say?.message.blocks.at(-1)).toMatchObject({ kind: "emergency" });
    expect(say?.message.blocks.at(-1)).toHaveProperty("lines.length", 3);
  });
});

describe("that is not me", () => {
  const known = withAccount(desk, someone, { person: "mies", channel: "slack" });
  const elsewhere = ids.account.parse("slack:team:other");
  const unlinking = (more: Omit<Given, "happening"> = {}, text = "dat ben ik niet") =>
    taken({ happening: typing(text), network: known, person: "mies", ...more });

  test("unlinks the account, and the coordinators hear it", () => {
    const outcome = unlinking();
    expect(outcome.changes).toStrictEqual([{ kind: "account-unlinked", account: someone }]);
    expect(outcome.text).toBe(
      "Goed, ik ken je niet meer als Mies Jansen. Wie ben je wel? Typ: ik ben, en daarna je voor- en achternaam.",
    );
    expect(outcome.tell).toMatchObject([
      {
        to: { kind: "seat", seat: "coordinator" },
        key: `unlinked/${someone}/mies/2026-11-24`,
      },
    ]);
    expect(outcome.told).toStrictEqual([
      "Iemand in Slack zegt niet Mies Jansen te zijn. Ik heb dat account losgemaakt. Je hoeft niets te doen.",
    ]);
    expect(outcome.tell[0]?.message.summary).toBe(outcome.told[0]);
  });

  test("of an account elsewhere unlinks that one", () => {
    const network = withAccount(known, elsewhere, { person: "mies", channel: "slack" });
    const happening = pressing({ kind: "not-me", account: elsewhere });
    const outcome = taken({ happening, network, person: "mies" });
    expect(outcome.changes).toStrictEqual([{ kind: "account-unlinked", account: elsewhere }]);
    expect(outcome.text).toBe(
      "Goed. Wie dat account in Slack heeft, ken ik niet meer als Mies Jansen.",
    );
  });

  test("of somebody else's account changes nothing", () => {
    const network = withAccount(known, elsewhere, { person: "jan", channel: "slack" });
    const happening = pressing({ kind: "not-me", account: elsewhere });
    const outcome = taken({ happening, network, person: "mies" });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).toMatch(/^Ik ken je als Mies Jansen/);
  });

  test("of an account that is not there, or by who is linked to nobody, changes nothing", () => {
    const gone = pressing({ kind: "not-me", account: "slack:t:gone" });
    expect(taken({ happening: gone, network: known, person: "mies" }).changes).toStrictEqual([]);
    const twice = taken({ happening: typing("dat ben ik niet"), network: desk });
    expect(twice.changes).toStrictEqual([]);
    expect(twice.text).toMatch(/^Ik weet nog niet wie je bent\./);
  });
});

describe("somebody who said to be somebody by mistake", () => {
  test.each([
    ["in words", typing("dat ben ik niet")],
    ["with the button", pressing({ kind: "not-me", account: someone })],
  ])("takes it back %s, and nobody is told", (_name, happening) => {
    const outcome = taken({ happening, network: openFor("mies") });
    expect(outcome.changes).toStrictEqual([{ kind: "link-refused", account: someone }]);
    expect(outcome.text).toMatch(/^Goed, ik vergeet dat je zei dat je Mies Jansen bent\./);
    expect(outcome.told).toStrictEqual([]);
  });

  test("takes back no request of another account", () => {
    const network = openFor("mies");
    const happening = pressing({ kind: "not-me", account: "teams:t:sanne" });
    expect(taken({ happening, network }).changes).toStrictEqual([]);
  });
});
