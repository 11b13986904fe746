import { expect, it } from "vitest";
import { z } from "zod";
import { register } from "../../src/contract/dialog.ts";
import type { Pulse } from "../../src/contract/outcome.ts";
import { saying } from "../../src/contract/outcome.ts";
import { ids } from "../../src/domain/ids.ts";
import { message, dialogs as others } from "./fixture-dialogs.ts";
import { press, Stage, text, texts } from "./stage.ts";
import { town } from "./town.ts";

const here = ids.network.parse("town");
const later: Pulse = { outcome: "pulse", question: 3, words: "Te weinig tijd" };
const first: Pulse = { outcome: "pulse", question: 1, score: 4 };

const asker = register<never, { readonly kind: "any" }>({
  ...{ name: "asker", version: 1, needs: ["asked"] },
  state: z.never(),
  action: z.object({ kind: z.literal("any") }),
  claims: (said) => said === "answer" || said === "read",
  step: ({ event, asked, pulse }) => {
    const { happening } = event;
    const said = saying({
      message: message(JSON.stringify([asked, pulse])),
      ...({ as: "new", to: "here" } as const),
    });
    const isAnswer = happening.kind === "text" && happening.text === "answer";
    return { ...said, counts: isAnswer ? [later, first] : [] };
  },
  everySaying: () => [],
});

it("an answer without a name stands in no commit, is no question that was asked, and has a week only", async () => {
  const stage = new Stage([town()], { dialogs: [asker, ...others] });
  await stage.engine.ask(text("answer"));
  await stage.engine.ask(press({ kind: "count" }));
  const read = async () => JSON.parse(texts(await stage.engine.ask(text("read")))[0] ?? "");
  const week = "2026-W48";
  const [asked, pulse] = await read();
  expect(asked).toMatchObject([{ outcome: "answered", week, times: 1 }]);
  expect(pulse).toEqual([
    { ...later, week, times: 1 },
    { ...first, week, times: 1 },
  ]);
  await stage.engine.tick();
  expect(JSON.stringify(stage.store.commits(here))).not.toContain("tijd");
  // Written in the order of the text, not in that in which it was said.
  expect((await stage.store.counted(here)).slice(1)).toEqual([
    { ...first, week, times: 1 },
    { ...later, week, times: 1 },
  ]);
});
