import { rolesOf, takeOverBlocks } from "../../src/cards/hand-over-card.ts";
import { seatInWords } from "../../src/cards/seat-role.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { HandOver } from "../../src/domain/cycle/hand-over.ts";
import type { PersonId } from "../../src/domain/ids.ts";
import type { Block } from "../../src/messages/message.ts";
import { button } from "./action.ts";
import type { OnItsWay } from "./bundle.ts";
import { nameOf, occasionOf, otherCoordinators, type Scene, tellPerson } from "./scene.ts";
import { wording } from "./wording.ts";

/** One message to the candidate about all seats they are asked for, with what that means. */
export function askCandidate(
  { network, event }: Scene,
  onTheWay: readonly OnItsWay[],
  before?: string,
): readonly Tell[] {
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
  return [{ to: { kind: "person", person }, key: `hand-over/${key}`, message }];
}

/** The coordinators are asked whether the candidate may be asked. */
export function askForYes(scene: Scene, onTheWay: readonly OnItsWay[]): readonly Tell[] {
  const { network, event, me } = scene;
  const [first] = onTheWay;
  const candidate = first?.open.candidate;
  const person = candidate && network.people.get(candidate.person);
  if (!first || !person) return [];
  const roles = rolesOf(
    network,
    onTheWay.map(({ seat }) => seat),
  );
  const about = { seat: first.seat.id, ...(onTheWay.length > 1 && { all: true }) };
  const text = wording.mayTheyBeAsked(nameOf(network, me) ?? "", person.name, roles);
  const blocks: readonly Block[] = [
    {
      kind: "contact",
      name: person.name,
      ...(person.jobTitle !== undefined && { about: person.jobTitle }),
      ...(person.phone && { phone: person.phone }),
      ...(person.mail && { mail: person.mail }),
    },
    {
      kind: "buttons",
      buttons: [
        button(wording.yes, { kind: "approve", ...about }, "primary"),
        button(wording.no, { kind: "refuse", ...about }),
      ],
    },
  ];
  const key = `needs-yes/${first.seat.id}/${occasionOf(event)}`;
  return otherCoordinators(scene).map((reader) => tellPerson(reader, { key, text, blocks }));
}

/** Each candidate who was asked hears, once, that they need not answer any more. */
export function noLongerNeeded(
  { network, event }: Scene,
  opens: readonly HandOver[],
): readonly Tell[] {
  const asked = new Map<PersonId, HandOver[]>();
  for (const open of opens) {
    const { candidate } = open;
    if (candidate?.state !== "asked") continue;
    asked.set(candidate.person, [...(asked.get(candidate.person) ?? []), open]);
  }
  return [...asked].flatMap(([person, theirs]) => {
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
}
