import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Count, Outcome, Tell } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import { type Callee, seatOfCalled } from "../../src/domain/callee.ts";
import type { Fact } from "../../src/domain/change.ts";
import { standingDoubts } from "../../src/domain/freshness.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { localMoment } from "../../src/domain/time.ts";
import type { Answer, Mark, State } from "./answer.ts";
import { pageOf } from "./page.ts";
import { cardFor, questionOf, type Scene, show } from "./scene.ts";
import { wording } from "./wording.ts";

type Marking = {
  readonly answer: Answer;
  readonly seat: SeatId;
  readonly mark: Mark;
  readonly as: "new" | "replacement";
};

/** What a tap on Gesproken, Geen gehoor or Klopt niet meer comes to. */
export function mark(scene: Scene, { answer, seat: id, mark: said, as }: Marking): Outcome<State> {
  const { found, second } = pageOf(questionOf(scene, answer));
  const isIt = ({ seat }: Callee) => seat.id === id;
  const callee = found.callees.find(isIt) ?? second?.shown.find(isIt);
  const about = second?.shown.some(isIt) ? second.answer : answer;
  if (!callee) return show({ message: cardFor(scene, answer), as });
  const others = answer.marks.filter((one) => one.seat !== id);
  const marked: Answer = { ...answer, marks: [...others, { seat: id, mark: said }] };
  const doubted = said === "wrong" ? doubt(scene, callee) : nothing;
  const told = show({
    message: cardFor(scene, marked, afterwards(scene, doubted.changes)),
    as,
    remember: { kind: "answered", answer: marked },
    counts: countsOf(said, about),
  });
  return { ...told, ...doubted };
}

function countsOf(said: Mark, { about, area }: Answer): readonly Count[] {
  if (said === "wrong") return [];
  const theme = about.kind === "theme" ? { theme: about.theme } : {};
  return [{ outcome: said, ...theme, ...(area && { area }) }];
}

type Doubted = { readonly changes: readonly Fact[]; readonly tell: readonly Tell[] };

const nothing: Doubted = { changes: [], tell: [] };

/**
 * The doubt as a fact, and a word to the coordinators; who doubts twice says nothing new. Of somebody
 * whom nobody knows only the coordinators hear: no seat looks less sure for it.
 */
function doubt(scene: Scene, callee: Callee): Doubted {
  const { network, event } = scene;
  const { person, account } = event.actor;
  const { zone } = network.description;
  const seat = seatOfCalled(callee);
  const called = callee.holder ?? callee.deputy;
  const role = seatInWords(network, seat);
  const { day } = localMoment(event.at, zone);
  if (person === undefined) {
    const text = wording.tellWrongUnknown(called?.name, role);
    return {
      changes: [],
      tell: tellCoordinators(network, `doubted/${seat.id}/${account}/${day}`, text),
    };
  }
  const already = standingDoubts(seat, event.at, zone).some(
    ({ by }) => by.kind === "person" && by.person === person,
  );
  if (already) return nothing;
  const key = `doubt/${seat.id}/${called?.id ?? "-"}/${day}`;
  return {
    changes: [{ kind: "seat-doubted", seat: seat.id }],
    tell: tellCoordinators(network, key, wording.tellWrong(called?.name, role)),
  };
}

/** What the network becomes when the actor says these facts; nothing new without any. */
function afterwards({ network, event }: Scene, facts: readonly Fact[]): Network | undefined {
  const { actor, at, place } = event;
  if (actor.person === undefined || facts.length === 0) return undefined;
  const by = { kind: "person", person: actor.person } as const;
  return facts.reduce(
    (before, fact) => apply(before, { ...fact, by, at, via: place.channel }),
    network,
  );
}

function tellCoordinators(network: Network, key: string, text: string): readonly Tell[] {
  const message = { summary: text, blocks: [{ kind: "text" as const, spans: [{ text }] }] };
  return coordinatorSeats(network).map((id) => ({ to: { kind: "seat", seat: id }, message, key }));
}

function coordinatorSeats(network: Network): readonly SeatId[] {
  return seatIndex(network)
    .ofKind("coordinator")
    .map(({ id }) => id);
}
