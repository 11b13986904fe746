import { calleeCard } from "../../src/cards/callee-card.ts";
import { type Callee, calledFirst, deputyAnswers, holderAnswers } from "../../src/domain/callee.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { showPhone } from "../../src/domain/phone.ts";
import type { Instant } from "../../src/domain/time.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import type { Answer, Mark } from "./answer.ts";
import { button } from "./buttons.ts";
import { wording } from "./wording.ts";

type Shown = {
  readonly network: Network;
  readonly at: Instant;
  readonly answer: Answer;
  readonly callee: Callee;
};

/** One callee with the three taps for afterwards, or with what the tap came to. */
export function markedCallee(shown: Shown): readonly Block[] {
  const { network, at, answer, callee } = shown;
  const mark = answer.marks.find(({ seat }) => seat === callee.seat.id)?.mark;
  if (mark === undefined) {
    return [calleeCard({ network, callee, at, buttons: markButtons(answer, callee) })];
  }
  const note = noteFor(mark, callee);
  return [calleeCard({ network, callee, at }), { kind: "text", spans: [{ text: note }] }];
}

function markButtons(answer: Answer, { seat }: Callee): readonly Button[] {
  const tap = (label: string, mark: Mark) =>
    button(label, { kind: "mark", answer, seat: seat.id, mark });
  return [
    tap(wording.spoken, "spoken"),
    tap(wording.noReply, "no-reply"),
    tap(wording.wrong, "wrong"),
  ];
}

function noteFor(mark: Mark, callee: Callee): string {
  switch (mark) {
    case "spoken":
      return wording.spokenNoted;
    case "no-reply":
      return whomToTryInstead(callee);
    case "wrong": {
      const other = somebodyElse(callee);
      return other
        ? wording.wrongNoted + wording.meanwhile(other.name, waysTo(other))
        : wording.wrongNoted;
    }
    default:
      return mark satisfies never;
  }
}

function waysTo({ phone, mail }: Pick<Person, "phone" | "mail">): string {
  return wording.ways(phone && showPhone(phone), mail);
}

/** The deputy, unless that is who was called or is away as well. */
function somebodyElse(callee: Callee): Person | undefined {
  return holderAnswers(callee) && deputyAnswers(callee) ? callee.deputy : undefined;
}

function whomToTryInstead(callee: Callee): string {
  const other = somebodyElse(callee);
  // Whoever is away reads no mail either.
  const isThere = holderAnswers(callee) || deputyAnswers(callee);
  const mail = isThere ? calledFirst(callee)?.mail : undefined;
  if (other)
    return wording.tryDeputy(other.name, waysTo(other)) + (mail ? wording.orMail(mail) : "");
  if (mail) return wording.tryMail(mail);
  const { organisation } = callee;
  return organisation?.phone
    ? wording.tryGeneral(organisation.name, showPhone(organisation.phone))
    : wording.tryNext;
}
