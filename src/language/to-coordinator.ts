import { wordsOf } from "../domain/words.ts";

const reader = /^(?:(?:de )?coordinator|het projectteam)$/;

/** "Een vraag aan …", "ik wil iets vragen aan …": on words as `wordsOf` gives them. */
const letterTo =
  /^(?:ik heb )?(?:stuur )?(?:een |mijn )?(?:vraag|vraagje|bericht|berichtje) (?:aan|voor|naar) /;
const writeTo =
  /^(?:ik wil (?:graag )?)?(?:schrijf|schrijven|een bericht sturen|iets vragen|een vraag stellen) (?:aan |naar )?/;

/** "Ik wil … schrijven": what stands around who reads it. */
const wish = /^(?:ik wil graag|ik wil|kan ik|mag ik|hoe kan ik|laat me|laat mij) /;
const act = / (?:schrijven|een bericht sturen|iets vragen|een vraag stellen)$/;

/**
 * Whether somebody wants to write to the coordinator; only when the whole text says that, for what
 * else was typed must not become part of what is sent.
 */
export function asksToWriteCoordinator(text: string): boolean {
  const said = wordsOf(text, 100).join(" ");
  const wished = act.test(said) ? said.replace(act, "").replace(wish, "") : "";
  const readers = [wished, rest(said, letterTo), rest(said, writeTo)];
  return readers.some((name) => reader.test(name));
}

function rest(said: string, opening: RegExp): string {
  return opening.test(said) ? said.replace(opening, "") : "";
}

/** What somebody wants done with a message that was shown before it is sent. */
export type DraftReply = "send" | "change" | "discard";

const replies: Readonly<Record<DraftReply, ReadonlySet<string>>> = {
  send: new Set([
    ...["verstuur", "versturen", "verstuur maar", "verstuur het", "verstuur dit", "stuur maar"],
    ...["ja", "ja graag", "ja hoor", "ja verstuur", "ja verstuur maar", "ja stuur maar"],
    ...["verzend", "verzenden", "verzend maar"],
  ]),
  change: new Set(["wijzig", "wijzigen", "aanpassen", "pas aan", "veranderen", "nee wijzigen"]),
  discard: new Set([
    ...["niet sturen", "niet versturen", "niet verzenden", "stuur niet", "verstuur niet"],
    ...["nee", "nee hoor", "nee dank je", "nee niet sturen", "nee niet versturen", "annuleer"],
    ...["annuleren", "toch niet", "laat maar", "weg ermee"],
  ]),
};

/** Reads such a wish; only when the whole text is unmistakably that. "Verstuurd?" asks. */
export function readDraftReply(text: string): DraftReply | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 100).join(" ");
  for (const reply of ["send", "change", "discard"] as const) {
    if (replies[reply].has(said)) return reply;
  }
  return undefined;
}
