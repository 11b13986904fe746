import type { PersonalKind } from "./found.ts";

/** What stands where something was left out. Holds nothing that would be found again. */
export const placeholders: Readonly<Record<PersonalKind, string>> = {
  bsn: "[BSN weggelaten]",
  iban: "[rekeningnummer weggelaten]",
  phone: "[telefoonnummer weggelaten]",
  mail: "[mailadres weggelaten]",
  plate: "[kenteken weggelaten]",
  address: "[adres weggelaten]",
  birth: "[geboortedatum weggelaten]",
};

/** What was found, as people call it. */
export const kindNames: Readonly<Record<PersonalKind, string>> = {
  bsn: "een BSN",
  iban: "een rekeningnummer",
  phone: "een telefoonnummer",
  mail: "een mailadres",
  plate: "een kenteken",
  address: "een adres",
  birth: "een geboortedatum",
};
