import { describe, expect, it } from "vitest";
import { actions } from "../../../dialogs/actions/dialog.ts";
import type { Knowledge } from "../../../src/contract/knowledge.ts";
import type { Hour } from "../../../src/contract/timetable.ts";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Action } from "../../../src/domain/meeting/action.ts";
import type { Network } from "../../../src/domain/network.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { calendar } from "../../domain/calendar/school-calendar.ts";
import { keywordKnowledge } from "../../fixtures/keyword-knowledge.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { pressing } from "../situation.ts";
import { agreed, Desk, day, local } from "./stage.ts";

const knowledge: Knowledge = { ...keywordKnowledge, calendar, writesMail: true };

function hourOf(all: readonly Action[], moment: string, before: Network): Hour {
  const network: Network = { ...before, actions: Collection.of(all) };
  return { network, knowledge, at: local(moment) };
}

/** What goes out at a moment: to whom, and what it says. */
function goesOut(all: readonly Action[], moment: string, network = smallNetwork()) {
  const struck = actions.timetable?.strike(hourOf(all, moment, network));
  return (struck?.tell ?? []).map(({ to, message }) => ({
    to: to.kind === "person" ? to.person : to.kind,
    text: messageToText(message),
  }));
}

describe("an action that is overdue", () => {
  const early = agreed({ dueOn: day("2026-12-03") });

  it("comes up with its owner after a week, and after two with the coordinator", () => {
    const late = goesOut([early], "2026-12-10T10:00");
    expect(late.map(({ to }) => to)).toStrictEqual(["jan"]);
    expect(late[0]?.text).toContain("Folder maken · was voor donderdag 3 december");
    const stuck = goesOut([early], "2026-12-17T10:00");
    expect(stuck.map(({ to }) => to)).toStrictEqual(["sanne"]);
    expect(stuck[0]?.text).toContain("Dit is al twee weken of langer te laat:");
    expect(stuck[0]?.text).toContain("Jan van der Berg (contactpersoon Leergeld Dorp in Noord)");
    expect(stuck[0]?.text).toContain("Je krijgt dit als coördinator van Netwerk Dorp.");
    expect(stuck[0]?.text).toContain("[Gedaan] [Later] [Overdragen]");
  });

  it("is settled by the coordinator from that very message", () => {
    const desk = new Desk([early]);
    desk.at = local("2026-12-17T10:00");
    const hour = hourOf([early], "2026-12-17T10:00", smallNetwork());
    const [tell] = actions.timetable?.strike(hour).tell ?? [];
    const buttons = tell?.message.blocks.flatMap((block) =>
      block.kind === "buttons" ? block.buttons : [],
    );
    expect(desk.says("sanne", pressing(buttons?.[0]?.does.action)).changes).toHaveLength(1);
    expect(goesOut([...desk.network.actions], "2026-12-18T10:00")).toStrictEqual([]);
  });

  it("of a seat in which nobody can be reached comes up with the coordinator at once", () => {
    const empty = agreed({ owner: ids.seat.parse("budget-contact") });
    const [told, ...others] = goesOut([empty], "2026-12-10T10:00");
    expect([told?.to, others]).toStrictEqual(["sanne", []]);
    expect(told?.text).toContain("Op deze plekken is nu niemand te bereiken. Wie pakt dit op?");
  });

  it("is one message of all, that counts what it does not show", () => {
    const all = Array.from({ length: 40 }, (_, index) =>
      agreed({ id: ids.action.parse(`actie-${index}`), what: `Actie ${index}` }),
    );
    const told = goesOut(all, "2026-12-10T10:00");
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain("en nog 35");
  });

  it("is nothing that goes out in the evening, or of what is done", () => {
    expect(goesOut([agreed()], "2026-12-10T20:00")).toStrictEqual([]);
    expect(goesOut([agreed({ doneAt: agreed().agreedAt })], "2026-12-10T10:00")).toStrictEqual([]);
    const none = hourOf([], "2026-12-10T10:00", smallNetwork());
    expect(actions.timetable?.strike(none)).toStrictEqual({ changes: [], tell: [] });
    expect(actions.timetable?.nextAt(none)).toBeUndefined();
  });

  it("is looked at again on the day that is next", () => {
    const hour = hourOf([agreed()], "2026-11-24T10:00", smallNetwork());
    expect(actions.timetable?.nextAt(hour)).toBe(local("2026-12-07T09:00"));
  });
});
