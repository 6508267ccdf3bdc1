import type { Formats } from "../formats.ts";
import type { GrowthMessages } from "../growth-messages.ts";

/** The words of the report of growth over time, in Simplified Chinese. */
export const growth = ({ day }: Formats): GrowthMessages => ({
  kind: {
    learner: "成长历程：",
    family: "成长历程，致以下学习者的家庭：",
    educator: "成长历程，供教育者阅读：",
  },
  title: (name) => `成长历程：${name}`,
  runningTitle: ({ name, issued }) => `${name}，成长历程，${day(issued)}发布`,
  heading: (competency) => `“${competency}”的成长`,
  chart: "水平随时间的变化",
  works: (count) => `${count}次展示，从最早的开始`,
  positions: "从哪一天起是什么水平，依据是什么",
  columns: {
    demonstration: "展示",
    day: "日期",
    showed: "展示出的水平",
    stood: "当时的结果",
    from: "起始日期",
    level: "水平或状态",
    band: "学段",
    rests: "依据",
  },
  byJudgement: "专业判断",
  inBand: ({ level, band }) => `${level}（${band}学段）`,
  noLevel: "还没有水平。",
  oneLevel: ({ level, since }) => `${day(since)}起为${level}。`,
  grew: ({ first, since, last, until }) => `从${day(since)}的${first}，到${day(until)}的${last}。`,
  how: "带编号的圆圈是展示，编号与表格一致。折线是当时的水平。",
  newBand: "进入新的学段就是上了一个台阶，无论水平是哪一级：新学段的描述要求更高。",
  pair: "前后两份作品",
  before: "之前",
  after: "之后",
});
