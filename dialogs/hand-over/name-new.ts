import type { Outcome } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { State } from "./action.ts";
import { type About, onTheirWay } from "./bundle.ts";
import { rungOf } from "./may.ts";
import { name } from "./name.ts";
import { readNewcomer } from "./newcomer.ts";
import { type Form, newcomerForm } from "./newcomer-form.ts";
import { ask } from "./question.ts";
import { answer, type Scene } from "./scene.ts";
import { wording } from "./wording.ts";

/** The form for somebody else; only for who may name them, for it leads to a record. */
export function nameOther(scene: Scene, about: About): Outcome<State> {
  return mayName(scene, about) ?? newcomerForm(scene, about);
}

/** The form, filled in: somebody who is known already is found, not made a second time. */
export function nameNew(scene: Scene, about: About, form: Form): Outcome<State> {
  const refusal = mayName(scene, about);
  if (refusal) return refusal;
  const [first] = onTheirWay(scene.network, about);
  if (!first) return answer(scene, { text: wording.nothingOpen });
  const found = readNewcomer(scene, first.seat, form);
  if (found.kind === "wrong") return newcomerForm(scene, about, { form, wrong: found.text });
  const { person } = found;
  if (found.kind === "known") {
    return name(scene, { ...about, person: person.id, remark: wording.known(person.name) });
  }
  // Of two who name somebody at once the first one stands, and the second is not written down.
  if (first.open.candidate) return ask(scene, about);
  const recorded: Fact = { kind: "recorded", part: "people", value: person };
  return name(scene, { ...about, person: person.id, recorded: [recorded] });
}

function mayName(scene: Scene, about: About): Outcome<State> | undefined {
  const all = onTheirWay(scene.network, about);
  if (all.length === 0) return answer(scene, { text: wording.nothingOpen });
  const may = all.some(({ seat }) => rungOf(scene, seat) !== undefined);
  return may ? undefined : answer(scene, { text: wording.mayNot });
}
