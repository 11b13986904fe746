const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Before a number of eight or nine digits they say that it is a BSN, also when it is mistyped. */
export const bsnWords = words(`
  bsn bsnr bsnnr bsnnummer burgerservicenummer burgerservicenr burgerserv sofi sofinummer sofinr
  burgernummer
`);

/** Whatever stands between its parts. */
export const spelledBsn = "burgerservice";

/** Before a number they say that it is of a phone, also when it has no area code. */
export const phoneWords = words(`
  tel telnr telefoon telefoonnummer telefoonnr telnummer mobiel mobieltje mob gsm gsmnummer nummertje
  bel belt bellen bereikbaar whatsapp app appen appje sms 06-nummer mobielnummer tst toestel
`);

/** Stand between such a word and the number. */
export const numberLinks = words("is nr nummer no van op via het : . = , - ( haar zijn");

/** An amount is no number of a person. */
export const money = words("€ euro eur euro's $ £ ct cent");

/** Before a number they say that it is of an organisation, in a public register. */
export const registerWords = words(
  "kvk kvknummer kvknr kvk-nummer kvk-nr agb agb-code agbcode btw rsin oin",
);

/** Before a number in one run they say that it is of a case, not of a phone. */
export const caseWords = words(`
  zaaknummer zaaknr zaak dossier dossiernummer dossiernr kenmerk referentie referentienummer ref
  factuur factuurnummer ordernummer order klantnummer polisnummer meldnummer meldingsnummer ticket
  ticketnummer incident casusnummer volgnummer
`);
