import { type Agent, request } from "node:http";

export type Posting = {
  readonly agent: Agent;
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Posts over a connection that stays open; the text that came back. Rejects unless it is 200. */
export function post(posting: Posting): Promise<string> {
  const { agent, port, path, headers, body } = posting;
  return new Promise((resolve, reject) => {
    const length = { "content-length": Buffer.byteLength(body) };
    const to = { host: "127.0.0.1", port, path, method: "POST", agent };
    const asking = request({ ...to, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    asking.on("error", (error: NodeJS.ErrnoException) => {
      // The other side closed it for being idle just when it was taken up again.
      const isStale = asking.reusedSocket && error.code === "ECONNRESET";
      if (isStale) post(posting).then(resolve, reject);
      else reject(error);
    });
    asking.end(body);
  });
}
