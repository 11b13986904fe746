import { ids } from "../../../src/domain/ids.ts";
import { readMailAddress } from "../../../src/domain/mail-address.ts";
import { readPhone } from "../../../src/domain/phone.ts";
import type { Block, Button, Message, PersonBlock } from "../../../src/messages/message.ts";

export const noord = ids.network.parse("noord");

export function button(label: string): Button {
  const action = { kind: "press", label };
  return { label, does: { dialog: "any", version: 1, subject: "-", action } };
}

export function message(...blocks: readonly Block[]): Message {
  return { summary: "in short", blocks };
}

export function person(more: Partial<PersonBlock> = {}): PersonBlock {
  const phone = readPhone("06 12345678");
  const mail = readMailAddress("anna@noord.example");
  return {
    kind: "person",
    name: "Anna Bakker",
    role: "webber · Noord",
    ...(phone && { phone }),
    ...(mail && { mail }),
    proof: "proof line",
    freshness: "stale",
    buttons: [button("spoken"), button("wrong")],
    ...more,
  };
}

export const form: Block = {
  kind: "form",
  fields: [
    { name: "name", label: "name?", required: true, kind: "text", maxLength: 10 },
    { name: "phone", label: "phone?", required: false, kind: "phone", value: "0612345678" },
    {
      name: "days",
      label: "days?",
      required: false,
      kind: "choice",
      several: true,
      options: [
        { value: "1", label: "monday" },
        { value: "2", label: "tuesday" },
      ],
    },
    {
      name: "way",
      label: "way?",
      required: true,
      kind: "choice",
      options: [
        { value: "call", label: "calling" },
        { value: "mail", label: "mailing" },
      ],
    },
  ],
  submit: button("send"),
};
