import type { Author } from "../../src/domain/author.ts";
import type { Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.changes.by;

/** Who did it, by name where there is one. */
export function authorName({ network }: Pick<Scene, "network">, by: Author): string {
  switch (by.kind) {
    case "person":
      return wording.brief(network.people.get(by.person)?.name ?? words.unknown);
    case "account": {
      const person = network.accounts.get(by.account)?.person;
      return wording.brief((person && network.people.get(person)?.name) ?? words.unknown);
    }
    case "operator":
      return words.operator;
    case "clock":
      return words.clock;
    default:
      return by satisfies never;
  }
}
