// Opens every HTML report in a real browser: pnpm test:browser [name ...]. Each page is looked at on a wide screen and on a phone, in light, dark, more
// contrast, forced colours and as printed, with axe-core for WCAG 2.1 A and AA, under a content security policy that allows nothing but the page's
// own style. Screenshots and PDF files are left in .tmp/browser for people to look at. Ends with a line of counts.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeGallery } from "../docs/examples/gallery/write-gallery.ts";
import { controlFaults, controlPage } from "./browser/control.ts";
import { findBrowser, howToGetOne } from "./browser/find-browser.ts";
import { lookAt, type Looking } from "./browser/look-at.ts";
import { pagesIn } from "./browser/pages-in.ts";
import { serve } from "./browser/serve.ts";
import { root } from "./ci/paths.ts";

const scratch = join(root, ".tmp/browser");

const control = "control.html";

/** The faults of the control page that nothing was said of. */
async function unseen(looking: Looking): Promise<readonly string[]> {
  const { faults } = await lookAt(looking);
  return controlFaults.filter((known) => !faults.some((one) => known.test(one))).map(String);
}

async function main(names: readonly string[]): Promise<void> {
  const program = findBrowser();
  if (program === undefined) {
    console.log(howToGetOne);
    console.log("0 passed, 1 failed");
    process.exitCode = 1;
    return;
  }
  rmSync(scratch, { recursive: true, force: true });
  const folder = join(scratch, "gallery");
  mkdirSync(folder, { recursive: true });
  writeGallery(folder);
  const pages = pagesIn(folder).filter(
    (page) => names.length === 0 || names.some((name) => page.includes(name)),
  );
  writeFileSync(join(folder, control), controlPage);
  const server = await serve(folder);
  try {
    const blind = await unseen({ program, pages: [control], address: server.address, scratch });
    if (blind.length > 0) throw new Error(`nobody would see: ${blind.join(", ")}`);
    const { passed, faults } = await lookAt({ program, pages, address: server.address, scratch });
    for (const fault of faults) console.log(`FAIL  ${fault}`);
    console.log(`${pages.length} pages; screenshots and PDF files are in ${scratch}`);
    console.log(`browser: ${passed} passed, ${faults.length} failed`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

await main(process.argv.slice(2).filter((argument) => !argument.startsWith("--")));
