import { cleanText } from "../clean-text.ts";
import type { OrganisationId, PersonId } from "../ids.ts";
import type { Finding } from "../network-file/finding.ts";
import { foundBy } from "../network-file/found.ts";
import { recordSchemas } from "../network-file/record-schemas.ts";
import { writers } from "../network-file/written-record.ts";
import type { Organisation } from "../organisation.ts";
import type { Person } from "../person.ts";
import type { Values } from "./fields.ts";

/** The fields of the form of an organisation, as their record has them. */
export const organisationFields = [
  ...(["name", "aliases", "kind", "domain"] as const),
  ...(["phone", "mail", "website", "about"] as const),
] as const;
export type OrganisationField = (typeof organisationFields)[number];

/** The fields of the form of a person; an organisation stands there by its id. */
export const personFields = [
  ...(["name", "jobTitle", "organisation", "phone", "mail", "expert"] as const),
] as const;
export type PersonField = (typeof personFields)[number];

/** What is wrong with one field. */
export type Wrong<Name extends string> = {
  readonly field: Name;
  readonly finding: Finding | { readonly kind: "not-a-name" };
};

export type ReadRecord<Value, Name extends string> =
  | { readonly kind: "read"; readonly value: Value }
  | { readonly kind: "wrong"; readonly wrong: readonly Wrong<Name>[] };

/** What the form of an organisation begins with; of a new one the commonest kind. */
export function organisationValues(record: Organisation | undefined): Values<OrganisationField> {
  return {
    name: record?.name ?? "",
    aliases: record?.aliases.join(", ") ?? "",
    kind: record?.kind ?? "formal",
    domain: record?.domain ?? "",
    phone: record?.phone?.original ?? "",
    mail: record?.mail ?? "",
    website: record?.website ?? "",
    about: record?.about ?? "",
  };
}

/** What the form of a person begins with. */
export function personValues(record: Person | undefined): Values<PersonField> {
  return {
    name: record?.name ?? "",
    jobTitle: record?.jobTitle ?? "",
    organisation: record?.organisation ?? "",
    phone: record?.phone?.original ?? "",
    mail: record?.mail ?? "",
    expert: record?.expertByExperience ? "yes" : "no",
  };
}

/** An organisation as a form says it is; what no form shows stays as it was. */
export function readOrganisation(
  values: Values<OrganisationField>,
  before: Organisation | { readonly id: OrganisationId },
): ReadRecord<Organisation, OrganisationField> {
  const aliases = values.aliases
    .split(/[,;\n]/)
    .map(cleanText)
    .filter((name) => name !== "");
  const { aliases: _list, ...single } = values;
  const raw = filled({ ...rawOrganisation(before), ...single, aliases });
  const read = recordSchemas.organisations.safeParse(raw);
  return read.success ? { kind: "read", value: read.data } : wrongIn(read.error.issues, raw);
}

/** A person as a form says they are. */
export function readPerson(
  values: Values<PersonField>,
  before: Person | { readonly id: PersonId },
): ReadRecord<Person, PersonField> {
  const { expert, ...single } = values;
  const raw = filled({ ...rawPerson(before), ...single, expertByExperience: expert === "yes" });
  const read = recordSchemas.people.safeParse(raw);
  const isKept = "name" in before && before.name === values.name;
  const isName = isKept || isNameOfPerson(values.name);
  if (read.success && isName) return { kind: "read", value: read.data };
  const { wrong } = read.success ? { wrong: [] } : wrongIn<PersonField>(read.error.issues, raw);
  const isTold = wrong.some(({ field }) => field === "name");
  const strange =
    isName || isTold ? [] : [{ field: "name", finding: { kind: "not-a-name" } } as const];
  return { kind: "wrong", wrong: [...strange, ...wrong] };
}

/** Letters and what stands between them in names and initials: no number, no address, no link. */
function isNameOfPerson(text: string): boolean {
  return /^[\p{L}\p{M} '’.()-]*$/u.test(text) && !/\.\p{L}{2}/u.test(text);
}

type Raw = Readonly<Record<string, unknown>>;

function rawOrganisation(before: Organisation | { readonly id: OrganisationId }): Raw {
  return "name" in before ? writers.organisations(before) : before;
}

function rawPerson(before: Person | { readonly id: PersonId }): Raw {
  return "name" in before ? writers.people(before) : before;
}

/** In a file what is empty is left out; a name that is left out is missing. */
function filled(raw: Raw): Raw {
  return Object.fromEntries(
    Object.entries(raw).filter(([key, value]) => key === "name" || value !== ""),
  );
}

/** One for each field; the schemas name fields as the forms do. */
function wrongIn<Name extends string>(
  issues: Parameters<typeof foundBy>[0],
  raw: Raw,
): { readonly kind: "wrong"; readonly wrong: readonly Wrong<Name>[] } {
  const found = foundBy(issues, raw, []).map(({ at, finding }) => {
    return { field: at[0] as Name, finding };
  });
  return { kind: "wrong", wrong: [...new Map(found.map((one) => [one.field, one])).values()] };
}
