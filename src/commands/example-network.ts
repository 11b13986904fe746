import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "../contract/fault.ts";
import type { Network } from "../domain/network.ts";
import { readNetworkFile } from "../domain/network-file/read.ts";
import { shiftDates } from "../domain/network-file/shift.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { dataDir } from "./data-dir.ts";

const DAY_MS = 86_400_000;

/** The example that comes with the program, its dates moved: as fresh now as on the day it was written. */
export async function readExampleNetwork(now: Instant): Promise<Network> {
  const file = readNetworkFile(await readFile(join(dataDir, "example-network.json"), "utf8"));
  if (file.kind === "refused") throw new Fault("store-read", "data/example-network.json");
  const { network, asOf = now } = file;
  const dayOf = (at: Instant) => Date.parse(localMoment(at, network.description.zone).day);
  return shiftDates(network, Math.round((dayOf(now) - dayOf(asOf)) / DAY_MS));
}
