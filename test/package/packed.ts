import { packProject } from '../../scripts/pack-project.mjs'

export { root } from '../../scripts/pack-project.mjs'

/** The package as npm would publish it, unpacked into `node_modules` of an empty project. */
export const packPackage = packProject
