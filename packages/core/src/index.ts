/**
 * The reader of Garrigue: French press text in, a reading out, with exact spans. No disk, no network, no clock.
 */
export { messageKinds } from './messages/index.ts'
export { defineMessage, fill, type MessageKind } from './messages/define-message.ts'
export { findFrontMatter, type FrontMatter } from './parse/find-front-matter.ts'
export { indexLines, type Line, type LineIndex, type Place } from './parse/line-index.ts'
export { readYaml, type YamlDocument, type YamlFault, type YamlResult } from './parse/read-yaml.ts'
export { boundsOf } from './engine/calendar.ts'
export { fold, foldToKey } from './engine/fold.ts'
export { explain, type Cause, type ExplainedFinding, type Explanation } from './explain.ts'
export { garrigue, garrigueCompile, garrigueParse, garrigueRules, garrigueStructure, type GarrigueOptions } from './pipeline.ts'
export { parseRulePage, type RuleExample, type RulePage } from './rule-pages/rule-page.ts'
export { CAPS, read, type ReadCaps, type ReadOptions } from './read.ts'
