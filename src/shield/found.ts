/** What a piece of text gives away. */
export type PersonalKind = "bsn" | "iban" | "phone" | "mail" | "plate" | "address" | "birth";

/** A piece that gives something away: from its first UTF-16 unit to behind its last one. */
export type Found = {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
};
