import { type Callee, deputyAnswers, holderAnswers } from "../domain/callee.ts";
import type { Network } from "../domain/network.ts";
import type { Organisation } from "../domain/organisation.ts";
import type { Person } from "../domain/person.ts";
import { showPhone } from "../domain/phone.ts";
import type { Reachability } from "../domain/reachability.ts";
import { type Instant, localMoment } from "../domain/time.ts";
import { nearDay } from "../language/day.ts";
import { weekInWords } from "../language/week.ts";
import type { Block, Button, PersonBlock } from "../messages/message.ts";
import { passingOn } from "./passing-on.ts";
import { proofOf } from "./proof.ts";
import { seatInWords } from "./seat-role.ts";
import { wording } from "./wording.ts";

export type CalleeOnCard = {
  readonly network: Network;
  readonly callee: Callee;
  readonly at: Instant;
  readonly buttons?: readonly Button[];
};

/** Whom to call for one seat: the person, or who takes over, or the number of the organisation. */
export function calleeCard(shown: CalleeOnCard): Block {
  const { holder, deputy } = shown.callee;
  if (holder) return holderCard(shown, holder);
  return deputy ? deputyCard(shown, deputy) : emptySeatCard(shown);
}

function holderCard(shown: CalleeOnCard, holder: Person): PersonBlock {
  const { network, callee, at, buttons } = shown;
  const reach = reachInWords(shown, holder);
  return {
    kind: "person",
    name: holder.name,
    role: roleInWords(network, callee, holder),
    ...ways(holder),
    ...(reach !== "" && { reach }),
    ...(callee.deputy && {
      deputy: {
        intro: deputyIntro(callee),
        name: callee.deputy.name,
        ...ways(callee.deputy),
      },
    }),
    proof: labelled(shown, proofOf(network, callee, at)),
    freshness: callee.freshness,
    buttons: buttons ?? [],
  };
}

function deputyIntro(callee: Callee): string {
  if (!deputyAnswers(callee)) return wording.deputyAway;
  if (!holderAnswers(callee)) return wording.standIn;
  const isBetter = callee.reach.kind === "later" && callee.deputyReach?.kind === "now";
  return isBetter ? wording.deputyNow : wording.deputy;
}

function deputyCard(shown: CalleeOnCard, deputy: Person): PersonBlock {
  const { network, callee, at, buttons } = shown;
  return {
    kind: "person",
    name: deputy.name,
    role: wording.standsInFor(seatInWords(network, callee.seat)),
    ...ways(deputy),
    reach: reachLine(shown, deputy, callee.deputyReach ?? { kind: "unknown" }),
    proof: labelled(shown, proofOf(network, callee, at)),
    freshness: callee.freshness,
    buttons: buttons ?? [],
  };
}

function emptySeatCard(shown: CalleeOnCard): Block {
  const { network, callee } = shown;
  const { organisation } = callee;
  const empty = labelled(shown, wording.emptySeat(seatInWords(network, callee.seat)), "after");
  return {
    kind: "contact",
    name: organisation?.name ?? "",
    about: `${empty}${organisation ? wording.generalWay(organisation) : ""}`,
    ...(organisation && ways(organisation)),
  };
}

/** A line with what is to be known of a seat that passes on. */
function labelled({ network, callee, at }: CalleeOnCard, line: string, place = "before"): string {
  const label = passingOn(network, callee.seat, at);
  if (label === undefined) return line;
  return place === "before" ? `${label} ${line}` : `${line} ${label}`;
}

function ways({ phone, mail }: Pick<Person, "phone" | "mail">) {
  return { ...(phone && { phone }), ...(mail && { mail }) };
}

function roleInWords(network: Network, { seat, organisation }: Callee, holder: Person): string {
  const role = seatInWords(network, seat);
  const employer = seat.role.kind === "contact" ? undefined : organisation?.name;
  const job = [holder.jobTitle, employer].filter((part) => part !== undefined).join(", ");
  return job === "" ? role : `${role} · ${job}`;
}

function reachInWords(shown: CalleeOnCard, holder: Person): string {
  const { callee } = shown;
  const line = reachLine(shown, holder, callee.reach);
  if (holderAnswers(callee) || deputyAnswers(callee)) return line;
  const general = callee.organisation && generalNumber(callee.organisation);
  return [`${line}.`, wording.nobodyStandsIn, ...(general ? [general] : [])].join(" ");
}

function generalNumber({ name, phone }: Organisation): string | undefined {
  return phone && wording.generalNumber(name, showPhone(phone));
}

/** When somebody can be reached, in one line: now until, from when, or away until. */
function reachLine(shown: CalleeOnCard, person: Person, reach: Reachability): string {
  const today = localMoment(shown.at, shown.network.description.zone).day;
  const week = weekInWords(person.availability.hours);
  const always = week === "" ? "" : ` (${week})`;
  switch (reach.kind) {
    case "now":
      return `${wording.now(reach.until)}${always}`;
    case "later":
      return `${wording.later(nearDay(reach.day, today), reach.time)}${always}`;
    case "away":
      return reach.until ? wording.awayUntil(nearDay(reach.until, today)) : wording.away;
    case "unknown":
      return week === "" ? wording.noHours : week;
    default:
      return reach satisfies never;
  }
}
