import type { RegisteredDialog } from "../src/contract/dialog.ts";
import { asked } from "./asked/dialog.ts";
import { chooseNetwork } from "./choose-network/dialog.ts";
import { confirm } from "./confirm/dialog.ts";
import { eraseMe } from "./erase-me/dialog.ts";
import { errand } from "./errand/dialog.ts";
import { find } from "./find/dialog.ts";
import { handOver } from "./hand-over/dialog.ts";
import { help } from "./help/dialog.ts";
import { home } from "./home/dialog.ts";
import { manage } from "./manage/dialog.ts";
import { ownSeats } from "./own-seats/dialog.ts";
import { report } from "./report/dialog.ts";
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
  report,
  manage,
  toCoordinator,
  handOver,
  confirm,
  help,
  home,
  find,
  errand,
  whomToCall,
];
