import { expect, it } from "vitest";
import { firstAnswer } from "../../../dialogs/whom-to-call/answer.ts";
import { ids } from "../../../src/domain/ids.ts";
import type { Network } from "../../../src/domain/network.ts";
import type { Person } from "../../../src/domain/person.ts";
import { times } from "../../../src/domain/time.ts";
import { leergeldNetwork } from "../hand-over/stage.ts";
import { pressing } from "../situation.ts";
import { turn } from "./take-turn.ts";

const answer = firstAnswer({
  about: { kind: "theme", theme: ids.theme.parse("school"), because: [], also: [] },
});

function changed(network: Network, id: string, change: (person: Person) => Person): Network {
  const found = network.people.get(ids.person.parse(id));
  if (!found) throw new Error(`no ${id}`);
  return { ...network, people: network.people.with(found.id, change(found)) };
}

/** Jan is there; IJsbrand is his deputy. */
const there = changed(leergeldNetwork(), "jan", (jan) => ({
  ...jan,
  availability: { ...jan.availability, absences: [] },
}));
const withoutMail = ({ mail: _mail, ...rest }: Person): Person => rest;
const withoutPhone = ({ phone: _phone, ...rest }: Person): Person => rest;
const away = (one: Person): Person => ({
  ...one,
  availability: { hours: [], absences: [{ from: times.day.parse("2026-11-01") }] },
});

/** What stands under Jan after a tap. */
function noteAfter(mark: "spoken" | "no-reply" | "wrong", network: Network): string | undefined {
  const press = pressing({ kind: "mark", answer, seat: "leergeld-contact", mark });
  const { text } = turn({ happening: press, network, person: "mies" });
  const paragraphs = text.split("\n\n");
  const card = paragraphs.findIndex((one) => one.startsWith("Jan van der Berg, "));
  expect(paragraphs[card]).not.toContain("[Gesproken]");
  return paragraphs[card + 1];
}

it("who did not answer has a deputy to try, and a mail address", () => {
  expect(noteAfter("no-reply", there)).toMatchInlineSnapshot(
    `"Geen gehoor? Probeer IJsbrand 't Hart, tel. 06 10001020. Mailen kan ook: jan@voorbeeld.example."`,
  );
  expect(noteAfter("no-reply", changed(there, "jan", withoutMail))).toMatchInlineSnapshot(
    `"Geen gehoor? Probeer IJsbrand 't Hart, tel. 06 10001020."`,
  );
  expect(noteAfter("no-reply", changed(there, "ijsbrand", withoutPhone))).toMatchInlineSnapshot(
    `"Geen gehoor? Probeer IJsbrand 't Hart, mail ijsbrand@voorbeeld.example. Mailen kan ook: jan@voorbeeld.example."`,
  );
  const nothing = changed(there, "ijsbrand", (one) => withoutPhone(withoutMail(one)));
  expect(noteAfter("no-reply", nothing)).toMatchInlineSnapshot(
    `"Geen gehoor? Probeer IJsbrand 't Hart. Mailen kan ook: jan@voorbeeld.example."`,
  );
});

it("who did not answer and has no deputy who is there can be mailed", () => {
  expect(noteAfter("no-reply", changed(there, "ijsbrand", away))).toMatchInlineSnapshot(
    `"Geen gehoor? Mail naar jan@voorbeeld.example."`,
  );
});

it("of a deputy who was called there is no other, but their mail", () => {
  expect(noteAfter("no-reply", changed(there, "jan", away))).toMatchInlineSnapshot(
    `"Geen gehoor? Mail naar ijsbrand@voorbeeld.example."`,
  );
});

it("of who cannot be mailed the organisation is called, or the next", () => {
  const gone = changed(changed(there, "jan", away), "ijsbrand", away);
  expect(noteAfter("no-reply", gone)).toMatchInlineSnapshot(
    `"Geen gehoor? Probeer het algemene nummer van Leergeld Dorp: 085 000 0101."`,
  );
  const leergeld = gone.organisations.get(ids.organisation.parse("leergeld"));
  if (!leergeld) throw new Error("no leergeld");
  const { phone: _phone, ...silent } = leergeld;
  const organisations = gone.organisations.with(leergeld.id, silent);
  expect(noteAfter("no-reply", { ...gone, organisations })).toMatchInlineSnapshot(
    `"Geen gehoor? Probeer de volgende, of de coördinator."`,
  );
});

it("what is not right any more is noted, with whom to try meanwhile", () => {
  expect(noteAfter("wrong", there)).toMatchInlineSnapshot(
    `"Dank je. Ik noteer het voor de coördinator. Probeer intussen IJsbrand 't Hart, tel. 06 10001020."`,
  );
  expect(noteAfter("wrong", changed(there, "ijsbrand", away))).toMatchInlineSnapshot(
    `"Dank je. Ik noteer het voor de coördinator."`,
  );
});

it("who was spoken to needs no other", () => {
  expect(noteAfter("spoken", there)).toBe("Gesproken. Fijn.");
});
