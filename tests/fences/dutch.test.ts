import { describe, expect, it } from "vitest";
import { dutchIn, findDutch } from "./dutch.ts";
import { product } from "./source-files.ts";

/** Where Dutch lives; all of `manifests` and `data` is outside the product's code. */
const mayBeDutch = /(?:^|\/)wording\.ts$|^src\/language\//;

describe("Dutch lives in wording and language", () => {
  it("no other file of the product speaks it", () => {
    const others = product.filter(({ path }) => !mayBeDutch.test(path));
    expect(others.flatMap(findDutch)).toEqual([]);
  });

  it.each([
    "Wie zoek je?",
    "Bel de voedselbank",
    "coördinator",
    "Terug",
    "Opslaan",
    "van het netwerk",
    "en nog 12",
    "bevestigd door",
    "op te halen",
    "Ja, dat kan",
    "Bereikbaarheid",
    "Aanmelden",
    "Gesproken",
  ])("knows %s as Dutch", (text) => {
    expect(dutchIn(text)).not.toEqual([]);
  });

  it.each([
    "The network is over its limit of we had met before",
    "seat-taken",
    "nl-NL",
    "Europe/Amsterdam",
    "the door was open",
    "van",
    "é",
    "webber",
    "dan-bel-ik-teams.zip",
    "aadObjectId",
    "schema of a vacuum",
    "every day of this week",
  ])("lets %s be", (text) => {
    expect(dutchIn(text)).toEqual([]);
  });

  it.each([
    'say("Wie bel je?");',
    "say(`\u0024{count} vragen`);",
    "say(`Je belt \u0024{name} vandaag`);",
    "const asks = /wie is (.*) van/;",
    'type Answer = "ja, graag";',
    "const netwerkNaam = 1;",
    'const labels = { "morgen": 1 };',
  ])("finds it in %s", (text) => {
    expect(findDutch({ path: "a.ts", text })).not.toEqual([]);
  });

  it.each([
    'import { a } from "./overleg.ts";',
    "// Het netwerk wordt geladen.",
    "const data = 1;",
  ])("lets %s stand", (text) => {
    expect(findDutch({ path: "a.ts", text })).toEqual([]);
  });
});
