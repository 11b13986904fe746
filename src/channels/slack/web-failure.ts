import { z } from "zod";

/** What became of a call that did not succeed. Holds nothing of what was sent. */
export type WebFailure =
  /** Too fast: nothing happened, and when it may be tried again. */
  | { readonly kind: "limited"; readonly retryAfterMs: number }
  /** Slack understood, and does not want it. */
  | { readonly kind: "refused"; readonly code: string }
  /** Slack was not there: nothing happened. */
  | { readonly kind: "unreached" }
  /** An answer that never came, or an error in the middle of Slack's own work. */
  | { readonly kind: "unknown" };

const limited = z.looseObject({
  code: z.literal("slack_webapi_rate_limited_error"),
  retryAfter: z.number().min(0).max(86_400),
});
const refused = z.looseObject({
  code: z.literal("slack_webapi_platform_error"),
  data: z.looseObject({ error: z.string() }),
});

/** "It is possible some aspect of the operation succeeded", says Slack of these. */
const unclear: ReadonlySet<string> = new Set([
  "fatal_error",
  "internal_error",
  "request_timeout",
  "service_unavailable",
]);
const tooFast: ReadonlySet<string> = new Set(["ratelimited", "rate_limited"]);
/** What is no error code of Slack is a page of something in between. */
const codeShape = /^[a-z_]{1,64}$/;

/** The other side was not there at all, so nothing can have arrived. */
const neverThere: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]);

/** Reads what Bolt's client threw. */
export function readWebFailure(thrown: unknown): WebFailure {
  const slower = limited.safeParse(thrown).data;
  if (slower) return { kind: "limited", retryAfterMs: slower.retryAfter * 1000 };
  const code = refused.safeParse(thrown).data?.data.error;
  if (code !== undefined) return readCode(code);
  return neverThere.has(connectionCode(thrown)) ? { kind: "unreached" } : { kind: "unknown" };
}

function readCode(code: string): WebFailure {
  if (tooFast.has(code)) return { kind: "limited", retryAfterMs: 1_000 };
  return unclear.has(code) || !codeShape.test(code)
    ? { kind: "unknown" }
    : { kind: "refused", code };
}

/** Node's name for a failed connection, which `fetch` and Bolt each wrap once. */
function connectionCode(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return undefined;
  if ("original" in thrown) return connectionCode(thrown.original);
  return thrown.cause === undefined && "code" in thrown
    ? thrown.code
    : connectionCode(thrown.cause);
}

/** For the log: the error code, or how it failed. */
export function failureName(failure: WebFailure): string {
  return failure.kind === "refused" ? failure.code : failure.kind;
}
