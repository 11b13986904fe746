import type { Block } from "../../../messages/message.ts";
import { renderButtons } from "./buttons.ts";
import { renderContact } from "./contact.ts";
import type { SlackBlock } from "./element.ts";
import { renderEmergency } from "./emergency.ts";
import { renderFacts } from "./facts.ts";
import { renderFormButton, renderFormInPlace } from "./form-in-place.ts";
import { renderHeading } from "./heading.ts";
import { renderLinks } from "./links.ts";
import { renderList } from "./list.ts";
import { renderPerson } from "./person.ts";
import { renderPicture } from "./picture.ts";
import { renderText } from "./text.ts";

/** Where blocks are shown. A form stands in a page itself; in a chat a button opens it. */
export type Surface = "message" | "home" | "modal";

/**
 * One element of a message. `position` is its place: it tells its buttons and inputs from those of
 * others, and what is first may stand out.
 */
export function renderBlock(
  block: Block,
  position: number,
  surface: Surface,
): readonly SlackBlock[] {
  switch (block.kind) {
    case "heading":
      return renderHeading(block);
    case "text":
      return renderText(block);
    case "person":
      return renderPerson(block, position);
    case "facts":
      return renderFacts(block);
    case "list":
      return renderList(block);
    case "contact":
      return renderContact(block);
    case "buttons":
      return renderButtons(block.buttons, position);
    case "picture":
      return renderPicture(block);
    case "links":
      return renderLinks(block.links);
    case "form":
      return surface === "message"
        ? renderFormButton(block, position)
        : renderFormInPlace(block, position);
    case "emergency":
      return renderEmergency(block, position);
    default:
      return block satisfies never;
  }
}
