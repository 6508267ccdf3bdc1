import type { Palette } from "./palette.ts";
import type { Theme } from "./theme.ts";

const light: Palette = {
  paper: "#fdfcf9",
  ink: "#1a2327",
  inkSoft: "#4c595e",
  rule: "#d8d7ce",
  learner: "#0d5460",
  learnerMid: "#a9cdce",
  learnerSoft: "#e3efee",
  goal: "#8a4a08",
  goalSoft: "#fbf1e0",
  cell: "#f3f4f0",
  cellLine: "#76848a",
  depths: ["#dfe9e8", "#b4d1d2", "#79abb0", "#2a6f7a", "#0a424d"],
  onDepths: ["#1a2327", "#1a2327", "#10191c", "#ffffff", "#ffffff"],
};

/** The ramp of depths turns over: what is deepest on paper is brightest on a dark screen. */
const dark: Palette = {
  paper: "#12181a",
  ink: "#e9ece9",
  inkSoft: "#aab6b8",
  rule: "#344045",
  learner: "#86d2d3",
  learnerMid: "#2f6268",
  learnerSoft: "#1c2f33",
  goal: "#f2b968",
  goalSoft: "#2c2417",
  cell: "#1c2427",
  cellLine: "#7f9096",
  depths: ["#22363a", "#32545a", "#447780", "#84c3c7", "#cdeeec"],
  onDepths: ["#e9ece9", "#f4f6f4", "#ffffff", "#0d1517", "#0d1517"],
};

const print: Palette = {
  ...light,
  paper: "#ffffff",
  ink: "#111111",
  inkSoft: "#444444",
  rule: "#c9c9c4",
  learnerSoft: "#e8f1f0",
  goalSoft: "#fbf3e6",
  cell: "#f6f6f3",
  onDepths: ["#111111", "#111111", "#111111", "#ffffff", "#ffffff"],
};

/** The look of the house: harbour is the learner's work, lantern is the goal. */
export const houseTheme: Theme = {
  light,
  dark,
  print,
  voice: [
    "Charter",
    "Bitstream Charter",
    "Sitka Text",
    "Cambria",
    "Noto Serif",
    "Georgia",
    "serif",
  ],
  plain: [
    "-apple-system",
    "BlinkMacSystemFont",
    "Segoe UI",
    "Roboto",
    "Noto Sans",
    "Helvetica Neue",
    "Arial",
    "sans-serif",
  ],
};
