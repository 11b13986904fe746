import type { RegisteredDialog } from "../src/contract/dialog.ts";
import { acquaint } from "./acquaint/dialog.ts";
import { actions } from "./actions/dialog.ts";
import { agenda } from "./agenda/dialog.ts";
import { asked } from "./asked/dialog.ts";
import { caseCheck } from "./case-check/dialog.ts";
import { chooseNetwork } from "./choose-network/dialog.ts";
import { confirm } from "./confirm/dialog.ts";
import { eraseMe } from "./erase-me/dialog.ts";
import { errand } from "./errand/dialog.ts";
import { find } from "./find/dialog.ts";
import { handOver } from "./hand-over/dialog.ts";
import { help } from "./help/dialog.ts";
import { home } from "./home/dialog.ts";
import { manage } from "./manage/dialog.ts";
import { meet } from "./meet/dialog.ts";
import { minutes } from "./minutes/dialog.ts";
import { ownSeats } from "./own-seats/dialog.ts";
import { plan } from "./plan/dialog.ts";
import { poll } from "./poll/dialog.ts";
import { pulse } from "./pulse/dialog.ts";
import { report } from "./report/dialog.ts";
import { toCoordinator } from "./to-coordinator/dialog.ts";
import { webber } from "./webber/dialog.ts";
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
  plan,
  poll,
  meet,
  minutes,
  actions,
  pulse,
  webber,
  manage,
  toCoordinator,
  handOver,
  confirm,
  agenda,
  acquaint,
  caseCheck,
  help,
  home,
  find,
  errand,
  whomToCall,
];
