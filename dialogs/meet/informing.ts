import type { Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck } from "../../src/contract/timetable.ts";
import { nextOpening } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import {
  dueInforming,
  type Informing,
  informingKeys,
  nextInforming,
} from "../../src/domain/meeting/due-informing.ts";
import { type Instant, instant, localMoment } from "../../src/domain/time.ts";
import { informingMessage } from "./informing-message.ts";

/** A summary that arrives later is overtaken. */
const DAYS_OF_USE = 14;
const DAY_MS = 86_400_000;

const nothing: Struck = { changes: [], tell: [] };

/** All others hear what was agreed, as often as the network chose; who was written to today, the next working day. */
export function strikeInforming(hour: Hour): Struck {
  const { network, knowledge, at } = hour;
  const working = workingOf(network.description, knowledge.calendar);
  const due = dueInforming(network, at, working);
  if (!due) return nothing;
  const { day } = localMoment(at, network.description.zone);
  const wasWritten = ({ person }: Informing) => network.askings.get(person)?.wroteOn === day;
  const now = due.informed.filter((one) => !wasWritten(one));
  const key = `meet/informed/${due.period}`;
  const until = instant(Date.parse(at) + DAYS_OF_USE * DAY_MS);
  const tell = due.informed.map(
    (one): Tell => ({
      ...{
        to: { kind: "person", person: one.person },
        key,
        message: informingMessage(hour, one),
        until,
      },
      ...(wasWritten(one) && { notBefore: nextOpening(at, working) }),
    }),
  );
  return {
    changes: [
      ...informingKeys(due).map((occurrence): Fact => ({ kind: "occurred", occurrence })),
      ...now.map(({ person }): Fact => ({ kind: "written-to", person })),
    ],
    tell,
  };
}

/** When to look again for it. */
export function informingAfter({ network, knowledge, at }: Hour): Instant | undefined {
  return nextInforming(network, at, workingOf(network.description, knowledge.calendar));
}
