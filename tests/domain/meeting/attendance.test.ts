import { describe, expect, test } from "vitest";
import { Collection } from "../../../src/domain/collection.ts";
import { ids } from "../../../src/domain/ids.ts";
import { attendanceOf } from "../../../src/domain/meeting/attendance.ts";
import type { Reply } from "../../../src/domain/meeting/meeting.ts";
import type { Network } from "../../../src/domain/network.ts";
import { seat, smallNetwork } from "../../fixtures/small-network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";
import { at } from "../sample.ts";
import { meeting } from "./town.ts";

const local = (text: string) => at(`${text}:00+01:00`);
const person = ids.person.parse;
const [jan, kees, fatima] = [person("jan"), person("kees"), person("fatima")];
const reply = (who: typeof jan, as: Reply["as"], colleague?: string): Reply => ({
  ...{ person: who, as, at: local("2026-12-01T10:00"), sequence: 0 },
  ...(colleague !== undefined && { colleague }),
});
const stands = (...replies: readonly Reply[]) => attendanceOf(webberTown(), meeting({ replies }));

describe("how many come to a meeting", () => {
  test("is nobody as long as nobody answered, and everybody is still to answer", () => {
    const { guests, ...rest } = stands();
    expect(rest).toStrictEqual({ coming: [], themes: [], hasExpert: false, heads: 0 });
    expect(guests.map(({ person: who }) => who).toSorted()).toStrictEqual([
      ...["fatima", "jan", "kees", "mies"],
    ]);
    expect(guests.every((one) => !("reply" in one))).toBe(true);
  });

  test("counts who comes, with the themes of their seats", () => {
    expect(stands(reply(jan, "yes"))).toMatchObject({
      ...{ coming: [jan], themes: ["energie"], hasExpert: false, heads: 1 },
    });
  });

  test("counts neither who may come nor who does not", () => {
    expect(stands(reply(jan, "maybe"), reply(kees, "no"))).toMatchObject({
      ...{ coming: [], themes: [], hasExpert: false, heads: 0 },
    });
  });

  test("counts the colleagues who come along or instead, by their names", () => {
    expect(stands(reply(jan, "yes", "Piet, Klaas")).heads).toBe(3);
    const sent = stands(reply(jan, "sends", "Piet"));
    expect(sent).toMatchObject({ coming: [], themes: ["energie"], heads: 1 });
    expect(stands(reply(jan, "sends")).heads).toBe(0);
    expect(stands(reply(jan, "yes"), reply(fatima, "sends", "Piet")).heads).toBe(2);
  });

  test("says whether somebody who knows poverty from own life comes, not only sends", () => {
    expect(stands(reply(kees, "yes")).hasExpert).toBe(true);
    expect(stands(reply(kees, "sends", "Piet")).hasExpert).toBe(false);
  });

  test("names the themes of contacts each once, and none of other seats", () => {
    const town = smallNetwork();
    const themes = [ids.theme.parse("school"), ids.theme.parse("voedsel")];
    const organisation = ids.organisation.parse("leergeld");
    const contact = { kind: "contact" as const, organisation, themes, areas: [] };
    const seats: Network["seats"] = Collection.of([
      seat("een", contact, "jan"),
      seat("twee", { ...contact, themes: themes.slice(1) }, "kees"),
      seat("baas", { kind: "manager", organisation }, "fatima"),
    ]);
    const audience = { kind: "seats" as const, seats: [...seats].map(({ id }) => id) };
    const replies = [reply(jan, "yes"), reply(kees, "yes"), reply(fatima, "yes")];
    const found = attendanceOf({ ...town, seats }, meeting({ audience, replies }));
    expect(found.themes.toSorted()).toStrictEqual(["school", "voedsel"]);
    expect(found.heads).toBe(3);
  });
});
