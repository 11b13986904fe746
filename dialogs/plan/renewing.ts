import type { Outcome } from "../../src/contract/outcome.ts";
import type { MeetingId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { occurrences } from "../../src/domain/meeting/occurrences.ts";
import { withoutEnd } from "../../src/domain/meeting/same-rule.ts";
import type { Series } from "../../src/domain/meeting/series.ts";
import { changeSeries, type SeriesChange } from "../../src/domain/meeting/series-change.ts";
import {
  type SeriesChanged,
  seriesChangeFacts,
} from "../../src/domain/meeting/series-change-facts.ts";
import { isRunning } from "../../src/domain/meeting/series-meetings.ts";
import type { Day } from "../../src/domain/time.ts";
import { recurrenceInWords } from "../../src/language/when/in-words.ts";
import type { Block } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import type { State, StateOf } from "./action.ts";
import { firstDayOf } from "./first-day.ts";
import { listButton } from "./list.ts";
import { mayManage } from "./may.ts";
import type { Parts, Plan } from "./parts.ts";
import { answer, lookingOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";
import { dayWords, ruleWords, slotWords } from "./words.ts";

const words = wording.renewing;

type Renewal = { readonly change: SeriesChange; readonly changed: SeriesChanged };

/** What a plan does to the series that it changes; nothing when it changes none. */
function renewalOf(scene: Scene, plan: Plan): Renewal | undefined {
  const series = plan.series === undefined ? undefined : scene.network.series.get(plan.series);
  if (!series) return undefined;
  const looking = lookingOf(scene);
  const change = changeSeries(series, plan, looking);
  return { change, changed: seriesChangeFacts(change, looking) };
}

/** The day of the first one that goes along or is new; nothing when none is made yet. */
export function firstRenewed(scene: Scene, plan: Plan): Day | undefined {
  const renewal = renewalOf(scene, plan);
  if (!renewal) return undefined;
  const { change, changed } = renewal;
  const along = change.followed.map(({ meeting, news }) => (news.slot ?? meeting.slot).day);
  return [...along, ...changed.added.map(({ slot }) => slot.day)].toSorted()[0];
}

/** Those that go along or fall away with the series that is changed are in nobody's way. */
export function renewedIds(scene: Scene, plan: Plan): ReadonlySet<MeetingId> {
  const renewal = renewalOf(scene, plan);
  if (!renewal) return new Set();
  const { followed, lost } = renewal.change;
  return new Set([...followed.map(({ meeting }) => meeting), ...lost].map(({ id }) => id));
}

/** What becomes of the meetings that are planned already. */
export function renewalLines(scene: Scene, parts: Parts, plan: Plan): readonly Block[] {
  const renewal = renewalOf(scene, plan);
  if (!renewal) return [];
  const { change, changed } = renewal;
  const days = (all: readonly Meeting[]) => all.map(({ slot }) => dayWords(scene, slot.day));
  const lines = [
    ...strayLine(scene, parts, plan),
    ...followedLines(scene, change),
    ...(change.lost.length > 0 ? [words.lost(days(change.lost))] : []),
    ...(changed.added.length > 0 ? [words.added(days(changed.added))] : []),
    ...(change.apart.length > 0 ? [words.apart(days(change.apart))] : []),
  ];
  return (lines.length > 0 ? lines : [words.same]).map((line) => paragraph(line));
}

/** `4 februari` for what comes every Tuesday: perhaps another weekday was meant. */
function strayLine(scene: Scene, { day: said, rule }: Parts, { day }: Plan): readonly string[] {
  if (!rule || said === undefined) return [];
  const from = said < day ? said : day;
  const begins = occurrences(withoutEnd(rule), from, { from: said, until: said }).length > 0;
  return begins ? [] : [words.stray(dayWords(scene, said), recurrenceInWords(withoutEnd(rule)))];
}

function followedLines(scene: Scene, { followed }: SeriesChange): readonly string[] {
  const moved = followed.flatMap(({ meeting, news: { slot } }) =>
    slot && slot.day !== meeting.slot.day
      ? [words.becomes(dayWords(scene, meeting.slot.day), dayWords(scene, slot.day))]
      : [],
  );
  const timed = followed.filter(
    ({ meeting, news: { slot } }) => slot?.day === meeting.slot.day,
  ).length;
  const other = followed.filter(
    ({ news, follows }) =>
      !news.slot && (Object.keys(news).length > 0 || follows.audience !== undefined),
  ).length;
  return [
    ...(moved.length > 0 ? [words.moved(moved)] : []),
    ...(timed > 0 ? [words.timed(timed)] : []),
    ...(moved.length + timed > 0 ? [words.askedAgain] : []),
    ...(other > 0 ? [words.other(other)] : []),
  ];
}

/** [Ja, wijzig de reeks]: as it is now, also when somebody changed it since it was read back. */
export function renew(scene: Scene, state: StateOf<"draft">, plan: Plan): Outcome<State> {
  const series = plan.series === undefined ? undefined : scene.network.series.get(plan.series);
  const more = rowOf([listButton()]);
  if (!series) return answer(scene, { text: wording.card.noSuchSeries, more });
  if (!isRunning(series, plan.day)) {
    return answer(scene, { text: wording.stop.already(series.title), more });
  }
  if (!mayManage(scene, series)) return answer(scene, { text: wording.mayNotManage });
  const renewal = renewalOf(scene, plan);
  const text = doneText(scene, plan);
  if (!renewal || isAsItWas(series, renewal))
    return answer(scene, { text: words.already(text), more });
  return answer(scene, {
    text: words.done(text),
    more,
    changes: renewal.changed.facts,
    state: { kind: "open", state: { ...state, isDone: true } },
  });
}

function doneText(scene: Scene, plan: Plan): string {
  const { title, rule, day } = plan;
  if (!rule) return words.once(title, slotWords(scene, plan));
  const first = dayWords(scene, firstRenewed(scene, plan) ?? firstDayOf(scene, plan) ?? day);
  return words.series(title, ruleWords(rule, plan), first);
}

/** Nothing but the series itself is stated, and that is the same. */
function isAsItWas(series: Series, { change, changed }: Renewal): boolean {
  const text = (one: Series) => JSON.stringify(Object.entries(one).toSorted());
  return changed.facts.length === 1 && text(series) === text(change.series);
}
