import { seatsFrom } from "../../src/domain/held-seats.ts";
import type { OrganisationId } from "../../src/domain/ids.ts";
import type { Person } from "../../src/domain/person.ts";
import { type Scene, today } from "./scene.ts";
import { wording } from "./wording.ts";

/** The name with where somebody works or for whom they sit: `Mies Jansen van Voedselbank Dorp`. */
export function nameWithOrganisation(scene: Scene, person: Person): string {
  const id = person.organisation ?? organisationOfSeat(scene, person);
  const organisation = id && scene.network.organisations.get(id);
  return organisation ? wording.nameOf(person.name, organisation.name) : person.name;
}

function organisationOfSeat(scene: Scene, { id }: Person): OrganisationId | undefined {
  for (const { seat } of seatsFrom(scene.network, id, today(scene))) {
    if ("organisation" in seat.role && seat.role.organisation) return seat.role.organisation;
  }
  return undefined;
}
