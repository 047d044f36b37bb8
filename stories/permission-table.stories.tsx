import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { permissionMatrix } from '../src/core/index.js'
import { PermissionTable } from '../src/react/components/permission-table/permission-table.js'
import { worldOf } from './support/load-world.js'
import { adoptSample } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'

const nothing = { appId: null, wabas: [], permissions: [], recommendedPermissions: [] }

const meta = {
  title: 'Components/PermissionTable',
  component: PermissionTable,
  args: { requirements: nothing, matrix: permissionMatrix(null, nothing), reach: [] },
  render: (args, context) => {
    const { live, requirements } = worldOf(context).credential
    const matrix = permissionMatrix(live?.inspection ?? null, requirements)
    return <PermissionTable {...args} matrix={matrix} requirements={requirements} reach={live?.reach ?? []} />
  },
} satisfies Meta<typeof PermissionTable>
export default meta

type Story = StoryObj<typeof meta>

export const Granted: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('columnheader', { name: 'Acme Retail' })).toBeVisible()
    await expect(canvas.getAllByText('Granted')[0]).toBeVisible()
    await expect(canvas.getByText('Serves 3 numbers in 2 accounts')).toBeVisible()
    await expect(canvas.getByText('+91 98000 00001')).toBeVisible()
  },
}

export const GrantedForAll: Story = {
  parameters: { scenario: 'no-target-list' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Granted for all'))[0]).toBeVisible()
  },
}

export const OtherAccountsOnly: Story = {
  parameters: { scenario: 'other-waba', prepare: adoptSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Other accounts only'))[0]).toBeVisible()
    await expect(canvas.getAllByText('This account cannot send messages.')[0]).toBeVisible()
  },
}

export const OneAccountOnly: Story = {
  parameters: { scenario: 'one-waba', prepare: adoptSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Other accounts only'))[0]).toBeVisible()
    await expect(canvas.getAllByText('Granted')[0]).toBeVisible()
  },
}

export const Missing: Story = {
  parameters: { scenario: 'missing-permission' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Missing'))[0]).toBeVisible()
    await expect(canvas.getAllByText('Templates and numbers of this account cannot be changed.')[0]).toBeVisible()
  },
}

export const CannotTell: Story = {
  parameters: { scenario: 'empty-target-list' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Could not check'))[0]).toBeVisible()
  },
}

export const ReachRefused: Story = {
  parameters: { scenario: 'not-assigned' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Refused')).toBeVisible()
    await expect(canvas.getByText('2 numbers')).toBeVisible()
  },
}

export const ReachUnknown: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  render: (args, context) => {
    const { live, requirements } = worldOf(context).credential
    const matrix = permissionMatrix(live?.inspection ?? null, requirements)
    const [first, ...others] = live?.reach ?? []
    const reach = others.map((account) => ({ ...account, state: 'unknown' as const, phoneNumbers: [] }))
    return (
      <PermissionTable
        {...args}
        matrix={matrix}
        requirements={requirements}
        reach={first ? [first, ...reach] : reach}
      />
    )
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('It may work all the same.')).toBeVisible()
    await expect(canvas.getByText('2 numbers')).toBeVisible()
  },
}

export const NothingKnown: Story = {
  parameters: { scenario: 'empty' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Could not check'))[0]).toBeVisible()
  },
}

export const NoAccountsNamed: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  render: (args, context) => {
    const { live, requirements } = worldOf(context).credential
    const anywhere = { ...requirements, wabas: [] }
    const matrix = permissionMatrix(live?.inspection ?? null, anywhere)
    return <PermissionTable {...args} matrix={matrix} requirements={anywhere} reach={[]} />
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('columnheader', { name: 'All accounts' })).toBeVisible()
  },
}

export const MorePermissions: Story = {
  parameters: {
    scenario: 'permanent',
    prepare: async (world) => {
      world.tokens.sample = world.graph.issueToken({
        scopes: ['whatsapp_business_messaging', 'whatsapp_business_management', 'ads_read', 'pages_show_list'],
      })
      await adoptSample(world)
    },
  } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText('2 more permissions'))
    await expect(canvas.getByText('ads_read')).toBeVisible()
  },
}

export const ManyAccounts: Story = {
  globals: { width: '880' },
  render: (args, context) => {
    const { live, requirements } = worldOf(context).credential
    const wabas = Array.from({ length: 12 }, (_, index) => ({ id: `10200${index}`, name: `Acme branch ${index + 1}` }))
    const many = { ...requirements, wabas: [...requirements.wabas, ...wabas] }
    const matrix = permissionMatrix(live?.inspection ?? null, many)
    return <PermissionTable {...args} matrix={matrix} requirements={many} reach={live?.reach ?? []} />
  },
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    const table = await canvas.findByRole('group', { name: 'Permissions' })
    table.focus()
    await expect(table).toHaveFocus()
    // where there is no room for a table, accounts stand below each other
    const isTable = getComputedStyle(within(table).getAllByRole('row')[0]!).display === 'table-row'
    await expect(table.scrollWidth > table.clientWidth).toBe(isTable)
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
  },
}

export const Phone: Story = {
  globals: { width: '320' },
  parameters: { scenario: 'one-waba', prepare: adoptSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('Granted'))[0]).toBeVisible()
  },
}
