import { ownOrganisationBlocks } from "../../src/cards/own-organisation.ts";
import { isByLink } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { cleanText } from "../../src/domain/clean-text.ts";
import type { OrganisationId } from "../../src/domain/ids.ts";
import { readMailAddress } from "../../src/domain/mail-address.ts";
import { editOf, marksOf, type Values } from "../../src/domain/manage/fields.ts";
import type { Organisation } from "../../src/domain/organisation.ts";
import { readPhone, showPhone } from "../../src/domain/phone.ts";
import { readWebAddress } from "../../src/domain/web-address.ts";
import type { Block, Field } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { organisationFor } from "./organisation.ts";
import type { Form } from "./read-form.ts";
import { after, answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const names = ["phone", "mail", "website"] as const;
type Name = (typeof names)[number];
type Typed = Values<Name>;

const WEBSITE_CHARS = 500;
const words = wording.form;

/** [Wijzigen]: how the organisation is reached, and nothing else of it. */
export function changeOrganisation(scene: Scene, id: OrganisationId): Outcome<State> {
  const organisation = organisationFor(scene, id);
  if ("refused" in organisation) return organisation.refused;
  const values = valuesOf(organisation);
  const text = words.intro(organisation.name);
  return answer(scene, { text, more: form(scene, id, { values, was: marksOf(names, values) }) });
}

type Saving = {
  readonly organisation: OrganisationId;
  readonly was?: string;
  readonly form: Form;
};

/** [Opslaan]: what was touched becomes true, and it is asked once more whether it is right now. */
export function saveOrganisation(
  scene: Scene,
  { organisation: id, was: began, form: filled }: Saving,
): Outcome<State> {
  const before = organisationFor(scene, id);
  if ("refused" in before) return before.refused;
  const newest = valuesOf(before);
  const was = began ?? marksOf(names, newest);
  const { values, touched } = editOf({ names, typed: typedIn(scene, filled, newest), newest, was });
  const read = readAll(before, values, touched);
  if ("wrong" in read) {
    const [text = wording.changedMeanwhile, ...others] = read.wrong;
    const lines = others.map((line) => paragraph(line));
    return answer(scene, { text, more: [...lines, ...form(scene, id, { values, was })] });
  }
  const { at } = scene.event;
  const isNew = JSON.stringify(read.value) !== JSON.stringify(before);
  const changes = isNew
    ? [{ kind: "recorded", part: "organisations", value: read.value } as const]
    : [];
  const { network } = after(scene, changes);
  return answer(scene, {
    text: isNew ? wording.saved(touched.map((name) => wording.what[name])) : wording.nothingChanged,
    more: ownOrganisationBlocks({ network, at }, read.value),
    changes,
    asks: { kind: "changed-organisation", organisation: id, shown: at },
  });
}

function valuesOf({ phone, mail, website }: Organisation): Typed {
  return { phone: phone ? showPhone(phone) : "", mail: mail ?? "", website: website ?? "" };
}

/** What is no text, or not for this reader to change, stays as it is. */
function typedIn(scene: Scene, filled: Form, newest: Typed): Typed {
  const typed = (name: Name) => {
    const value = filled[name];
    const isKept = typeof value !== "string" || (name === "mail" && !mayChangeMail(scene));
    return isKept ? newest[name] : cleanText(value);
  };
  return { phone: typed("phone"), mail: typed("mail"), website: typed("website") };
}

const readers = { phone: readPhone, mail: readMailAddress, website: readWebAddress } as const;

function readAll(
  before: Organisation,
  values: Typed,
  touched: readonly Name[],
): { readonly value: Organisation } | { readonly wrong: readonly string[] } {
  const value: { -readonly [Key in keyof Organisation]: Organisation[Key] } = { ...before };
  const wrong: string[] = [];
  for (const name of touched) {
    delete value[name];
    if (values[name] === "") continue;
    const read = readers[name](values[name]);
    if (read === undefined) wrong.push(wording.wrong[name]);
    else Object.assign(value, { [name]: read });
  }
  return wrong.length > 0 ? { wrong } : { value };
}

/** It is a way in: see `values.ts`. */
function mayChangeMail(scene: Scene): boolean {
  return scene.event.actor.standIn === undefined && !isByLink(scene);
}

function form(
  scene: Scene,
  organisation: OrganisationId,
  { values, was }: { readonly values: Typed; readonly was: string },
): readonly Block[] {
  const isMail = mayChangeMail(scene);
  const field = (name: Name) => ({
    ...{ name, label: words[name], required: false },
    ...(values[name] !== "" && { value: values[name] }),
  });
  const fields: readonly Field[] = [
    { ...field("phone"), kind: "phone" },
    ...(isMail ? [{ ...field("mail"), kind: "mail" } as const] : []),
    { ...field("website"), kind: "text", maxLength: WEBSITE_CHARS },
  ];
  const submit = button(words.save, { kind: "save-organisation", organisation, was }, "primary");
  return [
    ...(isMail ? [] : [paragraph(words.mailOfOrganisation, "subtle")]),
    { kind: "form", fields, submit },
  ];
}
