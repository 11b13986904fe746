import { elementsOf, elementsOfType, type Json, linksOf } from "../walk-blocks.ts";

const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : []);

/** What no type tells: of the blocks of any surface. */
export function judgeBlocks(blocks: unknown): readonly string[] {
  return [
    ...doubles(blocks, "block_id"),
    ...doubles(blocks, "action_id"),
    ...[...elementsOf(blocks)].flatMap(judgeElement),
    ...linksOf(blocks).flatMap((link) => (isFineLink(link) ? [] : [`leads to ${link}`])),
  ];
}

function doubles(blocks: unknown, key: string): readonly string[] {
  const ids = [...elementsOf(blocks)].flatMap((element) => element[key] ?? []);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${key} ${id} twice`);
}

/** To somebody, to a number, to a page; nowhere else. */
function isFineLink(link: string): boolean {
  if (/^(?:tel:\+?\d{2,16}|mailto:[^@\s<>]+@[^@\s<>]+)$/.test(link)) return true;
  return link.length <= 3_000 && /^https?:\/\/[^/@\s]+(?:\/\S*)?$/.test(link);
}

const calling = ["broadcast", "user", "usergroup", "channel", "team"];

function judgeElement(element: Json): readonly string[] {
  const { type } = element;
  if (calling.includes(String(type))) return [`calls: ${type}`];
  switch (type) {
    case "section":
      return "text" in element || list(element["fields"]).length > 0 ? [] : ["an empty section"];
    case "plain_text":
    case "text":
      return isSeen(element["text"]) || type === "text" ? emptyText(element) : ["unseen text"];
    case "link":
      return element["text"] === "" ? ["a link without text"] : [];
    case "mrkdwn":
      return liveMarks(String(element["text"]));
    case "actions":
    case "context":
    case "rich_text":
    case "rich_text_section":
    case "rich_text_list":
    case "rich_text_quote":
      return list(element["elements"]).length > 0 ? [] : [`an empty ${type}`];
    case "checkboxes":
    case "radio_buttons":
      return judgeOptions(element, 10);
    case "static_select":
    case "multi_static_select":
      return judgeOptions(element, 100);
    case "plain_text_input":
      return judgeInput(element);
    case "datepicker":
      return judgeDay(element["initial_date"]);
    default:
      return [];
  }
}

function isSeen(text: unknown): boolean {
  return /[^\s\p{C}]/u.test(String(text));
}

function emptyText({ text }: Json): readonly string[] {
  return text === "" ? ["an empty text"] : [];
}

/** In marks a name must not call, link or be styled. */
export function liveMarks(text: string): readonly string[] {
  const found = [/<[!@#]/, /<[a-z]+:/i, /(?<![\u2060\w])[*_~`](?=\S)/, /[<>](?!\u2060)/]
    .filter((pattern) => pattern.test(text))
    .map((pattern) => `${pattern} in: ${text.slice(0, 60)}`);
  return /&(?!amp;|lt;|gt;)/.test(text) ? [...found, "a bare ampersand"] : found;
}

function judgeOptions(element: Json, most: number): readonly string[] {
  const groups = list(element["option_groups"]);
  const options = [element["options"], ...groups.map((group) => group["options"])].flatMap(list);
  const values = options.map(({ value }) => value);
  const chosen = [element["initial_option"] ?? [], element["initial_options"] ?? []].flat();
  const known = new Set(options.map((option) => JSON.stringify(option)));
  const sizes = [list(element["options"]), ...groups.map((group) => list(group["options"]))];
  return [
    ...(options.length > 0 ? [] : [`${element["type"]} without options`]),
    ...(sizes.some(({ length }) => length > most) ? [`over ${most} options`] : []),
    ...("options" in element && "option_groups" in element ? ["options and groups"] : []),
    ...(new Set(values).size === values.length ? [] : ["an option twice"]),
    ...(chosen.every((one) => known.has(JSON.stringify(one))) ? [] : ["chosen, but no option"]),
    ...(groups.length > 100 ? ["over 100 groups"] : []),
  ];
}

function judgeInput({ max_length: most, initial_value: value }: Json): readonly string[] {
  const tooMuch = typeof most === "number" && (most < 1 || most > 3_000) ? ["max_length"] : [];
  const room = typeof most === "number" ? most : 3_000;
  return typeof value === "string" && value.length > room ? [...tooMuch, "too long"] : tooMuch;
}

function judgeDay(day: unknown): readonly string[] {
  if (day === undefined) return [];
  const moment = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
  return isDay ? [] : [`no day: ${day}`];
}

/** The types of all blocks at the top. */
export function misplaced(blocks: unknown, allowed: readonly string[]): readonly string[] {
  return list(blocks)
    .filter(({ type }) => !allowed.includes(String(type)))
    .map(({ type }) => `no place for ${type}`);
}

/** As Slack counts: JSON in which everything but ASCII is escaped. */
export function sizeOf(value: unknown): number {
  return JSON.stringify(value).replace(/[^\0-\x7f]/g, "\\u0000").length;
}

/** How many inputs stand in it. */
export function countInputs(blocks: unknown): number {
  return elementsOfType(blocks, "input").length;
}
