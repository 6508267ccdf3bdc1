import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { sheetFaults } from "./sheets.ts";
import { treeOf } from "./tagged.ts";
import { type View, viewsOf } from "./views.ts";

/** What is looked at, and where what was seen is kept. */
export interface Looking {
  readonly program: string;
  readonly pages: readonly string[];
  readonly address: string;
  readonly scratch: string;
  /** Whether pictures are taken of the views that are kept: they are for people, and take nearly half as long as the checks. */
  readonly pictures: boolean;
}

/** What held, and what did not. */
export interface Looked {
  readonly passed: number;
  readonly faults: readonly string[];
}

/** The success criteria of WCAG 2.1, levels A and AA, and axe's own advice. */
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Everything that axe, which is in the page, finds, a line for each rule that is broken. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ["violations"] })`,
  );
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, ${nodes[0]?.html ?? ""}`,
  );
}

const setTo = async (page: Page, view: View): Promise<void> => {
  await page.setViewportSize({ width: view.width, height: 1000 });
  await page.emulateMedia({
    media: view.media ?? "screen",
    colorScheme: view.colours ?? "light",
    contrast: view.contrast ?? "no-preference",
    forcedColors: view.forced ?? "none",
    reducedMotion: "reduce",
  });
};

/** How far the page can be moved sideways: a reader at 320 pixels must not have to. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );

/** Faults of one page in every view, and its PDF's. */
async function faultsOf(
  browser: Browser,
  name: string,
  looking: Looking,
): Promise<readonly string[]> {
  const context = await browser.newContext({ bypassCSP: false });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${name}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
  await page.goto(`${looking.address}/${encodeURIComponent(name)}`);
  // The checker is put into the page by the browser's own tools: the page's policy lets no script in.
  await page.evaluate(axe.source);
  const seen = join(looking.scratch, name.replace(/\.html$/, ""));
  for (const view of viewsOf(name)) {
    await setTo(page, view);
    for (const found of await violations(page)) faults.push(`${name}, ${view.name}: ${found}`);
    const over = await sideways(page);
    if (view.media !== "print" && over > 0)
      faults.push(`${name}, ${view.name}: ${over} pixels too wide`);
    if (looking.pictures && view.kept === true) {
      await page.screenshot({ path: `${seen}.${view.name}.png`, fullPage: true });
    }
  }
  await setTo(page, { name: "paper", width: 1000, media: "print" });
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  writeFileSync(`${seen}.pdf`, pdf);
  const tree = treeOf(pdf);
  if (!tree.marked || tree.elements === 0) faults.push(`${name}: its PDF has no tree of structure`);
  faults.push(...sheetFaults(name, pdf));
  await context.close();
  return faults;
}

/** Looks at every page in every view. A page counts once for each view, and once for its PDF. */
export async function lookAt(looking: Looking): Promise<Looked> {
  mkdirSync(looking.scratch, { recursive: true });
  const browser = await chromium.launch({
    executablePath: looking.program,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    const waiting = [...looking.pages];
    const faults: string[] = [];
    const worker = async (): Promise<void> => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        faults.push(...(await faultsOf(browser, name, looking)));
      }
    };
    await Promise.all([worker(), worker()]);
    const all = looking.pages.reduce((sum, name) => sum + viewsOf(name).length + 1, 0);
    return { passed: Math.max(0, all - faults.length), faults };
  } finally {
    await browser.close();
  }
}
