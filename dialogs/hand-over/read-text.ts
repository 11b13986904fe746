import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import type { Network } from "../../src/domain/network.ts";
import type { Person } from "../../src/domain/person.ts";
import { wordsOf } from "../../src/domain/words.ts";
import { doesNotKnow, isFromDay, readLeaving } from "../../src/language/leaving.ts";
import { findNamed } from "../../src/lookup/names/find-named.ts";
import type { State } from "./action.ts";
import { ownSeatsOf } from "./bundle.ts";
import { chooseSeat } from "./choose-seat.ts";
import { dontKnow } from "./dont-know.ts";
import { dayForm, from } from "./from.ts";
import { name } from "./name.ts";
import { after, answer, type Scene } from "./scene.ts";
import { start } from "./start.ts";
import { wording } from "./wording.ts";

/** The answer to the question that was put last, or that somebody leaves. */
export function readText(scene: Scene, text: string): Outcome<State> {
  const today = todayIn(scene);
  const leaving = readLeaving(text, today);
  const answered = leaving ? undefined : readAnswer(scene, text);
  if (answered) return answered;
  const seats = ownSeatsOf(scene.network, scene.me, today);
  const [first] = seats;
  if (!first) return answer(scene, { text: wording.noSeat });
  const about = { seat: first.id };
  const person = leaving?.successor && onePerson(scene.network, leaving.successor);
  const said = {
    ...(leaving?.from !== undefined && { from: leaving.from }),
    ...(person && { person: person.id }),
  };
  // "Ik ga weg" may be a holiday, and "mijn collega neemt het over" a family: asked before anything is done.
  if (seats.length > 1 || !leaving?.ofPlace) return chooseSeat(scene, seats, said);
  const begun = start(scene, { ...about, ...said });
  if (!leaving.unclearDay) return begun;
  const { changes, tell } = begun;
  const asked = dayForm(after(scene, changes), about, wording.dayUnread);
  return { ...asked, changes, tell };
}

function readAnswer(scene: Scene, text: string): Outcome<State> | undefined {
  if (!scene.state) return undefined;
  const { seat, all } = scene.state;
  const about = { seat, ...(all && { all }) };
  if (doesNotKnow(text)) return dontKnow(scene, about);
  if (isFromDay(text)) return from(scene, { ...about, typed: text });
  const person = onePerson(scene.network, text);
  return person && name(scene, { ...about, person: person.id });
}

/** The one person whom a text names; nobody when it may be several. */
export function onePerson(network: Network, text: string): Person | undefined {
  const words = wordsOf(text, 100);
  const people = findNamed({ network, words, asked: false }).flatMap((named) =>
    named.kind === "person" ? [named.person] : [],
  );
  return people.length === 1 ? people[0] : undefined;
}
