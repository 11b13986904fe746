/** Why something cannot go into a manifest. */
export type WrongReason = "no-public-host" | "no-link" | "no-name";

/** The setting or the option that is to blame; never its value. */
export type WrongInput = {
  readonly kind: "wrong";
  readonly name: string;
  readonly why: WrongReason;
};
