import type { Outcome } from "../../src/contract/outcome.ts";
import { freeOrganisationId } from "../../src/domain/free-id.ts";
import type { OrganisationId } from "../../src/domain/ids.ts";
import { differingFields } from "../../src/domain/manage/differences.ts";
import { organisationsLike } from "../../src/domain/manage/doubles.ts";
import { editOf, marksOf, type Values } from "../../src/domain/manage/fields.ts";
import {
  type OrganisationField,
  organisationFields,
  organisationValues,
  readOrganisation,
} from "../../src/domain/manage/read-record.ts";
import { domainsOfWork, type Organisation } from "../../src/domain/organisation.ts";
import type { Field } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button } from "./action.ts";
import { conflictText } from "./edited.ts";
import { choice, chosenIn, inAndOut, line, special, textIn } from "./filled.ts";
import { goneIds } from "./gone-ids.ts";
import { gone } from "./open.ts";
import { reasonsPersonal } from "./personal.ts";
import { answer, carryOut, type Form, menuButton, rowOf, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

const words = wording.form;

/** An empty form, or that of an organisation that is there. */
export function organisationForm(scene: Scene, id: OrganisationId | undefined): Outcome<never> {
  const record = id && scene.network.organisations.get(id);
  if (id !== undefined && !record) return gone(scene);
  const values = organisationValues(record);
  const was = marksOf(organisationFields, values);
  return showForm(scene, { record, values, was });
}

type Shown = {
  readonly record: Organisation | undefined;
  readonly values: Values<OrganisationField>;
  readonly was: string;
  /** Why it was not saved. */
  readonly reasons?: readonly string[];
  /** There is one like it, and it may be saved all the same. */
  readonly isDouble?: boolean;
};

function showForm(
  scene: Scene,
  { record, values, was, reasons = [], isDouble }: Shown,
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
  const fields = fieldsOf(scene, values, record);
  return answer(scene, {
    text,
    more: [...others.map((one) => paragraph(one)), { kind: "form", fields, submit }],
  });
}

function fieldsOf(
  { network }: Scene,
  values: Values<OrganisationField>,
  record: Organisation | undefined,
): readonly Field[] {
  const kinds = [
    { value: "formal", label: words.formal },
    { value: "informal", label: words.informal },
  ];
  const domains = domainsOfWork.map((value) => ({ value, label: words.domains[value] }));
  const areas = { all: network.areas, now: record?.areas ?? [] };
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

type Saving = { readonly id?: OrganisationId; readonly was: string; readonly sure?: true };

/** Keeps what was filled in; or shows the form again with why not. */
export function saveOrganisation(scene: Scene, saving: Saving, form: Form): Outcome<never> {
  const { network } = scene;
  const record = saving.id && network.organisations.get(saving.id);
  if (saving.id !== undefined && !record) return gone(scene);
  const newest = organisationValues(record);
  const typed = typedIn(form);
  const { was } = saving;
  const edit = editOf({ names: organisationFields, typed, newest, was });
  const marks = marksOf(organisationFields, newest);
  if (record && edit.conflicts.length > 0) {
    const reasons = [conflictText(scene, `organisations/${record.id}`, edit.conflicts)];
    return showForm(scene, { record, values: newest, was: marks, reasons });
  }
  const again = { record, values: edit.values, was: marks };
  const id = record?.id ?? freeOrganisationId(network, edit.values.name, goneIds(scene));
  const read = readOrganisation(edit.values, record ?? { id });
  const reasons = [...wrongIn(read), ...reasonsPersonal(edit.values, newest)];
  if (read.kind === "wrong" || reasons.length > 0) {
    return showForm(scene, { ...again, reasons: [wording.wrong.intro, ...reasons] });
  }
  const value = { ...read.value, areas: areasOf(scene, read.value, form) };
  const like = isRenamed(value, record) ? organisationsLike(network, value, value.id) : [];
  if (like.length > 0 && !saving.sure) {
    const reasons = [wording.wrong.likeOrganisation(like.map(({ name }) => name))];
    return showForm(scene, { ...again, reasons, isDouble: true });
  }
  return keep(scene, record, value);
}

function wrongIn(read: ReturnType<typeof readOrganisation>): readonly string[] {
  if (read.kind === "read") return [];
  return read.wrong.map(({ field, finding }) => wording.wrong.field(field, finding));
}

function typedIn(form: Form): Values<OrganisationField> {
  const entries = organisationFields.map((name) => [name, textIn(form, name)] as const);
  // One for each of the names: the compiler does not follow that through a list of entries.
  return Object.fromEntries(entries) as Values<OrganisationField>;
}

function areasOf({ network }: Scene, { areas }: Organisation, form: Form) {
  const [into, out] = [chosenIn(form, "areas-in"), chosenIn(form, "areas-out")];
  const added = [...network.areas].map(({ id }) => id).filter((id) => into.includes(id));
  return [...areas.filter((id) => !out.includes(id)), ...added.filter((id) => !areas.includes(id))];
}

/** Only a name that is new can be that of another one. */
function isRenamed(value: Organisation, record: Organisation | undefined): boolean {
  return value.name !== record?.name || value.aliases.join() !== record.aliases.join();
}

function keep(scene: Scene, record: Organisation | undefined, value: Organisation): Outcome<never> {
  const open = button(wording.open, {
    kind: "open",
    subject: { part: "organisations", id: value.id },
  });
  if (record && differingFields("organisations", record, value).length === 0) {
    return answer(scene, { text: wording.nothingChanged, more: rowOf(open, menuButton) });
  }
  const { organisation, organisationAdded } = wording.saved;
  const addPerson = button(wording.card.addPerson, { kind: "person-form", organisation: value.id });
  const addSeat = button(wording.card.addSeat, { kind: "seat-kinds", organisation: value.id });
  return carryOut(scene, {
    facts: [{ kind: "recorded", part: "organisations", value }],
    text: record ? organisation(value.name) : organisationAdded(value.name),
    more: rowOf(open, ...(record ? [] : [addPerson, addSeat])),
  });
}
