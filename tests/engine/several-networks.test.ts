import { describe, expect, it } from "vitest";
import { isFault } from "../../src/contract/fault.ts";
import { ids } from "../../src/domain/ids.ts";
import { incoming, press, Stage, text, texts } from "./stage.ts";
import { accountOf, desk, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const doubts = async ({ store }: Stage) => (await store.read(here)).network.seats.get(desk)?.doubts;

describe("an account that is served by several networks", () => {
  const networks = [ids.network.parse("town"), ids.network.parse("village")];
  const build = () => new Stage([town(), town({ id: "village", people: ["piet"], accounts: [] })]);
  const choose = (network: string) => {
    const action = { kind: "choose", network };
    const does = { dialog: "choose-network", version: 1, subject: "-", action };
    return incoming({ networks, happening: { kind: "press", does } });
  };

  it.each([
    ["a text", text("food", { networks }), "text food"],
    ["somebody who joins", incoming({ networks, happening: { kind: "joined" } }), "joined"],
    ["a press", press({ kind: "doubt" }, { networks, subject: desk }), "text "],
  ])("is asked which one by %s, and nothing is kept", async (_name, event, what) => {
    const stage = build();
    const moved = { ...event, place: { ...event.place, address: "moved" } };
    const answer = await stage.engine.ask(moved);
    expect(texts(answer)).toEqual([`choose-network in town: ${what} of jan`]);
    expect(networks.flatMap((id) => stage.store.commits(id))).toEqual([]);
  });

  it("is no stranger before it chose: finding out who it is would come to nothing", async () => {
    const stage = build();
    const before = await stage.engine.ask(text("food", { networks, user: "nobody" }));
    expect(before.isStranger).toBe(false);
    await stage.engine.ask(choose("village"));
    const after = await stage.engine.ask(text("food", { networks }));
    expect(after.isStranger).toBe(true);
  });

  it("is served by the one it chose, as who it is there", async () => {
    const stage = build();
    await stage.engine.ask(choose("village"));
    const answer = await stage.engine.ask(text("food", { networks }));
    expect(texts(answer)).toEqual(["look-up in village: text food of a stranger"]);
    expect(stage.store.commits(here)).toEqual([]);
    const kept = (await stage.store.read(ids.network.parse("village"))).network.accounts;
    expect(kept.get(accountOf("jan"))).toMatchObject({ choseAt: monday, address: "to jan" });
  });

  it("may choose again", async () => {
    const stage = build();
    await stage.engine.ask(choose("village"));
    stage.pass(1000);
    await stage.engine.ask({ ...choose("town"), at: stage.now });
    const answer = await stage.engine.ask(text("food", { networks }));
    expect(texts(answer)).toEqual(["look-up in town: text food of jan"]);
  });

  it("cannot choose a network that its tenant does not serve (I14)", async () => {
    const stage = new Stage([town(), town({ id: "village" }), town({ id: "secret" })]);
    const answer = await stage.engine.ask(choose("secret"));
    expect(texts(answer)[0]).toMatch(/^Deze knop/);
    expect(stage.store.commits(ids.network.parse("secret"))).toEqual([]);
  });

  it("presses a button in the network that the button is from (I14)", async () => {
    const stage = build();
    await stage.engine.ask(choose("village"));
    const shown = await stage.engine.ask(press({ kind: "look", label: "x" }, { networks }));
    const [block] = shown.say[0]?.message.blocks ?? [];
    const does = block?.kind === "buttons" ? block.buttons[0]?.does : undefined;
    stage.pass(1000);
    await stage.engine.ask({ ...choose("town"), at: stage.now });
    await stage.engine.ask(
      incoming({ networks, happening: { kind: "press", does: { ...does, subject: desk } } }),
    );
    expect(await doubts(stage)).toEqual([]);
    const village = (await stage.store.read(ids.network.parse("village"))).network;
    expect(village.seats.get(desk)?.doubts).toHaveLength(1);
  });

  it("is not acted for again in another network that was chosen meanwhile", async () => {
    const stage = build();
    await stage.engine.ask(choose("village"));
    const event = text("food", { networks, place: { ...text("").place, address: "moved" } });
    await stage.engine.ask(event);
    stage.pass(1000);
    await stage.engine.ask({ ...choose("town"), at: stage.now });
    stage.restart();
    expect((await stage.engine.ask(event)).kind).toBe("repeated");
  });

  it("is gone in all of them when it leaves", async () => {
    const stage = new Stage([town(), town({ id: "village" })]);
    await stage.engine.ask(incoming({ networks, happening: { kind: "left" } }));
    for (const id of networks) {
      const { accounts } = (await stage.store.read(id)).network;
      expect(accounts.get(accountOf("jan"))).not.toHaveProperty("address");
    }
  });

  it("is served by those that are there, and refused when none is", async () => {
    const stage = new Stage([town()]);
    expect(texts(await stage.engine.ask(text("food", { networks })))[0]).toMatch(
      /^look-up in town/,
    );
    expect(stage.logged()).toEqual(["network-missing"]);
    const none = stage.engine.ask(text("food", { networks: [] }));
    await expect(none).rejects.toSatisfy((thrown) => isFault(thrown, "network-unknown"));
  });
});
