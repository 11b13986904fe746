import { expect, test } from "vitest";
import { readTableQuestion } from "../../src/language/table-question.ts";

test.each([
  ["wie zit er aan de armoedetafel", ["armoedetafel"], true],
  ["Wie zitten er in het kernteam?", ["kernteam"], true],
  ["leden van de zorgtafel Noord", ["zorgtafel", "noord"], true],
  ["wie neemt deel aan de coalitie kansrijke start", ["coalitie", "kansrijke", "start"], true],
  ["armoedetafel", ["armoedetafel"], false],
  ["wie zit er bij de voedselbank", ["voedselbank"], false],
])("%s asks who sits in %j", (text, name, isSure) => {
  expect(readTableQuestion(text)).toStrictEqual({ name, isSure });
});

test.each([
  "overleg",
  "gezin heeft geen eten",
  "wie zit er",
  "wie is de webber vroegsignalering",
  "",
])("%s asks for something else", (text) => {
  expect(readTableQuestion(text)).toBeUndefined();
});
