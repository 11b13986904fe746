import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../src/shield/shield.ts";
import { expectMarked, rows } from "../marked.ts";

describe("a postcode", () => {
  it.each(
    rows(`
    «1234 AB»
    «1234AB»
    «1234ab»
    «1234 ab» is de postcode
    «1234 AB 12»
    «1234AB 12»
    «1234 AB 12a»
    «1234AB, 12»
    «1234 AB-12»
    «1234AB nr. 12»
    «1234 AB huisnummer 12»
    «1234 AB, nummer: 12»
    postcode «1234AB» huisnr onbekend
    woont in «1234 AB» Utrecht
    «1234\u00a0AB»
    «1234\\nAB»
    «１２３４ＡＢ»
    «1\u200b234AB»
    (postcode «9999 XZ»)
    «2011 AB»
    «1234 AB» 3 kinderen
    postcode«1234AB»
  `),
  )("%s", (marked) => expectMarked("address", marked));

  it.each(
    rows(`
    0123 AB
    1234 SS
    1234 SA
    in 2014 en later
    2000 kg
    2000kg
    1500 in de maand
    huur 1200 en energie 300
    in 2024 EU
    in 2023 VO
    2026 WK
    €1234 EH
    12.345 AB
    1234 ABC
    1234 A
    12345 AB
    code A1234 AB
  `),
  )("is not: %s", (text) => expect(findPersonal(text)).toEqual([]));
});

describe("a street with a number", () => {
  it.each(
    rows(`
    «Dorpsstraat 12»
    «Dorpsstraat 12a»
    «Dorpsstraat 12 a»
    «dorpsstraat 12»
    «DORPSSTRAAT 12»
    «dorpsstraat12»
    «Dorpsstraat nr. 12»
    «Dorpsstraat nummer 12»
    «Dorpsstraat huisnummer: 12»
    «Dorpsstraat, huisnr 12»
    «Dorpsstr. 12»
    «dorpsstr 12»
    «Vondelstr. 12-2»
    «Korte Nieuwstraat 2-4»
    «Kerklaan 14-16»
    «Kerklaan 14/2»
    «Kerklaan 14 bis»
    «Kerklaan 14 hs»
    «Keizersgracht 123 II»
    «Prins Hendrikkade 33-B»
    «Piet Heinkade 1»
    «Burgemeester de Vlugtlaan 12»
    «Prinses Beatrixlaan 116»
    «Van der Helststraat 3»
    «Tweede van Swindenstraat 40»
    1e «Oosterparkstraat 14 hs»
    «J.P. Coenstraat 3»
    «Dr. Schaepmanlaan 10»
    «'s-Gravenlandseweg 555»
    «Laan van Nieuw Oost-Indië 4-II»
    «laan van nieuw oost-indië 4»
    «Laan der Verenigde Naties 10»
    «Weg naar Rhijnauwen 3»
    «Plein 1944 12»
    «Grote Markt 5»
    «Aalmarkt 3»
    «Markt 7»
    «Stationsplein 12»
    «Kerkweg 3»
    «kerkweg 3a»
    «Oude Delft 12»
    «Lange Voorhout 8»
    «Turnhoutsebaan 100»
    «Mechelsesteenweg 23 bus 4»
    «Bruul 12», 2800 Mechelen
    «Spui 3, 2511 BN» Den Haag
    «Stationsplein 12, 1234 AB» Utrecht
    «Dorpsstraat 12 (1234AB)»
    «Dorpsstraat 12\\n1234 AB» Utrecht
    woont op «Spui 3»
    woont aan de «Rokin 12»
    adres: «Noordeinde 68»
    adres is «Singel 250»
    wonen aan de «Oude Delft 12»
    huisadres «kerkplein 3»
    zij woont op «Noordeinde 68» met 3 kinderen
    Familie Jansen, «Kerklaan 14»
    van «Dorpsstraat 12» naar «Kerklaan 3»
    «Dorps\u00adstraat 12»
    «Ｄｏｒｐｓｓｔｒａａｔ １２»
    «Dorpsstraat\u00a012»
  `),
  )("%s", (marked) => expectMarked("address", marked));

  it.each(
    rows(`
    Dorpsstraat
    de straat 3 gezinnen
    op straat 2 kinderen
    op straat 2 weken al
    in onze straat 3 gezinnen
    winkelstraat 2
    Dorpsstraat 3 kinderen
    Dorpsstraat 12 maart
    Dorpsstraat 12-03-2026
    Dorpsstraat 10 uur
    Dorpsstraat 9.30 uur
    Kerkplein 10:30 uur
    de huur steeg 12 procent
    steeg 50 euro
    3 maaltijden overslaan 2 dagen
    onderweg 2 uur
    halverwege 3 afspraken
    de weg naar school 3 km
    de weg naar hulp 2 weken
    ik ben weg 3 dagen
    schoolplein 3 kinderen
    op het plein 3
    laan 3
    supermarkt 12
    Supermarkt 3
    arbeidsmarkt 2026
    speeltuin 3
    sportpark 4
    in het park 2 nachten
    bijbaan 12 uur
    een baan 32 uur
    loopbaan 2
    voetbalveld 2
    moestuin 5
    zomerkamp 2026
    Zomerkamp 3
    Stadsring51
    wijk 3
    groep 5
    artikel 12
    kamer 12
    lokaal B1.23
    Kamer 3
    Sint-Maarten 11 november
    Voor de 3 kinderen
    woont in Noord 3 jaar
    woont op kamers 2 jaar
    Kerkweg 2026
  `),
  )("is not: %s", (text) => expect(findPersonal(text)).toEqual([]));
});
