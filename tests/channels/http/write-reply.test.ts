import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { HttpReply } from "../../../src/channels/http/route.ts";
import { writeReply } from "../../../src/channels/http/write-reply.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** The bytes of an answer as they go over the line, one character each. */
async function bytesOf(reply: HttpReply): Promise<string> {
  const server = createServer((_, response) => writeReply(response, reply));
  stops.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    let bytes = "";
    const socket = connect(port, "127.0.0.1", () => {
      socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    });
    socket.on("data", (chunk) => {
      bytes += chunk.toString("latin1");
    });
    socket.on("end", () => resolve(bytes));
    socket.on("error", reject);
  });
}

describe("an answer", () => {
  it.each(["Hé", Buffer.from("Hé")])("has its headers in one byte a letter: %s", async (body) => {
    const bytes = await bytesOf({ status: 200, body, headers: { "X-Name": "café" } });
    expect(bytes).toContain("\r\nX-Name: café\r\n");
    expect(bytes).toContain("\r\nContent-Length: 3\r\n");
    expect(bytes).toMatch(/\r\n\r\nHÃ©$/);
  });

  it.each([204, 304])("of %d says no length, and ends with its headers", async (status) => {
    const bytes = await bytesOf({ status });
    expect(bytes).not.toMatch(/content-length|transfer-encoding/i);
    expect(bytes).toMatch(/\r\n\r\n$/);
  });

  it("that is empty says so", async () => {
    expect(await bytesOf({ status: 200 })).toContain("\r\nContent-Length: 0\r\n");
  });
});
