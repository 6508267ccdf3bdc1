import type { Formats } from "../formats.ts";
import type { ExplanationMessages } from "../explanation-messages.ts";

/** Where a score lies among the cuts. */
const lies = ({ from, upTo }: { readonly from?: string; readonly upTo?: string }): string => {
  if (from === undefined) return upTo === undefined ? "" : `，小于 ${upTo}`;
  return upTo === undefined ? `，不小于 ${from}` : `，不小于 ${from} 且小于 ${upTo}`;
};

/** The words of the explanation of one result, in Chinese. */
export const explanation = ({ day, number }: Formats): ExplanationMessages => ({
  kind: {
    learner: "一项结果的说明，写给",
    family: "一项结果的说明，写给这位学习者的家庭：",
    educator: "一项结果的说明，供教育者阅读",
  },
  title: ({ name, competency }) => `一项结果的说明：${name}，${competency}`,
  why: ({ level, score }) => {
    if (level === undefined) return "为什么没有水平？";
    return score === undefined ? `为什么是${level}？` : `为什么是 ${score}，为什么是${level}？`;
  },
  determined: ({ level, demonstrations }) => `结果是${level}，依据${demonstrations}次展示。`,
  determinedScore: ({ score, level, ...cuts }) => `分值是 ${score}${lies(cuts)}：${level}。`,
  model: {
    index: "这个模型的参数没有人用证据估计过：这个分值是一个指标，不是概率，不应以它作任何决定。",
    likely: {
      known: (p) => `按模型，已经掌握的概率是 ${p}。`,
      "share-met": (p) => `按模型，达成的比例足够高的概率是 ${p}。`,
      level: (p) => `按模型，达到或超过目标的概率是 ${p}。`,
    },
    interval: ({ lower, upper, mass }) => `真实值在 ${lower} 与 ${upper} 之间的概率是 ${mass}。`,
    decision: {
      mastered: (threshold) => `规则规定概率从 ${threshold} 起算作达到目标：已经达到。`,
      "not-yet": (threshold) => `规则规定概率从 ${threshold} 起算作达到目标：还没有达到。`,
      "too-few-events": () => "不作决定：展示少于三次。",
      undecided: (threshold) => `不作决定：规则从 ${threshold} 起才作决定，还需要更多证据。`,
    },
    published: "模型的参数来自已发表的资料，不是在本校估计的。",
    fitted: ({ learners, population, date }) =>
      `模型的参数是根据${number(learners, 0)}名学习者估计的（${population}；${date}）。`,
  },
  held: (level) => `结果是${level}：这是以前展示过的，展示过的仍然有效。`,
  heldBeside: "旁边列出现在的证据所显示的结果：",
  judged: (level) => `结果是${level}，依专业判断。`,
  judgedBeside: "旁边列出按规则计算的结果：",
  newEvidence: "作出判断之后有了新的证据，该重新看一看了。",
  noEvidence: (opportunities) => {
    if (opportunities === undefined) return "还没有看到可以计入的内容。";
    if (opportunities === 0) return "还没有过机会；这个机会是学校欠的。";
    return `有过${opportunities}次机会，还没有看到可以计入的内容。`;
  },
  insufficient: "证据还不够，暂时不能确定水平。",
  counted: { learner: "计入了什么", family: "计入了什么", educator: "计入了什么，各占多少" },
  countedTable: (count) => (count === 1 ? "1次展示" : `${count}次展示，最近的在最前`),
  countedAside: "所示的各部分经过取整，合起来等于总数。",
  passedOver: (count) => `另有${count}次展示记录在案。评定水平的规则不看这些展示。`,
  columns: {
    demonstration: "展示",
    day: "日期",
    setting: "场合",
    level: "水平",
    weight: "权重",
    contribution: "贡献",
    record: "记录",
    reason: "原因",
    stage: "阶段",
    did: "做了什么",
    ifItShows: "如果展示出",
    score: "分值",
  },
  all: (count) => (count === 1 ? "全部" : `全部${count}次`),
  demonstration: ({ name, on, level, missing, most }) =>
    `${name === undefined ? "" : `${name}，`}${day(on)}：${missing ? `仍待完成，按${level}计入` : level}${most ? "（占得最多）" : ""}`,
  between: ({ below, above }) => `介于${below}和${above}之间`,
  nthDemonstration: (nth) => `第${nth}次展示`,
  notHandedIn: (level) => `${level}（仍待完成）`,
  recordOf: ({ work, role }) => `${work}：${role}`,
  turnedAway: "没有计入的内容及原因",
  turnedAwayTable: (count) => `${count}条记录`,
  nothingTurnedAway: "所有记录都计入了。",
  steps: "逐步说明",
  stepsTable: "从记录到结果",
  stageNames: {
    resolve: "查清",
    admit: "接纳",
    read: "读取",
    combine: "合并",
    attempts: "尝试",
    order: "排序",
    band: "学段",
    window: "范围",
    weigh: "加权",
    score: "分值",
    level: "水平",
    sufficiency: "充分程度",
    hold: "保持",
    judgement: "判断",
  },
  levelHolds: (level) => `保持较早的水平：${level}`,
  turnedAwayCount: (count) => (count === 0 ? "没有未计入的" : `${count}条未计入`),
  combinedInto: (count) => `${count}份证据`,
  bandIs: (band) => `依照${band}学段的描述`,
  scoreIs: ({ method, exact, shown }) =>
    exact === shown ? `${method}：${exact}` : `${method}：${exact}，显示为 ${shown}`,
  cutsAre: ({ cuts, level }) => `分界 ${cuts}：${level}`,
  nothingAsked: "除分值外没有其他要求",
  met: "已满足。",
  noJudgement: "没有记录",
  change: "什么会改变它",
  changeTable: "再有一次展示之后",
  oneMore: ({ rated, result }) => `如果下一次展示出${rated}，结果就是${result}。`,
  oneMoreChangesNothing: (result) =>
    `再有一次展示也不会改变它：无论展示出哪一级水平，结果都是${result}。`,
  changedBy: {
    "no-evidence": "第一次展示。",
    insufficient: "仍然要求的那些证据。",
    undetermined: "阻碍它的情况结束。",
    judged: "另一次专业判断，或这次判断结束。",
  },
  byTime: ({ on, becomes }) => `如果没有新的证据，从${day(on)}起，结果是：${becomes}。`,
  notBefore: (on) => `如果没有新的证据，它在${day(on)}之前不会改变，从那天起可能改变。`,
  timeAlone: "单凭时间过去，不会改变它。",
  question: {
    learner: "你有不同的看法吗？你可以请你的教育者再看一次，或者再给一次机会。你会收到书面答复。",
    family: "您觉得哪里不对吗？请您要求再看一次。会由一位没有参与的人来看，您会收到书面答复。",
    educator:
      "可以请评定的人再看一次，或记录一项专业判断及其理由；计算出的结果仍列在旁边。学习者和家庭可以要求用文字作同样的说明。",
  },
  toQuestion: "如何提出疑问。",
});
