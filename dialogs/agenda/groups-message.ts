import { haveMetIn } from "../../src/domain/acquaintance/have-met.ts";
import {
  type Group,
  groupCount,
  groupSizes,
  type Member,
  splitInGroups,
} from "../../src/domain/agenda/groups.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import { invitedTo } from "../../src/domain/meeting/invited.ts";
import { type Meeting, replyOf } from "../../src/domain/meeting/meeting.ts";
import type { Network } from "../../src/domain/network.ts";
import { inList } from "../../src/language/list.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { wording } from "./wording.ts";

/** Who is there as far as one knows: who said yes; before that, all who did not say no. */
function coming(network: Network, meeting: Meeting): readonly PersonId[] {
  const invited = invitedTo(network, meeting).map(({ person }) => person);
  const yes = invited.filter((person) => replyOf(meeting, person)?.as === "yes");
  if (yes.length >= 2 * groupSizes.least) return yes;
  return invited.filter((person) => {
    const as = replyOf(meeting, person)?.as;
    return as !== "no" && as !== "sends";
  });
}

/** Groups for a meeting, and why they are so. */
export function groupsBlocks(
  network: Network,
  meeting: Meeting,
  size: number = groupSizes.usual,
): readonly Block[] {
  const members = coming(network, meeting).flatMap((person) => memberOf(network, person));
  const count = groupCount(members.length, size);
  if (count === 1) return [paragraph(wording.tooFew)];
  const groups = splitInGroups(members, count, haveMetIn(network));
  const experts = members.filter(({ isExpert }) => isExpert).length;
  return [
    { kind: "heading", text: wording.groupsTitle(count, members.length) },
    ...groups.map((group, index) => groupBlock(network, group, index)),
    paragraph(wording.groupsWhy, "subtle"),
    ...(experts < count ? [paragraph(wording.fewExperts(experts))] : []),
    ...rowOf(otherSizes(meeting, members.length, { size, count })),
  ];
}

function memberOf({ people, organisations }: Network, id: PersonId): readonly Member[] {
  const person = people.get(id);
  if (!person) return [];
  const { organisation, expertByExperience: isExpert } = person;
  const domain = organisation && organisations.get(organisation)?.domain;
  const of = { ...(organisation && { organisation }), ...(domain && { domain }) };
  return [{ person: id, isExpert, ...of }];
}

function groupBlock({ people, organisations }: Network, group: Group, index: number): Block {
  const names = group.map(({ person, organisation, isExpert }) => {
    const where = organisation && organisations.get(organisation)?.name;
    const about = [where, isExpert ? wording.expert : undefined].filter(Boolean).join(", ");
    const name = people.get(person)?.name ?? "";
    return about === "" ? name : `${name} (${about})`;
  });
  return {
    kind: "text",
    spans: [{ text: wording.group(index + 1), style: "bold" }, { text: ` · ${inList(names)}` }],
  };
}

/** Only sizes that make another number of groups. */
function otherSizes(
  { id }: Meeting,
  people: number,
  { size, count }: { readonly size: number; readonly count: number },
): readonly Button[] {
  const sizes = [
    [wording.smaller, size - 1],
    [wording.larger, size + 1],
  ] as const;
  return sizes
    .filter(([, next]) => next >= groupSizes.least && next <= groupSizes.most)
    .filter(([, next]) => groupCount(people, next) !== count)
    .map(([label, next]) => button(label, { kind: "groups", meeting: id, size: next }));
}
