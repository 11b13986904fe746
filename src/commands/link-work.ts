import { accountLinked } from "../cards/account-linked.ts";
import type { Clock, Decision, Store } from "../contract/ports.ts";
import type { Stored } from "../contract/stored.ts";
import type { Change, Fact } from "../domain/change.ts";
import type { NetworkId } from "../domain/ids.ts";
import { type OpenRequest, openRequests } from "../domain/link-requests.ts";
import type { Network } from "../domain/network.ts";
import { showPhone } from "../domain/phone.ts";
import type { Instant } from "../domain/time.ts";
import { rowsFor } from "../engine/tells.ts";
import type { LinkEntry, WorkReply, WorkRequest } from "./work-request.ts";

type Parts = { readonly store: Store; readonly clock: Clock };
type Order = Extract<WorkRequest, { readonly kind: "link" }>;

/** The requests of all networks, oldest first in each. */
export async function listLinkRequests({ store }: Parts): Promise<WorkReply> {
  const found = await requestsOf(store);
  return { kind: "link-requests", requests: found.map(({ entry }) => entry) };
}

/** Links the account that has this code, or refuses it; nothing when it is not the only one. */
export async function settleLinkRequest(parts: Parts, order: Order): Promise<WorkReply> {
  const found = (await requestsOf(parts.store)).filter(({ entry }) => entry.code === order.code);
  const [only, second] = found;
  if (!only) return { kind: "no-such-request" };
  if (second) return { kind: "same-code", requests: found.map(({ entry }) => entry) };
  const at = parts.clock();
  return parts.store.transact(only.network, (stored) => decide(stored, order, at));
}

type Found = { readonly network: NetworkId; readonly entry: LinkEntry };

async function requestsOf(store: Store): Promise<readonly Found[]> {
  const ids = [...(await store.networks())].sort();
  const stored = await Promise.all(ids.map((id) => store.read(id)));
  return stored.flatMap(({ network }) =>
    openRequests(network).map((request) => ({
      network: network.id,
      entry: entryOf(network, request),
    })),
  );
}

function entryOf({ description }: Network, { account, asks, person }: OpenRequest): LinkEntry {
  const { code, at, name } = asks;
  return {
    ...{ network: description.name, zone: description.zone, code, at },
    ...{ person: person.name, channel: account.channel },
    ...(person.phone && { phone: showPhone(person.phone) }),
    ...(name !== undefined && { called: name }),
  };
}

/** On the newest state: what was settled in between is not settled again. */
function decide(stored: Stored, { code, refuse }: Order, at: Instant): Decision<WorkReply> {
  const { network } = stored;
  const request = openRequests(network).find(({ asks }) => asks.code === code);
  if (!request) return { result: { kind: "no-such-request" } };
  const { account, person } = request;
  const { id, channel } = account;
  const fact: Fact = refuse
    ? { kind: "link-refused", account: id }
    : { kind: "account-linked", account: id, channel, person: person.id };
  const key = `linked/${id}/${person.id}/${code}`;
  const to = { kind: "person", person: person.id } as const;
  const tells = refuse ? [] : [{ to, message: accountLinked({ account, person }), key }];
  const outbox = rowsFor(stored, tells, { teller: undefined, at });
  const result: WorkReply = {
    kind: refuse ? "link-refused" : "linked",
    entry: entryOf(network, request),
  };
  return { result, commit: { at, changes: [byLink(fact, at)], opened: [], closed: [], outbox } };
}

function byLink(fact: Fact, at: Instant): Change {
  return { ...fact, at, by: { kind: "operator", command: "link" }, via: "command" };
}
