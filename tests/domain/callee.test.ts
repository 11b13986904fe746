import { describe, expect, test } from "vitest";
import { calleeOf, holderAnswers } from "../../src/domain/callee.ts";
import { at, readFile, seatOf, smallLists } from "./sample.ts";

const now = at("2026-11-23T10:00:00Z");

function callee(lists: Record<string, unknown> = {}, id = "contact") {
  const { network } = readFile({ ...smallLists, ...lists });
  return calleeOf(network, seatOf(network, id), now);
}

const [an, bo] = smallLists.people;
const [contact, deputy] = smallLists.seats;

describe("whom one calls for a seat", () => {
  test("is who sits there, with the deputy, the organisation and how sure that is", () => {
    expect(callee()).toMatchObject({
      holder: { id: "an" },
      deputy: { id: "bo" },
      organisation: { id: "bank" },
      reach: { kind: "unknown" },
      freshness: "fresh",
    });
  });
  test("is somebody who answers, as long as that person is not away", () => {
    expect(holderAnswers(callee())).toBe(true);
    const people = [{ ...an, absences: [{ from: "2026-11-20" }] }, bo];
    expect(holderAnswers(callee({ people }))).toBe(false);
  });
  test("is nobody when the seat is empty; the deputy is still there", () => {
    const empty = callee({ seats: [{ ...contact, until: "2026-10-31" }, deputy] });
    expect(empty.holder).toBeUndefined();
    expect(empty.deputy?.id).toBe("bo");
    expect(holderAnswers(empty)).toBe(false);
  });
  test("has no deputy when that is the same person, or when nobody sits there", () => {
    expect(callee({ seats: [contact, { ...deputy, holder: "an" }] }).deputy).toBeUndefined();
    expect(callee({ seats: [contact, { ...deputy, holder: null }] }).deputy).toBeUndefined();
  });
  test("has the deputy who is there, when another one is away", () => {
    const people = [
      an,
      { ...bo, absences: [{ from: "2026-11-20" }] },
      { ...bo, id: "cor", name: "Cor" },
    ];
    const seats = [contact, deputy, { ...deputy, id: "deputy-two", holder: "cor" }];
    const found = callee({ people, seats });
    expect(found.deputy?.id).toBe("cor");
    expect(found.deputySeat?.id).toBe("deputy-two");
  });
  test("for a webber has the organisation of the person", () => {
    const webber = { id: "w", role: "webber", theme: "voedsel", holder: "bo" };
    expect(callee({ seats: [webber] }, "w").organisation?.id).toBe("bank");
  });
});
