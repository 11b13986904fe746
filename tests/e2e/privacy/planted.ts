import { failing } from "../../faults/stage/failing.ts";

/** A question, and what in it may be found nowhere afterwards, apart from its words. */
export type Planted = { readonly text: string; readonly values: readonly string[] };

/** Each ends in another way: an answer, a question back, nothing, an acute one, an error. */
export const planted: readonly Planted[] = [
  {
    text: "Kevin de Bruin, 12-03-2014, heeft al drie dagen honger en slaapt bij zijn opa",
    values: ["Kevin de Bruin", "12-03-2014"],
  },
  {
    text: "bsn 123456782 staat op een brief van de deurwaarder aan mijn buurvrouw",
    values: ["123456782"],
  },
  {
    text: "wie helpt met schuld, rekening NL91 ABNA 0417 1643 00 is al weken leeg",
    values: ["NL91ABNA0417164300", "0417 1643"],
  },
  {
    text: "bel haar zus op 06-12345678 want zonder stroom zitten ze al een tijd",
    values: ["06-12345678", "06 12 34 56 78", "+31612345678", "6-12345678"],
  },
  {
    text: "mail vera.planting@voorbeeld.example over eten voor volgende week woensdag",
    values: ["vera.planting", "vera.planting@voorbeeld.example"],
  },
  {
    text: "met auto 12-XYZ-3 ging de deurwaarder er vandoor terwijl zij sliep",
    values: ["12-XYZ-3", "12XYZ3"],
  },
  {
    text: "gezin woont Kamperfoeliestraat 17b, 9876 ZX en heeft geen gas meer",
    values: ["Kamperfoeliestraat", "9876 ZX"],
  },
  {
    text: "het meisje in een rode jas vertelde dat haar vader weer drinkt",
    values: ["rode jas"],
  },
  {
    text: "misschien eten misschien kamp zei de achternicht van dat zwijgzame tweetal",
    values: ["achternicht", "zwijgzame"],
  },
  {
    text: "haar ex staat met een mes te wachten achter de gymzaal",
    values: ["gymzaal"],
  },
  {
    text: `${failing} en toen viel alles om bij Noortje Winterkoning, geb. 3-4-2015`,
    values: ["Noortje Winterkoning", "Winterkoning", "3-4-2015"],
  },
];

/** Asked where others read along. */
export const inGroup: Planted = {
  text: "wie kent eten voor Jorrit Zandloper, tel 06 87 65 43 21, uit mijn klas",
  values: ["Jorrit Zandloper", "Zandloper", "06 87 65 43 21", "0687654321"],
};

/** Looked up from somewhere else than a chat. */
export const elsewhere: Planted = {
  text: "kamp voor het broertje van Fenna Waterval, 5 mei 2019, gaat niet door",
  values: ["Fenna Waterval", "Waterval", "5 mei 2019"],
};
