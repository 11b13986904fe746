import type { ChannelName } from "../../src/domain/account.ts";
import { channelName } from "../../src/language/channel-name.ts";
import { inList, oneOf } from "../../src/language/list.ts";

/** What is said about having one's own data erased. */
export const wording = {
  title: "Je gegevens wissen",
  asked: (name: string, network: string) =>
    `Ik wis alles wat ik van ${name} heb in ${network}. Dit kan niet terug.`,
  goes: (seats: readonly string[], chats: readonly ChannelName[], more: number) => [
    "Je naam, telefoonnummer, mailadres, functie en werktijden.",
    ...(seats.length > 0
      ? [
          `Dat jij ${inList(seats)} bent${more > 0 ? ` (en nog ${more})` : ""}. De plekken blijven; voor elke plek wordt een opvolger gezocht.`,
        ]
      : []),
    chats.length > 0
      ? `De koppeling met je account in ${inList(chats.map(channelName))}. Daarna ken ik je hier niet meer.`
      : "Daarna ken ik je niet meer.",
  ],
  stays:
    "In de geschiedenis blijft staan dat iemand iets deed, niet wie. Wat je in deze chat schreef, bewaart het chatprogramma zelf.",
  handOver: "Weet je al wie het overneemt? Draag je plek dan eerst over.",
  sure: "Wis alles van mij",
  no: "Toch niet",
  onlyBy: (name: string) => `Alleen ${name} zelf kan dit. Ik heb niets gewist.`,
  onlyCoordinator: (network: string, deputies: readonly string[]) =>
    deputies.length === 0
      ? `Je bent de enige coördinator van ${network}. Draag die plek eerst over. Ik heb niets gewist.`
      : `Je bent de enige coördinator van ${network}. Draag die plek eerst over, bijvoorbeeld aan ${oneOf(deputies)}. Ik heb niets gewist.`,
  passOn: "Draag mijn plek over",
  kept: "Goed. Ik heb niets gewist.",
  erased: "Alles wat ik van je had, is gewist.",
  beingErased: "Je gegevens worden al gewist. Dat is uiterlijk morgen klaar.",
  erasedAfter: (mails: number) =>
    mails === 1
      ? "Je krijgt nog één mail, die een overleg uit je agenda haalt. Daarna is alles gewist wat ik van je heb, uiterlijk morgen."
      : `Je krijgt nog ${mails} mails, die de overleggen uit je agenda halen. Daarna is alles gewist wat ik van je heb, uiterlijk morgen.`,
  freed: (seats: readonly string[], more: number) => {
    const named = more > 0 ? `${seats.join(", ")} en nog ${more}` : inList(seats);
    return `Iemand liet de eigen gegevens wissen. Leeg vanaf vandaag: ${named}. Ik zoek een opvolger.`;
  },
} as const;
