import { describe, expect, it } from "vitest";
import { meet } from "../../../dialogs/meet/dialog.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Block } from "../../../src/messages/message.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { situation, typing } from "../situation.ts";
import { local, meetingId, slot, Town } from "./town.ts";

/** Asked for Tuesday 5 January. */
const planned = () => new Town("2026-12-01T10:00").plan().tick();
const soon = local("2026-12-30T10:00");
const two = () =>
  planned()
    .plan({ id: ids.meeting.parse("later"), slot: slot("2027-01-07") })
    .tick();

function types(text: string, town = planned(), who = "fatima") {
  const { network } = town;
  const happening = typing(text);
  const outcome = meet.step(situation({ at: soon, network, person: who, happening }));
  if (outcome === "unreadable") throw new Error("unreadable");
  const said = outcome.say.map(({ message }) => messageToText(message)).join("\n");
  const blocks: readonly Block[] = outcome.say.flatMap(({ message }) => message.blocks);
  const labels = blocks.flatMap((one) => (one.kind === "buttons" ? one.buttons : []));
  return { ...outcome, said, buttons: labels };
}

const claimed = (text: string, town: Town, who = "fatima") =>
  meet.claims(text, {
    network: town.network,
    state: undefined,
    person: ids.person.parse(who),
    at: soon,
  });

describe("an answer typed in a hurry", () => {
  it.each([
    ["ik ben er niet bij", "no"],
    ["ik kan niet bij het overleg", "no"],
    ["ik red het niet dinsdag", "no"],
    ["ben er dinsdag niet", "no"],
    ["zet mij maar op misschien", "maybe"],
    ["ik kom dinsdag", "yes"],
    ["ik kom wat later", "yes"],
  ])("%s is noted of whom is asked, and nothing of whom is not", (text, as) => {
    const town = planned();
    expect(claimed(text, town)).toBe(true);
    expect(claimed(text, town, "lot")).toBe(false);
    expect(claimed(text, new Town("2026-12-01T10:00"))).toBe(false);
    expect(types(text).changes).toStrictEqual([
      { kind: "meeting-answered", meeting: meetingId, person: "fatima", as },
    ]);
  });

  it("that somebody comes instead keeps the name", () => {
    expect(types("fatima komt in mijn plaats", planned(), "jan").changes).toMatchObject([
      { person: "jan", as: "sends", colleague: "Fatima" },
    ]);
  });

  it("of whom comes later says what is not kept, and whom to tell", () => {
    expect(types("ik kom een kwartier later").said).toContain(
      "Dat je er niet de hele tijd bij bent, bewaar ik niet. Zeg dat zelf even tegen Sanne de Vries.",
    );
    expect(types("ik kom").said).not.toContain("bewaar ik niet");
  });

  it("with a day is of the meeting on that day", () => {
    expect(types("ik kan donderdag 7 januari niet", two()).changes).toMatchObject([
      { meeting: "later", as: "no" },
    ]);
    const week = types("ik kan volgende week niet", two());
    expect(week.changes).toStrictEqual([]);
    expect(week.said).toMatch(/^Welk overleg bedoel je\?/);
    expect(week.buttons).toHaveLength(2);
  });

  it("with a day on which there is none is asked back, and not guessed", () => {
    const outcome = types("ben er vrijdag niet");
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.said).toMatch(
      /^Op die dag is er geen overleg waarvoor je bent gevraagd\. Welk overleg bedoel je\?/,
    );
    expect(outcome.buttons.map(({ does }) => does.action)).toMatchObject([
      { kind: "rsvp", meeting: meetingId, as: "no" },
    ]);
  });

  it("that comes later to one of several says so as well", () => {
    expect(types("ik kom wat later", two()).said).toContain(
      "Zeg dat zelf even tegen wie het overleg",
    );
  });
});
