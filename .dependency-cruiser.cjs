/**
 * Who may import whom: DESIGN's table of layers as rules. A layer names what it may import; all
 * else is refused, so that something new stays out until somebody decides. Type-only imports count.
 * A rule's comment says what to do instead. `tests/fences/layers.ts` runs it.
 */

/** A package as it is resolved, or as it was written when it is not installed. */
const packages = (...names) => `(^|/)node_modules/(${names.join("|")})/|^(${names.join("|")})(/|$)`;
const rooms = (...names) => `^src/(${names.join("|")})/`;

const contract = "^src/contract/(?!ports\\.ts$)";
const dates = packages("date-fns", "@date-fns/tz");
const zod = packages("zod");
/** A room's own library; the drivers are kept out by rules of their own. */
const anyLibrary = "(^|/)node_modules/";

const pureRooms = [
  {
    room: "domain",
    may: [dates, zod, packages("libphonenumber-js/max", "ical\\.js")],
    instead:
      "The domain knows only itself. Move the rule to the room that knows more, or pass in what it needs.",
  },
  {
    room: "messages",
    may: [rooms("domain"), zod],
    instead:
      "A message is plain data. What makes it belongs in cards or a dialog, what renders it in a channel.",
  },
  {
    room: "contract",
    may: [rooms("domain", "messages"), zod],
    instead: "The contract holds shapes only. Behaviour belongs in the room that fulfils it.",
  },
  {
    room: "language",
    may: [rooms("domain"), dates],
    instead: "Language turns plain values into Dutch and back. Pass the value in.",
  },
  {
    room: "lookup",
    may: [rooms("domain"), anyLibrary],
    instead:
      "Lookup is pure: model and network in, ranking out. Reading files and training belong in src/commands.",
  },
  {
    room: "shield",
    may: [rooms("domain")],
    instead: "The shield looks at a text alone. Pass in what it must know.",
  },
  {
    room: "documents",
    may: [rooms("domain"), anyLibrary],
    instead:
      "A document is made of a network alone. Let the channel or the command write its bytes.",
  },
  {
    room: "links",
    may: [rooms("domain", "messages"), zod, "^(node:)?(crypto|zlib)$"],
    instead: "A link is signed from a value and a secret alone. Pass in what it must hold.",
  },
  {
    room: "cards",
    may: [rooms("messages", "domain", "language")],
    instead:
      "A card shows domain values as messages. Let the dialog find out what to show, and pass it in.",
  },
  {
    room: "engine",
    may: [rooms("contract", "messages", "domain"), zod],
    instead:
      "Dialogs, stores, channels, clock and ids come as arguments: join them in src/main.ts.",
  },
];

/** What only one folder may import, so that the folder can be swapped. */
const drivers = [
  {
    driver: "botbuilder",
    names: ["botbuilder", "botbuilder-[^/]+", "botframework-[^/]+"],
    home: "src/channels/teams",
  },
  { driver: "slack", names: ["@slack/[^/]+"], home: "src/channels/slack" },
  { driver: "restify", names: ["restify", "@types/restify"], home: "src/channels/http" },
  { driver: "lowdb", names: ["lowdb"], home: "src/store/lowdb" },
  { driver: "mail", names: ["nodemailer", "postal-mime"], home: "src/channels/mail" },
];

const edgeMay = [rooms("contract", "messages", "domain", "documents")];
const edgeInstead =
  "An edge speaks contract, messages and domain, not to other edges, dialogs or the engine. Take a function as an argument and join them in src/main.ts.";
const dialogMay = [
  contract,
  rooms("messages", "cards", "domain", "language", "lookup", "shield", "documents"),
  zod,
];

module.exports = {
  forbidden: [
    ...pureRooms.map(({ room, may, instead }) => ({
      name: `layer-${room}`,
      comment: instead,
      severity: "error",
      from: { path: rooms(room) },
      to: { pathNot: [rooms(room), ...may] },
    })),
    {
      name: "layer-dialogs",
      comment:
        "A dialog is pure and alone: no Node, no driver, no ports, no other dialog. What it needs comes in its situation, what should happen goes in its outcome.",
      severity: "error",
      from: { path: "^dialogs/([^/]+)/" },
      to: { pathNot: ["^dialogs/$1/", ...dialogMay] },
    },
    {
      name: "layer-dialog-register",
      comment: "dialogs/index.ts is the register: one line for each dialog and nothing else.",
      severity: "error",
      from: { path: "^dialogs/[^/]+$" },
      to: { pathNot: ["^dialogs/", contract] },
    },
    {
      name: "layer-channels",
      comment: `${edgeInstead} The one server is src/channels/http.`,
      severity: "error",
      from: { path: "^src/channels/([^/]+)/" },
      to: {
        path: "^(src|dialogs)/",
        pathNot: [
          "^src/channels/($1|http)/",
          "^src/channels/channel\\.ts$",
          rooms("links"),
          ...edgeMay,
        ],
      },
    },
    {
      name: "layer-links-of",
      comment:
        "Only mails and pages carry signed links. Put a button in a message: the channel makes of it what it needs.",
      severity: "error",
      from: {
        path: "^(src|dialogs)/",
        pathNot: [rooms("links", "channels/(mail|web)"), "^src/open-(mail|files|feeds)\\.ts$"],
      },
      to: { path: rooms("links") },
    },
    {
      name: "layer-store",
      comment: edgeInstead,
      severity: "error",
      from: { path: "^src/store/([^/]+)/" },
      to: { path: "^(src|dialogs)/", pathNot: ["^src/store/$1/", ...edgeMay] },
    },
    {
      name: "layer-config-and-log",
      comment: "Settings and log know no part of the product; main and the commands hand them out.",
      severity: "error",
      from: { path: "^src/(config|log)(\\.ts$|/)" },
      to: { path: "^(src|dialogs)/", pathNot: rooms("config", "contract", "domain") },
    },
    {
      name: "layer-channel",
      comment: "What a channel is, for whoever joins the parts. What one channel does is its own.",
      severity: "error",
      from: { path: "^src/channels/[^/]+$" },
      to: { path: "^(src|dialogs)/", pathNot: rooms("channels/http", "contract") },
    },
    {
      name: "unknown-room",
      comment:
        "This folder has no row in the table of layers: give it one in .dependency-cruiser.cjs.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: [
          "^src/(main|open-channels|open-mail|open-files|open-minutes|open-feeds|config|log)\\.ts$",
          "^src/channels/[^/]+$",
          rooms("config"),
          rooms("commands", "channels/[^/]+", "store/[^/]+", ...pureRooms.map(({ room }) => room)),
        ],
      },
      to: {},
    },
    ...drivers.map(({ driver, names, home }) => ({
      name: `driver-${driver}`,
      comment: `Only ${home} may import this, so that it can be swapped. Export a neutral function from there.`,
      severity: "error",
      from: { path: "^(src|dialogs)/", pathNot: `^${home}/` },
      to: { path: packages(...names) },
    })),
    {
      name: "driver-calendar",
      comment:
        "ical.js counts occurrences in one file and writes calendars in one folder, so that it can be swapped. Export a neutral function from there.",
      severity: "error",
      from: {
        path: "^(src|dialogs)/",
        pathNot: "^src/(domain/meeting/occurrences\\.ts$|documents/calendar/)",
      },
      to: { path: packages("ical\\.js") },
    },
    {
      name: "no-circle",
      comment:
        "Two files that need each other are one, or share a third: move the shared part there.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-tests",
      comment: "The product does not import its tests. Move what both need to src.",
      severity: "error",
      from: { path: "^(src|dialogs)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-undeclared-package",
      comment:
        "Put the package in package.json's dependencies, pinned exactly: a user installs no more.",
      severity: "error",
      from: { path: "^(src|dialogs)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-unresolved",
      comment: "Nothing is there: correct the path, or install the package.",
      severity: "error",
      from: { path: "^(src|dialogs)/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
