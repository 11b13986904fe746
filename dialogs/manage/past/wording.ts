import type { ChannelName } from "../../../src/domain/account.ts";
import { onChannel } from "../../../src/language/channel-name.ts";
import { wording } from "../wording.ts";

/** What is said of what was changed, and of making it as it was. */
export const pastWording = {
  changes: {
    intro: "De laatste wijzigingen in dit netwerk, de nieuwste eerst.",
    of: (name: string) => `De laatste wijzigingen van ${name}, de nieuwste eerst.`,
    none: "Er is nog niets gewijzigd.",
    noneOf: (name: string) => `Van ${name} is niets gewijzigd, voor zover ik dat nog weet.`,
    unreadable: "Ik kan nu niet zien wat er gewijzigd is. Probeer het zo nog eens.",
    head: (when: string, who: string, where: string) => `${when}, ${who} ${where}`,
    by: {
      operator: "de beheerder",
      clock: "Dan bel ik… zelf",
      unknown: "iemand die ik niet ken",
      onBehalfOf: (who: string, name: string) => `${who}, namens ${name}`,
    },
    via: (channel: ChannelName | "command" | "clock") =>
      channel === "command" ? "met een opdracht" : channel === "clock" ? "" : onChannel(channel),
  },
  change: {
    added: (what: string) => `${what} toegevoegd`,
    changed: (what: string, names: readonly string[]) =>
      names.length === 0 ? `${what} gewijzigd` : `${what} gewijzigd (${wording.fieldNames(names)})`,
    removed: (what: string) => `${what} weggehaald`,
    undone: (what: string) => `ongedaan gemaakt: ${what}`,
    organisation: (name: string) => `organisatie ${wording.brief(name)}`,
    seat: (role: string) => `de plek ${wording.brief(role)}`,
    unknownSeat: "een plek",
    unknownPerson: "iemand",
    other: {
      themes: "een thema",
      areas: "een gebied",
      tables: "een overleg",
      programmes: "een programma",
      links: "een samenwerking",
    },
    description: "het doel of de gegevens van het netwerk gewijzigd",
    lines: "de noodlijnen gewijzigd",
    taken: (name: string, role: string, day: string) =>
      `${wording.brief(name)} is ${wording.brief(role)} vanaf ${day}`,
    left: (role: string, day: string) => `${wording.brief(role)}: laatste dag ${day}`,
    confirmed: (role: string) => `${wording.brief(role)} bevestigd`,
    doubted: (role: string) => `gemeld dat ${wording.brief(role)} niet meer klopt`,
    paused: (name: string, day: string) => `${wording.brief(name)} op pauze tot ${day}`,
    out: (name: string) => `${wording.brief(name)} hoort niet in dit netwerk`,
    back: (name: string) => `${wording.brief(name)} hoort er weer bij`,
    opened: (role: string) => `opvolger gezocht voor ${wording.brief(role)}`,
    named: (name: string, role: string) =>
      `${wording.brief(name)} genoemd als opvolger voor ${wording.brief(role)}`,
    approved: (role: string) => `opvolger goedgekeurd voor ${wording.brief(role)}`,
    declined: (role: string) => `de opvolger voor ${wording.brief(role)} doet het niet`,
    accepted: (name: string, role: string, day: string) =>
      `${wording.brief(name)} neemt ${wording.brief(role)} over vanaf ${day}`,
    withdrawn: (role: string) => `overdracht van ${wording.brief(role)} gestopt`,
    linked: (name: string, channel: ChannelName) =>
      `${wording.brief(name)} gekoppeld ${onChannel(channel)}`,
    unlinked: "een account losgekoppeld",
    meetingPlanned: (title: string, day: string) => `${wording.brief(title)} gepland op ${day}`,
    meetingChanged: "een overleg gewijzigd",
    meetingCancelled: "een overleg afgezegd",
    inGroups: (name: string, shown: boolean) =>
      `de kaart van ${wording.brief(name)} mag ${shown ? "" : "niet "}in groepen`,
  },
  undoing: {
    ask: "Dit wordt weer zoals het was:",
    yes: "Ja, maak ongedaan",
    done: "Het is ongedaan gemaakt.",
    undone: "Dit is al ongedaan gemaakt. Je hoeft niets meer te doen.",
    tooLongAgo: "Deze wijziging is te lang geleden om hier ongedaan te maken. Wijzig het zelf.",
    notThis: "Dit kan ik niet ongedaan maken. Een overdracht stop je op de plek zelf.",
    beforeUnknown: "Hoe het hiervoor was, weet ik niet meer. Wijzig het zelf.",
    erased: "Van iemand om wie dit gaat, zijn de gegevens gewist. Dat blijft zo.",
    later: (who: string, when: string) =>
      `${who} heeft dit daarna nog gewijzigd, ${when}. Maak eerst dat ongedaan.`,
    laterUnknown: "Dit is net nog gewijzigd. Kijk eerst wat er nu staat.",
    inUse: "Er hoort inmiddels iets anders bij. Haal dat eerst weg.",
    comesBack: (what: string) => `${what} komt terug`,
    newcomerGoes: (name: string) =>
      `${wording.brief(name)} stond er alleen hiervoor bij: die gegevens worden gewist`,
    goesAway: (what: string) => `${what} verdwijnt weer`,
    field: (what: string, field: string, value: string) =>
      value === ""
        ? `${what}: ${wording.fieldName(field)} weer leeg`
        : `${what}: ${wording.fieldName(field)} weer ${wording.brief(value)}`,
    same: "zoals het was",
    asBefore: (what: string) => `${what}: weer zoals het was`,
    holder: (role: string, name: string | undefined) =>
      name === undefined
        ? `${wording.brief(role)}: weer leeg`
        : `${wording.brief(role)}: weer ${wording.brief(name)}`,
    goal: (goal: string | undefined) =>
      goal === undefined ? "het doel: weer leeg" : `het doel: weer “${wording.brief(goal)}”`,
    lines: (names: readonly string[]) =>
      names.length === 0
        ? "noodlijnen: weer geen eigen"
        : `noodlijnen: weer ${wording.named(names)}`,
    pause: (name: string, day: string | undefined) =>
      day === undefined
        ? `${wording.brief(name)}: krijgt weer vragen`
        : `${wording.brief(name)}: op pauze tot ${day}`,
    account: (name: string) => `een account is weer van ${wording.brief(name)}`,
  },
  /** Somebody was first while a form was open. */
  meanwhile: {
    conflict: (change: {
      readonly by: string;
      readonly when: string;
      readonly fields: readonly string[];
    }) =>
      `${change.by} wijzigde dit ${change.when} al: ${wording.fieldNames(change.fields)}. Hieronder staat het nieuwste. Wat jij invulde is niet opgeslagen.`,
    somebody: "Iemand anders",
    meanwhile: "intussen",
  },
} as const;
