import { daysLater } from "../../src/domain/days.ts";
import type { OrganisationId } from "../../src/domain/ids.ts";
import { type Phone, readPhone } from "../../src/domain/phone.ts";
import type { Day } from "../../src/domain/time.ts";
import type { Assumptions, Chance } from "./chances.ts";
import { latest, YEAR } from "./world-days.ts";

/** Somebody as they really are, whatever a network says of them. */
export type Human = {
  /** As the network calls them when they were in it from the start. */
  readonly id: string;
  readonly name: string;
  readonly organisation?: OrganisationId;
  /** The last day of work, when it is known to the world; nobody else knows it before the notice. */
  readonly lastDay: Day;
  /** The day on which they say so; nothing when they just go. */
  readonly noticeOn?: Day;
  /** From this day on their mail comes back. */
  readonly bouncesFrom?: Day;
  /** What they can be reached by, each from a day on, the oldest first. */
  readonly phones: readonly Since[];
  readonly mails: readonly Since[];
};

type Since = { readonly from: Day; readonly value: string };

type Born = Pick<Human, "id" | "name" | "organisation"> & {
  readonly on: Day;
  readonly phone?: string;
  readonly mail?: string;
};

/** Nobody's working life is followed for longer. */
const LONGEST = 60 * YEAR;

/** Somebody from a day on, with all that will happen to them. */
export function born(human: Born, assumed: Assumptions, chance: Chance): Human {
  const { on, phone, mail, ...known } = human;
  const draw = (purpose: string) => chance(purpose, human.id);
  const rate = -Math.log(1 - assumed.turnover) / YEAR;
  const lasts = Math.min(LONGEST, Math.floor(-Math.log(1 - draw("leaving")) / rate));
  const lastDay = daysLater(on, lasts);
  const notice = Math.round(assumed.medianNotice * 3 ** (2 * draw("notice days") - 1));
  const noticeOn = daysLater(lastDay, -notice);
  const bounces = draw("bounces") < assumed.mailBounces;
  const after = 1 + Math.floor(draw("bounces after") * assumed.bouncesWithin);
  const change = nextChange(human, assumed, chance);
  return {
    ...known,
    lastDay,
    ...(draw("notice") < assumed.givesNotice && { noticeOn: latest(noticeOn, on) }),
    ...(bounces && { bouncesFrom: daysLater(lastDay, after) }),
    phones: [...since(on, phone), ...(phone === undefined ? [] : change.phones)],
    mails: [...since(on, mail), ...(mail === undefined ? [] : change.mails)],
  };
}

function since(from: Day, value: string | undefined): readonly Since[] {
  return value === undefined ? [] : [{ from, value }];
}

/** Changes follow each other like buses; more than a handful in a simulation nobody has. */
function nextChange({ id, on, mail }: Born, assumed: Assumptions, chance: Chance) {
  const rate = assumed.dataChange / YEAR;
  const phones: Since[] = [];
  const mails: Since[] = [];
  let day = on;
  for (let nth = 0; nth < 5; nth++) {
    const waits = -Math.log(1 - chance("data change", id, nth)) / rate;
    day = daysLater(day, 1 + Math.floor(Math.min(LONGEST, waits)));
    const isPhone = chance("what changes", id, nth) < assumed.changeIsPhone;
    if (isPhone) phones.push({ from: day, value: phoneBy(chance("new number", id, nth)) });
    else mails.push({ from: day, value: (mail ?? "").replace("@", `-${nth + 2}@`) });
  }
  return { phones, mails };
}

/** A Dutch mobile number. */
export function phoneBy(drawn: number): string {
  return `06 ${10_000_000 + Math.floor(drawn * 39_999_999)}`;
}

/** What somebody's number or mail really is on a day. */
export function valueOn(values: readonly Since[], day: Day): string | undefined {
  return values.findLast(({ from }) => from <= day)?.value ?? values[0]?.value;
}

/** When the value of a day began to hold. */
export function changedOn(values: readonly Since[], day: Day): Day | undefined {
  return values.findLast(({ from }) => from <= day)?.from;
}

/** Whether somebody does not work there any more. */
export function isGone({ lastDay }: Human, day: Day): boolean {
  return lastDay < day;
}

const numbers = new Map<string, string | undefined>();

/** A number as it is dialled. Reading one is dear, and here it is done for every seat on every day. */
function dialled(written: string): string | undefined {
  if (!numbers.has(written)) numbers.set(written, readPhone(written)?.number);
  return numbers.get(written);
}

/** Whether one reaches somebody by what is shown of them; who has no number is reached by mail. */
export function isReachedBy({ phones }: Human, phone: Phone | undefined, day: Day): boolean {
  const really = valueOn(phones, day);
  return really === undefined || dialled(really) === phone?.number;
}
