import type { Ranking, ThemeGuess } from "../../domain/theme.ts";
import { calibrated } from "./calibration.ts";
import { looksAcute } from "./emergency.ts";
import { isFarOff, passesGate } from "./gate.ts";
import { judge } from "./judges.ts";
import { mixed } from "./mix.ts";
import type { Model } from "./model.ts";
import { readText } from "./reading.ts";
import { reasonsIn } from "./reasons-in.ts";

/** Answer at once when the first theme is this likely, or the first two together; else ask first. */
const sureFrom = 0.6;
const sureOfTwoFrom = 0.9;

/** A theme this likely, with a word of its data as the reason, is named plainly. */
const namedFrom = 0.8;

const kindOf = (inScope: boolean, guesses: readonly ThemeGuess[]): Ranking["kind"] => {
  if (!inScope) return "none";
  const [first = 0, second = 0] = guesses.map(({ probability }) => probability);
  return first >= sureFrom || first + second >= sureOfTwoFrom ? "answer" : "ask";
};

const isNamed = ([first]: readonly ThemeGuess[]): boolean =>
  first !== undefined && first.probability >= namedFrom && first.because.length > 0;

/** What a text seems to be about. Pure, bounded (see `readAtMost`) and never throws. */
export const rankThemes = (model: Model, text: string): Ranking => {
  const reading = readText(text);
  const { mix, calibration, gate, judges } = model;
  const { verdict, distance, isKnown } = judge(judges, reading);
  const chances = mixed(mix, verdict);
  const reasons = reasonsIn(model.reasons, reading.stems);
  const themes = model.themes
    .map(
      (theme, label): ThemeGuess => ({
        theme,
        probability: calibrated(calibration, chances[label] ?? 0),
        because: reasons.get(label) ?? [],
      }),
    )
    .sort((a, b) => b.probability - a.probability);
  const inScope = isKnown && passesGate(gate, distance, isNamed(themes));
  return {
    kind: kindOf(inScope, themes),
    themes,
    emergency: looksAcute(model.acute, reading.stems),
    // Words of a tongue that was never seen say nothing of how far they are.
    ...(!inScope && isKnown && isFarOff(gate, distance) && { isNoise: true as const }),
  };
};
