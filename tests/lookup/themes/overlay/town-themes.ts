import { Collection } from "../../../../src/domain/collection.ts";
import { ids } from "../../../../src/domain/ids.ts";
import type { Network } from "../../../../src/domain/network.ts";
import type { Ranking, Theme } from "../../../../src/domain/theme.ts";
import type { Phrase } from "../../../../src/lookup/themes/lessons.ts";
import { countWords } from "../../../../src/lookup/themes/overlay/background.ts";

export const theme = (id: string, own: Pick<Theme, "terms" | "situations"> = {}): Theme => ({
  id: ids.theme.parse(id),
  short: id,
  label: id,
  description: id,
  ...own,
});

export const themesOf = (...themes: readonly Theme[]): Network["themes"] => Collection.of(themes);

const everyday = [
  "vader zit thuis en heeft geen geld",
  "moeder zit thuis met de kinderen",
  "het gezin heeft geen geld voor de kinderen",
  "vader en moeder hebben hulp nodig",
  "de kinderen gaan niet naar school",
  "het gezin vraagt om hulp",
  "moeder heeft geen hulp van het gezin",
  "vader moet naar de school van de kinderen",
];

/** A hundred texts in which everyday words stand and others do not. */
export const background = countWords({
  phrases: Array.from(
    { length: 96 },
    (_, at): Phrase => ({
      text: everyday[at % everyday.length] ?? "",
      themes: [ids.theme.parse("steun")],
      kind: "situation",
      weight: 1,
    }),
  ),
  noise: ["hallo", "de printer is stuk", "mooi weer", "wie heeft dienst"],
});

/** What a model said that knows of three themes. */
export const ranking: Ranking = {
  kind: "answer",
  themes: [
    { theme: ids.theme.parse("schulden"), probability: 0.7, because: ["geld"] },
    { theme: ids.theme.parse("voedsel"), probability: 0.2, because: [] },
    { theme: ids.theme.parse("vervoer"), probability: 0.1, because: [] },
  ],
  emergency: false,
};

export const farmers = theme("boerengezinnen", {
  terms: ["boerderij", "veehouder", "stikstof", "Agrarisch gezin"],
  situations: [
    "Koeien moeten weg en vader zit thuis.",
    "De oogst van Kareltje is mislukt en de bank belt.",
    "Melkprijs zo laag dat het gezin niets overhoudt.",
  ],
});

/** A theme the model knows as well, with words of the town. */
export const rides = theme("vervoer", { terms: ["Klaverpas"] });

export const town = themesOf(farmers, rides, theme("schulden"));
