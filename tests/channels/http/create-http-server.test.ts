import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import {
  createHttpServer,
  type HttpServer,
} from "../../../src/channels/http/create-http-server.ts";
import type { HttpLimits } from "../../../src/channels/http/limits.ts";
import type { HttpRequest, Route } from "../../../src/channels/http/route.ts";
import type { Log } from "../../../src/contract/ports.ts";

type Line = Parameters<Log>[0];
const servers: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close(0)));
});

type Given = {
  readonly isReady?: () => boolean;
  readonly limits?: Partial<HttpLimits>;
  readonly handle?: Route["handle"];
};

async function start({ isReady = () => true, limits = {}, handle }: Given = {}) {
  const seen: HttpRequest[] = [];
  const lines: Line[] = [];
  const echo: Route["handle"] = async (request) => {
    seen.push(request);
    return { status: 200, body: { bytes: request.body.byteLength } };
  };
  const route: Route = { method: "POST", path: "/api/messages", handle: handle ?? echo };
  const log: Log = (line) => lines.push(line);
  const server = createHttpServer({ log, isReady, routes: [route], limits });
  servers.push(server);
  const port = await server.listen({ port: 0, host: "127.0.0.1" });
  const url = `http://127.0.0.1:${port}`;
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${url}/api/messages`, { method: "POST", body, headers });
  return { server, port, url, post, seen, lines };
}

/** Writes bytes as they are; what came back when the other side hung up. */
function raw(port: number, ...parts: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(parts.join("")));
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", (error) => (answer === "" ? reject(error) : resolve(answer)));
  });
}

describe("the HTTP server", () => {
  it("tells that it lives, and whether it is ready", async () => {
    let ready = false;
    const { url } = await start({ isReady: () => ready });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    ready = true;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("gives a route the untouched bytes", async () => {
    const { post, seen } = await start();
    const body = Buffer.from('\ufeff{ "a" :\t1 }\r\n');
    await post(body, { "Content-Type": "application/json" });
    expect(seen[0]?.body.equals(body)).toBe(true);
  });

  it.each([
    ["GET", "/", 404],
    ["POST", "/api/message", 404],
    ["POST", "//api//messages", 404],
    ["POST", "/api/messages/", 404],
    ["POST", "/API/messages", 404],
    ["POST", "/api/messages%00", 404],
    ["POST", "/api/%zz", 404],
    ["GET", "/api/messages", 405],
    ["PUT", "/api/messages", 405],
    ["DELETE", "/api/messages", 405],
    ["OPTIONS", "/api/messages", 405],
    ["HEAD", "/healthz", 405],
    ["POST", "/healthz", 405],
  ])("answers %s %s with %i, without what was asked (I38)", async (method, path, status) => {
    const { url, seen } = await start();
    const response = await fetch(url + path, { method });
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text.length).toBeLessThan(40);
    expect(text).not.toContain("api");
    expect(seen).toEqual([]);
  });

  it.each(["TRACE", "BREW"])("does not know the verb %s (I38)", async (verb) => {
    const { port, seen } = await start();
    const answer = await raw(
      port,
      `${verb} /api/messages HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(seen).toEqual([]);
  });

  it("believes the socket, not Host or X-Forwarded-For (I38)", async () => {
    const { port, seen } = await start();
    const head =
      "POST /api/messages HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-For: 8.8.8.8\r\n";
    await raw(port, `${head}Connection: close\r\nContent-Length: 0\r\n\r\n`);
    expect(seen[0]?.remote).toBe("127.0.0.1");
    expect(seen[0]?.path).toBe("/api/messages");
  });

  it.each([
    ["ten megabytes", "x".repeat(10_000_000), {}, 413],
    ["one byte too many", "x".repeat(256 * 1024 + 1), {}, 413],
    ["just enough", "x".repeat(256 * 1024), {}, 200],
    ["a gzip bomb", gzipSync(Buffer.alloc(50_000_000)), { "Content-Encoding": "gzip" }, 415],
    ["brotli", "x", { "Content-Encoding": "br" }, 415],
    ["identity", "x", { "Content-Encoding": "identity" }, 200],
  ])("answers a body of %s (I10, I13)", async (_, body, headers, status) => {
    const { post } = await start();
    expect((await post(body, headers)).status).toBe(status);
  });

  it.each([
    ["a name that is none", "/healthz", "["],
    ["a port that is none", "/healthz", "x:99999"],
    ["an address that is none", "http://[::x/healthz", "x"],
    ["an address of elsewhere", "http://elsewhere/healthz", "x"],
    ["a path in the name", "/nowhere", "x/healthz?"],
    ["a mark in the name", "/nowhere", "x/healthz#"],
    ["somebody in the name", "/healthz", "who@x"],
    ["all there is", "*", "x"],
  ])("refuses %s where it says what it asks for, and lives on (I38)", async (_, target, host) => {
    const { url, port } = await start();
    const rest = `${target} HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 2\r\n\r\n{}`;
    expect(await raw(port, `GET ${rest}`)).toMatch(/^HTTP\/1\.1 400 .*\{"error":"bad-request"\}$/s);
    expect(await raw(port, `POST ${rest}`)).toMatch(
      /^HTTP\/1\.1 400 .*\{"error":"bad-request"\}$/s,
    );
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it.each(["gemeente.nl", "gemeente.nl:3978", "127.0.0.1", "[::1]:3978", "GEMEENTE.nl."])(
    "takes what is asked of %s",
    async (host) => {
      const { port } = await start();
      const answer = await raw(
        port,
        `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    },
  );

  it("takes what does not say of whom it is asked", async () => {
    const { port } = await start();
    expect(await raw(port, "GET /healthz HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 200 /);
    const nameless = "GET /healthz HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n";
    expect(await raw(port, nameless)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each(["websocket", "h2c"])("answers in HTTP who would rather speak %s", async (other) => {
    const { port } = await start();
    const wish = `Connection: Upgrade, close\r\nUpgrade: ${other}`;
    const answer = await raw(port, `GET /healthz HTTP/1.1\r\nHost: x\r\n${wish}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("stops reading a body that never says how long it is (I10)", async () => {
    const { post } = await start({ limits: { bodyBytes: 1_000 } });
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.alloc(500)),
    });
    const options = { duplex: "half" } as const;
    const { url } = await start({ limits: { bodyBytes: 1_000 } });
    const answer = await fetch(`${url}/api/messages`, { method: "POST", body: stream, ...options })
      .then(({ status }) => status)
      .catch(() => "hung up");
    expect([413, "hung up"]).toContain(answer);
    expect((await post("still there")).status).toBe(200);
  });

  it("hangs up on who sends headers or a body drop by drop (I10)", async () => {
    const { port } = await start({ limits: { headersMs: 200, requestMs: 300, sweepMs: 50 } });
    const slowHead = raw(port, "POST /api/messages HTTP/1.1\r\nHost: x\r\n");
    const slowBody = raw(
      port,
      "POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1",
    );
    expect(await slowHead).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
    expect(await slowBody).toMatch(/^(?:HTTP\/1\.1 408 |$)/);
  });

  it("says nothing about what it is made of, and forbids what pages could do", async () => {
    const { url } = await start();
    const { headers } = await fetch(`${url}/nowhere`);
    for (const name of ["server", "x-powered-by", "request-id", "response-time", "api-version"]) {
      expect(headers.has(name), name).toBe(false);
    }
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("logs an error in a route without its message, answers 500, and lives on", async () => {
    const handle = async () => {
      throw new Error("Fatma de Vries, 06 12345678");
    };
    const { post, lines, url } = await start({ handle });
    const response = await post("x");
    expect([response.status, await response.text()]).toEqual([500, '{"error":"internal"}']);
    expect(lines.map(({ what }) => what)).toEqual(["request-failed"]);
    expect(JSON.stringify(lines[0]?.fields)).not.toContain("Fatma");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("lets what is under way finish when it closes, and takes nothing new", async () => {
    const { promise: busy, resolve: finish } = Promise.withResolvers<void>();
    const { promise: started, resolve: begun } = Promise.withResolvers<void>();
    const handle = async () => {
      begun();
      await busy;
      return { status: 200 };
    };
    const { server, post, url } = await start({ handle });
    const answer = post("x");
    await started;
    const closed = server.close(10_000);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    finish();
    expect((await answer).status).toBe(200);
    await closed;
  });

  it("does not wait for ever when it closes", async () => {
    const { promise: started, resolve: begun } = Promise.withResolvers<void>();
    const handle = () => {
      begun();
      return new Promise<never>(() => {});
    };
    const { server, post } = await start({ handle });
    const answer = post("x").catch(() => "hung up");
    await started;
    await server.close(50);
    expect(await answer).toBe("hung up");
  });

  it("refuses to start on a port that is taken", async () => {
    const { port } = await start();
    const other = createHttpServer({ log: () => {}, isReady: () => true, routes: [] });
    await expect(other.listen({ port, host: "127.0.0.1" })).rejects.toThrow("EADDRINUSE");
  });
});
