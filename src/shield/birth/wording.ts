const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The months by every way they are written short; also the Flemish and English ones people use. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    "januari jan january",
    "februari feb febr february",
    "maart mrt mar maa march",
    "april apr",
    "mei may",
    "juni jun june",
    "juli jul july",
    "augustus aug august",
    "september sep sept",
    "oktober okt oct october",
    "november nov",
    "december dec",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** What says that a date beside it is of a birth. */
export const birthWords = words(`
  geboren geboorte geboortedatum geboortedata geboortedag geboortedatums geb gebdat gebdatum gebd
  gebdtm gebren geborn geborene geborten verjaardag verjaart jarig dob born birthday birthdate
  geboortejaar geboortedtm gb gbd gd
`);

/** What says that a date near it is of something planned or of a paper. */
export const plannedWords = words(`
  afspraak afspraken overleg overleggen gesprek gesprekken vergadering bijeenkomst zitting intake
  intakegesprek keukentafelgesprek huisbezoek bezoek training workshop cursus deadline sluitingsdatum
  ingangsdatum startdatum einddatum datum gepland ingepland verzet verplaatst uitnodiging agenda
  notulen verslag brief factuur beschikking besluit contract huurcontract ontruiming uitzetting
  herindicatie indicatie evaluatie evalueren spreken spreek belde gebeld gesproken terugbellen
  terugbelafspraak bellen bel mailen gemaild ontvangen verstuurd verzonden verstuurde opgenomen
  vertrokken verhuisd overleden getrouwd gescheiden zoom teams meet sessie tafel webberoverleg
  casusoverleg rondetafel mdo zat startgesprek oudergesprek eindgesprek tafeloverleg aanmelding
  aangemeld start begint begonnen eindigt loopt verloopt vervalt geldig uitgerekend bevalling
`);

/** Capitalised at the beginning of a sentence, and no name. */
export const notNames = words(`
  de het een en of op in aan bij van voor na tot per sinds vanaf tussen dit dat deze die er is was
  wat wie waar wanneer hoe waarom want dus maar als dan toen nu al ook nog niet geen wel mijn onze ons
  zijn haar hun hij zij ze we wij ik je jij jullie u men moeder vader ouder ouders oma opa kind kinderen
  zoon dochter baby peuter kleuter jongen meisje leerling broer zus tante oom gezin familie mevrouw
  meneer mama papa partner vrouw man cliënt klant tiener puber jongere mevr mw dhr
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo vandaag morgen
  gisteren overmorgen week maand jaar januari februari maart april mei juni juli augustus september
  oktober november december kerst pasen pinksteren ramadan carnaval suikerfeest offerfeest sinterklaas
  koningsdag hemelvaart herfstvakantie kerstvakantie zomervakantie voorjaarsvakantie meivakantie
  groep klas school basisschool gemeente wijkteam jeugdteam voedselbank kledingbank speelgoedbank
  jgz ggd cb cjg wmo ovk uwv svb duo bso mdo vve ond
  factuur rekening brief mail mailtje bericht bezwaar beroep besluit beschikking aanvraag dossier
  zaak kenmerk referentie betreft onderwerp versie bijlage pagina artikel lid wet formulier polis
  boete incasso dwangbevel vonnis huur huurcontract contract ontslag uitkering toeslag subsidie budget
  kamp schoolreis schoolreisje musical feest toets rapport tienminuten open dag kijkdag spreekuur inloop
  inloopspreekuur koffieochtend les lessen dienst rooster tijd tijdstip periode termijn uiterlijk
  laatste eerste volgende vorige nieuwe oude start einde begin eind ingang uiterste bevestigd
  afgesproken hallo hoi dag goedemorgen goedemiddag beste geachte groet groeten dank bedankt
  sociaal team teams webber webbers tafel netwerk stichting vereniging
`);

/** "Utrecht, 12 maart 2026" stands above a letter. */
export const places = words(`
  amsterdam rotterdam utrecht den haag eindhoven
  groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem enschede amersfoort zaanstad
  zwolle leiden leeuwarden maastricht dordrecht ede alkmaar emmen delft deventer venlo helmond
  hilversum assen gouda hoorn lelystad purmerend schiedam spijkenisse vlaardingen zoetermeer
  antwerpen gent brugge leuven mechelen brussel hasselt nederland vlaanderen belgië europa
`);

/** Ends of nouns that are no names. */
export const nounEnd =
  /(?:ing|heid|atie|gesprek|overleg|datum|brief|contract|afspraak|uur|avond|middag|ochtend|dag|week|bezoek|plan|toeslag|verslag|contact|moment|bank|school|team|kamp|fonds|burg|dam|hoven|drecht|recht|stad|plein|straat|formulier|nummer|rapport)$/;

/** Before a name; they go with it. */
export const titles = words("mw mevr mevrouw dhr meneer mr hr heer dr drs ds");

/** Between the parts of a name. */
export const particles = words(
  "van de der den het 't t ter ten te el al ben bin ibn da dos la le von v d e y",
);

/** Behind the number of somebody's age. */
export const ageWords = words(
  "jaar jr jaren j maanden mnd mnden maand weken wkn dagen jarig jarige",
);

/** Between the dates of brothers and sisters. */
export const alsoWords = words("en , & + / ; (");

/** Letters with dots that are no initials. */
export const notInitials = words(
  "dd as jl miv ivm nav pm tav ev ca zsm tm igv tgv oa mbt bgg incl iom svp nvt ua eo cs vh va mi ma di wo do vr za zo no nr st blz",
);

/** Stand between a name or a birth word and its date. */
export const linking = words("op is was in d.d. dd datum : te");

/** A date and a time are of a meeting. */
export const timeWords = words("om uur u vanaf tot half kwart");

/** First names by which a text without capitals still shows that it names somebody. */
export const firstNames = words(`
  aaliyah abdel abdul abdullah adam ahmed aisha ali alex alexander amal amina amine amir amira amy an
  anas andrea andreas angelo anna anne anneke annemarie anouk anton antoon arjan arie arthur aya ayoub
  ayse aziz bart bas ben benjamin bert bilal björn boaz bob boris bram brahim britt carla carlos
  carolien caroline cees charlotte chris christa christiaan claudia coen corrie cynthia daan dani
  daniel daniël danny daphne david dean demi denise dennis dewi diana diego dirk djamila donny duncan
  dylan eda eddy edith edwin elena elif elin eline elisa elise eliza ella ellen els elsa emir emma
  emre eric erik esmee esther eva evelien evi evy ezra fabian farah fatiha fatima fatma fay feline
  femke fenna fien finn fleur floor floris frank frans fred frits gerard gerda gert gijs giovanni guus
  hamza han hanna hannah hans harm harry hasan hassan hatice heleen helena hendrik henk henny herman
  hugo hussein ibrahim ilias ilse imane ineke inge ingrid irene iris isa isabel isabella ivan ivo jaap
  jacob jacqueline jade jaimy jamal jamie jan jana janneke jantje jari jarno jasmijn jason jasper jay
  jayden jeanette jelle jeffrey jennifer jenny jeroen jesse jessica jet jip joan jochem joel johan
  johanna john johnny jolanda jonas jonathan joost jordy joris jos jose josef joshua joyce judith julia
  julian julie jurre justin kai karel karim karin kayleigh kees kelly kenan kerem kevin khadija khalid
  kiki kim kimberly klaas koen koos krista kyan lana lars laura lauren leila leo leon lena levi liam
  lieke lies lily linda lina linh lisa lisanne liv liz loes lotte louise lucas luca lucia luciano luuk
  luna lynn maaike maarten mae maria mariam marieke marije marijke marina marisa mark marlies marloes
  marlon martijn martin maryam mateusz mats maud max maxim mees mehmet melanie melissa melle merel
  meryem mia michael michel michelle miguel mila milan milou mike mina mirjam mohamed mohammad mohammed
  moniek monique morris mouad moussa murat mustafa nadia naomi natalia natasha nathan nena nick nicky
  nicole niek niels nienke nikki nina noa noah noor nora norah noud nour nouria oliver olivia omar
  oscar otis otto pascal patricia patrick paul paula peter petra philip pien piet pieter pim quinn
  rachel rachid ralph ramon raoul rashid rayan rebecca remco rené renske ria richard rick rik riley rob
  robert robin roel rolf romy ron ronald roos rosa rosalie roy ruben rutger ruud sabine said salma sam
  sami samira samuel sandra sanne sara sarah sascha saskia sebastiaan selim selma sem senna serkan
  shanaya sharon sharona shirley siem sigrid silvia simon sjaak sjoerd sofia sofie sonja sophie stan
  stefan stefanie steven stijn sven sylvia tamara tara tess tessa theo thijs thomas tijn tijs tim
  timo tina tobias tom ton tristan tyler umut valerie vera veerle vince vincent wendy wesley wiebe
  willem wim wouter xander yara yasin yasmin yassin yassine youssef yusuf yvonne zahra zakaria zeynep
  zita zoë zoe zeyd milo nova saar tygo kaylee shaniqua destiny jaylano chayenne
`);
