import { ids, type ThemeId } from "../../../src/domain/ids.ts";
import { phrasesOfTheme } from "../../../src/lookup/themes/lesson-files/phrase-lines.ts";
import type { Lessons } from "../../../src/lookup/themes/lessons.ts";
import { readLines } from "../../../src/lookup/themes/read-lines.ts";

const food = `# termen
voedselbank
voedselpakket
warme maaltijd
# situaties
Er is niks meer in huis om te eten.
Het gezin haalt elke week een pakket bij de voedselbank.
Kinderen komen zonder ontbijt op school.
Moeder slaat maaltijden over zodat de kinderen kunnen eten.
De koelkast is leeg en het is pas de tiende.
Ze vraagt waar ze een voedselpakket kan ophalen.
`;

const debts = `# termen
schulden
deurwaarder
geen geld
# situaties
De deurwaarder stond vanochtend voor de deur.
Vader maakt de enveloppen van het incassobureau niet meer open.
Ze hebben drie schulden en geen overzicht.
Er ligt beslag op het loon door oude schulden.
Het incassobureau dreigt met een deurwaarder.
Moeder durft over haar schulden niet te praten.
`;

const bicycles = `# termen
fiets
fietsslot
# situaties
Zijn fiets is gestolen en de school is zes kilometer fietsen.
Ze kan niet mee omdat ze geen fiets heeft.
De band van de fiets is al weken lek.
Het meisje heeft nooit leren fietsen.
Een fietsslot kost meer dan de fiets zelf.
Hij loopt elke dag een uur omdat de fiets stuk is.
`;

const [foodId, debtsId, bicyclesId] = ["voedsel", "schulden", "vervoer"].map((id) =>
  ids.theme.parse(id),
);
if (!(foodId && debtsId && bicyclesId)) throw new Error("three themes expected");

const phrasesOf = (theme: ThemeId, file: string) =>
  phrasesOfTheme(readLines(new TextEncoder().encode(file)).lines, theme, new Map()).phrases;

/** Three themes with a few lines each: enough to learn from in a moment. */
export const smallLessons: Lessons = {
  themes: [foodId, debtsId, bicyclesId],
  phrases: [
    ...phrasesOf(foodId, food),
    ...phrasesOf(debtsId, debts),
    ...phrasesOf(bicyclesId, bicycles),
  ],
  noise: ["de printer is stuk", "hallo", "wie heeft de vergaderzaal", "mooi weer vandaag"],
  stopWords: ["de", "het", "een", "geen", "is", "en", "niet"],
  acute: { phrases: ["bedreigt met mes", "wil niet meer leven"], denials: ["geen", "nooit"] },
};
