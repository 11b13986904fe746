import { rolesOf, takeOverBlocks } from "../../src/cards/hand-over-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { HandOver } from "../../src/domain/cycle/hand-over.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Person } from "../../src/domain/person.ts";
import type { Block } from "../../src/messages/message.ts";
import { rowOf } from "../../src/messages/row-of.ts";
import { button } from "./action.ts";
import { atWork } from "./at-work.ts";
import type { OnItsWay } from "./bundle.ts";
import { mayAgree } from "./may-agree.ts";
import { coordinatorsBeside, sittingIn } from "./needs-yes.ts";
import { nameOf, occasionOf, type Scene, tellPerson } from "./scene.ts";
import { wording } from "./wording.ts";

/** One message to the candidate about all seats they are asked for, with what that means. */
export function askCandidate(
  scene: Scene,
  onTheWay: readonly OnItsWay[],
  before?: string,
): readonly Tell[] {
  const { network, event } = scene;
  const [first, ...rest] = onTheWay;
  const person = first?.open.candidate?.person;
  if (!first || person === undefined) return [];
  const more = rest.map(({ seat }) => seat);
  const shown = { network, seat: first.seat, at: event.at, to: person, more };
  const key = `asked/${first.seat.id}/${occasionOf(event)}`;
  const blocks = takeOverBlocks(shown);
  const intro: readonly Block[] =
    before === undefined ? [] : [{ kind: "text", spans: [{ text: before }] }];
  const [question] = blocks;
  const summary = question?.kind === "text" ? question.spans.map(({ text }) => text).join("") : "";
  const message = { summary, blocks: [...intro, ...blocks] };
  const items = onTheWay.map(({ seat }) => ({ kind: "take-over", seat: seat.id }) as const);
  const tell: Tell = {
    ...{ to: { kind: "person", person }, key: `hand-over/${key}`, message },
    about: { kind: "errand", items },
  };
  return atWork(scene, opensOf(onTheWay), [tell]);
}

function opensOf(onTheWay: readonly OnItsWay[]): readonly HandOver[] {
  return onTheWay.map(({ open }) => open);
}

/** The coordinators are asked whether the candidate may be asked. */
export function askForYes(scene: Scene, onTheWay: readonly OnItsWay[]): readonly Tell[] {
  const { network, event } = scene;
  const [first] = onTheWay;
  const candidate = first?.open.candidate;
  const person = candidate && network.people.get(candidate.person);
  if (!first || !person) return [];
  const about = { seat: first.seat.id, ...(onTheWay.length > 1 && { all: true }) };
  const blocks: readonly Block[] = [
    candidateBlock(person),
    ...rowOf([
      button(wording.yes, { kind: "approve", ...about }, "primary"),
      button(wording.no, { kind: "refuse", ...about }),
    ]),
  ];
  const key = `needs-yes/${first.seat.id}/${occasionOf(event)}`;
  const text = mayTheyInWords(scene, onTheWay, person);
  const tells = coordinatorsBeside(scene, person.id).map((reader) =>
    tellPerson(reader, { key, text, blocks }),
  );
  return atWork(scene, opensOf(onTheWay), tells);
}

/** Whether somebody may be asked, or take it themselves; and who sits there now. */
function mayTheyInWords(scene: Scene, onTheWay: readonly OnItsWay[], person: Person): string {
  const { network, me } = scene;
  const roles = rolesOf(
    network,
    onTheWay.map(({ seat }) => seat),
  );
  const by = nameOf(network, me) ?? "";
  const question =
    person.id === me
      ? wording.mayTheyTakeIt(by, roles)
      : wording.mayTheyBeAsked(by, person.name, roles);
  const sitting = nameOf(network, onTheWay.flatMap(({ open }) => sittingIn(scene, open) ?? [])[0]);
  return sitting === undefined ? question : `${question} ${wording.sitsThere(sitting)}`;
}

function candidateBlock({ name, jobTitle, phone, mail }: Person): Block {
  return {
    ...{ kind: "contact", name },
    ...(jobTitle !== undefined && { about: jobTitle }),
    ...(phone && { phone }),
    ...(mail && { mail }),
  };
}

/** Who sits there hears at once what somebody else says of them, and that it waits for a yes. */
export function askSitting(scene: Scene, onTheWay: readonly OnItsWay[]): readonly Tell[] {
  const { network, event, me } = scene;
  const theirs = onTheWay.filter(({ open }) => sittingIn(scene, open) !== undefined);
  const [first] = theirs;
  const sitting = first?.open.leaver;
  if (!first || sitting === undefined) return [];
  const roles = rolesOf(
    network,
    theirs.map(({ seat }) => seat),
  );
  const candidate = first.open.candidate?.person;
  const taker = candidate === me ? undefined : (nameOf(network, candidate) ?? "");
  const about = { seat: first.seat.id, ...(theirs.length > 1 && { all: true }) };
  const theirScene = { ...scene, me: sitting };
  const buttons = [
    ...(theirs.every((one) => mayAgree(theirScene, one))
      ? [button(wording.yes, { kind: "approve", ...about }, "primary")]
      : []),
    button(wording.noIStay, { kind: "withdraw", ...about, told: true }),
  ];
  const key = `sitting/${first.seat.id}/${occasionOf(event)}`;
  const text = wording.doYouLeave(nameOf(network, me) ?? "", roles, taker);
  return [tellPerson(sitting, { key, text, blocks: [{ kind: "buttons", buttons }] })];
}

/** Each candidate who was asked hears, once, that they need not answer any more. */
export function noLongerNeeded(scene: Scene, opens: readonly HandOver[]): readonly Tell[] {
  const { network, event } = scene;
  const asked = new Map<PersonId, HandOver[]>();
  for (const open of opens) {
    const { candidate } = open;
    if (candidate?.state !== "asked") continue;
    asked.set(candidate.person, [...(asked.get(candidate.person) ?? []), open]);
  }
  const tells = [...asked].flatMap(([person, theirs]) => {
    const roles = theirs.flatMap(({ id }) => network.seats.get(id) ?? []);
    const [first] = theirs;
    const text = wording.noLongerNeeded(roles.map((seat) => seatInWords(network, seat)));
    return first
      ? [
          tellPerson(person, {
            key: `not-needed/${first.id}/${occasionOf(event)}`,
            text,
            blocks: [],
          }),
        ]
      : [];
  });
  // Not before the question itself, which may wait for the same opening.
  return atWork(scene, opens, tells);
}
