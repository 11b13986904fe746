import type { Account } from "../domain/account.ts";
import type { EmergencyLine } from "../domain/emergency-line.ts";
import type { AccountKey } from "../domain/ids.ts";
import type { Network } from "../domain/network.ts";
import type { Block, Message } from "../messages/message.ts";
import { emergencyBlock, emergencyLinesOf } from "./emergency.ts";
import { wording } from "./wording.ts";

/** An account that is linked to nobody. */
export type UnknownAccount = {
  readonly network: Network;
  /** As far as the network has it. */
  readonly account: Pick<Account, "asks"> | undefined;
  /** Guests are never linked. */
  readonly guest: boolean;
};

/**
 * What somebody reads whom nobody knows: why that matters and how to change it, or what came of it
 * when they already said who they are. One line for each.
 */
export function becomeKnown(unknown: UnknownAccount): readonly Block[] {
  return linesFor(unknown).map((text) => ({ kind: "text", spans: [{ text }] }));
}

type WithLines = { readonly emergencyLines: readonly EmergencyLine[] };

/** The same as a message of its own, to whoever does something now. */
export function unknownFor({
  network,
  knowledge,
  event,
}: {
  readonly network: Network;
  readonly knowledge: WithLines;
  readonly event: { readonly actor: { readonly account: AccountKey; readonly guest: boolean } };
}): Message {
  const { account, guest } = event.actor;
  const unknown = { network, guest, account: network.accounts.get(account) };
  return unknownMessage(unknown, emergencyLinesOf({ knowledge, network }));
}

/** The same as a message of its own. */
export function unknownMessage(
  unknown: UnknownAccount,
  emergencyLines: readonly EmergencyLine[],
): Message {
  return {
    summary: linesFor(unknown)[0],
    blocks: [...becomeKnown(unknown), emergencyBlock(emergencyLines)],
  };
}

function linesFor({ network, account, guest }: UnknownAccount): readonly [string, ...string[]] {
  const asks = account?.asks;
  const name = asks && network.people.get(asks.person)?.name;
  if (guest) return [wording.guestUnknown];
  if (asks && name !== undefined) return [wording.requestOpen(name, asks.code)];
  return [wording.unknownYet, wording.howToBeKnown];
}
