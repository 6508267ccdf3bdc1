import type { Formats } from "../formats.ts";
import type { ProgressMessages } from "../progress-messages.ts";

/** The words of the progress report, in Chinese: 您 to families, 你 to learners. */
export const progress = ({ day, shortDay }: Formats): ProgressMessages => ({
  kind: {
    learner: "学习进展报告",
    family: "学习进展报告，致其家庭：",
    educator: "学习进展报告，供教育者阅读：",
  },
  title: (name) => `学习进展报告：${name}`,
  runningTitle: ({ name, issued }) => `${name}，学习进展报告，${day(issued)}发出`,
  grade: (grade) => `年级：${grade}`,
  ownWords: ({ name, on }) =>
    on === undefined ? `${name}自己的话` : `${name}自己的话 · ${day(on)}`,
  whole: "全面成长",
  academic: "学科学习",
  academicAside: "与全面成长分开",
  atGoal: ({ atGoal, of }) =>
    atGoal === 0 ? `共${of}项，还没有一项达到目标` : `共${of}项，其中${atGoal}项达到目标`,
  competencyAtGoal: "已达到目标",
  competencyOnTheWay: "正走向目标",
  judgedOutcome: (level) => `依专业判断：${level}。`,
  requirementsMet: (level) =>
    level === undefined ? "所要求的都已具备。" : `所要求的都已具备：${level}。`,
  requirementsNotYet: ({ have, need }) => `还没有全部具备：要求${need}项，已有${have}项。`,
  rolledUp: ({ score, level }) => `按规则汇总：${score}，${level}。`,
  agreed: ({ competency, level, band }) =>
    `为${competency}商定：${[
      ...(level === undefined ? [] : [`目标是${level}`]),
      ...(band === undefined ? [] : [`依照${band}学段的描述`]),
    ].join("，")}。`,
  shownIn: ({ work, on }) => `见于：${work}，${shortDay(on)}`,
  inBand: (band) => `依照${band}学段的描述。`,
  next: "下一步",
  narrative: ({ name, audience }) =>
    audience === "learner"
      ? "用文字表达，而且只写你选择分享的内容："
      : `用文字表达，而且只写${name}选择分享的内容：`,
  narrativeNothing: {
    learner: "用文字表达，而且只写你选择分享的内容。这一次没有分享。",
    family: "用文字表达，而且只写学习者选择分享的内容。这一次没有分享。",
    educator: "用文字表达，而且只写学习者选择分享的内容。这一次没有分享。",
  },
  notLookedAt: "还没有看过。",
  noOpportunity: "还没有机会。",
  firstChance: ({ experience, from }) => `第一次机会是${experience}，${shortDay(from)}开始。`,
  habits: "学习习惯",
  habitsAside: "不计入任何水平。",
  opportunities: "即将到来的机会",
  owed: ({ name, audience }) =>
    audience === "learner" ? "这个机会是学校欠你的。" : `这个机会是学校欠${name}的。`,
  owedWithoutDay: "日期还没有确定。",
  chance: ({ experience, from }) => `${experience}，${shortDay(from)}开始。`,
  askAtHome: {
    learner: "可以想一想的一件事",
    family: "在家可以问的一件事",
    educator: "在家可以问的一件事",
  },
  educatorNote: ({ name, audience }) =>
    audience === "learner" ? "你的教育者的话" : `${name}的教育者的话`,
  response: ({ name, audience }) => (audience === "learner" ? "你的回应" : `${name}的回应`),
  responses: {
    agree: "我同意。",
    "let-us-talk": "我们谈一谈吧。",
    "another-opportunity": "我想要再有一次机会。",
  },
  responseTo: ({ name, on, target }) => `${name}，${day(on)}，关于${target}`,
  changed: (since) => `${shortDay(since)}以来的变化`,
  from: ({ before, after }) => `从${before}到${after}。`,
  now: (after) => `现在是${after}。`,
  nowInBand: ({ after, band }) => `现在是${after}，依照${band}学段的描述。`,
  noNewEvidence: ({ since, name }) => `${name}：${day(since)}以来没有新的证据。`,
  nothingChanged: "每个水平都和原来一样。",
  every: "全部能力",
  everyAside: "供想了解细节的人阅读",
  where: (on) => `${day(on)}每项能力所在的位置`,
  against: (band) => `全部依照${band}学段的描述。`,
  goalIs: (level) => `目标是${level}。`,
  columns: {
    competency: "能力",
    strip: "台阶图",
    level: "水平或状态",
    score: "分值",
    band: "学段",
    shown: "最近一次展示",
    where: "场合",
  },
});
