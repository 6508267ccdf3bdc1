import type { GalleryPage } from "./page.ts";
import { explanation } from "./reports/explanation.ts";
import { progressReport } from "./reports/progress-report.ts";

/** Every report of the sample school, in the order in which the gallery lists them. */
export const gallery: readonly (() => readonly GalleryPage[])[] = [progressReport, explanation];
