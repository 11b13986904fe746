import { describe, expect, test } from "vitest";
import type { ClockTime, Day, Weekday } from "../../src/domain/time.ts";
import { ago } from "../../src/language/ago.ts";
import { isBareReply } from "../../src/language/bare-reply.ts";
import { isCoordinatorQuestion, readContactQuestion } from "../../src/language/contact-question.ts";
import { dayName, nearDay } from "../../src/language/day.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { counted, inList } from "../../src/language/list.ts";
import { asksForOtherNetwork } from "../../src/language/other-network.ts";
import { readReaction } from "../../src/language/reaction.ts";
import { weekInWords } from "../../src/language/week.ts";

const today = "2026-11-24" as Day;

describe("days in words", () => {
  test.each([
    ["2026-11-24", "vandaag"],
    ["2026-11-25", "morgen"],
    ["2026-11-30", "maandag"],
    ["2026-12-01", "1 december"],
    ["2026-11-23", "23 november"],
    ["2027-01-05", "5 januari 2027"],
  ])("%s is %s", (day, said) => {
    expect(nearDay(day as Day, today)).toBe(said);
  });

  test("a day of this year has no year", () => {
    expect(dayName("2026-05-01" as Day, today)).toBe("1 mei");
  });

  test.each([
    ["2026-11-24", "vandaag"],
    ["2026-11-25", "vandaag"],
    ["2026-11-23", "gisteren"],
    ["2026-11-12", "12 dagen geleden"],
    ["2026-07-24", "4 maanden geleden"],
    ["2025-10-01", "meer dan een jaar geleden"],
    ["2024-12-08", "meer dan een jaar geleden"],
    ["2023-10-01", "meer dan 3 jaar geleden"],
  ])("%s was %s", (day, said) => {
    expect(ago(day as Day, today)).toBe(said);
  });
});

describe("the week in words", () => {
  const hours = (weekday: number, from = "09:00", until = "17:00") => ({
    weekday: weekday as Weekday,
    from: from as ClockTime,
    until: until as ClockTime,
  });

  test.each([
    [[], ""],
    [[hours(1)], "ma 9.00–17.00"],
    [[hours(1), hours(2), hours(3), hours(4)], "ma–do 9.00–17.00"],
    [[hours(1), hours(2)], "ma en di 9.00–17.00"],
    [[hours(5), hours(1), hours(3)], "ma, wo en vr 9.00–17.00"],
    [[hours(1), hours(5, "09:00", "12:30")], "ma 9.00–17.00, vr 9.00–12.30"],
  ])("%j", (week, said) => {
    expect(weekInWords(week)).toBe(said);
  });
});

describe("lists", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a en b"],
    [["a", "b", "c"], "a, b en c"],
  ])("%j", (items, said) => {
    expect(inList(items)).toBe(said);
  });

  test("one and more", () => {
    expect(counted(1, "plek", "plekken")).toBe("1 plek");
    expect(counted(0, "plek", "plekken")).toBe("0 plekken");
  });
});

describe("small talk", () => {
  test.each([
    ["help", "help"],
    ["Hulp!", "help"],
    ["?", "help"],
    ["wat kun je allemaal", "help"],
    ["Goedemorgen", "greeting"],
    ["goede morgen", "greeting"],
    ["hoi hallo", "greeting"],
    ["Dank je wel!", "thanks"],
    ["bedankt, fijn", "thanks"],
    ["thema's", "themes"],
    ["alle thema's", "themes"],
    ["ik heb een vraag", "help"],
    ["hoi, mag ik wat vragen?", "help"],
    ["ben je een robot", "help"],
    ["nee dank je", "thanks"],
  ])("%s is %s", (text, kind) => {
    expect(readSmallTalk(text)).toBe(kind);
  });

  test.each([
    "hulp bij schulden",
    "help gezin zonder eten",
    "goedemorgen, moeder heeft geen eten in huis voor de kinderen",
    "dank je maar ik zoek nog iemand voor schulden",
    "geen",
    "",
    "🙂🙂",
    "hoe",
    "wat kun je doen bij schulden",
    "wat doe je als kind steelt",
    `hallo ${" ".repeat(250)} gezin zonder eten`,
  ])("%s is a question, not small talk", (text) => {
    expect(readSmallTalk(text)).toBeUndefined();
  });
});

describe("a question about a name", () => {
  test.each([
    ["telefoonnummer van de voedselbank", true, ["voedselbank"]],
    ["Wie is de contactpersoon van Leergeld?", true, ["leergeld"]],
    ["hoe bereik ik Fatima El Amrani", true, ["fatima", "el", "amrani"]],
    ["voedselbank", false, ["voedselbank"]],
    ["wie is de directeur van Leergeld", true, ["leergeld"]],
    ["wie is de directeur", true, ["directeur"]],
  ])("%s", (text, asks, name) => {
    expect(readContactQuestion(text)).toStrictEqual({ asks, name });
  });

  test.each(["wie is de coördinator?", "coordinator", "nummer van de coördinator"])(
    "%s asks for the coordinator",
    (text) => {
      expect(isCoordinatorQuestion(text)).toBe(true);
    },
  );

  test("the coordinator of an organisation is somebody else", () => {
    expect(isCoordinatorQuestion("wie is de coördinator van Leergeld")).toBe(false);
    expect(isCoordinatorQuestion("coördinator netwerk")).toBe(true);
  });

  test("a situation that mentions a coordinator does not ask for one", () => {
    expect(isCoordinatorQuestion("de zorgcoördinator zegt dat moeder geen geld heeft")).toBe(false);
  });
});

describe("words with nothing to look up", () => {
  test.each([[[]], [["ja"]], [["nee", "hoor"]], [["2"]]])("%j", (words) => {
    expect(isBareReply(words)).toBe(true);
  });

  test("a word that could be a situation is not bare", () => {
    expect(isBareReply(["ja", "honger"])).toBe(false);
  });
});

describe("reactions", () => {
  test.each([
    ["geen gehoor", "no-reply"],
    ["Klopt niet meer.", "wrong"],
    ["gesproken", "spoken"],
    ["iets anders", "something-else"],
    ["nog meer", "more"],
    ["geen gehoor bij de huisarts en moeder is ziek", undefined],
  ])("%s", (text, reaction) => {
    expect(readReaction(text)).toBe(reaction);
  });

  test("another network is asked for in so many words", () => {
    expect(asksForOtherNetwork("Ander netwerk")).toBe(true);
    expect(asksForOtherNetwork("ander netwerk van vrijwilligers zoeken")).toBe(false);
  });
});
