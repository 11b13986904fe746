import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import type { Restoring } from "../../../src/domain/change.ts";
import { newcomersOf } from "../../../src/domain/manage/newcomers.ts";
import { planUndo, type Undoing, undoFacts } from "../../../src/domain/manage/undo.ts";
import { dayName } from "../../../src/language/day.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button } from "../action.ts";
import { leavesNoCoordinator } from "../endings/last-coordinator.ts";
import { endingWording } from "../endings/wording.ts";
import { answer, carryOut, menuButton, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { authorName } from "./author-name.ts";
import { whatIs } from "./change-words.ts";
import { whenOf } from "./edited.ts";
import { type Names, namesIn } from "./names.ts";
import { restoredRecord } from "./restored-record.ts";
import { pastWording } from "./wording.ts";

const words = pastWording.undoing;
const MOST_LINES = 12;

/** What would be as it was, to be looked at first. */
export function undo(scene: Scene, mark: string): Outcome<never> {
  const plan = planOf(scene, mark);
  if (plan.kind !== "may") return refusal(scene, plan);
  const names = namesIn(scene);
  const newcomers = newcomersOf(scene.network, { ...plan, at: scene.event.at });
  const lines = [
    ...new Set(plan.facts.flatMap((fact) => restored(scene, fact, names))),
    ...newcomers.map((id) => words.newcomerGoes(names.person(id))),
  ];
  const rest = lines.length - MOST_LINES;
  const shown = [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [wording.andMore(rest)] : [])];
  return answer(scene, {
    text: words.ask,
    more: [
      { kind: "list", items: shown.map((text) => [{ text }]) },
      ...rowOf([
        button(words.yes, { kind: "undo-sure", change: mark }, "primary"),
        button(wording.cancel, { kind: "changes" }),
      ]),
    ],
  });
}

/** It is as it was, once: a second press finds that it was done. */
export function undoSure(scene: Scene, mark: string): Outcome<never> {
  const plan = planOf(scene, mark);
  if (plan.kind !== "may") return refusal(scene, plan);
  const facts = undoFacts(scene.network, { ...plan, mark, at: scene.event.at });
  if (leavesNoCoordinator(scene, facts))
    return answer(scene, { text: endingWording.end.lastCoordinator });
  return carryOut(scene, { facts, text: words.done });
}

/** Without the past nothing is known; then it is as if it were too long ago. */
function planOf({ network, history = [], event }: Scene, mark: string): Undoing {
  return planUndo({ network, history, mark, at: event.at });
}

function refusal(scene: Scene, plan: Exclude<Undoing, { readonly kind: "may" }>): Outcome<never> {
  const isUnread = scene.history === undefined && plan.kind === "too-long-ago";
  const text = isUnread ? pastWording.changes.unreadable : reasonAgainst(scene, plan);
  return answer(scene, { text, more: rowOf([menuButton]) });
}

function reasonAgainst(scene: Scene, plan: Exclude<Undoing, { readonly kind: "may" }>): string {
  switch (plan.kind) {
    case "undone":
      return words.undone;
    case "too-long-ago":
      return words.tooLongAgo;
    case "not-this":
      return words.notThis;
    case "before-unknown":
      return words.beforeUnknown;
    case "erased":
      return words.erased;
    case "in-use":
      return words.inUse;
    case "later": {
      const { change } = plan;
      if (!change) return words.laterUnknown;
      return words.later(authorName(scene, change), whenOf(scene, change));
    }
    default:
      return plan satisfies never;
  }
}

/** What a fact makes as it was, beside how it is now. */
function restored(scene: Scene, fact: Restoring, names: Names): readonly string[] {
  const { network } = scene;
  switch (fact.kind) {
    case "recorded":
      return restoredRecord(scene, fact, names);
    case "removed":
      return network[fact.part].has(fact.id as never)
        ? [words.goesAway(whatIs(fact.part, fact.id, names))]
        : [];
    case "described":
      return [words.goal(fact.description.goal)];
    case "emergency-lines-set":
      return [words.lines(fact.lines.map(({ name }) => name))];
    case "asking-paused": {
      const today = todayIn(scene);
      const until = fact.until > today ? dayName(fact.until, today) : undefined;
      return [words.pause(names.person(fact.person), until)];
    }
    case "account-linked":
      return [words.account(names.person(fact.person))];
    default:
      return fact satisfies never;
  }
}
