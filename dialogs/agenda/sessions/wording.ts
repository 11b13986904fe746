/** A session of the trajectory in which a network begins, in whole minutes. */
export type Session = {
  readonly title: string;
  readonly parts: readonly { readonly text: string; readonly minutes: number }[];
  readonly prepare: readonly string[];
  readonly homework: string;
};

/** The five sessions, two to three weeks apart; each fits in two hours and can be cut. */
export const sessions = {
  "session-1": {
    title: "Bijeenkomst 1: wie zijn we en wat willen we",
    parts: [
      { text: "Welkom, en waarom we hier zitten", minutes: 10 },
      { text: "Kennismaken in tweetallen: wat doe jij voor kinderen in armoede?", minutes: 15 },
      { text: "Wat zien we: armoede in onze gemeente, in gewone woorden", minutes: 20 },
      { text: "Pauze", minutes: 10 },
      { text: "Ons doel: wat is er over een paar jaar anders voor een kind?", minutes: 35 },
      { text: "Wie missen we hier, en wie vraagt die?", minutes: 20 },
      { text: "Terugblik en afspraken", minutes: 10 },
    ],
    prepare: [
      "Nodig van elke organisatie één vaste deelnemer uit.",
      "Vraag een ervaringsdeskundige om mee te beginnen.",
      "Leg uit wat een leidinggevende toezegt.",
    ],
    homework: "Vraag in je eigen organisatie wie gezinnen met weinig geld tegenkomt.",
  },
  "session-2": {
    title: "Bijeenkomst 2: wie doet wat",
    parts: [
      { text: "Welkom en nieuwe mensen", minutes: 10 },
      { text: "Terugblik: wat leverde het huiswerk op?", minutes: 15 },
      { text: "Markt: iedereen laat zien wat de eigen organisatie doet", minutes: 40 },
      { text: "Pauze", minutes: 10 },
      { text: "Wat is er al, wat staat dubbel, en wat ontbreekt?", minutes: 30 },
      { text: "Terugblik en afspraken", minutes: 15 },
    ],
    prepare: [
      "Zet de lijst van organisaties klaar, met thema's.",
      "Vraag iedereen een folder of voorbeeld mee te nemen.",
    ],
    homework: "Ga op bezoek bij één organisatie die je nog niet kende.",
  },
  "session-3": {
    title: "Bijeenkomst 3: de kaart van het netwerk",
    parts: [
      { text: "Welkom en nieuwe mensen", minutes: 10 },
      { text: "Verhalen van de bezoeken", minutes: 15 },
      { text: "De kaart: wie werkt al met wie samen, en welke overleggen zijn er?", minutes: 40 },
      { text: "Pauze", minutes: 10 },
      { text: "Wat valt op? Wie zit overal, wie staat alleen, wie missen we?", minutes: 30 },
      { text: "Terugblik en afspraken", minutes: 15 },
    ],
    prepare: [
      "Verzamel de overleggen die er al zijn, met wie daar zit.",
      "Maak gemengde groepen, met in elke groep iemand met eigen ervaring.",
    ],
    homework: "Bel één persoon van de kaart die je nog niet sprak.",
  },
  "session-4": {
    title: "Bijeenkomst 4: wie bel ik als ik het niet meer weet",
    parts: [
      { text: "Welkom en nieuwe mensen", minutes: 10 },
      { text: "Wat maakt samenwerken fijn, en wat maakt het lastig?", minutes: 25 },
      { text: "Een casus zonder namen: wie is er nodig?", minutes: 30 },
      { text: "Pauze", minutes: 10 },
      { text: "“Dan bel ik …”: wie zijn onze webbers, per thema?", minutes: 30 },
      { text: "Terugblik en afspraken", minutes: 15 },
    ],
    prepare: [
      "Kies een casus zonder namen, vanuit de vraag van het kind.",
      "Zet de thema's klaar, met wie er nu op staat.",
    ],
    homework: "Vraag wie jij wilt voordragen of diegene dat ook wil.",
  },
  "session-5": {
    title: "Bijeenkomst 5: afspraken en hoe het verder gaat",
    parts: [
      { text: "Welkom en nieuwe mensen", minutes: 10 },
      { text: "De webbers stellen zich voor: wat mag je van mij verwachten?", minutes: 25 },
      { text: "Toets met een casus: klopt onze lijst?", minutes: 25 },
      { text: "Pauze", minutes: 10 },
      {
        text: "Afspraken: verwijzen, bellen, hoe vaak we elkaar zien, wat we doen als het stokt",
        minutes: 30,
      },
      {
        text: "Wanneer komen de webbers weer bij elkaar, en hoe hoort de rest ervan?",
        minutes: 10,
      },
      { text: "Terugblik op het geheel", minutes: 10 },
    ],
    prepare: ["Zet de afspraken in concept op papier.", "Vraag leidinggevenden om hun akkoord."],
    homework: "Vertel in je eigen organisatie wie je wanneer belt.",
  },
} as const satisfies Readonly<Record<string, Session>>;

/** The name of a session, as a meeting keeps it. */
export type SessionName = keyof typeof sessions;
