import type { Outcome } from "../../../src/contract/outcome.ts";
import type { OrganisationId } from "../../../src/domain/ids.ts";
import { marksOf, type Values } from "../../../src/domain/manage/fields.ts";
import {
  type OrganisationField,
  organisationFields,
  organisationValues,
} from "../../../src/domain/manage/read-record.ts";
import { domainsOfWork, type Organisation } from "../../../src/domain/organisation.ts";
import type { Field } from "../../../src/messages/message.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { button } from "../action.ts";
import { answer, type Form, gone, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { choice, inAndOut, line, special } from "./filled.ts";
import { formWording } from "./wording.ts";

const words = formWording.fields;

/** An empty form, or that of an organisation that is there. */
export function organisationForm(scene: Scene, id: OrganisationId | undefined): Outcome<never> {
  const record = id && scene.network.organisations.get(id);
  if (id !== undefined && !record) return gone(scene);
  const values = organisationValues(record);
  const was = marksOf(organisationFields, values);
  return showOrganisationForm(scene, { record, values, was });
}

type OrganisationShown = {
  readonly record: Organisation | undefined;
  readonly values: Values<OrganisationField>;
  readonly was: string;
  /** What was filled in, when it is shown again. */
  readonly form?: Form;
  /** Why it was not saved. */
  readonly reasons?: readonly string[];
  /** There is one like it, and it may be saved all the same. */
  readonly isDouble?: boolean;
};

/** The form, with why it could not be saved. */
export function showOrganisationForm(
  scene: Scene,
  { record, values, was, form = {}, reasons = [], isDouble }: OrganisationShown,
): Outcome<never> {
  const title = record ? words.organisation(record.name) : words.newOrganisation;
  const [text = title, ...others] = reasons;
  const submit = button(
    isDouble ? wording.saveAnyway : wording.save,
    {
      ...{ kind: "organisation-save", was },
      ...(record && { id: record.id }),
      ...(isDouble && { sure: true }),
    },
    "primary",
  );
  const fields = fieldsOf(scene, { record, values, form });
  return answer(scene, {
    text,
    more: [...others.map((one) => paragraph(one)), { kind: "form", fields, submit }],
  });
}

function fieldsOf(
  { network }: Scene,
  { record, values, form }: Pick<OrganisationShown, "record" | "values"> & { readonly form: Form },
): readonly Field[] {
  const kinds = [
    { value: "formal", label: words.formal },
    { value: "informal", label: words.informal },
  ];
  const domains = domainsOfWork.map((value) => ({ value, label: wording.domains[value] }));
  const areas = { all: network.areas, now: record?.areas ?? [], form };
  return [
    line("name", words.name, { value: values.name, required: true }),
    line("aliases", words.aliases, { value: values.aliases, most: 600 }),
    choice("kind", words.kind, { options: kinds, value: values.kind }),
    choice("domain", words.domain, { options: domains, value: values.domain }),
    special("phone", { name: "phone", label: words.phone, value: values.phone }),
    special("mail", { name: "mail", label: words.mail, value: values.mail }),
    line("website", words.website, { value: values.website, most: 500 }),
    line("about", words.about, { value: values.about, most: 300 }),
    ...inAndOut("areas", { in: words.areasIn, out: words.areasOut }, areas),
  ];
}
