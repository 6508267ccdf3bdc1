import type { Formats } from "../formats.ts";
import type { ReissueMessages, WorkLine } from "../reissue-messages.ts";

/** The words of what changed in a report that is given out anew, in Chinese: 您 to families, 你 to learners. */
export const reissue = ({ day }: Formats): ReissueMessages => {
  const workOf = ({ work, on }: WorkLine): string =>
    work === undefined ? `${day(on)}的一次展示` : `${work}，${day(on)}`;
  return {
    heading: "这份报告改了什么，为什么",
    replaces: ({ id, issued }) => `这份报告取代${day(issued)}发出的报告${id}。`,
    kinds: {
      "progress-report": "学习进展报告",
      "report-card": "成绩报告单",
      transcript: "能力成绩单",
      explanation: "单项结果说明",
      "conference-brief": "会谈提纲",
      portrait: "学习者画像",
      growth: "成长报告",
      "evidence-ledger": "证据清单",
      "decision-letter": "决定通知",
    },
    report: "报告",
    from: ({ before, after }) => `从${before}到${after}。`,
    now: (after) => `现在是${after}。`,
    nowInBand: ({ after, band }) => `现在是${after}，依照${band}学段的描述。`,
    noLonger: (before) => `原来是${before}，这份报告里没有这一项。`,
    because: {
      evidence: "计入的证据与原来不同。",
      policy: "学校作决定所用的规则有改动。",
      framework: "框架换了版本。",
      time: "所问的日期不同。",
      learner: "商定的内容，或者年级和集体的记录，与原来不同。",
      opportunities: "机会清单与原来不同。",
      several: "几项改动合在一起。",
    },
    noStanding: "每个水平和每个状态都和原来一样。",
    evidence: "证据",
    fates: {
      added: (line) => `此后新增：${workOf(line)}。`,
      late: (line) => `当时已看到，后来才评定或记下：${workOf(line)}。`,
      corrected: (line) => `更正了一次评定：${workOf(line)}。`,
      retracted: (line) => `撤回了一次评定：${workOf(line)}。`,
      consent: (line) => `因撤回同意而不再使用：${workOf(line)}。`,
      duplicate: (line) => `一次评定曾记了两遍，现在只计一次：${workOf(line)}。`,
      gone: (line) => `一次评定已不在记录中：${workOf(line)}。`,
      "set-aside": (line) => `一次评定不再计入：${workOf(line)}。`,
    },
    erased: (records) => `删除了${records}条记录。`,
    judgements: {
      added: ({ name, on }) => `${day(on)}就${name}作出的专业判断。`,
      ended: ({ name, on }) => `${day(on)}就${name}作出的专业判断不再有效。`,
    },
    sources: {
      framework: ({ name, from, to }) => `${name}从版本${from}换到版本${to}。`,
      policy: ({ name, from, to }) => `规则${name}从版本${from}换到版本${to}。`,
      engine: ({ name, from, to }) => `计算所用的程序库${name}从版本${from}换到版本${to}。`,
    },
    otherSource: {
      framework: ({ name }) => `框架与原来不同：${name}。`,
      policy: ({ name }) => `规则与原来不同：${name}。`,
      engine: ({ name }) => `计算所用的程序库与原来不同：${name}。`,
    },
    through: ({ since, until }) => `现在看到${day(until)}为止的证据，原来看到${day(since)}为止。`,
    texts: (fields) => `此外还有不同：${fields}。`,
    fields: {
      name: "姓名",
      "own-sentence": "学习者自己的话",
      expectation: "商定的内容",
      enrolment: "年级和集体",
      period: "时段",
      school: "学校名称或联系人",
      note: "教育者的话",
      habits: "学习习惯",
      "home-question": "在家可以问的事",
      narratives: "用文字分享的内容",
      responses: "回应",
      goals: "目标",
      works: "作品的名称和日期",
      opportunities: "即将到来的机会",
      conversions: "成绩和学分",
      other: "其他文字",
    },
    notice: {
      kind: {
        learner: "变更通知",
        family: "变更通知，致其家庭：",
        educator: "变更通知，供教育者阅读：",
      },
      title: (name) => `变更通知：${name}`,
      runningTitle: ({ name, issued }) => `${name}，变更通知，${day(issued)}发出`,
      given: "已经发出的报告",
      gaveOut: ({ name, audience, report, id, issued, until }) =>
        `${day(issued)}我们发出了${audience === "learner" ? "你" : name}的${report}${id}，证据截至${day(until)}。其中有些内容已与原来不同。下面说明是什么，为什么。`,
      different: "现在有什么不同",
      why: "为什么",
      replacing: "取代什么",
      holds: ({ report, id, before }) =>
        `${report}${id}随本通知附上，取代${before}。原来的那份按发出时的样子存档，不再有效。`,
      right: {
        learner: "这一页的每一行你都可以询问，也可以请求再看一次结果。",
        family: "这一页的每一行您都可以询问，也可以请求再看一次结果。",
        educator: "家庭和学习者可以请求再看一次结果。",
      },
    },
  };
};
