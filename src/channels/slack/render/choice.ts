import type { types } from "@slack/bolt";
import { chosenOptions } from "../../../messages/chosen-options.ts";
import type { Field } from "../../../messages/message.ts";
import { optionCode } from "../carry/form.ts";
import { inertLine, isSeen } from "../escape.ts";
import { slackLimits } from "../limits.ts";
import { plainText } from "./element.ts";

type Choice = Extract<Field, { kind: "choice" }>;
type Input = types.InputBlock["element"];

/** So many values that one of them has to be shown in a menu; Slack refuses a menu without any. */
export function choiceInput(choice: Choice, field: number, action_id: string): Input | undefined {
  const seen = new Set<string>();
  const all = choice.options.map(({ value, label }, option) => {
    const code = optionCode(value, { field, option });
    return { value, shown: { text: plainText(labelOf(label, value)), value: code } };
  });
  const distinct = all.filter(({ value }) => !seen.has(value) && seen.add(value));
  const options = distinct.map(({ shown }) => shown);
  if (options.length === 0) return undefined;
  const begun = new Set(chosenOptions(choice).map(({ value }) => value));
  const chosen = distinct.filter(({ value }) => begun.has(value)).map(({ shown }) => shown);
  return choice.several === true
    ? severalOf(options, action_id, chosen)
    : oneOf(options, action_id, chosen[0]);
}

function oneOf(
  options: types.PlainTextOption[],
  action_id: string,
  chosen: types.PlainTextOption | undefined,
): Input {
  const start = chosen ? { initial_option: chosen } : {};
  return options.length <= slackLimits.openOptions
    ? { type: "radio_buttons", action_id, options, ...start }
    : { type: "static_select", action_id, ...menuOf(options), ...start };
}

function severalOf(
  options: types.PlainTextOption[],
  action_id: string,
  chosen: types.PlainTextOption[],
): Input {
  const start = chosen.length > 0 ? { initial_options: chosen } : {};
  return options.length <= slackLimits.openOptions
    ? { type: "checkboxes", action_id, options, ...start }
    : { type: "multi_static_select", action_id, ...menuOf(options), ...start };
}

/** A menu takes a hundred; more of them stand in groups, named by their first and last. */
function menuOf(options: types.PlainTextOption[]) {
  if (options.length <= slackLimits.menuOptions) return { options };
  const option_groups = [];
  for (let from = 0; from < options.length; from += slackLimits.menuOptions) {
    const group = options.slice(from, from + slackLimits.menuOptions);
    option_groups.push({ label: plainText(`${from + 1}–${from + group.length}`), options: group });
  }
  return { option_groups };
}

function labelOf(label: string, value: string): string {
  const shown = inertLine(label, slackLimits.optionChars);
  if (isSeen(shown)) return shown;
  const name = inertLine(value, slackLimits.optionChars);
  return isSeen(name) ? name : "…";
}
