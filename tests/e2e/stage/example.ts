import { readFileSync } from "node:fs";
import { z } from "zod";

const fileSchema = z.looseObject({
  themes: z.array(z.looseObject({ id: z.string(), short: z.string() })),
  people: z.array(z.looseObject({ id: z.string(), name: z.string(), mail: z.string().optional() })),
  seats: z.array(
    z.looseObject({
      id: z.string(),
      role: z.string(),
      theme: z.string().optional(),
      of: z.string().optional(),
      holder: z.string().optional(),
    }),
  ),
});

/** The example network as the file says it, read without the code that is tried here. */
export const example = fileSchema.parse(
  JSON.parse(readFileSync(new URL("../../../data/example-network.json", import.meta.url), "utf8")),
);

/** Who sits in a seat, as the file says. */
export function holderOf(seat: string): { readonly id: string; readonly name: string } {
  const holder = example.seats.find(({ id }) => id === seat)?.holder;
  const person = example.people.find(({ id }) => id === holder);
  if (!person) throw new Error(`nobody in ${seat}`);
  return person;
}

/** Names, mail addresses: whatever of a person stands in a text. */
export function personalIn(text: string): readonly string[] {
  return example.people
    .flatMap(({ name, mail }) => [name, ...(mail ? [mail] : [])])
    .filter((found) => text.includes(found));
}
