import fc from "fast-check";
import { cleanText } from "../../src/domain/clean-text.ts";
import { markOf } from "../../src/domain/mark-of.ts";
import { seatStatuses } from "../../src/domain/report/seat-statuses.ts";
import { smallNetwork } from "../fixtures/small-network.ts";
import { nastyText } from "./garbage.ts";
import { meetingActions } from "./meeting-actions.ts";
import { of } from "./of.ts";
import { accountOf } from "./world.ts";

const town = smallNetwork();
const some = (ids: Iterable<{ readonly id: string }>) =>
  fc.constantFrom(...[...ids].map(({ id }) => id), "weg");
const [person, seat, organisation] = [
  some(town.people),
  some(town.seats),
  some(town.organisations),
];
const theme = fc.constantFrom("school", "voedsel", "schulden", "weg");
const account = fc.constantFrom("sanne", "mies", "stranger", "colleague").map(accountOf);
const code = fc.constantFrom("CDFHJK", "", "x".repeat(12));
const mark = fc.constantFrom("spoken", "no-reply", "wrong");
const day = fc.constantFrom("2020-01-01", "2026-11-24", "2026-12-01", "2027-01-01", "2099-12-31");
const shown = fc.constantFrom("2026-11-24T09:00:00.000Z", "2020-01-01T09:00:00.000Z");
const from = fc.nat(500);
const yes = fc.constant(true);
/** Marks that are right, for who has seen nothing of what they mark. */
const marks = fc.constantFrom(
  ...["", "x", markOf(cleanText(town.description.goal ?? "")), markOf("event-1")],
);

const about = fc.oneof(
  fc.record({
    kind: fc.constant("theme"),
    theme,
    because: fc.array(nastyText, { maxLength: 2 }),
    also: fc.array(theme, { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant("organisation"),
    organisation,
    also: fc.array(theme, { maxLength: 2 }),
  }),
  of(["person"], { person }),
  of(["coordinator"]),
);
const answer = fc.record({
  about,
  from: fc.nat(20),
  acute: fc.boolean(),
  marks: fc.array(fc.record({ seat, mark }), { maxLength: 4 }),
});

const subject = fc.oneof(
  fc.record({ part: fc.constant("organisations"), id: organisation }),
  fc.record({ part: fc.constant("people"), id: person }),
  fc.record({ part: fc.constant("seats"), id: seat }),
);
const role = fc.oneof(
  of(["contact", "manager", "table-member"], {}, { organisation }),
  of(["deputy"], { of: seat }),
  of(["webber", "coordinator"]),
);
const draft = fc.constantFrom("event-1", "event-2", "x");

/**
 * Actions that the schemas take, whoever may do them, of each dialog that has any. `erase-me` is in
 * it without its last step: of who took that there is nothing left to look at.
 */
export const actions = {
  "whom-to-call": fc.oneof(
    of(["answer", "names"], { answer }),
    of(["mark"], { answer, seat, mark }),
    of(["ask"]),
    of(["theme"], { theme }),
    of(["themes"], { stuck: fc.boolean() }),
  ),
  "who-am-i": fc.oneof(
    of(["who", "mail-me"]),
    of(["not-me"], { account }),
    of(["claim", "decline"], { person }),
    of(["link", "refuse"], { account, person, code }),
  ),
  "own-seats": fc.oneof(
    of(["seats"], {}, { from }),
    of(["show-in-groups"], { shown: fc.boolean() }),
  ),
  confirm: fc.oneof(
    of(["confirm"], { seat }, { shown }),
    of(["confirm-all"], {}, { shown, of: person }),
    of(["change", "not-mine", "not-mine-sure"], { seat }),
    of(["save"], { seat }, { was: marks }),
    of(["show"], {}, { from }),
    of(["pause"], { until: day }),
    of(["later", "pause-form", "why", "leave", "leave-sure", "return"]),
  ),
  "hand-over": fc.oneof(
    of(["start"], { seat }, { all: fc.boolean(), from: day, person, gone: yes }),
    of(["name"], { seat, person }, { all: fc.boolean(), instead: fc.boolean() }),
    of(["from"], { seat }, { all: fc.boolean(), day }),
    of(["name-other", "name-new", "from-form", "dont-know"], { seat }, { all: fc.boolean() }),
    of(["accept", "decline", "discuss"], { seat }, { all: fc.boolean() }),
    of(["approve", "refuse", "withdraw"], { seat }, { all: fc.boolean() }),
  ),
  manage: fc.oneof(
    of(["menu", "find-form", "find", "doubles", "goal-form", "lines-form"]),
    of(["open", "end", "merge-form", "merge-with"], { subject }),
    of(["organisation-form"], {}, { id: organisation }),
    of(["organisation-save"], { was: marks }, { id: organisation, sure: yes }),
    of(["person-form"], {}, { id: person, organisation }),
    of(["person-save"], { was: marks }, { id: person, sure: yes }),
    of(["seat-kinds"], {}, { organisation, person }),
    of(["seat-form"], { role }, { person }),
    of(["seat-save"], { role }),
    of(["who-form", "who", "scope-form", "scope"], { id: seat }),
    of(["end-sure"], { subject, shown: marks }),
    of(["merge"], { from: subject, into: subject }),
    of(["merge-sure"], { from: subject, into: subject, shown: marks }),
    of(["pause-form", "pause"], { id: organisation }),
    of(["goal", "lines"], { was: marks }),
    of(["changes"], {}, { subject }),
    of(["undo", "undo-sure"], { change: marks }),
  ),
  report: fc.oneof(
    of(["report", "fragile", "organisation", "updates"]),
    of(["every"], { every: fc.constantFrom("month", "quarter", "never") }),
    of(["calls", "silent"], {}, { from }),
    of(["seats"], { status: fc.constantFrom(...seatStatuses) }, { from }),
  ),
  poll: fc.oneof(
    of(
      ["propose"],
      {
        title: fc.constantFrom("Overleg", "Bel 06 12345678"),
        audience: fc.constantFrom(
          { kind: "webbers" },
          { kind: "contacts" },
          { kind: "table", table: "weg" },
        ),
        organiser: seat,
        minutes: fc.integer({ min: 1, max: 720 }),
      },
      { from: day, until: day, place: fc.constant("De Kei"), parts: fc.constant(["evening"]) },
    ),
    of(["adjust", "send", "discard"], { draft }),
    of(["list"]),
    of(["show", "ballot", "vote", "choose", "again"], { poll: draft }),
    of(["vote-all"], { poll: draft, as: fc.constantFrom("yes", "no") }),
    of(["settle"], { poll: draft, index: fc.nat(9) }),
    of(["withdraw"], { poll: draft }, { sure: yes }),
  ),
  plan: fc.oneof(
    of(["list"], {}, { from }),
    of(["new"]),
    of(["fill"], {}, { series: draft }),
    of(["show", "move", "move-fill", "cancel", "cancel-it"], { meeting: draft }),
    of(["plan", "change", "move-it", "choose-other"], { draft }),
    of(["choose"], { draft, option: fc.nat(3) }),
    of(["stop", "stop-it", "renew"], { series: draft, from: day }),
  ),
  "erase-me": of(["ask", "no"]),
  "to-coordinator": fc.oneof(of(["write", "look"]), of(["send", "change", "discard"], { draft })),
  asked: of(["asked"], { back: fc.nat(130) }),
  ...meetingActions({ person, seat, theme, day }),
} as const;

/** What comes with a press: what the forms ask for, right and wrong. */
export const form = fc.constantFrom<Readonly<Record<string, string | readonly string[]>>>(
  {},
  { question: "geen geld voor het kamp", message: "Wil je mij bellen?", name: "Leergeld Dorp" },
  { question: ["a"], message: ["a"], name: ["a"], goal: ["a"] },
  {
    ...{ name: "Bo Nieuw", mail: "bo@nieuw.example", phone: "06 10009999", job: "baas" },
    ...{ title: "baas", jobTitle: "baas", kind: "formal", domain: "debt", expert: "no" },
    ...{
      goal: "niets",
      until: "2027-01-01",
      day: "2027-01-01",
      from: "2026-11-24",
      who: "Mies Jansen",
    },
    ...{ theme: "school", organisation: "Leergeld Dorp", "themes-in": ["school"] },
    ...{ item: "Vakantiepas", minutes: "10", case: "Een schuld en geen eten.", due: "1 juni" },
    ...{ what: "Folder maken", text: "Elke maand", colleague: "Piet Smit", q1: "4", q2: "Fijn" },
    ...{ "name-1": "Lijn", "number-1": "0800 1234", "about-1": "hulp" },
  },
);
