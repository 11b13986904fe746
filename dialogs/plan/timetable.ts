import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import { apply } from "../../src/domain/apply.ts";
import { momentOf } from "../../src/domain/calendar/working-days.ts";
import type { Fact } from "../../src/domain/change.ts";
import { daysLater } from "../../src/domain/days.ts";
import { isRunning, lackingMeetings } from "../../src/domain/meeting/series-meetings.ts";
import type { Network } from "../../src/domain/network.ts";
import { type ClockTime, type Day, localMoment } from "../../src/domain/time.ts";

/** Early, before anybody is told anything. */
const LOOKED_AT = "05:00" as ClockTime;

/** Keeps the meetings of each series made as far ahead as they should be. Tells nobody: that follows. */
export const timetable: Timetable = { strike, nextAt };

function strike(hour: Hour): Struck {
  const { knowledge, at } = hour;
  const changes: Fact[] = [];
  let { network } = hour;
  for (const series of running(network, at)) {
    const looking = { network, at, calendar: knowledge.calendar };
    for (const meeting of lackingMeetings(series, looking)) {
      const fact: Fact = { kind: "meeting-planned", meeting };
      changes.push(fact);
      network = apply(network, { ...fact, by: { kind: "clock" }, at, via: "clock" });
    }
  }
  return { changes, tell: [] };
}

/** Each morning, as long as there is a series that goes on. */
function nextAt({ network, at }: Hour) {
  if (running(network, at).length === 0) return undefined;
  const { zone } = network.description;
  const next = (day: Day) => momentOf(day, LOOKED_AT, zone);
  const { day } = localMoment(at, zone);
  return next(day) > at ? next(day) : next(daysLater(day, 1));
}

function running(network: Network, at: Hour["at"]) {
  const { day } = localMoment(at, network.description.zone);
  return [...network.series].filter((series) => isRunning(series, day));
}
