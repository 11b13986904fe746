import { apply } from "../apply.ts";
import type { Fact } from "../change.ts";
import type { Meeting } from "./meeting.ts";
import type { Followed, SeriesChange } from "./series-change.ts";
import { type Looking, lackingMeetings } from "./series-meetings.ts";

/** What becomes true when a series changes, and the meetings of it that are new. */
export type SeriesChanged = { readonly facts: readonly Fact[]; readonly added: readonly Meeting[] };

/** The facts of a change, in the order in which they are to be: what is new stands last. */
export function seriesChangeFacts(change: SeriesChange, looking: Looking): SeriesChanged {
  const { series, followed, shifted, lost, before } = change;
  const facts: readonly Fact[] = [
    { kind: "series-set", series },
    ...[...followed, ...shifted].filter(isAnything).map(factOf),
    ...lost.map(({ id }): Fact => ({ kind: "meeting-cancelled", meeting: id, isOut: true })),
    ...before.map((meeting): Fact => ({ kind: "meeting-planned", meeting })),
  ];
  const { at } = looking;
  const network = facts.reduce(
    (town, fact) => apply(town, { ...fact, by: { kind: "clock" }, at, via: "clock" }),
    looking.network,
  );
  const added = lackingMeetings(series, { ...looking, network });
  const planned = added.map((meeting): Fact => ({ kind: "meeting-planned", meeting }));
  return { facts: [...facts, ...planned], added };
}

function isAnything({ meeting, news, follows }: Followed): boolean {
  const isElsewhere = meeting.of?.day !== follows.day;
  return isElsewhere || follows.audience !== undefined || Object.keys(news).length > 0;
}

function factOf({ meeting, news, follows }: Followed): Fact {
  return { kind: "meeting-changed", meeting: meeting.id, news, follows };
}
