import type { Outcome } from "../../../src/contract/outcome.ts";
import { freeOrganisationId } from "../../../src/domain/free-id.ts";
import type { OrganisationId } from "../../../src/domain/ids.ts";
import { differingFields } from "../../../src/domain/manage/differences.ts";
import { organisationsLike } from "../../../src/domain/manage/doubles.ts";
import { editOf, marksOf, type Values } from "../../../src/domain/manage/fields.ts";
import {
  type OrganisationField,
  organisationFields,
  organisationValues,
  readOrganisation,
} from "../../../src/domain/manage/read-record.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button } from "../action.ts";
import { cardWording } from "../cards/wording.ts";
import { conflictText } from "../past/edited.ts";
import { goneIds } from "../past/gone-ids.ts";
import { answer, carryOut, type Form, gone, menuButton, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { chosenIn, textIn } from "./filled.ts";
import { showOrganisationForm } from "./organisation-form.ts";
import { reasonsPersonal } from "./personal.ts";
import { formWording } from "./wording.ts";

type Saving = { readonly id?: OrganisationId; readonly was: string; readonly sure?: true };

/** Keeps what was filled in; or shows the form again with why not. */
export function saveOrganisation(scene: Scene, saving: Saving, form: Form): Outcome<never> {
  const { network } = scene;
  const record = saving.id && network.organisations.get(saving.id);
  if (saving.id !== undefined && !record) return gone(scene);
  const newest = organisationValues(record);
  const { was } = saving;
  const edit = editOf({ names: organisationFields, typed: typedIn(form), newest, was });
  const marks = marksOf(organisationFields, newest);
  if (record && edit.conflicts.length > 0) {
    const reasons = [conflictText(scene, `organisations/${record.id}`, edit.conflicts)];
    return showOrganisationForm(scene, { record, values: newest, was: marks, form, reasons });
  }
  const again = { record, values: edit.values, was: marks, form };
  const id = record?.id ?? freeOrganisationId(network, edit.values.name, goneIds(scene));
  const read = readOrganisation(edit.values, record ?? { id });
  const reasons = [...wrongIn(read), ...reasonsPersonal(edit.values, newest)];
  if (read.kind === "wrong" || reasons.length > 0) {
    return showOrganisationForm(scene, {
      ...again,
      reasons: [formWording.wrong.intro, ...reasons],
    });
  }
  const value = { ...read.value, areas: areasOf(scene, read.value, form) };
  const like = isRenamed(value, record) ? organisationsLike(network, value, value.id) : [];
  if (like.length > 0 && !saving.sure) {
    const reasons = [formWording.wrong.likeOrganisation(like.map(({ name }) => name))];
    return showOrganisationForm(scene, { ...again, reasons, isDouble: true });
  }
  return keep(scene, record, value);
}

function wrongIn(read: ReturnType<typeof readOrganisation>): readonly string[] {
  if (read.kind === "read") return [];
  return read.wrong.map(({ field, finding }) => formWording.wrong.field(field, finding));
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
    return answer(scene, { text: wording.nothingChanged, more: rowOf([open, menuButton]) });
  }
  const { organisation, organisationAdded } = formWording.saved;
  const addPerson = button(cardWording.addPerson, { kind: "person-form", organisation: value.id });
  const addSeat = button(cardWording.addSeat, { kind: "seat-kinds", organisation: value.id });
  return carryOut(scene, {
    facts: [{ kind: "recorded", part: "organisations", value }],
    text: record ? organisation(value.name) : organisationAdded(value.name),
    more: rowOf([open, ...(record ? [] : [addPerson, addSeat])]),
  });
}
