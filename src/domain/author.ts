import type { AccountKey, PersonId } from "./ids.ts";

/** Who did it. An operator works on the server, with a command. */
export type Author =
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "account"; readonly account: AccountKey }
  | { readonly kind: "operator"; readonly command: string }
  | { readonly kind: "clock" };

/** Whether two authors are the same one. */
export function sameAuthor(one: Author, other: Author): boolean {
  return authorKey(one) === authorKey(other);
}

function authorKey(author: Author): string {
  switch (author.kind) {
    case "person":
      return `person ${author.person}`;
    case "account":
      return `account ${author.account}`;
    case "operator":
      return `operator ${author.command}`;
    case "clock":
      return "clock";
    default:
      return author satisfies never;
  }
}
