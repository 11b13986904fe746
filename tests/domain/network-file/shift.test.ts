import { expect, test } from "vitest";
import { shiftDates } from "../../../src/domain/network-file/shift.ts";
import { writeNetworkFile } from "../../../src/domain/network-file/write.ts";
import { readFile, seatOf, smallLists } from "../sample.ts";

const lists = {
  ...smallLists,
  people: [
    { ...smallLists.people[0], absences: [{ from: "2026-12-31", until: "2027-01-01" }] },
    { ...smallLists.people[1], absences: [{ from: "2026-12-31" }] },
  ],
  seats: [
    {
      ...smallLists.seats[0],
      until: "2026-12-31",
      confirmedAt: "2026-03-28T08:00:00Z",
      doubts: [{ at: "2026-04-01", by: "bo" }],
    },
    smallLists.seats[1],
  ],
};

test("days and moments move, at the same hour of the day also when the clock changes", () => {
  const network = shiftDates(readFile(lists).network, 1);
  expect(seatOf(network, "contact")).toMatchObject({
    holdings: [{ person: "an", from: "2026-01-02", until: "2027-01-01" }],
    confirmation: { at: "2026-03-29T07:00:00.000Z" },
    doubts: [{ at: "2026-04-02T12:00:00.000Z" }],
  });
  const absences = [...network.people].map(({ id, availability }) => [id, availability.absences]);
  expect(Object.fromEntries(absences)).toStrictEqual({
    an: [{ from: "2027-01-01", until: "2027-01-02" }],
    bo: [{ from: "2027-01-01" }],
  });
});

test("what was said before somebody begins moves along", () => {
  const holdings = [{ person: "an", from: "2027-01-01", confirmedAt: "2026-11-20T09:00:00Z" }];
  const [, ...others] = lists.seats;
  const { holder: _h, from: _f, ...bare } = smallLists.seats[0] as Record<string, unknown>;
  const network = shiftDates(
    readFile({ ...lists, seats: [{ ...bare, holdings }, ...others] }).network,
    2,
  );
  expect(seatOf(network, "contact").holdings).toStrictEqual([
    { person: "an", from: "2027-01-03", confirmed: { at: "2026-11-22T09:00:00.000Z" } },
  ]);
});

test("since always stays since always", () => {
  const network = shiftDates(readFile(lists).network, 400);
  expect(seatOf(network, "deputy").holdings).toStrictEqual([{ person: "bo", from: "1970-01-01" }]);
});

test("there and back again is the same network", () => {
  const { network } = readFile(lists);
  expect(writeNetworkFile(shiftDates(shiftDates(network, 123), -123))).toBe(
    writeNetworkFile(network),
  );
});
