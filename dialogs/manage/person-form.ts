import type { Outcome } from "../../src/contract/outcome.ts";
import { freePersonId } from "../../src/domain/free-id.ts";
import type { OrganisationId, PersonId } from "../../src/domain/ids.ts";
import { differingFields } from "../../src/domain/manage/differences.ts";
import { peopleLike } from "../../src/domain/manage/doubles.ts";
import { editOf, marksOf, type Values } from "../../src/domain/manage/fields.ts";
import {
  type PersonField,
  personFields,
  personValues,
  readPerson,
} from "../../src/domain/manage/read-record.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Field } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import { conflictText } from "./edited.ts";
import { choice, line, special, textIn } from "./filled.ts";
import { goneIds } from "./gone-ids.ts";
import { chosenValue, isErased, type Meant, organisationNamed } from "./named.ts";
import { gone } from "./open.ts";
import { reasonsPersonal } from "./personal.ts";
import { answer, carryOut, type Form, menuButton, rowOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.form;

type Asked = { readonly id?: PersonId; readonly organisation?: OrganisationId };

/** An empty form, or that of a person who is there. */
export function personForm(scene: Scene, { id, organisation }: Asked): Outcome<never> {
  const { network } = scene;
  const record = recordOf(network, id);
  if (id !== undefined && !record) return gone(scene);
  const values = shownValues(network, record);
  const at = organisation === undefined ? undefined : network.organisations.get(organisation)?.name;
  const was = marksOf(personFields, values);
  return showForm(scene, {
    record,
    was,
    values: at === undefined ? values : { ...values, organisation: at },
  });
}

/** Of who was erased there is nothing to change. */
function recordOf(network: Network, id: PersonId | undefined): Person | undefined {
  return id === undefined || isErased(id) ? undefined : network.people.get(id);
}

/** In the form an organisation stands by its name. */
function shownValues(network: Network, record: Person | undefined): Values<PersonField> {
  const values = personValues(record);
  const at = record?.organisation && network.organisations.get(record.organisation)?.name;
  return { ...values, organisation: at ?? "" };
}

type Shown = {
  readonly record: Person | undefined;
  readonly values: Values<PersonField>;
  readonly was: string;
  readonly reasons?: readonly string[];
  readonly isDouble?: boolean;
  /** The organisations of which one must be chosen. */
  readonly among?: readonly { readonly id: OrganisationId; readonly name: string }[];
};

function showForm(scene: Scene, shown: Shown): Outcome<never> {
  const { record, was, reasons = [], isDouble } = shown;
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
      { kind: "form", fields: fieldsOf(shown), submit },
    ],
  });
}

function fieldsOf({ values, among }: Shown): readonly Field[] {
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
    special("mail", { name: "mail", label: words.mail, value: values.mail }),
    choice("expert", words.expert, { options: yesOrNo, value: values.expert }),
  ];
}

type Saving = { readonly id?: PersonId; readonly was: string; readonly sure?: true };

/** Keeps what was filled in; or shows the form again with why not. */
export function savePerson(scene: Scene, saving: Saving, form: Form): Outcome<never> {
  const { network } = scene;
  const record = recordOf(network, saving.id);
  if (saving.id !== undefined && !record) return gone(scene);
  const newest = shownValues(network, record);
  const edit = editOf({ names: personFields, typed: typedIn(form), newest, was: saving.was });
  const was = marksOf(personFields, newest);
  if (record && edit.conflicts.length > 0) {
    const reasons = [conflictText(scene, `people/${record.id}`, edit.conflicts)];
    return showForm(scene, { record, values: newest, was, reasons });
  }
  const again = { record, values: edit.values, was };
  const isMoved = edit.touched.includes("organisation") && edit.values.organisation !== "";
  const at = isMoved
    ? organisationNamed(network, edit.values.organisation)
    : keptAt(record, edit.values);
  if (at.kind === "several") {
    const reasons = [wording.wrong.severalOrganisations];
    const among = at.values.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }]));
    return showForm(scene, { ...again, reasons, among });
  }
  if (at.kind === "none") {
    const reasons = [wording.wrong.unknownOrganisation(edit.values.organisation)];
    return showForm(scene, { ...again, reasons });
  }
  const before = record ?? { id: freePersonId(network, edit.values.name, goneIds(scene)) };
  const read = readPerson({ ...edit.values, organisation: at.value.id ?? "" }, before);
  const reasons = [...wrongIn(read), ...reasonsPersonal(edit.values, newest)];
  if (read.kind === "wrong" || reasons.length > 0) {
    return showForm(scene, { ...again, reasons: [wording.wrong.intro, ...reasons] });
  }
  const like = isSameStill(read.value, record)
    ? []
    : peopleLike(network, read.value, read.value.id);
  if (like.length > 0 && !saving.sure) {
    const reasons = [wording.wrong.likePerson(like.map(({ name }) => name))];
    return showForm(scene, { ...again, reasons, isDouble: true });
  }
  return keep(scene, record, read.value);
}

function wrongIn(read: ReturnType<typeof readPerson>): readonly string[] {
  if (read.kind === "read") return [];
  return read.wrong.map(({ field, finding }) => wording.wrong.field(field, finding));
}

function typedIn(form: Form): Values<PersonField> {
  const entries = personFields.map((name) => [name, textIn(form, name)] as const);
  // One for each of the names: the compiler does not follow that through a list of entries.
  const typed = Object.fromEntries(entries) as Values<PersonField>;
  return { ...typed, expert: typed.expert === "yes" ? "yes" : "no" };
}

/** Where somebody works, when that was not touched; or nowhere. */
function keptAt(
  record: Person | undefined,
  { organisation }: Values<PersonField>,
): Meant<{ readonly id: OrganisationId | undefined; readonly name: string }> {
  const id = organisation === "" ? undefined : record?.organisation;
  return { kind: "one", value: { id, name: organisation } };
}

/** Only a name, number or address that is new can be that of somebody else. */
function isSameStill({ name, mail, phone }: Person, record: Person | undefined): boolean {
  return name === record?.name && mail === record.mail && phone?.number === record.phone?.number;
}

function keep(scene: Scene, record: Person | undefined, value: Person): Outcome<never> {
  const open = button(wording.open, { kind: "open", subject: { part: "people", id: value.id } });
  if (record && differingFields("people", record, value).length === 0) {
    return answer(scene, { text: wording.nothingChanged, more: rowOf(open, menuButton) });
  }
  const giveSeat = button(
    wording.card.giveSeat,
    { kind: "seat-kinds", person: value.id },
    "primary",
  );
  return carryOut(scene, {
    facts: [{ kind: "recorded", part: "people", value }],
    text: savedText(scene, record, value),
    more: rowOf(...(record ? [] : [giveSeat]), open),
  });
}

function savedText({ me }: Scene, record: Person | undefined, { id, name }: Person): string {
  if (!record) return wording.saved.personAdded(name);
  return id === me.id ? wording.saved.ownPerson : wording.saved.person(name);
}
