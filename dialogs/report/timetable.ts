import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import { isLeftAlone } from "../../src/domain/cycle/confirmation-ladder.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { reachablePeople } from "../../src/domain/mail-account.ts";
import {
  digestEnds,
  digestOf,
  isDigestDue,
  nextDigest,
} from "../../src/domain/report/digest-week.ts";
import { localMoment } from "../../src/domain/time.ts";
import { coordinatorsToTell } from "../../src/lookup/people/coordinators-on-duty.ts";
import { digestMessage } from "./report-message.ts";

/** The digest of the week, to everybody who looks after the network and can be written to. */
export const timetable: Timetable = {
  strike,
  nextAt: ({ network, at }) => nextDigest(network, at),
};

/** Who asked for no messages for a while gets none of these either. */
function asksForQuiet({ network, at }: Hour, person: PersonId): boolean {
  const asking = network.askings.get(person);
  return asking !== undefined && isLeftAlone(asking, localMoment(at, network.description.zone).day);
}

/**
 * Nobody to tell is no digest: it goes out as soon as there is somebody in that week. Who gets it was
 * written to on that day, so that what else they are to be asked waits for the next one: this stands
 * before what asks in the register.
 */
function strike(hour: Hour): Struck {
  const { network, at } = hour;
  if (!isDigestDue(network, at)) return { changes: [], tell: [] };
  const readers = coordinatorsToTell(network, at, reachablePeople(network)).filter(
    ({ person }) => !asksForQuiet(hour, person.id),
  );
  if (readers.length === 0) return { changes: [], tell: [] };
  const key = digestOf(network, at);
  const [message, until] = [digestMessage(hour), digestEnds(network, at)];
  return {
    changes: [
      { kind: "occurred", occurrence: key },
      ...readers.map(({ person }) => ({ kind: "written-to", person: person.id }) as const),
    ],
    tell: readers.map(({ seat }) => ({ to: { kind: "seat", seat }, key, message, until })),
  };
}
