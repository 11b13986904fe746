import type { Outcome } from "../../src/contract/outcome.ts";
import type { SeriesId } from "../../src/domain/ids.ts";
import { lastDayOf, withoutEnd } from "../../src/domain/meeting/same-rule.ts";
import type { Series } from "../../src/domain/meeting/series.ts";
import { comingMeetings, isRunning } from "../../src/domain/meeting/series-meetings.ts";
import { whereOf } from "../../src/domain/meeting/where.ts";
import type { Day } from "../../src/domain/time.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { formMessage } from "./form.ts";
import { listButton } from "./list.ts";
import { mayManage } from "./may.ts";
import type { Parts } from "./parts.ts";
import { answer, lookingOf, type Scene, todayOf } from "./scene.ts";
import { lostMeetings, stopFacts } from "./stop-facts.ts";
import { wording } from "./wording.ts";
import { dayWords } from "./words.ts";

const words = wording.stop;

type About = { readonly series: SeriesId; readonly from: Day };

/** [Reeks stoppen]: what falls away, before it does. */
export function askStop(scene: Scene, about: About): Outcome<State> {
  const found = runningSeries(scene, about);
  if ("refused" in found) return found.refused;
  const from = notBefore(scene, about.from);
  const lost = lostMeetings(scene, about.series, from).length;
  const { series } = about;
  return answer(scene, {
    text: words.ask(found.series.title, dayWords(scene, from)),
    more: [
      paragraph(words.lost(lost)),
      ...rowOf([
        button(words.yes, { kind: "stop-it", series, from }, "primary"),
        button(words.no, { kind: "list" }),
      ]),
    ],
    state: { kind: "open", state: { kind: "stopping", series, from } },
  });
}

/** From that day on there is none. */
export function stop(scene: Scene, about: About): Outcome<State> {
  const found = runningSeries(scene, about);
  if ("refused" in found) return found.refused;
  const from = notBefore(scene, about.from);
  return answer(scene, {
    text: words.done(found.series.title, dayWords(scene, from)),
    more: rowOf([listButton()]),
    changes: stopFacts(scene, about.series, from),
    state: { kind: "done" },
  });
}

/** [Reeks wijzigen]: the form with the series as it is, from that day on. */
export function renew(scene: Scene, about: About): Outcome<State> {
  const found = runningSeries(scene, about);
  if ("refused" in found) return found.refused;
  const parts = renewalParts(found.series, fromDay(scene, about));
  return formMessage(scene, { parts, text: wording.form.renew(found.series.title) });
}

/** The series as it is, from a day on. */
export function renewalParts(series: Series, day: Day): Parts {
  const { title, audience, rule, from, until, holidays, id } = series;
  const last = lastDayOf(series);
  return {
    ...{ title, audience, from, until, holidays, series: id, ...whereOf(series), day },
    rule: { ...withoutEnd(rule), ...(last !== undefined && { until: last }) },
  };
}

function runningSeries(
  scene: Scene,
  { series: id, from }: About,
): { readonly series: Series } | { readonly refused: Outcome<State> } {
  const series = scene.network.series.get(id);
  const more = rowOf([listButton()]);
  const refuse = (text: string) => ({ refused: answer(scene, { text, more }) });
  if (!series) return refuse(wording.card.noSuchSeries);
  if (!mayManage(scene, series)) return refuse(wording.mayNotManage);
  const isOn = isRunning(series, notBefore(scene, from));
  return isOn ? { series } : refuse(words.already(series.title));
}

/**
 * The day of the rule from which it changes, which a holiday may have moved, so that this one goes
 * along too; by an old button that of the first one to come.
 */
export function fromDay(scene: Scene, { series, from }: About): Day {
  const coming = comingMeetings(series, lookingOf(scene)).flatMap(({ of }) => of?.day ?? []);
  const [first = todayOf(scene)] = coming.toSorted();
  return first > from ? first : from;
}

/** What was is left as it was, also by an old button. */
function notBefore(scene: Scene, day: Day): Day {
  const today = todayOf(scene);
  return day < today ? today : day;
}
