import { letterBlocks, letterIntro } from "../../src/cards/organisation-letter.ts";
import type { Tell } from "../../src/contract/outcome.ts";
import type { Letter } from "../../src/domain/cycle/organisation-box.ts";
import type { Network } from "../../src/domain/network.ts";
import { type Instant, localMoment } from "../../src/domain/time.ts";
import { lastMoment } from "./last-moment.ts";

/** What the box of an organisation is asked about one person. */
export function tellLetter(
  shown: { readonly network: Network; readonly at: Instant },
  letter: Letter,
): Tell {
  const { organisation, of, seats } = letter;
  const { day } = localMoment(shown.at, shown.network.description.zone);
  return {
    to: { kind: "organisation", organisation },
    message: { summary: letterIntro(shown, letter), blocks: letterBlocks(shown, letter) },
    about: { kind: "letter", of, seats },
    hours: "office",
    until: lastMoment(shown.network, shown.at),
    key: `letter/${of}/${day}`,
  };
}
