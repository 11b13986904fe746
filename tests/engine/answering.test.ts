import { describe, expect, it } from "vitest";
import { isFault } from "../../src/contract/fault.ts";
import { ids } from "../../src/domain/ids.ts";
import { limits } from "../../src/engine/limits.ts";
import { gate, incoming, press, Stage, text, texts } from "./stage.ts";
import { accountOf, desk, jan, monday, town } from "./town.ts";

const here = ids.network.parse("town");
const doubt = () => press({ kind: "doubt" }, { subject: desk });
const doubts = async ({ store }: Stage) => (await store.read(here)).network.seats.get(desk)?.doubts;

describe("the same event delivered more than once (F24, F25)", () => {
  it("is acted on once and answered once", async () => {
    const stage = new Stage();
    const event = doubt();
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push(await stage.engine.ask(event));
    expect(answers.map(({ kind }) => kind)).toEqual(["answered", "repeated", "repeated"]);
    expect(answers.map(texts)).toEqual([["doubted"], ["doubted"], ["doubted"]]);
    expect(stage.store.commits(here)).toHaveLength(1);
  });

  it("joins the turn that is under way", async () => {
    const stage = new Stage();
    const event = doubt();
    const answers = await Promise.all([event, event, event].map(stage.engine.ask));
    expect(answers.map(({ kind }) => kind)).toEqual(["answered", "repeated", "repeated"]);
    expect(stage.store.commits(here)).toHaveLength(1);
  });

  it("is answered again, and not acted on, when the answer did not arrive", async () => {
    const stage = new Stage();
    const event = doubt();
    const first = await stage.engine.ask(event);
    first.finished(false);
    const again = await stage.engine.ask(event);
    expect([again.kind, texts(again)]).toEqual(["answered", ["doubted"]]);
    again.finished(true);
    expect((await stage.engine.ask(event)).kind).toBe("repeated");
    expect(stage.store.commits(here)).toHaveLength(1);
  });

  it("hears after a restart that it was handled, and is not acted on", async () => {
    const stage = new Stage();
    const event = doubt();
    await stage.engine.ask(event);
    stage.restart();
    const again = await stage.engine.ask(event);
    expect(again.kind).toBe("repeated");
    expect(texts(again)[0]).toMatch(/al verwerkt/);
    expect(stage.store.commits(here)).toHaveLength(1);
  });

  it("may be answered again after a restart when it only asked", async () => {
    const stage = new Stage();
    const event = text("food");
    await stage.engine.ask(event);
    stage.restart();
    expect((await stage.engine.ask(event)).kind).toBe("answered");
  });

  it("never gets somebody else's answer, though the ids are the same", async () => {
    const stage = new Stage();
    const mine = text("food");
    await stage.engine.ask(mine);
    const theirs = text("money", { id: mine.id, user: "mies" });
    expect(texts(await stage.engine.ask(theirs))).toEqual(["look-up in town: text money of mies"]);
  });

  it("is counted once", async () => {
    const stage = new Stage();
    const event = press({ kind: "count" });
    for (let time = 0; time < 3; time++) await stage.engine.ask(event);
    await stage.engine.tick();
    const line = { outcome: "answered", theme: "school", week: "2026-W48", times: 1 };
    expect(stage.store.countLines(here)).toEqual([line]);
  });
});

describe("one button pressed more than once (F25, I14)", () => {
  it("acts once when one person presses five times", async () => {
    const stage = new Stage();
    await stage.engine.ask(press({ kind: "ask", lasting: true, answer: "ja" }, { subject: desk }));
    const presses = Array.from({ length: 5 }, () =>
      press({ kind: "confirm-once" }, { subject: desk }),
    );
    const answers = await Promise.all(presses.map(stage.engine.ask));
    const said = answers.flatMap(texts).toSorted();
    expect(said).toEqual(["confirmed", ...Array(4).fill("nothing to confirm")]);
    const changes = stage.store.commits(here).flatMap((commit) => commit.changes);
    expect(changes.map(({ kind }) => kind)).toEqual(["seat-confirmed"]);
  });

  it("acts for both when two people press at once", async () => {
    const stage = new Stage();
    const two = ["jan", "mies"].map((user) => press({ kind: "doubt" }, { subject: desk, user }));
    await Promise.all(two.map(stage.engine.ask));
    expect(await doubts(stage)).toHaveLength(2);
  });
});

describe("somebody else's change that comes in between (F26)", () => {
  it("is seen by the turn that is taken again, and neither is lost", async () => {
    const stage = new Stage();
    const by = { kind: "person", person: ids.person.parse("kees") } as const;
    stage.store.interventions.between = {
      at: monday,
      changes: [{ kind: "seat-doubted", seat: desk, by, at: monday, via: "slack" }],
      opened: [],
      closed: [],
      outbox: [],
    };
    expect(texts(await stage.engine.ask(doubt()))).toEqual(["doubted"]);
    const who = (await doubts(stage))?.map((one) => one.by);
    expect(who).toEqual([by, { kind: "person", person: jan }]);
  });

  it("makes the turn decide anew", async () => {
    const stage = new Stage();
    await stage.engine.ask(press({ kind: "ask", lasting: true, answer: "ja" }, { subject: desk }));
    const [closed] = (await stage.store.read(here)).dialogs;
    stage.store.interventions.between = {
      at: monday,
      changes: [],
      opened: [],
      closed: [closed?.id ?? ""],
      outbox: [],
    };
    const answer = await stage.engine.ask(press({ kind: "confirm-once" }, { subject: desk }));
    expect(texts(answer)).toEqual(["nothing to confirm"]);
  });
});

describe("a turn that cannot be made durable", () => {
  it("is not acknowledged after two and a half seconds; the next delivery gets the answer", async () => {
    const stage = new Stage();
    const disk = gate<void>();
    stage.store.interventions.write = () => disk.promise;
    const event = doubt();
    const first = stage.engine.ask(event);
    stage.ring(limits.answerWithin);
    await expect(first).rejects.toSatisfy((thrown) => isFault(thrown, "busy"));
    const second = stage.engine.ask(event);
    disk.resolve();
    const answer = await second;
    expect([answer.kind, texts(answer)]).toEqual(["answered", ["doubted"]]);
    expect(stage.store.commits(here)).toHaveLength(1);
  });

  it("is taken anew on the next delivery when the disk refused it", async () => {
    const stage = new Stage();
    stage.store.interventions.write = () => {
      throw new Error("disk full");
    };
    const event = doubt();
    await expect(stage.engine.ask(event)).rejects.toThrow("disk full");
    stage.store.interventions.write = () => {};
    expect((await stage.engine.ask(event)).kind).toBe("answered");
  });

  it("leaves no brief question and no count behind when the disk refused it", async () => {
    const stage = new Stage([town({ accounts: [] })]);
    stage.store.interventions.write = () => {
      throw new Error("disk full");
    };
    const ask = press({ kind: "ask", lasting: false, answer: "ja" }, { subject: "a" });
    await expect(stage.engine.ask(ask)).rejects.toThrow("disk full");
    stage.store.interventions.write = () => {};
    expect(texts(await stage.engine.ask(text("ja")))[0]).toMatch(/^help in town/);
  });
});

describe("a dialog that throws (F35)", () => {
  it("is logged without what was typed, changes nothing, and takes nobody along", async () => {
    const stage = new Stage();
    const event = press({ kind: "boom" }, { place: { ...text("").place, address: "moved" } });
    const failed = stage.engine.ask(event);
    await expect(failed).rejects.toSatisfy((thrown) => isFault(thrown, "turn-failed"));
    await expect(failed).rejects.not.toThrow(/0612345678/);
    expect(stage.store.commits(here)).toEqual([]);
    expect(stage.logged()).toEqual(["turn-failed"]);
    const [line] = stage.lines;
    expect(line?.fields).toEqual({ dialog: "notes", network: "town", error: "Error" });
    const stack = line?.cause instanceof Error ? `${line.cause.stack}${line.cause.message}` : "";
    expect(stack).toMatch(/fixture-dialogs/);
    expect(stack).not.toMatch(/0612345678/);
    expect((await stage.engine.ask(text("food"))).kind).toBe("answered");
  });

  it("gets another chance at each delivery", async () => {
    const stage = new Stage();
    const event = press({ kind: "boom" });
    await expect(stage.engine.ask(event)).rejects.toThrow();
    await expect(stage.engine.ask(event)).rejects.toThrow();
    expect(stage.logged()).toEqual(["turn-failed", "turn-failed"]);
  });
});

describe("a brief question", () => {
  const ask = () => press({ kind: "ask", lasting: false, answer: "yes" }, { subject: "a" });

  it("is answered within ten minutes without a write", async () => {
    const stage = new Stage();
    await stage.engine.ask(ask());
    stage.pass(9 * 60_000);
    const answer = await stage.engine.ask(text("yes", { at: stage.now }));
    expect(texts(answer)).toEqual(["About a is answered by jan"]);
    expect(stage.store.commits(here)).toEqual([]);
  });

  it("is answered once", async () => {
    const stage = new Stage();
    await stage.engine.ask(ask());
    await stage.engine.ask(text("yes"));
    expect(texts(await stage.engine.ask(text("yes")))[0]).toMatch(/^look-up/);
  });

  it("is over after ten minutes, and after a restart", async () => {
    const stage = new Stage();
    await stage.engine.ask(ask());
    stage.pass(10 * 60_000);
    expect(texts(await stage.engine.ask(text("yes", { at: stage.now })))[0]).toMatch(/^look-up/);
    await stage.engine.ask({ ...ask(), at: stage.now });
    stage.restart();
    expect(texts(await stage.engine.ask(text("yes", { at: stage.now })))[0]).toMatch(/^look-up/);
  });

  it("is not answered by somebody else, nor in another network", async () => {
    const stage = new Stage([town(), town({ id: "village" })]);
    await stage.engine.ask(ask());
    const village = { networks: [ids.network.parse("village")] };
    expect(texts(await stage.engine.ask(text("yes", { user: "mies" })))[0]).toMatch(/^look-up/);
    expect(texts(await stage.engine.ask(text("yes", village)))[0]).toMatch(/^look-up in village/);
  });
});

describe("a thousand messages of one account in ten seconds (I42)", () => {
  it("are held off with one line, and others are served", async () => {
    const stage = new Stage();
    const said: string[] = [];
    for (let count = 0; count < 1000; count++) {
      said.push(...texts(await stage.engine.ask(text("food"))));
      stage.pass(10);
    }
    const lines = said.filter((line) => line.includes("korte tijd"));
    expect(lines).toHaveLength(1);
    expect(said.length).toBeLessThan(100);
    expect((await stage.engine.ask(text("food", { user: "mies" }))).kind).toBe("answered");
    stage.pass(60_000);
    expect(texts(await stage.engine.ask(text("food")))[0]).toMatch(/^look-up/);
  });

  it("never hide that the account left", async () => {
    const stage = new Stage([town()], { pace: { burst: 1, perSecond: 0 } });
    await stage.engine.ask(text("food"));
    await stage.engine.ask(incoming({ happening: { kind: "left" } }));
    const { accounts } = (await stage.store.read(here)).network;
    expect(accounts.get(accountOf("jan"))).not.toHaveProperty("address");
  });
});

describe("counts", () => {
  it("add up in memory and are written at a tick", async () => {
    const stage = new Stage();
    for (let time = 0; time < 3; time++) await stage.engine.ask(press({ kind: "count" }));
    expect(stage.store.countLines(here)).toEqual([]);
    await stage.engine.tick();
    await stage.engine.tick();
    expect(stage.store.countLines(here)).toMatchObject([{ times: 3 }]);
    expect(stage.store.commits(here)).toEqual([]);
  });

  it("are kept for the next tick when the store does not take them", async () => {
    let isBroken = true;
    const stage = new Stage();
    const { count } = stage.store;
    Object.assign(stage.store, {
      count: async (...given: Parameters<typeof count>) => {
        if (isBroken) throw new Error("disk full");
        return count(...given);
      },
    });
    await stage.engine.ask(press({ kind: "count" }));
    await stage.engine.tick();
    expect(stage.logged()).toEqual(["counts-kept-back"]);
    isBroken = false;
    await stage.engine.ask(press({ kind: "count" }));
    await stage.engine.tick();
    expect(stage.store.countLines(here)).toMatchObject([{ times: 2 }]);
  });
});
