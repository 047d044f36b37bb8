import { GUIDANCE_STEPS, type GuidanceStepId } from './guidance-steps.js'
import type { GuidanceStep } from './guidance.js'

/** The step of the catalogue with this id. */
export function guidanceStep(id: GuidanceStepId): GuidanceStep {
  const [text, actor, link = null] = GUIDANCE_STEPS[id]
  return { id, text, link, actor }
}
