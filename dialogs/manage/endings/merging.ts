import type { Outcome } from "../../../src/contract/outcome.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button, type Subject } from "../action.ts";
import { subjectsCalled } from "../finding.ts";
import { line, textIn } from "../forms/filled.ts";
import { isErased } from "../named.ts";
import { answer, carryOut, type Form, gone, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { markOfPlan, type Pair, planOf } from "./merge-plan.ts";
import { endingWording } from "./wording.ts";

const words = endingWording.merge;
const MOST_FOUND = 10;
const MOST_LINES = 12;

/** A field for the name of the other one. */
export function mergeForm(scene: Scene, subject: Subject, reason?: string): Outcome<never> {
  const name = nameOf(scene, subject);
  if (name === undefined) return gone(scene);
  const submit = button(words.search, { kind: "merge-with", subject }, "primary");
  const fields = [line("name", words.field, { required: true })];
  return answer(scene, {
    text: reason ?? words.intro(name),
    more: [{ kind: "form", fields, submit }],
  });
}

/** The one that was named is to become part of the one whose card it was. */
export function mergeWith(scene: Scene, subject: Subject, form: Form): Outcome<never> {
  if (subject.part === "seats") return gone(scene);
  const typed = textIn(form, "name");
  const found = subjectsCalled(scene, typed, subject.part);
  const others = found.filter((one) => one.subject.id !== subject.id);
  const [first, ...more] = others;
  if (!first)
    return mergeForm(scene, subject, found.length > 0 ? words.itself : wording.find.none(typed));
  if (more.length === 0) return merge(scene, { from: first.subject, into: subject });
  const buttons = others.slice(0, MOST_FOUND).map(({ label, subject: from }) => {
    return button(label, { kind: "merge", from, into: subject });
  });
  return answer(scene, { text: wording.find.several, more: rowOf(buttons) });
}

/** What goes where, to be looked at first. */
export function merge(scene: Scene, pair: Pair, before?: string): Outcome<never> {
  const plan = planOf(scene, pair);
  if (!plan) return gone(scene);
  if (pair.from.id === scene.me.id) {
    const other = button(words.other(scene.me.name), {
      kind: "merge",
      from: pair.into,
      into: pair.from,
    });
    return answer(scene, { text: words.self, more: rowOf([other]) });
  }
  const { names, lines } = plan;
  const rest = lines.length - MOST_LINES;
  const shown = [...lines.slice(0, MOST_LINES), ...(rest > 0 ? [wording.andMore(rest)] : [])];
  const ask = words.ask(...names);
  return answer(scene, {
    text: before ?? ask,
    more: [
      ...(before === undefined ? [] : [paragraph(ask)]),
      { kind: "list", items: shown.map((text) => [{ text }]) },
      ...rowOf([
        button(words.yes, { kind: "merge-sure", ...pair, shown: markOfPlan(plan) }, "primary"),
        button(words.other(names[0]), { kind: "merge", from: pair.into, into: pair.from }),
        button(wording.cancel, { kind: "open", subject: pair.into }),
      ]),
    ],
  });
}

/** Everything of one goes to the other, when it is still what was shown. */
export function mergeSure(scene: Scene, pair: Pair, shown: string): Outcome<never> {
  const plan = planOf(scene, pair);
  if (!plan) return gone(scene);
  if (pair.from.id === scene.me.id || markOfPlan(plan) !== shown) {
    return merge(scene, pair, endingWording.end.changed);
  }
  const open = button(wording.open, { kind: "open", subject: pair.into });
  return carryOut(scene, {
    facts: plan.facts,
    text: words.done(plan.names[1]),
    more: rowOf([open]),
  });
}

function nameOf({ network }: Scene, subject: Subject): string | undefined {
  switch (subject.part) {
    case "organisations":
      return network.organisations.get(subject.id)?.name;
    case "people":
      return isErased(subject.id) ? undefined : network.people.get(subject.id)?.name;
    case "seats":
      return undefined;
    default:
      return subject satisfies never;
  }
}
