/** Where a text says that people meet: the place without what stands before it. */
export type SaidPlace = { readonly place: string; readonly start: number; readonly end: number };

/** The most telling first: the name of a kind of house, then what stands behind "in" or "bij". */
const forms: readonly RegExp[] = [
  /(?:^|\s)(?:(?:in|bij|op) )?(?:(?:het|de|een|ons|onze|['’]t) )?((?:buurthuis|buurtkamer|buurtcentrum|wijkcentrum|wijkgebouw|wijkhuis|gemeentehuis|stadhuis|raadhuis|stadskantoor|bibliotheek|bieb|kerk|moskee|dorpshuis|gezondheidscentrum|kantoor|vergaderzaal|zaal|kantine|café|cafe|restaurant|huiskamer|basisschool|school|kulturhus|multifunctioneel centrum|mfc)(?![\p{L}]).*?)(?= (?:met|over|voor) |$)/iu,
  /(?:^|\s)(?:in|bij) (?:(?:het|de|een|ons|onze|['’]t) )?(\S.*?)(?= (?:met|over|voor) |$)/iu,
  /(?:^|\s)op (?:(?:het|de|een|ons|onze|['’]t) )?(locatie.*?)(?= (?:met|over|voor) |$)/iu,
  /(?:^|\s)((?:online|digitaal|via (?:teams|zoom|google meet|beeldbellen|webex)))(?=\s|$)/iu,
];

/** Reads where it is; nothing when it does not say so. */
export function readPlace(text: string): SaidPlace | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    const place = found?.[1]?.trim();
    if (!found || place === undefined || place === "") continue;
    const article = namedArticle(found[0], place);
    return { place: `${article}${place}`, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** `in De Waard`: with a capital the article is part of the name. */
function namedArticle(found: string, place: string): string {
  const before = found.slice(0, found.lastIndexOf(place));
  return /(?:^|\s)((?:De|Het|Ons|['’]T) )$/u.exec(before)?.[1] ?? "";
}
