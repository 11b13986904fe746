/** What people write before a number or an address to say what it is. */
const labels = new Set(
  "adres bel bellen bereikbaar bsn burgerservicenummer email geb geboortedatum geboren iban is kenteken mail mailadres mailen mobiel nr nummer op postcode rekening rekeningnummer sofinummer tel telefoon telefoonnummer telnr via wonen woont".split(
    " ",
  ),
);

const labelsAtMost = 4;

/** A text without the words at its end that only announce what stood behind it: "…, bsn nr". */
export function withoutLabel(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== "");
  for (let left = labelsAtMost; left > 0; left--) {
    const last = words
      .at(-1)
      ?.toLowerCase()
      .replace(/[^\p{L}]/gu, "");
    if (last === undefined || !(last === "" || labels.has(last))) break;
    words.pop();
  }
  return words.join(" ");
}
