import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import { dayOfAccepting } from "../../src/domain/cycle/successor-day.ts";
import { dayBefore } from "../../src/domain/holdings.ts";
import type { PersonId, SeatId } from "../../src/domain/ids.ts";
import type { Day } from "../../src/domain/time.ts";
import { dayName } from "../../src/language/day.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import type { OnItsWay } from "./bundle.ts";
import { nameOf, occasionOf, otherCoordinators, type Scene, tellPerson } from "./scene.ts";
import { wording } from "./wording.ts";

/** Who leaves, who named them and who looks after the network. */
export function tellsOfYes(
  scene: Scene,
  asked: readonly OnItsWay[],
  successor: PersonId,
): readonly Tell[] {
  const { network, event } = scene;
  const today = todayIn(scene);
  const [first] = asked;
  if (!first) return [];
  const day = firstDay(scene, asked);
  const yes: Yes = {
    asked,
    first,
    says: nameOf(network, successor) ?? "",
    roles: rolesIn(scene, asked),
    ...(day > today && { day }),
    key: `accepted/${first.seat.id}/${occasionOf(event)}`,
  };
  const leaver = leaverWhoHears(first);
  const others = othersWhoHear(scene, asked);
  for (const known of [leaver, successor]) if (known !== undefined) others.delete(known);
  const isTold = leaver !== undefined && leaver !== successor && leaver !== scene.me;
  const { key, says, roles } = yes;
  const text = wording.saidYes(says, roles, day > today ? dayName(day, today) : undefined);
  return [
    ...(isTold ? [tellLeaver(scene, yes, leaver)] : []),
    ...[...others].map((person) => tellPerson(person, { key, text, blocks: [] })),
  ];
}

function rolesIn({ network }: Scene, asked: readonly OnItsWay[]): string {
  const seats = asked.map(({ seat }) => seat);
  return rolesOf(network, seats);
}

/** The first of the days on which the seats pass on. */
export function firstDay(scene: Scene, asked: readonly OnItsWay[]): Day {
  const today = todayIn(scene);
  const days = asked.map(({ open }) => dayOfAccepting(open, today));
  return days.sort()[0] ?? today;
}

type Yes = {
  readonly asked: readonly OnItsWay[];
  readonly first: OnItsWay;
  /** Who said it, and for what. */
  readonly says: string;
  readonly roles: string;
  /** From when, when that is not at once. */
  readonly day?: Day;
  readonly key: string;
};

/** Who is gone hears nothing; who was only called gone may still be there. */
function leaverWhoHears({ open }: OnItsWay): PersonId | undefined {
  return open.why !== "gone" || open.saidBy === undefined ? open.leaver : undefined;
}

function othersWhoHear(scene: Scene, asked: readonly OnItsWay[]): Set<PersonId> {
  const namers = asked.flatMap(({ open: { candidate } }) =>
    candidate?.namedBy.kind === "person" ? [candidate.namedBy.person] : [],
  );
  return new Set([...namers, ...otherCoordinators(scene)]);
}

/** Thanks who said so themselves; who did not can object. */
function tellLeaver(scene: Scene, yes: Yes, leaver: PersonId): Tell {
  const { asked, first, says, roles, day, key } = yes;
  const stays = day === undefined ? undefined : dayName(dayBefore(day), todayIn(scene));
  return first.open.saidBy === "leaver"
    ? tellPerson(leaver, { key, text: wording.saidYesToYou(says, roles, stays), blocks: [] })
    : tellPerson(leaver, {
        ...{ key, text: wording.takenFromYou(says, roles, stays) },
        blocks: rowOf([objection(asked, first.seat.id)]),
      });
}

function objection(asked: readonly OnItsWay[], seat: SeatId) {
  return button(wording.stay, {
    ...{ kind: "withdraw", seat, told: true },
    ...(asked.length > 1 && { all: true }),
  });
}
