import { z } from "zod";
import { ids } from "../ids.ts";
import type { PartName, Parts } from "../network.ts";
import { domainsOfWork } from "../organisation.ts";
import * as field from "./fields.ts";
import { readHours } from "./hours.ts";

const areas = z.array(field.id(ids.area)).default([]);
const organisation = field.id(ids.organisation);

/** A record schema passes over this key in silence; a file must not hold what is not read. */
function refuseProto(raw: unknown, context: z.RefinementCtx): void {
  const hidden = typeof raw === "object" && raw !== null && Object.hasOwn(raw, "__proto__");
  if (hidden) field.refuse(context, { kind: "weekday" }, ["__proto__"]);
}

const days = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((written, context) => {
    const read = readHours(written);
    return "key" in read ? field.refuse(context, { kind: read.kind }, [read.key]) : read;
  });

const hours = z.unknown().superRefine(refuseProto).pipe(days);

const absences = z.array(
  z
    .strictObject({ from: field.day, until: field.day.exactOptional() })
    .superRefine(field.refuseTurned),
);

const person = z
  .strictObject({
    id: field.id(ids.person),
    name: field.name,
    jobTitle: field.name.exactOptional(),
    organisation: organisation.exactOptional(),
    expertByExperience: z.boolean().default(false),
    phone: field.phone.exactOptional(),
    mail: field.mail.exactOptional(),
    hours: hours.default([]),
    absences: absences.default([]),
    shownInGroups: z.boolean().default(false),
  })
  .transform(({ hours, absences, shownInGroups, ...rest }) => ({
    ...rest,
    availability: { hours, absences },
    ...(shownInGroups && { shownInGroups }),
  }));

/** What a network itself says of a theme; how much of it there may be is checked for all together. */
const ownTexts = z.array(field.text(500)).exactOptional();

/** A line of the region, or of the country. The number stays as it is dialled. */
export const emergencyLine = z.strictObject({
  name: field.name,
  number: field.phone.transform(({ original }) => original),
  about: field.sentence,
});

/** How each kind of record stands in a file; seats have `seat-record.ts`. */
export const recordSchemas = {
  areas: z.strictObject({ id: field.id(ids.area), name: field.name, aliases: field.names }),
  themes: z.strictObject({
    id: field.id(ids.theme),
    short: field.text(40),
    label: field.name,
    description: field.sentence,
    terms: ownTexts,
    situations: ownTexts,
  }),
  organisations: z.strictObject({
    id: organisation,
    name: field.name,
    aliases: field.names,
    kind: z.enum(["formal", "informal"]),
    domain: z.enum(domainsOfWork),
    areas,
    phone: field.phone.exactOptional(),
    mail: field.mail.exactOptional(),
    website: field.website.exactOptional(),
    about: field.sentence.exactOptional(),
    confirmedAt: field.moment.exactOptional(),
    dueOn: field.day.exactOptional(),
  }),
  people: person,
  tables: z.strictObject({
    id: field.id(ids.table),
    name: field.name,
    about: field.sentence.exactOptional(),
    areas,
  }),
  programmes: z.strictObject({
    id: field.id(ids.programme),
    name: field.name,
    about: field.sentence.exactOptional(),
    organisations: z.array(organisation).default([]),
  }),
  links: z.strictObject({
    id: field.id(ids.link),
    from: organisation,
    to: organisation,
    about: field.sentence.exactOptional(),
  }),
} as const satisfies { [Part in Exclude<PartName, "seats">]: z.ZodType<Parts[Part]> };
