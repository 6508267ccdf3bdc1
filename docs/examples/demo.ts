// The main job, from files to reports: read and check, determine for everybody, print one report and one account,
// write a page for every family. All reading and writing of this repository's examples is here and in demo/.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Demonstration, gather, isDay, type Learner, type Roster } from "@whole-learner/core";
import { byTimeAlone, compile, determine, explain, type Policy } from "@whole-learner/mastery";
import {
  composeExplanation,
  composeProgressReport,
  type Language,
  renderHtml,
  renderText,
} from "@whole-learner/reports";
import { en } from "@whole-learner/reports/languages/en";
import { es } from "@whole-learner/reports/languages/es";
import { CannotStart, type Inputs, readInputs } from "./demo/files.ts";
import { type Options, readOptions, usage } from "./demo/options.ts";
import { pagesFor } from "./demo/pages.ts";
import { say } from "./demo/say.ts";
import { writeGallery } from "./gallery/write-gallery.ts";

/** Exit codes: everything read; nothing could be done; reports were made, and some records were not read. */
const done = 0;
const notStarted = 2;
const someNotRead = 3;

const languages: { readonly [tag: string]: Language } = { en, es };

/** A roster for evidence that came without one: learners by their ids. */
const rosterOf = ({ roster, log }: Inputs): Roster =>
  roster ?? {
    format: "whole-learner/roster@1",
    learners: [
      ...new Set(log.entries.flatMap((entry) => (entry.type === "rating" ? [entry.learner] : []))),
    ].map(
      (id): Learner => ({
        id,
        name: id,
        households: [],
        enrolments: [],
        memberships: [],
        expectations: [],
      }),
    ),
    communities: [],
    goals: [],
    reflections: [],
    responses: [],
    issuedReports: [],
  };

/** Prints what there is to say about the files; gives back how many errors there were. */
function tell(inputs: Inputs): number {
  for (const { file, lines } of inputs.notes) {
    if (lines.length === 0) continue;
    say(`${file}:`);
    const shown = lines.slice(0, 50);
    for (const line of shown) say(`  ${line}`);
    if (lines.length > shown.length) say(`  and ${lines.length - shown.length} more`);
    say();
  }
  return inputs.notes.reduce((sum, { errors }) => sum + errors, 0);
}

function run(options: Options): number {
  const inputs = readInputs(options);
  const { framework, log, experiences } = inputs;
  const roster = rosterOf(inputs);
  say(
    `Read ${framework.competencies.length} competencies, ${roster.learners.length} learners and ${log.entries.length} entries of evidence.`,
  );
  say();
  const errors = tell(inputs);

  const asOf = options.asOf;
  const about = { framework, evidence: log, asOf, roster, ...(experiences && { experiences }) };
  const started = performance.now();
  const determinations = determine({ ...about, policy: compile(inputs.policy) });
  const { demonstrations } = gather({ framework, log, asOf });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `Determined ${determinations.competencies.length} results for ${roster.learners.length} learners in ${seconds} s; ${determinations.setAside.length} entries did not count.`,
  );
  say();

  const pages = pagesFor({
    inputs,
    roster,
    determinations,
    demonstrations,
    asOf,
    languages,
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  const [first] = pages;
  if (first === undefined) {
    say("There is no evidence of any learner, so there is nothing to report.");
    return errors > 0 ? someNotRead : done;
  }
  const shown = pages.find(({ shown: chosen }) => chosen) ?? first;
  say(renderText(composeProgressReport(shown.report, languages["en"] ?? en)));
  explainOne(
    shown.learner,
    { ...about, policy: shown.explain ?? inputs.policy },
    demonstrations,
    shown.competency,
  );

  mkdirSync(options.out, { recursive: true });
  pages.forEach(({ file, report, language }, at) => {
    writeFileSync(join(options.out, file), renderHtml(composeProgressReport(report, language)));
    if (process.stderr.isTTY) {
      process.stderr.write(`\rWriting reports: ${at + 1} of ${pages.length}`);
    } else if ((at + 1) % 10 === 0 || at + 1 === pages.length) {
      process.stderr.write(`Writing reports: ${at + 1} of ${pages.length}\n`);
    }
  });
  if (process.stderr.isTTY) process.stderr.write("\n");
  say(
    `${pages.length} reports are in ${relative(process.cwd(), options.out) || "."}; open ${join(options.out, shown.file)} in a browser.`,
  );
  if (options.sample) {
    const gallery = join(options.out, "gallery");
    const files = writeGallery(gallery);
    say(
      `The gallery has every report in every language and format, ${files} files: open ${join(gallery, "index.html")}.`,
    );
  }
  if (errors > 0) say(`${errors} faults are listed above; everything else was read and counted.`);
  return errors > 0 ? someNotRead : done;
}

/** Prints the account of one result as an educator reads it. */
function explainOne(
  learner: Learner,
  question: Parameters<typeof explain>[0] & { readonly policy: Policy },
  demonstrations: readonly Demonstration[],
  competency: string | undefined,
): void {
  const { competencies } = determine({ ...question, learners: [learner.id] });
  const one =
    competencies.find((found) => found.competency === competency) ??
    competencies.find(({ status }) => status === "determined") ??
    competencies[0];
  if (one === undefined || !("format" in question.framework)) return;
  const { framework } = question;
  const account = explain({ ...question, learners: [learner.id] }, one);
  say(
    renderText(
      composeExplanation(account, en, {
        framework,
        learner,
        demonstrations,
        policy: question.policy,
        byTime: byTimeAlone(question, one),
      }),
    ),
  );
}

const options = readOptions(process.argv.slice(2).filter((arg) => arg !== "--"));
if (typeof options === "string") {
  say(`${options}\n\n${usage}`);
  process.exitCode = notStarted;
} else if (!isDay(options.asOf)) {
  say(`--as-of ${options.asOf} is no day. Write it like 2026-05-29.`);
  process.exitCode = notStarted;
} else {
  try {
    process.exitCode = run(options);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    say(error.message);
    process.exitCode = notStarted;
  }
}
