import type { Formats } from "../formats.ts";
import type { PolicyWords } from "../policy-words.ts";

const counts = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const counted = (count: unknown): string => counts[Number(count)] ?? String(count);

const ties: { readonly [tie: string]: string } = {
  highest: "nếu nhiều mức bằng nhau, lấy mức cao nhất",
  lowest: "nếu nhiều mức bằng nhau, lấy mức thấp nhất",
  "most-recent": "nếu nhiều mức bằng nhau, lấy mức thể hiện sau cùng",
  mean: "nếu nhiều mức bằng nhau, lấy trung bình",
  none: "nếu nhiều mức bằng nhau, không lấy mức nào",
};
const targetOf = (target: unknown): string => (target === "goal" ? "mục tiêu" : "giá trị yêu cầu");
const readAt = (at: unknown): string => (at === "next" ? "ở một bước tiếp theo" : "ở lần mới nhất");
const fits = [
  ["mean", "trung bình"],
  ["linear", "một đường thẳng"],
  ["power", "một đường cong học tập"],
] as const;

/** A policy in one sentence, in Vietnamese. */
export const policyWords = ({ exact, day, list }: Formats): PolicyWords => ({
  methods: {
    mean: () => "Trung bình của các lần thể hiện",
    median: () => "Lần ở giữa trong các lần thể hiện",
    mode: ({ tie }) => `Mức thể hiện nhiều nhất (${ties[String(tie)]})`,
    highest: () => "Lần thể hiện cao nhất",
    lowest: () => "Lần thể hiện thấp nhất",
    "most-recent": () => "Lần thể hiện mới nhất",
    first: () => "Lần thể hiện đầu tiên",
    "mean-of-recent": ({ recent }) =>
      recent === 1
        ? "Lần thể hiện mới nhất"
        : `Trung bình của ${counted(recent)} lần thể hiện gần nhất`,
    "median-of-recent": ({ recent }) =>
      recent === 1
        ? "Lần thể hiện mới nhất"
        : `Lần ở giữa trong ${counted(recent)} lần thể hiện gần nhất`,
    "mode-of-recent": ({ recent, tie }) =>
      recent === 1
        ? "Lần thể hiện mới nhất"
        : `Mức thể hiện nhiều nhất trong ${counted(recent)} lần gần nhất (${ties[String(tie)]})`,
    "mean-of-best": ({ best }) =>
      best === 1
        ? "Lần thể hiện cao nhất"
        : `Trung bình của ${counted(best)} lần thể hiện cao nhất`,
    "decaying-average": ({ newest }) =>
      Number(newest) < 0.5
        ? "Mỗi lần thể hiện mới chiếm một phần, mọi lần trước đó chiếm phần còn lại"
        : "Mỗi lần thể hiện mới được tính nhiều nhất, mọi lần trước đó chia phần còn lại",
    "latest-against-rest": ({ newest }) =>
      Number(newest) < 0.5
        ? "Lần thể hiện mới nhất chiếm một phần, trung bình của mọi lần trước đó chiếm phần còn lại"
        : "Lần thể hiện mới nhất được tính nhiều nhất, phần còn lại là trung bình của mọi lần trước đó",
    "n-times": ({ times, target, result }) =>
      result === "target"
        ? `Ở ${targetOf(target)} khi đã có ${counted(times)} lần thể hiện đạt tới`
        : `Trung bình của các lần thể hiện đạt ${targetOf(target)}, khi đã có ${counted(times)} lần`,
    "m-of-n": ({ times, of, target }) =>
      of === 1
        ? `Hoàn thành khi lần thể hiện mới nhất đạt ${targetOf(target)}`
        : `Hoàn thành khi ${counted(times)} trong ${counted(of)} lần thể hiện gần nhất đạt ${targetOf(target)}`,
    streak: ({ times, target }) =>
      times === 1
        ? `Hoàn thành khi lần thể hiện mới nhất đạt ${targetOf(target)}`
        : `Hoàn thành khi cả ${counted(times)} lần thể hiện gần nhất đều đạt ${targetOf(target)}`,
    "power-law": ({ at }) => `Một đường cong học tập qua các lần thể hiện, đọc ${readAt(at)}`,
    "linear-trend": ({ at }) => `Một đường thẳng qua các lần thể hiện, đọc ${readAt(at)}`,
    "best-fit": ({ at, candidates }) => {
      const among = fits.filter(([name]) => [candidates].flat().includes(name));
      const named = list(among.map(([, fit]) => fit));
      return among.length === 1
        ? `Theo ${named} của các lần thể hiện, đọc ${readAt(at)}`
        : `Trong ${named}, lấy cái sát nhất với các lần thể hiện, đọc ${readAt(at)}`;
    },
    "time-weighted-mean": ({ halfLifeDays }) =>
      `Trung bình của các lần thể hiện, mỗi lần chỉ tính một nửa sau ${exact(Number(halfLifeDays))} ngày`,
    "top-n-per-indicator": ({ best }) =>
      best === 1
        ? "Trung bình của lần thể hiện cao nhất ở mỗi chỉ báo"
        : `Trung bình của ${counted(best)} lần thể hiện cao nhất ở mỗi chỉ báo`,
    "highest-per-indicator": ({ weighting }) =>
      weighting === "indicator"
        ? "Trung bình của lần thể hiện cao nhất ở mỗi chỉ báo"
        : "Trung bình của lần thể hiện cao nhất ở mỗi chỉ báo, chỉ báo được đánh giá bao nhiêu lần thì tính bấy nhiêu lần",
    "first-attempt-credit": ({ credit }) =>
      credit === 0
        ? "Tỉ lệ lần thử đầu đáp ứng yêu cầu"
        : "Tỉ lệ lần thử đầu đáp ứng yêu cầu, các lần thử khác cũng được tính một phần",
    "bayesian-knowledge-tracing": () =>
      "Khả năng đã nắm được sau lần thể hiện cuối, theo một mô hình học tập",
    "ordinal-level-tracking": () =>
      "Mức được mong đợi sau lần thể hiện cuối, theo một mô hình trong đó mức tăng lên và đánh giá có thể sai lệch",
    "beta-binomial": ({ discount }) =>
      discount === 1
        ? "Tỉ lệ được mong đợi sẽ đáp ứng nếu có thêm những lần thể hiện như vậy"
        : "Tỉ lệ được mong đợi sẽ đáp ứng nếu có thêm những lần thể hiện như vậy, lần mới được tính nhiều hơn",
    "item-response": () => "Mức được mong đợi trên mọi chỉ báo, theo độ khó của từng chỉ báo",
  },
  ownMethod: (method) => `Theo phương pháp “${method}”`,
  since: (from) => `tính từ ngày ${day(from)}`,
  lastDays: (count) => `tính trong ${counted(count)} ngày gần nhất`,
  dropLowest: (count) => `không tính ${counted(count)} lần thấp nhất`,
  best: (count) => `tính ${counted(count)} lần cao nhất`,
  recent: (count) => `tính ${counted(count)} lần mới nhất`,
  pieces: (count) => `${counted(count)} lần thể hiện`,
  experiences: (count) => `${counted(count)} trải nghiệm`,
  settings: (count) => `${counted(count)} môi trường`,
  voices: (count) => `${counted(count)} tiếng nói`,
  kinds: (count) => `${counted(count)} loại minh chứng`,
  atLeast: (least) => `có ít nhất ${list(least)}`,
  newestWithinMonths: (count) =>
    count === 12
      ? "lần mới nhất trong vòng một năm"
      : `lần mới nhất trong vòng ${counted(count)} tháng`,
  newestWithinDays: (count) => `lần mới nhất trong vòng ${counted(count)} ngày`,
  exceptions: "Với một số năng lực, nhà trường có yêu cầu khác.",
  byException: "Nhà trường quyết định năng lực này theo một quy tắc riêng.",
});
