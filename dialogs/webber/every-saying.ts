import type { Event } from "../../src/contract/event.ts";
import type { Knowledge } from "../../src/contract/knowledge.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { apply } from "../../src/domain/apply.ts";
import type { Fact } from "../../src/domain/change.ts";
import { ids, type PersonId } from "../../src/domain/ids.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, instant, localMoment } from "../../src/domain/time.ts";
import { waitingNominations, webbersOn } from "../../src/domain/webber/webbers.ts";
import { coordinatorsOnDuty } from "../../src/lookup/people/coordinators-on-duty.ts";
import type { Message } from "../../src/messages/message.ts";
import type { Action, State } from "./action.ts";
import { expect, expectForm, LONGEST_EXPECTATION } from "./expect.ts";
import { showList } from "./list.ts";
import { nameThem, nominateForm } from "./name-them.ts";
import { nominate } from "./nominate.ts";
import { decide, showNominations } from "./nominations.ts";
import { reply } from "./nominee.ts";
import { answer, type Coming, type Scene } from "./scene.ts";
import { stop } from "./stop.ts";
import { timetable } from "./timetable.ts";
import { wording } from "./wording.ts";

const at = instant(Date.UTC(2026, 10, 24, 9));
const longAgo = instant(Date.UTC(2026, 9, 5, 9));
const twoWeeksAgo = instant(Date.UTC(2026, 10, 6, 9));
const account = ids.account.parse("slack:team:somebody");
const longText = "lang ".repeat(LONGEST_EXPECTATION).slice(0, LONGEST_EXPECTATION).trim();
/** Of so many people every answer: what differs from one to the next is a name. */
const SOME = 10;

type World = { readonly network: Network; readonly knowledge: Knowledge };

/** Every message of this conversation that this network can lead to, also to others. */
export function* everySaying(network: Network, knowledge: Knowledge): Iterable<Message> {
  const world = { network: withWords(network), knowledge };
  for (const { say, tell } of outcomes(world)) {
    yield* say.map(({ message }) => message);
    yield* tell.map(({ message }) => message);
  }
  for (const since of [longAgo, twoWeeksAgo]) {
    const nominated = withNominations(network, since);
    const { tell } = timetable.strike({ network: nominated, knowledge, at });
    yield* tell.map(({ message }) => message);
  }
}

function* outcomes(world: World): Iterable<Outcome<State>> {
  const { network } = world;
  const people = [...network.people].map(({ id }) => id).slice(0, SOME);
  const [coordinator] = coordinatorsOnDuty(network, at).map(({ person }) => person.id);
  yield answer(comingOf(world, {}), { text: wording.guest });
  for (const kind of ["personal", "group"] as const) {
    yield showList(comingOf(world, { kind, person: coordinator }));
    for (const { id } of network.themes) yield showList(comingOf(world, { kind }), id);
  }
  for (const me of people) yield* asWebber(sceneOf(world, me));
  for (const me of people) yield* asNominator(sceneOf(world, me), people);
  const nominated = { ...world, network: withNominations(network, twoWeeksAgo) };
  for (const me of coordinator === undefined ? people : [coordinator, ...people]) {
    const scene = sceneOf(nominated, me);
    yield showNominations(scene);
    for (const { id, person } of waitingNominations(nominated.network).slice(0, SOME)) {
      yield decide(scene, "ask", id);
      yield decide(scene, "refuse", id);
      yield reply(sceneOf(nominated, person), "yes", id);
      yield reply(sceneOf(nominated, person), "no", id);
    }
  }
}

function* asWebber(scene: Scene): Iterable<Outcome<State>> {
  yield expectForm(scene);
  yield expect(scene, { mayExpect: longText, needs: longText });
  yield expect(scene, { mayExpect: "06 12345678" });
  yield stop(scene);
}

function* asNominator(scene: Scene, people: readonly PersonId[]): Iterable<Outcome<State>> {
  const { network } = scene;
  const [theme] = [...network.themes].map(({ id }) => id);
  yield nominateForm(scene, { intro: wording.nominateIntro });
  yield nameThem(scene, { name: longText });
  if (theme === undefined) return;
  const short = network.themes.get(theme)?.short ?? "";
  yield nameThem(scene, { name: longText, theme: short });
  for (const person of people) {
    const name = network.people.get(person)?.name ?? "";
    yield nameThem(scene, { name: name.split(" ")[0] ?? "", theme: short });
    yield nominate(scene, { person, theme });
  }
}

type Who = {
  readonly person?: PersonId | undefined;
  readonly kind?: "personal" | "group";
};

function comingOf({ network, knowledge }: World, { person, kind = "personal" }: Who): Coming {
  const event: Event<Action> = {
    ...{ id: "event", at, networks: [{ id: network.id, name: network.description.name }] },
    actor: { account, guest: false, ...(person && { person }) },
    place: { channel: "slack", conversation: "chat", kind },
    happening: { kind: "text", text: "" },
  };
  return { network, knowledge, state: undefined, event };
}

function sceneOf(world: World, me: PersonId): Scene {
  return { ...comingOf(world, { person: me }), me };
}

/** Every webber says as much as they may. */
function withWords(network: Network): Network {
  const { day } = localMoment(at, network.description.zone);
  const words = { mayExpect: longText, needs: longText };
  const facts = webbersOn(network, day).map(({ seat: { id }, person }): Fact => {
    return { kind: "expectation-set", expectation: { id, person, ...words } };
  });
  return after(network, facts, at);
}

/** Everybody is nominated, the first half is asked. */
function withNominations(network: Network, since: Instant): Network {
  const themes = [...network.themes].map(({ id }) => id);
  const facts = [...network.people].slice(0, 4 * SOME).flatMap(({ id: person }, index) => {
    const theme = themes[index % themes.length];
    if (theme === undefined) return [];
    const id = ids.nomination.parse(`n-${index}`);
    const nominatedBy = [...network.people][0]?.id ?? person;
    const nomination = { id, person, theme, nominatedBy, at: since, seconds: [person] } as const;
    const facts: readonly Fact[] = [
      { kind: "webber-nominated", nomination: { ...nomination, state: "open" } },
      ...(index % 2 === 0
        ? [{ kind: "nomination-settled", nomination: id, as: "asked" } as const]
        : []),
    ];
    return facts;
  });
  return after(network, facts, since);
}

function after(network: Network, facts: readonly Fact[], when: Instant): Network {
  const by = { kind: "clock" } as const;
  return facts.reduce(
    (before, fact) => apply(before, { ...fact, by, at: when, via: "clock" }),
    network,
  );
}
