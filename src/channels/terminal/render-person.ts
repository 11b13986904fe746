import type { Block, PersonBlock } from "../../messages/message.ts";
import { waysToReach } from "../../messages/plain-text.ts";
import { clean, cleanLine } from "./clean.ts";
import { buttonLine, type Numbering } from "./offers.ts";
import type { Paint, Tint } from "./paint.ts";

const tintOfProof: Record<PersonBlock["freshness"], Tint> = {
  fresh: "subtle",
  ageing: "subtle",
  stale: "warning",
};

/** The lines of one person; the proof line is always there. */
export function personLines(person: PersonBlock, paint: Paint, numbering: Numbering) {
  const { deputy } = person;
  return [
    `${paint("name", cleanLine(person.name))}, ${cleanLine(person.role)}`,
    ...shown(waysToReach(person)),
    ...shown(person.reach),
    ...(deputy ? [deputyLine(deputy, paint)] : []),
    paint(tintOfProof[person.freshness], clean(person.proof)),
    ...buttonLine(person.buttons, numbering),
  ];
}

function deputyLine(deputy: NonNullable<PersonBlock["deputy"]>, paint: Paint): string {
  const who = `${cleanLine(deputy.intro)} ${paint("name", cleanLine(deputy.name))}`;
  return [who, ...shown(waysToReach(deputy))].join(", ");
}

/** The lines of a number without a person. */
export function contactLines(contact: Extract<Block, { readonly kind: "contact" }>, paint: Paint) {
  return [
    paint("name", cleanLine(contact.name)),
    ...shown(contact.about),
    ...shown(waysToReach(contact)),
    ...shown(contact.website),
  ];
}

function shown(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : [clean(text)];
}
