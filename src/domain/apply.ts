import { changeAcquaintance } from "./acquaintance/apply-acquaintance.ts";
import { changeAccount } from "./apply-account.ts";
import { changeSeat, handOver } from "./apply-seat.ts";
import type { Change } from "./change.ts";
import { changeAsking } from "./cycle/apply-asking.ts";
import { accountIn, isReachable } from "./mail-account.ts";
import { changeMeeting } from "./meeting/apply-meeting.ts";
import type { Network } from "./network.ts";
import type { Person } from "./person.ts";
import { record, remove } from "./record.ts";
import { changeWebber } from "./webber/apply-webber.ts";

/** The network after a change. Pure; a fact about a record that is gone changes nothing. */
export function apply(network: Network, change: Change): Network {
  switch (change.kind) {
    case "recorded":
      return record(network, change.part, change.value, change);
    case "removed":
      return remove(network, change.part, change.id);
    case "stated":
      return network;
    case "described":
      return { ...network, description: change.description };
    case "emergency-lines-set":
      return { ...network, emergencyLines: change.lines };
    case "seat-taken":
    case "seat-left":
    case "seat-confirmed":
    case "seat-doubted":
      return changeSeat(network, change);
    case "round-stepped":
    case "written-to":
    case "unreached":
    case "asking-paused":
    case "evenings-set":
    case "updates-chosen":
    case "channel-preferred":
    case "network-left":
    case "erasure-asked":
    case "network-returned":
      return changeAsking(network, change);
    case "hand-over-opened":
    case "hand-over-stepped":
    case "successor-named":
    case "successor-approved":
    case "successor-reminded":
    case "successor-declined":
    case "successor-accepted":
    case "hand-over-withdrawn":
      return handOver(network, change);
    case "meeting-planned":
    case "meeting-changed":
    case "meeting-cancelled":
    case "meeting-told":
    case "meeting-mailed":
    case "meeting-answered":
    case "item-added":
    case "template-set":
    case "item-dropped":
    case "attendance-set":
    case "minutes-written":
    case "minutes-struck":
    case "minutes-sent":
    case "minutes-approved":
    case "series-set":
    case "poll-opened":
    case "poll-told":
    case "poll-voted":
    case "poll-closed":
    case "poll-settled":
    case "poll-withdrawn":
    case "poll-untold":
    case "poll-end-told":
    case "action-agreed":
    case "action-done":
    case "action-dropped":
    case "action-postponed":
    case "action-passed":
    case "feed-renewed":
      return changeMeeting(network, change);
    case "webber-nominated":
    case "nomination-seconded":
    case "nomination-settled":
    case "expectation-set":
      return changeWebber(network, change);
    case "acquaintance-wished":
    case "introduced":
    case "acquainted":
      return changeAcquaintance(network, change);
    case "occurred":
      return { ...network, occurred: network.occurred.with(change.occurrence, change.at) };
    case "digest-counted": {
      const { week: id, counts } = change;
      return { ...network, digests: network.digests.with(id, { id, counts }) };
    }
    case "account-seen":
    case "network-chosen":
    case "account-linked":
    case "account-unlinked":
    case "link-asked":
    case "link-refused":
    case "wrote-coordinator":
      return changeAccount(network, change);
    case "delivery-recorded":
      return recordDelivery(network, change);
    case "organisation-confirmed":
      return confirmOrganisation(network, change);
    case "shown-in-groups-set":
      return showInGroups(network, change);
    case "welcomed":
      return { ...network, welcomed: network.welcomed.with(change.conversation, change.at) };
    default:
      return change satisfies never;
  }
}

/** A delivery proves that its person can be reached, and a refusal may leave no way to do so. */
function recordDelivery(
  network: Network,
  change: Extract<Change, { readonly kind: "delivery-recorded" }>,
): Network {
  const next = changeAccount(network, change);
  const person = accountIn(network, change.account)?.person;
  if (person === undefined || change.result === "failed") return next;
  const asking = next.askings.get(person) ?? { id: person };
  const isReached = change.result === "delivered" || isReachable(next, person);
  if (isReached === (asking.unreachedAt === undefined)) return next;
  const { unreachedAt: _over, ...rest } = asking;
  const known = isReached ? rest : { ...rest, unreachedAt: change.at };
  return { ...next, askings: next.askings.with(person, known) };
}

/** Without a stamp: it changes no data, so it is no reason for a conflict with an import. */
function confirmOrganisation(
  network: Network,
  { organisation: id, at, dueOn }: Extract<Change, { readonly kind: "organisation-confirmed" }>,
): Network {
  const organisation = network.organisations.get(id);
  if (!organisation) return network;
  const { dueOn: _before, ...rest } = organisation;
  const next = { ...rest, confirmedAt: at, ...(dueOn !== undefined && { dueOn }) };
  return { ...network, organisations: network.organisations.with(id, next) };
}

/** Without a stamp: an import keeps what somebody said of this, so it is no reason for a conflict. */
function showInGroups(
  network: Network,
  { person: id, shown }: Extract<Change, { readonly kind: "shown-in-groups-set" }>,
): Network {
  const person = network.people.get(id);
  if (!person) return network;
  const { shownInGroups: _before, ...rest } = person;
  const next: Person = shown ? { ...rest, shownInGroups: true } : rest;
  return { ...network, people: network.people.with(id, next) };
}
