import { ConnectorError } from "./connector-error.ts";
import { teamsLimits } from "./limits.ts";
import type { ServiceUrlCheck } from "./service-url.ts";

/** The part of botbuilder's request that we use. */
type Outgoing = {
  readonly url: string;
  readonly method: string;
  readonly body?: unknown;
  readonly headers: { readonly toJson: () => Record<string, string> };
};

/**
 * The way out, in place of botbuilder's own client, which waits as long as the platform likes and
 * tries again by itself. This one checks every address against the allow-list, follows no
 * redirect, gives up in time, and throws {@link ConnectorError} for anything but success.
 */
export function createConnectorHttp(isAllowed: ServiceUrlCheck) {
  return {
    sendRequest: async (request: Outgoing) => {
      if (!isAllowed(request.url)) throw new ConnectorError(403);
      const { response, text } = await reach(request);
      if (!response.ok) throw refused(response);
      return {
        request,
        status: response.status,
        headers: { toJson: () => Object.fromEntries(response.headers) },
        bodyAsText: text,
      };
    },
  };
}

async function reach({ url, method, body, headers }: Outgoing) {
  try {
    const response = await fetch(url, {
      method,
      headers: headers.toJson(),
      body: typeof body === "string" ? body : null,
      redirect: "error",
      signal: AbortSignal.timeout(teamsLimits.sendTimeoutMs),
    });
    return { response, text: await response.text() };
  } catch (cause) {
    throw new ConnectorError(undefined, { cause });
  }
}

function refused({ status, headers }: Response): ConnectorError {
  return new ConnectorError(status, { retryAfterMs: readRetryAfter(headers.get("retry-after")) });
}

/** Seconds; the form with a date is not used by the Bot Connector. Who says years means no moment. */
function readRetryAfter(text: string | null): number | undefined {
  const seconds = Number(text ?? Number.NaN);
  if (Number.isNaN(seconds) || seconds < 0) return undefined;
  return Math.min(seconds * 1000, teamsLimits.retryAfterMostMs);
}
