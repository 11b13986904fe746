/** Slack's own word when it says "too fast" and forgets to say for how long, in seconds. */
const waitUnnamed = "30";

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
    if (response.status !== 429 || response.headers.has("retry-after")) return response;
    await response.body?.cancel();
    return new Response(null, { status: 429, headers: { "Retry-After": waitUnnamed } });
  };
}
