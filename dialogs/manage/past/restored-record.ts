import type { Restoring } from "../../../src/domain/change.ts";
import { differingFields } from "../../../src/domain/manage/differences.ts";
import { writers } from "../../../src/domain/network-file/written-record.ts";
import { domainsOfWork } from "../../../src/domain/organisation.ts";
import type { Seat } from "../../../src/domain/seat.ts";
import { inList } from "../../../src/language/list.ts";
import { cardWording } from "../cards/wording.ts";
import type { Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { whatIs } from "./change-words.ts";
import type { Names } from "./names.ts";
import { pastWording } from "./wording.ts";

const words = pastWording.undoing;

type Recorded = Extract<Restoring, { readonly kind: "recorded" }>;

/** What a record that is put back makes other than it is now, a line each. */
export function restoredRecord(scene: Scene, fact: Recorded, names: Names): readonly string[] {
  const { network } = scene;
  const what = whatIs(fact.part, fact.value.id, names);
  if (!network[fact.part].has(fact.value.id as never)) return [words.comesBack(what)];
  switch (fact.part) {
    case "organisations": {
      const now = network.organisations.get(fact.value.id);
      const fields = now ? differingFields("organisations", now, fact.value) : [];
      return fieldLines(scene, { what, fields, raw: writers.organisations(fact.value), names });
    }
    case "people": {
      const now = network.people.get(fact.value.id);
      const fields = now ? differingFields("people", now, fact.value) : [];
      return fieldLines(scene, { what, fields, raw: writers.people(fact.value), names });
    }
    case "seats":
      return seatLines(network.seats.get(fact.value.id), fact.value, names);
    default:
      return [words.asBefore(what)];
  }
}

type Fields = {
  readonly what: string;
  readonly fields: readonly string[];
  /** The record as it stands in a file. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly names: Names;
};

function fieldLines(scene: Scene, { what, fields, raw, names }: Fields): readonly string[] {
  return fields.map((field) => {
    const value = raw[field];
    if (value === undefined) return words.field(what, field, "");
    return words.field(what, field, valueInWords(scene, { field, value, names }));
  });
}

type Value = { readonly field: string; readonly value: unknown; readonly names: Names };

function valueInWords({ network }: Scene, { field, value, names }: Value): string {
  if (Array.isArray(value)) {
    const texts = value.filter((one) => typeof one === "string");
    const known = texts.map((one) => network.areas.get(one as never)?.name ?? one);
    return texts.length < value.length ? words.same : inList(known);
  }
  if (typeof value !== "string") return value === true ? cardWording.yes : words.same;
  if (field === "organisation") return names.organisation(value);
  if (field === "kind") return value === "formal" ? cardWording.formal : cardWording.informal;
  const domain = domainsOfWork.find((one) => field === "domain" && one === value);
  return domain ? wording.domains[domain] : value;
}

function seatLines(now: Seat | undefined, before: Seat, names: Names): readonly string[] {
  const role = names.seat(before.id);
  const [is, was] = [now && names.holder(now), names.holder(before)];
  const isSameRole = JSON.stringify(now?.role) === JSON.stringify(before.role);
  const holder = is === was ? [] : [words.holder(role, was)];
  const rest =
    isSameRole && holder.length > 0 ? [] : [words.asBefore(pastWording.change.seat(role))];
  return [...holder, ...rest];
}
