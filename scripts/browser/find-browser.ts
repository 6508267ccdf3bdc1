import { existsSync } from "node:fs";

/** Where a browser may be, in the order in which they are tried; `CHROMIUM` names one of your own. */
const places = [
  process.env["CHROMIUM"],
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

export const howToGetOne =
  "There is no Chromium: `apt-get install chromium` on Debian, or name one of your own in the variable CHROMIUM.";
