import type { PreferredChannel } from "../domain/cycle/preferred-channel.ts";
import { wordsOf } from "../domain/words.ts";

/** How it ends: the place. */
const places: readonly (readonly [PreferredChannel, RegExp])[] = [
  ["teams", /(?:^| )(?:in|via|op) (?:ms |microsoft )?teams$/],
  ["slack", /(?:^| )(?:in|via|op) slack$/],
  ["mail", /(?:^| )(?:per|via|in de|met de|op de) (?:e )?mail$/],
];

/** How it begins: that it is about being written to, and about what is liked better. */
const wishes: readonly RegExp[] = [
  /^(?:stuur|schrijf|vraag|app|bericht)(?: het| dit)?(?: me| mij)?(?: het| dit)?(?: berichten)?(?: voortaan| liever| maar| weer)*$/,
  /^(?:ik krijg |ik wil |ik lees |ik heb )?(?:het |dit |berichten |je berichten )?(?:voortaan )?(?:liever|het liefst)(?: het| berichten)?$/,
  /^voortaan(?: graag)?(?: liever)?$/,
];

const anywhere: ReadonlySet<string> = new Set([
  ...["maakt niet uit waar", "het maakt niet uit waar", "stuur het me waar je wilt"],
  ...["stuur me berichten waar je wilt", "schrijf me waar je wilt"],
]);

/** Where somebody says that they would rather be written to; `any`: that it does not matter. */
export function readPreferredChannel(text: string): PreferredChannel | "any" | undefined {
  if (text.includes("?")) return undefined;
  const said = wordsOf(text, 100).join(" ");
  if (anywhere.has(said)) return "any";
  for (const [channel, place] of places) {
    const from = place.exec(said)?.index;
    if (from === undefined) continue;
    const before = said.slice(0, from);
    if (wishes.some((wish) => wish.test(before))) return channel;
  }
  return undefined;
}
