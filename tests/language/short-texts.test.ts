import { describe, expect, test } from "vitest";
import { isBareReply } from "../../src/language/bare-reply.ts";
import { isCoordinatorQuestion, readContactQuestion } from "../../src/language/contact-question.ts";
import { readSmallTalk } from "../../src/language/greeting.ts";
import { readReaction } from "../../src/language/reaction.ts";

describe("a number", () => {
  test.each(["2", "42", "½"])("%s alone is nothing to look up", (word) => {
    expect(isBareReply([word])).toBe(true);
  });

  test.each(["4havo", "route66", "a1b"])("within a word is: %s", (word) => {
    expect(isBareReply([word])).toBe(false);
  });
});

describe("signs without a word", () => {
  test.each(["?", "??", " ? ", "!?", "?!", "...?", "? ?"])("%j ask for help", (text) => {
    expect(readSmallTalk(text)).toBe("help");
  });

  test.each(["!", "...", "🙂?", "?🙂", "🙂?🙂", "-?", "?-", "", "   "])(
    "%j say nothing",
    (text) => {
      expect(readSmallTalk(text)).toBeUndefined();
    },
  );

  test("are not looked for further than fifty characters", () => {
    expect(readSmallTalk(`${" ".repeat(49)}?`)).toBe("help");
    expect(readSmallTalk(`${" ".repeat(50)}?`)).toBeUndefined();
  });
});

describe("who needs nothing any more", () => {
  test.each(["laat maar", "Oh nee, laat maar", "hoeft niet meer", "foutje"])("%s", (text) => {
    expect(readSmallTalk(text)).toBe("never-mind");
  });

  test.each(["laat maar weten wie", "dit gezin hoeft niet meer", "nee"])("not %s", (text) => {
    expect(readSmallTalk(text)).toBeUndefined();
  });
});

describe("small talk is short", () => {
  test("up to six words", () => {
    expect(readSmallTalk("hoi hoi hoi hoi hoi hoi")).toBe("greeting");
    expect(readSmallTalk("hoi hoi hoi hoi hoi hoi hoi")).toBeUndefined();
  });

  test("up to two hundred characters", () => {
    expect(readSmallTalk("hoi".padEnd(200))).toBe("greeting");
    expect(readSmallTalk("hoi".padEnd(201))).toBeUndefined();
  });
});

describe("a question mark behind a report", () => {
  test.each(["klopt niet?", "geen gehoor?", "gesproken?"])("makes it a question: %s", (text) => {
    expect(readReaction(text)).toBeUndefined();
  });

  test("leaves a wish as it is", () => {
    expect(readReaction("nog meer?")).toBe("more");
    expect(readReaction("iets anders?")).toBe("something-else");
  });

  test("turns nothing else into a reaction", () => {
    expect(readReaction("schulden?")).toBeUndefined();
  });
});

describe("the opening of a question about a name", () => {
  test("counts when all its words are there", () => {
    expect(readContactQuestion("wie werkt bij Leergeld").asks).toBe(true);
    expect(readContactQuestion("wie helpt bij Leergeld").asks).toBe(false);
    expect(readContactQuestion("moeder is ziek").asks).toBe(false);
  });

  test("about nobody is not about the coordinator", () => {
    expect(isCoordinatorQuestion("wie is de")).toBe(false);
    expect(isCoordinatorQuestion("")).toBe(false);
  });
});
