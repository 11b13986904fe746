import type { Hour, Struck } from "../../../src/contract/timetable.ts";
import type { PersonId } from "../../../src/domain/ids.ts";
import { managedBy } from "../../../src/domain/report/own-organisations.ts";
import { dueUpdates } from "../../../src/domain/report/updates.ts";
import { instant, localMoment } from "../../../src/domain/time.ts";
import { updateMessage } from "./own-message.ts";

/** After so many milliseconds it no longer tells how things stand. */
const USEFUL_MS = 7 * 24 * 60 * 60 * 1000;

/** The updates that managers chose; not to who is written to in the same go, for whom it waits a day. */
export function strikeUpdates(hour: Hour, written: ReadonlySet<PersonId>): Struck {
  const { network, at } = hour;
  const { day } = localMoment(at, network.description.zone);
  const due = dueUpdates(network, at).filter(({ person }) => !written.has(person));
  return {
    changes: due.flatMap(({ person, occurrence }) => [
      { kind: "occurred", occurrence } as const,
      { kind: "written-to", person } as const,
    ]),
    tell: due.map(({ person, every, occurrence }) => {
      const managing = { organisations: managedBy(network, person, day), updates: every };
      return {
        to: { kind: "person", person },
        message: updateMessage(hour, managing),
        until: instant(Date.parse(at) + USEFUL_MS),
        key: occurrence,
      };
    }),
  };
}
