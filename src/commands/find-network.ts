import { wording } from "./wording.ts";
import type { Work } from "./work-request.ts";

type Refused = { readonly kind: "refused"; readonly lines: readonly string[] };

/** A network as a file, or why not. */
type FoundNetwork = { readonly kind: "found"; readonly file: string } | Refused;

/** The network of this name; without a name the only one there is. */
export async function findNetwork(work: Work, name: string | undefined): Promise<FoundNetwork> {
  const chosen = await whichNetwork(work, name);
  if (chosen.kind === "refused") return chosen;
  const exported = await work({ kind: "export", network: chosen.network });
  if (exported.kind === "exported") return { kind: "found", file: exported.file };
  return unknownNetwork(chosen.all);
}

/** Which network is meant: the one that is named, whether it is there or not, or the only one. */
export async function whichNetwork(
  work: Work,
  name: string | undefined,
): Promise<
  { readonly kind: "chosen"; readonly network: string; readonly all: readonly string[] } | Refused
> {
  const reply = await work({ kind: "networks" });
  const all: readonly string[] = reply.kind === "networks" ? reply.networks : [];
  if (all.length === 0) return { kind: "refused", lines: [wording.network.none] };
  const [only, ...others] = all;
  const network = name ?? (others.length === 0 ? only : undefined);
  if (network === undefined) return { kind: "refused", lines: [wording.network.which, ...all] };
  return { kind: "chosen", network, all };
}

/** That a network is not there, with those that are. */
export function unknownNetwork(all: readonly string[]): Refused {
  return { kind: "refused", lines: [wording.network.unknown, ...all] };
}
