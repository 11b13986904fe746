import { audienceNames, peopleCalled } from "../../src/cards/audience-names.ts";
import { isSameAudience } from "../../src/domain/meeting/conflicts.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { readPlanOpening } from "../../src/language/meeting/plan-opening.ts";
import { isPerson } from "../../src/language/meeting/read-people.ts";
import { linkSpan, readPlan, type SaidPlan } from "../../src/language/meeting/read-plan.ts";
import { readWhen } from "../../src/language/when/read-when.ts";
import type { When, WhenDoubt } from "../../src/language/when/when.ts";
import { checkedCapacity, checkedLink, checkedText } from "./checked-text.ts";
import { organiserSeat } from "./may.ts";
import { meetingNames } from "./names.ts";
import type { Parts } from "./parts.ts";
import { inWords, type Question, questionsIn } from "./questions.ts";
import { holidaysOf, type Scene, todayOf } from "./scene.ts";
import type { Asked } from "./weigh.ts";
import { wording } from "./wording.ts";
import { shortTitle } from "./words.ts";

/** What a text that asks to plan came to. */
export type Understood = {
  readonly parts: Parts;
  /** Why it cannot be read back yet. */
  readonly wrong: readonly string[];
  /** What the lines of it ask already. */
  readonly asked: Asked;
  /** What was not sure, when choices settle all of it. */
  readonly questions: readonly Question[];
};

/** In characters; nobody needs more to say when and where, and all of it is looked through often. */
const LONGEST_TEXT = 1_000;

/** Reads what is to be planned. Of what is in doubt nothing is taken for sure. */
export function understand(scene: Scene, typed: string): Understood {
  const text = typed.slice(0, LONGEST_TEXT).toWellFormed();
  const opening = readPlanOpening(text, () => meetingNames(scene.network)) ?? { start: 0 };
  const when = whenIn(scene, text);
  const names = audienceNames(scene.network, todayOf(scene));
  // What is in doubt is asked about, and is no title and no place.
  const read = [...(when?.read ?? []), ...(when?.doubts ?? [])];
  const said = readPlan(text, opening, { read, names });
  const { parts, wrong: unfit } = partsOf(scene, said, when);
  const isCut = typed.length > LONGEST_TEXT;
  const wrong = isCut ? [...unfit, wording.tooLong(LONGEST_TEXT)] : unfit;
  const doubts = when?.doubts ?? [];
  const questions = questionsIn(scene, when);
  if (questions !== undefined && wrong.length === 0) {
    return { parts, wrong, asked: {}, questions: [...questions.doubts, ...questions.hours] };
  }
  const lines = [...new Set([...doubts.map(inWords), ...wrong])];
  const asked = {
    day: doubts.some(({ kind }) => dayDoubts.has(kind) || kind === "past"),
    time: doubts.some(({ kind }) => timeDoubts.has(kind)),
    often: oftenIn(doubts),
  };
  return { parts: withoutDoubtful(parts, doubts), wrong: lines, asked, questions: [] };
}

/** What a text says about when, the digits of an address left out. */
export function whenIn(scene: Scene, text: string): When | undefined {
  const { network, event } = scene;
  const address = linkSpan(text);
  const read = address
    ? text.slice(0, address.start) +
      " ".repeat(address.end - address.start) +
      text.slice(address.end)
    : text;
  return readWhen(read, event.at, network.description.zone, holidaysOf(scene));
}

type Read = { readonly parts: Parts; readonly wrong: readonly string[] };

function partsOf(scene: Scene, said: SaidPlan, when: When | undefined): Read {
  const title = said.title === undefined ? {} : checkedText(said.title, "title");
  const place = said.place === undefined ? {} : checkedText(said.place, "place");
  const link = said.link === undefined ? {} : checkedLink(said.link);
  const room = checkedCapacity(said.capacity === undefined ? "" : `${said.capacity}`);
  const { unknownAudience } = said;
  const audience = withOwnSeat(scene, audienceOf(said));
  const named = title.text ?? usualTitle(scene, audience);
  return {
    parts: {
      title: named,
      ...(audience && { audience }),
      ...(place.text !== undefined && { place: place.text }),
      ...(link.text !== undefined && { link: link.text }),
      ...(room.capacity !== undefined && { capacity: room.capacity }),
      ...whenOf(when),
    },
    wrong: [
      ...[title.wrong ?? [], place.wrong ?? [], link.wrong ?? [], room.wrong ?? []].flat(),
      ...(unknownAudience === undefined ? [] : [unknownLine(scene, unknownAudience)]),
      ...said.unread.map((text) => wording.unreadRest(shortTitle(text))),
    ],
  };
}

/** All webbers, when it is not said; who is meant by an unknown name is not guessed. */
function audienceOf({ audience, unknownAudience }: SaidPlan): Parts["audience"] {
  return audience ?? (unknownAudience === undefined ? { kind: "webbers" } : undefined);
}

/** Whoever plans a meeting with people by name is there too. */
function withOwnSeat(scene: Scene, audience: Parts["audience"]): Parts["audience"] {
  const own = audience?.kind === "seats" ? organiserSeat(scene) : undefined;
  if (audience?.kind !== "seats" || own === undefined) return audience;
  const { network, me } = scene;
  const today = todayOf(scene);
  const isIn = audience.seats.some((id) => {
    const seat = network.seats.get(id);
    return seat !== undefined && holderOn(seat, today) === me;
  });
  return isIn ? audience : { kind: "seats", seats: [...audience.seats, own] };
}

/** Of a first name that several have they are named, so that one can be chosen. */
function unknownLine(scene: Scene, name: string): string {
  const { network } = scene;
  const called = name.split(/\s+en\s+|\s*,\s*/u).map((one) => peopleCalled(network, one));
  const several = called.find((some) => some.length > 1);
  if (several) return wording.whichPerson(several);
  const people = audienceNames(network, todayOf(scene)).people;
  const parts = name.split(/\s+en\s+|\s*,\s*/u);
  const unknown = parts.filter((one) => !isPerson(one, people)).join(", ");
  return wording.unknownAudience(shortTitle(checkedText(unknown || name, "title").text ?? ""));
}

/** What it is called when nothing is said: as it was the last time for the same people. */
function usualTitle({ network }: Scene, audience: Parts["audience"] = { kind: "webbers" }): string {
  const table = audience.kind === "table" ? network.tables.get(audience.table)?.name : undefined;
  const before = [...network.meetings]
    .filter((one) => isSameAudience(one.audience, audience))
    .toSorted((one, other) => (one.plannedAt < other.plannedAt ? -1 : 1));
  const own = table === undefined ? wording.usualTitle[audience.kind] : wording.tableTitle(table);
  return before.at(-1)?.title ?? shortTitle(own);
}

function whenOf(when: When | undefined): Partial<Parts> {
  if (!when) return {};
  const { day, from, until, minutes, recurrence, holidays } = when;
  return {
    ...(day !== undefined && { day }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    // Also beside the end: whoever chooses another time means as long.
    ...(minutes !== undefined && { minutes }),
    ...(recurrence && { rule: recurrence }),
    ...(holidays !== undefined && { holidays }),
  };
}

/** `elk kwartaal`: every three months, on a day that is not said. */
function oftenIn(doubts: readonly WhenDoubt[]): string | undefined {
  const open = doubts.find(({ kind }) => kind === "open-recurrence");
  return open?.kind === "open-recurrence" ? `${open.unit}ly/${open.every}` : undefined;
}

const timeDoubts: ReadonlySet<WhenDoubt["kind"]> = new Set([
  ...(["impossible-time", "end-before-start", "two-times", "ambiguous-time"] as const),
]);
const dayDoubts: ReadonlySet<WhenDoubt["kind"]> = new Set([
  ...(["impossible-day", "far-off", "two-days", "ambiguous-day", "open-period"] as const),
  ...(["ambiguous-recurrence", "open-recurrence"] as const),
]);

/** In the form what is in doubt is left empty, so that somebody has to say it. */
function withoutDoubtful(parts: Parts, doubts: readonly WhenDoubt[]): Parts {
  const { day, rule, from, until, minutes, ...rest } = parts;
  const hasDay = !doubts.some(({ kind }) => dayDoubts.has(kind));
  const hasTime = !doubts.some(({ kind }) => timeDoubts.has(kind));
  return {
    ...rest,
    ...(hasDay && day !== undefined && { day }),
    ...(hasDay && rule && { rule }),
    ...(hasTime && from !== undefined && { from }),
    ...(hasTime && until !== undefined && { until }),
    ...(hasTime && minutes !== undefined && { minutes }),
  };
}
