export { empiricalReliability } from "./diagnostics/empirical-reliability.ts";
export { facetResponseFit } from "./diagnostics/facet-response-fit.ts";
export type { FacetResponseFit } from "./diagnostics/facet-response-fit.ts";
export { localDependence } from "./diagnostics/local-dependence.ts";
export type { LocalDependence } from "./diagnostics/local-dependence.ts";
export { mantelHaenszel } from "./diagnostics/mantel-haenszel.ts";
export type {
  DifferentialResponses,
  MantelHaenszel,
  NoDifferentialFunctioning,
} from "./diagnostics/mantel-haenszel.ts";
export { marginalReliability } from "./diagnostics/marginal-reliability.ts";
export type { MeanSquares } from "./diagnostics/mean-squares.ts";
export { ordinalDifferential } from "./diagnostics/ordinal-differential.ts";
export type {
  LikelihoodRatio,
  NoOrdinalDifferential,
  OrdinalDifferential,
} from "./diagnostics/ordinal-differential.ts";
export { responseFit } from "./diagnostics/response-fit.ts";
export type { ResponseFit } from "./diagnostics/response-fit.ts";
export { facetAbility } from "./fit/facet-ability.ts";
export type {
  FacetFit,
  FacetRating,
  FacetRatings,
  FitFacetsOptions,
  NoFacetFit,
} from "./fit/facet-fit.ts";
export { marginalFitDefaults } from "./fit/fit-design.ts";
export type { MarginalFitOptions } from "./fit/fit-design.ts";
export { fitFacets } from "./fit/fit-facets.ts";
export { fitItems } from "./fit/fit-items.ts";
export type {
  FitItemsOptions,
  ItemErrors,
  ItemFit,
  ItemModel,
  ItemPrior,
  NoItemFit,
  PopulationEstimate,
} from "./fit/item-fit.ts";
export type { InformationKind } from "./fit/marginal-curve.ts";
export { categoriesAt, categoryProbabilities } from "./models/category-probabilities.ts";
export { expectedCategory } from "./models/expected-category.ts";
export { facetItem } from "./models/facet-item.ts";
export type { Facets } from "./models/facet-item.ts";
export { itemCurves, madeCurves } from "./models/item-curves.ts";
export type { ItemCurves } from "./models/item-curves.ts";
export { itemInformation } from "./models/item-information.ts";
export type {
  GeneralisedPartialCreditItem,
  GradedResponseItem,
  ItemOptions,
  Metric,
  PartialCreditItem,
  RaschItem,
  ResponseItem,
  TwoParameterItem,
} from "./models/response-item.ts";
export { testInformation } from "./models/test-information.ts";
export type { TestInformation } from "./models/test-information.ts";
export { withSeverity } from "./models/with-severity.ts";
export { compareGroups } from "./population/compare-groups.ts";
export type { GroupComparison } from "./population/compare-groups.ts";
export { latentRegression } from "./population/latent-regression.ts";
export type { LatentRegression, NoLatentRegression } from "./population/latent-regression.ts";
export { plausibleValues } from "./population/plausible-values.ts";
export type { PlausibleOptions } from "./population/plausible-values.ts";
export { poolEstimates } from "./population/pool-estimates.ts";
export type { PooledEstimate } from "./population/pool-estimates.ts";
export type { RegressionData } from "./population/regression-data.ts";
export { abilityAtLeast } from "./score/ability-at-least.ts";
export { abilityGrid } from "./score/ability-grid.ts";
export type { AbilityGrid } from "./score/ability-grid.ts";
export { abilityInterval } from "./score/ability-interval.ts";
export type { AbilityInterval } from "./score/ability-interval.ts";
export { abilityLevels } from "./score/ability-levels.ts";
export { abilityPosterior } from "./score/ability-posterior.ts";
export type { AbilityPosterior } from "./score/ability-posterior.ts";
export { abilityQuantile } from "./score/ability-quantile.ts";
export type { AnsweredItem, Responses } from "./score/answered-items.ts";
export { maximumLikelihoodAbility } from "./score/maximum-likelihood.ts";
export type { NoFiniteAbility } from "./score/maximum-likelihood.ts";
export { maximumPosteriorAbility } from "./score/maximum-posterior.ts";
export type { AbilityEstimate } from "./score/maximum-posterior.ts";
export { standardNormal } from "./score/normal-prior.ts";
export type { NormalPrior, PriorOptions } from "./score/normal-prior.ts";
export { categoriesOver, predictedCategories } from "./score/predicted-categories.ts";
export type { PredictedCategories } from "./score/predicted-categories.ts";
export { noResponse, responseColumns } from "./score/response-columns.ts";
export type { ResponseColumns } from "./score/response-columns.ts";
export { scoreAbilities } from "./score/score-abilities.ts";
export type { AbilityColumns, ScoreOptions } from "./score/score-abilities.ts";
export { weightedLikelihoodAbility } from "./score/weighted-likelihood.ts";
