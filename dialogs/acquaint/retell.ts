import { type Retell, stillSo } from "../../src/contract/about.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";

/** Two people are brought together as long as both want that and are there. */
export const retell: Retell = (about, waiting) => {
  if (about.kind !== "introduction") return undefined;
  const { network, to } = waiting;
  return stillSo(
    [to, about.other].every((person) => person && wantsTo(network, person)),
    waiting,
  );
};

function wantsTo({ people, askings }: Network, person: PersonId): boolean {
  const asking = askings.get(person);
  return people.has(person) && asking?.wantsToMeet === true && asking.outSince === undefined;
}
