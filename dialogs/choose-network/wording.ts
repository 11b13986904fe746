/** What is said when an account serves several networks. */
export const wording = {
  which: "Voor welk netwerk is je vraag?",
  chosen: (name: string) => `Goed. Ik zoek vanaf nu in ${name}. Stel je vraag gerust.`,
  change: 'Typ "ander netwerk" als je wilt wisselen.',
} as const;
