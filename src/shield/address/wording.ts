const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** How a street's name ends and hardly another word does. */
export const streetEnds =
  /(?:straat|straatje|laan|laantje|gracht|kade|kaai|dijk|singel|steeg|plantsoen|dreef|steenweg|burgwal|boulevard|allee|str|ln)$/;

/** How a street's name ends and many other words do: with a capital, or behind a word for living. */
export const placeEnds =
  /(?:weg|plein|park|hof|hofje|pad|baan|markt|veld|tuin|ring|wal|hoek|erf|brink|akker|berg|dal|poort|haven|brug|sluis|vaart|oord|meent|heide|einde|eind|vliet|kamp|werf|zoom|schans|bolwerk|stede|boog|rak|dam|pln|pad)$/;

/** Streets whose whole name is such an end. */
export const wholeNames = words(
  "markt plein brink wal haven hof erf poort dam ring kade singel gracht",
);

/** Begin a name that goes on: "Laan van", "Plein 1944", "Weg naar". */
export const nameHeads = words("laan weg plein straat kade park hof pad singel dijk plantage");

/** Those that are hardly anything else: without a capital too. */
export const sureHeads = words("laan");

/** Before the name of a street they belong to it. */
export const streetAdjectives = words(
  "oude nieuwe lange korte grote kleine hoge lage eerste tweede derde vierde",
);

/** Go on with such a name. */
export const nameLinks = words("van naar der den de het 't op ten ter tot en la le du des");

/** End as a street's name does, and are none. */
export const noStreets = words(`
  slaan aanslaan afslaan inslaan omslaan opslaan overslaan toeslaan uitslaan verslaan wegslaan
  doorslaan dichtslaan stukslaan neerslaan terugslaan gadeslaan kapotslaan beslaan blokkade
  doodslaan losslaan doodlopendestraat oprijlaan winkelstraat woonstraat zijstraat overstraat
  steeg straat laan dijk dreef allee
  onderweg halverweg halverwege overweg uitweg omweg terugweg heenweg snelweg spoorweg luchtweg
  vandeweg toegangsweg zandweg fietsweg schoolweg rijweg autoweg asielweg
  schoolplein speelplein dorpsplein winkelplein stationsplein-groep marktplein
  sportpark speelpark vakantiepark bungalowpark pretpark bedrijvenpark wagenpark themapark
  woonwagenpark recreatiepark chaletpark skatepark stadspark wandelpark
  gerechtshof schoolhof kerkhof binnenhof pad fietspad wandelpad schoolpad zebrapad tuinpad zandpad
  loopbaan bijbaan rijbaan renbaan kunstijsbaan ijsbaan tennisbaan vaste-baan deeltijdbaan voltijdbaan
  participatiebaan proefbaan kegelbaan bowlingbaan atletiekbaan glijbaan startbaan droombaan
  vakantiebaan zaterdagbaan weekendbaan banenmarkt
  supermarkt woningmarkt arbeidsmarkt rommelmarkt kerstmarkt vrijmarkt bouwmarkt huurmarkt
  weekmarkt braderie jaarmarkt kledingmarkt boekenmarkt huizenmarkt kindermarkt vlooienmarkt
  informatiemarkt beurs voetbalveld sportveld speelveld trapveld werkveld grasveld taalveld
  krachtenveld welzijnsveld hulpverleningsveld zorgveld tekstveld invulveld voorveld
  speeltuin moestuin achtertuin voortuin dierentuin kleutertuin volkstuin buurttuin schooltuin
  pluktuin binnentuin kindertuin kring leerkring
  leeskring huiskring familiekring wasverzachtering woensdagochtendkring
  hoek leeshoek speelhoek poppenhoek zithoek bouwhoek kookhoek uithoek invalshoek
  schoolkamp zomerkamp vakantiekamp kinderkamp werkkamp jeugdkamp woonwagenkamp sportkamp taalkamp
  weekeinde weekend weekeind einde eind uiteinde jaareinde schooleinde
  vinding ring ervaring erf werf wal berg dal dam brug haven oord zoom boog vliet
  voedseloord buitenoord zorgoord herstellingsoord vakantieoord kuuroord toevluchtsoord
  schuldenberg afvalberg ijsberg takenberg kledingberg jeugdherberg herberg opvangwal
`);

/** Words that say that somebody lives where the next words say. */
export const livingWords = words(`
  adres adres: adressen woonadres huisadres postadres thuisadres woont wonen woon woonde woonden
  woonachtig verhuisd verhuist verhuizen ingeschreven inschrijving ingetrokken verblijft verblijfadres
  logeert slaapadres bezoekadres briefadres huis straat straatnaam
`);

/** Between such a word and the name of the street. */
export const livingLinks = words(
  "op aan in de het : is naar te bij nu momenteel sinds kort ook van ,",
);

/** Between the name of a street and the number. */
export const numberWords = words("nr nummer no huisnummer huisnr num");

/** Behind the number they count something, so it is no number of a house. */
export const counted = words(`
  jaar jaren jarige jr dag dagen week weken maand maanden uur uren u min minuten minuut keer x maal
  euro eur cent procent gezin gezinnen kind kinderen kids jongeren jongens meisjes mensen moeders
  vaders ouders personen bewoners buren huishoudens huizen woningen appartementen panden leerlingen
  klassen groepen scholen vrijwilligers deelnemers cliënten klanten families dames heren vrouwen mannen
  km meter m m2 kilo kg liter graden stuks stuk plekken plaatsen bedden nachten nacht avonden ochtenden
  middagen kamers auto's fietsen winkels tot à of keren weekenden januari februari maart april mei
  juni juli augustus september oktober november december jan feb mrt apr jun jul aug sep sept okt nov dec
  peuters kleuters baby's pubers tieners studenten statushouders vluchtelingen zussen broers broertjes
  zusjes zoons zonen dochters honden katten afspraken gesprekken brieven rekeningen aanmaningen boetes
  schulden huurders organisaties partijen contactpersonen webbers
`);

/** May stand behind the number of a house. */
export const additions = words(
  "bis hs huis boven beneden rood zwart ii iii iv i v vi ong bus bg rd zw a-z",
);

/** Two letters behind four digits that are a word or a measure, in lower case. */
export const shortWords = words(`
  en in is op of om al te de je we ze ik na nu zo er ex an ah oh ja nee bv dd eu ff fl ga ha hé he hé
  hij ie jr kg km cm mm ml mg gr kj kb mb gb tb kw kr le ma me mw mn nl no nr ok ov pc pp ps pj pw
  st tv tm uu ur uw va vs vd vo po wa wk wo xl xx zn 'n 'm 's 't dr ds ca cq da di vr do za bb cb hr ho
  as at el la lo go gb ib im io it my or so to up us be by
`);

/** Two capitals behind a year that are no part of a postcode. */
export const shortNames = words("eu nl vo po wk ek bv nv tv or mr bb cv pc ov vs uk be");
