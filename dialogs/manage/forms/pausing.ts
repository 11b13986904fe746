import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { daysLater } from "../../../src/domain/days.ts";
import type { OrganisationId } from "../../../src/domain/ids.ts";
import { pauseFacts } from "../../../src/domain/manage/pausing.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import type { Day } from "../../../src/domain/time.ts";
import { dayName } from "../../../src/language/day.ts";
import { readDay } from "../../../src/language/read-day.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { button } from "../action.ts";
import { findForm } from "../finding.ts";
import { organisationNamed } from "../named.ts";
import { answer, carryOut, type Form, gone, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { special, textIn } from "./filled.ts";
import { formWording } from "./wording.ts";

const words = formWording.pause;
/** Longer is not a pause but an end. */
const LONGEST_DAYS = 365;
const USUAL_DAYS = 61;

/** A form for until when nobody of an organisation is asked anything. */
export function pauseForm(scene: Scene, id: OrganisationId): Outcome<never> {
  const organisation = scene.network.organisations.get(id);
  return organisation ? showForm(scene, organisation) : gone(scene);
}

function showForm(scene: Scene, { id, name }: Organisation, reason?: string): Outcome<never> {
  const submit = button(words.submit, { kind: "pause", id }, "primary");
  const value = daysLater(todayIn(scene), USUAL_DAYS);
  const fields = [
    special("day", { name: "until", label: formWording.fields.day, value, required: true }),
  ];
  const ask = words.ask(name);
  return answer(scene, {
    text: reason ?? ask,
    more: [...(reason === undefined ? [] : [paragraph(ask)]), { kind: "form", fields, submit }],
  });
}

/** Nobody of it is asked until the day that was filled in. */
export function pause(scene: Scene, id: OrganisationId, form: Form): Outcome<never> {
  const organisation = scene.network.organisations.get(id);
  return organisation ? pauseUntil(scene, organisation, textIn(form, "until")) : gone(scene);
}

/** The same, in a sentence: "pauzeer Leergeld tot 1 mei". */
export function pauseCalled(scene: Scene, name: string, until: string | undefined): Outcome<never> {
  const meant = organisationNamed(scene.network, name);
  switch (meant.kind) {
    case "one":
      return until === undefined
        ? showForm(scene, meant.value)
        : pauseUntil(scene, meant.value, until);
    case "several": {
      const buttons = meant.values.slice(0, 10).map((one) => {
        return button(one.name, { kind: "pause-form", id: one.id });
      });
      return answer(scene, { text: wording.find.several, more: rowOf(buttons) });
    }
    case "none":
      return findForm(scene, wording.find.none(name));
    default:
      return meant satisfies never;
  }
}

function pauseUntil(scene: Scene, organisation: Organisation, text: string): Outcome<never> {
  const today = todayIn(scene);
  const until = readDay(text, today);
  const wrong = wrongDay(until, today);
  if (until === undefined || wrong !== undefined) return showForm(scene, organisation, wrong);
  const { id, name } = organisation;
  const facts = pauseFacts(scene.network, id, { today, until });
  const open = button(wording.open, { kind: "open", subject: { part: "organisations", id } });
  if (facts.length === 0) {
    return answer(scene, { text: formWording.saved.pausedNobody(name), more: rowOf([open]) });
  }
  const done = formWording.saved.paused(name, facts.length, dayName(until, today));
  return carryOut(scene, { facts, text: done, more: rowOf([open]) });
}

function wrongDay(until: Day | undefined, today: Day): string | undefined {
  if (until === undefined) return formWording.wrong.day;
  if (until < today) return formWording.wrong.dayPast;
  if (until === today) return formWording.wrong.dayNotLater;
  const most = daysLater(today, LONGEST_DAYS);
  return until > most ? formWording.wrong.dayTooLate(dayName(most, today)) : undefined;
}
