import type { Route } from "./channels/http/route.ts";
import { createTally } from "./channels/http/tally.ts";
import { feedRoute } from "./channels/web/feed-route.ts";
import { isFault } from "./contract/fault.ts";
import type { Clock, Log, Store } from "./contract/ports.ts";
import type { CalendarEntry } from "./documents/calendar/entry.ts";
import type { NetworkId } from "./domain/ids.ts";
import { followedMeetings } from "./domain/meeting/followed.ts";
import type { Meeting } from "./domain/meeting/meeting.ts";
import { slotEnds, slotStarts } from "./domain/meeting/slot.ts";
import { makeUid } from "./domain/meeting/uid.ts";
import type { Network } from "./domain/network.ts";
import { isFeedOf } from "./links/feed-address.ts";

type Parts = {
  readonly secret: string;
  readonly store: Pick<Store, "read">;
  readonly clock: Clock;
  readonly log: Log;
};

/** Where calendars look for the meetings of a seat, as long as the same person sits there. */
export function openFeeds({ secret, store, clock, log }: Parts): Route {
  return feedRoute({
    tally: createTally(log),
    feedOf: async (id, token) => {
      const network = await readNetwork(store, id);
      const feed =
        network &&
        [...network.feeds].find((one) => {
          const owner = { network: id, seat: one.id, person: one.person, serial: one.serial };
          return isFeedOf(token, owner, secret);
        });
      const meetings = feed && followedMeetings(network, feed, clock());
      if (!meetings) return undefined;
      const entries = meetings.map((meeting) => entryOf(network, meeting));
      return { name: network.description.name, entries };
    },
  });
}

function entryOf({ id, description }: Network, meeting: Meeting): CalendarEntry {
  const { slot, sequence, title, place, link, cancelledAt, plannedAt } = meeting;
  const { zone } = description;
  return {
    ...{ uid: makeUid({ meeting: meeting.id, network: id }), sequence, title, zone },
    ...{ start: slotStarts(slot, zone), end: slotEnds(slot, zone) },
    ...(place !== undefined && { place }),
    ...(link !== undefined && { link }),
    isOff: cancelledAt !== undefined,
    stampedAt: cancelledAt ?? plannedAt,
  };
}

async function readNetwork(store: Parts["store"], id: NetworkId): Promise<Network | undefined> {
  try {
    return (await store.read(id)).network;
  } catch (thrown) {
    if (isFault(thrown, "network-unknown")) return undefined;
    throw thrown;
  }
}
