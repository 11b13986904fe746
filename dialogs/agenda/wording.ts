import { counted, inList } from "../../src/language/list.ts";
import type { PersonalKind } from "../../src/shield/shield.ts";
import { kindNames } from "../../src/shield/wording.ts";

const minutes = (count: number) => counted(count, "minuut", "minuten");

/** What is said about the agenda of a meeting. */
export const wording = {
  title: (meeting: string) => `Agenda: ${meeting}`,
  time: (from: string, until: string) => `${from}–${until}`,
  parts: {
    welcome: "Welkom",
    acquaintance: "Kennismaken",
    minutes: "Verslag van de vorige keer",
    actions: "Acties",
    seats: "Plekken die iemand nodig hebben",
    gaps: "Vragen zonder antwoord",
    case: "Casus, zonder namen",
    ahead: "Vooruitkijken en afspraken",
    reflection: "Terugblik: hoe was dit?",
  },
  newcomers: (names: string) => `nieuw: ${names}`,
  actions: (count: number, most: string) =>
    `${counted(count, "open actie", "open acties")}: ${most}`,
  seats: (count: number, most: string) => `${counted(count, "plek", "plekken")}: ${most}`,
  gaps: (times: number, themes: string) =>
    themes === ""
      ? counted(times, "vraag", "vragen")
      : `${counted(times, "vraag", "vragen")}, rond ${themes}`,
  by: (name: string) => `ingebracht door ${name}`,
  cut: (wanted: number, available: number) =>
    `Alles samen duurt ${minutes(wanted)}, en er zijn ${minutes(available)}. Van elk deel is evenveel afgehaald.`,
  prepare: "Klaarzetten:",
  homework: (text: string) => `Voor de volgende keer: ${text}`,
  stretched: (wanted: number, available: number, part: string) =>
    `Alles samen duurt ${minutes(wanted)}, en er zijn ${minutes(available)}. De rest is voor “${part}”. Eerder klaar? Dan stop je eerder.`,
  addItem: "Iets op de agenda",
  groups: "Groepen maken",
  sessions: "Andere opzet",
  fixed: "Vaste onderdelen",
  drop: (text: string) => `Weg: ${text}`,
  back: "Agenda",

  none: "Er staat geen overleg gepland waar je bij bent.",
  gone: "Dat overleg is geweest, of gaat niet door.",
  notYours: "Dat is voor wie aan dit overleg meedoet.",
  notOrganiser: "Dat kan alleen wie dit overleg organiseert, of de coördinator.",
  which: (when: string) => `Voor het overleg op ${when}.`,
  item: "Wat wil je bespreken?",
  length: "Hoeveel minuten?",
  lengthHint: "Leeg is tien minuten.",
  save: "Zet erop",
  noItem: "Wat wil je bespreken? Schrijf het in één zin.",
  tooLong: (most: number) => `Dat is te lang. Houd het op ${most} tekens.`,
  badLength: "Een onderdeel duurt 1 tot 120 minuten.",
  full: "Er staan al 20 onderwerpen op. Haal er eerst een af.",
  added: (text: string, length: number | undefined, when: string) =>
    `“${text}” staat op de agenda van ${when}${length === undefined ? "" : `, voor ${minutes(length)}`}.`,
  already: (text: string) => `“${text}” stond er al op.`,
  dropped: (text: string) => `“${text}” is van de agenda.`,
  leaveOut: (found: readonly PersonalKind[]) =>
    `Ik zie ${inList(found.map((kind) => kindNames[kind]))}. Schrijf het zonder: dit blijft bewaard.`,
  chooseSession: "Welke opzet volgt dit overleg?",
  groupsTitle: (count: number, people: number) =>
    `${counted(count, "groep", "groepen")} voor ${counted(people, "deelnemer", "deelnemers")}`,
  group: (number: number) => `Groep ${number}`,
  groupsWhy:
    "Collega's zitten uit elkaar, de vakgebieden gemengd, en wie elkaar nog niet sprak bij elkaar.",
  fewExperts: (count: number) =>
    count === 0
      ? "Er is niemand met eigen ervaring bij."
      : `Er ${count === 1 ? "is" : "zijn"} ${counted(count, "deelnemer", "deelnemers")} met eigen ervaring: niet in elke groep zit er een.`,
  tooFew: "Met zo weinig mensen is één groep genoeg.",
  expert: "eigen ervaring",
  smaller: "Kleinere groepen",
  larger: "Grotere groepen",
  sent: (when: string) => `De agenda van het overleg op ${when}`,
} as const;
