/** What every page and mail says around what is said. */
export const wording = {
  phone: "tel.",
  mail: "mail",
  andMore: (count: number) => `En nog ${count}.`,
  cut: " … (ingekort)",
  restLeftOut: "Dit bericht was te lang. De rest staat er niet bij.",
} as const;
