import type { Change } from "../../../src/domain/change.ts";
import { keyOf, touchedBy } from "../../../src/domain/manage/touched.ts";
import { localMoment } from "../../../src/domain/time.ts";
import { nearDay } from "../../../src/language/day.ts";
import type { Scene } from "../scene.ts";
import { authorName } from "./author-name.ts";
import { pastWording } from "./wording.ts";

/** Who changed something while a coordinator had a form of it open, and what: the reason to look again. */
export function conflictText(scene: Scene, key: string, fields: readonly string[]): string {
  const change = lastChange(scene, key);
  const by = change ? authorName(scene, change) : pastWording.meanwhile.somebody;
  const when = change ? whenOf(scene, change) : pastWording.meanwhile.meanwhile;
  return pastWording.meanwhile.conflict({ by, when, fields });
}

/** `vandaag`, `6 december`: the day of a change. */
export function whenOf(
  { network, event }: Pick<Scene, "network" | "event">,
  { at }: Pick<Change, "at">,
): string {
  const { zone } = network.description;
  return nearDay(localMoment(at, zone).day, localMoment(event.at, zone).day);
}

function lastChange({ history = [] }: Scene, key: string): Change | undefined {
  return history
    .flatMap(({ changes }) => changes)
    .findLast((change) => {
      const touched = touchedBy(change);
      return touched !== undefined && keyOf(touched) === key;
    });
}
