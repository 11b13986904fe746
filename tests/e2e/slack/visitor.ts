/** A page as somebody sees it who came there by following every redirect. */
export type Page = { readonly status: number; readonly url: string; readonly html: string };

const LONGEST_WAY = 5;

/** A browser without windows: it follows redirects and keeps cookies, and knows where names lead. */
export function createVisitor(leadsTo: ReadonlyMap<string, string>) {
  const cookies = new Map<string, Map<string, string>>();
  const request = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { origin, pathname, search } = new URL(url);
    const jar = cookies.get(origin) ?? new Map<string, string>();
    cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...init.headers, ...(cookie !== "" && { Cookie: cookie }) };
    const at = (leadsTo.get(origin) ?? origin) + pathname + search;
    const response = await fetch(at, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  };
  const go = async (url: string, init?: RequestInit): Promise<Page> => {
    let at = url;
    let response = await request(at, init);
    for (let way = 0; way < LONGEST_WAY; way++) {
      const next = response.headers.get("location");
      if (next === null || response.status >= 400) break;
      at = new URL(next, at).href;
      response = await request(at);
    }
    return { status: response.status, url: at, html: await response.text() };
  };
  return {
    visit: (url: string) => go(url),
    /** Presses the button of the form on a page in which a text stands. */
    submit: (page: Page, text: string) => {
      const form = formWith(page.html, text);
      const body = new URLSearchParams(form.fields);
      const headers = { "Content-Type": "application/x-www-form-urlencoded" };
      return go(new URL(form.action, page.url).href, { method: "POST", headers, body });
    },
  };
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
  const mark = pair.indexOf("=");
  const name = pair.slice(0, mark);
  const isGone = attributes.some((one) => /^max-age=0$/i.test(one) || /1970/.test(one));
  if (isGone) jar.delete(name);
  else jar.set(name, pair.slice(mark + 1));
}

function formWith(html: string, text: string) {
  const forms = html.split("<form ").slice(1);
  const form = forms.map((one) => one.split("</form>")[0] ?? "").find((one) => one.includes(text));
  if (form === undefined) throw new Error(`no form with ${text}`);
  const action = plain(/action="([^"]*)"/.exec(form)?.[1] ?? "");
  const inputs = form.matchAll(/<input[^>]*name="([^"]*)" value="([^"]*)"/g);
  const fields = [...inputs].map(
    ([, name = "", value = ""]) => [plain(name), plain(value)] as const,
  );
  return { action, fields: Object.fromEntries(fields) };
}

function plain(html: string): string {
  return html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
