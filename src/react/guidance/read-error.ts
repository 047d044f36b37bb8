import type { GraphError } from '../../core/index.js'
import { ownGraphError } from '../../core/errors/own-graph-error.js'
import { parseGraphError } from '../../core/errors/parse-graph-error.js'

/** Whatever was thrown or reported, as the error that guidance is about. */
export const readError = (thrown: unknown): GraphError => ownGraphError(thrown) ?? parseGraphError(thrown)
