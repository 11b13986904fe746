import fc from "fast-check";
import { of } from "./of.ts";

/** The meeting that there is, and some that there are not. */
const meeting = fc.constantFrom("overleg", "overleg", "weg");
const action = fc.constantFrom("actie", "weg");
const line = fc.constantFrom("regel", "weg");
const nomination = fc.constantFrom("voordracht", "weg");
const was = fc.constantFrom("anders", "");
const by = fc.constantFrom("calendar", "machine");
const when = fc.constantFrom("2027-01-05 09:30", "2027-01-12 10:00");

type Known = Readonly<Record<"person" | "seat" | "theme" | "day", fc.Arbitrary<unknown>>>;

/** Actions of the conversations about meeting, and of what follows from it. */
export function meetingActions({ person, seat, theme, day }: Known) {
  return {
    acquaint: fc.oneof(of(["about", "start", "stop", "unmet"]), of(["met"], { person })),
    actions: fc.oneof(
      of(["list"]),
      of(["new", "fill"], {}, { meeting }),
      of(["agree", "change", "discard", "edit", "done", "reopen", "later", "pass"], { action }),
      of(["put-off"], { action, by: fc.constantFrom("week", "month"), from: day }),
      of(["put-off-to", "pass-named"], { action }),
      of(["pass-to"], { action, seat, from: seat }),
    ),
    agenda: fc.oneof(
      of(["show"], {}, { meeting }),
      of(["item-form", "add", "sessions"], { meeting }),
      of(["drop"], { meeting, item: line }),
      of(["follow"], { meeting, session: fc.constantFrom("session-1", "session-5", null) }),
      of(["groups"], { meeting }, { size: fc.integer({ min: 3, max: 8 }) }),
    ),
    "case-check": of(["ask", "check"]),
    meet: fc.oneof(
      of(["rsvp"], { meeting, as: fc.constantFrom("yes", "maybe", "no", "sends") }, { when, by }),
      of(["bring"], { meeting }, { when, names: fc.constantFrom("Piet", "Piet Smit", "") }),
      of(["feed"]),
      of(["renew-feed"], { seat }),
    ),
    minutes: fc.oneof(
      of(["open", "show", "all-came", "look", "send"], { meeting }),
      of(["reword"], { meeting, line }),
      of(["strike", "rewrite"], { meeting, line, was }),
      of(["hold-in", "hold-agenda"], { meeting }),
      of(["hold-apart", "let-go"]),
      of(["drop-action"], { meeting, action }),
      of(["approve"], { meeting, in: meeting }),
    ),
    pulse: fc.oneof(of(["answer"], { meeting }), of(["results"])),
    webber: fc.oneof(
      of(["list", "nominate-form"], {}, { theme }),
      of(["nominate-filled", "nominations", "expect-form", "expect", "stop"]),
      of(["nominate"], { person, theme }),
      of(["ask", "refuse", "yes", "no"], { nomination }),
    ),
  } as const;
}
