import type { Block } from "../../../messages/message.ts";
import { renderButtons } from "./buttons.ts";
import { renderContact } from "./contact.ts";
import type { CardElement } from "./element.ts";
import { renderEmergency } from "./emergency.ts";
import { renderFacts } from "./facts.ts";
import { renderForm } from "./form.ts";
import { renderHeading } from "./heading.ts";
import { renderLinks } from "./links.ts";
import { renderList } from "./list.ts";
import { renderPerson } from "./person.ts";
import { renderPicture } from "./picture.ts";
import { renderText } from "./text.ts";

/**
 * One element of a message. `position` is its place in the message: it numbers the forms, and what
 * is first may stand out.
 */
export function renderBlock(block: Block, position: number): readonly CardElement[] {
  switch (block.kind) {
    case "heading":
      return [renderHeading(block)];
    case "text":
      return renderText(block);
    case "person":
      return [renderPerson(block)];
    case "facts":
      return renderFacts(block);
    case "list":
      return renderList(block);
    case "contact":
      return [renderContact(block)];
    case "buttons":
      return renderButtons(block.buttons);
    case "picture":
      return renderPicture(block);
    case "links":
      return renderLinks(block.links);
    case "form":
      return renderForm(block, position);
    case "emergency":
      return [renderEmergency(block, position)];
    default:
      return block satisfies never;
  }
}
