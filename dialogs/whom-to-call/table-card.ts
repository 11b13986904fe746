import { writeCoordinatorButton } from "../../src/cards/entrances.ts";
import { calleeOf } from "../../src/domain/callee.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import type { Table } from "../../src/domain/table.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Block, Message, Span } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./buttons.ts";
import { coordinatorLine } from "./coordinator-line.ts";
import { type Offering, withEmergency } from "./offers.ts";
import { wording } from "./wording.ts";

/** More names than these are a list of addresses, and no answer. */
const LISTED = 20;
const WHICH_AT_MOST = 8;

/** Who sits in a consultation, by name: a seat there is no reason to be called. */
export function tableCard(offering: Offering, table: Table): Message {
  const { network, at } = offering;
  const members = membersOf(network, table, at);
  const rest = members.length - LISTED;
  const items: readonly (readonly Span[])[] = [
    ...members.slice(0, LISTED).map((one) => inWords(network, one)),
    ...(rest > 0 ? [[{ text: wording.andMore(rest) }]] : []),
  ];
  const list: readonly Block[] =
    items.length > 0
      ? [{ kind: "list", items }]
      : [paragraph(wording.tableEmpty), coordinatorLine(network, at)];
  return withEmergency(offering, table.name, [
    { kind: "text", spans: [{ text: table.name, style: "bold" }] },
    ...(table.about === undefined ? [] : [paragraph(table.about)]),
    ...list,
  ]);
}

/** No such consultation is in the network: who looks after it knows more. */
export function noTableCard(offering: Offering): Message {
  const { network, at, inGroup } = offering;
  return withEmergency(offering, wording.noTable, [
    paragraph(wording.noTable),
    ...(inGroup ? [] : [coordinatorLine(network, at)]),
    ...rowOf([writeCoordinatorButton]),
  ]);
}

/** Several are called so. */
export function whichTableCard(offering: Offering, tables: readonly Table[]): Message {
  const buttons = tables
    .slice(0, WHICH_AT_MOST)
    .map(({ id, name }) => button(name, { kind: "table", table: id }));
  return withEmergency(offering, wording.whichTable, [
    paragraph(wording.whichTable),
    ...rowOf(buttons),
  ]);
}

function membersOf(network: Network, { id }: Table, at: Instant): readonly Person[] {
  const people = seatIndex(network)
    .ofKind("table-member")
    .filter(({ role }) => role.kind === "table-member" && role.table === id)
    .flatMap((seat) => calleeOf(network, seat, at).holder ?? []);
  return [...new Set(people)].sort((one, other) => one.name.localeCompare(other.name, "nl"));
}

function inWords({ organisations }: Network, person: Person): readonly Span[] {
  const where = person.organisation && organisations.get(person.organisation)?.name;
  const more = [person.jobTitle, where].filter((text) => text !== undefined);
  return [
    { text: person.name, style: "bold" },
    ...(more.length > 0 ? [{ text: ` · ${more.join(", ")}` }] : []),
  ];
}
