import { z } from "zod";
import { type Dialog, register } from "../../src/contract/dialog.ts";
import { saying, type Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck } from "../../src/contract/timetable.ts";
import { dueErrands, nextErrands } from "../../src/domain/cycle/due-errands.ts";
import type { Instant } from "../../src/domain/time.ts";
import { tellErrand } from "./errand-message.ts";
import { everySaying } from "./every-saying.ts";
import { tellLetter } from "./letter-message.ts";
import { retell } from "./retell.ts";
import { tellVacancy } from "./vacancy-message.ts";

/** Asks by itself, and only asks: every button of its messages belongs to another conversation. */
const errandDialog: Dialog<never, never> = {
  name: "errand",
  version: 1,
  state: z.never(),
  action: z.never(),
  claims: () => false,
  step: () => saying(),
  timetable: { strike, nextAt },
  retell,
  everySaying,
};

export const errand = register(errandDialog);

function strike({ network, knowledge, at }: Hour): Struck {
  const { calendar, writesMail } = knowledge;
  const due = dueErrands({ network, at, calendar, ...(!writesMail && { noMail: true as const }) });
  const tell: Tell[] = [];
  const failed: unknown[] = [];
  const shown = { network: due.network, at };
  const told = [
    ...due.errands.map((one) => () => tellErrand(shown, one)),
    ...due.letters.map((one) => () => tellLetter(shown, one)),
    ...due.vacancies.map((one) => () => tellVacancy(shown, one)),
  ];
  for (const made of told) {
    // One record that cannot be shown must not keep everybody else from being asked.
    try {
      tell.push(made());
    } catch (thrown) {
      failed.push(thrown);
    }
  }
  return { changes: due.facts, tell, failed };
}

/** Nobody is asked before offices open, or their evening begins; a network without people never has anything to ask. */
function nextAt({ network, knowledge, at }: Hour): Instant | undefined {
  if (network.people.size === 0) return undefined;
  return nextErrands({ network, at, calendar: knowledge.calendar });
}
