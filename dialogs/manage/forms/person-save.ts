import type { Outcome } from "../../../src/contract/outcome.ts";
import { freePersonId } from "../../../src/domain/free-id.ts";
import type { OrganisationId, PersonId } from "../../../src/domain/ids.ts";
import { differingFields } from "../../../src/domain/manage/differences.ts";
import { peopleLike } from "../../../src/domain/manage/doubles.ts";
import { type Edit, editOf, marksOf, type Values } from "../../../src/domain/manage/fields.ts";
import {
  type PersonField,
  personFields,
  readPerson,
} from "../../../src/domain/manage/read-record.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button } from "../action.ts";
import { cardWording } from "../cards/wording.ts";
import { type Meant, organisationNamed } from "../named.ts";
import { conflictText } from "../past/edited.ts";
import { goneIds } from "../past/gone-ids.ts";
import { answer, carryOut, type Form, gone, menuButton, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { textIn } from "./filled.ts";
import { keepsMail } from "./own-mail.ts";
import { type PersonShown, recordOf, shownValues, showPersonForm } from "./person-form.ts";
import { reasonsPersonal } from "./personal.ts";
import { formWording } from "./wording.ts";

const words = formWording.wrong;

type Saving = { readonly id?: PersonId; readonly was: string; readonly sure?: true };

/** Keeps what was filled in; or shows the form again with why not. */
export function savePerson(scene: Scene, saving: Saving, form: Form): Outcome<never> {
  const { network } = scene;
  const record = recordOf(network, saving.id);
  if (saving.id !== undefined && !record) return gone(scene);
  const newest = shownValues(network, record);
  const kept = keepsMail(scene, record) ? { mail: newest.mail } : {};
  const typed = { ...typedIn(form), ...kept };
  const edit = editOf({ names: personFields, typed, newest, was: saving.was });
  const was = marksOf(personFields, newest);
  if (record && edit.conflicts.length > 0) {
    const reasons = [conflictText(scene, `people/${record.id}`, edit.conflicts)];
    return showPersonForm(scene, { record, values: newest, was, reasons });
  }
  const again = { record, values: edit.values, was };
  const at = workplace(network, record, edit);
  if (at.kind !== "one") return showPersonForm(scene, { ...again, ...whyNot(at, edit.values) });
  const before = record ?? { id: freePersonId(network, edit.values.name, goneIds(scene)) };
  const read = readPerson({ ...edit.values, organisation: at.value.id ?? "" }, before);
  const reasons = [...wrongIn(read), ...reasonsPersonal(edit.values, newest)];
  if (read.kind === "wrong" || reasons.length > 0) {
    return showPersonForm(scene, { ...again, reasons: [words.intro, ...reasons] });
  }
  const like = likeNew(network, record, read.value);
  if (like.length > 0 && !saving.sure) {
    const reasons = [words.likePerson(like.map(({ name }) => name))];
    return showPersonForm(scene, { ...again, reasons, isDouble: true });
  }
  return keep(scene, record, read.value);
}

type Workplace = { readonly id: OrganisationId | undefined; readonly name: string };

/** Where somebody works: as it was filled in; when that was not touched as it was, or nowhere. */
function workplace(
  network: Network,
  record: Person | undefined,
  { touched, values: { organisation } }: Edit<PersonField>,
): Meant<Workplace> {
  const isMoved = touched.includes("organisation") && organisation !== "";
  if (isMoved) return organisationNamed(network, organisation);
  const id = organisation === "" ? undefined : record?.organisation;
  return { kind: "one", value: { id, name: organisation } };
}

function whyNot(
  at: Exclude<Meant<Workplace>, { readonly kind: "one" }>,
  { organisation }: Values<PersonField>,
): Pick<PersonShown, "reasons" | "among"> {
  if (at.kind === "none") return { reasons: [words.unknownOrganisation(organisation)] };
  const among = at.values.flatMap(({ id, name }) => (id === undefined ? [] : [{ id, name }]));
  return { reasons: [words.severalOrganisations], among };
}

function wrongIn(read: ReturnType<typeof readPerson>): readonly string[] {
  if (read.kind === "read") return [];
  return read.wrong.map(({ field, finding }) => words.field(field, finding));
}

function typedIn(form: Form): Values<PersonField> {
  const entries = personFields.map((name) => [name, textIn(form, name)] as const);
  // One for each of the names: the compiler does not follow that through a list of entries.
  const typed = Object.fromEntries(entries) as Values<PersonField>;
  return { ...typed, expert: typed.expert === "yes" ? "yes" : "no" };
}

/** Only a name, number or address that is new can be that of somebody else. */
function likeNew(network: Network, record: Person | undefined, value: Person): readonly Person[] {
  const { name, mail, phone } = value;
  const isSame =
    name === record?.name && mail === record.mail && phone?.number === record.phone?.number;
  return isSame ? [] : peopleLike(network, value, value.id);
}

function keep(scene: Scene, record: Person | undefined, value: Person): Outcome<never> {
  const open = button(wording.open, { kind: "open", subject: { part: "people", id: value.id } });
  if (record && differingFields("people", record, value).length === 0) {
    return answer(scene, { text: wording.nothingChanged, more: rowOf([open, menuButton]) });
  }
  const giveSeat = button(
    cardWording.giveSeat,
    { kind: "seat-kinds", person: value.id },
    "primary",
  );
  return carryOut(scene, {
    facts: [{ kind: "recorded", part: "people", value }],
    text: savedText(scene, record, value),
    more: rowOf([...(record ? [] : [giveSeat]), open]),
  });
}

function savedText({ me, network }: Scene, record: Person | undefined, value: Person): string {
  const { id, name } = value;
  if (!record) return formWording.saved.personAdded(name);
  if (id === me.id) return formWording.saved.ownPerson;
  // Who left the network hears nothing of it.
  const isOut = network.askings.get(id)?.outSince !== undefined;
  return isOut ? formWording.saved.personOut(name) : formWording.saved.person(name);
}
