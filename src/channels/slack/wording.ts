/** The lines that the Slack channel says by itself. */
export const wording = {
  phone: "tel.",
  mail: "mail",
  andMore: (count: number) => `En nog ${count}.`,
  restLeftOut: "Dit bericht was te lang. De rest staat er niet bij.",
  cut: " … (ingekort)",
  noRoom: "Niet alles past in Slack.",
  fillIn: "Invullen",
  close: "Sluiten",
  /** The names by which Slack knows what is ours; `manifests/slack` has the first two. */
  command: "/danbelik",
  shortcut: "wie_bel_ik",
  metadata: "dan_bel_ik",
  /** What is asked when nothing is asked. */
  help: "help",
  toStart: "Terug naar het begin",
  failed: "Er ging iets mis. Probeer het zo nog eens.",
  busy: "Het is even druk. Verstuur het zo nog eens.",
} as const;
