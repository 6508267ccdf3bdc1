import type { Formats } from "../formats.ts";
import type { ReportCardMessages } from "../report-card-messages.ts";

/** The words of the report card, in Chinese. */
export const reportCard = ({ day }: Formats): ReportCardMessages => ({
  kind: {
    learner: "成绩报告单",
    family: "成绩报告单，致其家庭：",
    educator: "成绩报告单，供教育者阅读：",
  },
  title: (name) => `成绩报告单：${name}`,
  runningTitle: ({ name, issued }) => `${name}，成绩报告单，${day(issued)}发出`,
  conversions: "等第与学分",
  conversionsAside: "按对照表由水平换算，不改变任何水平",
  mark: (mark) => `等第：${mark}`,
  number: (number) => `数值：${number}`,
  passed: "已通过",
  notYetPassed: "还没有通过",
  numberKept: "学校为这门课程保存了一个数值，可以向学校查询。",
  markOpen: "还没有等第：有些内容仍待完成。",
  noMark: "没有等第：还没有可以换算的内容。",
  creditGiven: { all: "全部", part: "一部分", none: "还没有" },
  credit: ({ how, credits, of }) =>
    credits === undefined || of === undefined
      ? `学分：${how}`
      : `学分：${how}（共${of}，已得${credits}）`,
  creditOpen: "还没有学分。",
  by: ({ name, version }) => `依照对照表：${name} ${version}。`,
  levels: (scale) =>
    scale === undefined ? "每个水平单独对应的结果" : `${scale}的每个水平单独对应的结果`,
  marks: "从哪个数值起给出等第",
  fromLowest: "从最低起",
  pass: { yes: "已通过", notYet: "还没有" },
  columns: {
    level: "水平",
    number: "数值",
    mark: "等第",
    pass: "通过",
    from: "从",
    above: "高于",
  },
});
