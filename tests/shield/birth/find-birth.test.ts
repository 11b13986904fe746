import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../src/shield/shield.ts";
import { expectMarked, rows } from "../marked.ts";

describe("a date of birth", () => {
  it.each(
    rows(`
    geb. «12 maart 2014»
    geb «12-03-2014»
    geb: «12/3/14»
    geb.dat. «12-03-2014»
    geboren «12 maart 2014»
    geboren op «12-03-2014»
    geboren op: «12 / 03 / 2014»
    geboren op «12.03.2014» in Utrecht
    geboren in Utrecht op «12 mrt '14»
    geboortedatum «12-03-2014»
    geboortedatum: «12032014»
    geboortedatum kind «5-5-2019»
    geboortedatum is «5 mei 2019»
    geboren «20140312»
    «2014-03-12» geboren
    «12/3/14» geboren
    «12 maart 2014» is zij geboren
    «12-03-2014» (geboortedatum)
    is jarig op «12 maart»
    zijn verjaardag is «5 mei 2019»
    baby geboren «1 mei 2026»
    jongen, geb. «12-03-14»
    dochter (geb. «05/05/2019»)
    meisje geboren «3 sept. 2012»
    °«12-03-2014»
    * «12-03-2014»
    geb «12 03 2014»
    geboren «１２-０３-２０１４»
    geboren «12\u00a0maart\u00a02014»
    geboren «12\\nmaart\\n2014»
    geboren «12\u200b-03-2014»
    geboren «12–03–2014»
    de dochter heet Noor en is geboren op «5 mei 2019».
    tweeling geboren op «31-12-2019»
    geboren: «1-1-1985»
  `),
  )("%s", (marked) => expectMarked("birth", marked));

  it.each(
    rows(`
    «Kevin de Bruin, 12-03-2014»
    «Kevin de Bruin 12-03-2014»
    «Kevin de Bruin (12-03-2014)»
    «Kevin de Bruin - 12-03-2014»
    «Kevin de Bruin; 12/3/2014» heeft honger
    «Kevin de Bruin: 12.3.2014»
    «Kevin de Bruin 12 maart 2014»
    «Kevin de Bruin, 12 mrt 14»
    «Kevin de Bruin, geb. 12-03-2014»
    «Kevin de Bruin, geboren op 12 maart 2014» in Utrecht
    «Kevin, 12-03-2014»
    «Kevin 12-03-2014»
    «kevin 12-03-2014»
    «kevin de bruin 12-03-2014»
    «KEVIN DE BRUIN 12-03-2014»
    het gaat om «Kevin, 12-03-2014»
    het gaat om «Quvantae, 12-03-2014»
    het gaat om «Quvantae 12-03-2014»
    «Quvantae Oduya 12-03-2014»
    «Fatima El Amrani (3 mei 2010)»
    «Mohammed, 3-4-12»
    «Anne-Fleur (2 juni 2018)» heeft honger
    «K. de Bruin 12-03-2014»
    «K.B. (12-03-2014)»
    «mw. Jansen 3-4-1970»
    moeder: «Mw. A. Yilmaz-Demir, 01/01/1985»
    «dhr. Jansen, 3-4-1970»
    «Sanne v.d. Berg 01-02-2003»
    «Sanne v/d Berg 01-02-2003»
    «Jan van 't Hof 01-02-2003»
    «Jean-Pierre O'Neill 01-02-2003»
    Kind: «Amina Yilmaz, 14.05.2016»
    naam: «Sara, geboortedatum: 1-2-2015»
    «12-03-2014, Kevin de Bruin»
    «12-03-2014 Kevin de Bruin»
    «Bram 2014-03-12»
    «Jan is jarig op 12 maart»
    moeder en «Noor (5 mei 2019)» en «Sem (7 juni 2021)»
    «Zoë Müller 12-03-2014»
    «Zoe\u0308 Mu\u0308ller 12-03-2014»
    «k.d.b. 12-03-2014» heeft hulp nodig
    «Jayden Smit, 8 jaar, 03-02-2015»
    «Jayden (8 jaar), 03-02-2015»
    «Smit, Jayden 03-02-2015»
    «Jayden Smit gb 03-02-2015»
    jayden en «lisa, 03-02-2015» en «04-05-2017»
    «Kevin\\nde Bruin\\n12-03-2014»
    «Kevin\u200b de Bruin 12-03-2014»
  `),
  )("with a name: %s", (marked) => expectMarked("birth", marked));

  it.each(
    rows(`
    overleg op 12-03-2026
    overleg 12-03-2026 om 10.30 uur
    maandag 12 maart 2026
    op 12 maart 2026 is de zitting
    Zitting 12-03-2026
    Factuur 12-03-2026
    Afspraak met Jan de Vries, 12-03-2026 om 10 uur
    afspraak Jan de Vries 12-03-2026
    maandag 12 maart 2026 om 10.00 uur met Jan de Vries
    Jan de Vries, 12-03-2026 om 10.00 uur
    Jan de Vries 12-03-2026 10.00
    gesproken met Fatima op 12 maart 2026
    Fatima op 12 maart 2026 gesproken
    Jan de Vries belde op 12-03-2026
    12-03-2026 Moeder gebeld
    12-03-2026 Jan Bakker gebeld
    12-03-2026: overleg met wijkteam
    Op 12-03-2026, Kevin kwam niet
    Op 12-03-2026 kwam Kevin
    Besluit van 12-03-2026
    Beschikking 12-03-2026, bezwaar voor 23-04-2026
    Utrecht, 12 maart 2026
    Sociaal Team 12-03-2026
    Sinds 12-03-2026 geen inkomen
    Vanaf 1 januari 2027
    deadline 1-1-2027
    uitgerekend 12-03-2026
    getrouwd 12-03-2010
    verhuisd 01-02-2026
    Kerst 25-12-2026
    Ramadan 18-02-2026
    in maart 2014
    d.d. 12-03-2026
    a.s. 12-03-2026
    m.i.v. 12-03-2026
    j.l. 12-03-2026
    dossier 1, 12-03-2026 en 04-05-2026
    geboren in 2014
    geboren in Utrecht
    jarig in mei
    verjaardag van Noor
    Kevin is 12
    Kevin 12 3 jaar
    Kevin, 8 jaar
    groep 12 3 14
    geboren, afspraak op 12-03-2026
    schooljaar 2025-2026
    week 12-14
    versie 1.2.3
  `),
  )("is not: %s", (text) => expect(findPersonal(text)).toEqual([]));
});
