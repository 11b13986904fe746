import type { Hour, Struck, Timetable } from "../../src/contract/timetable.ts";
import {
  dueIntroductions,
  isMonthsBeginning,
} from "../../src/domain/acquaintance/due-introductions.ts";
import { nextOpening } from "../../src/domain/calendar/working-days.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import { daysLater } from "../../src/domain/days.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { type Day, type Instant, instant, localMoment } from "../../src/domain/time.ts";
import { introduction } from "./introduction.ts";

/** At the beginning of a month people who want to are brought together. */
export const timetable: Timetable = { strike, nextAt };

/** An introduction that nobody read in two weeks is no introduction. */
const LASTS_MS = 14 * 24 * 60 * 60 * 1000;

function strike({ network, knowledge, at }: Hour): Struck {
  const { calendar } = knowledge;
  const pairs = dueIntroductions({ network, at, calendar });
  const month = localMoment(at, network.description.zone).day.slice(0, 7);
  const until = instant(Date.parse(at) + LASTS_MS);
  return {
    changes: pairs.flatMap((people) => [
      { kind: "introduced", people } as const,
      ...people.map((person) => ({ kind: "written-to", person }) as const),
    ]),
    tell: pairs.flatMap(([one, other]) =>
      [
        [one, other],
        [other, one],
      ].flatMap(([to, met]) => tell({ network, calendar, at, month, until }, to, met)),
    ),
  };
}

type Telling = Pick<Hour, "network" | "at"> & {
  readonly calendar: Hour["knowledge"]["calendar"];
  readonly month: string;
  readonly until: Instant;
};

function tell({ month, until, ...where }: Telling, id?: PersonId, met?: PersonId): Struck["tell"] {
  const to = id && where.network.people.get(id);
  const other = met && where.network.people.get(met);
  if (!to || !other) return [];
  return [
    {
      to: { kind: "person", person: to.id },
      message: introduction({ ...where, to, other }),
      key: `acquaint/${month}/${other.id}`,
      about: { kind: "introduction", other: other.id },
      until,
    },
  ];
}

/** As offices open on a day of the first ten of a month; nobody is waiting when nobody wants to. */
function nextAt({ network, knowledge, at }: Hour): Instant | undefined {
  if (![...network.askings].some(({ wantsToMeet }) => wantsToMeet)) return undefined;
  const { zone } = network.description;
  const working = workingOf(network.description, knowledge.calendar);
  const next = nextOpening(at, working);
  const { day } = localMoment(next, zone);
  if (isMonthsBeginning(day)) return next;
  return nextOpening(`${lastOfMonth(day)}T20:00:00.000Z` as Instant, working);
}

function lastOfMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return daysLater(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as Day, -1);
}
