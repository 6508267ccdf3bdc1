import type { Sentences } from "@whole-learner/core";
import type { NotComputable, TurnedAwayReasons } from "@whole-learner/mastery";
import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** Why a record did not count. */
const turnedAwayBy = ({ day }: Pick<Formats, "day">): Sentences<TurnedAwayReasons> => ({
  "self-rating": () => "自我评定列在旁边，不计入。",
  "role-not-admitted": ({ role }) => `按这项规则，由${role}作出的评定不计入。`,
  "kind-not-admitted": ({ kind }) =>
    kind === undefined ? "没有说明是哪种证据。" : `按这项规则，“${kind}”这种证据不计入。`,
  "setting-not-admitted": ({ setting }) =>
    setting === undefined
      ? "没有说明是在什么场合。"
      : `按这项规则，来自“${setting}”这一场合的证据不计入。`,
  "experience-not-admitted": ({ experience }) =>
    experience === undefined
      ? "不属于任何一段学习经历。"
      : `按这项规则，“${experience}”这段学习经历不计入。`,
  "band-not-admitted": ({ band }) =>
    band === undefined ? "没有写明学段。" : `按这项规则，${band}学段不计入。`,
  "before-admitted": ({ from }) => `早于${day(from)}。`,
  "after-admitted": ({ until }) => `晚于${day(until)}。`,
  "not-verified": () => "还没有核实。",
  "verification-refused": () => "未能核实。",
  excused: () => "经商定免做的，既不计入，也不造成阻碍。",
  exempt: () => "经商定免除。",
  "not-taught-yet": () => "还没有教到。",
  pending: () => "还没有评定。",
  "missing-skipped": () => "仍待完成：没有交，不计入。",
  "missing-blocks": () => "仍待完成：没有交，规则要等它。",
  "missing-replaced": () => "作品后来交了。",
  "not-due-yet": ({ due }) => `仍待完成：${day(due)}交。`,
  "rated-itself": () => "同一件作品在这里有自己的评定，计入的是那一个。",
  "other-scale": ({ scale }) => `是用另一个量表评定的（${scale}）。`,
  "not-on-scale": ({ value }) => `“${value}”不在这个量表上。`,
  "outside-scale": ({ number, least, most }) => `${number} 不在 ${least} 和 ${most} 之间。`,
  "no-majority": () => "评定的人意见不一致，正在复看。",
  "unrated-rows": () => "评价标准还没有逐项评完。",
  "other-try-counts": () => "同一任务的另一次尝试计入了。",
  undated: () => "没有写明日期，而规则要求写明。",
  "earlier-band": ({ band, current }) => `是在${band}学段展示的，现在是${current}学段。`,
  "before-window": () => "早于规则所看的时间。",
  "outside-period": () => "不在这项结果所属的时间内。",
  "dropped-as-lowest": () => "规则不算最低的。",
  "not-among-best": ({ best }) =>
    best === 1 ? "规则只看最高的一次。" : `不在最高的${best}次之内。`,
  "not-among-recent": ({ recent }) =>
    recent === 1 ? "规则只看最新的一次。" : `不在最新的${recent}次之内。`,
  "no-weight": () => "列出来了，但按这项规则不计入。",
});

/** The same for who sees no numbers. */
const withoutNumbers = {
  "not-on-scale": () => "所记的内容不在这个量表上。",
  "outside-scale": () => "所记的内容不在这个量表上。",
} satisfies Partial<Sentences<TurnedAwayReasons>>;

/** The words for what stands in the way of a level, or of a record. */
type Reasons = Pick<Messages, "lacks" | "undetermined" | "turnedAway" | "setAside" | "notRolledUp">;

/** Why there is no level, and why a record did not count, in Chinese. */
export function reasons({ day, exact, list }: Formats): Reasons {
  const turnedAway = turnedAwayBy({ day });
  const inWords = { ...turnedAway, ...withoutNumbers };
  const notComputable: Sentences<NotComputable> = {
    "target-not-reached": ({ have, need }) => `到目前为止有${have}次达到目标；要求${need}次。`,
    tie: () => "有几个水平展示得同样多，规则都不采用。",
    zeros: () => "证据中有一个结果为零，这项规则无法应用。",
    "too-few": ({ have, need }) => `到目前为止有${have}次展示；要求${need}次。`,
    "not-told": ({ what }) =>
      what === "time"
        ? "有些证据没有写明时间，而规则要求写明。"
        : "有些证据没有写明指标，而规则要求写明。",
    "outside-domain": () => "结果太大，无法精确比较。",
  };
  return {
    lacks: {
      pieces: ({ have, need }) => `到目前为止有${have}次展示；要求${need}次。`,
      experiences: ({ have, need }) => `到目前为止来自${have}段学习经历；要求${need}段。`,
      settings: ({ have, need }) => `到目前为止来自${have}个场合；要求${need}个。`,
      voices: ({ have, need }) => `到目前为止由${have}方看过；要求${need}方。`,
      kinds: ({ have, need }) => `到目前为止有${have}种证据；要求${need}种。`,
      verified: ({ have, need }) => `到目前为止有${have}次展示得到确认；要求${need}次。`,
      recency: ({ newest, since }) =>
        `最新的证据是${day(newest)}的；规则要求有${day(since)}以后的证据。`,
      moderation: ({ works }) => `有${works}件作品正在复看。`,
      "unrated-rows": ({ works }) => `有${works}件作品的评价标准还没有逐项评完。`,
    },
    undetermined: {
      ...notComputable,
      blocked: ({ missing }) => `有${missing}件作品仍待完成，规则要等它。`,
      expired: ({ newest }) => `最新的证据是${day(newest)}的，按这项规则，水平的有效期已过。`,
      "not-taught-yet": () => "还没有教到。",
      exempt: () => "经商定免除。",
      "judged-no-level": () => "依专业判断，现在没有水平。",
    },
    turnedAway: { educator: turnedAway, family: inWords, learner: inWords },
    setAside: {
      erased: () => "内容已删除。",
      "not-yet-recorded": ({ recorded }) => `是后来记录的，在${day(recorded)}。`,
      "not-yet-happened": ({ happened }) => `是后来发生的，在${day(happened)}。`,
      "not-a-moment": ({ found }) => `“${found}”不是日历上的一天。`,
      retracted: () => "已撤回。",
      replaced: () => "已由另一条记录更正。",
      "unknown-learner": () => "不属于本校的任何一位学习者。",
      "unknown-competency": ({ target }) => `“${target}”不是这个框架中的能力。`,
      "not-consented": () => "没有得到使用的同意。",
      duplicate: () => "同样的内容记录了两次。",
    },
    notRolledUp: {
      ...notComputable,
      "children-missing": ({ have, need }) => `到目前为止，${need}项中有${have}项有水平。`,
      exempt: () => "经商定免除。",
      "judged-no-level": () => "依专业判断，现在没有水平。",
      "different-scales": ({ scales }) => `它们用的量表不同：${list(scales)}。`,
      "no-children": () => "其下没有可以计入的内容。",
      "not-converted": ({ children }) => `其中${children}项在另一个量表上没有位置。`,
      "different-numbers": ({ children }) =>
        `其中${children}项的数属于另一类，例如依专业判断得出的水平，或按另一规则得出的数：不同类的数不放在一起求平均。`,
      "two-parts": () => "全面成长和学科学习分开说明。",
      "below-floor": ({ children, floor }) => `其中${children}项还没有到 ${exact(floor)}。`,
    },
  };
}
