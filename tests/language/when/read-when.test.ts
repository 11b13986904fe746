import { expect, test } from "vitest";
import { readWhen } from "../../../src/language/when/read-when.ts";
import { at, zone } from "./told.ts";

test.each([
  ["elke dinsdag, 6 keer", ["elke dinsdag", "6 keer"]],
  ["elke dinsdag behalve in de schoolvakantie", ["elke dinsdag", "behalve in de schoolvakantie"]],
  // What only a series has is left to the rest of the text.
  ["woensdag, 6 keer", ["woensdag"]],
  ["woensdag, niet in de vakantie", ["woensdag"]],
  ["goedemorgen, kan woensdag", ["woensdag"]],
  ["niet op dinsdag maar woensdag", ["woensdag"]],
  ["woensdag om 9 uur", ["woensdag", "om 9 uur"]],
  ["morgenochtend", ["morgenochtend"]],
  ["goedemorgen", undefined],
  ["6 keer", undefined],
])("of %s is understood %j", (text, expected) => {
  const read = readWhen(text, at, zone)?.read;
  expect(read?.map(({ start, end }) => text.slice(start, end))).toStrictEqual(expected);
});

test.each([
  ["30 of 31 februari", ["impossible-day: 30 of 31 februari"]],
  [
    "morgen om 25 uur of 31 februari",
    ["impossible-time: om 25 uur", "impossible-day: 31 februari"],
  ],
  [
    "om 6:00 's ochtends, of niet op vrijdag, 31 juni",
    ["outside-hours: om 6:00", "unknown-piece: niet op vrijdag", "impossible-day: 31 juni"],
  ],
  [
    "31 juni, niet op vrijdag, om 6:00 's ochtends",
    ["impossible-day: 31 juni", "unknown-piece: niet op vrijdag", "outside-hours: om 6:00"],
  ],
])("of %s is asked, in that order and each once, %j", (text, expected) => {
  const asked = readWhen(text, at, zone)?.doubts;
  expect(asked?.map((doubt) => `${doubt.kind}: ${doubt.text}`)).toStrictEqual(expected);
});
