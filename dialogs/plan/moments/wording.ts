import type { HolidayKind } from "../../../src/domain/calendar/holiday-on.ts";
import type { HolidayRule } from "../../../src/domain/meeting/series.ts";
import type { SlotFault } from "../../../src/domain/meeting/slot-fault.ts";
import type { WhenDoubt } from "../../../src/language/when/when.ts";

/** What was not sure in what somebody wrote of when, and what to do about it. */
export const doubts: Readonly<Record<WhenDoubt["kind"], (text: string) => string>> = {
  "unknown-piece": (text) => `“${text}” begrijp ik niet. Vul de dag en de tijd in.`,
  "impossible-day": (text) => `“${text}” bestaat niet. Kies een andere dag.`,
  "impossible-time": (text) => `“${text}” is geen tijd. Schrijf bijvoorbeeld 9.30.`,
  past: (text) => `“${text}” is al geweest. Kies een dag en een tijd die nog komen.`,
  "far-off": (text) => `“${text}” ligt meer dan drie jaar weg. Klopt het jaar?`,
  "outside-hours": (text) => `“${text}” is vroeg of laat op de dag. Klopt de tijd?`,
  "end-before-start": () => "Het einde ligt voor het begin. Klopt de tijd?",
  "two-days": (text) => `Ik lees meer dan één dag: “${text}”. Kies er één.`,
  "two-times": (text) => `Ik lees meer dan één tijd: “${text}”. Kies er één.`,
  "ambiguous-day": (text) => `“${text}” kan op meer dagen. Welke bedoel je?`,
  "ambiguous-time": (text) => `“${text}” kan op meer manieren. Hoe laat bedoel je?`,
  "ambiguous-recurrence": (text) => `“${text}” kan op meer manieren. Welke bedoel je?`,
  "open-recurrence": (text) => `“${text}”: op welke dag?`,
  "open-period": (text) => `“${text}”: op welke dag?`,
  "not-exact": (text) => `“${text}” is niet precies. Kies een dag en een tijd.`,
};

/** Why nobody can meet at a time. */
export const faults: Readonly<Record<SlotFault, string>> = {
  past: "Dat moment is al geweest. Kies een dag en een tijd die nog komen.",
  gap: "Die tijd bestaat die nacht niet: de klok gaat dan een uur vooruit.",
  "end-before-start": "Het einde ligt voor het begin. Klopt de tijd?",
  "far-off": "Die dag ligt meer dan drie jaar weg. Klopt het jaar?",
  "too-long": "Dat duurt langer dan twaalf uur. Klopt de tijd?",
};

/** Why a day is free for many. */
export const onHoliday: Readonly<Record<HolidayKind, (day: string, hasRegion: boolean) => string>> =
  {
    public: (day) => `${day} is een feestdag`,
    school: (day, hasRegion) =>
      `${day} valt in een schoolvakantie${hasRegion ? " van jullie regio" : ""}`,
  };

/** What becomes of one of a series on such a day. */
export const rules: Readonly<Record<HolidayRule, string>> = {
  move: "Een week later, als dat kan",
  skip: "Overslaan",
  keep: "Gewoon door laten gaan",
};
