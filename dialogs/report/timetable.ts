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
import { figuresOf } from "../../src/domain/report/figures.ts";
import { nextUpdates } from "../../src/domain/report/updates.ts";
import { localMoment } from "../../src/domain/time.ts";
import { weekOf } from "../../src/domain/week.ts";
import { coordinatorsToTell } from "../../src/lookup/people/coordinators-on-duty.ts";
import { digestMessage } from "./report-message.ts";
import { strikeUpdates } from "./updates/timetable.ts";

/** The digest of the week to who looks after the network, and the updates that managers chose. */
export const timetable: Timetable = {
  strike,
  nextAt: ({ network, at }) => {
    const [digest, updates] = [nextDigest(network, at), nextUpdates(network, at)];
    return updates !== undefined && updates < digest ? updates : digest;
  },
};

function strike(hour: Hour): Struck {
  const digest = strikeDigest(hour);
  const written = digest.changes.flatMap((fact) =>
    fact.kind === "written-to" ? [fact.person] : [],
  );
  const updates = strikeUpdates(hour, new Set(written));
  return {
    changes: [...digest.changes, ...updates.changes],
    tell: [...digest.tell, ...updates.tell],
  };
}

/** Who asked for no messages for a while gets none of these either. */
function asksForQuiet({ network, at }: Hour, person: PersonId): boolean {
  const asking = network.askings.get(person);
  return asking !== undefined && isLeftAlone(asking, localMoment(at, network.description.zone).day);
}

/**
 * To everybody who looks after the network and can be written to. Its figures are kept, so that the
 * next one can be laid beside it. Nobody to tell is no digest: it goes out as soon as there is somebody in that week. Who gets it was
 * written to on that day, so that what else they are to be asked waits for the next one: this stands
 * before what asks in the register.
 */
function strikeDigest(hour: Hour): Struck {
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
      {
        kind: "digest-counted",
        week: weekOf(at, network.description.zone),
        counts: figuresOf(network, at).counts,
      },
      ...readers.map(({ person }) => ({ kind: "written-to", person: person.id }) as const),
    ],
    tell: readers.map(({ seat }) => ({ to: { kind: "seat", seat }, key, message, until })),
  };
}
