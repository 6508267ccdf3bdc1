import type { Sentences } from "@whole-learner/core";
import type { NotComputable, TurnedAwayReasons } from "@whole-learner/mastery";
import type { Formats } from "../formats.ts";
import type { Messages } from "../messages.ts";

/** Why a record did not count. */
const turnedAwayBy = ({ day }: Pick<Formats, "day">): Sentences<TurnedAwayReasons> => ({
  "self-rating": () => "Phần tự đánh giá đứng bên cạnh và không được tính.",
  "role-not-admitted": ({ role }) => `Theo quy tắc này, đánh giá của ${role} không được tính.`,
  "kind-not-admitted": ({ kind }) =>
    kind === undefined
      ? "Không cho biết đây là loại minh chứng nào."
      : `Theo quy tắc này, minh chứng thuộc loại “${kind}” không được tính.`,
  "setting-not-admitted": ({ setting }) =>
    setting === undefined
      ? "Không cho biết ở môi trường nào."
      : `Theo quy tắc này, minh chứng từ môi trường “${setting}” không được tính.`,
  "experience-not-admitted": ({ experience }) =>
    experience === undefined
      ? "Không thuộc trải nghiệm nào."
      : `Theo quy tắc này, trải nghiệm “${experience}” không được tính.`,
  "band-not-admitted": ({ band }) =>
    band === undefined
      ? "Không ghi nhóm lớp nào."
      : `Theo quy tắc này, nhóm lớp ${band} không được tính.`,
  "before-admitted": ({ from }) => `Có từ trước ngày ${day(from)}.`,
  "after-admitted": ({ until }) => `Có sau ngày ${day(until)}.`,
  "not-verified": () => "Chưa được xác minh.",
  "verification-refused": () => "Không xác minh được.",
  excused: () => "Phần được miễn theo thỏa thuận không được tính và cũng không cản trở gì.",
  exempt: () => "Được miễn theo thỏa thuận.",
  "not-taught-yet": () => "Chưa được dạy.",
  pending: () => "Chưa được đánh giá.",
  "missing-skipped": () => "Vẫn còn mở: chưa nộp, và không xét đến.",
  "missing-blocks": () => "Vẫn còn mở: chưa nộp, và quy tắc chờ bài này.",
  "missing-replaced": () => "Bài đã được nộp sau đó.",
  "not-due-yet": ({ due }) => `Vẫn còn mở: hạn nộp ngày ${day(due)}.`,
  "rated-itself": () => "Chính bài này đã có đánh giá riêng ở đây, và đánh giá đó được tính.",
  "other-scale": ({ scale }) => `Được đánh giá theo thang khác (${scale}).`,
  "not-on-scale": ({ value }) => `“${value}” không có chỗ trên thang này.`,
  "outside-scale": ({ number, least, most }) =>
    `${number} không nằm trong khoảng từ ${least} đến ${most}.`,
  "no-majority": () => "Những người đánh giá chưa thống nhất; đang xem lần thứ hai.",
  "unrated-rows": () => "Chưa đánh giá hết các tiêu chí.",
  "other-try-counts": () => "Một lần thử khác của cùng nhiệm vụ được tính.",
  undated: () => "Không ghi ngày, trong khi quy tắc cần ngày.",
  "earlier-band": ({ band, current }) =>
    `Đã thể hiện ở nhóm lớp ${band}; bây giờ là nhóm lớp ${current}.`,
  "before-window": () => "Có từ trước khoảng thời gian mà quy tắc xét.",
  "outside-period": () => "Không thuộc khoảng thời gian của kết quả này.",
  "dropped-as-lowest": () => "Quy tắc để ngoài phần thấp nhất.",
  "not-among-best": ({ best }) =>
    best === 1 ? "Quy tắc chỉ xét lần cao nhất." : `Không nằm trong ${best} lần cao nhất.`,
  "not-among-recent": ({ recent }) =>
    recent === 1 ? "Quy tắc chỉ xét lần mới nhất." : `Không nằm trong ${recent} lần mới nhất.`,
  "no-weight": () => "Được nêu ra, nhưng theo quy tắc này thì không tính.",
});

/** The same for who sees no numbers. */
const withoutNumbers = {
  "not-on-scale": () => "Điều đã ghi không có chỗ trên thang này.",
  "outside-scale": () => "Điều đã ghi không có chỗ trên thang này.",
} satisfies Partial<Sentences<TurnedAwayReasons>>;

/** The words for what stands in the way of a level, or of a record. */
type Reasons = Pick<Messages, "lacks" | "undetermined" | "turnedAway" | "setAside" | "notRolledUp">;

/** Why there is no level, and why a record did not count, in Vietnamese. */
export function reasons({ day, exact, list }: Formats): Reasons {
  const turnedAway = turnedAwayBy({ day });
  const inWords = { ...turnedAway, ...withoutNumbers };
  const notComputable: Sentences<NotComputable> = {
    "target-not-reached": ({ have, need }) =>
      `Cho đến nay đạt mục tiêu ${have} lần; cần ${need} lần.`,
    tie: () => "Nhiều mức được thể hiện số lần bằng nhau, và quy tắc không lấy mức nào.",
    zeros: () => "Trong minh chứng có một kết quả bằng không, nên quy tắc không áp dụng được.",
    "too-few": ({ have, need }) => `Cho đến nay có ${have} lần thể hiện; cần ${need} lần.`,
    "not-told": ({ what }) =>
      what === "time"
        ? "Một số minh chứng không ghi thời gian, trong khi quy tắc cần."
        : "Một số minh chứng không ghi chỉ báo, trong khi quy tắc cần.",
    "outside-domain": () => "Kết quả quá lớn để so sánh chính xác.",
  };
  return {
    lacks: {
      pieces: ({ have, need }) => `Cho đến nay có ${have} lần thể hiện; cần ${need} lần.`,
      experiences: ({ have, need }) => `Cho đến nay từ ${have} trải nghiệm; cần ${need}.`,
      settings: ({ have, need }) => `Cho đến nay từ ${have} môi trường; cần ${need}.`,
      voices: ({ have, need }) => `Cho đến nay do ${have} tiếng nói nhận xét; cần ${need}.`,
      kinds: ({ have, need }) => `Cho đến nay có ${have} loại minh chứng; cần ${need}.`,
      verified: ({ have, need }) =>
        `Cho đến nay có ${have} lần thể hiện được xác nhận; cần ${need} lần.`,
      recency: ({ newest, since }) =>
        `Minh chứng mới nhất là của ngày ${day(newest)}; quy tắc cần có minh chứng từ ngày ${day(since)}.`,
      moderation: ({ works }) => `${works} bài đang được xem lần thứ hai.`,
      "unrated-rows": ({ works }) => `${works} bài chưa được đánh giá hết các tiêu chí.`,
    },
    undetermined: {
      ...notComputable,
      blocked: ({ missing }) => `${missing} bài vẫn còn mở, và quy tắc chờ.`,
      expired: ({ newest }) =>
        `Minh chứng mới nhất là của ngày ${day(newest)}, và theo quy tắc này một mức không kéo dài hơn.`,
      "not-taught-yet": () => "Chưa được dạy.",
      exempt: () => "Được miễn theo thỏa thuận.",
      "judged-no-level": () => "Theo nhận định chuyên môn, hiện chưa có mức.",
    },
    turnedAway: { educator: turnedAway, family: inWords, learner: inWords },
    setAside: {
      erased: () => "Nội dung đã được xóa.",
      "not-yet-recorded": ({ recorded }) => `Được ghi sau đó, vào ngày ${day(recorded)}.`,
      "not-yet-happened": ({ happened }) => `Diễn ra sau đó, vào ngày ${day(happened)}.`,
      "not-a-moment": ({ found }) => `“${found}” không phải là một ngày trong lịch.`,
      retracted: () => "Đã được rút lại.",
      replaced: () => "Đã được sửa bằng một bản ghi khác.",
      "unknown-learner": () => "Không phải của người học nào trong trường này.",
      "unknown-competency": ({ target }) => `“${target}” không phải là một năng lực của khung này.`,
      "not-consented": () => "Chưa có sự đồng ý để sử dụng.",
      duplicate: () => "Cùng một điều được ghi hai lần.",
    },
    notRolledUp: {
      ...notComputable,
      "children-missing": ({ have, need }) => `Cho đến nay ${have} trong ${need} đã có mức.`,
      exempt: () => "Được miễn theo thỏa thuận.",
      "judged-no-level": () => "Theo nhận định chuyên môn, hiện chưa có mức.",
      "different-scales": ({ scales }) => `Chúng theo các thang khác nhau: ${list(scales)}.`,
      "no-children": () => "Không có gì bên dưới được tính.",
      "not-converted": ({ children }) => `${children} trong số đó không có chỗ trên thang kia.`,
      "different-numbers": ({ children }) =>
        `${children} trong số đó có con số thuộc loại khác, như mức theo nhận định chuyên môn hoặc theo quy tắc khác: những con số ấy không được tính trung bình cùng nhau.`,
      "two-parts": () => "Phát triển toàn diện và học tập các môn được trình bày riêng.",
      "below-floor": ({ children, floor }) => `${children} trong số đó chưa tới ${exact(floor)}.`,
    },
  };
}
