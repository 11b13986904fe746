import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import { hoursAt, nextOpening } from "../../src/domain/calendar/working-days.ts";
import { isLeftAlone } from "../../src/domain/cycle/confirmation-ladder.ts";
import { workingOf } from "../../src/domain/cycle/interval.ts";
import type { NominationId } from "../../src/domain/ids.ts";
import { isReachable } from "../../src/domain/mail-account.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Day, localMoment } from "../../src/domain/time.ts";
import type { Nomination } from "../../src/domain/webber/nomination.ts";
import { waitingNominations } from "../../src/domain/webber/webbers.ts";
import { dayName } from "../../src/language/day.ts";
import type { Block, Button } from "../../src/messages/message.ts";
import { paragraph } from "../../src/messages/paragraph.ts";
import { button, type State } from "./action.ts";
import { questionMessage } from "./question.ts";
import { answer, isCoordinator, nameIn, type Scene, themeIn } from "./scene.ts";
import { wording } from "./wording.ts";

const SHOWN = 8;

/** What a coordinator does with a nomination that is open. */
export function nominationButtons(network: Network, { id, person }: Nomination): readonly Button[] {
  return [
    button(wording.ask(nameIn(network, person)), { kind: "ask", nomination: id }, "primary"),
    button(wording.refuse, { kind: "refuse", nomination: id }),
  ];
}

/** The nominations that wait, those to decide on first. */
export function showNominations(scene: Scene): Outcome<State> {
  const refusal = notForYou(scene);
  if (refusal) return refusal;
  const { network } = scene;
  const all = waitingNominations(network);
  if (all.length === 0) return answer(scene, { text: wording.noNominations });
  const sorted = [
    ...all.filter(({ state }) => state === "open"),
    ...all.filter(({ state }) => state === "asked"),
  ];
  const left = all.length - SHOWN;
  const title = wording.open(all.length);
  return answer(scene, {
    text: title,
    blocks: [
      { kind: "heading", text: title },
      ...sorted.slice(0, SHOWN).flatMap((one) => blocksOf(network, one, todayIn(scene))),
      ...(left > 0 ? [paragraph(wording.more(left), "subtle")] : []),
    ],
  });
}

function blocksOf(network: Network, nomination: Nomination, today: Day): readonly Block[] {
  const { person, theme, nominatedBy, seconds, state, askedAt } = nomination;
  const [name, about] = [nameIn(network, person), themeIn(network, theme)];
  const line =
    person === nominatedBy
      ? wording.bySelf(name, about)
      : wording.by(name, about, nameIn(network, nominatedBy));
  const zone = network.description.zone;
  const asked =
    state === "asked" && askedAt !== undefined
      ? wording.askedOn(dayName(localMoment(askedAt, zone).day, today))
      : "";
  const text = paragraph(`${line}${wording.also(seconds.length)}${asked}.`);
  if (state !== "open") return [text];
  return [text, { kind: "buttons", buttons: nominationButtons(network, nomination) }];
}

function notForYou(scene: Scene): Outcome<State> | undefined {
  if (!isCoordinator(scene)) return answer(scene, { text: wording.notCoordinator });
  if (scene.event.place.kind === "group") return answer(scene, { text: wording.inGroup });
  return undefined;
}

/** A coordinator decides whether somebody is asked. */
export function decide(scene: Scene, as: "ask" | "refuse", id: NominationId): Outcome<State> {
  if (!isCoordinator(scene)) return answer(scene, { text: wording.notCoordinator });
  const { network } = scene;
  const nomination = network.nominations.get(id);
  if (!nomination || !network.people.has(nomination.person)) {
    return answer(scene, { text: wording.goneNomination });
  }
  const name = nameIn(network, nomination.person);
  const { state } = nomination;
  if (state === "asked") return answer(scene, { text: wording.alreadyAsked(name) });
  if (state === "refused") return answer(scene, { text: wording.settled.refused });
  if (state !== "open") return answer(scene, { text: wording.settled[state](name) });
  if (as === "ask") return ask(scene, nomination, name);
  return answer(scene, {
    text: wording.refused(name),
    changes: [{ kind: "nomination-settled", nomination: id, as: "refused" }],
  });
}

/** Who wants no messages, or can be sent none, a coordinator calls. */
function ask(scene: Scene, nomination: Nomination, name: string): Outcome<State> {
  const { network } = scene;
  const { id, person } = nomination;
  const asking = network.askings.get(person);
  if (asking && isLeftAlone(asking, todayIn(scene))) {
    return answer(scene, { text: wording.paused(name) });
  }
  if (!isReachable(network, person)) return answer(scene, { text: wording.unreachable(name) });
  return answer(scene, {
    text: wording.asked(name),
    changes: [
      { kind: "nomination-settled", nomination: id, as: "asked" },
      { kind: "written-to", person },
    ],
    tell: [questionFor(scene, nomination)],
  });
}

/** In the hours that suit whoever is asked. */
function questionFor({ network, knowledge, event }: Scene, nomination: Nomination): Tell {
  const { person, id } = nomination;
  const working = workingOf(network.description, knowledge.calendar);
  const hours = network.askings.get(person)?.evenings === true ? "evening" : "office";
  const isNow = hoursAt(event.at, working) === hours;
  return {
    ...{ to: { kind: "person", person }, key: `webber/asked/${id}` },
    message: questionMessage(network, nomination),
    about: { kind: "nomination", nomination: id },
    ...(!isNow && { notBefore: nextOpening(event.at, working, hours) }),
  };
}
