import { rolesOf } from "../../src/cards/hand-over-card.ts";
import { todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { HandOver } from "../../src/domain/cycle/hand-over.ts";
import { forgetNewcomer } from "../../src/domain/cycle/newcomer.ts";
import type { State } from "./action.ts";
import { type About, type OnItsWay, onTheirWay } from "./bundle.ts";
import { noLongerNeeded } from "./candidate.ts";
import { isCoordinator } from "./may.ts";
import { object } from "./object.ts";
import { after, answer, nameOf, occasionOf, type Scene, tellPerson } from "./scene.ts";
import { wording } from "./wording.ts";

/** Who was to leave stays after all. */
export function withdraw(scene: Scene, about: About & { readonly told?: boolean }): Outcome<State> {
  const all = onTheirWay(scene.network, about);
  if (all.length === 0) {
    const objected = about.told ? object(scene, about) : undefined;
    return objected ?? answer(scene, { text: overInWords(scene, about) });
  }
  const onTheWay = all.filter(({ open }) => open.leaver === scene.me || isCoordinator(scene));
  if (onTheWay.length === 0) return answer(scene, { text: wording.mayNotWithdraw });
  const staying = onTheWay.filter(({ open }) => isThere(scene, open));
  return staying.length === 0
    ? answer(scene, { text: wording.nobodyToStay })
    : stay(scene, staying);
}

/** The seats are on their way no more; whom it concerns hears so. */
function stay(scene: Scene, staying: readonly OnItsWay[]): Outcome<State> {
  const { network, me } = scene;
  const seats = staying.map(({ seat }) => seat);
  const opens = staying.map(({ open }) => open);
  const facts = stayFacts(scene, opens);
  const roles = rolesOf(network, seats);
  const leaver = opens[0]?.leaver;
  const isOther = leaver !== undefined && leaver !== me;
  return answer(after(scene, facts), {
    text: isOther
      ? wording.otherStays(nameOf(network, leaver) ?? "", roles)
      : wording.youStay(roles),
    changes: facts,
    tell: [
      ...noLongerNeeded(scene, opens),
      ...(isOther ? tellLeaver(scene, seats[0]?.id, roles) : []),
      ...tellNamers(scene, opens, roles),
    ],
    state: { kind: "done" },
  });
}

/** Who was written down only to be asked is forgotten with it. */
function stayFacts({ network }: Scene, opens: readonly HandOver[]): readonly Fact[] {
  const ids = opens.map(({ id }) => id);
  const candidates = new Set(opens.flatMap(({ candidate }) => candidate?.person ?? []));
  return [
    ...ids.map((seat): Fact => ({ kind: "hand-over-withdrawn", seat })),
    ...[...candidates].flatMap((person) => forgetNewcomer(network, person, ids)),
  ];
}

/** Who was called gone by mistake is there; who left the network has to come back first. */
function isThere({ network }: Scene, { leaver }: HandOver): boolean {
  if (leaver === undefined || !network.people.has(leaver)) return false;
  return network.askings.get(leaver)?.outSince === undefined;
}

function tellLeaver(
  { network, event }: Scene,
  seat: About["seat"] | undefined,
  roles: string,
): readonly Tell[] {
  const leaver = seat && network.handOvers.get(seat)?.leaver;
  if (!seat || !leaver) return [];
  const key = `withdrawn/${seat}/${occasionOf(event)}`;
  return [tellPerson(leaver, { key, text: wording.youStayToldBy(roles), blocks: [] })];
}

/** Who named somebody for whom a yes is waited for hears that it is off. */
function tellNamers(scene: Scene, opens: readonly HandOver[], roles: string): readonly Tell[] {
  const { network, event, me } = scene;
  const namers = new Set(
    opens.flatMap(({ leaver, candidate }) =>
      candidate?.state === "needs-yes" &&
      candidate.namedBy.kind === "person" &&
      candidate.namedBy.person !== leaver
        ? [candidate.namedBy.person]
        : [],
    ),
  );
  namers.delete(me);
  const text = wording.staysAfterAll(nameOf(network, opens[0]?.leaver) ?? "", roles);
  const key = `stays/${opens[0]?.id}/${occasionOf(event)}`;
  return [...namers].map((person) => tellPerson(person, { key, text, blocks: [] }));
}

/** Pressed again, or after somebody said yes: who has it now, or gets it, may have been there long. */
function overInWords(scene: Scene, { seat: id }: About): string {
  const { network, me } = scene;
  const today = todayIn(scene);
  const holdings = network.seats.get(id)?.holdings ?? [];
  const mine = holdings.findLast(({ person }) => person === me);
  const next = holdings.findLast(({ from }) => from > today || (mine && from > mine.from));
  const name = next && next.person !== me ? nameOf(network, next.person) : undefined;
  return name === undefined ? wording.nothingOpen : wording.alreadySaidYes(name);
}
