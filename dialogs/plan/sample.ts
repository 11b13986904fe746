import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import { ids, type PersonId } from "../../src/domain/ids.ts";
import type { Meeting } from "../../src/domain/meeting/meeting.ts";
import { planDraft } from "../../src/domain/meeting/series-draft.ts";
import type { Network } from "../../src/domain/network.ts";
import { holderOn } from "../../src/domain/seat.ts";
import { type ClockTime, type Day, instant } from "../../src/domain/time.ts";
import type { Action } from "./action.ts";
import { longest } from "./parts.ts";
import type { Form } from "./read-form.ts";
import type { Scene } from "./scene.ts";
import { whomOptions } from "./whom.ts";
import { wording } from "./wording.ts";

/** What a scene is made of here. */
export type World = Pick<Scene, "network" | "knowledge">;

const at = instant(Date.UTC(2026, 10, 24, 9));
const today = "2026-11-24" as Day;
const account = ids.account.parse("slack:team:planner");
const { title, place, link } = wording.sample;
const long = {
  title: title.repeat(9).slice(0, longest.title).trim(),
  place: place.repeat(9).slice(0, longest.place).trim(),
  link: `${link}/${unlike(longest.link - link.length - 1)}`,
} as const;
/** Signs that do not repeat, as in the address of an online meeting: they take room in a button. */
function unlike(length: number): string {
  const sign = (at: number) => ((at * at * 7 + at * 13 + (at >> 3)) % 36).toString(36);
  return Array.from({ length }, (_, at) => sign(at)).join("");
}

/** As many meetings at once as make the list go on. */
const MEETINGS = 12;

/** A coordinator, a webber and somebody else, as far as there are. */
export function samplePeople(network: Network): readonly PersonId[] {
  const seated = (kinds: readonly string[]) =>
    [...network.seats]
      .filter(({ role }) => kinds.includes(role.kind))
      .flatMap((seat) => holderOn(seat, today) ?? []);
  const [coordinator] = seated(["coordinator"]);
  const [webber] = seated(["webber"]);
  const [other] = seated(["contact"]);
  return [...new Set([coordinator ?? [], webber ?? [], other ?? []].flat())];
}

export function sampleScene(
  { network, knowledge }: World,
  me: PersonId,
  kind: "personal" | "group" = "personal",
): Scene {
  const event: Event<Action> = {
    ...{ id: "event", at, actor: { account, guest: false, person: me } },
    networks: [{ id: network.id, name: network.description.name }],
    place: { channel: "slack", conversation: "chat", kind },
    happening: { kind: "text", text: "" },
  };
  return { network, knowledge, state: undefined, event, me };
}

/** Meetings with the longest texts there may be, all at once, one of them off, and a series. */
export function busyNetwork(network: Network, knowledge: Knowledge): Network {
  const organiser = [...network.seats].find(({ role }) => role.kind === "coordinator")?.id;
  if (organiser === undefined) return network;
  const planner = { network, at, calendar: knowledge.calendar, organiser };
  const [from, until] = ["19:00" as ClockTime, "21:30" as ClockTime];
  const draft = { ...long, audience: { kind: "webbers" }, from, until, holidays: "move" } as const;
  const day = "2027-01-03" as Day;
  const { series, meetings } = planDraft(
    { ...draft, day, rule: { kind: "weekly", every: 1, weekday: 7 } },
    planner,
  );
  const [one] = planDraft({ ...draft, day }, planner).meetings;
  const more = Array.from({ length: MEETINGS }, (_, number): readonly Meeting[] =>
    one ? [{ ...one, id: ids.meeting.parse(`sample-${number}`) }] : [],
  ).flat();
  const off = one ? [{ ...one, id: ids.meeting.parse("sample-off"), cancelledAt: at }] : [];
  return {
    ...network,
    series: series ? network.series.with(series.id, series) : network.series,
    meetings: [...meetings.slice(0, 2), ...more, ...off].reduce(
      (all, meeting) => all.with(meeting.id, meeting),
      network.meetings,
    ),
  };
}

/** The form filled in well, and in ways that will not do. */
export function formsOf({ network }: World): readonly Form[] {
  const whom = whomOptions(network, today).map(({ value }) => value);
  const fine: Form = {
    ...{ ...long, day: "2027-01-03", from: "19.00", until: "21.30" },
    ...{ whom: whom.slice(0, 1), often: "weekly/1", last: "", holidays: "move" },
  };
  const themes = whom.filter((value) => value.startsWith("theme:"));
  return [
    fine,
    { ...fine, often: "once", whom: themes },
    { ...fine, often: "monthly/1", day: "2027-05-05", holidays: "skip" },
    {},
    {
      ...fine,
      whom: ["webbers", "contacts"],
      from: "x",
      until: "y",
      link: "x",
      last: "2026-12-01",
    },
    { ...fine, title: "x".repeat(200), place: wording.sample.personal, day: "2026-01-01" },
    { ...fine, day: "2027-03-28", from: "02.30", until: "04.00" },
    { ...fine, often: "once", day: "9999-01-01", from: "23.00", until: "120" },
  ];
}
