import { describe, expect, it } from "vitest";
import type { Network } from "../../../src/domain/network.ts";
import { local, meetingId, meetingTown, person, slot, Town } from "./town.ts";

const all = (step: string) => ["fatima", "jan", "mies"].map((who) => `${who} ${step}`);

/** Everybody was told on 1 December of what is on 5 January. */
const told = (network?: Network) => new Town("2026-12-01T10:00", network).plan().tick();

/** What went out between two moments. */
function between(town: Town, from: string, until: string): readonly string[] {
  town.until(from);
  const before = town.sent.length;
  return town.until(until).heard(before);
}

const quietly = (town: Town) => between(town, "2026-12-02T00:00", "2027-01-06T12:00");

describe("a reminder", () => {
  it("comes a week, a day and an hour before", () => {
    const town = told();
    expect(between(town, "2026-12-29T09:29", "2026-12-29T09:30")).toStrictEqual(all("7d"));
    expect(between(town, "2027-01-04T09:29", "2027-01-04T09:30")).toStrictEqual(all("1d"));
    expect(between(town, "2027-01-05T08:29", "2027-01-05T08:30")).toStrictEqual(all("1h"));
    expect(between(town, "2027-01-05T08:30", "2027-01-06T12:00")).toStrictEqual([]);
  });

  it("asks who said nothing, and says back what others said", () => {
    const town = told().answer("fatima", "yes", "Piet").answer("jan", "maybe");
    town.until("2026-12-29T12:00");
    expect(town.textFor("mies")).toBe(
      [
        "Herinnering: Webberoverleg",
        "Wanneer: dinsdag 5 januari 2027, 9.30–11.00 uur\nWaar: Buurthuis De Kern\nGeregeld door: Sanne de Vries",
        "Je hebt nog niet gezegd of je komt.",
        "[Ik kom] [Misschien] [Ik kom niet] [Ik stuur iemand]",
      ].join("\n\n"),
    );
    expect(town.textFor("fatima")).toContain("Je zei dat je komt, met Piet.");
    expect(town.textFor("jan")).toContain("Je zei: misschien. Weet je het al?");
  });

  it("does not come to who stays away; who sends somebody is told once, the day before", () => {
    const town = told().answer("fatima", "no").answer("jan", "sends", "Piet Smit");
    expect(quietly(town).filter((one) => !one.startsWith("sanne"))).toStrictEqual([
      "mies 7d",
      "jan 1d",
      "mies 1d",
      "mies 1h",
    ]);
    const jan = town.sent.findLast((one) => one.person === "jan");
    expect(jan?.text).toContain("Je zei dat je Piet Smit stuurt. Weet Piet Smit waar en hoe laat");
  });

  it("does not come after a cancellation", () => {
    expect(quietly(told().cancel().tick())).toStrictEqual([]);
  });

  it("of the old date does not come; those of the new date do", () => {
    const town = told().move(slot("2027-01-12")).tick();
    expect(between(town, "2026-12-02T00:00", "2027-01-05T09:29")).toStrictEqual([]);
    expect(between(town, "2027-01-05T09:29", "2027-01-05T09:30")).toStrictEqual(all("7d"));
  });

  it.each([
    ["07:00", "2026-12-29T08:00", "2027-01-05T06:00"],
    ["08:30", "2026-12-29T08:30", "2027-01-05T08:00"],
    ["20:30", "2026-12-29T19:00", "2027-01-05T19:30"],
  ])("of a meeting at %s does not come in the night", (from, week, hour) => {
    const town = new Town("2026-12-01T10:00").plan({ slot: slot("2027-01-05", from, "21:30") });
    town.tick().until("2027-01-05T21:30");
    const moments = (step: string) => town.sent.find(({ key }) => key.endsWith(step))?.at;
    expect(moments("/7d")).toBe(local(week));
    expect(moments("/1h")).toBe(local(hour));
  });

  it("that was missed is not made up for when the next one is near", () => {
    const town = told().until("2026-12-29T09:00").downUntil("2027-01-04T10:00");
    expect(town.heard(3)).toStrictEqual(["sanne who-comes", ...all("1d")].toSorted(byKind));
    expect(town.network.occurred.has(`remind/${meetingId}/0/7d`)).toBe(true);
    expect(town.tick().sent).toHaveLength(7);
  });

  it("of a week still comes some days late, and not in the night", () => {
    const town = told().until("2026-12-29T09:00").downUntil("2026-12-30T23:00");
    expect(town.heard(3)).toStrictEqual([]);
    expect(town.until("2026-12-31T08:00").heard(3)).toStrictEqual(all("7d"));
  });

  it("of a day comes no later than six hours before", () => {
    const evening = { slot: slot("2027-01-05", "18:00", "20:00") };
    const plan = () => new Town("2026-12-01T10:00").plan(evening).tick().until("2027-01-04T17:00");
    const inTime = plan();
    const before = inTime.sent.length;
    expect(inTime.downUntil("2027-01-05T11:59").heard(before)).toStrictEqual(all("1d"));
    expect(plan().downUntil("2027-01-05T12:00").heard(before)).toStrictEqual([]);
  });

  it("does not follow at once upon an invitation", () => {
    const town = new Town("2026-12-28T10:00").plan().tick();
    expect(between(town, "2026-12-28T10:01", "2027-01-03T00:00")).toStrictEqual([]);
    const late = new Town("2027-01-05T08:00").plan().tick();
    expect(between(late, "2027-01-05T08:01", "2027-01-05T09:00")).toStrictEqual(all("1h"));
  });

  it("does not come beside the news of a change", () => {
    const town = told().until("2026-12-28T23:00");
    town.say({ kind: "meeting-changed", meeting: meetingId, news: { place: "Boven" } });
    expect(town.downUntil("2026-12-29T12:00").heard(3)).toStrictEqual(all("change"));
    expect(town.until("2027-01-03T00:00").heard(6)).toStrictEqual([]);
  });

  it("does not come to who wants no messages for a while, unless they come", () => {
    const town = told().answer("jan", "yes");
    for (const who of ["jan", "mies"]) {
      town.say({ kind: "asking-paused", person: person(who), until: "2027-03-01" as never });
    }
    expect(between(town, "2026-12-02T00:00", "2026-12-30T00:00")).toStrictEqual([
      "fatima 7d",
      "jan 7d",
    ]);
  });

  it("during a pause holds to what was promised: a maybe is none, a colleague is", () => {
    const town = told().answer("jan", "maybe").answer("mies", "sends", "Piet Smit");
    for (const who of ["jan", "mies"]) {
      town.say({ kind: "asking-paused", person: person(who), until: "2027-03-01" as never });
    }
    const heard = quietly(town).filter((one) => !one.startsWith("sanne"));
    expect(heard).toStrictEqual(["fatima 7d", "fatima 1d", "mies 1d", "fatima 1h"]);
  });

  it("comes again once the pause is over", () => {
    const town = told();
    town.say({ kind: "asking-paused", person: person("jan"), until: "2027-01-04" as never });
    expect(between(town, "2026-12-02T00:00", "2027-01-03T00:00")).toStrictEqual([
      "fatima 7d",
      "mies 7d",
    ]);
    expect(between(town, "2027-01-04T00:00", "2027-01-04T12:00")).toStrictEqual(all("1d"));
  });

  it("is no reason to be quiet about a change or a cancellation", () => {
    const town = told();
    town.say({ kind: "asking-paused", person: person("jan"), until: "2027-03-01" as never });
    expect(town.move(slot("2027-01-12")).tick().heard(3)).toContain("jan change");
    expect(town.cancel().tick().heard(6)).toContain("jan off");
  });

  it("comes when the network wants it", () => {
    const town = meetingTown();
    const meetings = { remindDays: [3], remindHours: 0 };
    const other = { ...town, description: { ...town.description, meetings } };
    const heard = quietly(told(other)).filter((one) => !one.startsWith("sanne"));
    expect(heard).toStrictEqual(all("3d"));
    const near = { ...other.description, meetings: { remindDays: [3, 2] } };
    const late = told({ ...other, description: near }).until("2027-01-02T09:00");
    expect(late.downUntil("2027-01-03T12:00").heard(3).toSorted(byKind)).toStrictEqual([
      ...all("2d"),
      "sanne who-comes",
    ]);
  });
});

function byKind(one: string, other: string): number {
  return Number(one.startsWith("sanne")) - Number(other.startsWith("sanne"));
}

describe("whoever looks after it", () => {
  const asked = (town: Town) => town.sent.filter(({ key }) => key.startsWith("who-comes/"));

  it("hears two days before who comes, who not and what is missing", () => {
    const town = told();
    town.answer("fatima", "yes", "Piet").answer("jan", "no").tick().answer("ijsbrand", "maybe");
    town.say({ kind: "meeting-changed", meeting: meetingId, news: { capacity: 1 } });
    town.until("2027-01-03T09:00");
    expect(asked(town).map((one) => [one.person, one.at])).toStrictEqual([
      ["sanne", local("2027-01-03T09:00")],
    ]);
    expect(asked(town)[0]?.text).toBe(
      [
        "2 mensen komen",
        "Webberoverleg · dinsdag 5 januari 2027, 9.30–11.00 uur · Buurthuis De Kern",
        "Komt: Fatima El Amrani (Piet)\nMisschien: IJsbrand 't Hart\nKomt niet: Jan van der Berg\nNog niets gezegd: Mies Jansen\nThema's: Schoolkosten",
        "Er is niemand bij als ervaringsdeskundige.",
        "Er is plaats voor 1 mens. Er komen er nu 2.",
      ].join("\n\n"),
    );
    expect(asked(town.until("2027-01-06T00:00"))).toHaveLength(1);
  });

  it("hears nothing of what was planned or moved after that, and again of another day", () => {
    const late = new Town("2027-01-03T09:30").plan().tick().until("2027-01-06T00:00");
    expect(asked(late)).toStrictEqual([]);
    const moved = told().until("2027-01-03T10:00").move(slot("2027-01-12")).tick();
    expect(asked(moved.until("2027-01-13T00:00")).map(({ at }) => at)).toStrictEqual([
      local("2027-01-03T09:00"),
      local("2027-01-10T09:00"),
    ]);
  });

  it("is whoever looks after the network when nobody sits there", () => {
    const town = told();
    const news = { organiser: "nobody" };
    town.say({ kind: "meeting-planned", meeting: { ...town.meeting, ...news } as never });
    expect(asked(town.until("2027-01-04T00:00")).map((one) => one.person)).toStrictEqual(["sanne"]);
  });

  it("is not told that an expert is missing when one comes", () => {
    const town = told();
    const fatima = town.network.people.get(person("fatima"));
    if (!fatima) throw new Error("no Fatima");
    town.say({ kind: "recorded", part: "people", value: { ...fatima, expertByExperience: true } });
    town.answer("fatima", "yes").until("2027-01-03T09:00");
    expect(asked(town)[0]?.text).toContain("1 mens komt");
    expect(asked(town)[0]?.text).not.toContain("ervaringsdeskundige");
  });
});
