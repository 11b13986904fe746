/** A small network file with this many people, each in a seat. */
export function networkText(id: string, people: number, more: object = {}): string {
  const all = Array.from({ length: people }, (_, index) => `p${index}`);
  return JSON.stringify({
    format: "dan-bel-ik/network",
    version: 1,
    asOf: "2026-11-22",
    network: { id, name: `Network ${id}` },
    organisations: [{ id: "desk", name: "Desk", kind: "formal", domain: "debt" }],
    people: all.map((person) => ({ id: person, name: `Person ${person}` })),
    seats: all.map((person) => {
      return { id: `seat-${person}`, role: "coordinator", holder: person };
    }),
    ...more,
  });
}
