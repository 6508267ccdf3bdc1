import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where a browser may be, in the order in which they are tried; `CHROMIUM` names one of your own. */
const places = [
  process.env["CHROMIUM"],
  // Where `playwright-core install chromium` puts the one that belongs to this version.
  chromium.executablePath(),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser of this machine; undefined where there is none. */
export const findBrowser = (): string | undefined =>
  places.find((place) => place !== undefined && existsSync(place));

/** What to do where there is none: each way is enough. The last needs nothing but a package registry, since that package carries the program inside. */
export const howToGetOne = `There is no Chromium. Any one of these is enough:
  npx -y pnpm@12.21.0 exec playwright-core install chromium    (on Linux with --with-deps)
  apt-get install chromium                                     (Debian)
  npm install --prefix .tmp/chromium @sparticuz/chromium && export CHROMIUM="$(cd .tmp/chromium && node -e 'import("@sparticuz/chromium").then((one) => one.default.executablePath()).then((path) => console.log(path))')"
or name one of your own in the variable CHROMIUM.`;
