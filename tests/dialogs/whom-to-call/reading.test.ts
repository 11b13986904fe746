import { describe, expect, test } from "vitest";
import { whomToCall } from "../../../dialogs/whom-to-call/dialog.ts";
import { readQuestion } from "../../../dialogs/whom-to-call/read-question.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { situation, typing } from "../situation.ts";

const read = (text: string, network: Network = smallNetwork()) =>
  readQuestion({ network, knowledge: keywordKnowledge, text });

function told(text: string, network: Network = smallNetwork(), state?: unknown): string {
  const outcome = whomToCall.step(situation({ happening: typing(text), network, state }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome.say.map(({ message }) => messageToText(message)).join("\n");
}

describe("a theme in its own words", () => {
  test.each([
    ["Rouw en verlies", "rouw"],
    ["wie is de webber voor schulden", "schulden"],
    ["water", "energie"],
    ["wie bel ik bij honger", "voedsel"],
  ])("%s is about %s", (text, theme) => {
    expect(read(text)).toMatchObject({ kind: "theme", first: { theme } });
  });

  test("a theme that the network does not have is no reason to answer with another", () => {
    const base = smallNetwork();
    const themes = base.themes.without(ids.theme.parse("voedsel"));
    expect(read("gezin heeft honger", { ...base, themes }).kind).toBe("none");
  });
});

describe("an area behind a theme", () => {
  test.each([
    ["schulden noord", "schulden", "noord"],
    ["Rouw en verlies Zuidwijk", "rouw", "zuid"],
    ["water noord", "energie", "noord"],
    ["honger in Noord", "voedsel", "noord"],
  ])("%s: is about %s there", (text, theme, area) => {
    expect(read(text)).toMatchObject({ kind: "theme", first: { theme }, area });
  });

  test("stands in the heading, and it is said when only others work there", () => {
    expect(told("schulden noord")).toContain("Schulden in Noord");
    expect(told("schoolkosten zuid")).toContain("In Zuid staat geen contactpersoon");
  });
});

describe("words around what is needed", () => {
  test("a greeting is no part of it", () => {
    const texts: string[] = [];
    const rank = (text: string, ...more: unknown[]) => {
      texts.push(text);
      return keywordKnowledge.rank(text, ...(more as []));
    };
    const knowledge = { ...keywordKnowledge, rank };
    readQuestion({ network: smallNetwork(), knowledge, text: "Hallo, kind heeft honger" });
    expect(texts).toStrictEqual(expect.arrayContaining(["kind heeft honger"]));
    expect(texts.join()).not.toMatch(/hallo/i);
  });

  test("what only asks for somebody is left out when the whole says too little", () => {
    const rank: typeof keywordKnowledge.rank = (text, themes) =>
      text.startsWith("wie")
        ? { kind: "none", themes: [], emergency: false }
        : keywordKnowledge.rank(text, themes);
    const knowledge = { ...keywordKnowledge, rank };
    const text = "wie kan ik vanavond bellen voor een gezin met honger";
    const question = readQuestion({ network: smallNetwork(), knowledge, text });
    expect(question).toMatchObject({ kind: "theme", first: { theme: "voedsel" } });
  });
});

describe("what is said of somebody who was called", () => {
  test.each([
    "ik krijg geen gehoor bij Jan van der Berg",
    "het nummer van Jan van der Berg is fout",
    "jan van der berg neemt niet op",
    "Jan van der Berg werkt daar niet meer",
    "het telefoonnummer van leergeld klopt niet",
    "is Leergeld vandaag open?",
  ])("%s: shows them, to be told so with a button", (text) => {
    expect(told(text)).toContain("[Geen gehoor] [Klopt niet meer]");
    expect(read(text).kind).toBe("named");
  });

  test.each(["moeder neemt niet op", "ik krijg geen gehoor bij de ouders"])(
    "%s: is about nobody of the network",
    (text) => {
      expect(read(text).kind).not.toBe("named");
    },
  );
});

describe("nothing to look up", () => {
  test.each(["ja", "nee", "2", "👍", "contactpersoon", ""])("%s leads to the themes", (text) => {
    const said = told(text);
    expect(said).toMatch(/^Kies een thema\. Of beschrijf/);
    expect(said).toContain("[Schoolkosten]");
    expect(said).toContain("Sanne de Vries");
  });

  test("a long text that starts with pictures is still read", () => {
    expect(read(`${"🙂".repeat(300)} gezin heeft honger`)).toMatchObject({
      first: { theme: "voedsel" },
    });
  });

  test.each(["112", "nummer van 113"])("who types %s sees the emergency lines first", (text) => {
    expect(told(text)).toMatch(/^Is het spoed\? Bel direct:/);
  });
});

describe("a name", () => {
  test("with acute words beside it keeps the emergency lines first", () => {
    expect(read("nummer van Leergeld Dorp mes")).toMatchObject({ kind: "named", acute: true });
  });

  test("the coordinator of an organisation is not the one of the network", () => {
    expect(read("wie is de coördinator van Leergeld")).toMatchObject({ kind: "named" });
    expect(read("wie is de coördinator van het netwerk").kind).toBe("coordinator");
  });

  test("of somebody whom one does not call leads to the number of the organisation", () => {
    const base = smallNetwork();
    const seats = base.seats.without(ids.seat.parse("webber-school"));
    const said = told("wie is Fatima El Amrani", { ...base, seats });
    expect(said).toContain("staat niet op de lijst als contactpersoon of webber");
    expect(said).toContain("Gemeente Dorp");
  });
});

test("an area is understood by its other name too, after an answer", () => {
  const about = { kind: "theme", theme: "school", because: [], also: [] };
  const state = { kind: "answered", answer: { about, from: 0, acute: false, marks: [] } };
  expect(told("en in Zuidwijk?", smallNetwork(), state)).toMatch(/^Schoolkosten in Zuid/);
});

test("a network in which nothing is yet says so, and never fails", () => {
  const base = smallNetwork();
  const network: Network = {
    ...base,
    themes: Collection.empty(),
    seats: Collection.empty(),
    areas: Collection.empty(),
  };
  for (const text of ["honger", "thema's", "wie is de coördinator", "Leergeld", "ja"]) {
    expect(told(text, network)).toContain("0800-2000");
  }
  expect(told("wie is de coördinator", network)).toContain("heeft nu geen coördinator");
});
