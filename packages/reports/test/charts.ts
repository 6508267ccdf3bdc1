import { chart, type Chart, numeric, table, tableRow } from "../src/document/index.ts";

const levels = ["Exploring", "Practicing", "Applying", "Adapting", "Contributing"] as const;

/** One chart of each kind, as reports of the sample school have them: what the gallery and the tests of drawings show. */
export const charts: readonly Chart[] = [
  chart({
    title: "Set a goal and plan for it, over time",
    finding:
      "From Exploring in October 2024 to Adapting, the goal, since March 2026; grades 6 to 8 began in September 2025.",
    how: "Circles are demonstrations, numbered as in the table. The line is the level that was held.",
    drawing: {
      kind: "growth",
      bands: [
        { label: "Grades 3 to 5", levels: [...levels], goal: 3 },
        { label: "Grades 6 to 8", levels: [...levels], goal: 3 },
      ],
      goalLabel: "the goal",
      from: 0,
      to: 600,
      ticks: [
        { at: 92, label: "Jan 2025" },
        { at: 273, label: "Jul 2025" },
        { at: 457, label: "Jan 2026" },
      ],
      steps: [
        { at: 8, held: { band: 0, level: 2 } },
        { at: 160, held: { band: 0, level: 3 } },
        { at: 330, held: { band: 1, level: 0 } },
        { at: 400, held: { band: 1, level: 2 } },
        { at: 526, held: { band: 1, level: 3 } },
      ],
      marks: [
        { at: 8, band: 0, level: 2, label: "1" },
        { at: 64, band: 0, level: 2, label: "2" },
        { at: 160, band: 0, level: 3, label: "3" },
        { at: 245, band: 0, level: 3, label: "4" },
        { at: 340, band: 1, level: 0, label: "5" },
        { at: 413, band: 1, level: 2, label: "6" },
        { at: 526, band: 1, level: 3, label: "7" },
        { at: 530, band: 1, level: 3, label: "8" },
      ],
    },
    table: table({
      caption: "Eight demonstrations",
      columns: ["Demonstration", "Day", "Level"],
      rows: [
        tableRow(["1. Reading-season plan", "9 Oct 2024", "Applying, grades 3 to 5"]),
        tableRow(["3. Garden-bed plan", "12 Mar 2025", "Adapting, grades 3 to 5"]),
        tableRow(["7. Boat-shed work plan", "11 Mar 2026", "Adapting, grades 6 to 8"]),
      ],
    }),
  }),
  chart({
    title: "The same, as a shape",
    finding: "Eight of fifteen are shown, four of them at the goal or beyond; seven are gaps.",
    how: "Rings are the five levels from the centre; the dashed ring is the goal. Broken spokes are gaps.",
    place: "after",
    drawing: {
      kind: "radar",
      levels: [...levels],
      goal: { at: 3, label: "goal" },
      groups: [3, 3, 3, 3, 3],
      axes: [
        3,
        2,
        3,
        3,
        undefined,
        4,
        2,
        3,
        2,
        2,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ].map((value, at) => ({ label: String(at + 1), ...(value === undefined ? {} : { value }) })),
    },
    table: table({
      layout: "grid",
      caption: "Strips and words",
      columns: ["Competency", "Level"],
      rows: [
        tableRow(["1 Set a goal and plan for it", "Adapting"]),
        tableRow(["2 Know which strategies help me learn", "Applying"]),
      ],
    }),
  }),
  chart({
    title: "Where it was shown",
    finding: "Most demonstrations were in class or studio; work counts five.",
    drawing: {
      kind: "stacked",
      parts: { by: "kind", labels: ["Class", "Studio", "Community", "Work"] },
      length: "count",
      bars: [
        ["Steers their learning", 5, 4, 4, 2],
        ["Makes meaning with others", 4, 2, 4, 1],
        ["Works as a team", 30, 6, 2, 2],
        ["Investigates", 4, 2, 1, 0],
      ].map(([label, ...values]) => ({
        label: String(label),
        values: values.map((value) => ({ value: Number(value), text: String(value) })),
      })),
    },
    table: table({
      layout: "grid",
      caption: "The same, as a table",
      columns: ["Outcome", numeric("Class"), numeric("Studio")],
      rows: [tableRow(["Steers their learning", "5", "4"])],
    }),
  }),
  chart({
    title: "Levels in grade 8",
    finding: "Of 34 learners, 20 are at the goal or beyond.",
    drawing: {
      kind: "stacked",
      parts: { by: "depth", labels: [...levels] },
      length: "share",
      bars: [
        {
          label: "Listen to understand",
          values: [1, 4, 9, 16, 4].map((value) => ({ value, text: String(value) })),
        },
        { label: "Find sources and weigh them", instead: "Too few to show" },
      ],
    },
    table: table({
      layout: "grid",
      caption: "The same, as a table",
      columns: ["Competency", numeric("Adapting")],
      rows: [tableRow(["Listen to understand", "16"])],
    }),
  }),
  chart({
    title: "Evidence and score over time",
    finding: "The score rose from 1.00 to 3.83; since March 2026 it has been level 4.",
    how: "Circles: demonstrations at their level. Squares and line: the score after each.",
    drawing: {
      kind: "trend",
      time: {
        from: 0,
        to: 600,
        ticks: [
          { at: 92, label: "Jan 2025" },
          { at: 273, label: "Jul 2025" },
          { at: 457, label: "Jan 2026" },
        ],
      },
      scale: {
        from: 0.5,
        to: 5.2,
        ticks: levels.map((label, at) => ({ at: at + 1, label: `${label} ${at + 1}` })),
      },
      points: [
        { at: 8, value: 1, low: 0.6, high: 1.6 },
        { at: 64, value: 1, low: 0.7, high: 1.5 },
        { at: 160, value: 1.65, low: 1.2, high: 2.2 },
        { at: 245, value: 1.88, low: 1.5, high: 2.4 },
        { at: 413, value: 2.61, low: 2.2, high: 3 },
        { at: 526, value: 3.51, low: 3.1, high: 3.9 },
        { at: 589, value: 3.83, low: 3.5, high: 4.2 },
      ],
      marks: [
        { at: 8, value: 1, label: "1" },
        { at: 64, value: 1, label: "2" },
        { at: 160, value: 2, label: "3" },
        { at: 245, value: 2, label: "4" },
        { at: 413, value: 3, label: "5" },
        { at: 526, value: 4, label: "6" },
        { at: 589, value: 4, label: "7" },
        { at: 589, value: 3, label: "a", aside: true },
      ],
      cuts: [1.5, 2.5, 3.5, 4.5].map((at) => ({ at, label: String(at) })),
      band: { from: 3.5, to: 4.5 },
      last: "score now 3.83",
    },
    table: table({
      caption: "Seven demonstrations",
      columns: ["Demonstration", numeric("Score then")],
      rows: [tableRow(["7. Ferry timetable plan", "3.83"])],
    }),
  }),
  chart({
    title: "What the score is made of",
    finding: "The two newest demonstrations give 3.51 of 3.83.",
    drawing: {
      kind: "contributions",
      parts: [
        { label: "7", value: 2.6, text: "2.60" },
        { label: "6", value: 0.91, text: "0.91" },
        { label: "5", value: 0.24, text: "0.24" },
        { label: "4", value: 0.06, text: "0.06" },
        { label: "3", value: 0.02, text: "0.02" },
      ],
      total: { value: 3.83, text: "3.83" },
      to: 5,
      cuts: [1.5, 2.5, 3.5, 4.5].map((at) => ({ at, label: String(at) })),
      levels: ["level 1", "level 2", "level 3", "level 4", "5"],
      reached: 3,
    },
    table: table({
      caption: "Parts of the score",
      columns: ["Demonstration", numeric("Contribution")],
      rows: [tableRow(["7. Ferry timetable plan", "2.60"])],
    }),
  }),
  chart({
    title: "Shown at the goal, by program",
    finding: "Both programs are near the goal that was agreed, within their intervals.",
    drawing: {
      kind: "bars",
      to: 1,
      bars: [
        { label: "Harbour program", value: 0.62, text: "62% (48 to 74)", low: 0.48, high: 0.74 },
        { label: "Tide program", value: 0.7, text: "70% (60 to 79)", low: 0.6, high: 0.79 },
        { label: "Evening program", instead: "Too few to show" },
      ],
      reference: { at: 0.7, label: "agreed goal" },
    },
    table: table({
      layout: "grid",
      caption: "The same, as a table",
      columns: ["Program", numeric("Share")],
      rows: [tableRow(["Harbour program", "62%"]), tableRow(["Tide program", "70%"])],
    }),
  }),
  chart({
    title: "Ratings by role",
    finding: "Educators gave Adapting and Applying, the partner Practicing: two levels apart.",
    drawing: {
      kind: "ratings",
      levels: [...levels],
      goal: 3,
      marks: [
        { level: 3, label: "E1" },
        { level: 2, label: "E2" },
        { level: 3, label: "F" },
        { level: 1, label: "P" },
      ],
      spread: "two levels apart",
    },
    table: table({
      layout: "grid",
      caption: "Ratings by role",
      columns: ["Role", "Level"],
      rows: [
        tableRow(["Educator, chair (E1)", "Adapting"]),
        tableRow(["Partner (P)", "Practicing"]),
      ],
    }),
  }),
  chart({
    title: "Evidence each month",
    finding: "Between one and four demonstrations a month, four in May.",
    place: "above",
    drawing: {
      kind: "sparkline",
      points: [1, 2, 2, 1, 3, 4].map((value, at) => ({ at, value })),
      from: 0,
      to: 5,
      goal: 2,
    },
    table: table({
      layout: "grid",
      caption: "The same, as a table",
      columns: ["Month", numeric("Demonstrations")],
      rows: [tableRow(["December", "1"]), tableRow(["May", "4"])],
    }),
  }),
];
