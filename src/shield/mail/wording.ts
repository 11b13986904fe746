/** How people write the sign when they do not want a machine to see it. */
export const atWords: ReadonlySet<string> = new Set(["apenstaartje", "apenstaart"]);

/** An ordinary word too, so only before a place where people have their mail. */
export const bareAtWords: ReadonlySet<string> = new Set(["at"]);

/** The same, but only between brackets: they are also ordinary words. */
export const bracketedAtWords: ReadonlySet<string> = new Set(["at", "a", "bij", ...atWords]);

export const dotWords: ReadonlySet<string> = new Set(["punt", "dot"]);

/** What most addresses here end in. */
export const commonEnds: ReadonlySet<string> = new Set(
  "nl be com net org eu de fr uk info nu me io co tv tr ma pl ro frl amsterdam email online gov edu school care".split(
    " ",
  ),
);
