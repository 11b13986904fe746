import type { Outcome } from "../../../src/contract/outcome.ts";
import { apply } from "../../../src/domain/apply.ts";
import type { Change, Fact } from "../../../src/domain/change.ts";
import { stating } from "../../../src/domain/manage/stating.ts";
import { markOf } from "../../../src/domain/mark-of.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Past } from "../../../src/domain/past.ts";
import { instant, times } from "../../../src/domain/time.ts";
import { press } from "../press.ts";
import type { Scene } from "../scene.ts";

const earlier = instant(Date.UTC(2026, 10, 23, 9));

/** The list of changes and their undoing, with a past in which everything happened. */
export function* everyUndoing(scene: Scene): Iterable<Outcome<never>> {
  const { network } = scene;
  const history = pastOf(scene);
  const world = history.flatMap(({ changes }) => changes).reduce(apply, network);
  const late: Scene = { ...scene, network: world, history };
  yield press(late, { kind: "changes" }, {});
  for (const { seen = "" } of history) {
    yield press(late, { kind: "undo", change: markOf(seen) }, {});
    yield press(late, { kind: "undo-sure", change: markOf(seen) }, {});
  }
}

function pastOf({ network, me }: Scene): readonly Past[] {
  const by = { kind: "person", person: me.id } as const;
  return factsOf(network, me.id).map((facts, version): Past => {
    const changes = stating(network, facts, earlier).map((fact): Change => {
      return { ...fact, by, at: earlier, via: "slack" };
    });
    return { version, seen: `event-${version}`, changes };
  });
}

function factsOf(network: Network, person: Scene["me"]["id"]): readonly (readonly Fact[])[] {
  const day = times.day.parse("2027-01-10");
  const [organisation] = network.organisations;
  const seats = [...network.seats].slice(0, 6).map(({ id }) => id);
  const records: readonly Fact[] = organisation
    ? [{ kind: "recorded", part: "organisations", value: { ...organisation, about: "X." } }]
    : [];
  return [
    records,
    [{ kind: "described", description: { ...network.description, goal: "X." } }],
    [{ kind: "emergency-lines-set", lines: [] }],
    ...seats.map((seat): readonly Fact[] => [{ kind: "seat-taken", seat, person, from: day }]),
    ...seats.map((seat): readonly Fact[] => [{ kind: "seat-confirmed", seat }]),
    [{ kind: "asking-paused", person, until: day }],
  ];
}
