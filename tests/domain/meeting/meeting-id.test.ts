import { describe, expect, test } from "vitest";
import { ids } from "../../../src/domain/ids.ts";
import { freeMeetingId, freeSeriesId } from "../../../src/domain/meeting/meeting-id.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";
import { day } from "../sample.ts";
import { meeting, townAfter } from "./town.ts";

const on = day("2027-01-05");

describe("the id of a meeting", () => {
  test("is read in a file: its title and its day", () => {
    expect(freeMeetingId(smallNetwork(), "Webberoverleg 's avonds", on)).toBe(
      "webberoverleg-s-avonds-2027-01-05",
    );
  });

  test("is no one else's", () => {
    const id = ids.meeting.parse("overleg-2027-01-05");
    const town = townAfter([{ kind: "meeting-planned", meeting: meeting({ id }) }]);
    expect(freeMeetingId(town, "Overleg", on)).toBe("overleg-2027-01-05-2");
  });

  test.each(["x".repeat(200), `${"woord ".repeat(30)}`, "!!!", "日本語", "-"])(
    "is an id whatever the title: %s",
    (title) => {
      const id = freeMeetingId(smallNetwork(), title, on);
      expect(ids.meeting.safeParse(id).success).toBe(true);
      expect(id.length).toBeLessThanOrEqual(60);
    },
  );

  test("of a series is its title alone", () => {
    expect(freeSeriesId(smallNetwork(), "Webberoverleg")).toBe("webberoverleg");
  });
});
