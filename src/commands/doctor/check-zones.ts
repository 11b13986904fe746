import type { Instant, Zone } from "../../domain/time.ts";
import { localMoment } from "../../domain/time.ts";
import { type Finding, fine, wrong } from "./finding.ts";
import { wording } from "./wording.ts";

const words = wording.zones;
/** Where the networks are that we know of, and a zone in which summer differs from winter. */
const usual = "Europe/Amsterdam" as Zone;
const winter = "2026-01-15T12:00:00.000Z" as Instant;
const summer = "2026-07-15T12:00:00.000Z" as Instant;

/** Whether this machine knows the zones of the networks, with what time it is there. */
export function checkZones(zones: readonly Zone[], now: Instant): readonly Finding[] {
  const distinct = [...new Set([usual, ...zones])];
  return [checkTables(), ...distinct.map((zone) => checkZone(zone, now))];
}

/** A build without tables of the zones takes any zone for UTC. */
function checkTables(): Finding {
  const times = [winter, summer].map((at) => localMoment(at, usual).time);
  return times.join(" ") === "13:00 14:00" ? fine(words.tables) : wrong(words.noTables);
}

function checkZone(zone: Zone, now: Instant): Finding {
  try {
    const { day, time } = localMoment(now, zone);
    return fine(words.known(zone, day, time));
  } catch {
    return wrong(words.unknown(zone));
  }
}
