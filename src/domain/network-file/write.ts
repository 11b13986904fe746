import type { Network, PartName } from "../network.ts";
import type { Instant } from "../time.ts";
import { entriesOfPart, writtenEntry } from "./entries.ts";
import { formatName, formatVersion } from "./envelope.ts";
import { prettyPrint } from "./pretty-print.ts";
import type { WrittenRecord } from "./written-record.ts";

/**
 * The network as a file that reads back to the same network: records by id, so that two exports can
 * be laid side by side. Without accounts, welcomes and stamps. `asOf` is the moment of the export.
 */
export function writeNetworkFile(network: Network, asOf?: Instant): string {
  const { id, description, emergencyLines } = network;
  const file = {
    format: formatName,
    version: formatVersion,
    ...(asOf && { asOf }),
    network: { id, ...description },
    emergencyLines,
    areas: writeAll(network, "areas"),
    themes: writeAll(network, "themes"),
    organisations: writeAll(network, "organisations"),
    people: writeAll(network, "people"),
    seats: writeAll(network, "seats"),
    tables: writeAll(network, "tables"),
    programmes: writeAll(network, "programmes"),
    links: writeAll(network, "links"),
  };
  return `${prettyPrint(file)}\n`;
}

function writeAll(network: Network, part: PartName): readonly WrittenRecord[] {
  return entriesOfPart(network, part).map(writtenEntry);
}
