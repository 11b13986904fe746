import { printMessage } from "../dialogs/report/print-message.ts";
import { seatInWords } from "./cards/seat-role.ts";
import type { Route } from "./channels/http/route.ts";
import { FEEDS } from "./channels/web/feed-route.ts";
import { FILES, type FileParts, fileRoutes, type Papers } from "./channels/web/files.ts";
import { askedIn } from "./contract/count-lines.ts";
import { isFault } from "./contract/fault.ts";
import type { Knowledge } from "./contract/knowledge.ts";
import type { AddressFile, Clock, Log, Store } from "./contract/ports.ts";
import { reportWorkbook } from "./documents/report-workbook.ts";
import type { NetworkId, PersonId } from "./domain/ids.ts";
import type { Network } from "./domain/network.ts";
import type { Seat } from "./domain/seat.ts";
import { weekOf } from "./domain/week.ts";
import { addressFiles } from "./engine/address-files.ts";
import { feedToken } from "./links/feed-address.ts";
import { type LinkedFile, writeFileLink } from "./links/file-link.ts";
import { untilFrom } from "./links/link.ts";
import { looksAfter } from "./lookup/people/coordinators-on-duty.ts";
import { openFeeds } from "./open-feeds.ts";
import { openMinutes } from "./open-minutes.ts";

type Parts = {
  /** At which the world reaches us, without a slash at the end. */
  readonly publicUrl: string;
  readonly secret: string;
  readonly store: Pick<Store, "read" | "counted">;
  readonly knowledge: Knowledge;
  readonly clock: Clock;
  readonly log: Log;
};

/** In days. A picture has figures alone, and stays in the message; the others have names and numbers. */
const lasts: Readonly<Record<LinkedFile["kind"], number>> = {
  ...{ chart: 30, workbook: 7, print: 7, minutes: 30 },
};

/** Files that messages lead to: where each can be opened, and what opens it there. */
export function openFiles(parts: Parts): {
  readonly addressFile: AddressFile;
  readonly routes: readonly Route[];
} {
  const { publicUrl, secret, clock } = parts;
  const addressFile: AddressFile = (file, reader) => {
    if (file.kind === "feed") {
      return `${publicUrl}${FEEDS}${reader.network}.${feedToken({ ...reader, ...file }, secret)}.ics`;
    }
    const until = untilFrom(clock(), lasts[file.kind]);
    const ending = file.kind === "chart" ? ".png" : "";
    return `${publicUrl}${FILES}${writeFileLink({ ...reader, until, file }, secret)}${ending}`;
  };
  const papers: FileParts["papersFor"] = (network, person) =>
    papersFor({ ...parts, addressFile }, network, person);
  const minutesFor: FileParts["minutesFor"] = async (id, person, meeting) => {
    const network = await readNetwork(parts.store, id);
    return network && openMinutes({ network, person, meeting, at: clock() });
  };
  const feeds = openFeeds(parts);
  // Some calendars ask first whether there is anything: the pages' own HEAD would say that there is not.
  const asked: Route = { ...feeds, method: "HEAD" };
  const files = fileRoutes({ ...parts, papersFor: papers, minutesFor });
  return { addressFile, routes: [...files, feeds, asked] };
}

async function papersFor(
  { store, knowledge, clock, addressFile }: Parts & { readonly addressFile: AddressFile },
  id: NetworkId,
  person: PersonId,
): Promise<Papers | undefined> {
  const at = clock();
  const network = await readNetwork(store, id);
  if (!network || !looksAfter(network, person, at)) return undefined;
  const { name: networkName, zone } = network.description;
  return {
    networkName,
    workbook: async () => {
      const seatName = (seat: Seat) => seatInWords(network, seat);
      const asked = askedIn(await store.counted(id));
      const bytes = await reportWorkbook({ network, at, asked, seatName });
      return { name: `${id}-${weekOf(at, zone)}.xlsx`, bytes };
    },
    print: async () => {
      const asked = askedIn(await store.counted(id));
      const message = printMessage({ network, knowledge, at, asked });
      return addressFiles(message, addressFile, { network: id, person });
    },
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
