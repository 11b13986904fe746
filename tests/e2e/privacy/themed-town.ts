import { Collection } from "../../../src/domain/collection.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Platform } from "../../faults/stage/platform.ts";
import { townOf } from "../../faults/stage/town.ts";
import { smallNetwork } from "../../fixtures/small-network.ts";

/** A town with so many known colleagues, in which questions have answers: themes and who is called for them. */
export function themedTown(colleagues: number, platform: Platform): Network {
  const town = townOf(colleagues, [platform]);
  const { themes, areas, organisations, people, seats } = smallNetwork();
  const ofThemes = [...seats].filter(({ id }) => !id.startsWith("coordinator"));
  return {
    ...town,
    themes,
    areas,
    organisations: Collection.of([...town.organisations, ...organisations]),
    people: Collection.of([...town.people, ...people]),
    seats: Collection.of([...town.seats, ...ofThemes]),
  };
}
