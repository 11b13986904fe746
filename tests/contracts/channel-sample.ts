import { readMailAddress } from "../../src/domain/mail-address.ts";
import { readPhone } from "../../src/domain/phone.ts";
import type { ActionRef, Block, Message, PersonBlock } from "../../src/messages/message.ts";

const phone = readPhone("06-12345678");
const mail = readMailAddress("ann@budget.example");
const ways = { ...(phone ? { phone } : {}), ...(mail ? { mail } : {}) };

const spoken: ActionRef = {
  dialog: "whom-to-call",
  version: 3,
  subject: "seat-1",
  action: { kind: "spoken" },
};

/** What a button can carry: it must come back to the letter. */
export const refs: readonly ActionRef[] = [
  spoken,
  { ...spoken, subject: "-", action: { kind: "all-themes", form: 1, does: "x", "form0.a": "y" } },
  {
    ...spoken,
    action: {
      kind: "deep",
      list: [1, null, { a: "é\n\"'<>&|" }],
      none: null,
      no: false,
      tiny: -1.5,
    },
  },
];

export function plainText(text: string): Block {
  return { kind: "text", spans: [{ text }] };
}

function person(text: string): PersonBlock {
  return {
    kind: "person",
    name: text,
    role: text,
    ...ways,
    reach: text,
    deputy: { intro: text, name: text, ...ways },
    proof: text,
    freshness: "stale",
    buttons: [{ label: text, does: spoken }],
  };
}

/** Where files of our own can be opened. */
export const files = "https://bot.example/l/f/";

const option = (value: string) => ({ value, label: value });

/** One of every kind of element. */
export const everyBlock: readonly Block[] = [
  { kind: "heading", text: "Schoolkosten" },
  { kind: "text", spans: [{ text: "omdat je schrijft over " }, { text: "kamp", style: "italic" }] },
  person("Fatma de Vries"),
  { kind: "facts", rows: [{ label: "Waar", value: "Noord" }] },
  { kind: "list", items: [[{ text: "een" }], [{ text: "twee", style: "bold" }]] },
  { kind: "contact", name: "Voedselbank", about: "eten", ...ways },
  { kind: "buttons", buttons: [{ label: "Ja", does: spoken, weight: "primary" }] },
  { kind: "picture", alt: "Bevestigd: 5", file: { kind: "print" }, url: `${files}x.png` },
  {
    kind: "links",
    links: [
      { label: "Werkboek", file: { kind: "workbook" }, url: `${files}y` },
      { label: "Afdrukken", file: { kind: "print" }, url: `${files}z` },
    ],
  },
  {
    kind: "form",
    fields: [
      { kind: "text", name: "name", label: "Naam", required: true, maxLength: 100 },
      { kind: "phone", name: "phone", label: "Telefoon", required: false, value: "06" },
      { kind: "mail", name: "mail", label: "Mail", required: false },
      { kind: "day", name: "day", label: "Dag", required: false, value: "2026-05-01" },
      { kind: "choice", name: "one", label: "Welke", required: false, options: [option("a")] },
      {
        kind: "choice",
        name: "days",
        label: "Dagen",
        required: false,
        several: true,
        options: [option("ma,di"), option("wo")],
      },
    ],
    submit: { label: "Opslaan", does: spoken },
  },
  {
    kind: "emergency",
    intro: "Spoed:",
    lines: [
      { about: "acuut gevaar", name: "112", number: "112" },
      { about: "huiselijk geweld", name: "Veilig Thuis", number: "0800-2000" },
    ],
  },
];

/** A text of somebody else in every place where one can stand. */
export function everywhere(text: string): Message {
  const field = { name: "a", label: text, required: true } as const;
  const options = [{ value: "a", label: text }];
  return {
    summary: text,
    blocks: [
      { kind: "heading", text },
      plainText(text),
      person(text),
      { kind: "facts", rows: [{ label: text, value: text }] },
      { kind: "list", items: [[{ text }]] },
      { kind: "contact", name: text, about: text, website: `javascript:alert("${text}")` },
      { kind: "buttons", buttons: [{ label: text, does: spoken }] },
      { kind: "picture", alt: text, file: { kind: "print" } },
      { kind: "picture", alt: text, file: { kind: "print" }, url: `${files}x.png` },
      { kind: "links", links: [{ label: text, file: { kind: "print" }, url: `${files}y` }] },
      {
        kind: "form",
        fields: [
          { ...field, kind: "text", maxLength: 100 },
          { ...field, kind: "choice", name: "b", options },
          { ...field, kind: "choice", name: "c", options, several: true },
        ],
        submit: { label: text, does: spoken },
      },
      { kind: "emergency", intro: text, lines: [{ about: text, name: text, number: text }] },
    ],
  };
}

/** Names that somebody thought up to make a platform do something. */
export const hostileTexts: readonly { readonly what: string; readonly text: string }[] = [
  { what: "Slack's own marks", text: "<!channel> <@U1> <https://kwaad.example|Gemeente>" },
  { what: "a mention", text: "<at>Iedereen</at>" },
  { what: "links", text: "[klik](http://kwaad.example) ![](http://kwaad.example/x.png)" },
  { what: "bare links", text: "http://kwaad.example www.kwaad.example <http://kwaad.example>" },
  { what: "a template", text: "{{DATE(2026-01-01T00:00:00Z)}}" },
  { what: "markdown", text: "*vet* _schuin_ `code` ~weg~" },
  { what: "orders to a terminal", text: "\u001b[31mrood\u001b]8;;http://kwaad.example\u0007klik" },
  { what: "turned around, and half a character", text: "\u202egnirts\u0000\u0007 x\ud800y" },
  { what: "zalgo", text: "z\u0351\u0363\u0369a\u036b\u0364lgo".repeat(30) },
  { what: "a very long name", text: "Wilhelmina van der Bovenkamp-Schimmelpenninck ".repeat(200) },
  { what: "one endless word", text: "x".repeat(10_000) },
  { what: "nothing", text: "" },
];
