import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { withAccount } from "../../fixtures/with-account.ts";
import { type Given, pressing, someone, typing } from "../situation.ts";
import { actionOf, taken } from "./taken.ts";

const account = ids.account.parse("slack:team:mies");
const which = { account, person: "mies", code: "K7F3XR" };
const link = { kind: "link", ...which };
const refuse = { kind: "refuse", ...which };

const asks = (person = "mies", code = "K7F3XR", at = "2026-11-24T08:00:00.000Z") => ({
  ...{ person: ids.person.parse(person), code, at: at as Instant },
});

const asking = (network: Network, request = asks(), key: string = account) =>
  withAccount(network, key, { channel: "slack", asks: request });

const one = asking(smallNetwork());

/** Sanne, the coordinator, does something. */
const settling = (happening: Given["happening"], more: Omit<Given, "happening"> = {}) =>
  taken({ happening, network: one, person: "sanne", ...more });

describe("a coordinator who links", () => {
  test("makes the account that person's, and the person hears it", () => {
    const outcome = settling(pressing(link));
    expect(outcome.changes).toStrictEqual([
      { kind: "account-linked", account, channel: "slack", person: "mies" },
    ]);
    expect(outcome.text).toBe("Gekoppeld: Mies Jansen in Slack. Ik laat het weten.");
    expect(outcome.say).toMatchObject([{ as: "replacement", to: "here" }]);
    expect(outcome.tell).toMatchObject([
      { to: { kind: "person", person: "mies" }, key: `linked/${account}/mies/K7F3XR` },
    ]);
    expect(outcome.told).toStrictEqual([
      "Sanne de Vries heeft je gekoppeld. In Slack ken ik je nu als Mies Jansen.\n\n[Dat ben ik niet]",
    ]);
    expect(outcome.tell[0]?.message.summary).toMatch(/^Sanne de Vries heeft je gekoppeld\./);
    const buttons = outcome.tell[0]?.message.blocks.find(({ kind }) => kind === "buttons");
    expect(buttons).toMatchObject({ buttons: [{ does: { action: { kind: "not-me", account } } }] });
  });

  test("sees what is still open under it", () => {
    const network = asking(one, asks("jan", "C4W6R3"), "teams:t:jan");
    const { text } = settling(pressing(link), { network });
    expect(text).toMatch(
      /^Gekoppeld: Mies Jansen.*\n\nIemand in Slack zegt Jan van der Berg te zijn/,
    );
    expect(text).not.toContain("zegt Mies");
  });
});

describe("a coordinator who refuses", () => {
  test("takes the request away, and nobody is told", () => {
    const outcome = settling(pressing(refuse));
    expect(outcome.changes).toStrictEqual([{ kind: "link-refused", account }]);
    expect(outcome.tell).toStrictEqual([]);
    expect(outcome.text).toBe("Niet gekoppeld: Mies Jansen. Het verzoek is weg.");
  });
});

describe("a button that came too late", () => {
  const rest = smallNetwork();
  const cases: readonly (readonly [string, Network, object, string])[] = [
    [
      "of a request that another coordinator linked",
      withAccount(rest, account, { person: "mies" }),
      link,
      "Dat is al gedaan: Mies Jansen is gekoppeld.",
    ],
    [
      "to refuse what another linked",
      withAccount(rest, account, { person: "mies" }),
      refuse,
      "Dat is al gedaan: Mies Jansen is gekoppeld.",
    ],
    [
      "of a request that was refused",
      withAccount(rest, account),
      link,
      "Dit verzoek om Mies Jansen te koppelen is er niet meer. Er is niets veranderd.",
    ],
    [
      "of an account that is not there",
      rest,
      link,
      "Dit verzoek om Mies Jansen te koppelen is er niet meer. Er is niets veranderd.",
    ],
    [
      "of a request that was replaced by one for somebody else",
      asking(rest, asks("jan")),
      link,
      "Dit verzoek is vervangen door een nieuw verzoek. Er is niemand gekoppeld.",
    ],
    [
      "of a request that was replaced by one with another code",
      asking(rest, asks("mies", "C4W6R3")),
      refuse,
      "Dit verzoek is vervangen door een nieuw verzoek. Er is niets veranderd.",
    ],
    [
      "about somebody who is gone",
      { ...one, people: one.people.without(ids.person.parse("mies")) },
      link,
      "Deze persoon staat niet meer in het netwerk. Er is niets veranderd.",
    ],
    [
      "for an account that became somebody else's",
      withAccount(rest, account, { person: "jan" }),
      link,
      "Dit verzoek om Mies Jansen te koppelen is er niet meer. Er is niets veranderd.",
    ],
  ];

  test.each(cases)("%s has a line, and changes nothing", (_, network, action, line) => {
    const outcome = settling(pressing(action), { network });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text.split("\n")[0]).toBe(line);
  });
});

describe("who may settle", () => {
  const withDesk = (from: string, until?: string): Network => {
    const desk = one.seats.get(ids.seat.parse("coordinator"));
    if (!desk) throw new Error("no desk");
    const holding = {
      person: ids.person.parse("sanne"),
      from: from as Day,
      ...(until !== undefined && { until: until as Day }),
    };
    return { ...one, seats: one.seats.with(desk.id, { ...desk, holdings: [holding] }) };
  };

  test.each([
    ["a coordinator until today", withDesk("2026-01-01", "2026-11-24"), true],
    ["a coordinator until yesterday", withDesk("2026-01-01", "2026-11-23"), false],
    ["a coordinator from tomorrow on", withDesk("2026-11-25"), false],
  ])("%s: %s", (_, network, may) => {
    expect(settling(pressing(link), { network }).changes).toHaveLength(may ? 1 : 0);
  });

  test.each([["kees"], ["mies"], [undefined]])("not %s", (person) => {
    for (const happening of [
      pressing(link),
      pressing(refuse),
      typing("koppel K7F3XR"),
      typing("open verzoeken"),
    ]) {
      const outcome = taken({ happening, network: one, ...(person && { person }) });
      expect(outcome).toMatchObject({ changes: [], tell: [] });
      expect(outcome.text).toBe(
        "Koppelen kan alleen de coördinator van het netwerk. Dat is nu Sanne de Vries.",
      );
    }
  });

  test("nobody when there is no coordinator, and that is said", () => {
    expect(settling(pressing(link), { network: withDesk("2027-01-01") }).text).toBe(
      "Koppelen kan alleen de coördinator van het netwerk. Die is er nu niet.",
    );
  });

  test("not for the account that it is pressed on", () => {
    const network = asking(one, asks(), someone);
    const outcome = settling(pressing({ ...link, account: someone }), { network });
    expect(outcome).toMatchObject({ changes: [], tell: [] });
    expect(outcome.text).toMatch(/^Je eigen account kun je niet zelf koppelen\./);
  });
});

describe("an account that says to be who looks after the network", () => {
  const network = asking(smallNetwork(), asks("sanne"));
  const own = { ...link, person: "sanne" };
  const line =
    "Een account van Sanne de Vries koppel je in Teams of Slack, of laat het doen door wie deze bot beheert. Met een link uit een mail kan dat niet, omdat het van een coördinator is.";

  test.each(["web", "mail"] as const)("is not linked by a link from a mail: %s", (channel) => {
    for (const happening of [pressing(own), typing("koppel K7F3XR")]) {
      const outcome = settling(happening, { network, channel });
      expect(outcome).toMatchObject({ changes: [], tell: [] });
      expect(outcome.text.split("\n")[0]).toBe(line);
    }
    const shown = settling(typing("open verzoeken"), { network, channel });
    expect(actionOf(shown, "Koppel")).toStrictEqual(own);
  });

  test("is linked in a chat, and refused or linked for another by a link", () => {
    expect(settling(pressing(own), { network, channel: "slack" }).changes).toHaveLength(1);
    const refused = settling(pressing({ ...refuse, person: "sanne" }), { network, channel: "web" });
    expect(refused.changes).toStrictEqual([{ kind: "link-refused", account }]);
    expect(settling(pressing(link), { channel: "web" }).changes).toHaveLength(1);
  });

  test("nor by who read the message to another about it", () => {
    const asked = { ...own, asked: true };
    expect(settling(pressing(asked), { network, channel: "web" }).changes).toStrictEqual([]);
  });
});

describe("the list of what is open", () => {
  const open = (network: Network) =>
    settling(typing("wie wil gekoppeld worden?"), { network }).text;

  test("says so when nothing is", () => {
    expect(open(smallNetwork())).toBe("Er wil nu niemand gekoppeld worden.");
    expect(open(asking(smallNetwork(), asks("weg")))).toBe("Er wil nu niemand gekoppeld worden.");
  });

  test("has the oldest first, each with its buttons", () => {
    const later = asks("jan", "C4W6R3", "2026-11-24T08:30:00.000Z");
    const oldest = asks("kees", "CDFHJK", "2026-11-20T08:30:00.000Z");
    const network = asking(asking(one, later, "teams:t:b"), oldest, "teams:t:c");
    const text = open(network);
    expect(text).toMatch(/^Deze mensen willen gekoppeld worden\./);
    expect([...text.matchAll(/code (\w{6})\./g)].map(([, code]) => code)).toStrictEqual([
      "CDFHJK",
      "K7F3XR",
      "C4W6R3",
    ]);
    expect(text.match(/\[Koppel\] \[Niet koppelen\]/g)).toHaveLength(3);
  });

  test("shows five, and counts the rest", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => `slack:t:${index}`).reduce(
        (network, key, index) =>
          asking(network, asks("jan", "C4W6R3", `2026-11-24T08:00:0${index}.000Z`), key),
        smallNetwork(),
      );
    expect(open(many(5)).match(/\[Koppel\]/g)).toHaveLength(5);
    expect(open(many(5))).not.toContain("En nog");
    expect(open(many(7)).match(/\[Koppel\]/g)).toHaveLength(5);
    expect(open(many(7))).toMatch(
      /\n\nEn nog 2\. Die zie je als je hierboven iets hebt gekozen\.$/,
    );
  });

  test("goes to the coordinator alone in a group", () => {
    const outcome = settling(typing("open verzoeken"), { kind: "group" });
    expect(outcome.say).toMatchObject([{ to: "private", as: "new" }]);
  });
});

describe("in words", () => {
  test("koppel and a code does what the button does", () => {
    expect(settling(typing("koppel k7f3xr"))).toMatchObject({
      changes: [{ kind: "account-linked", account, person: "mies" }],
      tell: [{ key: `linked/${account}/mies/K7F3XR` }],
    });
  });

  test("niet koppelen and a code refuses", () => {
    expect(settling(typing("niet koppelen K7F3XR"))).toMatchObject({
      changes: [{ kind: "link-refused", account }],
      tell: [],
    });
  });

  test("a code that nobody has leads to what is open", () => {
    const outcome = settling(typing("koppel C4W6R3"));
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.text).toMatch(
      /^Ik heb geen open verzoek met de code C4W6R3\.\n\nIemand in Slack/,
    );
  });

  test("a code that two have is for a button to settle", () => {
    const network = asking(one, asks("jan"), "teams:t:jan");
    const outcome = settling(typing("koppel K7F3XR"), { network });
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.text).toMatch(/^Er zijn meer verzoeken met die code\. Kies hieronder\./);
    expect(outcome.text.match(/\[Koppel\]/g)).toHaveLength(2);
  });
});
