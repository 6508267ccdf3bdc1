import type { Formats } from "../formats.ts";
import type { TranscriptMessages } from "../transcript-messages.ts";

/** The words of the mastery transcript, in Chinese. */
export const transcript = ({ day, tableDay }: Formats): TranscriptMessages => ({
  kind: "能力掌握证明",
  title: (name) => `能力掌握证明：${name}`,
  runningTitle: ({ name, issued }) => `${name}，能力掌握证明，${day(issued)}发出`,
  legalName: "法定姓名",
  completes: "完成学业",
  school: "学校及其认证方式",
  profile: "成长画像概览",
  sides: { one: "共两面，第一面", two: "共两面，第二面" },
  shown: (name) => `${name}所展示的能力`,
  listed: "只列出已有结果的能力；没有列出的，不说明学习者的任何情况。",
  nothing: "还没有任何能力有结果。",
  academic: "学科学习，单独列出",
  columns: {
    competency: "能力",
    strip: "台阶图",
    level: "水平",
    band: "年级",
    latest: "最近一次",
    demonstrations: "展示次数",
    kinds: "形式",
  },
  works: (name) => `${name}选择的作品`,
  experiences: "学习经历与合作伙伴",
  experienceTable: "参加过的经历，以及与谁一起",
  experienceColumns: { experience: "经历", partner: "合作伙伴", when: "时间" },
  when: ({ from, until, hours }) =>
    [
      ...(from !== undefined && until !== undefined
        ? [`${tableDay(from)}至${tableDay(until)}`]
        : from !== undefined
          ? [`${tableDay(from)}起`]
          : until !== undefined
            ? [`至${tableDay(until)}`]
            : []),
      ...(hours === undefined ? [] : [`${hours}小时`]),
    ].join("，"),
  defences: "答辩",
  defenceTable: "在评议小组面前答辩过的作品",
  defenceColumns: { defence: "答辩", panel: "评议小组", decision: "决定" },
  defence: ({ name, on, work }) =>
    work === undefined ? `${name}，${day(on)}` : `${name}，${day(on)}：${work}`,
  transferred: "转入的结果",
  transferredTable: "另一所学校的结果，以及如何换算",
  transferredColumns: {
    competency: "能力",
    source: "来源",
    recorded: "原校的记录",
    conversion: "换算方式",
    here: "本校水平",
  },
  source: ({ name, verified }) => (verified === undefined ? name : `${name}，${day(verified)}核实`),
  crosswalk: {
    maximum: "按最高一级的比例",
    goal: "以目标为准：目标对目标，最高对最高",
    table: (steps) => `逐级对应：${steps}`,
  },
  step: ({ step, level }) => `${step}对应${level}`,
  legend: {
    heading: "三十秒读懂这份证明",
    levels:
      "水平用词说明学习者在所注年级范围内如何学习和做事。用词由学校自定；它们不是分数，也不是名次，不计算平均值。",
    days: "“最近一次”是最近一次展示的日期。",
    transferred: "“转入的结果”是在另一所学校展示的。",
  },
  signatures: { head: "校长签名", seal: "姓名与印章", day: "日期" },
  verify: "核实或询问。",
  howToVerify: ({ contact, address }) =>
    `请询问${contact}${address === undefined ? "" : `，或写信至${address}`}，并附上下方的编号。`,
});
