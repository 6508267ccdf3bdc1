import {
  type Block,
  columns,
  type Document,
  type Dots,
  documentOf,
  fact,
  header,
  key,
  type LevelStrip,
  levelStrip,
  link,
  list,
  name,
  pageBreak,
  paragraph,
  provenance,
  quote,
  row,
  type StateSpan,
  section,
  state,
  strong,
  table,
  tableGroup,
  tableRow,
} from "../src/document/index.ts";

const levels = ["Exploring", "Practicing", "Applying", "Adapting", "Contributing"] as const;
type Level = (typeof levels)[number];

const strip = (dots: Dots, said: string): LevelStrip =>
  levelStrip({
    steps: levels,
    goal: 3,
    dots,
    alternative: `Five steps from Exploring to Contributing. ${said} The goal is Adapting.`,
  });
const profile = (counts: readonly number[], said: string): LevelStrip =>
  strip({ kind: "profile", counts }, said);
const single = (level: Level): LevelStrip =>
  strip({ kind: "single", at: levels.indexOf(level) }, `${level}: 1.`);
const empty = strip({ kind: "single" }, "No level yet.");

const shown = (statement: string, where: string, next: string): readonly Block[] => [
  quote(statement),
  paragraph(`Shown in: ${where}`, "aside"),
  quote(next, { variant: "next", lead: "Next" }),
];

const freshLook = state("fresh-look-due", "A fresh look is due");
const noOpportunity = state("no-opportunity", "No opportunity yet");
const notEnough = state("not-enough-evidence", "Not enough evidence yet");

const whole = section("The whole learner", [
  row(
    "Steers their learning",
    shown(
      "“I can set a goal in a new situation, change my plan from evidence and justify it.”",
      "Ferry timetable project with the Harbour Trust, 13 May",
      "“I can guide the planning of a shared goal and help others see their progress.”",
    ),
    { aside: "2 of 3 at the goal", strip: profile([0, 0, 1, 2, 0], "Adapting: 2; Applying: 1.") },
  ),
  row(
    "Makes meaning with others",
    shown(
      "“I can shape a message for people I have not met and explain my choices.”",
      "Safety leaflet for ferry passengers, 24 April",
      "“I can offer a message that others reuse, and help them fit it to their people.”",
    ),
    {
      aside: "2 of 3 at the goal",
      strip: profile([0, 0, 0, 1, 1], "Contributing: 1; Adapting: 1."),
      states: [freshLook],
    },
  ),
  row(
    "Works as a team",
    shown(
      "“I can take a share of the work in a team I know and deliver it.”",
      "Crew of the studio exhibition, 20 May",
      "“I can agree on shares in a new team, deliver mine and explain what I adjusted.”",
    ),
    { aside: "1 of 3 at the goal", strip: profile([0, 0, 2, 1, 0], "Adapting: 1; Applying: 2.") },
  ),
  row(
    "Investigates",
    shown(
      "“I can find sources on a topic I know and say which ones I trust and why.”",
      "Tide-pool field study, 6 May",
      "“I can find sources on a new question, weigh them and explain what I left out.”",
    ),
    {
      aside: "None of 3 at the goal yet",
      strip: profile([0, 0, 1, 0, 0], "Applying: 1."),
      states: [noOpportunity, notEnough],
    },
  ),
  row("Cares for well-being", [
    paragraph(
      "In words, and only what Mina chose to share: “Ten minutes outdoors before studio helps me restart. I asked for it, and it worked.”",
    ),
  ]),
  row("Builds for the common good", [
    paragraph(
      "Not looked at this term. The first chance is the market-hall project, from 21 September.",
    ),
  ]),
]);

const academic = section(
  "Academic learning",
  [
    columns([
      row(
        "Argue from evidence",
        shown(
          "“I can find and judge sources on a new question and weigh opposing evidence.”",
          "Town meeting on the ferry, 27 May",
          "“I can lead a discussion across different views that rests on evidence.”",
        ),
        { aside: "At the goal", strip: single("Adapting") },
      ),
      row(
        "Reason with quantities and data",
        shown(
          "“I can use data to answer a question in work I know and show my reasoning.”",
          "Passenger counts, 8 May",
          "“I can choose a way to model a new question and explain why it fits.”",
        ),
        { aside: "On the way to the goal", strip: single("Applying") },
      ),
      row(
        "Model and explain a natural system",
        shown(
          "“I can use a model to explain a natural system we studied.”",
          "Tide-pool food web, 6 May",
          "“I can fit a model to a natural system new to me and say where it stops fitting.”",
        ),
        { aside: "On the way to the goal", strip: single("Applying") },
      ),
    ]),
  ],
  { aside: "kept apart from the whole-learner part" },
);

const block = (heading: string, children: readonly Block[]): Block =>
  section(heading, children, { variant: "block" });

const foot: readonly Block[] = [
  columns([
    block("Habits of work", [
      paragraph("Apart from every level.", "aside"),
      list([
        ["Uses feedback to revise: ", strong("consistently")],
        ["Prepares for check-ins: ", strong("often")],
        ["Looks after shared tools: ", strong("consistently")],
      ]),
    ]),
    block("Opportunities coming", [
      list([
        [
          strong("Know how evidence is made and checked"),
          ": we owe Mina this one. Water lab, from 14 September.",
        ],
        [
          strong("Know how language and culture carry meaning"),
          ": Two Harbours exchange, 8 October.",
        ],
      ]),
    ]),
    section(
      "One thing to ask at home",
      [quote("“What did you change in the ferry plan, and what told you to change it?”")],
      { variant: "home" },
    ),
  ]),
  columns([
    block("From Mina’s advisor", [
      paragraph(
        "Two years ago Mina planned with a model alongside. This spring Mina planned with the boat shed and the Harbour Trust, met a cancelled ferry, changed the plan and explained why. Next we look for moments when others can use Mina’s way of planning.",
      ),
      paragraph([name("Joseph Anand"), ", Heron advisory"], "aside"),
    ]),
    block("Mina’s response", [
      quote(
        "“I agree about planning. I would like more time to check sources before our team decides.”",
        { attribution: [name("Mina Calder"), ", 1 June 2026"] },
      ),
    ]),
    block("What changed since 30 January", [
      list([
        [strong("Set a goal and plan for it"), ": from Practicing to Adapting."],
        [strong("Argue from evidence"), ": from Applying to Adapting."],
        [
          "No new evidence since 7 May 2025 for ",
          strong("Know how language and culture carry meaning"),
          ".",
        ],
      ]),
    ]),
  ]),
  provenance(
    "Report LB-26T4-0412 · first issue, replaces none · digest of inputs 7c9e 41d2 · The Lantern Bay Promise 2.1 · policy Lantern default 3 · Whole Learner 0.1",
    [
      paragraph([
        strong("How a level is decided."),
        " The middle one of the last three demonstrations, from at least two experiences and two settings, the newest within a year.",
      ]),
      paragraph([
        strong("Questions, or something looks wrong?"),
        " Ask ",
        name("Joseph Anand"),
        ", or write to ",
        link("mailto:reports@lanternbay.example", "reports@lanternbay.example"),
        ". A second person looks again within ten school days, and you receive the answer in writing.",
      ]),
    ],
  ),
];

type Standing = readonly [
  competency: string,
  found: Level | StateSpan,
  lastShown: string,
  where: string,
];
const outcome = (label: string, standings: readonly Standing[]) =>
  tableGroup(
    label,
    standings.map(([competency, found, lastShown, where]) =>
      tableRow(
        typeof found === "string"
          ? [competency, single(found), strong(found), lastShown, where]
          : [competency, empty, found, lastShown, where],
      ),
    ),
  );

const every = section(
  "Every competency",
  [
    table({
      layout: "compact",
      caption: "Where each competency stands on 29 May 2026",
      aside: "All against grades 6 to 8. The goal is Adapting.",
      columns: ["Competency", "Strip", "Level or state", "Last shown", "Where"],
      groups: [
        outcome("Steers their learning", [
          ["Set a goal and plan for it", "Adapting", "13 May 2026", "Community"],
          ["Know which strategies help me learn", "Applying", "6 May 2026", "Class"],
          ["Keep going and change course when it is hard", "Adapting", "20 May 2026", "Studio"],
        ]),
        outcome("Makes meaning with others", [
          ["Shape a message for people and purpose", "Adapting", "24 April 2026", "Community"],
          ["Know how language and culture carry meaning", freshLook, "7 May 2025", "Class"],
          ["Listen to understand", "Contributing", "27 May 2026", "Community"],
        ]),
        outcome("Works as a team", [
          ["Share the work and deliver my part", "Applying", "20 May 2026", "Studio"],
          ["Know ways a team decides and repairs trust", "Adapting", "11 March 2026", "Work"],
          ["Look for what each person brings", "Applying", "20 May 2026", "Studio"],
        ]),
        outcome("Investigates", [
          ["Find sources and weigh them", "Applying", "6 May 2026", "Field"],
          ["Know how evidence is made and checked", noOpportunity, "—", "—"],
          ["Follow a question past the first answer", notEnough, "6 May 2026", "Field"],
        ]),
        outcome("Academic learning", [
          ["Argue from evidence", "Adapting", "27 May 2026", "Community"],
          ["Reason with quantities and data", "Applying", "8 May 2026", "Class"],
          ["Model and explain a natural system", "Applying", "6 May 2026", "Field"],
        ]),
      ],
    }),
  ],
  { aside: "Page two, for those who want the detail" },
);

/** The progress report of one learner, written by hand: what the renderers are looked at with. */
export const minaCalder: Document = documentOf({
  kind: "progress-report",
  title: "Progress report: Mina Calder",
  runningTitle: "Mina Calder, progress report, issued 3 June 2026",
  language: "en",
  children: [
    header({
      issuer: "Lantern Bay Community School",
      promise: "The Lantern Bay Promise: our portrait of a learner",
      kind: "Progress report for the family of",
      whose: name("Mina Calder"),
      facts: [
        fact("Community", "Heron advisory, grade 8"),
        fact("Period", "Term 4 of 2025–26"),
        fact("Evidence through", "29 May 2026"),
        fact("Issued", "3 June 2026"),
      ],
    }),
    quote(
      "“My first plans were lists. Now I look at what is happening, change the plan and say why.”",
      {
        variant: "own",
        attribution: "Mina, in Mina’s own words · confirmed 22 May 2026",
      },
    ),
    key({
      heading: "The five levels.",
      how: "Each dot is one competency. The outlined step is the goal by the end of grade 8.",
      steps: [
        { label: "Exploring", words: "I try it with someone beside me." },
        { label: "Practicing", words: "I do most of it with a prompt, model or tool." },
        { label: "Applying", words: "I do it on my own in work I know." },
        { label: "Adapting", words: "I do it in new situations and explain my choices." },
        { label: "Contributing", words: "Others can use what I make or share." },
      ],
      goal: { at: 3, label: "the goal" },
    }),
    whole,
    academic,
    ...foot,
    pageBreak(),
    every,
  ],
});
