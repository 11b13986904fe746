import { showPhone } from "../domain/phone.ts";
import type { Block, Field, FileLink, Message, PersonBlock, Span } from "./message.ts";

/** The text of spans without their style. */
function spansToText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

/** The lines of one element as plain text; buttons stand as `[label]`. */
export function blockToLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "text":
      return [spansToText(block.spans)];
    case "person":
      return personToLines(block);
    case "facts":
      return block.rows.map(({ label, value }) => `${label}: ${value}`);
    case "list":
      return block.items.map((item) => `- ${spansToText(item)}`);
    case "contact":
      return [
        block.name,
        ...present(block.about),
        ...present(waysToReach(block)),
        ...present(block.website),
      ];
    case "buttons":
      return [block.buttons.map(({ label }) => `[${label}]`).join(" ")];
    case "picture":
      return [block.alt];
    case "links":
      return linkLabels(block.links);
    case "form":
      return [...block.fields.map(fieldToLine), `[${block.submit.label}]`];
    case "emergency":
      return [
        `${block.intro} ${block.lines.map(({ about, name, number }) => `${about}: ${name === number ? number : `${name} ${number}`}`).join(" · ")}`,
      ];
    default:
      return block satisfies never;
  }
}

/** Files that can be opened, by their names: an address is a hundred letters that nobody reads. */
function linkLabels(links: readonly FileLink[]): readonly string[] {
  const shown = links.filter(({ url }) => url !== undefined);
  return shown.length > 0 ? [shown.map(({ label }) => `[${label}]`).join(" ")] : [];
}

/** The whole message as plain text, an empty line between elements. */
export function messageToText(message: Message): string {
  const shown = message.blocks.map((block) => blockToLines(block).join("\n"));
  return shown.filter((text) => text !== "").join("\n\n");
}

function present(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : [text];
}

type Reachable = Pick<PersonBlock, "phone" | "mail">;

/** Phone and mail in one line, or nothing. */
export function waysToReach({ phone, mail }: Reachable): string | undefined {
  const ways = [
    ...present(phone && `tel. ${showPhone(phone)}`),
    ...present(mail && `mail ${mail}`),
  ];
  return ways.length > 0 ? ways.join(" · ") : undefined;
}

function personToLines(person: PersonBlock): readonly string[] {
  const { deputy } = person;
  const deputyWays = deputy && waysToReach(deputy);
  return [
    `${person.name}, ${person.role}`,
    ...present(waysToReach(person)),
    ...present(person.reach),
    ...present(deputy && [`${deputy.intro} ${deputy.name}`, ...present(deputyWays)].join(", ")),
    person.proof,
    ...(person.buttons.length > 0
      ? [person.buttons.map(({ label }) => `[${label}]`).join(" ")]
      : []),
  ];
}

function fieldToLine(field: Field): string {
  return `${field.label}: ${field.value ?? ""}`.trimEnd();
}
