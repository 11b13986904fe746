import { z } from "zod";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { saying, type Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck } from "../../src/contract/timetable.ts";
import { nextOpening } from "../../src/domain/calendar/working-days.ts";
import { dueErrands } from "../../src/domain/cycle/due-errands.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import type { Instant } from "../../src/domain/time.ts";
import { tellErrand } from "./errand-message.ts";
import { everySaying } from "./every-saying.ts";

/** Asks by itself, and only asks: every button of its messages belongs to another conversation. */
const errandDialog: Dialog<never, never> = {
  name: "errand",
  version: 1,
  state: z.never(),
  action: z.never(),
  claims: () => false,
  step: () => saying(),
  timetable: { strike, nextAt },
  everySaying,
};

export const errand = register(errandDialog);

function strike({ network, knowledge, at }: Hour): Struck {
  const due = dueErrands({ network, at, calendar: knowledge.calendar });
  const tell: Tell[] = [];
  const failed: unknown[] = [];
  for (const one of due.errands) {
    // One record that cannot be shown must not keep everybody else from being asked.
    try {
      tell.push(tellErrand({ network: due.network, at }, one));
    } catch (thrown) {
      failed.push(thrown);
    }
  }
  return { changes: due.facts, tell, failed };
}

/** Nobody is asked before offices open; a network without people never has anything to ask. */
function nextAt({ network, knowledge, at }: Hour): Instant | undefined {
  if (network.people.size === 0) return undefined;
  return nextOpening(at, workingOf(network.description, knowledge.calendar));
}
