import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Group,
  groupCount,
  groupSizes,
  type Member,
  splitInGroups,
} from "../../../src/domain/agenda/groups.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { DomainOfWork } from "../../../src/domain/organisation.ts";

function member(
  name: string,
  organisation?: string,
  domain?: DomainOfWork,
  isExpert = false,
): Member {
  return {
    person: ids.person.parse(name),
    isExpert,
    ...(organisation !== undefined && { organisation: ids.organisation.parse(organisation) }),
    ...(domain !== undefined && { domain }),
  };
}

const namesOf = (groups: readonly Group[]) =>
  groups.map((group) => group.map(({ person }) => String(person)).sort());

describe("so many people", () => {
  it.each([
    [1, 1],
    [5, 1],
    [6, 1],
    [7, 1],
    [8, 2],
    [10, 2],
    [12, 2],
    [13, 3],
    [30, 6],
  ])("%i make %i groups", (people, count) => {
    expect(groupCount(people)).toBe(count);
  });

  it("make groups in which people can talk, whatever size is asked for", () => {
    const people = fc.integer({ min: 6, max: 200 });
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 20 }), (count, size) => {
        const groups = groupCount(count, size);
        expect(Math.floor(count / groups)).toBeGreaterThanOrEqual(groupSizes.least);
        expect(Math.ceil(count / groups)).toBeLessThanOrEqual(groupSizes.most);
      }),
    );
  });
});

describe("groups", () => {
  it("keep direct colleagues apart", () => {
    const people = ["a", "b", "c"].flatMap((org) =>
      [1, 2].map((number) => member(`${org}${number}`, org)),
    );
    for (const group of splitInGroups(people, 2)) {
      const organisations = group.map(({ organisation }) => organisation);
      expect(new Set(organisations).size).toBe(3);
    }
  });

  it("have an expert by experience each, as far as there are", () => {
    const people = [
      ...["x", "y"].map((name) => member(name, "ervaring", "experience", true)),
      ...["a", "b", "c", "d"].map((name) => member(name, name)),
    ];
    const groups = splitInGroups(people, 2);
    expect(groups.map((group) => group.filter(({ isExpert }) => isExpert).length)).toStrictEqual([
      1, 1,
    ]);
  });

  it("mix fields of work", () => {
    const people = [
      ...["a", "b", "c"].map((name) => member(name, name, "education")),
      ...["d", "e", "f"].map((name) => member(name, name, "health")),
      ...["g", "h", "i"].map((name) => member(name, name, "debt")),
    ];
    for (const group of splitInGroups(people, 3)) {
      expect(new Set(group.map(({ domain }) => domain)).size).toBe(3);
    }
  });

  it("bring people together who have not met", () => {
    const people = ["a", "b", "c", "d"].map((name) => member(name));
    const met = new Set(["a c", "b d"]);
    const haveMet = (one: string, other: string) => met.has([one, other].sort().join(" "));
    expect(namesOf(splitInGroups(people, 2))).toStrictEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
    for (const group of namesOf(splitInGroups(people, 2, haveMet))) {
      expect(met.has(group.join(" "))).toBe(false);
    }
  });

  it("hold everybody once, are about as large, and never seat colleagues together when avoidable", () => {
    const anybody = fc.record({
      org: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined }),
      isExpert: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anybody, { minLength: 3, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        (drawn, count) => {
          const people = drawn.map(({ org, isExpert }, index) =>
            member(`p${index}`, org === undefined ? undefined : `o${org}`, undefined, isExpert),
          );
          const groups = splitInGroups(people, count);
          expect(namesOf(groups).flat().sort()).toStrictEqual(
            people.map(({ person }) => String(person)).sort(),
          );
          const sizes = groups.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          for (const { organisation } of people) {
            if (organisation === undefined) continue;
            const colleagues = people.filter((one) => one.organisation === organisation).length;
            const most = Math.max(
              ...groups.map(
                (group) => group.filter((one) => one.organisation === organisation).length,
              ),
            );
            expect(most).toBe(Math.ceil(colleagues / count));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
