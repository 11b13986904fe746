import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Count, Outcome, Tell } from "../../src/contract/outcome.ts";
import { type Callee, seatOfCalled } from "../../src/domain/callee.ts";
import type { Fact } from "../../src/domain/change.ts";
import { standingDoubts } from "../../src/domain/freshness.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { seatIndex } from "../../src/domain/seat-index.ts";
import { localMoment } from "../../src/domain/time.ts";
import type { Answer, Mark, State } from "./answer.ts";
import { calleesOf } from "./callees.ts";
import { cardFor, type Scene, show } from "./scene.ts";
import { wording } from "./wording.ts";

type Marking = {
  readonly answer: Answer;
  readonly seat: SeatId;
  readonly mark: Mark;
  readonly as: "new" | "replacement";
};

/** What a tap on Gesproken, Geen gehoor or Klopt niet meer comes to. */
export function mark(scene: Scene, { answer, seat: id, mark: said, as }: Marking): Outcome<State> {
  const shown = calleesOf({ network: scene.network, answer, at: scene.event.at }).callees;
  const callee = shown.find(({ seat }) => seat.id === id);
  if (!callee) return show({ message: cardFor(scene, answer), as });
  const others = answer.marks.filter((one) => one.seat !== id);
  const marked: Answer = { ...answer, marks: [...others, { seat: id, mark: said }] };
  const told = show({
    message: cardFor(scene, marked),
    as,
    remember: { kind: "answered", answer: marked },
    counts: countsOf(said, answer),
  });
  return said === "wrong" ? { ...told, ...doubt(scene, callee) } : told;
}

function countsOf(said: Mark, { about, area }: Answer): readonly Count[] {
  if (said === "wrong") return [];
  const theme = about.kind === "theme" ? { theme: about.theme } : {};
  return [{ outcome: said, ...theme, ...(area && { area }) }];
}

type Doubted = { readonly changes: readonly Fact[]; readonly tell: readonly Tell[] };

/** The doubt as a fact, and a word to the coordinators; who doubts twice says nothing new. */
function doubt(scene: Scene, callee: Callee): Doubted {
  const { network, event } = scene;
  const { actor, at } = event;
  const { zone } = network.description;
  const seat = seatOfCalled(callee);
  const already = standingDoubts(seat, at, zone).some(({ by }) =>
    by.kind === "person"
      ? by.person === actor.person
      : by.kind === "account" && by.account === actor.account,
  );
  if (already) return { changes: [], tell: [] };
  const { day } = localMoment(at, zone);
  const called = callee.holder ?? callee.deputy;
  const text = wording.tellWrong(called?.name, seatInWords(network, seat));
  const message = { summary: text, blocks: [{ kind: "text" as const, spans: [{ text }] }] };
  const key = `doubt/${seat.id}/${called?.id ?? "-"}/${day}`;
  const tell = coordinatorSeats(network).map(
    (id): Tell => ({ to: { kind: "seat", seat: id }, message, key }),
  );
  return { changes: [{ kind: "seat-doubted", seat: seat.id }], tell };
}

function coordinatorSeats(network: Network): readonly SeatId[] {
  return seatIndex(network)
    .ofKind("coordinator")
    .map(({ id }) => id);
}
