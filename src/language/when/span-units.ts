/** What recurs in weeks or in months, and how many of them one is. */
export type Unit = { readonly unit: "week" | "month"; readonly size: number };

/** `week`, `kwartaal`. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ["week", { unit: "week", size: 1 }],
  ["weken", { unit: "week", size: 1 }],
  ["wkn", { unit: "week", size: 1 }],
  ["mnd", { unit: "month", size: 1 }],
  ["maand", { unit: "month", size: 1 }],
  ["maanden", { unit: "month", size: 1 }],
  ["kwartaal", { unit: "month", size: 3 }],
  ["kwartalen", { unit: "month", size: 3 }],
  ["halfjaar", { unit: "month", size: 6 }],
  ["jaar", { unit: "month", size: 12 }],
]);
