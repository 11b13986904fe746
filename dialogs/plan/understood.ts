import { isSameAudience } from "../../src/domain/meeting/conflicts.ts";
import { readPlanOpening } from "../../src/language/meeting/plan-opening.ts";
import { withoutLoose } from "../../src/language/meeting/plan-pieces.ts";
import { linkSpan, readPlan, type SaidPlan } from "../../src/language/meeting/read-plan.ts";
import { readWhen } from "../../src/language/when/read-when.ts";
import type { When, WhenDoubt } from "../../src/language/when/when.ts";
import type { StateOf } from "./action.ts";
import { checkedLink, checkedText } from "./checked-text.ts";
import { audienceNames, meetingNames } from "./names.ts";
import type { Parts } from "./parts.ts";
import { holidaysOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { shortTitle } from "./words.ts";

/** What one doubt leaves to choose from. */
export type Among = StateOf<"choosing">["among"];

/** What a text that asks to plan came to. */
export type Understood = {
  readonly parts: Parts;
  /** Why it cannot be read back yet. */
  readonly wrong: readonly string[];
  /** The one thing that was not sure, when a choice settles it. */
  readonly question?: { readonly text: string; readonly among: Among };
};

/** In characters; nobody needs more to say when and where, and all of it is looked through often. */
const LONGEST_TEXT = 1_000;

/** Reads what is to be planned. Of what is in doubt nothing is taken for sure. */
export function understand(scene: Scene, typed: string): Understood {
  const text = typed.slice(0, LONGEST_TEXT).toWellFormed();
  const opening = readPlanOpening(text, () => meetingNames(scene.network)) ?? { start: 0 };
  const when = whenIn(scene, text);
  const names = audienceNames(scene.network);
  const said = readPlan(text, opening, { read: when?.read ?? [], names });
  const { parts, wrong: unfit } = partsOf(scene, said, when);
  const isCut = typed.length > LONGEST_TEXT;
  const wrong = isCut ? [...unfit, wording.tooLong(LONGEST_TEXT)] : unfit;
  const doubts = when?.doubts ?? [];
  const [doubt, ...others] = doubts;
  const among = doubt && others.length + wrong.length === 0 ? amongOf(doubt) : undefined;
  if (doubt && among) return { parts, wrong, question: { text: inWords(doubt), among } };
  return { parts: withoutDoubtful(parts, doubts), wrong: [...doubts.map(inWords), ...wrong] };
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

/** What is not sure, without the small words around it. */
export function inWords({ kind, text }: WhenDoubt): string {
  return wording.doubt(kind, withoutLoose(text) || text);
}

type Read = { readonly parts: Parts; readonly wrong: readonly string[] };

function partsOf(scene: Scene, said: SaidPlan, when: When | undefined): Read {
  const title = said.title === undefined ? {} : checkedText(said.title, "title");
  const place = said.place === undefined ? {} : checkedText(said.place, "place");
  const link = said.link === undefined ? {} : checkedLink(said.link);
  const { unknownAudience } = said;
  const audience = audienceOf(said);
  const named = title.text ?? usualTitle(scene, audience);
  return {
    parts: {
      title: named,
      ...(audience && { audience }),
      ...(place.text !== undefined && { place: place.text }),
      ...(link.text !== undefined && { link: link.text }),
      ...whenOf(when),
    },
    wrong: [
      ...[title.wrong ?? [], place.wrong ?? [], link.wrong ?? []].flat(),
      ...(unknownAudience === undefined
        ? []
        : [wording.unknownAudience(shortTitle(checkedText(unknownAudience, "title").text ?? ""))]),
      ...said.unread.map((text) => wording.unreadRest(shortTitle(text))),
    ],
  };
}

/** All webbers, when it is not said; who is meant by an unknown name is not guessed. */
function audienceOf({ audience, unknownAudience }: SaidPlan): Parts["audience"] {
  return audience ?? (unknownAudience === undefined ? { kind: "webbers" } : undefined);
}

/** What it is called when nothing is said: as it was the last time for the same people. */
function usualTitle({ network }: Scene, audience: Parts["audience"] = { kind: "webbers" }): string {
  const before = [...network.meetings]
    .filter((one) => isSameAudience(one.audience, audience))
    .toSorted((one, other) => (one.plannedAt < other.plannedAt ? -1 : 1));
  return before.at(-1)?.title ?? wording.usualTitle[audience.kind];
}

function whenOf(when: When | undefined): Partial<Parts> {
  if (!when) return {};
  const { day, from, until, minutes, recurrence, holidays } = when;
  return {
    ...(day !== undefined && { day }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(until === undefined && minutes !== undefined && { minutes }),
    ...(recurrence && { rule: recurrence }),
    ...(holidays !== undefined && { holidays }),
  };
}

function amongOf(doubt: WhenDoubt): Among | undefined {
  switch (doubt.kind) {
    case "ambiguous-day":
      return { kind: "day", days: [...doubt.days].slice(0, 10) };
    case "ambiguous-time":
      return {
        ...{ kind: "time", times: [...doubt.times].slice(0, 10) },
        ...(doubt.minutes !== undefined && { minutes: doubt.minutes }),
      };
    case "ambiguous-recurrence":
      return { kind: "rule", rules: [...doubt.rules].slice(0, 10) };
    default:
      return undefined;
  }
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
