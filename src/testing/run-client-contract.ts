import { CONTRACT_CHECKS } from './client-contract/contract-checks.js'
import type { ContractCheck, ContractWorld } from './client-contract/contract-world.js'

export interface ContractResult {
  name: string
  outcome: 'passed' | 'failed' | 'skipped'
  /** Why it failed. */
  error: string | null
}

export interface ClientContractOptions {
  /** Names of checks that the backend does not promise: `undoes a promotion`. @default [] */
  skip?: string[] | undefined
}

/**
 * Tries every promise of the contract on a host’s backend, each in a world of its own, in any test framework or none.
 * Rejects with one sentence for each promise that is not kept; answers what was tried.
 * @example it('keeps the contract', async () => void (await runClientContract(makeWorld)))
 */
export const runClientContract = async (
  makeWorld: () => Promise<ContractWorld> | ContractWorld,
  { skip = [] }: ClientContractOptions = {},
): Promise<ContractResult[]> => {
  const unknown = skip.filter((name) => !CONTRACT_CHECKS.some((check) => check.name === name))
  if (unknown.length > 0) throw new Error(`The contract has no check named "${unknown.join('", "')}".`)
  const results: ContractResult[] = []
  for (const check of CONTRACT_CHECKS) {
    const isSkipped = skip.includes(check.name)
    results.push(isSkipped ? { name: check.name, outcome: 'skipped', error: null } : await tryCheck(check, makeWorld))
  }
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  if (failed.length === 0) return results
  const sentences = failed.map(({ name, error }) => `- ${name}: ${error}`).join('\n')
  throw new Error(`The backend breaks ${failed.length} of ${results.length} promises:\n${sentences}`)
}

const tryCheck = async (
  { name, run }: ContractCheck,
  makeWorld: () => Promise<ContractWorld> | ContractWorld,
): Promise<ContractResult> => {
  let world: ContractWorld | null = null
  try {
    world = await makeWorld()
    const outcome = (await run(world)) ?? 'passed'
    return { name, outcome, error: null }
  } catch (reason) {
    return { name, outcome: 'failed', error: reason instanceof Error ? reason.message : 'rejected with no Error' }
  } finally {
    await world?.close?.()
  }
}
