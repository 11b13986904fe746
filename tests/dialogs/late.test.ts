import { describe, expect, it } from "vitest";
import { acquaint } from "../../dialogs/acquaint/dialog.ts";
import { actions } from "../../dialogs/actions/dialog.ts";
import { agenda } from "../../dialogs/agenda/dialog.ts";
import { errand } from "../../dialogs/errand/dialog.ts";
import { meet } from "../../dialogs/meet/dialog.ts";
import { poll } from "../../dialogs/poll/dialog.ts";
import { webber } from "../../dialogs/webber/dialog.ts";
import type { Fact } from "../../src/domain/change.ts";
import { Collection } from "../../src/domain/collection.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Action } from "../../src/domain/meeting/action.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Nomination } from "../../src/domain/webber/nomination.ts";
import { pollId, poll as pollOf } from "../domain/meeting/town.ts";
import { askingTown } from "../fixtures/asking-town.ts";
import { webberTown } from "../fixtures/webber-town.ts";
import { LateLine } from "./late-line.ts";
import { local, meetingId, meetingTown, person, plannedMeeting, seatId } from "./meet/town.ts";

/** It is told while nobody can be reached; then something happens, and the line is up again. */
async function silently(line: LateLine, facts: readonly Fact[]): Promise<LateLine> {
  line.line = "busy";
  await line.tick(0);
  await line.say(...facts);
  line.line = "up";
  await line.ticks(4);
  return line;
}

const first = (line: LateLine, who: string) =>
  line.arrived.find((one) => one.startsWith(`${who}: `)) ?? "";

describe("a question whether data are right that waits", () => {
  const asked = (day: string) => new LateLine([errand], askingTown(), local(`${day}T09:00`));
  const confirmed = (seat: string) => ({ kind: "seat-confirmed", seat: seatId(seat) }) as const;

  it("is sent when nobody answered", async () => {
    const line = await silently(asked("2026-10-28"), []);
    expect(first(line, "jan")).toContain("Klopt dit nog?");
    expect(await line.ends()).toBe("delivered");
  });

  it("is not sent when it was answered somewhere else", async () => {
    const line = await silently(asked("2026-10-28"), [confirmed("leergeld-contact")]);
    expect(line.arrived).toStrictEqual([]);
    expect(await line.ends()).toBe("expired");
  });

  it("is not sent to who asked for quiet, or hands the seat over", async () => {
    const until = "2026-12-01" as Day;
    const quiet: Fact = { kind: "asking-paused", person: person("jan"), until };
    const seat = seatId("leergeld-contact");
    const leaves: Fact = { kind: "hand-over-opened", seat, why: "leaving" };
    for (const fact of [quiet, leaves]) {
      expect((await silently(asked("2026-10-28"), [fact])).arrived).toStrictEqual([]);
    }
  });

  it("asks of two seats only the one that is left", async () => {
    const line = await silently(asked("2026-12-16"), [confirmed("webber-school")]);
    expect(first(line, "ijsbrand")).toContain("Plaatsvervangend");
    expect(first(line, "ijsbrand")).not.toContain("Webber");
  });
});

describe("proposals that wait", () => {
  const opened = () => {
    const town = webberTown();
    const network: Network = { ...town, polls: Collection.of([pollOf()]) };
    return new LateLine([poll], network, local("2026-11-24T10:00"));
  };
  const voted: Fact = {
    ...{ kind: "poll-voted", poll: pollId, person: person("jan") },
    ...{ seats: [seatId("webber-energie")], answers: ["yes", "yes", "yes"] },
  };
  const whom = ({ arrived }: LateLine) => arrived.map((one) => one.split(":")[0]).sort();

  it("are not sent to who voted already", async () => {
    const line = await silently(opened(), [voted]);
    expect(whom(line)).toStrictEqual(["fatima", "kees", "mies"]);
    expect(await line.ends()).toBe("delivered delivered delivered expired");
  });

  it.each([
    ["withdrawn", { kind: "poll-withdrawn", poll: pollId }],
    ["closed", { kind: "poll-closed", poll: pollId }],
    ["planned", { kind: "poll-settled", poll: pollId, meeting: meetingId }],
  ] as const)("are sent to nobody when the poll is %s", async (_how, fact) => {
    const line = await silently(opened(), [fact]);
    expect(line.arrived).toStrictEqual([]);
    expect(await line.ends()).toBe("expired expired expired expired");
  });

  const withdrawn: Fact = {
    ...{ kind: "poll-withdrawn", poll: pollId },
    hear: ["fatima", "jan", "kees", "mies"].map((id) => person(id)),
  };

  it("and of which nobody got any are withdrawn in silence", async () => {
    const line = await silently(opened(), [withdrawn]);
    expect(line.arrived).toStrictEqual([]);
    expect([...line.network.polls][0]?.told).toStrictEqual([]);
  });

  it("and may have arrived are withdrawn aloud", async () => {
    const line = opened();
    line.line = "unsure";
    await line.tick(0);
    line.line = "up";
    await line.say(withdrawn);
    await line.ticks(4);
    expect(whom(line).length).toBeGreaterThan(4);
    const ends = line.arrived.filter((one) => one.includes("is ingetrokken"));
    expect(ends.map((one) => one.split(":")[0]).sort()).toStrictEqual([
      "fatima",
      "jan",
      "kees",
      "mies",
    ]);
  });

  it("and arrived with some are withdrawn for those alone", async () => {
    const line = opened();
    await line.tick(0);
    const arrived = [...line.arrived];
    expect(arrived).toHaveLength(4);
    await line.say(withdrawn);
    await line.ticks(1);
    const ends = line.arrived.slice(4);
    expect(ends).toHaveLength(4);
    await line.ticks(30);
    expect(line.arrived).toHaveLength(8);
  });

  it("are not sent to who sits there no longer", async () => {
    const seat = seatId("webber-school");
    const gone: Fact = { kind: "seat-left", seat, until: "2026-11-23" as Day };
    const line = await silently(opened(), [gone]);
    expect(whom(line)).toStrictEqual(["jan", "kees", "mies"]);
  });

  it("and of which the date was chosen meanwhile, no result is sent", async () => {
    const line = opened();
    await line.tick(0);
    line.line = "busy";
    await line.say({ kind: "poll-closed", poll: pollId });
    line.stage.now = local("2027-01-28T10:00");
    await silently(line, []);
    expect(line.arrived.filter((one) => one.startsWith("sanne"))).toStrictEqual([]);
  });
});

describe("a reminder of what is to be done that waits", () => {
  const folder: Action = {
    ...{ id: ids.action.parse("folder"), what: "Folder maken", postponed: 0 },
    ...{ owner: seatId("webber-energie"), dueOn: "2026-12-10" as Day },
    agreedAt: local("2026-11-24T10:00"),
  };
  const room: Action = { ...folder, id: ids.action.parse("zaal"), what: "Zaal bespreken" };
  const reminded = () => {
    const network: Network = { ...webberTown(), actions: Collection.of([folder, room]) };
    return new LateLine([actions], network, local("2026-12-07T09:00"));
  };
  const done = ({ id }: Action) => ({ kind: "action-done", action: id }) as const;

  it("is sent of both", async () => {
    const line = await silently(reminded(), []);
    expect(first(line, "jan")).toContain("Folder maken");
    expect(first(line, "jan")).toContain("Zaal bespreken");
  });

  it.each([
    ["done", done(folder)],
    ["dropped", { kind: "action-dropped", action: folder.id }],
    ["put off", { kind: "action-postponed", action: folder.id, dueOn: "2027-01-20" as Day }],
    ["somebody else's", { kind: "action-passed", action: folder.id, owner: seatId("coordinator") }],
  ] as const)("leaves out what is %s by then", async (_how, fact) => {
    const line = await silently(reminded(), [fact]);
    expect(first(line, "jan")).toContain("Zaal bespreken");
    expect(first(line, "jan")).not.toContain("Folder maken");
  });

  it("is not sent when all is done", async () => {
    const line = await silently(reminded(), [done(folder), done(room)]);
    expect(line.arrived).toStrictEqual([]);
    expect(await line.ends()).toBe("expired");
  });
});

describe("an agenda that waits", () => {
  const sent = async () => {
    const line = new LateLine([meet, agenda], meetingTown(), local("2026-12-22T10:00"));
    await line.say({ kind: "meeting-planned", meeting: plannedMeeting() });
    await line.tick();
    line.stage.now = local("2027-01-02T10:00");
    line.arrived.length = 0;
    return line;
  };
  const agendas = ({ arrived }: LateLine) => arrived.filter((one) => /Welkom|Opening/.test(one));

  it("is sent of the meeting as it is", async () => {
    const line = await silently(await sent(), [
      {
        ...{ kind: "meeting-changed", meeting: meetingId },
        news: { place: "Bibliotheek" },
      },
    ]);
    expect(agendas(line)).toHaveLength(3);
    expect(agendas(line).every((one) => one.includes("Bibliotheek"))).toBe(true);
    expect(agendas(line).some((one) => one.includes("De Kern"))).toBe(false);
  });

  it.each([
    ["cancelled", 0, { kind: "meeting-cancelled", meeting: meetingId }],
    [
      "not theirs",
      2,
      { kind: "meeting-answered", meeting: meetingId, person: person("mies"), as: "no" },
    ],
  ] as const)("is not sent when it is %s by then", async (_how, left, fact) => {
    expect(agendas(await silently(await sent(), [fact]))).toHaveLength(left);
  });
});

describe("what else waits", () => {
  const nomination: Nomination = {
    ...{ id: ids.nomination.parse("n1"), theme: ids.theme.parse("rouw"), person: person("kees") },
    ...{ nominatedBy: person("jan"), at: local("2026-11-01T10:00"), seconds: [] },
    ...{ state: "asked", askedAt: local("2026-11-03T10:00") },
  };
  const asked = () =>
    new LateLine(
      [webber],
      { ...webberTown(), nominations: Collection.of([nomination]) },
      local("2026-11-17T09:00"),
    );

  it("whether somebody will be webber is not asked once more when they said", async () => {
    expect(first(await silently(asked(), []), "kees")).not.toBe("");
    const said = { kind: "nomination-settled", nomination: nomination.id, as: "accepted" } as const;
    expect((await silently(asked(), [said])).arrived).toStrictEqual([]);
  });

  const wishing = () => {
    const town = webberTown();
    const askings = ["kees", "mies"].map(
      (who) => ({ id: person(who), wantsToMeet: true }) as const,
    );
    const network: Network = { ...town, askings: Collection.of(askings) };
    return new LateLine([acquaint], network, local("2026-12-01T09:00"));
  };

  it("two people are not brought together when one of them no longer wants it", async () => {
    expect((await silently(wishing(), [])).arrived).toHaveLength(2);
    const not = { kind: "acquaintance-wished", person: person("mies"), wants: false } as const;
    const line = await silently(wishing(), [not]);
    expect(line.arrived).toStrictEqual([]);
    expect(await line.ends()).toBe("expired expired");
  });
});
