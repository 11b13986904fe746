import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createTerminalChannel } from "../../../src/channels/terminal/create-terminal-channel.ts";
import { plainPaint } from "../../../src/channels/terminal/paint.ts";
import type { Happening, Incoming } from "../../../src/contract/event.ts";
import { Fault } from "../../../src/contract/fault.ts";
import type { Log } from "../../../src/contract/ports.ts";
import { instant } from "../../../src/domain/time.ts";
import type { Message } from "../../../src/messages/message.ts";
import { button, form, message, noord, person } from "./sample.ts";

type Script = (happening: Happening) => readonly Message[];

/** Types lines at a bot that follows a script. */
async function converse(typed: readonly string[], script: Script, welcome = false) {
  const asked: Incoming[] = [];
  const shown: string[] = [];
  const logged: Parameters<Log>[0][] = [];
  const channel = createTerminalChannel({
    lines: (async function* () {
      yield* typed;
    })(),
    write: (text) => shown.push(text),
    prompt: () => {},
    paint: plainPaint,
    welcome,
    clock: () => instant(0),
    log: (line) => logged.push(line),
    networks: [noord],
    newId: randomUUID,
    ask: async (incoming) => {
      asked.push(incoming);
      const say = script(incoming.happening).map((message) => {
        return { message, as: "new", to: "here" } as const;
      });
      return { kind: "answered", say, isStranger: false, finished: () => {} };
    },
  });
  await channel.talk();
  return { asked, happenings: asked.map(({ happening }) => happening), shown, logged, channel };
}

const plain = (text: string) => message({ kind: "text", spans: [{ text }] });
const card = message(person());

describe("a conversation in the terminal", () => {
  it("hands over what was typed, as one account in a personal conversation", async () => {
    const { asked, shown } = await converse(["  hungry  "], () => [plain("answer")]);
    expect(asked).toEqual([
      {
        id: expect.stringMatching(/^terminal:/),
        at: instant(0),
        actor: { account: "terminal:local:here", guest: false },
        place: expect.objectContaining({ channel: "terminal", kind: "personal" }),
        happening: { kind: "text", text: "hungry" },
        networks: ["noord"],
      },
    ]);
    expect(shown).toEqual(["answer"]);
  });

  it("every line is an event of its own", async () => {
    const { asked } = await converse(["same", "same"], () => []);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
  });

  it("welcomes where somebody looks", async () => {
    const { happenings } = await converse([], () => [plain("hello")], true);
    expect(happenings).toEqual([{ kind: "joined" }]);
  });

  it("a number presses the button that has it", async () => {
    const { happenings } = await converse(["who", "2"], ({ kind }) =>
      kind === "text" ? [card] : [plain("thanks")],
    );
    expect(happenings[1]).toEqual({ kind: "press", does: button("wrong").does });
  });

  it("a button can still be pressed after an answer that has none", async () => {
    const { happenings } = await converse(["who", "2", "1"], ({ kind }) =>
      kind === "text" ? [card] : [plain("thanks")],
    );
    expect(happenings[2]).toEqual({ kind: "press", does: button("spoken").does });
  });

  it.each(["3", "0", "112", "1.", "12345", "١"])(
    "%s is no button there, so it is said",
    async (text) => {
      const { happenings } = await converse(["who", text], () => [card]);
      expect(happenings[1]).toEqual({ kind: "text", text });
    },
  );

  it.each(["stop", "STOP", " Stop "])("ends at %j", async (stop) => {
    const { happenings } = await converse([stop, "more"], () => []);
    expect(happenings).toEqual([]);
  });

  it("an empty line is nothing", async () => {
    const { happenings } = await converse(["", "   "], () => []);
    expect(happenings).toEqual([]);
  });

  it("what an engine is too busy for is delivered again, as the same event", async () => {
    let tries = 0;
    const { asked, shown } = await converse(["one"], () => {
      tries += 1;
      if (tries < 3) throw new Fault("busy", "too slow");
      return [plain("answer")];
    });
    expect(shown).toEqual(["answer"]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
  });

  it("and when it stays busy, that is said", async () => {
    const { asked, shown } = await converse(["one"], () => {
      throw new Fault("busy", "too slow");
    });
    expect(asked).toHaveLength(10);
    expect(shown).toEqual([expect.stringMatching(/te lang/)]);
  });

  it("a fault is told in one line and the conversation goes on", async () => {
    let first = true;
    const { shown, logged } = await converse(["one", "two"], () => {
      if (!first) return [plain("answer")];
      first = false;
      throw new Fault("turn-failed", "a mistake");
    });
    expect(shown).toHaveLength(2);
    expect(shown[1]).toBe("answer");
    expect(logged.map(({ what }) => what)).toEqual(["answer-failed"]);
  });
});

describe("a form is asked field by field", () => {
  const fill = (...lines: readonly string[]) =>
    converse(["form", "1", ...lines], ({ kind }) => (kind === "text" ? [message(form)] : []));

  it("and sent when the last one is answered", async () => {
    const { happenings, shown } = await fill("Anna", "0201234567", "2 1", "1");
    expect(happenings[1]).toEqual({
      kind: "press",
      does: button("send").does,
      form: { name: "Anna", phone: "0201234567", days: ["2", "1"], way: "call" },
    });
    expect(shown.filter((text) => text.includes("[2] tuesday"))).toHaveLength(1);
  });

  it("an empty line keeps what stood there and leaves out what may be empty", async () => {
    const { happenings } = await fill("Anna", "", "", "2");
    expect(happenings[1]).toMatchObject({
      form: { name: "Anna", phone: "0612345678", way: "mail" },
    });
    expect(happenings[1]).not.toHaveProperty("form.days");
  });

  it("a dash empties what stood there", async () => {
    const { happenings, shown } = await fill("-", "-", "", "2");
    expect(happenings[1]).toMatchObject({ form: { name: "-", way: "mail" } });
    expect(happenings[1]).not.toHaveProperty("form.phone");
    expect(shown.some((text) => text.includes(": -"))).toBe(true);
  });

  it("asks again for what is needed and for a number that is not there", async () => {
    const { happenings } = await fill("", "Anna", "", "7", "x", "1 9", "1", "1 2", "0", "2");
    expect(happenings[1]).toMatchObject({ form: { name: "Anna", days: ["1"], way: "mail" } });
  });

  it("cuts what is too long, and says so", async () => {
    const { happenings, shown } = await fill("A".repeat(50), "", "", "1");
    expect(happenings[1]).toMatchObject({ form: { name: "A".repeat(10) } });
    expect(shown.some((text) => text.includes("10"))).toBe(true);
  });

  it("stop ends the form and not the conversation", async () => {
    const { happenings } = await fill("stop", "hello");
    expect(happenings.slice(1)).toEqual([{ kind: "text", text: "hello" }]);
  });

  it("nothing is sent when the lines end half way", async () => {
    const { happenings } = await fill("Anna");
    expect(happenings).toHaveLength(1);
  });

  it("a field may be called anything", async () => {
    const block = {
      ...form,
      fields: [{ name: "__proto__", label: "x", required: true, kind: "day" }],
    } as const;
    const { happenings } = await converse(["form", "1", "monday"], ({ kind }) =>
      kind === "text" ? [message(block as never)] : [],
    );
    const sent = happenings[1];
    expect(sent?.kind === "press" && Object.hasOwn(sent.form ?? {}, "__proto__")).toBe(true);
  });
});

describe("what comes by itself", () => {
  const delivery = { message: plain("a reminder"), key: "k", again: false };

  it("is shown, and said to be a second time when it may be", async () => {
    const { channel, shown } = await converse([], () => []);
    expect(await channel.sender.send({ ...delivery, address: "here" })).toEqual({
      kind: "delivered",
    });
    await channel.sender.send({ ...delivery, address: "here", again: true });
    expect(shown[0]).toBe("a reminder");
    expect(shown[1]).toMatch(/.+\n\na reminder$/);
  });

  it("another terminal cannot be reached from here", async () => {
    const { channel } = await converse([], () => []);
    expect(await channel.sender.send({ ...delivery, address: "there" })).toEqual({
      kind: "unreachable",
    });
  });
});
