import { seatInWords } from "../../../src/cards/seat-role.ts";
import type { Fact } from "../../../src/domain/change.ts";
import { differingFields } from "../../../src/domain/manage/differences.ts";
import { mergeOrganisations } from "../../../src/domain/manage/merge-organisations.ts";
import { mergePeople } from "../../../src/domain/manage/merge-people.ts";
import { markOf } from "../../../src/domain/mark-of.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import type { Subject } from "../action.ts";
import { isErased } from "../named.ts";
import type { Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { endingWording } from "./wording.ts";

const words = endingWording.merge;

/** Which record becomes part of which. */
export type Pair = { readonly from: Subject; readonly into: Subject };

export type Plan = {
  readonly names: readonly [string, string];
  readonly lines: readonly string[];
  readonly facts: readonly Fact[];
};

/** What goes where when one becomes part of the other; nothing for what cannot be merged. */
export function planOf(scene: Scene, { from, into }: Pair): Plan | undefined {
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

/** Of all that would happen: the same only while nothing of it is other. */
export function markOfPlan({ facts }: Plan): string {
  return markOf(JSON.stringify(facts));
}
