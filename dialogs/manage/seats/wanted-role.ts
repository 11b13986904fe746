import type { Network } from "../../../src/domain/network.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import type { SeatRole } from "../../../src/domain/seat.ts";
import { choiceOfSeveral } from "../../../src/messages/choice-of-several.ts";
import type { Field } from "../../../src/messages/message.ts";
import type { WantedRole } from "../action.ts";
import { choice, chosenIn, line, textIn } from "../forms/filled.ts";
import { formWording } from "../forms/wording.ts";
import { chosenValue, organisationNamed } from "../named.ts";
import type { Form, Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { seatWording } from "./wording.ts";

const words = seatWording.fields;
const wrong = seatWording.wrong;

/** The organisations of which one must be chosen. */
type Among = readonly Organisation[];

/** What a new seat is for, as it was filled in; `named`: for an id that is recognised. */
export type ReadRole =
  | { readonly kind: "read"; readonly role: SeatRole; readonly named: string }
  | { readonly kind: "wrong"; readonly reason: string; readonly among?: Among };

/** The fields that say what a seat of this kind is for. */
export function roleFields(
  scene: Scene,
  wanted: WantedRole,
  { form, among }: { readonly form: Form; readonly among?: Among | undefined },
): readonly Field[] {
  const { themes, areas, tables } = optionsIn(scene.network);
  switch (wanted.kind) {
    case "contact":
      return [
        ...organisationField(wanted, { form, among, required: true }),
        ...choiceOfSeveral("themes-in", words.themes, { options: themes, form }),
        ...choiceOfSeveral("areas-in", words.areas, { options: areas, form }),
      ];
    case "manager":
      return organisationField(wanted, { form, among, required: true });
    case "table-member":
      return [
        choice("table", words.table, { options: tables, value: textIn(form, "table") }),
        ...organisationField(wanted, { form, among, required: false }),
      ];
    case "webber":
      return [choice("theme", words.theme, { options: themes, value: textIn(form, "theme") })];
    case "deputy":
    case "coordinator":
      return [];
    default:
      return wanted satisfies never;
  }
}

/** What can be chosen, by name. */
function optionsIn({ themes, areas, tables }: Network) {
  const listed = (all: Iterable<{ readonly id: string; readonly name: string }>) =>
    [...all].map(({ id, name }) => ({ value: id, label: name }));
  const byLabel = [...themes]
    .map(({ id, short }) => ({ value: id, label: short }))
    .sort((one, other) => one.label.localeCompare(other.label, "nl"));
  return { themes: byLabel, areas: listed(areas), tables: listed(tables) };
}

type OfOrganisation = Extract<
  WantedRole,
  { readonly kind: "contact" | "manager" | "table-member" }
>;
type Given = {
  readonly form: Form;
  readonly among?: Among | undefined;
  readonly required: boolean;
};

/** Not asked when it is known. */
function organisationField(
  wanted: OfOrganisation,
  { form, among, required }: Given,
): readonly Field[] {
  if (wanted.organisation !== undefined) return [];
  const options = among?.map(({ id, name }) => ({ value: chosenValue(id), label: name }));
  return [
    options
      ? choice("organisation", formWording.fields.organisationOf, { options, required })
      : line("organisation", formWording.fields.organisationOf, {
          value: textIn(form, "organisation"),
          required,
        }),
  ];
}

/** Reads those fields. */
export function readRole(scene: Scene, wanted: WantedRole, form: Form): ReadRole {
  const { network } = scene;
  switch (wanted.kind) {
    case "contact":
    case "manager":
    case "table-member":
      return readOfOrganisation(scene, wanted, form);
    case "webber": {
      const theme = [...network.themes].find(({ id }) => id === textIn(form, "theme"));
      if (!theme) return { kind: "wrong", reason: wrong.theme };
      return { kind: "read", role: { kind: "webber", theme: theme.id }, named: theme.short };
    }
    case "deputy": {
      const of = network.seats.get(wanted.of);
      if (!of) return { kind: "wrong", reason: wording.gone };
      if (of.role.kind === "deputy") return { kind: "wrong", reason: wrong.deputyOfDeputy };
      return { kind: "read", role: { kind: "deputy", of: of.id }, named: of.id };
    }
    case "coordinator":
      return { kind: "read", role: { kind: "coordinator" }, named: "" };
    default:
      return wanted satisfies never;
  }
}

function readOfOrganisation(scene: Scene, wanted: OfOrganisation, form: Form): ReadRole {
  const { network } = scene;
  const typed = textIn(form, "organisation");
  const id = wanted.organisation;
  const known = id && network.organisations.get(id);
  if (id !== undefined && !known) return { kind: "wrong", reason: wording.gone };
  const isLeftOut = wanted.kind === "table-member" && !known && typed === "";
  const meant = known
    ? ({ kind: "one", value: known } as const)
    : organisationNamed(network, typed);
  if (meant.kind === "several") {
    return { kind: "wrong", reason: formWording.wrong.severalOrganisations, among: meant.values };
  }
  if (meant.kind === "none" && !isLeftOut) {
    return { kind: "wrong", reason: wrong.unknownOrganisationHere(typed) };
  }
  const organisation = meant.kind === "one" ? meant.value : undefined;
  return roleOf(scene, wanted.kind, { organisation, form });
}

type OfIt = { readonly organisation: Organisation | undefined; readonly form: Form };

function roleOf(
  { network }: Scene,
  kind: OfOrganisation["kind"],
  { organisation, form }: OfIt,
): ReadRole {
  const named = organisation?.name ?? "";
  if (kind === "table-member") {
    const table = [...network.tables].find(({ id }) => id === textIn(form, "table"));
    if (!table)
      return { kind: "wrong", reason: network.tables.size > 0 ? wrong.table : wrong.noTables };
    const at = organisation ? { organisation: organisation.id } : {};
    return {
      kind: "read",
      role: { kind, table: table.id, ...at },
      named: `${named} ${table.name}`,
    };
  }
  if (!organisation) return { kind: "wrong", reason: wrong.unknownOrganisationHere("") };
  if (kind === "manager") {
    return { kind: "read", role: { kind, organisation: organisation.id }, named };
  }
  const [themesIn, areasIn] = [chosenIn(form, "themes-in"), chosenIn(form, "areas-in")];
  const themes = [...network.themes].map(({ id }) => id).filter((id) => themesIn.includes(id));
  const areas = [...network.areas].map(({ id }) => id).filter((id) => areasIn.includes(id));
  return { kind: "read", role: { kind, organisation: organisation.id, themes, areas }, named };
}
