import type { Outcome } from "../../../src/contract/outcome.ts";
import type { OrganisationId, PersonId } from "../../../src/domain/ids.ts";
import { marksOf, type Values } from "../../../src/domain/manage/fields.ts";
import {
  type PersonField,
  personFields,
  personValues,
} from "../../../src/domain/manage/read-record.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Field } from "../../../src/messages/message.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { button } from "../action.ts";
import { chosenValue, isErased } from "../named.ts";
import { answer, gone, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { choice, line, special } from "./filled.ts";
import { keepsMail, keptMailLines } from "./own-mail.ts";
import { formWording } from "./wording.ts";

const words = formWording.fields;

type Asked = { readonly id?: PersonId; readonly organisation?: OrganisationId };

/** An empty form, or that of a person who is there. */
export function personForm(scene: Scene, { id, organisation }: Asked): Outcome<never> {
  const { network } = scene;
  const record = recordOf(network, id);
  if (id !== undefined && !record) return gone(scene);
  const values = shownValues(network, record);
  const at = organisation === undefined ? undefined : network.organisations.get(organisation)?.name;
  const was = marksOf(personFields, values);
  return showPersonForm(scene, {
    record,
    was,
    values: at === undefined ? values : { ...values, organisation: at },
  });
}

/** Of who was erased there is nothing to change. */
export function recordOf(network: Network, id: PersonId | undefined): Person | undefined {
  return id === undefined || isErased(id) ? undefined : network.people.get(id);
}

/** In the form an organisation stands by its name. */
export function shownValues(network: Network, record: Person | undefined): Values<PersonField> {
  const values = personValues(record);
  const at = record?.organisation && network.organisations.get(record.organisation)?.name;
  return { ...values, organisation: at ?? "" };
}

export type PersonShown = {
  readonly record: Person | undefined;
  readonly values: Values<PersonField>;
  readonly was: string;
  readonly reasons?: readonly string[];
  readonly isDouble?: boolean;
  /** The organisations of which one must be chosen. */
  readonly among?: readonly { readonly id: OrganisationId; readonly name: string }[];
};

/** The form, with why it could not be saved. */
export function showPersonForm(scene: Scene, shown: PersonShown): Outcome<never> {
  const { record, was, reasons = [], isDouble } = shown;
  const isMailKept = keepsMail(scene, record);
  const title = record ? words.person(record.name) : words.newPerson;
  const [text = title, ...others] = reasons;
  const submit = button(
    isDouble ? wording.saveAnyway : wording.save,
    {
      ...{ kind: "person-save", was },
      ...(record && { id: record.id }),
      ...(isDouble && { sure: true }),
    },
    "primary",
  );
  return answer(scene, {
    text,
    more: [
      ...others.map((one) => paragraph(one)),
      ...(record && isMailKept ? keptMailLines(scene, record) : []),
      { kind: "form", fields: fieldsOf(shown, isMailKept), submit },
    ],
  });
}

function fieldsOf({ values, among }: PersonShown, isMailKept: boolean): readonly Field[] {
  const yesOrNo = [
    { value: "no", label: words.no },
    { value: "yes", label: words.yes },
  ];
  const options = among?.map(({ id, name }) => ({ value: chosenValue(id), label: name }));
  return [
    line("name", words.name, { value: values.name, required: true }),
    line("jobTitle", words.jobTitle, { value: values.jobTitle }),
    options
      ? choice("organisation", words.organisationOf, { options, required: false })
      : line("organisation", words.organisationOf, { value: values.organisation }),
    special("phone", { name: "phone", label: words.phone, value: values.phone }),
    ...(isMailKept
      ? []
      : [special("mail", { name: "mail", label: words.mail, value: values.mail })]),
    choice("expert", words.expert, { options: yesOrNo, value: values.expert }),
  ];
}
