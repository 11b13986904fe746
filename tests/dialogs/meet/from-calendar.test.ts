import { describe, expect, it } from "vitest";
import { meet } from "../../../dialogs/meet/dialog.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, pressing, situation } from "../situation.ts";
import { local, meetingId, person, plannedMeeting, slot, Town } from "./town.ts";

const planned = () => new Town("2026-12-01T10:00").plan().tick();
const now = local("2026-12-02T10:00");

type Answering = { readonly who?: string; readonly at?: Given["at"] } & Record<string, unknown>;

function answers(town: Town, { who = "jan", at = now, ...more }: Answering = {}): Outcome<unknown> {
  const action = { kind: "rsvp", meeting: meetingId, as: "yes", by: "calendar", ...more };
  const given = { person: who, happening: pressing(action), channel: "mail", at } as const;
  const outcome = meet.step(situation({ ...given, network: town.network }));
  if (outcome === "unreadable") throw new Error("unreadable");
  return outcome;
}

/** In the outbox, so that it waits for a mail server that is away; never as the answer itself. */
function said({ say, tell }: Outcome<unknown>): string {
  expect(say).toStrictEqual([]);
  return tell.map(({ message }) => messageToText(message)).join();
}

const nothing = { say: [], tell: [] };
const isOver = local("2027-01-05T11:00");

describe("an answer from a calendar", () => {
  it("that is taken is followed by nothing", () => {
    const taken = answers(planned());
    expect(taken.changes).toMatchObject([{ kind: "meeting-answered", person: "jan", as: "yes" }]);
    expect([taken.say, taken.tell]).toStrictEqual([[], []]);
    const again = answers(planned().answer("jan", "yes"));
    expect(again).toMatchObject({ changes: [], ...nothing });
    expect(answers(planned(), { sequence: 0 })).toMatchObject(nothing);
  });

  it("to what is cancelled is told that it is off", () => {
    const late = answers(planned().cancel());
    expect(said(late)).toMatch(
      /^Je antwoord uit je agenda is niet genoteerd\.\n\nDit overleg gaat/,
    );
    expect(said(late)).toContain("Webberoverleg · dinsdag 5 januari 2027");
    expect(said(late)).toContain("Spoed:");
    expect(late.tell).toMatchObject([
      {
        ...{ to: { kind: "person", person: "jan" }, only: "mail" },
        key: `not-taken/${meetingId}/1/jan/yes`,
        message: { summary: "Je antwoord uit je agenda is niet genoteerd." },
      },
    ]);
    expect(late.tell[0]?.message.invitation).toBeUndefined();
  });

  it("to what is over, what moved, and what is not theirs is told so", () => {
    expect(said(answers(planned(), { at: isOver }))).toContain("Dit overleg is geweest");
    const moved = planned().move(slot("2027-01-12")).tick();
    const late = answers(moved, { sequence: 0 });
    expect(said(late)).toContain("Dit overleg is verzet. Zo is het nu.");
    expect(said(late)).toContain("dinsdag 12 januari 2027");
    expect(answers(moved, { sequence: 1 })).toMatchObject(nothing);
    expect(said(answers(planned(), { who: "lot" }))).toContain("niet gevraagd");
  });

  it("to what is no meeting of ours is told nothing, and leaves nothing behind", () => {
    expect(answers(planned(), { meeting: "ander" })).toMatchObject({ ...nothing, changes: [] });
  });

  it("is told once, and again of another version of the meeting", () => {
    const town = planned().cancel();
    const first = answers(town);
    expect(first.changes).toStrictEqual([
      { kind: "occurred", occurrence: `not-taken/${meetingId}/1/jan/yes` },
    ]);
    town.say(...first.changes);
    expect(answers(town)).toMatchObject({ ...nothing, changes: [] });
    expect(answers(town, { as: "no" }).tell).toHaveLength(1);
    expect(answers(town, { who: "fatima" }).tell).toHaveLength(1);
    const planned2 = plannedMeeting({ sequence: 2 });
    town.say(
      { kind: "meeting-planned", meeting: planned2 },
      {
        kind: "meeting-cancelled",
        meeting: meetingId,
      },
    );
    expect(answers(town).tell).toHaveLength(1);
  });

  it("that a machine gave counts, and is told nothing when it does not", () => {
    expect(answers(planned(), { by: "machine" }).changes).toHaveLength(1);
    const late = answers(planned().cancel(), { by: "machine" });
    expect(late).toMatchObject({ ...nothing, changes: [] });
  });

  it("of who wants to hear nothing more is told nothing", () => {
    const town = planned();
    const out = town.network.askings.get(person("jan"));
    const askings = town.network.askings.with(person("jan"), {
      ...{ ...out, id: person("jan"), outSince: now },
    });
    town.network = { ...town.network, askings };
    expect(answers(town)).toMatchObject({ ...nothing, changes: [] });
  });

  it("by a button of a card is answered there as ever", () => {
    const action = { kind: "rsvp", meeting: meetingId, as: "yes" };
    const given = { person: "jan", happening: pressing(action), at: now };
    const outcome = meet.step(situation({ ...given, network: planned().cancel().network }));
    if (outcome === "unreadable") throw new Error("unreadable");
    const [say] = outcome.say;
    expect(say && messageToText(say.message)).toMatch(/^Dit overleg gaat niet door\./);
    expect([outcome.tell, outcome.changes]).toStrictEqual([[], []]);
  });
});
