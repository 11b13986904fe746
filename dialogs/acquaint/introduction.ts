import { seatInWords } from "../../src/cards/seat-role.ts";
import { commonMoment } from "../../src/domain/acquaintance/common-moment.ts";
import type { SchoolCalendar } from "../../src/domain/calendar/school-holidays.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import { seatsFrom } from "../../src/domain/held-seats.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { type Day, type Instant, localMoment } from "../../src/domain/time.ts";
import { clockName, dayName } from "../../src/language/day.ts";
import { inShortList } from "../../src/language/list.ts";
import type { Block, Message } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

/** Roles that are named of somebody. */
const ROLES = 3;

/** Who is introduced to whom, and when. */
export type Meeting = {
  readonly network: Network;
  readonly calendar: SchoolCalendar;
  readonly at: Instant;
  readonly to: Person;
  readonly other: Person;
};

/** Somebody to meet: who they are, two questions to begin with, and a moment that may suit. */
export function introduction({ network, calendar, at, to, other }: Meeting): Message {
  const title = wording.introduction(other.name);
  const today = localMoment(at, network.description.zone).day;
  const moment = commonMoment(to, other, today, workingOf(network.description, calendar));
  const { name, phone, mail } = other;
  const about = describe(network, other, today);
  const items = openersFor(to, other).map((text) => [{ text }]);
  const contact: Block = {
    ...{ kind: "contact", name },
    ...(about !== "" && { about }),
    ...(phone && { phone }),
    ...(mail && { mail }),
  };
  return {
    summary: title,
    blocks: [
      { kind: "heading", text: title },
      paragraph(wording.meet(network.description.name)),
      contact,
      paragraph(wording.openers),
      { kind: "list", items },
      paragraph(
        moment
          ? wording.moment(dayName(moment.day, today), clockName(moment.time))
          : wording.noMoment,
      ),
      {
        kind: "buttons",
        buttons: [
          button(wording.met, { kind: "met", person: other.id }, "primary"),
          button(wording.stop, { kind: "stop" }),
        ],
      },
    ],
  };
}

/** What somebody does, and where they sit. */
function describe(network: Network, { id, jobTitle, organisation }: Person, today: Day): string {
  const seats = seatsFrom(network, id, today)
    .filter(({ seat }) => holderOn(seat, today) === id)
    .map(({ seat }) => seatInWords(network, seat));
  const employer = organisation && network.organisations.get(organisation)?.name;
  const parts = [jobTitle, employer, inShortList(seats, ROLES)];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** Two questions; both get the same ones, and other pairs others. */
function openersFor(one: Person, other: Person): readonly string[] {
  const { opener } = wording;
  const mark = Number.parseInt(markOf([one.id, other.id].sort().join(" ")), 36);
  const first = mark % opener.length;
  const second = (first + 1 + (mark % (opener.length - 1))) % opener.length;
  return [opener[first], opener[second]].flatMap((text) => text ?? []);
}
