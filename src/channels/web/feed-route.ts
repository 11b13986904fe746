import type { CalendarEntry } from "../../documents/calendar/entry.ts";
import { feedFile } from "../../documents/calendar/feed-file.ts";
import { ids, type NetworkId } from "../../domain/ids.ts";
import { looksLikeFeedToken } from "../../links/feed-address.ts";
import { digest } from "../../links/seal.ts";
import type { HttpReply, HttpRequest, Route } from "../http/route.ts";
import type { Tally } from "../http/tally.ts";
import { refusal } from "../http/write-reply.ts";
import { PAGES } from "./create-web-channel.ts";

/** Meetings that a calendar follows, and what it calls them. */
export type FollowedMeetings = {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
};

export type FeedParts = {
  /** What is followed at an address of a network by its token; nothing when it is none any more. */
  readonly feedOf: (network: NetworkId, token: string) => Promise<FollowedMeetings | undefined>;
  readonly tally: Tally;
};

/** Under which address calendars look; the network, a point, the token, and `.ics` follow. */
export const FEEDS = `${PAGES}agenda/`;

const ENDING = "ics";

/** Where calendars look for somebody's meetings. Looking is all that can be done here. */
export function feedRoute(parts: FeedParts): Route {
  return { method: "GET", path: `${FEEDS}*`, handle: (request) => showFeed(request, parts) };
}

async function showFeed(
  { path, headers }: HttpRequest,
  { feedOf, tally }: FeedParts,
): Promise<HttpReply> {
  const [name, token = "", ...rest] = path.slice(FEEDS.length).split(".");
  const network = ids.network.safeParse(name).data;
  const isAddress = rest.join() === ENDING && looksLikeFeedToken(token);
  const feed = isAddress && network ? await feedOf(network, token) : undefined;
  if (!feed) {
    tally("feed-refused");
    return refusal(404, "not-found");
  }
  const body = feedFile(feed.name, feed.entries);
  const tag = `"${digest(body)}"`;
  // Kept by nobody on the way, and by the calendar itself only until it asks again.
  const kept = { ETag: tag, "Cache-Control": "private, no-cache" };
  if (isKnown(tag, headers["if-none-match"])) return { status: 304, headers: kept };
  return {
    status: 200,
    headers: {
      ...kept,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="agenda.ics"',
    },
    body,
  };
}

/** Whether the calendar has this very text; a proxy that compressed it marks it as weak. */
function isKnown(tag: string, said = ""): boolean {
  return said.split(",").some((one) => [tag, `W/${tag}`, "*"].includes(one.trim()));
}
