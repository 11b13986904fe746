import type { Author } from "../../../src/domain/author.ts";
import type { Change } from "../../../src/domain/change.ts";
import { organisationOfMailKey } from "../../../src/domain/mail-account.ts";
import type { Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { pastWording } from "./wording.ts";

const words = pastWording.changes.by;

/** Who did it, by name where there is one; and who said to do it for them, as they call themselves. */
export function authorName(
  scene: Pick<Scene, "network">,
  { by, standIn }: Pick<Change, "by" | "standIn">,
): string {
  const name = nameOf(scene, by);
  return standIn === undefined ? name : words.onBehalfOf(wording.brief(standIn), name);
}

function nameOf({ network }: Pick<Scene, "network">, by: Author): string {
  switch (by.kind) {
    case "person":
      return wording.brief(network.people.get(by.person)?.name ?? words.unknown);
    case "account": {
      const box = organisationOfMailKey(by.account);
      if (box) return wording.brief(network.organisations.get(box)?.name ?? words.unknown);
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
