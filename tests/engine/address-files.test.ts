import { describe, expect, it } from "vitest";
import { z } from "zod";
import { register } from "../../src/contract/dialog.ts";
import { saying } from "../../src/contract/outcome.ts";
import type { AddressFile } from "../../src/contract/ports.ts";
import { ids } from "../../src/domain/ids.ts";
import type { Message } from "../../src/messages/message.ts";
import { incoming, Stage, until } from "./stage.ts";
import { desk, mies } from "./town.ts";

const papers: Message = {
  summary: "papers",
  blocks: [
    { kind: "picture", alt: "figures", file: { kind: "print" } },
    { kind: "links", links: [{ label: "Workbook", file: { kind: "workbook" } }] },
  ],
};

/** Says and tells papers: to who reads along when it is asked to shout. */
const dialog = register({
  ...{ name: "papers", version: 1, state: z.never(), action: z.never() },
  claims: () => true,
  step: ({ event }) => {
    const isLoud = event.happening.kind === "text" && event.happening.text === "shout";
    const to = isLoud ? ("here" as const) : ("private" as const);
    const tell = { to: { kind: "seat", seat: desk }, key: "papers", message: papers } as const;
    return { ...saying({ message: papers, as: "new", to }), tell: [tell] };
  },
  everySaying: () => [papers],
});

const addressFile: AddressFile = ({ kind }, { network, person }) => `${network}/${person}/${kind}`;
const addressesIn = ({ blocks }: Message) =>
  blocks.flatMap((block) => {
    if (block.kind === "picture") return [block.url];
    return block.kind === "links" ? block.links.map(({ url }) => url) : [];
  });
const inGroup = { channel: "teams", conversation: "group", kind: "group" } as const;

async function said(text: string, over: Parameters<typeof incoming>[0] = {}) {
  const stage = new Stage(undefined, { dialogs: [dialog], addressFile });
  const answer = await stage.engine.ask(incoming({ ...over, happening: { kind: "text", text } }));
  return answer.say.flatMap(({ message }) => addressesIn(message));
}

describe("where a file can be opened", () => {
  it("stands in what is said, for who asks", async () => {
    expect(await said("papers")).toEqual(["town/jan/print", "town/jan/workbook"]);
  });

  it("not where others read along, unless it is said to that person alone", async () => {
    expect(await said("shout", { place: inGroup })).toEqual([undefined, undefined]);
    expect(await said("papers", { place: inGroup })).toEqual([
      "town/jan/print",
      "town/jan/workbook",
    ]);
  });

  it("not for an account that is nobody's", async () => {
    expect(await said("papers", { user: "stranger" })).toEqual([undefined, undefined]);
  });

  it("stands in what is told from when it is sent, for who gets it; never in the outbox", async () => {
    const stage = new Stage(undefined, { dialogs: [dialog], addressFile });
    await stage.engine.tick();
    await stage.engine.ask(incoming());
    await until(() => stage.sent.length > 0);
    const [sent] = stage.sent;
    expect(sent && [sent.person, ...addressesIn(sent.message)]).toEqual([
      ...[mies, "town/mies/print", "town/mies/workbook"],
    ]);
    const written = JSON.stringify(stage.store.commits(ids.network.parse("town")));
    expect(written).toContain('"kind":"workbook"');
    expect(written).not.toContain("town/mies/workbook");
  });

  it("stands nowhere when the world cannot reach us", async () => {
    const stage = new Stage(undefined, { dialogs: [dialog] });
    const answer = await stage.engine.ask(incoming());
    expect(answer.say.flatMap(({ message }) => addressesIn(message))).toEqual([
      ...[undefined, undefined],
    ]);
  });
});
