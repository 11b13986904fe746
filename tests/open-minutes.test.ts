import { describe, expect, it } from "vitest";
import { ids } from "../src/domain/ids.ts";
import { noMinutes } from "../src/domain/meeting/minutes.ts";
import type { Instant } from "../src/domain/time.ts";
import { readFileLink, writeFileLink } from "../src/links/file-link.ts";
import { openMinutes } from "../src/open-minutes.ts";
import { minutesTown, webberMeeting } from "./fixtures/minutes-town.ts";

const at = "2026-11-24T14:00:00.000Z" as Instant;
const meeting = ids.meeting.parse("november");
const town = minutesTown();
const written = webberMeeting("november", "2026-11-24", { minutes: noMinutes });
const network = { ...town, meetings: town.meetings.with(meeting, written) };

const openedBy = (person: string, id = meeting) =>
  openMinutes({ network, person: ids.person.parse(person), meeting: id, at });

describe("minutes behind a link", () => {
  it("are for who takes part and for the coordinator", async () => {
    for (const person of ["fatima", "mies", "sanne"]) {
      const file = await openedBy(person);
      expect(file?.name).toBe("november.docx");
      expect(
        Buffer.from(file?.bytes ?? [])
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    }
  });

  it("are for nobody else, nor when there are none", async () => {
    expect(await openedBy("ijsbrand")).toBeUndefined();
    expect(await openedBy("nobody")).toBeUndefined();
    expect(await openedBy("fatima", ids.meeting.parse("december"))).toBeUndefined();
    expect(await openedBy("fatima", ids.meeting.parse("never"))).toBeUndefined();
  });

  it("have a link that says which meeting, and that only we can write", () => {
    const link = {
      ...{ network: network.id, person: ids.person.parse("fatima"), until: at },
      file: { kind: "minutes", meeting } as const,
    };
    const token = writeFileLink(link, "a-secret-that-links-are-signed-with");
    expect(readFileLink(token, "a-secret-that-links-are-signed-with")).toEqual(link);
    expect(readFileLink(token, "another-secret")).toBeUndefined();
  });
});
