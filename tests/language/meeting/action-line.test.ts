import { describe, expect, it } from "vitest";
import type { Day } from "../../../src/domain/time.ts";
import {
  asksForActions,
  isActionLine,
  isSelf,
  readAction,
  readActionReply,
} from "../../../src/language/meeting/action-line.ts";

const today = "2026-11-24" as Day;

describe("an action in words", () => {
  it.each([
    [
      "actie: folder maken door Jan van der Berg voor 1 juni",
      "folder maken",
      "Jan van der Berg",
      "2027-06-01",
    ],
    ["Actie: folder maken voor 1 juni door Jan", "folder maken", "Jan", "2027-06-01"],
    [
      "actie: zaal huren door contactpersoon Voedselbank, uiterlijk vrijdag 4 december.",
      "zaal huren",
      "contactpersoon Voedselbank",
      "2026-12-04",
    ],
    ["actiepunt: ik bel de school morgen", "bel de school", "ik", "2026-11-25"],
    [
      "actie: flyer voor 5 mei ontwerpen door Mies voor 1 april 2027",
      "flyer voor 5 mei ontwerpen",
      "Mies",
      "2027-04-01",
    ],
    ["actie: scholen bellen door mij over twee weken", "scholen bellen", "mij", "2026-12-08"],
    ["actie: scholen bellen", "scholen bellen", undefined, undefined],
    ["actie: scholen bellen door Jan", "scholen bellen", "Jan", undefined],
    ["actie: scholen bellen door Jan eind mei", "scholen bellen", "Jan eind mei", undefined],
    ["actie:", "", undefined, undefined],
  ])("%s", (text, what, who, dueOn) => {
    expect(isActionLine(text)).toBe(true);
    expect(readAction(text, today)).toStrictEqual({
      what,
      ...(who !== undefined && { who }),
      ...(dueOn !== undefined && { dueOn }),
    });
  });

  it.each([
    "welke actie helpt tegen schulden",
    "is er een actie voor schoolspullen",
    "actie voor kinderen zonder ontbijt",
    "de gemeente deed een actie: wie weet er meer",
  ])("%s is none", (text) => {
    expect(isActionLine(text)).toBe(false);
    expect(asksForActions(text)).toBe(false);
  });

  it("is asked for in a few ways", () => {
    expect(asksForActions("Mijn acties?")).toBe(true);
    expect(asksForActions("welke acties staan open")).toBe(true);
  });

  it("knows who speaks, and what is said to what was read back", () => {
    expect(["ik", "Mijzelf", "Jan"].map(isSelf)).toStrictEqual([true, true, false]);
    expect(
      ["ja", "Wijzigen", "niet doen", "ja?", "jazeker wel"].map(readActionReply),
    ).toStrictEqual([...["yes", "change", "no", undefined, undefined]]);
  });
});
