import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaOf } from "../../../src/domain/agenda/agenda.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { ids } from "../../../src/domain/ids.ts";
import { meetingBefore } from "../../../src/domain/meeting/next-meeting.ts";
import type { AskedLine } from "../../../src/domain/report/asked-tally.ts";
import type { Day, Instant } from "../../../src/domain/time.ts";
import {
  action,
  actionId,
  coordinator,
  meeting,
  meetingId,
  slot,
  townAfter,
} from "../meeting/town.ts";

const at = "2026-12-29T09:00:00.000Z" as Instant;
const long = slot("2027-01-05", "09:00", "12:00");
const before = ids.meeting.parse("vorige");
const earlier = meeting({ id: before, slot: slot("2026-11-03") });
const webber = ids.seat.parse("webber-school");
const item = {
  ...{ id: ids.agendaItem.parse("een"), text: "Vakantiepas", by: ids.person.parse("jan") },
  ...{ at, minutes: 20 },
};

function parts(
  facts: readonly Fact[],
  more: Parameters<typeof meeting>[0] = {},
  asked?: AskedLine[],
) {
  const own = meeting({ slot: long, ...more });
  const network = townAfter([{ kind: "meeting-planned", meeting: own }, ...facts]);
  return agendaOf({ network, meeting: own, at, asked }).parts;
}
const partOf = (kind: string, ...given: Parameters<typeof parts>) =>
  parts(...given).find((part) => part.kind === kind);

describe("the agenda of a meeting", () => {
  it("has its fixed parts in their order", () => {
    const kinds = parts([]).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== "seats")).toStrictEqual([
      ...["welcome", "acquaintance", "case", "ahead", "reflection"],
    ]);
  });

  it("has what people sent in, as long as they said or ten minutes", () => {
    const { minutes: _said, ...usual } = item;
    const items = [item, { ...usual, id: ids.agendaItem.parse("twee") }];
    const found = parts([], { items }).filter(({ kind }) => kind === "item");
    expect(found.map(({ minutes }) => minutes)).toStrictEqual([20, 10]);
  });

  it("welcomes who is new since the meeting before, in a quarter of an hour at most", () => {
    const taken: Fact = {
      ...{ kind: "seat-taken", seat: webber, person: ids.person.parse("kees") },
      from: "2026-12-01" as Day,
    };
    const planned: Fact = { kind: "meeting-planned", meeting: earlier };
    expect(partOf("acquaintance", [planned])).toMatchObject({ newcomers: [], minutes: 5 });
    expect(partOf("acquaintance", [planned, taken])).toMatchObject({
      ...{ newcomers: ["kees"], minutes: 8 },
    });
  });

  it("has the minutes that are to be approved, once they were sent", () => {
    const planned: Fact = { kind: "meeting-planned", meeting: earlier };
    const sent: Fact = { kind: "minutes-sent", meeting: before };
    const approved: Fact = { kind: "minutes-approved", meeting: before, in: meetingId };
    expect(partOf("minutes", [planned])).toBeUndefined();
    expect(partOf("minutes", [planned, sent])).toStrictEqual({ kind: "minutes", minutes: 5 });
    expect(partOf("minutes", [planned, sent, approved])).toBeUndefined();
  });

  it("has the open actions of those who come, and what was agreed the last time", () => {
    const own: Fact = { kind: "action-agreed", action: action({ owner: webber }) };
    const elsewhere = action({ id: ids.action.parse("ander") });
    const agreed = action({ id: ids.action.parse("toen"), meeting: before });
    const facts: readonly Fact[] = [
      ...[own, { kind: "action-agreed", action: elsewhere } as const],
      ...[{ kind: "meeting-planned", meeting: earlier } as const],
      { kind: "action-agreed", action: agreed },
    ];
    const found = partOf("actions", facts);
    expect(found).toMatchObject({ actions: [actionId, "toen"], minutes: 4 });
    expect(partOf("actions", [own, { kind: "action-done", action: actionId }])).toBeUndefined();
  });

  it("has the seats that are empty or were not confirmed in time", () => {
    const found = partOf("seats", []);
    expect(found?.kind === "seats" && found.seats).toContain("budget-contact");
  });

  it("has what was asked without an answer since the meeting before", () => {
    const energy = ids.theme.parse("energie");
    const line = (week: string): AskedLine => ({
      theme: energy,
      outcome: "nobody",
      week,
      times: 2,
    });
    const planned: Fact = { kind: "meeting-planned", meeting: earlier };
    const asked = [line("2026-W44"), line("2026-W45"), line("2026-W50")];
    expect(partOf("gaps", [planned], {}, asked)).toStrictEqual({
      ...{ kind: "gaps", themes: [energy], times: 4, minutes: 10 },
    });
    expect(partOf("gaps", [planned], {}, [line("2026-W44")])).toBeUndefined();
    expect(partOf("gaps", [planned])).toBeUndefined();
  });

  it("is cut to the time there is", () => {
    const short = parts([], { slot: slot("2027-01-05", "09:00", "09:30"), items: [item] });
    expect(short.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30);
    expect(short.every(({ minutes }) => minutes >= 1)).toBe(true);
  });
});

describe("an agenda with time to spare or too little of it", () => {
  const held = (length: number, given: readonly Fact[], items: readonly (typeof item)[]) => {
    const until = `${String(8 + Math.floor(length / 60)).padStart(2, "0")}:${String(length % 60).padStart(2, "0")}`;
    const own = meeting({ slot: slot("2027-01-05", "08:00", until), items });
    const network = townAfter([...given, { kind: "meeting-planned", meeting: own }]);
    return agendaOf({ network, meeting: own, at, asked: [] });
  };

  it("gives the case what is left, and says how long all would have taken", () => {
    const { parts: shown, wanted, stretched } = held(180, [], []);
    expect(shown[stretched ?? -1]?.kind).toBe("case");
    const others = shown.filter(({ kind }) => kind !== "case");
    const rest = others.reduce((sum, { minutes }) => sum + minutes, 0);
    expect(wanted).toBe(rest + 30);
    expect(shown.find(({ kind }) => kind === "case")?.minutes).toBe(180 - rest);
  });

  it("lasts as long as the meeting, in whole minutes, with a quarter of an hour to meet at most", () => {
    const newcomers = (count: number): readonly Fact[] =>
      Array.from({ length: count }, (_, index) => {
        const person = ids.person.parse(
          ["kees", "jan", "mies", "sanne", "ijsbrand"][index] ?? "jan",
        );
        const themes = [ids.theme.parse("energie")];
        const seat = ids.seat.parse(`webber-${index}`);
        return {
          ...{ kind: "recorded", part: "seats" },
          value: {
            ...{ id: seat, role: { kind: "webber", themes, areas: [] }, availability: [] },
            holdings: [{ person, from: "2026-12-20" as Day }],
          },
        } as unknown as Fact;
      });
    const most = held(720, newcomers(5), []).parts.find(({ kind }) => kind === "acquaintance");
    expect(most?.minutes).toBe(15);
    const length = fc.integer({ min: 15, max: 720 });
    const minutes = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 20 });
    fc.assert(
      fc.property(length, minutes, fc.integer({ min: 0, max: 5 }), (total, lengths, fresh) => {
        const items = lengths.map((each, index) => ({
          ...{ ...item, id: ids.agendaItem.parse(`item-${index}`), minutes: each },
        }));
        const { parts: shown } = held(total, newcomers(fresh), items);
        expect(shown.reduce((sum, one) => sum + one.minutes, 0)).toBe(total);
        expect(shown.every((one) => Number.isInteger(one.minutes) && one.minutes >= 0)).toBe(true);
        const met = shown.find(({ kind }) => kind === "acquaintance");
        expect(met?.minutes).toBeLessThanOrEqual(15);
      }),
    );
  });
});

describe("the meeting before", () => {
  it("is the last one of the series or the name that was not off", () => {
    const off = meeting({ id: ids.meeting.parse("af"), slot: slot("2026-12-01"), cancelledAt: at });
    const other = meeting({
      ...{ id: ids.meeting.parse("ander"), title: "Wijktafel", slot: slot("2026-12-08") },
    });
    const own = meeting({ slot: long, organiser: coordinator });
    const network = townAfter(
      [earlier, off, other, own].map((one) => ({ kind: "meeting-planned", meeting: one }) as const),
    );
    expect(meetingBefore(network, own)?.id).toBe(before);
    expect(meetingBefore(network, earlier)).toBeUndefined();
  });
});
