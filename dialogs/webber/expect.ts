import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import type { Block, Field } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { shielded } from "../../src/shield/shield.ts";
import { button, type State } from "./action.ts";
import { answer, ownWebberSeats, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** In characters: a few sentences. */
export const LONGEST_EXPECTATION = 300;

/** What others may expect, and what is needed; what is left out stays as it was. */
export type Expected = { readonly mayExpect?: string; readonly needs?: string };

const fields = ["mayExpect", "needs"] as const;

/** The form for both, with what was said before. */
export function expectForm(scene: Scene, again?: Expected & { why: string }): Outcome<State> {
  const [first] = ownWebberSeats(scene);
  if (!first) return answer(scene, { text: wording.notWebber });
  const why = again?.why ?? wording.expectIntro;
  const values: Expected = again ?? first;
  const form: Block = {
    kind: "form",
    fields: fields.map((name): Field => {
      const value = values[name];
      return {
        ...{ kind: "text", name, label: wording[name], required: false, multiline: true },
        ...{ maxLength: LONGEST_EXPECTATION, ...(value !== undefined && { value }) },
      };
    }),
    submit: button(wording.keep, { kind: "expect" }, "primary"),
  };
  return answer(scene, { text: why, more: [form] });
}

/** Keeps what a webber says, through the shield, for each theme of theirs. */
export function expect(scene: Scene, said: Expected): Outcome<State> {
  const own = ownWebberSeats(scene);
  const [first] = own;
  if (!first) return answer(scene, { text: wording.notWebber });
  const typed = cleaned(said);
  const why = flawOf(typed);
  if (why !== undefined) {
    const shown = { ...kept(first), ...mapped(typed, cutSafely) };
    return expectForm(scene, { ...shown, why });
  }
  const changes = own.map(({ seat, person, ...before }): Fact => {
    const words = withoutEmpty({ ...kept(before), ...typed });
    return { kind: "expectation-set", expectation: { id: seat.id, person, ...words } };
  });
  const shown = withoutEmpty({ ...kept(first), ...typed });
  const isEmpty = shown.mayExpect === undefined && shown.needs === undefined;
  return answer(scene, {
    text: isEmpty ? wording.erased : wording.kept,
    more: [
      ...(shown.mayExpect === undefined ? [] : [paragraph(wording.keptExpect(shown.mayExpect))]),
      ...(shown.needs === undefined ? [] : [paragraph(wording.keptNeeds(shown.needs))]),
      { kind: "buttons", buttons: [button(wording.expectations, { kind: "expect-form" })] },
    ],
    changes,
  });
}

function cleaned(said: Expected): Expected {
  const most = 2 * LONGEST_EXPECTATION;
  return mapped(said, (text) => cleanText(text.slice(0, most).toWellFormed()));
}

function flawOf({ mayExpect = "", needs = "" }: Expected): string | undefined {
  const hidden = [...new Set([...shielded(mayExpect).hidden, ...shielded(needs).hidden])];
  if (hidden.length > 0) return wording.leaveOut(hidden);
  const isTooLong = [mayExpect, needs].some(({ length }) => length > LONGEST_EXPECTATION);
  return isTooLong ? wording.tooLong(LONGEST_EXPECTATION) : undefined;
}

function cutSafely(text: string): string {
  return shielded(text).text.slice(0, LONGEST_EXPECTATION).toWellFormed();
}

function kept({ mayExpect, needs }: Expected): Expected {
  return {
    ...(mayExpect !== undefined && { mayExpect }),
    ...(needs !== undefined && { needs }),
  };
}

function withoutEmpty({ mayExpect = "", needs = "" }: Expected): Expected {
  return { ...(mayExpect !== "" && { mayExpect }), ...(needs !== "" && { needs }) };
}

function mapped({ mayExpect, needs }: Expected, change: (text: string) => string): Expected {
  return {
    ...(mayExpect !== undefined && { mayExpect: change(mayExpect) }),
    ...(needs !== undefined && { needs: change(needs) }),
  };
}
