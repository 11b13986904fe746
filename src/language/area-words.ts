/** Words behind which the name of an area may stand: "in Noord", "uit de wijk Oost". */
export const areaPrepositions: ReadonlySet<string> = new Set(
  "in uit te wijk buurt dorp voor bij omgeving regio van stadsdeel de".split(" "),
);

/** Words that may stand around an area when nothing else is asked: "en wie is er in Noord?". */
export const areaLeadIns: ReadonlySet<string> = new Set([
  ...areaPrepositions,
  ..."en ook dan is er iemand wie".split(" "),
]);
