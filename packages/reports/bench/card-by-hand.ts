// The HTML report card as an application would write it: one template, filled by loops over what was determined, in the words of the same
// language value, and as careful with other people's text. It knows one card alone: no states, no expectations, no bands, no dark corner of a scale.
import {
  competenciesUnder,
  type Demonstration,
  descriptorOf,
  levelPosition,
  nextStep,
  progressionsOf,
  type Scale,
  scaleOf,
  type Text,
  textIn,
} from "@whole-learner/core";
import { type CompetencyDetermination, levelSaid } from "@whole-learner/mastery";
import {
  escapeHtml,
  type Language,
  policySentence,
  type ReportCard,
  stylesheet,
} from "@whole-learner/reports";

/** Where steps start and how wide they are, for a scale of so many levels. */
const stepsOf = (levels: number) => {
  const width = (250 - 5 * (levels - 1)) / levels;
  return Array.from({ length: levels }, (_, at) => 1 + at * (width + 5));
};
const to = (x: number): number => Math.round(x * 100) / 100;

export function cardByHand(card: ReportCard, language: Language): string {
  if ("format" in card.framework) throw new Error("an index is made once for all learners");
  const index = card.framework;
  const { framework } = index;
  const { determinations, roster, school } = card;
  const { progress, reportCard, strip, key, facts, foot } = language.messages;
  const main = framework.languages[0] ?? language.tag;
  const learner = roster.learners.find(({ id }) => id === card.learner);
  const name = learner?.name ?? card.learner;
  let unreviewed = !language.reviewed;

  const found = (text: Text): string => {
    const one = textIn(text, [language.tag], main);
    if (one.reviewed === false) unreviewed = true;
    return one.text;
  };
  const marked = (text: Text, quoted: boolean): string => {
    const one = textIn(text, [language.tag], main);
    if (one.reviewed === false) unreviewed = true;
    const words = escapeHtml(quoted ? language.quoted(one.text) : one.text);
    return one.fallback && one.language !== language.tag
      ? `<bdi lang="${escapeHtml(one.language)}">${words}</bdi>`
      : words;
  };
  const named = (text: Text): string => `<bdi>${marked(text, false)}</bdi>`;

  const results = new Map<string, CompetencyDetermination>();
  for (const one of determinations.competencies) {
    if (one.learner === card.learner) results.set(one.competency, one);
  }

  const drawn = (scale: Scale, at: number, goal: number): string => {
    const { levels } = scale;
    const starts = stepsOf(levels.length);
    const width = (250 - 5 * (levels.length - 1)) / levels.length;
    const rect = (step: number, kind: string): string =>
      `<rect class="wl-${kind}" x="${to(starts[step] ?? 0)}" y="3" width="${to(width)}" height="15" rx="2.5"/>`;
    let cells = "";
    for (let step = 0; step < levels.length; step += 1)
      cells += rect(step, step <= at ? "past" : "cell");
    const said = found(levels[at]?.name ?? "");
    const alternative = strip.alternative({
      lowest: found(levels[0]?.name ?? ""),
      highest: found(levels.at(-1)?.name ?? ""),
      dots: [{ level: said, count: 1 }],
      goal: found(levels[goal]?.name ?? ""),
    });
    const middle = (step: number): number => to((starts[step] ?? 0) + width / 2);
    return `<div><svg class="wl-strip" viewBox="0 0 252 30" fill="none" stroke="currentColor" role="img" aria-label="${escapeHtml(alternative)}">${cells}${rect(goal, "goal")}<path class="wl-mark" fill="currentColor" d="M${middle(goal)} 22l4.6 7h-9.2z"/><circle class="wl-dot" fill="currentColor" cx="${middle(at)}" cy="10.5" r="5.6"/></svg><p class="wl-words"><span><span class="wl-bead" aria-hidden="true"></span>${marked(levels[at]?.name ?? "", false)}</span></p></div>`;
  };

  const works = new Map<string, Demonstration>(card.demonstrations.map((one) => [one.id, one]));
  const work = ({ pieces }: CompetencyDetermination): string => {
    const last = works.get(pieces.at(-1) ?? "");
    if (last?.name === undefined) throw new Error("every work of this card has a name");
    const said = progress.shownIn({ work: "\uE000", on: last.happened });
    return `\n<p class="wl-aside">${escapeHtml(said).replace("\uE000", named(last.name))}</p>`;
  };

  let outcomes = "";
  for (const outcome of framework.outcomes) {
    const { profile } = determinations.outcomes.find(
      (one) => one.outcome === outcome.id && one.learner === card.learner,
    ) ?? { profile: { atGoal: 0, children: 0 } };
    const rows = competenciesUnder(index, outcome.id).map((competency) => {
      const result = results.get(competency.id);
      const scale = scaleOf(index, competency.id);
      const level = result && levelSaid(result);
      if (result === undefined || scale === undefined || level === undefined) {
        throw new Error("this card has a level for everything");
      }
      const at = levelPosition(scale, level) ?? 0;
      const goal = levelPosition(scale, scale.goal) ?? 0;
      const [progression] = progressionsOf(index, competency.id);
      const statement = progression && descriptorOf(progression, { level })?.statement;
      const next = progression && nextStep(index, progression, { level })?.statement;
      return `<article class="wl-row"><div><h4>${named(competency.name)}</h4><p class="wl-aside">${escapeHtml(at >= goal ? progress.competencyAtGoal : progress.competencyOnTheWay)}</p></div>
<div class="wl-place">${drawn(scale, at, goal)}</div>
<div class="wl-said">${statement === undefined ? "" : `<p class="wl-statement">${marked(statement, true)}</p>`}${work(result)}${
        next === undefined
          ? ""
          : `
<p class="wl-next"><b>${escapeHtml(progress.next)}</b> ${marked(next, true)}</p>`
      }</div></article>`;
    });
    outcomes += `
<section class="wl-block"><div class="wl-top"><h3>${named(outcome.name)}</h3><p class="wl-aside">${escapeHtml(progress.atGoal({ atGoal: profile.atGoal, of: profile.children }))}</p></div>
${rows.join("\n")}</section>`;
  }

  const [scale] = framework.scales;
  const steps = (scale?.levels ?? []).map(({ id, name: word, meaning }) => {
    const isGoal = id === scale?.goal;
    return `<li${isGoal ? ` class="wl-goal-step"` : ""}><b>${named(word)}${isGoal ? ` <span class="wl-goal-words"><span class="wl-triangle" aria-hidden="true"></span>${escapeHtml(strip.goal)}</span>` : ""}</b> <span>${meaning === undefined ? "" : marked(meaning, false)}</span></li>`;
  });
  const runs = reportCard.runningTitle({ name, issued: card.issued });
  const css = runs.replace(
    /[^A-Za-z0-9]/gu,
    (one) => `\\${(one.codePointAt(0) ?? 0).toString(16).padStart(6, "0")}`,
  );
  const { provenance } = determinations;
  const asOf = typeof provenance.asOf === "string" ? provenance.asOf : provenance.asOf.happened;
  const address = school.address ?? "";
  const written = address.replace(/^mailto:/, "");
  const asks = escapeHtml(foot.ask({ audience: "family", contact: "\uE000", address: "\uE001" }))
    .replace("\uE000", `<bdi>${marked(school.contact, false)}</bdi>`)
    .replace("\uE001", `<a href="${escapeHtml(address)}">${escapeHtml(written)}</a>`);
  const policyName =
    "name" in card.policy && card.policy.name !== undefined
      ? found(card.policy.name)
      : provenance.policy.id;
  const small = [
    escapeHtml(foot.digest(`${card.digest?.slice(0, 4)} ${card.digest?.slice(4, 8)}`)),
    escapeHtml(foot.version({ name: "\uE000", version: provenance.framework.version })).replace(
      "\uE000",
      named(framework.title),
    ),
    escapeHtml(foot.policyVersion({ name: "\uE000", version: provenance.policy.version })).replace(
      "\uE000",
      `<bdi>${escapeHtml(policyName)}</bdi>`,
    ),
    escapeHtml(foot.version({ name: "Whole Learner", version: provenance.engine.version })),
  ].join(" · ");
  const body = `<section class="wl-key"><h2>${escapeHtml(key.heading({ levels: steps.length }))}</h2> <p>${escapeHtml(key.how())}</p>
<ol role="list">${steps.join("\n")}</ol></section>
<section class="wl-part"><h2>${escapeHtml(progress.whole)}</h2>${outcomes}</section>`;
  const note = unreviewed
    ? `<p class="wl-note wl-noted" role="note">${escapeHtml(language.messages.reviewedNote.family)}</p>\n`
    : "";
  return `<!doctype html>
<html lang="${escapeHtml(language.tag)}" dir="${language.direction}" class="wl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(reportCard.title(name))}</title>
<style>
${stylesheet}@page{@bottom-left{content:"${css}";font:7pt/1 system-ui,sans-serif;color:#444}@bottom-right{content:counter(page) " / " counter(pages);font:7pt/1 system-ui,sans-serif;color:#444}}
</style>
</head>
<body>
<div class="wl-sheet">
<header><p class="wl-masthead"><b>${named(school.name)}</b> <i>${named(framework.title)}</i></p>
<div class="wl-title"><h1><span class="wl-kind">${escapeHtml(reportCard.kind.family)}</span> <span class="wl-who"><bdi>${escapeHtml(name)}</bdi></span></h1>
<dl class="wl-facts"><div><dt>${escapeHtml(facts.evidenceThrough)}</dt><dd>${escapeHtml(language.day(asOf))}</dd></div><div><dt>${escapeHtml(facts.issued)}</dt><dd>${escapeHtml(language.day(card.issued))}</dd></div></dl></div></header>
<main>
${note}${body}
</main>
<footer class="wl-foot"><div class="wl-asks"><p><b>${escapeHtml(foot.howDecided)}</b> ${escapeHtml(policySentence(card.policy, language))}</p>
<p><b>${escapeHtml(foot.questions)}</b> ${asks}</p></div>
<p class="wl-fine">${small}</p></footer>
</div>
</body>
</html>
`;
}
