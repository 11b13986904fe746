import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../src/domain/ids.ts";
import { invitedTo } from "../../../src/domain/meeting/invited.ts";
import type { Meeting } from "../../../src/domain/meeting/meeting.ts";
import { slotStarts } from "../../../src/domain/meeting/slot.ts";
import { steps } from "./late-steps.ts";
import { LateTown } from "./late-town.ts";
import { person } from "./town.ts";

/** Of whom something was given up after five tries, or may have come: what they know is not sure. */
async function unsure(town: LateTown): Promise<ReadonlySet<PersonId>> {
  const failed = (await town.rows()).filter(
    ({ status }) => status.kind === "dead" && status.reason !== "expired",
  );
  const twice = town.entries.filter(({ again }) => again).map(({ who }) => who);
  return new Set([
    ...failed.flatMap(({ to }) => (to.kind === "person" ? [to.person] : [])),
    ...twice,
  ]);
}

const people = ["fatima", "jan", "mies", "ijsbrand"].map((one) => person(one));

/** Which version of a meeting stands in somebody's calendar, and which should. */
function knowing(town: LateTown, meeting: Meeting) {
  const expected = new Set(invitedTo(town.network, meeting).map((one) => one.person));
  return people.map((who) => {
    const last = town.lastFor(who, meeting.id);
    const knows = last?.method === "request" ? last.sequence : undefined;
    return { who, knows, should: expected.has(who) ? meeting.sequence : undefined };
  });
}

/** What stands in everybody's calendar in the end is how it is. */
async function faultsInTheEnd(town: LateTown): Promise<readonly string[]> {
  const { network, stage } = town;
  const doubtful = await unsure(town);
  const ahead = [...network.meetings].filter(
    ({ slot }) => slotStarts(slot, network.description.zone) > stage.now,
  );
  return ahead
    .flatMap((meeting) => knowing(town, meeting))
    .filter(({ who, knows, should }) => knows !== should && !doubtful.has(who))
    .map(({ who, knows, should }) => `${who} knows ${knows}, is ${should}`);
}

describe("whatever happens while the line comes and goes", () => {
  it("nothing goes out that is not so at that moment, nothing twice, and in the end all know", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 4, maxLength: 40 }), async (all) => {
        const town = new LateTown();
        for (const { step } of all) {
          // No two things become true in the very same millisecond.
          town.stage.pass(1_000);
          await step(town);
        }
        town.line = "up";
        await town.ticks(48);
        const rows = await town.rows();
        expect(rows.map(({ id }) => id).sort()).toStrictEqual(town.promised());
        const open = rows.filter(({ status }) => /waiting|sending/.test(status.kind));
        expect(town.wrong).toStrictEqual([]);
        expect(open).toStrictEqual([]);
        expect(await faultsInTheEnd(town)).toStrictEqual([]);
        const doubtful = await unsure(town);
        expect(town.surprised.filter((who) => !doubtful.has(who))).toStrictEqual([]);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 150) },
    );
  });
});
