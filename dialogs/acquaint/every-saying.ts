import { emergencyLinesOf } from "../../src/cards/emergency.ts";
import { lineMessage } from "../../src/cards/line-message.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Message } from "../../src/messages/message.ts";
import { button } from "./action.ts";
import { introduction } from "./introduction.ts";
import { unmetMessage } from "./unmet.ts";
import { wording } from "./wording.ts";

const somewhen = "2026-12-01T09:00:00.000Z" as Instant;

/** Everything it can say about this network: each person introduced once. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const emergencyLines = emergencyLinesOf({ network, knowledge });
  const people = [...network.people];
  const buttons = [wording.start, wording.stop, wording.unmet].map((label) =>
    button(label, { kind: "about" }),
  );
  const { about, started, startedSoon, stopped, noSeat, gone, self } = wording;
  for (const text of [about, started, startedSoon, stopped, noSeat, gone, self]) {
    yield lineMessage({ text, emergencyLines, more: [{ kind: "buttons", buttons }] });
  }
  yield unmetMessage({ network, knowledge }, []);
  const all = people.map(({ id }) => id);
  yield unmetMessage({ network, knowledge }, all);
  for (const [index, to] of people.entries()) {
    const other = people[(index + 1) % people.length];
    if (!other || other === to) continue;
    yield lineMessage({ text: wording.noted(to.name), emergencyLines });
    yield lineMessage({ text: wording.known(to.name), emergencyLines });
    yield introduction({ network, calendar: knowledge.calendar, at: somewhen, to, other });
  }
}
