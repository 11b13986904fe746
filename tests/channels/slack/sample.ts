import { readMailAddress } from "../../../src/domain/mail-address.ts";
import { readPhone } from "../../../src/domain/phone.ts";
import type { Block, Button, Field, Message, PersonBlock } from "../../../src/messages/message.ts";

export const of = (...blocks: readonly Block[]): Message => ({ summary: "Kort", blocks });

export const button = (label = "Gesproken", over: Partial<Button> = {}): Button => ({
  label,
  does: { dialog: "whom", version: 1, subject: "seat-1", action: { kind: "spoken" } },
  ...over,
});

const phone = readPhone("06-12345678");
const mail = readMailAddress("f_de.vries+kind@budget.example");

export const person = (over: Partial<PersonBlock> = {}): PersonBlock => ({
  kind: "person",
  name: "Fatma de Vries",
  role: "webber schulden · Budgetmaatje",
  ...(phone ? { phone } : {}),
  ...(mail ? { mail } : {}),
  reach: "nu bereikbaar",
  deputy: { intro: "Neemt waar:", name: "Jan Jansen", ...(phone ? { phone } : {}) },
  proof: "Bevestigd 12 dagen geleden door Fatma zelf.",
  freshness: "fresh",
  buttons: [button()],
  ...over,
});

export const emergency: Extract<Block, { readonly kind: "emergency" }> = {
  kind: "emergency",
  intro: "Spoed:",
  lines: [
    { about: "acuut gevaar", name: "112", number: "112" },
    { about: "huiselijk geweld", name: "Veilig Thuis", number: "0800-2000" },
  ],
};

export const list = (count: number, text = "regel"): Block => ({
  kind: "list",
  items: Array.from({ length: count }, (_, at) => [{ text: `${text} ${at}` }]),
});

type Form = Extract<Block, { readonly kind: "form" }>;

export const form = (...fields: readonly Field[]): Form => ({
  kind: "form",
  fields,
  submit: button("Verstuur", { weight: "primary" }),
});

type Choice = Extract<Field, { readonly kind: "choice" }>;

/** A choice out of so many. */
export const choice = (count: number, over: Partial<Choice> = {}): Choice => ({
  kind: "choice",
  name: "choice",
  label: "Welke",
  required: true,
  options: Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Keuze ${at}` })),
  ...over,
});

export const textField = (over: Partial<Extract<Field, { kind: "text" }>> = {}): Field => ({
  kind: "text",
  name: "note",
  label: "Notitie",
  required: true,
  maxLength: 200,
  ...over,
});
