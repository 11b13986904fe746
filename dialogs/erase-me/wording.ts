import { counted, inList } from "../../src/language/list.ts";

/** What is said about having one's own data erased. */
export const wording = {
  title: "Je gegevens wissen",
  asked: (name: string, network: string) =>
    `Ik wis alles wat ik van ${name} heb in ${network}. Dit kan niet terug.`,
  goes: (seats: readonly string[], accounts: number, more: number) => [
    "Je naam, telefoonnummer, mailadres, functie en werktijden.",
    ...(seats.length > 0
      ? [
          `Dat jij ${inList(seats)} bent${more > 0 ? ` (en nog ${more})` : ""}. De plekken blijven; voor elke plek wordt een opvolger gezocht.`,
        ]
      : []),
    accounts > 0
      ? `De koppeling met ${counted(accounts, "account", "accounts")}. Daarna ken ik je hier niet meer.`
      : "Daarna ken ik je niet meer.",
  ],
  stays:
    "In de geschiedenis blijft staan dat iemand iets deed, niet wie. Wat je in deze chat schreef, bewaart het chatprogramma zelf.",
  handOver: "Weet je al wie het overneemt? Draag je plek dan eerst over.",
  sure: "Wis alles van mij",
  no: "Toch niet",
  kept: "Goed. Ik heb niets gewist.",
  erased: "Alles wat ik van je had, is gewist.",
  freed: (seats: readonly string[]) =>
    `Iemand liet de eigen gegevens wissen. Leeg vanaf vandaag: ${inList(seats)}. Ik zoek een opvolger.`,
} as const;
