import type { Sample } from "./lessons.ts";
import { type Target, targetOf } from "./target.ts";
import type { Vector } from "./vector.ts";

/** A text as a judge learns from it: what it looks like, what it is, and how much it counts. */
export type Lesson = { readonly vector: Vector; readonly target: Target; readonly weight: number };

/** A sample as a lesson. */
export const lessonOf = ({ labels, weight }: Sample, vector: Vector): Lesson => ({
  vector,
  target: targetOf(labels),
  weight,
});
