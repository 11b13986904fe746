import type { RegisteredDialog } from "../src/contract/dialog.ts";
import { asked } from "./asked/dialog.ts";
import { chooseNetwork } from "./choose-network/dialog.ts";
import { eraseMe } from "./erase-me/dialog.ts";
import { find } from "./find/dialog.ts";
import { help } from "./help/dialog.ts";
import { home } from "./home/dialog.ts";
import { ownSeats } from "./own-seats/dialog.ts";
import { toCoordinator } from "./to-coordinator/dialog.ts";
import { whoAmI } from "./who-am-i/dialog.ts";
import { whomToCall } from "./whom-to-call/dialog.ts";

/** All conversations. A text goes to the first that claims it; the last one takes any text. */
export const dialogs: readonly RegisteredDialog[] = [
  chooseNetwork,
  whoAmI,
  ownSeats,
  eraseMe,
  asked,
  toCoordinator,
  help,
  home,
  find,
  whomToCall,
];
