/** Slack's own word when it says "too fast" and forgets to say for how long, in seconds. */
const waitUnnamed = 30;
const day = 86_400;

/**
 * The way out for Bolt's client: to Slack's API and nowhere else, whatever a method is called.
 * `fetch` itself follows no redirect and gives up in time as the client asks of it.
 */
export function createSlackFetch(apiUrl: string): typeof fetch {
  const home = new URL(apiUrl).origin;
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (URL.parse(url)?.origin !== home) throw new TypeError("not Slack");
    const response = await fetch(input, init);
    if (response.status !== 429) return response;
    await response.body?.cancel();
    const seconds = secondsIn(response.headers.get("retry-after") ?? "");
    return new Response(null, { status: 429, headers: { "Retry-After": String(seconds) } });
  };
}

/** Bolt takes what is no number for a failure of which nobody knows whether the message arrived. */
function secondsIn(asked: string): number {
  return /^\d+$/.test(asked) ? Math.min(Number(asked), day) : waitUnnamed;
}
