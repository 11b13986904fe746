import type { Outcome } from "../../src/contract/outcome.ts";
import { readManageRequest, type Subject } from "../../src/language/manage.ts";
import type { Subject as Opened } from "./action.ts";
import { openAsked, openCard } from "./cards/open.ts";
import { doubles, keepTheFuller } from "./endings/doubles.ts";
import { end } from "./endings/ending.ts";
import { merge, mergeForm } from "./endings/merging.ts";
import { findCalled, findForm, subjectsCalled } from "./finding.ts";
import { goalForm } from "./forms/goal.ts";
import { linesForm } from "./forms/lines.ts";
import { organisationForm } from "./forms/organisation-form.ts";
import { pauseCalled } from "./forms/pausing.ts";
import { personForm } from "./forms/person-form.ts";
import { menu } from "./menu.ts";
import { subjectNamed } from "./named.ts";
import { changes, changesCalled } from "./past/changes.ts";
import type { Scene } from "./scene.ts";
import { seatKinds } from "./seats/new-seat.ts";
import { wording } from "./wording.ts";

/** What a coordinator asks for in a sentence: straight to the form, or to the menu. */
export function readText(scene: Scene, text: string): Outcome<never> {
  const request = readManageRequest(text);
  if (!request) return menu(scene);
  switch (request.kind) {
    case "menu":
      return menu(scene);
    case "add-organisation":
      return organisationForm(scene, undefined);
    case "add-person":
      return personForm(scene, {});
    case "add-seat":
      return seatKinds(scene, {});
    case "goal":
      return goalForm(scene);
    case "lines":
      return linesForm(scene);
    case "doubles":
      return doubles(scene);
    case "undo":
      return changes(scene, undefined);
    case "changes":
      if (request.name === undefined) return changes(scene, undefined);
      return changesCalled(scene, request.name, request.of && partOf[request.of]);
    case "open":
      return openCalled(scene, request.name, request.of);
    case "about": {
      const subject = subjectNamed(scene.network, request.name);
      return subject ? openAsked(scene, subject) : findForm(scene, wording.find.none(request.name));
    }
    case "merge":
      return mergeCalled(scene, request.names);
    case "end":
      return endCalled(scene, request.name, request.of);
    case "pause":
      return pauseCalled(scene, request.name, request.until);
    default:
      return request satisfies never;
  }
}

const partOf = { organisation: "organisations", person: "people" } as const satisfies Readonly<
  Record<Subject, Opened["part"]>
>;

/** Of one that is meant without doubt the form; of more the choice. */
function openCalled(scene: Scene, name: string, of: Subject): Outcome<never> {
  const [first, ...others] = subjectsCalled(scene, name, partOf[of]);
  if (!first || others.length > 0) return findCalled(scene, name, { part: partOf[of] });
  const { subject } = first;
  switch (subject.part) {
    case "organisations":
      return organisationForm(scene, subject.id);
    case "people":
      return personForm(scene, { id: subject.id });
    case "seats":
      return openCard(scene, subject);
    default:
      return subject satisfies never;
  }
}

/** Both that were named, to be looked at first; of one that is not clear its choice. */
function mergeCalled(scene: Scene, names: readonly [string, string]): Outcome<never> {
  const found = names.map((name) => ({ name, called: subjectsCalled(scene, name, undefined) }));
  const unclear = found.find(({ called }) => called.length !== 1);
  if (unclear) return findCalled(scene, unclear.name);
  const [one, other] = found.flatMap(({ called }) => called.map(({ subject }) => subject));
  if (!one || !other) return doubles(scene);
  if (one.part !== other.part) return mergeForm(scene, one);
  return one.id === other.id
    ? openCard(scene, one)
    : merge(scene, keepTheFuller(scene, one, other));
}

function endCalled(scene: Scene, name: string, of: Subject): Outcome<never> {
  const [first, ...others] = subjectsCalled(scene, name, partOf[of]);
  if (!first) return findForm(scene, wording.find.none(name));
  return others.length > 0
    ? findCalled(scene, name, { part: partOf[of] })
    : end(scene, first.subject);
}
