import { describe, expect, test } from "vitest";
import { readMeetingChange } from "../../../src/language/meeting/meeting-change.ts";
import { readShift } from "../../../src/language/meeting/read-shift.ts";

describe("a meeting that is to be so much later or earlier", () => {
  test.each([
    ["kan het overleg niet een uurtje later?", "het overleg", { minutes: 60 }],
    ["kan het webberoverleg een half uur eerder", "het webberoverleg", { minutes: -30 }],
    ["Kan het overleg een kwartiertje later beginnen?", "het overleg", { minutes: 15 }],
    ["verplaats het overleg een week", "het overleg", { days: 7 }],
    ["verzet het overleg van 5 januari twee weken", "het overleg van 5 januari", { days: 14 }],
    ["verschuif het overleg een dag naar voren", "het overleg", { days: -1 }],
    ["schuif het overleg een half uur naar voren", "het overleg", { minutes: -30 }],
    ["schuif het overleg een week op", "het overleg", { days: 7 }],
    ["stel het overleg een week uit", "het overleg", { days: 7 }],
    ["vervroeg het overleg anderhalf uur", "het overleg", { minutes: -90 }],
    ["overleg een uur later", "overleg", { minutes: 60 }],
    ["webberoverleg een maand opschuiven", "webberoverleg", { days: 28 }],
    ["zullen we het overleg 20 minuten vroeger doen", "het overleg", { minutes: -20 }],
  ])("%s", (text, about, by) => {
    expect(readMeetingChange(text)).toStrictEqual({ kind: "move", about, by });
  });

  test.each([
    ["kunnen we het een week opschuiven?", { days: 7 }],
    ["kan het niet een uurtje later", { minutes: 60 }],
    ["ik wil het twee dagen uitstellen", { days: 2 }],
  ])("%s: of what is called no more than that", (text, by) => {
    expect(readMeetingChange(text)).toStrictEqual({ kind: "move", about: "", by, isOnlyIt: true });
  });

  test("later, and not how much", () => {
    expect(readMeetingChange("kan het overleg wat later?")).toStrictEqual({
      ...{ kind: "move", about: "het overleg" },
    });
    expect(readMeetingChange("kan het wat later?")).toBeUndefined();
  });

  test.each([
    "het overleg was een uur later",
    "het overleg begon een half uur later",
    "de huur kan een maand later",
    "kan de moeder een week later betalen",
    "kan het gesprek met de moeder een uur later",
    "verplaats de betaling een week",
    "kunnen we de huur een maand uitstellen",
  ])("%s is none", (text) => {
    expect(readMeetingChange(text)).toBeUndefined();
  });

  test("more than a year is none", () => {
    expect(readShift("verplaats het overleg 600 dagen")).toBeUndefined();
    expect(readShift("verplaats het overleg 30 uur")).toBeUndefined();
  });
});
