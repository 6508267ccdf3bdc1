import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";

/** Pages served on this machine alone. */
export interface Server {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const hashes = (page: string): string =>
  [...page.matchAll(/<style>([^]*?)<\/style>/g)]
    .map(([, style = ""]) => `'sha256-${createHash("sha256").update(style).digest("base64")}'`)
    .join(" ");

/** Nothing but the page's own style, known by its hash: no script, no picture, no address to fetch from, no frame around it. */
const policyFor = (page: string): string =>
  `default-src 'none'; style-src ${hashes(page) || "'none'"}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Serves the pages of a folder, each under the strictest policy that it can have. */
export async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    try {
      const page = readFileSync(join(folder, basename(decodeURIComponent(url))), "utf8");
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policyFor(page),
      });
      response.end(page);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
      }),
  };
}
