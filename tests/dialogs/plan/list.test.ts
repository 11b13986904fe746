import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { times } from "../../../src/domain/time.ts";
import { pressing } from "../situation.ts";
import { labelsIn, meetingTown, planned, pressed, says, standing, taken } from "./stage.ts";

/** So many meetings, a day apart, from the first of January on. */
function busy(count: number, title = "Overleg"): Network {
  const { network } = planned("plan een webberoverleg op 1 januari van 10 tot 11 uur");
  const [one] = standing(network);
  if (!one) throw new Error("nothing is planned");
  const many = Array.from({ length: count }, (_, at) => {
    const day = times.day.parse(`2027-01-${String(at + 1).padStart(2, "0")}`);
    return { ...one, id: ids.meeting.parse(`m-${at}`), title, slot: { ...one.slot, day } };
  });
  const { meetings } = meetingTown();
  return { ...network, meetings: many.reduce((all, each) => all.with(each.id, each), meetings) };
}

const lines = (text: string) => text.split("\n").filter((line) => line.startsWith("- ")).length;
const ask = (network: Network, more = {}) => says("overleggen", { network, ...more });

describe("the list of what is planned", () => {
  test("of eight is all there is: no more is counted, and nothing goes on", () => {
    const list = ask(busy(8));
    expect(lines(list.text)).toBe(8);
    expect(list.text).not.toContain("Nog ");
    expect(labelsIn(list)).toHaveLength(9);
    expect(labelsIn(list).at(-1)).toBe("Nieuw overleg");
  });

  test("of nine shows eight, and the ninth is a tap away", () => {
    const list = ask(busy(9));
    expect(lines(list.text)).toBe(8);
    expect(list.text).toContain("\nNog 1 overleg.\n");
    expect(labelsIn(list).slice(-2)).toStrictEqual(["Volgende 1", "Nieuw overleg"]);
    const next = pressed(list, "Volgende 1");
    expect(next.text).toMatchInlineSnapshot(`
      "- Overleg · zaterdag 9 januari 2027, 10.00–11.00 uur · 0 komen, 3 nog geen antwoord

      [zaterdag 9 januari 2027 · Overleg] [Nieuw overleg]"
    `);
    expect(next.outcome.say[0]?.message.summary).toMatchInlineSnapshot(
      `"Overleg · zaterdag 9 januari 2027, 10.00–11.00 uur · 0 komen, 3 nog geen antwoord"`,
    );
    expect(next.outcome.say[0]?.as).toBe("replacement");
  });

  test("of many goes on eight at a time", () => {
    const list = ask(busy(20));
    expect(list.text).toContain("Nog 12 overleggen.");
    const next = pressed(list, "Volgende 8");
    expect(next.text).toContain("Nog 4 overleggen.");
    expect(labelsIn(next).at(0)).toBe("zaterdag 9 januari 2027 · Overleg");
    expect(lines(pressed(next, "Volgende 4").text)).toBe(4);
  });

  test("past its end says that nothing is planned", () => {
    const past = taken({
      network: busy(8),
      happening: pressing({ kind: "list", from: 8 }),
    });
    expect(past.text).toBe("Er staat nu geen overleg gepland.\n\n[Nieuw overleg]");
  });

  test("begins with what comes first", () => {
    const { say } = ask(busy(2)).outcome;
    expect(say[0]?.message.summary).toMatchInlineSnapshot(
      `"Het eerstvolgende overleg: Overleg · vrijdag 1 januari 2027, 10.00–11.00 uur · 0 komen, 3 nog geen antwoord."`,
    );
  });

  test("under what others say stays; asked for from a page on it takes the place of that page", () => {
    const network = busy(2);
    const first = taken({ network, happening: pressing({ kind: "list" }) });
    expect(first.outcome.say[0]?.as).toBe("new");
    const again = taken({ network, happening: pressing({ kind: "list", from: 0 }) });
    expect(again.outcome.say[0]?.as).toBe("replacement");
  });

  test("in a group goes on without buttons, and is for everybody", () => {
    const group = ask(busy(9), { kind: "group" });
    expect(group.outcome.say.map(({ as, to }) => [as, to])).toStrictEqual([["new", "here"]]);
    expect(group.text).toContain("Nog 1 overleg.");
    expect(labelsIn(group)).toStrictEqual([]);
    expect(group.outcome).toMatchObject({ changes: [], tell: [], counts: [] });
    const none = ask(meetingTown(), { kind: "group" });
    expect(none.text).toBe("Er staat nu geen overleg gepland.");
  });

  test.each([
    [40, "x".repeat(40)],
    [41, `${"x".repeat(39)}…`],
  ])("cuts a title of %i signs in a button, not in its line", (length, shown) => {
    const title = "x".repeat(length);
    const list = ask(busy(1, title));
    expect(labelsIn(list)[0]).toBe(`vrijdag 1 januari 2027 · ${shown}`);
    expect(list.text).toContain(`- ${title} · vrijdag 1 januari 2027, 10.00–11.00 uur`);
  });

  test.each([
    ["17:59", "17.59–20.00 uur"],
    ["18:00", "18.00–20.00 uur ’s avonds"],
  ])("says that it is in the evening from six on: %s", (from, said) => {
    const network = busy(1);
    const [one] = standing(network);
    if (!one) throw new Error("nothing is planned");
    const { day } = one.slot;
    const slot = { day, from: times.clock.parse(from), until: times.clock.parse("20:00") };
    const meetings = network.meetings.with(one.id, { ...one, slot });
    expect(ask({ ...network, meetings }).text).toContain(`2027, ${said} · 0 komen`);
  });
});
