/** How many people fit in, as a text says it, and where that stands. */
export type SaidCapacity = {
  readonly capacity: number;
  readonly start: number;
  readonly end: number;
};

/** A count alone says nothing: it takes a word for people, or for how many at most. */
const forms: readonly RegExp[] = [
  /(?:^|[\s,(])(?:er is )?(?:plek|plaats|ruimte) voor (?:max(?:imaal|\.)? |hooguit |hoogstens )?(\d{1,4})(?: (?:personen|persoon|mensen|mens|deelnemers|deelnemer|man|pers\.?))?(?![\p{L}\p{N}.:])/iu,
  /(?:^|[\s,(])(?:voor )?(?:max(?:imaal|\.)?|hooguit|hoogstens|niet meer dan)\s?(\d{1,4})(?: (?:personen|persoon|mensen|mens|deelnemers|deelnemer|plekken|plaatsen|man|pers\.?))(?![\p{L}\p{N}])/iu,
  /(?:^|[\s,(])(?:er (?:kunnen|passen|mogen) )(?:max(?:imaal|\.)? |hooguit |hoogstens )?(\d{1,4}) (?:personen|persoon|mensen|mens|deelnemers|deelnemer|man)(?: in)?(?![\p{L}\p{N}])/iu,
  /(?:^|[\s,(])(?:capaciteit|zaal voor|ruimte voor)[:\s]+(\d{1,4})(?: (?:personen|persoon|mensen|mens|deelnemers|deelnemer|man))?(?![\p{L}\p{N}.:])/iu,
  /(?:^|[\s,(])(?:met )?(\d{1,4}) (?:plekken|plaatsen|stoelen|zitplaatsen)(?![\p{L}\p{N}])/iu,
  /(?:^|[\s,(])voor (\d{1,4}) (?:personen|persoon|mensen|mens|deelnemers|deelnemer|man)(?![\p{L}\p{N}])/iu,
];

/** Reads how many people fit in; nothing when it is not said. */
export function readCapacity(text: string): SaidCapacity | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    const capacity = Number(found?.[1]);
    if (!found || !Number.isInteger(capacity) || capacity < 1) continue;
    const lead = /^[\s,(]/.test(found[0]) ? 1 : 0;
    return { capacity, start: found.index + lead, end: found.index + found[0].length };
  }
  return undefined;
}

/** What is filled in where a number of people is asked: `12`, `max 12 personen`. */
export function readTypedCapacity(typed: string): number | undefined {
  const digits = /^(?:max(?:imaal|\.)? )?(\d{1,5})(?: \p{L}+)?$/iu.exec(typed.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
