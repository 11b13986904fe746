import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { judgeHome, judgeMessage, judgeModal } from "../../channels/slack/judge.ts";

const answerSchema = z.looseObject({ ok: z.boolean() });

/** One call of the bot's, and what was answered to it. */
export type ApiCall = {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly answer: z.output<typeof answerSchema>;
};

/** Arguments that are JSON in a field of a form. */
const structured = new Set(["blocks", "view", "metadata"]);

/**
 * Stands between the bot and a Slack, hands on everything as it is, and writes down what was asked
 * and answered. `problems`: what was refused, what is no answer, and what Slack's own types forbid.
 */
export async function recordCalls(apiUrl: string) {
  const calls: ApiCall[] = [];
  const problems: string[] = [];
  const losing = new Set<string>();
  const server = createServer((request, response) => {
    void pass(request, apiUrl).then(
      ({ call, status, text }) => {
        calls.push(call);
        problems.push(...problemsOf(call).map((one) => `${call.method}: ${one}`));
        if (losing.delete(call.method)) {
          request.socket.destroy();
          return;
        }
        response.statusCode = status;
        response.setHeader("Content-Type", "application/json");
        response.end(text);
      },
      (cause: unknown) => {
        problems.push(`${request.url}: ${cause}`);
        response.statusCode = 500;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address() as AddressInfo);
  return {
    ...{ calls, problems, apiUrl: `http://127.0.0.1:${port}/api/` },
    /** The next call of this method is done, and the answer to it never comes. */
    loseAnswer: (method: string) => {
      losing.add(method);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function pass(request: IncomingMessage, apiUrl: string) {
  const method = (request.url ?? "").replace("/api/", "");
  const body = Buffer.concat(await request.toArray()).toString();
  const { authorization = "", "content-type": type = "" } = request.headers;
  const headers = { Authorization: authorization, "Content-Type": type };
  const response = await fetch(apiUrl + method, { method: "POST", body, headers });
  const text = await response.text();
  const call = { method, args: argsIn(body, type), answer: answerSchema.parse(JSON.parse(text)) };
  return { call, status: response.status, text };
}

function argsIn(body: string, type: string): ApiCall["args"] {
  if (type.includes("json")) return z.record(z.string(), z.unknown()).parse(JSON.parse(body));
  const fields = [...new URLSearchParams(body)];
  return Object.fromEntries(
    fields.map(([name, value]) => [name, structured.has(name) ? JSON.parse(value) : value]),
  );
}

function problemsOf({ method, args, answer }: ApiCall): readonly string[] {
  const refused = answer.ok ? [] : [`refused with ${JSON.stringify(answer)}`];
  return [...refused, ...judged(method, args)];
}

const object = z.looseObject({});

function judged(method: string, args: ApiCall["args"]): readonly string[] {
  switch (method) {
    case "chat.postMessage":
    case "chat.postEphemeral":
    case "chat.update":
      return judgeMessage(args);
    case "views.publish":
      return judgeHome(object.parse(args["view"]));
    case "views.open":
      return judgeModal(object.parse(args["view"]));
    default:
      return [];
  }
}
