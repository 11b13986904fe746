import type { HttpReply } from "../../http/route.ts";
import { wording } from "./wording.ts";

/** A page that says how an installation ended. */
export type InstallPage = keyof typeof wording;

const statuses: Readonly<Record<InstallPage, number>> = {
  installed: 200,
  notServed: 403,
  notAllowed: 200,
  tooLate: 400,
  failed: 502,
};

/** Only texts of our own stand in it, so there is nothing to escape, nothing to load and no script. */
export function installPage(page: InstallPage): HttpReply {
  const { title, text } = wording[page];
  const html = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</body>
</html>
`;
  return {
    status: statuses[page],
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: html,
  };
}
