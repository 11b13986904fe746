import { stat, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findRunningBot } from "../../src/commands/control-client.ts";
import { controlPath } from "../../src/commands/control-path.ts";
import { type ControlServer, startControlServer } from "../../src/commands/control-server.ts";
import type { Work } from "../../src/commands/work-request.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { Log } from "../../src/contract/ports.ts";
import { makeDirectory } from "./child.ts";

let directory: Awaited<ReturnType<typeof makeDirectory>>;
let path: string;
let server: ControlServer | undefined;
let logged: Parameters<Log>[0][];

beforeEach(async () => {
  directory = await makeDirectory();
  path = controlPath(directory.path);
  logged = [];
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await directory.clear();
});

async function listen(work: Work): Promise<void> {
  server = await startControlServer(path, { work, log: (line) => logged.push(line) });
}

const echo: Work = async (request) => {
  if (request.kind !== "export") return { kind: "networks", networks: [] };
  return { kind: "exported", file: request.network };
};

/** What comes back for raw bytes; nothing when the other side just hangs up. */
function send(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let said = "";
    socket.on("data", (piece) => {
      said += piece;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(said));
    socket.end(bytes);
  });
}

describe("a command hands its work to the running process", () => {
  it("and gets what that answers, however long and whatever is in it", async () => {
    await listen(echo);
    const work = await findRunningBot(path);
    const text = `"\n\u2028é👩‍🍳${"x".repeat(3_000_000)}`;
    expect(await work?.({ kind: "export", network: text })).toEqual({
      kind: "exported",
      file: text,
    });
  });

  it("several at once", async () => {
    await listen(echo);
    const work = await findRunningBot(path);
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const replies = await Promise.all(names.map((network) => work?.({ kind: "export", network })));
    expect(replies).toEqual(names.map((file) => ({ kind: "exported", file })));
  });

  it("only our own user can open the socket", async () => {
    await listen(echo);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("nobody listens: that is found out, also when a dead process left its socket or a file", async () => {
    expect(await findRunningBot(path)).toBeUndefined();
    await writeFile(path, "");
    expect(await findRunningBot(path)).toBeUndefined();
    await listen(echo);
    expect(await findRunningBot(path)).toBeDefined();
  });

  it("passes on a fault by its code, and logs it", async () => {
    await listen(async () => {
      throw new Fault("store-write", "disk full");
    });
    const work = await findRunningBot(path);
    await expect(work?.({ kind: "networks" })).rejects.toMatchObject({ code: "store-write" });
    expect(logged.map(({ what }) => what)).toEqual(["command-failed"]);
  });

  it("what is no fault of ours is one to the command too", async () => {
    await listen(async () => {
      throw new TypeError("a mistake with Jansen in it");
    });
    const work = await findRunningBot(path);
    await expect(work?.({ kind: "networks" })).rejects.toMatchObject({ code: "busy" });
  });
});

describe("what it cannot use does no harm", () => {
  it.each([
    "hello\n",
    "{}\n",
    '{"kind":"erase-everything"}\n',
    '{"kind":"export","network":5}\n',
    '{"kind":"networks","more":1}\n',
    '{"__proto__":{"kind":"networks"}}\n',
    `${"[".repeat(100_000)}\n`,
    Buffer.from([0xff, 0xfe, 0x0a]),
  ])("%j is answered with a fault", async (bytes) => {
    await listen(echo);
    expect(JSON.parse(await send(bytes))).toEqual({ kind: "fault", code: "busy" });
  });

  it.each(["", '{"kind":"networks"}', "x".repeat(1_000_000)])(
    "a line without an end is not answered",
    async (bytes) => {
      await listen(echo);
      expect(await send(bytes)).toBe("");
    },
  );

  it("somebody who says nothing does not keep the bot from stopping", async () => {
    await listen(echo);
    const socket = connect(path);
    await new Promise((resolve) => socket.once("connect", resolve));
    const gone = new Promise((resolve) => socket.once("close", resolve));
    await server?.close();
    server = undefined;
    await gone;
  });

  it("work that is under way is finished before it closes", async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    await listen(async (request) => {
      begin();
      await gate;
      return echo(request);
    });
    const work = await findRunningBot(path);
    const reply = work?.({ kind: "export", network: "late" });
    await begun;
    const closing = server?.close();
    server = undefined;
    open();
    expect(await reply).toEqual({ kind: "exported", file: "late" });
    await closing;
  });

  it("a data directory with an endless name is refused", () => {
    expect(() => controlPath(join("/tmp", "x".repeat(200)))).toThrow(Fault);
  });
});
