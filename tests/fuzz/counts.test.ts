import fc from "fast-check";
import { expect, it } from "vitest";
import { askedIn } from "../../src/contract/count-lines.ts";
import { countOutcomes } from "../../src/contract/outcome.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { withAccount } from "../fixtures/with-account.ts";
import { nastyText, tries } from "./garbage.ts";
import { accountOf, buttonsIn, openWorld } from "./world.ts";

/** What is planted in everything that is typed; no id of ours holds it. */
const PLANTED = "qxzv";

const words = fc.constantFrom(
  ...["gezin heeft honger in Noord", "misschien kamp stroom", "opa is overleden", "de printer"],
  ...["een soort stroom", "gesproken", "geen gehoor", "2", "iets anders", "en in Zuid?", "vaag"],
);
const typed = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: words }, nastyText), fc.boolean())
  .map(([text, isPlain]) => (isPlain ? text : `${text} ${PLANTED}-0612345678 ${PLANTED}`));

/** A theme, an area and a mark that a hostile client makes of a text. */
const altered = fc.constantFrom("theme", "area").map((part) => ({
  ...{ dialog: "whom-to-call", version: 1, subject: "-" },
  action: {
    kind: "answer",
    answer: {
      about: { kind: "theme", theme: part === "theme" ? PLANTED : "school", because: [], also: [] },
      ...(part === "area" && { area: PLANTED }),
      ...{ from: 0, acute: false, marks: [] },
    },
  },
}));

const deed = fc.record({
  user: fc.constantFrom("sanne", "mies", "stranger"),
  kind: fc.constantFrom("personal" as const, "group" as const),
  typed,
  /** Which of the buttons that are shown is pressed after it, with the text in each field. */
  press: fc.nat(9),
  altered: fc.option(altered, { nil: undefined, freq: 2 }),
});

function network() {
  const one = withAccount(smallNetwork(), accountOf("sanne"), { person: "sanne", address: "s" });
  return withAccount(one, accountOf("mies"), { person: "mies", address: "m" });
}

it("whatever is typed or pressed, a count holds a theme, an area, a week and an outcome, never a text", async () => {
  const world = openWorld(network());
  const { themes, areas } = network();
  await fc.assert(
    fc.asyncProperty(deed, async ({ user, kind, typed: text, press, altered: does }) => {
      const { say } = await world.act({ user, kind, happening: { kind: "text", text } });
      const shown = buttonsIn(say.map(({ message }) => message));
      const button = does ?? shown[press % Math.max(1, shown.length)];
      const form = { question: text, message: text };
      if (button) await world.act({ user, kind, happening: { kind: "press", does: button, form } });
    }),
    tries(400),
  );
  await world.stop();
  const lines = askedIn(world.countLines());
  expect(lines.length).toBeGreaterThan(10);
  expect(JSON.stringify(lines)).not.toContain(PLANTED);
  for (const { outcome, week, times, theme, area, nearest, ...rest } of lines) {
    expect(rest).toEqual({});
    expect(countOutcomes).toContain(outcome);
    expect(week).toMatch(/^2026-W\d\d$/);
    expect(Number.isInteger(times)).toBe(true);
    for (const one of [theme, nearest]) if (one !== undefined) expect(themes.has(one)).toBe(true);
    if (area !== undefined) expect(areas.has(area)).toBe(true);
  }
  expect(new Set(lines.map(({ outcome }) => outcome)).size).toBeGreaterThanOrEqual(4);
  expect(world.failures).toEqual([]);
});
