import { describe, expect, test } from "vitest";
import type { Instant } from "../../../src/domain/time.ts";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { at, lineOf, told, zone } from "./told.ts";

/** What is left of a text when everything that was understood is taken out. */
function restOf(text: string): string {
  const read = readWhen(text, at, zone)?.read ?? [];
  let end = 0;
  let rest = "";
  for (const span of read) {
    rest += text.slice(end, span.start);
    end = span.end;
  }
  return `${rest}${text.slice(end)}`.replace(/[\s,]+/g, " ").trim();
}

describe("a whole sentence", () => {
  test.each([
    [
      "plan een webberoverleg, eerste dinsdag van de maand, half tien, anderhalf uur, buurthuis De Linde",
      "2026-12-01 09:30-11:00 90m monthly/1 1×2",
      "plan een webberoverleg buurthuis De Linde",
    ],
    ["over twee weken, anderhalf uur, in het buurthuis", "2026-12-08 90m", "in het buurthuis"],
    [
      "kun je een overleg plannen op woensdag 2 december 2026 om 9:30 uur bij de gemeente?",
      "2026-12-02 09:30",
      "kun je een overleg plannen bij de gemeente?",
    ],
    ["verzet het overleg naar donderdag 14:00", "2026-11-26 14:00", "verzet het overleg naar"],
    [
      "Webberoverleg – wo 9 dec – 13u tot 15u – gemeentehuis",
      "2026-12-09 13:00-15:00 120m",
      "Webberoverleg – – – gemeentehuis",
    ],
    ["van 9 tot 11 uur morgen", "2026-11-25 09:00-11:00 120m", ""],
    ["elke eerste dinsdag van de maand om 9 uur", "2026-12-01 09:00 monthly/1 1×2", ""],
    ["12 januari 9.00-10.30", "2027-01-12 09:00-10:30 90m", ""],
    ["ma 7 dec 13.30 uur", "2026-12-07 13:30", ""],
    [
      "do. 3-12-2026 van 15:00 t/m 16:30 uur Kerkstraat 9",
      "2026-12-03 15:00-16:30 90m",
      "Kerkstraat 9",
    ],
    ["op 4/12 van 10u tot 12u", "2026-12-04 10:00-12:00 120m", ""],
    ["4/12 van half tien tot elf uur", "2026-12-04 09:30-11:00 90m", ""],
    ["tafel 3, 4 december, om 4 uur", "2026-12-04 16:00", "tafel 3"],
    ["overleg met 3 personen om 3 uur", "15:00", "overleg met 3 personen"],
    ["Teams do 14u-15u30", "2026-11-26 14:00-15:30 90m", "Teams"],
    ["om 9 uur op nummer 10", "09:00", "op nummer 10"],
    ["voor dinsdag 1 december om 10 uur", "2026-12-01 10:00", ""],
    ["om 9 uur, 30 november", "2026-11-30 09:00", ""],
    ["om 9 uur 30 november", "2026-11-30 09:00", ""],
    ["9 uur 30 personen", "09:00", "30 personen"],
    ["vergadering woensdag 2 december, 6 keer gebeld", "2026-12-02", "vergadering 6 keer gebeld"],
    ["MORGEN OM HALF DRIE", "2026-11-25 14:30", ""],
    ["Ｍorgen om １４：３０", "2026-11-25 14:30", ""],
  ])("%s", (text, reading, rest) => {
    expect(told(text)).toBe(reading);
    expect(restOf(text)).toBe(rest);
  });

  test("gives each piece that is in doubt with its place and its text", () => {
    const text = "overleg eind april of half acht";
    expect(readWhen(text, at, zone)).toStrictEqual({
      from: "19:30",
      read: [
        { start: 8, end: 18 },
        { start: 22, end: 31 },
      ],
      doubts: [
        {
          ...{ kind: "open-period", start: 8, end: 18, text: "eind april" },
          ...{ from: "2027-04-24", until: "2027-04-30" },
          days: ["2027-04-26", "2027-04-28", "2027-04-30"],
        },
        {
          kind: "ambiguous-time",
          start: 22,
          end: 31,
          text: "half acht",
          times: ["19:30", "07:30"],
        },
      ],
    });
  });

  test("is read no further than 4,000 characters, and never to half a number", () => {
    expect(told(`${"a ".repeat(1_990)} 1 december`)).toBe("2026-12-01");
    expect(told(`${"a ".repeat(2_000)} 1 december`)).toBe("nothing");
    expect(told(`${"a ".repeat(1_995)} om 14 uur`)).toBe("14:00");
    expect(told(`${"a ".repeat(1_996)}om 14:00`)).toBe("14:00");
    expect(told(`${"a ".repeat(1_997)}om 14:00`)).toBe("nothing");
  });
});

describe("in a night in which the clock is moved", () => {
  const read = (text: string, moment: string) => {
    const when = readWhen(text, moment as Instant, zone);
    return when && lineOf(when);
  };

  test("an hour that is skipped is counted over", () => {
    expect(read("over een half uur", "2027-03-28T00:45:00.000Z")).toBe(
      "2027-03-28 03:15 | outside-hours",
    );
  });

  test("an hour that comes twice does not move the day", () => {
    expect(read("over een uur", "2027-10-31T00:30:00.000Z")).toBe(
      "2027-10-31 02:30 | outside-hours, past",
    );
    expect(read("morgen", "2027-10-30T23:30:00.000Z")).toBe("2027-11-01");
  });

  test("a time that no clock shows that night is read and asked about", () => {
    expect(read("zondag 28 maart 2027 om 02:30", "2027-03-20T09:00:00.000Z")).toBe(
      "2027-03-28 02:30 | outside-hours",
    );
  });

  test("the day is that of the network, not that of UTC", () => {
    expect(read("vandaag", "2026-11-24T23:30:00.000Z")).toBe("2026-11-25");
  });
});

describe("at the turn of the year", () => {
  const read = (text: string) => {
    const when = readWhen(text, "2026-12-31T11:00:00.000Z" as Instant, zone);
    return when && lineOf(when);
  };

  test.each([
    ["morgen", "2027-01-01"],
    ["week 1 op maandag", "2027-01-04"],
    ["week 53 vrijdag", "2027-01-01"],
    ["volgende week donderdag", "2027-01-07"],
    ["over een maand", "2027-01-31"],
    ["over twee maanden", "2027-02-28"],
    ["eerste dinsdag van de maand", "2027-01-05 monthly/1 1×2"],
    ["in januari", "| open-period 2027-01-01 to 2027-01-31"],
    ["30 december", "2027-12-30 | past"],
  ])("%s is %s", (text, reading) => {
    expect(read(text)).toBe(reading);
  });
});
