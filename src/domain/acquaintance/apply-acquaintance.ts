import type { Change } from "../change.ts";
import type { Network } from "../network.ts";
import { type Acquaintance, acquaintanceId } from "./acquaintance.ts";
import type { AcquaintanceFact } from "./acquaintance-fact.ts";

type AcquaintanceChange = Extract<Change, { readonly kind: AcquaintanceFact["kind"] }>;

/** The network after it. Who met once has met: a later day changes nothing. */
export function changeAcquaintance(network: Network, change: AcquaintanceChange): Network {
  if (change.kind === "acquaintance-wished") return wished(network, change);
  const { acquaintances } = network;
  const id = acquaintanceId(...change.people);
  const known: Acquaintance = acquaintances.get(id) ?? { id, people: change.people };
  const next: Acquaintance =
    change.kind === "introduced"
      ? { ...known, introducedAt: change.at }
      : { ...known, metOn: known.metOn ?? change.on };
  return { ...network, acquaintances: acquaintances.with(id, next) };
}

function wished(
  network: Network,
  { person, wants }: Extract<AcquaintanceChange, { readonly kind: "acquaintance-wished" }>,
): Network {
  const { wantsToMeet: _before, ...rest } = network.askings.get(person) ?? { id: person };
  const next = wants ? { ...rest, wantsToMeet: true as const } : rest;
  return { ...network, askings: network.askings.with(person, next) };
}
