import { guidanceLink } from '../../../src/core/guidance/guidance-link.js'
import type { Guidance, GuidanceActor, GuidanceStep } from '../../../src/core/guidance/guidance.js'

const ACTORS: Record<GuidanceActor, string> = {
  'business-admin': 'business admin',
  'app-developer': 'app developer',
  chakra: 'Chakra',
  meta: 'Meta',
  nobody: 'nobody',
}

export const SECTIONS: readonly [heading: string, has: (entry: Guidance) => boolean][] = [
  ['Code 0', (entry) => entry.family === 'auth-0'],
  ['Code 3', (entry) => entry.family === 'api-3'],
  ['Code 10', (entry) => entry.family === 'permission-10'],
  ['Code 190', (entry) => entry.family === 'token-190'],
  ['Codes 200–299', (entry) => entry.family === 'permission-2xx'],
  ['Code 131005', (entry) => entry.family === 'access-131005'],
  ['Rate limits', (entry) => entry.family === 'rate-limit'],
  ['Temporary faults', (entry) => entry.family === 'transient'],
  ['Other codes', (entry) => entry.family === 'other'],
]

const step = ({ text, link, actor }: GuidanceStep, index: number) => {
  const address = link && guidanceLink(link)
  return `${index + 1}. ${text} (${ACTORS[actor]}${address ? `, [page](${address})` : ''})`
}

const entry = (guidance: Guidance) =>
  [
    `### ${guidance.title}`,
    [
      `\`${guidance.id}\``,
      ...(guidance.codes ? [`code ${guidance.codes}`] : []),
      ...(guidance.documentedStatus.length ? [`documented as HTTP ${guidance.documentedStatus.join(', ')}`] : []),
      guidance.severity,
    ].join(' · '),
    `${guidance.cause} ${guidance.effect.text}`,
    guidance.steps.map(step).join('\n'),
    [...guidance.notes, ...(guidance.chakraNote ? [guidance.chakraNote] : [])]
      .map(({ text }) => `- ${text}`)
      .join('\n'),
    `[Source](${guidance.source}), checked ${guidance.checkedOn}.`,
  ]
    .filter(Boolean)
    .join('\n\n')

export const renderGuidanceDocs = (catalogue: readonly Guidance[]) =>
  [
    '# Authorization errors',
    'Written from the catalogue in `src/core/guidance`; `node scripts/guidance-docs.mjs` writes it again. Facts about the token may choose another entry or another first step.',
    ...SECTIONS.flatMap(([heading, has]) => [`## ${heading}`, ...catalogue.filter(has).map(entry)]),
  ].join('\n\n') + '\n'
