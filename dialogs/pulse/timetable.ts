import type { Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import type { Fact } from "../../src/domain/change.ts";
import {
  type DuePulse,
  duePulses,
  nextPulse,
  pulseKey,
} from "../../src/domain/meeting/due-pulse.ts";
import { type Instant, instant } from "../../src/domain/time.ts";
import { questions } from "./form.ts";

/** After a meeting those who were there are asked how it was, once. */
export const timetable: Timetable = {
  strike,
  nextAt: ({ network, at }) => nextPulse(network, at),
};

/** Later than this it is no longer asked. */
const USEFUL_MS = 7 * 24 * 60 * 60 * 1000;

function strike({ network, at }: Hour): Struck {
  const due = duePulses(network, at);
  return {
    changes: due.flatMap(({ meeting, people }): readonly Fact[] => [
      { kind: "occurred", occurrence: pulseKey(meeting) },
      ...people.map((person) => ({ kind: "written-to", person }) as const),
    ]),
    tell: due.flatMap((one) => tellsOf(one, at)),
  };
}

function tellsOf({ meeting, people }: DuePulse, at: Instant): readonly Tell[] {
  const message = questions(meeting);
  const until = instant(Date.parse(at) + USEFUL_MS);
  return people.map((person) => ({
    ...{ to: { kind: "person", person } as const, message, until, key: pulseKey(meeting) },
  }));
}
