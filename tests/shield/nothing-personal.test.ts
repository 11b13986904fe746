import { describe, expect, it } from "vitest";
import { findPersonal, shielded } from "../../src/shield/shield.ts";
import { rows } from "./marked.ts";

/** What is asked every day: numbers, but nobody's. */
const everyday = rows(`
  2 kinderen van 4 en 9
  moeder van 39 met 3 kinderen van 4, 9 en 12 jaar
  kinderen van 4 6 9 12 14 jaar
  vader 45, moeder 39, kinderen 12 en 9
  gezin met 5 op 60 m2
  ze zijn met 5 en wonen op 1 kamer
  schuld van 15.000 euro bij 3 schuldeisers
  € 12.345,67 schuld
  huur 780, energie 210, inkomen 1.850 per maand
  1234,- euro
  2500 EUR
  ik heb 3000 nodig
  van 100.000 naar 250.000
  10.000 10.000
  100 200 300 400
  1000 2000 3000
  bel 112
  bel 113 of chat
  Veilig Thuis 0800-2000 is dag en nacht open
  de Kindertelefoon 0800-0432
  113 Zelfmoordpreventie 0800-0113
  de politie 0900-8844
  gemeente 14 030
  14030 gebeld, in de wacht
  116 111
  groep 5
  groep 7/8
  groep 1-2-3
  klas 2B
  3 havo
  5-VWO
  HAVO-4 en VMBO-3
  brugklas 1C2
  schooljaar 2025-2026
  in 2024 en 2025
  2019 2020 2021
  sinds 2014 in Nederland
  kindgebonden budget 2026
  huurtoeslag 2025/2026
  artikel 12
  artikel 2.3.5 lid 4
  Wmo 2015
  21% btw
  9 procent btw
  12,5%
  1 op de 9 kinderen
  251.000 kinderen in armoede
  zaaknummer 123456789
  zaak Z-2024-123456
  zaaknr. 2024-0012345
  kenmerk 202400123456
  klantnummer 87654321
  dossier 2024/1234
  besluit 2024/1234
  polis 123.456.789
  KvK 12345678
  kamer 113
  lokaal 0.12
  lokaal B1.23
  gebouw C, kamer 3.14
  pagina 123 van 456
  om 10.30 uur
  10:30 - 12:00
  9.00-12.30, 13.00-16.30
  open van 08.30-17.00 uur
  ma-vr 9-17
  om 9.00 12.30 15.45
  24/7
  overleg op 12-03-2026 om 10.30 uur
  overleg 12-03-2026 10.30 uur
  dinsdag 5 januari 9.30-11.00 uur
  webberoverleg 6 januari
  voor 1 januari 2027
  deadline 1-1-2027
  de brief van 12 maart 2026
  afspraak met Jan de Vries, 12-03-2026 om 10 uur
  gesproken met Fatima op 12 maart 2026
  op 3 mei is de zitting
  week 12-14
  leeftijd 4-12 jaar
  4 tot 12 jaar
  12-jarige
  10-14-jarigen
  18+
  12+
  2x per week
  3de keer
  1e kind 2e kind
  0,5 fte
  32-36 uur
  1.5 jaar
  2 weken op straat
  in onze straat 3 gezinnen
  de weg naar hulp 2 weken
  de huur steeg 12 procent
  supermarkt 3
  speeltuin 3
  bijbaan 12 uur
  wijk 3
  maat 36
  maat 104
  3-kamerwoning
  2-onder-1-kap
  IQ 70-85
  WK 2026
  Covid-19
  B1-niveau
  A4
  MP3
  CO2
  code 1234
  pin 1234
  versie 1.2.3
  192.168.1.1
  windows 11
  top 10
  https://voorbeeld.example/pagina/12345
  vraag het @jan
  3 @ 2
  kinderen: 1, 2, 3, 4, 5
  1) eten 2) kleding 3) fiets
  stap 1 2 3 4 5 6
  dossier dicht per 01-01-2026
  huur per 01-01-2026 omhoog naar 850
  geboren in Utrecht
  geboortekaartje 12 euro
  geboortezorg 24 uur
  voedselbank, 3 kratten per week
  mee op kamp lukt niet, 85 euro
  fiets van 150 euro
  contributie 2026 nog niet betaald
`);

/** The subjects that people call about, as they write them. */
const themeWords = rows(`
  schulden geldzorgen inkomen toeslagen bijstand deurwaarder
  voedselbank kledingbank speelgoedbank
  dakloos wonen huur energie
  sport muziek zwemles kamp verjaardag feest
  schoolkosten schoolreis laptop fiets
  opvoeden scheiding rouw mantelzorg
  tandarts bril zorgkosten
  taal inburgering laaggeletterd
  veilig thuis huiselijk geweld
`);

describe("what gives nobody away", () => {
  it("there are more than a hundred of these", () => {
    expect(everyday.length).toBeGreaterThan(110);
  });

  it.each([...everyday, ...themeWords])("%s", (text) => {
    expect(findPersonal(text)).toEqual([]);
    expect(shielded(text)).toEqual({ text, hidden: [] });
  });

  it("nor in one long text together", () => {
    const text = everyday.join(". En dan nog iets anders: ");
    const shown = findPersonal(text).map(
      ({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`,
    );
    expect(shown).toEqual([]);
  });
});
