import { ownSeatBlocks } from "../../src/cards/confirm-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import { isByLink, todayIn } from "../../src/contract/in-turn.ts";
import type { Outcome, Tell } from "../../src/contract/outcome.ts";
import type { Fact } from "../../src/domain/change.ts";
import type { SeatId } from "../../src/domain/ids.ts";
import { whoGetsToLookAfter } from "../../src/domain/manage/looking-after.ts";
import type { State } from "./action.ts";
import { seatBlocks } from "./confirm.ts";
import { deputyFacts } from "./deputy.ts";
import { formAgain } from "./form.ts";
import { type Form, marksIn, readForm, setTo, typedIn, type Wanted, wrongIn } from "./read-form.ts";
import { after, answer, type Scene } from "./scene.ts";
import { type Spoken, sayOnItsWay, speakFor } from "./speaker.ts";
import { wording } from "./wording.ts";

type Saving = {
  readonly seat: SeatId;
  readonly was?: string;
  readonly form: Form;
};

/** [Opslaan]: what was touched becomes true, and it is asked once more whether it is right now. */
export function save(scene: Scene, { seat: id, was, form }: Saving): Outcome<State> {
  const spoken = speakFor(scene, id);
  if ("refused" in spoken) return spoken.refused;
  if (scene.network.handOvers.has(id)) return sayOnItsWay(scene, spoken);
  const marks = marksIn(scene, spoken, was);
  const wanted = readForm(scene, spoken, { form, was: marks });
  const again = (wrong: readonly string[]) => {
    const values = typedIn(scene, spoken, form);
    const name = form["name"];
    const filled = { values, was: marks, chosen: form, ...(typeof name === "string" && { name }) };
    return formAgain(scene, spoken, { ...filled, wrong });
  };
  const wrong = wrongIn(spoken, wanted);
  if (wrong.length > 0) return again(wrong);
  const { facts, what, told } = changesFor(scene, spoken, wanted);
  const next = after(scene, facts);
  if (isGivenByLink(scene, next)) return again([wording.wrong.deputyByLink]);
  const saved = next.network.seats.get(id) ?? spoken.seat;
  return answer(next, {
    text: what.length > 0 ? wording.saved(what) : wording.nothingChanged,
    more: seatBlocks(next, saved, spoken.as),
    changes: facts,
    tell: [...tellHolder(next, spoken, what), ...told],
    asks: { kind: "changed", seat: id, shown: scene.event.at },
  });
}

/** Who stands in for a coordinator takes over: nobody gets to do so by one link from a mail. */
function isGivenByLink(scene: Scene, { network }: Scene): boolean {
  const today = todayIn(scene);
  return isByLink(scene) && whoGetsToLookAfter(scene.network, network, today).length > 0;
}

type Made = {
  readonly facts: readonly Fact[];
  /** What is other now, in words. */
  readonly what: readonly string[];
  readonly told: readonly Tell[];
};

function changesFor(scene: Scene, spoken: Spoken, wanted: Wanted): Made {
  const person = personAfter(spoken, wanted);
  const seat = seatAfter(scene, spoken, wanted);
  const deputy = deputyFacts(scene, spoken, wanted.deputy);
  return {
    facts: [...person.facts, ...seat.facts, ...deputy.facts],
    what: [...person.what, ...seat.what, ...deputy.what],
    told: deputy.told,
  };
}

function personAfter({ holder }: Spoken, wanted: Wanted): Omit<Made, "told"> {
  const name = setTo(wanted.name, holder.name) ?? holder.name;
  const phone = setTo(wanted.phone, holder.phone);
  const mail = setTo(wanted.mail, holder.mail);
  const jobTitle = setTo(wanted.title, holder.jobTitle);
  const hours = setTo(wanted.hours, holder.availability.hours);
  const what = [
    ...(name === holder.name ? [] : [wording.what.name]),
    ...(phone?.number === holder.phone?.number ? [] : [wording.what.phone]),
    ...(mail === holder.mail ? [] : [wording.what.mail]),
    ...(jobTitle === holder.jobTitle ? [] : [wording.what.title]),
    ...(JSON.stringify(hours) === JSON.stringify(holder.availability.hours)
      ? []
      : [wording.what.hours]),
  ];
  const { phone: _phone, mail: _mail, jobTitle: _title, ...rest } = holder;
  const value = {
    ...rest,
    name,
    ...(phone && { phone }),
    ...(mail !== undefined && { mail }),
    ...(jobTitle !== undefined && { jobTitle }),
    availability: { ...holder.availability, hours },
  };
  return { what, facts: what.length > 0 ? [{ kind: "recorded", part: "people", value }] : [] };
}

function seatAfter({ network }: Scene, { seat }: Spoken, wanted: Wanted): Omit<Made, "told"> {
  const { role } = seat;
  if (role.kind !== "contact") return { facts: [], what: [] };
  const themes = changed(role.themes, wanted.themes, network.themes);
  const areas = changed(role.areas, wanted.areas, network.areas);
  const what = [
    ...(themes === role.themes ? [] : [wording.what.themes]),
    ...(areas === role.areas ? [] : [wording.what.areas]),
  ];
  const value = { ...seat, role: { ...role, themes, areas } };
  return { what, facts: what.length > 0 ? [{ kind: "recorded", part: "seats", value }] : [] };
}

/** The list itself when nothing of it is other; only what the network has is taken up. */
function changed<Id extends string>(
  now: readonly Id[],
  { in: added, out }: Wanted["themes"],
  known: Iterable<{ readonly id: Id }>,
): readonly Id[] {
  const left = now.filter((id) => !out.includes(id));
  const come = [...known]
    .map(({ id }) => id)
    .filter((id) => added.includes(id) && !now.includes(id));
  return left.length === now.length && come.length === 0 ? now : [...left, ...come];
}

/** Who sits there hears what somebody else changed, with a way to put it right. */
function tellHolder(
  scene: Scene,
  { seat, holder }: Spoken,
  what: readonly string[],
): readonly Tell[] {
  const { network, event, me } = scene;
  if (holder.id === me.id || what.length === 0) return [];
  const text = wording.toldChanged(me.name, seatInWords(network, seat), what);
  const newest = network.seats.get(seat.id) ?? seat;
  const shown = { network, at: event.at, to: holder.id };
  return [
    {
      to: { kind: "person", person: holder.id },
      key: `changed/${seat.id}/${event.id}`,
      message: {
        summary: text,
        blocks: [{ kind: "text", spans: [{ text }] }, ...ownSeatBlocks(shown, newest)],
      },
    },
  ];
}
