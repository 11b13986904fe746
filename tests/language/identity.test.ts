import { describe, expect, test } from "vitest";
import { channelNames } from "../../src/domain/account.ts";
import { channelName } from "../../src/language/channel-name.ts";
import { readIdentity } from "../../src/language/identity.ts";
import { inList, inShortList, oneOf } from "../../src/language/list.ts";
import { isNameParticle } from "../../src/language/name-particle.ts";
import { asksForOwnData } from "../../src/language/own-data.ts";
import { readYesNo } from "../../src/language/yes-no.ts";

describe("who somebody is", () => {
  test.each([
    "wie ben ik",
    "wie ben ik dan",
    "wie ben ik volgens jou",
    "wie denk je dat ik ben",
    "wie denkt u dat ik ben",
    "weet je wie ik ben",
    "weet jij wie ik ben",
    "ken je mij",
    "ken je me",
    "ken jij mij",
    "kent u mij",
    "koppel mij",
    "koppel me",
    "koppel mijn account",
    "mijn account koppelen",
    "wil je mij koppelen",
    "kun je mij koppelen",
    "Hoi, wie ben ik?",
    "koppel mij alsjeblieft",
  ])("%s asks that", (text) => {
    expect(readIdentity(text)).toStrictEqual({ kind: "who" });
  });

  test.each(["dat ben ik niet", "Dit ben ik niet.", "ik ben dat niet", "ik ben iemand anders"])(
    "%s denies it",
    (text) => {
      expect(readIdentity(text)).toStrictEqual({ kind: "not-me" });
    },
  );

  test.each([
    "open verzoeken",
    "openstaande verzoeken",
    "koppelverzoeken",
    "open koppelverzoeken",
    "wie wil gekoppeld worden?",
    "wie willen gekoppeld worden",
    "wie wil er gekoppeld worden",
  ])("%s asks what is open", (text) => {
    expect(readIdentity(text)).toStrictEqual({ kind: "requests" });
  });

  test.each([
    ["ik ben Mies Jansen", ["mies", "jansen"]],
    ["Dag, ik ben Mies Jansen aub", ["mies", "jansen"]],
    ["goedemorgen ik heet Mies", ["mies"]],
    ["mijn naam is Jan Dag", ["jan", "dag"]],
    ["ik ben a b c d e f g h i j", "abcdefghij".split("")],
  ])("%s may be a name", (text, words) => {
    expect(readIdentity(text)).toStrictEqual({ kind: "am", words });
  });

  test.each([
    ["koppel K7F3XR", { kind: "link", code: "K7F3XR" }],
    ["koppelen k7f 3xr", { kind: "link", code: "K7F3XR" }],
    ["niet koppelen K7F3XR", { kind: "refuse", code: "K7F3XR" }],
    ["niet koppel K7F-3XR aub", { kind: "refuse", code: "K7F3XR" }],
  ])("%s settles a request", (text, read) => {
    expect(readIdentity(text)).toStrictEqual(read);
  });

  test.each([
    "",
    "hallo",
    "aub",
    "ik",
    "ik ben",
    "ik heet",
    "mijn naam is",
    "ben ik Mies",
    "toen zei ik ben Mies",
    "ik ben a b c d e f g h i j k",
    "koppel",
    "koppel moeder",
    "niet K7F3XR",
    "niet koppelen",
    "K7F3XR",
    "wie ben ik nog als mijn kind weg is",
    `ik ben ${"x".repeat(200)}`,
  ])("%s is none of that", (text) => {
    expect(readIdentity(text)).toBeUndefined();
  });
});

describe("yes and no", () => {
  test.each([
    ["ja", "yes"],
    ["J", "yes"],
    ["Jazeker!", "yes"],
    ["ja hoor", "yes"],
    ["ja graag", "yes"],
    ["ja klopt", "yes"],
    ["klopt", "yes"],
    ["dat klopt", "yes"],
    ["dat ben ik", "yes"],
    ["ja, dat ben ik.", "yes"],
    ["ja ben ik", "yes"],
    ["nee", "no"],
    ["n", "no"],
    ["nee hoor", "no"],
    ["nee dank je", "no"],
    ["nee dat ben ik niet", "no"],
    ["dat ben ik niet", "no"],
    ["ja?", undefined],
    ["ja maar", undefined],
    ["jawel", undefined],
    ["misschien", undefined],
    ["", undefined],
    [`ja${" ".repeat(200)}maar`, "yes"],
  ])("%s", (text, answer) => {
    expect(readYesNo(text)).toBe(answer);
  });
});

test.each([
  "mijn plekken",
  "mijn plek",
  "wat zijn mijn plekken",
  "welke plekken heb ik",
  "mijn gegevens",
  "wat zijn mijn gegevens",
  "kloppen mijn gegevens?",
  "welke gegevens heb je van mij",
  "welke gegevens heb je over mij",
  "wat weet je over mij",
  "wat weet je van mij",
  "wat weet jij over mij",
  "wat weet jij van mij",
  "Waar sta ik?",
  "waar sta ik op de lijst",
  "hoe sta ik op de lijst",
])("%s asks for one's own data", (text) => {
  expect(asksForOwnData(text)).toBe(true);
  expect(asksForOwnData(`${text} kamp`)).toBe(false);
});

test("lists end as one says them", () => {
  expect([inList([]), inList(["a"]), inList(["a", "b"]), inList(["a", "b", "c"])]).toStrictEqual([
    ...["", "a", "a en b", "a, b en c"],
  ]);
  expect([oneOf([]), oneOf(["a"]), oneOf(["a", "b"]), oneOf(["a", "b", "c"])]).toStrictEqual([
    ...["", "a", "a of b", "a, b of c"],
  ]);
  expect([
    inShortList(["a", "b"], 2),
    inShortList(["a", "b", "c"], 2),
    inShortList([], 2),
  ]).toStrictEqual([...["a en b", "a, b en nog 1", ""]]);
});

test("every channel has a name that fits behind in", () => {
  expect(channelNames.map(channelName)).toStrictEqual([
    ...["Teams", "Slack", "de mail", "de website", "dit venster"],
  ]);
});

test("the small words of a name are known", () => {
  const words = "van vd v d de der den het t te ten ter".split(" ");
  expect(words.every(isNameParticle)).toBe(true);
  expect(["jan", "el", "vander", ""].some(isNameParticle)).toBe(false);
});
