/** The regions as the ministry and the data call them. */
export const regionNames = ["noord", "midden", "zuid"] as const;
