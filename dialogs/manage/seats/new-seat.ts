import { seatInWords } from "../../../src/cards/seat-role.ts";
import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { freeSeatId } from "../../../src/domain/free-id.ts";
import type { OrganisationId, PersonId } from "../../../src/domain/ids.ts";
import { newSeat } from "../../../src/domain/manage/seating.ts";
import type { Day } from "../../../src/domain/time.ts";
import { dayName } from "../../../src/language/day.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button, type WantedRole } from "../action.ts";
import { isErased } from "../named.ts";
import { goneIds } from "../past/gone-ids.ts";
import { answer, carryOut, type Form, gone, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { type Among, type ReadSitter, readSitter, sitterFields } from "./sitter.ts";
import { readRole, roleFields } from "./wanted-role.ts";
import { seatWording } from "./wording.ts";

const words = seatWording;

type For = { readonly organisation?: OrganisationId; readonly person?: PersonId };

/** Which kinds of seat there are: for an organisation, for a person, or for the network. */
export function seatKinds(scene: Scene, { organisation, person }: For): Outcome<never> {
  const of = organisation === undefined ? {} : { organisation };
  const own = (["contact", "manager", "table-member"] as const).map((kind) => ({ kind, ...of }));
  const networks = (["webber", "coordinator"] as const).map((kind) => ({ kind }));
  const roles: readonly WantedRole[] = organisation === undefined ? [...own, ...networks] : own;
  const buttons = roles.map((role) =>
    button(words.roles[role.kind], {
      ...{ kind: "seat-form", role },
      ...(person !== undefined && { person }),
    }),
  );
  return answer(scene, { text: words.kinds, more: rowOf(buttons) });
}

/** A form for a seat of one kind. */
export function seatForm(scene: Scene, role: WantedRole, id: PersonId | undefined): Outcome<never> {
  const { network } = scene;
  const person = id === undefined || isErased(id) ? undefined : network.people.get(id);
  if (id !== undefined && !person) return gone(scene);
  if (role.kind === "deputy" && !network.seats.has(role.of)) return gone(scene);
  if (role.kind === "table-member" && network.tables.size === 0) {
    return answer(scene, { text: seatWording.wrong.noTables });
  }
  const at = person?.organisation && network.organisations.get(person.organisation)?.name;
  const form: Form = at === undefined ? {} : { organisation: at };
  return showForm(scene, { role, form, people: person && [person] });
}

type Shown = {
  readonly role: WantedRole;
  readonly form: Form;
  readonly people?: Among | undefined;
  readonly organisations?: Parameters<typeof roleFields>[2]["among"];
  readonly reasons?: readonly string[];
};

function showForm(
  scene: Scene,
  { role, form, people, organisations, reasons = [] }: Shown,
): Outcome<never> {
  const title = words.newSeat(titleOf(scene, role));
  const [text = title, ...others] = reasons;
  const fields = [
    ...roleFields(scene, role, { form, among: organisations }),
    ...sitterFields(scene, { form, isRequired: false, among: people }),
  ];
  const submit = button(wording.save, { kind: "seat-save", role }, "primary");
  return answer(scene, {
    text,
    more: [...others.map((one) => paragraph(one)), { kind: "form", fields, submit }],
  });
}

function titleOf({ network }: Scene, role: WantedRole): string {
  if (role.kind === "deputy") {
    const seat = network.seats.get(role.of);
    return seat ? `${words.roles.deputy}, ${seatInWords(network, seat)}` : words.roles.deputy;
  }
  const id = "organisation" in role ? role.organisation : undefined;
  const name = id && network.organisations.get(id)?.name;
  return name ? `${words.roles[role.kind]}, ${name}` : words.roles[role.kind];
}

type Filled = Extract<ReadSitter, { readonly kind: "read" }>;

/** Keeps the new seat; or shows the form again with why not. */
export function saveSeat(scene: Scene, role: WantedRole, form: Form): Outcome<never> {
  const { network } = scene;
  const readingRole = readRole(scene, role, form);
  const sitting = readSitter(scene, { form, isRequired: false });
  if (readingRole.kind === "wrong" || sitting.kind === "wrong") {
    const reasons = [readingRole, sitting].flatMap((one) =>
      one.kind === "wrong" ? [one.reason] : [],
    );
    return showForm(scene, {
      ...{ role, form, reasons },
      organisations: readingRole.kind === "wrong" ? readingRole.among : undefined,
      people: sitting.kind === "wrong" ? sitting.among : undefined,
    });
  }
  const id = freeSeatId(network, `${readingRole.named} ${role.kind}`, goneIds(scene));
  const facts = newSeat(id, readingRole.role, sitting.sitter);
  const called = seatInWords(network, { id, role: readingRole.role, holdings: [], doubts: [] });
  const open = button(wording.open, { kind: "open", subject: { part: "seats", id } });
  return carryOut(scene, {
    facts,
    text: addedText(called, sitting, todayIn(scene)),
    more: rowOf([open]),
  });
}

function addedText(role: string, { sitter, name }: Filled, today: Day): string {
  if (!sitter || name === undefined) return words.saved.seatAdded(role);
  const day = sitter.from > today ? dayName(sitter.from, today) : undefined;
  return words.saved.seatFilled(role, name, day);
}
