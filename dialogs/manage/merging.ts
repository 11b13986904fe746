import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import { differingFields } from "../../src/domain/manage/differences.ts";
import { type Double, doublesIn } from "../../src/domain/manage/doubles.ts";
import { seatsOfOrganisation } from "../../src/domain/manage/ending.ts";
import { mergeOrganisations } from "../../src/domain/manage/merge-organisations.ts";
import { mergePeople } from "../../src/domain/manage/merge-people.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import type { Seat } from "../../src/domain/seat.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type Subject } from "./action.ts";
import { line, textIn } from "./filled.ts";
import { subjectsCalled } from "./finding.ts";
import { isErased } from "./named.ts";
import { gone } from "./open.ts";
import { answer, carryOut, type Form, menuButton, rowOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.merge;
const MOST_PAIRS = 10;
const MOST_LINES = 12;

/** What seems to be in the network twice. */
export function doubles(scene: Scene): Outcome<never> {
  const pairs = doublesIn(scene.network);
  if (pairs.length === 0) return answer(scene, { text: words.none, more: rowOf(menuButton) });
  const rest = pairs.length - MOST_PAIRS;
  const buttons = pairs.slice(0, MOST_PAIRS).map((pair) => {
    const { one, other } = pair;
    return button(words.pair(one.name, other.name), { kind: "merge", ...inOrder(scene, pair) });
  });
  const more = rest > 0 ? [paragraph(words.moreDoubles(rest))] : [];
  return answer(scene, { text: words.doubles, more: [...rowOf(...buttons), ...more] });
}

/** Who has the most seats stays, so that the fewest are told something. */
function inOrder({ network }: Scene, { part, one, other }: Double): Pair {
  const first = { part, id: one.id } as Subject;
  const second = { part, id: other.id } as Subject;
  const seats = ({ part: of, id }: Subject) =>
    of === "organisations"
      ? seatsOfOrganisation(network, id).length
      : seatIndex(network).everHeldBy(id as never).length;
  return seats(second) > seats(first)
    ? { from: first, into: second }
    : { from: second, into: first };
}

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
  const buttons = others.slice(0, MOST_PAIRS).map(({ label, subject: from }) => {
    return button(label, { kind: "merge", from, into: subject });
  });
  return answer(scene, { text: wording.find.several, more: rowOf(...buttons) });
}

type Pair = { readonly from: Subject; readonly into: Subject };

type Plan = {
  readonly names: readonly [string, string];
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
};

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
    return answer(scene, { text: words.self, more: rowOf(other) });
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
      ...rowOf(
        button(words.yes, { kind: "merge-sure", ...pair, shown: markOfPlan(plan) }, "primary"),
        button(words.other(names[0]), { kind: "merge", from: pair.into, into: pair.from }),
        button(wording.cancel, { kind: "open", subject: pair.into }),
      ),
    ],
  });
}

/** Everything of one goes to the other, when it is still what was shown. */
export function mergeSure(scene: Scene, pair: Pair, shown: string): Outcome<never> {
  const plan = planOf(scene, pair);
  if (!plan) return gone(scene);
  if (pair.from.id === scene.me.id || markOfPlan(plan) !== shown) {
    return merge(scene, pair, wording.end.changed);
  }
  const open = button(wording.open, { kind: "open", subject: pair.into });
  return carryOut(scene, { facts: plan.facts, text: words.done(plan.names[1]), more: rowOf(open) });
}

function planOf(scene: Scene, { from, into }: Pair): Plan | undefined {
  if (from.part === "organisations" && into.part === "organisations") {
    return organisationPlan(scene, from.id, into.id);
  }
  if (from.part !== "people" || into.part !== "people") return undefined;
  return isErased(from.id) || isErased(into.id) ? undefined : personPlan(scene, from.id, into.id);
}

type IdOf<Part extends Subject["part"]> = Extract<Subject, { readonly part: Part }>["id"];

function organisationPlan(
  scene: Scene,
  from: IdOf<"organisations">,
  into: IdOf<"organisations">,
): Plan | undefined {
  const { network } = scene;
  const [going, staying] = [network.organisations.get(from), network.organisations.get(into)];
  const plan = mergeOrganisations(network, { from, into });
  if (!plan || !going || !staying) return undefined;
  const got = differingFields("organisations", staying, plan.merged).filter(
    (one) => one !== "aliases",
  );
  const people = plan.people.map(({ name }) => name).sort();
  return {
    names: [going.name, staying.name],
    facts: plan.facts,
    lines: [
      ...seatLines(scene, plan.seats),
      ...(people.length > 0 ? [words.people(people)] : []),
      ...(got.length > 0 ? [words.gets(got)] : []),
      words.alias(going.name),
      words.goes(going.name),
    ],
  };
}

function personPlan(scene: Scene, from: IdOf<"people">, into: IdOf<"people">): Plan | undefined {
  const { network } = scene;
  const [going, staying] = [network.people.get(from), network.people.get(into)];
  const plan = mergePeople(network, { from, into });
  if (!plan || !going || !staying) return undefined;
  const got = differingFields("people", staying, plan.merged);
  return {
    names: [going.name, staying.name],
    facts: plan.facts,
    lines: [
      ...seatLines(scene, plan.seats),
      ...(plan.accounts.length > 0 ? [words.accounts(plan.accounts.length)] : []),
      ...(got.length > 0 ? [words.gets(got)] : []),
      words.goes(going.name),
    ],
  };
}

function seatLines({ network }: Scene, seats: readonly Seat[]): readonly string[] {
  return seats.map((seat) => words.seat(wording.brief(seatInWords(network, seat))));
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

function markOfPlan({ facts }: Plan): string {
  return markOf(JSON.stringify(facts));
}
