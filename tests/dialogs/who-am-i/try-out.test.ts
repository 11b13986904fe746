import { describe, expect, test } from "vitest";
import { whoAmI } from "../../../dialogs/who-am-i/dialog.ts";
import { messageToText } from "../../../src/messages/plain-text.ts";
import { type Given, situation, someone, typing } from "../situation.ts";

function atTryOut(given: Omit<Given, "happening"> = {}, text = "ik ben Mies Jansen") {
  const { knowledge, ...scene } = situation({ happening: typing(text), ...given });
  const outcome = whoAmI.step({ ...scene, knowledge: { ...knowledge, isTryOut: true } });
  if (outcome === "unreadable") throw new Error("unreadable");
  return { ...outcome, text: outcome.say.map(({ message }) => messageToText(message)).join("\n") };
}

const linked = (person: string) => ({
  ...{ kind: "account-linked", account: someone, channel: "teams", person },
});

describe("at a try-out, where everybody is made up", () => {
  test("who says to be somebody is believed at once", () => {
    const outcome = atTryOut();
    expect(outcome.changes).toStrictEqual([linked("mies")]);
    expect(outcome.text).toContain(
      "Dit is een proef, dus ik geloof je meteen: jij bent Mies Jansen.",
    );
    expect(outcome.tell).toStrictEqual([]);
  });

  test("one can be somebody else next", () => {
    expect(atTryOut({ person: "jan" }).changes).toStrictEqual([linked("mies")]);
  });

  test("who is that already is told so, and nothing changes", () => {
    const outcome = atTryOut({ person: "mies" });
    expect(outcome.changes).toStrictEqual([]);
    expect(outcome.text).toContain("Dat wist ik al: jij bent Mies Jansen.");
  });
});
