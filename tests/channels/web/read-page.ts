/** An element of a page as a browser would see it. */
export type Element = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, entities read. */
  readonly text: string;
  readonly inside: readonly Element[];
};

type Open = { tag: string; attributes: Record<string, string>; text: string; inside: Element[] };

/** The only elements that pages and mails are made of. */
const known: ReadonlySet<string> = new Set(
  `a body br button dd details div dl dt em fieldset form h1 h2 head header hr html img input label legend li main
  meta option p select span strong style summary textarea title ul`.split(/\s+/),
);
const empty: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "meta"]);
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these have no place in a page
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const token = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>|([^<]+|<)/gs;

/** Builds the elements, and writes down what is wrong with them. */
class Reader {
  readonly problems: string[] = [];
  readonly root: Open = { tag: "", attributes: {}, text: "", inside: [] };
  readonly all: Element[] = [];
  readonly #stack: Open[] = [this.root];

  get #top(): Open {
    return this.#stack.at(-1) ?? this.root;
  }

  read(page: string): void {
    for (const [, close, tag = "", written = "", text] of page.matchAll(token)) {
      if (text !== undefined) this.#text(text);
      else if (close) this.#close(tag);
      else this.#open(tag, written);
    }
    const left = this.#stack.slice(1).map(({ tag }) => tag);
    if (left.length > 0) this.problems.push(`open: ${left.join(" ")}`);
  }

  #text(text: string): void {
    if (this.#top.tag === "style") return;
    if (/[<>]|&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)) {
      this.problems.push(`not escaped: ${text.slice(0, 60)}`);
    }
    for (const open of this.#stack) open.text += decode(text);
  }

  #close(tag: string): void {
    if (this.#top.tag === tag) this.#stack.pop();
    else this.problems.push(`</${tag}> in <${this.#top.tag}>`);
  }

  #open(tag: string, written: string): void {
    if (!known.has(tag)) this.problems.push(`<${tag}>`);
    const element: Open = { tag, attributes: this.#attributes(written), text: "", inside: [] };
    this.#top.inside.push(element);
    this.all.push(element);
    if (tag === "br") for (const open of this.#stack) open.text += "\n";
    if (!empty.has(tag)) this.#stack.push(element);
  }

  #attributes(written: string): Record<string, string> {
    const attributes: Record<string, string> = {};
    const left = written.replace(/\s([a-z-]+)(?:="([^"]*)")?/g, (_, name, value = "") => {
      if (name.startsWith("on")) this.problems.push(name);
      attributes[name] = decode(value);
      return "";
    });
    if (left.trim() !== "") this.problems.push(`attributes: ${left}`);
    return attributes;
  }
}

/** What is wrong with ids, and with what names them. */
function idProblems(all: readonly Element[]): readonly string[] {
  const ids = all.flatMap(({ attributes }) => attributes["id"] ?? []);
  const named = all.flatMap(({ attributes }) => [
    ...[attributes["for"] ?? [], attributes["aria-describedby"] ?? []].flat(),
  ]);
  return [
    ...(new Set(ids).size < ids.length ? ["an id twice"] : []),
    ...named.filter((name) => !ids.includes(name)).map((name) => `nothing is called ${name}`),
  ];
}

/**
 * Reads a page strictly: every tag closed in its turn and known, every sign escaped, every id once.
 * Stricter than a browser, so that nothing can be read in two ways.
 */
export function readPage(page: string) {
  const reader = new Reader();
  const [, rest = page] = /^<!doctype html>\n(.*)$/s.exec(page) ?? [];
  reader.read(rest);
  const { all, root } = reader;
  const isHidden = hidden.test(page) || !page.isWellFormed();
  return {
    problems: [...reader.problems, ...idProblems(all), ...(isHidden ? ["hidden characters"] : [])],
    named: (tag: string) => all.filter((element) => element.tag === tag),
    text: root.text,
  };
}

/** Every element inside this one, however deep. */
export function within(element: Element): readonly Element[] {
  return element.inside.flatMap((inside) => [inside, ...within(inside)]);
}
