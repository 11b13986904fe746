import { organisationCard } from "../../../src/cards/organisation-card.ts";
import { seatInWords } from "../../../src/cards/seat-role.ts";
import { todayIn } from "../../../src/contract/in-turn.ts";
import type { Outcome } from "../../../src/contract/outcome.ts";
import { seatsFrom } from "../../../src/domain/held-seats.ts";
import { seatsOfOrganisation } from "../../../src/domain/manage/ending.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Organisation } from "../../../src/domain/organisation.ts";
import type { Person } from "../../../src/domain/person.ts";
import { holderOn, type Seat } from "../../../src/domain/seat.ts";
import type { Day } from "../../../src/domain/time.ts";
import { dayName } from "../../../src/language/day.ts";
import { inShortList } from "../../../src/language/list.ts";
import type { Block, Button } from "../../../src/messages/message.ts";
import { paragraph } from "../../../src/messages/paragraph.ts";
import { rowOf } from "../../../src/messages/row-of.ts";
import { type Action, button, type Subject } from "../action.ts";
import { answer, gone, type Scene } from "../scene.ts";
import { wording } from "../wording.ts";
import { seatCard } from "./seat-card.ts";
import { cardWording } from "./wording.ts";

const words = cardWording;
/** Seats with a button each on one card. */
const MOST_SEATS = 10;
const MOST_NAMES = 6;

/** The same for who said in a sentence what they want: nothing of it is done yet, so that is said. */
export function openAsked(scene: Scene, subject: Subject): Outcome<never> {
  return openCard(scene, subject, words.nothingYet);
}

/** One record, with all that can be done to it. */
export function openCard(scene: Scene, subject: Subject, first?: string): Outcome<never> {
  const { network } = scene;
  switch (subject.part) {
    case "organisations": {
      const organisation = network.organisations.get(subject.id);
      return organisation ? organisationAnswer(scene, organisation, first) : gone(scene);
    }
    case "people": {
      const person = network.people.get(subject.id);
      return person ? personAnswer(scene, person, first) : gone(scene);
    }
    case "seats": {
      const seat = network.seats.get(subject.id);
      return seat ? seatCard(scene, seat) : gone(scene);
    }
    default:
      return subject satisfies never;
  }
}

function organisationAnswer(
  scene: Scene,
  organisation: Organisation,
  first: string = organisation.name,
): Outcome<never> {
  const { network } = scene;
  const { id } = organisation;
  const subject: Subject = { part: "organisations", id };
  return answer(scene, {
    text: first,
    more: [
      organisationCard(organisation),
      { kind: "facts", rows: organisationRows(network, organisation) },
      ...seatBlocks(scene, seatsOfOrganisation(network, id)),
      ...rowOf([
        button(words.change, { kind: "organisation-form", id }, "primary"),
        button(words.addPerson, { kind: "person-form", organisation: id }),
        button(words.addSeat, { kind: "seat-kinds", organisation: id }),
        button(words.pause, { kind: "pause-form", id }),
        ...lastButtons(subject, words.endOrganisation),
      ]),
    ],
  });
}

function organisationRows(network: Network, organisation: Organisation) {
  const { id, aliases, kind, domain, areas } = organisation;
  const areaNames = areas.flatMap((area) => network.areas.get(area)?.name ?? []);
  const people = [...network.people].filter((person) => person.organisation === id);
  const names = people.map((person) => wording.brief(person.name)).sort();
  return [
    ...(aliases.length > 0
      ? [{ label: words.aliases, value: inShortList(aliases.map(wording.brief), MOST_NAMES) }]
      : []),
    { label: words.kind, value: words[kind] },
    { label: words.domain, value: wording.domains[domain] },
    {
      label: words.areas,
      value:
        areas.length === 0
          ? words.everywhere
          : inShortList(areaNames.map(wording.brief), MOST_NAMES),
    },
    {
      label: words.people,
      value: names.length === 0 ? words.nobody : inShortList(names, MOST_NAMES),
    },
  ];
}

function personAnswer(scene: Scene, person: Person, first: string = person.name): Outcome<never> {
  const { network } = scene;
  const { id, name, phone, mail } = person;
  const today = todayIn(scene);
  const seats = seatsFrom(network, id, today).map(({ seat }) => seat);
  const ways: Block = {
    ...{ kind: "contact", name },
    ...(phone && { phone }),
    ...(mail && { mail }),
  };
  return answer(scene, {
    text: first,
    more: [
      ways,
      ...factsBlock(personRows(network, person)),
      ...pausedBlock(network, person, today),
      ...seatBlocks(scene, seats),
      ...rowOf([
        button(words.change, { kind: "person-form", id }, "primary"),
        button(words.giveSeat, { kind: "seat-kinds", person: id }),
        ...lastButtons({ part: "people", id }, words.endPerson),
      ]),
    ],
  });
}

function personRows(network: Network, { jobTitle, organisation, expertByExperience }: Person) {
  const at = organisation && network.organisations.get(organisation)?.name;
  return [
    ...(jobTitle === undefined ? [] : [{ label: words.jobTitle, value: jobTitle }]),
    ...(at === undefined ? [] : [{ label: words.organisation, value: at }]),
    ...(expertByExperience ? [{ label: words.expert, value: words.yes }] : []),
  ];
}

function factsBlock(rows: Extract<Block, { readonly kind: "facts" }>["rows"]): readonly Block[] {
  return rows.length > 0 ? [{ kind: "facts", rows }] : [];
}

function pausedBlock({ askings }: Network, { id }: Person, today: Day): readonly Block[] {
  const until = askings.get(id)?.pausedUntil;
  const isPaused = until !== undefined && until > today;
  return isPaused ? [paragraph(words.paused(dayName(until, today)), "subtle")] : [];
}

/** A button for each seat, with who sits there. */
function seatBlocks(scene: Scene, seats: readonly Seat[]): readonly Block[] {
  const { network } = scene;
  const today = todayIn(scene);
  if (seats.length === 0) return [paragraph(words.noSeats, "subtle")];
  const rest = seats.length - MOST_SEATS;
  const buttons = seats.slice(0, MOST_SEATS).map((seat) => {
    const holder = holderOn(seat, today);
    const name = holder && network.people.get(holder)?.name;
    const action: Action = { kind: "open", subject: { part: "seats", id: seat.id } };
    return button(words.seat(seatInWords(network, seat), name), action);
  });
  return [
    paragraph(words.seats(seats.length), "subtle"),
    ...rowOf(buttons),
    ...(rest > 0 ? [paragraph(words.more(rest), "subtle")] : []),
  ];
}

function lastButtons(subject: Subject, end: string): readonly Button[] {
  return [
    button(words.merge, { kind: "merge-form", subject }),
    button(end, { kind: "end", subject }),
    button(words.history, { kind: "changes", subject }),
  ];
}
