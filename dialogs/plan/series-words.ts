import type { Outcome } from "../../src/contract/outcome.ts";
import { withoutEnd } from "../../src/domain/meeting/same-rule.ts";
import type { Series } from "../../src/domain/meeting/series.ts";
import { isRunning } from "../../src/domain/meeting/series-meetings.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { isSmallWord } from "../../src/language/meeting/meeting-words.ts";
import type { SeriesRequest } from "../../src/language/meeting/series-request.ts";
import { recurrenceInWords } from "../../src/language/when/in-words.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button, type State } from "./action.ts";
import { LISTED, listButton } from "./list.ts";
import { renewTo } from "./renew-to.ts";
import { answer, type Scene, todayOf } from "./scene.ts";
import { askStop } from "./stop.ts";
import { wording } from "./wording.ts";

/** "Stop de reeks", "het webberoverleg is voortaan op donderdag": of the series that is meant. */
export function readSeries(scene: Scene, request: SeriesRequest): Outcome<State> {
  const found = seriesAbout(scene, request.about);
  const [only, ...others] = found;
  if (!only) return answer(scene, { text: wording.found.noSeries, more: rowOf([listButton()]) });
  const { kind } = request;
  if (others.length > 0) {
    const buttons = found.slice(0, LISTED).map(({ id, title, rule }) => {
      const label = wording.found.seriesLabel(title, recurrenceInWords(withoutEnd(rule)));
      return button(label, { kind, series: id, from: todayOf(scene) });
    });
    return answer(scene, { text: wording.found.whichSeries, more: rowOf(buttons) });
  }
  const about = { series: only.id, from: todayOf(scene) };
  if (kind === "stop") return askStop(scene, about);
  return renewTo(scene, only, request.to);
}

/** Those that go on and that words may be about; a word that says nothing is about any. */
function seriesAbout(scene: Scene, about: string): readonly Series[] {
  const running = [...scene.network.series]
    .filter((one) => isRunning(one, todayOf(scene)))
    .toSorted((one, other) => one.title.localeCompare(other.title, "nl"));
  const said = wordsOf(about, 200).filter((word) => !isSmallWord(word));
  if (said.length === 0) return running;
  return running.filter(({ title }) => {
    const words = wordsOf(title);
    return said.some((word) => words.some((one) => one === word || one.endsWith(word)));
  });
}
