import fc from "fast-check";
import { readMailAddress } from "../../src/domain/mail-address.ts";
import { readPhone } from "../../src/domain/phone.ts";
import type { Block, Button, Field, Message, PersonBlock } from "../../src/messages/message.ts";
import { nastyText } from "./garbage.ts";

const text = fc.oneof(
  nastyText,
  fc.tuple(nastyText, fc.nat(400)).map(([one, times]) => one.repeat(times).slice(0, 8_000)),
);
const phone = fc.constantFrom(readPhone("06-12345678"), readPhone("0800-2000"), undefined);
const mail = fc.constantFrom(readMailAddress("f_de.vries+kind@budget.example"), undefined);
const optional = <Value>(name: string, value: Value | undefined) =>
  value === undefined ? {} : { [name]: value };

const button: fc.Arbitrary<Button> = fc
  .tuple(text, nastyText, fc.boolean())
  .map(([label, note, isPrimary]) => ({
    label,
    does: { dialog: "d", version: 1, subject: "-", action: { kind: "k", note } },
    ...(isPrimary && { weight: "primary" as const }),
  }));
const buttons = fc.array(button, { maxLength: 30 });
const spans = fc.array(
  fc
    .tuple(text, fc.constantFrom("bold", "italic", undefined))
    .map(([words, style]) => ({ text: words, ...(style && { style }) })),
  { maxLength: 4 },
);

const ways = fc
  .tuple(phone, mail)
  .map(([number, address]) => ({ ...optional("phone", number), ...optional("mail", address) }));
/** We made it ourselves, so it is never ugly; but it can be long. */
const address = fc.nat(1_500).map((count) => `https://dbi.example/l/f/${"x".repeat(count)}`);
const person: fc.Arbitrary<PersonBlock> = fc
  .tuple(text, text, ways, fc.option(text, { nil: undefined }), ways, buttons, fc.boolean())
  .map(([name, role, own, reach, others, below, hasDeputy]) => ({
    ...{ kind: "person", name, role, proof: role, freshness: "ageing", buttons: below },
    ...own,
    ...optional("reach", reach),
    ...(hasDeputy && { deputy: { intro: role, name, ...others } }),
  }));

/** A value is an id: never empty. */
const value = nastyText.map((one) => `v${one}`);
const option = fc.tuple(value, text).map(([one, label]) => ({ value: one, label }));
const common = fc
  .tuple(text, fc.boolean(), fc.option(text, { nil: undefined }))
  .map(([label, required, value]) => ({ label, required, ...optional("value", value) }));
const unnamed: fc.Arbitrary<Omit<Field, "name">> = fc.oneof(
  fc
    .tuple(common, fc.integer({ min: 1, max: 5_000 }), fc.boolean())
    .map(([one, maxLength, multiline]) => ({
      ...one,
      kind: "text" as const,
      maxLength,
      multiline,
    })),
  fc
    .tuple(common, fc.constantFrom("phone", "mail", "day"))
    .map(([one, kind]) => ({ ...one, kind })),
  fc
    .tuple(common, fc.array(option, { maxLength: 130 }), fc.boolean())
    .map(([one, options, several]) => ({ ...one, kind: "choice" as const, options, several })),
);
/** The fields of one form have names of their own; that is for whoever makes one. */
const fields = fc
  .array(unnamed, { maxLength: 6 })
  .map((all) => all.map((one, at) => ({ ...one, name: `field${at}` }) as Field));

const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((words): Block => ({ kind: "heading", text: words })),
  fc
    .tuple(spans, fc.constantFrom("subtle", "warning", undefined))
    .map(([all, tone]): Block => ({ kind: "text", spans: all, ...(tone && { tone }) })),
  person,
  fc
    .array(fc.record({ label: text, value: text }), { maxLength: 70 })
    .map((rows): Block => ({ kind: "facts", rows })),
  fc.array(spans, { maxLength: 110 }).map((items): Block => ({ kind: "list", items })),
  fc
    .tuple(text, fc.option(text, { nil: undefined }), ways, fc.option(text, { nil: undefined }))
    .map(
      ([name, about, own, website]): Block => ({
        ...{ kind: "contact", name },
        ...optional("about", about),
        ...own,
        ...optional("website", website),
      }),
    ),
  buttons.map((all): Block => ({ kind: "buttons", buttons: all })),
  fc.tuple(text, fc.option(address, { nil: undefined })).map(
    ([alt, url]): Block => ({
      kind: "picture",
      alt,
      file: { kind: "print" },
      ...optional("url", url),
    }),
  ),
  fc.array(fc.tuple(text, fc.option(address, { nil: undefined })), { maxLength: 12 }).map(
    (all): Block => ({
      kind: "links",
      links: all.map(([label, url]) => ({
        ...{ label, file: { kind: "print" } },
        ...optional("url", url),
      })),
    }),
  ),
  fc.tuple(fields, button).map(([all, submit]): Block => ({ kind: "form", fields: all, submit })),
  fc
    .tuple(text, fc.array(fc.record({ about: text, name: text, number: text }), { maxLength: 6 }))
    .map(([intro, lines]): Block => ({ kind: "emergency", intro, lines })),
);

export const anyForm = fc
  .tuple(fields, button)
  .map(([all, submit]) => ({ kind: "form", fields: all, submit }) as const);

/** Any message that the types allow, mostly ugly. */
export const anyMessage: fc.Arbitrary<Message> = fc.record({
  summary: text,
  blocks: fc.array(block, { maxLength: 8 }),
});
