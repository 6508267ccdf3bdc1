// Opens every HTML report in a real browser: pnpm test:browser [name ...] [--pictures]. Each page is looked at on a wide screen and on a phone, in light, dark, more
// contrast, forced colours and as printed, with axe-core for WCAG 2.1 A and AA, under a content security policy that allows nothing but the page's
// own style. PDF files, and with --pictures screenshots, are left in .tmp/browser for people to look at. Ends with a line of counts.
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

async function main(names: readonly string[], pictures: boolean): Promise<void> {
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
    const looking = { program, address: server.address, scratch, pictures };
    const blind = await unseen({ ...looking, pages: [control] });
    if (blind.length > 0) throw new Error(`nobody would see: ${blind.join(", ")}`);
    const { passed, faults } = await lookAt({ ...looking, pages });
    for (const fault of faults) console.log(`FAIL  ${fault}`);
    console.log(`${pages.length} pages; what was kept of them is in ${scratch}`);
    console.log(`browser: ${passed} passed, ${faults.length} failed`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

const said = process.argv.slice(2);
await main(
  said.filter((argument) => !argument.startsWith("--")),
  said.includes("--pictures"),
);
