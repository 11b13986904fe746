import type { Outcome } from "../../src/contract/outcome.ts";
import { recurrenceInWords, slotInWords } from "../../src/language/when/in-words.ts";
import type { Button } from "../../src/messages/message.ts";
import { button, type State } from "./action.ts";
import { forgotten } from "./list.ts";
import type { Parts } from "./parts.ts";
import { answer, draftId, type Scene } from "./scene.ts";
import type { Among, Understood } from "./understood.ts";
import { weigh } from "./weigh.ts";
import { wording } from "./wording.ts";
import { dayWords } from "./words.ts";

/** Asks the one thing that was not sure; the rest waits. */
export function askWhich(
  scene: Scene,
  parts: Parts,
  { text, among }: NonNullable<Understood["question"]>,
): Outcome<State> {
  const draft = draftId(scene);
  const buttons = optionsOf(scene, among).map(
    (label, option): Button => button(label, { kind: "choose", draft, option }),
  );
  return answer(scene, {
    text,
    more: [{ kind: "buttons", buttons }],
    state: { kind: "open", state: { kind: "choosing", draft, parts, among } },
  });
}

/** What was chosen takes the place of the doubt. */
export function choose(
  scene: Scene,
  { draft, option }: { readonly draft: string; readonly option: number },
): Outcome<State> {
  const { state } = scene;
  if (state?.kind !== "choosing" || state.draft !== draft) return forgotten(scene);
  return weigh(scene, chosenParts(state.parts, state.among, option));
}

function optionsOf(scene: Scene, among: Among): readonly string[] {
  switch (among.kind) {
    case "day":
      return among.days.map((day) => dayWords(scene, day));
    case "time":
      return [
        ...among.times.map((from) => slotInWords({ from })),
        ...(among.minutes === undefined ? [] : [wording.minutesLong(among.minutes)]),
      ];
    case "rule":
      return among.rules.map(recurrenceInWords);
    default:
      return among satisfies never;
  }
}

function chosenParts(parts: Parts, among: Among, option: number): Parts {
  switch (among.kind) {
    case "day": {
      const day = among.days[option];
      return day === undefined ? parts : { ...parts, day };
    }
    case "time": {
      const from = among.times[option];
      if (from !== undefined) return withStart(parts, from);
      const { from: _read, until: _end, ...rest } = parts;
      return among.minutes === undefined ? parts : { ...rest, minutes: among.minutes };
    }
    case "rule": {
      const rule = among.rules[option];
      return rule === undefined ? parts : { ...parts, rule };
    }
    default:
      return among satisfies never;
  }
}

/** The end was worked out of the other time. */
function withStart(parts: Parts, from: NonNullable<Parts["from"]>): Parts {
  const { until, minutes, ...rest } = parts;
  if (minutes !== undefined) return { ...rest, from, minutes };
  return until !== undefined && until > from ? { ...rest, from, until } : { ...rest, from };
}
