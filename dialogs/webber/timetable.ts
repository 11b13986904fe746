import type { Tell } from "../../src/contract/outcome.ts";
import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import { hoursAt } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import { instant } from "../../src/domain/time.ts";
import {
  dueNominations,
  nextNominations,
  reminderKey,
} from "../../src/domain/webber/due-nominations.ts";
import type { Nomination } from "../../src/domain/webber/nomination.ts";
import { coordinatorsToTell } from "../../src/lookup/people/coordinators-on-duty.ts";
import { questionMessage } from "./question.ts";
import { coordinatorMessage, nameIn, themeIn } from "./scene.ts";
import { wording } from "./wording.ts";

/** Who was asked to be webber and says nothing is reminded once; in the end it is a no. */
export const timetable: Timetable = {
  strike,
  nextAt: (hour) => (hour.network.nominations.size === 0 ? undefined : nextNominations(on(hour))),
};

const USEFUL_MS = 7 * 24 * 60 * 60 * 1000;

function on({ network, knowledge, at }: Hour) {
  return { network, at, working: workingOf(network.description, knowledge.calendar) };
}

function strike(hour: Hour): Struck {
  if (hour.network.nominations.size === 0) return { changes: [], tell: [] };
  const { remind, close } = dueNominations(on(hour));
  return {
    changes: [
      ...remind.flatMap((one): readonly Fact[] => [
        { kind: "occurred", occurrence: reminderKey(one) },
        { kind: "written-to", person: one.person },
      ]),
      ...close.map(
        ({ id: nomination }): Fact => ({ kind: "nomination-settled", nomination, as: "declined" }),
      ),
    ],
    tell: [
      ...remind.map((one) => reminderFor(hour, one)),
      ...close.flatMap((one) => toldOfSilence(hour, one)),
    ],
  };
}

function reminderFor(hour: Hour, nomination: Nomination): Tell {
  const { network, at } = hour;
  const { person } = nomination;
  const hours = hoursAt(at, on(hour).working);
  return {
    ...{ to: { kind: "person", person }, key: reminderKey(nomination) },
    message: questionMessage(network, nomination, true),
    about: { kind: "nomination", nomination: nomination.id },
    until: instant(Date.parse(at) + USEFUL_MS),
    ...(hours && { hours }),
  };
}

function toldOfSilence({ network, at }: Hour, { id, person, theme }: Nomination): readonly Tell[] {
  const text = wording.tell.silent(nameIn(network, person), themeIn(network, theme));
  const message = coordinatorMessage(network, text);
  return coordinatorsToTell(network, at, reachablePeople(network)).map(({ seat }) => ({
    ...{ to: { kind: "seat", seat }, message, key: `webber/silent/${id}` },
  }));
}
