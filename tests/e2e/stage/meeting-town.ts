import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import { person } from "../../fixtures/small-network.ts";
import { webberTown } from "../../fixtures/webber-town.ts";

/**
 * The town of four webbers, in which Lot, a colleague of Jan's, works too. Jan and Mies have mail
 * alone; nobody is asked before May whether their data are right.
 */
export function meetingTown(): Network {
  const town = webberTown();
  const lot = person("lot", "Lot de Boer", { organisation: ids.organisation.parse("leergeld") });
  return { ...town, people: town.people.with(lot.id, lot) };
}
