import type { Arrived, MailServerStage } from "../../channels/mail/mail-server.ts";
import { type Element, readPage, within } from "../../channels/web/read-page.ts";
import { type Desk, type Fill, filledFor, mustBeThere, type Sight } from "./desk.ts";

const TYPE = "Typ je antwoord of vraag";
const SEND = "Verstuur";
const FILL_IN = "Invullen";

type Place = {
  readonly server: MailServerStage;
  readonly bot: { readonly url: string };
  /** The address in the links, which leads to this machine. */
  readonly publicUrl: string;
};

/** Somebody who has mail and a browser, and nothing else. */
export type MailDesk = Desk & {
  readonly mails: () => readonly Arrived[];
  /** A mail as somebody reads it. */
  readonly read: (mail: Arrived) => Sight;
};

export function createMailDesk({ server, bot, publicUrl }: Place, address: string): MailDesk {
  const visit = async (url: string, fields?: URLSearchParams): Promise<Sight> => {
    const request = fields && { method: "POST", body: fields };
    const response = await fetch(url.replace(publicUrl, bot.url), request);
    const html = await response.text();
    if (response.status >= 500) throw new Error(`a page with ${response.status}: ${html}`);
    return pageSeen(html, url);
  };
  const pageSeen = (html: string, url: string): Sight => {
    const { named, text, problems } = readPage(html);
    if (problems.length > 0) throw new Error(`a page of which is wrong: ${problems.join("; ")}`);
    const labels = named("button").map((button) => button.text.trim());
    return {
      ...{ what: `page for ${address}`, words: text, labels, raw: html },
      links: linksOf(named("a"), url),
      press: (label, fill) => {
        const form = named("form").find((one) =>
          within(one).some(({ tag, text: said }) => tag === "button" && said.trim() === label),
        );
        if (!form) throw new Error(`no button ${label} among ${labels.join(", ")}`);
        const action = new URL(form.attributes["action"] ?? "", url).href;
        return visit(action, new URLSearchParams(filledIn(form, fill)));
      },
    };
  };
  const mailSeen = ({ mail }: Arrived): Sight => {
    const links = linksOf(readPage(mail.html ?? "").named("a"));
    return {
      ...{ what: `mail for ${address}`, words: `${mail.subject}\n${mail.text}` },
      ...{ labels: Object.keys(links), links, raw: mail.html },
      press: async (label, fill) => {
        const link = links[label] ?? (fill && links[FILL_IN]);
        if (link === undefined) throw new Error(`no link ${label} in ${mail.subject}`);
        const page = await visit(link);
        return page.press(label, fill);
      },
    };
  };
  const mails = () => server.to(address);
  return {
    mails,
    read: mailSeen,
    types: async (text) => {
      const last = mails().at(-1);
      if (!last) throw new Error(`no mail for ${address}`);
      const page = await visit(mailSeen(last).links[TYPE] ?? "");
      return page.press(SEND, { [TYPE]: text });
    },
    all: () => mails().map(mailSeen),
  };
}

function linksOf(links: readonly Element[], beside?: string) {
  return Object.fromEntries(
    links.map(({ attributes, text }) => [
      text.trim(),
      new URL(attributes["href"] ?? "", beside).href,
    ]),
  );
}

/** What a browser sends: each field with what is in it, and what was filled in. */
function filledIn(form: Element, fill: Fill = {}): readonly [string, string][] {
  const all = within(form);
  const inputs = all.flatMap((one) => fieldOf(one, all) ?? []);
  mustBeThere(
    inputs.map(({ label }) => label),
    fill,
  );
  return inputs.flatMap(({ element, label, option }): readonly [string, string][] => {
    const { name, value = "", checked, type } = element.attributes;
    if (name === undefined) return [];
    const said = filledFor(label, fill);
    if (type === "radio" || type === "checkbox") {
      const isChosen = said === undefined ? checked !== undefined : option === said;
      return isChosen ? [[name, value]] : [];
    }
    return [[name, said ?? (element.tag === "textarea" ? element.text.trim() : value)]];
  });
}

/** An input with its label, and what stands at it when it is one choice of several. */
function fieldOf(element: Element, all: readonly Element[]) {
  if (element.tag !== "input" && element.tag !== "textarea") return undefined;
  const { id, type } = element.attributes;
  const own = all.find(({ tag, attributes }) => tag === "label" && attributes["for"] === id);
  const group = all.find(({ tag, inside }) => tag === "fieldset" && isInside(inside, element));
  const option = own?.text.trim() ?? "";
  const legend = group?.inside.find(({ tag }) => tag === "legend")?.text.trim();
  const isOption = type === "radio" || type === "checkbox";
  return { element, label: (isOption ? legend : undefined) ?? option, option };
}

function isInside(inside: readonly Element[], element: Element): boolean {
  return inside.some((one) => one === element || isInside(one.inside, element));
}
