/** An element of an Adaptive Card, as the JSON it becomes. */
export type CardElement = { readonly type: string; readonly [property: string]: unknown };

/** A whole Adaptive Card. */
export type Card = {
  readonly type: "AdaptiveCard";
  readonly body: readonly CardElement[];
  readonly [property: string]: unknown;
};
