import type { Network } from "../../src/domain/network.ts";
import type { Block, Span } from "../../src/messages/message.ts";
import type { Answer } from "./answer.ts";
import { wording } from "./wording.ts";

/** What the answer is about, in a few words. */
export function titleOf(network: Network, { about }: Answer): string {
  switch (about.kind) {
    case "theme":
      return network.themes.get(about.theme)?.short ?? about.theme;
    case "organisation":
      return network.organisations.get(about.organisation)?.name ?? "";
    case "person":
      return network.people.get(about.person)?.name ?? "";
    case "coordinator":
      return wording.coordinatorTitle;
    default:
      return about satisfies never;
  }
}

/** The first line: the theme, the area, and which words led to it. */
export function headingOf(network: Network, answer: Answer): Block {
  const area = answer.area && network.areas.get(answer.area)?.name;
  const because = answer.about.kind === "theme" ? answer.about.because : [];
  const spans: Span[] = [
    { text: titleOf(network, answer), style: "bold" },
    ...(area ? [{ text: wording.inArea(area) }] : []),
    ...becauseSpans(because),
    ...(because.length > 0 ? [{ text: "." }] : []),
  ];
  return { kind: "text", spans };
}

/** `, omdat je schrijft over _kamp_ en _niet kan missen_`. Only words of the theme data. */
export function becauseSpans(because: readonly string[]): readonly Span[] {
  if (because.length === 0) return [];
  const words = because.flatMap((text, index): readonly Span[] => {
    const joint = index === 0 ? " " : index === because.length - 1 ? " en " : ", ";
    return [{ text: joint }, { text, style: "italic" }];
  });
  return [{ text: `, ${wording.because}` }, ...words];
}
