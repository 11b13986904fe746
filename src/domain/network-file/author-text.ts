import type { Author } from "../author.ts";
import { ids } from "../ids.ts";

/** Who did it, from `person-id`, `account:…`, `operator:…` or `clock`. */
export function readAuthor(text: string): Author | undefined {
  const colon = text.indexOf(":");
  if (colon === -1) return text === "clock" ? { kind: "clock" } : personAuthor(text);
  const rest = text.slice(colon + 1).slice(0, 300);
  if (rest === "") return undefined;
  if (text.startsWith("operator:")) return { kind: "operator", command: rest };
  const account = text.startsWith("account:") ? ids.account.safeParse(rest).data : undefined;
  return account && { kind: "account", account };
}

function personAuthor(text: string): Author | undefined {
  const person = ids.person.safeParse(text).data;
  return person && { kind: "person", person };
}

/** Who did it, as a file has it; read back by {@link readAuthor}. */
export function writeAuthor(author: Author): string {
  switch (author.kind) {
    case "person":
      return author.person;
    case "account":
      return `account:${author.account}`;
    case "operator":
      return `operator:${author.command}`;
    case "clock":
      return "clock";
    default:
      return author satisfies never;
  }
}
