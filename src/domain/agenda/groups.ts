import type { OrganisationId, PersonId } from "../ids.ts";
import type { DomainOfWork } from "../organisation.ts";

/** Somebody who is to sit in a group. */
export type Member = {
  readonly person: PersonId;
  readonly organisation?: OrganisationId;
  readonly domain?: DomainOfWork;
  readonly isExpert: boolean;
};

/** How many people can talk together. */
export const groupSizes = { least: 3, most: 8, usual: 5 } as const;

export type Group = readonly Member[];

/** How many groups so many people make; nobody is left with one or two others alone if it can be. */
export function groupCount(people: number, size: number = groupSizes.usual): number {
  const wanted = Math.max(1, Math.round(people / size));
  const most = Math.max(1, Math.floor(people / groupSizes.least));
  const least = Math.ceil(people / groupSizes.most);
  return Math.min(Math.max(wanted, least), most);
}

/**
 * Splits people into groups of about the same size: direct colleagues apart as long as there are as
 * many groups as colleagues, an expert by experience in each as far as there are, fields of work
 * mixed, and people together who have not met. The same people give the same groups.
 */
export function splitInGroups(
  members: readonly Member[],
  count: number,
  haveMet: (one: PersonId, other: PersonId) => boolean = () => false,
): readonly Group[] {
  const groups: Member[][] = Array.from({ length: Math.max(1, count) }, () => []);
  for (const [index, member] of dealt(members).entries()) {
    groups[index % groups.length]?.push(member);
  }
  improve(groups, haveMet);
  return groups;
}

/**
 * Colleagues one after the other, so that dealing round puts them in different groups; the largest
 * organisations first, experts before others of the same organisation.
 */
function dealt(members: readonly Member[]): readonly Member[] {
  const sizes = new Map<string, number>();
  for (const { organisation } of members) {
    if (organisation !== undefined) {
      sizes.set(organisation, (sizes.get(organisation) ?? 0) + 1);
    }
  }
  const order = ({ organisation, domain, isExpert, person }: Member) => [
    String(999_999 - (organisation === undefined ? 0 : (sizes.get(organisation) ?? 0))),
    organisation ?? "~",
    isExpert ? "0" : "1",
    domain ?? "~",
    person,
  ];
  return [...members].sort((one, other) => compareLists(order(one), order(other)));
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? "";
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

/** What counts against a group of these people: colleagues most, what is only a pity least. */
const COLLEAGUES = 1_000_000;
const NO_EXPERT = 1_000;
const SAME_FIELD = 10;
const MET = 1;

/** Rounds of swapping; each makes it better, so that it ends sooner mostly. */
const ROUNDS = 20;

type HaveMet = (one: PersonId, other: PersonId) => boolean;

function costOf(group: Group, haveMet: HaveMet): number {
  let cost = group.some(({ isExpert }) => isExpert) ? 0 : NO_EXPERT;
  for (const [index, one] of group.entries()) {
    for (const other of group.slice(index + 1)) cost += costOfTwo(one, other, haveMet);
  }
  return cost;
}

function costOfTwo(one: Member, other: Member, haveMet: HaveMet): number {
  const isSame = (key: "organisation" | "domain") =>
    one[key] !== undefined && one[key] === other[key];
  return (
    (isSame("organisation") ? COLLEAGUES : 0) +
    (isSame("domain") ? SAME_FIELD : 0) +
    (haveMet(one.person, other.person) ? MET : 0)
  );
}

/** Swaps two people of different groups as long as that makes it better. */
function improve(groups: Member[][], haveMet: HaveMet): void {
  for (let round = 0; round < ROUNDS; round++) {
    let isBetter = false;
    for (const [index, group] of groups.entries()) {
      for (const other of groups.slice(index + 1)) {
        if (swapBest(group, other, haveMet)) isBetter = true;
      }
    }
    if (!isBetter) return;
  }
}

function swapBest(one: Member[], other: Member[], haveMet: HaveMet): boolean {
  const now = costOf(one, haveMet) + costOf(other, haveMet);
  let best = { cost: now, from: -1, to: -1 };
  for (const [from, leaving] of one.entries()) {
    for (const [to, coming] of other.entries()) {
      const cost =
        costOf(one.with(from, coming), haveMet) + costOf(other.with(to, leaving), haveMet);
      if (cost < best.cost) best = { cost, from, to };
    }
  }
  const [leaving, coming] = [one[best.from], other[best.to]];
  if (!leaving || !coming) return false;
  one[best.from] = coming;
  other[best.to] = leaving;
  return true;
}
